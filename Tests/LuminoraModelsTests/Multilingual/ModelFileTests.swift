import Foundation
import Testing

@testable import LuminoraModels

@Suite("Model files")
struct ModelFileTests {
    /// Makes a model file for a test.
    private func withFile(_ body: (String, [UInt8]) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            try package.expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            try body(folder + "/tiny.model", try Bytes.read(folder + "/tiny.model"))
        }
    }

    /// Why a file with these bytes cannot be opened, or checked where it can.
    private func fault(_ bytes: [UInt8], at path: String) throws -> (opening: ModelPackageError?, checking: ModelPackageError?) {
        try Bytes.write(bytes, to: path)
        do {
            let file = try EncoderFile(path: path)
            do {
                try file.check()
                return (nil, nil)
            } catch {
                return (nil, error)
            }
        } catch {
            return (error, nil)
        }
    }

    @Test("A file is the same whenever it is made, and names its package")
    func same() throws {
        try withFile { path, bytes in
            let package = TinyPackage()
            let folder = (path as NSString).deletingLastPathComponent
            try package.expected.convert(wheel: folder + "/tiny.whl", to: path)
            #expect(try Bytes.read(path) == bytes)
            let file = try EncoderFile(path: path)
            #expect(file.packageDigest.hexadecimal == package.expected.digest)
            #expect(file.shape == TinyPackage.shape)
            try file.check()
        }
    }

    @Test("A file that is cut short is refused, wherever it is cut")
    func cut() throws {
        try withFile { path, bytes in
            for length in [0, 1, 8, 100, 4095, 4096, 5000, bytes.count / 2, bytes.count - 1] {
                let error = try fault(Array(bytes.prefix(length)), at: path).opening
                #expect(error?.code == .damaged, "\(length): \(String(describing: error))")
                #expect(error?.message.contains(path) == true)
            }
            #expect(try fault(bytes + [0], at: path).opening?.code == .damaged)
        }
    }

    @Test("A damaged byte is found: in the table by the full check, anywhere else on opening")
    func damaged() throws {
        try withFile { path, bytes in
            var places = [9, 16, 24, 60, 90, 4000, 4090]
            let table = bytes.count - EncoderFile.alignment
            places += stride(from: EncoderFile.headerSize, to: bytes.count, by: EncoderFile.alignment)
            for place in places {
                var damaged = bytes
                damaged[place] ^= 1
                let found = try fault(damaged, at: path)
                if place == table {
                    #expect(found.opening == nil)
                    #expect(found.checking?.code == .damaged)
                } else {
                    #expect(found.opening?.code == (place == 9 ? .unsupported : .damaged), "byte \(place)")
                }
            }
        }
    }

    @Test("A file of something else is refused")
    func foreign() throws {
        try TemporaryFolder.with { folder in
            let error = try fault([UInt8](repeating: 65, count: 10_000), at: folder + "/x").opening
            #expect(error?.code == .damaged)
            #expect(error?.message.hasSuffix("is not a model file") == true)
            #expect(throws: ModelPackageError.self) { try EncoderFile(path: folder) }
            let absent = #expect(throws: ModelPackageError.self) { try EncoderFile(path: folder + "/absent") }
            #expect(absent?.code == .unreadable)
        }
    }

    @Test("A file that is replaced or removed goes on serving those who have it open")
    func replaced() throws {
        try withFile { path, _ in
            let encoder = MultilingualEncoder(try EncoderFile(path: path))
            let vector = encoder.embed("la sol")
            let folder = (path as NSString).deletingLastPathComponent
            try TinyPackage().expected.convert(wheel: folder + "/tiny.whl", to: path)
            #expect(encoder.embed("la sol") == vector)
            try FileManager.default.removeItem(atPath: path)
            #expect(encoder.embed("la sol") == vector)
        }
    }

    @Test("A file that cannot be written leaves nothing behind")
    func unwritable() throws {
        try TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            // A folder stands where the file should go.
            try FileManager.default.createDirectory(atPath: folder + "/tiny.model/x", withIntermediateDirectories: true)
            let error = try #require(throws: ModelPackageError.self) {
                try package.expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            }
            #expect(error.code == .unwritable)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["tiny.model", "tiny.whl"])
        }
    }
}
