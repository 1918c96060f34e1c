import LuminoraCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What can be said of a database file without SQLite.
enum SQLiteFile {
    static func size(of path: String) -> Int64? {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : nil
    }

    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Creates the file for its owner alone unless it is there, which is refused if it has to be new.
    static func create(_ path: String, isNew: Bool = false) throws(StorageError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | (isNew ? O_EXCL : 0), 0o600)
        guard descriptor < 0 else {
            close(descriptor)
            return
        }
        let reason = errno
        let detail = String(cString: strerror(reason))
        switch reason {
        case EEXIST: throw StorageError(.invalidValue, "\(path) is there already and is not overwritten; choose another path.", detail: detail)
        case EACCES, EPERM, EROFS:
            throw StorageError(.readOnly, "\(path) cannot be written to; check the permissions of the file and its directory.", detail: detail)
        case ENOSPC, EDQUOT: throw StorageError(.full, "There is no room left for \(path); free some space.", detail: detail)
        default: throw StorageError(.unavailable, "\(path) cannot be created; check the path.", detail: detail)
        }
    }

    /// Blocks the thread, which must not be one of the cooperative pool.
    static func pause(milliseconds: UInt32) {
        usleep(milliseconds * 1000)
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// Refuses paths that cannot be a database, without touching anything.
    static func check(_ path: String) throws(StorageError) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw StorageError(.invalidValue, "The path of the database is empty.") }
        guard !isDirectory(path) else { throw StorageError(.unavailable, "\(path) is a directory; give the path of a file.") }
        let directory = directory(of: path)
        guard isDirectory(directory) else { throw StorageError(.unavailable, "The directory \(directory) does not exist; create it first.") }
    }
}
