public import ArgumentParser

/// The command line of the product.
public struct LuminoraCommand: AsyncParsableCommand {
    /// What `luminora --help` shows.
    public static let configuration = CommandConfiguration(
        commandName: "luminora",
        abstract: "Characters that remember: personality, relationship, mood and memory.",
        discussion: """
            Talk to a character:
              luminora chat
              luminora chat --agent marcus --model deepseek

            Look at one:
              luminora personality compile alicia --points 45 --mood shy

            See what is remembered of you:
              luminora memory facts --user diego

            Settings come from flags, then LUMINORA_… variables, then luminora.yaml; `luminora config` shows them.

            Exit codes: 0 done, 1 faults found, 64 wrong usage, 65 invalid input, 66 not found, 69 model unavailable, \
            70 internal error, 74 storage, 75 busy, 77 not allowed, 78 configuration, 130 stopped.
            """,
        version: LuminoraVersion.text,
        subcommands: [
            ChatCommand.self, PersonalityCommand.self, RelationshipCommand.self, MemoryCommand.self, JobsCommand.self, WorkerCommand.self,
            EvalCommand.self, BenchCommand.self, StoreCommand.self, ModelsCommand.self, ConfigCommand.self,
        ],
        defaultSubcommand: nil
    )

    /// Makes the command; the parser fills it in.
    public init() {}
}

/// The release.
enum LuminoraVersion {
    static let text = "0.1.0"
}
