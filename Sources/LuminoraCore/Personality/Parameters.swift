/// The six dials of a character, or changes to them.
///
/// As a character's own they lie between 0 and 1; as a change between -1 and 1.
public struct Parameters: Hashable, Sendable, Codable {
    /// How much is said.
    public var verbosity: Double
    /// How formally it is said.
    public var formality: Double
    /// How funny it is.
    public var humor: Double
    /// How much the user's feelings count.
    public var empathy: Double
    /// How inventive it is.
    public var creativity: Double
    /// How straight to the point it is.
    public var directness: Double

    /// Makes parameters; those left out are 0.
    public init(
        verbosity: Double = 0,
        formality: Double = 0,
        humor: Double = 0,
        empathy: Double = 0,
        creativity: Double = 0,
        directness: Double = 0
    ) {
        self.verbosity = verbosity
        self.formality = formality
        self.humor = humor
        self.empathy = empathy
        self.creativity = creativity
        self.directness = directness
    }

    /// No change to any dial.
    public static let none = Parameters()
    /// Every dial in the middle.
    public static let middle = Parameters(
        verbosity: 0.5,
        formality: 0.5,
        humor: 0.5,
        empathy: 0.5,
        creativity: 0.5,
        directness: 0.5
    )

    /// The dials by name, in the order of the template format.
    public static let dials: KeyValuePairs<String, any WritableKeyPath<Parameters, Double> & Sendable> = [
        "verbosity": \.verbosity,
        "formality": \.formality,
        "humor": \.humor,
        "empathy": \.empathy,
        "creativity": \.creativity,
        "directness": \.directness,
    ]

    /// Adds dial by dial.
    public static func + (left: Parameters, right: Parameters) -> Parameters {
        Parameters(
            verbosity: left.verbosity + right.verbosity,
            formality: left.formality + right.formality,
            humor: left.humor + right.humor,
            empathy: left.empathy + right.empathy,
            creativity: left.creativity + right.creativity,
            directness: left.directness + right.directness
        )
    }

    /// Scales every dial.
    public static func * (parameters: Parameters, factor: Double) -> Parameters {
        parameters.map { $0 * factor }
    }

    /// Every dial brought into 0 to 1.
    public var clamped: Parameters { map { min(max($0, 0), 1) } }

    /// Every dial rounded to so many decimal places.
    public func rounded(places: Int) -> Parameters {
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        return map { ($0 * factor).rounded() / factor }
    }

    private func map(_ change: (Double) -> Double) -> Parameters {
        Parameters(
            verbosity: change(verbosity),
            formality: change(formality),
            humor: change(humor),
            empathy: change(empathy),
            creativity: change(creativity),
            directness: change(directness)
        )
    }
}
