//! Principals of things: the certificates and identities that devices come with.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::DEFAULT_PAGE;
use super::named::check_principal;
use super::things::THING;
use crate::answer::ApiError;
use crate::store::{Kind, Link};

/// From a thing to its principal; labelled with how exclusive that is.
pub(super) const ATTACHED: Kind = Kind("iot-thing-principal");

const EXCLUSIVE: &str = "EXCLUSIVE_THING";
const SHARED: &str = "NON_EXCLUSIVE_THING";

pub(super) const FAMILY: Family = Family {
    name: "Principals of things",
    operations: &[
        Behaviour::behaves("AttachThingPrincipal", attach).about("thingName", "thing"),
        Behaviour::behaves("DetachThingPrincipal", detach).about("thingName", "thing"),
        Behaviour::behaves("ListThingPrincipals", list_principals).about("thingName", "thing"),
        Behaviour::behaves("ListThingPrincipalsV2", list_principals_with_types).about("thingName", "thing"),
        Behaviour::behaves("ListPrincipalThings", list_things),
        Behaviour::behaves("ListPrincipalThingsV2", list_things_with_types),
    ],
    schema: "",
};

/// A principal that is exclusively a thing's is no other thing's.
fn attach(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let thing = THING.named(exchange)?;
    let principal = exchange.text("principal");
    check_principal(exchange, principal)?;
    let label = exchange.optional("thingPrincipalType").unwrap_or(SHARED);
    for other in exchange.rows.links_to(ATTACHED, principal)? {
        let is_own = other.source == thing.id;
        if is_own && other.label == label {
            return Ok(json!({}).into());
        }
        if is_own {
            let message =
                format!("Principal {principal} is attached to thing {} already, as {}", thing.id, other.label);
            return Err(exchange.invalid(message));
        }
        if other.label == EXCLUSIVE || label == EXCLUSIVE {
            let message = format!(
                "Principal {principal} is attached to thing {} as {}, so that it cannot be attached to {} as {label}",
                other.source, other.label, thing.id
            );
            return Err(exchange.invalid(message));
        }
    }
    exchange.rows.link(ATTACHED, &thing.id, label, principal)?;
    Ok(json!({}).into())
}

fn detach(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let thing = THING.named(exchange)?;
    let principal = exchange.text("principal");
    let links = exchange.rows.links_from(ATTACHED, &thing.id)?;
    let Some(link) = links.iter().find(|link| link.target == principal) else {
        return Err(exchange.not_found(format!("Principal {principal} is not attached to thing {}", thing.id)));
    };
    exchange.rows.unlink(ATTACHED, &thing.id, &link.label, principal)?;
    Ok(json!({}).into())
}

fn list_principals(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let links = of_thing(exchange)?;
    exchange.list_of("principals", DEFAULT_PAGE, links.into_iter().map(|link| link.target.into()).collect())
}

fn list_principals_with_types(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let told = |link: Link| json!({ "principal": link.target, "thingPrincipalType": link.label });
    let links = of_thing(exchange)?;
    exchange.list_of("thingPrincipalObjects", DEFAULT_PAGE, links.into_iter().map(told).collect())
}

fn list_things(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let links = of_principal(exchange)?;
    exchange.list_of("things", DEFAULT_PAGE, links.into_iter().map(|link| link.source.into()).collect())
}

fn list_things_with_types(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let told = |link: Link| json!({ "thingName": link.source, "thingPrincipalType": link.label });
    let links = of_principal(exchange)?;
    exchange.list_of("principalThingObjects", DEFAULT_PAGE, links.into_iter().map(told).collect())
}

fn of_thing(exchange: &Exchange<'_>) -> Result<Vec<Link>, ApiError> {
    let thing = THING.named(exchange)?;
    Ok(asked_for(exchange, exchange.rows.links_from(ATTACHED, &thing.id)?))
}

fn of_principal(exchange: &Exchange<'_>) -> Result<Vec<Link>, ApiError> {
    let principal = exchange.text("principal");
    check_principal(exchange, principal)?;
    Ok(asked_for(exchange, exchange.rows.links_to(ATTACHED, principal)?))
}

/// Those of the type that the input names, if it does.
fn asked_for(exchange: &Exchange<'_>, mut links: Vec<Link>) -> Vec<Link> {
    if let Some(label) = exchange.optional("thingPrincipalType") {
        links.retain(|link| link.label == label);
    }
    links
}
