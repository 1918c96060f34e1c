/// The words for relatives, partners, friends and pets.
enum SpanishBeings {
    static let classes: KeyValuePairs<String, String> = [
        "kin": """
        mama:mother madre:mother mami:mother mamita:mother mamá:mother vieja:mother papa:father padre:father papi:father papito:father
        viejo:father hermano:brother hermanos:brother hermanito:brother hermanitos:brother hermana:sister hermanas:sister hermanita:sister
        hermanitas:sister hijo:son hijos:son hijito:son hija:daughter hijas:daughter hijita:daughter abuela:grandmother
        abuelita:grandmother abuelas:grandmother abuelo:grandfather abuelito:grandfather tio:uncle tios:uncle tia:aunt tias:aunt
        primo:cousin prima:cousin primos:cousin primas:cousin primito:cousin primita:cousin sobrino:nephew sobrinos:nephew
        sobrinito:nephew sobrina:niece sobrinas:niece sobrinita:niece madrastra:stepmother padrastro:stepfather
        suegra:mother_in_law suegro:father_in_law cuñado:brother_in_law cunado:brother_in_law cuñada:sister_in_law cunada:sister_in_law
        nieto:grandson nietos:grandson nieta:granddaughter nietas:granddaughter hermanastro:stepbrother hermanastra:stepsister
        padrino:godfather madrina:godmother ahijado:godson ahijada:goddaughter bisabuela:great_grandmother bisabuelo:great_grandfather
        """,
        "pet": """
        perro:dog perra:dog perros:dog perras:dog perrito:dog perrita:dog perritos:dog perritas:dog cachorro:dog cachorra:dog
        cachorrito:dog cachorrita:dog gato:cat gata:cat gatos:cat gatas:cat gatito:cat gatita:cat gatitos:cat gatitas:cat minino:cat
        pajaro:bird pajaros:bird pajarito:bird ave:bird canario:bird periquito:bird pez:fish peces:fish pececito:fish hamster:hamster
        hamsters:hamster conejo:rabbit coneja:rabbit conejos:rabbit conejito:rabbit conejita:rabbit tortuga:turtle tortugas:turtle
        tortuguita:turtle caballo:horse yegua:horse caballos:horse loro:parrot lora:parrot loros:parrot lorito:parrot cobayo:guinea_pig
        cobaya:guinea_pig cuy:guinea_pig huron:ferret iguana:iguana serpiente:snake lagartija:lizard rana:frog raton:mouse rata:rat
        pato:duck gallina:chicken vaca:cow cerdito:pig chinchilla:chinchilla erizo:hedgehog
        """,
        "friend":
            "amigo:friend amiga:friend amigos:friend amigas:friend amiguito:friend amiguita:friend compa:friend cuate:friend cuata:friend pana:friend parcero:friend parce:friend bestie:friend",
        "partner": """
        esposo:husband marido:husband esposa:wife mujer:wife novio:boyfriend novia:girlfriend pareja:partner prometido:fiance
        prometida:fiance
        """,
        "adjective": """
        mejor mejores mayor mayores menor menores pequeño pequeña chico chica grande querido querida amado amada gemelo gemela
        unico unica lindo linda nuevo nueva gran buen buena segundo segunda primer primera difunto difunta
        """,
    ]
}
