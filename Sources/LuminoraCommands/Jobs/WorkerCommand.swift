import ArgumentParser
import LuminoraCore
import LuminoraEngine
import ServiceLifecycle
import UnixSignals

/// The command `luminora worker`.
struct WorkerCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Learn from turns until stopped; any number may run at once.",
        discussion: """
            Ctrl-C or SIGTERM ends it after the jobs that it has begun.

            Examples:
              luminora worker
              luminora worker --extractor ollama:llama3.2 --json
            """
    )

    @Option(help: ArgumentHelp("Who learns: rules, model, or PROVIDER:MODEL.", valueName: "extractor"))
    var extractor: String?
    @Option(help: ArgumentHelp("The model that answers, which is meant by --extractor model.", valueName: "model"))
    var model: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store, "extractor": extractor, "model": model])
        let output = Output(environment: settings.environment)
        let composition = Composition(settings)
        let json = common.json
        try await composition.withEmbedder { composition in
            try await composition.withModel { model in
                try await composition.withExtractor(answering: model) { extractor in
                    try await composition.withStore { store in
                        try await serve(store, extractor, composition, output) { report in
                            if json { output.json(report.json) }
                        }
                    }
                }
            }
        }
    }

    private func serve(
        _ store: some MemoryStore,
        _ extractor: any Extractor,
        _ composition: Composition,
        _ output: Output,
        onReport: @escaping @Sendable (LearningReport) -> Void
    ) async throws {
        let worker = try composition.worker(store, extractor: extractor, onReport: onReport)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [worker],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: composition.logger
            )
        )
        // Only now, when a signal is about to be listened for.
        output.note(composition.settings.speech(es: "Aprendiendo con \(extractor.name).", en: "Learning with \(extractor.name)."))
        try await group.run()
    }
}

extension LearningReport {
    /// The report as the command line prints it.
    var json: JSONValue {
        .object([
            "job_id": .string(job.rawValue), "user": .string(user.rawValue), "result": .string(result.rawValue),
            "turns": .integer(Int64(turns)), "memories": .integer(Int64(memories)),
            "rejected": .object(rejections.mapValues { .integer(Int64($0)) }), "error": error.map(JSONValue.string) ?? .null,
        ])
    }
}
