#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes a file so that there is always either the old one or all of the new one.
enum ReplacedFile {
    /// Writes a file.
    ///
    /// - Parameters:
    ///   - parts: The content, each part at the next multiple of `alignment`; zeros fill the gaps.
    ///   - alignment: Where parts may begin.
    ///   - path: The file, which is replaced if it exists.
    /// - Throws: ``ModelPackageError`` with the code `unwritable`; nothing is left behind then.
    static func write(_ parts: [[UInt8]], alignment: Int, to path: String) throws(ModelPackageError) {
        // The number of the process keeps two programs that install at once apart; the last to finish wins, with the same content.
        let temporary = "\(path).\(getpid()).part"
        unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw unwritable(path) }
        var isWritten = parts.allSatisfy { part in
            let gap = (alignment - part.count % alignment) % alignment
            return writeAll(part, to: file) && writeAll([UInt8](repeating: 0, count: gap), to: file)
        }
        isWritten = isWritten && fsync(file) == 0
        let reason = errno
        isWritten = close(file) == 0 && isWritten && rename(temporary, path) == 0
        guard isWritten else {
            unlink(temporary)
            throw unwritable(path, isFull: reason == ENOSPC)
        }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let step = writeSome(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if step < 0 && errno == EINTR { continue }
                guard step > 0 else { return false }
                done += step
            }
            return true
        }
    }

    private static func writeSome(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(file, start, count)
        #elseif canImport(Musl)
        Musl.write(file, start, count)
        #else
        Darwin.write(file, start, count)
        #endif
    }

    private static func unwritable(_ path: String, isFull: Bool = false) -> ModelPackageError {
        ModelPackageError(
            .unwritable,
            isFull ? "there is no room for \(path)" : "the file \(path) cannot be written",
            remedy: isFull ? "free about 70 MB" : "check that its folder exists and that you may write there"
        )
    }
}
