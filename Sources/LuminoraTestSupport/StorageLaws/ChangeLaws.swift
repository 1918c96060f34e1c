import LuminoraCore
import Testing

/// What readers rely on who keep a copy of what can be recalled.
enum ChangeLaws {
    static let all = [
        StorageLaw("A reader who follows the changes has what a reader of everything has", check: following),
        StorageLaw("Changes are given in pages of whole batches, and none is left out", check: pages),
        StorageLaw("A turn that is taken back or tried again is a change, one that failed is none", check: turns),
        StorageLaw("After a memory was deleted a reader is told to begin anew", check: deletions),
        StorageLaw("The turns that a deleted memory was told in are recalled no more, and stay in the conversation", check: forgotten),
        StorageLaw("Each turn counts the memories it was answered from, and changes nothing else of them", check: accesses),
        StorageLaw("Vectors are kept one for each text and model, and go with their text", check: vectors),
        StorageLaw("The vector of a message comes again with a turn that is tried again", check: triedAgain),
        StorageLaw("What has no vector of a model is found, of one turn or of all", check: unembedded),
        StorageLaw("What an index has found is read by name, without what was taken back", check: recollections),
        StorageLaw("A vector that nobody could keep is refused", check: refused),
        StorageLaw("Changes and vectors are the user's own", check: isolation),
    ]

    /// A reader's copy.
    private struct Copy: Equatable {
        var turns: [TurnID: [String]] = [:]
        var memories: [MemoryID: String] = [:]
        var sources: [MemoryID: MessageID] = [:]
        var vectors: [StoredEmbedding.Owner: [Int8]] = [:]
        var mark: RecallMark?

        /// Follows the changes to their end.
        mutating func follow(_ store: any MemoryStore, _ user: UserID, limit: Int = 2000) async throws {
            while true {
                let changes = try await store.changes(RecallChangesQuery(user: user, since: mark, model: "a", limit: limit))
                if changes.isReset { self = Copy() }
                for turn in changes.turns { turns[turn.turn] = turn.messages.isEmpty ? nil : turn.messages.map(\.content) }
                for memory in changes.memories {
                    memories[memory.id] = "\(memory.content) \(memory.status)"
                    sources[memory.id] = memory.message
                }
                for embedding in changes.embeddings { vectors[embedding.owner] = embedding.vector }
                mark = changes.mark
                guard changes.hasMore else { return }
            }
        }
    }

    private static func vector(
        of owner: StoredEmbedding.Owner,
        _ user: UserID,
        _ components: [Int8] = [1, -2, 3],
        model: String = "a"
    ) -> WriteOperation {
        .saveEmbedding(
            StoredEmbedding(owner: owner, user: user, model: model, vector: components, scale: 0.5, contentHash: "h", createdAt: LawWorld.start)
        )
    }

    @Sendable static func following(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        var copy = Copy()
        try await copy.follow(store, user)
        var taken: [Turn] = []
        for number in 0..<6 {
            let turn = try await world.takeTurn("m\(number)", "a\(number)", in: session)
            taken.append(turn)
            var fact = world.fact("likes.\(number)", "likes \(number)", of: user, at: world.now())
            let source = MemorySource(message: turn.userMessage, quote: "m")
            try await world.apply(.saveMemory(fact, sources: [source]), vector(of: .message(turn.userMessage), user), of: user)
            if number == 2 { try await world.apply(.undoTurn(taken[0].id), of: user) }
            if number == 3 { try await world.apply(.retireMemory(fact.id, status: .superseded, supersededBy: nil), of: user) }
            if number == 4 {
                fact.content = "hates 4"
                try await world.apply(.saveMemory(fact, sources: []), of: user)
            }
            try await copy.follow(store, user)
        }
        var fresh = Copy()
        try await fresh.follow(store, user)
        #expect(copy.turns == fresh.turns)
        #expect(copy.memories == fresh.memories)
        #expect(copy.sources == fresh.sources)
        #expect(copy.mark == fresh.mark)
        #expect(copy.turns.count == 5)
        #expect(copy.turns[taken[1].id] == ["m1", "a1"])
        let account = try #require(try await store.account(user))
        #expect(copy.mark == RecallMark(account))
    }

    @Sendable static func pages(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        for batch in 0..<5 {
            let facts = (0..<40).map { world.fact("likes.\(batch).\($0)", "\(batch) \($0)", of: user, at: world.now()) }
            try await world.apply(facts.map { .saveMemory($0, sources: []) }, scope: .user(user))
        }
        for number in 0..<130 {
            let turn = try await world.takeTurn("m\(number)", in: session)
            try await world.apply(vector(of: .message(turn.userMessage), user), of: user)
        }
        var whole = Copy()
        try await whole.follow(store, user)
        var paged = Copy()
        try await paged.follow(store, user, limit: 1)
        #expect(paged == whole)
        #expect(whole.turns.count == 130)
        #expect(whole.memories.count == 200)
        #expect(whole.vectors.count == 130)
        let first = try await store.changes(RecallChangesQuery(user: user, limit: 1))
        #expect(first.hasMore)
        #expect(first.memories.count == 80)
    }

    @Sendable static func turns(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        try await world.failTurn(try await world.openTurn("fails", in: session))
        var copy = Copy()
        try await copy.follow(store, user)
        #expect(copy.turns.isEmpty)
        let turn = try await world.openTurn("breaks off", in: session)
        try await world.closeTurn(turn, "Once upon", as: .partial)
        try await copy.follow(store, user)
        #expect(copy.turns == [turn.id: ["breaks off", "Once upon"]])
        let lease = world.now() + .seconds(30)
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: lease), of: user)
        try await copy.follow(store, user)
        #expect(copy.turns.isEmpty)
        try await world.closeTurn(turn, "Once upon a time.")
        try await copy.follow(store, user)
        #expect(copy.turns == [turn.id: ["breaks off", "Once upon a time."]])
        try await world.apply(.undoTurn(turn.id), of: user)
        try await copy.follow(store, user)
        #expect(copy.turns.isEmpty)
    }

    @Sendable static func deletions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let facts = (0..<3).map { world.fact("likes.\($0)", "\($0)", of: user, at: world.now()) }
        for fact in facts { try await world.apply(.saveMemory(fact, sources: []), of: user) }
        var copy = Copy()
        try await copy.follow(store, user)
        try await world.apply(.deleteMemory(facts[1].id), of: user)
        let changes = try await store.changes(RecallChangesQuery(user: user, since: copy.mark))
        #expect(changes.isReset)
        try await copy.follow(store, user)
        #expect(Set(copy.memories.keys) == [facts[0].id, facts[2].id])
        let later = try await store.changes(RecallChangesQuery(user: user, since: copy.mark))
        #expect(!later.isReset)
        #expect(later.memories.isEmpty)
    }

    @Sendable static func forgotten(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let turns = [try await world.takeTurn("I live in Lima", "Nice.", in: session), try await world.takeTurn("Bye", "Bye!", in: session)]
        let fact = world.fact("city", "Lima", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: [MemorySource(message: turns[0].userMessage, quote: "Lima")]), of: user)
        try await world.apply(vector(of: .message(turns[0].userMessage), user), of: user)
        var copy = Copy()
        try await copy.follow(store, user)
        try await world.apply(.deleteMemory(fact.id), of: user)
        try await copy.follow(store, user)
        #expect(copy.turns == [turns[1].id: ["Bye", "Bye!"]])
        #expect(copy.vectors.isEmpty)
        let found = try await store.recollections(RecollectionQuery(user: user, messages: turns.map(\.userMessage)))
        #expect(found.messages.map(\.content) == ["Bye"])
        let missing = try await store.unembedded(UnembeddedQuery(user: user, model: "a"))
        #expect(!missing.messages.contains { $0.turn.rawValue == turns[0].id.rawValue })
        #expect(try await store.messages(MessageQuery(session: session.id, user: user)).rows.count == 4)
    }

    @Sendable static func accesses(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let other = try await world.newUser()
        let session = try await world.newSession(of: user)
        var fact = world.fact("likes.tea", "tea", of: user, at: world.now())
        let foreign = world.fact("likes.tea", "tea", of: other, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        try await world.apply(.saveMemory(foreign, sources: []), of: other)
        let before = try await store.changes(RecallChangesQuery(user: user))
        for round in 1...2 {
            let turn = try await world.openTurn("What do I like?", in: session)
            let outcome = try await world.apply(
                .closeTurn(
                    TurnClosing(
                        turn: turn.id,
                        owner: turn.owner ?? "owner",
                        state: .complete,
                        answer: world.message("Tea.", of: turn, speaker: .assistant, at: world.now()),
                        recalled: [fact.id, foreign.id, world.id()]
                    )
                ),
                of: user
            )
            #expect(outcome.talkVersion == before.mark.talkVersion + Int64(round))
            #expect(try await store.account(user)?.talkVersion == outcome.talkVersion)
        }
        let changes = try await store.changes(RecallChangesQuery(user: user, since: before.mark))
        #expect(changes.memories.isEmpty)
        fact.confidence = 0.5
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        let known = try await store.memories(MemoryQuery(user: user, now: world.now())).rows
        #expect(known.map(\.accessCount) == [2])
        #expect(known.first?.lastAccessedAt != nil)
        #expect(known.first?.confidence == 0.5)
        #expect(try await store.memories(MemoryQuery(user: other, now: world.now())).rows.map(\.accessCount) == [0])
    }

    @Sendable static func vectors(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        var fact = world.fact("likes.tea", "tea", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), vector(of: .memory(fact.id), user), of: user)
        try await world.apply(vector(of: .memory(fact.id), user, [7, 7]), vector(of: .memory(fact.id), user, [9], model: "b"), of: user)
        func known(_ model: String) async throws -> [[Int8]] {
            try await store.changes(RecallChangesQuery(user: user, model: model)).embeddings.map(\.vector)
        }
        #expect(try await known("a") == [[7, 7]])
        #expect(try await known("b") == [[9]])
        #expect(try await store.changes(RecallChangesQuery(user: user)).embeddings.isEmpty)
        let mark = try await store.changes(RecallChangesQuery(user: user, model: "a")).mark
        fact.confidence = 0.9
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        #expect(try await known("a") == [[7, 7]])
        let later = try await store.changes(RecallChangesQuery(user: user, since: mark, model: "a"))
        #expect(later.memories.count == 1)
        #expect(later.embeddings.map(\.vector) == [[7, 7]])
        try await world.apply(.deleteEmbeddings(exceptOf: "a", limit: 10), of: user)
        #expect(try await known("b").isEmpty)
        fact.content = "green tea"
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        #expect(try await known("a").isEmpty)
        try await world.apply(vector(of: .memory(fact.id), user), of: user)
        try await world.apply(.deleteMemory(fact.id), of: user)
        #expect(try await known("a").isEmpty)
        // A vector that comes too late is no error.
        try await world.apply(vector(of: .memory(fact.id), user), of: user)
        #expect(try await known("a").isEmpty)
    }

    @Sendable static func triedAgain(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let turn = try await world.openTurn("breaks off", in: session)
        try await world.closeTurn(turn, "Once upon", as: .partial)
        try await world.apply(vector(of: .message(turn.userMessage), user), of: user)
        var copy = Copy()
        try await copy.follow(store, user)
        #expect(copy.vectors == [.message(turn.userMessage): [1, -2, 3]])
        // Whoever follows takes the turn out, with all that it had.
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: world.now() + .seconds(30)), of: user)
        try await copy.follow(store, user)
        try await world.closeTurn(turn, "Once upon a time.")
        let changes = try await store.changes(RecallChangesQuery(user: user, since: copy.mark, model: "a"))
        #expect(changes.turns.map(\.turn) == [turn.id])
        #expect(changes.embeddings.map(\.owner) == [.message(turn.userMessage)])
    }

    @Sendable static func unembedded(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let turns = [try await world.takeTurn("one", "1", in: session), try await world.takeTurn("two", "2", in: session)]
        let fact = world.fact("likes.tea", "tea", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: [MemorySource(message: turns[1].userMessage, quote: "two")]), of: user)
        var query = UnembeddedQuery(user: user, model: "a")
        var missing = try await store.unembedded(query)
        #expect(Set(missing.messages.map(\.content)) == ["one", "1", "two", "2"])
        #expect(missing.memories.map(\.id) == [fact.id])
        query.turn = turns[0].id
        missing = try await store.unembedded(query)
        #expect(Set(missing.messages.map(\.content)) == ["one", "1"])
        #expect(missing.memories.isEmpty)
        query.turn = turns[1].id
        #expect(try await store.unembedded(query).memories.map(\.id) == [fact.id])
        try await world.apply(vector(of: .memory(fact.id), user), vector(of: .message(turns[1].userMessage), user), of: user)
        missing = try await store.unembedded(query)
        #expect(missing.messages.map(\.content) == ["2"])
        #expect(missing.memories.isEmpty)
        try await world.apply(.undoTurn(turns[1].id), of: user)
        #expect(try await store.unembedded(query).isEmpty)
        query = UnembeddedQuery(user: user, model: "b", limit: 1)
        #expect(try await store.unembedded(query).messages.count == 1)
    }

    @Sendable static func recollections(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let turns = [try await world.takeTurn("one", in: session), try await world.takeTurn("two", in: session)]
        let fact = world.fact("likes.tea", "tea", of: user, at: world.now())
        let source = MemorySource(message: turns[0].userMessage, quote: "on")
        try await world.apply(.saveMemory(fact, sources: [source]), .undoTurn(turns[1].id), of: user)
        let asked = RecollectionQuery(user: user, messages: turns.map(\.userMessage) + [world.id()], memories: [world.id(), fact.id])
        let found = try await store.recollections(asked)
        #expect(found.messages.map(\.content) == ["one"])
        #expect(found.memories.map(\.id) == [fact.id])
        #expect(found.sources == [fact.id: [source]])
        let nothing = try await store.recollections(RecollectionQuery(user: user))
        #expect(nothing == Recollections())
    }

    @Sendable static func refused(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let fact = world.fact("likes.tea", "tea", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        for (components, scale, model) in [([], 1, "a"), ([1], 0, "a"), ([1], .infinity, "a"), ([1], 1, "")] as [([Int8], Float, String)] {
            let embedding = StoredEmbedding(
                owner: .memory(fact.id),
                user: user,
                model: model,
                vector: components,
                scale: scale,
                contentHash: "h",
                createdAt: LawWorld.start
            )
            await world.expect(.invalidValue, from: "a vector that cannot be") { () async throws(StorageError) in
                try await world.apply(.saveEmbedding(embedding), of: user)
            }
        }
        let none: MessageID = world.id()
        await world.expect(.notFound, from: "a vector of no message") { () async throws(StorageError) in
            try await world.apply(vector(of: .message(none), user), of: user)
        }
    }

    @Sendable static func isolation(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let (me, other) = (try await world.newUser(), try await world.newUser())
        let session = try await world.newSession(of: other)
        let turn = try await world.takeTurn("A secret.", in: session)
        let fact = world.fact("likes.tea", "tea", of: other, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), vector(of: .memory(fact.id), other), of: other)
        for owner in [StoredEmbedding.Owner.memory(fact.id), .message(turn.userMessage)] {
            await world.expect(.forbidden, from: "a vector of another's text") { () async throws(StorageError) in
                try await world.apply(vector(of: owner, me), of: me)
            }
        }
        let mine = try await store.changes(RecallChangesQuery(user: me, model: "a"))
        #expect(mine.turns.isEmpty && mine.memories.isEmpty && mine.embeddings.isEmpty)
        #expect(try await store.unembedded(UnembeddedQuery(user: me, model: "b", turn: turn.id)).isEmpty)
        let theirs = RecollectionQuery(user: me, messages: [turn.userMessage], memories: [fact.id])
        #expect(try await store.recollections(theirs) == Recollections())
        let nobody = try await store.changes(RecallChangesQuery(user: world.id(), since: RecallMark(talkVersion: 1)))
        #expect(nobody.isReset)
        #expect(!nobody.hasMore)
    }
}
