extension FactCodes {
    /// What is done again and again: the member `activity` of `routine.*`, and its key.
    ///
    /// Other activities are the user's own words.
    public static let activities = CodeTable(
        """
        wake_up: despierto, levanto, despertarme, levantarme, me levanto, madrugo, get up, wake, waking
        sleep: duermo, acuesto, dormir, acostarme, cama, dormirme, me acuesto, go to bed, bed, asleep, bedtime
        breakfast: desayuno, desayunar, desayunamos
        lunch: almuerzo, almorzar, almorzamos, comida
        dinner: ceno, cena, cenar, cenamos, supper, have dinner, eat
        walk_dog: saco a pasear, paseo al perro, paseo a, pasear al perro, saco al perro, saco a la perra, walk the dog, walk my dog, take the dog
        exercise: ejercicio, entreno, gimnasio, gym, workout, work out, train
        run: corro, correr, salgo a correr, running, jog
        work: trabajo, trabajar, entro a trabajar, start work, shift
        school: cole, colegio, escuela
        class: clase, clases, lessons, classes, lesson
        homework: tarea, tareas, deberes
        study: estudio, estudiar, studying
        shower: ducho, ducharme, ducha, bano, bath
        reading: leo, leer, read
        tv: tele, television, novela, watch tv
        medicine: pastilla, pastillas, medicina, remedio, pills, meds
        call: llamo, llamar, call, ring
        pray: rezo, rezar, misa, mass, church
        meditate: medito, meditar, meditation, yoga
        """
    )

    /// What the user's favourite is of: the suffix of `favorite.*`.
    ///
    /// Other suffixes are the user's own words.
    public static let favorites = CodeTable(
        """
        food: comida, plato, platillo, dish, meal
        drink: bebida, trago
        dessert: postre, dulce, sweet
        color: colour, colores
        animal: animales
        movie: pelicula, peli, film
        show: serie, programa, series
        book: libro, novela
        author: autor, autora, escritor, escritora, writer
        song: cancion, tema, track
        band: grupo, banda, group
        artist: artista, cantante, singer
        music: musica, genero
        game: juego, videojuego, videogame
        sport: deporte
        team: equipo, cuadro, club
        player: jugador, jugadora, futbolista
        season: estacion, epoca del ano
        month: mes
        day: dia
        subject: materia, asignatura, clase, curso
        teacher: profesor, profesora, profe, maestra, maestro
        place: lugar, sitio, spot
        city: ciudad
        country: pais
        fruit: fruta
        flower: flor
        number: numero
        word: palabra
        superhero: superheroe, hero
        character: personaje
        toy: juguete
        ice_cream: helado
        """
    )

    /// Languages by their two-letter code (ISO 639-1): the suffix of `language.*`.
    public static let languages = CodeTable(
        """
        es: espanol, castellano, spanish
        en: ingles, english
        fr: frances, french
        de: aleman, german
        it: italiano, italian
        pt: portugues, portuguese, brasileno
        ca: catalan
        gl: gallego, galician
        eu: euskera, vasco, basque
        qu: quechua
        ay: aimara, aymara
        gn: guarani
        zh: chino, mandarin, chinese, cantones, cantonese
        ja: japones, japanese
        ko: coreano, korean
        ru: ruso, russian
        uk: ucraniano, ukrainian
        pl: polaco, polish
        cs: checo, czech
        ro: rumano, romanian
        hu: hungaro, hungarian
        el: griego, greek
        tr: turco, turkish
        ar: arabe, arabic
        he: hebreo, hebrew
        fa: persa, farsi, persian
        hi: hindi
        bn: bengali
        ur: urdu
        ta: tamil
        vi: vietnamita, vietnamese
        th: tailandes, thai
        id: indonesio, indonesian
        tl: tagalo, tagalog, filipino
        sw: suajili, swahili
        nl: holandes, neerlandes, dutch
        sv: sueco, swedish
        no: noruego, norwegian
        da: danes, danish
        fi: finlandes, finnish
        is: islandes, icelandic
        ga: irlandes, irish
        cy: gales, welsh
        la: latin
        eo: esperanto
        """
    )

    /// The members that the value of an object-shaped fact may have, by the stem of its key; empty for other facts.
    public static func members(of stem: String) -> [String] {
        switch stem {
        case "partner", "family": ["relation", "name", "age", "status", "date"]
        case "friend": ["name", "relation", "age", "status", "date"]
        case "pet": ["name", "species", "age", "status", "date"]
        case "event": ["what", "date", "time"]
        case "routine": ["activity", "time"]
        default: []
        }
    }

    /// The member without which the value of an object-shaped fact says nothing, and which a bare word is taken for.
    public static func mainMember(of stem: String) -> String? {
        switch stem {
        case "partner", "friend", "pet": "name"
        case "family": "relation"
        case "event": "what"
        case "routine": "activity"
        default: nil
        }
    }
}
