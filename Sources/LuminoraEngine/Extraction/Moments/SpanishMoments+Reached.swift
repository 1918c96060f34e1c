extension SpanishMoments {
    /// What users have reached.
    static let reached: [MomentRule] = [
        MomentRule(
            .graduation,
            """
            hoy me graduo|recibo|titulo
            me|nos <madv>* gradue|recibi|titule|diplome|licencie|graduamos|recibimos|egrese
            {who:mine} <madv>* se <madv>* graduo|recibio|titulo
            termine|acabe|complete|finalice|saque <madv>* la|mi|el carrera|universidad|secundaria|preparatoria|prepa|maestria|doctorado|master|tesis|bachillerato|escuela|primaria|instituto
            ya tengo mi|el|un titulo|diploma|doctorado
            entregue|defendi|presente <madv>* mi|la tesis|tfg|tfm
            ya|hoy soy <madv>* medica|medico|abogada|abogado|ingeniera|ingeniero|doctora|doctor|enfermera|licenciada|licenciado|maestra|arquitecta|psicologa
            """
        ),
        MomentRule(
            .exam,
            """
            <madv>* aprobe|pase|aprobamos|pasamos|supere <madv>* el|la|mi|los|las|con|todo|todos|todas|un <madv>* de? <exam>
            <madv>* aprobe|aprobamos|pase $
            <madv>* aprobe|aprobamos con|todo|todas|todos|matematicas|mates|fisica|quimica|ingles
            <madv>* aprobe|aprobamos el|la|mi|los|las
            me <madv>* fue <mdeg>* excelente|genial|espectacular|increible|perfecto en el|la|mi|los
            saque|sacamos <madv>* el|la|mi|un|una <madv>* mejor|primer|alta|maxima|buena? carnet|carne|licencia|registro|sobresaliente|diez|<num>|matricula|nota|puntaje|promedio|mencion
            me saque|sacaron el|la carnet|licencia|registro|diez|<num>|carne
            ya tengo <madv>* mi|el|la carnet|licencia|registro|carne
            me dieron <madv>* el|la carnet|licencia|registro
            {who:mine} <madv>* aprobo|paso el|la|su|todo|todas examen|año|materias|curso
            """
        ),
        MomentRule(
            .job,
            """
            <madv>* consegui|obtuve|encontre|logre <madv>* el|un|mi|nuevo|la|otro|ese? <madv>* primer|nuevo|buen? <work>|pasantia|practicas
            me <madv>* han? contrataron|contratado|ficharon|contrato !para
            me <madv>* han? dieron|dado|ofrecieron|salio <madv>* el|un|la|mi|ese <work>|plaza|papel|pasantia
            tengo <madv>* nuevo <work>
            tengo <work> nuevo
            me llamaron del <work>
            quede en el <work>
            quede|fui|sali|resulte <madv>* seleccionada|seleccionado|elegida|elegido|aceptada|aceptado|admitida|admitido|contratada|contratado
            firme <madv>* mi? el? contrato
            """
        ),
        MomentRule(
            .promotion,
            """
            me <madv>* han? ascendieron|ascendido|promovieron|promovido|ascendio|promocionaron
            me <madv>* han? dieron|dado <madv>* el|un|mi ascenso|aumento
            me <madv>* han? subieron|subio|aumentaron|aumento|subido|aumentado <madv>* el|de|mi sueldo|salario|puesto
            me <madv>* han? hicieron|nombraron|nombrado|hecho jefa|jefe|directora|director|gerente|encargada|encargado|supervisora|supervisor|fija|fijo|capitana|capitan
            """
        ),
        MomentRule(
            .win,
            """
            <madv>* gane|ganamos <madv>* el|la|un|una|mi|nuestro|nuestra|los|las|nuestros? <madv>* primer|primera? <prize>
            me <madv>* gane|dieron|otorgaron <madv>* el|la|un|una <madv>* primer? premio|medalla|concurso|sorteo|loteria|copa
            <madv>* gane|ganamos <prize>|oro|plata
            <madv>* gane|ganamos el|un|la primer|primera|segundo|tercer lugar|puesto
            quede|quedamos|sali|salimos <madv>* en|de|la|el? primer|primera|primero|campeon|campeona|campeones|campeonas|finalista|segunda|segundo|tercera
            mi|nuestro equipo <madv>* gano
            meti|meti el|un|mi|dos <madv>* gol|goles
            """
        ),
        MomentRule(
            .admission,
            """
            me <madv>* han? aceptaron|admitieron|seleccionaron|becaron|eligieron|escogieron|publicaron|premiaron|aceptado|admitido|seleccionado|elegido|becado|cogieron|acepto !la|como|una
            me <madv>* han? dieron|concedieron|otorgaron|aprobaron <madv>* la|una|el|mi beca|visa|residencia|ciudadania|credito|hipoteca|nacionalidad|titulo|premio
            publicaron|premiaron|aceptaron|eligieron|seleccionaron mi|nuestro|nuestra
            <madv>* consegui|obtuve|gane <madv>* la|una|mi beca|visa|residencia|ciudadania|plaza
            <madv>* entre|quede|ingrese <madv>* a|en|al <madv>* la|el|mi? universidad|facultad|uni|unam|uba|politecnico|tec|prepa|academia|equipo|conservatorio|seleccion|medicina|derecho|orquesta|obra
            """
        ),
        MomentRule(
            .finish,
            """
            <madv>* termine|acabe|complete|publique|corri|finalice <madv>* de? escribir? el|la|mi|un|una|nuestro <madv>* primer|primera|media? libro|novela|maraton|proyecto|disco|poemario|10k|carrera|obra|album|triatlon|cuadro
            <madv>* vendi|publique|estrene mi|el primer|primera|mi cuadro|libro|obra|cancion|disco|novela|poema
            <madv>* abri|inaugure|abrimos|inauguramos <madv>* mi|nuestro|nuestra <madv>* propio|propia|primer|primera? negocio|tienda|restaurante|empresa|panaderia|consultorio|cafeteria|taller|estudio|local|peluqueria
            <madv>* pague|terminamos|termine de? pagar? <madv>* todas|toda|la|mi|mis|todo deudas|deuda|hipoteca
            subi|escale|llegue el|a|la cima|aconcagua
            """
        ),
        MomentRule(
            .finish,
            """
            logre|logramos|consegui bajar|dejar|superar|terminar|aprobar|vencer|correr|salir|hablar|subir|comprar|pagar|ahorrar|entrar|cumplir|nadar|manejar
            """
        ),
        MomentRule(
            .admission,
            .lively,
            """
            entre|quede|ingrese a|en la|el? {name:proper}
            """
        ),
        MomentRule(
            .finish,
            .lively,
            """
            <madv>* aprendi a <inf>
            puedo <inf> solo|sola|solita|solito
            <madv>* logre|logramos|consegui <inf> !dormir
            <madv>* lo logre|logramos|consegui|conseguimos
            ^ <madv>* lo hice
            deje de fumar|beber|tomar
            <feat> ... ... por primera vez
            <feat> ... ... sin parar|ayuda|rueditas|miedo|rodarme
            por fin pude|logre|consegui|termine|aprobe|hice
            fin pude|logre|consegui|aprobe
            """
        ),
        MomentRule(
            .pride,
            """
            estoy|me <mdeg>* siento? <mdeg>* orgullosa|orgulloso de mi $
            estoy|me <mdeg>* siento? <mdeg>* orgullosa|orgulloso de mi misma|mismo
            """
        ),
    ]
}
