#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file that holds an API key and nothing else.
enum KeyFile {
    /// Says why a file was not used.
    struct Refused: Error, Hashable {
        /// What is wrong with the file.
        let message: String
        /// What to do about it.
        let remedy: String
    }

    static let maximumBytes = 8 << 10

    /// Returns the key without the white space around it.
    static func read(path: String) throws(Refused) -> String {
        let content = try bytes(path: path)
        let key = String(decoding: content, as: UTF8.self).trimmingSpace()
        guard !key.isEmpty else { throw Refused(message: "the key file \(path) is empty", remedy: "write the key into it") }
        return key
    }

    private static func bytes(path: String) throws(Refused) -> [UInt8] {
        // The checks are made on the open file, so that it cannot be exchanged between them and the reading.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            let reason = errno == ENOENT ? "does not exist" : "cannot be opened"
            throw Refused(message: "the key file \(path) \(reason)", remedy: "correct \(APIKey.fileVariable)")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Refused(message: "\(path) is not a file", remedy: "correct \(APIKey.fileVariable)")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Refused(message: "other users may read the key file \(path)", remedy: "run “chmod 600 \(path)”")
        }
        var content = [UInt8](repeating: 0, count: maximumBytes + 1)
        var count = 0
        while count < content.count {
            let start = count
            let step = content.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                Glibc.read(file, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                #elseif canImport(Musl)
                Musl.read(file, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                #else
                Darwin.read(file, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                #endif
            }
            guard step >= 0 else {
                throw Refused(message: "the key file \(path) cannot be read", remedy: "correct \(APIKey.fileVariable)")
            }
            if step == 0 { break }
            count += step
        }
        guard count <= maximumBytes else {
            throw Refused(message: "the key file \(path) is over 8 KiB", remedy: "leave nothing but the key in it")
        }
        return Array(content.prefix(count))
    }
}
