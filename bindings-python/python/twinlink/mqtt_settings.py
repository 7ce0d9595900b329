"""What an MQTT client is made with, and what goes with a message."""

from __future__ import annotations

from twinlink import _given
from twinlink.credentials import Certificate, _content
from twinlink.errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any


class Will:
    """What the broker publishes if the connection is lost."""

    __slots__ = ("_settings",)

    def __init__(
        self,
        topic: str,
        payload: bytes | str = b"",
        qos: int = 1,
        retain: bool = False,
        *,
        delay: float | timedelta = 0,
        **properties: object,
    ) -> None:
        """Take a message.

        :param topic: where it is published.
        :param payload: at most 65,535 bytes; a ``str`` is sent as UTF-8.
        :param qos: quality of service, 0 or 1.
        :param retain: whether the broker keeps it for those who subscribe later.
        :param delay: how many seconds the broker waits for the client to come back. MQTT 5 only.
        :param properties: as of :meth:`MqttClient.publish`.
        """
        self._settings: dict[str, object] = {
            "topic": _given.text("will.topic", topic),
            **_content("payload", _given.payload(payload, "will.payload")),
            "qos": _given.qos(qos, "will.qos"),
            "retain": _given.flag("will.retain", retain),
            "delay": _given.time("will.delay", delay, 0, 2**32 - 1),
            **properties_of(properties),
        }

    def __repr__(self) -> str:
        """Show the topic."""
        return f"<twinlink.mqtt.Will {self._settings['topic']}>"


def settings_of(
    certificate: Any,
    private_key: Any,
    certificate_password: object,
    will: object,
    timeout: object,
    settings: dict[str, object],
) -> dict[str, object]:
    """Give the settings of a client as data."""
    for name, (least, most) in _SECONDS.items():
        if settings[name] is not None:
            settings[name] = _given.time(name, settings[name], least, most)
    for name, value in settings.items():
        # The core judges these by itself.
        if not isinstance(value, (str, int, float, type(None))):
            msg = f"{name} must be {_WANTED.get(name, 'a number')}, but is of type {type(value).__qualname__}"
            raise ValidationError(msg)
        if isinstance(value, str):
            _given.utf8(name, value)
        elif isinstance(value, int) and abs(value) >= 1 << 63:
            msg = f"{name} must be {_WANTED.get(name, 'a smaller number')}, but is {_given.shown(value)}"
            raise ValidationError(msg)
    _given.time("first_connect_timeout", timeout)
    if certificate_password is not None:
        _given.text("certificate_password", certificate_password)
    if certificate is not None:
        is_made = isinstance(certificate, Certificate)
        parts = certificate._settings if is_made else _content("certificate", _given.file("certificate", certificate))
        if private_key is not None:
            parts = parts | _content("private_key", _given.file("private_key", private_key))
        settings["certificate"] = parts | {"password": certificate_password}
    elif private_key is not None or certificate_password is not None:
        name = "certificate_password" if private_key is None else "private_key"
        msg = f"{name} is given without a certificate"
        raise ValidationError(msg)
    if will is not None:
        if not isinstance(will, Will):
            msg = f"will must be twinlink.mqtt.Will, but is of type {type(will).__qualname__}"
            raise ValidationError(msg)
        settings["will"] = will._settings
    return settings


_SECONDS = {
    "connect_timeout": (0.001, 3600),
    "keep_alive": (5, 65_535),
    "session_expiry": (0, 2**32 - 1),
}

_WANTED = {
    "client_id": "text",
    "clean_session": "True or False",
    "endpoint": "text",
    "password": "text",
    "username": "text",
}

_PROPERTIES = (
    "content_type",
    "correlation_data",
    "message_expiry_interval",
    "payload_format_indicator",
    "response_topic",
    "user_properties",
)


def properties_of(given: Mapping[str, object]) -> dict[str, object]:
    """Give the properties of a message as data."""
    properties: dict[str, object] = {}
    for name, value in given.items():
        if name not in _PROPERTIES:
            msg = f"a message has no property {name}: it has {', '.join(_PROPERTIES)}"
            raise ValidationError(msg)
        if value is None:
            continue
        if name == "correlation_data":
            properties |= _content(name, _given.payload(value, name))
        elif name == "user_properties":
            properties[name] = _given.pairs(name, value)
        elif name in ("content_type", "response_topic"):
            properties[name] = _given.text(name, value)
        elif name == "message_expiry_interval":
            properties[name] = _given.whole_seconds(name, value)
        else:
            properties[name] = _given.whole(name, value, 0, 1)
    return properties
