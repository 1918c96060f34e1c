/// The words for tastes, hobbies, routines, appointments and secrets, with the codes of their keys.
enum EnglishTopics {
    static let classes: KeyValuePairs<String, String> = [
        "favorite": "favorite favourite fav fave favorites favourites favs faves favortie favroite favorit",
        "kind": """
        music:music planet:planet shape:shape letter:letter colour:color color:color colours:color colors:color movie:movie movies:movie
        film:movie films:movie song:song songs:song track:song tune:song show:show shows:show series:show programme:show program:show
        anime:anime book:book books:book novel:book food:food foods:food dish:food meal:food drink:drink drinks:drink beverage:drink
        animal:animal animals:animal team:team teams:team club:team band:band bands:band group:band singer:artist artist:artist
        musician:artist actor:actor actress:actress author:author writer:author game:game games:game videogame:game sport:sport sports:sport
        subject:subject subjects:subject class:subject season:season day:day month:month holiday:holiday place:place spot:place city:city
        country:country number:number fruit:fruit vegetable:vegetable veggie:vegetable dessert:dessert snack:snack candy:candy sweet:candy
        flower:flower player:player footballer:player teacher:teacher toy:toy restaurant:restaurant cuisine:cuisine genre:genre album:album
        podcast:podcast character:character superhero:superhero hero:hero cartoon:cartoon word:word poem:poem poet:poet painter:painter
        pizza:pizza icecream:ice_cream flavour:flavor flavor:flavor time:time weather:weather car:car brand:brand shop:shop store:shop
        hobby:hobby pokemon:pokemon dinosaur:dinosaur
        """,
        "ever": "ever of all time in the world right now far so",
        "activity": """
        football soccer basketball baseball softball tennis golf hockey rugby cricket volleyball badminton squash netball lacrosse hurling
        handball handball futsal chess checkers cards poker bridge darts pool snooker bowling piano guitar violin cello drums bass flute
        trumpet saxophone sax clarinet ukulele harp accordion banjo mandolin trombone viola keyboard harmonica oboe recorder bagpipes yoga
        pilates karate judo taekwondo aikido jiujitsu boxing kickboxing mma ballet gymnastics crossfit athletics archery fencing ceramics
        pottery origami calligraphy crochet parkour capoeira tai theatre theater improv drama magic zumba
        """,
        // What one does by habit, and how it is called.
        "pastime": """
        draw:drawing paint:painting knit:knitting crochet:crocheting sew:sewing dance:dancing sing:singing cook:cooking bake:baking
        garden:gardening fish:fishing hike:hiking climb:climbing surf:surfing skate:skating ski:skiing snowboard:snowboarding swim:swimming
        jog:jogging run:running cycle:cycling sail:sailing row:rowing box:boxing meditate:meditating journal:journaling
        skateboard:skateboarding embroider:embroidering quilt:quilting birdwatch:birdwatching cosplay:cosplaying blog:blogging
        sculpt:sculpting whittle:whittling woodwork:woodworking fence:fencing dive:diving kayak:kayaking juggle:juggling camp:camping
        travel:travelling
        """,
        "writing": "poetry poems fiction fanfiction songs stories novels lyrics haiku plays scripts",
        "sportgo": """
        climbing hiking running swimming fishing surfing skating skiing snowboarding cycling jogging bouldering sailing kayaking camping
        birdwatching dancing bowling hunting diving riding rowing foraging geocaching skateboarding
        """,
        // What one wants at the moment, and no goal.
        "momentary": """
        sleep eat cry die know ask tell say talk hear scream play show thank apologize apologise hug kiss rest drink watch listen chat hang
        kill punch use try give share sit lie nap disappear vanish hide puke vomit throw quit believe think forget stay leave come take keep
        understand discuss order rant vent dance feel thank share laugh meet smash murder find check test add mention explain call text send
        marry hold slap strangle put wear look
        """,
        "joke": """
        work mornings mondays people stupidity stupid bullshit drama exercise effort you him her them it this that homework losing
        """,
        "snack": """
        lunch dinner breakfast coffee pizza food drink beer snack shower bath nap break rest fun sex burger wine tea cake sleep time money
        dessert ice chocolate cookie sandwich shot haircut point joke living sense
        """,
        "out": "home out back away sleep there shopping with for now",
        "goal": "dream goal goals ambition aim plan resolution objective aspiration wish",
        "someday": "someday eventually one some before by when after next this in",
        "striving": "lose quit learn gain become improve",
        "color": """
        red blue green yellow purple pink orange black white brown grey gray turquoise teal violet gold silver beige lilac
        """,
        "event": """
        interview appointment exam exams test tests meeting surgery operation wedding concert flight party recital match game gig trip
        ceremony graduation hearing checkup scan presentation audition deadline funeral reunion conference performance show tournament
        competition marathon race quiz final finals midterm midterms viva ultrasound biopsy mri appt date visit class course workshop
        festival birthday anniversary baptism christening rehearsal tryouts tryout play trial prom holiday vacation delivery shift dance
        """,
        "bareevent": "therapy surgery chemo physio rehearsal practice exams finals tryouts midterms auditions training",
        "trip": "flight trip journey",
        "forget": "forget delete erase remove clear drop scrap",
        "field": """
        age:age name:name birthday:birthday birthdate:birthday job:job city:city country:country address:city location:city
        nickname:nickname employer:employer school:school nationality:nationality religion:religion diet:diet partner:partner
        password:secret.password pin:secret.pin
        """,
        "passkind": "password:password passcode:password pin:pin passphrase:password pw:password code:code",
        "team": """
        arsenal liverpool chelsea tottenham spurs everton leeds barcelona barca madrid juventus milan bayern celtic lakers celtics bulls
        warriors knicks yankees dodgers cubs mets redsox packers cowboys patriots steelers eagles chiefs 49ers bears giants rangers united
        """,
    ]
}
