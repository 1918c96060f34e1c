import Foundation
import LuminoraCore
import Testing

@Suite("Moments")
struct TimestampTests {
    @Test(
        "A moment is read from the forms that people and stores write",
        arguments: [
            ("2026-11-21 03:00:00.000", 1_795_230_000_000), ("2026-11-21T03:00:00.000Z", 1_795_230_000_000),
            ("2026-11-21T03:00:00Z", 1_795_230_000_000),
            ("2026-11-21T03:00Z", 1_795_230_000_000), ("2026-11-21T03:00", 1_795_230_000_000), ("2026-11-21", 1_795_219_200_000),
            ("2026-11-20T22:00:00-05:00", 1_795_230_000_000), ("2026-11-21T08:30:00+0530", 1_795_230_000_000),
            ("2026-11-21T03:00:00.1234567Z", 1_795_230_000_123), ("2026-11-21T03:00:00.5Z", 1_795_230_000_500), ("1970-01-01", 0),
            ("1969-12-31T23:59:59.999Z", -1), ("2024-02-29", 1_709_164_800_000), ("2000-02-29", 951_782_400_000),
            ("0000-01-01", -62_167_219_200_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ] as [(String, Int64)]
    )
    func reading(_ text: String, _ milliseconds: Int64) {
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(
        "What is no moment is not read",
        arguments: [
            "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "2025-02-29", "1900-02-29", "2026-11-21T",
            "2026-11-21T3:00",
            "2026-11-21T24:00:00Z", "2026-11-21T03:60:00Z", "2026-11-21T03:00:60Z", "2026-11-21T03:00:00.Z", "2026-11-21T03:00:00Zx",
            "2026-11-21T03:00:00+5",
            "2026-11-21T03:00:00+24:00", " 2026-11-21", "2026-11-21 ", "+026-11-21", "２０２６-11-21", "2026-11-21T03:00:00.000\u{0}",
            "10000-01-01", "-0001-01-01", "0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00",
        ]
    )
    func refusing(_ text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("What is written is read again, and sorts as text in the order of time")
    func roundTrip() {
        var moments: [Timestamp] = []
        for days in stride(from: Int64(-719_528), through: 2_932_896, by: 997) {
            moments.append(Timestamp(milliseconds: days * 86_400_000 + (days &* 7919 & 0x3FF_FFFF)))
        }
        for moment in moments {
            #expect(Timestamp(moment.text) == moment)
            #expect(Timestamp(moment.iso8601) == moment)
            #expect(moment.day == moment.startOfDay.day)
        }
        #expect(moments.map(\.text) == moments.map(\.text).sorted())
    }

    @Test("The forms are those of the documentation")
    func forms() {
        let moment = Timestamp(milliseconds: 1_795_230_000_007)
        #expect(moment.text == "2026-11-21 03:00:00.007")
        #expect(moment.iso8601 == "2026-11-21T03:00:00.007Z")
        #expect("\(moment)" == moment.iso8601)
        #expect(moment.day == "2026-11-21")
    }

    @Test("Moments and durations are added and taken away to the millisecond")
    func arithmetic() {
        let moment = Timestamp(milliseconds: 1000)
        #expect(moment + .milliseconds(5) == Timestamp(milliseconds: 1005))
        #expect(moment - .seconds(2) == Timestamp(milliseconds: -1000))
        #expect(moment + .microseconds(1999) == Timestamp(milliseconds: 1001))
        #expect(moment - Timestamp(milliseconds: 400) == .milliseconds(600))
        #expect(Timestamp(milliseconds: 400) - moment == .milliseconds(-600))
        #expect(Timestamp(milliseconds: 1) < Timestamp(milliseconds: 2))
        #expect(Duration.microseconds(1500).inMilliseconds == 1.5)
    }

    @Test(
        "A day begins at midnight UTC, before 1970 too",
        arguments: [(0, 0), (86_399_999, 0), (86_400_000, 86_400_000), (-1, -86_400_000)] as [(Int64, Int64)]
    )
    func startOfDay(_ milliseconds: Int64, _ start: Int64) {
        #expect(Timestamp(milliseconds: milliseconds).startOfDay.milliseconds == start)
    }

    @Test("A moment is ISO 8601 in JSON")
    func codable() throws {
        let moment = Timestamp(milliseconds: 1_795_230_000_000)
        let data = try JSONEncoder().encode([moment])
        #expect(String(decoding: data, as: UTF8.self) == "[\"2026-11-21T03:00:00.000Z\"]")
        let read = try JSONDecoder().decode([Timestamp].self, from: data)
        #expect(read == [moment])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Timestamp].self, from: Data("[\"soon\"]".utf8)) }
    }
}
