/// Somebody who speaks, by name.
struct RecallSpeaker: Sendable {
    /// The name as it was given.
    let name: String
    /// The hashes of the name's words.
    let words: [UInt64]

    init(name: String) {
        self.name = name
        var words: [UInt64] = []
        var reader = RecallWords()
        reader.read(name) { word in
            if word.bytes.count > 2 || words.isEmpty { words.append(RecallTerm.hash(word.bytes)) }
        }
        self.words = words
    }
}
