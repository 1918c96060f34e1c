import LuminoraCore
import Testing

/// Templates to try the rules on.
enum Template {
    /// A character that comes with the product.
    static func bundled(_ name: String) throws -> Personality {
        try Personality.parse(try #require(BundledPersonalities.text(named: name)), agentName: name).personality
    }

    /// The smallest template that is valid, with what the test is about.
    static func personality(_ parts: String..., language: String = "en") throws -> Personality {
        try Personality.parse(text(parts, language: language), agentName: "probe").personality
    }

    /// The text of a template with the given members.
    static func text(_ parts: [String], language: String = "en") -> String {
        let base = [
            #""persona": {"name": "Probe", "version": "1.0.0", "description": "A probe.", "author": "Tests", "language": "\#(language)"}"#,
            #""core_traits": {"archetype": "academic", "temperament": "calm", "communication_style": "casual"}"#,
            #""behavioral_rules": ["You answer."]"#,
        ]
        let voice = #""linguistic_profile": {"tone": ["calm"], "syntax": "simple", "vocabulary": []}"#
        let hasVoice = parts.contains { $0.hasPrefix(#""linguistic_profile""#) }
        return "{" + (base + (hasVoice ? [] : [voice]) + parts).joined(separator: ", ") + "}"
    }
}
