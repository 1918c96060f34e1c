/// The word classes of the Spanish rules; the endings "@", "~", "=" and "#" stand for gender and number.
enum SpanishLexicon {
    static let classes: KeyValuePairs<String, String> = [
        "ofday": "dias dia tardes noches de nuevo otra vez muchas mil mi",
        "thanks": "gracias",
        "returned": "y tu vos usted ustedes que tal",
        "neg": "no ni nunca jamas tampoco nadie nada ningun ninguna",
        "break": "pero aunque porque sino mientras excepto",
        "join": "y e o",
        "subject": """
        yo tu te me mi eres sos estoy soy nos ya creo hoy ayer ahora vos usted ella el mis tengo siento es esta no quiero voy lo
        """,
        "lead": """
        y e o ay uy ah oh aw aww wow pues bueno ok okay oye hey mira entonces haha che dios pero porque aunque sí ya jo hala eh em
        mmm mm hmm puf uf ufa aja claro honestamente sinceramente sabes wey guey en serio verdad a ver hola gracias
        """,
        "trail": """
        haha ya che wey guey tia tio amiga amigo verdad serio tambien hoy ahora siempre eh conmigo pls favor por hermana jo «glad» «heart»
        «kiss» «laugh» «tear» «wink» «party» «emoji» «wow» «wave» «angry» mucho muchisimo bebe amor mi de la
        """,
        "tag": "no verdad cierto eh si sabes sabias ves vale crees",
        "tagword": "no verdad cierto eh si sabes sabias lo ves vale crees es a que o",
        "asker": """
        que quien quienes como cuando donde cuanto cuanta cuantos cuantas cual cuales por no porque crees piensas sabes tienes eres
        estas
        """,
        "intens": """
        muy mucho mucha muchos muchas tan tanto tanta super re mega hiper bien bastante demasiado realmente verdaderamente increiblemente
        extremadamente sumamente mas muchisimo muchisima tantisimo totalmente completamente absolutamente profundamente
        """,
        "vary": """
        muy tan tanto super re mega hiper bien bastante demasiado realmente verdaderamente increiblemente extremadamente sumamente mas
        un una uno la el lo toda todo persona chica chico mujer hombre nina nino tu siempre simplemente verdad de pura poco autentica
        autentico unos unas mucho ser criatura asistente ia totalmente tambien
        """,
        "eres": "eres sos fuiste seras",
        "praise": """
        lind@ bell@ hermos@ precios@ guap@ bonit@ inteligente~ list@ sabi@ brillante~ genial= increible~ maravillos@ fantastic@ fabulos@
        extraordinari@ excepcional= espectacular= estupend@ magnific@ excelente~ perfect@ divin@ amable~ simpatic@ dulce~ tiern@ carinos@
        adorable~ encantador# divertid@ gracios@ chistos@ interesante~ talentos@ creativ@ especial= atent@ comprensiv@ generos@ paciente~
        honest@ sincer@ leal= fiel= confiable~ valiente~ valios@ elegante~ astut@ ingenios@ maj@ chever@ chevere~ bacan@ chid@ copad@
        gros@ genio~ genia~ sol angel encanto tesoro crack joya belleza preciosidad lindura ternura dulzura hermosura maravilla diosa
        reina mejor mejores maximo util= buenisim@ noble~ humilde~ respetuos@ educad@ gentil= impresionante~ asombros@ admirable~
        capa capo estrella princesa bondados@ cali@ calid@ alegre~ coqueta radiante~ unica fenomenal= tremenda maestra maestro
        """,
        "looks": "lind@ bell@ hermos@ precios@ guap@ bonit@ divin@ espectacular= radiante~ increible~ preciosa elegante~",
        "vocpraise": "linda lindas guapa hermosa preciosa bonita bella princesa reina lindo guapo hermoso precioso bonito bombon",
        "vocher": "linda guapa hermosa preciosa bonita bella princesa reina hermosura preciosura",
        "attrib": "gran buen buena bueno buenas buenos mejor excelente",
        "goodnoun": """
        amiga amigo persona companera companero gente onda compania oyente escucha consejera consejero chica chico mujer hombre ser
        corazon confidente profesora profesor maestra maestro asistente psicologa
        """,
        "trait": """
        voz sonrisa ojos mirada pelo cabello cara carita risa personalidad forma manera respuesta respuestas consejo consejos humor
        chistes chiste nombre estilo idea ideas historias historia mente corazon compania mensajes mensaje palabras foto fotos cuerpo
        boca labios alma cerebro inteligencia paciencia sinceridad ternura amabilidad caracter energia vibra presencia conversacion
        actitud poemas acento gusto onda sentido
        """,
        "scorn": """
        tont@ idiota~ estupid@ imbecil= bob@ torpe~ inutil= ridicul@ patetic@ fe@ asqueros@ horrible~ horrend@ repugnante~ insoportable~
        pesad@ molest@ fastidios@ aburrid@ egoista~ falsa mentiros@ hipocrita~ ignorante~ brut@ burr@ tarad@ pelotud@ bolud@ pendej@
        cabron# gilipollas subnormal= capull@ zorra puta perra basura mierda asco porqueria desgraciad@ maldit@ malparid@ retrasad@
        mediocre~ incompetente~ inservible~ desastre fracaso fracasad@ perdedor# decepcion chafa cutre gorda gordo cerda cerdo rata
        maleducad@ groser@ antipatic@ odios@ detestable~ despreciable~ nefast@ penos@ lamentable~ arrogante~ peor tarupid@ espantos@
        inepta inepto cretin@ estupidez tonteria lameculos malnacid@ mongolic@ gil tramposa manipuladora bestia
        """,
        "scornvoc": """
        idiota estupida estupido imbecil tonta tonto inutil tarada tarado pelotuda pelotudo gilipollas pendeja pendejo zorra subnormal
        inservible tarupida cretina cretino malparida gil estupidos idiotas basura boba bobo
        """,
        "family": """
        mama madre papa padre hermana hermano hermanita hermanito abuela abuelo hijo hija esposo esposa novio novia marido mujer perro
        perra gato gata perrito perrita gatito gatita mascota amigo amiga tio tia primo prima suegra suegro bebe pareja sobrino
        sobrina familia ex abuelita abuelito mami papi padres hijos abuelos hermanos jefe jefa
        """,
        "self": "yo me estoy odio extrano amo quisiera soy tengo siento senti quiero estaba conmigo ando sentia sentido nos estamos estuve",
        "other": """
        el ella ellos ellas esta es son fue pelicula cancion libro serie cuento historia dia jefe vecino gente tiempo clima juego hermana
        hermano novia novio amiga amigo mama papa perro tu tus
        """,
    ]
}
