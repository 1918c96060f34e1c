import LuminoraCore
import Testing

@Suite("Dials and levels")
struct ParameterTests {
    @Test("Dials are added, scaled, clamped and rounded one by one")
    func arithmetic() {
        let base = Parameters(verbosity: 0.1, formality: 0.9, humor: 0.5, empathy: 0, creativity: 1, directness: 0.25)
        let change = Parameters(verbosity: -0.3, formality: 0.3, humor: 0.25, empathy: 0.125, creativity: 0, directness: -0.25)
        let sum = base + change * 2
        #expect(sum.clamped == Parameters(verbosity: 0, formality: 1, humor: 1, empathy: 0.25, creativity: 1, directness: 0))
        #expect((Parameters(humor: 0.123456) * 1).rounded(places: 3).humor == 0.123)
        #expect((Parameters(humor: -0.0005).rounded(places: 3)).humor == -0.001)
        #expect(Parameters(humor: 0.7).rounded(places: 0).humor == 1)
        #expect(base + .none == base)
    }

    @Test("The dials have their names, in the order of the format")
    func dials() {
        #expect(Parameters.dials.map(\.key) == ["verbosity", "formality", "humor", "empathy", "creativity", "directness"])
        for (name, dial) in Parameters.dials {
            var parameters = Parameters.none
            parameters[keyPath: dial] = 0.75
            let others = Parameters.dials.filter { $0.key != name }
            #expect(others.allSatisfy { parameters[keyPath: $0.value] == 0 })
        }
    }

    @Test(
        "Points give the level that holds them",
        arguments: [
            (-5, "stranger"), (0, "stranger"), (20, "stranger"), (21, "acquaintance"), (40, "acquaintance"), (41, "friend"), (60, "friend"),
            (61, "close_friend"), (80, "close_friend"), (81, "soulmate"), (100, "soulmate"), (5000, "soulmate"),
        ]
    )
    func standardLevels(_ points: Int, _ name: String) {
        #expect(RelationshipLevels.standard.level(at: points).name == name)
    }

    @Test("A level's floor is one above the level before it", arguments: [(0, 0), (20, 0), (21, 21), (40, 21), (81, 81), (500, 81)])
    func floors(_ points: Int, _ floor: Int) {
        #expect(RelationshipLevels.standard.floor(at: points) == floor)
    }

    @Test("Levels are put in order, and none stands for the standard ones")
    func order() {
        let levels = RelationshipLevels([.init(name: "b", upperBound: 10), .init(name: "a", upperBound: 5)])
        #expect(levels.levels.map(\.name) == ["a", "b"])
        #expect(levels.index(at: 6) == 1)
        #expect(RelationshipLevels([]) == .standard)
    }
}
