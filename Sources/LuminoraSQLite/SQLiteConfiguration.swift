/// Where a SQLite store is and how it behaves.
public struct SQLiteConfiguration: Hashable, Sendable {
    /// What an acknowledged write survives.
    public enum Durability: String, Hashable, Sendable {
        /// A power cut: every commit waits for the disk.
        case full
        /// The end of the process; a power cut may take the last writes.
        case normal
    }

    /// The path of the database file.
    public var path: String
    /// What an acknowledged write survives.
    public var durability: Durability
    /// How long to wait for other programs that hold the file.
    public var busyTimeout: Duration
    /// The most connections that read, at least 1; they are opened as they are needed.
    public var readers: Int
    /// Whether writing is refused; the file must be there then, and up to date.
    public var isReadOnly: Bool

    /// Makes a configuration.
    public init(
        path: String,
        durability: Durability = .full,
        busyTimeout: Duration = .seconds(10),
        readers: Int = 2,
        isReadOnly: Bool = false
    ) {
        self.path = path
        self.durability = durability
        self.busyTimeout = busyTimeout
        self.readers = readers
        self.isReadOnly = isReadOnly
    }
}
