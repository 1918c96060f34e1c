public import LuminoraCore
import Synchronization

/// Makes identifiers that can be foretold: UUIDs whose last digits count up.
public final class CountingIDs: IDGenerator, Sendable {
    private let seed: UInt32
    private let count = Mutex(0)

    /// Makes a generator; those of different seeds never give the same identifier.
    public init(seed: UInt32 = 0) {
        self.seed = seed
    }

    /// The next identifier, such as `00000000-0000-7000-8000-000000000001`.
    public func uuid(at moment: Timestamp) -> String {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return "\(Self.digits(seed, 8))-0000-7000-8000-\(Self.digits(number, 12))"
    }

    private static func digits(_ value: some BinaryInteger, _ length: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, length - text.count)) + text
    }
}
