"""The way to the services."""

from __future__ import annotations

import sys
from datetime import timedelta
from os import fspath

from twinlink import _native
from twinlink._importing import importing, load
from twinlink.credentials import settings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from types import TracebackType
    from typing import Any

    from twinlink.by_name import ByName
    from twinlink.credentials import Credentials
    from twinlink.explain import Explanation
    from twinlink.generated.iotsitewise.async_client import AsyncSiteWise
    from twinlink.generated.iotsitewise.client import SiteWise
    from twinlink.generated.iottwinmaker.async_client import AsyncTwinMaker
    from twinlink.generated.iottwinmaker.client import TwinMaker
    from twinlink.identity import CallerIdentity
    from twinlink.listing import Pages


def _seconds(time: float | timedelta | None) -> float | None:
    return time.total_seconds() if isinstance(time, timedelta) else time


class _Base:
    """What both connectors are made of."""

    __slots__ = ("_clients", "_native")

    def __init__(
        self,
        region: str | None = None,
        endpoint_url: str | None = None,
        credentials: Credentials | None = None,
        profile: str | None = None,
        *,
        host_prefix: bool | None = None,
        use_fips: bool | None = None,
        use_dual_stack: bool | None = None,
        max_attempts: int | None = None,
        max_backoff: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        call_timeout: float | timedelta | None = None,
        idle_timeout: float | timedelta | None = None,
        max_idle_connections: int | None = None,
        max_response_bytes: int | None = None,
        endpoint_urls: Mapping[str, str] | None = None,
        proxy_url: str | None = None,
        no_proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        danger_accept_any_certificate: bool | None = None,
        log_level: str | None = None,
    ) -> None:
        """Check all settings and make the connector. Environment and shared files are read, nothing is sent.

        :param region: the AWS region, such as ``us-east-1``; required, here or elsewhere
        :param endpoint_url: another endpoint than AWS's, such as ``http://127.0.0.1:4577``
        :param credentials: who calls; default: the profile if there is one, else AWS's default chain
        :param profile: the profile of the shared AWS files that gives what nothing else does
        :param host_prefix: whether ``api.``, ``data.`` or ``monitor.`` is put before the host; default: not with
            ``endpoint_url``
        :param use_fips: whether the FIPS 140 endpoint is called; default: no
        :param use_dual_stack: whether the endpoint with IPv6 is called; default: no
        :param max_attempts: how often a request is sent at the most, 1 to 20; default: 3
        :param max_backoff: the longest wait before a retry, in seconds; default: 20
        :param connect_timeout: how long opening a connection may take, in seconds; default: 3.1
        :param attempt_timeout: how long one attempt may take, in seconds; default: 30
        :param call_timeout: how long a call may take with its retries, in seconds; default: 120
        :param idle_timeout: how long a connection that nobody uses is kept open, in seconds; default: 90
        :param max_idle_connections: how many connections to a host are kept open that nobody uses, 0 to 10,000;
            default: 256
        :param max_response_bytes: how long an answer may be, 1,024 to 2,147,483,647; what is longer is not read, and an
            error; default: 67,108,864
        :param endpoint_urls: endpoints of single services or planes, by the names ``iottwinmaker``,
            ``iottwinmaker.api``, ``iottwinmaker.data``, ``iotsitewise``, ``iotsitewise.api``, ``iotsitewise.data``,
            ``iotsitewise.monitor``, ``sts`` and ``rolesanywhere``; they come before ``endpoint_url``
        :param proxy_url: the proxy that requests go through, such as ``http://user:password@proxy.example.com:3128``,
            or ``"none"``; default: the environment's
        :param no_proxy: hosts, domains, addresses and networks that are reached without it, with commas between, or
            ``"*"``
        :param ca_bundle: a file of PEM certificates: authorities that are trusted besides the platform's
        :param danger_accept_any_certificate: whether TLS is not verified. Anybody on the way can then read and change
            everything, keys that STS issues included. Warns in the log ``twinlink``. Default: no
        :param log_level: what is told to the logger ``twinlink``: ``"off"``, ``"error"``, ``"warn"``, ``"info"``,
            ``"debug"`` or ``"trace"``; default: ``"warn"``
        :raises ValidationError: a setting is out of its bounds
        :raises CredentialsError: the profile does not exist
        """
        self._native = _native.Connector(
            {
                "region": region,
                "endpoint_url": endpoint_url,
                "credentials": None if credentials is None else settings_of("credentials", credentials),
                "profile": profile,
                "host_prefix": host_prefix,
                "use_fips": use_fips,
                "use_dual_stack": use_dual_stack,
                "max_attempts": max_attempts,
                "max_backoff": _seconds(max_backoff),
                "connect_timeout": _seconds(connect_timeout),
                "attempt_timeout": _seconds(attempt_timeout),
                "call_timeout": _seconds(call_timeout),
                "idle_timeout": _seconds(idle_timeout),
                "max_idle_connections": max_idle_connections,
                "max_response_bytes": max_response_bytes,
                "endpoint_urls": None if endpoint_urls is None else dict(endpoint_urls),
                "proxy_url": proxy_url,
                "no_proxy": no_proxy,
                "ca_bundle": None if ca_bundle is None else fspath(ca_bundle),
                "danger_accept_any_certificate": danger_accept_any_certificate,
                "log_level": log_level,
                "user_agent": "python/{}.{}.{}".format(*sys.version_info[:3]),
            }
        )
        self._clients: dict[str, Any] = {}

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

    def close(self) -> None:
        """End all calls, those in flight too, with :class:`~twinlink.ClosedError`. A second time it does nothing."""
        self._native.close()

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

        return ByName(self._native, operation, arguments, limit)


class Connector(_Base):
    """Settings, credentials and connections, shared by all calls and all threads.

    Every setting may also come from the environment (``TWINLINK_REGION``, ``AWS_REGION``, ...) or a profile. Use it as
    a context manager (``with`` or ``async with``), or call :meth:`close`.

    Calls block their thread; listings also take ``async for``. For asyncio there is :class:`AsyncConnector`.
    """

    __slots__ = ()

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
        operation that pages, this is one page, with ``nextToken`` if there are more.

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

    def __enter__(self) -> Connector:
        """Give the connector."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connector."""
        self.close()

    async def __aenter__(self) -> Connector:
        """Give the connector."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connector."""
        self.close()


class AsyncConnector(_Base):
    """A :class:`Connector` for asyncio: the same settings, and every call is awaited.

    >>> async with twinlink.AsyncConnector(region="us-east-1") as aws:
    ...     asset = await aws.sitewise.describe_asset(asset_id=asset_id)
    ...     async for model in aws.sitewise.list_asset_models():
    ...         print(model.name)
    """

    __slots__ = ()

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

    async def __aenter__(self) -> AsyncConnector:
        """Give the connector."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connector."""
        self.close()
