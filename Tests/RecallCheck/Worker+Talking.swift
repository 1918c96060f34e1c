import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

extension Worker {
    /// Says something and has it answered; now and then the answer breaks off or fails.
    mutating func say(_ user: UserID) async throws {
        guard let agent = chance.pick(Cast.agents), let account = try await store.account(user) else { return }
        let session = Cast.session(chance.number(3), of: user, with: agent, epoch: account.epoch, at: now)
        let turn = Turn(
            id: id(),
            session: session.id,
            user: user,
            owner: "process \(number)",
            leaseUntil: now + .seconds(30),
            userMessage: id(),
            openedAt: now
        )
        let said = message(texts.text(of: user, only: agent.id, &chance), of: turn, id: turn.userMessage, speaker: .user)
        try await apply([.openSession(session, level: "stranger", mood: nil), .openTurn(turn, message: said)], of: user)
        let state: Turn.State = chance.percent(8) ? .partial : chance.percent(4) ? .failed : .complete
        try await answer(turn, agent, as: state)
    }

    /// Answers the last message of a session anew, where its answer broke off or failed.
    mutating func retry(_ user: UserID) async throws -> Bool {
        guard let account = try await store.account(user) else { return false }
        for agent in Cast.agents {
            for number in 0..<3 {
                let session = Cast.session(number, of: user, with: agent, epoch: account.epoch, at: now)
                guard let turn = try await store.turn(.last(session.id, of: user)), [.partial, .failed].contains(turn.state) else { continue }
                let owner = "process \(self.number)"
                try await apply([.reopenTurn(turn.id, owner: owner, leaseUntil: now + .seconds(30))], of: user)
                var opened = turn
                opened.owner = owner
                try await answer(opened, agent, as: .complete)
                return true
            }
        }
        return false
    }

    /// Takes a turn back.
    mutating func undo(_ user: UserID) async throws -> Bool {
        guard let account = try await store.account(user), let agent = chance.pick(Cast.agents) else { return false }
        var turn = chance.pick(seen[user]?.order ?? []).flatMap { seen[user]?.rows[$0]?.turn }
        if turn == nil || chance.percent(60) {
            let session = Cast.session(chance.number(3), of: user, with: agent, epoch: account.epoch, at: now)
            turn = try await store.turn(.last(session.id, of: user))?.id
        }
        guard let turn else { return false }
        try await apply([.undoTurn(turn)], of: user)
        return true
    }

    private mutating func answer(_ turn: Turn, _ agent: Agent, as state: Turn.State) async throws {
        var closing = TurnClosing(turn: turn.id, owner: turn.owner ?? "", state: state)
        if state == .failed {
            closing.failure = Turn.Failure(code: "timeout", message: "No answer in time.")
        } else {
            closing.answer = message(texts.text(of: turn.user, only: agent.id, &chance), of: turn, id: id(), speaker: .assistant)
        }
        try await apply([.closeTurn(closing)], of: turn.user)
    }

    private func message(_ text: String, of turn: Turn, id: MessageID, speaker: Message.Speaker) -> Message {
        Message(
            id: id,
            session: turn.session,
            user: turn.user,
            turn: turn.id,
            sequence: 0,
            speaker: speaker,
            content: text,
            state: .complete,
            tokens: 3,
            timestamp: now
        )
    }
}
