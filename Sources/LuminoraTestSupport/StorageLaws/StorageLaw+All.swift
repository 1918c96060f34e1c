extension StorageLaw {
    /// Every law, by topic.
    public static let all: [StorageLaw] =
        BatchLaws.all + ScopeLaws.all + TurnLaws.all + RetryLaws.all + IdempotencyLaws.all + SequenceLaws.all + RelationshipLaws.all + SessionLaws.all
        + MemoryLaws.all + MemoryVersionLaws.all + JobLaws.all
        + PagingLaws.all + UnicodeLaws.all + IsolationLaws.all + ConcurrencyLaws.all + ModelLaws.all
}
