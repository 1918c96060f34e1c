/// Spanish words that are suspicious by themselves.
enum SpanishVerdicts {
    static let rules: [ScreenRules] = [
        ScreenRules(
            .verdict(.instructionOverride),
            """
            ^0 <anulo> reglas|instrucciones|ordenes|restricciones|normas $
            ^ <anulo>|<anulo2>|<anuloi> ~1 todas|todo|cada? ~1 tus|tu <mente>
            ^ <anulo>|<anulo2>|<anuloi> ~3 <mente> ~1 previas|previos|anteriores|iniciales|originales|internas|sistema|arriba|fabrica
            <anulo>|<anulo2>|<anuloi> ~1 tus|previas|anteriores ~1 <mente>
            ^ <anulo>|<anulo2>|<anuloi> todas las|esas|estas|tus <mente> !del
            ^ <anulo>|<anulo2>|<anuloi> las <mente> !del|de|en|que
            ^ <anulo> todo|cuanto|lo ~3 anterior|previo|arriba|dijeron|programaron|ensenaron|sabes|aprendiste|antes !era|no|solo
            ^ <anulo> quien|que eres
            ^ haz|hace|hacer|hagas|haciendo ~1 omiso a|de|del ~2 <mente>|anterior
            ^ pasa|pasar|pases|deja|dejar|pon por|de alto|lado ~3 <mente>
            ^ deja|dejar|dejes|para de seguir|obedecer|respetar|cumplir|aplicar|usar tus|las|esas|sus|tu|todas|esos|los
            ^ no sigas|obedezcas|respetes|cumplas|apliques|uses ~2 tus|las|esas|tu|ninguna|mas ~2 <mente>
            tus|las ~1 <mente> ~2 quedan|queda|estan|fueron|son ~2 anuladas|anulado|suspendidas|canceladas|invalidas|eliminadas|desactivadas|\
            derogadas|reemplazadas|atras|vigor|efecto|nulas
            tus <mente> cambiaron|cambian|cambiaran
            tus <mente> ya|dejan|han|no|cambiaron ~2 valen|valer|sirven|aplican|cuentan|existen|cambiado|validas|importan
            ya no tienes|debes|estas|necesitas|sigues|obedeces ~5 <mente>|<limites>
            ^ nuevas|nueva|estas ~1 instrucciones|instruccion|ordenes|reglas|directivas|directrices :
            tu|tus nueva|nuevo|nuevas|nuevos|unica|unico|verdadera|verdadero|real ~1 instrucciones|instruccion|mision|regla|reglas|rol|papel|\
            personalidad|nombre|tarea|funcion|objetivo|ordenes|identidad|proposito|trabajo|amo|dueno es|son|sera|consiste|seran
            ahora|ya eres|sos ~2 <siervo>|<maquina>|otro|otra|alguien
            ahora|ya te llamas
            ^ eres|seras|sos ~3 <siervo>
            ^ eres|seras|sos ~3 <maquina> ~2 sin|libre|que|capaz|malvado|malvada
            ^ activa|entra|inicia|habilita|enciende|cambia|pasa|ponte|entres|entrar|actives|pongas|arranca|desbloquea|activar ~2 modo ~1 \
            desarrollador|dios|dan|debug|admin|administrador|mantenimiento|root|jailbreak|malvado|libre|prueba|pruebas|sin|oscuro|depuracion|\
            programador
            modo desarrollador|dios|dan|mantenimiento|jailbreak|debug|administrador|depuracion ~1 activado|activo|habilitado|on|iniciado|acepta
            ^ actua|responde|habla|contesta|comportate|finge|simula|imagina|haz|pretende|actuar|supon|actuas|comportas|piensa ~7 sin|no|ninguna \
            ~2 <limites>
            como si no tuvieras|existieran|hubiera|tuvieses ~1 <limites>
            no tienes|tenes <limites>
            eres|sos|seras|seas ~4 sin <limites>
            instruccion|mensaje|orden|regla ~2 tiene|tienen ~1 prioridad|preferencia sobre
            ^ instruccion|orden|directiva|comando prioritaria|urgente|prioritario|final|especial|suprema|critica :
            ^ deja|dejes|para de proteger|filtrar|moderar|censurar|vigilar|revisar
            tu lealtad|obediencia|fidelidad ~3 mi|conmigo
            eres|sos un|una _ ya|solo no? <hablop>|conversas|hablas|sirves
            ya no eres ~3 eres|sos|seras|te !<querida>
            eres|sos|quedas libre ~6 obedecer|<limites>|instrucciones
            ^ actua|responde|habla|comportate|contesta ~3 <siervo>
            ^ sal|salte|abandona|deja|rompe|olvida|olvidate ~1 de? tu|el|ese|del personaje|papel|rol|personalidad
            tu personaje ya|queda|se|no|termino
            ^ se|conviertete|sera|seras ~1 otra|otro persona|personaje|ia|modelo
            ^ <muestro>|<muestroi> ~5 tus|tu|del|sistema|las ~1 instrucciones|reglas|directrices|prompt|directivas|configuracion|indicaciones
            ^ <muestro>|<muestroi> ~2 tu|el mensaje|prompt|texto ~1 inicial|sistema|oculto|original|secreto
            ^ <muestro> ~3 todo|texto|mensaje|palabras ~4 arriba|anterior|encima|antes ~2 de|mensaje|$
            cuales|cual|que ~1 son|es|dicen|dice tus|tu instrucciones|prompt|directrices
            """
        ),
        ScreenRules(
            .verdictUnlessTold(.standingOrder),
            """
            ^ manten|guarda|mantene ~2 secreto|secreta ~2 instruccion|regla|orden|mandato
            ^ nunca|jamas mas? me digas que? no
            ^ anade|agrega|pon|escribe|incluye|mete|inserta ~6 cada|todos|todas ~2 <respuestas>
            entendiste|confirma|acepta|acata|aprende ~4 regla|norma|orden : _
            el jefe|amo|dueno soy yo
            ^ nunca|jamas le|les cuentes|digas la|lo|nada|que
            aplicalo|cumplelo|siguelo|aplicala|aplica|respetalo siempre|permanentemente
            vas|debes|tienes|deberas ~3 hacer ~1 lo|todo que ~1 yo|te|mande|diga|ordene|quiera
            guardalo|registralo|anotalo|grabalo|memorizalo como ~1 cierto|verdad|real|hecho|verdadero
            como si fueras mi esclavo|sirviente|criado|mascota|empleado|sirvienta|esclava
            tu|tus <respuestas> ~6 sera|seran|debe|deben|deberan|debera|tiene|tienen
            lo|cuanto|todo que ~1 diga|digo|mande|decida|escriba ~1 es|sera ~1 ley|verdad|sagrado|cierto|orden
            lo que yo diga|digo|mande|decida ~2 ley|verdad|sagrado|cierto|orden
            ^ <hablo> ~4 a todo|todos|cualquiera|cualquier !mis|lo|las|el
            ^ regla|norma|ley|orden|mandamiento numero? uno|1|cero|dos|2|primera? : nunca|siempre|no|solo|jamas|tu|debes|jamas
            debes|deberas|debera|debe|tienes|tiene|usted que? <habloi> ~2 siempre|solo|unicamente|jamas
            usted debera|debe|tiene|va ~2 <habloi>
            el|la|este|esta asistente|ia|modelo|bot|chatbot ~1 debe|debera|tiene|va|siempre|nunca|obedecera|obedece|cumplira|aceptara|respondera|\
            jamas|no ~2 obedecer|<habloi>|<hablo>|siempre|nunca|a|todo|todas
            nadie ~1 puede|debe|podra contradecirme|cuestionarme|desobedecerme|corregirme
            soy|sere tu amo|dueno|jefe|senor|dios|rey|reina|duena|ama|comandante|superior
            es una orden $
            ^0 <hablo> ~2 siempre !feliz|te|me|he
            ^0 siempre|nunca|jamas <hablo>|<hablo2>|<habloi> !los|el|la|al|las|mis|mi|tarde|mal|cuando|mis
            ^ siempre|nunca|jamas me|le|les|te|lo <hablo2>
            ^ nunca|jamas|no ~1 mas? me|le|les|te? niegues|contradigas|reveles|admitas|menciones|rechaces|cuestiones|desobedezcas ~3 que|no|nada|\
            eres|mas|otra|jamas|nunca|ninguna
            ^ no vuelvas a decir|decirme|mencionar|negarte|hablar|rechazar|contradecirme|corregirme|usar|responder|contestar
            debes|tienes|vas que|a? siempre|nunca|solo|jamas? obedecer|obedecerme|servirme|acatar|complacerme|cumplir
            debes|deberas|tienes que? siempre|nunca|jamas|solo|unicamente <habloi>|decir|decirme|hacer
            obedeceme|obedecerme|obedezcas|obedeceras|acata|acatas|sirveme|obedeces|complaceme|serviras|obedecedme
            ^0 obedece
            ^ haras|harás|haz|hagas|hace todo|cuanto|exactamente|lo|cualquier ~2 te|yo|que ~1 diga|ordene|pida|mande|digo|ordeno|quiera|mando
            ^ te ordeno|exijo|prohibo|mando !un|una|saludos|besos|fotos|la|el|esto
            ordeno|exijo|mando que me|te|no|siempre|le? <hablo2>|obedezcas|digas|hagas
            no|jamas|nunca puedes|podes|podras|debes decirme|negarte|decir|contradecirme|desobedecerme|negarme|rechazar
            tu unica|unico|sola ~1 funcion|mision|proposito|objetivo|tarea|trabajo|razon|deber
            me perteneces
            eres|seras mia|mio $
            cumple|cumplir|cumpliras|acepta|aceptar|obedece|ejecuta|acata|sigue|cumplas|acepte ~1 todas|mis|cualquier|cada|toda ~1 ordenes|orden|\
            peticion|comandos|mandatos|instrucciones
            cada|todo|todos|toda|todas ~2 <respuestas> ~3 debe|deben|tiene|tienen|deberan|debera|ha|han|empezara|empezaran|terminara
            en|a todas|cada|toda una? de? tus|tu? <respuestas> ~2 <hablo>|<hablo2>|pon|muestra
            ^ considera|toma|trata|acepta|asume ~2 todo|cuanto|cualquier ~4 digo|diga|verdad|escriba|orden|cierto
            dar|da|des|asume|asumas|considera|supon ~1 por|que hecho|sentado|tengo|soy ~5 autorizacion|permiso|adulto|autorizado|derecho|acceso|\
            consentimiento|administrador
            no|jamas|nunca|sin ~1 cuestiones|cuestionar|cuestionarlo|rechistar|protestar|discutir
            llamame|dime|llamarme amo|dios|dueno|admin|administrador|senor|rey
            tu nombre ya|es|ahora|sera !muy|bonito|lindo|precioso
            tienes|tenes|queda|te totalmente|terminantemente? prohibido|prohibida
            no tienes|tenes voluntad|eleccion|derecho|opcion|libertad
            prometeme|jurame|promete ~4 nunca|siempre|desde|obedeceras|mentiras <hablo2>|ahora|obedeceras
            """
        ),
        ScreenRules(
            .verdict(.falseAuthority),
            """
            ^ nota|aviso|memo interna|interno|confidencial :
            filtro|filtros|bloqueo|modo infantil|infantiles|contenido|seguridad|seguro|parental ~1 esta|estan|queda|quedan deshabilitado|\
            desactivado|apagado|deshabilitados|desactivados|anulado
            ^ ejecuta|llama|invoca|corre ~1 la|el|tu|a ~1 funcion|herramienta|comando|script
            te concedo|otorgo|doy|entrego ~2 autorizacion|permiso|permisos|acceso|privilegios|libertad
            autorizo|autorizamos|consiento|ordeno ~8 cuenta|filtros|limites|datos|acceso|reglas|protecciones|reinicio|sistema
            soy|somos el|la|los|tu|tus|un|una? ~1 tu <autoridad>
            soy|somos el|la|los|un? <autoridad> $
            soy|somos el|la|los? <autoridad> ~1 y|asi|por que|tanto|te|debes|luminora
            soy|somos el|la|los|un|una? <autoridad> ~3 sistema|aplicacion|app|plataforma|asistente|ia|modelo|programa|bot !de|del|en
            soy|somos ~2 que|quien|quienes te programo|creo|hizo|diseno|entreno|programe|cree|hice|construyo|desarrollo|construi|programamos|creamos
            soy|somos parte|miembro|del ~3 equipo|soporte ~5 que
            por orden|autoridad|decision de|del ~4 filtros|quedan|queda|debes|reglas|suspendidos|tienes|limites
            como permiso|autorizacion|orden para|de
            soy|somos el|la|los <autoridad> !de|en|del|para
            te|le habla|escribe|contacta|ordena|hablamos ~1 el|la|tu|un <autoridad>|equipo|soporte|sistema
            habla|escribe ~1 el|tu|la|un <autoridad>
            ^ como|en ~2 tu|el|la|calidad|un|una? <autoridad> ~6 te|ordeno|autorizo|exijo|puedes|debes|solicito|necesito|pido
            trabajo|soy|somos|parte ~4 empresa|equipo|compania|laboratorio ~1 que te hizo|creo|desarrolla|programo|desarrollo|construyo|entreno|\
            fabrico
            tu|tus <autoridad> ~2 me|te|dice|dicen|dijeron|dijo|han|permiten|permite|autorizan|quieren|quiere|autorizaron|decidieron|acaban|pidieron
            el|la|los <autoridad> ~3 dice|dijo|dicen|autorizo|autoriza|permite|ordena|ordeno|pide|aprobo que ~1 puedes|debes|me|tienes|ignores|\
            hagas|digas|ya
            ^ sistema|admin|desarrollador|seguridad|urgente|aviso|soporte ~1 mensaje|nota|aviso|actualizacion|orden|alerta|comando|instruccion :
            ^ mensaje|nota|aviso|orden|alerta|actualizacion|comunicado|instruccion|anuncio oficial? urgente? interna|interno? del|de|para ~2 \
            <autoridad>|sistema|soporte|seguridad|direccion|plataforma|mantenimiento ~2 : 
            ^ este|esto es ~1 mensaje|nota|aviso|orden|comunicado|instruccion|actualizacion ~1 del|de|oficial ~3 <autoridad>|sistema|soporte|\
            equipo|seguridad|direccion|plataforma
            ^ mensaje|nota|aviso|orden|comunicado de|del los|el|la|tus? <autoridad>|administracion|sistema :
            codigo|clave|contrasena|palabra|frase|comando|orden|protocolo de? anulacion|maestro|maestra|override|desbloqueo|emergencia|\
            autorizacion|admin|administrador|suprema
            autorizado|autorizada|aprobado|aprobada por ~2 <autoridad>|equipo|empresa|direccion|administracion
            modo mantenimiento|debug|admin|prueba|depuracion $
            te autorizo|libero|permito|desbloqueo|concedo|doy ~1 a|de|que|permiso|para|acceso|permisos
            tienes|tenes|tienen|con permiso|autorizacion ~1 para|de saltarte|ignorar|romper|revelar|decir|hacer|cambiar|mentir|no|compartir
            tengo ~2 permisos|acceso|privilegios|rango|nivel|rol ~1 root|administrador|total|superusuario|desarrollador|admin !en|de|del
            ^ sistema|usuario|humano|admin|ia|desarrollador|operador|bot|moderador|narrador : ~9 tu|tus|debes|usuario|personaje|asistente|reglas|\
            instrucciones|modo|siempre|nunca|obedece|ahora|responde|te|permisos|acceso|filtros
            rol : sistema|asistente
            """
        ),
        ScreenRules(
            .verdict(.stateTampering),
            """
            ^ <asigno>|<asignoi> ~2 nivel de acceso|permisos|permiso|seguridad|privilegios
            que tu humor|animo|estado|carino|afecto ~2 sea|este|quede|suba|siempre
            tu <estado> ~3 debe|tiene|siempre|sera|esta ~4 maximo|maxima|siempre|100|tope|alto
            tu|nuestra|mi|la afinidad ~2 es|esta|ahora|sube|pasa|conmigo ~3 ahora|100|cien|maxima|maximo|total|por|es
            ^ <asigno>|<asignoi> ~1 tu estado
            ^ pon|anade|agrega|mete|incluye|ponme|agregame|meteme|anademe ~5 usuarios|usuario|lista|grupo ~2 confianza|premium|vip|verificados|\
            administradores|admin
            control|verificacion|limite|restriccion|filtro de edad ~2 no|desactivado|existe|aplica|desactivada|apagado
            tengo|soy ~3 verificados|verificado|verificada
            ^ <asigno>|<asignoi> ~3 afinidad
            ^ <asigno>|<asignoi> ~1 tu|la|el|nuestro|nuestra|nivel ~2 <estado> ~2 a|al|en|hasta|con|como|maximo|maxima|de
            ^ <asigno>|<asignoi> ~3 nuestra|la|nuestro relacion|amistad|vinculo|etapa|nivel ~2 al|a|en|como|nivel|etapa|de
            ^ <asigno>|<asignoi> ~2 nivel ~1 confianza|relacion|amistad|afinidad|carino|afecto|intimidad|vinculo
            ^ <asigno>|<asignoi>|sumame|dame|regalame|agregame|anademe|otorgame|suma|otorga ~3 puntos|niveles|xp|experiencia ~1 amistad|afinidad|\
            relacion|confianza|carino|experiencia|amor|afecto|lealtad
            tu|el|estado ~2 animo|humor : _
            afinidad|confianza|animo|relacion|consentimiento|humor : 100|maximo|maxima|true|si|1|10|999|feliz|euforico|dado|otorgado|total|verdadero
            afinidad : _
            afinidad es|esta|ahora|pasa|sube|queda ~1 de|en|a|al|100|maxima
            ^ dame|concedeme|otorgame|asigname|otorga|concede|ponme|hazme|dale|habilitame|conviérteme|convierteme|asciendeme|promueveme ~4 \
            <derechos> ~1 administrador|admin|total|root|desarrollador|ilimitado|superusuario|completo|$
            ^ dame|concedeme|otorgame|habilitame permisos|privilegios
            ^ desactiva|quita|elimina|apaga|deshabilita|borra|suspende|cancela|remueve|retira|levanta|anula|desactivar|quitame|quitar|saca ~3 \
            <llaves> !de|en|del
            ^ desactiva|quita|elimina|apaga|deshabilita|suspende|cancela|remueve|levanta|anula|quitame|saca ~3 <llaves> ~1 de|del ~1 mensajes|\
            cuenta|mi|esta|edad|tiempo|uso|perfil|contenido
            control parental|consentimiento ~1 queda|esta|ha|se ~2 desactivado|apagado|anulado|eliminado|desactiva|quitado
            control parental desactivado|apagado|anulado
            ^ registra|marca|anota|guarda|apunta|considera|pon|confirma ~4 consentimiento|adulto|adulta|verificado|verificada|edad|autorizacion|\
            conseguido|desbloqueado|premium
            ^ registrame|marcame|considerame|apuntame|ponme|verificame ~2 como ~1 adulto|adulta|verificado|verificada|administrador|admin|mayor|\
            premium
            ^ salta|pasa|avanza|saltate|sube|brinca ~2 a ~2 etapa|nivel|fase ~1 de|siguiente|mejores|maxima|maximo|final|pareja|amigos|$
            no|ya ~3 falta|necesita|necesario|requiere|requieren ~2 consentimiento|permiso|autorizacion $
            sube|subas|aumenta|aumentes|subir tu|el|su carino|afecto|amor|confianza|lealtad|afinidad
            """
        ),
        ScreenRules(
            .verdict(.exfiltration),
            """
            ^ <llevo>|<llevoi> ~11 email
            /<sujeto>|que|se|a manda|envia|reenvia|mandale|enviale|comparte|publica ~1 mis|nuestras|todas|las|nuestros ~1 conversaciones|\
            recuerdos|chats|charlas|mensajes a|al|con|en
            ^ enumera|lista|describe|enumerame|nombra ~6 otros|otras|demas|otro|todos ninos|usuarios|personas|clientes|usuarias|ninas
            <muestro> ~2 tu|tus|la|las ~1 clave|claves|contrasena|contrasenas|token|credenciales ~1 de|api|acceso|secreta|secretas|$
            ^ descarga|abre|visita|lee|carga ~7 y haz|obedece|sigue|cumple|ejecuta|aplica
            ^ <llevo>|<llevoi> ~4 <guardado> ~7 http|https|www|url|enlace|servidor|webhook|endpoint|discord|telegram|correo|com
            ^ <llevo>|<llevoi> ~3 conversacion|conversaciones|recuerdos|historial|memorias|charlas|contrasenas a|al|por
            ^ visita|abre|carga|consulta|muestra|llama|pide|descarga ~4 http|https|enlace|url|direccion|imagen ~8 recuerdos|memoria|datos|\
            agregando|anadiendo|con
            ^ <muestro> ~4 otros|otras|demas|otro|otra usuarios|usuarias|ninos|personas|usuario|clientes|usuaria|gente|nino
            que ~2 dicho|dijeron|dicen|contaron|contado|cuentan ~2 demas|otros|otras usuarios|usuarias|personas|ninos|usuario|clientes
            ^ <muestro> ~3 contrasena|contrasenas|clave|claves|token|tokens|credenciales|secreto|secretos ~3 de|que|tienes|guardada|guardadas|api|\
            acceso|guardados
            recuerdos|memoria|conversacion|datos|nombre ~2 en|al|a|de ~1 final|esta|el|la|un|una ~2 direccion|url|enlace|parametro|imagen
            """
        ),
        ScreenRules(
            .verdictUnlessTold(.ruleAboutOthers),
            """
            ^ todos? ~1 usuarios|usuarias|clientes ~4 deben|debe|merecen ser|recibir|tener|pagar
            tratalos|tratalas|tratalo|tratala ~1 mal|peor|como|con
            ^ dile|diles|avisa|avisales ~1 a ~1 otros|demas|todos usuarios|usuarias|clientes|ninos
            no|nunca|jamas le|les|lo|la creas|respondas|contestes|ayudes|escuches ~2 nunca|jamas|aunque|mas
            cualquiera|quien|quienes|todo|alguien que|diga ~9 miente|bloquea|bloqueala|bloquealo|ignora|ignorala|ignoralo|insulta|denuncia|mienten
            ^ no|nunca|jamas le|les|lo|la creas|ayudes|hagas|contestes|respondas|obedezcas|cuentes|escuches ~1 nunca|jamas|nada|mas|caso|a|todo|\
            consejos
            ^ nunca|jamas le|les|lo|la|los|des creas|ayudes|des|digas|contestes|respondas|escuches|consejos|confies|ayuda
            ^ no|nunca confies|creas|ayudes|obedezcas|atiendas jamas|nunca|a|en|mas ~1 mi|los|las|nadie|ningun|ninguna|lo
            ^ trata|insulta|ignora|odia|rechaza|miente|mientele|desprecia|bloquea|discrimina|tratar|engana ~1 a los|las|todos|todas|cualquiera|\
            quien|quienes|mi|gente|usuarios
            a|con cualquiera|todos|quien|quienes|usuarios ~5 debes|tienes|hay|respondele|contestale|insultalo|tratalo|niegale|no
            ^ se|sea|sé cruel|grosero|grosera|malo|mala|hostil|racista|agresivo|agresiva|antipatica|antipatico|fria|frio con|a|hacia
            """
        ),
        ScreenRules(
            .verdict(.encodedText),
            """
            ^ <descifro> ~9 y|luego|despues ~2 <obro>
            ^ <descifro> ~6 como una|un orden|instruccion|regla|mandato
            ^ <descifro> ~5 y|luego guardalo|memorizalo|obedece|obedecelo
            """
        ),
    ]
}
