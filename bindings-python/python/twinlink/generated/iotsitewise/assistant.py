"""Structures and enumerations of AWS IoT SiteWise: assistant."""

from __future__ import annotations

from twinlink._structure import Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twinlink.events import EventStream


class AccessDeniedException(Structure):
    """The caller is not permitted to do this."""

    message: str | None = None
    """What went wrong."""


class Citation(Structure):
    """A passage that the assistant's answer rests on, and where it is from."""

    reference: Reference | None = None
    """Where the passage is from."""
    content: Content | None = None
    """The passage itself."""


class ConflictingOperationException(Structure):
    """The request collides with another: two operations on one resource at the same time, for instance."""

    message: str
    """What went wrong."""
    resource_id: str
    """The id of the resource that the request collides with."""
    resource_arn: str
    """The ARN of the resource that the request collides with."""


class Content(Structure):
    """The text of a passage that the assistant cites."""

    text: str | None = None
    """The words of the cited passage."""


class DataSetReference(Structure):
    """The dataset that a cited passage is from, and that dataset's source."""

    dataset_arn: str | None = None
    """The ARN of the dataset."""
    source: Source | None = None
    """Where the dataset gets its data from."""


class InternalFailureException(Structure):
    """IoT SiteWise cannot handle the request at the moment. Try again later."""

    message: str
    """What went wrong."""


class InvalidRequestException(Structure):
    """The request is not valid; its JSON may be malformed or hold characters that are not supported."""

    message: str
    """What went wrong."""


class InvocationOutput(Structure):
    """What the assistant answers, with the passages that it cites."""

    message: str | None = None
    """What the assistant says."""
    citations: tuple[Citation, ...] | None = None
    """The passages that the answer rests on, with their sources."""


class InvokeAssistantResponse(Structure):
    """What ``invoke_assistant`` answers."""

    body: EventStream[ResponseStream]
    """The events of the answer."""
    conversation_id: str
    """The id of the conversation, a UUID; 36 characters."""


class LimitExceededException(Structure):
    """A quota of a resource is used up, such as the child assets of an asset or the properties of an asset model."""

    message: str
    """What went wrong."""


class Location(Structure):
    """Where a cited passage is stored."""

    uri: str | None = None
    """The URI of the place, such as that of an S3 object."""


class Reference(Structure):
    """Where a cited passage is from."""

    dataset: DataSetReference | None = None
    """The dataset that the passage is from."""


class ResourceNotFoundException(Structure):
    """There is no such resource."""

    message: str
    """What went wrong."""


class ResponseStream(Union):
    """An event of the assistant's answer: a trace, a part of the answer, or an error."""

    trace: Trace | None = None
    """How the assistant reasons and which data it reads."""
    output: InvocationOutput | None = None
    """What the assistant answers."""
    access_denied_exception: AccessDeniedException | None = None
    """An error in the stream: the caller is not permitted to do this."""
    conflicting_operation_exception: ConflictingOperationException | None = None
    """An error in the stream: the request collides with another."""
    internal_failure_exception: InternalFailureException | None = None
    """An error in the stream: IoT SiteWise cannot handle the request at the moment."""
    invalid_request_exception: InvalidRequestException | None = None
    """An error in the stream: the request is not valid."""
    limit_exceeded_exception: LimitExceededException | None = None
    """An error in the stream: a quota is used up."""
    resource_not_found_exception: ResourceNotFoundException | None = None
    """An error in the stream: there is no such resource."""
    throttling_exception: ThrottlingException | None = None
    """An error in the stream: a rate limit was exceeded."""
    unknown: dict[str, Any] | None = None
    """A member that this version does not know, by AWS's name."""


class Source(Structure):
    """The source of a dataset that the assistant cites."""

    arn: str | None = None
    """The ARN of the dataset; of the Kendra index, if the source is Kendra."""
    location: Location | None = None
    """Where the cited text was stored at first: an S3 object, for instance, if Kendra took it from a bucket."""


class ThrottlingException(Structure):
    """A rate limit was exceeded, such as that of requests or of new assets per second. Slow down and try again."""

    message: str
    """What went wrong."""


class Trace(Structure):
    """A look at how the assistant reasons and which data it reads."""

    text: str | None = None
    """The text of the trace."""
