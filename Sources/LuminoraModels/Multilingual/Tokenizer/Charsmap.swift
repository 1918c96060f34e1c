/// The normaliser's rules: which bytes are replaced by which, looked up in SentencePiece's compiled double array.
///
/// It points into a model file, and is valid as long as the file object lives.
struct Charsmap {
    private let units: UnsafeBufferPointer<UInt32>
    private let text: UnsafeBufferPointer<UInt8>

    /// Finds the rules in a file.
    init(_ file: EncoderFile) {
        units = file.numbers(in: .charsmapTrie)
        text = file.numbers(in: .charsmapText)
    }

    /// Finds the longest rule at a place.
    ///
    /// - Parameters:
    ///   - input: The text as UTF-8.
    ///   - start: Where to look.
    /// - Returns: What stands there instead and how many bytes it replaces, or `nil` if no rule applies.
    func replacement(in input: UnsafeBufferPointer<UInt8>, at start: Int) -> (bytes: UnsafeBufferPointer<UInt8>, length: Int)? {
        var longest = 0
        var value = 0
        var node = Self.offset(of: units[0])
        var index = start
        while index < input.count {
            node ^= Int(input[index])
            guard node < units.count else { break }
            let unit = units[node]
            guard unit & 0x8000_00FF == UInt32(input[index]) else { break }
            node ^= Self.offset(of: unit)
            index += 1
            guard unit & 0x100 != 0, node < units.count else { continue }
            longest = index - start
            value = Int(units[node] & 0x7FFF_FFFF)
        }
        guard longest > 0, value < text.count else { return nil }
        // The last byte of the text is a zero, which the conversion has made sure of.
        var end = value
        while end < text.count, text[end] != 0 { end += 1 }
        return (UnsafeBufferPointer(rebasing: text[value..<end]), longest)
    }

    private static func offset(of unit: UInt32) -> Int {
        Int((unit >> 10) << ((unit & 0x200) >> 6))
    }
}
