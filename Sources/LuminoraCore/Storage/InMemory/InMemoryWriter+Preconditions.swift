extension InMemoryWriter {
    /// Refuses the batch if what it was decided on has changed since.
    func check(_ precondition: Precondition) throws(StorageError) {
        switch precondition {
        case .turnIsOpen(let id, let owner):
            guard let turn = own.turns[id.exact], turn.state == .open, turn.owner?.exact == owner.exact else {
                throw .failedPrecondition("The turn is no longer open, or somebody else answers it.")
            }
        case .relationshipVersion(let agentName, let version):
            guard (own.relationships[agentName.exact]?.version ?? 0) == version else {
                throw .failedPrecondition("The relationship has changed.")
            }
        case .moodIs(let id, let mood):
            guard let current = own.sessions[id.exact]?.mood, current.name.exact == mood.name.exact, current.startedAt == mood.startedAt else {
                throw .failedPrecondition("The mood has changed.")
            }
        case .epoch(let epoch):
            guard (own.account?.epoch ?? 0) == epoch else { throw .failedPrecondition("The user was erased.") }
        case .jobIsHeld(let id, let token):
            guard own.job(id)?.isHeld(with: token) == true else {
                throw .failedPrecondition("The job is no longer held with this token.")
            }
        case .turnIsLive(let id):
            guard own.turns[id.exact]?.isLive == true else { throw .failedPrecondition("The turn was taken back, or never came to an end.") }
        case .memoryVersion(let version):
            guard (own.account?.memoryVersion ?? 0) == version else { throw .failedPrecondition("What is remembered of the user has changed.") }
        }
    }
}
