import LuminoraCore

/// Reads the `Retry-After` header: a number of seconds, or an HTTP date.
enum RetryAfter {
    /// The wait that the header asks for, or `nil` where it says nothing that can be read.
    static func wait(_ header: String?, now: Timestamp) -> Duration? {
        guard let header = header?.trimmingSpace(), !header.isEmpty else { return nil }
        if let seconds = Double(header) {
            guard seconds >= 0, seconds < 1e9 else { return nil }
            return .milliseconds(Int64(seconds * 1000))
        }
        return moment(header).map { max($0 - now, .zero) }
    }

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of HTTP date that is still written.
    private static func moment(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else { return nil }
        let day = parts[1].count == 1 ? "0\(parts[1])" : String(parts[1])
        let number = month + 1
        return Timestamp("\(parts[3])-\(number < 10 ? "0" : "")\(number)-\(day)T\(parts[4])Z")
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
