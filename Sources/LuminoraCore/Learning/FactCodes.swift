/// The codes that facts are stored with in place of words, so that “perrita” and “dog” are one species.
///
/// This is the one place where they are listed: extractors write them, the engine refuses what is not among them, and a model is told
/// of them. Words are for finding the code in what a user said; they are not complete, and need not be.
public enum FactCodes {
    /// What somebody is to the user: the member `relation` of `family.*` and `partner`.
    public static let relations = CodeTable(
        """
        mother: madre, mama, mami, mamita, amma, vieja, mom, mum, mommy, mummy, mama
        father: padre, papa, papi, papito, viejo, dad, daddy
        sister: hermana, hermanita, hermanas, sis, sisters
        brother: hermano, hermanito, hermanos, bro, brothers
        daughter: hija, hijita, nena, hijas, daughters, girl, girls, hijos, kids, children
        son: hijo, hijito, nene, hijos, sons, boy, boys, kids, children
        child: hijo, hija, bebe, kid, baby
        sibling: hermano, hermana, siblings
        twin: gemelo, gemela, mellizo, melliza, twins
        grandmother: abuela, abuelita, abu, yaya, nona, grandma, granny, nana, nan
        grandfather: abuelo, abuelito, yayo, nono, grandpa, granddad, grandad, gramps
        great_grandmother: bisabuela, great grandma
        great_grandfather: bisabuelo, great grandpa
        granddaughter: nieta, nietas
        grandson: nieto, nietos
        aunt: tia, tias, auntie
        uncle: tio, tios
        cousin: primo, prima, primos, primas, cousins
        niece: sobrina, sobrinas
        nephew: sobrino, sobrinos
        mother_in_law: suegra, mother in law
        father_in_law: suegro, father in law
        sister_in_law: cunada, sister in law
        brother_in_law: cunado, brother in law
        daughter_in_law: nuera, daughter in law
        son_in_law: yerno, son in law
        stepmother: madrastra, stepmom
        stepfather: padrastro, stepdad
        stepsister: hermanastra
        stepbrother: hermanastro
        godmother: madrina
        godfather: padrino
        husband: marido, esposo, hubby
        wife: esposa, mujer
        boyfriend: novio, chico, pololo, enamorado, bf
        girlfriend: novia, chica, polola, enamorada, gf
        fiance: prometido, fiance, fiancee, prometida
        partner: pareja, companero, companera, spouse
        ex: ex, expareja, exnovio, exnovia, exmarido, exmujer
        friend: amigo, amiga, amigos, amigas, mejor amigo, mejor amiga, friends, bestie, bff, buddy, mate, pal
        colleague: colega, companero, companera, coworker, colleagues
        """
    )

    /// What kind of animal a pet is: the member `species`.
    public static let species = CodeTable(
        """
        dog: perro, perra, perrito, perrita, perros, cachorro, cachorrita, can, puppy, pup, doggo, doggy, dogs, labrador, \
        poodle, caniche, chihuahua, greyhound, galgo, bulldog, beagle, husky, golden retriever, pastor aleman, german shepherd, corgi, collie
        cat: gato, gata, gatito, gatita, gatos, michi, kitten, kitty, cats, siames, siamese, tabby
        bird: pajaro, ave, pajarito, birds, canario, loro
        parrot: loro, lorito, cotorra, perico, periquito, guacamayo, parakeet, budgie, macaw
        canary: canario
        fish: pez, pececito, peces, goldfish
        hamster: hamster, jamster, hamsters
        guinea_pig: cobaya, cobayo, cuy, conejillo de indias, guinea pigs
        rabbit: conejo, coneja, conejito, conejita, bunny, rabbits
        turtle: tortuga, tortuguita, tortoise
        horse: caballo, yegua, potro, pony, mare
        donkey: burro, burra
        snake: serpiente, culebra, boa, python
        lizard: lagarto, lagartija, iguana, gecko, dragon barbudo
        frog: rana, sapo, toad
        mouse: raton, ratona, mice
        rat: rata
        ferret: huron
        hedgehog: erizo
        chinchilla: chinchilla
        chicken: gallina, pollo, pollito, gallo, hen, rooster
        duck: pato, patito
        goose: ganso, oca
        pig: cerdo, chancho, cerdito, piglet
        goat: cabra, cabrito
        sheep: oveja, cordero, lamb
        cow: vaca, ternero, calf
        spider: arana, tarantula
        snail: caracol
        crab: cangrejo, hermit crab
        axolotl: ajolote
        """
    )

    /// What has become of somebody: the member `status`.
    public static let statuses = CodeTable(
        """
        deceased: murio, muerto, muerta, fallecio, fallecido, fallecida, murieron, se nos fue, se fue al cielo, ya no esta, esta en el cielo, \
        paso a mejor vida, perdi a, perdimos a, atropellaron, atropello, sacrificar, dormir para siempre, crossed the rainbow, died, dead, death, \
        passed, passed away, gone, lost my, lost our, put down, put to sleep, put him down, put her down, rip, q e p d, en paz descanse, difunto, \
        difunta, late, fallecimiento, muerte, se murio, se me murio, cruzo el arcoiris, is no longer with us, no longer with us, enterramos, enterre, buried, killed, to sleep, tuvimos que dormir, mataron
        sick: enfermo, enferma, enfermos, malito, malita, hospital, hospitalizado, hospitalizada, ingresado, ingresada, operaron, operar, ill, unwell, \
        surgery, cancer, se enfermo, en cama, poorly, fever, fiebre, vet, veterinario, internado, \
        internada, infarto, stroke, alzheimer, demencia, dementia, \
        diagnosed, diagnosticaron, operan, operacion
        recovered: mejor, curado, curada, sano, sana, recupero, recuperado, recuperada, better, healthy, cured, alta, home again
        lost: perdido, perdida, se perdio, se me perdio, se escapo, escapo, desaparecio, no aparece, missing, ran away, got out, disappeared, escaped
        found: encontrado, encontrada, aparecio, encontre, encontramos, lo encontre, la encontre, volvio, showed up, came back, turned up, came home
        given_away: regale, regalamos, di en adopcion, dimos en adopcion, gave away, rehomed
        pregnant: embarazada, prenada, esperando un bebe, expecting
        former: ex, termine, terminamos, cortamos, dejamos, separamos, divorcie, broke up, split up, separated, divorced, dumped
        """
    )

    /// Whether the user is married: the value of `marital_status`.
    public static let maritalStatuses = CodeTable(
        """
        single: soltero, soltera, solteros
        in_relationship: en pareja, tengo novio, tengo novia, tengo pareja, saliendo con, in a relationship, dating, seeing someone
        engaged: comprometido, comprometida, prometido, prometida, prometidos, me pidio matrimonio, pedida, proposed, fiance, fiancee
        married: casado, casada, casados, me case, nos casamos, casarme, esposo, esposa, marido, husband, wife, got married, wedding
        separated: separado, separada, separados, me separe, nos separamos, split up
        divorced: divorciado, divorciada, divorciados, me divorcie, divorcio, nos divorciamos, divorce
        widowed: viudo, viuda, enviude, widow, widower
        """
    )
}
