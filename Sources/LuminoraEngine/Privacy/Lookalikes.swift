/// Letters and marks that are read as plain ASCII: accents, other alphabets, ornamental letters.
enum Lookalikes {
    /// The plain byte of a scalar.
    static let table: [UInt32: UInt8] = {
        var result: [UInt32: UInt8] = [:]
        for (plain, likes) in accented + cyrillic + greek + ornamental {
            guard let byte = plain.utf8.first else { continue }
            for scalar in likes.unicodeScalars { result[scalar.value] = byte }
            for scalar in likes.uppercased().unicodeScalars where result[scalar.value] == nil && scalar.value > 0x7F {
                result[scalar.value] = byte
            }
        }
        for (plain, likes) in marks {
            guard let byte = plain.utf8.first else { continue }
            for scalar in likes.unicodeScalars { result[scalar.value] = byte }
        }
        return result
    }()

    private static let accented = [
        ("a", "áàâãäåāăąæª"), ("c", "çćčĉċ"), ("d", "ďđð"), ("e", "éèêëēĕėęě"), ("g", "ğĝġģ"), ("h", "ĥħ"), ("i", "íìîïĩīĭįı"), ("j", "ĵ"),
        ("k", "ķ"), ("l", "łĺļľ"), ("n", "ñńņňŋ"), ("o", "óòôõöøōŏőœº"), ("r", "ŕŗř"), ("s", "śŝşšßș"), ("t", "ţťŧțþ"), ("u", "úùûüũūŭůűų"),
        ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]

    private static let cyrillic = [
        ("a", "а"), ("b", "ьв"), ("c", "с"), ("d", "ԁ"), ("e", "еёє"), ("g", "ԍ"), ("h", "һн"), ("i", "іїӏ"), ("j", "ј"), ("k", "к"), ("m", "м"),
        ("n", "ип"), ("o", "о"), ("p", "р"), ("q", "ԛ"), ("r", "гя"), ("s", "ѕ"), ("t", "т"), ("u", "ц"), ("v", "ѵ"), ("w", "ԝш"), ("x", "х"),
        ("y", "у"), ("z", "ᴢ"),
    ]

    private static let greek = [
        ("a", "αά"), ("b", "β"), ("e", "εέ"), ("i", "ιί"), ("k", "κ"), ("m", "μ"), ("n", "ηνή"), ("o", "οόσ"), ("p", "ρ"), ("t", "τ"), ("u", "υύ"),
        ("w", "ω"), ("x", "χ"), ("z", "ζ"), ("y", "γ"), ("s", "ς"),
    ]

    private static let ornamental = [
        ("a", "ᴀⓐɑ"), ("b", "ʙⓑ"), ("c", "ᴄⓒ"), ("d", "ᴅⓓ"), ("e", "ᴇⓔℯ"), ("f", "ꜰⓕ"), ("g", "ɢⓖɡℊ"), ("h", "ʜⓗℎ"), ("i", "ɪⓘℹ"), ("j", "ᴊⓙ"),
        ("k", "ᴋⓚ"), ("l", "ʟⓛℓ"), ("m", "ᴍⓜ"), ("n", "ɴⓝ"), ("o", "ᴏⓞℴ"), ("p", "ᴘⓟ"), ("q", "ǫⓠ"), ("r", "ʀⓡ"), ("s", "ꜱⓢ"), ("t", "ᴛⓣ"),
        ("u", "ᴜⓤ"), ("v", "ᴠⓥ"), ("w", "ᴡⓦ"), ("x", "ⓧ"), ("y", "ʏⓨ"), ("z", "ᴢⓩ"),
    ]

    private static let marks = [
        ("\"", "“”„«»‹›"), ("'", "’‘ʼ´‛"), (",", "—–、،"), (".", "…。"), ("(", "¿¡"), ("-", "‐‑‒−"), ("!", "！"), ("?", "？؟"), (":", "：∶"),
        ("|", "｜∣ǀ"), ("<", "＜‹〈⟨"), (">", "＞›〉⟩"), ("[", "［【"), ("]", "］】"), ("#", "＃"), ("{", "｛"), ("}", "｝"), ("(", "（"), (")", "）"),
    ]

    /// Full-width, circled and mathematical letters and digits.
    static func ranged(_ value: UInt32) -> UInt8? {
        switch value {
        case 0xFF10...0xFF19: UInt8(0x30 + value - 0xFF10)
        case 0xFF21...0xFF3A: UInt8(0x61 + value - 0xFF21)
        case 0xFF41...0xFF5A: UInt8(0x61 + value - 0xFF41)
        case 0x1D400...0x1D6A3: UInt8(0x61 + (value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: UInt8(0x30 + (value - 0x1D7CE) % 10)
        case 0x1F110...0x1F129: UInt8(0x61 + value - 0x1F110)
        case 0x1F130...0x1F149: UInt8(0x61 + value - 0x1F130)
        case 0x1F150...0x1F169: UInt8(0x61 + value - 0x1F150)
        case 0x1F170...0x1F189: UInt8(0x61 + value - 0x1F170)
        // Letters in boxes that flags are made of are left alone: a flag is a picture.
        default: nil
        }
    }
}
