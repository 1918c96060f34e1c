import Foundation
import LuminoraCore
import LuminoraEngine
import LuminoraModels

/// The settings in force, and where each of them comes from: a flag, else the environment, else `luminora.yaml`, else the default.
struct Settings: Sendable {
    struct Value: Sendable {
        var text: String
        var source: Setting.Source
    }

    let values: [String: Value]
    let environment: [String: String]

    /// Puts the settings together.
    ///
    /// - Parameters:
    ///   - flags: what was said on the command line, by key; `nil` for what was not.
    ///   - file: the settings file that was named, if one was.
    ///   - environment: the environment variables.
    /// - Throws: ``Failure`` with the place of a setting that is not known or not allowed.
    init(flags: [String: String?], file: String?, environment: [String: String]) throws {
        self.environment = environment
        let settingsFile = try SettingsFile.find(named: file ?? environment["LUMINORA_CONFIG"], environment: environment)
        var values: [String: Value] = [:]
        for setting in Setting.all {
            let value: Value
            if let flag = flags[setting.key] ?? nil {
                value = Value(text: flag, source: .flag)
            } else if let text = environment[setting.variable] {
                value = Value(text: text, source: .environment(setting.variable))
            } else if let file = settingsFile, let entry = file.entries[setting.key] {
                value = Value(text: entry.value, source: .file(file.path, line: entry.line))
            } else {
                values[setting.key] = Value(text: Self.standard(setting, environment: environment), source: .standard)
                continue
            }
            if let allowed = setting.allowed(value.text) {
                let place = if case .flag = value.source { "--\(setting.key)" } else { "\(value.source)" }
                throw Failure(.configuration, "\(place): \(setting.key) is \"\(value.text)\"; allowed: \(allowed).")
            }
            values[setting.key] = value
        }
        self.values = values
    }

    private static func standard(_ setting: Setting, environment: [String: String]) -> String {
        switch setting.key {
        case "store": "sqlite:" + Folders.data(environment) + "/luminora.db"
        case "user": environment["USER"].flatMap { (try? UserID(validating: $0))?.rawValue } ?? "me"
        case "language": Speech(locale: environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "").rawValue
        default: setting.standard
        }
    }

    subscript(key: String) -> String { values[key]?.text ?? "" }

    private func number(_ key: String) -> Int { Int(self[key]) ?? 0 }

    var speech: Speech { Speech(rawValue: self["language"]) ?? .english }

    var clock: any WallClock {
        LuminoraClock.moment(self["clock"]).map { FixedClock($0) as any WallClock } ?? SystemClock()
    }

    var engine: EngineSettings {
        EngineSettings(
            recentMessages: number("recent_messages"),
            maximumMessageBytes: number("max_message_bytes"),
            maximumAnswerTokens: number("max_answer_tokens"),
            sessionWait: .seconds(number("session_wait_seconds")),
            lease: .seconds(number("lease_seconds")),
            memoryTokens: number("memory_tokens"),
            tokenFamily: TokenFamily(named: self["token_family"]),
            recallDeadline: .milliseconds(number("recall_deadline_milliseconds")),
            recallBytes: number("recall_megabytes") * 1_000_000
        )
    }

    var privacy: PrivacyPolicy {
        let words = self["consents"].split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        return PrivacyPolicy(consents: Set(words.compactMap(FactCatalogue.Sensitivity.init)))
    }

    var retrySchedule: RetrySchedule { RetrySchedule(firstPause: .milliseconds(number("job_retry_milliseconds"))) }

    var learnsInChat: Bool { self["learn"] == "on" }

    var jobLease: Duration { .seconds(number("job_lease_seconds")) }

    var model: ModelSettings {
        var settings = ModelSettings()
        settings.connectTimeout = .seconds(number("model_connect_seconds"))
        settings.firstByteTimeout = .seconds(number("model_timeout_seconds"))
        settings.retries = number("model_retries")
        return settings
    }
}

/// Reads the fixed time of tests.
enum LuminoraClock {
    static func moment(_ text: String) -> Timestamp? {
        text.isEmpty ? nil : Timestamp(text)
    }
}
