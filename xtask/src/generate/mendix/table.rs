//! The table by which the library reads requests and fills answers, at run time.

use super::Connector;
use super::build::{Container, Link};
use super::entity::{Attribute, Entity, Value};
use super::mapping::Owner;
use crate::generate::model::Service;

pub(super) fn text(connector: &Connector<'_>) -> String {
    let mut text = format!(
        "# How the entities of {} stand for what AWS has. Written from mapping.toml and the catalogue.\n\
         module {} {}\n",
        connector.name, connector.name, connector.mapping.service
    );
    for operation in connector.operations() {
        let builder = connector.builder_for(operation);
        let service = builder.service;
        let (request, response) = (builder.request(operation), builder.response(operation));
        let pages = match service.paging(operation).map(|paging| paging.items) {
            None => String::new(),
            // Pages may have other lists, such as the columns of a result, which are the same on each.
            Some(Some(items)) => format!(" pages limit items {items}"),
            Some(None) => " pages".to_owned(),
        };
        text += &format!("activity {operation} {}.{operation} {request} {response}{pages}\n", service.name);
    }
    for wait in &connector.waits {
        let builder = connector.builder_for(&wait.operation);
        let service = builder.service;
        let (request, response) = (builder.request(&wait.operation), builder.response(&wait.operation));
        text += &format!("waiter {} {}.{} {request} {response}\n", wait.activity, service.name, wait.waiter);
    }
    connector.enumerations.iter().for_each(|enumeration| text += &enumeration.line());
    connector.entities.iter().for_each(|entity| text += &lines(entity));
    text
}

/// Which operations have pages, and what is on them: for calls of any operation.
pub(super) fn pages(services: &[Service]) -> String {
    let mut text = "# Operations that have pages, and the member that has the items, if there is one. Written from the catalogue.\n".to_owned();
    for service in services {
        for operation in service.facts.operations.keys() {
            if let Some(paging) = service.paging(operation) {
                let items = paging.items.map_or(String::new(), |items| format!(" {items}"));
                text += &format!("page {}.{operation}{items}\n", service.name);
            }
        }
    }
    text
}

fn lines(entity: &Entity) -> String {
    let mut text = format!("entity {}", entity.name);
    if let Some(base) = &entity.extends {
        text += &format!(" extends {base}");
    }
    text += if entity.is_abstract { " abstract\n" } else { "\n" };
    for attribute in &entity.attributes {
        text += &value(attribute);
    }
    entity.links.iter().for_each(|link| text += &association(link));
    for (member, constant) in &entity.constants {
        text += &format!("  constant {member} {constant}\n");
    }
    for (variant, member, is_object) in &entity.variants {
        text += &format!("  variant {variant} {member} {}\n", if *is_object { "object" } else { "scalar" });
    }
    text
}

fn value(attribute: &Attribute) -> String {
    let Attribute { name, member, kind, required, as_text, .. } = attribute;
    if *kind == Value::Present {
        return format!("  present {name} {member}\n");
    }
    let as_text = as_text.as_ref().map_or(String::new(), |name| format!(" as {name}"));
    format!("  value {name} {member} {}{as_text}{}\n", kind.kind(), if *required { " required" } else { "" })
}

fn association(link: &Link) -> String {
    let Link { association, member, entity, container, single, owner, .. } = link;
    let owner = match owner {
        Owner::Parent => "",
        Owner::Child => " child",
        Owner::Both => " both",
    };
    let (word, container) = match (container, single) {
        (Container::Plain, _) => ("one", "plain"),
        (Container::List, true) => ("one", "list"),
        (Container::List, false) => ("many", "list"),
        (Container::Map, _) => ("many", "map"),
    };
    format!("  {word} {association} {member} {entity} {container}{owner}\n")
}
