"""The way to the services."""

from __future__ import annotations

import sys

from twinlink import _native
from twinlink._importing import importing, load
from twinlink.generated.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from datetime import timedelta
    from types import TracebackType
    from typing import Any
    from weakref import WeakSet

    from twinlink.by_name import ByName
    from twinlink.credentials import Certificate
    from twinlink.errors import Error
    from twinlink.explain import Explanation
    from twinlink.generated.iot.async_client import AsyncIot
    from twinlink.generated.iot.client import Iot
    from twinlink.generated.iotdata.async_client import AsyncIotData
    from twinlink.generated.iotdata.client import IotData
    from twinlink.generated.iotsitewise.async_client import AsyncSiteWise
    from twinlink.generated.iotsitewise.client import SiteWise
    from twinlink.generated.iottwinmaker.async_client import AsyncTwinMaker
    from twinlink.generated.iottwinmaker.client import TwinMaker
    from twinlink.identity import CallerIdentity
    from twinlink.listing import Pages
    from twinlink.mqtt import AsyncMqttClient, MqttClient, Will


class _Base(Settings):
    """What both connectors are made of."""

    __slots__ = ("_clients", "_mqtt_clients", "_native")

    _blocks = True

    def _open(self, settings: dict[str, object]) -> None:
        settings["user_agent"] = "python/{}.{}.{}".format(*sys.version_info[:3])
        self._native = _native.Connector(settings)
        self._clients: dict[str, Any] = {}
        self._mqtt_clients: WeakSet[Any] | None = None

    def _client(self, module: str, name: str) -> Any:
        """Give the client of a service. Its module is imported with the first: it has a method for each operation."""
        client = self._clients.get(name)
        if client is None:
            client = self._clients[name] = getattr(load(module), name)(self._native)
        return client

    @property
    def region(self) -> str:
        """The AWS region."""
        return self._native.region

    @property
    def closed(self) -> bool:
        """Whether the connector is closed."""
        return self._native.closed

    def __repr__(self) -> str:
        """Show the region, and whether it is closed."""
        return f"<twinlink.{type(self).__name__} {self.region}{' closed' if self.closed else ''}>"

    def _explained(self) -> Explanation:
        with importing:
            from twinlink.explain import Explained, Explanation

        lines, text = self._native.explain()
        explained = (Explained(name=name, value=value, origin=origin) for name, value, origin in lines)
        return Explanation(lines=tuple(explained), text=text)

    def _identity(self) -> CallerIdentity:
        with importing:
            from twinlink.identity import CallerIdentity

        account, arn, user_id = self._native.validate_credentials()
        return CallerIdentity(account=account, arn=arn, user_id=user_id)

    def _by_name(self, operation: str, arguments: Mapping[str, object] | None, limit: int | None = None) -> ByName:
        with importing:
            from twinlink.by_name import ByName

        return ByName(self._native, operation, arguments, limit, self._blocks)

    def _mqtt(self, name: str, given: dict[str, Any]) -> Any:
        """Make a client of what ``mqtt`` was called with: its signature is the one list of the settings."""
        mqtt = load("twinlink.mqtt")
        certificate, will, timeout = (given.pop(part) for part in ("certificate", "will", "first_connect_timeout"))
        key, password = given.pop("private_key"), given.pop("certificate_password")
        settings = load("twinlink.mqtt_settings").settings_of(certificate, key, password, will, timeout, given)
        client = getattr(mqtt, name)(self._native.mqtt(settings), timeout)
        # Imported, and made, with the first client: most connectors have none.
        with importing:
            from weakref import WeakSet

            if self._mqtt_clients is None:
                self._mqtt_clients = WeakSet()
            self._mqtt_clients.add(client)
        return client

    def _abandon(self) -> None:
        """End all calls, and what is left of MQTT clients with them."""
        for client in list(self._mqtt_clients or ()):
            client.abandon()
        self._native.close()

    def _close(self, because: BaseException | None) -> None:
        """Close the MQTT clients as they close themselves, then the rest; raise the error of what was not delivered.

        With an exception that ends the program, for which it happens, less is waited for, and nothing is raised.
        """
        undelivered: Error | None = None
        try:
            if self._mqtt_clients:
                mqtt = load("twinlink.mqtt")
                undelivered = mqtt.close_all(self._mqtt_clients, mqtt.drain(because))
        finally:
            self._abandon()
        _tell(undelivered, because)

    async def _close_async(self, because: BaseException | None) -> None:
        """Do the same with asyncio."""
        undelivered: Error | None = None
        try:
            if self._mqtt_clients:
                mqtt = load("twinlink.mqtt")
                undelivered = await mqtt.close_all_async(self._mqtt_clients, mqtt.drain(because))
        finally:
            self._abandon()
        _tell(undelivered, because)


# What Python names in its error about an argument that there is not.
Settings.__init__.__qualname__ = "Connector.__init__"


def _tell(undelivered: Error | None, because: BaseException | None) -> None:
    if undelivered is not None:
        if because is None:
            raise undelivered
        load("twinlink.mqtt").lost(because, undelivered)


class Connector(_Base):
    """Settings, credentials and connections, shared by all calls and all threads.

    Every setting may also come from the environment (``TWINLINK_REGION``, ``AWS_REGION``, ...) or a profile. Use it as
    a context manager (``with`` or ``async with``), or call :meth:`close`.

    Calls block their thread; listings also take ``async for``. For asyncio there is :class:`AsyncConnector`.
    """

    __slots__ = ()

    @property
    def iot(self) -> Iot:
        """AWS IoT: things and what belongs to them."""
        client: Iot = self._client("twinlink.generated.iot.client", "Iot")
        return client

    @property
    def iot_data(self) -> IotData:
        """The data plane of AWS IoT: shadows and messages."""
        client: IotData = self._client("twinlink.generated.iotdata.client", "IotData")
        return client

    @property
    def sitewise(self) -> SiteWise:
        """AWS IoT SiteWise."""
        client: SiteWise = self._client("twinlink.generated.iotsitewise.client", "SiteWise")
        return client

    @property
    def twinmaker(self) -> TwinMaker:
        """AWS IoT TwinMaker."""
        client: TwinMaker = self._client("twinlink.generated.iottwinmaker.client", "TwinMaker")
        return client

    def call(self, operation: str, arguments: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Call any operation by its name, and give its answer as a dictionary.

        AWS's member names in and out. Moments are aware ``datetime``; given, they may also be ISO 8601 or epoch
        seconds, and one without a time zone is local time. Blobs are ``bytes``, documents plain objects. Of an
        operation that pages, this is one page, with ``nextToken`` if there are more. A stream of events is a
        :class:`~twinlink.EventStream` of dictionaries.

        :param operation: service and operation, such as ``"iotsitewise.DescribeAsset"``
        :param arguments: the operation's members; ``None`` stands for an absent one
        :raises ValidationError: before anything is sent, for a name that no operation has, and for arguments that it
            cannot have: all of them are told
        """
        return self._by_name(operation, arguments).fetch()[0]

    async def call_async(self, operation: str, arguments: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Call any operation by its name, with asyncio. See :meth:`call`."""
        return (await self._by_name(operation, arguments).fetch_async())[0]

    def pages(
        self, operation: str, arguments: Mapping[str, object] | None = None, *, limit: int | None = None
    ) -> Pages[dict[str, Any]]:
        """Give all pages of an operation, each as :meth:`call` gives it: iterate with ``for`` or ``async for``.

        :param operation: service and operation, such as ``"iotsitewise.ListAssets"``
        :param arguments: the operation's members; ``maxResults`` is the size of a page
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._by_name(operation, arguments, limit).pages()

    def mqtt(
        self,
        client_id: str | None = None,
        endpoint: str | None = None,
        certificate: str | os.PathLike[str] | bytes | Certificate | None = None,
        clean_session: bool = False,
        keep_alive: float | timedelta = 60,
        will: Will | None = None,
        version: int = 5,
        *,
        private_key: str | os.PathLike[str] | bytes | None = None,
        certificate_password: str | None = None,
        session_expiry: float | timedelta = 3600,
        connect_timeout: float | timedelta | None = None,
        first_connect_timeout: float | timedelta = 30,
        queue_size: int = 10_000,
        receive_maximum: int = 100,
        username: str | None = None,
        password: str | None = None,
    ) -> MqttClient:
        """Make an MQTT client. It connects at once, in the background; ``with`` waits for it.

        With a client certificate it connects by TLS to port 8883 (or 443, if the endpoint says so), without one by a
        WebSocket that the connector's credentials sign, anew for each connection. Proxy, CA bundle and the check of
        certificates are the connector's. Times are seconds or ``timedelta``.

        :param client_id: 1 to 128 bytes; a client with the id of another one takes its place. Default: random.
        :param endpoint: a host, perhaps with a port, or a URL with ``mqtts://``, ``wss://``, and for local brokers
            ``mqtt://`` or ``ws://``. Default: ``endpoint_urls["iotdata.mqtt"]``, else the connector's ``endpoint_url``,
            else the account's data endpoint.
        :param certificate: the path of a file, or its bytes: PEM or PKCS#12; or a :class:`~twinlink.Certificate`.
        :param clean_session: whether the broker forgets subscriptions and messages when the connection ends.
        :param keep_alive: the longest silence in seconds, 5 to 65535; AWS IoT takes 30 to 1200.
        :param will: what the broker publishes if the connection is lost.
        :param version: 5, or 3 for MQTT 3.1.1.
        :param private_key: the key as PEM, if it is not with the certificate: the path of a file, or its bytes.
        :param certificate_password: of the PKCS#12 archive or the encrypted PEM key.
        :param session_expiry: how many seconds the broker keeps the session while the client is away. MQTT 5 only.
        :param connect_timeout: how many seconds an attempt to connect may take. Default: the connector's, and 10.
        :param first_connect_timeout: how many seconds ``with`` waits for the first connection.
        :param queue_size: how many messages wait to be sent, 1 to 1,000,000, of at most 64 MiB together.
        :param receive_maximum: how many messages the broker sends before the first is acknowledged. MQTT 5 only.
        :param username: for brokers that want one.
        :param password: for brokers that want one.
        :raises ValidationError: for what cannot be right.
        :raises CredentialsError: for a certificate that is unreadable, expired, not yet valid or of another key.
        """
        given = dict(locals())
        del given["self"]
        client: MqttClient = self._mqtt("MqttClient", given)
        return client

    def explain(self) -> Explanation:
        """Say what the connector would use, and why: the first thing to look at after a refusal.

        Credentials that must be fetched are fetched; nothing else is sent. ``str()`` of the answer is a table;
        ``python -m twinlink explain`` prints it.
        """
        return self._explained()

    def validate_credentials(self) -> CallerIdentity:
        """Ask AWS who the connector's credentials belong to (STS GetCallerIdentity, which everybody may call).

        :raises CredentialsError: if there are none, or AWS does not take them.
        """
        return self._identity()

    def close(self) -> None:
        """Close the MQTT clients, then end all calls, those in flight too, with :class:`~twinlink.ClosedError`.

        MQTT clients send what waits, for at most 30 seconds together; 5 if an exception ends ``with``, see
        :meth:`twinlink.mqtt.MqttClient.close`. A second time it does nothing.

        :raises TimeoutError: with the number of MQTT messages that were not delivered. All is closed then, too.
        """
        self._close(None)

    def __enter__(self) -> Connector:
        """Give the connector."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connector."""
        self._close(error)

    async def __aenter__(self) -> Connector:
        """Give the connector."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connector."""
        self._close(error)


class AsyncConnector(_Base):
    """A :class:`Connector` for asyncio: the same settings, and every call is awaited.

    >>> async with twinlink.AsyncConnector(region="us-east-1") as aws:
    ...     asset = await aws.sitewise.describe_asset(asset_id=asset_id)
    ...     async for model in aws.sitewise.list_asset_models():
    ...         print(model.name)
    """

    __slots__ = ()

    _blocks = False

    @property
    def iot(self) -> AsyncIot:
        """AWS IoT: things and what belongs to them."""
        client: AsyncIot = self._client("twinlink.generated.iot.async_client", "AsyncIot")
        return client

    @property
    def iot_data(self) -> AsyncIotData:
        """The data plane of AWS IoT: shadows and messages."""
        client: AsyncIotData = self._client("twinlink.generated.iotdata.async_client", "AsyncIotData")
        return client

    @property
    def sitewise(self) -> AsyncSiteWise:
        """AWS IoT SiteWise."""
        client: AsyncSiteWise = self._client("twinlink.generated.iotsitewise.async_client", "AsyncSiteWise")
        return client

    @property
    def twinmaker(self) -> AsyncTwinMaker:
        """AWS IoT TwinMaker."""
        client: AsyncTwinMaker = self._client("twinlink.generated.iottwinmaker.async_client", "AsyncTwinMaker")
        return client

    async def call(self, operation: str, arguments: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Call any operation by its name. See :meth:`Connector.call`."""
        return (await self._by_name(operation, arguments).fetch_async())[0]

    def pages(
        self, operation: str, arguments: Mapping[str, object] | None = None, *, limit: int | None = None
    ) -> Pages[dict[str, Any]]:
        """Give all pages of an operation: iterate with ``async for``. See :meth:`Connector.pages`."""
        return self._by_name(operation, arguments, limit).pages()

    def mqtt(
        self,
        client_id: str | None = None,
        endpoint: str | None = None,
        certificate: str | os.PathLike[str] | bytes | Certificate | None = None,
        clean_session: bool = False,
        keep_alive: float | timedelta = 60,
        will: Will | None = None,
        version: int = 5,
        *,
        private_key: str | os.PathLike[str] | bytes | None = None,
        certificate_password: str | None = None,
        session_expiry: float | timedelta = 3600,
        connect_timeout: float | timedelta | None = None,
        first_connect_timeout: float | timedelta = 30,
        queue_size: int = 10_000,
        receive_maximum: int = 100,
        username: str | None = None,
        password: str | None = None,
    ) -> AsyncMqttClient:
        """Make an MQTT client. See :meth:`Connector.mqtt`; use it with ``async with``."""
        given = dict(locals())
        del given["self"]
        client: AsyncMqttClient = self._mqtt("AsyncMqttClient", given)
        return client

    async def explain(self) -> Explanation:
        """Say what the connector would use, and why. See :meth:`Connector.explain`. It takes a thread."""
        with importing:
            from asyncio import to_thread

        return await to_thread(self._explained)

    async def validate_credentials(self) -> CallerIdentity:
        """Ask AWS who the connector's credentials belong to. It takes a thread.

        :raises CredentialsError: if there are none, or AWS does not take them.
        """
        with importing:
            from asyncio import to_thread

        return await to_thread(self._identity)

    async def close(self) -> None:
        """Close the MQTT clients, then end all calls, those in flight too. See :meth:`Connector.close`.

        :raises TimeoutError: with the number of MQTT messages that were not delivered. All is closed then, too.
        """
        await self._close_async(None)

    async def __aenter__(self) -> AsyncConnector:
        """Give the connector."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the MQTT clients, then the connector. See :meth:`Connector.close`."""
        await self._close_async(error)
