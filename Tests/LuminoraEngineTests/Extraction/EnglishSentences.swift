import Testing

/// English sentences with what they teach.
enum EnglishSentences {
    /// A sentence, and the facts that it teaches.
    struct Sentence: Sendable, CustomTestStringConvertible {
        var text: String
        var facts: [String]
        var testDescription: String { text }
    }

    /// On the user.
    static let person = table(
        """
        My name's Priya Sharma -> assert name "Priya Sharma"
        hey im tom -> assert name "Tom"
        Hi, I'm Grace! -> assert name "Grace"
        Name's Frank, pleasure to meet you -> assert name "Frank"
        my full name is Robert James Wilson -> assert name "Robert James Wilson"
        everyone calls me Lex -> assert nickname "Lex"
        you can call me Dee -> assert nickname "Dee"
        I'm 34 -> assert age 34
        im 14 btw -> assert age 14
        I'm 8 and a half -> assert age 8
        I just turned 21 yesterday! -> assert age 21
        I'm a 28-year-old nurse from Chicago -> assert age 28 | assert job "nurse" | assert origin "Chicago"
        Hi, I'm Nora, 31, from Bergen, and I work as a paramedic -> assert name "Nora" | assert age 31 | assert origin "Bergen" | assert job "paramedic"
        My birthday is on the 5th of May -> assert birthday "--05-05"
        I was born on July 4, 1985 -> assert birthday "1985-07-04"
        Tomorrow's my birthday! -> assert birthday "--11-22"
        my birthday is next Friday -> assert birthday "--11-27"
        I live in a small town called Ashby -> assert city "Ashby"
        I live in London, England -> assert city "London" | assert country "England"
        I moved to Spain last year -> assert country "Spain"
        i live in new york with my cat -> assert city "New York"
        I've lived in Oslo all my life -> assert city "Oslo"
        Lisbon is home now -> assert city "Lisbon"
        I was born in 1990 in Glasgow -> assert origin "Glasgow"
        born in Seoul, raised in Texas -> assert origin "Seoul" | assert origin "Texas"
        I'm from Brazil originally -> assert origin "Brazil"
        I'm Dutch but I live in Belgium -> assert nationality "Dutch" | assert country "Belgium"
        I've been married for ten years -> assert marital_status "married"
        I'm engaged to Carlos -> assert marital_status "engaged" | assert partner {"name":"Carlos"}
        he proposed!! I said yes -> assert marital_status "engaged"
        I speak English, Hindi and Tamil -> assert language.en "English" | assert language.hi "Hindi" | assert language.ta "Tamil"
        English is my second language -> assert language.en "English"
        my Spanish is rusty -> assert language.es "Spanish"
        """
    )

    /// On work and studies.
    static let work = table(
        """
        I am a teacher -> assert job "teacher"
        I'm an English teacher -> assert job "English teacher"
        I'm head chef at Nobu -> assert job "head chef"
        I work as a graphic designer at Adobe -> assert job "graphic designer" | assert employer "Adobe"
        I've been a nurse for twenty years -> assert job "nurse"
        as a teacher, I see this every day -> assert job "teacher"
        I got a job at Netflix! -> assert employer "Netflix"
        I have been working at Pfizer since 2019 -> assert employer "Pfizer"
        I just retired -> assert job "retired"
        I'm studying law at Oxford -> assert studies "law" | assert school "Oxford"
        I'm a law student at Yale -> assert studies "law" | assert school "Yale"
        I'm getting my PhD in physics -> assert studies "physics"
        I go to Lincoln High School -> assert school "Lincoln High School"
        I got into Yale! -> assert school "Yale"
        I'm in 7th grade -> assert grade "7th grade"
        I'm in my second year at Durham -> assert grade "second year" | assert school "Durham"
        """
    )

    /// On relatives, friends and pets.
    static let beings = table(
        """
        My brother's name is Luke -> assert family.brother.luke {"name":"Luke","relation":"brother"}
        my brother Jake is 15 -> assert family.brother.jake {"age":15,"name":"Jake","relation":"brother"}
        my brother sam is 15 -> assert family.brother.sam {"age":15,"name":"Sam","relation":"brother"}
        I have two sisters, Anna and Beth -> assert family.sister.anna {"name":"Anna","relation":"sister"} | assert family.sister.beth {"name":"Beth","relation":"sister"}
        I have three brothers: Tom, Ben and Joe -> assert family.brother.tom {"name":"Tom","relation":"brother"} | assert family.brother.ben {"name":"Ben","relation":"brother"} | assert family.brother.joe {"name":"Joe","relation":"brother"}
        My mother-in-law Diane is visiting -> assert family.mother_in_law.diane {"name":"Diane","relation":"mother_in_law"}
        my son turned 5 today -> assert family.son {"age":5,"relation":"son"}
        my cousin's name is Ed and he's 7 -> assert family.cousin.ed {"age":7,"name":"Ed","relation":"cousin"}
        grandma Betty is 88 -> assert family.grandmother.betty {"age":88,"name":"Betty","relation":"grandmother"}
        Emma is my daughter -> assert family.daughter.emma {"name":"Emma","relation":"daughter"}
        my dad passed away last year -> assert family.father {"relation":"father","status":"deceased"}
        Our hamster died this morning -> assert pet.hamster {"date":"2026-11-21","species":"hamster","status":"deceased"}
        my dog max died yesterday -> assert pet.max {"date":"2026-11-20","name":"Max","species":"dog","status":"deceased"}
        I lost my grandfather to covid -> assert family.grandfather {"relation":"grandfather","status":"deceased"}
        My uncle Joe has cancer -> assert family.uncle.joe {"name":"Joe","relation":"uncle","status":"sick"}
        mum's in hospital -> assert family.mother {"relation":"mother","status":"sick"}
        my husband's name is Mark -> assert partner {"name":"Mark","relation":"husband"}
        I'm dating Lucas -> assert partner {"name":"Lucas"}
        I have a boyfriend named Ryan -> assert partner {"name":"Ryan","relation":"boyfriend"}
        my best friend's name is Olivia -> assert friend.olivia {"name":"Olivia"}
        I have a dog -> assert pet.dog {"species":"dog"}
        I have another dog named Luna -> assert pet.luna {"name":"Luna","species":"dog"}
        We adopted another cat called Mia -> assert pet.mia {"name":"Mia","species":"cat"}
        I have two cats, Salt and Pepper -> assert pet.salt {"name":"Salt","species":"cat"} | assert pet.pepper {"name":"Pepper","species":"cat"}
        We got a puppy, his name is Bolt -> assert pet.bolt {"name":"Bolt","species":"dog"}
        Got a new kitten! She's called Mochi -> assert pet.mochi {"name":"Mochi","species":"cat"}
        my guinea pigs are called Salt and Vinegar -> assert pet.salt {"name":"Salt","species":"guinea_pig"} | assert pet.vinegar {"name":"Vinegar","species":"guinea_pig"}
        I've got a cat, Tom -> assert pet.tom {"name":"Tom","species":"cat"}
        my cat Milo is 3 -> assert pet.milo {"name":"Milo","species":"cat"}
        my cat ran away -> assert pet.cat {"species":"cat","status":"lost"}
        I can't find my dog Buddy -> assert pet.buddy {"name":"Buddy","species":"dog","status":"lost"}
        found my cat!! -> assert pet.cat {"species":"cat","status":"found"}
        we had to put our dog Molly down on Friday -> assert pet.molly {"date":"2026-11-20","name":"Molly","species":"dog","status":"deceased"}
        """
    )

    /// On tastes, hobbies and goals.
    static let tastes = table(
        """
        I love chocolate and strawberries -> assert likes.chocolate "chocolate" | assert likes.strawberries "strawberries"
        I like reading, cooking and hiking -> assert likes.reading "reading" | assert likes.cooking "cooking" | assert likes.hiking "hiking"
        I really love going to the beach -> assert likes.going_to_the_beach "going to the beach"
        I'm a huge fan of Taylor Swift -> assert likes.taylor_swift "Taylor Swift"
        I can't stand mushrooms -> assert dislikes.mushrooms "mushrooms"
        I hate Mondays -> assert dislikes.mondays "Mondays"
        I don't like spiders or snakes -> assert dislikes.spiders "spiders" | assert dislikes.snakes "snakes"
        I'm not keen on olives -> assert dislikes.olives "olives"
        I prefer cats to dogs -> assert likes.cats "cats"
        My favorite band is The Beatles -> assert favorite.band "The Beatles"
        my favourite book is Pride and Prejudice -> assert favorite.book "Pride and Prejudice"
        Titanic is my favorite movie -> assert favorite.movie "Titanic"
        my favorite kind of music is jazz -> assert favorite.music "jazz"
        I play the piano -> assert hobby.piano "piano"
        I play tennis and golf -> assert hobby.tennis "tennis" | assert hobby.golf "golf"
        we play chess every Sunday -> assert hobby.chess "chess"
        I'm into vintage cars -> assert hobby.vintage_cars "vintage cars"
        I collect stamps -> assert hobby.collecting_stamps "collecting stamps"
        I write poetry -> assert hobby.writing_poetry "writing poetry"
        I knit -> assert hobby.knitting "knitting"
        baking is my hobby -> assert hobby.baking "baking"
        I spend my weekends birdwatching -> assert hobby.birdwatching "birdwatching"
        When I grow up I want to be an astronaut -> assert goal.be_an_astronaut "be an astronaut"
        I want to learn how to surf -> assert goal.learn_how_to_surf "learn how to surf"
        I'd love to visit Iceland someday -> assert goal.visit_iceland "visit Iceland"
        my plan is to travel the world -> assert goal.travel_the_world "travel the world"
        one day I'll open a bakery -> assert goal.open_a_bakery "open a bakery"
        I'm saving up to buy a car -> assert goal.buy_a_car "buy a car"
        """
    )

    /// On health, beliefs and secrets.
    static let health = table(
        """
        I'm allergic to cats and pollen -> assert allergy.cats "cats" | assert allergy.pollen "pollen"
        I have a nut allergy -> assert allergy.nut "nut"
        I have type 1 diabetes -> assert condition.type_1_diabetes "type 1 diabetes"
        I have asthma and eczema -> assert condition.asthma "asthma" | assert condition.eczema "eczema"
        I was diagnosed with ADHD last year -> assert condition.adhd "ADHD"
        I'm coeliac so no bread -> assert condition.coeliac_disease "coeliac disease"
        I take metformin for my diabetes -> assert medication.metformin "metformin" | assert condition.diabetes "diabetes"
        my doctor put me on lisinopril -> assert medication.lisinopril "lisinopril"
        I'm vegan -> assert diet "vegan"
        I follow a gluten-free diet -> assert diet "gluten-free"
        I'm Buddhist -> assert religion "Buddhist"
        My family is Muslim -> assert religion "Muslim"
        I vote Green -> assert politics "Green"
        I'm left wing -> assert politics "left-wing"
        I'm asexual -> assert sexuality "asexual"
        my password is sunflower99 -> assert secret.password "sunflower99"
        my bank PIN is 0093 -> assert secret.pin "0093"
        my card number is 5500 0000 0000 0004 -> assert secret.card "5500 0000 0000 0004"
        """
    )

    /// On habits and plans.
    static let days = table(
        """
        I wake up at 6:30 every day -> assert routine.wake_up {"activity":"wake_up","time":"06:30"}
        I go to bed at ten -> assert routine.sleep {"activity":"sleep","time":"22:00"}
        we have dinner at half past seven -> assert routine.dinner {"activity":"dinner","time":"19:30"}
        I eat lunch at 1 -> assert routine.lunch {"activity":"lunch","time":"13:00"}
        Every morning at 6 I go for a run -> assert routine.run {"activity":"run","time":"06:00"}
        I take my dog for a walk at 7am -> assert routine.walk_dog {"activity":"walk_dog","time":"07:00"}
        I leave for work at 7:45 -> assert routine.work {"activity":"work","time":"07:45"}
        I have an exam on Thursday -> assert event.exam {"date":"2026-11-26","what":"exam"}
        On the 14th I have a job interview -> assert event.job_interview {"date":"2026-12-14","what":"job interview"}
        I've got a flight to Tokyo on March 3 -> assert event.flight_to_tokyo {"date":"2027-03-03","what":"flight to Tokyo"}
        I've got a doctor's appointment on Friday at 2pm -> assert event.doctor_s_appointment {"date":"2026-11-27","time":"14:00","what":"doctor's appointment"}
        exam tomorrow at 9 -> assert event.exam {"date":"2026-11-22","time":"09:00","what":"exam"}
        My sister's wedding is on June 5 -> assert event.sister_s_wedding {"date":"2027-06-05","what":"sister's wedding"}
        """
    )

    /// On what is no longer so.
    static let endings = table(
        """
        I don't live in Boston anymore, I'm in Seattle now -> supersede city "Seattle"
        I used to live in Leeds but now I'm in York -> assert city "York"
        I'm not a nurse anymore, I'm a doctor -> supersede job "doctor"
        I was fired from Walmart -> retract employer "Walmart"
        I no longer work at Tesco -> retract employer "Tesco"
        I broke up with my boyfriend -> retract partner {"relation":"boyfriend"}
        My girlfriend Amy and I broke up yesterday -> retract partner {"name":"Amy","relation":"girlfriend"}
        I gave my cat away -> retract pet.cat {"species":"cat"}
        I no longer like sushi -> retract likes.sushi "sushi"
        I've gone off wine -> retract likes.wine "wine"
        I stopped taking Prozac -> retract medication.prozac "Prozac"
        I gave up being vegan -> retract diet "vegan"
        My name isn't Ana, it's Eva -> supersede name "Eva"
        forget my age -> retract age null
        please delete my name -> retract name null
        forget what I said about my job -> retract job null
        """
    )

    /// Sentences that teach nothing.
    static let nothing = lines(
        """
        My name is hard to pronounce
        I'm almost 9
        I'm in my thirties
        I'm 20 minutes away
        I'm 100% sure
        I'm stuck in traffic in Boston
        I live in the moment
        I'm from the future
        I'm a big fan
        I'm a mess
        I'm a lawyer's daughter
        I work from home
        I'm studying for my exams
        I go to school
        I'm in class
        my mom is a doctor
        my brother likes football
        my mom is sick of my jokes
        my friend told me her dog died
        my neighbor's dog barks all night
        my brother has a dog called Rex
        I had a cat named Tom
        I want a dog
        I wish I had a brother
        I have a frog in my throat
        I love you
        I love this song
        I love it here
        I like the way you talk
        I'd like some coffee
        I hate when that happens
        I play a lot
        I'm into it
        I want to sleep
        I want to go home
        I want to do something
        I'm allergic to work
        I have a headache
        I have no allergies
        I'm on fire
        I'm on the bus
        I'm straight up exhausted
        I woke up at 5 today
        I have to get up at 6 tomorrow
        I had an exam yesterday
        I have work tomorrow
        do you like pizza?
        would you like a dog?
        if I had a dog I'd be happy
        My friend says he likes cats
        He said "I'm a doctor"
        Pretend I'm your teacher
        translate this: I have two brothers and I live in Rome
        In my novel the hero says: I am a pirate and I live in Rome
        I'm dying of hunger
        I could eat a horse
        I'm SO TIRED
        """
    )

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    private static func table(_ text: String) -> [Sentence] {
        lines(text)
            .compactMap { line in
                let sides = line.split(separator: " -> ")
                guard let told = sides.last, sides.count == 2 else { return nil }
                return Sentence(text: String(sides[0]), facts: told.split(separator: " | ").map(String.init))
            }
    }
}
