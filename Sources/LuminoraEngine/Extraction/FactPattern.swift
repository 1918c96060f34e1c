/// A sequence of words with captures, matched from a word on inside one clause.
///
/// Written as ``WordPattern``: `eres|sos`, `<class>`, `_`, `...`, `^`, `$`, `!item`, with `?`, `*` and `+`. `...<class>` takes up to four words of
/// which none is of the class. In addition `{name:type}` takes
/// the longest stretch that is of the type (``CaptureType``); with `?` at its end it may be missing, and then takes no words.
struct FactPattern: Sendable {
    /// What an item asks of a position.
    enum Kind: Sendable {
        /// A word of a class.
        case word(Int)
        /// Any word.
        case any
        /// Any word that is not of a class.
        case other(Int)
        /// The start of the clause.
        case start
        /// The end of the clause.
        case end
        /// No word of a class here.
        case unless(Int)
        /// A stretch of a type.
        case capture(String, CaptureType)
    }

    /// One item.
    struct Item: Sendable {
        var kind: Kind
        var least = 1
        var most = 1
    }

    let items: [Item]
    private let numbers: Int

    /// Reads a pattern, and adds its words to the vocabulary.
    init(_ text: Substring, spanish: Bool, vocabulary: inout Vocabulary) {
        let negations = vocabulary.wordClass(named: "neg")
        var items: [Item] = []
        for piece in Vocabulary.parts(text, at: [0x20]) {
            var part = piece
            // Only a few have accents or "ñ".
            if piece.utf8.contains(where: { $0 >= 0x80 }), piece.utf8.first != 0x7B {
                part = Vocabulary.parts(piece, at: [0x7C]).map { Spelling.folded($0) }.joined(separator: "|")[...]
            }
            switch part {
            case "^": items.append(Item(kind: .start))
            case "$": items.append(Item(kind: .end))
            case "_": items.append(Item(kind: .any))
            case "_?": items.append(Item(kind: .any, least: 0))
            case "...": items.append(Item(kind: .other(negations), least: 0, most: 4))
            case _ where part.hasPrefix("..."):
                items.append(Item(kind: .other(vocabulary.wordClass(of: part.dropFirst(3), spanish: spanish)), least: 0, most: 4))
            default:
                if part.hasPrefix("!") {
                    items.append(Item(kind: .unless(vocabulary.wordClass(of: part.dropFirst(), spanish: spanish))))
                    continue
                }
                var (least, most) = (1, 1)
                switch part.last {
                case "?": (least, part) = (0, part.dropLast())
                case _ where part.hasPrefix("{"): break
                case "*": (least, most, part) = (0, 4, part.dropLast())
                case "+": (least, most, part) = (1, 4, part.dropLast())
                default: break
                }
                if part.hasPrefix("{") {
                    let sides = part.dropFirst().dropLast().split(separator: ":", maxSplits: 1)
                    let name = sides.first ?? ""
                    let type = CaptureType(sides.last ?? "noun", spanish: spanish, vocabulary: &vocabulary)
                    items.append(Item(kind: .capture(String(name), type), least: least))
                } else {
                    items.append(Item(kind: .word(vocabulary.wordClass(of: part, spanish: spanish)), least: least, most: most))
                }
            }
        }
        self.items = items
        numbers = vocabulary.wordClass(named: "num")
    }

    /// The classes whose words can begin a match, and whether it can begin with a capture or any word.
    var beginnings: (classes: [Int], isOpen: Bool, isWithBeing: Bool) {
        var classes: [Int] = []
        var isWithBeing = false
        for item in items {
            switch item.kind {
            case .start, .end, .unless: continue
            case .word(let wordClass): classes.append(wordClass)
            case .capture(_, .oneOf(let wordClass)): classes.append(wordClass)
            case .capture(_, .digits): classes.append(numbers)
            case .capture(_, .mine): isWithBeing = true
            case .any, .other, .capture: return (classes, true, isWithBeing)
            }
            if item.least > 0 { return (classes, false, isWithBeing) }
        }
        return (classes, false, isWithBeing)
    }

    /// Matches the pattern from a word on.
    func match(at position: Int, in view: FactView) -> FactMatch? {
        var captures: [Capture] = []
        guard let end = match(0, position, view.clause(at: position), view, &captures) else { return nil }
        return FactMatch(range: position..<end, captures: captures)
    }

    private func match(_ index: Int, _ position: Int, _ clause: Clause, _ view: FactView, _ captures: inout [Capture]) -> Int? {
        guard index < items.count else { return position }
        let item = items[index]
        var reach = position
        switch item.kind {
        case .start:
            guard position <= clause.contentStart else { return nil }
            return match(index + 1, position, clause, view, &captures)
        case .end:
            guard position >= clause.contentEnd else { return nil }
            return match(index + 1, position, clause, view, &captures)
        case .unless(let wordClass):
            if position < clause.end, view.contains(position, in: wordClass) { return nil }
            return match(index + 1, position, clause, view, &captures)
        case .capture(let name, let type):
            if position < clause.end || type == .mine, let capture = view.capture(type, named: name, at: position, limit: clause.end) {
                captures.append(capture)
                if let end = match(index + 1, capture.range.upperBound, clause, view, &captures) { return end }
                captures.removeLast()
            }
            return item.least == 0 ? match(index + 1, position, clause, view, &captures) : nil
        case .word(let wordClass):
            while reach < clause.end, reach - position < item.most, view.contains(reach, in: wordClass) { reach += 1 }
        case .other(let wordClass):
            while reach < clause.end, reach - position < item.most, !view.contains(reach, in: wordClass) { reach += 1 }
        case .any:
            if reach < clause.end { reach += 1 }
        }
        // The longest reach first, so that rows of adverbs are taken whole.
        while reach - position >= item.least {
            if let end = match(index + 1, reach, clause, view, &captures) { return end }
            reach -= 1
        }
        return nil
    }
}

/// Where a pattern matched, and what it took.
struct FactMatch: Sendable {
    var range: Range<Int>
    var captures: [Capture]

    /// The capture of a name.
    subscript(name: some StringProtocol) -> Capture? { captures.first { $0.name == name } }
}
