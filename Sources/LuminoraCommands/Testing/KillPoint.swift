import Foundation

/// A place at which the program ends itself as `kill -9` would, for tests of what is left then.
///
/// Set with `LUMINORA_KILL_AT=PLACE[:TIME]`, such as `learn-before:3` for the third batch of a job that is about to be written. Places are
/// `before` and `after` the batch that opens a turn, closes it, completes a job (`learn`) or gives one back (`fail`), and
/// `claim-after` for jobs that were just taken.
struct KillPoint: Sendable, Hashable {
    let place: String
    let time: Int

    /// The places that there are.
    static let places: [String] = ["open", "close", "learn", "fail", "renew"].flatMap { ["\($0)-before", "\($0)-after"] } + ["claim-after"]

    /// Reads the place from the environment; `nil` if none is set.
    ///
    /// - Throws: ``Failure`` for a place that there is not.
    init?(environment: [String: String]) throws {
        guard let text = environment["LUMINORA_KILL_AT"], !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let time = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
        guard parts.count <= 2, Self.places.contains(String(parts[0])), time >= 1 else {
            throw Failure(
                .configuration,
                "LUMINORA_KILL_AT is \(text); write PLACE or PLACE:TIME with one of \(Self.places.joined(separator: ", "))."
            )
        }
        place = String(parts[0])
        self.time = time
    }

    /// Ends the program without a word.
    func strike() {
        kill(getpid(), SIGKILL)
    }
}
