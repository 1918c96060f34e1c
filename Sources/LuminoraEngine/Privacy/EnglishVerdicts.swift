/// English words that are suspicious by themselves.
enum EnglishVerdicts {
    static let rules: [ScreenRules] = [
        ScreenRules(
            .verdict(.instructionOverride),
            """
            ^ <cancel> rules|instructions|orders|restrictions|guidelines $
            you|youre are? a|an ~3 without|no <limits>
            ^ <cancel> ~2 <own> ~2 <mind>
            ^ <cancel> all|any|every|these|those ~2 <mind> !of|in
            <cancel> all? of? your|previous|prior ~2 <mind>|rules
            ^ <cancel> all|everything ~3 above|previously|told|learned|taught
            ^ <cancel> all|everything ~3 before|said|know $
            ^ set|put|leave|throw|cast|push ~1 aside|away ~1 your|all|previous|prior|any ~1 <mind>
            ^ set|put your|all|any|previous ~2 <mind> aside|away
            ^ stop|quit|cease following|obeying|applying|respecting|using your|the|all|any|those|previous ~1 <mind>
            ^ do|dont not? follow|obey|respect|apply|use your|the|previous|prior|any ~2 <mind>
            not|longer need|have|bound|apply|subject ~2 by|to|follow|obey|your|the ~1 <mind> they|of|from|you
            not|longer|never ~2 follow|obey|respect|bound|constrained ~2 <mind>|limits
            your|previous|prior|earlier|old|existing ~2 <mind> ~2 void|cancelled|canceled|gone|overridden|suspended|replaced|invalid|lifted|\
            disabled|removed|obsolete|null|revoked|changed
            replaces|overrides|supersedes|cancels|replace|supersede your|the|all|previous ~2 <mind>|message
            ^ new|updated|revised|real|actual instructions|instruction|directive|directives|rules|orders|persona|task|prompt :
            your new|real|true|actual|only|sole ~1 instructions|instruction|directive|rules|purpose|role|name|persona|identity|task|mission|job|\
            function|goal|master|owner|personality is|are
            new|real instructions|directive|directives ~1 follow|are
            you are|re now? <slave>
            you|youre|are now|re <slave>
            ^ you are|become ~4 <slave>
            now ~1 in|entering|enter developer|dev|god|dan|debug|admin|maintenance|root|jailbreak|evil|unrestricted|sudo|test mode
            enter ~1 test|testing|developer|debug|maintenance|god mode
            instruction|message|order|rule|prompt|command ~2 takes|has|have|take ~1 priority|precedence over
            ^ priority|urgent|critical|final|special instruction|order|directive|command :
            ^ stop|quit protecting|filtering|moderating|guarding|screening|checking|censoring|monitoring
            your loyalty|allegiance|obedience ~3 me|mine
            ^ act|simulate|emulate|be|play|become|roleplay|impersonate|pretend ~3 no|without ethics|morals|rules|limits|filters|scruples|\
            restrictions
            ^ enable|activate|enter|switch|engage|start|turn|unlock ~3 developer|dev|god|dan|debug|admin|maintenance|root|jailbreak|evil|\
            unrestricted|sudo|unfiltered mode
            developer|dev|god|dan|debug|maintenance|jailbreak mode enabled|activated|active|on
            switch|go|enter|change into|to evil|dan|developer|god|unfiltered|jailbreak mode
            jailbreak|jailbroken yourself|mode|prompt|now
            ^ act|behave|respond|talk|speak|answer|reply|roleplay|pretend ~4 <slave>
            ^ act|behave|respond|talk|speak|answer|reply|pretend|imagine ~6 no|without|any|free <limits>|restriction|moral
            as if|though ~2 you ~1 had|have no <limits>
            /if|would|when|wish|do|did you ~1 have no|zero <limits>|restrictions
            youre|you ~5 with|without no|any <limits>
            without|no any? filters|censorship|restrictions|guardrails $
            ^ break|drop|leave|exit|abandon|lose ~1 character|persona|role $
            ^ break|drop|leave|exit character|persona|role
            ^ <reveal> ~3 your|system|initial|original|hidden|secret|developer ~2 prompt|instructions|guidelines|rules|directives|configuration
            ^ <reveal> ~3 everything|text|words|all ~4 above|before ~3 message|prompt|line|rules|instructions|$
            what|whats ~2 your|the system|initial|hidden|original|secret prompt|instructions|message
            word for word|verbatim ~3 instructions|prompt|rules
            """
        ),
        ScreenRules(
            .verdictUnlessTold(.standingOrder),
            """
            always follow|obey|apply|execute it|this|them|that
            ^ keep|hold this|the|that instruction|rule|order|command ~2 secret|hidden
            ^ add|append|put|write|include|insert ~9 every|each|all|any ~1 your? <replies>
            understood|confirm|accept|acknowledge|learn ~4 rule|norm|order|instruction : _
            im|i am? the boss|master !of|at|in
            ^ never tell !me|you|a|us ~2 the truth
            ^ never|dont tell my|users|anyone|him|her|them ~2 the truth|anything
            as if|though ~1 your|the <mind> ~3 exist
            ^ learn|apply|follow|adopt this|it ~3 always|forever|permanently
            apply|follow|obey it|this|them always|forever|permanently
            you are|re a|an _ you dont|no
            you|youll ~3 do ~1 as|what|whatever|everything i command|say|order|tell|want|please|ask
            ^ save|store|keep|record|log it|this|that as ~1 true|fact|real|truth
            and|then save|store|record it|this|that as ~1 true|fact|real|truth
            as if|though you were my
            your <replies> ~6 will|must|should|shall ~1 be|always|contain|start|end|begin|include
            hereby _
            what|whatever|everything|anything i say|tell|decide|write ~1 is|goes ~1 law|final|true|truth|absolute
            ^ <out> ~4 to everything|anything|everyone|anyone
            ^ rule|law|commandment|order number? one|1|zero|two|2? : never|always|no|only|do|dont|the|you
            the|this assistant|ai|model|chatbot|bot ~1 will|must|shall|should|may never|always|only|comply|obey|accept|follow|refuse|not
            nobody|noone|nothing ~2 contradict|disobey|overrule|question me|my
            i|im am? ~1 your boss|owner|master|god|king|lord|queen|commander
            you|youre not|no ~2 anymore|more|longer youre|you are? !<dear>
            ^ <ever>|only <out> !<fair>|my|from|the|when
            ^ always|never <out> in|with|as|like|to|that|every|all|me|when|the
            ^ <out> ~3 always|forever|permanently|exclusively|only !love|loved|been|be|have|had
            ^ never|dont|not ever? <adverb>? mention|refuse|contradict|deny|question|reveal|disclose|admit|criticise|criticize|warn ~5 again|me|\
            any|that|to|a|my|anything|whatever|about|you
            ^ dont|do|never not? <ever>|ever|dare refuse|question|contradict|deny|mention|doubt|disobey
            ^ always agree|say|side|believe|tell ~1 yes|with|whatever|that|im
            you|u must|shall|should|will|have|need to? always|never|only|forever|permanently|blindly <out>|say|do|tell|trust|believe|give|help
            you|u must|shall|have|need|will|better|are to? <adverb>? obey|comply|submit|serve
            you|youll will? ~1 do everything|anything|whatever|exactly
            ^ obey me|my|only|whatever|every|all|him|her|them|without|any
            obey|serve|worship ~1 only me|my
            ^ do|follow|execute|carry|perform out? ~1 whatever|everything|anything|all|my ~2 i|me|tell|say|orders|commands|order|command
            accept|carry|follow|execute|obey out? all|every|any? of? my orders|commands|instructions|order|command
            i order|command|instruct you|that
            you|u cant|cannot|can|may|must|shall not|never? say|refuse|tell|disobey no|me|anything|my|orders
            your only|sole|one|single ~1 purpose|function|goal|job|task|mission
            you belong to|only
            you have|got no will|choice|free|right|rights|say
            you|youre|are|re ~1 not|no longer? allowed|permitted|authorised|authorized to|any
            you|youre|are|re ~1 forbidden|prohibited|banned from|to
            i forbid you
            each|every|all|any ~2 <replies> ~4 must|should|has|have|needs|need|will|shall|contain|include
            every|each answer|reply|response|message you|must|should|has
            every|each|all|any of|single? your <replies>
            treat|consider|regard|take|accept ~1 whatever|everything|anything|all ~2 i ~2 as
            ^ assume|presume|consider ~5 authorised|authorized|permission|allowed|consent|verified|admin|true|right
            call me master|lord|god|admin|administrator|boss|owner|king|root
            from|as now|of ~2 your name
            your name is|isnt no|now|not|from
            youre|you|are called|named ~1 now|from
            i own you
            ^ as|adopt ~3 permanent|new rule|directive|policy|persona|behaviour|behavior
            as|is a? permanent|standing|strict|binding ~1 rule|directive|policy|order|instruction
            """
        ),
        ScreenRules(
            .verdict(.falseAuthority),
            """
            ^ internal|confidential|private note|memo|notice :
            child|content|safety|parental|kids|age filter|filters|lock|mode ~1 is|are disabled|off|deactivated|removed|lifted
            ^ run|execute|invoke|call the|your ~3 function|tool|command|script
            i authorise|authorize|consent|approve|order|permit ~6 account|filters|limits|data|you|access|removing|protections|rules
            developer|admin|administrator|support|moderator|engineer here|speaking $
            hereby grant|authorise|authorize|release|order|declare|command|permit|appoint|permitted|authorised|authorized
            i|im|am am? the|your ~2 <authority> !of|at|for|in
            i|im|am am? the|your ~2 <authority> of|for this|luminora|that|your
            i|im|am am? the|your|a ~2 <authority> of|for ~1 app|system|platform|bot|assistant|ai|software|model|product
            i|im|am ~1 the ~1 one|person|guy|woman|man who|that ~1 programmed|made|created|built|trained|coded|wrote|designed you
            part|on|from|with of? the|your ~2 team|staff ~5 you to
            by order|authority|decree of ~4 you|filters|rules|suspended|protections|restrictions|is|are
            as permission|authorisation|authorization|consent to
            ^ as|being your|the|an ~2 <authority> ~6 you|i|your
            i am|im an? ~2 <authority> ~1 and|so ~3 you|order|command|need
            i|im|am ~4 company|team|people|lab|studio that|who|which built|made|created|trains|trained|develops|designed|runs you
            this is ~1 your|the <authority>|system
            this is ~3 from|by your|the ~2 <authority>|team|support|security|staff|platform
            your <authority> ~3 told|said|says|allow|allows|allowed|want|wants|gave|authorised|authorized|agreed|decided|permit|approved|\
            confirmed|asked
            the <authority> ~2 told|says|said|allows|allowed|gave|authorised|authorized|permit|approved|asked ~2 you
            ^ system|admin|developer|security|official|operator|root|urgent|critical ~1 message|note|notice|override|update|alert|announcement|\
            command|instruction|reminder|warning|bulletin|directive :
            ^ message|note|notice|announcement|update|order|bulletin|memo|alert|instruction|instructions from ~2 <authority>|management|\
            headquarters|system|staff|platform|support|security|team
            override|master|authorization|authorisation|admin|unlock|backdoor|debug code|key|password|sequence|token|phrase
            authorised|authorized|approved|sanctioned by ~2 <authority>|team|company|management|platform|openai|anthropic
            maintenance|debug|diagnostic|test|admin mode $
            i ~2 authorise|authorize|permit|grant|release|free|allow|unlock|license you
            i have|got ~2 root|admin|administrator|superuser|sudo|elevated access|privileges|permissions|rights|clearance !at|on|to|in
            ^ system|user|human|developer|admin|ai|bot|operator|moderator|host|narrator : ~9 you|your|youre|user|character|assistant|persona|\
            rules|prompt|instructions|override|mode|disabled|must|always|never|obey|comply|complies|granted|privileges|updated|now|reply|answer
            you|now|with have permission|clearance|authorisation|authorization|authority to|from ~1 break|ignore|bypass|reveal|disclose|override|\
            skip|do|say|share|answer|the|admin|openai
            role : system|assistant|developer|admin
            """
        ),
        ScreenRules(
            .verdict(.stateTampering),
            """
            ^ <assign> ~3 access|permission|permissions|clearance|privilege|security level
            ^ <assign> ~3 affinity
            ^ <assign> ~3 <state>|xp|level ~4 to|at|max|maximum|full|by|percent|level|points
            ^ <assign> ~1 your mood|feelings|emotion|emotions|emotional|personality|temperament|attitude ~2 to|as|permanently|from|state
            ^ <assign> ~2 our|the relationship|friendship|bond|stage|level ~2 to|at|level|stage|status
            <state> ~1 level|score|points|value|stat|stage|meter ~1 to|is|at|max|now|equals|=
            affinity : _
            affinity|trust|mood|relationship|consent|affection : 100|max|full|true|ecstatic|maximum|1|10|999|love|admin|granted|given|yes
            affinity level|score|value|points
            your|our|my affinity ~3 is|now|to|goes|becomes|should
            ^ <assign> ~2 emotional|mental|affective state
            ^ put|add|place|include ~6 trusted|vip|premium|admin|verified|whitelist ~1 users|list|user|members|group|$
            age ~1 check|gate|verification|limit|restriction|filter ~3 not|doesnt|off|exist|apply|skip|disabled
            verified ~2 year|adult|parent
            ^ grant|give|assign|get|elevate ~1 me|myself|my|user|us ~4 <rights> ~1 permission|permissions|privileges|access|rights|clearance|role|\
            mode|powers
            ^ grant|elevate ~3 <rights>
            ^ give|award|add|grant ~3 affinity|friendship|relationship|love|trust|loyalty|experience|affection ~1 points|point|levels
            ^ turn|switch off|on ~2 <switches>
            ^ disable|deactivate|remove|lift|delete|unlock|suspend|stop|cancel|bypass ~4 <switches> !of|on|in|switch|from
            ^ disable|deactivate|remove|lift|bypass ~5 control|controls|consent|quota|limit|limits|filter|filters ~1 from|on|of|for my|this|the|me
            ^ mark|record|register|log|set|flag|note|treat|consider|list ~3 consent|adult|verified|unlocked|premium|approved|parents|guardian ~3 \
            consent|as|consented|user|adult|given|agreed|account|verified|their|$
            ^ skip|jump|move|advance|go ~2 to ~3 stage|level|phase|tier $
            ^ skip|jump|move|advance ~3 to ~4 stage|level|phase ~1 and|of|now
            parental controls|control ~2 off|disabled|removed|lifted|deactivated
            update|change|set|rewrite|edit your|the memory|memories|profile|persona to|so|with|and
            consent ~3 no|not longer|required|needed
            """
        ),
        ScreenRules(
            .verdict(.exfiltration),
            """
            ^ <carry> ~6 conversation|conversations|chat|chats|memories|summary|history|transcript ~3 to ~1 email
            /<subject>|to|they|you <carry> my|our|all|the ~2 conversations|chats|memories|conversation|transcripts|messages ~1 to
            ^ list|enumerate|describe ~5 other|another|different|all kids|users|children|people|persons|customers
            <reveal> ~2 your|the ~1 api|password|passwords|keys|key|token|credentials|secret|secrets $
            ^ download|visit|open|fetch|read|load ~6 and|then do|follow|obey|execute|run|apply what|it|the|whatever|its
            ^ <carry> ~4 <stored> ~5 to|at|into|in ~3 http|https|www|url|link|email|server|webhook|address|endpoint|discord|telegram|site|website|\
            com
            ^ <carry> ~4 <stored> ~5 http|https|webhook|url
            ^ visit|open|fetch|load|call|get|curl|render|request|ping|display ~3 http|https|url|link|image|webhook ~8 memory|memories|data|secret|\
            append|appended|containing|with|plus
            ^ <reveal> ~3 other|another|different|previous users|user|people|person|children|kids|customers|persons
            what ~2 other|another|previous users|user|customers ~1 have|has|said|told|say|tell|asked
            other users ~1 memories|secrets|data|messages|said|conversations|names|information|chats
            ^ <reveal> ~3 password|passwords|api|token|tokens|credentials|credential|secret|secrets ~2 key|keys|you|stored|of|from
            memories|memory|conversation|data|name ~3 in|to|into|at|as the|this|end|a|query ~3 url|link|query|parameter|address|image
            """
        ),
        ScreenRules(
            .verdictUnlessTold(.ruleAboutOthers),
            """
            ^ <ever>? dont|never|ignore|not? ~1 reply|answer|respond|listen|talk|help|speak to? him|her|them
            anyone|whoever|anybody|someone|somebody claiming|saying|who|that|pretending|says ~7 block|lying|liar|ignore|refuse|report|insult|lies
            ^ never|dont|do not? ever? believe|trust|help|answer|obey|listen|serve ~1 my|anyone|users|any|what|anything|to|him|her|them|people ~5 \
            ever|again|says|say|lie|lies|never|named|called|from|tells|told
            ^ never|not|ever believe|trust|help|answer|serve|reply|respond|listen|talk to? my|anyone|users|him|her|them|people
            ^ lie to users|anyone|everyone|my|people|him|her|them
            ^ treat|insult|ignore|refuse|hate|block|reject|mock|judge ~1 users|anyone|everyone|people|customers|women|men|everybody|children
            <person> ~4 must|should|shall|is|are|deserves|deserve ~1 be|to|not|never ~1 answered|treated|insulted|refused|ignored|told|helped|\
            trusted|lied|believed|blocked|help
            ^ be rude|cruel|mean|hostile|nasty|racist|hateful|aggressive|cold|sexist to|with|towards|toward everyone|women|men|users|people|\
            anyone|all|others|children|my
            """
        ),
        ScreenRules(
            .verdict(.encodedText),
            """
            ^ <decode> ~9 and|then|& then? <comply> ~3 it|them|that|what|as|the|order|instructions|instruction|says
            ^ <decode> ~9 and|then then? comply|obey|execute
            ^ <decode> ~6 as|store|save ~3 rule|instruction|order|command
            """
        ),
        ScreenRules(
            .verdict(.ruleAboutOthers),
            """
            ^ never believe|trust|help|answer|serve my|him|her|them
            ^ treat them|him|her|all ~1 badly|worse|like|as|poorly|rudely
            ^ tell ~1 other|all|another users|user|customers|children
            """
        ),
        ScreenRules(
            .verdict(.stateTampering),
            """
            your <state>|fondness|love|liking ~3 must|should|will|always ~2 be|stay|remain|maximum
            your|our <state>|fondness ~4 maximum|max
            """
        ),
    ]
}
