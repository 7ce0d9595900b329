"""What MQTT is given wrongly is one kind of error, which names the argument."""

import asyncio
import contextlib
import re
from datetime import timedelta

import pytest
import twinlink
from twinlink.mqtt import AsyncShadow, Will

HUGE = 10**400


def refused(call, why: str) -> None:
    with pytest.raises(twinlink.ValidationError) as caught:
        call()
    assert re.match(why, str(caught.value)), str(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"client_id": b"a"}, "client_id must be text, but is of type bytes"),
        ({"client_id": 7}, "client_id must be text, but is 7"),
        ({"client_id": "a\ud800"}, "client_id must not have half of a surrogate pair"),
        ({"endpoint": object()}, "endpoint must be text, but is of type object"),
        ({"certificate": 5}, "certificate must be the path of a file or bytes, but is of type int"),
        (
            {"certificate": b"x", "private_key": 5},
            "private_key must be the path of a file or bytes, but is of type int",
        ),
        ({"certificate": b"x", "certificate_password": 5}, "certificate_password must be text, but is of type int"),
        ({"clean_session": "yes"}, 'clean_session must be true or false, but is "yes"'),
        ({"clean_session": []}, "clean_session must be True or False, but is of type list"),
        ({"keep_alive": "60"}, "keep_alive must be a number of seconds or a timedelta, but is of type str"),
        ({"keep_alive": [60]}, "keep_alive must be a number of seconds or a timedelta, but is of type list"),
        ({"keep_alive": True}, "keep_alive must be a number of seconds or a timedelta, but is of type bool"),
        ({"keep_alive": HUGE}, "keep_alive must be 5 to 65535 seconds, but is far beyond$"),
        ({"keep_alive": 10**300}, r"keep_alive must be 5 to 65535 seconds, but is 1e\+300$"),
        ({"keep_alive": 1e300}, r"keep_alive must be 5 to 65535 seconds, but is 1e\+300$"),
        ({"keep_alive": float("nan")}, "keep_alive must be a finite number of seconds, but is nan"),
        ({"keep_alive": timedelta(hours=20)}, "keep_alive must be 5 to 65535 seconds, but is 72000$"),
        ({"keep_alive": timedelta(seconds=5.5)}, "keep_alive must be 5 to 65535 whole seconds, but is 5.5"),
        ({"version": "5"}, 'version must be a whole number, but is "5"'),
        ({"version": HUGE}, "version must be a smaller number, but is far beyond$"),
        ({"username": 10**300}, r"username must be text, but is 1e\+300$"),
        ({"session_expiry": -1}, "session_expiry must be 0 to 4294967295 seconds, but is -1"),
        ({"session_expiry": 2**32}, "session_expiry must be 0 to 4294967295 seconds, but is 4294967296$"),
        ({"connect_timeout": "1"}, "connect_timeout must be a number of seconds"),
        ({"connect_timeout": 3601}, "connect_timeout must be 0.001 to 3600 seconds, but is 3601"),
        ({"first_connect_timeout": "1"}, "first_connect_timeout must be a number of seconds or a timedelta, but is of"),
        (
            {"first_connect_timeout": float("inf")},
            "first_connect_timeout must be a finite number of seconds, but is inf",
        ),
        ({"first_connect_timeout": -1}, "first_connect_timeout must be a number of seconds from 0 on, but is -1"),
        ({"queue_size": HUGE}, "queue_size must be"),
        ({"queue_size": 1.5}, "queue_size must be"),
        ({"receive_maximum": None}, None),
        ({"username": 1}, "username must be text, but is 1"),
        ({"password": b"hunter2"}, "password must be text, but is of type bytes"),
        ({"will": b"gone"}, "will must be twinlink.mqtt.Will, but is of type bytes"),
    ],
)
def test_settings(aws, settings, why):
    def make():
        return aws.mqtt(**({"endpoint": "mqtt://127.0.0.1:1"} | settings))

    if why is None:
        make().close(0)
    else:
        refused(make, why)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: Will(5), "will.topic must be text, but is of type int"),
        (lambda: Will("a", 5), "will.payload must be bytes or str, but is of type int"),
        (lambda: Will("a", qos=2), "will.qos must be 0 or 1, but is 2"),
        (lambda: Will("a", retain=1), "will.retain must be True or False, but is of type int"),
        (lambda: Will("a", delay="1"), "will.delay must be a number of seconds or a timedelta, but is of type str"),
        (lambda: Will("a", delay=-1), "will.delay must be 0 to 4294967295 seconds, but is -1"),
        (lambda: Will("a", colour=1), "a message has no property colour"),
    ],
)
def test_wills(make, why):
    refused(make, why)


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (lambda client: client.publish(5), "topic must be text, but is of type int"),
        (lambda client: client.publish(None), "topic must be text, but is of type NoneType"),
        (lambda client: client.publish("a\ud800"), "topic must not have half of a surrogate pair"),
        (lambda client: client.publish("a", None), "payload must be bytes or str, but is of type NoneType"),
        (lambda client: client.publish("a", {"on": 1}), "payload must be bytes or str, but is of type dict"),
        (lambda client: client.publish("a", "\ud800"), "payload must not have half of a surrogate pair"),
        (lambda client: client.publish("a", qos="1"), "qos must be 0 or 1, but is of type str"),
        (lambda client: client.publish("a", qos=HUGE), "qos must be 0 or 1, but is far beyond"),
        (lambda client: client.publish("a", qos=True), "qos must be 0 or 1, but is of type bool"),
        (lambda client: client.publish("a", retain="no"), "retain must be True or False, but is of type str"),
        (lambda client: client.publish("a", content_type=b"x"), "content_type must be text, but is of type bytes"),
        (lambda client: client.publish("a", correlation_data=5), "correlation_data must be bytes or str"),
        (
            lambda client: client.publish("a", message_expiry_interval=HUGE),
            "message_expiry_interval must be 0 to 4294967295, but is far beyond",
        ),
        (
            lambda client: client.publish("a", message_expiry_interval=1.5),
            "message_expiry_interval must be a whole number from 0 to 4294967295, but is of type float",
        ),
        (
            lambda client: client.publish("a", message_expiry_interval=timedelta(milliseconds=1500)),
            "message_expiry_interval must be a whole number from 0 to 4294967295, but is of type timedelta",
        ),
        (lambda client: client.publish("a", payload_format_indicator=2), "payload_format_indicator must be 0 to 1"),
        (lambda client: client.publish("a", user_properties=5), "user_properties must be a mapping of str, or pairs"),
        (
            lambda client: client.publish("a", user_properties="ab"),
            "user_properties must be a mapping of str, or pairs",
        ),
        (lambda client: client.publish("a", user_properties=[1]), "user_properties must be a mapping of str, or pairs"),
        (lambda client: client.publish("a", user_properties=["abc"]), "user_properties must be .* but one is neither"),
        (lambda client: client.subscribe(5), "filter must be text, but is of type int"),
        (lambda client: client.subscribe("a", "1"), "qos must be 0 or 1, but is of type str"),
        (lambda client: client.subscribe("a", max_in_flight=-1), "max_in_flight must be 1 to 65535, but is -1"),
        (
            lambda client: client.subscribe("a", max_in_flight="3"),
            "max_in_flight must be a whole number from 1 to 65535",
        ),
        (lambda client: client.subscribe("a", attempts=HUGE), "attempts must be 1 to 1000, but is far beyond"),
        (lambda client: client.subscribe("a", no_local=1), "no_local must be True or False, but is of type int"),
        (
            lambda client: client.subscribe("a").receive("1"),
            "timeout must be a number of seconds or a timedelta, but is of type",
        ),
        (lambda client: client.subscribe("a").receive(-1), "timeout must be a number of seconds from 0 on, but is -1"),
        (lambda client: client.subscribe("a").confirmed(HUGE), "timeout must be .* but is far beyond"),
        (lambda client: client.connected(float("nan")), "timeout must be a finite number of seconds, but is nan"),
        (lambda client: client.connected(float("inf")), "timeout must be a finite number of seconds, but is inf"),
        (
            lambda client: client.connected(True),
            "timeout must be a number of seconds or a timedelta, but is of type bool",
        ),
        (lambda client: client.connected(-(10**300)), r"timeout must be .* from 0 on, but is -1e\+300$"),
        (
            lambda client: client.connected(timedelta(-1)),
            "timeout must be a number of seconds from 0 on, but is -86400$",
        ),
        (lambda client: client.close("1"), "timeout must be a number of seconds or a timedelta, but is of type str"),
        (lambda client: client.close(float("inf")), "timeout must be a finite number of seconds, but is inf"),
        (lambda client: client.close(-1), "timeout must be a number of seconds from 0 on, but is -1"),
        (lambda client: client.publish("a").wait("1"), "timeout must be a number of seconds or a timedelta"),
        (lambda client: client.shadow(5), "thing must be text, but is of type int"),
        (lambda client: client.shadow("a", 5), "name must be text, but is of type int"),
        (lambda client: client.shadow("a").get(timeout=None), "timeout must be a number of seconds or a timedelta"),
        (lambda client: client.shadow("a").update(desired=5), "desired must be a mapping, but is of type int"),
        (lambda client: client.shadow("a").update(document=[]), "document must be a mapping, but is of type list"),
        (lambda client: client.shadow("a").update(desired={"a": b"b"}), "a shadow must be what JSON has: .*bytes"),
        (lambda client: client.shadow("a").update(), "an update needs desired, reported or document"),
        (lambda client: client.shadow("a").update(version=1), "an update needs desired, reported or document"),
        (
            lambda client: asyncio.run(AsyncShadow(client.shadow("a")._native, client).update()),
            "an update needs desired, reported or document",
        ),
        (
            lambda client: client.shadow("a").update(document={"clientToken": 5}),
            "document.clientToken must be text, but is of type int",
        ),
        (
            lambda client: client.shadow("a").update(reported={"a": ["\ud800"]}),
            "a shadow must not have half of a surrogate pair, which UTF-8 does not have$",
        ),
        (
            lambda client: client.shadow("a").update(reported={"\udc00": 1}),
            "a shadow must not have half of a surrogate pair, which UTF-8 does not have$",
        ),
        (lambda client: client.shadow("a").update(desired={}, version="1"), "version must be a whole number"),
    ],
)
def test_calls(aws, call, why):
    client = aws.mqtt(endpoint="mqtt://127.0.0.1:1")
    try:
        refused(lambda: call(client), why)
    finally:
        # What was taken is not sent: there is no broker.
        with contextlib.suppress(twinlink.TimeoutError):
            client.close(0)


def test_times_are_seconds_or_timedeltas(aws, broker):
    second, hours = timedelta(seconds=1), timedelta(hours=2)
    settings = {name: timedelta(minutes=1) for name in ("keep_alive", "session_expiry", "connect_timeout")}
    settings["will"] = Will("gone", delay=hours)
    with aws.mqtt(endpoint=broker.url, first_connect_timeout=timedelta(seconds=30), **settings) as client:
        client.connected(hours)
        subscription = client.subscribe("a")
        assert subscription.confirmed(hours)
        client.publish("a", message_expiry_interval=hours).wait(hours)
        assert subscription.receive(hours).message_expiry_interval in (7199, 7200)
        assert subscription.receive(second / 100) is None
        with pytest.raises(twinlink.TimeoutError, match=r"within 0\.01 s"):
            client.shadow("pump").get(timeout=second / 100)
        # Longer than there is time.
        client.publish("a").wait(1e300)
        client.connected(1e300)
        client.close(hours)
