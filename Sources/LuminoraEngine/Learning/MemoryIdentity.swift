import LuminoraCore

/// Gives memories identifiers that follow from what they were learnt from, so that learning the same again makes nothing new.
enum MemoryIdentity {
    /// The identifier of a memory that is the only one of its kind with these parts.
    static func of(_ user: UserID, _ parts: String...) -> MemoryID {
        MemoryID(rawValue: UUIDText.version5(name: ([user.rawValue] + parts).joined(separator: "\u{1F}"), namespace: namespace))
    }

    private static let namespace: [UInt8] = [
        0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x4f, 0x2a, 0x8f, 0x31, 0x6c, 0x75, 0x6d, 0x69, 0x6e, 0x61,
    ]
}
