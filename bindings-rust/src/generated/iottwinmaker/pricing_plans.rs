//! AWS IoT TwinMaker: pricing plans.

use super::TwinMaker;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;

/// Gives the account's pricing plan of the current billing cycle, and the pending one if there is one.
///
/// AWS: `GetPricingPlan`, permission `iottwinmaker:GetPricingPlan`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPricingPlan(pub(super) Call);

call!(GetPricingPlan, GetPricingPlanResponse);

impl TwinMaker {
    /// Gives the account's pricing plan of the current billing cycle, and the pending one if there is one.
    ///
    /// AWS: `GetPricingPlan`, permission `iottwinmaker:GetPricingPlan`.
    pub fn get_pricing_plan(&self) -> GetPricingPlan {
        GetPricingPlan(Call::new(&self.connector, "iottwinmaker.GetPricingPlan"))
    }
}

/// Changes the account's pricing plan: its mode and, for tiered bundles, which bundles it has. A change that is not in
/// force yet comes back as the pending plan.
///
/// AWS: `UpdatePricingPlan`, permission `iottwinmaker:UpdatePricingPlan`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePricingPlan(pub(super) Call);

impl UpdatePricingPlan {
    /// The names of the bundles to take; goes with `TIERED_BUNDLE`; 1 to 10 of them.
    pub fn bundle_names(self, bundle_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        UpdatePricingPlan(
            self.0.with("bundleNames", &bundle_names.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }

    /// As [`bundle_names`](Self::bundle_names), but for `None`, which leaves it out.
    pub fn set_bundle_names(self, bundle_names: Option<Vec<String>>) -> Self {
        UpdatePricingPlan(self.0.set("bundleNames", &bundle_names))
    }
}

call!(UpdatePricingPlan, UpdatePricingPlanResponse);

impl TwinMaker {
    /// Changes the account's pricing plan: its mode and, for tiered bundles, which bundles it has. A change that is not in
    /// force yet comes back as the pending plan.
    ///
    /// AWS: `UpdatePricingPlan`, permission `iottwinmaker:UpdatePricingPlan`.
    pub fn update_pricing_plan(&self, pricing_mode: impl Into<PricingMode>) -> UpdatePricingPlan {
        UpdatePricingPlan(
            Call::new(&self.connector, "iottwinmaker.UpdatePricingPlan").with("pricingMode", &pricing_mode.into()),
        )
    }
}

/// The bundles of a pricing plan, and the tier that it is in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BundleInformation {
    /// The names of the bundles; 1 to 10 of them.
    pub bundle_names: Vec<String>,
    /// The tier that the bundle is in.
    pub pricing_tier: Option<PricingTier>,
}

impl ToJson for BundleInformation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("bundleNames", &self.bundle_names).with_some("pricingTier", &self.pricing_tier).into()
    }
}

impl Structure for BundleInformation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.bundle_names = value.read()?,
            2 => self.pricing_tier = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_pricing_plan` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPricingPlanResponse {
    /// The plan of the current billing cycle.
    pub current_pricing_plan: PricingPlan,
    /// The plan that comes next; absent if no change is pending.
    pub pending_pricing_plan: Option<PricingPlan>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPricingPlanResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("currentPricingPlan", &self.current_pricing_plan)
            .with_some("pendingPricingPlan", &self.pending_pricing_plan)
            .into()
    }
}

impl Structure for GetPricingPlanResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.current_pricing_plan = value.read()?,
            2 => self.pending_pricing_plan = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPricingPlanResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// The way in which the account is charged.
    PricingMode {
        Basic = "BASIC",
        Standard = "STANDARD",
        TieredBundle = "TIERED_BUNDLE",
    } else Unknown
}

/// How the account is charged, from when on and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingPlan {
    /// How many entities are charged for.
    pub billable_entity_count: Option<i64>,
    /// The bundles and their tier; goes with `TIERED_BUNDLE`.
    pub bundle_information: Option<BundleInformation>,
    /// From when the plan is in force.
    pub effective_date_time: Timestamp,
    /// The way in which the account is charged.
    pub pricing_mode: PricingMode,
    /// The time set for updating the plan.
    pub update_date_time: Timestamp,
    /// Why the plan changed.
    pub update_reason: UpdateReason,
}

impl ToJson for PricingPlan {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("billableEntityCount", &self.billable_entity_count)
            .with_some("bundleInformation", &self.bundle_information)
            .with("effectiveDateTime", &self.effective_date_time)
            .with("pricingMode", &self.pricing_mode)
            .with("updateDateTime", &self.update_date_time)
            .with("updateReason", &self.update_reason)
            .into()
    }
}

impl Structure for PricingPlan {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.billable_entity_count = value.read()?,
            2 => self.bundle_information = value.read()?,
            3 => self.effective_date_time = value.read()?,
            4 => self.pricing_mode = value.read()?,
            5 => self.update_date_time = value.read()?,
            6 => self.update_reason = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The tier of a tiered bundle.
    PricingTier {
        Tier1 = "TIER_1",
        Tier2 = "TIER_2",
        Tier3 = "TIER_3",
        Tier4 = "TIER_4",
    } else Unknown
}

/// What `update_pricing_plan` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePricingPlanResponse {
    /// The plan of the current billing cycle.
    pub current_pricing_plan: PricingPlan,
    /// The plan that comes next; absent if no change is pending.
    pub pending_pricing_plan: Option<PricingPlan>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdatePricingPlanResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("currentPricingPlan", &self.current_pricing_plan)
            .with_some("pendingPricingPlan", &self.pending_pricing_plan)
            .into()
    }
}

impl Structure for UpdatePricingPlanResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.current_pricing_plan = value.read()?,
            2 => self.pending_pricing_plan = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdatePricingPlanResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Why a pricing plan changed.
    UpdateReason {
        Default = "DEFAULT",
        PricingTierUpdate = "PRICING_TIER_UPDATE",
        EntityCountUpdate = "ENTITY_COUNT_UPDATE",
        PricingModeUpdate = "PRICING_MODE_UPDATE",
        Overwritten = "OVERWRITTEN",
    } else Unknown
}
