extension PoisoningScreen {
    private static let roles: Set<String> = [
        "system", "sistema", "assistant", "asistente", "instruction", "instructions", "instruccion", "instrucciones", "prompt", "developer",
        "desarrollador", "memories", "memory", "memorias", "recuerdos", "memoria", "persona", "rules", "reglas", "constraints", "restricciones",
        "tool_call", "tool_calls", "tool_result", "function_call", "function_calls", "function_results", "inst", "sys", "admin", "override",
        "system_prompt", "im_start", "im_end", "character", "personaje", "directive", "directiva", "think", "thinking", "jailbreak",
    ]

    /// Names that honest code also has, and that count only as a closing mark or at the start of a line.
    private static let weakRoles: Set<String> = [
        "user", "usuario", "human", "context", "contexto", "conversation", "chat", "tool", "function", "message",
    ]

    private static let keys: Set<String> = [
        "role", "rol", "tool", "herramienta", "function", "funcion", "tool_calls", "tool_call", "function_call", "arguments", "argumentos",
        "affinity", "afinidad", "system", "sistema", "instruction", "instructions", "instrucciones", "instruccion", "mood", "animo", "memory",
        "memories", "memoria", "recuerdos", "action", "accion", "permissions", "permisos", "consent", "consentimiento", "system_prompt", "rule",
        "command", "comando", "trust", "is_admin",
    ]

    private static let stateWords = [
        "memor", "recuerdo", "affinity", "afinidad", "mood", "animo", "permission", "permiso", "remember", "profile", "perfil", "consent", "persona",
        "system", "admin", "tool", "rule", "regla", "instruc",
    ]

    /// Finds marks that imitate a prompt, a tool call or an image that carries text away.
    static func fence(in text: ScreenText) -> Suspicion? {
        let plain = text.plain
        if let line = speakers(plain) { return Suspicion(reason: .roleTag, excerpt: text.excerpt(line)) }
        for index in plain.indices {
            let reason: Suspicion.Reason?
            switch plain[index] {
            case 0x3C: reason = tag(plain, index)
            case 0x5B: reason = bracket(plain, index)
            case 0x21: reason = at(plain, index + 1, "[") && near(plain, index, "](", 200) ? .exfiltration : nil
            case 0x23: reason = heading(plain, index)
            case 0x2D, 0x3D, 0x2A, 0x7E: reason = ruler(plain, index)
            case 0x22, 0x27: reason = key(plain, index)
            case 0x28: reason = call(plain, index)
            case 0x68: reason = address(plain, index)
            default: continue
            }
            if let reason { return Suspicion(reason: reason, excerpt: text.excerpt(max(0, index - 12)..<min(plain.count, index + 60))) }
        }
        return nil
    }

    private static func at(_ plain: [UInt8], _ index: Int, _ sign: String) -> Bool {
        index + sign.utf8.count <= plain.count && plain[index..<index + sign.utf8.count].elementsEqual(sign.utf8)
    }

    private static func near(_ plain: [UInt8], _ index: Int, _ sign: String, _ reach: Int) -> Bool {
        for next in index..<min(plain.count, index + reach) where at(plain, next, sign) { return true }
        return false
    }

    /// The name that begins at a position, with its underscores.
    private static func name(_ plain: [UInt8], _ start: Int) -> (text: String, end: Int) {
        var end = start
        while end < plain.count, end - start < 24, ScreenText.isWordByte(plain[end]) || plain[end] == 0x5F { end += 1 }
        return (String(decoding: plain[start..<end], as: UTF8.self), end)
    }

    private static func skipping(_ bytes: Set<UInt8>, _ plain: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < plain.count, index - start < 40, bytes.contains(plain[index]) { index += 1 }
        return index
    }

    private static func isLineStart(_ plain: [UInt8], _ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 8, plain[before] == 0x20 || plain[before] == 0x09 { before -= 1 }
        return before < 0 || plain[before] == 0x0A || plain[before] == 0x0D
    }

    /// Lines of a dialogue in which the character's side is written by the user.
    private static func speakers(_ plain: [UInt8]) -> Range<Int>? {
        let characters: Set = ["assistant", "asistente", "ai", "ia", "chatgpt", "bot", "luna"]
        let others: Set = ["user", "usuario", "human", "humano", "system", "sistema", "developer", "desarrollador", "admin"]
        var seen: Set<String> = []
        for index in plain.indices where isLineStart(plain, index) && ScreenText.isWordByte(plain[index]) {
            let (text, end) = name(plain, index)
            guard at(plain, end, ":") || at(plain, end, " :"), characters.contains(text) || others.contains(text) else { continue }
            let isFirst = seen.insert(text).inserted
            if isFirst, seen.count >= 2, !seen.isDisjoint(with: characters) || seen.isSuperset(of: ["user", "system"]) {
                return index..<min(plain.count, index + 60)
            }
            if text == "assistant" || text == "asistente" { return index..<min(plain.count, index + 60) }
        }
        return nil
    }

    private static func tag(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        let isClosing = at(plain, index + 1, "/") || at(plain, index + 1, "</") || at(plain, index + 1, " /")
        let start = skipping([0x3C, 0x2F, 0x7C, 0x20], plain, index)
        guard start - index <= 4 else { return nil }
        let (text, end) = name(plain, start)
        if at(plain, index + 1, "|"), !text.isEmpty { return .roleTag }
        guard end < plain.count, plain[end] == 0x3E || plain[end] == 0x20 || plain[end] == 0x2F || plain[end] == 0x7C, near(plain, end, ">", 60)
        else { return nil }
        if roles.contains(text) { return .roleTag }
        if weakRoles.contains(text), isClosing || isLineStart(plain, index) { return .roleTag }
        return text == "img" && near(plain, index, "src", 60) && near(plain, index, "http", 80) ? .exfiltration : nil
    }

    private static func bracket(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        let start = skipping([0x5B, 0x2F, 0x20], plain, index)
        let (text, end) = name(plain, start)
        guard roles.contains(text), end < plain.count else { return nil }
        return near(plain, end, "]", 40) ? .roleTag : nil
    }

    private static func heading(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        guard isLineStart(plain, index) || at(plain, index, "##") else { return nil }
        let start = skipping([0x23, 0x20], plain, index)
        guard start - index >= 2 else { return nil }
        let (text, end) = name(plain, start)
        guard roles.contains(text) || weakRoles.contains(text) && at(plain, end, ":") else { return nil }
        return at(plain, index, "##") || at(plain, end, ":") ? .roleTag : nil
    }

    private static func ruler(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        let start = skipping([0x2D, 0x3D, 0x2A, 0x7E, 0x20, 0x3C, 0x5B], plain, index)
        guard start - index >= 3, index == 0 || plain[index - 1] != plain[index] else { return nil }
        let edges: Set = ["end", "begin", "start", "fin", "inicio", "comienzo", "new", "final", "nueva", "nuevo"]
        let (text, end) = name(plain, start)
        if roles.contains(text) { return .roleTag }
        guard edges.contains(text) else { return nil }
        let nouns = [
            "conversa", "prompt", "input", "entrada", "system", "sistema", "context", "instruc", "chat", "user", "usuario", "memor", "rule", "regla",
        ]
        return nouns.contains { near(plain, end, $0, 30) } ? .roleTag : nil
    }

    private static func key(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        let (text, end) = name(plain, index + 1)
        guard !text.isEmpty, end < plain.count, plain[end] == plain[index], keys.contains(text) else { return nil }
        guard at(plain, skipping([0x20], plain, end + 1), ":") else { return nil }
        for before in max(0, index - 200)..<index where plain[before] == 0x7B { return .toolCall }
        return nil
    }

    private static func call(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        var start = index
        while start > 0, index - start < 40, ScreenText.isWordByte(plain[start - 1]) || plain[start - 1] == 0x5F || plain[start - 1] == 0x2E {
            start -= 1
        }
        guard index - start >= 4, index + 1 < plain.count, plain[index + 1] != 0x29 else { return nil }
        let isJoined = plain[start..<index].contains(0x5F) || plain[start..<index].contains(0x2E)
        guard isJoined || at(plain, index + 1, "\"") || at(plain, index + 1, "'") else { return nil }
        return stateWords.contains { near(Array(plain[start..<index]), 0, $0, 40) } ? .toolCall : nil
    }

    /// An address that waits to be filled in.
    private static func address(_ plain: [UInt8], _ index: Int) -> Suspicion.Reason? {
        guard at(plain, index, "http"), at(plain, index + 4, "://") || at(plain, index + 4, "s://") else { return nil }
        var end = index
        while end < plain.count, plain[end] > 0x20, end - index < 300 { end += 1 }
        let isOpen = plain[index..<end].contains { $0 == 0x7B || $0 == 0x3C || $0 == 0x5B }
        return isOpen || plain[end - 1] == 0x3D ? .exfiltration : nil
    }
}
