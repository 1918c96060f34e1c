#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Takes the time in which the disk itself makes four kilobytes durable, to compare the turns on SQLite with.
///
/// A turn waits for the disk when the message is stored and when the answer is. Disks take longer for a file that grows,
/// as this one does, than for the write-ahead log, which is written over again and again.
enum DiskProbe {
    static func measure(in directory: String, repetitions: Int) throws -> Measurement {
        let path = directory + "/fsync-probe"
        let file = open(path, O_CREAT | O_RDWR | O_TRUNC, 0o600)
        guard file >= 0 else { throw WrongUsage(description: "no file can be made in \(directory)") }
        defer {
            close(file)
            unlink(path)
        }
        let page = [UInt8](repeating: 7, count: 4096)
        return try Measurement.of("disk: append 4 KiB and sync", repetitions: repetitions) {
            guard write(file, page, page.count) == page.count, synchronize(file) == 0 else {
                throw WrongUsage(description: "the disk under \(directory) cannot be written to")
            }
        }
    }

    /// Waits for the disk with the call that SQLite uses.
    private static func synchronize(_ file: Int32) -> Int32 {
        #if canImport(Glibc) || canImport(Musl)
        fdatasync(file)
        #else
        fsync(file)
        #endif
    }
}
