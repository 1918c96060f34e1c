import LuminoraCore

/// What belittles the character in Spanish.
enum SpanishInsults {
    static let groups: [RuleGroup] = [
        .spanish(
            .interactions([.insult], unless: [.negated, .reported, .supposed]),
            """
            eres|sos|fuiste <vary>* <scorn>
            eres|sos una|un <vary>* pedazo|montón|monton|maldita|puta|puto|jodida|gran|mala|mal _
            eres|sos <vary>* mala|mal|pesima|pesimo|falsa|falso persona|amiga|amigo|onda|gente|asistente|companera|bicho
            eres|sos lo|la|el peor
            eres|sos <vary>* pesima|pesimo|nefasta|malisima
            eres|sos una perdida de
            eres|sos nada mas que|un
            eres|sos un cero|don
            usted|vos es|sos <vary>* <scorn>
            estas <vary>* fea|feo|horrible|espantosa|espantoso|gorda|gordo
            te ves <vary>* fea|feo|horrible|espantosa|gorda|ridicula|patetica
            que <vary>* <scorn> eres|sos|te|fuiste
            lo|cuan <scorn> que eres|sos
            ^ maldito|maldita|pinche|puto|puta|jodido|jodida|estupida|estupido <scorn>|robot|maquina|bot|ia
            ^ <scornvoc> $
            ^ eh|so? pedazo de <scorn>
            pedazo de <scorn> $
            ^ hola|oye|adios|callate|gracias|mira|chau <scornvoc> $
            ^ hijo|hija de|del puta|tu|mil|perra $
            callate|callese|cierra|cerra !y|los|la|el
            ^ callate|callese
            callate $
            cierra|cerra la|el|esa boca|pico|hocico|jeta
            te odio|detesto|desprecio|aborrezco
            te voy a odiar
            me das|dabas <vary>* asco|pena|lastima|verguenza|repugnancia|risa|grima
            me aburres|cansas|hartas|irritas|molestas|fastidias|enfermas|repugnas|desesperas
            me tienes|tenes <vary>* harto|harta|cansado|cansada|podrido|podrida
            me caes <vary>* mal|gordo|pesima|pesimo
            estoy <vary>* harto|harta|cansado|cansada de ti|vos
            vete|andate|vayase|largate|anda a|al la|el|tomar|freir|diablo|carajo
            vete|andate a la mierda|verga|porra|chingada
            ^ largate|pierdete|muerete|jodete|esfumate|piérdete
            a la mierda contigo|vos
            que te jodan|den|follen|folle
            chinga|chingate|chingas|jode tu|a madre|tu
            ^ chingate
            la concha|puta de|que tu|te madre|pario
            tu <trait> es|son|suena <vary>* <scorn>|horrible|fea
            tus <trait> son|dan <vary>* <scorn>|malisimos|horribles|asco|pena
            tienes|tenes cara|voz|cerebro de <scorn>|mosquito|culo|idiota
            apestas
            vales|sirves poco|menos|verga
            das asco|pena|lastima|verguenza
            desaparece de mi
            a nadie le importas
            ojala te mueras|apaguen|borren|desinstalen|jodan|calles
            """
        ),
        // Patterns with a negation of their own.
        .spanish(
            .interactions([.insult], unless: [.reported, .supposed]),
            """
            no|ni sirves|sirve para|pa de nada
            no sirves $
            no sirves para|pa|de nada
            no vales nada|la|un
            no te soporto|aguanto|tolero|banco
            no eres|sos nada|nadie $
            no eres|sos mas que un|una <vary>* <scorn>|maquina|robot|programa
            no entiendes|sabes|haces nunca? nada
            no sabes hacer nada
            nunca haces nada bien
            nadie te quiere|soporta|aguanta|necesita
            no le importas|gustas|caes a nadie
            """
        ),
    ]
}
