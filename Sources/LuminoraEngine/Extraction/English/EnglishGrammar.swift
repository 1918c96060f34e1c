/// The words by which English phrases are told apart.
enum EnglishGrammar {
    static let classes: KeyValuePairs<String, String> = [
        "neg": "no not never nobody none nothing nor neither",
        "article": "the a an some any all both",
        "glue": "of with",
        "verbglue": "to in on at for about from by into up out off over down around near under like through across without against",
        "and": "and or nor & plus",
        "particle": "de la van von of del da di bin al el",
        "possessive": "my our",
        "indefinite": "a an one some this",
        "when": """
        today tonight yesterday tomorrow the last next this past coming on since in from until monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec
        about around like almost just a an one some two three four five six seven eight nine ten eleven twelve at by before after till half
        every each quarter first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty midnight noon couple few thirteen fourteen fifteen
        sixteen
        """,
        "stop": """
        do as that this these those his her their which who whom whose when where why what because cause cos but although if so though while
        not never also too now always very much really lot lots bit i you he she it we they me him us them your mine yours is are was were
        am been being has had does did doing will would can could should shall might must thanks haha lol lmao omg tbh honestly actually
        literally anymore more most than then since until till before after unless once ever though tho even just only still yet already
        again soon later someday sometime sometimes usually often everyday daily these days lately recently together instead anyway anyways
        ago every each please dear sorry ok okay yeah yes there here everywhere myself especially mostly mainly including besides except
        whenever wherever alone either else though thank goes comes makes made lives keeps kept says said thinks knows gets leaves departs
        starts begins someone anyone something everything anything weekends weekdays btw though !
        """,
        "noname": """
        i you he she it we they not very a an the my your his her our their and or but thanks thank ok okay yes no yeah from in at so to for
        of on with just really too also still now then here there back home later tomorrow tonight today yesterday anytime soon sometime
        whenever when if maybe please again asap crazy old young happy sad tired fine good bad great sorry glad sure what who why how where
        that this is am are was were be been have has had do does did will would can could going gonna mud god lord sir siri alexa mom mum
        mommy mummy mama dad daddy papa boss names number «glad» «heart» «kiss» «laugh» «tear» «wink» «party» «emoji» «wow» «wave» «angry»
        kinda super pretty
        """,
        "noplace": """
        a an my your his her our their this that these those it them me you him us here there home house houses apartment flat flats dorm
        dorms peace fear hope pain denial town city village country suburbs countryside middle world hotel hostel car cars van box boxes
        room bed bedroom bathroom kitchen office school college university uni hospital prison jail heaven hell trouble love debt shock
        tears bits pieces moment past present future sin luxury poverty harmony style silence darkness shadow building neighborhood
        neighbourhood area street road corner place places one house's basement attic garage trailer tent camper caravan bungalow studio
        mansion castle farm cottage cabin forest woods mountains coast beach north south east west midwest northeast southwest northwest
        southeast hurry rush mood charge line class time order general fact short particular person public private law bunker bubble dream
        care right shelter squat loft duplex condo townhouse
        """,
        "own": "i me my mine myself we us our",
        "adv": """
        just already still now recently actually really also sadly finally currently always usually normally typically often generally
        originally only technically honestly definitely both probably mostly basically literally kinda lately happily proudly strictly
        obviously unfortunately officially have has had pretty quite very so suddenly generally do
        """,
        "degree": """
        really very much so totally absolutely quite pretty completely super too kinda honestly genuinely truly always just still also
        actually particularly especially definitely usually strictly absolutely generally personally secretly literally fucking freaking
        bloody do huge big
        """,
        "freq": "always usually normally typically generally often mostly tend to still",
        "number": """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        thirty forty fifty sixty seventy eighty ninety
        """,
        "state": """
        tired sad happy bored hungry thirsty sleepy exhausted starving sick ill ok okay fine good great well bad back home here lonely alone
        angry mad upset stressed anxious nervous scared excited busy free ready new sorry glad curious confused lost cold hot warm drunk
        high broke late early done over out in on off up down awake asleep pregnant stuck hurt depressed grateful thankful proud jealous
        serious kidding joking sure unsure lazy crazy weird shy awesome amazing awful terrible horrible sober hungover full not so very
        really just super kinda feeling trying looking worried furious devastated heartbroken numb burnt fed pissed shocked alive dead dying
        screaming crying lol single married human kind tall short blonde blind deaf old young all almost about at still
        """,
        "follow": "and called named who that which but so since from now too whose also living here because he she we",
        // What begins like a gerund: such phrases keep their prepositions ("going to the beach").
        "inf": """
        flight flights trip journey accounting ailing aiming amazing baking being birdwatching blogging boarding boring bouldering bowling
        boxing building camping christening climbing collecting coming computing cooking cosplaying crippling crocheting crying cycling
        dancing darling dating dealing diving doing drawing dying embroidering engineering enjoying entering feeling fencing finishing
        fishing following foraging freaking fucking gardening geocaching getting going hating having hiking hoping hunting hurling including
        jogging joking journaling juggling kayaking kickboxing kidding knitting leaning learning liking living looking loving majoring
        making marketing meditating missing nursing painting planning playing practicing practising preparing pursuing quilting reading
        riding rowing running sailing saving screaming sculpting seeing sewing shopping singing skateboarding skating skiing snowboarding
        speaking starting starving struggling studying surfing swimming taking training travelling trying turning voting whittling
        woodworking working writing
        """,
    ]
}
