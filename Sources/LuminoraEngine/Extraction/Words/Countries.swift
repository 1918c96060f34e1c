import LuminoraCore

/// The names of countries in Spanish and English.
enum Countries {
    /// Whether a place is a country.
    static func contains(_ place: String) -> Bool { slugs.contains(Slug.of(place)) }

    private static let slugs: Set<String> = Set(
        """
        argentina bolivia brasil brazil chile colombia costa_rica cuba ecuador el_salvador espana spain guatemala honduras mexico nicaragua
        panama paraguay peru puerto_rico republica_dominicana la_republica_dominicana dominican_republic the_dominican_republic uruguay
        venezuela estados_unidos los_estados_unidos eeuu ee_uu usa us u_s u_s_a united_states the_united_states the_us the_usa america
        canada reino_unido el_reino_unido united_kingdom the_united_kingdom uk u_k the_uk inglaterra england escocia scotland gales wales
        irlanda ireland francia france alemania germany italia italy portugal andorra belgica belgium holanda paises_bajos
        los_paises_bajos netherlands the_netherlands holland suiza switzerland austria suecia sweden noruega norway dinamarca denmark
        finlandia finland islandia iceland polonia poland republica_checa czech_republic the_czech_republic czechia chequia eslovaquia
        slovakia hungria hungary rumania romania bulgaria grecia greece turquia turkey rusia russia ucrania ukraine croacia croatia serbia
        eslovenia slovenia albania lituania lithuania letonia latvia estonia china japon japan corea corea_del_sur korea south_korea
        india pakistan bangladesh nepal sri_lanka tailandia thailand vietnam filipinas philippines the_philippines indonesia malasia
        malaysia singapur singapore australia nueva_zelanda new_zealand egipto egypt marruecos morocco argelia algeria tunez tunisia
        nigeria kenia kenya etiopia ethiopia ghana senegal sudafrica south_africa israel palestina palestine libano lebanon siria syria
        iran irak iraq arabia_saudita saudi_arabia emiratos_arabes united_arab_emirates the_united_arab_emirates qatar jordania jordan
        haiti jamaica belice belize taiwan camboya cambodia mongolia kazajistan kazakhstan afganistan afghanistan guinea_ecuatorial angola
        mozambique camerun cameroon uganda tanzania ruanda rwanda zimbabue zimbabwe luxemburgo luxembourg malta chipre cyprus monaco
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
