#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Which language model is meant, as it is written on the command line.
///
/// The forms are `offline`, `PROVIDER`, `PROVIDER:MODEL` and `PROVIDER:MODEL@URL`, where the URL replaces the provider's own.
public struct ModelSpecification: Hashable, Sendable, CustomStringConvertible {
    /// The provider.
    public let provider: ModelProvider
    /// The model as the provider calls it; empty for `offline`.
    public let model: String
    /// The address that the API's paths are appended to, without a slash at its end; empty for `offline`.
    public let baseURL: String

    /// The name under which answers are shown and stored, such as `deepseek:deepseek-chat`.
    public var name: String { model.isEmpty ? provider.name : "\(provider.name):\(model)" }

    /// The specification in the form that is written on the command line.
    public var description: String {
        baseURL.isEmpty || baseURL == provider.baseURL ? name : "\(name)@\(baseURL)"
    }

    /// Reads a specification.
    ///
    /// - Parameter text: What stands on the command line, such as `deepseek` or `ollama:llama3.2@http://10.0.0.5:11434/v1`.
    /// - Throws: ``InvalidModelSpecification`` with the providers there are and an example.
    public init(_ text: String) throws(InvalidModelSpecification) {
        let text = text.trimmingSpace()
        let (name, rest) = Self.split(text, at: text.firstIndex(of: ":"))
        guard let provider = ModelProvider.named(name.lowercased()) else {
            throw InvalidModelSpecification(reason: name.isEmpty ? "no model is named" : "there is no provider “\(name)”")
        }
        self.provider = provider
        if provider.format == .offline {
            guard rest.isEmpty else { throw InvalidModelSpecification(reason: "offline takes no model and no URL") }
            model = ""
            baseURL = ""
            return
        }
        let (model, url) = Self.split(rest, at: try Self.urlMark(in: rest))
        guard let model = model.isEmpty ? provider.defaultModel : model else {
            throw InvalidModelSpecification(reason: "\(provider) needs a model")
        }
        guard !model.contains(where: \.isWhitespace) else {
            throw InvalidModelSpecification(reason: "a model's name has no white space")
        }
        guard let url = url.isEmpty ? provider.baseURL : url else {
            throw InvalidModelSpecification(reason: "\(provider) needs a URL")
        }
        self.model = model
        baseURL = try Self.checked(url)
    }

    private static func split(_ text: String, at mark: String.Index?) -> (String, String) {
        guard let mark else { return (text, "") }
        return (String(text[..<mark]), String(text[text.index(after: mark)...]))
    }

    /// Finds the `@` before the URL; models have names with `@`, `:` and `/` too.
    private static func urlMark(in text: String) throws(InvalidModelSpecification) -> String.Index? {
        guard let mark = text.lastIndex(of: "@") else { return nil }
        if let range = text.firstRange(of: "@http://") ?? text.firstRange(of: "@https://") { return range.lowerBound }
        let rest = text[text.index(after: mark)...]
        if rest.contains("://") || rest.contains(":") || rest.hasPrefix("localhost") {
            throw InvalidModelSpecification(reason: "a URL begins with http:// or https://")
        }
        return nil
    }

    private static func checked(_ text: String) throws(InvalidModelSpecification) -> String {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty, !text.contains(where: \.isWhitespace) else {
            throw InvalidModelSpecification(reason: "the URL cannot be read")
        }
        guard parts.user == nil, parts.password == nil else {
            throw InvalidModelSpecification(reason: "a URL must not hold a user name or password; keys come from the environment")
        }
        guard parts.query == nil, parts.fragment == nil else {
            throw InvalidModelSpecification(reason: "the URL must end with its path, without “?” or “#”")
        }
        return text
    }
}

/// Says why a text does not name a language model.
public struct InvalidModelSpecification: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, one clause.
    public let reason: String

    /// What is wrong, the providers there are, and an example.
    public var description: String {
        let providers = ModelProvider.all.map(\.name).joined(separator: ", ")
        return "Invalid model: \(reason). Write offline, PROVIDER, PROVIDER:MODEL or PROVIDER:MODEL@URL, "
            + "for example deepseek:deepseek-chat or openai-compatible:my-model@http://127.0.0.1:8000/v1; the providers are \(providers)."
    }
}
