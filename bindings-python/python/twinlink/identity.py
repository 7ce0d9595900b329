"""What credentials turn out to be: the keys at one moment, and who they belong to."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CallerIdentity(Structure):
    """Who calls, as AWS sees it: the answer of STS GetCallerIdentity."""

    account: str
    """The number of the AWS account."""
    arn: str
    """The ARN of the user, role session or federated user."""
    user_id: str
    """The unique id of whoever calls."""


class ResolvedCredentials(Structure):
    """An access key as it is at one moment, for another tool. Its ``repr`` shows no part of it."""

    access_key_id: str
    """The access key id."""
    secret_access_key: str
    """The secret access key."""
    session_token: str | None
    """The session token; ``None`` if the key is not a temporary one."""
    expiration: datetime | None
    """When the key ends, in UTC; ``None`` if it does not, or that is not known."""

    def __repr__(self) -> str:
        """Show the kind and the expiration."""
        kind = "access key" if self.session_token is None else "temporary key"
        return f"<twinlink.ResolvedCredentials {kind}, expiration {self.expiration}>"
