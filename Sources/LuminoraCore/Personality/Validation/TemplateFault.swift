/// One thing that is wrong with a template, or that its author should look at.
public struct TemplateFault: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable, Codable {
        /// The template cannot be used.
        case error
        /// The template can be used, but probably not as its author meant.
        case warning
    }

    /// How bad it is.
    public var severity: Severity
    /// The JSON path, such as `$.advanced_parameters.empathy`.
    public var path: String
    /// Where it stands in the file.
    public var position: SourcePosition
    /// What was found there.
    public var found: String
    /// What is allowed there.
    public var allowed: String
    /// What to write instead.
    public var suggestion: String

    /// Makes a fault.
    public init(
        severity: Severity = .error,
        path: String,
        position: SourcePosition,
        found: String,
        allowed: String,
        suggestion: String
    ) {
        self.severity = severity
        self.path = path
        self.position = position
        self.found = found
        self.allowed = allowed
        self.suggestion = suggestion
    }
}

/// Says that a template cannot be used: every fault of it at once.
public struct TemplateError: Error, Sendable, CustomStringConvertible {
    /// The template, as its file is called.
    public var template: String
    /// The faults, in the order of the file.
    public var faults: [TemplateFault]

    /// The faults, one a line.
    public var description: String {
        let lines = faults.map { fault in
            "\(template):\(fault.position.line):\(fault.position.column): \(fault.path): found \(fault.found); allowed: \(fault.allowed). \(fault.suggestion)"
        }
        return lines.joined(separator: "\n")
    }
}
