/// An array in NumPy's `.npy` format, row-major.
struct NumpyArray {
    /// What is wrong with the array, one clause.
    struct Fault: Error {
        /// The clause.
        let reason: String
    }

    /// The type of its numbers in NumPy's words, such as `<f4` or `|u1`.
    let type: String
    /// Its extent in each direction; empty for a single number.
    let shape: [Int]
    /// Its numbers as bytes.
    let bytes: ArraySlice<UInt8>

    /// Reads an array.
    ///
    /// - Parameter file: The whole `.npy` file.
    /// - Throws: ``Fault`` if it is not of that format.
    init(_ file: [UInt8]) throws(Fault) {
        var reader = ByteReader(file[...])
        let header: String
        do {
            guard try reader.take(6).elementsEqual([0x93] + Array("NUMPY".utf8)) else { throw ByteReader.Ended() }
            let version = try reader.short()
            header = String(decoding: try reader.take(version & 0xFF == 1 ? try reader.short() : try reader.long()), as: UTF8.self)
        } catch {
            throw Fault(reason: "it is not a NumPy array")
        }
        guard
            let type = Self.value(of: "descr", in: header)?.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first,
            Self.value(of: "fortran_order", in: header)?.hasPrefix("False") == true,
            let shape = Self.value(of: "shape", in: header)?.dropFirst().prefix(while: { $0 != ")" })
        else { throw Fault(reason: "its header is not as expected") }
        self.type = String(type)
        self.shape = shape.split(whereSeparator: { $0 == "," || $0 == " " }).map { Int($0) ?? -1 }
        bytes = file[reader.position...]
        let count = self.shape.reduce(1) { $1 < 0 || $0 < 0 || $0 > 1 << 40 ? -1 : $0 * $1 }
        guard count >= 0, let size = Int(self.type.suffix(1)), bytes.count == count * size else {
            throw Fault(reason: "its size is not what its header says")
        }
    }

    private static func value(of key: String, in header: String) -> Substring? {
        header.firstRange(of: "'\(key)': ").map { header[$0.upperBound...] }
    }

    /// The numbers of an array of `<f4`.
    var floats: [Float] {
        bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: 4)
                .map { at in
                    Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                }
        }
    }
}
