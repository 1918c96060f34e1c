import Foundation
public import Testing

/// Compares a text with the file `Golden/<name>` beside the test's own file.
///
/// With `LUMINORA_RECORD=1` in the environment the file is written anew instead, to be looked at in the change.
///
/// - Parameters:
///   - value: the text.
///   - name: the file's name, such as `prompt.txt`.
///   - file: the test's file.
///   - sourceLocation: where a difference is reported.
public func assertGolden(
    _ value: String,
    named name: String,
    in file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let directory = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden", isDirectory: true)
    let golden = directory.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["LUMINORA_RECORD"] == "1" {
        do {
            try FileManager.default.createDirectory(at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(value.utf8).write(to: golden)
        } catch {
            Issue.record("Golden/\(name) could not be written: \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let data = FileManager.default.contents(atPath: golden.path) else {
        Issue.record("Golden/\(name) does not exist; run the test with LUMINORA_RECORD=1 to write it.", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard !expected.utf8.elementsEqual(value.utf8) else { return }
    let difference = LineDifference(from: expected, to: value)
    Issue.record(
        "The text differs from Golden/\(name) (- is the file, + is the text; LUMINORA_RECORD=1 rewrites it):\n\(difference)",
        sourceLocation: sourceLocation
    )
}
