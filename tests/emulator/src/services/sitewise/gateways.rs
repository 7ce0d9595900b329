//! Gateways at the edge, and the configurations of their capabilities.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::kept::{Kept, just_one};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

const DEFAULT_PAGE: u32 = 50;

pub(super) const GATEWAY: Kept = Kept {
    kind: Kind("gateway"),
    noun: "gateway",
    id: "gatewayId",
    arn: "gatewayArn",
    name: "gatewayName",
    put: &["gatewayName", "gatewayPlatform", "gatewayVersion"],
    dates: ["creationDate", "lastUpdateDate"],
    status: None,
    version: None,
};

/// Capabilities, by their namespaces; the scope is the gateway's id.
const CAPABILITY: Kind = Kind("gateway-capability");

pub(super) const FAMILY: Family = Family {
    name: "Gateways",
    operations: &[
        Behaviour::behaves("CreateGateway", create),
        Behaviour::behaves("DescribeGateway", describe).about("gatewayId", "gateway"),
        Behaviour::behaves("UpdateGateway", update).about("gatewayId", "gateway"),
        Behaviour::behaves("DeleteGateway", delete).about("gatewayId", "gateway"),
        Behaviour::behaves("ListGateways", list),
        Behaviour::behaves("DescribeGatewayCapabilityConfiguration", describe_capability).about("gatewayId", "gateway"),
        Behaviour::behaves("UpdateGatewayCapabilityConfiguration", update_capability).about("gatewayId", "gateway"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (platform, details) = just_one(exchange, "gatewayPlatform", &exchange.input["gatewayPlatform"])?;
    let version = exchange.optional("gatewayVersion").unwrap_or("2");
    if platform == "greengrassV2" && version == "3" && details["coreDeviceOperatingSystem"].is_null() {
        let path = "gatewayPlatform.greengrassV2.coreDeviceOperatingSystem";
        return Err(exchange.invalid(format!("{path} must be set for a gateway of version 3")));
    }
    GATEWAY.check_name(exchange, ("", None), "ResourceAlreadyExistsException")?;
    exchange.check_quota(Quota::Gateways, || Ok(exchange.rows.count(GATEWAY.kind, "", exchange.now)? + 1))?;
    let mut gateway = GATEWAY.make(exchange, "", exchange.new_id());
    gateway.document["gatewayVersion"] = version.into();
    GATEWAY.insert(exchange, &mut gateway)?;
    Ok(GATEWAY.identified(exchange, &gateway).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let gateway = GATEWAY.named(exchange, "")?;
    let mut answer = GATEWAY.described(exchange, &gateway);
    answer["gatewayCapabilitySummaries"] = capabilities(exchange, &gateway)?;
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut gateway = GATEWAY.named(exchange, "")?;
    GATEWAY.check_name(exchange, ("", Some(&gateway.id)), "ConflictingOperationException")?;
    GATEWAY.merge(exchange, &mut gateway)?;
    Ok(json!({}).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut gateway = GATEWAY.named(exchange, "")?;
    for capability in exchange.rows.all(CAPABILITY, &gateway.id, exchange.now)? {
        exchange.rows.remove(&capability)?;
    }
    GATEWAY.delete(exchange, &mut gateway)?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("gatewaySummaries", DEFAULT_PAGE, (GATEWAY.kind, ""), |gateway| {
        Ok(Some(json!({
            "gatewayId": gateway.id,
            "gatewayName": gateway.name,
            "gatewayPlatform": gateway.document["gatewayPlatform"],
            "gatewayVersion": gateway.document["gatewayVersion"],
            "gatewayCapabilitySummaries": capabilities(exchange, gateway)?,
            "creationDate": gateway.created.to_json(),
            "lastUpdateDate": gateway.updated.to_json(),
        })))
    })
}

/// The capabilities of a gateway, without their configurations.
fn capabilities(exchange: &Exchange<'_>, gateway: &Resource) -> Result<Value, ApiError> {
    let all = exchange.rows.all(CAPABILITY, &gateway.id, exchange.now)?;
    Ok(all.iter().map(synchronisation).collect())
}

fn synchronisation(capability: &Resource) -> Value {
    json!({ "capabilityNamespace": capability.id, "capabilitySyncStatus": capability.state })
}

fn describe_capability(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let gateway = GATEWAY.named(exchange, "")?;
    let namespace = exchange.text("capabilityNamespace");
    let Some(capability) = exchange.rows.get(CAPABILITY, &gateway.id, namespace, exchange.now)? else {
        return Err(exchange.not_found(format!("Gateway {} has no capability {namespace}", gateway.id)));
    };
    let mut answer = synchronisation(&capability);
    answer["gatewayId"] = gateway.id.into();
    answer["capabilityConfiguration"] = capability.document["capabilityConfiguration"].clone();
    Ok(answer.into())
}

/// Keeps a configuration; the gateway, which nobody runs, takes it after the time of `--settle`.
fn update_capability(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut gateway = GATEWAY.named(exchange, "")?;
    let (namespace, configuration) = (exchange.text("capabilityNamespace"), exchange.text("capabilityConfiguration"));
    if let Err(error) = serde_json::from_str::<Value>(configuration) {
        return Err(exchange.invalid(format!("capabilityConfiguration is not valid JSON: {error}")));
    }
    let found = exchange.rows.get(CAPABILITY, &gateway.id, namespace, exchange.now)?;
    let is_new = found.is_none();
    let mut capability = found.unwrap_or_else(|| Resource::new(namespace, namespace, exchange.now, json!({})));
    capability.scope.clone_from(&gateway.id);
    capability.document["capabilityConfiguration"] = configuration.into();
    "OUT_OF_SYNC".clone_into(&mut capability.state);
    capability.settling = exchange.settling(Some("IN_SYNC"));
    match is_new {
        true => exchange.rows.insert(CAPABILITY, &mut capability)?,
        false => exchange.rows.update(&capability)?,
    }
    gateway.updated = exchange.now;
    exchange.rows.update(&gateway)?;
    Ok(synchronisation(&capability).into())
}
