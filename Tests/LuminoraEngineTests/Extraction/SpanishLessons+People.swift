/// Spanish messages and what they teach.
enum SpanishLessons {
    static let who = TaughtMessage.table(
        """
        Me llamo José Luis Fernández, mucho gusto -> name José Luis Fernández
        hola, me llamo carlos -> name Carlos
        ME LLAMO CARLOS -> name Carlos
        hola soy pedro y tengo 10 años -> age 10; name Pedro
        me dicen Beto pero me llamo Roberto -> name Roberto; nickname Beto
        puedes decirme Lalo -> nickname Lalo
        no me llamo Ana, me llamo Eva -> name Eva
        no me llamo Carlos -> -name Carlos
        Tengo treinta y tres años -> age 33
        no tengo 30, tengo 31 -> age 31
        olvida mi edad -> -age
        hoy cumplo 18!!! -> age 18; birthday --05-20
        nací el 5/6/1992 -> birthday 1992-06-05
        mi cumpleaños es el 25 de diciembre -> birthday --12-25
        Nací el 3 de noviembre de 1988 en Guadalajara -> birthday 1988-11-03; origin Guadalajara
        mi fecha de nacimiento es 7 de septiembre del 95 -> birthday 1995-09-07
        """
    )

    static let places = TaughtMessage.table(
        """
        vivo en lima -> city Lima
        vivo en Lima, Perú -> city Lima; country Perú
        vivo en España desde 2019, en Valencia concretamente -> city Valencia; country España
        ya no vivo en Lima, ahora en Cusco -> city Cusco
        ya no vivo en Madrid -> -city Madrid
        Vivo en la Ciudad de México con mi esposo -> city Ciudad de México
        vivo con mis papás en Córdoba, Argentina -> city Córdoba; country Argentina
        me mudé de Lima a Cusco -> city Cusco
        soy de Rosario pero vivo en Buenos Aires hace diez años -> city Buenos Aires; origin Rosario
        Soy peruano, de Arequipa pues -> nationality peruano; origin Arequipa
        soy cubano pero vivo en Miami -> city Miami; nationality cubano
        """
    )

    static let beings = TaughtMessage.table(
        """
        Tengo un perro. Se llama Max. -> pet.max {"name":"Max","species":"dog"}
        mi perro se llama Max -> -pet.dog; pet.max {"name":"Max","species":"dog"}
        Tengo otra perra, se llama Luna -> pet.luna {"name":"Luna","species":"dog"}
        Tengo otro perro que se llama Toby -> pet.toby {"name":"Toby","species":"dog"}
        mi perro Max murió ayer -> pet.max {"date":"2026-05-19","name":"Max","species":"dog","status":"deceased"}
        se escapó mi perro Toby -> pet.toby {"name":"Toby","species":"dog","status":"lost"}
        tengo dos gatos: Simba y Nala -> pet.nala {"name":"Nala","species":"cat"}; pet.simba {"name":"Simba","species":"cat"}
        tengo una perrita llamada Lola y un conejo -> pet.lola {"name":"Lola","species":"dog"}; pet.rabbit {"species":"rabbit"}
        adopté una gatita, la llamé Nieve -> pet.nieve {"name":"Nieve","species":"cat"}
        encontré a mi gato! -> pet.cat {"species":"cat","status":"found"}
        mi mamá se llama Rosario y mi papá Julián -> family.father {"name":"Julián","relation":"father"}; family.mother {"name":"Rosario","relation":"mother"}
        mi hermano menor se llama Tomás y tiene 6 años -> family.brother.tomas {"age":6,"name":"Tomás","relation":"brother"}
        tengo una hermana mayor, Lucía -> family.sister.lucia {"name":"Lucía","relation":"sister"}
        mi tía Carmen está en el hospital -> family.aunt.carmen {"name":"Carmen","relation":"aunt","status":"sick"}
        mi papá falleció el 3 de marzo -> family.father {"date":"2026-03-03","relation":"father","status":"deceased"}
        Mi abuelo murió hace dos años, se llamaba Ernesto -> family.grandfather.ernesto {"name":"Ernesto","relation":"grandfather","status":"deceased"}
        mi mejor amigo se llama Kevin -> friend.kevin {"name":"Kevin"}
        mis amigos Leo y Dani vienen mañana -> friend.dani {"name":"Dani"}; friend.leo {"name":"Leo"}
        mi esposa Laura es doctora -> partner {"name":"Laura","relation":"wife"}
        Tengo novio, se llama Iker -> partner {"name":"Iker","relation":"boyfriend"}
        terminé con mi novio -> -partner {"relation":"boyfriend"}
        me casé con Carolina -> marital_status married; partner {"name":"Carolina","relation":"wife"}
        sigo soltera -> marital_status single
        """
    )
}
