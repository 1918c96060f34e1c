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
    /// What turns texts into vectors, where it was set and lent.
    private(set) var embedder: (any Embedder)?

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
    func withStore<Result>(_ body: @escaping (any MemoryStore) async throws -> Result) async throws -> Result {
        let location = settings["store"]
        let body = try mortal(body)
        if location == "memory:" { return try await body(InMemoryStore()) }
        guard location.hasPrefix("sqlite:"), location.utf8.count > 7 else {
            throw Failure(.configuration, "The store \"\(location)\" is not known; write sqlite:PATH or memory:.")
        }
        let path = NSString(string: String(location.dropFirst(7))).expandingTildeInPath
        try makeDataFolder(of: path)
        return try await withSQLite(at: path, durability: settings["durability"] == "normal" ? .normal : .full, body)
    }

    /// Lends a store in a SQLite file, and closes it afterwards.
    func withSQLite<Result>(
        at path: String,
        durability: SQLiteConfiguration.Durability,
        _ body: @escaping (any MemoryStore) async throws -> Result
    ) async throws -> Result {
        let store = try await SQLiteStore.open(SQLiteConfiguration(path: path, durability: durability), logger: logger)
        do {
            let result = try await body(store)
            await store.close()
            return result
        } catch {
            await store.close()
            throw error
        }
    }

    /// The same on a store that ends the program where a test wants it.
    private func mortal<Result>(_ body: @escaping (any MemoryStore) async throws -> Result) throws -> (any MemoryStore) async throws -> Result {
        guard let point = try KillPoint(environment: settings.environment) else { return body }
        return { try await body(MortalStore($0, point: point)) }
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

    /// Lends a composition whose engines and workers have the embedder that was set, if one was.
    func withEmbedder<Result>(_ body: (Composition) async throws -> Result) async throws -> Result {
        let name = settings["embedder"]
        guard name != "none" else { return try await body(self) }
        let specification = try EmbedderSpecification(name)
        return try await ModelHTTPClient.with(settings: settings.model) { client in
            var composition = self
            do {
                composition.embedder = try EmbedderFactory.make(
                    specification,
                    shelf: ModelShelf(environment: settings.environment),
                    settings: settings.model,
                    environment: settings.environment,
                    httpClient: client,
                    logger: logger
                )
            } catch let error as ModelPackageError {
                throw Failure(error)
            }
            return try await body(composition)
        }
    }

    /// Lends the extractor that was set: the rules, the model that answers, or a model of its own.
    func withExtractor<Result>(
        answering model: any LanguageModel,
        _ body: (any Extractor) async throws -> Result
    ) async throws -> Result {
        let name = settings["extractor"]
        if name == "rules" { return try await body(RuleExtractor()) }
        if name == "model", model is OfflineModel { return try await body(RuleExtractor()) }
        if name == "model", !(model is SilentModel) { return try await body(ModelExtractor(model: model)) }
        let specification = try ModelSpecification(name == "model" ? settings["model"] : name)
        guard specification.provider.name != "offline" else { return try await body(RuleExtractor()) }
        return try await ModelHTTPClient.with(settings: settings.model) { client in
            let model = try ModelFactory.make(
                specification,
                settings: settings.model,
                environment: settings.environment,
                httpClient: client,
                logger: logger
            )
            return try await body(ModelExtractor(model: model))
        }
    }

    /// Makes a worker on a store.
    func worker<Store: MemoryStore>(
        _ store: Store,
        extractor: any Extractor,
        onReport: @escaping @Sendable (LearningReport) -> Void = { _ in }
    ) throws -> LearningWorker<Store> {
        let learner = Learner(
            store: store,
            extractor: extractor,
            embedder: embedder,
            policy: settings.privacy,
            library: try library(),
            clock: settings.clock,
            logger: logger
        )
        var work = extractor is RuleExtractor ? WorkerSettings() : WorkerSettings.forModel()
        work.lease = settings.jobLease
        work.schedule = settings.retrySchedule
        return LearningWorker(learner: learner, settings: work, onReport: onReport)
    }

    /// Lends an engine on a store with a model, and ends what it does in the background.
    func withEngine<Store: MemoryStore, Result>(
        _ store: Store,
        model: any LanguageModel,
        _ body: (ConversationEngine<Store>) async throws -> Result
    ) async throws -> Result {
        let engine = try engine(store, model: model)
        do {
            let result = try await body(engine)
            await engine.close()
            return result
        } catch {
            await engine.close()
            throw error
        }
    }

    /// Makes an engine on a store with a model.
    func engine<Store: MemoryStore>(_ store: Store, model: any LanguageModel) throws -> ConversationEngine<Store> {
        ConversationEngine(
            store: store,
            library: try library(),
            model: model,
            settings: settings.engine,
            embedder: embedder,
            policy: settings.privacy,
            clock: settings.clock,
            logger: logger
        )
    }
}
