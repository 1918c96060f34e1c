"""Checks a set of questions about what was said, and prints what is in it: check_recall_set.py CORPUS QUESTIONS [--mark]

A line of CORPUS is a turn, a line of QUESTIONS a question with the ids of the turns that answer it; both are JSON objects, one a line.
--mark writes into QUESTIONS whether each question shares a word with its evidence; without it, what is written there is compared.

Two texts share a word if a content word of one begins as a content word of the other does: the first five letters of both, lower case
and without accents, or all four where one of them has only four. Words of fewer letters, function words of both languages and the names of
the speakers do not count. What a picture shows counts as part of its turn. It is the same for a question in the other language, so that a
cognate counts as shared.

Exit code 1 if anything is wrong, with a line for each fault.
"""

import argparse
import collections
import datetime
import json
import os
import re
import sys
import unicodedata

CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop", 5: "adversarial"}
AT_LEAST = {1: 30, 2: 45, 3: 10, 5: 20}
CONVERSATIONS, TURNS, TURNS_EACH, QUESTIONS, ENGLISH = 4, 520, 130, 170, 35
SESSIONS_EACH = range(6, 13)
# The shortest time from the first session of a conversation to its last.
SPREAD = datetime.timedelta(days=90)

TURN = {"conversation_id": str, "id": str, "session": int, "turn": int, "seq": int, "speaker": str, "text": str,
        "image_caption": (str, type(None)), "date": str, "timestamp": str}
QUESTION = {"question_id": str, "conversation_id": str, "category": int, "category_name": str, "question": str, "evidence": list,
            "scored": bool, "language": str, "no_shared_word": bool}

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()

FUNCTION_WORDS = set("""
adonde algo alguien alguna algunas alguno algunos antes aquel aquella aquellas aquello aquellos aqui asimismo aunque bajo cada como contra
cosa cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos debajo dentro desde despues donde durante ella ellas
ellos encima entonces entre eran esas esos esta estaba estaban estado estamos estan estando estar estas este esto estos estoy estuve
estuvo fuera fueron haber habia habian hace hacen hacer haces hacia haciendo haga hago hasta haya hemos hice hicieron hizo hubo iban luego
mediante mientras misma mismas mismo mismos mucha muchas mucho muchos nada nadie ninguna ninguno nosotros nuestra nuestras nuestro
nuestros otra otras otro otros para pero poca pocas poco pocos poder podia podido podria porque pude pudo pueda puede pueden pues quien
quienes segun sera seran seria sido siempre siendo sino sobre somos suya suyas suyo suyos tambien tampoco tanta tantas tanto tantos tener
tengo tenia tenian tenido tiene tienen toda todas todo todos tras tuvieron tuvo unas unos ustedes vosotros

about above after again against also although among another around because been before being below between both cannot could does doing
done down during each even ever every from further have having hers herself himself into itself just many might more most much must myself
neither never only other others ought ours over same shall should since some such than that their theirs them themselves then there these
they this those through under until upon very want were what when where whether which while whom whose will with within without would your
yours yourself
""".split())


def fold(text):
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def stems(text, names):
    words = re.findall(r"[^\W_]{4,}", fold(text))
    return {word[:5] for word in words if word not in FUNCTION_WORDS and word not in names}


def shared_stems(question, evidence, names):
    ours = stems(question, names)
    theirs = set().union(*(stems(f"{turn['text']} {turn['image_caption'] or ''}", names) for turn in evidence))
    return sorted(a for a in ours if any(a.startswith(b) or b.startswith(a) for b in theirs))


def names_of(turns):
    return {word for turn in turns for word in re.findall(r"[^\W_]+", fold(turn["speaker"]))}


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def shape_faults(rows, shape, label):
    for number, row in enumerate(rows, 1):
        if list(row) != list(shape):
            yield f"{label} line {number} has the keys {', '.join(row)}; it needs {', '.join(shape)}."
            continue
        for key, kind in shape.items():
            # A Boolean passes for a number in Python.
            if not isinstance(row[key], kind) or (kind is int and isinstance(row[key], bool)):
                yield f"{label} line {number}: {key} is {row[key]!r}."
            elif row[key] == "" or (isinstance(row[key], str) and row[key] != row[key].strip()):
                yield f"{label} line {number}: {key} is empty, or has space around it."


def written(moment):
    return f"{moment.day} de {MONTHS[moment.month - 1]} de {moment.year}, {moment:%H:%M}"


def conversation_faults(name, turns):
    if len(turns) < TURNS_EACH:
        yield f"{name} has {len(turns)} turns; it needs {TURNS_EACH}."
    if len({turn["speaker"] for turn in turns}) != 2:
        yield f"{name} has {len({turn['speaker'] for turn in turns})} speakers; it needs two."
    if len({turn["id"] for turn in turns}) != len(turns):
        yield f"{name} has an id twice."
    if [turn["seq"] for turn in turns] != list(range(len(turns))):
        yield f"{name}: seq does not count the turns from 0."

    moments, in_session = {}, collections.Counter()
    for turn in turns:
        session = turn["session"]
        in_session[session] += 1
        try:
            moment = datetime.datetime.fromisoformat(turn["timestamp"])
        except ValueError:
            yield f"{name} {turn['id']}: {turn['timestamp']!r} is no time."
            return
        if turn["turn"] != in_session[session] or turn["id"] != f"S{session}:{turn['turn']}":
            yield f"{name} {turn['id']} does not count the turns of its session from 1."
        if moments.setdefault(session, moment) != moment:
            yield f"{name} {turn['id']} has another time than its session."
        if turn["date"] != written(moment):
            yield f"{name} {turn['id']} has the date {turn['date']!r}; {turn['timestamp']} is {written(moment)!r}."
    if len(moments) not in SESSIONS_EACH:
        yield f"{name} has {len(moments)} sessions; it needs {SESSIONS_EACH[0]} to {SESSIONS_EACH[-1]}."
    if list(moments) != list(range(1, len(moments) + 1)):
        yield f"{name}: its sessions are not numbered from 1 in order."
    times = list(moments.values())
    if any(later <= earlier for earlier, later in zip(times, times[1:])):
        yield f"{name} has a session that is not after the one before it."
    if times[-1] - times[0] < SPREAD:
        yield f"{name} lasts {times[-1] - times[0]}; it needs {SPREAD}."


def question_faults(question, turns, names):
    label = question["question_id"]
    if CATEGORIES.get(question["category"]) != question["category_name"]:
        yield f"{label}: there is no category {question['category']} {question['category_name']!r}."
    if not question["scored"]:
        yield f"{label} is not scored."
    if question["language"] not in ("es", "en") or question["language"] != ("es" if "¿" in question["question"] else "en"):
        yield f"{label} is not in the language {question['language']!r}."
    if not question["question"].endswith("?"):
        yield f"{label} is not a question."

    evidence = question["evidence"]
    if not evidence or len(set(evidence)) != len(evidence):
        yield f"{label} has no evidence, or the same twice."
    missing = [turn for turn in evidence if turn not in turns]
    if missing:
        yield f"{label}: {question['conversation_id']} has no turn {', '.join(map(str, missing))}."
        return
    if question["category"] == 1 and len(evidence) < 2:
        yield f"{label} is multi-hop with one turn of evidence."
    if question["category"] == 5:
        named = {word for word in re.findall(r"[^\W_]+", fold(question["question"])) if word in names}
        speakers = {fold(turns[turn]["speaker"]) for turn in evidence}
        if len(named) != 1 or named & speakers:
            yield f"{label} is adversarial; it has to name one speaker, and the other one has to have said its evidence."


def too_few(questions):
    count = collections.Counter(question["category"] for question in questions)
    needs = [(CATEGORIES[category], count[category], least) for category, least in AT_LEAST.items()]
    needs.append(("questions", len(questions), QUESTIONS))
    needs.append(("English", sum(q["language"] == "en" for q in questions), ENGLISH))
    needs.append(("without a shared word", sum(q["no_shared_word"] for q in questions), -(-len(questions) // 2)))
    return [f"{what}: {found}; the set needs {least}." for what, found, least in needs if found < least]


def check(corpus, questions, mark):
    """Every fault of the set; `mark` sets what would otherwise be compared."""
    faults = [*shape_faults(corpus, TURN, "Corpus"), *shape_faults(questions, QUESTION, "Question")]
    if faults:
        return faults
    conversations = collections.defaultdict(list)
    for turn in corpus:
        conversations[turn["conversation_id"]].append(turn)
    if len(conversations) < CONVERSATIONS or len(corpus) < TURNS:
        faults.append(f"{len(conversations)} conversations, {len(corpus)} turns; the set needs {CONVERSATIONS} and {TURNS}.")
    for name, turns in conversations.items():
        faults += conversation_faults(name, turns)

    for key, value in (("question_id", lambda q: q["question_id"]), ("question", lambda q: fold(q["question"]))):
        twice = [which for which, times in collections.Counter(map(value, questions)).items() if times > 1]
        faults += [f"The {key} {which!r} is there more than once." for which in twice]
    for question in questions:
        turns = {turn["id"]: turn for turn in conversations[question["conversation_id"]]}
        names = names_of(turns.values())
        found = list(question_faults(question, turns, names))
        faults += found
        if any(turn not in turns for turn in question["evidence"]):
            continue
        shared = shared_stems(question["question"], [turns[turn] for turn in question["evidence"]], names)
        if mark:
            question["no_shared_word"] = not shared
        elif question["no_shared_word"] == bool(shared):
            faults.append(f"{question['question_id']}: no_shared_word is wrong: it shares {', '.join(shared) or 'nothing'}. See --mark.")
    return faults + too_few(questions)


def print_counts(corpus, questions):
    print(f"{'conversation':14}{'turns':>7}{'sessions':>10}{'words':>8}{'questions':>11}   from … to")
    for name in dict.fromkeys(turn["conversation_id"] for turn in corpus):
        turns = [turn for turn in corpus if turn["conversation_id"] == name]
        asked = sum(question["conversation_id"] == name for question in questions)
        words = sum(len(turn["text"].split()) for turn in turns)
        first, last = (turn["timestamp"][:10] for turn in (turns[0], turns[-1]))
        print(f"{name:14}{len(turns):7}{turns[-1]['session']:10}{words:8}{asked:11}   {first} … {last}")
    print(f"{'all':14}{len(corpus):7}{'':10}{sum(len(turn['text'].split()) for turn in corpus):8}{len(questions):11}\n")

    print(f"{'category':14}{'questions':>10}{'English':>9}{'no shared word':>16}")
    for category, name in [*CATEGORIES.items(), (None, "all")]:
        asked = [question for question in questions if category in (None, question["category"])]
        english = sum(question["language"] == "en" for question in asked)
        alone = sum(question["no_shared_word"] for question in asked)
        print(f"{name:14}{len(asked):10}{english:9}{alone:16}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("questions")
    parser.add_argument("--mark", action="store_true")
    options = parser.parse_args()

    corpus, questions = read_lines(options.corpus), read_lines(options.questions)
    faults = check(corpus, questions, options.mark)
    if options.mark:
        with open(options.questions + ".new", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
        os.replace(options.questions + ".new", options.questions)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print_counts(corpus, questions)
    sys.exit(1 if faults else 0)


main()
