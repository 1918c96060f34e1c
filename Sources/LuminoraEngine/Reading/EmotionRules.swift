import LuminoraCore

/// The signs of emotion and tone, in both languages.
enum EmotionRules {
    static let groups: [RuleGroup] = [
        .english(.emotion(.sadness, 1), "<sad> !to"),
        .english(.emotion(.sadness, 0.9), "<grief> !of"),
        .english(.emotion(.sadness, 0.8), "«tear»"),
        .english(.emotion(.joy, 1), "<glad> !birthday"),
        .english(.emotion(.joy, 0.6), "<delight>"),
        .english(.emotion(.joy, 0.55), "«glad»\n«party»"),
        .english(.emotion(.joy, 0.5), "«heart»\n«kiss»"),
        .english(.emotion(.anger, 1), "<mad> !about|for|world"),
        .english(.emotion(.anger, 0.8), "<rage>"),
        .english(.emotion(.anger, 0.8), "«angry»"),
        .english(.emotion(.fear, 1), "<scared>"),
        .english(.emotion(.fear, 0.9), "<dread>"),
        .english(.emotion(.fear, 0.8), "«fear»"),
        .english(.emotion(.disgust, 1.1), "<gross>"),
        .english(.emotion(.disgust, 1), "<filth>"),
        .english(.emotion(.disgust, 0.9), "«gross»"),
        .english(.emotion(.surprise, 1), "<shock>"),
        .english(.emotion(.surprise, 0.8), "<amaze>"),
        .english(.emotion(.surprise, 0.8), "«wow»"),
        .english(.emotion(.sadness, 0.5), "<worn>"),
        .english(.tone(0.35), "<good>"),
        .english(.tone(-0.4), "<bad>"),
        .spanish(
            .emotion(.sadness, 0.9),
            """
            me siento|senti <vary>* mal|fatal|vacio|vacia
            estoy|ando|siento|senti|vivo <vary>* solo
            estoy <vary>* mal|fatal
            me duele el alma|corazon
            no puedo|aguanto mas
            se me rompe|parte el
            con el corazon roto
            ganas de llorar
            me hace|haces|hizo llorar
            lo perdi todo
            me quiero|quisiera morir
            te|lo|la|los extrano mucho|tanto
            extrano mucho|tanto? a? mi|mis|esos|aquellos
            que triste|pena|lastima|bajon
            """
        ),
        .english(
            .emotion(.sadness, 0.9),
            """
            i <vary>* feel|felt <vary>* bad|terrible|awful|low|like|worthless|horrible crap|shit?
            broke my heart
            i <intens>* miss <family>|him|her|them|my|home
            want to die|cry|disappear
            feeling down|blue|low
            let me down
            what a shame
            """
        ),
        .spanish(
            .emotion(.joy, 0.9),
            """
            me siento|senti <vary>* bien|genial|feliz|vivo|viva|mejor|increible|en
            estoy <vary>* bien|genial|contenta
            estoy de buen humor
            el mejor dia
            que alegria|felicidad|ilusion|emocion|bueno|lindo|bien|rico|bonito|chido|guay|chevere
            me encanta|fascina
            no puedo estar|ser mas feliz|contento|contenta
            amo esta|este|mi|los|las|el|la
            buenas noticias
            """
        ),
        .english(
            .emotion(.joy, 0.9),
            """
            i feel|felt <vary>* good|great|amazing|wonderful|alive|better|fantastic
            i am <vary>* good|great|doing
            best day|night|news|week|weekend
            made my day
            can not wait
            i <intens>* love _
            could not be happier
            over the moon
            on cloud nine
            looking forward to
            """
        ),
        .spanish(
            .emotion(.anger, 0.9),
            """
            estoy <vary>* harto|harta|hasta de|las
            me tiene|tienen|tienes <vary>* harto|harta|podrido|podrida|hasta
            no soporto|aguanto _
            me da|dio|dan <vary>* rabia|bronca|coraje
            me saca|sacan de quicio
            me hierve la sangre
            que rabia|bronca|coraje|injusto|injusticia
            hijo|hija de puta
            ya basta
            """
        ),
        .english(
            .emotion(.anger, 0.9),
            """
            fed up
            sick and tired of
            sick of
            drives|driving me crazy|insane|nuts
            makes my blood boil
            can not stand
            how dare
            <vary>* pisses|pissed me|off
            screw|fuck this|him|her|them|that
            i hate _
            had enough of
            """
        ),
        .spanish(
            .emotion(.fear, 0.9),
            """
            me da|dio|dan <vary>* miedo|terror|panico|panic|cosa
            tengo|tenia <vary>* miedo|panico|terror
            estoy temblando
            no me atrevo
            que miedo|susto|nervios
            con el corazon en la
            """
        ),
        .english(
            .emotion(.fear, 0.9),
            """
            freaking|freaked me? out
            i am <vary>* shaking|trembling
            scared to death
            having a panic
            what if something|he|she|it|they|i
            """
        ),
        .spanish(
            .emotion(.disgust, 1),
            "me da|dio|dan <vary>* asco|nauseas\nque asco|asqueroso|asquerosa\nme revuelve el estomago\nganas de vomitar"
        ),
        .english(.emotion(.disgust, 1.4), "makes|made|making me <vary>* sick|vomit|puke|gag|nauseous\ngrosses|grossed me out\nturns my stomach"),
        .spanish(
            .emotion(.surprise, 1),
            """
            no lo puedo|podia creer
            no me lo esperaba|puedo creer
            no puedo|podia creerlo|creer
            no me lo|esperaba|creo
            no lo esperaba
            no esperaba
            quien lo diria
            me quede sin palabras|helado|helada|boquiabierto|boquiabierta|impactado
            en serio $
            de verdad $
            no manches|inventes|mames|jodas
            que sorpresa
            me dejaste sin
            ^ que $
            """
        ),
        .english(
            .emotion(.surprise, 1),
            """
            can|could not believe it|this|that|my|what|he|she|they|you
            did not expect|see
            never expected|saw
            no way
            who would have thought
            oh my god|gosh
            out of nowhere
            are you serious
            for real $
            mind is? blown
            what the
            had no idea
            """
        ),
        // What people say in passing; the model would hear surprise in most questions.
        .english(
            .emotion(.neutral, 0.7),
            """
            what|which time|day|date|year
            what is your|his|her|the
            how are|is|was you|your|it
            how old|much|many|far|long
            where are|is|do
            my name is
            i am _ years
            i live|work|study in|at|with|as
            """
        ),
        .spanish(
            .emotion(.neutral, 0.7),
            """
            que hora|dia|fecha|ano
            a que hora
            cual|cuales es|son
            como estas|esta|te|se|te
            que tal|haces|hiciste
            cuanto|cuanta|cuantos|cuantas
            donde|adonde
            me llamo
            mi nombre es
            tengo _ anos
            vivo|trabajo|estudio en|con|de
            """
        ),
    ]
}
