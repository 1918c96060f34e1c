import LuminoraCore
import LuminoraEngine
import Testing

@testable import LuminoraCommands

@Suite("What the terminal shows")
struct PresentationTests {
    @Test("stored text cannot steer the terminal")
    func terminalText() {
        #expect(TerminalText.safe("hola\u{1B}[2J\u{07}\nadiós\t¡sí! 🦖\u{9B}31m") == "hola[2J\nadiós\t¡sí! 🦖31m")
    }

    @Test("columns line up")
    func columns() {
        #expect(Columns.lines([["a", "b", "c"], ["añade", "x", "y"]]) == ["a      b  c", "añade  x  y"])
        #expect(Columns.lines([]).isEmpty)
    }

    @Test(
        "failures end the program as documented",
        arguments: [
            (EngineError(.unknownAgent, "x") as any Error, Failure.Code.notFound, "unknown_agent"),
            (EngineError(.idempotencyMismatch, "x"), .invalidInput, "idempotency_mismatch"),
            (EngineError(.sessionBusy, "x"), .busy, "session_busy"),
            (StorageError(.corrupt, "x"), .storage, "corrupt"),
            (StorageError(.full, "x"), .storage, "full"),
            (StorageError(.forbidden, "x"), .permission, "forbidden"),
            (ModelError(code: .rateLimited, provider: "p", message: "m", remedy: "r"), .modelUnavailable, "rate_limited"),
            (ModelError(code: .authentication, provider: "p", message: "m", remedy: "r"), .permission, "authentication"),
        ] as [(any Error, Failure.Code, String)]
    )
    func failures(error: any Error, code: Failure.Code, name: String) {
        let failure = Failure(error)
        #expect(failure.code == code)
        #expect(failure.name == name)
    }

    @Test("the language follows the locale", arguments: [("es_PE.UTF-8", Speech.spanish), ("en_US", .english), ("C", .english), ("", .english)])
    func speech(locale: String, expected: Speech) {
        #expect(Speech(locale: locale) == expected)
    }

    @Test("words after a slash are commands, others are messages")
    func commandWords() {
        #expect(ChatCommandWord("/mood") == .mood)
        #expect(ChatCommandWord("/RETRY") == .retry)
        #expect(ChatCommandWord("/etc/passwd") == nil)
        #expect(ChatCommandWord("hola") == nil)
    }

    @Test(
        "an agent's name is lower-case letters, digits and _",
        arguments: [("alicia", true), ("dr_luna2", true), ("Alicia", false), ("2x", false), ("../x", false), ("", false), ("ñ", false)]
    )
    func agentNames(name: String, isAllowed: Bool) {
        #expect(TemplateFile.isAgentName(name) == isAllowed)
    }
}
