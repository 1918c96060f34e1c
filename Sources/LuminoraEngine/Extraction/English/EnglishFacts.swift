import LuminoraCore

/// The tables for English.
enum EnglishFacts {
    static let table = FactTable(
        language: .english,
        classes: [EnglishGrammar.classes, EnglishBeings.classes, EnglishTrades.classes, EnglishTopics.classes, EnglishBeliefs.classes],
        endings: EnglishTrades.endings,
        rules: idioms + endings + person + home + work + people + pets + health + beliefs + routines + events + pastimes + goals + tastes
            + introductions,
        date: DateWords.english,
        time: TimeWords.english,
        number: NumberWords.english
    )
}
