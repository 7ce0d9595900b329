"""Structures and enumerations of AWS IoT SiteWise: dashboards."""

from __future__ import annotations

from twinlink._structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CreateDashboardResponse(Structure):
    """What ``create_dashboard`` answers."""

    dashboard_id: str
    """The id of the dashboard; 36 characters."""
    dashboard_arn: str
    """The ARN of the dashboard; 1 to 1600 characters."""


class DashboardSummary(Structure):
    """A dashboard in a list, without its definition."""

    id: str
    """The id of the dashboard; 36 characters."""
    name: str
    """The name of the dashboard, for people to read; 1 to 256 characters."""
    description: str | None = None
    """Its description; 1 to 2048 characters."""
    creation_date: datetime | None = None
    """When it was created."""
    last_update_date: datetime | None = None
    """When it was last changed."""


class DeleteDashboardResponse(Structure):
    """What ``delete_dashboard`` answers."""


class DescribeDashboardResponse(Structure):
    """What ``describe_dashboard`` answers."""

    dashboard_id: str
    """The id of the dashboard; 36 characters."""
    dashboard_arn: str
    """The ARN of the dashboard; 1 to 1600 characters."""
    dashboard_name: str
    """The name of the dashboard, for people to read; 1 to 256 characters."""
    project_id: str
    """The id of the project that holds the dashboard; 36 characters."""
    dashboard_description: str | None = None
    """The description of the dashboard; 1 to 2048 characters."""
    dashboard_definition: str
    """What the dashboard shows, as JSON. Its form depends on the portal: classic or AI-aware; 0 to 204800
    characters.
    """
    dashboard_creation_date: datetime
    """When the dashboard was created."""
    dashboard_last_update_date: datetime
    """When the dashboard was last changed."""


class ListDashboardsResponse(Structure):
    """What ``list_dashboards`` answers."""

    dashboard_summaries: tuple[DashboardSummary, ...]
    """The dashboards of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class UpdateDashboardResponse(Structure):
    """What ``update_dashboard`` answers."""
