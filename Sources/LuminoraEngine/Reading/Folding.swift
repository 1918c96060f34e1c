/// How single Unicode scalars are read: letters without accents, emoji as words.
enum Folding {
    /// A letter in its plain form, with the two marks that can tell Spanish words apart.
    struct Letter {
        /// The lower-case letter without accents, or a second one for "ß" and "æ".
        var first: Unicode.Scalar
        /// The letter that follows, for scalars that stand for two.
        var second: Unicode.Scalar?
        /// Whether the letter had an acute accent.
        var acute = false
        /// Whether the letter was "ñ".
        var enye = false
        /// Whether the letter is used neither in Spanish nor in English.
        var foreign = false
        /// Whether the letter was a capital.
        var capital = false
    }

    private static let acute: [Unicode.Scalar: Unicode.Scalar] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u"]

    private static let other: [Unicode.Scalar: Unicode.Scalar] = [
        "à": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ā": "a", "ă": "a", "ą": "a", "æ": "a", "ç": "c", "ć": "c", "č": "c", "è": "e",
        "ê": "e", "ë": "e", "ē": "e", "ę": "e", "ě": "e", "ì": "i", "î": "i", "ï": "i", "ī": "i", "ı": "i", "ł": "l", "ń": "n", "ň": "n",
        "ò": "o", "ô": "o", "õ": "o", "ö": "o", "ø": "o", "ō": "o", "ř": "r", "ś": "s", "š": "s", "ß": "s", "ù": "u", "û": "u", "ū": "u",
        "ů": "u", "ý": "y", "ÿ": "y", "ž": "z", "ź": "z", "ż": "z",
    ]

    /// Folds a letter that is not ASCII.
    static func fold(_ scalar: Unicode.Scalar) -> Letter {
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        let lower = mapping.first ?? scalar
        let capital = lower != scalar
        if let plain = acute[lower] { return Letter(first: plain, acute: lower != "ü", capital: capital) }
        if lower == "ñ" { return Letter(first: "n", enye: true, capital: capital) }
        if let plain = other[lower] {
            return Letter(first: plain, second: lower == "ß" ? "s" : lower == "æ" ? "e" : nil, foreign: true, capital: capital)
        }
        return Letter(first: lower, foreign: true, capital: capital)
    }

    /// Whether a scalar only changes how its neighbour looks: joiners, variation selectors, skin tones, marks of direction.
    static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF, 0x20E3: true
        default: false
        }
    }

    /// Whether a scalar is drawn as a small picture.
    static func isPicture(_ value: UInt32) -> Bool {
        switch value {
        case 0x2600...0x27BF, 0x2B50...0x2B55, 0x1F000...0x1F1E5, 0x1F1E6...0x1FAFF: true
        default: false
        }
    }

    /// The word that an emoji stands for; the guillemets keep it apart from words that people type.
    static func word(forPicture scalar: Unicode.Scalar) -> String {
        pictures[scalar] ?? "«emoji»"
    }

    private static let pictures: [Unicode.Scalar: String] = {
        let table: [(String, String)] = [
            ("«heart»", "❤♥💕💖💗💓💞💘💝💜💙💚💛🧡🤍🖤🤎💟🥰😍😻🫶🩷🩵"),
            ("«kiss»", "😘😚😗😙💋"),
            ("«laugh»", "😂🤣😆😹😝😜🤪"),
            ("«tear»", "😢😭😿😞😔😟🥺☹🙁😥😓💔😩😫"),
            ("«angry»", "😠😡🤬👿😤💢"),
            ("«fear»", "😨😰😱😧😦🫣"),
            ("«wow»", "😮😲😯🤯😳"),
            ("«gross»", "🤢🤮🤧"),
            ("«glad»", "😀😃😄😁😊🙂☺😇🤗😎🤩😌👍🙌👏✨🌟☀😋"),
            ("«party»", "🎉🥳🎊🎈🏆"),
            ("«wave»", "👋"),
            ("«wink»", "😉😏🔥"),
        ]
        var result: [Unicode.Scalar: String] = [:]
        for (word, scalars) in table {
            for scalar in scalars.unicodeScalars where !isInvisible(scalar.value) {
                result[scalar] = word
            }
        }
        return result
    }()
}
