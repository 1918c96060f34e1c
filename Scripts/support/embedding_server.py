"""An embedding service of OpenAI's kind whose vectors follow from the text and the model's name alone.

Its models are in MODELS, with the dimensions of each. It counts the texts that it has embedded, by model and by what they are for, and can be slow.
"""

import base64
import collections
import hashlib
import http.server
import json
import math
import struct
import threading
import time

MODELS = {"hash-a": 24, "hash-b": 40}


def vector(model, text):
    """The direction of a text: numbers of -1 to 1 out of hashes, brought to length 1."""
    values = []
    for number in range((MODELS[model] + 7) // 8):
        digest = hashlib.sha256(f"{model}\0{number}\0{text}".encode()).digest()
        values += [part / 2**31 - 1 for part in struct.unpack("<8I", digest)]
    values = values[:MODELS[model]]
    length = math.sqrt(sum(value * value for value in values)) or 1
    return [value / length for value in values]


def cosine(model, left, right):
    return sum(one * other for one, other in zip(vector(model, left), vector(model, right)))


class Service:
    """What it has done, and how slow it is."""

    def __init__(self):
        self.lock = threading.Lock()
        self.texts = collections.Counter()
        # Seconds that a call about what is to be searched takes; questions are quick.
        self.delay = 0.0


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    service: Service

    def do_POST(self):
        try:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            self.embed(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def embed(self, body):
        model, texts, use = body.get("model"), body.get("input"), body.get("input_type", "unknown")
        if not self.path.endswith("/embeddings") or model not in MODELS:
            return self.reply(404, {"error": {"message": "There is no such model here."}})
        texts = [texts] if isinstance(texts, str) else texts
        with self.service.lock:
            self.service.texts[model, use] += len(texts)
        if use != "query":
            time.sleep(self.service.delay)
        vectors = [vector(model, text) for text in texts]
        if body.get("encoding_format") == "base64":
            vectors = [base64.b64encode(struct.pack(f"<{len(one)}f", *one)).decode() for one in vectors]
        data = [{"object": "embedding", "index": place, "embedding": one} for place, one in enumerate(vectors)]
        usage = {"prompt_tokens": len(texts), "total_tokens": len(texts)}
        return self.reply(200, {"object": "list", "model": model, "data": data, "usage": usage})

    def reply(self, status, content):
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """Clients that are killed are no error here."""


def start():
    """Serves on a free loopback port, in the background: (service, port)."""
    service = Service()
    server = Server(("127.0.0.1", 0), type("EmbeddingHandler", (Handler,), {"service": service}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return service, server.server_address[1]
