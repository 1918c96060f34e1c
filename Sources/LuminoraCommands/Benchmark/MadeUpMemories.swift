import LuminoraCore
import LuminoraEngine

/// Makes memories up: the same in every run, and any one of them without the others.
///
/// Each has 10 to 12 words and a vector of ``dimensions`` numbers.
struct MadeUpMemories: Sendable {
    /// How many numbers a vector has.
    static let dimensions = 384
    /// The name under which the vectors are kept.
    static let model = "made-up"
    /// The number from which everything is drawn.
    static let seed: UInt64 = 42
    /// The words of a question that say which memory is meant.
    static let telling = 4
    /// How many memories are made of a user before it is the next one's turn.
    static let visit = 10
    /// The moment from which on memories are made.
    static let start = Timestamp(milliseconds: 1_640_000_000_000)
    /// The moment at which all questions are asked, after every memory.
    static let now = Timestamp(milliseconds: 1_800_000_000_000)

    private let vocabulary = MadeUpVocabulary(seed: seed)

    /// One memory.
    struct Item: Sendable {
        /// A UUIDv7, as the product makes them.
        var id: String
        var text: String
        /// The rarest of its words, which no other memory is likely to have all of.
        var telling: [String]
        var vector: [Float]
        var moment: Timestamp
        var importance: Double
        fileprivate var random: SeededNumbers
    }

    /// A question that one memory answers.
    struct Question: Sendable {
        var text: String
        /// The words of the text that say what is meant.
        var words: [String]
        /// All words of the text.
        var allWords: [String] { text.split { !$0.isLetter }.map(String.init) }
        var vector: [Float]
        /// The memory that must be found first.
        var answer: String

        /// The question for an index.
        func query(isWithVector: Bool = true) -> RecallQuery {
            RecallQuery(text, vector: isWithVector ? vector : nil, now: MadeUpMemories.now)
        }
    }

    /// The user of a number, named with a UUIDv7.
    func user(_ owner: Int) -> UserID {
        var random = SeededNumbers(seed: Self.mixed(owner, -1))
        return UserID(rawValue: UUIDText.version7(milliseconds: Self.start.milliseconds + Int64(owner), using: &random))
    }

    /// A memory of a user.
    ///
    /// - Parameters:
    ///   - place: its number among the user's, from 0; later ones are younger.
    ///   - owner: the user's number.
    ///   - moment: when it is made; without it, in a visit of the user's that makes ``visit`` memories, one a second.
    /// - Returns: the memory, always the same for the same numbers.
    func item(_ place: Int, of owner: Int, at moment: Timestamp? = nil) -> Item {
        var random = SeededNumbers(seed: Self.mixed(owner, place))
        let moment = moment ?? Self.moment(place, of: owner)
        let id = UUIDText.version7(milliseconds: moment.milliseconds, using: &random)
        var ranks: [Int] = []
        var telling: [Int] = []
        while telling.count < Self.telling {
            ranks = (0..<Int.random(in: 10...12, using: &random)).map { _ in vocabulary.draw(using: &random) }
            telling = Set(ranks).filter { $0 >= MadeUpVocabulary.functionWords }.sorted(by: >)
        }
        return Item(
            id: id,
            text: ranks.map { vocabulary.words[$0] }.joined(separator: " "),
            telling: telling.prefix(Self.telling).map { vocabulary.words[$0] },
            vector: Self.vector(using: &random),
            moment: moment,
            importance: Double.random(in: 0.2...0.9, using: &random),
            random: random
        )
    }

    /// A question about a memory: its rarest words, and a vector whose cosine with its own is about 0.7.
    func question(about item: Item) -> Question {
        var random = item.random
        let noise = Self.vector(using: &random)
        return Question(
            text: "What did I say about \(item.telling.joined(separator: " "))?",
            words: item.telling,
            vector: zip(item.vector, noise).map { $0 + $1 },
            answer: item.id
        )
    }

    /// Numbers of about the normal distribution.
    private static func vector(using random: inout SeededNumbers) -> [Float] {
        [Float](unsafeUninitializedCapacity: dimensions) { buffer, count in
            for pair in 0..<dimensions / 2 {
                let bits = random.next()
                for half in 0..<2 {
                    let four = UInt32(truncatingIfNeeded: bits >> UInt64(32 * half))
                    let sum = (four & 255) + (four >> 8 & 255) + (four >> 16 & 255) + four >> 24
                    buffer[2 * pair + half] = (Float(sum) - 510) / 1000
                }
            }
            count = dimensions
        }
    }

    /// When a memory is made: users come in turn, all of them in a day or so.
    private static func moment(_ place: Int, of owner: Int) -> Timestamp {
        let (round, second) = place.quotientAndRemainder(dividingBy: visit)
        return start + .seconds(round * 100_000 + owner % BenchPlan.allowedUsers.upperBound * visit + second)
    }

    private static func mixed(_ owner: Int, _ place: Int) -> UInt64 {
        var numbers = SeededNumbers(seed: seed ^ UInt64(bitPattern: Int64(owner)) << 32 ^ UInt64(bitPattern: Int64(place)))
        return numbers.next()
    }
}

extension MadeUpMemories.Item {
    /// Whether the line of talk in a place is a question, as one in four is.
    static func asks(_ place: Int) -> Bool { place.isMultiple(of: 4) }

    /// A line of talk in an index: 30 lines a session, said by two in turns.
    func line(_ place: Int) -> RecallEntry {
        RecallEntry(
            id: id,
            kind: .message,
            text: Self.asks(place) ? text + "?" : text + ".",
            speaker: place.isMultiple(of: 2) ? nil : "Alicia",
            isFromUser: place.isMultiple(of: 2),
            session: "session-\(place / 30)",
            position: place,
            timestamp: moment,
            vector: RecallVector(vector)
        )
    }

    /// The writes that add the memory and its vector to a store.
    func operations(for user: UserID) -> [WriteOperation] {
        let id = MemoryID(rawValue: id)
        let memory = Memory(
            id: id,
            user: user,
            type: .episodic,
            category: "conversation",
            kind: EpisodeType.milestone.rawValue,
            content: text + ".",
            importance: importance,
            occurredAt: moment,
            createdAt: moment
        )
        guard let vector = RecallVector(vector) else { return [.saveMemory(memory, sources: [])] }
        return [
            .saveMemory(memory, sources: []),
            .saveEmbedding(
                StoredEmbedding(
                    owner: .memory(id),
                    user: user,
                    model: MadeUpMemories.model,
                    vector: vector.components,
                    scale: vector.scale,
                    contentHash: String(memory.content.utf8.reduce(UInt64(0)) { $0 &* 0x100_0000_01B3 ^ UInt64($1) }, radix: 16),
                    createdAt: moment
                )
            ),
        ]
    }
}
