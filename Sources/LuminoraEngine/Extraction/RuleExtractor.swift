public import LuminoraCore

/// Works out what messages teach by tables of Spanish and English rules, without a model.
///
/// The answer is a pure function of the request. What is negated, reported, supposed or asked teaches nothing, and every proposal quotes the
/// clauses that say it.
public struct RuleExtractor: Extractor {
    /// Makes an extractor; its tables are made ready when it is first asked.
    public init() {}

    /// The name that is stored with what it found.
    public var name: String { "rules" }

    /// How many turns it is glad to take at once: more than one, so that names given in one message are known in the next.
    public var turnsAtOnce: Int { 8 }

    /// Works out what the messages of a request teach.
    public func extract(_ request: ExtractionRequest) async throws -> Extraction {
        Extraction(proposals: proposals(for: request))
    }

    /// What the messages of a request teach, in the order of the messages.
    ///
    /// Of the message before each one it takes only whom that speaks of, so that "se llama Max" is understood; the answer is the same
    /// whether messages are asked about one by one or together.
    public func proposals(for request: ExtractionRequest) -> [Proposal] {
        var acquaintances = Acquaintances(request.acquaintances)
        var proposals: [Proposal] = []
        var utterances: [MessageID: Utterance] = [:]
        let all = request.sources + request.surroundings
        for source in request.sources {
            let utterance = utterances[source.message] ?? Utterance(source.text)
            utterances[source.message] = utterance
            var spokenOf = BeingRegistry()
            if let before = all.filter({ $0.at < source.at }).max(by: { $0.at < $1.at }) {
                let earlier = utterances[before.message] ?? Utterance(before.text)
                utterances[before.message] = earlier
                if Self.maySpeakOfSomebody(earlier, knowing: acquaintances) {
                    spokenOf = read(before, earlier, after: BeingRegistry(), of: request, knowing: acquaintances).registry
                }
            }
            let reading = read(source, utterance, after: spokenOf, of: request, knowing: acquaintances)
            proposals += FactFinish.proposals(from: reading.findings, in: utterance, of: source.message)
            for entry in reading.registry.entries {
                guard let key = entry.toldKey, let name = entry.being.name else { continue }
                acquaintances.add(ExtractionRequest.Acquaintance(key: key, name: name))
            }
        }
        if request.wantsEpisodes {
            proposals += MomentScan(request, read: utterances, acquaintances: acquaintances).proposals().map(Proposal.episode)
        }
        return proposals
    }

    private func read(
        _ source: ExtractionRequest.Source,
        _ utterance: Utterance,
        after registry: BeingRegistry,
        of request: ExtractionRequest,
        knowing acquaintances: Acquaintances
    ) -> (findings: [FactReader.Finding], registry: BeingRegistry) {
        var likely: BeingRegistry?
        for language in RuleExtractor.languages(utterance.language ?? source.language ?? request.language) {
            let book = language == .spanish ? FactBook.spanish : FactBook.english
            let view = FactView(utterance, book: book, at: source.at, acquaintances: acquaintances)
            var reader = FactReader(view, registry: registry)
            reader.read()
            if !reader.findings.isEmpty { return (reader.findings, reader.registry) }
            // Where nothing was found, whom the likely language saw is spoken of all the same.
            likely = likely ?? reader.registry
        }
        return ([], likely ?? registry)
    }

    /// Whether a message has a word for a relative, a friend, a partner or a pet, or a name that is known: a quick look.
    private static func maySpeakOfSomebody(_ utterance: Utterance, knowing acquaintances: Acquaintances) -> Bool {
        if acquaintances.isNamed(in: utterance.words) { return true }
        return [FactBook.spanish, FactBook.english]
            .contains { book in
                let grammar = book.grammar
                return utterance.words.contains { word in
                    guard let id = book.vocabulary.identifier(of: word.folded) else { return false }
                    return [grammar.pet, grammar.kin, grammar.friend, grammar.partner].contains { book.vocabulary.contains(id, in: $0) }
                }
            }
    }

    /// Whether a message tells a moment of importance 7 or more, which is worth looking at at once: a quick look.
    public static func mayTellMoment(_ text: String) -> Bool { tellsMoment(Utterance(text)) }

    /// Whether a message may teach something: a quick look, to decide whether a language model is worth asking.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - acquaintances: People and pets that are known, whose names are enough.
    /// - Returns: `false` where users neither speak of themselves nor of those they know.
    public static func mayTeach(_ text: String, acquaintances: [ExtractionRequest.Acquaintance] = []) -> Bool {
        let utterance = Utterance(text)
        if Acquaintances(acquaintances).isNamed(in: utterance.words) { return true }
        let books = [FactBook.spanish, FactBook.english]
        return books.contains { book in
            utterance.words.contains { word in
                book.vocabulary.identifier(of: word.folded).map { book.vocabulary.contains($0, in: book.grammar.own) } ?? false
            }
        }
    }

    /// The languages to try, the likely one first.
    private static func languages(_ likely: Language) -> [Language] { likely == .spanish ? [.spanish, .english] : [.english, .spanish] }
}
