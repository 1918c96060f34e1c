/// Writes zip files without packing anything.
enum Zip {
    static func archive(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in files {
            let sizes = number(crc32(content), 4) + number(content.count, 4) + number(content.count, 4)
            let rest = sizes + number(name.utf8.count, 2) + number(0, 2)
            directory += [0x50, 0x4B, 1, 2, 20, 0] + [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + rest + [UInt8](repeating: 0, count: 10)
            directory += number(bytes.count, 4) + Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4] + [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + rest + Array(name.utf8) + content
        }
        let end = number(files.count, 2) + number(files.count, 2) + number(directory.count, 4) + number(bytes.count, 4)
        return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + end + [0, 0]
    }

    static func number(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    private static func crc32(_ bytes: [UInt8]) -> Int {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return Int(~crc)
    }
}

/// Writes arrays as NumPy does.
enum Numpy {
    static func file(_ type: String, _ shape: [Int], _ content: [UInt8]) -> [UInt8] {
        let extents = shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? "," : "")
        let header = "{'descr': '\(type)', 'fortran_order': False, 'shape': (\(extents)), }\n"
        return [0x93] + Array("NUMPY".utf8) + [1, 0] + Zip.number(header.utf8.count, 2) + Array(header.utf8) + content
    }

    static func file(_ shape: [Int], _ numbers: [Float]) -> [UInt8] {
        file("<f4", shape, numbers.withUnsafeBytes { Array($0) })
    }
}
