import ArgumentParser
import Foundation
import LuminoraCore
import LuminoraEngine

/// The command `luminora eval`.
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Measure the parts that understand text, on data of your own.",
        discussion: """
            Examples:
              luminora eval mood --input comments.jsonl --output read.jsonl
              luminora eval facts --input utterances.jsonl --output facts.jsonl
              luminora eval recall --corpus talks.jsonl --questions questions.jsonl --output rankings.jsonl
              luminora eval tokens --input texts.jsonl --output counts.jsonl --family o200k
            """,
        subcommands: [EvalMood.self, EvalFacts.self, EvalPoisoning.self, EvalRecall.self, EvalTokens.self]
    )
}

/// The options of an evaluation.
struct EvalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("JSON lines to read; - for standard input.", valueName: "file"))
    var input: String
    @Option(help: ArgumentHelp("JSON lines to write; - for standard output.", valueName: "file"))
    var output: String = "-"
}

/// An evaluation that turns each line into another.
protocol EvalCommanding: ReportingCommand {
    var files: EvalOptions { get }

    /// The line that comes of a line; an error names what is wrong with it.
    func line(for row: JSONValue) throws -> JSONValue
}

extension EvalCommanding {
    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let lines = try EvalFiles.lines(files.input)
        var written: [String] = []
        written.reserveCapacity(lines.count)
        let start = ContinuousClock.now
        for (number, text) in lines.enumerated() {
            do {
                written.append(try line(for: try JSONValue(parsing: text)).text)
            } catch let error as JSONSyntaxError {
                throw Failure(.invalidInput, "\(files.input):\(number + 1): \(error)", name: "invalid_line")
            } catch let error as EvalLineError {
                throw Failure(.invalidInput, "\(files.input):\(number + 1): \(error.message)", name: "invalid_line")
            }
        }
        let each = (ContinuousClock.now - start).inMilliseconds / Double(max(lines.count, 1))
        try EvalFiles.write(written, to: files.output)
        let figure = "\(lines.count) lines, \((each * 10_000).rounded() / 10_000) ms each"
        if common.json, files.output != "-" {
            output.json(.object(["lines": .integer(Int64(lines.count)), "milliseconds_each": .number(each)]))
        } else {
            output.note(figure)
        }
    }
}

/// What is wrong with a line of an evaluation's input.
struct EvalLineError: Error {
    var message: String
}

extension JSONValue {
    /// The text of a member that must be there.
    func required(_ name: String) throws -> String {
        guard case .string(let text)? = self[name] else { throw EvalLineError(message: "\"\(name)\" is missing, or is no text.") }
        return text
    }
}

/// Reads and writes the files of an evaluation.
enum EvalFiles {
    static func lines(_ path: String) throws -> [String] {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else {
            guard let contents = FileManager.default.contents(atPath: path) else {
                throw Failure(.notFound, "The file \(path) cannot be read.", name: "unreadable_file")
            }
            data = contents
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(.invalidInput, "The file \(path) is not valid UTF-8 text.", name: "invalid_file")
        }
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }

    static func write(_ lines: [String], to path: String) throws {
        let text = lines.map { $0 + "\n" }.joined()
        if path == "-" {
            FileHandle.standardOutput.write(Data(text.utf8))
        } else if !FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) {
            throw Failure(.storage, "The file \(path) cannot be written.", name: "unwritable_file")
        }
    }
}
