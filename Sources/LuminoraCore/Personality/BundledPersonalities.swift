/// The characters that come with the product.
public enum BundledPersonalities {
    /// Their names, in alphabetical order.
    public static let names: [String] = sources.map(\.name)

    /// The template of a bundled character as text, or `nil` for another name.
    public static func text(named name: String) -> String? {
        sources.first { $0.name == name }.map { String(decoding: $0.bytes(), as: UTF8.self) }
    }

    /// A small commented template to begin one's own with; `{{NAME}}` and `{{LANGUAGE}}` stand for what the author chooses.
    public static var starter: String { String(decoding: PackageResources.starter_json, as: UTF8.self) }

    private static let sources: [(name: String, bytes: @Sendable () -> [UInt8])] = [
        ("alicia", { PackageResources.alicia_json }),
        ("dr_luna", { PackageResources.dr_luna_json }),
        ("marcus", { PackageResources.marcus_json }),
        ("mika", { PackageResources.mika_json }),
        ("rexi", { PackageResources.rexi_json }),
        ("sakura", { PackageResources.sakura_json }),
        ("yumi", { PackageResources.yumi_json }),
    ]
}
