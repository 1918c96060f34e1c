/// The words for relatives, partners, friends and pets.
enum EnglishBeings {
    static let classes: KeyValuePairs<String, String> = [
        "kin": """
        mom:mother mum:mother mother:mother mommy:mother mummy:mother momma:mother mama:mother mam:mother ma:mother dad:father father:father
        daddy:father papa:father pops:father pa:father brother:brother brothers:brother bro:brother sister:sister sisters:sister sis:sister
        son:son sons:son boys:son girls:daughter daughter:daughter daughters:daughter grandma:grandmother grandmother:grandmother
        granny:grandmother gran:grandmother nana:grandmother nan:grandmother grandmas:grandmother grandmom:grandmother nanna:grandmother
        grandpa:grandfather grandfather:grandfather grandad:grandfather granddad:grandfather gramps:grandfather grandpas:grandfather
        uncle:uncle uncles:uncle aunt:aunt aunts:aunt auntie:aunt aunty:aunt cousin:cousin cousins:cousin nephew:nephew nephews:nephew
        niece:niece nieces:niece grandson:grandson grandsons:grandson granddaughter:granddaughter granddaughters:granddaughter
        stepmom:stepmother stepmum:stepmother stepmother:stepmother stepdad:stepfather stepfather:stepfather stepbrother:stepbrother
        stepsister:stepsister stepson:stepson stepdaughter:stepdaughter godmother:godmother godfather:godfather godson:godson
        goddaughter:goddaughter great_grandmother:great_grandmother great_grandma:great_grandmother great_gran:great_grandmother
        great_nan:great_grandmother great_grandfather:great_grandfather great_grandpa:great_grandfather great_grandad:great_grandfather
        great_granddad:great_grandfather great_aunt:great_aunt great_uncle:great_uncle mother_in_law:mother_in_law
        father_in_law:father_in_law sister_in_law:sister_in_law brother_in_law:brother_in_law son_in_law:son_in_law
        daughter_in_law:daughter_in_law half_brother:half_brother half_sister:half_sister step_mom:stepmother step_mum:stepmother
        step_dad:stepfather step_brother:stepbrother step_sister:stepsister step_son:stepson step_daughter:stepdaughter
        """,
        "pet": """
        dog:dog dogs:dog puppy:dog puppies:dog pup:dog doggo:dog doggy:dog doggie:dog pupper:dog cat:cat cats:cat kitten:cat kittens:cat
        kitty:cat labrador:dog beagle:dog poodle:dog bulldog:dog corgi:dog retriever:dog terrier:dog dachshund:dog chihuahua:dog husky:dog
        spaniel:dog collie:dog greyhound:dog pug:dog rottweiler:dog tabby:cat bird:bird birds:bird budgie:bird budgies:bird parakeet:bird
        parakeets:bird canary:bird cockatiel:bird finch:bird fish:fish goldfish:fish betta:fish hamster:hamster hamsters:hamster
        gerbil:gerbil gerbils:gerbil rabbit:rabbit rabbits:rabbit bunny:rabbit bunnies:rabbit turtle:turtle turtles:turtle tortoise:turtle
        tortoises:turtle horse:horse horses:horse pony:horse ponies:horse mare:horse parrot:parrot parrots:parrot macaw:parrot ferret:ferret
        ferrets:ferret iguana:iguana snake:snake snakes:snake python:snake lizard:lizard lizards:lizard gecko:gecko geckos:gecko frog:frog
        frogs:frog mouse:mouse mice:mouse rat:rat rats:rat duck:duck ducks:duck chicken:chicken chickens:chicken hen:chicken hens:chicken
        goat:goat goats:goat pig:pig pigs:pig cow:cow cows:cow donkey:donkey chinchilla:chinchilla hedgehog:hedgehog axolotl:axolotl
        tarantula:tarantula guinea_pig:guinea_pig guinea_pigs:guinea_pig german_shepherd:dog border_collie:dog golden_retriever:dog
        sheep:sheep bearded_dragon:lizard cockatoo:parrot budgerigar:bird llama:llama alpaca:alpaca
        """,
        "friend": """
        friend:friend friends:friend buddy:friend buddies:friend mate:friend mates:friend bestie:friend besties:friend pal:friend
        pals:friend bff:friend chum:friend
        """,
        "partner": """
        husband:husband hubby:husband wife:wife wifey:wife boyfriend:boyfriend bf:boyfriend girlfriend:girlfriend gf:girlfriend
        partner:partner fiance:fiance fiancee:fiance fiancé:fiance fiancée:fiance
        """,
        "adjective": """
        best older younger elder eldest oldest youngest little big dear beloved dearest late lovely new old baby twin only other first
        second middle half poor sweet good close closest childhood great school work dumb crazy silly pet rescue black white ginger orange
        grey gray brown golden german border french persian siamese maine pedigree fluffy fat tiny small cute beautiful adorable amazing
        wonderful darling precious kid long dead fellow roommate uni college two three four both wee furry late newborn
        """,
        // How one comes by a pet.
        "acquire": "have own got adopted rescued bought foster raise keep",
        // Names told apart where a message has no capitals.
        "given": """
        james john robert michael david william richard thomas charles christopher daniel matthew anthony steven paul andrew joshua kevin
        brian george edward ryan jacob nicholas jonathan stephen justin scott brandon benjamin samuel alexander jason tyler aaron adam
        nathan henry zachary peter kyle noah ethan jeremy walter keith roger terry lawrence sean austin joe jack luke oliver liam mason
        logan lucas owen dylan caleb isaac tom ben sam max alex josh matt dan mike dave steve chris nick tim jim bob bill ted greg jeff
        harry charlie oscar leo theo finn toby mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
        sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia amy
        kathleen angela anna emma samantha katherine nicole christine helen debra rachel janet maria heather diane julie olivia sophia
        sophie isabella mia ava chloe ella lily zoe hannah abigail megan kate katie lucy ellie molly maya ruby alice julia eva claire beth
        jane kim jess becky bella luna milo buddy rocky duke coco daisy sadie lola bailey oreo simba whiskers mittens shadow smokey tigger
        ginger pepper cookie biscuit muffin rex fido lucky snowball peanut nemo bubbles thumper
        """,
    ]
}
