import LuminoraCore

/// Writes a character's instructions the way a writer briefs an actor, in the character's language.
///
/// Spanish and English are written natively; for other languages the headings are English and the template's own text
/// stays as it is.
struct InstructionWriter: Sendable {
    /// What one level or mood contributes, ready to be put in its place.
    struct Layer: Sendable {
        var opening: String
        var adjustments: String
        var closing: String
    }

    let words: InstructionWords

    init(language: Language) {
        words = language == .spanish ? .spanish : .english
    }

    // MARK: What never changes

    func foundation(of personality: Personality) -> String {
        var sections = [opening(personality), voice(personality), rules(personality), lines(personality), examples(personality)]
        sections.append(limits(personality))
        return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func opening(_ personality: Personality) -> String {
        let persona = personality.persona
        var text = words.youAre(persona.name) + "\n" + persona.description
        if let tagline = persona.tagline { text += " " + tagline }
        let traits = personality.traits
        text += "\n" + words.traits(traits.archetype, traits.temperament, traits.communicationStyle)
        if !traits.values.isEmpty { text += "\n" + words.valuesLabel + ": " + traits.values.joined(separator: "; ") + "." }
        if !traits.strengths.isEmpty { text += "\n" + words.strengthsLabel + ": " + traits.strengths.joined(separator: "; ") + "." }
        text += "\n" + words.speakLanguage(persona.language)
        return text
    }

    private func voice(_ personality: Personality) -> String {
        let voice = personality.voice
        var lines = ["# " + words.voiceHeading]
        lines.append(words.toneLabel + ": " + words.list(voice.tone.map(words.tone)) + ".")
        lines.append(words.syntax[voice.syntax] ?? voice.syntax)
        if let punctuation = voice.punctuation.flatMap({ words.punctuation[$0] }) { lines.append(punctuation) }
        append(voice.vocabulary, to: &lines, label: words.vocabularyLabel)
        append(voice.fillers, to: &lines, label: words.fillersLabel)
        append(voice.expressions, to: &lines, label: words.expressionsLabel)
        append(voice.avoided, to: &lines, label: words.avoidedLabel)
        return lines.joined(separator: "\n")
    }

    private func append(_ phrases: [String], to lines: inout [String], label: String) {
        guard !phrases.isEmpty else { return }
        lines.append(label + ": " + phrases.map(words.quoted).joined(separator: ", ") + ".")
    }

    private func rules(_ personality: Personality) -> String {
        bulleted(words.rulesHeading, personality.rules)
    }

    private func lines(_ personality: Personality) -> String {
        let lines = words.occasions.compactMap { occasion, label in
            personality.responses[occasion]?.first.map { "\(label): \(words.quoted($0))" }
        }
        return bulleted(words.linesHeading, lines)
    }

    private func examples(_ personality: Personality) -> String {
        guard !personality.examples.isEmpty else { return "" }
        let dialogues = personality.examples.map { example in
            let context = example.context.map { "(\($0))\n" } ?? ""
            return "\(context)\(words.userLabel): \(example.input)\n\(personality.persona.name): \(example.output)"
        }
        return "# \(words.examplesHeading)\n" + dialogues.joined(separator: "\n\n")
    }

    private func limits(_ personality: Personality) -> String {
        let guards = personality.guards
        var lines = guards.neverRules
        if !guards.forbiddenTopics.isEmpty { lines.append(words.forbidden(guards.forbiddenTopics)) }
        if !guards.contentFilters.isEmpty {
            lines.append(words.filters(guards.contentFilters.map { words.contentFilter[$0] ?? $0 }))
        }
        if let limit = guards.maximumAggression { lines.append(words.aggression(limit)) }
        if let limit = guards.maximumInformality { lines.append(words.informality(limit)) }
        lines.append(words.dataOnly)
        return bulleted(words.limitsHeading, lines) + "\n" + words.limitsStand
    }

    private func bulleted(_ heading: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return "# \(heading)\n" + lines.map { "- \($0)" }.joined(separator: "\n")
    }

    // MARK: What level and mood bring

    func layer(_ modifiers: Modifiers, description: String?) -> Layer {
        Layer(
            opening: modifiers.prefix ?? description ?? "",
            adjustments: modifiers.adjustments.map { "\n- \($0)" }.joined(),
            closing: modifiers.suffix ?? ""
        )
    }

    func present(
        level: Layer,
        mood: Layer?,
        intensity: Double,
        parameters: Parameters,
        tones: ArraySlice<String>,
        expressions: ArraySlice<String>
    ) -> String {
        var text = ""
        text.reserveCapacity(2048)
        text += words.presentHeading
        if !level.opening.isEmpty {
            text += "\n"
            text += level.opening
        }
        text += level.adjustments
        if let mood {
            text += words.moodHeading
            text += words.intensity(intensity)
            text += mood.opening
            text += mood.adjustments
        }
        text += words.mannerHeading
        words.manner(parameters, into: &text)
        if !tones.isEmpty {
            text += words.moreTones
            for (index, tone) in tones.enumerated() {
                if index > 0 { text += ", " }
                text += words.tone(tone)
            }
            text += "."
        }
        if !expressions.isEmpty {
            text += words.moreExpressions
            for (index, expression) in expressions.enumerated() {
                if index > 0 { text += ", " }
                text += words.openingQuote
                text += expression
                text += words.closingQuote
            }
            text += "."
        }
        if !level.closing.isEmpty {
            text += "\n"
            text += level.closing
        }
        if let mood, !mood.closing.isEmpty {
            text += "\n"
            text += mood.closing
        }
        text += "\n"
        text += words.limitsReminder
        return text
    }
}
