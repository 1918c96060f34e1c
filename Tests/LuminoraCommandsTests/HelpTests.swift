import ArgumentParser
import LuminoraTestSupport
import Testing

@testable import LuminoraCommands

@Suite("Help")
struct HelpTests {
    private static let commands: [(name: String, type: any ParsableCommand.Type)] = [
        ("luminora", LuminoraCommand.self), ("chat", ChatCommand.self), ("config", ConfigCommand.self),
        ("personality", PersonalityCommand.self), ("personality-list", PersonalityList.self), ("personality-show", PersonalityShow.self),
        ("personality-validate", PersonalityValidate.self), ("personality-compile", PersonalityCompile.self),
        ("personality-init", PersonalityInit.self), ("personality-schema", PersonalitySchema.self),
        ("relationship", RelationshipCommand.self), ("relationship-show", RelationshipShow.self),
        ("relationship-history", RelationshipHistory.self), ("relationship-adjust", RelationshipAdjust.self),
        ("models", ModelsCommand.self), ("models-list", ModelsList.self), ("models-install", ModelsInstall.self),
        ("models-remove", ModelsRemove.self),
        ("eval", EvalCommand.self), ("eval-tokens", EvalTokens.self),
        ("bench", BenchCommand.self),
        ("store", StoreCommand.self), ("store-info", StoreInfo.self), ("store-check", StoreCheck.self), ("store-backup", StoreBackup.self),
    ]

    @Test("the help of each command is as recorded", arguments: commands.map(\.name))
    func golden(name: String) throws {
        let type = try #require(Self.commands.first { $0.name == name }?.type)
        assertGolden(LuminoraCommand.helpMessage(for: type, columns: 100), named: "help-\(name).txt")
    }

    @Test("each command shows an example", arguments: commands.map(\.name))
    func examples(name: String) throws {
        let type = try #require(Self.commands.first { $0.name == name }?.type)
        #expect(type.configuration.discussion.contains("luminora "))
    }
}
