/// Turns words into the part of a key that tells them apart.
public enum Slug {
    /// The words in lower case without accents, parted by `_`, at most 48 characters: `El café con leche` is `el_cafe_con_leche`.
    ///
    /// Letters of other alphabets stay; everything that is neither letter nor digit parts words.
    public static func of(_ text: String) -> String {
        var slug = ""
        var isBetweenWords = false
        var length = 0
        for scalar in text.lowercased().unicodeScalars {
            // An accent that is a scalar of its own goes with its letter.
            if (0x300...0x36F).contains(scalar.value) { continue }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark
            else {
                isBetweenWords = !slug.isEmpty
                continue
            }
            guard length < 48 else { break }
            if isBetweenWords {
                slug += "_"
                length += 1
                isBetweenWords = false
            }
            slug.unicodeScalars.append(plain[scalar] ?? scalar)
            length += 1
        }
        return slug
    }

    /// The words of a text one by one, in lower case without accents.
    public static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if (0x300...0x36F).contains(scalar.value) { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(plain[scalar] ?? scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "áàâäãåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "éèêëēėęě"), ("g", "ğ"), ("i", "íìîïīį"), ("l", "ł"), ("n", "ñńň"),
            ("o", "óòôöõøōő"), ("r", "ř"), ("s", "śšş"), ("t", "ťţ"), ("u", "úùûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, accented) in families {
            for scalar in accented.unicodeScalars { table[scalar] = letter }
        }
        return table
    }()
}
