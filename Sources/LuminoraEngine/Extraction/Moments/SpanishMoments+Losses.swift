extension SpanishMoments {
    /// Deaths, illness, partings and what else is taken from one.
    static let losses: [MomentRule] = [
        MomentRule(
            .death,
            """
            {who:mine} <madv>* se? me|nos? <madv>* <died>
            {who:mine} que? se? me|nos? ha|han|habia|habian muerto|fallecido|ido !a
            {who:mine} <madv>* se me|nos fue !a|por|con
            {who:mine} <madv>* se fue al? cielo
            {who:mine} <madv>* partio|partieron <madv>* $
            {who:mine} ya no esta|estan $
            {who:mine} ya no esta|estan con nosotros|conmigo|aqui
            {who:mine} dejo de existir|respirar
            {who:mine} se <madv>* suicido|ahorco|mato|quito
            {who:mine} esta|estan <dead>
            {who:mine} <madv>* amanecio|aparecio|llego|nacio|encontramos <dead>
            encontre|encontramos|encontraron a? <dead>? a? {who:mine} <dead>
            despedirme|despedirnos|despedirse de {who:mine}
            {who:mine} en paz descanse
            me? quede viuda|viudo|huerfana|huerfano
            enviude
            {who:mine} no sobrevivio|aguanto|resistio
            {who:mine} no lo|la logro
            {who:mine} <madv>* perdio la vida|batalla|lucha
            <died> <madv>* {who:mine}
            se? me|nos <died> <madv>* {who:mine}
            se <died> <madv>* {who:mine}
            ha|han muerto|fallecido {who:mine}
            se me|nos ha|han? muerto|fallecido|ido {who:mine}
            se? me|nos <died> <madv>* un|una|el|la|los|las {kin:<fam>} !de|del
            ^ <madv>* se? <died> <madv>* el|la {kin:<fam>} !de|del
            ^ <madv>* {kin:<elder>} <madv>* se? me|nos? <died>
            ^ el|la {kin:<fam>} <madv>* se? me|nos? <died>
            ^ el|la|mi? tio|tia|abuelo|abuela|primo|prima|don|dona {name:proper} <madv>* se? me|nos? <died>
            se me|nos fue {who:mine}
            se me|nos fue el|la {kin:<fam>} !de|del|por
            perdi|perdimos|perder a {who:mine}
            acabo|acabamos de perder a? {who:mine}
            enterramos|enterre|enterraron|velamos|velaron|cremamos|cremaron|sepultamos a? {who:mine}
            muerte|fallecimiento|partida|funeral|entierro|velorio|velatorio|sepelio|duelo de|por {who:mine}
            tuvimos|tuve|tuvieron|hubo|toco que? dormir|sacrificar|eutanasiar|dormirlo|dormirla|sacrificarlo|sacrificarla
            tuvimos|tuve|tuvieron que poner|ponerlo|ponerla a dormir
            sacrificamos|sacrificaron a {who:mine}
            desde que se? me|nos? <died> {who:mine}?
            desde que no esta {who:mine}
            me|nos quede|quedamos sin {who:mine}
            me|nos quede|quedamos sin {kin:<elder>}
            mataron|mato|envenenaron|enveneno a {who:mine}
            me|nos mataron|mato|envenenaron|enveneno a? {who:mine}
            """
        ),
        MomentRule(
            .death,
            .ofSomebody,
            """
            ^ <madv>* se? me|nos? <died> en|el|hace|ayer|hoy|anoche|de|cuando|$
            ^ <madv>* se? me|nos? fue al-cielo|para-siempre
            """
        ),
        MomentRule(
            .miscarriage,
            """
            perdi|perdimos el|al|mi|nuestro|un|a bebe|embarazo|bebita
            perdi|perdimos a mi|nuestro bebe
            tuve|sufri|tuvimos un|una aborto|perdida espontaneo?
            """
        ),
        MomentRule(
            .illness,
            """
            {who:mine} <madv>* esta|estan|sigue|siguen|quedo|estuvo|anda <mdeg>* <sickish>
            {who:mine} <madv>* esta|estan|sigue|siguen|quedo|estuvo <mdeg>+ mal
            {who:mine} <madv>* esta|estan|sigue|quedo|termino|acabo en el|la|un|una? <mdeg>* <sickplace> !a|haciendo|visitando
            {who:mine} <madv>* se puso|pone <mdeg>* mal|grave|malito|malita|enfermo|enferma
            {who:mine} <madv>* se? enfermo|empeoro|agravo
            {who:mine} <madv>* se me? esta|estan <madv>* muriendo
            {who:mine} <madv>* tuvo|sufrio un|una|otro|otra <illness>
            {who:mine} <madv>* tiene un? cancer|leucemia|tumor|metastasis|neumonia
            tiene cancer|leucemia {who:mine}
            a {who:mine} le <madv>* diagnosticaron|detectaron|encontraron|descubrieron|operan|operaron|dio|amputaron|hallaron
            a {who:mine} lo|la <madv>* internaron|operan|operaron|hospitalizaron|ingresaron|atropellaron|atropello|llevaron|desahuciaron
            le <madv>* diagnosticaron|detectaron|encontraron|dio|descubrieron un|una? <illness> de? _? a {who:mine}
            ^ <madv>* {kin:<elder>} <madv>* esta|sigue|quedo <mdeg>* <sickish>
            ^ <madv>* {kin:<elder>} <madv>* tuvo|sufrio un|una <illness>
            ^ <madv>* {kin:<elder>} <madv>* esta en el|la|terapia? <sickplace>
            {who:mine} se esta apagando|yendo
            {who:mine} le queda|quedan poco|meses|dias|semanas
            {who:mine} <madv>* ya? no me reconoce $
            internaron|hospitalizaron|operan|operaron|ingresaron|desahuciaron a {who:mine}
            tienen|tuvieron que operar|internar a {who:mine}
            esta|estan <mdeg>* <sickish> {who:mine}
            se me|nos? esta muriendo|apagando {who:mine}
            se enfermo {who:mine}
            """
        ),
        MomentRule(
            .ownIllness,
            """
            me <madv>* diagnosticaron|detectaron|encontraron|descubrieron un|una? <mdeg>* <illness>
            tengo un? cancer|leucemia|metastasis
            me|nos dieron <mdeg>* malas|mala noticias|noticia
            tuve|sufri un|una infarto|derrame|recaida|ictus|sobredosis
            """
        ),
        MomentRule(
            .breakup,
            [],
            of: [.partner],
            """
            termine|rompi|corte|terminamos|rompimos|cortamos con {who:mine}
            {who:mine} <madv>* me <madv>* dejo|corto|termino|boto|engano|engano|abandono|traiciono|planto|mando
            me <madv>* dejo|corto|termino|boto|engano|engano|abandono|traiciono|planto {who:mine}
            {who:mine} <madv>* me fue|era infiel
            {who:mine} <madv>* termino|rompio|corto conmigo
            termino|rompio|corto conmigo {who:mine}?
            {who:mine} y yo <madv>* nos? lo? terminamos|rompimos|cortamos|separamos|dejamos
            {who:mine} se fue con otro|otra
            ya no estoy con {who:mine}
            {who:mine} <madv>* se fue con otro|otra
            {who:mine} <madv>* me pidio un? tiempo|espacio
            {who:mine} <madv>* ya no me quiere|ama
            """
        ),
        MomentRule(
            .breakup,
            """
            termine|rompi|terminamos|rompimos|cortamos con {name:proper}
            ya no estoy con {name:proper}
            con {who:mine} <madv>* terminamos|rompimos|cortamos|separamos
            me <madv>* dejo|cambio por otro|otra|alguien|mi
            me <madv>* dejo mi|el|la amor|vida
            me <madv>* engano|traiciono con
            rompio|corto|termino conmigo
            {who:mine} <madv>* tiene|tenia otra|otro|amante|una-amante|un-amante
            {who:mine} <madv>* me <madv>* puso|ponia los? cuernos
            tengo roto el corazon
            me <madv>* dejo|termino|corto|boto|planto anoche|ayer|hoy|por|sin|despues|en|$
            me <madv>* pusieron|puso los? cuernos
            me <madv>* fue|era infiel
            ^ <madv>* rompimos $
            ^ y yo <madv>* terminamos|rompimos|cortamos|nos-separamos|lo-dejamos|nos-dejamos|nos-estamos-separando
            se <madv>* acabo|termino mi|nuestra|la relacion|matrimonio|noviazgo
            mi|nuestra relacion|matrimonio|noviazgo <madv>* se <madv>* acabo|termino
            nos <madv>* separamos|dejamos $
            me <madv>* rompio|rompieron|partio|partieron|rompiste el corazon
            tengo el corazon <mdeg>* roto|destrozado|partido|hecho
            me separe de {who:mine}
            """
        ),
        MomentRule(
            .divorce,
            """
            me|nos <madv>* divorcie|divorciamos|divorcio !hace
            me|nos estoy|estamos divorciando|separando
            firme|firmamos el|los divorcio|papeles
            me pidio el divorcio
            {who:mine} <madv>* me? quiere|pidio divorciarse|divorcio|separarse|el divorcio?
            salio mi|el divorcio
            nos vamos a divorciar|separar
            """
        ),
        MomentRule(
            .parentsDivorce,
            """
            mis padres|papas|viejos <madv>* se <madv>* divorcian|separan|divorciaron|separaron
            mis padres|papas|viejos <madv>* se van|estan a? divorciar|separar|divorciando|separando
            se <madv>* divorcian|separan|divorciaron|separaron mis padres|papas|viejos
            mis padres|papas <madv>* quieren divorciarse|separarse
            {kin:papa|mama} se fue de la? casa
            """
        ),
        MomentRule(
            .lostPet,
            [],
            of: [.pet],
            """
            se <madv>* me|nos? perdio|perdieron|escapo|escaparon|fugo|extravio|desaparecio {who:mine}
            {who:mine} <madv>* se <madv>* me|nos? perdio|perdieron|escapo|escaparon|fugo|extravio|salio
            {who:mine} <madv>* desaparecio|huyo
            {who:mine} <madv>* no aparece|volvio|vuelve|ha
            no encuentro|encontramos|aparece a? {who:mine}
            me|nos <madv>* robaron|robo a {who:mine}
            perdi|perdimos a {who:mine} en
            {who:mine} <madv>* lleva <madv>* _? dias|dia|horas|semanas|semana|noches perdido|perdida|desaparecido|desaparecida|sin
            {who:mine} <madv>* esta|anda|sigue perdido|perdida|desaparecido|desaparecida
            """
        ),
    ]
}
