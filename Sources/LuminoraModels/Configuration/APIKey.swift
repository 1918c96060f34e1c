import LuminoraCore

/// The key of a provider, found in the environment.
///
/// The provider's own variable comes first, then `LUMINORA_API_KEY`, then the file that `LUMINORA_API_KEY_FILE` names. Blank
/// variables count as absent.
struct APIKey: Sendable {
    /// The key itself.
    var secret: Secret
    /// The variable or the file that it was found in.
    var source: String

    static let anyVariable = "LUMINORA_API_KEY"
    static let fileVariable = "LUMINORA_API_KEY_FILE"

    /// Returns the key, or `nil` if there is none and the provider does without.
    static func resolve(for provider: ModelProvider, environment: [String: String]) throws(ModelError) -> APIKey? {
        func error(_ message: String, _ remedy: String) -> ModelError {
            ModelError(code: .authentication, provider: provider.name, message: message, remedy: remedy)
        }
        for variable in [provider.keyVariable, anyVariable].compactMap(\.self) {
            guard let key = environment[variable]?.trimmingSpace(), !key.isEmpty else { continue }
            guard isPlausible(key) else {
                throw error("the key in \(variable) has characters that no key has, such as a line break", "correct \(variable)")
            }
            return APIKey(secret: Secret(key), source: variable)
        }
        if let path = environment[fileVariable]?.trimmingSpace(), !path.isEmpty {
            do {
                let key = try KeyFile.read(path: path)
                guard isPlausible(key) else {
                    throw error("the key file \(path) has more in it than a key", "leave nothing but the key in it")
                }
                return APIKey(secret: Secret(key), source: "the file \(path)")
            } catch let refused as KeyFile.Refused {
                throw error(refused.message, refused.remedy)
            } catch let failure as ModelError {
                throw failure
            } catch {
                throw ModelError(
                    code: .authentication,
                    provider: provider.name,
                    message: "the key file cannot be read",
                    remedy: "correct \(fileVariable)"
                )
            }
        }
        guard provider.needsKey else { return nil }
        let variable = provider.keyVariable ?? anyVariable
        throw error("there is no API key", "set \(variable), or name a file with the key in \(fileVariable)")
    }

    /// Whether a text can stand in a header, which also keeps it from adding headers of its own.
    private static func isPlausible(_ key: String) -> Bool {
        key.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
