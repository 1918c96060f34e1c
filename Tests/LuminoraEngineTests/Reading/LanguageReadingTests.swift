import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Telling the language of a message")
struct LanguageReadingTests {
    @Test("The language is told, and left open where it cannot be", arguments: utterances)
    func language(_ utterance: Utterance) {
        #expect(MessageReader().read(utterance.text).language?.rawValue ?? "" == utterance.expected)
    }

    static let utterances = Utterance.table(
        """
        Hola, ¿cómo estás? -> es
        Hello, how are you? -> en
        ok ->
        😀 ->
        eres linda -> es
        you are nice -> en
        jajaja ->
        12345 ->
        mañana -> es
        the weather is fine -> en
        el clima está bonito -> es
        I'm tired -> en
        tengo sueño -> es
        no ->
        gracias -> es
        thanks -> en
        ¿? -> es
        qué -> es
        what -> en
        Je ne sais pas ->
        Guten Tag, wie geht es dir? ->
        привет ->
        مرحبا ->
        こんにちは ->
        hola, how are you today my friend -> en
        I love tacos -> en
        me gustan los burgers -> es
        Alicia -> es
        quiero un café -> es
        let's go home -> en
        você é muito linda ->
        """
    )
}
