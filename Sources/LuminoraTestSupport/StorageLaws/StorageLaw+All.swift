extension StorageLaw {
    /// Every law, by topic.
    public static let all: [StorageLaw] =
        BatchLaws.all + ScopeLaws.all + TurnLaws.all + RetryLaws.all + IdempotencyLaws.all + SequenceLaws.all + RelationshipLaws.all + SessionLaws.all
        + MemoryLaws.all + MemoryVersionLaws.all + KnowledgeLaws.all + RecallLaws.all + ChangeLaws.all + LessonLaws.all + JobLaws.all + LaneLaws.all
        + PagingLaws.all + UnicodeLaws.all + IsolationLaws.all + ConcurrencyLaws.all + ModelLaws.all
}
