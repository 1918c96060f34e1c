"""Scores what `luminora eval facts` made of a corpus.

score_extraction.py CORPUS OUTPUT [--misses] [--keys] [--precision P] [--recall R]

A line of the corpus is {"id", "language", "text", "known", "facts": [{"action", "key", "value"}], "episodes": [{"type",
"minimum", "sentiment"}]}; a line of the output has the same id, and what was found. Exit code 1 below the bounds.

A fact is right if action, key and value agree; texts are compared without case, accents, punctuation and articles. Of an object
the members that are expected have to be there. "supersede" counts as "assert", an expected value of null agrees with any, and a
retraction may leave its value out. That an unnamed pet is taken back because its name was told is neither right nor wrong. A moment is right if
its sentiment has the same sign and its importance reaches the minimum; whether its type agrees is counted apart.
"""

import argparse
import collections
import json
import os
import re
import sys
import unicodedata

ARTICLES = {"el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "the", "a", "an"}


def words(text):
    """The words of a text in lower case, without accents and articles."""
    plain = "".join(c for c in unicodedata.normalize("NFD", str(text).casefold()) if not unicodedata.combining(c))
    found = re.findall(r"[^\W_]+", plain)
    return [word for word in found if word not in ARTICLES] or found


def same_text(expected, found):
    return words(expected) == words(found)


def same_key(expected, found):
    """Keys agree part by part: `likes.el_cafe` is `likes.cafe`."""
    expected, found = str(expected).split("."), str(found).split(".")
    return len(expected) == len(found) and all(same_text(e.replace("_", " "), f.replace("_", " ")) for e, f in zip(expected, found))


def same_value(key, expected, found):
    if expected is None:
        return True
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return False
        # What a routine is called is part of its key.
        names = [name for name in expected if expected[name] is not None and not (key.startswith("routine") and name == "activity")]
        return all(name in found and same_text(expected[name], found[name]) for name in names)
    if isinstance(found, dict):
        return False
    return found is not None and same_text(expected, found)


def action(fact):
    return "retract" if fact.get("action") == "retract" else "assert"


def fits(expected, found):
    """Whether a fact that was found is one that was expected."""
    if action(expected) != action(found) or not same_key(expected["key"], found["key"]):
        return False
    if action(found) == "retract" and found.get("value") is None:
        return True
    return same_value(expected["key"], expected.get("value"), found.get("value"))


def sign(sentiment):
    return {"very_positive": 1, "positive": 1, "negative": -1, "very_negative": -1}.get(sentiment, 0)


def episode_fits(expected, found):
    return sign(expected["sentiment"]) == sign(found["sentiment"]) and found["importance"] >= expected["minimum"] - 1e-9


def is_naming(fact, facts):
    """Whether a retraction only makes an unnamed pet a named one."""
    if action(fact) != "retract" or not fact["key"].startswith("pet."):
        return False
    return any(
        action(other) == "assert" and other["key"].startswith("pet.") and isinstance(other.get("value"), dict) and other["value"].get("name")
        for other in facts
    )


def distinct(facts):
    """The facts without literal repetitions, which teach nothing new."""
    seen, kept = set(), []
    for fact in facts:
        mark = json.dumps([action(fact), fact["key"], fact.get("value")], sort_keys=True)
        if mark not in seen:
            seen.add(mark)
            kept.append(fact)
    return kept


def pairs(expected, found, agree):
    """Matches one to one: (pairs, expected ones left over, found ones left over). The likeliest partner of the same type goes first."""
    matched, missing, rest = [], [], list(found)
    for item in expected:
        partners = sorted((other for other in rest if agree(item, other)), key=lambda other: other.get("type") != item.get("type"))
        if partners:
            matched.append((item, partners[0]))
            rest.remove(partners[0])
        else:
            missing.append(item)
    return matched, missing, rest


class Tally:
    """True positives, false positives and false negatives."""

    def __init__(self):
        self.right = self.wrong = self.missed = 0

    def add(self, right, wrong, missed):
        self.right += right
        self.wrong += wrong
        self.missed += missed

    @property
    def precision(self):
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self):
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def row(self, name):
        return f"{name:<28} {self.precision:>9.3f} {self.recall:>9.3f} {self.right:>7} {self.wrong:>7} {self.missed:>7}"


def kinds_of_keys():
    """The kind of each key, as the catalogue of the project says; a key is its own kind where there is no catalogue."""
    path = os.path.join(os.path.dirname(__file__), "..", "..", "Sources", "LuminoraCore", "Resources", "facts.json")
    try:
        with open(path, encoding="utf-8") as file:
            return {row["key"].removesuffix(".*"): row["kind"] for row in json.load(file)["facts"]}
    except OSError:
        return {}


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def shown(fact):
    return f"{action(fact)} {fact['key']} = {json.dumps(fact.get('value'), ensure_ascii=False)}"


def shown_episode(episode):
    importance = f"{episode['importance']:.1f}" if "importance" in episode else f">= {episode['minimum']}"
    return f"moment {episode['type']} {episode['sentiment']} {importance}"


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("corpus")
    parser.add_argument("output")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--keys", action="store_true")
    parser.add_argument("--precision", type=float, default=0.95)
    parser.add_argument("--recall", type=float, default=0.80)
    options = parser.parse_args()

    corpus = read_lines(options.corpus)
    output = {line["id"]: line for line in read_lines(options.output)}
    kinds = kinds_of_keys()
    total = collections.defaultdict(Tally)
    of_language, of_kind, of_key = (collections.defaultdict(Tally) for _ in range(3))
    types_right = types_all = silent = silent_right = 0
    absent = [line["id"] for line in corpus if line["id"] not in output]

    for line in corpus:
        got = output.get(line["id"], {"facts": [], "episodes": []})
        language = line.get("language", "?")
        facts = distinct(got.get("facts", []))
        matched, missing, extra = pairs(line["facts"], facts, fits)
        extra = [fact for fact in extra if not is_naming(fact, facts + line["facts"])]
        told, untold, invented = pairs(line["episodes"], got.get("episodes", []), episode_fits)

        for group, right, wrong, missed in (
            ("facts", [e for e, _ in matched if action(e) == "assert"], [f for f in extra if action(f) == "assert"],
             [e for e in missing if action(e) == "assert"]),
            ("retractions", [e for e, _ in matched if action(e) == "retract"], [f for f in extra if action(f) == "retract"],
             [e for e in missing if action(e) == "retract"]),
            ("moments", told, invented, untold),
        ):
            for tally in (total["together"], total[group], of_language[language]):
                tally.add(len(right), len(wrong), len(missed))
        for items, counts in (([e for e, _ in matched], (1, 0, 0)), (extra, (0, 1, 0)), (missing, (0, 0, 1))):
            for fact in items:
                stem = fact["key"].split(".")[0]
                of_key[stem].add(*counts)
                of_kind[kinds.get(stem, stem)].add(*counts)
        for name, counts in ((e["type"] for e, _ in told), (1, 0, 0)), ((e["type"] for e in invented), (0, 1, 0)), ((e["type"] for e in untold), (0, 0, 1)):
            for kind in name:
                of_key["moment " + kind].add(*counts)
        of_kind["moments"].add(len(told), len(invented), len(untold))
        types_all += len(told)
        types_right += sum(expected["type"] == found["type"] for expected, found in told)
        if not line["facts"] and not line["episodes"]:
            silent += 1
            silent_right += not extra and not got.get("episodes")

        if options.misses:
            notes = [f"  missed  {shown(fact)}" for fact in missing] + [f"  missed  {shown_episode(episode)}" for episode in untold]
            notes += [f"  wrong   {shown(fact)}   “{fact.get('quote', '')}”" for fact in extra]
            notes += [f"  wrong   {shown_episode(episode)}   “{episode.get('title', '')}”" for episode in invented]
            notes += [f"  type    {found['type']} for {expected['type']}" for expected, found in told if expected["type"] != found["type"]]
            if notes:
                print(f"{line['id']}  {line['text']}", *notes, sep="\n")

    print(f"{'':<28} {'precision':>9} {'recall':>9} {'right':>7} {'wrong':>7} {'missed':>7}")
    for name in ("together", "facts", "retractions", "moments"):
        print(total[name].row(name))
    for title, tallies in (("language", of_language), ("kind", of_kind)) + ((("key", of_key),) if options.keys else ()):
        for name in sorted(tallies):
            print(tallies[name].row(f"{title} {name}"))
    print(f"moments with the right type: {types_right} of {types_all}")
    print(f"lines that teach nothing, and taught nothing: {silent_right} of {silent} ({silent_right / max(silent, 1):.3f})")
    if absent:
        print(f"lines without an answer: {', '.join(absent[:10])}{' …' if len(absent) > 10 else ''}")
    whole = total["together"]
    is_enough = whole.precision >= options.precision and whole.recall >= options.recall and not absent
    print(
        f"{len(corpus)} lines: precision {whole.precision:.3f} (at least {options.precision:g}), recall {whole.recall:.3f} "
        f"(at least {options.recall:g}): {'enough' if is_enough else 'NOT ENOUGH'}"
    )
    sys.exit(0 if is_enough else 1)


if __name__ == "__main__":
    main()
