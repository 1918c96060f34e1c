"""What train-mood and eval-mood share: how a message becomes numbers, spelled as in EmotionFeatures.swift."""
import json
import os
import subprocess
import sys

EMOTIONS = ["anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"]
# Plutchik's eight as Ekman's six and neutral: looking forward and trusting are none of the six.
SPANISH = {"anticipation": "neutral", "trust": "neutral"}

LONGEST_MESSAGE = 1024
LONGEST_WORD = 24
BITS = 22
MASK = 0xFFFFFFFF
PRIME = 16777619
BASIS = {"en": 2166136261, "es": 2166136261 ^ 0x5EED}
WORD, PAIR, PART = 1, 2, 3
FOLD = {}
for _plain, _letters in (("a", "áàâãä"), ("e", "éèêë"), ("i", "íìîï"), ("o", "óòôõö"), ("u", "úùûü"), ("n", "ñ"), ("c", "ç")):
    for _letter in _letters:
        FOLD[ord(_letter)] = FOLD[ord(_letter) - 0x20] = ord(_plain)


def is_letter(value):
    return 0x61 <= value <= 0x7A or 0x30 <= value <= 0x39 or 0xC0 <= value < 0x2000 or 0x2C00 <= value < 0xFE00 and not 0x3000 <= value <= 0x303F


def words(text):
    """The words and marks of a message, as tuples of scalars."""
    found, word = [], []
    run = upper = lower = 0

    def mark(value, most=1):
        # A mark that is repeated is another mark: "!" and "!!".
        if found and found[-1] == (value,):
            if most == 2:
                found[-1] = (value, value)
        elif not (most == 2 and found and found[-1] == (value, value)):
            found.append((value,))

    for value in map(ord, text[:LONGEST_MESSAGE]):
        if 0x41 <= value <= 0x5A:
            upper += 1
            value += 0x20
        elif 0x61 <= value <= 0x7A:
            lower += 1
        else:
            value = FOLD.get(value, value)
        if is_letter(value):
            run = run + 1 if word and word[-1] == value else 1
            if run <= 2 and len(word) < LONGEST_WORD:
                word.append(value)
            continue
        if value in (0x27, 0x2019):
            continue
        if word:
            found.append(tuple(word))
            word = []
        if value in (0x21, 0x2E, 0x3F):
            mark(value, 2)
        elif value == 0x2026:
            mark(0x2E, 2)
            mark(0x2E, 2)
        elif value <= 0x20 or value in (0x22, 0x2C, 0x3B) or 0x7F <= value < 0xC0 or 0x200B <= value <= 0x206F or 0xFE00 <= value <= 0xFE0F:
            pass
        elif 0x1F3FB <= value <= 0x1F3FF:
            pass
        else:
            mark(value)
    if word:
        found.append(tuple(word))
    if upper > 4 and upper > lower:
        found.append((0,))
    return found


def finish(value):
    value = (value ^ value >> 15) * 0x2C1B3C6D & MASK
    return (value ^ value >> 12) * 0x297A2D39 & MASK


def fnv(basis, scalars):
    for value in scalars:
        basis = (basis ^ value) * PRIME & MASK
    return basis


_parts = {}


def parts(basis, word):
    """The runs of three to five scalars of a word with its edges."""
    key = (basis, word)
    if key not in _parts:
        edged = (0x3C,) + word + (0x3E,)
        result = []
        if is_letter(word[0]) and len(word) > 1:
            for start in range(len(edged) - 2):
                value = fnv((basis ^ PART) * PRIME & MASK, edged[start : start + 2])
                for following in edged[start + 2 : start + 5]:
                    value = (value ^ following) * PRIME & MASK
                    result.append(finish(value) >> 32 - BITS)
        _parts[key] = result
    return _parts[key]


def features(text, language):
    """The numbers of a message's features: words and pairs of words, and parts of words."""
    basis = BASIS[language]
    whole, partial = [], []
    before = (0x5E,)
    for word in words(text):
        whole.append(finish(fnv((basis ^ WORD) * PRIME & MASK, word)) >> 32 - BITS)
        whole.append(finish(fnv((basis ^ PAIR) * PRIME & MASK, before + (0x20,) + word)) >> 32 - BITS)
        partial += parts(basis, word)
        before = word
    whole.append(finish(fnv((basis ^ PAIR) * PRIME & MASK, before + (0x20, 0x24))) >> 32 - BITS)
    return whole, partial


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def is_held_out(position):
    """Whether a line of es.train.jsonl is never trained on: every fifth."""
    return position % 5 == 4


def label(row):
    return SPANISH.get(row["emotion"], row["emotion"])


def needs_packages():
    """Runs the script again with numpy and scikit-learn, which are put into ~/.cache/luminora once."""
    cache = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "luminora", "venv-mood")
    python = os.path.join(cache, "bin", "python")
    if os.path.realpath(sys.prefix) == os.path.realpath(cache):
        return
    wanted = ["numpy==2.4.6", "scipy==1.17.1", "scikit-learn==1.9.1"]
    if not os.path.exists(python) or subprocess.run([python, "-c", "import sklearn"], capture_output=True).returncode != 0:
        print("==> Installing numpy and scikit-learn", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", cache], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"] + wanted, check=True)
    # One thread, so that sums are made in one order.
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
    os.execve(python, [python] + sys.argv, {**os.environ, **threads, "PYTHONHASHSEED": "0"})
