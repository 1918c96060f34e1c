import LuminoraCore

extension SpanishFacts {
    /// What the user works as, and where.
    static let work: [FactRule] = [
        .retract("job", "{x}", "ya no soy|trabajo|laburo de|como|un|una? {x:<job>+}\nno soy {x:<job>+}"),
        .retract(
            "employer",
            "{x}",
            """
            ya no trabajo|laburo|curro|chambeo|estoy en|para|con el|la? {x:proper}
            ya no trabajo|laburo|curro|chambeo en|para {x:<firm>}
            deje|perdi|renuncie <adv>* a? mi trabajo|empleo|puesto en el|la? {x:proper}
            renuncie|dimiti a|de|en el|la? {x:proper}
            me echaron|despidieron|corrieron|botaron de el|la? {x:proper}
            deje de trabajar en|para el|la? {x:proper}
            """
        ),
        .assert("job", "jubilado", "me jubile|pensione\nestoy|soy jubilado|pensionado|retirado"),
        .assert("job", "jubilada", "estoy|soy jubilada|pensionada|retirada"),
        .all(
            [.fact(.assert, key: "job", value: "{x}"), .fact(.assert, key: "employer", value: "{e}")],
            """
            soy <adv>* un|una? {x:<job>+} en|para el|la {e:proper}
            soy <adv>* un|una? {x:<job>+} en|para|del|de el|la? {e:<workplace>!}
            soy <adv>* un|una? {x:<job>+} en|para {e:<firm>}
            trabajo|laburo|curro|chambeo de|como !<num> !<nojobword> {x:noun} en|para el|la? {e:proper}
            trabajo|laburo|curro|chambeo de|como !<num> !<nojobword> {x:noun} en|para {e:<firm>}
            """
        ),
        .supersede(
            "job",
            "{x}",
            """
            ahora soy|trabajo de|como|un|una? {x:<job>+}
            me ascendieron|nombraron|promovieron|promocionaron|contrataron a|como|de {x:noun}
            me han ascendido|nombrado|contratado|promovido a|como|de {x:noun}
            fui ascendido|ascendida|contratado|contratada|nombrado|nombrada a|como|de {x:noun}
            """
        ),
        .assert(
            "job",
            "{x}",
            """
            soy <adv>* un|una? {x:<job>+}
            soy el|la unico|unica {x:<job>+}
            trabajo|laburo|curro|chambeo <adv>* de|como !<num> !<nojobword> {x:noun}
            trabajo|laburo|curro|chambeo en un|una|el|la _ de|como {x:<job>+}
            trabajo|laburo|curro desde|en _ de|como {x:<job>+}
            estoy trabajando|laburando|currando <adv>* de|como !<num> !<nojobword> {x:noun}
            mi trabajo|profesion|oficio es de|ser? {x:<job>+}
            consegui|encontre|tengo ... trabajo|empleo|laburo|chamba|pega de|como {x:noun}
            empece|empiezo|entre|comienzo|comence ... de|como {x:<job>+}
            me desempeño|gano como|de {x:noun}
            me dedico a la|los|las? !<inf> {x:noun}
            ejerzo de|como {x:noun}
            """
        ),
        .all(
            [.fact(.assert, key: "employer", value: "{x}")],
            """
            trabajo|laburo|curro|chambeo|trabajamos <adv>* en|para|con el|la? {x:proper}
            trabajo|laburo|curro|chambeo <adv>* en|para {x:<firm>}
            trabajo|laburo|curro|chambeo <adv>* en|para el|la? {x:<workplace>!}
            estoy trabajando|laburando|currando en|para el|la? {x:proper}
            entre|empece|empiezo a trabajar en|para el|la? {x:proper}
            me contrataron|contrato en? el|la? {x:proper}
            """
        ),
    ]
}
