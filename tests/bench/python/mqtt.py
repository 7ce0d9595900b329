"""The MQTT clients of the benchmark: twinlink and Eclipse Paho exchange the same messages through the same broker.

``mqtt.py CLIENT mqtt://HOST:PORT`` works through tasks from standard input, as ``src/lib.rs`` tells. Both keep at most
100 messages unacknowledged, in either direction: what AWS IoT allows, and what the broker is told.
"""

from __future__ import annotations

import json
import statistics
import sys
import threading
import time
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Take = Callable[[bytes], None]

IN_FLIGHT = 100
QUEUE = 1_000_000

RATE = 2000
"""Messages in a second while latencies are measured: a fifth of what the slower client can do at all."""


class Twinlink:
    """twinlink, as its docs show it."""

    def __init__(self, url: str) -> None:
        """Make a connector."""
        import twinlink

        credentials = twinlink.Credentials(access_key_id="none", secret_access_key="none")
        self.connector = twinlink.Connector("us-east-1", credentials=credentials)
        self.url = url

    def _client(self, name: str) -> object:
        return self.connector.mqtt(client_id=name, endpoint=self.url, receive_maximum=IN_FLIGHT, queue_size=QUEUE)

    @contextmanager
    def sender(self, name: str) -> Iterator[None]:
        """Keep a connection to publish on."""
        with self._client(name) as self.client:
            yield

    def publish(self, topic: str, payload: bytes, count: int) -> None:
        """Publish a message so many times, and wait until all are acknowledged."""
        publish = self.client.publish
        for delivery in [publish(topic, payload) for _ in range(count)]:
            delivery.wait()

    def send(self, topic: str, payload: bytes) -> None:
        """Publish a message, and wait for nothing."""
        self.client.publish(topic, payload)

    def subscribe(self, name: str, topic: str) -> None:
        """Leave a session that has subscribed."""
        with self._client(name) as client:
            client.subscribe(topic).confirmed()

    def receive(self, name: str, topic: str, count: int, take: Take) -> None:
        """Connect to a session, and take so many of its messages."""
        with self._client(name) as client:
            for message in client.subscribe(topic):
                take(message.payload)
                count -= 1
                if count == 0:
                    message.done()
                    break


class Paho:
    """paho-mqtt with its network thread, as its documentation shows it."""

    def __init__(self, url: str) -> None:
        """Keep where to."""
        host, port = url.removeprefix("mqtt://").split(":")
        self.address = host, int(port)

    @contextmanager
    def _connected(self, name: str, take: Take | None = None) -> Iterator[object]:
        import paho.mqtt.client as paho
        from paho.mqtt.packettypes import PacketTypes
        from paho.mqtt.properties import Properties

        properties, ready = Properties(PacketTypes.CONNECT), threading.Event()
        properties.SessionExpiryInterval, properties.ReceiveMaximum = 3600, IN_FLIGHT
        client = paho.Client(paho.CallbackAPIVersion.VERSION2, name, protocol=paho.MQTTv5)
        client.max_inflight_messages_set(IN_FLIGHT)
        client.on_connect = lambda *_: ready.set()
        if take:
            client.on_message = lambda _client, _data, message: take(message.payload)
        client.connect(*self.address, clean_start=False, properties=properties)
        client.loop_start()
        ready.wait()
        try:
            yield client
        finally:
            client.disconnect()
            client.loop_stop()

    @contextmanager
    def sender(self, name: str) -> Iterator[None]:
        """Keep a connection to publish on."""
        with self._connected(name) as self.client:
            yield

    def publish(self, topic: str, payload: bytes, count: int) -> None:
        """Publish a message so many times, and wait until all are acknowledged."""
        publish = self.client.publish
        for info in [publish(topic, payload, 1) for _ in range(count)]:
            info.wait_for_publish()

    def send(self, topic: str, payload: bytes) -> None:
        """Publish a message, and wait for nothing."""
        self.client.publish(topic, payload, 1)

    def subscribe(self, name: str, topic: str) -> None:
        """Leave a session that has subscribed."""
        with self._connected(name) as client:
            subscribed = threading.Event()
            client.on_subscribe = lambda *_: subscribed.set()
            client.subscribe(topic, 1)
            subscribed.wait()

    def receive(self, name: str, _topic: str, count: int, take: Take) -> None:
        """Connect to a session, and take so many of its messages."""
        all_taken, taken = threading.Event(), 0

        def counted(payload: bytes) -> None:
            nonlocal taken
            take(payload)
            taken += 1
            if taken == count:
                all_taken.set()

        with self._connected(name, counted):
            all_taken.wait()


class Task:
    """What both clients do, between two looks at the clock."""

    def __init__(self, client: Twinlink | Paho, kind: str) -> None:
        """Take a client, and subscribe what is to be received."""
        self.client, self.kind = client, kind
        self.check = 0
        self.latencies: list[int] = []
        client.subscribe(f"{kind}-receiver", f"bench/{kind}/queued")
        client.subscribe(f"{kind}-clock", f"bench/{kind}/clock")

    def prepare(self, verb: str, payload: bytes, count: int) -> None:
        """Do what is not measured."""
        self.check, self.latencies = 0, []
        if verb == "receive":
            self.client.publish(f"bench/{self.kind}/queued", payload, count)

    def publish(self, payload: bytes, count: int) -> None:
        """Publish, and wait for all acknowledgements."""
        self.client.publish(f"bench/{self.kind}/nobody", payload, count)
        self.check = count * len(payload)

    def receive(self, _payload: bytes, count: int) -> None:
        """Connect, and receive what waits."""

        def take(payload: bytes) -> None:
            self.check += len(payload)

        self.client.receive(f"{self.kind}-receiver", f"bench/{self.kind}/queued", count, take)

    def latency(self, payload: bytes, count: int) -> None:
        """Publish at a steady rate, and look how old each message is when it is received on another connection."""
        now, topic = time.perf_counter_ns, f"bench/{self.kind}/clock"

        def take(payload: bytes) -> None:
            self.latencies.append(now() - int.from_bytes(payload[:8], "big"))
            self.check += len(payload)

        receiver = threading.Thread(target=self.client.receive, args=(f"{self.kind}-clock", topic, count, take))
        receiver.start()
        time.sleep(0.1)
        due, rest = now(), payload[8:]
        for _ in range(count):
            time.sleep(max(0, due - now()) / 1e9)
            self.client.send(topic, now().to_bytes(8, "big") + rest)
            due += 1_000_000_000 // RATE
        receiver.join()

    def answer(self, count: int, cpu: float, wall: float) -> dict[str, object]:
        """Give what was measured; latencies in microseconds."""
        answer: dict[str, object] = {"pages": count, "items": count, "check": self.check}
        answer |= {"cpu_us": round(cpu * 1e6), "wall_us": round(wall * 1e6)}
        if len(self.latencies) > 1:
            cuts = statistics.quantiles(self.latencies, n=1000)
            answer |= {"p50": cuts[499] / 1e3, "p99": cuts[989] / 1e3, "p999": cuts[998] / 1e3}
        return answer


def main() -> None:
    """Work until standard input ends."""
    kind, url = sys.argv[1:]
    client = {"twinlink": Twinlink, "paho": Paho}[kind](url)
    task = Task(client, kind)
    with client.sender(f"{kind}-sender"):
        for line in sys.stdin:
            verb, size, count = line.split()
            payload = bytes(int(size))
            task.prepare(verb, payload, int(count))
            wall, cpu = time.perf_counter(), time.process_time()
            getattr(task, verb)(payload, int(count))
            cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
            print(json.dumps(task.answer(int(count), cpu, wall)), flush=True)


if __name__ == "__main__":
    main()
