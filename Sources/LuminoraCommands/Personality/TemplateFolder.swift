import Foundation
import LuminoraCore

/// A folder with templates, one `NAME.json` each; only ever read.
struct TemplateFolder: Sendable {
    let path: String

    init(path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw Failure(.configuration, "The folder of templates \(path) does not exist. Make it, or correct the setting personalities.")
        }
        self.path = path
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path)
            .compactMap { file in
                guard file.hasSuffix(".json") else { return nil }
                let name = String(file.dropLast(5))
                return TemplateFile.isAgentName(name) ? name : nil
            }
    }

    func text(named name: String) throws -> String? {
        guard TemplateFile.isAgentName(name) else { return nil }
        let file = path + "/" + name + ".json"
        return FileManager.default.fileExists(atPath: file) ? try TemplateFile.read(file) : nil
    }
}

/// A template in a file.
enum TemplateFile {
    /// The most bytes of a template.
    static let limit = 1 << 20

    /// Whether a name can be an agent's: a lower-case letter, then letters, digits and `_`, at most 64.
    static func isAgentName(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= 64 else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
    }

    static func read(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.notFound, "The file \(path) cannot be read. Check that it exists and that you may read it.")
        }
        guard data.count <= limit else {
            throw Failure(.invalidInput, "\(path) has \(data.count) bytes; a template has at most \(limit).")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(.invalidInput, "\(path) is not UTF-8 text. Save it as UTF-8.")
        }
        return text
    }
}
