//! The pricing plan of the account: what counts now, and what will from the next month on.

use std::ops::Range;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::entities::ENTITY;
use super::workspaces::WORKSPACE;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource};

/// The one plan of the account.
const PRICING_PLAN: Kind = Kind("pricing_plan");

const ID: &str = "plan";

/// The most entities that a tier is for; the last has no bound.
const TIERS: [(u64, &str); 3] = [(1_000, "TIER_1"), (5_000, "TIER_2"), (10_000, "TIER_3")];

pub(super) const FAMILY: Family = Family {
    name: "Pricing plan",
    operations: &[Behaviour::behaves("GetPricingPlan", get), Behaviour::behaves("UpdatePricingPlan", update)],
    schema: "",
};

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    describe(exchange, &plan(exchange)?)
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut plan = plan(exchange)?;
    let (mode, bundles) = (exchange.text("pricingMode"), &exchange.input["bundleNames"]);
    let is_bundle = mode == "TIERED_BUNDLE";
    if is_bundle == bundles.is_null() {
        let needed = if is_bundle { "must be set" } else { "must not be set" };
        return Err(exchange.invalid(format!("bundleNames {needed}: the pricingMode is {mode}")));
    }
    let current = &plan.document["current"];
    plan.document["pending"] = if current["mode"] == mode && current["bundles"] == *bundles {
        Value::Null
    } else {
        json!({
            "mode": mode,
            "bundles": bundles,
            "effective": next_month(exchange.now).0,
            "updated": exchange.now.0,
            "reason": "PRICING_MODE_UPDATE",
        })
    };
    exchange.rows.update(&plan)?;
    describe(exchange, &plan)
}

/// The plan as it is now: what was pending counts from its time on.
fn plan(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let mut plan = match exchange.rows.get(PRICING_PLAN, "", ID, exchange.now)? {
        Some(plan) => plan,
        None => {
            let current = json!({
                "mode": "STANDARD",
                "effective": exchange.now.0,
                "updated": exchange.now.0,
                "reason": "DEFAULT",
            });
            let mut plan = Resource::new(ID, ID, exchange.now, json!({ "current": current }));
            exchange.rows.insert(PRICING_PLAN, &mut plan)?;
            plan
        }
    };
    if plan.document["pending"]["effective"].as_i64().is_some_and(|effective| effective <= exchange.now.0) {
        plan.document["current"] = plan.document["pending"].take();
        exchange.rows.update(&plan)?;
    }
    Ok(plan)
}

fn describe(exchange: &Exchange<'_>, plan: &Resource) -> Result<Outcome, ApiError> {
    let mut count = 0;
    for workspace in exchange.rows.all(WORKSPACE, "", exchange.now)? {
        count += exchange.rows.count(ENTITY, &workspace.id, exchange.now)?;
    }
    let pending = &plan.document["pending"];
    let pending = if pending.is_null() { Value::Null } else { written(pending, count) };
    Ok(json!({ "currentPricingPlan": written(&plan.document["current"], count), "pendingPricingPlan": pending }).into())
}

fn written(plan: &Value, entities: u64) -> Value {
    let moment = |member: &str| Moment(plan[member].as_i64().unwrap_or_default()).to_json();
    let tier = TIERS.iter().find(|(most, _)| entities <= *most).map_or("TIER_4", |(_, tier)| tier);
    let bundles = match &plan["bundles"] {
        Value::Null => Value::Null,
        names => json!({ "bundleNames": names, "pricingTier": tier }),
    };
    json!({
        "billableEntityCount": entities,
        "bundleInformation": bundles,
        "effectiveDateTime": moment("effective"),
        "pricingMode": plan["mode"],
        "updateDateTime": moment("updated"),
        "updateReason": plan["reason"],
    })
}

/// The first moment of the month after this one.
fn next_month(now: Moment) -> Moment {
    let text = now.to_iso();
    let number = |digits: Range<usize>| text.get(digits).and_then(|digits| digits.parse().ok()).unwrap_or_default();
    let (year, month): (u32, u32) = (number(0..4), number(5..7));
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    Moment::of(&json!(format!("{year:04}-{month:02}-01T00:00:00Z"))).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_follows_the_other() {
        for (now, next) in
            [("2026-12-31T23:59:59.5Z", "2027-01-01T00:00:00Z"), ("2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z")]
        {
            let now = Moment::of(&json!(now)).unwrap();
            assert_eq!(next_month(now).to_iso(), next);
        }
    }
}
