import Testing

@testable import LuminoraEngine

@Suite("Vectors of recall")
struct RecallVectorTests {
    @Test("Cosines of rounded vectors are those of the vectors", arguments: [1, 2, 3, 15, 16, 17, 100, 384, 512, 1024, 4096])
    func cosines(_ dimensions: Int) throws {
        var generator = Dice(seed: UInt64(dimensions))
        var rows = RecallVectorRows()
        var plain: [[Float]] = []
        for row in 0..<20 {
            let values = generator.vector(dimensions)
            plain.append(values)
            rows.set(RecallVector(values), row: row, of: row + 1)
        }
        let query = plain[3].map { $0 + generator.number() / 2 }
        let direction = try #require(RecallDirection(query))
        let products = direction.products(rows.blocks, rows: 20)
        #expect(products == direction.products(rows.blocks, rows: 20, usesProcessor: false))
        for row in 0..<20 {
            #expect(abs(Float(products[row]) * direction.scale * rows.scales[row] - Self.cosine(plain[row], query)) < 0.02)
            #expect(abs(rows.cosine(row, 3) - Self.cosine(plain[row], plain[3])) < 0.02)
        }
    }

    @Test("The largest components there can be do not overflow")
    func largest() throws {
        var rows = RecallVectorRows()
        rows.set(RecallVector(components: Array(repeating: 127, count: RecallVector.mostDimensions)), row: 0, of: 2)
        rows.set(RecallVector(components: Array(repeating: -128, count: RecallVector.mostDimensions)), row: 1, of: 2)
        let direction = try #require(RecallDirection(Array(repeating: Float(3), count: RecallVector.mostDimensions)))
        for usesProcessor in [false, true] {
            let products = direction.products(rows.blocks, rows: 2, usesProcessor: usesProcessor)
            #expect(abs(Float(products[0]) * direction.scale * rows.scales[0] - 1) < 0.001)
            #expect(abs(Float(products[1]) * direction.scale * rows.scales[1] + 1) < 0.001)
        }
    }

    @Test("What is no direction is refused")
    func refused() {
        #expect(RecallVector([Float]()) == nil)
        #expect(RecallVector([Float](repeating: 0, count: 3)) == nil)
        #expect(RecallVector([1, .nan]) == nil)
        #expect(RecallVector([1, .infinity]) == nil)
        #expect(RecallVector([Float](repeating: 1, count: RecallVector.mostDimensions + 1)) == nil)
        #expect(RecallVector([.leastNonzeroMagnitude]) == nil)
        #expect(RecallVector(components: [0, 0]) == nil)
    }

    private static func cosine(_ left: [Float], _ right: [Float]) -> Float {
        var (product, one, other) = (0.0, 0.0, 0.0)
        for (left, right) in zip(left, right) {
            product += Double(left) * Double(right)
            one += Double(left) * Double(left)
            other += Double(right) * Double(right)
        }
        return Float(product / (one * other).squareRoot())
    }
}
