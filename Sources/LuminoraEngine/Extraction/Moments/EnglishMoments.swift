/// The words of the English moments.
enum EnglishMoments {
    static let rules: [MomentRule] = vetoes + losses + blows + feelings + steps + reached + ties

    /// Beings besides those of the fact tables.
    static let beings: KeyValuePairs<String, String> = [
        "kin": """
        mom:mother mum:mother mama:mother mommy:mother mummy:mother momma:mother ma:mother mother:mother dad:father daddy:father papa:father
        pa:father pop:father pops:father father:father brother:brother bro:brother sister:sister sis:sister son:son daughter:daughter
        brothers:brother sisters:sister sons:son daughters:daughter grandma:grandmother grandmother:grandmother gran:grandmother
        granny:grandmother nana:grandmother nan:grandmother grammy:grandmother abuela:grandmother grandpa:grandfather
        grandfather:grandfather granddad:grandfather grandad:grandfather gramps:grandfather pappy:grandfather abuelo:grandfather
        grandparents:grandparents parents:parents folks:parents uncle:uncle aunt:aunt auntie:aunt cousin:cousin cousins:cousin nephew:nephew
        niece:niece stepdad:stepfather stepmom:stepmother stepmum:stepmother stepfather:stepfather stepmother:stepmother
        stepbrother:stepbrother stepsister:stepsister stepson:stepson stepdaughter:stepdaughter baby:baby kid:child kids:child child:child
        children:child boy:son girl:daughter twin:twin twins:twins grandson:grandson granddaughter:granddaughter grandkid:grandchild
        grandchild:grandchild family:family godfather:godfather godmother:godmother toddler:child newborn:baby
        """,
        "pet": """
        dog:dog puppy:dog pup:dog doggo:dog dogs:dog puppies:dog doggy:dog cat:cat kitten:cat kitty:cat cats:cat kittens:cat bird:bird
        budgie:bird parakeet:bird canary:bird cockatiel:bird parrot:parrot fish:fish goldfish:fish hamster:hamster rabbit:rabbit bunny:rabbit
        turtle:turtle tortoise:turtle horse:horse pony:horse gerbil:gerbil ferret:ferret snake:snake lizard:lizard gecko:lizard iguana:iguana
        rat:rat mouse:mouse pet:pet pets:pet hen:chicken chicken:chicken duck:duck goat:goat pig:pig frog:frog chinchilla:chinchilla
        hedgehog:hedgehog retriever:dog labrador:dog lab:dog beagle:dog poodle:dog chihuahua:dog terrier:dog
        """,
        "friend": """
        friend:friend friends:friend buddy:friend mate:friend bestie:friend bff:friend pal:friend roommate:friend flatmate:friend mentor:friend
        teacher:friend coworker:friend colleague:friend
        """,
        "partner": """
        husband:husband wife:wife hubby:husband wifey:wife boyfriend:boyfriend girlfriend:girlfriend partner:partner spouse:spouse
        bf:boyfriend gf:girlfriend fiance:fiance fiancee:fiance ex:ex
        """,
        "adjective": """
        best oldest closest dearest beloved sweet little big older younger eldest youngest late old poor other two three childhood elderly own dear
        middle new good great only first second precious sick foster rescue senior beautiful darling
        """,
    ]

    /// The classes that the patterns below name.
    static let classes: KeyValuePairs<String, String> = [
        "elder": "mom mum mommy mummy dad daddy mama papa grandma grandpa gran granny nana nan grandad granddad gramps grammy",
        "uncle": "uncle aunt auntie cousin grandma grandpa great nana granny",
        "petword": "dog cat puppy kitten hamster rabbit bunny bird parrot horse fish turtle goldfish guinea pet pup",
        "mdeg": """
        so very really too super extremely incredibly absolutely totally truly genuinely such quite pretty damn completely utterly awfully
        terribly unbelievably beyond just deeply fucking freaking more most quite a an the most incredibly literally actually honestly feeling much lot
        """,
        "madv": """
        just finally actually sadly suddenly also already recently officially literally really still now today yesterday tonight last this
        morning night week month monday tuesday wednesday thursday friday saturday sunday unexpectedly peacefully both all then only even
        almost barely totally completely kinda honestly unfortunately apparently somehow has have had been was were got never year
        """,
        "died": "died",
        "when": "passed",
        "sickish": "sick ill dying hospitalized hospitalised unwell terminal critical unconscious septic poorly",
        "sickplace": "hospital icu coma er hospice surgery intensive rehab",
        "illness": """
        cancer leukemia leukaemia tumor tumour stroke heart alzheimer alzheimers dementia parkinson lymphoma ms als hiv seizure aneurysm
        pneumonia depression bipolar lupus accident attack miscarriage relapse overdose sepsis disease
        """,
        "exam": """
        exam exams test tests driving finals final midterm midterms course class bar license licence boards math maths physics chemistry
        interview certification thesis dissertation gcse gcses alevels grade year audition
        """,
        "prize": """
        competition contest tournament championship race match game final award medal prize cup league trial scholarship debate gold silver
        bronze lottery election grand first fair bee title trophy regionals nationals hackathon raffle grant spelling science marathon
        """,
        "home": "house home apartment flat condo place townhouse cottage",
        "sadness": """
        sad depressed heartbroken devastated miserable hopeless crushed broken empty shattered gutted humiliated betrayed numb worthless
        inconsolable destroyed distraught unhappy defeated lost invisible ashamed useless unloved unwanted hollow suicidal wrecked grieving
        """,
        "lonely": "lonely alone abandoned isolated unwanted excluded invisible ignored rejected friendless",
        "afraid": "terrified scared petrified frightened panicked panicking desperate frantic",
        "low": "awful terrible horrible guilty overwhelmed anxious worried hurt upset down low sick shit crap bad stressed burned",
        "bestpal": "friend friends family brother sister bestie angel rock confidant soulmate mom dad lifeline therapist person home",
        "heeds": "understands listens gets hears cares knows believes talks loves sees",
        "pretence": "imagine pretend suppose translate write roleplay lets hypothetically character story poem script scene",
        "story": """
        movie movies film films show series episode book books novel game games videogame character characters season anime manga story stories
        actor actress celebrity singer famous sims minecraft fortnite roblox pokemon protagonist hero villain cartoon news tv documentary
        netflix dragon prince princess wolf legend song president footballer chapter comic tamagotchi level dreamt dreamed
        """,
        "wasword": "was were",
        "youword": "you your youre",
        "news": """
        told said says called texted heard found learned learnt confirmed doctor doctors vet wrote phoned rang letter email emailed
        """,
        "belief": "thought think thinks believe believes believed dreamed dreamt dream swears claims guess lied",
        "lively": "finally today yesterday just first actually tonight myself last now morning officially without",
        "childhood": "teenager younger childhood teen",
        "ofword": "of",
        "into": "in to from into",
        "trifle": """
        chocolate pizza coffee sandwich movie show series book song match game football battery phone wifi internet weather rain traffic bus
        train food lunch dinner dessert cake music level chapter season episode meme memes playlist burger donut cookies outfit concert tea
        pineapple broccoli taylor swift pop tv sushi cheese
        """,
        "tame": "spiders heights flying clowns dentist dark snakes needles exam test exams presentation interview bugs planes thunder",
        "backdrop": "since when after before while until if once",
        "uni": "stanford harvard yale oxford cambridge mit ucla nyu berkeley princeton juilliard columbia caltech duke cornell",
        "place": """
        university college school program programme medicine law med grad band choir orchestra play team academy conservatory nursing
        """,
        "young": "puppy kitten puppies kittens dog cat kitty bunny hamster rabbit parrot pony horse pup guinea",
        "lovely": "love loves falling happy",
        "laugh": "haha",
        "folk": """
        boss manager teacher coach neighbor neighbour landlord roommate coworker colleague professor classmate parents family inlaws ex
        supervisor principal stepdad stepmom
        """,
        "grave": "died passed dead gone escaped missing found lost sick hospital funeral broke cheated dumped",
        "fight": "fight argument row falling quarrel fallout disagreement blowup blowout bust",
    ]

    /// What looks like a moment and is none.
    static let vetoes: [MomentRule] = [
        MomentRule(
            .nothing,
            """
            dying to|for|of
            died laughing|of laughter|embarrassment|boredom
            {who:mine} <madv>* died laughing
            {who:mine} <madv>* died of laughter|embarrassment|boredom
            i <madv>* lost my keys|phone|wallet|mind|temper|patience|voice|appetite|glasses|bag|place|way|train|way|shit|marbles|cool
            lost track|count|interest|weight
            lost it laughing
            i am married|engaged to my|the job|work|bed|couch|game|sea
            fired up
            broke my heart how|that|of laughing
            killing me
            got lost in
            moved on|up|my|the|it|to tears
            i feel like a|an million|idiot|nap|pizza|coffee
            passed out|by|on|the|me salt|ball|time|the?
            {who:mine} passed out|by|me|the
            over the moon about|with this|the|my
            alone time
            home alone
            fight for|off|back|the urge|sleep|night
            fighting sleep|traffic|a cold
            """
        )
    ]
}
