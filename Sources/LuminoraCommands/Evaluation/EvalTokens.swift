import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora eval tokens`.
struct EvalTokens: EvalCommanding {
    static let configuration = CommandConfiguration(
        commandName: "tokens",
        abstract: "Estimate how many tokens texts have.",
        discussion: """
            Each line of the input is {"id": …, "text": …}; each line of the output is {"id": …, "tokens": 12}. Families:
            \(TokenFamily.all.map(\.name).joined(separator: ", ")).
            No language model is asked.

            Example:
              luminora eval tokens --input texts.jsonl --output counts.jsonl --family o200k
            """
    )

    @OptionGroup var files: EvalOptions
    @Option(help: ArgumentHelp("The tokenisers to estimate.", valueName: "name"))
    var family = TokenFamily.general.name
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard TokenFamily(named: family) == nil else { return }
        throw ValidationError("There is no family \"\(family)\"; write one of \(TokenFamily.all.map(\.name).joined(separator: ", ")).")
    }

    private var estimator: TokenEstimator { TokenEstimator(family: TokenFamily(named: family) ?? .general) }

    func line(for row: JSONValue) throws -> JSONValue {
        .object(["id": row["id"] ?? .null, "tokens": .integer(Int64(estimator.tokens(in: try row.required("text"))))])
    }
}
