import Crypto
public import LuminoraCore

/// A user's message to a character.
public struct TurnRequest: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// The agent's name.
    public var agentName: String
    /// The session; made by the caller, new or not.
    public var session: SessionID
    /// Whether the caller named the session, rather than having one made for this request.
    public var isSessionNamed: Bool
    /// What the user says.
    public var text: String
    /// The caller's key against answering the same request twice: 1 to 255 bytes.
    public var idempotencyKey: String?

    /// Makes a request.
    public init(
        user: UserID,
        agentName: String,
        session: SessionID,
        isSessionNamed: Bool = true,
        text: String,
        idempotencyKey: String? = nil
    ) {
        self.user = user
        self.agentName = agentName
        self.session = session
        self.isSessionNamed = isSessionNamed
        self.text = text
        self.idempotencyKey = idempotencyKey
    }

    /// The SHA-256 of what makes two requests the same: agent, named session and text.
    var fingerprint: String {
        var hash = SHA256()
        for part in [agentName, isSessionNamed ? session.rawValue : "", text] {
            hash.update(data: Array(part.utf8))
            hash.update(data: [0])
        }
        return hash.finalize().map { byte in String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16) }.joined()
    }
}

/// Checks what a user says before anything is done with it.
enum MessageText {
    static func check(_ text: String, limit: Int) throws(EngineError) {
        let size = text.utf8.count
        guard size <= limit else {
            throw EngineError(.invalidMessage, "The message has \(size) bytes; the limit is \(limit). Send it in parts.")
        }
        guard !text.utf8.contains(0) else {
            throw EngineError(.invalidMessage, "The message has the character U+0000, which cannot be kept. Take it out.")
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw EngineError(.invalidMessage, "The message is empty. Write something.")
        }
    }
}
