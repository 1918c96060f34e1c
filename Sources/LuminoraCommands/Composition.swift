import Foundation
import Logging
import LuminoraCore
import LuminoraEngine
import LuminoraModels
import LuminoraSQLite

/// Puts the parts of the program together: the only place that names concrete stores and models.
struct Composition: Sendable {
    let settings: Settings
    let logger: Logger

    init(_ settings: Settings) {
        self.settings = settings
        var logger = Logger(label: "luminora") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = Logger.Level(rawValue: settings["log_level"]) ?? .error
        self.logger = logger
    }

    /// The characters: those of the folder that was set, then the bundled ones.
    func library() throws -> PersonalityLibrary {
        let folder = settings["personalities"]
        guard !folder.isEmpty else { return .bundled() }
        let directory = try TemplateFolder(path: folder)
        return PersonalityLibrary(
            names: { Set(try directory.names() + BundledPersonalities.names).sorted() },
            source: { try directory.text(named: $0) ?? BundledPersonalities.text(named: $0) }
        )
    }

    /// Lends the store that was set, and closes it afterwards.
    func withStore<Result>(_ body: (any MemoryStore) async throws -> Result) async throws -> Result {
        let location = settings["store"]
        if location == "memory:" { return try await body(InMemoryStore()) }
        guard location.hasPrefix("sqlite:"), location.utf8.count > 7 else {
            throw Failure(.configuration, "The store \"\(location)\" is not known; write sqlite:PATH or memory:.")
        }
        let path = NSString(string: String(location.dropFirst(7))).expandingTildeInPath
        try makeDataFolder(of: path)
        let store = try await SQLiteStore.open(
            SQLiteConfiguration(path: path, durability: settings["durability"] == "normal" ? .normal : .full),
            logger: logger
        )
        do {
            let result = try await body(store)
            await store.close()
            return result
        } catch {
            await store.close()
            throw error
        }
    }

    /// The folder of the default store is made when it is first needed; any other must be there.
    private func makeDataFolder(of path: String) throws {
        let folder = Folders.data(settings.environment)
        guard path == folder + "/luminora.db", !FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Failure(.storage, "The folder \(folder) cannot be made. Set another place with --store sqlite:PATH.")
        }
    }

    /// Lends the model that was set, and closes its connections afterwards.
    func withModel<Result>(_ body: (any LanguageModel) async throws -> Result) async throws -> Result {
        let specification = try ModelSpecification(settings["model"])
        guard specification.provider.name != "offline" else { return try await body(OfflineModel()) }
        return try await ModelHTTPClient.with(settings: settings.model) { client in
            try await body(
                ModelFactory.make(
                    specification,
                    settings: settings.model,
                    environment: settings.environment,
                    httpClient: client,
                    logger: logger
                )
            )
        }
    }

    /// Makes an engine on a store with a model.
    func engine<Store: MemoryStore>(_ store: Store, model: any LanguageModel) throws -> ConversationEngine<Store> {
        ConversationEngine(
            store: store,
            library: try library(),
            model: model,
            settings: settings.engine,
            clock: settings.clock,
            logger: logger
        )
    }
}
