import ArgumentParser
import LuminoraCore
import LuminoraEngine
import LuminoraModels

/// What went wrong, for the person at the terminal, and how the program ends.
struct Failure: Error, CustomStringConvertible {
    /// How the program ends; the numbers follow `sysexits.h` where it has one.
    enum Code: Int32 {
        case faultsFound = 1
        case usage = 64
        case invalidInput = 65
        case notFound = 66
        case modelUnavailable = 69
        case internalError = 70
        case storage = 74
        case busy = 75
        case permission = 77
        case configuration = 78
        case interrupted = 130
    }

    var code: Code
    var message: String
    /// The code by which programs tell failures apart.
    var name: String

    init(_ code: Code, _ message: String, name: String? = nil) {
        self.code = code
        self.message = message
        self.name = name ?? "\(code)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }

    var description: String { message }

    /// Turns any error into a sentence and an exit code.
    init(_ error: any Error) {
        switch error {
        case let error as Failure: self = error
        case let error as EngineError: self.init(Self.code(of: error), error.message, name: error.code.description)
        case let error as ModelError:
            self.init(error.code == .authentication ? .permission : .modelUnavailable, error.description, name: "\(error.code)")
        case let error as ModelPackageError: self.init(error)
        case let error as InvalidEmbedderSpecification: self.init(.configuration, error.description, name: "invalid_embedder")
        case let error as StorageError: self.init(Self.code(of: error), error.message, name: error.code.description)
        case let error as TemplateError: self.init(.invalidInput, error.description, name: "invalid_template")
        case let error as JSONSyntaxError: self.init(.invalidInput, error.description, name: "invalid_json")
        case let error as InvalidIdentifier: self.init(.usage, error.description, name: "invalid_identifier")
        case let error as InvalidModelSpecification: self.init(.configuration, error.description, name: "invalid_model")
        case is CancellationError: self.init(.interrupted, "Stopped.", name: "cancelled")
        default: self.init(.internalError, "\(error)", name: "internal_error")
        }
    }

    private static func code(of error: EngineError) -> Code {
        switch error.code {
        case .modelFailed: error.model?.code == .authentication ? .permission : .modelUnavailable
        case .sessionBusy, .idempotencyInFlight, .turnLost: .busy
        case .unknownAgent: .notFound
        case .sessionMismatch: .permission
        default: .invalidInput
        }
    }

    private static func code(of error: StorageError) -> Code {
        switch error.code {
        case .busy, .sessionBusy, .conflict: .busy
        case .forbidden: .permission
        case .invalidValue: .invalidInput
        case .notFound: .notFound
        default: .storage
        }
    }
}

extension Failure {
    /// The sentence for a person who reads that language: in Spanish a headline goes before the detail, which is English.
    func message(in speech: Speech) -> String {
        guard speech == .spanish, let headline = Self.spanishHeadlines[name] else { return message }
        return "\(headline). \(message)"
    }

    private static let spanishHeadlines: [String: String] = [
        "unknown_agent": "No existe ese personaje", "invalid_message": "El mensaje no se puede enviar", "session_busy": "La sesión está ocupada",
        "session_mismatch": "La sesión es de otra persona o de otro personaje", "idempotency_mismatch": "La clave ya se usó para otro mensaje",
        "idempotency_in_flight": "Ese mensaje todavía se está respondiendo", "nothing_to_retry": "No hay nada que volver a pedir",
        "nothing_to_undo": "No hay nada que retirar", "turn_lost": "Otro programa se hizo cargo del turno",
        "model_failed": "El modelo no respondió", "authentication": "Falta la clave del modelo, o no vale",
        "configuration": "Hay un ajuste equivocado",
        "invalid_model": "Ese modelo no se entiende", "busy": "El almacén está ocupado", "corrupt": "El almacén no se puede leer",
        "full": "No queda espacio", "read_only": "El almacén no se puede escribir", "unavailable": "El almacén no está disponible",
        "incompatible": "El almacén es de una versión más nueva", "forbidden": "Eso es de otra persona", "not_found": "No se encuentra",
        "invalid_template": "La plantilla no se puede usar", "invalid_json": "La plantilla no es JSON", "invalid_identifier": "Ese nombre no sirve",
        "damaged": "El modelo está dañado", "not_installed": "El modelo no está instalado", "wrong_package": "No es el paquete esperado",
        "fetch_failed": "No se pudo descargar", "unknown_model": "No hay tal modelo", "unwritable": "No se pudo escribir",
        "invalid_embedder": "Ese codificador no se entiende",
        "storage": "No se pudo escribir", "cancelled": "Detenido",
    ]
}

/// Suggests what somebody meant.
enum Suggestion {
    static func words(for word: String, among candidates: [String]) -> String {
        NearestWord.nearest(to: word, among: candidates).map { "Did you mean \"\($0)\"?" } ?? "There are: \(candidates.joined(separator: ", "))."
    }
}
