import LuminoraCore
import Synchronization

/// The characters that can be talked to, each loaded once and ready to be compiled.
public final class PersonalityLibrary: Sendable {
    /// Gives the text of a template by its name, or `nil` if there is none; called at most once for a name that exists.
    public typealias Source = @Sendable (_ name: String) throws -> String?

    private let source: Source
    private let listing: @Sendable () throws -> [String]
    private let loaded = Mutex<[String: CharacterCompiler]>([:])

    /// Makes a library.
    ///
    /// - Parameters:
    ///   - names: the names of the templates that there are.
    ///   - source: gives a template's text.
    public init(names: @escaping @Sendable () throws -> [String], source: @escaping Source) {
        listing = names
        self.source = source
    }

    /// The bundled characters alone.
    public static func bundled() -> PersonalityLibrary {
        PersonalityLibrary(names: { BundledPersonalities.names }, source: { BundledPersonalities.text(named: $0) })
    }

    /// The names of the characters, in alphabetical order.
    public func names() throws -> [String] { try listing().sorted() }

    /// A character, ready to be compiled.
    ///
    /// - Throws: ``EngineError`` with `unknownAgent` and the nearest name; ``TemplateError`` or ``JSONSyntaxError`` for a
    ///   template that cannot be used.
    public func character(named name: String) throws -> CharacterCompiler {
        if let character = loaded.withLock({ $0[name] }) { return character }
        guard let text = try source(name) else {
            let names = try names()
            let hint = NearestWord.nearest(to: name, among: names).map { "Did you mean \"\($0)\"?" } ?? "There are: \(names.joined(separator: ", "))."
            throw EngineError(.unknownAgent, "There is no agent called \"\(name)\". \(hint)")
        }
        let character = CharacterCompiler(try Personality.parse(text, agentName: name).personality)
        return loaded.withLock { characters in
            if let first = characters[name] { return first }
            characters[name] = character
            return character
        }
    }
}
