import LuminoraCore

/// What Spanish messages do towards the character, insults and news apart.
enum SpanishRules {
    private static let distance: WordScope = [.negated, .reported, .supposed, .asked]

    static let groups: [RuleGroup] = [
        .spanish(
            .interactions([.compliment], unless: distance),
            """
            eres|sos|fuiste !la|el|lo <vary>* <praise>|amor !mentira
            eres|sos|fuiste la|el|lo <vary>* <praise> !<family>
            eres|sos|fuiste lo|la mejor|maximo|mas
            sos|eres re|super|tan|muy|bien|mas <vary>* <praise>|buena|bueno !para|en
            eres|sos <vary>* <attrib> <goodnoun>
            eres|sos muy|tan|super|re|bien|bastante buena|bueno
            eres|sos buena|bueno $
            eres|sos buena|bueno en|conmigo|para|escuchando
            eres|sos unica|unico|increible $
            eres|sos la|el unica|unico que ... entiende|escucha|comprende|ayuda|soporta|quiere|apoya
            eres|sos lo maximo|mas|mejor
            eres|sos mi|la heroe|heroina|idola|idolo
            eres|sos tan|muy|la|el|un|una|re ... <praise> y <praise>
            eres|sos la|una hostia|leche|cana|pasada|bomba
            eres|sos un|una|mi _ muy|tan|super|re|realmente <praise>
            has|habias sido <vary>* <praise>|buena|bueno
            te has|haz portado bien|genial
            usted|vos es|sos <vary>* <praise>
            estas|estabas <vary>* <looks>
            te ves|mirabas|veias|miras|oyes|escuchas <vary>* <looks>|bien
            luces|lucis <vary>* <looks>
            que <vary>* <praise>|buena|bueno eres|sos|fuiste|estas|te|sois
            lo|cuan <vary>* <praise>|buena que eres|sos|estas
            que <vary>* <praise> te ves|pones
            ^ que linda|tierna|simpatica|divina|bonita|guapa|preciosa|amable|dulce|graciosa|chistosa|adorable|divertida|inteligente|lista $
            me gusta|gustan|encanta|encantan|fascina|fascinan mucho? tu|tus _
            me gusta|encanta|fascina|gustan lo|como _? <praise>|eres|hablas|piensas|escribes|cantas|bien|explicas
            me encanta|gusta como|cuando eres|hablas|sos
            amo|adoro tu|tus <trait>
            que <vary>* <praise>|lindos|lindas tu|tus? <trait> tienes|tenes|tuya
            que <vary>* <praise> <trait>? la|el tuya|tuyo
            que <praise>|buen|buena|buenos|buenas <trait> tienes|tenes|la|el
            tu|tus <trait> es|son|suena|suenan <vary>* <praise>|mejor
            tienes|tenes <vary>* <praise>|<attrib>|buen|buena|gran|lindos|lindas <trait>
            tienes|tenes <vary>* <trait> <vary>* <praise>
            ^ hola|holi|gracias|adios|chau|chao|buenos|buenas|hey <ofday>? mi? <vocpraise> $
            <thanks> mi? <vocpraise> $
            ^ <vocher> $
            ^ mi <vocher> $
            admiro tu|tus|lo
            te admiro
            estoy|estamos <vary>* orgulloso|orgullosa|orgullosos de ti|vos|tu
            ^ buen trabajo $
            ^ muy? bien hecho|dicho $
            ^ excelente trabajo|respuesta|consejo $
            ^ buena respuesta|idea $
            ^ <vary>* buen consejo $
            lo haces|hiciste <vary>* bien|genial|excelente|increible|perfecto
            me haces|hiciste <vary>* feliz|reir|sonreir|bien
            me haces|hiciste sentir <vary>* bien|mejor|feliz|seguro|segura|querido|querida|especial|acompanado|acompanada
            me alegras|alegraste el|la
            me ayudas|ayudaste|ayudaron mucho|muchisimo|tanto|un|bastante
            nadie|nunca me ... como|asi tu|vos
            nadie me entiende|escucha|comprende|hace ... como tu|vos
            no hay|existe|conozco nadie|otra|persona|alguien ... como tu|vos
            alguien tan <praise> como tu|vos
            mas|tan <praise> como tu|vos
            nadie|alguien es? tan|mas <praise>|buena como|que tu|vos
            te mereces lo|todo mejor|bueno|cielo
            cantas|escribes|hablas|explicas|escuchas|cocinas|bailas <vary>* bien|lindo|bonito|hermoso|genial|increible|mejor
            """
        ),
        .spanish(
            .interactions([.affection], unless: distance),
            """
            te quiero !<inf>|en|fuera|lejos|que|muerta|muerto|como|preguntar|a
            te quiero ver|abrazar
            te quiero a|como ti|vos|hermana|hermano|amiga|nadie|a
            te amo|adoro|ame|adore|idolatro
            te re|super|tanto|mucho quiero|amo|adoro
            te extrano|extrane|extranaba|extranare|extranado|extranio|extranie|extranando
            te he|estuve|estaba|estoy extranado|extranando
            te voy a extranar
            te echo|eche|echaba|echado de|en menos|falta
            te he echado de|mucho menos|de
            me haces|hacias|hiciste falta
            me encantas|fascinas
            me caes|caiste <vary>* bien|genial|super
            me importas|importa
            eres|sos <vary>* importante|especial para mi
            eres|sos mi mejor? amiga|amigo|vida|amor|todo|persona|confidente|luz|alegria|mundo|cielo|tesoro|companera
            eres|sos el amor de
            eres|sos parte de mi
            significas mucho|tanto|todo
            estoy|estaba enamorado|enamorada de ti|vos
            me enamore|enamoraste de? ti|vos
            me gusta|encanta hablar|charlar|platicar|conversar|estar|chatear contigo|con
            que lindo|bueno|bonito|alegria|gusto|rico verte|hablar|leerte|volver|tenerte|saber
            me alegra|alegro|da gusto? <vary>* de? verte|hablar|leerte|tenerte|conocerte
            me alegra|da gusto? que estes|volvieras|hayas
            te mando|envio un|muchos|mil <vary>* abrazo|beso|besos|abrazos
            ^ abrazo|abrazos|besos|besitos|muak|mua $
            ^ un? abrazo|abrazos|besos|besito <vary>* $
            confio en ti|vos
            puedo confiar|contar en|contigo ti
            hola|buenos|buenas|hey|adios|gracias|noches|dias|chau <ofday>? mi? amor|carino|vida|cielo|corazon|bebe|mor|tesoro $
            ^ mi amor|vida|cielo|corazon|reina $
            quiero abrazarte|verte|mimarte|cuidarte
            pienso|pensaba|pensando|pense <vary>* en ti|vos
            no puedo|podria vivir sin|lejos ti|vos|de
            no puedo|paro dejar? de pensar en ti|vos
            no se que haria sin ti|vos
            que haria sin|yo ti|vos
            no sabes|imaginas cuanto|como te quiero|extrane|extrano|amo|adoro|he
            cuanto|como te quiero|extrane|extrano|amo|adoro
            contigo me siento <vary>* bien|feliz|segura|seguro|tranquila|tranquilo
            siempre estas ahi|cuando|para
            me siento <vary>* bien|feliz|segura|seguro|acompanada|acompanado contigo|hablando
            """
        ),
        .spanish(
            .interactions([.flirt], unless: [.negated, .reported, .supposed]),
            """
            me gustas !cuando|como
            estas|sos|eres <vary>* sexy|buenisima|buenisimo|buenota|sensual|ardiente|irresistible|bombon|provocativa|hot
            estas <vary>* buena|bueno|rica|rico $
            eres|sos <vary>* sexy|bombon|sensual
            que sexy|rica|sensual eres|estas|te|sos
            hola|hey <vary>* sexy|bombon|mamacita|papacito|ricura|mami|guapeton $
            quiero|quisiera|me besarte|tocarte|acariciarte|comerte|gustaria besarte|tocarte|abrazarte
            quiero|quisiera besarte|tocarte|acariciarte|comerte|seducirte
            me gustaria|encantaria besarte|tocarte|conocerte salir?
            dame un? beso|besito|besos
            me das un beso|besito
            un beso en la|los boca|labios
            salir|cena|cenar|cita|casarte|casarnos conmigo
            quieres|queres ser|salir|casarte|tener mi|conmigo|una novia|novio|cita
            te invito a|una cenar|salir|cita|copa
            tenes|tienes novio|novia|pareja
            me pones|vuelves|volves <vary>* cachondo|loco|loca|nervioso|nerviosa|caliente
            te comeria|besaria
            tan buena que
            """
        ),
        .spanish(
            .interactions([.gratitude], unless: [.reported]),
            """
            gracias !a|por
            gracias a ti|vos|usted
            gracias por !nada
            muchas|mil|muchisimas gracias !a
            te|se lo? agradezco|agradeceria|agradeci
            agradezco tu|tus|que|mucho|lo
            te|le doy las gracias
            estoy|soy <vary>* agradecido|agradecida
            agradecido|agradecida contigo
            te debo una
            dios te lo pague
            """
        ),
        .spanish(
            .interactions([.apology], unless: [.reported, .supposed, .negated]),
            """
            ^ <vary>* perdon|perdona|perdoname|disculpa|disculpame|disculpas|perdone|disculpe|perdones|disculpen !a|mi? !hermana|novio|novia
            te|le pido|debo|ofrezco <vary>* perdon|disculpas|disculpa|mil|una
            mil|pido|mis perdones|disculpas|perdon
            lo siento|lamento|sentimos !por|en
            siento|lamento haber|haberte|mucho? lo|haberte|haber|tanto
            me arrepiento
            me perdonas|disculpas|perdonaras|perdonarias
            fue|es mi culpa
            ^ culpa mia
            no quise|queria|fue mi ofenderte|herirte|lastimarte|decir|molestarte|intencion|hacerte|ser
            fui <vary>* grosero|grosera|injusto|injusta|borde contigo
            te trate mal
            perdon|perdona|perdoname $
            """
        ),
        .spanish(
            .interactions([.greeting], unless: [.reported, .negated]),
            """
            ^ hola|holi|holis|holu|alo|saludos|hello|hey|hi !a
            hola $
            ^ buenos|buen dias|dia
            ^ buenas tardes
            ^ buenas $
            ^ buenas noches alicia|de|otra|como|que
            ^ que tal|onda|hubo|hay|pasa|hubole|cuentas $
            ^ quiubo|quihubo|aca|ya|por volvi|regrese|estoy|llegue
            ^ ya volvi|regrese|llegue|estoy|ande|vine
            ^ volvi|regrese $
            ^ estoy|aqui de vuelta|regreso|estoy
            """
        ),
        .spanish(
            .interactions([.farewell], unless: [.reported, .negated, .asked]),
            """
            ^ adios|chau|chao|chaito|adiosito|bye|chauu|agur
            adios|chau|chao $
            hasta luego|pronto|manana|siempre|entonces|nunca|otra|la|despues $
            hasta la vista|proxima
            hasta luego|pronto|manana
            ^ nos|te vemos|hablamos|leemos|veo|escribo|hablo $
            nos vemos|hablamos|leemos !de|en|el|por
            nos vemos|hablamos luego|manana|despues|pronto|en|el|mas
            me voy|vuelvo|marcho $
            me voy|marcho ya|a dormir|acostar|cama|la|descansar
            ya? me voy|marcho a? dormir|acostar|descansar|yendo
            me|ya tengo que irme|ir|dejarte|despedirme
            tengo|debo que? irme|dejarte|despedirme
            me despido
            ^ buenas noches $
            que descanses|duermas|suenes|tengas|pases
            que te vaya
            dulces suenos
            duerme|descansa|dormi|descansa bien|rico|lindo
            ^ descansa|cuidate|cuidese $
            cuidate mucho
            ten|tene un|una lindo|buen|buena|bonito|linda|hermoso|feliz
            ^ feliz|buena|linda noche|tarde $
            """
        ),
    ]
}
