/// The words by which Spanish phrases are told apart.
enum SpanishGrammar {
    static let classes: KeyValuePairs<String, String> = [
        "neg": "no ni nunca jamas tampoco nadie nada ningun ninguna",
        "article": "el la los las un una unos unas lo",
        "glue": "de del con a sin",
        "of": "de",
        "listlead": "a al de del",
        "every": "los las cada todos",
        "stage": "chico chica niño niña pequeño pequeña joven adolescente adulto adulta bebe nacimiento",
        "that": "que",
        "purpose": "para",
        "nojobword": "noche dia lunes martes sol forma manera vez todo nada lo gratis verdad nuevo casa pie",
        "become": "ser convertirme",
        "daypart": "mañana mañanas tarde tardes noche noches madrugada madrugadas semana dia dias mes año",
        "given": """
        ana maria juan jose luis carlos pedro pablo miguel jorge fernando roberto ricardo eduardo alejandro andres diego daniel david sergio
        javier francisco manuel antonio martin mateo santiago sebastian nicolas lucas tomas joaquin gabriel rafael raul ramon hugo ivan
        oscar alberto alfredo arturo enrique ernesto esteban felipe gonzalo guillermo gustavo hector ignacio jaime julio leonardo lorenzo
        marcos mario mauricio maximo oswaldo pancho pepe paco rodrigo ruben samuel vicente victor walter adrian agustin alan alex alvaro
        benjamin bruno camilo cristian damian emiliano emilio facundo federico franco gael ian iker jesus joel kevin bryan brayan matias
        thiago lautaro simon laura carla carmen lucia sofia valentina camila martina isabella daniela natalia andrea paula sara elena
        claudia patricia veronica monica silvia sandra gabriela adriana alejandra alicia amanda angela antonella beatriz carolina cecilia
        clara cristina diana emma eva fernanda florencia gloria graciela ines irene isabel ivana jimena josefina juana juliana karen karla
        katherine liliana lorena luisa luciana luna magdalena mara margarita mariana marina marta micaela miriam nadia nora norma
        olivia paola raquel renata roxana sabrina susana tamara teresa valeria vanessa victoria virginia ximena yolanda zoe sofi caro
        mili agus vale dani lore gabi juli nico santi facu lucho beto memo toño nacho rosita lupe lupita
        """,
        "years": "años anos añitos año",
        "count": "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta",
        "verbnoun": "trabajo estudio juego vivo hago uso cuento sueño canto baile corte",
        "verbglue": "en entre sobre hasta hacia por al para",
        "articled": "paz plata habana angeles vegas cairo rioja serena coruña coruna palmas romana ceiba union victoria",
        "weekday": "lunes martes miercoles jueves viernes sabado sabados domingo domingos",
        "and": "y e ni o u",
        "particle": "de del la las los san santa",
        "possessive": "mi mis nuestro nuestra nuestros nuestras",
        "indefinite": "un una unos unas otro otra otros otras varios varias",
        "when": """
        hoy ayer anoche anteayer antier antes mañana manana pasado hace dentro el la este esta los las al del en desde a sobre hacia tipo
        hasta de como lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
        setiembre octubre noviembre diciembre uno primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete
        veintiocho veintinueve treinta
        """,
        "stop": """
        que quien donde cuando cuanto como porque pero aunque si sino pues mientras ya no nunca tambien tampoco ahora hoy siempre mucho
        muchisimo bastante demasiado mas menos tanto muy yo tu vos usted ella nosotros ellos me te se nos le les lo su sus tus
        soy eres es somos son era estoy esta estas estan estamos fue fui tengo tiene tienes tenemos vive vivimos
        hace quiero quiere puedo voy va vamos he ha hay gracias jaja haha verdad todavia aun ademas entonces
        luego despues solo cada casi desde hola ok bueno gusta gustan algun encanta encantan odio detesto amo adoro prefiero dice cual aqui alla ahi
        profesion nacimiento bien mal asi sea fuera nada algo este esta esto ese esa eso estos estas esos esas aquel aquella toda todo todos todas nomas
        llamado llamada llama llamo odio queria querian gustaria seria tenia habia iba iban tambien sobretodo especialmente perdon
        jajaja jajaj lol xd creo supongo digo sabes mira oye eh ah nunca jamas ni tras según segun durante desde ellas ellos uno
        da dan pone ponen queda quedan viene sale empieza termina cuesta parece hacen tienen estan conmigo contigo
        """,
        "noname": """
        igual asi yo tu el ella hola muy un una mi y gracias ok bueno señor señora aqui asi eso esto ese esta este como que no si soy es estoy tengo
        aries tauro geminis cancer virgo escorpio sagitario capricornio acuario piscis dios vivo bien mal feliz triste cansado cansada
        """,
        "noplace": """
        constante medio plena pleno modo estado soledad compania
        casa casas departamento depto piso apartamento campo pareja familia mi un una unos unas mis ella el aqui alla ahi este esta
        ese esa eso mundo nubes luna oficina cielo infierno burbuja ciudad pueblo pueblito aldea playa montaña sierra capital extranjero norte
        sur este oeste costa cuarentena pijama buen mal pocas muchas letras ciencias izquierda izquierdas derecha derechas verdad
        carne hueso palabra acuerdo esas esos fiar confianza aries tauro geminis cancer leo virgo libra escorpio sagitario
        capricornio acuario piscis mundo calle barrio zona edificio cuarto habitacion hotel residencia afueras centro otra otro
        """,
        "own": """
        yo me mi mis mio mia mios mias conmigo nos nuestro nuestra soy estoy tengo vivo trabajo estudio juego toco hablo quiero quisiera
        amo odio adoro prefiero detesto naci cumplo creo fui era tuve tenia perdi gane compre adopte vivia vivimos tenemos somos voy
        hago practico leo escribo canto bailo cocino corro nado colecciono aprendo entreno sueño espero necesito tomo padezco sufro como bebo
        sigo quede decirme llamarme decime dime llamame olvida olvidate borra borrar murio fallecio nacio me hablamos cenamos almorzamos desayunamos
        comemos jubile divorcie enviude mude mudamos adoptamos compramos tuvimos acabo llevo padezco pesco coleccionamos ando curro laburo chambeo
        resido radico domino apareció encontramos encontre nos puedes prefiero sabemos ceno desayuno almuerzo duermo salgo entro llego vengo pinto dibujo enseño he
        """,
        "language": """
        español:es espanol:es castellano:es ingles:en frances:fr aleman:de italiano:it portugues:pt chino:zh mandarin:zh japones:ja
        coreano:ko ruso:ru arabe:ar hebreo:he griego:el latin:la turco:tr polaco:pl holandes:nl neerlandes:nl sueco:sv noruego:no danes:da
        finlandes:fi catalan:ca gallego:gl euskera:eu vasco:eu quechua:qu guarani:gn aimara:ay nahuatl:nah hindi:hi rumano:ro hungaro:hu
        checo:cs ucraniano:uk vietnamita:vi tailandes:th swahili:sw esperanto:eo persa:fa urdu:ur indonesio:id
        """,
        "degree": "mucho muchisimo bastante demasiado tanto realmente muy mas un buen monton poco poquito harto re super",
        "adv":
            "tan ya normalmente generalmente usualmente actualmente concretamente oficialmente casi todavia aun ahora actualmente siempre tambien hoy pues bueno realmente solo apenas recien entonces ayer anoche hace casi",
    ]
}
