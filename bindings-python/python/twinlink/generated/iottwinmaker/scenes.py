"""Structures and enumerations of AWS IoT TwinMaker: scenes."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class CreateSceneResponse(Structure):
    """What ``create_scene`` answers."""

    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""


class DeleteSceneResponse(Structure):
    """What ``delete_scene`` answers."""


class GetSceneResponse(Structure):
    """What ``get_scene`` answers."""

    workspace_id: str
    """The id of the workspace; 1 to 128 characters."""
    scene_id: str
    """The id of the scene; 1 to 128 characters."""
    content_location: str
    """Where the scene's content definition file is, as an ``s3://`` URL; 0 to 256 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""
    capabilities: tuple[str, ...] | None = None
    """The names of the capabilities that the scene is drawn with; 0 to 50 of them."""
    scene_metadata: dict[str, str] | None = None
    """Metadata of the scene: values by key; 0 to 50 entries."""
    generated_scene_metadata: dict[str, str] | None = None
    """Metadata that the service made for the scene: values by key; 0 to 50 entries."""
    error: SceneError | None = None
    """What is wrong with the scene; absent otherwise."""


class ListScenesResponse(Structure):
    """What ``list_scenes`` answers."""

    scene_summaries: tuple[SceneSummary, ...] | None = None
    """The scenes of this page, in short."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class SceneError(Structure):
    """What is wrong with a scene."""

    code: SceneErrorCode | None = None
    """The kind of error."""
    message: str | None = None
    """What went wrong; 0 to 2048 characters."""


class SceneErrorCode(OpenEnum):
    """The kind of trouble that a scene has."""

    __slots__ = ()

    MATTERPORT_ERROR: ClassVar[SceneErrorCode] = "MATTERPORT_ERROR"  # type: ignore[assignment]


class SceneSummary(Structure):
    """A scene in short, without its capabilities and metadata."""

    scene_id: str
    """The id of the scene; 1 to 128 characters."""
    content_location: str
    """Where the scene's content definition file is, as an ``s3://`` URL; 0 to 256 characters."""
    arn: str
    """Its ARN; 20 to 2048 characters."""
    creation_date_time: datetime
    """When it was created."""
    update_date_time: datetime
    """When it was last changed."""
    description: str | None = None
    """Its description; 0 to 2048 characters."""


class UpdateSceneResponse(Structure):
    """What ``update_scene`` answers."""

    update_date_time: datetime
    """When it was last changed."""
