//! The domain model: entities with what they are, associations, and where they stand.

use super::Connector;
use super::build::Link;
use super::entity::Entity;
use super::layout::{self, Place};
use super::mapping::Owner;
use super::words;

/// The domain model's file.
pub(super) fn text(connector: &Connector<'_>) -> String {
    let mut text = String::new();
    for line in &connector.documentation {
        text += &format!("/// {line}\n");
    }
    text += "domain\n";
    let drawn = layout::draw(connector);
    for Place { entity, x, y } in &drawn.places {
        text += &block(entity, *x, *y);
    }
    for entity in &connector.entities {
        for link in entity.links.iter().filter(|link| !link.inherited) {
            text += &association(connector, entity, link);
        }
    }
    text.push('\n');
    for (x, y, title) in &drawn.titles {
        text += &format!("annotation at {x};{y} width 420 {title:?}\n");
    }
    text
}

fn block(entity: &layout::Drawn<'_>, x: u32, y: u32) -> String {
    let mut text = format!("\n/// {}\nentity {}", entity.words, entity.name);
    if let Some(base) = &entity.extends {
        text += &format!(" extends {base}");
    }
    text += &format!(" at {x};{y} {{\n");
    for (words, line) in &entity.lines {
        text += &format!("  /// {words}\n  {line}\n");
    }
    text + "  access User: create delete, default ReadWrite\n}\n"
}

fn association(connector: &Connector<'_>, entity: &Entity, link: &Link) -> String {
    let words = words::link(connector.builder_of(&entity.name), &entity.name, link);
    let (parent, child) = (&entity.name, &link.entity);
    let many = link.container != super::build::Container::Plain && !link.single;
    let ends = match (link.owner, many) {
        (Owner::Parent, true) => format!("{parent} -> {child}, many-to-many"),
        (Owner::Parent, false) => format!("{parent} -> {child}, many-to-one"),
        (Owner::Child, _) => format!("{child} -> {parent}, many-to-one"),
        // Named after the end that comes first.
        (Owner::Both, _) if link.association.starts_with(&format!("{child}_")) => {
            format!("{child} -> {parent}, one-to-one")
        }
        (Owner::Both, _) => format!("{parent} -> {child}, one-to-one"),
    };
    format!("\n/// {words}\nassociation {}: {ends}\n", link.association)
}
