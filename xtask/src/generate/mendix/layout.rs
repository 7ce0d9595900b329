//! Where entities stand in the picture of the domain model: one block for each group of activities, one below the other,
//! in each the entities from left to right as they lead to each other; what several groups use comes last.

use super::Connector;
use super::entity::Entity;
use std::borrow::Cow;

/// The first column, and from one to the next: entities are as wide as their longest attribute.
const LEFT: u32 = 80;
const WIDTH: u32 = 400;

/// Of an entity's title and its frame, of one attribute, and between two entities.
const TITLE: u32 = 40;
const LINE: u32 = 16;
const GAP: u32 = 40;

/// Between a block's title and its first entity, and between two blocks.
const BELOW_TITLE: u32 = 60;
const BETWEEN: u32 = 80;

/// The last column: what is deeper stands there, too.
const LAST: usize = 6;

/// An entity as it is printed.
pub(super) struct Drawn<'a> {
    pub(super) name: &'a str,
    pub(super) extends: Option<Cow<'a, str>>,
    pub(super) words: Cow<'a, str>,
    /// Documentation and declaration of each attribute.
    pub(super) lines: Vec<(String, String)>,
}

/// An entity and its place.
pub(super) struct Place<'a> {
    pub(super) entity: Drawn<'a>,
    pub(super) x: u32,
    pub(super) y: u32,
}

/// The whole picture.
pub(super) struct Picture<'a> {
    pub(super) places: Vec<Place<'a>>,
    pub(super) titles: Vec<(u32, u32, String)>,
}

pub(super) fn draw<'a>(connector: &'a Connector<'_>) -> Picture<'a> {
    let mut picture = Picture { places: Vec::new(), titles: Vec::new() };
    let mut top = 20;
    let groups = &connector.mapping.groups;
    for (place, group) in groups.iter().enumerate() {
        let own = connector.entities.iter().filter(|entity| entity.groups == [place]);
        top = block(
            &mut picture,
            top,
            &group.title,
            own.map(|entity| (drawn(connector, entity), entity.depth)).collect(),
        );
    }
    let shared = connector.entities.iter().filter(|entity| entity.groups.len() > 1);
    let least = connector.entities.iter().filter(|entity| entity.groups.len() > 1).map(|entity| entity.depth).min();
    let shared = shared.map(|entity| (drawn(connector, entity), entity.depth - least.unwrap_or(0))).collect();
    top = block(&mut picture, top, "Used by several activities", shared);
    block(&mut picture, top, "Any operation of AWS", connector.own_entities());
    picture
}

fn block<'a>(picture: &mut Picture<'a>, top: u32, title: &str, entities: Vec<(Drawn<'a>, usize)>) -> u32 {
    if entities.is_empty() {
        return top;
    }
    picture.titles.push((LEFT, top, title.to_owned()));
    let mut bottoms = [top + BELOW_TITLE; LAST + 1];
    for (entity, depth) in entities {
        let column = depth.min(LAST);
        let y = bottoms[column];
        let lines = u32::try_from(entity.lines.len()).unwrap_or(0);
        bottoms[column] = y + TITLE + LINE * lines + GAP;
        let x = LEFT + WIDTH * u32::try_from(column).unwrap_or(0);
        picture.places.push(Place { entity, x, y });
    }
    bottoms.into_iter().max().unwrap_or(top) + BETWEEN
}

fn drawn<'a>(connector: &Connector<'_>, entity: &'a Entity) -> Drawn<'a> {
    let mut lines = Vec::new();
    for attribute in &entity.attributes {
        lines.push((
            attribute.words.clone(),
            format!("{}: {}", attribute.name, attribute.kind.mendix(attribute.length)),
        ));
        if let Some(text) = &attribute.as_text {
            let name = &attribute.name;
            let asked =
                if attribute.asked { format!(" In a request it counts if {name} is empty.") } else { String::new() };
            let words = format!("{name}, as AWS sent it.{asked}");
            lines.push((words, format!("{text}: String(unlimited)")));
        }
    }
    lines.extend(connector.paging_lines(&entity.name));
    let request = connector.is_request(&entity.name).then_some("AWSAuthentication.AbstractRequest");
    let extends = entity.extends.as_deref().or(request);
    Drawn {
        name: &entity.name,
        extends: extends.map(|base| Cow::Owned(base.to_owned())),
        words: Cow::Borrowed(&entity.words),
        lines,
    }
}
