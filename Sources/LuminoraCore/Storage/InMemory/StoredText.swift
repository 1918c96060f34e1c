/// Finds what no store can keep: U+0000 in a text, and numbers that are none.
struct StoredText {
    private var isSound = true

    static func check(_ batch: WriteBatch) throws(StorageError) {
        var texts = StoredText()
        texts.add(batch.id.rawValue)
        switch batch.scope {
        case .user(let user): texts.add(user.rawValue)
        case .system(let reason): texts.add(reason)
        }
        for operation in batch.operations { texts.add(operation) }
        try texts.conclude()
    }

    static func check(_ values: [String]) throws(StorageError) {
        var texts = StoredText()
        for value in values { texts.add(value) }
        try texts.conclude()
    }

    private func conclude() throws(StorageError) {
        guard isSound else {
            throw StorageError(.invalidValue, "A text has the character U+0000, or a number is not finite; neither can be kept.")
        }
    }

    private mutating func add(_ text: String?) {
        if let text, text.utf8.contains(0) { isSound = false }
    }

    private mutating func add(_ number: Double) {
        if !number.isFinite { isSound = false }
    }

    private mutating func add(_ value: JSONValue?) {
        switch value {
        case .string(let text): add(text)
        case .number(let number): add(number)
        case .array(let values): for value in values { add(value) }
        case .object(let members):
            for (name, value) in members {
                add(name)
                add(value)
            }
        case nil, .null, .bool, .integer: break
        }
    }

    private mutating func add<Kind>(_ id: Identifier<Kind>?) { add(id?.rawValue) }

    private mutating func add(_ operation: WriteOperation) {
        switch operation {
        case .ensureAccount(let account):
            add(account.id)
            add(account.language?.rawValue)
            add(account.timeZone)
        case .saveAgent(let agent): add(agent)
        case .openSession(let session, let level, let mood):
            add(session.id)
            add(session.user)
            add(session.agent)
            add(session.agentName)
            add(level)
            if let mood { add(mood) }
        case .setSessionStatus(let id, _, let reason):
            add(id)
            add(reason)
        case .openTurn(let turn, let message):
            add(turn)
            add(message)
        case .reopenTurn(let id, let owner, _), .renewTurn(let id, let owner, _), .interruptTurn(let id, let owner, _):
            add(id)
            add(owner)
        case .closeTurn(let closing): add(closing)
        case .undoTurn(let id): add(id)
        case .recordLedger(let entry, let level):
            add(entry)
            add(level)
        case .touchRelationship(let name): add(name)
        case .setMood(let change):
            add(change.session)
            add(change.user)
            add(change.turn)
            add(change.cause)
            add(change.mood)
        case .recordUsage(let entry): add(entry)
        case .saveMemory(let memory, let sources):
            add(memory)
            for source in sources {
                add(source.message)
                add(source.quote)
            }
        case .retireMemory(let id, _, let successor):
            add(id)
            add(successor)
        case .deleteMemory(let id, _): add(id)
        case .saveEmbedding(let embedding):
            switch embedding.owner {
            case .message(let id): add(id)
            case .memory(let id): add(id)
            }
            add(embedding.user)
            add(embedding.model)
            add(embedding.contentHash)
        case .deleteEmbeddings(let model, _): add(model)
        case .enqueueJob(let job): add(job)
        case .settleJob(let id), .replayJob(let id): add(id)
        case .buryJob(let id, let error):
            add(id)
            add(error)
        case .completeJob(let id, let token), .renewJob(let id, let token, _):
            add(id)
            add(token)
        case .failJob(let id, let token, let error, _):
            add(id)
            add(token)
            add(error)
        }
    }

    private mutating func add(_ mood: Mood) {
        add(mood.name)
        add(mood.intensity)
    }

    private mutating func add(_ agent: Agent) {
        add(agent.id)
        add(agent.owner)
        add(agent.persona)
        let texts = [agent.name, agent.description, agent.personalityName, agent.personalityVersion, agent.personalitySHA256]
        for text in texts { add(text) }
    }

    private mutating func add(_ turn: Turn) {
        add(turn.id)
        add(turn.session)
        add(turn.user)
        for text in [turn.owner, turn.idempotencyKey, turn.requestHash] { add(text) }
    }

    private mutating func add(_ message: Message) {
        add(message.id)
        add(message.user)
        add(message.content)
    }

    private mutating func add(_ closing: TurnClosing) {
        add(closing.turn)
        add(closing.owner)
        if let answer = closing.answer { add(answer) }
        add(closing.failure?.code)
        add(closing.failure?.message)
        add(closing.report)
    }

    private mutating func add(_ entry: LedgerEntry) {
        add(entry.id)
        add(entry.user)
        add(entry.session)
        add(entry.turn)
        for text in [entry.agentName, entry.kind, entry.reason] { add(text) }
    }

    private mutating func add(_ entry: UsageEntry) {
        add(entry.id)
        add(entry.user)
        add(entry.session)
        add(entry.turn)
        add(entry.kind)
        add(entry.model)
    }

    private mutating func add(_ memory: Memory) {
        add(memory.id)
        add(memory.user)
        add(memory.agent)
        add(memory.session)
        add(memory.turn)
        add(memory.supersededBy)
        let texts = [memory.category, memory.kind, memory.key, memory.title, memory.content, memory.summary, memory.sentiment, memory.source]
        for text in texts { add(text) }
        for tag in memory.tags { add(tag) }
        add(memory.value)
        add(memory.metadata)
        add(memory.importance)
        add(memory.confidence)
    }

    private mutating func add(_ job: Job) {
        add(job.id)
        add(job.user)
        add(job.session)
        add(job.key)
        add(job.kind)
        add(job.payload)
    }
}
