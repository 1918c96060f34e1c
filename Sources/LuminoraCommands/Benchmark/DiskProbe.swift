import Foundation

/// Takes the time in which the disk itself makes four kilobytes durable, to compare adding with.
enum DiskProbe {
    /// Measures in a folder; blocks.
    ///
    /// - Parameters:
    ///   - folder: where the file is made, and removed.
    ///   - repetitions: how often, unless it takes more than two seconds.
    /// - Returns: the times.
    /// - Throws: ``Failure`` if the folder cannot be written to.
    static func measure(in folder: String, repetitions: Int) throws -> Percentiles {
        let path = folder + "/sync-probe"
        let file = open(path, O_CREAT | O_RDWR | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure(.storage, "No file can be made in \(folder). Name another folder with --directory.") }
        defer {
            close(file)
            unlink(path)
        }
        let page = [UInt8](repeating: 7, count: 4096)
        var times = Times()
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(2)
        for _ in 0..<repetitions where clock.now < deadline {
            let start = clock.now
            guard write(file, page, page.count) == page.count, synchronize(file) == 0 else {
                throw Failure(.storage, "The disk under \(folder) cannot be written to. Name another folder with --directory.")
            }
            times.add(clock.now - start)
        }
        return times.percentiles
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
