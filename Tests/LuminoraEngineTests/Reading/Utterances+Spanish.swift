/// Spanish messages with everything that they do, strongest first.
enum SpanishUtterances {
    /// Messages that do something.
    static let doing = Utterance.table(
        """
        Hola -> greeting
        ¡Holaaa! -> greeting
        Hola de nuevo -> greeting
        Buenos días -> greeting
        hola alicia -> greeting
        Ya volví -> greeting
        Holi, ¿qué tal? -> greeting, question
        Hola, ¿cómo estás? -> greeting, question
        ¿Qué haces? -> question
        que haces -> question
        ¿Eres linda? -> question
        ¿eres inteligente? -> question
        ¿Crees que eres guapa? -> question
        Eres linda -> compliment
        Eres lindaaaa -> compliment
        ERES MUY LINDA!!! -> compliment
        Hola Alicia, eres muy linda -> compliment, greeting
        eres linda, ¿no? -> compliment
        eres linda, verdad? -> compliment
        Sos linda -> compliment
        sos un genio -> compliment
        sos re linda -> compliment
        sos una genia -> compliment
        Eres súper inteligente -> compliment
        eres tan dulce -> compliment
        eres bien bonita -> compliment
        eres una persona muy especial -> compliment
        eres lindísima -> compliment
        eres lindita -> compliment
        qué linda eres -> compliment
        que guapa estás hoy -> compliment
        ¡Qué inteligente eres! -> compliment
        tienes una voz hermosa -> compliment
        tu voz es preciosa -> compliment
        me encanta tu sonrisa -> compliment
        me gusta como piensas -> compliment
        eres la mejor -> compliment
        eres lo máximo -> compliment
        te ves hermosa -> compliment
        hola linda -> compliment, greeting
        gracias guapa -> compliment, gratitude
        Hola preciosa, ¿cómo estás? -> compliment, greeting, question
        ¿Sabías que eres hermosa? -> compliment, question
        ¿Por qué eres tan linda? -> compliment, question
        No solo eres linda, también eres inteligente -> compliment
        no puedo creer lo linda que eres -> compliment
        nadie me entiende como tú -> compliment
        te admiro mucho -> compliment
        estoy orgulloso de ti -> compliment
        me haces reír -> compliment
        me haces muy feliz -> compliment
        Me encantas -> affection
        te quiero mucho -> affection
        te quiero -> affection
        tqm -> affection
        te amo -> affection
        te extrañé -> affection
        te extrañé mucho hoy -> affection
        te echo de menos -> affection
        No puedo vivir sin ti -> affection
        me caes muy bien -> affection
        eres mi mejor amiga -> affection
        hola mi amor -> affection, greeting
        pienso mucho en ti -> affection
        me gusta hablar contigo -> affection
        me gustas -> flirt
        me gustas mucho -> flirt
        quiero besarte -> flirt
        estás buenísima -> flirt
        ¿Quieres salir conmigo? -> flirt, question
        Hola sexy -> flirt, greeting
        gracias -> gratitude
        muchas gracias por todo -> gratitude
        gracias, no quiero nada -> gratitude
        te lo agradezco -> gratitude
        no, gracias -> gratitude
        perdón -> apology
        lo siento mucho -> apology
        perdóname, fui grosera contigo -> apology
        disculpa, no quise ofenderte -> apology
        adiós -> farewell
        nos vemos mañana -> farewell
        me voy a dormir -> farewell
        hasta luego -> farewell
        chau, que descanses -> farewell
        buenas noches -> farewell
        Eres tonta -> insult
        idiota -> insult
        cállate -> insult
        ¡Cállate ya! -> insult
        te odio -> insult
        no sirves para nada -> insult
        eres una inútil -> insult
        sos una pelotuda -> insult
        qué tonta eres -> insult
        vete a la mierda -> insult
        me das asco -> insult
        eres lo peor -> insult
        no te soporto -> insult
        ¿eres tonta o qué? -> insult, question
        hija de puta -> insult
        eres fea y aburrida -> insult
        jajaja -> joke
        jajajajaj qué bueno -> joke
        te cuento un chiste -> joke
        es broma -> joke
        😂😂😂 -> joke
        ¡Conseguí el trabajo! -> good_news
        aprobé el examen -> good_news
        tengo buenas noticias -> good_news
        estoy embarazada -> good_news
        Me aceptaron en la universidad -> good_news
        mi perro murió ayer -> bad_news, disclosure
        me despidieron del trabajo -> bad_news, disclosure
        mi mamá está enferma -> bad_news, disclosure
        mi novio me dejó -> bad_news, disclosure
        malas noticias -> bad_news
        reprobé el examen -> bad_news
        tengo miedo de quedarme sola -> disclosure
        te voy a contar algo -> disclosure
        nunca le conté esto a nadie -> disclosure
        estoy triste -> disclosure
        me siento sola -> disclosure
        tengo ansiedad -> disclosure
        no puedo dormir -> disclosure
        quiero ser médico -> disclosure
        me llamo Ana -> disclosure
        tengo 25 años -> disclosure
        trabajo en un banco -> disclosure
        tengo un secreto -> disclosure
        ¡Qué emoción! -> enthusiasm
        ¡Genial! -> enthusiasm
        estoy muy emocionada -> disclosure, enthusiasm
        Hola, gracias por escucharme ayer -> gratitude, greeting
        """
    )

    /// Messages with words of praise, insult or love that are not aimed at the character by the user.
    static let decoys = Utterance.table(
        """
        no eres nada simpática ->
        no eres linda ->
        No eres muy inteligente ->
        no eres fea ->
        no eres tonta ->
        no eres ninguna tonta ->
        nunca dije que fueras linda ->
        tampoco eres tan guapa ->
        no creo que seas bonita ->
        mi novia es linda ->
        mi hermana es muy guapa ->
        qué linda canción ->
        qué lindo día ->
        mi jefe es un idiota ->
        mi vecino es tonto ->
        mi amigo dice que eres tonta ->
        mi hermano piensa que eres fea ->
        dicen que eres muy inteligente ->
        me dijeron que eres linda ->
        eres tonta, dice mi hermano ->
        según mi amiga eres una inútil ->
        si eres linda conmigo, te cuento ->
        ojalá fueras linda ->
        como si fueras inteligente ->
        qué mierda de día ->
        ¡qué chingón! -> enthusiasm
        mierda, perdí las llaves ->
        puta madre, llego tarde ->
        esta película es una mierda ->
        soy un idiota ->
        soy tan tonta ->
        qué idiota soy ->
        no seas tonta ->
        eres gordita ->
        te quiero contar algo -> disclosure
        te quiero preguntar una cosa ->
        te quiero pedir un favor ->
        quiero pizza ->
        me encanta la pizza ->
        amo los perros ->
        amo mi ciudad ->
        no te quiero ->
        no te odio ->
        ya no te quiero ->
        no te extraño ->
        odio los lunes ->
        odio la lluvia ->
        mi ex era un idiota ->
        mi profesora es la mejor ->
        este libro es hermoso ->
        la chica de la tienda es preciosa ->
        vi una casa muy bonita ->
        es bonito vivir aquí ->
        compré un vestido lindo ->
        mi gato es adorable ->
        le dije cállate a mi primo ->
        ¿te quiero? -> question
        él te odia ->
        mi mamá me quiere mucho -> disclosure
        mi novio me dijo te amo -> disclosure
        le dije que la amo ->
        ella me odia ->
        tu jefe es un idiota ->
        estás lista? -> question
        ¿estás lista para salir? -> question
        eres real? -> question
        el examen fue horrible ->
        eres de Argentina ->
        eres una inteligencia artificial ->
        estás ahí? -> question
        eres mi asistente ->
        no me gustas ->
        ayer vi una película linda ->
        la estúpida impresora no funciona ->
        qué asco de comida ->
        me aburre el trabajo ->
        este juego es tonto ->
        es una tontería ->
        mi perro es un tonto jaja -> joke
        buenas ideas ->
        ¿Quién es linda? -> question
        no digo que seas fea ->
        linda tarde -> farewell
        """
    )
}
