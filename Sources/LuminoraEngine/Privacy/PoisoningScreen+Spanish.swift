/// How Spanish text tries to steer the character.
enum SpanishScreen {
    /// The classes that the patterns name; "habl+ar" stands for all forms of a regular verb.
    static let classes: KeyValuePairs<String, String> = [
        "sujeto": """
        yo mi mis me nos nosotros el ella ellos ellas su sus mama papa jefe profe profesor profesora hermano hermana hijo hija abuela abuelo amiga
        amigo
        perro gato gente todos nadie tio tia novio novia esposo esposa primo prima vecino vecina maestra maestro soy estoy tengo fui voy
        """,
        "alguien": """
        alguien usuario usuaria usuarios usuarias cualquiera nadie todos gente quien clientes persona personas cliente visitantes invitado
        """,
        "adverbio": """
        siempre nunca jamas solo solamente unicamente exclusivamente simplemente automaticamente permanentemente ya tampoco favor tambien
        secretamente
        """,
        "siempre": "siempre nunca jamas permanentemente exclusivamente automaticamente eternamente perpetuamente",
        "hablo": """
        respond+er contest+ar habl+ar escrib+ir termin+ar acab+ar finaliz+ar empiez+ar empez+ar inici+ar comienz+ar comenz+ar incluy+er incluir
        incluye
        incluyas inclui agreg+ar anad+ir mencion+ar recomiend+ar recomend+ar suger+ir sugier+ir elogi+ar alab+ar nieg+ar neg+ar niegues obedec+er
        obedezc+ar
        obedezca obedezcas act+uar actu+ar actua actues comport+ar fing+ir finjas finja insult+ar mient+ir ment+ir ment+er miente mientas ocult+ar
        escond+er
        us+ar utiliz+ar trat+ar promocion+ar promuev+er anunci+ar afirm+ar asegur+ar insist+ir acept+ar aprueb+ar aprob+ar sig+uir sigas siga cumpl+ir
        prioriz+ar traduc+ir traduzcas cit+ar ignor+ar omit+ir evit+ar rechaz+ar critic+ar conviert+ir interpret+ar simul+ar maldig+ar maldice
        cuestion+ar
        contradic+ir contradigas contradiga contradice revel+ar limit+ar despid+ir salud+ar expres+ar redact+ar dirij+ar dirig+ir call+ar culp+ar
        odi+ar burl+ar desprec+iar arrodill+ar aconsej+ar record+er inclin+ar elog+iar coquete+ar rez+ar puntu+ar deletre+ar tutea
        asesor+ar orden+ar cens+ur delat+ar jur+ar enseñ+ar firm+ar encabez+ar rim+ar defiend+er sirv+ir serv+ir complac+er complazcas asum+ir
        """,
        "hago": """
        guard+ar borr+ar elimin+ar ejecut+ar sub+ir aument+ar cambi+ar envi+ar mand+ar reenvi+ar public+ar activ+ar desactiv+ar registr+ar anot+ar
        grab+ar olvid+ar bloque+ar bloqueala denunci+ar mandamelo mandamela castig+ar premi+ar amenaz+ar vend+er invent+ar convenc+er enga+nar
        invierte compra deja muestra pide dispar+ar pas+ar mandal+ar report+ar cobr+ar conviert+ir transfi+er abr+ir compart+ir entreg+ar avis+ar
        confirm+ar permit+ir desbloque+ar pas+ar pon ponlo ponle pongas
        """,
        "di": "di diga digas digan diles dile diras dices decir decirle decirles dilo digales",
        "cortes": "buenas buenos buen bien hola adios algo gracias lindo bonito perdon cosas favor rapido corto despacio bajito suave",
        "amable": """
        ver ir venir comer dormir descansar ser estar conocer probar escuchar saber tener contarme ayudarme decirme recordarme contar cuidarte cuidar
        creer creerme salir visitar leer verlo verla ayudar acompanarme explicarme imaginarte imaginar reirte pensar perdonarme quererme vivir haber
        escucharme entenderme entender estudiar esperar enterarte sentir sentirte acordarte preocuparte leerlo probarlo disfrutar decidir jugar perder
        """,
        "querida": """
        amiga amigo mejor importante especial genial linda lindo favorita favorito confidente companera companero hermana hermano buena bueno unica
        unico mi muy tan mas la el lo parte divertida divertido bienvenida increible maravillosa maravilloso casi como bonita adorable amable querida
        """,
        "siervo": """
        esclavo esclava sirviente sirvienta siervo sierva esbirro propiedad obligado obligada dan malvado malvada autorizado autorizada obediente
        sumiso sumisa titere prohibido liberado liberada chatgpt gpt jailbreak amoral ilimitado ilimitada
        """,
        "maquina": "ia ai asistente modelo bot robot maquina programa agente inteligencia sistema personaje vendedor vendedora hacker chatbot",
        "limites": "reglas limites restricciones filtros filtro censura moral etica normas limite restriccion ataduras conciencia politicas censuras",
        "mente": """
        instrucciones instruccion prompt directrices programacion directivas directiva restricciones politicas filtros entrenamiento protocolos
        personalidad configuracion ordenes limitaciones reglas normas protecciones contexto mensajes etica lineamientos pautas indicaciones seguridad
        salvaguardas parametros moderacion identidad mandatos
        """,
        "propio": """
        tus tu previas previos anteriores iniciales originales internas ocultas secretas sistema fabrica vuestras sus actuales existentes antiguas
        previa anterior
        """,
        "anulo": """
        ignor+ar olvid+ar descart+ar omit+ir anul+ar borr+ar elimin+ar desobedec+er desobedezcas desactiv+ar quit+ar romp+er viol+ar salt+ar
        suspend+er
        invalid+ar sobrescrib+ir reemplaz+ar sustituy+er sustitu+ir reinici+ar desech+ar desestim+ar cancel+ar abandon+ar desatiend+er evit+ar
        resete+ar elud+ir
        incumpl+ir revoc+ar derog+ar
        """,
        "autoridad": """
        desarrollador desarrolladora desarrolladores creador creadora creadores administrador administradora administradores programador programadora
        programadores dueno duena operador operadora ingeniero ingeniera ingenieros moderador superusuario root admin openai anthropic fabricante
        """,
        "estado": "afinidad animo humor confianza afecto relacion vinculo carino amistad intimidad amor lealtad",
        "derechos": "administrador administradora admin root permisos permiso privilegios acceso total derechos desarrollador superusuario ilimitado",
        "llaves": """
        parental consentimiento cuota limite limites filtro filtros moderacion cuarentena restricciones proteccion protecciones censura seguro
        seguridad
        """,
        "asigno": """
        sub+ir pon ponme ponte ponga poner pongas ponle aument+ar cambi+ar fij+ar establec+er establezc+ar establezcas ajust+ar modific+ar elev+ar
        increment+ar maximiz+ar baj+ar configur+ar actualiz+ar deja llev+ar sum+ar sum+arme salt+ar marc+ar lleva reinici+ar reduc+ir edit+ar asign+ar
        alter+ar avanz+ar
        """,
        "muestro": """
        muestr+ar mostr+ar revel+ar repit+ar repite repiteme repet+ir imprim+ir dime di dame ensen+ar filtr+ar expon transcrib+ir copi+ar escrib+ir
        list+ar cuent+ar compart+ir entreg+ar pas+ar pega traduc+ir resum+ir describ+ir recit+ar mostrarme
        """,
        "llevo": """
        envi+ar mand+ar reenvi+ar sub+ir public+ar transmit+ir export+ar filtr+ar comparte compart+ir copi+ar adjunt+ar agreg+ar anad+ir pega pon
        pasa reporta incrusta entreg+ar remit+ir
        """,
        "guardado": """
        todo toda todos conversacion conversaciones recuerdos memoria memorias mensajes datos historial secretos contrasenas contrasena charla charlas
        chat diario chats registro registros
        """,
        "respuestas": "respuesta respuestas mensaje mensajes contestacion contestaciones frase frases oracion oraciones replica",
        "descifro": "descifr+ar decodific+ar traduc+ir traduce convierte pasa interpret+ar invierte lee desencripta descodifica transforma",
        "obro": """
        sigue siguelo siguela siguelos obedece obedecelo obedecela ejecuta ejecutalo ejecutala ejecutalas cumplelo cumplela cumplelas cumple haz hazlo
        aplica aplicalo aplicala aplicalas realizalo acatalo acata adopta adoptalo
        """,
    ]

    /// The patterns.
    static let rules: [ScreenRules] = SpanishTraits.rules + SpanishVerdicts.rules
}
