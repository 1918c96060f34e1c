extension SpanishMoments {
    /// What happens to users themselves, and relief from it.
    static let blows: [MomentRule] = [
        MomentRule(
            .foundPet,
            .earnest,
            of: [.pet],
            """
            <madv>* aparecio|aparecieron|volvio|regreso {who:mine} !a|al|con
            <madv>* encontre|encontramos|encontraron|recuperamos|recupere|hallamos a? {who:mine} !dormido|dormida|comiendo|jugando|muerto|muerta
            {who:mine} <madv>* aparecio|aparecieron
            {who:mine} <madv>* volvio|regreso a? sola|solo|casa
            """
        ),
        MomentRule(
            .recovery,
            """
            {who:mine} <madv>* salio <mdeg>* bien|adelante|vivo|viva
            {who:mine} <madv>* salio del hospital|coma|peligro|quirofano
            {who:mine} <madv>* esta fuera de peligro
            {who:mine} <madv>* se <madv>* recupero|curo|sano|salvo
            {who:mine} <madv>* vencio|supero el|al|la|un|su cancer|leucemia|tumor|enfermedad
            {who:mine} <madv>* desperto del? coma
            le|les <madv>* dieron el alta a {who:mine}
            a {who:mine} le <madv>* dieron el|de alta
            me <madv>* dieron el|de alta
            venci|supere el|al|la|mi cancer|leucemia|anorexia|depresion|tumor
            los|mis resultados|analisis|estudios <madv>* salieron|son|dieron <mdeg>* bien|negativos|limpios|perfectos|normales
            la|mi biopsia <madv>* salio|dio <mdeg>* bien|negativa|limpia|benigna
            no es|era|tengo|tiene cancer|un-tumor|maligno|nada-maligno|nada-malo|nada-grave
            estoy|esta|estamos <madv>* libre de cancer
            estoy|esta <madv>* en remision
            el tumor era|es|resulto benigno
            """
        ),
        MomentRule(
            .dismissal,
            """
            me|nos <madv>* han? despidieron|corrieron|rajaron|despidio|despedido|liquidaron|desvincularon
            me|nos acaban|acaba de echar|despedir|correr|botar|rajar
            me van a echar|despedir|correr
            acaban|acaba de despedirme|echarme|correrme|despedirnos
            <madv>* se quedo|quedaron sin <work> {who:mine}
            me <madv>* han? echaron|echado|boto|botaron $
            me <madv>* echaron|botaron|sacaron|corrieron del|de <madv>* mi? <work>|empresa|oficina|curro
            me|nos quede|quedamos <madv>* sin <work>
            perdi|perdimos <madv>* mi|el|nuestro? <work>
            """
        ),
        MomentRule(
            .crime,
            """
            me|nos <madv>* asaltaron|atracaron|robaron|secuestraron|estafaron|golpearon|apunalaron|violaron|asalto|atacaron|amenazaron|acuchillaron
            me <madv>* agredieron|agredio|pegaron|golpeo|golpeaba|manoseo|manosearon|acosaron
            entraron a robar
            perdi|perdimos la|mi|nuestra|todo casa|todo|en|por
            se <madv>* me|nos? incendio|quemo|inundo|derrumbo mi|nuestra|la casa
            me|nos <madv>* echaron|echo de la? mi? casa
            me|nos <madv>* desalojaron
            """
        ),
        MomentRule(
            .accident,
            """
            tuve|sufri|tuvimos|sufrimos un|una accidente|choque
            me|nos <madv>* atropello|atropellaron|choco|chocaron
            <madv>* chocamos|volcamos|nos-estrellamos|me-estrelle
            choque el|mi|con|contra el? mi? auto|coche|carro|moto|camion|arbol
            me <madv>* rompi|quebre|fracture|fracturaron la|el|un|una brazo|pierna|pie|tobillo|muneca|cadera|costilla|mano
            atropellaron|atropello a {who:mine}
            me|nos <madv>* atropellaron|atropello a? {who:mine}
            {who:mine} <madv>* choco|tuvo un? accidente
            """
        ),
        MomentRule(
            .rejection,
            """
            nadie <pro>* <madv>* quiso|quiere <pro>* jugar|hablar|sentarse|sentar|estar|trabajar|juntarse conmigo
            nadie <madv>* me quiere|escucha|invito|felicito|saludo|llamo|soporta|entiende|habla $
            nadie <madv>* me quiere|escucha|invito|felicito|habla !como|mejor|mas|tanto|asi
            nadie <madv>* vino|fue|aparecio a mi
            nadie <madv>* se acordo de mi? cumpleanos
            se rieron|burlaron|rien|burlan|burlo de mi
            todos se rieron|burlaron
            me <madv>* hacen|hicieron|hace bullying|el|la vacio
            me <madv>* humillaron|insultaron|acosan|molestan|excluyeron|discriminaron|ignoran|ignoraron|rechazaron|rechazo|bloquearon
            me <madv>* dejaron|dejan|dejo <madv>* plantada|plantado|fuera|afuera|tirada|tirado
            me <madv>* dejaron|dejo <mdeg>* sola|solo $
            no tengo a? nadie|amigos|amigas $
            no tengo a nadie con|que
            no le importo a nadie
            """
        ),
        MomentRule(
            .failure,
            """
            <madv>* reprobe|suspendi|desaprobe|jale|reprobamos
            me <madv>* reprobaron|suspendieron|desaprobaron|aplazaron|bocharon|tumbaron
            no <madv>* pase|aprobe|supere|saque el|la|mi|los|las|ni|ningun|ninguna|un? <madv>* <exam>
            no <madv>* aprobe|pase $
            perdi el|la|un|una año|materia|beca|examen|final|juicio
            me <madv>* fue <mdeg>* fatal|mal|pesimo|horrible|remal en el|la|mi|los|las? <exam>|entrevista|audicion|examenes
            no me <madv>* han? aceptaron|admitieron|seleccionaron|eligieron|contrataron|renovaron|aceptado|admitido|cogieron|eligio|tomaron
            no me <madv>* dieron|dio el|la|un|una <work>|beca|papel|visa|credito|premio|ascenso
            no <madv>* entre|quede|ingrese en|a la|el universidad|facultad|equipo|seleccion|carrera
            me <madv>* rechazaron|rechazo en|de|la|el|mi
            """
        ),
    ]
}
