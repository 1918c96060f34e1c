import Foundation

/// The times that one thing took, again and again.
struct Measurement: Sendable {
    var name: String
    private var sorted: [Double]

    init(_ name: String, milliseconds: [Double]) {
        self.name = name
        sorted = milliseconds.sorted()
    }

    var count: Int { sorted.count }

    /// The time that so many percent of the repetitions did not exceed.
    func percentile(_ percent: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let place = Int((percent / 100 * Double(sorted.count)).rounded(.up)) - 1
        return sorted[min(max(place, 0), sorted.count - 1)]
    }

    /// The processor time that this process has used, in seconds.
    static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Repeats something and takes the time of each repetition, after a tenth as many that do not count.
    static func of(_ name: String, repetitions: Int, _ body: () throws -> Void) rethrows -> Measurement {
        for _ in 0..<max(1, repetitions / 10) { try body() }
        var times: [Double] = []
        times.reserveCapacity(repetitions)
        let clock = ContinuousClock()
        for _ in 0..<repetitions {
            let start = clock.now
            try body()
            times.append((clock.now - start).asMilliseconds)
        }
        return Measurement(name, milliseconds: times)
    }

    /// The same for something that waits.
    static func of(
        _ name: String,
        repetitions: Int,
        warmUp: Int? = nil,
        _ body: (_ repetition: Int) async throws -> Void
    ) async rethrows -> Measurement {
        let warmUp = warmUp ?? max(1, repetitions / 10)
        for repetition in 0..<warmUp { try await body(repetition) }
        var times: [Double] = []
        times.reserveCapacity(repetitions)
        let clock = ContinuousClock()
        for repetition in 0..<repetitions {
            let start = clock.now
            try await body(warmUp + repetition)
            times.append((clock.now - start).asMilliseconds)
        }
        return Measurement(name, milliseconds: times)
    }
}

extension Duration {
    var asMilliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}

/// Prints figures as they come.
final class Report {
    private let isJSON: Bool
    private var isFirst = true

    init(isJSON: Bool) {
        self.isJSON = isJSON
    }

    func add(_ measurement: Measurement) {
        let figures = [50, 95, 99].map { measurement.percentile($0) }
        if isJSON {
            let values = zip(["p50", "p95", "p99"], figures).map { "\"\($0)_ms\":\(String(format: "%.6f", $1))" }
            print("{\"name\":\"\(measurement.name)\",\"count\":\(measurement.count),\(values.joined(separator: ","))}")
        } else {
            if isFirst {
                print(Self.row("", ["p50", "p95", "p99", "times"]))
            }
            print(Self.row(measurement.name, figures.map(Self.time) + [String(measurement.count)]))
        }
        isFirst = false
        fflush(nil)
    }

    /// Prints a figure that is not a time of each repetition.
    func note(_ text: String) {
        print(isJSON ? "{\"note\":\"\(text)\"}" : text)
        isFirst = false
        fflush(nil)
    }

    func finish() {
        if isFirst { print(isJSON ? "" : "There is no such group of figures; see --help.") }
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        func padding(_ text: String, to width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count))
        }
        return name + padding(name, to: 44) + cells.map { padding($0, to: 12) + $0 }.joined()
    }

    private static func time(_ milliseconds: Double) -> String {
        milliseconds < 0.1 ? String(format: "%.1f µs", milliseconds * 1000) : String(format: "%.2f ms", milliseconds)
    }
}
