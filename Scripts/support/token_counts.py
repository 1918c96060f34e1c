"""What fit-tokens and eval-tokens share: what is counted of a text, spelled as in TokenEstimator.swift, and how lines become paragraphs."""
import json

# In the order of TokenWeights.
COUNTS = [
    *("word", "longLetter", "lateVowel", "accent", "capital", "digit", "number", "sign", "signRun", "gap"),
    *("alphabetic", "indic", "ideograph", "symbol", "emoji"),
]
SHORT_WORD, STEM = 4, 3


def counts(text):
    """How often each of COUNTS is in the text."""
    found = dict.fromkeys(COUNTS, 0)
    letters, previous = 0, "other"
    for byte in text.encode("utf-8"):
        if 0x61 <= byte <= 0x7A or 0x41 <= byte <= 0x5A or 0xC3 <= byte <= 0xCA:
            letters += 1
            previous = "word"
            found["word"] += letters == 1
            found["longLetter"] += letters > SHORT_WORD
            found["accent"] += byte >= 0x80
            found["capital"] += letters > 1 and byte < 0x61
            found["lateVowel"] += letters > STEM and byte in b"aoAO"
            continue
        if 0x80 <= byte <= 0xBF:
            continue
        letters = 0
        if 0x30 <= byte <= 0x39:
            found["digit"] += 1
            found["number"] += previous != "digit"
            previous = "digit"
        elif byte in b" \t":
            if previous == "space":
                found["gap"] += 1
                previous = "line"
            elif previous != "line":
                previous = "space"
        elif byte in b"\n\r":
            found["gap"] += previous != "line"
            previous = "line"
        elif byte <= 0xC2:
            found["sign"] += 1
            found["signRun"] += previous != "sign"
            previous = "sign"
        else:
            previous = "other"
            if byte < 0xE0:
                found["alphabetic"] += 1
            elif byte <= 0xE1:
                found["indic"] += 1
            elif byte == 0xE2 or 0xEE <= byte <= 0xEF:
                found["symbol"] += 1
            elif byte <= 0xED:
                found["ideograph"] += 1
            else:
                found["emoji"] += 1
    return [found[name] for name in COUNTS]


def paragraphs(lines, least, joints):
    """Lines put together to paragraphs of at least so many bytes; joints are what stands between lines, paragraph after paragraph."""
    made, part, size = [], [], 0
    for line in lines:
        part.append(line)
        size += len(line.encode("utf-8"))
        if size >= least:
            made.append(joints[len(made) % len(joints)].join(part))
            part, size = [], 0
    return made


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]
