import LuminoraCore

/// Turns what the rules found into proposals.
enum FactFinish {
    static func proposals(from findings: [FactReader.Finding], in utterance: Utterance, of message: MessageID) -> [Proposal] {
        var kept: [FactReader.Finding] = []
        for finding in findings {
            if kept.contains(where: { $0.action == finding.action && $0.key == finding.key && $0.value == finding.value }) { continue }
            // "ya no vivo en Lima, ahora en Cusco" is one change, not an end and a beginning.
            if let index = kept.lastIndex(where: { $0.key == finding.key }) {
                let words = min(kept[index].words.lowerBound, finding.words.lowerBound)..<max(kept[index].words.upperBound, finding.words.upperBound)
                if kept[index].action == .retract, finding.action != .retract {
                    kept[index] = FactReader.Finding(action: .supersede, key: finding.key, value: finding.value, words: words)
                    continue
                }
                if kept[index].action != .retract, finding.action == .retract {
                    kept[index].action = .supersede
                    kept[index].words = words
                    continue
                }
            }
            kept.append(finding)
        }
        return kept.map { finding in
            .fact(
                FactProposal(
                    finding.action,
                    key: finding.key,
                    value: finding.value,
                    evidence: Evidence(message: message, quote: utterance.quote(finding.words))
                )
            )
        }
    }
}
