"""Messages of which it is known what they teach, for the tests with a scripted extractor.

conversation() makes a user's messages; lessons() tells what a message teaches as a model would put it, with literal quotes; stored() tells
under which key and value it should be kept. What lessons() does not know teaches nothing.
"""

import random
import re
import unicodedata

NAMES = ["Ana", "Diego", "Lucía", "Mateo", "Eva", "Bruno", "Sofía", "Hugo", "Clara", "Iván", "Marta", "Tomás"]
PETS = ["Max", "Luna", "Toby", "Nala", "Rocky", "Kira", "Simba", "Coco"]
CITIES = ["Lima", "Quito", "Madrid", "Bogotá", "Sevilla", "Rosario", "Cusco", "Valencia", "Medellín", "Mendoza"]
THINGS_ES = ["el café", "el té", "la pizza", "el jazz", "el fútbol", "el chocolate", "el cine", "la playa", "el ajedrez"]
THINGS_EN = ["coffee", "tea", "pizza", "jazz", "football", "chocolate", "cinema", "chess", "hiking"]
JOBS_ES = ["enfermera", "profesor", "carpintero", "abogada"]
JOBS_EN = ["nurse", "teacher", "carpenter", "lawyer"]

SPANISH = [
    "Me llamo {name}.", "No, me llamo {name}.", "Vivo en {city}.", "Ahora vivo en {city}.", "Ya no vivo en {city}.", "Tengo {age} años.", "Me gusta {thing}.",
    "Ya no me gusta {thing}.", "Odio {thing}.", "Soy {job}.", "Mi perro se llama {pet}.", "Ayer murió mi perro {pet}.", "Hola", "¿Qué tal?", "Hoy hace sol.",
]
ENGLISH = [
    "My name is {name}.", "No, my name is {name}.", "I live in {city}.", "Now I live in {city}.", "I no longer live in {city}.", "I am {age} years old.",
    "I like {thing}.", "I no longer like {thing}.", "I hate {thing}.", "I am a {job}.", "My dog is called {pet}.", "My dog {pet} died yesterday.",
    "Hello", "How are you?", "It is sunny today.",
]

# (pattern, action, key, details for object keys); the group is the value. The first that matches counts.
RULES = [
    (r"^(?:Me llamo|My name is) (\w+)\.$", "assert", "name", None),
    (r"^(?:No, me llamo|No, my name is) (\w+)\.$", "supersede", "name", None),
    (r"^(?:Vivo en|I live in) (\w+)\.$", "assert", "city", None),
    (r"^(?:Ahora vivo en|Now I live in) (\w+)\.$", "supersede", "city", None),
    (r"^(?:Ya no vivo en|I no longer live in) (\w+)\.$", "retract", "city", None),
    (r"^(?:Tengo|I am) (\d+) (?:años|years old)\.$", "assert", "age", None),
    (r"^Me gusta (?:el|la) (\w+)\.$|^I like (\w+)\.$", "assert", "likes", None),
    (r"^Ya no me gusta (?:el|la) (\w+)\.$|^I no longer like (\w+)\.$", "retract", "likes", None),
    (r"^Odio (?:el|la) (\w+)\.$|^I hate (\w+)\.$", "assert", "dislikes", None),
    (r"^Soy (\w+)\.$|^I am a (\w+)\.$", "assert", "job", None),
    (r"^(?:Mi perro se llama|My dog is called) (\w+)\.$", "assert", "pet", {"species": "dog"}),
    (r"^(?:Ayer murió mi perro) (\w+)\.$|^My dog (\w+) died yesterday\.$", "assert", "pet", {"species": "dog", "status": "deceased"}),
]
MANY = {"likes", "dislikes", "pet"}
DETAILS = ["name", "relation", "species", "status", "age", "what", "activity", "date", "time"]


def slug(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def conversation(seed, user, length):
    """The messages of one user, all in one language."""
    chance = random.Random(f"{seed}:{user}")
    is_spanish = chance.random() < 0.5
    name, pet = chance.choice(NAMES), chance.choice(PETS)
    texts = []
    for _ in range(length):
        texts.append(chance.choice(SPANISH if is_spanish else ENGLISH).format(
            name=chance.choice([name, chance.choice(NAMES)]), pet=pet, city=chance.choice(CITIES), age=chance.randint(18, 80),
            thing=chance.choice(THINGS_ES if is_spanish else THINGS_EN), job=chance.choice(JOBS_ES if is_spanish else JOBS_EN),
        ))
    return texts


def reading(text):
    """What a message teaches: (action, key, value, details), or None."""
    for pattern, action, key, details in RULES:
        found = re.match(pattern, text)
        if found:
            value = next(group for group in found.groups() if group is not None)
            return action, key, value, {**details, "name": value} if details is not None else None
    return None


def lessons(text, alias):
    """What a good model answers to a message: its facts and episodes."""
    found = reading(text)
    if found is None:
        return [], []
    action, key, value, details = found
    quote = text.rstrip(".")
    members = {name: details.get(name) for name in DETAILS} if details is not None else None
    fact = {"action": action, "key": key, "value": value, "details": members, "message": alias, "quote": quote, "confidence": 0.9}
    episodes = []
    if details is not None and "status" in details:
        is_spanish = text.startswith("Ayer")
        episodes.append({
            "type": "emotional_moment", "title": f"Murió {value}" if is_spanish else f"{value} died",
            "summary": f"Su perro {value} murió ayer." if is_spanish else f"Their dog {value} died yesterday.",
            "sentiment": "very_negative", "importance": 9, "date": None, "tags": [value], "people": [value], "places": [],
            "evidence": [{"message": alias, "quote": quote}],
        })
    return [fact], episodes


def stored(text):
    """What should be kept of a message: (key, value, whether it is taken back), or None; the value of an object is its members."""
    found = reading(text)
    if found is None:
        return None
    action, key, value, details = found
    full = f"{key}.{slug(value)}" if key in MANY else key
    return full, details if details is not None else int(value) if key == "age" else value, action == "retract"
