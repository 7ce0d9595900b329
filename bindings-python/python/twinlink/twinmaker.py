"""AWS IoT TwinMaker."""

from __future__ import annotations

from twinlink._structure import Structure
from twinlink.listing import Listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from twinlink._native import Connector

__all__ = ["TwinMaker", "WorkspaceSummary"]


class WorkspaceSummary(Structure):
    """A workspace in a listing: AWS's ``WorkspaceSummary``. Members that AWS leaves out are ``None``."""

    workspace_id: str
    """The workspace's id."""
    arn: str
    """Its ARN."""
    description: str | None
    """Its description."""
    linked_services: tuple[str, ...] | None
    """The services linked to it, such as ``S3``."""
    creation_date_time: datetime
    """When it was created, in UTC."""
    update_date_time: datetime
    """When it was last changed, in UTC."""


class TwinMaker:
    """AWS IoT TwinMaker through a connector: ``connector.twinmaker``."""

    __slots__ = ("_native",)

    def __init__(self, native: Connector) -> None:
        """Take the native connector."""
        self._native = native

    def list_workspaces(
        self, *, max_results: int | None = None, next_token: str | None = None, limit: int | None = None
    ) -> Listing[WorkspaceSummary]:
        """ListWorkspaces: the workspaces of the account in the region.

        The caller needs ``iottwinmaker:ListWorkspaces`` on ``*``.

        :param max_results: the page size, 1 or more; above 200 it is 200; default: 25
        :param next_token: where to begin: the token of an earlier page
        :param limit: how many workspaces there are in total, 1 or more; default: all
        """
        arguments = {"maxResults": max_results, "nextToken": next_token}
        return Listing(self._native, "iottwinmaker.ListWorkspaces", arguments, limit)
