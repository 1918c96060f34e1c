import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A sentence encoder as one file, laid out so that it is used where it lies, without being read in.
///
/// All numbers are little-endian. The first 4,096 bytes are the header:
///
/// | bytes | content |
/// |---|---|
/// | 0–7 | `LUMINUSE` |
/// | 8–11, 12–15 | the version of the layout; how many sections there are |
/// | 16–23 | the size of the file |
/// | 24–55 | SHA-256 of the package that it was made from |
/// | 56–79 | the shape: pieces, chunks, rows of a chunk, width, channels, hidden |
/// | 80… | each section: offset, size (eight bytes each), SHA-256 |
/// | 4064–4095 | SHA-256 of all of the header before |
///
/// Opening checks everything but the embedding table, whose pages would all have to be read for it; ``check()`` reads them.
/// A fault of the disk in the table can change a vector, but never where memory is read.
final class EncoderFile: Sendable {
    /// A part of the file.
    enum Section: Int, CaseIterable, Sendable {
        /// The normaliser's double array, 32-bit units.
        case charsmapTrie
        /// The normaliser's replacements, each ended by a zero byte.
        case charsmapText
        /// The pieces' trie: first children, 32 bits a node and one more.
        case trieChildren
        /// The pieces' trie: the byte that leads to each node.
        case trieLabels
        /// The pieces' trie: the piece that ends at each node, 32 bits.
        case triePieces
        /// The pieces' scores; the first is that of what no piece covers.
        case scores
        /// The matrices, 16 bits a number, one row for each output.
        case matrices
        /// For each matrix the value of 1, and the largest input for which no sum overflows.
        case scales
        /// The vectors, 32-bit floating point.
        case vectors
        /// The embedding table.
        ///
        /// Each row has four numbers of six bits in three bytes: the first bytes of all fours, then the second, then the third. These
        /// hold a number of the first, second and third quarter of the row, and two bits of one of the last quarter above it.
        case table
    }

    static let magic = Array("LUMINUSE".utf8)
    static let version = 1
    static let headerSize = 4096
    static let alignment = 4096
    static let largestFile = 512 << 20
    static let digestSize = 32

    /// The shape of the encoder.
    let shape: EncoderShape
    /// SHA-256 of the package that the file was made from.
    let packageDigest: [UInt8]
    private let file: MappedFile
    private let sections: [Range<Int>]
    private let digests: [[UInt8]]

    /// The size in bytes.
    var size: Int { file.count }
    /// The path, for error sentences.
    var path: String { file.path }

    /// Opens a file.
    ///
    /// - Parameter path: The file.
    /// - Throws: ``ModelPackageError`` with the code `unreadable`, `unsupported` or `damaged`.
    init(path: String) throws(ModelPackageError) {
        #if _endian(big)
        throw ModelPackageError(.unsupported, "model files are for little-endian machines", remedy: "use an embedding server")
        #endif
        let file = try MappedFile(path: path, limit: Self.largestFile)
        let header = file.withBytes { Array($0.prefix(Self.headerSize)) }
        func damaged(_ what: String) -> ModelPackageError {
            ModelPackageError(.damaged, "the model file \(path) \(what)", remedy: "install the model again")
        }
        guard header.starts(with: Self.magic) else { throw damaged("is not a model file") }
        guard header.count == Self.headerSize else { throw damaged("is cut short") }
        var reader = ByteReader(header[Self.magic.count...])
        do {
            let version = try reader.long()
            guard version == Self.version else {
                throw ModelPackageError(
                    .unsupported,
                    "the model file \(path) has layout \(version), not \(Self.version)",
                    remedy: "install the model again with this release"
                )
            }
            guard Self.digest(of: header[..<(Self.headerSize - Self.digestSize)]).elementsEqual(header.suffix(Self.digestSize)) else {
                throw damaged("has a damaged header")
            }
            guard try reader.long() == Section.allCases.count else { throw damaged("has other sections than expected") }
            let size = try reader.long() | (try reader.long()) << 32
            guard file.count == size else { throw damaged("has \(file.count) bytes instead of \(size)") }
            packageDigest = Array(try reader.take(Self.digestSize))
            shape = EncoderShape(
                pieces: try reader.long(),
                chunks: try reader.long(),
                rowsPerChunk: try reader.long(),
                width: try reader.long(),
                channels: try reader.long(),
                hidden: try reader.long()
            )
            guard shape.isUsable else { throw damaged("has a shape that cannot be") }
            var sections: [Range<Int>] = []
            var digests: [[UInt8]] = []
            for _ in Section.allCases {
                let offset = try reader.long() | (try reader.long()) << 32
                let size = try reader.long() | (try reader.long()) << 32
                guard offset >= Self.headerSize, offset % 64 == 0, size >= 0, size <= file.count, offset <= file.count - size else {
                    throw damaged("has a section outside of it")
                }
                sections.append(offset..<offset + size)
                digests.append(Array(try reader.take(Self.digestSize)))
            }
            self.sections = sections
            self.digests = digests
        } catch let error as ModelPackageError {
            throw error
        } catch {
            throw damaged("is cut short")
        }
        self.file = file
        guard hasExpectedSizes else { throw damaged("has sections of other sizes than its shape says") }
        for section in Section.allCases where section != .table {
            guard isSound(section) else { throw damaged("is damaged") }
        }
    }

    /// Compares the whole file with its digests, the embedding table among it.
    ///
    /// - Throws: ``ModelPackageError`` with the code `damaged`.
    func check() throws(ModelPackageError) {
        guard isSound(.table) else {
            throw ModelPackageError(.damaged, "the model file \(path) is damaged", remedy: "install the model again")
        }
    }

    /// The start of a section; it stays valid as long as the file object lives.
    func start(of section: Section) -> UnsafeRawPointer? {
        file.withBytes { $0.baseAddress.map { $0 + sections[section.rawValue].lowerBound } }
    }

    /// The size of a section in bytes.
    func size(of section: Section) -> Int { sections[section.rawValue].count }

    private var hasExpectedSizes: Bool {
        let nodes = size(of: .trieLabels)
        return size(of: .charsmapTrie) % 4 == 0 && size(of: .charsmapTrie) > 0 && nodes > 0
            && size(of: .trieChildren) == (nodes + 1) * 4 && size(of: .triePieces) == nodes * 4
            && size(of: .scores) == shape.pieces * 4 && size(of: .matrices) == shape.matrixNumbers * 2
            && size(of: .scales) == shape.matrices.count * 8 && size(of: .vectors) == shape.vectorNumbers * 4
            && size(of: .table) == shape.rows * shape.rowBytes
    }

    private func isSound(_ section: Section) -> Bool {
        file.withBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[sections[section.rawValue]]))
            return hash.finalize().elementsEqual(digests[section.rawValue])
        }
    }

    /// SHA-256 of bytes.
    static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            hash.update(data: Array(bytes))
        }
        return Array(hash.finalize())
    }
}
