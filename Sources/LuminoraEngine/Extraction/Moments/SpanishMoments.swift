/// The words of the Spanish moments.
enum SpanishMoments {
    static let rules: [MomentRule] = vetoes + losses + blows + feelings + steps + reached + ties

    /// Beings that moments are told of.
    static let beings: KeyValuePairs<String, String> = [
        "kin": """
        mama:mother madre:mother mami:mother mamita:mother vieja:mother papa:father padre:father papi:father papito:father viejo:father
        hermano:brother hermanos:brother hermanito:brother hermanitos:brother hermana:sister hermanas:sister hermanita:sister hermanitas:sister
        hijo:son hijos:son hijito:son hija:daughter hijas:daughter hijita:daughter abuela:grandmother abuelita:grandmother abuelas:grandmother
        abuelo:grandfather abuelito:grandfather tio:uncle tios:uncle tia:aunt tias:aunt primo:cousin prima:cousin primos:cousin primas:cousin
        primito:cousin primita:cousin sobrino:nephew sobrinos:nephew sobrinito:nephew sobrina:niece sobrinas:niece sobrinita:niece
        madrastra:stepmother padrastro:stepfather suegra:mother_in_law suegro:father_in_law cunado:brother_in_law cunada:sister_in_law
        nieto:grandson nietos:grandson nieta:granddaughter nietas:granddaughter hermanastro:stepbrother hermanastra:stepsister padrino:godfather
        madrina:godmother ahijado:godson ahijada:goddaughter bisabuela:great_grandmother bisabuelo:great_grandfather bebe:baby bebito:baby
        bebita:baby guagua:baby nene:son nena:daughter peque:baby padres:parents papas:parents viejos:parents abuelos:grandparents
        suegros:parents_in_law tata:grandfather nana:grandmother nona:grandmother nono:grandfather yaya:grandmother yayo:grandfather
        lela:grandmother abue:grandmother familia:family familiar:family mellizos:twins mellizas:twins gemelos:twins gemelas:twins
        nuera:daughter_in_law yerno:son_in_law chiquita:daughter chiquito:son tita:aunt tito:uncle
        """,
        "pet": """
        perro:dog perra:dog perros:dog perras:dog perrito:dog perrita:dog perritos:dog perritas:dog cachorro:dog cachorra:dog cachorrito:dog
        cachorrita:dog gato:cat gata:cat gatos:cat gatas:cat gatito:cat gatita:cat gatitos:cat gatitas:cat minino:cat pajaro:bird pajaros:bird
        pajarito:bird ave:bird canario:bird periquito:bird pez:fish peces:fish pececito:fish hamster:hamster hamsters:hamster conejo:rabbit
        coneja:rabbit conejos:rabbit conejito:rabbit conejita:rabbit tortuga:turtle tortugas:turtle tortuguita:turtle caballo:horse yegua:horse
        caballos:horse loro:parrot lora:parrot loros:parrot lorito:parrot cobayo:guinea_pig cobaya:guinea_pig cuy:guinea_pig huron:ferret
        iguana:iguana serpiente:snake lagartija:lizard rana:frog raton:mouse rata:rat pato:duck gallina:chicken vaca:cow cerdito:pig
        chinchilla:chinchilla erizo:hedgehog mascota:pet mascotas:pet michi:cat perrhijo:dog perrhija:dog gatico:cat perrico:dog cotorra:parrot
        pollito:chicken animalito:pet
        """,
        "friend": """
        amigo:friend amiga:friend amigos:friend amigas:friend amiguito:friend amiguita:friend companero:friend companera:friend bff:friend
        amix:friend profesor:friend profesora:friend profe:friend colega:friend
        """,
        "partner": """
        esposo:husband marido:husband esposa:wife mujer:wife novio:boyfriend novia:girlfriend pareja:partner prometido:fiance prometida:fiance ex:ex
        exnovio:ex exnovia:ex exesposo:ex exmarido:ex companero:partner pololo:boyfriend polola:girlfriend senora:wife
        """,
        "adjective": """
        mejor mejores mayor mayores menor menores pequeno pequena chico chica grande querido querida amado amada gemelo gemela unico unica lindo
        linda nuevo nueva gran buen buena segundo segunda primer primera difunto difunta adorada adorado viejito viejita otro otra dos tres otros
        otras pobre bella precioso preciosa hermoso hermosa propio propia infancia
        """,
    ]

    /// The classes that the patterns below name.
    static let classes: KeyValuePairs<String, String> = [
        "fam": """
        mama madre papa padre hermano hermana hijo hija abuela abuelo abuelita abuelito tio tia primo prima sobrino sobrina bebe nino nina perro
        perra gato gata perrito perrita gatito gatita perritos gatitos mascota loro conejo hamster tortuga caballo suegra suegro marido esposo
        esposa viejo viejita viejito nona nono yaya yayo nene nena mellizos mellizas gemelos gemelas cachorro cachorra canario pajarito pez
        """,
        "elder": "mama papa mami papi abuela abuelo abuelita abuelito mamita papito nona nono yaya yayo",
        "mdeg": """
        muy tan tanto super re mega bien bastante demasiado realmente increiblemente sumamente mas muchisimo mucho totalmente completamente
        absolutamente profundamente extremadamente terriblemente mucha tanta muchisima
        """,
        "madv": """
        ya hoy ayer anoche anteayer antier recien apenas al tambien justo hace poco esta este tarde manana noche repente de
        subitamente tristemente lamentablemente finalmente todavia aun asi sola solo casi bien oficialmente acaba hoy entonces pues tambien
        ultimamente dias un par años año semana semanas mes meses el la pasada pasado lunes martes miercoles jueves viernes sabado domingo las los de tan oficial mis
        """,
        "pro": "me te se lo la le les nos los las yo esto eso esta cosa",
        "died": "murio murieron fallecio fallecieron",
        "dead": "muerto muerta muertos muertas fallecido fallecida difunto difunta",
        "joke": """
        risa hambre ganas sueno sueno frio calor amor verguenza sed aburrimiento nervios ternura cansancio envidia curiosidad emocion felicidad
        gusto ansias
        """,
        "sickish": """
        grave graves internad@ hospitalizad@ agonizando muriendo muriendose delicad@ desahuciad@ malit@ enferm@ enfermit@ convaleciente
        gravisimo gravisima entubad@ intubad@ herid@
        """,
        "sickplace": "hospital coma uci terapia cuidados urgencias clinica sanatorio",
        "illness": """
        cancer leucemia tumor tumores cancer derrame infarto ictus embolia metastasis neumonia meningitis sida vih esclerosis lupus
        parkinson alzheimer depresion bipolaridad cirrosis aneurisma linfoma epilepsia anorexia bulimia paro ataque accidente aborto recaida
        insuficiencia enfermedad
        """,
        "exam": """
        examen examenes materia materias parcial final finales curso prueba test oposicion oposiciones selectividad licencia ingreso entrevista
        carnet carne matematicas mates fisica quimica ingles historia tesis año asignatura asignaturas bachillerato ciclo teorico practico
        manejo manejar conducir conduccion conduccion todo todas todos admision bar
        """,
        "work": "trabajo empleo laburo chamba pega puesto curro plaza contrato trabajito",
        "prize": """
        concurso torneo campeonato carrera partido final premio copa medalla liga juicio beca debate oro plata bronce loteria olimpiada
        olimpiadas feria competencia competicion eleccion elecciones mundial sorteo trofeo rally certamen maraton semifinal clasico hackathon
        """,
        "home": "casa departamento depa depto apartamento piso casita terreno hogar",
        "sadness": """
        triste tristes deprimid@ destrozad@ desolad@ desconsolad@ devastad@ hundid@ vaci@ desdichad@ miserable humillad@ traicionad@
        descorazonad@ abatid@ desilusionad@ derrotad@ desmoralizad@ rota roto quebrad@ dolid@ desanimad@ infeliz
        """,
        "lonely": "sola solo solita solito abandonad@ aislad@ excluid@ invisible ignorad@ incomprendid@ rechazad@",
        "afraid": "aterrad@ aterrorizad@ angustiad@ desesperad@ asustad@",
        "low": """
        mal fatal horrible pesimo pesima culpable inutil basura mierda preocupad@ ansios@ decepcionad@ herid@ nervios@ avergonzad@ perdid@
        agotad@ abrumad@ inseguro insegura fea feo fracasad@
        """,
        "pastfeel": "siento senti estoy estuve ando sintiendo quede encuentro sentia sentido dejo pone tiene",
        "bestpal": "amiga amigo amigas amigos confidente refugio familia hermana hermano companera companero angel cable apoyo",
        "tie": "unica unico",
        "heeds": """
        entiende escucha comprende conoce quiere apoya acompana cree entienden escuchan quieren cuida acepta valora responde ayuda
        """,
        "pretence": """
        imagina imaginate finge fingir supongamos hagamos haz jugamos juguemos juego traduce traduceme escribe escribeme cuento inventa
        cuentame personaje poema rol
        """,
        "story": """
        serie series pelicula peliculas peli pelis novela telenovela libro libros videojuego videojuegos juego juegos personaje personajes
        capitulo episodio temporada anime manga cuento cuentos actor actriz cantante famoso famosa famosos sims minecraft fortnite roblox
        pokemon protagonista heroe villano caricatura noticias noticiero tele television poema documental netflix historieta dragon
        principe princesa lobo leyenda cancion presidente futbolista tamagotchi
        """,
        "wasword": "era eramos tenia teniamos fui",
        "youword": "eres sos tu vos te estas",
        "news": """
        dijo dijeron llamo llamaron conto contaron avisaron aviso escribio escribieron entere supe decirme avisarme contarme dice dicen
        confirmaron confirmo medico medica doctor doctora veterinario veterinaria oncologo oi
        """,
        "belief": "creia pense pensaba creo crei sone sone sueno piensa cree creen piensan parece inventa mentira crei imagine",
        "lively": """
        fin hoy ayer anoche recien acabo acabamos acaba finalmente manana tarde primera solita solito sola solo ahora ya sin mismo misma
        """,
        "childhood": "adolescente infancia era eramos joven chiquita chiquito chica chico",
        "ofword": "de del",
        "mway": "fuerte feo horrible otra vez hoy anoche ayer toda la noche mucho muy re bastante",
        "into": "en a hacia desde",
        "trifle": """
        chocolate pizza cafe sandwich helado serie series pelicula peli novela libro cancion partido futbol bateria celular telefono wifi
        internet clima lluvia trafico colectivo bus tren comida hambre postre torta regueton reggaeton musica juego capitulo temporada
        brocoli pina tele sushi queso mate churros
        """,
        "tame": """
        llueva llover tarde final examen examenes arana aranas cucaracha cucarachas altura alturas avion aviones oscuridad payasos dentista volar tormentas agujas
        perros ratones publico entrevista
        """,
        "backdrop": "desde cuando despues luego antes mientras hasta si donde",
        "lovely": "enamorad@ amo enamore embarazada feliz",
        "feat": """
        nade corri cocine maneje cante baile hable subi anduve monte viaje vole hice logre pude escale salte patine surfee conduje dibuje pinte
        toque lei escribi complete cruce dormi sali camine gane actue presente expuse defendi leimos bailamos logramos
        """,
        "laugh": "haha",
        "grave": "murio murieron fallecio fallecieron muerto muerta aparecio escapo perdio internaron operaron dejo encontramos encontre",
    ]

    /// What looks like a moment and is none.
    static let vetoes: [MomentRule] = [
        MomentRule(
            .nothing,
            """
            {who:mine} se? me? murio|murieron|muere|moria de la? <joke>
            me? muero|muere|mori|moria de la? <joke>
            me muero por
            me robo|robaron|robaste el corazon|show|protagonismo
            me echo|echaron una mano
            me echo|echaron de menos
            me despidieron con
            me dejo|dejaron <mdeg>* pensando|sorprendida|sorprendido|boquiabierta|boquiabierto|impresionada|feliz|tranquila|tranquilo
            me ataco|atacaron la|el risa|hambre|sueno
            perdi el|la|mi|un|las|los bus|tren|avion|vuelo|llaves|celular|paciencia|tiempo|hilo|cuenta|apuesta|apetito|llave|turno
            me case|caso con mi|el|la trabajo|comida|sofa|cama
            casado|casada|comprometido|comprometida con mi|el|la trabajo|causa|calidad
            adopte|adoptamos un|una|el|la estilo|postura|medida|habito|costumbre
            estoy|ando|vengo|quede|llegue? <mdeg>* muerto|muerta|muertos de la? <joke>
            mori|muerto|muerta de la? <joke>
            gane|subi <num>|dos|tres|cuatro|cinco|diez|un|unos kilos|kilo|libras|peso
            me gane|gano la|el pereza|sueno|hambre|cansancio|antojo
            sin miedo
            """
        )
    ]
}
