extension SpanishMoments {
    /// Feelings that users tell of themselves.
    static let feelings: [MomentRule] = [
        MomentRule(
            .despair,
            """
            no quiero <madv>* vivir|existir|despertar|levantarme
            no quiero <madv>* seguir viviendo|asi|adelante|aqui|mas
            no quiero ni? <madv>* salir|levantarme|moverme de la|mi cama
            no quiero estar viva|vivo
            quiero|quisiera|tengo|siento ganas? de? <mdeg>* morirme|morir|desaparecer|matarme
            quiero|quisiera <madv>* morirme|morir|desaparecer|matarme
            tengo|siento <madv>* ganas de morirme|morir|desaparecer|matarme|llorar
            me quiero <madv>* morir|matar $
            no le veo|encuentro <madv>* sentido a
            odio mi vida
            me odio
            me corto los? brazos
            me estoy ahogando|hundiendo|muriendo|volviendo|quebrando
            me ahogo $
            tuve|tengo|tuvo|sufri|dio|dieron|da|dan otro|un|una|otra? <madv>* ataque|crisis|ataques|episodio de panico|ansiedad|angustia|nervios
            """
        ),
        MomentRule(
            .despair,
            .ofOneself,
            """
            ataque|ataques|crisis|episodio de panico|ansiedad|angustia|nervios
            """
        ),
        MomentRule(
            .sadness,
            """
            no paro|dejo|puedo de? parar|dejar|aguantar? de? llorar
            no paro de llorar
            no he parado|dejado de llorar
            lloro todas|todos|cada|todo|sin
            horas|dias|noche|dia llorando
            tristeza|angustia|pena|dolor|vacio <madv>* tengo|siento
            siento que no le importo|sirvo|valgo|puedo|encajo|existo
            siento que <madv>* nadie|todos me|se
            no le importo a nadie
            no valgo|sirvo nada|para
            me siento menos que
            me quede <madv>* llorando
            rompi a llorar
            me puse a llorar
            termine llorando
            llore|lloramos|llorando <madv>* toda|todo|mucho|muchisimo|muchismo|horas|un|como|anoche|hasta
            me pase|paso|pase|llevo|paso <madv>* la|el|toda|todo <madv>* llorando
            estoy|estaba|estuve|sigo <mdeg>* llorando !de
            no puedo mas $
            no puedo mas con
            no doy mas $
            no aguanto mas $
            me duele <mdeg>* el alma|corazon
            se me <madv>* rompio|parte|partio|rompe|encoge el|la corazon|alma
            tengo|siento un <mdeg>* vacio|nudo|dolor|hueco <mdeg>* en|inmenso|enorme|horrible
            tengo|siento|me <mdeg>* mucha|tanta|una|muchisima|da <mdeg>* tristeza|angustia|depresion
            extrano|extrano <mdeg>+ a {who:mine}
            extrano|extrano a {who:mine} <mdeg>+
            me hace|haces <mdeg>* falta {who:mine}
            me <madv>* siento|senti|sintiendo|sentido|quede|dejo <mdeg>* <sadness>
            me he sentido <mdeg>* <sadness>
            me estoy sintiendo <mdeg>* <sadness>|<lonely>|<low>
            estoy|estuve|ando <mdeg>* <sadness>
            estoy|ando <mdeg>* pasando|atravesando por? un|una <mdeg>* mal|mala|momento|racha|depresion
            estoy|ando en|con una? <mdeg>* depresion
            estoy hecha|hecho pedazos|mierda|polvo|trizas|un-mar
            me <madv>* siento|senti|sentido <mdeg>* un|una|como|por|fuera <mdeg>* basura|mierda|fracaso|carga|estorbo|nada|suelos|lugar
            me siento <mdeg>+ <low> !de
            me siento tan|muy lejos|poca|poco
            me <madv>* senti|sentido <mdeg>* <low>
            me siento fatal|horrible|inutil|culpable|feo|fea|fracasada|fracasado
            estoy <mdeg>+ mal|decepcionada|decepcionado|herida|herido|dolida|dolido|deprimida|deprimido $
            fue|es|ha <mdeg>* el peor dia|año|momento de mi vida
            fue|es <mdeg>* el dia mas triste
            """
        ),
        MomentRule(
            .loneliness,
            """
            me <madv>* siento|senti|sentido|sentia|sintiendo|encuentro <mdeg>* <lonely> !contigo
            me he sentido <mdeg>* <lonely>
            estoy|estuve|ando <mdeg>+ sola|solo|solita|solito $
            estoy <mdeg>* sola|solo en el|este mundo|todo
            siempre estoy sola|solo
            """
        ),
        MomentRule(
            .fear,
            """
            tengo|tuve|siento|sentia|senti <mdeg>* miedo|panico|terror !a|al|escenico|las|los
            tengo|siento <mdeg>* miedo a perder|perderlo|perderla|morir|quedarme|que
            me da|dio|esta <mdeg>* dando? <mdeg>* miedo|panico|terror perder|perderlo|perderla|quedarme|morir|que|no
            me <madv>* siento|senti|sentido <mdeg>* <afraid>
            estoy|estuve <mdeg>* aterrada|aterrado|aterrorizada|aterrorizado|angustiada|angustiado|desesperada|desesperado
            estoy muerta|muerto de miedo
            estoy <mdeg>+ asustada|asustado|preocupada|preocupado|ansiosa|ansioso
            estoy asustada|asustado $
            me muero de miedo
            """
        ),
        MomentRule(
            .joy,
            """
            fue|es|ha sido? <mdeg>* el mejor|dia dia|mas feliz? de|en mi|toda vida
            el mejor dia de mi vida
            el dia mas feliz de
            soy|estoy|somos la|el? persona|mujer|hombre|chica|nina|nino? mas feliz
            nunca|jamas he|habia|fui|estuve sido|estado? tan|mas feliz
            llore|lloramos|lloro de <mdeg>* alegria|felicidad|emocion
            estoy|estaba|estuve llorando de <mdeg>* alegria|felicidad|emocion
            """
        ),
        MomentRule(.perhaps, "se me|nos fue\nya no esta con nosotros|conmigo\nse fue al cielo\nno aparece"),
        MomentRule(
            .more,
            """
            era|eras|eran|fue <mdeg>* mi|como|el|la|un|una|parte|tan <mdeg>* mejor|unica|unico|todo|compania|amigo|amiga|companero|companera|hijo|bueno|buena|familia
            lo|la|los|las extrano|extrano|amaba|queria|adoraba|extranare
            lo|la voy a extranar
            voy a extranarlo|extranarla
            tenia <num>|doce|once|diez|quince|catorce|trece años|meses
            no lo|me puedo|termino|la? creer|creo
            no me lo|la creo
            duele|dolio <mdeg>*
            me siento|estoy en|de shock|duelo|luto
            me parte el alma
            no se que hacer|voy sin|a?
            me acompano|acompano|esperaba|cuidaba
            estoy <mdeg>* feliz|contenta|contento|emocionada|emocionado|orgullosa|orgulloso|ilusionada|ilusionado
            """
        ),
    ]
}
