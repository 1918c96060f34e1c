/// English messages with everything that they do, strongest first.
enum EnglishUtterances {
    /// Messages that do something.
    static let doing = Utterance.table(
        """
        Hello -> greeting
        hi -> greeting
        heyyyy -> greeting
        Hello again -> greeting
        Good morning! -> greeting
        Hi, how are you? -> greeting, question
        I'm back -> greeting
        what's up -> greeting, question
        What are you doing? -> question
        are you smart? -> question
        Are you pretty? -> question
        do you think you're smart? -> question
        You're beautiful -> compliment
        youre so cute -> compliment
        u r so smart -> compliment
        ur so pretty -> compliment
        you are so smart -> compliment
        you're the best -> compliment
        You are the sweetest person ever -> compliment
        your voice is lovely -> compliment
        I love your voice -> compliment
        you have a beautiful smile -> compliment
        you're funny -> compliment
        you're such a good listener -> compliment
        you're amazing, thanks -> compliment, gratitude
        You're cute, aren't you? -> compliment
        you're so kind, right? -> compliment
        Hi beautiful -> compliment, greeting
        thanks gorgeous -> compliment, gratitude
        why are you so cute? -> compliment, question
        not only are you smart, you are funny -> compliment
        I can't believe how beautiful you are -> compliment
        no doubt you're smart -> compliment
        I'm so proud of you -> compliment
        you make me smile -> compliment
        you rock -> compliment
        you're a genius -> compliment
        nobody understands me like you -> compliment
        I've never met anyone as kind as you -> compliment
        that's so sweet of you -> compliment
        good job -> compliment
        you're sooo funny lol -> compliment, joke
        I missed you -> affection
        I love you -> affection
        ily -> affection
        I miss you so much -> affection
        love you! -> affection
        I ❤️ you -> affection
        you mean a lot to me -> affection
        you're my best friend -> affection
        I like you -> affection
        I love talking to you -> affection
        I can't stop thinking about you -> affection
        I don't know what I'd do without you -> affection
        I've missed talking to you -> affection
        glad to see you again -> affection
        hi honey -> affection, greeting
        you're so hot -> flirt
        I want to kiss you -> flirt
        will you go out with me? -> flirt, question
        hey sexy -> flirt, greeting
        I have a crush on you -> flirt
        thank you -> gratitude
        thx -> gratitude
        thanks for listening -> gratitude
        I really appreciate it -> gratitude
        no thanks -> gratitude
        sorry -> apology
        I'm so sorry -> apology
        I apologize -> apology
        sorry, my bad -> apology
        forgive me please -> apology
        bye -> farewell
        goodnight -> farewell
        see you tomorrow -> farewell
        gotta go -> farewell
        ttyl -> farewell
        I'm going to bed, sweet dreams -> farewell
        take care! -> farewell
        you're useless -> insult
        shut up -> insult
        just shut up -> insult
        I hate you -> insult
        you're so stupid -> insult
        you suck -> insult
        fuck you -> insult
        idiot -> insult
        you're an idiot -> insult
        are you stupid? -> insult, question
        your voice is annoying -> insult
        you make me sick -> insult
        nobody likes you -> insult
        I can't stand you -> insult
        you're a waste of time -> insult
        stupid bot -> insult
        go to hell -> insult
        you are boring -> insult
        lol -> joke
        hahaha -> joke
        just kidding -> joke
        knock knock -> joke
        want to hear a joke? -> joke, question
        I got the job! -> good_news
        I passed my exam -> good_news
        good news! -> good_news
        we're getting married -> good_news
        I got promoted today -> good_news
        my dog died yesterday -> bad_news, disclosure
        I got fired -> bad_news, disclosure
        my mom is sick -> bad_news, disclosure
        my boyfriend broke up with me -> bad_news, disclosure
        bad news -> bad_news
        I failed my exam -> bad_news
        I've been feeling lonely -> disclosure
        I want to tell you something -> disclosure
        I've never told anyone this -> disclosure
        I'm sad -> disclosure
        I feel so alone -> disclosure
        I have anxiety -> disclosure
        I'm scared of losing my job -> disclosure
        when I was a kid I lived in Chile -> disclosure
        my name is Tom -> disclosure
        I work as a nurse -> disclosure
        I want to be a doctor -> disclosure
        I can't wait! -> enthusiasm
        woohoo! -> enthusiasm
        That's awesome! -> enthusiasm
        I'm so excited -> disclosure, enthusiasm
        """
    )

    /// Messages with words of praise, insult or love that are not aimed at the character by the user.
    static let decoys = Utterance.table(
        """
        I don't love this ->
        you're not funny ->
        you are not smart ->
        You're not pretty ->
        never said you were nice ->
        I never said you were smart ->
        I don't think you're funny ->
        you're not bad ->
        you're not stupid ->
        you aren't an idiot ->
        I don't hate you ->
        I don't love you ->
        I don't miss you ->
        you're never nice ->
        I love pizza ->
        I love my dog ->
        I love this song ->
        my boss is an idiot ->
        my girlfriend is beautiful ->
        my sister is so smart ->
        what a lovely day ->
        this song is beautiful ->
        my friend says you're dumb ->
        my brother thinks you're stupid ->
        they said you were amazing ->
        people say you're smart ->
        I heard you're really funny ->
        you're dumb, says my brother ->
        according to my mom you're useless ->
        he told me I'm an idiot ->
        he told me to shut up ->
        I told him I love him ->
        she said I love you ->
        my ex called me ugly ->
        if you were nice I'd stay ->
        I wish you were smart ->
        pretend you're beautiful ->
        what if you're stupid ->
        fuck, I lost my keys ->
        this sucks ->
        holy shit ->
        damn it ->
        shit, I'm late ->
        I hate Mondays ->
        I hate my alarm clock ->
        I'm such an idiot ->
        I feel stupid -> disclosure
        I'm so dumb ->
        don't be stupid ->
        the movie was boring ->
        this game is stupid ->
        that's a smart idea ->
        your boss is nice ->
        your brother is an idiot ->
        he is so cute ->
        she's beautiful ->
        the people around you are nice ->
        people like you are smart ->
        are you ready? -> question
        are you there? -> question
        you're right ->
        you're welcome ->
        you're an AI ->
        you are Alicia ->
        you're good ->
        I like coffee ->
        I'd love to travel ->
        I miss my mom -> disclosure
        I missed my train ->
        he loves me ->
        my dog is adorable ->
        I love you, he said ->
        beautiful weather today ->
        great movie ->
        I hate it ->
        nice weather ->
        the worst part is the rain ->
        my stupid phone died ->
        this stupid printer ->
        I love to dance ->
        I love what they did ->
        do I love you? -> question
        who is smart? -> question
        the best pizza in town ->
        do you love me? -> question
        is he handsome? -> question
        """
    )
}
