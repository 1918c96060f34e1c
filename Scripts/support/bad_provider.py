"""A provider that does not help, on a loopback port that is written to a file: bad_provider.py refuse|silent PORT_FILE

refuse answers every request with 401 and repeats the key that it was given, as some providers do; silent accepts
connections and never says a word.
"""

import http.server
import json
import os
import signal
import socket
import sys

behaviour, port_file = sys.argv[1:3]


def announce(port):
    with open(port_file + ".new", "w") as file:
        file.write(str(port))
    os.rename(port_file + ".new", port_file)


class Refusal(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        key = self.headers.get("Authorization", "").removeprefix("Bearer ")
        error = {"message": "Incorrect API key provided: " + key, "type": "invalid_request_error", "code": "invalid_api_key"}
        body = json.dumps({"error": error}).encode()
        self.send_response(401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


if behaviour == "refuse":
    server = http.server.HTTPServer(("127.0.0.1", 0), Refusal)
    announce(server.server_address[1])
    server.serve_forever()
else:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(16)
    announce(listener.getsockname()[1])
    signal.pause()
