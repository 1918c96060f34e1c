extension EncoderFile {
    /// The numbers of a section, which stay valid as long as the file object lives.
    ///
    /// - Parameter section: The section.
    /// - Returns: Its bytes as numbers of the type that the layout says; sections begin at multiples of 64 bytes.
    func numbers<Number: BitwiseCopyable>(in section: Section) -> UnsafeBufferPointer<Number> {
        let count = size(of: section) / MemoryLayout<Number>.stride
        return UnsafeBufferPointer(start: start(of: section)?.bindMemory(to: Number.self, capacity: count), count: count)
    }
}
