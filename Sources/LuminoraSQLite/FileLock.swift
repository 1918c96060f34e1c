#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A lock on a file that one holder at a time has, across processes; it goes when its holder does.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Opens the file, creating it for its owner alone; `nil` if that is not possible.
    init?(path: String) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Runs the body if no one else holds the lock; `nil` if someone does.
    func tryLock<Answer>(_ body: () -> Answer) -> Answer? {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
        defer { flock(descriptor, LOCK_UN) }
        return body()
    }
}
