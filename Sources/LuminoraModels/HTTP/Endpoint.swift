import LuminoraCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a model is and what opens it.
struct Endpoint: Sendable {
    /// The model, its provider and the base URL.
    var specification: ModelSpecification
    /// The key, if there is one.
    var key: APIKey?

    var provider: ModelProvider { specification.provider }

    /// The host and the port, if one is given, as error sentences name them.
    var host: String {
        guard let parts = URLComponents(string: specification.baseURL), let host = parts.host else { return specification.baseURL }
        return parts.port.map { "\(host):\($0)" } ?? host
    }

    /// Where the key is, or the variable to put one into.
    var keySource: String { key?.source ?? provider.keyVariable ?? APIKey.anyVariable }
}
