import LuminoraCore

/// Makes text from a provider fit to be shown: one short line with neither the key nor the conversation in it.
struct ProviderText: Sendable {
    /// The key that must not appear.
    var key: Secret?
    /// What was sent, no part of which may appear.
    var request: CompletionRequest

    static let maximumLength = 200
    private static let window = 24

    /// The text as it may be shown, or `nil` if nothing is left of it.
    func sanitised(_ text: String) -> String? {
        // More than is shown is looked at, so that nothing slips through by being cut in two; more than this never is.
        var text = String(text.prefix(Self.maximumLength * 20))
        if let key = key?.reveal(), !key.isEmpty { text = text.replacing(key, with: Secret.mask) }
        let line = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isInvisible($0) ? " " : $0 }))
        // Providers quote keys with asterisks in the middle; what they leave uncovered is still a part of the key.
        let words = line.split(whereSeparator: \.isWhitespace).map { $0.contains("***") ? Secret.mask : String($0) }
        let clean = words.joined(separator: " ")
        guard !clean.isEmpty, !quotesRequest(clean) else { return nil }
        return clean.count <= Self.maximumLength ? clean : clean.prefix(Self.maximumLength - 1) + "…"
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }

    /// Whether the text repeats a message, or a longer stretch of one.
    private func quotesRequest(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let windows = Set(bytes.indices.dropLast(Self.window - 1).map { bytes[$0..<$0 + Self.window] })
        for sent in request.system + request.messages.map(\.content) {
            let sent = Array(sent.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
            if sent.count < Self.window {
                if sent.count >= Self.window / 2, bytes.firstRange(of: sent) != nil { return true }
            } else if sent.indices.dropLast(Self.window - 1).contains(where: { windows.contains(sent[$0..<$0 + Self.window]) }) {
                return true
            }
        }
        return false
    }
}
