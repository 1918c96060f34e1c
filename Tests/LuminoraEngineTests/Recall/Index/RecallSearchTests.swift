import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("Searching the recall index")
struct RecallSearchTests {
    static let now = Timestamp("2023-11-16T15:00:00Z") ?? Timestamp(milliseconds: 0)

    /// An index of lines "speaker: text", all of one session.
    static func index(_ lines: [String], session: String? = "s") throws -> RecallIndex {
        var index = RecallIndex()
        for (place, line) in lines.enumerated() {
            let halves = line.split(separator: ": ", maxSplits: 1).map(String.init)
            try index.insert(
                RecallEntry(
                    id: "m\(place)",
                    kind: .message,
                    text: halves.last ?? "",
                    speaker: halves.count > 1 ? halves[0] : nil,
                    session: session,
                    position: place,
                    timestamp: now - .seconds(86_400 * 30) + .seconds(place)
                )
            )
        }
        return index
    }

    static let talk = [
        "Ana: Hola, ¿qué tal tu semana?",
        "Luis: Muy cansado, estuve trabajando hasta tarde en la panadería.",
        "Ana: ¿Y tu perrito cómo está?",
        "Luis: Max está enfermo, el veterinario le recetó antibióticos.",
        "Ana: ¡Pobre! Yo el martes empecé clases de cerámica.",
        "Luis: ¿Y dónde son?",
        "Ana: En un taller cerca de la plaza, con una profesora que se llama Inés.",
        "Luis: Mi hermana Lucía vive en Sevilla y también hace cerámica.",
        "Ana: Nosotros fuimos de vacaciones a Asturias el verano pasado.",
        "Luis: Yo compré una bicicleta roja en mayo.",
        "Ana: Mi abuela cocinaba un arroz con leche buenísimo.",
        "Luis: Me encantan los postres, sobre todo la tarta de queso.",
        "Ana: Ayer perdí las llaves del coche.",
        "Luis: Tengo alergia a los cacahuetes desde niño.",
        "Ana: Estoy leyendo una novela de misterio.",
        "Luis: El sábado corrí una media maratón.",
    ]

    @Test(
        "A Spanish question finds its line",
        arguments: [
            ("¿Dónde trabaja Luis?", "m1"), ("¿A qué es alérgico Luis?", "m13"), ("¿Qué le pasó a Max?", "m3"),
            ("medico veterinario", "m3"),
            ("¿Quién da las clases de ceramica de Ana?", "m6"), ("¿En qué ciudad vive la hermana de Luis?", "m7"),
            ("¿A dónde viajó Ana de vacaciones?", "m8"), ("¿De qué color es la bici de Luis? La bicicleta", "m9"),
            ("¿Qué cocinaba la abuela?", "m10"),
            ("¿Cuál es el postre favorito de Luis?", "m11"), ("¿Qué perdió Ana?", "m12"), ("¿Qué lee Ana?", "m14"),
            ("correr maratones", "m15"),
            ("sevilla", "m7"), ("INÉS", "m6"), ("cacahuete", "m13"),
        ]
    )
    func spanish(_ question: String, _ expected: String) throws {
        let hits = try Self.index(Self.talk).search(RecallQuery(question, now: Self.now, limit: 3))
        #expect(hits.map(\.id).contains(expected))
    }

    @Test("An answer is found by the words of the question before it")
    func answer() throws {
        let index = try Self.index(Self.talk)
        let hits = index.search(RecallQuery("¿Cómo está el perrito?", now: Self.now, limit: 2))
        #expect(Set(hits.map(\.id)) == ["m2", "m3"])
        let answer = try #require(hits.first { $0.id == "m3" })
        #expect(answer.parts.words == 0)
        #expect(answer.parts.neighbours > 0)
        #expect(answer.matched == ["perrito"])
    }

    @Test("Words do not cross from one session to another")
    func sessions() throws {
        var index = RecallIndex()
        for (place, (session, text)) in [("a", "the zebra"), ("b", "nothing here"), ("a", "a reply"), ("b", "more of it")].enumerated() {
            try index.insert(
                RecallEntry(id: "\(place)", kind: .message, text: text, session: session, position: place, timestamp: Self.now)
            )
        }
        let hits = index.search(RecallQuery("zebra", now: Self.now))
        #expect(
            Dictionary(uniqueKeysWithValues: hits.map { ($0.id, $0.parts.words + $0.parts.neighbours > 0) }) == [
                "0": true, "1": false, "2": true, "3": false,
            ]
        )
    }

    @Test("What is inserted late takes its place in the session")
    func late() throws {
        var index = try Self.index(["a: one", "b: two", "a: three"])
        try index.insert(RecallEntry(id: "x", kind: .message, text: "zebra", session: "s", position: -1, timestamp: Self.now))
        let near = index.search(RecallQuery("zebra", now: Self.now)).filter { $0.parts.neighbours > 0 }.map(\.id)
        #expect(Set(near) == ["m0", "m1"])
        index.remove("m0")
        let nearer = index.search(RecallQuery("zebra", now: Self.now)).filter { $0.parts.neighbours > 0 }.map(\.id)
        #expect(Set(nearer) == ["m1", "m2"])
    }

    @Test("A named speaker, and a named date, lift what was said by him or then")
    func speakersAndDates() throws {
        var index = RecallIndex()
        for (id, speaker, month) in [("a5", "Ana", "05"), ("a9", "Ana", "09"), ("l5", "Luis", "05"), ("l9", "Luis", "09")] {
            let time = Timestamp("2023-\(month)-10T10:00:00Z") ?? Self.now
            try index.insert(RecallEntry(id: id, kind: .message, text: "fui al mercado de \(id)", speaker: speaker, timestamp: time))
        }
        func best(_ question: String) -> String? { index.search(RecallQuery(question, now: Self.now)).first?.id }
        #expect(best("¿Cuándo fue Ana al mercado en mayo?") == "a5")
        #expect(best("¿Cuándo fue Luis al mercado en septiembre?") == "l9")
        #expect(best("when did luis go to the mercado on May 10, 2023?") == "l5")
    }

    @Test("Only what the query may see comes back, and as many as it asks for")
    func filters() throws {
        let agent = AgentID(rawValue: "alicia")
        var index = RecallIndex()
        func insert(_ id: String, _ change: (inout RecallEntry) -> Void) throws {
            var entry = RecallEntry(id: id, kind: .fact, text: "tiene un gato \(id)", timestamp: Self.now)
            change(&entry)
            try index.insert(entry)
        }
        for number in 0..<40 {
            try insert("old\(number)") { $0.status = .superseded }
            try insert("bad\(number)") { $0.status = .quarantined }
            try insert("gone\(number)") { $0.expiresAt = Self.now }
            try insert("theirs\(number)") { $0.agent = AgentID(rawValue: "other") }
        }
        for number in 0..<5 { try insert("shared\(number)") { $0.expiresAt = Self.now + .seconds(1) } }
        for number in 0..<5 { try insert("mine\(number)") { $0.agent = agent } }
        var query = RecallQuery("gato", now: Self.now, agent: agent, limit: 10)
        #expect(Set(index.search(query).map(\.id.first)) == ["s", "m"])
        #expect(index.search(query).count == 10)
        query.agent = nil
        #expect(index.search(query).count == 5)
        query.includesSuperseded = true
        #expect(index.search(query).count == 10)
        query.kinds = [.message]
        #expect(index.search(query).isEmpty)
    }

    @Test("A fact takes the place of the message it came from")
    func facts() throws {
        var index = try Self.index(["Luis: Mi perro se llama Max", "Luis: Otra cosa"])
        try index.insert(RecallEntry(id: "f", kind: .fact, text: "Tiene un perro llamado Max", timestamp: Self.now, source: "m0"))
        var query = RecallQuery("perro Max", now: Self.now)
        #expect(Set(index.search(query).map(\.id)) == ["f", "m1"])
        query.factsReplaceMessages = false
        #expect(Set(index.search(query).map(\.id)) == ["f", "m0", "m1"])
    }

    @Test("Of memories that say the same only the best comes back")
    func duplicates() throws {
        var index = try Self.index(["a: Me gusta el café", "b: me gusta el cafe!", "a: no me gusta el café", "b: El té"])
        var query = RecallQuery("café", now: Self.now)
        #expect(index.search(query).count == 3)
        query.collapsesDuplicates = false
        #expect(index.search(query).count == 4)
        // The same words in another order, with almost the same vector.
        try index.insert(RecallEntry(id: "x", kind: .fact, text: "rojo coche", timestamp: Self.now, vector: RecallVector([1, 0, 0.1])))
        try index.insert(RecallEntry(id: "y", kind: .fact, text: "coche rojo", timestamp: Self.now, vector: RecallVector([1, 0, 0.1])))
        try index.insert(
            RecallEntry(id: "z", kind: .fact, text: "el coche no es rojo", timestamp: Self.now, vector: RecallVector([0.3, 1, 0]))
        )
        let hits = index.search(RecallQuery("coche rojo", vector: [1, 0, 0], now: Self.now, limit: 3)).map(\.id)
        #expect(hits.count { $0 == "x" || $0 == "y" } == 1)
        #expect(hits.contains("z"))
    }

    @Test("The parts of a score add up to it, and higher scores come first")
    func parts() throws {
        let hits = try Self.index(Self.talk).search(RecallQuery("¿Cuándo perdió Ana las llaves?", now: Self.now))
        for hit in hits { #expect(abs(hit.parts.total - hit.score) < 0.0001) }
        #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
        #expect(hits.first?.parts.time ?? 0 > 0)
        #expect(hits.first?.parts.speaker ?? 0 > 0)
    }

    @Test("A vector finds what shares no word with the query, and the words still count")
    func vectors() throws {
        var index = RecallIndex()
        for (place, text) in ["mi gato duerme", "me duele la cabeza", "llueve mucho", "compré pan", "tengo un examen"].enumerated() {
            var vector = [Float](repeating: 0.1, count: 8)
            vector[place] = 1
            try index.insert(RecallEntry(id: "\(place)", kind: .message, text: text, timestamp: Self.now, vector: RecallVector(vector)))
        }
        let hits = index.search(RecallQuery("headache", vector: [0.1, 1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], now: Self.now))
        #expect(hits.first?.id == "1")
        #expect(hits.first?.cosine ?? 0 > 0.99)
        #expect(hits.first?.parts.vector ?? 0 > 0)
        #expect(index.search(RecallQuery("pan", vector: [1, 2], now: Self.now)).first?.id == "3")
    }

    @Test("Importance and use lift memories, and both fade")
    func importance() throws {
        var index = RecallIndex()
        func insert(_ id: String, _ importance: Double, daysAgo: Int64) throws {
            try index.insert(
                RecallEntry(
                    id: id,
                    kind: .fact,
                    text: "le gusta el jazz \(id)",
                    timestamp: Self.now - .seconds(86_400 * daysAgo),
                    importance: importance
                )
            )
        }
        try insert("high", 0.9, daysAgo: 1)
        try insert("low", 0.1, daysAgo: 1)
        try insert("old", 0.9, daysAgo: 400)
        #expect(index.search(RecallQuery("jazz", now: Self.now)).map(\.id) == ["high", "low", "old"])
        index.setAccess(of: "low", count: 30, lastAccess: Self.now)
        let hits = index.search(RecallQuery("jazz", now: Self.now))
        #expect(hits.first { $0.id == "low" }?.parts.access ?? 0 > 0.015)
    }

    @Test("A vector of another embedder is refused with the remedy, and nothing changes")
    func dimensions() throws {
        var index = RecallIndex()
        try index.insert(RecallEntry(id: "a", kind: .fact, text: "a", timestamp: Self.now, vector: RecallVector([1, 2, 3])))
        let error = #expect(throws: RecallIndexError.self) {
            try index.insert(RecallEntry(id: "b", kind: .fact, text: "b", timestamp: Self.now, vector: RecallVector([1, 2])))
        }
        #expect(error?.code == .dimensions)
        #expect(error?.message.contains("reindex") ?? false)
        #expect(index.count == 1)
        index.removeVectors()
        #expect(try index.setVector(RecallVector([1, 2]), of: "a"))
        #expect(index.dimensions == 2)
    }

    @Test("Many memories at once are those inserted one by one")
    func many() throws {
        var entries: [RecallEntry] = []
        for number in 0..<200 {
            let id = number % 3 == 0 ? "name \(number % 150)" : "00000000-0000-7000-8000-0000000000\(10 + number % 90)"
            entries.append(
                RecallEntry(id: id, kind: .message, text: "línea número \(number)", session: "s", position: number, timestamp: Self.now)
            )
        }
        var one = RecallIndex()
        for entry in entries { try one.insert(entry) }
        let many = try RecallIndex(entries)
        #expect(one.count == many.count)
        let query = RecallQuery("línea 150", now: Self.now, limit: 200)
        #expect(one.search(query).map(\.score) == many.search(query).map(\.score))
        #expect(Set(one.search(query).map(\.id)) == Set(entries.map(\.id)))
    }

    @Test(
        "Limits and odd queries are answered",
        arguments: ["", "¿?", "de la", String(repeating: "palabra ", count: 5000), "\u{0}", "日本"]
    )
    func odd(_ text: String) throws {
        let index = try Self.index(Self.talk)
        #expect(index.search(RecallQuery(text, now: Self.now, limit: 5)).count == 5)
        #expect(index.search(RecallQuery(text, now: Self.now, limit: 0)).isEmpty)
        #expect(index.search(RecallQuery(text, now: Self.now, limit: 1_000_000)).count == Self.talk.count)
        #expect(RecallIndex().search(RecallQuery(text, now: Self.now)).isEmpty)
    }

    @Test("The size counts what is kept, and a copy stays as it was")
    func size() throws {
        var index = try Self.index(Self.talk)
        let (before, copy) = (index.byteSize, index)
        for number in 0..<1000 {
            try index.insert(RecallEntry(id: "n\(number)", kind: .message, text: "algo más \(number)", timestamp: Self.now))
        }
        #expect(index.byteSize > before + 1000 * 64)
        #expect(copy.count == Self.talk.count)
        for number in 0..<1000 { index.remove("n\(number)") }
        #expect(index.count == copy.count)
        #expect(index.search(RecallQuery("Sevilla", now: Self.now)) == copy.search(RecallQuery("Sevilla", now: Self.now)))
    }
}
