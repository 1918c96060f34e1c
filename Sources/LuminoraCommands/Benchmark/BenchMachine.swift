import Foundation

/// The machine on which is measured.
struct BenchMachine: Sendable {
    /// The system and the kind of processor.
    let system: String
    let cores = ProcessInfo.processInfo.activeProcessorCount

    init() {
        var name = utsname()
        uname(&name)
        func text<Field>(_ field: Field) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        system = "\(text(name.sysname)) \(text(name.machine))"
    }
}
