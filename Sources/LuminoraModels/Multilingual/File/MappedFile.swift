#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file as memory, of which only the pages that are touched become resident.
///
/// The mapping is private and read only, and lasts as long as the object. Replacing or deleting the file leaves it intact;
/// cutting the file short in place would not, which is why model files are only ever renamed into their place.
final class MappedFile {
    /// The path, for error sentences.
    let path: String
    /// The size in bytes, at least 1.
    let count: Int
    private let start: UnsafeRawPointer

    /// Maps a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: The most bytes that are accepted.
    /// - Throws: ``ModelPackageError`` with the code `unreadable` if it is no such file, or `damaged` if it is empty or too large.
    init(path: String, limit: Int) throws(ModelPackageError) {
        // The size is taken from the open file, so that it cannot be exchanged between the check and the mapping.
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            let reason = errno == ENOENT ? "does not exist" : "cannot be opened"
            throw ModelPackageError(.unreadable, "the file \(path) \(reason)", remedy: "check the path")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ModelPackageError(.unreadable, "\(path) is not a file", remedy: "check the path")
        }
        let size = Int(status.st_size)
        guard size > 0, size <= limit else {
            let fault = size == 0 ? "is empty" : "has \(size) bytes, more than the \(limit) that are accepted"
            throw ModelPackageError(.damaged, "the file \(path) \(fault)", remedy: "get it again")
        }
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), memory != MAP_FAILED else {
            throw ModelPackageError(.unreadable, "the file \(path) cannot be mapped into memory", remedy: "free some memory, and try again")
        }
        self.path = path
        count = size
        start = UnsafeRawPointer(memory)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: start), count)
    }

    /// Lends the whole of the memory.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        defer { withExtendedLifetime(self) {} }
        return body(UnsafeRawBufferPointer(start: start, count: count))
    }
}

// Safe because nothing is ever written: the memory is mapped read only before the object can be shared, and all else is constant.
extension MappedFile: @unchecked Sendable {}
