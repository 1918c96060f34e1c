public import LuminoraCore

/// How a relationship moves: the one place where points are reckoned.
///
/// Everything is a pure function of the template's configuration, what the ledger already has and what was said.
public struct RelationshipRules: Sendable {
    /// What one turn is to be reckoned from.
    public struct Input: Sendable {
        /// The user.
        public var user: UserID
        /// The agent's name.
        public var agentName: String
        /// The session.
        public var session: SessionID
        /// The turn.
        public var turn: TurnID
        /// The relationship as it stands, unless the two are new to each other.
        public var relationship: Relationship?
        /// What the ledger has of today and of this session.
        public var tallies: [LedgerTally]
        /// What the message does, strongest first.
        public var interactions: [Interaction]
        /// The kinds of this turn's steps that were recorded by an earlier try.
        public var alreadyRecorded: Set<String>
        /// The time now.
        public var now: Timestamp

        /// Makes an input.
        public init(
            user: UserID,
            agentName: String,
            session: SessionID,
            turn: TurnID,
            relationship: Relationship?,
            tallies: [LedgerTally] = [],
            interactions: [Interaction],
            alreadyRecorded: Set<String> = [],
            now: Timestamp
        ) {
            self.user = user
            self.agentName = agentName
            self.session = session
            self.turn = turn
            self.relationship = relationship
            self.tallies = tallies
            self.interactions = interactions
            self.alreadyRecorded = alreadyRecorded
            self.now = now
        }
    }

    /// Where a relationship stands after some steps, and the steps.
    public struct Outcome: Hashable, Sendable {
        /// The points before.
        public var before: Int
        /// The points after.
        public var after: Int
        /// The level after.
        public var level: String
        /// The steps that moved the points, in order; those that moved nothing are left out.
        public var entries: [LedgerEntry]
    }

    private let affinity: AffinityConfiguration
    private let levels: RelationshipLevels

    /// Takes the rules of a template.
    public init(_ personality: Personality) {
        affinity = personality.affinity
        levels = personality.levels
    }

    /// The level that so many points give.
    public func level(at points: Int) -> String { levels.level(at: points).name }

    /// Reckons a turn: cooling after a silence first, then the first message or a greeting, then what else the message does.
    ///
    /// Gains are limited by the cool-down of their kind, by what the session may still earn and by what the day may still
    /// earn; losses are not. What an operator gave and what an undo gave back is not earned. Points stay between 0 and the template's most.
    public func turn(_ input: Input) -> Outcome {
        let before = input.relationship?.points ?? 0
        var reckoning = Reckoning(input: input, rules: self, points: before)
        reckoning.cool()
        reckoning.meet()
        for interaction in input.interactions where interaction != .greeting {
            reckoning.count(interaction.rawValue, event: "\(input.turn):\(interaction)")
        }
        return Outcome(before: before, after: reckoning.points, level: level(at: reckoning.points), entries: reckoning.entries)
    }

    /// Reckons what a turn does besides what was counted when it was answered; neither cooling nor greetings.
    public func further(_ input: Input) -> Outcome {
        let before = input.relationship?.points ?? 0
        var reckoning = Reckoning(input: input, rules: self, points: before)
        for interaction in input.interactions where interaction != .greeting {
            reckoning.count(interaction.rawValue, event: "\(input.turn):\(interaction)")
        }
        return Outcome(before: before, after: reckoning.points, level: level(at: reckoning.points), entries: reckoning.entries)
    }

    /// Reckons a step that an operator asks for; caps do not apply, the bounds do.
    public func adjustment(
        of relationship: Relationship?,
        by points: Int,
        event: EventID,
        reason: String?,
        user: UserID,
        agentName: String,
        now: Timestamp
    ) -> Outcome {
        let before = relationship?.points ?? 0
        let after = bounded(before + points)
        let entry = LedgerEntry(
            id: event,
            user: user,
            agentName: agentName,
            kind: "adjustment",
            requested: points,
            applied: after - before,
            pointsAfter: after,
            reason: reason,
            createdAt: now
        )
        return Outcome(before: before, after: after, level: level(at: after), entries: [entry])
    }

    /// Reckons the step that takes a turn's steps back; what they used of the caps is not given back.
    public func undo(of entries: [LedgerEntry], relationship: Relationship, turn: TurnID, attempt: Int, now: Timestamp) -> Outcome {
        let before = relationship.points
        let requested = -entries.reduce(0) { $0 + $1.applied }
        let after = bounded(before + requested)
        let entry = LedgerEntry(
            id: EventID(rawValue: "undo:\(turn):\(attempt)"),
            user: relationship.user,
            agentName: relationship.agentName,
            kind: "undo",
            requested: requested,
            applied: after - before,
            pointsAfter: after,
            turn: turn,
            createdAt: now
        )
        return Outcome(before: before, after: after, level: level(at: after), entries: requested == 0 ? [] : [entry])
    }

    /// The kinds of steps that are not earned by what was said, so that they use nothing of the caps.
    private static let unearned: Set<String> = ["adjustment", "undo"]

    private func bounded(_ points: Int) -> Int { min(max(points, 0), affinity.maximumPoints) }

    private struct Reckoning {
        let input: Input
        let rules: RelationshipRules
        var points: Int
        var entries: [LedgerEntry] = []
        private var gained = 0

        init(input: Input, rules: RelationshipRules, points: Int) {
            self.input = input
            self.rules = rules
            self.points = points
        }

        /// A silence beyond the grace takes its points for each whole week, never below the level's floor, and at most once a day.
        mutating func cool() {
            guard let grace = rules.affinity.decayGrace, let last = input.relationship?.lastInteraction, !has("decay") else { return }
            let silence = input.now - last
            let weeks = Int((silence - grace) / Duration.seconds(7 * 86_400))
            guard silence > grace, weeks > 0 else { return }
            let room = points - rules.levels.floor(at: points)
            let lost = min(room, weeks.multipliedReportingOverflow(by: rules.affinity.decayPerWeek).partialValue)
            record("decay", event: "decay:\(input.agentName):\(input.now.day)", requested: -lost)
        }

        /// The very first message counts in place of a greeting; a greeting counts once a day.
        mutating func meet() {
            if input.relationship?.lastInteraction == nil {
                count("first_message", event: "first_message:\(input.agentName)")
            } else if input.interactions.contains(.greeting), !has("greeting"), !has("first_message"),
                !input.alreadyRecorded.contains("first_message")
            {
                count("greeting", event: "greeting:\(input.agentName):\(input.now.day)")
            }
        }

        /// Whether the ledger has such a step today.
        private func has(_ kind: String) -> Bool {
            input.tallies.contains { $0.kind == kind && $0.countToday > 0 }
        }

        mutating func count(_ kind: String, event: String) {
            guard !input.alreadyRecorded.contains(kind), let requested = rules.affinity.points[kind], requested != 0 else { return }
            guard requested > 0 else { return record(kind, event: event, requested: requested) }
            guard !isCoolingDown(kind) else { return }
            let earned = input.tallies.filter { !RelationshipRules.unearned.contains($0.kind) }
            let inSession = earned.reduce(gained) { $0 + $1.gainedInSession }
            let today = earned.reduce(gained) { $0 + $1.gainedToday }
            let room = min(rules.affinity.sessionCap - inSession, rules.affinity.dailyCap - today)
            let allowed = min(requested, room)
            guard allowed > 0 else { return }
            record(kind, event: event, requested: requested, allowed: allowed)
        }

        private func isCoolingDown(_ kind: String) -> Bool {
            guard kind != "first_message", let last = input.tallies.first(where: { $0.kind == kind })?.last else { return false }
            let elapsed = input.now - last
            // Another program's clock may be a little ahead.
            return max(elapsed, .zero - elapsed) < rules.affinity.cooldown
        }

        private mutating func record(_ kind: String, event: String, requested: Int, allowed: Int? = nil) {
            let after = rules.bounded(points + (allowed ?? requested))
            let applied = after - points
            guard applied != 0 else { return }
            points = after
            gained += max(0, applied)
            entries.append(
                LedgerEntry(
                    id: EventID(rawValue: event),
                    user: input.user,
                    agentName: input.agentName,
                    kind: kind,
                    requested: requested,
                    applied: applied,
                    pointsAfter: after,
                    session: input.session,
                    turn: input.turn,
                    createdAt: input.now
                )
            )
        }
    }
}
