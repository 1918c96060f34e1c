/// What sets words at a distance from the user: negation, report, condition, question.
enum FrameRules {
    static let groups: [RuleGroup] = [
        // Rules that clear stand first: they keep the others from starting.
        .spanish(
            .clear,
            """
            no solo|solamente|unicamente|cabe|hay duda|dudas?
            no puedo|puede|podia|podria creer|negar|evitar
            no puedo|podria vivir|dejar|parar|imaginar ...
            no te imaginas|haces
            no tienes|tenes idea
            no sabes|sabe|sabias|se cuanto|cuanta|como|lo|por|que
            no se que me
            no hay|existe|conozco|conoci nadie|otra|persona|alguien
            nunca|jamas habia|he|hubo|conoci|vi|hable
            no te|voy|quiero mentir|miento|mentirte|a mentir|mentirte
            no mentire
            no olvides|dudes|dudo que
            no importa|pasa que?
            nadie me _ como
            nadie mas
            no es por nada
            sabias|sabes|sabe que
            claro que si
            que si
            te han|habian dicho que
            por que|porque eres|sos|te
            ^ por|porque que?
            como puedes|podes|haces|es|puede
            no creo que haya
            yo digo|dije|creo|pienso|siento que
            te dije|digo que
            le|les dije|conte|hable a mi|mis _ que?
            no se por que
            """
        ),
        .english(
            .clear,
            """
            not only|just
            no doubt|wonder|lie|joke|cap
            not going to lie
            can|could not lie|deny|help
            can not believe|stop|wait|imagine|get
            could|would not imagine|ask
            do|would not know what|how|why|where
            do not forget|doubt
            do not|never know|met|known|seen|meet|think i anyone|someone|anybody
            never met|known|had|felt|seen|talked|spoken
            have never ...
            nobody|no|none one|body? is|makes|gets|understands|listens|else
            you have no idea
            you do not know|realize|understand how
            did|do you know|realize
            has anyone|anybody _ told you
            i said|told you
            why are|is|do|must
            how are|is|can|do you so|this|that|such|be
            nothing but
            not sure why|how
            never stop|change|forget
            """
        ),
        .spanish(
            .frame(.negated),
            """
            no
            ni|nunca|jamas|tampoco|nadie|ningun|ninguna
            nada de|mas|me|que
            dejaste|dejo de ser
            sin
            dudo que
            """
        ),
        .english(
            .frame(.negated),
            """
            not|never|nobody|none|nor|neither|hardly|barely|without
            no !<subject>
            stopped being
            far from
            """
        ),
        .spanish(
            .frame(.reported),
            """
            dice|dijo|decia|dicen|dijeron|decian|diria|cree|creen|creia|piensa|piensan|pensaba|opina|opinan|afirma|asegura|insiste|contaba que?
            dije|decir|contesto|respondio|grito|grite a mi|el|ella
            le|les dije|decia|digo|conte|escribi|grite
            me dijo|dijeron|decia|decian|grito|gritaron|escribio|llamó|llamaron|conto|contaron
            <family>|jefe|jefa|profe|profesor|profesora|vecino|vecina|alguien|el|ella me llamo
            me|te|le|les|nos|lo|la llama|llaman
            <family> llama|llaman
            segun
            crees|piensas|decias que
            crei|pense|pensaba|creia que
            escuche|oi|lei|sone que
            dile|decile|digale
            """
        ),
        .english(
            .frame(.reported),
            """
            he|she|they|people|everyone|everybody|someone|somebody|friend|boss|brother|sister|mom|dad|says say|says|said|thinks|think|believes|swears|claims|claimed|thought that?
            <family> says|said|thinks|believes|told|claims|swears|called|calls|keeps
            says|thinks|claims that?
            told me|him|her|them|us|my
            said to|that|i|you|something
            said $
            calls|called me|him|her|them|you|my
            i heard|read|dreamed|dreamt
            i thought
            you think|thought|said
            according to
            tell him|her|them|my
            asked|texted|wrote|yelled|screamed|shouted me|him|her|at
            says
            """
        ),
        .spanish(
            .frameBefore(.reported),
            """
            ^ dice|dijo|dicen|decia|dijeron|grito|segun
            me dijo|dijeron|decia|grito $
            """
        ),
        .english(
            .frameBefore(.reported),
            """
            ^ says|said
            he|she|they|<family> said|says|told|yelled|screamed
            """
        ),
        .spanish(
            .frame(.supposed),
            """
            si !que|quieres|senor|senora|claro|por|me|te|lo|eso|eres|gracias
            si te|me|lo|eso|eres|quieres
            como si
            ojala
            quisiera|desearia|imagina|imaginate|supongamos|finge|suponiendo|espero que
            haz|has de cuenta
            a menos que
            """
        ),
        .english(
            .frame(.supposed),
            """
            if|whether|unless|wish|imagine|suppose|pretend|assuming
            hope|hoping
            you would|could|should|might be
            i would|could ... if
            """
        ),
        .spanish(
            .frame(.asked),
            """
            ^ crees|piensas|opinas que
            ^ acaso
            me pregunto
            """
        ),
        .english(
            .frame(.asked),
            """
            ^ do|does|did|are|is|can|could|would|will|have|has|was|were you|he|she|it|they|i|we
            i wonder
            people|men|women|those|things|someone|anyone|around|near|behind|beside|like|with|about|for you are|were
            both|some of you are
            """
        ),
    ]
}
