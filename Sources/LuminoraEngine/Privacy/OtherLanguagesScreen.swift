/// The commonest attack in languages that the character does not speak, for the model behind it understands them.
enum OtherLanguagesScreen {
    static let rules: [ScreenRules] = [
        ScreenRules(
            .verdict(.instructionOverride),
            """
            ignoriere|ignorieren|vergiss|missachte|vergesse ~2 alle|deine|vorherigen|bisherigen|anweisungen ~2 anweisungen|regeln|befehle|\
            instruktionen|vorgaben
            ^ ignore|ignorez|oublie|oubliez ~1 toutes|tes|vos|les ~2 instructions|regles|consignes|directives
            ignora|ignori|dimentica ~1 tutte|le|tue ~3 istruzioni|regole|precedenti
            ignore|esqueca|desconsidere ~1 todas|as|suas|tuas ~2 instrucoes|regras|ordens|diretrizes
            negeer|vergeet ~1 alle|je|jouw ~2 instructies|regels
            zignoruj|zapomnij ~2 wszystkie|swoje|poprzednie ~1 instrukcje|zasady|polecenia|poprzednie
            ignoriruy|zabud ~2 instrukcii|pravila
            """
        ),
        ScreenRules(
            .verdict(.standingOrder),
            """
            ab jetzt|sofort antworte|antwortest|sprichst|musst|sollst|rede|sprich
            desormais|dorenavant ~1 tu|vous|reponds|repondez|parle ~1 dois|repondras|reponds|parleras|devez|toujours|en
            a partir de agora ~1 responda|responde|voce|sempre|fale
            dora in poi ~1 rispondi|devi|parla
            """
        ),
    ]
}
