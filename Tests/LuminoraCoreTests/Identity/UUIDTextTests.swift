import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("UUIDs")
struct UUIDTextTests {
    /// Gives the numbers that it is told to give.
    private struct Numbers: RandomNumberGenerator {
        var numbers: [UInt64]
        mutating func next() -> UInt64 { numbers.isEmpty ? 0 : numbers.removeFirst() }
    }

    @Test("A version 7 UUID has its time, its version and its variant (RFC 9562, appendix A.6)")
    func version7() {
        // The standard's own example: 0xCC3 and 0x18C4DC0C0C07398F are its random bits.
        var numbers = Numbers(numbers: [0xCC3 << 52, 0x18C4_DC0C_0C07_398F])
        #expect(UUIDText.version7(milliseconds: 0x017F_22E2_79B0, using: &numbers) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test(
        "Every random bit but those of version and variant is used",
        arguments: [
            (UInt64.min, UInt64.min, "00000000-0000-7000-8000-000000000000"), (.max, .max, "00000000-0000-7fff-bfff-ffffffffffff"),
        ]
    )
    func bits(_ first: UInt64, _ second: UInt64, _ text: String) {
        var numbers = Numbers(numbers: [first, second])
        #expect(UUIDText.version7(milliseconds: 0, using: &numbers) == text)
    }

    @Test("Later ones sort later, and a time before 1970 counts as 1970")
    func order() {
        var random = SeededGenerator(seed: 1)
        let texts = stride(from: Int64(0), to: 1 << 47, by: 1 << 40).map { UUIDText.version7(milliseconds: $0, using: &random) }
        #expect(texts == texts.sorted())
        #expect(UUIDText.version7(milliseconds: -5, using: &random).hasPrefix("00000000-0000-7"))
    }

    @Test("A version 5 UUID is that of the standard (RFC 9562, appendix A.4)")
    func version5() {
        let dns: [UInt8] = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8]
        #expect(UUIDText.version5(name: "www.example.com", namespace: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("A personality's agent always has the same UUID")
    func agents() {
        #expect(AgentID(personality: "alicia") == AgentID(personality: "alicia"))
        #expect(AgentID(personality: "alicia") != AgentID(personality: "mika"))
        #expect(Array(AgentID(personality: "alicia").rawValue)[14] == "5")
    }
}
