import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("English facts")
struct EnglishFactsTests {
    @Test("are told of the user", arguments: EnglishSentences.person)
    func person(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are told of work and studies", arguments: EnglishSentences.work)
    func work(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are told of relatives, friends and pets", arguments: EnglishSentences.beings)
    func beings(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are told of tastes, hobbies and goals", arguments: EnglishSentences.tastes)
    func tastes(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are told of health, beliefs and secrets", arguments: EnglishSentences.health)
    func health(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are told of habits and plans", arguments: EnglishSentences.days)
    func days(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("end or are put right", arguments: EnglishSentences.endings)
    func endings(_ sentence: EnglishSentences.Sentence) { check(sentence) }

    @Test("are not made of idioms, questions, wishes and other people's lives", arguments: EnglishSentences.nothing)
    func nothing(_ text: String) { #expect(facts(in: text) == []) }

    private func check(_ sentence: EnglishSentences.Sentence) {
        #expect(facts(in: sentence.text) == sentence.facts)
    }

    private func facts(in text: String) -> [String] {
        let message = ExtractionRequest.Source(
            message: MessageID(rawValue: "00000000-0000-4000-8000-000000000001"),
            text: text,
            at: Timestamp("2026-11-21T10:00:00Z") ?? Timestamp(milliseconds: 0)
        )
        let request = ExtractionRequest(sources: [message], acquaintances: [], language: .english)
        return RuleExtractor().proposals(for: request)
            .compactMap { proposal in
                guard case .fact(let fact) = proposal else { return nil }
                return "\(fact.action.rawValue) \(fact.key) \(fact.value?.text ?? "null")"
            }
    }
}
