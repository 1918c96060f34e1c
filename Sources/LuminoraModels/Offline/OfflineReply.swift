import LuminoraCore

/// One answer in character, put together from the template's own lines.
struct OfflineReply: Sendable {
    private let message: String
    private let previousAnswer: String
    private let cue: CharacterCue?
    private let hash: StableHash
    private let probe: MessageProbe
    private let phrases: Phrasebook

    /// After so long a silence a greeting says that it was long.
    static let longSilence = Duration.seconds(86_400)

    /// Prepares the answer to the last message of a request.
    init(_ request: CompletionRequest) {
        message = request.messages.last { $0.role == .user }?.content ?? ""
        previousAnswer = request.messages.last { $0.role == .assistant }?.content ?? ""
        cue = request.character
        hash = StableHash(message: message, messageCount: request.character?.messageCount ?? request.messages.count)
        probe = MessageProbe(message, reading: request.character?.reading ?? MessageReading())
        phrases = Phrasebook(request.character?.personality.persona.language)
    }

    /// The answer, never empty.
    var text: String {
        if probe.isCryForHelp { return phrases.help }
        guard let cue else { return phrases.sentence(.listening, name: nil) }
        let name = cue.personality.persona.name
        if probe.asksWhatItIs { return phrases.nature(name) }
        if let memory = recollection(cue) { return memory }
        if probe.asksForName { return phrases.introduces(name) + " " + line(of: .smallTalk, cue) }
        let occasion = Occasion.of(cue.reading, lines: cue.personality.responses)
        let answer = line(of: occasion, cue)
        if occasion == .greeting, let silence = cue.sinceLastTalk, silence >= Self.longSilence {
            return Self.inserting(phrases.away(silence), afterFirstSentenceOf: answer)
        }
        return occasion.isLight ? coloured(answer, cue) : answer
    }

    /// One of the template's lines for the occasion, and not the one that was said last; else a plain sentence.
    private func line(of occasion: Occasion, _ cue: CharacterCue) -> String {
        let lines = occasion.keys.lazy.compactMap { cue.personality.responses[$0] }.map(Self.usable).first { !$0.isEmpty } ?? []
        return choice(from: lines, purpose: .line) ?? phrases.sentence(occasion.plain, name: cue.personality.persona.name)
    }

    private func choice(from lines: [String], purpose: StableHash.Purpose) -> String? {
        guard !lines.isEmpty else { return nil }
        let index = hash.index(lines.count, purpose: purpose)
        let isRepeated = lines.count > 1 && previousAnswer.firstRange(of: lines[index]) != nil
        return lines[isRepeated ? (index + 1) % lines.count : index]
    }

    /// What is remembered, if the message asks for it.
    private func recollection(_ cue: CharacterCue) -> String? {
        let memories = Self.usable(cue.memories)
        guard let best = memories.first(where: probe.asks) ?? (probe.asksForMemory ? memories.first : nil) else { return nil }
        let told = probe.asksForEverything ? Array(memories.prefix(3)) : [best]
        let opening = choice(from: Self.usable(cue.personality.responses["on_recall"] ?? []), purpose: .recall) ?? phrases.recall
        return ([opening] + told.map(Self.sentence)).joined(separator: " ")
    }

    /// Adds a turn of phrase of the mood before, or of the level after, to one light answer in three.
    private func coloured(_ answer: String, _ cue: CharacterCue) -> String {
        guard hash.index(3, purpose: .colour) == 0 else { return answer }
        let mood = Self.usable(cue.personality.moods.moods[cue.mood]?.modifiers.expressions ?? [])
        if let expression = choice(from: mood, purpose: .expression) { return Self.sentence(expression) + " " + answer }
        // A question that ends an answer is left the last word.
        guard !answer.hasSuffix("?") else { return answer }
        let level = Self.usable(cue.personality.levels.levels.first { $0.name == cue.level }?.modifiers.expressions ?? [])
        return choice(from: level, purpose: .expression).map { answer + " " + Self.sentence($0) } ?? answer
    }

    private static func usable(_ lines: [String]) -> [String] {
        lines.map { $0.trimmingSpace() }.filter { !$0.isEmpty }
    }

    /// The text with a capital at its start and a full stop, or what else ends it, at its end.
    private static func sentence(_ text: String) -> String {
        let capital = text.prefix(1).uppercased() + text.dropFirst()
        return capital.last.map { $0.isLetter || $0.isNumber || $0 == ")" } == true ? capital + "." : capital
    }

    private static func inserting(_ addition: String, afterFirstSentenceOf text: String) -> String {
        guard let end = text.firstIndex(where: { ".!?…".contains($0) }),
            let next = text[end...].firstIndex(where: { !".!?…".contains($0) }), text[next].isWhitespace
        else { return sentence(text) + " " + addition }
        return text[..<next] + " " + addition + text[next...]
    }
}
