/// How much each sign counts when memories are ranked.
///
/// A memory's score is a sum of parts, all on one scale: 1 is a memory whose words answer the whole query. ``standard`` was tuned on long
/// English conversations, one left out at a time, and rounded; the ranking hardly changes when any one of them is halved or doubled.
public struct RecallWeights: Hashable, Sendable {
    // MARK: Words

    /// How soon a repeated word stops counting (BM25's k1): at 0.5, one mention in a line of average length gives two thirds.
    public var saturation: Float = 0.5
    /// How much long lines must share out their words (BM25's b), 0 to 1.
    public var lengthNorm: Float = 0.5
    /// How much of a line's words the next line has too: what was said just before is what a line is about.
    public var before: Float = 0.6
    /// How much of a line's words the line before it has too.
    public var after: Float = 0.3
    /// What is left of either one line further away.
    public var fading: Float = 0.5
    /// How much more an answer has of the question before it.
    public var answer: Float = 1.5
    /// What a word counts that merely begins like the query's: "mentorship" for "mentor".
    public var sibling: Float = 0.5
    /// What the name of somebody who speaks counts as a word; such names are everywhere.
    public var speakerName: Float = 0.2
    /// From which score words count in full: 0 for the best that any memory has, 1 for all that the query asks.
    ///
    /// Above 0, a query whose words hardly occur (a paraphrase, another language) leaves the ranking to its vector.
    public var completeness: Float = 0.4

    // MARK: Meaning

    /// What a vector counts that is five standard deviations nearer to the query than the user's memories are on average.
    public var vector: Float = 0.4
    /// How much of a line's nearness its two neighbours have too.
    public var vectorNeighbour: Float = 0.25

    // MARK: Who and when

    /// For what was said by somebody whom the query names.
    public var speaker: Float = 0.15
    /// For what was said in the period that the query names, or soon after it.
    public var date: Float = 0.3
    /// For a line that tells a time, when the query asks for one.
    public var time: Float = 0.1

    // MARK: The conversation

    /// How much of the best line of a session all of its lines have too.
    public var session: Float = 0.15
    /// For long lines; a line of 40 words or more has it in full.
    public var length: Float = 0.1
    /// Against lines that end in a question: they ask, the next one tells.
    public var question: Float = 0.12

    // MARK: The memory

    /// For a memory of the highest importance, sure and new.
    public var importance: Float = 0.05
    /// After how many days half of its importance is left.
    public var halfLife: Float = 60
    /// For a memory that has often been used, lately; reached at about 30 times.
    public var access: Float = 0.02

    /// Makes the weights that ``standard`` has, to be changed.
    public init() {}

    /// The weights that recall uses.
    public static let standard = RecallWeights()
}
