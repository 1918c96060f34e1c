import Foundation

/// Runs the benchmarks and prints what they measured.
@main
struct Benchmarks {
    static func main() async {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            guard !options.wantsHelp else { return print(Options.help) }
            let report = Report(isJSON: options.isJSON)
            let suite = Suite(options: options, report: report)
            try await suite.run()
            report.finish()
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }
}

/// What the benchmarks are to do.
struct Options: Sendable {
    var isJSON = false
    var isQuick = false
    var wantsHelp = false
    var filter = ""
    var directory = FileManager.default.currentDirectoryPath
    var histories = [1, 1_000, 10_000, 100_000]

    static let help = """
        Measures luminora and prints the median, the 95th and the 99th percentile of each figure.

        Usage: luminora-benchmarks [--filter TEXT] [--directory FOLDER] [--histories 1,1000,…] [--json] [--quick]

          --filter TEXT        only figures whose group begins with TEXT: compile, read, prompt, start, turn, history, learn, backlog
          --directory FOLDER   where databases are made, and so the disk that is measured; removed afterwards
          --histories LIST     the lengths of conversation, in messages, at which a turn is measured
          --json               one JSON object a figure
          --quick              fewer repetitions and shorter histories

        Example:
          swift run --package-path Benchmarks -c release luminora-benchmarks --filter turn
        """

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value(of option: String) throws -> String {
            guard let value = rest.popFirst() else {
                throw WrongUsage(description: "\(option) needs a value; see --help")
            }
            return value
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "-h", "--help": wantsHelp = true
            case "--json": isJSON = true
            case "--quick":
                isQuick = true
                histories = [1, 1_000]
            case "--filter": filter = try value(of: argument)
            case "--directory": directory = try value(of: argument)
            case "--histories":
                histories = try value(of: argument).split(separator: ",")
                    .map { text in
                        guard let length = Int(text), length > 0 else {
                            throw WrongUsage(description: "\(text) is not a length")
                        }
                        return length
                    }
            default: throw WrongUsage(description: "there is no option \(argument); see --help")
            }
        }
    }

    /// A number of repetitions, a tenth of it for a quick run.
    func repetitions(_ count: Int) -> Int { isQuick ? max(10, count / 10) : count }

    func includes(_ group: String) -> Bool { filter.isEmpty || group.hasPrefix(filter) }
}

/// Says what is wrong with the arguments.
struct WrongUsage: Error, CustomStringConvertible {
    var description: String
}
