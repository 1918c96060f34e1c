/// What changed between two texts, line by line, with two lines around each change.
struct LineDifference: CustomStringConvertible {
    private enum Line {
        case same(String)
        case removed(String)
        case inserted(String)

        var text: String {
            switch self {
            case .same(let text): "  \(text)"
            case .removed(let text): "- \(text)"
            case .inserted(let text): "+ \(text)"
            }
        }

        var isChange: Bool { if case .same = self { false } else { true } }
    }

    private static let context = 2
    private let lines: [Line]

    init(from old: String, to new: String) {
        let oldLines = Self.lines(of: old)
        let newLines = Self.lines(of: new)
        let difference = newLines.difference(from: oldLines) { $0.utf8.elementsEqual($1.utf8) }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [Line] = []
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < oldLines.count || newIndex < newLines.count {
            if oldIndex < oldLines.count, removed.contains(oldIndex) {
                lines.append(.removed(oldLines[oldIndex]))
                oldIndex += 1
            } else if newIndex < newLines.count, inserted.contains(newIndex) {
                lines.append(.inserted(newLines[newIndex]))
                newIndex += 1
            } else {
                lines.append(.same(newLines[newIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        self.lines = lines
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var description: String {
        var isShown = Array(repeating: false, count: lines.count)
        for (index, line) in lines.enumerated() where line.isChange {
            for near in max(0, index - Self.context)...min(lines.count - 1, index + Self.context) { isShown[near] = true }
        }
        var output: [String] = []
        var hasGap = false
        for (line, isShown) in zip(lines, isShown) {
            if isShown {
                if hasGap { output.append("  …") }
                output.append(line.text)
            }
            hasGap = !isShown
        }
        return output.joined(separator: "\n")
    }
}
