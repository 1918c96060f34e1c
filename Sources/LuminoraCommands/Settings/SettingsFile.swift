import Foundation
import Yams

/// The settings of a `luminora.yaml`, each with the line it stands on.
struct SettingsFile {
    struct Entry {
        var value: String
        var line: Int
    }

    let path: String
    let entries: [String: Entry]

    /// Reads the file that was named, else `luminora.yaml` here, else the one in the configuration folder; `nil` if there is none.
    static func find(named path: String?, environment: [String: String]) throws -> SettingsFile? {
        if let path { return try SettingsFile(path: path) }
        for candidate in ["luminora.yaml", Folders.configuration(environment) + "/luminora.yaml"]
        where FileManager.default.fileExists(atPath: candidate) {
            return try SettingsFile(path: candidate)
        }
        return nil
    }

    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.configuration, "The settings file \(path) cannot be read. Check that it exists and that you may read it.")
        }
        try self.init(path: path, text: String(decoding: data, as: UTF8.self))
    }

    init(path: String, text: String) throws {
        self.path = path
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw Failure(.configuration, "\(path) is not YAML: \(error)")
        }
        var entries: [String: Entry] = [:]
        guard let root, root.null == nil else {
            self.entries = [:]
            return
        }
        guard case .mapping(let mapping) = root else {
            throw Failure(.configuration, "\(path):1: the settings must be lines like \"agent: alicia\".")
        }
        let known = Setting.all.map(\.key)
        for (keyNode, valueNode) in mapping {
            let line = keyNode.mark?.line ?? 1
            let key = keyNode.string ?? ""
            guard known.contains(key) else {
                throw Failure(.configuration, "\(path):\(line): there is no setting \"\(key)\". \(Suggestion.words(for: key, among: known))")
            }
            guard case .scalar(let scalar) = valueNode else {
                throw Failure(.configuration, "\(path):\(line): \(key) must be a single value.")
            }
            entries[key] = Entry(value: scalar.string, line: line)
        }
        self.entries = entries
    }
}

/// The folders that programs keep their things in.
enum Folders {
    static func data(_ environment: [String: String]) -> String {
        folder(environment["XDG_DATA_HOME"], home: environment["HOME"], otherwise: ".local/share")
    }

    static func configuration(_ environment: [String: String]) -> String {
        folder(environment["XDG_CONFIG_HOME"], home: environment["HOME"], otherwise: ".config")
    }

    private static func folder(_ set: String?, home: String?, otherwise: String) -> String {
        if let set, set.hasPrefix("/") { return set + "/luminora" }
        return (home ?? ".") + "/" + otherwise + "/luminora"
    }
}
