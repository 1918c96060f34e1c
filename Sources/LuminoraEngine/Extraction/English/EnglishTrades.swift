/// The words for what people work as, study, and where.
enum EnglishTrades {
    static let classes: KeyValuePairs<String, String> = [
        "job": """
        nurse chef cook vet cop barista maid nanny clerk coach judge surgeon architect dev mechanic plumber pilot analyst model agent scout
        soldier sailor marine farmhand farmer priest pastor nun monk monk butcher tailor florist dentist accountant electrician scientist
        carpenter postie paramedic emt secretary receptionist attendant cashier intern apprentice trainee freelancer housekeeper homemaker
        host hostess steward bouncer guard guide rep representative executive exec officer official professor lecturer tutor principal
        headteacher librarian diplomat detective spy author poet novelist playwright comedian streamer youtuber influencer dj translator
        interpreter stylist barber groomer breeder trucker courier welder roofer machinist technician tech admin administrator assistant
        director producer editor photographer videographer animator illustrator ceo cto cfo founder cofounder entrepreneur trader broker
        banker teller planner strategist researcher chemist physicist biologist mathematician statistician astronomer therapist counselor
        counsellor psychologist psychiatrist physician doctor gp midwife doula pharmacist optician optometrist radiographer ranger lifeguard
        firefighter fireman policeman policewoman postman mailman milkman handyman salesman saleswoman salesperson businessman businesswoman
        cameraman fisherman craftsman tradesman shepherd gardener landscaper bricklayer builder labourer laborer actor actress waitress
        waiter seamstress dressmaker upholsterer jeweler jeweller composer conductor cellist violinist pianist drummer guitarist singer
        dancer musician artist painter sculptor blogger journalist reporter presenter copywriter writer developer programmer engineer tester
        sysadmin designer contractor surveyor supervisor manager foreman janitor caretaker cleaner teacher instructor trainer bartender
        driver baker lawyer solicitor barrister attorney paralegal realtor economist auditor bookkeeper actuary underwriter consultant
        adviser advisor specialist coordinator organiser organizer recruiter astronaut sergeant lieutenant captain major colonel
        veterinarian nutritionist dietitian physiotherapist physio hairdresser beautician masseuse masseur seller shopkeeper grocer
        greengrocer fishmonger locksmith blacksmith goldsmith cabbie mover packer picker
        """,
        // Words with the endings of jobs that are none.
        "nojob": """
        lover believer beginner loner loser gamer runner stranger member owner sinner winner smoker drinker eater teenager youngster sucker
        dreamer thinker sleeper swimmer reader hater quitter follower foreigner newcomer user voter player monster killer number burger
        prayer summer winter water power tower flower paper letter matter minister tiger spider layer liar order answer tourist feminist
        atheist pacifist optimist pessimist perfectionist realist idealist minimalist narcissist racist sexist activist list fist socialist
        communist capitalist nationalist anarchist extremist hypochondriac masochist romantic twist exhibitionist vegetarian christian
        civilian guardian pedestrian libertarian humanitarian barbarian veggie pescatarian survivor visitor minor neighbor sponsor warrior
        senior junior londoner yorker mirror error color flavor favor donor giant elephant participant infant descendant immigrant migrant
        plant ant aunt want restaurant princess mess success goddess guess man woman human caveman gentleman batman superman iceman snowman
        career volunteer deer beer pioneer peer cheer mother father brother sister daughter older younger bigger better never ever over
        under after another other together whether fighter keeper overthinker early bird riser commuter learner homeowner leader helper
        outsider insider supporter partier cuddler walker talker listener worrier hugger bettor customer consumer computer character cancer
        finger dinner supper pepper butter ginger weather leather feather corner banner slipper blister starter disaster master sober clever
        hyper super proper lever fever river liver tester prisoner sitter picker complainer whiner procrastinator alligator predator creator
        """,
        "subject": """
        law nursing engineering medicine medical psychology biology chemistry physics history philosophy economics math maths mathematics
        business marketing journalism architecture accounting sociology anthropology geography geology literature english music art design
        education linguistics politics theology statistics astronomy biochemistry pharmacy dentistry vet veterinary theatre theater drama
        finance nutrition botany zoology genetics ecology film fashion computing
        """,
        "nofirm": """
        peanuts myself home fun free money food men women people children kids him her them fear love school uni church college night dawn
        hospital heights sea speed least large present rest charity pleasure it cash nothing scraps pennies minimum passion hours
        """,
        "famous": """
        harvard yale stanford mit princeton oxford cambridge juilliard berkeley ucla nyu cornell dartmouth caltech eton lse ucl purdue
        rutgers georgetown vassar emory tulane rice ucsd usc unc tcd ubc mcgill
        """,
        "leading": "only keen proud avid passionate qualified certified licensed professional new newest oldest youngest",
        "schoolword": "university college school academy institute conservatory uni polytechnic high elementary",
        "gradeword": "year grade form class kindergarten",
        "schoolyear": "freshman sophomore junior senior",
        "gradetail": "grade year",
    ]

    /// Endings by which words outside the tables fall into a class.
    static let endings: KeyValuePairs<String, String> = [
        "job": """
        ologist ographer ician keeper worker maker driver hunter teacher trainer master woman eer ier ist ger ber der ker ler mer ner per
        rer ser ter ver wer zer tor sor ant
        """,
        "condition": "itis osis emia phobia algia plegia opathy ectomy rrhea sclerosis",
        "medicine": """
        xetine traline pram zepam zolam pril sartan olol statin formin azole cillin mycin profen cetamol caine tidine zine tine pine oxacin
        dronate parin gabalin pentin lukast zodone thyroxine
        """,
        "inf": "ing",
    ]
}
