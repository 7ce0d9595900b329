"""Structures and enumerations of AWS IoT SiteWise: gateways."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class CapabilitySyncStatus(OpenEnum):
    """Whether a gateway runs with the latest configuration. ``NOT_APPLICABLE``: it does not support the capability."""

    __slots__ = ()

    IN_SYNC: ClassVar[CapabilitySyncStatus] = "IN_SYNC"  # type: ignore[assignment]
    OUT_OF_SYNC: ClassVar[CapabilitySyncStatus] = "OUT_OF_SYNC"  # type: ignore[assignment]
    SYNC_FAILED: ClassVar[CapabilitySyncStatus] = "SYNC_FAILED"  # type: ignore[assignment]
    UNKNOWN: ClassVar[CapabilitySyncStatus] = "UNKNOWN"  # type: ignore[assignment]
    NOT_APPLICABLE: ClassVar[CapabilitySyncStatus] = "NOT_APPLICABLE"  # type: ignore[assignment]


class CoreDeviceOperatingSystem(OpenEnum):
    """The operating system and processor of a core device."""

    __slots__ = ()

    LINUX_AARCH64: ClassVar[CoreDeviceOperatingSystem] = "LINUX_AARCH64"  # type: ignore[assignment]
    LINUX_AMD64: ClassVar[CoreDeviceOperatingSystem] = "LINUX_AMD64"  # type: ignore[assignment]
    WINDOWS_AMD64: ClassVar[CoreDeviceOperatingSystem] = "WINDOWS_AMD64"  # type: ignore[assignment]


class CreateGatewayResponse(Structure):
    """What ``create_gateway`` answers."""

    gateway_id: str
    """The id of the gateway; 36 characters."""
    gateway_arn: str
    """The ARN of the gateway; 1 to 1600 characters."""


class DescribeGatewayCapabilityConfigurationResponse(Structure):
    """What ``describe_gateway_capability_configuration`` answers."""

    gateway_id: str
    """The id of the gateway; 36 characters."""
    capability_namespace: str
    """The capability as ``service:capability:version``, such as ``iotsitewise:opcuacollector:3`` or
    ``iotsitewise:publisher:2``; 1 to 512 characters.
    """
    capability_configuration: str
    """The configuration of the capability, such as its data sources, as JSON; 1 to 10000000 characters."""
    capability_sync_status: CapabilitySyncStatus
    """Whether the gateway runs with its newest configuration. ``OUT_OF_SYNC``: not yet; ``SYNC_FAILED``: rejected."""


class DescribeGatewayResponse(Structure):
    """What ``describe_gateway`` answers."""

    gateway_id: str
    """The id of the gateway; 36 characters."""
    gateway_name: str
    """The gateway's name; no other gateway has it; 1 to 256 characters."""
    gateway_arn: str
    """The ARN of the gateway; 1 to 1600 characters."""
    gateway_platform: GatewayPlatform | None = None
    """What the gateway runs on."""
    gateway_version: str | None = None
    """``3`` for a gateway that speaks MQTT, ``2`` for one with classic streams; 1 to 1024 characters."""
    gateway_capability_summaries: tuple[GatewayCapabilitySummary, ...]
    """The capabilities of the gateway, without their configurations."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""


class GatewayCapabilitySummary(Structure):
    """A capability of a gateway, and whether the gateway runs with its latest configuration."""

    capability_namespace: str
    """The capability as ``service:capability:version``, such as ``iotsitewise:opcuacollector:3`` or
    ``iotsitewise:publisher:2``; 1 to 512 characters.
    """
    capability_sync_status: CapabilitySyncStatus
    """Whether the gateway runs with its newest configuration. ``OUT_OF_SYNC``: not yet; ``SYNC_FAILED``: rejected."""


class GatewayPlatform(Structure):
    """What a gateway runs on: set exactly one member."""

    greengrass: Greengrass | None = None
    """IoT Greengrass V1, for older gateways."""
    greengrass_v2: GreengrassV2 | None = None
    """IoT Greengrass V2."""
    siemens_ie: SiemensIE | None = None
    """A Siemens Industrial Edge device."""

    _aws_names: ClassVar[dict[str, str]] = {"siemens_ie": "siemensIE"}


class GatewaySummary(Structure):
    """A gateway in a list."""

    gateway_id: str
    """The id of the gateway; 36 characters."""
    gateway_name: str
    """The gateway's name; no other gateway has it; 1 to 256 characters."""
    gateway_platform: GatewayPlatform | None = None
    """What the gateway runs on."""
    gateway_version: str | None = None
    """``3`` for a gateway that speaks MQTT, ``2`` for one with classic streams; 1 to 1024 characters."""
    gateway_capability_summaries: tuple[GatewayCapabilitySummary, ...] | None = None
    """The capabilities of the gateway, without their configurations."""
    creation_date: datetime
    """When it was created."""
    last_update_date: datetime
    """When it was last changed."""


class Greengrass(Structure):
    """IoT Greengrass V1, for older gateways. The group needs the SiteWise connector and permission to upload data."""

    group_arn: str
    """The ARN of the Greengrass group; 1 to 1600 characters."""


class GreengrassV2(Structure):
    """IoT Greengrass V2. The device needs the SiteWise Edge component and a role with ``AWSIoTSiteWiseEdgeAccess``."""

    core_device_thing_name: str
    """The name of the IoT thing of the Greengrass core device; 1 to 128 characters."""
    core_device_operating_system: CoreDeviceOperatingSystem | None = None
    """What the core device runs. A gateway of version 3 needs it; one of version 2 has no use for it."""


class ListGatewaysResponse(Structure):
    """What ``list_gateways`` answers."""

    gateway_summaries: tuple[GatewaySummary, ...]
    """The gateways of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 1 to 4096 characters."""


class SiemensIE(Structure):
    """A Siemens Industrial Edge device."""

    iot_core_thing_name: str
    """The name of the IoT thing of the gateway; 1 to 128 characters."""


class UpdateGatewayCapabilityConfigurationResponse(Structure):
    """What ``update_gateway_capability_configuration`` answers."""

    capability_namespace: str
    """The capability as ``service:capability:version``, such as ``iotsitewise:opcuacollector:3`` or
    ``iotsitewise:publisher:2``; 1 to 512 characters.
    """
    capability_sync_status: CapabilitySyncStatus
    """Whether the gateway runs with the new configuration: ``OUT_OF_SYNC`` at first."""
