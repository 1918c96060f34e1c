/// Words of feeling, one class for each emotion and two for tone.
enum EmotionLexicon {
    static let spanish: KeyValuePairs<String, String> = [
        "sad": """
        triste~ deprimid@ desanimad@ melancolic@ desconsolad@ destrozad@ desolad@ dolid@ herid@ decepcionad@ desilusionad@ abatid@
        infeliz infelices vaci@ sola solas solos solit@ solitari@ apenad@ angustiad@ afligid@ nostalgic@ desesperanzad@ hundid@ rot@ bajonead@
        desdichad@ frustrad@ arrepentid@ culpable~ bajon
        """,
        "grief": """
        tristeza depresion llorar llorando lloro llore llorado lloraba lagrimas pena peña dolor soledad duelo murio fallecio muerte luto
        melancolia nostalgia desilusion decepcion sufriendo sufro sufrir sufrimiento deprime desgracia
        """,
        "glad": """
        feliz felices content@ alegre~ encantad@ dichos@ ilusionad@ entusiasmad@ emocionad@ orgullos@ tranquil@ satisfech@ agradecid@
        enamorad@ euforic@ motivad@ animad@ relajad@ aliviad@ afortunad@ radiante~
        """,
        "delight": """
        felicidad alegria dicha euforia ilusion orgullo yupi yuju yay hurra genial increible fantastico maravilloso maravillosa
        buenisimo espectacular excelente alegra alegro disfrute disfruto disfrutando encanta encanto fascina fascinante sonrisa
        sonriendo sonreir hermoso hermosa precioso divertido divertida divierto diverti alivio gozo riendo
        """,
        "mad": """
        enojad@ furios@ enfadad@ molest@ irritad@ cabread@ encabronad@ indignad@ enfurecid@ emputad@ encachimbad@ hart@ rabios@ iracund@
        mosquead@ resentid@ fastidiad@
        """,
        "rage": """
        rabia enojo furia ira bronca coraje odio enoja enfada molesta indigna cabrea irrita injusticia injusto fastidia revienta
        desespera odiar enojo
        """,
        "scared": """
        asustad@ aterrad@ aterrorizad@ preocupad@ nervios@ ansios@ inquiet@ temeros@ angustiad@ espantad@ intranquil@ estresad@ agobiad@
        """,
        "dread": """
        miedo terror panico temor pavor susto ansiedad temo preocupa preocupacion asusta aterra angustia nervios pesadilla pesadillas
        fobia agobio inquieta
        """,
        "gross": "asqueado asqueada asqueros@ repugnante~ repulsiv@ nauseabund@",
        "filth": "asco repugnancia guacala guacatela nauseas asquea repugna puaj vomitar vomito vomitivo",
        "shock": "sorprendid@ asombrad@ impactad@ impresionad@ atonit@ boquiabiert@ pasmad@ alucinad@ flipando",
        "amaze": "sorpresa sorprende asombro asombra sorprendente inesperado inesperada wow guau ostras orale andale caramba",
        "worn": "cansad@ agotad@ exhaust@ quemad@ saturad@ abrumad@ enferm@ aburrid@ confundid@ perdid@ insegur@ celos@",
        "good": """
        buen bueno buena buenos buenas bien mejor lindo linda bonito bonita rico rica perfecto perfecta gusta gusto amo quiero super
        agradable comodo exito suerte
        """,
        "bad": """
        mal malo mala malos malas peor pesimo pesima horrible horribles terrible terribles fatal mierda basura feo fea aburrido fracaso
        error problema problemas desastre maldito maldita duele cansado cansada puto puta coño carajo joder
        """,
    ]

    static let english: KeyValuePairs<String, String> = [
        "sad": """
        sad depressed unhappy miserable heartbroken devastated down lonely gloomy hopeless hurt disappointed crushed broken empty
        lonesome homesick upset blue melancholy sorrowful alone guilty ashamed discouraged bummed gutted hopeless sadder numb
        """,
        "grief": """
        sadness depression crying cry cried tears grief grieving sorrow heartbreak loneliness mourning pain suffering died dead death
        heartbreaking bummer depressing weep weeping sob sobbing
        """,
        "glad": """
        happy glad joyful cheerful delighted thrilled excited proud content pleased grateful ecstatic overjoyed relieved blessed stoked
        pumped hyped happier happiest lucky relaxed hopeful
        """,
        "delight": """
        joy happiness love loved awesome amazing wonderful fantastic yay woohoo hooray great excellent delightful enjoying enjoyed enjoy
        fun brilliant beautiful lovely celebrate celebrating laughing smiling smile grin incredible perfect
        """,
        "mad": """
        angry mad furious annoyed irritated pissed enraged outraged livid infuriated fuming bitter resentful frustrated irate aggravated
        """,
        "rage": "anger rage fury hate hates hated infuriating unfair annoying annoys injustice maddening infuriates outrageous frustrating",
        "scared": """
        scared afraid terrified frightened worried anxious nervous panicked panicking fearful petrified uneasy stressed spooked tense
        """,
        "dread": """
        fear terror panic dread anxiety scary terrifying nightmare nightmares worry worrying frightening creepy phobia scares worries
        terrifies
        """,
        "gross": "disgusted grossed repulsed revolted nauseated nauseous",
        "filth": "gross disgusting ew eww yuck ick revolting nasty repulsive vile vomit puke barf sickening yucky",
        "shock": "surprised shocked amazed astonished stunned speechless astounded flabbergasted",
        "amaze": "wow whoa omg surprise surprising unexpected unexpectedly unbelievable shocking astonishing",
        "worn": "tired exhausted overwhelmed drained burned confused lost insecure jealous sick ill burnt bored restless unwell",
        "good": "good nice cool like better best well fine cute pretty enjoy success luck comfortable interesting sweet kind",
        "bad":
            "bad worse worst terrible awful horrible sucks suck shit crap fuck fucking damn boring ugly wrong problem failed failure hell hurts ugh",
    ]
}
