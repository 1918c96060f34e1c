/// Chat spellings and contractions, each with the plain words that patterns are written in.
enum Spelling {
    /// Whole words and what they stand for.
    static let expansions: [String: [String]] = {
        var result: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: ":")
            guard sides.count == 2 else { continue }
            let words = sides[1].split(separator: " ").map(String.init)
            for short in sides[0].split(separator: " ") {
                result[String(short)] = words
            }
        }
        return result
    }()

    /// Folded words whose "ñ" or accent makes another word of them.
    static let keptApart: [String: String] = ["ano": "año", "anos": "años", "cono": "coño", "pena": "peña", "llamo": "llamó", "si": "sí", "te": "té"]

    /// A word of a table as the tokenizer folds it, so that tables can be written with accents.
    static func folded(_ word: some StringProtocol) -> String {
        let text = String(word)
        guard !text.utf8.allSatisfy({ $0 < 0x80 }), !kept.contains(text) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(scalar.value < 0x80 || scalar == "«" || scalar == "»" ? scalar : Folding.fold(scalar).first) }
        return String(view)
    }

    private static let kept = Set(keptApart.values)

    /// Whether a folded word is written laughter, as in "jajaja" or "haahahah".
    static func isLaughter(_ word: [Unicode.Scalar]) -> Bool {
        guard word.count >= 4 else { return word == ["j", "a", "j"] || word == ["h", "a", "h"] }
        var breaths = 0
        var voices = 0
        for scalar in word {
            switch scalar {
            case "j", "h", "k", "x": breaths += 1
            case "a", "e", "i", "s": voices += 1
            default: return false
            }
        }
        return breaths >= 2 && voices >= 2 && (word[0] == "j" || word[0] == "h" || breaths * 3 >= word.count) && alternates(word)
    }

    private static func alternates(_ word: [Unicode.Scalar]) -> Bool {
        let voices = Set(word.filter { $0 == "a" || $0 == "e" || $0 == "i" || $0 == "s" })
        return voices.count == 1 && word.count >= 4
    }

    private static let table = """
        u yu yuo:you
        r:are
        ur:your
        youre yoire:you are
        im:i am
        ive:i have
        youve:you have
        youll:you will
        theyre:they are
        thats:that is
        whats:what is
        shes:she is
        dont:do not
        doesnt:does not
        didnt:did not
        isnt:is not
        arent aint:are not
        wasnt:was not
        werent:were not
        cant cannot:can not
        couldnt:could not
        wont:will not
        wouldnt:would not
        shouldnt:should not
        havent:have not
        hasnt:has not
        hadnt:had not
        gonna:going to
        wanna:want to
        gotta:got to
        lemme:let me
        ily iloveyou:i love you
        ilysm:i love you so much
        imu:i miss you
        thx tnx thnx tks thanx:thanks
        ty tysm:thank you
        pls plz:please
        luv:love
        idk:i do not know
        ik:i know
        lol lmao lmfao rofl xd xdd xddd jsjs jsjsjs ksksks jajaj hahah:haha
        jk jkjk:just kidding
        gn:good night
        gm:good morning
        g2g gtg:got to go
        ttyl:talk to you later
        cya:see you
        stfu:shut up
        bc cuz coz:because
        tho:though
        rly rlly:really
        q k ke:que
        xq pq porq xk pk:porque
        xfa porfa porfis plis:por favor
        tqm tkm:te quiero mucho
        tq tk:te quiero
        tqmm:te quiero mucho
        tmb tb tambn:tambien
        bn:bien
        grax grs grcs grasias:gracias
        dnd:donde
        toy stoy:estoy
        ntp:no te preocupes
        hdp hp:hijo de puta
        vdd:verdad
        msj:mensaje
        finde:fin de semana
        ola:hola
        """
}
