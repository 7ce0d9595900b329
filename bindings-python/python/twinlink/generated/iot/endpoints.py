"""Structures and enumerations of AWS IoT: endpoints."""

from __future__ import annotations

from twinlink._structure import Structure


class DescribeEndpointResponse(Structure):
    """What ``describe_endpoint`` answers."""

    endpoint_address: str | None = None
    """The name of the host, without a scheme."""
