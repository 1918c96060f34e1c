/// Which embedder is meant, as it is written on the command line: `use-multilingual`, `PROVIDER:MODEL` or `PROVIDER:MODEL@URL`.
public struct EmbedderSpecification: Hashable, Sendable, CustomStringConvertible {
    /// Where embeddings come from.
    enum Source: Hashable, Sendable {
        /// A model of the shelf, in this process.
        case installed(InstallableModel)
        /// A service.
        case service(ModelSpecification)
    }

    let source: Source

    /// Reads a specification.
    ///
    /// - Parameter text: What stands on the command line, such as `openai:text-embedding-3-small` or
    ///   `openai-compatible:e5@http://127.0.0.1:18001/v1`.
    /// - Throws: ``InvalidEmbedderSpecification`` with the forms that there are.
    public init(_ text: String) throws(InvalidEmbedderSpecification) {
        let text = text.trimmingSpace()
        if let model = InstallableModel.named(text) {
            source = .installed(model)
            return
        }
        // Providers' usual models are for conversation, so that a name is needed here.
        guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex, !text[colon...].hasPrefix(":@") else {
            let reason = text.isEmpty ? "no embedder is named" : "“\(text)” names no model for embeddings"
            throw InvalidEmbedderSpecification(reason: reason)
        }
        let specification: ModelSpecification
        do {
            specification = try ModelSpecification(text)
        } catch {
            throw InvalidEmbedderSpecification(reason: error.reason)
        }
        guard case .openAI = specification.provider.format else {
            throw InvalidEmbedderSpecification(reason: "\(specification.provider) has no embeddings")
        }
        source = .service(specification)
    }

    /// The specification in the form that is written on the command line.
    public var description: String {
        switch source {
        case .installed(let model): model.name
        case .service(let specification): specification.description
        }
    }
}

/// Says why a text does not name an embedder.
public struct InvalidEmbedderSpecification: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, one clause.
    public let reason: String

    /// What is wrong, the forms that there are, and an example.
    public var description: String {
        "Invalid embedder: \(reason). Write \(InstallableModel.all.map(\.name).joined(separator: ", ")), PROVIDER:MODEL or "
            + "PROVIDER:MODEL@URL, for example openai:text-embedding-3-small or openai-compatible:e5@http://127.0.0.1:18001/v1."
    }
}
