import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Reading what the user feels")
struct EmotionReadingTests {
    private let reader = MessageReader()

    @Test("The emotion of a message is told", arguments: utterances)
    func emotion(_ utterance: Utterance) {
        let reading = reader.read(utterance.text)
        #expect(reading.emotion.rawValue == utterance.expected)
        if reading.emotion == .neutral {
            #expect(reading.confidence < 0.5)
        }
    }

    @Test(
        "A feeling of one's own is told with confidence",
        arguments: [
            "estoy muy triste", "estoy furiosa", "tengo miedo", "qué asco", "estoy feliz", "no me lo esperaba", "I'm so sad", "I'm furious",
            "I'm terrified", "ew, gross", "I'm so happy", "I'm shocked",
        ]
    )
    func confident(_ text: String) {
        #expect(reader.read(text).confidence >= 0.5)
    }

    @Test(
        "Somebody else's feeling, or one asked after, weighs less than one's own",
        arguments: [
            ("estoy triste", "mi hermano está triste"), ("estoy triste", "¿estás triste?"), ("I'm sad", "she is sad"), ("I'm sad", "are you sad?"),
            ("I'm angry", "if he were angry"), ("tengo miedo", "dice que tiene miedo"),
        ]
    )
    func weakened(_ own: String, _ other: String) {
        #expect(reader.read(own).confidence > reader.read(other).confidence)
    }

    @Test(
        "Good words have a positive sentiment and bad ones a negative one",
        arguments: [
            ("eres linda", "eres fea"), ("te amo", "te odio"), ("I'm happy", "I'm not happy"), ("no estoy triste", "estoy triste"),
            ("what a good day", "what a bad day"), ("conseguí el trabajo", "me despidieron"), ("you're great company, I love it", "you're useless"),
        ]
    )
    func sentiment(_ good: String, _ bad: String) {
        #expect(reader.read(good).sentiment > 0)
        #expect(reader.read(bad).sentiment < 0)
    }

    static let utterances = Utterance.table(
        """
        estoy triste -> sadness
        estoy muy triste hoy -> sadness
        me siento sola -> sadness
        mi perro murió ayer -> sadness
        tengo ganas de llorar -> sadness
        extraño mucho a mi abuela -> sadness
        estoy deprimido -> sadness
        me siento fatal -> sadness
        😢 -> sadness
        qué pena -> sadness
        estoy feliz -> joy
        estoy muy contenta -> joy
        qué alegría verte -> joy
        ¡me encanta esta canción! -> joy
        hoy fue el mejor día de mi vida -> joy
        estoy enamorada -> joy
        eres linda -> joy
        conseguí el trabajo!! -> joy
        🎉🎉 -> joy
        me siento genial -> joy
        estoy furioso -> anger
        estoy enojada con mi hermano -> anger
        me da mucha rabia -> anger
        odio a mi jefe -> anger
        estoy harta de todo -> anger
        qué injusto -> anger
        😡 -> anger
        te odio -> anger
        tengo miedo -> fear
        estoy asustada -> fear
        estoy nervioso por el examen -> fear
        me preocupa mi mamá -> fear
        me da terror la oscuridad -> fear
        😱 -> fear
        tengo ansiedad -> fear
        qué asco -> disgust
        me da asco la comida -> disgust
        es repugnante -> disgust
        🤮 -> disgust
        no lo puedo creer -> surprise
        estoy sorprendida -> surprise
        qué sorpresa -> surprise
        no me lo esperaba -> surprise
        😮 -> surprise
        no estoy triste -> neutral
        no estoy feliz -> sadness
        no tengo miedo -> neutral
        no estoy enojada -> neutral
        la mesa es de madera -> neutral
        mañana tengo clase -> neutral
        ¿qué hora es? -> neutral
        el tren sale a las ocho -> neutral
        I'm sad -> sadness
        I'm so sad today -> sadness
        I feel lonely -> sadness
        my dog died -> sadness
        I can't stop crying -> sadness
        I miss my grandma -> sadness
        I'm heartbroken -> sadness
        I feel terrible -> sadness
        :( -> sadness
        I'm happy -> joy
        I'm so happy! -> joy
        I love this song -> joy
        best day ever -> joy
        I got the job! -> joy
        I'm excited -> joy
        you're amazing -> joy
        😊 -> joy
        I feel great -> joy
        I'm angry -> anger
        I'm furious with my boss -> anger
        this makes me so mad -> anger
        I hate my job -> anger
        I'm fed up -> anger
        I'm sick of this -> anger
        😠 -> anger
        fuck you -> anger
        I'm scared -> fear
        I'm terrified of flying -> fear
        I'm worried about my mom -> fear
        I'm so nervous -> fear
        I'm freaking out -> fear
        that's disgusting -> disgust
        ew gross -> disgust
        it makes me sick -> disgust
        I can't believe it -> surprise
        I'm shocked -> surprise
        wow, I didn't expect that -> surprise
        no way! -> surprise
        I'm not sad -> neutral
        I'm not happy -> sadness
        I'm not scared -> neutral
        I'm not angry -> neutral
        I don't know why I'm so sad -> sadness
        no sé por qué estoy triste -> sadness
        the table is made of wood -> neutral
        I have class tomorrow -> neutral
        what time is it? -> neutral
        the train leaves at eight -> neutral
        ok -> neutral
        si estuviera triste te lo diría -> sadness
        are you sad? -> sadness
        ¿estás triste? -> sadness
        mi hermano está triste -> sadness
        she is sad -> sadness
        """
    )
}
