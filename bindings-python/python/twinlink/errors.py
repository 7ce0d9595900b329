"""One exception class for each kind of error, all derived from :class:`Error`."""

from __future__ import annotations

import builtins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Error(Exception):
    """A failed call: its kind and all that is known of it. Nothing secret is ever in it.

    ``str(error)`` is one line with operation, AWS's code and message, HTTP status, request id and attempts.
    """

    kind: str = "unknown"
    """The kind's stable name, such as ``throttled``."""
    code: int = 0
    """The kind's stable number; of a kind that this version does not know, too."""

    def __init__(
        self,
        message: str,
        *,
        retryable: bool = False,
        service: str | None = None,
        operation: str | None = None,
        aws_code: str | None = None,
        http_status: int | None = None,
        request_id: str | None = None,
        attempts: int = 0,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """Make an error from all that is known of it."""
        super().__init__(message)
        self.retryable = retryable
        """Whether the same call may succeed later without a change by the caller."""
        self.service = service
        """The service's signing name, such as ``iottwinmaker``; ``None`` if the error is not of one call."""
        self.operation = operation
        """The operation in AWS's spelling, such as ``ListWorkspaces``; ``None`` if the error is not of one call."""
        self.aws_code = aws_code
        """AWS's error code, such as ``ThrottlingException``; ``None`` if no service answered.

        Of messages by MQTT that ended without an answer, twinlink's own: ``MessageExpired`` and ``ConnectionEnded``."""
        self.http_status = http_status
        """The HTTP status of the last answer; ``None`` if no service answered."""
        self.request_id = request_id
        """AWS's id of the last request, to quote to AWS support; ``None`` if no service answered."""
        self.attempts = attempts
        """How many requests were sent, or tried to be; 0 if the call was refused before."""
        self.details = dict(details or {})
        """What the service's error says besides its message, by AWS's member names, such as ``resourceId``."""

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with everything that is known, so that errors cross to other processes whole."""
        arguments = (self.code, str(self), self.retryable, self.service, self.operation)
        rest = self.aws_code, self.http_status, self.request_id, self.attempts, self.details
        return from_native, (*arguments, *rest)


class ValidationError(Error, ValueError):
    """A setting or an argument is wrong: found before anything was sent, or by the service."""

    kind = "validation"
    code = 1


class CredentialsError(Error):
    """Credentials are missing, wrong or expired, or the signature was refused."""

    kind = "credentials"
    code = 2


class AccessDeniedError(Error):
    """The credentials are valid but may not do this."""

    kind = "access_denied"
    code = 3


class NotFoundError(Error):
    """The thing that was named does not exist."""

    kind = "not_found"
    code = 4


class ThrottledError(Error):
    """The service asked for fewer requests."""

    kind = "throttled"
    code = 5


class ConflictError(Error):
    """The request conflicts with the state of the resource or with another request."""

    kind = "conflict"
    code = 6


class QuotaError(Error):
    """A quota or limit of the account is reached."""

    kind = "quota"
    code = 7


class TimeoutError(Error, builtins.TimeoutError):
    """A time-out ended the attempt or the call."""

    kind = "timeout"
    code = 8


class ConnectionError(Error, builtins.ConnectionError):
    """No connection, or it broke."""

    kind = "connection"
    code = 9


class ServiceError(Error):
    """The service failed."""

    kind = "service"
    code = 10


class DecodeError(Error):
    """The answer is not what the service's description promises."""

    kind = "decode"
    code = 11


class ClosedError(Error):
    """The connector was closed, or made before the process was forked."""

    kind = "closed"
    code = 12


class CancelledError(Error):
    """The caller ended the call.

    A cancelled asyncio task raises ``asyncio.CancelledError``, as all tasks do.
    """

    kind = "cancelled"
    code = 13


class UnsupportedRegionError(Error):
    """The service does not exist in the region."""

    kind = "unsupported_region"
    code = 14


class InternalError(Error):
    """A defect of twinlink itself."""

    kind = "internal"
    code = 15


CLASSES: dict[int, type[Error]] = {
    cls.code: cls
    for cls in (
        ValidationError,
        CredentialsError,
        AccessDeniedError,
        NotFoundError,
        ThrottledError,
        ConflictError,
        QuotaError,
        TimeoutError,
        ConnectionError,
        ServiceError,
        DecodeError,
        ClosedError,
        CancelledError,
        UnsupportedRegionError,
        InternalError,
    )
}
"""The class of each kind's code."""


def from_native(
    code: int,
    message: str,
    retryable: bool,
    service: str | None,
    operation: str | None,
    aws_code: str | None,
    http_status: int | None,
    request_id: str | None,
    attempts: int,
    details: Mapping[str, Any] | None = None,
) -> Error:
    """Make the exception for an error of the core. A code that this version does not know gives an :class:`Error`."""
    error = CLASSES.get(code, Error)(
        message,
        retryable=retryable,
        service=service,
        operation=operation,
        aws_code=aws_code,
        http_status=http_status,
        request_id=request_id,
        attempts=attempts,
        details=details,
    )
    error.code = code
    return error
