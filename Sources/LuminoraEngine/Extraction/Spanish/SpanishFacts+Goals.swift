extension SpanishFacts {
    /// What the user wants to reach in life.
    static let goals: [FactRule] = [
        .nothing(
            """
            quiero|quisiera ser <adv>* tu|su|feliz|como|libre|amable|sincero|sincera|honesto|honesta|breve|claro|clara
            me gustaria|encantaria ser <adv>* tu|su|feliz|como|libre|amable|sincero|sincera|honesto|honesta
            quiero|quisiera|queremos aprender|ser|tener|hacer|poner|dejar|llegar|conseguir|lograr|encontrar|terminar|cambiar|volver|comprar|subir|entrar|ganar|perder|conocer $
            voy a ser <adv>* sincero|sincera|honesto|honesta|breve|claro|clara|directo|directa|feliz
            quiero|quisiera hacer|hacerte|poner|ganar|volver|visitar|comprar|comprarme|terminar|sacar|cambiar _? pregunta|preguntas|pausa|casa|tarea|cola|foto|basura|comida|leche|pan|helado|tema|hablar|dormir|cama
            me gustaria|encantaria hacer|hacerte|volver|terminar|cambiar _? pregunta|preguntas|pausa|casa|tema|dormir
            quiero|quisiera terminar|dejar|acabar de hablar|contigo|esta|este|esto
            quiero|quisiera terminar|perder|ganar ya|esto|tiempo|este|esta|el|la
            quiero|quisiera tener un|una|de? buen? dia|momento|minuto|hambre
            """
        ),
        .retract("goal.{x}", "{x}", "ya no quiero|sueño|planeo|pienso con? {x:<lifeverb>+v}"),
        .assert(
            "goal.{x}",
            "{x}",
            """
            mi <degree>* <adv>* sueño|meta|objetivo|proposito|plan|ilusion|deseo|ambicion ... es|seria|sigue {x:<inf>+v}
            mi mayor|gran|unico|unica|principal sueño|meta|objetivo|deseo ... es|seria {x:<inf>+v}
            sueño|fantaseo con {x:<inf>+v}
            algun dia quiero|quisiera|espero|voy a? {x:<lifeverb>+v}
            algun dia me gustaria|encantaria {x:<lifeverb>+v}
            quiero|quisiera|queremos <adv>* {x:<lifeverb>+v}
            me|nos gustaria|encantaria <adv>* {x:<lifeverb>+v}
            voy a {x:<become>+v}
            estoy ahorrando para {x:<inf>+v}
            tengo como meta|objetivo|proposito {x:<inf>+v}
            me propuse|propongo {x:<inf>+v}
            planeo|aspiro|espero|pretendo a? {x:<lifeverb>+v} algun|pronto|este|el|en
            aspiro a {x:<inf>+v}
            """
        )
        .evenSupposed(),
    ]
}
