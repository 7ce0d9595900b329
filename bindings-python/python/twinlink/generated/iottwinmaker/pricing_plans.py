"""Structures and enumerations of AWS IoT TwinMaker: pricing plans."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class BundleInformation(Structure):
    """The bundles of a pricing plan, and the tier that it is in."""

    bundle_names: tuple[str, ...]
    """The names of the bundles; 1 to 10 of them."""
    pricing_tier: PricingTier | None = None
    """The tier that the bundle is in."""


class GetPricingPlanResponse(Structure):
    """What ``get_pricing_plan`` answers."""

    current_pricing_plan: PricingPlan
    """The plan of the current billing cycle."""
    pending_pricing_plan: PricingPlan | None = None
    """The plan that comes next; absent if no change is pending."""


class PricingMode(OpenEnum):
    """The way in which the account is charged."""

    __slots__ = ()

    BASIC: ClassVar[PricingMode] = "BASIC"  # type: ignore[assignment]
    STANDARD: ClassVar[PricingMode] = "STANDARD"  # type: ignore[assignment]
    TIERED_BUNDLE: ClassVar[PricingMode] = "TIERED_BUNDLE"  # type: ignore[assignment]


class PricingPlan(Structure):
    """How the account is charged, from when on and why."""

    billable_entity_count: int | None = None
    """How many entities are charged for."""
    bundle_information: BundleInformation | None = None
    """The bundles and their tier; goes with ``TIERED_BUNDLE``."""
    effective_date_time: datetime
    """From when the plan is in force."""
    pricing_mode: PricingMode
    """The way in which the account is charged."""
    update_date_time: datetime
    """The time set for updating the plan."""
    update_reason: UpdateReason
    """Why the plan changed."""


class PricingTier(OpenEnum):
    """The tier of a tiered bundle."""

    __slots__ = ()

    TIER_1: ClassVar[PricingTier] = "TIER_1"  # type: ignore[assignment]
    TIER_2: ClassVar[PricingTier] = "TIER_2"  # type: ignore[assignment]
    TIER_3: ClassVar[PricingTier] = "TIER_3"  # type: ignore[assignment]
    TIER_4: ClassVar[PricingTier] = "TIER_4"  # type: ignore[assignment]


class UpdatePricingPlanResponse(Structure):
    """What ``update_pricing_plan`` answers."""

    current_pricing_plan: PricingPlan
    """The plan of the current billing cycle."""
    pending_pricing_plan: PricingPlan | None = None
    """The plan that comes next; absent if no change is pending."""


class UpdateReason(OpenEnum):
    """Why a pricing plan changed."""

    __slots__ = ()

    DEFAULT: ClassVar[UpdateReason] = "DEFAULT"  # type: ignore[assignment]
    PRICING_TIER_UPDATE: ClassVar[UpdateReason] = "PRICING_TIER_UPDATE"  # type: ignore[assignment]
    ENTITY_COUNT_UPDATE: ClassVar[UpdateReason] = "ENTITY_COUNT_UPDATE"  # type: ignore[assignment]
    PRICING_MODE_UPDATE: ClassVar[UpdateReason] = "PRICING_MODE_UPDATE"  # type: ignore[assignment]
    OVERWRITTEN: ClassVar[UpdateReason] = "OVERWRITTEN"  # type: ignore[assignment]
