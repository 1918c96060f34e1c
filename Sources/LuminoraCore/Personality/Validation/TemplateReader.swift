/// Reads the parts of a template that has passed the schema, and can tell which keys were asked for.
///
/// Absent keys give empty values; what is required the schema has already demanded.
struct TemplateReader {
    let node: JSONNode?
    let path: String
    let record: ((String) -> Void)?

    init(_ node: JSONNode?, path: String = "$", record: ((String) -> Void)? = nil) {
        self.node = node
        self.path = path
        self.record = record
    }

    func child(_ key: String) -> TemplateReader {
        let childPath = "\(path).\(key)"
        record?(childPath)
        return TemplateReader(node?[key], path: childPath, record: record)
    }

    func text(_ key: String) -> String? { child(key).node?.text }

    func texts(_ key: String) -> [String] { child(key).node?.elements.compactMap(\.text) ?? [] }

    func number(_ key: String) -> Double? { child(key).node?.double }

    func integer(_ key: String) -> Int? { child(key).node?.integer }

    func bool(_ key: String) -> Bool? { child(key).node?.bool }

    func elements(_ key: String) -> [TemplateReader] {
        let list = child(key)
        return list.node?.elements.map { TemplateReader($0, path: "\(list.path)[]", record: record) } ?? []
    }

    /// The members of an object whose keys are names of the author's own.
    func named(_ key: String) -> [(name: String, reader: TemplateReader)] {
        let object = child(key)
        let members = object.node?.members.filter { !$0.key.hasPrefix("_comment") } ?? []
        return members.map { ($0.key, TemplateReader($0.node, path: "\(object.path).*", record: record)) }
    }
}
