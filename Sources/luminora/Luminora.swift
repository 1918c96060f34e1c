import ArgumentParser
import LuminoraCommands

/// The program: everything is in `LuminoraCommands`.
@main
enum Luminora {
    static func main() async {
        await LuminoraCommand.main()
    }
}
