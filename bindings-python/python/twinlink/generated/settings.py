"""The settings of a connector, as arguments."""

from __future__ import annotations

from twinlink._typing import timedelta
from twinlink.credentials import settings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from twinlink.credentials import Credentials


def _seconds(time: float | timedelta | None) -> float | None:
    return time.total_seconds() if isinstance(time, timedelta) else time


class Settings:
    """What takes the settings of a connector."""

    __slots__ = ()

    def __init__(
        self,
        region: str | None = None,
        endpoint_url: str | None = None,
        credentials: Credentials | None = None,
        profile: str | None = None,
        *,
        endpoint_urls: Mapping[str, str] | None = None,
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
        proxy_url: str | None = None,
        no_proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        danger_accept_any_certificate: bool | None = None,
        log_level: str | None = None,
    ) -> None:
        """Check all settings and make the connector. Environment and shared files are read, nothing is sent.

        :param region: the AWS region that is called and signed for, such as ``us-east-1``; the profile's comes
            last. The name of an AWS region. Default: none: it must be set somewhere
        :param endpoint_url: another endpoint than AWS's for all services, such as the emulator's; the profile's
            comes last. The region is not checked then, and no host prefix is added unless ``host_prefix`` says so. An
            http or https URL without query. Default: AWS's endpoint in the region
        :param credentials: who calls. See Credentials. Default: the profile if one is given, else AWS's default
            chain
        :param profile: the profile that region, endpoint and credentials are read from where nothing else sets
            them. The name of a profile in the shared AWS files. Default: ``default``
        :param endpoint_urls: endpoints of single services, or of single planes of them, which get no host prefix
            (VPC endpoints without private DNS); in the environment NAME is in upper case with ``_`` for the dot. They
            come before ``endpoint_url``. URLs by the names ``iottwinmaker``, ``iottwinmaker.api``,
            ``iottwinmaker.data``, ``iotsitewise``, ``iotsitewise.api``, ``iotsitewise.data``, ``iotsitewise.monitor``,
            ``iot``, ``iotdata``, ``iotdata.mqtt``, ``sts``, ``rolesanywhere``. Default: as ``endpoint_url``
        :param host_prefix: whether ``api.``, ``data.`` or ``monitor.`` is put before the endpoint's host;
            ``AWS_DISABLE_HOST_PREFIX_INJECTION`` switches it off. Default: on for AWS's endpoints, off with
            ``endpoint_url``
        :param use_fips: whether the FIPS 140 endpoint is called. Not with ``endpoint_url``. Default: ``False``
        :param use_dual_stack: whether the endpoint with IPv6 is called. Not with ``endpoint_url``. Default:
            ``False``
        :param max_attempts: how often a request is sent at the most; 1 switches retries off. 1 to 20. Default: 3
        :param max_backoff: the longest wait before a retry. 0.001 to 3600 s. Default: 20 s
        :param connect_timeout: how long opening a connection may take. 0.001 to 3600 s. Default: 3.1 s
        :param attempt_timeout: how long one attempt may take, from sending to the last byte; and each event of a
            stream. 0.001 to 3600 s. Default: 30 s
        :param call_timeout: how long a call may take, retries and waits included; for a listing, each page. 0.001
            to 3600 s. Default: 120 s
        :param idle_timeout: how long a connection is kept open that nobody uses; blocking calls of Python and Java
            find it out with the next call. 0.001 to 3600 s. Default: 90 s
        :param max_idle_connections: how many connections to a host are kept open that nobody uses; 0 opens one for
            each request. 0 to 10000. Default: 256
        :param max_response_bytes: how long an answer, or an event of a stream, may be: more than that is not read,
            and an error. 1024 to 2147483647. Default: 67108864
        :param proxy_url: the proxy that requests go through; ``HTTPS_PROXY`` and ``HTTP_PROXY`` are for endpoints
            of that scheme. An example: ``http://user:password@proxy.example.com:3128``. An http or https URL, user and
            password before the host if need be, or ``none``. Default: the environment's
        :param no_proxy: what is reached without the proxy; instance metadata (169.254.0.0/16) always is. Host
            names, domains, addresses and networks, with commas between, or ``*``. Default: none
        :param ca_bundle: certificate authorities that are trusted besides the platform's; the profile's comes last.
            The path of a file of PEM certificates. Default: none
        :param danger_accept_any_certificate: whether TLS is not verified: anybody on the way can then read and
            change everything, keys that STS issues included; it logs a warning. Default: ``False``
        :param log_level: what Python and Java are told of. ``off``, ``error``, ``warn``, ``info``, ``debug`` or
            ``trace``. Default: ``warn``
        :raises ValidationError: a setting is out of its bounds
        :raises CredentialsError: the profile does not exist
        """
        self._open(
            {
                "region": region,
                "endpoint_url": endpoint_url,
                "credentials": None if credentials is None else settings_of("credentials", credentials),
                "profile": profile,
                "endpoint_urls": endpoint_urls,
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
                "proxy_url": proxy_url,
                "no_proxy": no_proxy,
                "ca_bundle": ca_bundle,
                "danger_accept_any_certificate": danger_accept_any_certificate,
                "log_level": log_level,
            }
        )

    def _open(self, settings: dict[str, object]) -> None:
        raise NotImplementedError
