extension SpanishLessons {
    static let work = TaughtMessage.table(
        """
        soy profesora de primaria en Lima -> job profesora de primaria
        trabajo como ingeniera de software en Google -> employer Google; job ingeniera de software
        soy chef en el restaurante La Mar -> employer restaurante La Mar; job chef
        ya no trabajo en Google, ahora trabajo en Meta -> employer Meta
        soy estudiante de psicología en la UNAM -> school UNAM; studies psicología
        estudio ingeniería civil en la Universidad de Chile -> school Universidad de Chile; studies ingeniería civil
        estoy en sexto grado -> grade sexto grado
        estoy aprendiendo alemán -> language.de alemán
        hablo español y un poco de inglés -> language.en inglés; language.es español
        """
    )

    static let tastes = TaughtMessage.table(
        """
        me gusta el café, el té y leer -> likes.cafe café; likes.leer leer; likes.te té
        me gusta el té pero no el café -> dislikes.cafe café; likes.te té
        el queso me encanta -> likes.queso queso
        no me gustan las arañas -> dislikes.aranas arañas
        ya no me gusta el café -> -likes.cafe café
        odio las mentiras y la hipocresía -> dislikes.hipocresia hipocresía; dislikes.mentiras mentiras
        la pizza es mi comida favorita -> favorite.food pizza
        mi serie preferida es La casa de papel -> favorite.show La casa de papel
        soy hincha de Boca -> favorite.team Boca
        toco el piano y el bajo -> hobby.bajo bajo; hobby.piano piano
        juego al tenis los sábados con mi vecino -> hobby.tenis tenis
        colecciono monedas antiguas -> hobby.coleccionar_monedas_antiguas coleccionar monedas antiguas
        mi pasatiempo favorito es leer -> hobby.leer leer
        quiero ser veterinaria -> goal.ser_veterinaria ser veterinaria
        mi sueño es viajar por el mundo -> goal.viajar_por_el_mundo viajar por el mundo
        ya no quiero ser abogado -> -goal.ser_abogado ser abogado
        """
    )

    static let health = TaughtMessage.table(
        """
        tengo alergia al polen y a los ácaros -> allergy.acaros ácaros; allergy.polen polen
        tengo diabetes tipo 1 desde los 12 -> condition.diabetes_tipo_1 diabetes tipo 1
        soy asmático -> condition.asma asma
        tomo losartán para la presión -> medication.losartan losartán
        ya no soy vegetariana -> -diet vegetariana
        soy católica -> religion católica
        soy de izquierda -> politics de izquierda
        soy lesbiana -> sexuality lesbiana
        el pin de mi tarjeta es 7391 -> secret.pin 7391
        """
    )

    static let days = TaughtMessage.table(
        """
        me levanto a las siete -> routine.wake_up {"activity":"wake_up","time":"07:00"}
        En casa cenamos a las nueve y media -> routine.dinner {"activity":"dinner","time":"21:30"}
        los lunes me levanto a las cinco -> routine.wake_up {"activity":"wake_up","time":"05:00"}
        entro al cole a las 8 menos cuarto -> routine.school {"activity":"school","time":"07:45"}
        tengo examen de mates el viernes -> event.examen_de_mates {"date":"2026-05-22","what":"examen de mates"}
        el 3 de junio tengo cita con el dentista a las cuatro de la tarde -> event.cita_con_el_dentista {"date":"2026-06-03","time":"16:00","what":"cita con el dentista"}
        """
    )

    /// Messages that teach nothing, one a line.
    static let nothing = """
        no tengo perro
        si tuviera un perro lo llamaría Max
        mi amigo dice que le gusta el jazz
        ¿te gusta el café?
        en el juego me llamo Thor y soy vikingo
        y entonces el príncipe dijo: me llamo Felipe y vivo en un castillo
        traduce al inglés: tengo treinta años y soy abogado
        tengo sueño
        tengo que ir al doctor mañana
        estoy cansado y tengo hambre
        quiero un helado
        quiero que seas mi amiga
        me gustas
        me gusta cuando llueve
        te amo
        mi vecina tiene un perro que se llama Rocky
        mi hermano quiere ser bombero
        a mi hermana le gusta el jazz
        antes trabajaba en Google
        hoy me levanté a las once
        mañana ceno a las nueve con Ana
        vivo en una casa grande
        soy un desastre con patas
        soy de los que se ríen
        estoy casado con mi trabajo
        se murió mi celular
        según mi mamá soy alérgica a todo
        imagínate que tengo diez años y vivo en Marte
        """
        .split(separator: "\n").map(String.init)
}
