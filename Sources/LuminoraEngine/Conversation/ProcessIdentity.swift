#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
public import LuminoraCore

/// Names a running program, so that another one on the same machine can tell whether it is still there.
///
/// A turn that a killed program left open need not wait for its lease to end. Programs on other machines or in other
/// containers are believed until their lease ends.
public struct ProcessIdentity: Hashable, Sendable {
    /// The name: machine, container, process, when it was started, and which engine of it.
    public let text: String

    private let neighbourhood: String

    /// The program that is running.
    public static func current(ids: any IDGenerator, now: Timestamp) -> ProcessIdentity {
        let process = ProcessInfo.processInfo.processIdentifier
        guard let boot = contents("/proc/sys/kernel/random/boot_id"), let start = startTime(of: process),
            let container = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
        else {
            return ProcessIdentity(neighbourhood: "", text: ids.uuid(at: now))
        }
        let neighbourhood = "\(boot)/\(container)"
        // Two engines in one program are two owners.
        let engine = ids.uuid(at: now).suffix(8)
        return ProcessIdentity(neighbourhood: neighbourhood, text: "\(neighbourhood)/\(process)/\(start)/\(engine)")
    }

    /// A name for tests and for programs that do not want to be looked for.
    public init(named text: String) {
        self.text = text
        neighbourhood = ""
    }

    private init(neighbourhood: String, text: String) {
        self.neighbourhood = neighbourhood
        self.text = text
    }

    /// Whether that program ran in the same place as this one, and is certainly gone.
    func knowsToBeGone(_ other: String) -> Bool {
        guard !neighbourhood.isEmpty, other != text, other.hasPrefix(neighbourhood + "/") else { return false }
        let parts = other.dropFirst(neighbourhood.count + 1).split(separator: "/")
        guard parts.count == 3, let process = Int32(parts[0]) else { return false }
        // A process that may not be looked at is there all the same.
        return Self.startTime(of: process).map { $0 != parts[1] } ?? Self.isMissing(process)
    }

    private static func isMissing(_ process: Int32) -> Bool {
        kill(process, 0) == -1 && errno == ESRCH
    }

    /// When a process was started, in ticks since boot: the 22nd field of its `stat`, the 20th after the name in brackets.
    private static func startTime(of process: Int32) -> String? {
        guard let stat = contents("/proc/\(process)/stat"), let end = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        guard fields.count > 19 else { return nil }
        // A process that has ended and waits to be collected does nothing any more.
        return fields[0] == "Z" ? "" : String(fields[19])
    }

    private static func contents(_ path: String) -> String? {
        guard let handle = FileManager.default.contents(atPath: path) else { return nil }
        let text = String(decoding: handle, as: UTF8.self)
        return text.isEmpty ? nil : String(text.prefix { $0 != "\n" })
    }
}
