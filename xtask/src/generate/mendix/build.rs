//! The model of a connector: from the mapping what departs from the rule, from the catalogue the rest.
//!
//! The rule: an activity is an operation; its request and response are entities, as are the structures in them. A member is
//! an attribute, called like it with a capital letter and ID, ARN and URL in capitals. A structure, list or map is an
//! association to an entity that is called like AWS's structure or like one of what the list holds; an entry of a map has
//! its key in the attribute Key. What is obsolete at AWS is left out.

use super::mapping::{ChosenEntity, Group, Mapping, Owner, Part};
use super::names;
use crate::catalogue::facts::{Kind, Member};
use crate::generate::model::Service;
use indexmap::IndexMap;

/// The key of a map's entry.
pub(super) const KEY: &str = "$key";

/// The value itself.
pub(super) const SELF: &str = "$self";

/// Where an entity is met.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Direction {
    pub(super) asked: bool,
    pub(super) answered: bool,
    /// Within a request that changes something: absent means that it stays.
    pub(super) updates: bool,
}

impl Direction {
    fn covers(self, other: Direction) -> bool {
        (self.asked || !other.asked) && (self.answered || !other.answered) && (self.updates || !other.updates)
    }

    fn join(&mut self, other: Direction) {
        self.asked |= other.asked;
        self.answered |= other.answered;
        self.updates |= other.updates;
    }
}

/// An entity before its members have types: what it stands for and where it is met.
#[derive(Debug, Clone)]
pub(super) struct Met {
    pub(super) shape: String,
    pub(super) direction: Direction,
    /// Stands for an entry of a map.
    pub(super) keyed: bool,
    /// The places in `groups` from which it is reached.
    pub(super) groups: Vec<usize>,
    /// How many associations lie between it and an activity.
    pub(super) depth: usize,
}

/// How many objects an association leads to, and what AWS has for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Plain,
    List,
    Map,
}

/// A member that leads to another entity.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) association: String,
    pub(super) member: String,
    /// The structure and its member that words tell about.
    pub(super) told_by: (String, String),
    pub(super) entity: String,
    pub(super) shape: String,
    pub(super) container: Container,
    pub(super) single: bool,
    pub(super) owner: Owner,
    pub(super) inherited: bool,
}

/// A member that an entity covers itself: its path, the structure that has it, and what the facts say.
pub(super) struct Covered {
    pub(super) path: String,
    pub(super) structure: String,
    pub(super) name: String,
    pub(super) shape: String,
    pub(super) required: bool,
}

/// What a connector has of one service, being built.
pub(super) struct Builder<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) service: &'a Service,
    pub(super) met: IndexMap<String, Met>,
    nothing: ChosenEntity,
}

impl<'a> Builder<'a> {
    pub(super) fn new(mapping: &'a Mapping, service: &'a Service) -> Result<Self, String> {
        let mut builder = Builder { mapping, service, met: IndexMap::new(), nothing: ChosenEntity::default() };
        let own = |(_, group): &(usize, &Group)| mapping.service_of(group) == service.name;
        for (place, group) in mapping.groups.iter().enumerate().filter(own) {
            for operation in &group.activities {
                let facts = service.operation(operation)?;
                let updates = operation.starts_with("Update");
                let asked = Direction { asked: true, updates, ..Direction::default() };
                builder.meet(&builder.request(operation), &facts.input, asked, false, place, 0)?;
                let answered = Direction { answered: true, ..Direction::default() };
                let output = facts.output.clone().unwrap_or_default();
                builder.meet(&builder.response(operation), &output, answered, false, place, 1)?;
            }
        }
        Ok(builder)
    }

    pub(super) fn request(&self, operation: &str) -> String {
        let chosen = self.mapping.activities.get(operation).and_then(|activity| activity.request.clone());
        chosen.unwrap_or_else(|| format!("{operation}Request"))
    }

    pub(super) fn response(&self, operation: &str) -> String {
        let chosen = self.mapping.activities.get(operation).and_then(|activity| activity.response.clone());
        chosen.unwrap_or_else(|| format!("{operation}Response"))
    }

    pub(super) fn chosen(&self, entity: &str) -> &ChosenEntity {
        self.mapping.entities.get(entity).unwrap_or(&self.nothing)
    }

    fn meet(
        &mut self,
        name: &str,
        shape: &str,
        direction: Direction,
        keyed: bool,
        group: usize,
        depth: usize,
    ) -> Result<(), String> {
        let shape = self.chosen(name).shape.clone().unwrap_or_else(|| shape.to_owned());
        if let Some(met) = self.met.get_mut(name) {
            let known = met.direction.covers(direction) && met.groups.contains(&group) && (met.keyed || !keyed);
            met.keyed |= keyed;
            if known {
                return Ok(());
            }
            met.direction.join(direction);
            if !met.groups.contains(&group) {
                met.groups.push(group);
            }
            // The first structure is the one that tells.
        } else {
            let met = Met { shape: shape.clone(), direction, keyed, groups: vec![group], depth };
            self.met.insert(name.to_owned(), met);
        }
        if let Some(base) = self.chosen(name).extends.clone() {
            self.meet(&base, &shape, direction, false, group, depth)?;
        }
        let variants: Vec<String> = self.chosen(name).variants.keys().cloned().collect();
        for variant in variants {
            self.meet(&variant, &shape, direction, false, group, depth)?;
        }
        // Members of an abstract entity that are the request's, in objects of their own.
        let specializations: Vec<String> = self
            .mapping
            .entities
            .iter()
            .filter(|(_, entity)| {
                self.chosen(name).is_abstract && entity.extends.as_deref() == Some(name) && entity.shape.is_some()
            })
            .map(|(name, _)| name.clone())
            .collect();
        for specialization in specializations {
            self.meet(&specialization, &shape, direction, false, group, depth)?;
        }
        for link in self.links(name)? {
            let keyed = link.container == Container::Map;
            self.meet(&link.entity, &link.shape, direction, keyed, group, depth + 1)?;
        }
        Ok(())
    }

    /// The chain of entities that an entity specializes, the nearest first.
    pub(super) fn bases(&self, name: &str) -> Vec<&str> {
        let mut bases = Vec::new();
        let mut next = self.chosen(name).extends.as_deref();
        while let Some(base) = next {
            bases.push(base);
            next = self.chosen(base).extends.as_deref();
        }
        bases
    }

    /// Whether a base stands for a union, of which the entity is a variant; and the member that it is.
    pub(super) fn variant_of(&self, name: &str) -> Option<(&str, &str)> {
        let base = self.chosen(name).extends.as_deref()?;
        self.chosen(base).variants.get(name).map(|member| (base, member.as_str()))
    }

    /// The members that an entity has itself, without those of its bases.
    pub(super) fn covered(&self, name: &str) -> Vec<Covered> {
        let Some(met) = self.met.get(name) else { return Vec::new() };
        let chosen = self.chosen(name);
        if met.shape.is_empty() || !chosen.variants.is_empty() || self.is_view(name) {
            return Vec::new();
        }
        let shape = self.service.shape(&met.shape);
        if let Some((_, member)) = self.variant_of(name) {
            let facts = &shape.members[member];
            let inner = self.service.shape(&facts.shape);
            if !inner.is_structure() {
                return vec![covered(member, &met.shape, member, facts)];
            }
            let members = inner.members.iter().filter(|(_, facts)| !facts.deprecated);
            return members
                .map(|(name, told)| covered(&format!("{member}.{name}"), &facts.shape, name, told))
                .collect();
        }
        if !shape.is_structure() {
            let is_inherited = chosen.extends.is_some() && !chosen.attributes.values().any(|member| member == SELF);
            if is_inherited || chosen.parts.contains_key(SELF) {
                return Vec::new();
            }
            let (path, shape) = (SELF.to_owned(), met.shape.clone());
            return vec![Covered { path, structure: String::new(), name: String::new(), shape, required: true }];
        }
        let bases = self.bases(name);
        let of_bases: Vec<String> =
            bases.iter().flat_map(|base| self.covered(base).into_iter().map(|member| member.path)).collect();
        let is_there = |(member, facts): &(&String, &Member)| {
            let told = chosen.attributes.values().any(|path| path == *member) || chosen.parts.contains_key(*member);
            let wanted = chosen.only.as_ref().is_none_or(|only| only.contains(member)) && !chosen.omit.contains(member);
            let usual = !facts.deprecated && !of_bases.contains(*member);
            wanted && !chosen.constants.contains_key(*member) && (told || usual)
        };
        shape
            .members
            .iter()
            .filter(is_there)
            .map(|(member, facts)| covered(member, &met.shape, member, facts))
            .collect()
    }

    /// Whether the members of the entity's structure lie in another entity, a union, which it or its base leads to.
    fn is_view(&self, name: &str) -> bool {
        let shape = &self.met[name].shape;
        let leads = |name: &&str| {
            let view = self.chosen(name).parts.get(SELF).map(Part::entity);
            view.is_some_and(|view| !self.chosen(view).variants.is_empty())
                && self.met.get(*name).is_some_and(|met| met.shape == *shape)
        };
        leads(&name) || self.bases(name).iter().any(leads)
    }

    /// The entity that a structure, element or value becomes.
    fn entity_of(&self, member: &str, shape: &str, container: Container) -> String {
        let facts = self.service.shape(shape);
        let suffix = match container {
            Container::Plain => "",
            Container::List => ".list",
            Container::Map => ".map",
        };
        let told = self.mapping.shapes.get(&format!("{shape}{suffix}")).or_else(|| self.mapping.shapes.get(shape));
        if facts.is_structure() {
            told.map_or_else(|| shape.to_owned(), String::clone)
        } else {
            names::singular(&names::attribute(member))
        }
    }

    /// The associations of an entity, without those of its bases.
    pub(super) fn links(&self, name: &str) -> Result<Vec<Link>, String> {
        let chosen = self.chosen(name);
        let mut links = Vec::new();
        if let Some(part) = chosen.parts.get(SELF) {
            let shape = &self.met[name].shape;
            let (container, element) = self.container(shape)?.unwrap_or((Container::Plain, shape.clone()));
            links.push(self.link(name, SELF, (String::new(), String::new()), part, element, container));
        }
        for Covered { path, structure, name: member, shape: of, .. } in self.covered(name) {
            if path == SELF || chosen.attributes.values().any(|told| *told == path) {
                continue;
            }
            let Some((container, element)) = self.container(&of)? else { continue };
            let told = chosen.parts.get(&path).cloned();
            let part = told.unwrap_or_else(|| Part::Entity(self.entity_of(&member, &element, container)));
            links.push(self.link(name, &path, (structure, member), &part, element, container));
        }
        Ok(links)
    }

    /// How a shape holds others, and which; none for a scalar.
    fn container(&self, shape: &str) -> Result<Option<(Container, String)>, String> {
        let facts = self.service.shape(shape);
        let inner = |inner: &Option<String>| inner.clone().ok_or_else(|| format!("{shape} holds nothing"));
        Ok(match facts.kind {
            Kind::List => Some((Container::List, inner(&facts.element)?)),
            Kind::Map => Some((Container::Map, inner(&facts.value)?)),
            _ if facts.is_structure() => Some((Container::Plain, shape.to_owned())),
            _ => None,
        })
    }

    fn link(
        &self,
        name: &str,
        path: &str,
        told_by: (String, String),
        part: &Part,
        shape: String,
        container: Container,
    ) -> Link {
        let entity = part.entity().to_owned();
        let (mut association, mut owner, mut single, mut inherited) = (None, None, false, false);
        if let Part::Told { association: told, owner: of, single: one, inherited: base, .. } = part {
            (association, owner, single, inherited) = (told.clone(), *of, *one, *base);
        }
        let many = container != Container::Plain && !single;
        let (named, usual) = match self.mapping.associations {
            Owner::Child if many => (format!("{entity}_{name}"), Owner::Child),
            Owner::Child => (format!("{entity}_{name}"), Owner::Both),
            _ => (format!("{name}_{entity}"), Owner::Parent),
        };
        Link {
            association: association.unwrap_or(named),
            member: path.to_owned(),
            told_by,
            entity,
            shape,
            container,
            single,
            owner: owner.unwrap_or(usual),
            inherited,
        }
    }
}

fn covered(path: &str, structure: &str, name: &str, member: &Member) -> Covered {
    Covered {
        path: path.to_owned(),
        structure: structure.to_owned(),
        name: name.to_owned(),
        shape: member.shape.clone(),
        required: member.required,
    }
}
