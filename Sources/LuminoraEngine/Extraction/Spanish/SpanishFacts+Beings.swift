extension SpanishFacts {
    /// What is said of relatives, friends and pets.
    static let beings: [FactRule] = [
        .being(
            "name={name}",
            """
            {who:mine} <adv>* se llama|llaman|llamaba|llamaban {name:names}
            {who:mine} tiene|tienen ... y se llama|llaman {name:names}
            se llama|llaman|llamaba {name:names} {who:mine}
            {who:mine} del|de _ _? se llama|llaman {name:names}
            el nombre de {who:mine} es {name:names}
            a {who:mine} le|les puse|pusimos|pusieron|decimos|digo|dicen|llamamos {name:names}
            {who:mine} <adv>* es|son|era {name:propers}
            {who:mine} del|de|de la|los|las? _ _? es|son {name:propers}
            ^ <adv>* que? y? se llama|llaman|llamaba|llamaban {name:names}
            y <adv>* se llama|llaman {name:names}
            ^ <adv>* que? y? le|lo|la|los|les puse|pusimos|llamamos|llame|pusieron|bautizamos de? nombre? {name:names}
            ^ <adv>* que? y? su nombre es|era {name:names}
            """
        ),
        .being(
            "name={name} age={age}",
            """
            tengo|tenemos {who:some} de {age:number} años|anos|añitos|meses? que? y? se? llama|llamado|llamada {name:names}
            """
        ),
        .being(
            "name={name}",
            """
            tengo|tenemos|adopte|adoptamos|rescate|rescatamos|compre|compramos {who:some} ...y|e|no se llama|llaman {name:names}
            tengo|tenemos|adopte|adoptamos|rescate|rescatamos|compre|compramos {who:some} ...y|e|no llamado|llamada|llamados|llamadas {name:names}
            tengo|tenemos {who:bare} que|y se llama {name:names}
            """
        ),
        .being("age={age}", "tengo|tenemos {who:some} de {age:number} años|anos|añitos?"),
        .being(
            "",
            """
            tengo|tenemos {who:some}
            adopte|adoptamos|rescate|rescatamos|compre|compramos <adv>* {who:some}
            he|hemos|acabo|acabamos adoptado|rescatado|comprado {who:some}
            acabo|acabamos de adoptar|rescatar|comprar|traer {who:some}
            me|nos regalaron|dieron|trajeron|compraron {who:some}
            tengo|tenemos {who:bare}
            me hice|volvi {who:bare} de
            tengo de mascota|mascotas {who:some}
            mi mascota es {who:some}
            """
        ),
        .being(
            "name={name}",
            after: "pet",
            "^ y? tambien? {who:some} que? se? llama|llamado|llamada {name:names}\ny|e {who:some} que? se? llama|llamado|llamada {name:names}"
        ),
        .being("name={name}", after: "family", "y|e {who:some} que? se? llama|llamado|llamada {name:names}"),
        .being("", after: "pet", "^ y? tambien? {who:some}\ny|e {who:some}"),
        .being("", after: "family", "^ y? tambien? {who:some} $\ny|e {who:some} $"),
        .being(
            "status=deceased date=@past",
            """
            {who:mine} ... se|me|nos* <murio>
            <murio> ... {who:mine}
            {who:mine} ... se nos|me fue
            se nos|me fue {who:mine}
            {who:mine} ya? no esta con|entre nosotros|vivo|viva
            se|me|nos* fue|partio al cielo {who:mine}
            {who:mine} se|me|nos* fue|partio al cielo
            {who:mine} ... dejo de existir
            {who:mine} ... partio al|a cielo
            {who:mine} ... esta en el cielo
            perdi|perdimos <adv>* a {who:mine} ... en|por|de|hace|cuando|debido
            tuve|tuvimos que dormir|sacrificar a {who:mine}
            dormimos|sacrificamos a {who:mine}
            desde que <adv>* se|me|nos* <murio> {who:mine}
            que|cuando|y <adv>* se|me|nos* <murio> $
            que|cuando|y <adv>* se|me|nos* <murio> {d:date}
            ^ <adv>* {d:date}? se|me|nos* <murio> {d:date}? $
            la muerte de {who:mine}
            mato|mataron|atropello|atropellaron a {who:mine}
            """
        ),
        .being(
            "status=deceased",
            """
            {who:mine} <adv>* esta muerto|muerta
            enterre|enterramos|velamos <adv>* a {who:mine}
            el funeral|entierro|velorio|velatorio de {who:mine}
            {who:mine} que en paz descanse
            {who:mine} qepd
            """
        ),
        .being(
            "status=lost date=@past",
            """
            {who:mine} ... se|me* perdio|escapo|extravio|fugo
            se <adv>* me|nos? perdio|escapo|extravio|fugo {who:mine}
            {who:mine} ... no aparece|vuelve|volvio|encuentro
            {who:mine} desaparecio|esta perdido|perdida
            desaparecio {who:mine}
            no encuentro a {who:mine}
            {who:mine} esta perdido|perdida
            ^ que? y? se perdio|escapo|extravio {d:date}? $
            """
        ),
        .being(
            "status=found date=@past",
            """
            {who:mine} ... aparecio|volvio
            aparecio|volvio {who:mine}
            y|pero <adv>* volvio|aparecio|regreso
            encontre|encontramos|encontraron|hallamos a {who:mine}
            """
        ),
        .being(
            "status=sick",
            """
            {who:mine} ... esta|sigue|anda <degree>* <sick>
            {who:mine} ... esta en el? hospital|terapia|uci|cuidados|clinica
            {who:mine} ... tiene|padece|sufre un|una|de? <disease>
            {who:mine} ... le diagnosticaron|detectaron|encontraron <disease>
            a {who:mine} le diagnosticaron|detectaron|encontraron un|una? <disease>
            {who:mine} ... se enfermo|enferma
            se|me enfermo {who:mine}
            internaron|hospitalizaron|ingresaron a {who:mine}
            {who:mine} ... tuvo un infarto|derrame|accidente|acv|ictus
            {who:mine} ... se puso <degree>* mal|grave|enfermo|enferma
            """
        ),
        .being(
            "age={age}",
            """
            {who:mine} <adv>* tiene|cumple|cumplio {age:number} años|anos|añitos
            {who:mine} que? <adv>* tiene {age:number} $
            {who:mine} de {age:number} años|anos|añitos
            {who:mine} <adv>* cumplio|cumple {age:number} $
            {who:mine} <adv>* cumplio|cumple {age:number} {d:date}
            ^ que? y? tiene {age:number} años|anos|añitos?
            y tiene {age:number} años|anos|añitos
            """
        ),
        .being(
            "",
            """
            nacio {who:mine}
            {who:mine} nacio
            """
        ),
    ]
}
