"""List things, change a shadow, exchange messages by MQTT; print operation, how many, pages and milliseconds.

Endpoint and credentials come from the environment (``AWS_ENDPOINT_URL``, ``AWS_ACCESS_KEY_ID``, ...).
"""

from __future__ import annotations

import time

import twinlink

MESSAGES = 100


def tell(operation: str, count: int, pages: int, started: float) -> float:
    """Print a line, and give the time of the next."""
    print(operation, count, pages, round(1000 * (time.perf_counter() - started)))
    return time.perf_counter()


with twinlink.Connector() as aws:
    for number in (1, 2, 3):
        aws.iot.create_thing(thing_name=f"press-{number}")
    lap = time.perf_counter()
    listed = list(aws.iot.list_things().pages())
    lap = tell("ListThings", sum(len(page.items) for page in listed), len(listed), lap)
    aws.iot_data.update_thing_shadow(thing_name="press-1", payload=b'{"state": {"desired": {"speed": 5}}}')
    tell("UpdateThingShadow", 1, 1, lap)

    with aws.mqtt() as mqtt:
        alarms = mqtt.subscribe("plant/+/alarm")
        alarms.confirmed()
        lap = time.perf_counter()
        for delivery in [mqtt.publish(f"plant/press-{number}/alarm", "too hot") for number in range(MESSAGES)]:
            delivery.wait()
        lap = tell("Publish", MESSAGES, 1, lap)
        received = 0
        while received < MESSAGES and (alarm := alarms.receive(timeout=30)) is not None:
            received += 1
            alarm.done()
        tell("Receive", received, 1, lap)
