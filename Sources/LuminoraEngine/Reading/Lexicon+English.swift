/// The word classes of the English rules.
enum EnglishLexicon {
    static let classes: KeyValuePairs<String, String> = [
        "love": "love like adore",
        "bye": "bye night goodnight goodbye",
        "thanksen": "thanks",
        "vocdear": "love darling honey babe baby dear sweetheart hun bae angel",
        "returned": "and you what about how",
        "neg": "no not never nobody none nothing nor neither hardly barely without",
        "break": "but although though because however except while yet",
        "join": "and or",
        "subject": "i you we he she it they my your the that this there today now then",
        "lead": """
        and or so oh ay ah aw aww wow well ok okay hey haha omg honestly really actually but because yeah yes no god gosh seriously
        frankly damn man dude bro girl though yup yep hmm mm ugh anyway now then also hi hello thanks gosh lord wait gee
        """,
        "trail": """
        haha tbh man dude bro girl lol too again today tonight now please honestly really much «glad» «heart» «kiss» «laugh» «tear»
        «wink» «party» «emoji» «wow» «wave» «angry» ok okay already then though always friend bestie there
        """,
        "tag": "no right huh eh yeah not know correct",
        "tagword": "no right huh eh yeah not you are do know that it is i am yes correct",
        "asker": "what who whom whose when where why how which is are do does did can could would will am have has not no think",
        "intens": """
        so very really too super extremely incredibly absolutely totally truly genuinely such quite pretty damn fucking freaking insanely
        ridiculously deeply completely utterly awfully terribly unbelievably beyond hella mad
        """,
        "vary": """
        so very really too super extremely incredibly absolutely totally truly genuinely such quite pretty damn fucking freaking insanely
        always just honestly actually a an the most also simply definitely literally by far still ever even one of person girl woman
        guy man little bit being all human
        """,
        "are": "are were",
        "praise": """
        nice sweet kind smart clever funny hilarious amazing awesome wonderful beautiful cute lovely adorable gorgeous brilliant perfect
        incredible fantastic best genius angel sweetheart star legend helpful thoughtful caring talented charming witty special precious
        interesting fun understanding generous patient honest handsome stunning intelligent wise creative delightful fabulous phenomenal
        remarkable outstanding excellent impressive magnificent marvelous exceptional extraordinary loyal trustworthy reliable supportive
        gentle compassionate warm bright cool radiant elegant lifesaver gem treasure rockstar queen goddess icon sweetest kindest smartest
        funniest nicest cutest prettiest coolest greatest dope charismatic insightful comforting soothing smarter kinder funnier sweeter cuter nicer loveable lovable prettier
        knowledgeable terrific superb badass wholesome inspiring inspiration delight blessing gold
        """,
        "looks": "beautiful pretty gorgeous stunning lovely amazing cute great good nice wonderful radiant handsome adorable incredible",
        "attrib": "good great real nice true big",
        "goodnoun": """
        friend listener person company companion conversationalist assistant girl guy woman human soul heart teacher writer storyteller
        singer pal buddy advisor helper partner
        """,
        "vocpraise": "beautiful gorgeous handsome cutie sweetie princess pretty lovely cute sunshine",
        "trait": """
        voice smile eyes hair face laugh personality answer answers advice humor humour sense jokes joke name style idea ideas stories
        story mind heart company messages message words photo picture body lips soul brain intelligence patience honesty kindness energy
        vibe presence attitude poems accent way wit writing conversation taste perspective
        """,
        "scorn": """
        stupid dumb idiot moron idiotic useless ugly pathetic worthless annoying boring ridiculous disgusting horrible terrible awful fat
        loser trash garbage crap shit bitch asshole jerk dumbass bastard whore slut cunt prick dickhead imbecile fool foolish retard
        retarded incompetent ignorant fake liar lame joke disappointment failure waste insufferable obnoxious irritating worst stupidest
        dumbest ugliest hideous repulsive creep pig cow scum piece dense clueless hopeless brainless nobody monster witch rude disgrace
        selfish arrogant unbearable gross lousy shitty crappy dimwit airhead halfwit nitwit fraud burden arse wanker twat bellend
        """,
        "scornvoc": """
        idiot moron dumbass asshole bitch loser imbecile retard jerk dickhead bastard cunt whore slut prick scum idiots twat wanker
        """,
        "family": """
        mom mum mother dad father sister brother grandma grandmother grandpa grandfather son daughter husband wife boyfriend girlfriend
        dog cat puppy kitten pet friend uncle aunt cousin baby partner nephew niece family ex parents kids kid grandparents nana fiance
        bf gf boss roommate
        """,
        "self": "i am me myself feel feeling felt we mine ive",
        "other": """
        he she they it is was movie film song book show day weather game his her their story boss neighbor your everyone people weekend
        """,
    ]
}
