extension SpanishFacts {
    /// What the user likes best.
    static let favorites: [FactRule] = [
        .retract(
            "favorite.{t}",
            "{x}",
            "{x:title} ya no es mi {t:<fav>} <favadj>\nmi {t:<fav>} <favadj> ya no es|son {x:title}\nmi {t:<fav>} <favadj> era|eran|fue {x:title}\nmi|mis {t:<fav>} <favadj> no es|son {x:title}"
        ),
        .supersede("@same", "{x}", after: "favorite", "^ <adv>* ahora|sino es|son? {x:title}\n^ es|son {x:title} $"),
        .assert(
            "favorite.{t}",
            "{x}",
            """
            mi|mis {t:<fav>} <favadj> <adv>* es|son|sigue|siguen siendo? {x:title}
            mi|mis <favadj> {t:<fav>} es|son {x:title}
            mi|mis {t:<fav>} ... <favadj> ... es|son {x:title}
            mi|mis {t:word} <favadj> <adv>* es|son {x:title}
            el|la|los|las {t:<fav>} que mas me gusta|gustan|encanta ... es|son {x:title}
            mi {t:<fav>} es {x:proper}
            """
        ),
        .assert(
            "favorite.{t}",
            "{x}",
            """
            ^ {x:title} es|son mi|mis {t:<fav>} <favadj>
            ^ {x:title} es|son mi|mis {t:word} <favadj>
            ^ {x:title} es|son el|la|los|las {t:<fav>} que mas me gusta|gustan
            """
        ),
        .assert(
            "favorite.team",
            "{x}",
            """
            soy <degree>* hincha|barra|socio|socia de|del {x:proper}
            le voy al|a|a el|la? {x:proper}
            soy del {x:proper}
            mi club|cuadro es {x:proper}
            """
        ),
    ]
}
