import CZlib

/// The files inside a zip file, such as a Python wheel or NumPy's `.npz`: stored or deflated, neither encrypted nor zip64.
struct ZipArchive {
    /// What is wrong with the archive, one clause.
    struct Fault: Error {
        /// The clause.
        let reason: String
    }

    private struct Entry {
        var isDeflated: Bool
        var checksum: UInt
        var packedSize: Int
        var size: Int
        var offset: Int
    }

    /// The most bytes that one file may have unpacked.
    static let largestEntry = 256 << 20

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// The names of the files, in no order.
    var names: [String] { Array(entries.keys) }

    /// Reads the directory of an archive.
    ///
    /// - Parameter bytes: The whole archive.
    /// - Throws: ``Fault`` if it is no zip file or its directory is damaged.
    init(_ bytes: [UInt8]) throws(Fault) {
        self.bytes = bytes
        do {
            try readDirectory()
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(reason: "its directory is cut short")
        }
    }

    private mutating func readDirectory() throws {
        // The end record is followed by a comment of at most 65,535 bytes.
        let earliest = max(0, bytes.count - 22 - 65_535)
        let mark: [UInt8] = [0x50, 0x4B, 5, 6]
        guard
            bytes.count >= 22,
            let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: { bytes[$0..<$0 + 4].elementsEqual(mark) })
        else { throw Fault(reason: "it is not a zip file") }
        var reader = ByteReader(bytes[end...])
        try reader.skip(10)
        let count = try reader.short()
        try reader.skip(4)
        let directory = try reader.long()
        guard directory <= end else { throw Fault(reason: "its directory is not where its end says") }
        reader = ByteReader(bytes[directory..<end])
        for _ in 0..<count { try readEntry(&reader) }
    }

    private mutating func readEntry(_ reader: inout ByteReader) throws {
        guard try reader.long() == 0x0201_4B50 else { throw Fault(reason: "its directory is damaged") }
        try reader.skip(4)
        let flags = try reader.short()
        let method = try reader.short()
        try reader.skip(4)
        let checksum = UInt(try reader.long())
        let packedSize = try reader.long()
        let size = try reader.long()
        let lengths = (name: try reader.short(), extra: try reader.short(), comment: try reader.short())
        try reader.skip(8)
        let offset = try reader.long()
        let name = String(decoding: try reader.take(lengths.name), as: UTF8.self)
        try reader.skip(lengths.extra + lengths.comment)
        guard flags & 1 == 0, method == 0 || method == 8, offset != 0xFFFF_FFFF, size <= Self.largestEntry else {
            throw Fault(reason: "\(name) in it is encrypted, too large, or packed in a way that is not known")
        }
        entries[name] = Entry(isDeflated: method == 8, checksum: checksum, packedSize: packedSize, size: size, offset: offset)
    }

    /// Unpacks a file.
    ///
    /// - Parameter name: The file's path inside the archive.
    /// - Returns: Its bytes, whose checksum has been compared.
    /// - Throws: ``Fault`` if there is no such file, or it is damaged.
    func file(_ name: String) throws(Fault) -> [UInt8] {
        guard let entry = entries[name] else { throw Fault(reason: "there is no \(name) in it") }
        let content: [UInt8]
        do {
            guard entry.offset <= bytes.count else { throw ByteReader.Ended() }
            var reader = ByteReader(bytes[entry.offset...])
            guard try reader.long() == 0x0403_4B50 else { throw ByteReader.Ended() }
            try reader.skip(22)
            let lengths = (name: try reader.short(), extra: try reader.short())
            try reader.skip(lengths.name + lengths.extra)
            let packed = try reader.take(entry.packedSize)
            content = entry.isDeflated ? try Inflation.inflate(packed, size: entry.size) : Array(packed)
        } catch {
            throw Fault(reason: "\(name) in it is cut short or damaged")
        }
        let checksum = content.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) }
        guard content.count == entry.size, UInt(checksum) == entry.checksum else { throw Fault(reason: "\(name) in it is damaged") }
        return content
    }
}
