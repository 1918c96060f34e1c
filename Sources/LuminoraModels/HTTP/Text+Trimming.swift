extension StringProtocol {
    /// The text without white space at either end.
    func trimmingSpace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}

extension Duration {
    /// The length as people say it, such as `10 seconds` or `0.2 seconds`.
    var phrase: String {
        let seconds = Double(components.seconds) + Double(components.attoseconds) / 1e18
        let tenths = (seconds * 10).rounded() / 10
        return tenths == 1 ? "1 second" : "\(tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)") seconds"
    }
}
