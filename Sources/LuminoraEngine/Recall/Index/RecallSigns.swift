import LuminoraCore

/// The signs that a memory gives by itself, whatever words it has: who said it, when, how long it is, how much it matters.
struct RecallSigns: Sendable {
    private let weights: RecallWeights
    private let now: Int64
    private let dates: [DatePhrase]
    /// Whether the query names a speaker, by the speaker's number.
    private let isNamed: [Bool]
    private let namesSomebody: Bool
    private let asksWhen: Bool
    private let saysI: Bool
    private let saysYou: Bool

    /// Takes what is needed from a query.
    init(_ reading: RecallReading, speakers: Int, now: Timestamp, weights: RecallWeights) {
        self.weights = weights
        self.now = now.milliseconds
        dates = reading.dates
        isNamed = (0...speakers).map { reading.named.contains(UInt16($0)) }
        namesSomebody = !reading.named.isEmpty
        asksWhen = reading.asksWhen
        saysI = reading.saysI
        saysYou = reading.saysYou
    }

    /// For what somebody said whom the query names, or speaks as, or speaks to.
    func speaker(_ row: RecallRow) -> Float {
        guard row.speaker > 0 else { return 0 }
        if namesSomebody { return isNamed[Int(row.speaker)] ? weights.speaker : 0 }
        // "my dog" asks for what the user said, if less surely than a name would; "your dog" for what the agent said.
        return (row.traits.contains(.isFromUser) ? saysI : saysYou) ? weights.speaker / 2 : 0
    }

    /// For what is from the period that the query names.
    func date(_ row: RecallRow) -> Float {
        var best: Float = 0
        for date in dates { best = max(best, date.closeness(of: row.timestamp)) }
        return weights.date * best
    }

    /// For length; what is no line of talk has been put in few words on purpose, and has the whole of it.
    func length(_ row: RecallRow) -> Float {
        weights.length * (row.kind == .message ? Self.lengths[Int(row.words)] : 1)
    }

    /// Against questions.
    func question(_ row: RecallRow) -> Float {
        row.traits.contains(.endsAsking) ? -weights.question : 0
    }

    /// For telling a time when one is asked for.
    func time(_ row: RecallRow) -> Float {
        asksWhen && row.traits.contains(.tellsTime) ? weights.time : 0
    }

    /// For importance, as far as it is sure and not old.
    func importance(_ row: RecallRow) -> Float {
        guard row.importance < 255 else { return 0 }
        let days = Float(max(0, now - row.timestamp)) / 86_400_000
        let weight = weights.importance * Float(row.importance) / 254 * Float(row.confidence) / 255
        return weight * RecallDecay.left(after: days, halfLife: weights.halfLife)
    }

    /// For having been used, often and lately.
    func access(_ row: RecallRow) -> Float {
        guard row.accesses > 0 else { return 0 }
        let days = Float(max(0, now / 60_000 - Int64(row.lastAccess))) / 1440
        return weights.access * Self.uses[Int(row.accesses)] * RecallDecay.left(after: days, halfLife: weights.halfLife)
    }

    /// The signs that are added after the best line of a session is known.
    func rest(_ row: RecallRow) -> Float {
        length(row) + question(row) + time(row) + importance(row) + access(row)
    }

    /// What lengths give, by words: 1 from 40 on.
    private static let lengths: [Float] = (0...255).map { min(1, RecallDecay.logarithm(1 + Float($0)) / RecallDecay.logarithm(41)) }
    /// What uses give, by their number: 1 from 31 on.
    private static let uses: [Float] = (0...255).map { min(1, RecallDecay.logarithm(1 + Float($0)) / RecallDecay.logarithm(32)) }
}
