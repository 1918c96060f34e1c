import LuminoraCore

extension [ChatMessage] {
    /// The messages without empty ones, and with those that follow each other in the same role joined into one.
    ///
    /// Providers and chat templates refuse empty messages, and many insist that the roles take turns.
    var takingTurns: [ChatMessage] {
        reduce(into: []) { result, message in
            guard !message.content.trimmingSpace().isEmpty else { return }
            if let last = result.indices.last, result[last].role == message.role {
                result[last].content += "\n\n" + message.content
            } else {
                result.append(message)
            }
        }
    }
}
