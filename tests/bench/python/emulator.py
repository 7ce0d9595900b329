"""What the emulator costs: how long it takes to start, how much it answers, and what an account takes in memory.

``emulator.py BINARY [ASSETS POINTS]`` prints a line for each. Linux: times and memory are read from ``/proc``.

Requests go over one connection, many at once, signed beforehand where they are all the same: what is measured is the
emulator, not the client.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import time
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

EMPTY = ["--workspaces", "0", "--asset-models", "0", "--portals", "0"]

STARTS = 21
REQUESTS = 40_000
IN_FLIGHT = 50

ENTRIES = 10
VALUES = 10
STREAMS = 1000
"""As many values as a request may have, of so many properties in turn."""

PAST = 6 * 24 * 3600
"""How old the oldest value is, in seconds; the emulator takes what is seven days old, as AWS does."""


class Emulator:
    """A process of the emulator, and a connection to it."""

    def __init__(self, binary: str, *arguments: str) -> None:
        """Start it, and wait until it is ready."""
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [binary, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.ready = json.loads(self.process.stdout.readline())
        self.start_seconds = time.perf_counter() - began
        self.host = self.ready["endpoint"].removeprefix("http://")
        credentials = Credentials(self.ready["access_key_id"], self.ready["secret_access_key"])
        self.signer = SigV4Auth(credentials, "iotsitewise", self.ready["region"])
        self.connection = socket.create_connection(self.host.split(":"))
        self.unread = b""

    def signed(self, method: str, path: str, document: dict | None = None) -> bytes:
        """Make the bytes of a request."""
        body = json.dumps(document, separators=(",", ":")).encode() if document is not None else b""
        headers = {"Content-Type": "application/json"} if body else {}
        request = AWSRequest(method=method, url=self.ready["endpoint"] + path, data=body, headers=headers)
        self.signer.add_auth(request)
        lines = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
        head = f"{method} {path} HTTP/1.1\r\nHost: {self.host}\r\n{lines}Content-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    def ask(self, requests: Iterable[bytes]) -> Iterator[bytes]:
        """Send requests, many at once, and yield the bodies of their answers; one that is refused ends it."""
        batch: list[bytes] = []
        for request in requests:
            batch.append(request)
            if len(batch) == IN_FLIGHT:
                yield from self._exchange(batch)
                batch.clear()
        yield from self._exchange(batch)

    def _exchange(self, batch: list[bytes]) -> Iterator[bytes]:
        self.connection.sendall(b"".join(batch))
        for _ in batch:
            yield self._answer()

    def _answer(self) -> bytes:
        while b"\r\n\r\n" not in self.unread:
            self._receive()
        head, _, self.unread = self.unread.partition(b"\r\n\r\n")
        status, *lines = head.decode().split("\r\n")
        length = next(int(line.split(":")[1]) for line in lines if line.lower().startswith("content-length:"))
        while len(self.unread) < length:
            self._receive()
        body, self.unread = self.unread[:length], self.unread[length:]
        if " 20" not in status:
            raise SystemExit(f"{status}: {body.decode()}")
        return body

    def _receive(self) -> None:
        received = self.connection.recv(1 << 20)
        if not received:
            raise SystemExit("the emulator closed the connection")
        self.unread += received

    def cpu_seconds(self) -> float:
        """Tell how much of a processor it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak_megabytes(self) -> float:
        """Tell the most memory that it has taken so far."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

    def stop(self) -> None:
        """End it."""
        self.connection.close()
        self.process.kill()
        self.process.wait()


def new_id() -> str:
    """Make an id that an asset or a model can have."""
    return str(uuid.uuid4())


def make_model(emulator: Emulator) -> tuple[str, str]:
    """Make a model with ten properties; its id, and that of its first property."""
    model, first = new_id(), new_id()
    properties = [
        {"id": first if number == 0 else new_id(), "name": f"Sensor {number}", "dataType": "DOUBLE", "unit": "kW"}
        | {"type": {"measurement": {}}}
        for number in range(10)
    ]
    document = {"assetModelName": "Machine", "assetModelId": model, "assetModelProperties": properties}
    list(emulator.ask([emulator.signed("POST", "/asset-models", document)]))
    return model, first


def make_assets(emulator: Emulator, model: str, ids: list[str]) -> None:
    """Make assets with these ids."""

    def request(number: int, asset: str) -> bytes:
        document = {"assetName": f"Machine {number}", "assetModelId": model, "assetId": asset}
        return emulator.signed("POST", "/assets", document)

    for _ in emulator.ask(request(number, asset) for number, asset in enumerate(ids)):
        pass


def put_values(emulator: Emulator, property_id: str, assets: list[str], points: int) -> None:
    """Put so many values, a request's worth of each of ten assets in turn."""
    of_each = points // len(assets)
    step = PAST / of_each
    begin = time.time() - PAST

    def entry(asset: str, first: int) -> dict:
        values = [
            {"value": {"doubleValue": number * 0.37}, "timestamp": {"timeInSeconds": int(begin + number * step)}}
            for number in range(first, first + VALUES)
        ]
        return {"entryId": asset, "assetId": asset, "propertyId": property_id, "propertyValues": values}

    def requests() -> Iterator[bytes]:
        for first in range(0, of_each, VALUES):
            for place in range(0, len(assets), ENTRIES):
                entries = [entry(asset, first) for asset in assets[place : place + ENTRIES]]
                yield emulator.signed("POST", "/properties", {"entries": entries})

    for answer in emulator.ask(requests()):
        if json.loads(answer)["errorEntries"]:
            raise SystemExit(answer.decode())


def measure_start(binary: str) -> None:
    """Tell how long it takes until the ready line is out, with the default options."""
    times = []
    for _ in range(STARTS):
        emulator = Emulator(binary)
        times.append(emulator.start_seconds * 1000)
        emulator.stop()
    print(f"start: {statistics.median(times):.1f} ms", flush=True)


def measure_requests(emulator: Emulator, name: str, path: str) -> None:
    """Tell how many requests for one thing a processor answers in a second."""
    request = emulator.signed("GET", path)
    list(emulator.ask([request] * 2000))
    began = emulator.cpu_seconds()
    for _ in emulator.ask([request] * REQUESTS):
        pass
    seconds = emulator.cpu_seconds() - began
    print(f"{name}: {REQUESTS / seconds:.0f} a second on one core, {1e6 * seconds / REQUESTS:.0f} µs each", flush=True)


def main() -> None:
    """Measure all."""
    binary = sys.argv[1]
    assets, points = (int(number) for number in sys.argv[2:4] or ("100000", "10000000"))
    measure_start(binary)
    emulator = Emulator(binary, *EMPTY)
    model, property_id = make_model(emulator)
    ids = [new_id() for _ in range(assets)]
    began = time.perf_counter()
    make_assets(emulator, model, ids)
    print(f"{assets} assets: {time.perf_counter() - began:.0f} s, {emulator.peak_megabytes():.0f} MB", flush=True)
    measure_requests(emulator, "DescribeAsset, ten properties", f"/assets/{ids[0]}")
    began = time.perf_counter()
    put_values(emulator, property_id, ids[:STREAMS], points)
    print(
        f"{points} values: {time.perf_counter() - began:.0f} s, {emulator.peak_megabytes():.0f} MB at most", flush=True
    )
    query = f"assetId={ids[0]}&propertyId={property_id}"
    measure_requests(emulator, "GetAssetPropertyValue", f"/properties/latest?{query}")
    emulator.stop()


if __name__ == "__main__":
    main()
