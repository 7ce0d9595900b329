"""A server with one answer, for what the emulator does not send as it is told."""

import http.server
import threading

import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY

PORTAL = "11111111-2222-4333-8444-555555555555"


class Canned:
    """Answers everything with ``body`` and ``headers``, which may change."""

    def __init__(self, body=b"{}"):
        self.body, self.headers = body, {}
        canned = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.rfile.read(int(self.headers.get("content-length", 0)))
                self.send_response(200)
                for name, value in canned.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(canned.body)))
                self.end_headers()
                self.wfile.write(canned.body)

            do_POST = do_PUT = do_DELETE = do_GET

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()
        self.endpoint = f"http://127.0.0.1:{self.server.server_port}"

    def portal_ids(self):
        return [PORTAL]

    def connect(self):
        return twinlink.Connector("us-east-1", self.endpoint, twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY))

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
