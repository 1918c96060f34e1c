#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension EncoderFile {
    /// Writes a model file under a temporary name beside its own, and renames it when all of it is on the disk.
    ///
    /// - Parameters:
    ///   - path: The file, which is replaced if it exists.
    ///   - shape: The shape of the encoder.
    ///   - packageDigest: SHA-256 of the package.
    ///   - content: The bytes of a section.
    /// - Throws: ``ModelPackageError`` with the code `unwritable`; nothing is left behind then.
    static func write(
        to path: String,
        shape: EncoderShape,
        packageDigest: [UInt8],
        content: (Section) -> [UInt8]
    ) throws(ModelPackageError) {
        var offset = headerSize
        var places: [UInt8] = []
        var parts: [[UInt8]] = []
        for section in Section.allCases {
            let bytes = content(section)
            places += littleEndian(offset) + littleEndian(bytes.count) + digest(of: bytes)
            parts.append(bytes)
            offset += (bytes.count + alignment - 1) / alignment * alignment
        }
        var header = magic + littleEndian(version).prefix(4) + littleEndian(Section.allCases.count).prefix(4) + littleEndian(offset)
        header += packageDigest
        for extent in [shape.pieces, shape.chunks, shape.rowsPerChunk, shape.width, shape.channels, shape.hidden] {
            header += littleEndian(extent).prefix(4)
        }
        header += places
        header += [UInt8](repeating: 0, count: headerSize - digestSize - header.count)
        header += digest(of: header)
        try ReplacedFile.write([header] + parts, alignment: alignment, to: path)
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
    }
}
