//! An entity with its attributes, as domain model and table have it.

use super::build::{Builder, Covered, KEY, Link, SELF};
use super::enumeration;
use super::names;
use super::words;
use crate::catalogue::facts::Kind;

/// An entity.
pub(super) struct Entity {
    pub(super) name: String,
    pub(super) extends: Option<String>,
    pub(super) is_abstract: bool,
    pub(super) words: String,
    pub(super) attributes: Vec<Attribute>,
    pub(super) links: Vec<Link>,
    /// Of a union: entity, member, and whether it holds more than one value.
    pub(super) variants: Vec<(String, String, bool)>,
    pub(super) constants: Vec<(String, String)>,
    pub(super) groups: Vec<usize>,
    pub(super) depth: usize,
}

/// An attribute.
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) member: String,
    pub(super) kind: Value,
    pub(super) words: String,
    pub(super) required: bool,
    /// The attribute that has AWS's text.
    pub(super) as_text: Option<String>,
    /// Whether requests have it.
    pub(super) asked: bool,
    pub(super) length: Option<u32>,
}

/// What an attribute holds: the kinds of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Text of one of the kinds `text`, `string`, `free`, `blob`, `utf8`, `json`.
    Text(&'static str),
    Boolean,
    Integer,
    Long,
    Decimal,
    Moment,
    /// A moment that AWS has as text.
    Iso,
    /// Yes, no or nothing.
    Flag,
    Enumeration(String),
    /// One where AWS has a list.
    List(Box<Value>),
    /// Whether a member is there.
    Present,
}

impl Value {
    /// The kind as the table writes it.
    pub(super) fn kind(&self) -> String {
        match self {
            Value::Text(kind) => (*kind).to_owned(),
            Value::Boolean => "boolean".to_owned(),
            Value::Integer => "integer".to_owned(),
            Value::Long => "long".to_owned(),
            Value::Decimal => "decimal".to_owned(),
            Value::Moment => "moment".to_owned(),
            Value::Iso => "iso".to_owned(),
            Value::Flag => "flag".to_owned(),
            Value::Enumeration(name) => format!("enumeration {name}"),
            Value::List(value) => format!("list:{}", value.kind()),
            Value::Present => "present".to_owned(),
        }
    }

    /// The type in the domain model.
    pub(super) fn mendix(&self, length: Option<u32>) -> String {
        match self {
            Value::Text(_) => {
                format!("String({})", length.map_or("unlimited".to_owned(), |length| length.to_string()))
            }
            Value::Boolean | Value::Present => "Boolean = false".to_owned(),
            Value::Integer => "Integer".to_owned(),
            Value::Long => "Long".to_owned(),
            Value::Decimal => "Decimal".to_owned(),
            Value::Moment | Value::Iso => "DateTime".to_owned(),
            Value::Flag => format!("Enumeration({})", enumeration::FLAG),
            Value::Enumeration(name) => format!("Enumeration({name})"),
            Value::List(value) => value.mendix(length),
        }
    }
}

impl Entity {
    /// An entity that the builder has met.
    pub(super) fn of(builder: &Builder<'_>, name: &str) -> Result<Entity, String> {
        let met = &builder.met[name];
        let chosen = builder.chosen(name);
        let mut attributes = Vec::new();
        let key = chosen.attributes.iter().find(|(_, member)| *member == KEY).map(|(key, _)| key.clone());
        let has_key = |base: &&str| {
            builder.chosen(base).attributes.values().any(|member| member == KEY)
                || builder.met.get(*base).is_some_and(|met| met.keyed)
        };
        if key.is_some() || met.keyed && !builder.bases(name).iter().any(has_key) {
            let name = key.unwrap_or_else(|| "Key".to_owned());
            attributes.push(Attribute {
                length: chosen.lengths.get(&name).copied(),
                name,
                member: KEY.to_owned(),
                kind: Value::Text("string"),
                words: if met.direction.asked {
                    "The name under which AWS has it, such as that of a component or a property. Required in a request; each only once."
                } else {
                    "The name under which AWS has it, such as that of a component or a property."
                }
                .to_owned(),
                required: met.direction.asked,
                as_text: None,
                asked: met.direction.asked,
            });
        }
        for (attribute, member) in &chosen.present {
            attributes.push(Attribute {
                name: attribute.clone(),
                member: member.clone(),
                kind: Value::Present,
                words: format!(
                    "Whether {} holds something. In a request it is sent only if this is true.",
                    names::attribute(member)
                ),
                required: false,
                as_text: None,
                asked: met.direction.asked,
                length: None,
            });
        }
        let links = builder.links(name)?;
        for covered in builder.covered(name) {
            if !links.iter().any(|link| link.member == covered.path) {
                attributes.push(Attribute::of(builder, name, &covered)?);
            }
        }
        let shape = |member: &str| {
            let facts = &builder.service.shape(&met.shape).members[member];
            let shape = builder.service.shape(&facts.shape);
            matches!(shape.kind, Kind::List | Kind::Map) || shape.is_structure()
        };
        let variants = chosen.variants.iter();
        let variants = variants.map(|(entity, member)| (entity.clone(), member.clone(), shape(member))).collect();
        let constants = chosen.constants.iter().map(|(member, text)| (member.clone(), text.clone())).collect();
        Ok(Entity {
            name: name.to_owned(),
            extends: chosen.extends.clone(),
            is_abstract: chosen.is_abstract,
            words: words::entity(builder, name),
            attributes,
            links,
            variants,
            constants,
            groups: met.groups.clone(),
            depth: met.depth,
        })
    }
}

impl Attribute {
    fn of(builder: &Builder<'_>, entity: &str, covered: &Covered) -> Result<Attribute, String> {
        let met = &builder.met[entity];
        let chosen = builder.chosen(entity);
        let told = chosen.attributes.iter().find(|(_, member)| **member == covered.path).map(|(name, _)| name.clone());
        let name = told.unwrap_or_else(|| match covered.path.as_str() {
            SELF if met.keyed => "Value".to_owned(),
            SELF => entity.to_owned(),
            _ => names::attribute(&covered.name),
        });
        let shape = builder.service.shape(&covered.shape);
        let kind = match (&shape.element, chosen.enumerations.get(&name)) {
            (Some(element), told) => Value::List(Box::new(Self::kind(builder, &name, element, covered, told, entity)?)),
            (None, told) => Self::kind(builder, &name, &covered.shape, covered, told, entity)?,
        };
        let is_open = matches!(&kind, Value::Enumeration(_)) && met.direction.answered;
        Ok(Attribute {
            words: words::attribute(builder, entity, &name, covered, &kind),
            length: chosen.lengths.get(&name).copied(),
            as_text: is_open.then(|| format!("{}AsText", name.trim_start_matches('_'))),
            member: covered.path.clone(),
            asked: met.direction.asked,
            required: covered.required && met.direction.asked && !met.direction.answered,
            kind,
            name,
        })
    }

    fn kind(
        builder: &Builder<'_>,
        name: &str,
        shape: &str,
        covered: &Covered,
        enumeration: Option<&String>,
        entity: &str,
    ) -> Result<Value, String> {
        if let Some(enumeration) = enumeration {
            return Ok(Value::Enumeration(enumeration.clone()));
        }
        let met = &builder.met[entity];
        let facts = builder.service.shape(shape);
        if let Some(told) = builder.chosen(entity).kinds.get(name) {
            return match told.as_str() {
                "iso" => Ok(Value::Iso),
                "free" => Ok(Value::Text("free")),
                "text" => Ok(Value::Text("text")),
                "string" => Ok(Value::Text("string")),
                "utf8" => Ok(Value::Text("utf8")),
                other => Err(format!("{entity}.{name}: there is no kind {other}")),
            };
        }
        Ok(match facts.kind {
            _ if facts.document => Value::Text("json"),
            Kind::String if facts.values.is_some() => Value::Enumeration(enumeration::name(builder.mapping, shape)),
            Kind::String if is_identifier(name) => Value::Text("text"),
            // An empty token is none.
            Kind::String if covered.path == "nextToken" => Value::Text("string"),
            Kind::String if facts.min.is_some_and(|min| min > 0) || covered.path != SELF && covered.required => {
                Value::Text("string")
            }
            Kind::String => Value::Text("free"),
            Kind::Boolean
                if met.direction.updates
                    && !covered.required
                    && covered.path != SELF
                    && builder.variant_of(entity).is_none()
                    && !met.direction.answered =>
            {
                Value::Flag
            }
            Kind::Boolean => Value::Boolean,
            Kind::Integer => Value::Integer,
            Kind::Long => Value::Long,
            Kind::Float | Kind::Double => Value::Decimal,
            Kind::Timestamp => Value::Moment,
            Kind::Blob => Value::Text("blob"),
            other => return Err(format!("{entity}.{name} is a {other:?}")),
        })
    }
}

/// Whether blanks around the text are never a part of it.
fn is_identifier(name: &str) -> bool {
    ["ID", "ARN", "Arn", "Alias"].iter().any(|end| name.ends_with(end))
}
