extension SpanishMoments {
    /// What is confided, closeness, and quarrels.
    static let ties: [MomentRule] = [
        MomentRule(
            .confession,
            """
            nunca|jamas <madv>* <pro>* he|habia|conte|dije|admiti|confese|hable|comente|contado|dicho|compartido ... nadie
            nunca|jamas <madv>* <pro>* he|habia <madv>* contado|dicho|admitido|confesado|hablado|compartido
            nunca|jamas <madv>* <pro>* conte|dije|admiti|confese
            no se? lo|le? he|habia|conte|dije dicho|contado? <madv>* esto? a nadie
            no lo? sabe nadie
            nadie <madv>* mas? lo? sabe|supo|sabia <madv>* $
            nadie <madv>* mas? lo? sabe|supo <madv>* que|esto|de|lo|pero
            nadie <madv>* mas? en|de mi <madv>* familia|casa|trabajo lo? sabe
            ni mi|mis <madv>* <fam>|padres|familia lo? sabe|saben
            eres|sos la? el? primera|primero|primer persona? a|que|en|con ... cuento|digo|sabe|confieso|confio|conte|dije|hablo
            eres|sos la|el unica|unico|primera|primero persona? que|en lo? <madv>* sabe|conoce
            es|era la primera vez que <pro>* cuento|digo|hablo|admito
            guardo|tengo|guarde|escondo|oculto un <mdeg>* secreto
            no se lo digas|cuentes|vayas a nadie
            me da <mdeg>* verguenza|pena|pena|corte|miedo|cosa|apuro <mdeg>* contar|contarte|contarlo|decir|decirte|decirlo|admitir|admitirlo|confesar|confesarte|hablar
            me cuesta <mdeg>* contar|contarte|contarlo|decir|decirte|decirlo|admitir|admitirlo|confesar|hablar
            """
        ),
        MomentRule(
            .confession,
            .opening,
            """
            tengo|debo|quiero|necesito|queria|quisiera|voy que? a? confesar|confesarte|confesarlo|admitir|reconocer|sincerarme
            tengo|hay algo que confesar|confesarte|admitir
            te <madv>* voy|quiero|tengo|debo|puedo a? que? confesar
            te <madv>* confieso
            confieso que
            tengo|quiero|debo|necesito que? decir|decirte|contar|contarte algo|la|una|un <mdeg>* dificil|importante|serio|verdad|secreto|que
            te <madv>* voy|quiero|puedo a? contar|decir un secreto
            te cuento|digo un secreto
            es|este un secreto
            hay algo que <madv>* nunca|nadie|no|debo|tengo|quiero
            """
        ),
        MomentRule(
            .confession,
            [.opening, .evenAsked],
            """
            puedo|podria confesar|confesarte algo|una
            te puedo confesar|contar algo|un secreto?
            puedo contarte|decirte algo|un|una
            me guardas|guardarias un secreto
            """
        ),
        MomentRule(
            .bonding,
            .evenReported,
            """
            gracias <mdeg>* por siempre? escucharme|escuchar|estar|acompanarme|apoyarme|entenderme|comprenderme|existir|consolarme|cuidarme|aguantarme|quererme|abrazarme !con
            gracias por no juzgarme|dejarme|abandonarme
            gracias por ser mi|como|tan|una|un asi? <mdeg>* buena|buen|amiga|amigo|mejor|parte|compania|apoyo
            gracias por ser <mdeg>* <bestpal>
            gracias por ser quien|como eres|sos
            gracias por hacerme sentir|compania|reir
            gracias por tu|todo tu? <mdeg>* amistad|compania|carino|apoyo|paciencia|lo
            te agradezco <mdeg>* que|tu|por estes|compania|apoyo|escucharme|amistad
            eres|sos <mdeg>* mi <mdeg>* mejor|unica|unico|gran|verdadera|verdadero? <bestpal>|persona favorita?
            eres|sos como|casi un|una|mi|parte <mdeg>* <bestpal>|mama|mi
            eres|sos parte de mi
            eres|sos la|el|lo <mdeg>* unica|unico|unico persona? que|con|en
            eres|sos lo mejor que
            eres|sos <mdeg>* importante|especial|valiosa|valioso para mi
            te considero <mdeg>* mi|una|un|como|parte
            eres|sos la|el <mdeg>* mejor|mejores <bestpal>
            cada dia te quiero|aprecio
            te has|haz vuelto|convertido <mdeg>* en? <mdeg>* mi|importante|parte|alguien|una
            solo tu|vos me <heeds>
            nadie me <heeds> como|mejor tu|vos|que
            nadie <mdeg>* me <mdeg>* habia|ha escuchado|entendido|comprendido|tratado
            no se que haria|hubiera|seria hecho? de? mi? sin ti|vos|tu
            que haria|seria yo? de? mi? sin ti|vos|tu
            contigo me? siento|puedo|siento <mdeg>* segura|seguro|en|comprendida|comprendido|mejor|yo|libre|acompanada|acompanado|ser|hablar|bien
            con vos me? siento|puedo <mdeg>* segura|seguro|en|comprendida|mejor|yo|libre|acompanada|acompanado|ser|hablar|bien
            confio <mdeg>* en ti|vos
            me haces|hiciste sentir <mdeg>* mejor|especial|acompanada|acompanado|menos|querida|querido|escuchada|segura|bien
            me alegra|alegro|hace <mdeg>* feliz? de? haberte|tenerte|que conocido|existas|estes|en
            me siento <mdeg>* cerca|unida|unido|conectada|conectado|cercana|cercano de|a ti|vos
            siento que <madv>* me entiendes|entendes|conoces|puedo|eres|sos|escuchas
            significas <mdeg>* para mi
            me salvaste|has la|salvado vida
            siempre estas|estuviste <madv>* ahi|aqui|conmigo|cuando|para
            hablar contigo|con <mdeg>* vos? me <mdeg>* hace|ayuda|calma|tranquiliza|alegra|da|salva
            <mdeg>* te quiero|amo|adoro <mdeg>+
            te quiero un monton
            """
        ),
        MomentRule(
            .quarrel,
            [.earnest, .evenReported],
            """
            me|nos <madv>* pelee|peleamos|discuti|discutimos|distancie|agarre|enoje|enfade|gritamos|agarramos|enojamos|distanciamos
            me|nos <madv>* pelee|peleamos <madv>* con|$
            <madv>* discuti|pelee|discutimos|peleamos|rompi <mdeg>* con {who:mine}
            <madv>* discuti|pelee|discutimos|peleamos <mway>* con {who:mine}
            <madv>* discuti|pelee|discutimos|peleamos <mway>* con mi|el|la <madv>* jefe|jefa|vecino|vecina|profe|profesor|profesora|companero|companera|suegra|padres|papas|familia|roomie|entrenador
            tuve|tuvimos|hubo <madv>* una|un|otra|otro <mdeg>* gran|fuerte|fea|terrible|tremenda|enorme|horrible? pelea|discusion|bronca|pleito|encontronazo|conflicto|agarron|roce
            ^ y yo ya? <madv>* nos? <madv>* peleamos|discutimos|gritamos|enojamos|tuvimos-una|ya-no-nos-hablamos|no-nos-hablamos
            {who:mine} <madv>* me <madv>* grito|insulto|pego|echo|mintio|humillo|amenazo|golpeo|regano|traiciono|castigo|reto|bloqueo|decepciono|ofendio|fallo|empujo
            me <madv>* grito|insulto|pego|mintio|humillo|amenazo|golpeo|regano|traiciono|reto|castigo {who:mine}
            mi jefe|jefa|vecino|vecina|profe|profesor|profesora|suegra|maestra|entrenador <madv>* me <madv>* grito|insulto|humillo|amenazo|reto|regano|echo
            me <madv>* grito|insulto|humillo|reto|regano mi|el|la jefe|jefa|profe|profesor|profesora|maestra|entrenador
            ya? no nos hablamos|dirigimos
            ya? no me habla|dirige|hablo {who:mine}?
            {who:mine} <madv>* ya? no me habla|dirige|quiere
            {who:mine} <madv>* me dejo|dejaron de hablar
            nos dejamos de hablar
            no me hablo con {who:mine}
            estoy <mdeg>* peleada|peleado|distanciada|distanciado|disgustada|disgustado con {who:mine}
            estamos <mdeg>* peleados|peleadas|distanciados|distanciadas
            ^ y yo <madv>* estamos <mdeg>* peleados|peleadas|distanciados
            estoy <mdeg>* furiosa|furioso|enojada|enojado|enfadada|enfadado|molesta|molesto|cabreada|cabreado|decepcionada|decepcionado|dolida|dolido|harta|harto|resentida|indignada contigo|con-vos|con-usted|de-ti|de-vos
            estoy <mdeg>* harta|harto|cansada|cansado de {who:mine}
            estoy <mdeg>* furiosa|furioso|enojada|enojado|enfadada|enfadado|molesta|molesto con mi|el|la jefe|jefa|profe|maestra|vecino|vecina|profesor|profesora
            estoy <mdeg>* furiosa|furioso|enojada|enojado|enfadada|enfadado|molesta|molesto|decepcionada|decepcionado|dolida con {who:mine}
            me <mdeg>* mentiste|traicionaste|fallaste|decepcionaste|heriste|lastimaste|ofendiste|enganaste|abandonaste|ignoraste
            ya? no confio en ti|vos
            ya? no confio en {who:mine}
            no te <madv>* perdono|aguanto|soporto
            te odio $
            """
        ),
    ]
}
