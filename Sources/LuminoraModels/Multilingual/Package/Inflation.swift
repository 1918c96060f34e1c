import CZlib

/// Unpacks deflated bytes.
enum Inflation {
    /// Says that the bytes are damaged, or do not give as many as was said.
    struct Failed: Error {}

    /// Unpacks bare deflate data.
    ///
    /// - Parameters:
    ///   - packed: The packed bytes, all of them.
    ///   - size: How many bytes they must give.
    /// - Returns: Exactly `size` bytes.
    /// - Throws: ``Failed`` if the data is damaged or of another size.
    static func inflate(_ packed: ArraySlice<UInt8>, size: Int) throws(Failed) -> [UInt8] {
        guard let input = UInt32(exactly: packed.count), let room = UInt32(exactly: size) else { throw Failed() }
        var isComplete = false
        let content = [UInt8](unsafeUninitializedCapacity: size) { output, count in
            packed.withUnsafeBufferPointer { packed in
                var stream = z_stream()
                guard luminora_inflate_init(&stream) == Z_OK else { return }
                defer { inflateEnd(&stream) }
                // zlib does not write to its input; older headers of it only do not say so.
                stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
                stream.avail_in = input
                stream.next_out = output.baseAddress
                stream.avail_out = room
                isComplete = CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0
                count = size - Int(stream.avail_out)
            }
        }
        guard isComplete else { throw Failed() }
        return content
    }
}
