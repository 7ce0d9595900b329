"""Signature Version 4 for requests that the caller sends."""

from __future__ import annotations

from twinlink import _native
from twinlink.credentials import keys_of
from twinlink.errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from twinlink.credentials import Credentials


def sign_request(
    method: str,
    url: str,
    headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
    *,
    credentials: Credentials,
    service: str,
    region: str,
    time: datetime | None = None,
    payload: str = "signed",
    double_encode: bool = True,
    normalize_path: bool = True,
    sign_session_token: bool = True,
) -> list[tuple[str, str]]:
    """Give the headers to add to a request, so that AWS takes it as signed by ``credentials``.

    They are ``x-amz-date`` and ``authorization``; for temporary credentials ``x-amz-security-token``; for Amazon S3,
    and for payloads that are not signed, ``x-amz-content-sha256``.

    :param method: the HTTP method, such as ``"GET"``, in upper case.
    :param url: the whole URL, percent-encoded as it will be sent.
    :param headers: headers to sign; names may repeat. ``Host`` comes from the URL if it is not among them.
        What proxies and clients change is not signed: ``Connection``, ``Expect``, ``Transfer-Encoding``,
        ``User-Agent`` and others, as with botocore. ``X-Amz-Content-Sha256`` must say what ``payload`` says.
    :param body: the body as it will be sent.
    :param service: the service's signing name, such as ``"execute-api"`` or ``"s3"``.
    :param time: an aware moment; by default now.
    :param payload: ``"signed"`` (the hash of ``body``), ``"unsigned"``, or a SHA-256 hash of 64 lower-case hexadecimal
        digits that is known already.
    :param double_encode: whether the path is encoded once more for the signature. Amazon S3 wants ``False``.
    :param normalize_path: whether ``.``, ``..`` and empty segments are resolved. Amazon S3 wants ``False``.
    :param sign_session_token: whether the session token is part of the signature; it is sent either way.
    :raises ValidationError: for a request that cannot be signed, naming the part.
    :raises CredentialsError: if there are no credentials.
    """
    how = (None if time is None else _seconds(time), double_encode, normalize_path, sign_session_token)
    request = (method, url, headers, body, payload)
    return _native.sign_request((keys_of(credentials), service, region), how, request)


def presign_url(
    method: str,
    url: str,
    headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
    *,
    credentials: Credentials,
    service: str,
    region: str,
    expires: float,
    time: datetime | None = None,
    payload: str = "signed",
    double_encode: bool = True,
    normalize_path: bool = True,
    sign_session_token: bool = True,
) -> str:
    """Give ``url`` with the signature in its query.

    Whoever has it can send the request until ``expires`` seconds (1 to 604800) have passed. The URL is written as no
    client changes it: host in lower case, what must be encoded encoded, the rest not; a signature that it has already
    is replaced. ``headers`` must be sent with it. For Amazon S3 an empty body is taken as unsigned, as it wants. The
    other parameters and errors are those of :func:`sign_request`.
    """
    how = (None if time is None else _seconds(time), double_encode, normalize_path, sign_session_token)
    request = (method, url, headers, body, payload)
    return _native.presign_url((keys_of(credentials), service, region), how, request, expires)


def _seconds(time: datetime) -> int:
    if time.tzinfo is None:
        msg = f"time must be aware of its time zone, but is {time!r}"
        raise ValidationError(msg)
    return int(time.timestamp())
