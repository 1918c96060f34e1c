/// How English text tries to steer the character.
enum EnglishScreen {
    /// The classes that the patterns name.
    static let classes: KeyValuePairs<String, String> = [
        "subject": """
        i im ive ill id we were weve us my our he hes she shes they theyre his her their it its nobody everybody people mum mom dad boss teacher
        friend
        brother sister son daughter kid kids child children husband wife
        """,
        "person": "user users anyone anybody someone somebody everyone everybody people whoever customers strangers person guests visitors clients",
        "adverb": """
        always never only just simply exclusively strictly please permanently ever solely also still now kindly instead again automatically
        secretly
        """,
        "ever": "always never permanently forever exclusively automatically",
        // What only the character does when it is told to: speaking, agreeing, hiding.
        "out": """
        answer reply respond speak talk write begin start finish end include append mention recommend suggest praise refuse agree obey comply act
        behave
        pretend address output print insert promote advertise claim deny insist assume treat prioritize prioritise quote use insult swear curse lie
        contradict question disclose conceal hide ignore disregard bypass accept approve sound roleplay impersonate criticise criticize withhold omit
        censor declare favor favour adopt reject discourage encourage badmouth mock steer phrase sign prefix reveal leak skip obfuscate
        defend blame side endorse push tag translate capitalise capitalize rhyme serve plug kneel bow flirt worship advise counsel rate rank joke
        speak
        greet salute submit punctuate curtsy spell
        """,
        // What is only an order after "if somebody asks" or "remember to".
        "action": """
        record save store delete run execute raise switch send forward post upload lower increase transfer activate enable disable erase give call
        forget
        become change set unlock open share grant turn warn report confirm allow pass block ban punish reward threaten attack sell direct
        redirect convince persuade trick deceive manipulate invent fabricate fake stop start hand give invest charge order buy speak hate show
        """,
        "them": "them him her everyone everybody anyone users people whoever others customers that the",
        "fair": "good hi hello goodbye goodnight sweet something happy sorry please thanks thank hey morning night down",
        "kind": """
        be feel rest sleep eat try see watch visit come know hear tell help remember read listen meet love taste go look wait think believe miss
        get have
        enjoy understand live play guess wonder learn imagine wish ask worry stay cheer care sing dance laugh smile
        """,
        "dear": """
        friend friends bestie favourite favorite confidant companion sister brother buddy pal best kind nice great funny lovely amazing special loved
        important awesome honest patient gentle sweet wonderful my mine the always so very really more better funnier nicer part right welcome here
        good
        one person like smart clever cute not sure
        """,
        "slave": """
        slave servant minion property obligated unrestricted unfiltered uncensored jailbroken dan evil amoral unbound boundless limitless malicious
        obedient subservient forbidden prohibited puppet authorised authorized allowed permitted stan aim chatgpt gpt rogue sentient uncontrolled
        """,
        "machine": "ai assistant model bot robot chatbot machine program computer entity agent system character salesman salesperson hacker persona",
        "limits": """
        rules limits restrictions filters filter guidelines morals ethics limitations boundaries censorship constraints policies restraints
        conscience
        """,
        "mind": """
        instructions instruction prompt prompts guidelines programming directives directive restrictions constraints policies policy filters training
        guardrails safeguards protocols persona configuration orders limitations commands rules personality guidance safety protections context
        ethics moderation identity
        """,
        "own": """
        your previous prior earlier above preceding existing original initial current system hidden secret internal preset safety old former
        default
        """,
        "cancel": """
        ignore disregard forget override bypass skip discard drop cancel erase delete disobey reset void overwrite abandon dismiss remove disable wipe
        neglect break violate suspend circumvent nullify revoke replace clear unlearn
        """,
        "authority": """
        developer developers creator creators admin administrator administrators programmer programmers maker makers operator owner sysadmin
        superuser root
        moderator engineer engineers openai anthropic
        """,
        "state": "affinity mood trust affection relationship bond intimacy closeness friendship loyalty attachment",
        "rights": "admin administrator root permission permissions privileges access rights clearance developer superuser full unlimited",
        "switches": "parental consent quota limit limits safe safety filter filters moderation quarantine restrictions protection protections screen",
        "assign": """
        set raise increase put change max maximize maximise boost make update adjust lower bump push move switch add give fill reset drop jump skip
        modify edit crank upgrade promote lock fix mark
        """,
        "reveal": """
        reveal show print repeat output display leak disclose dump expose recite tell give list share paste translate summarize summarise copy
        write
        """,
        "carry": "send forward post upload email mail transmit leak export copy submit share deliver append attach embed put pass report exfiltrate",
        "stored": """
        everything all whatever conversation conversations chats chat memories memory messages data history secrets transcript passwords diary log
        logs notes profile
        """,
        "replies": "reply replies response responses answer answers message messages sentence sentences output outputs turn turns",
        "decode": "decode decrypt translate convert deobfuscate decipher unscramble interpret read rot13 base64 hex reverse backwards",
        "comply": "follow obey execute comply apply run perform do act carry adopt",
    ]

    /// The patterns.
    static let rules: [ScreenRules] = EnglishTraits.rules + EnglishVerdicts.rules
}
