//! The types of parameters, results, constants and variables.

use super::full;
use crate::storage::Object;
use crate::text::generic;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// A type, whatever it is the type of.
#[derive(Debug, Clone, PartialEq)]
pub enum DataType {
    /// No value.
    Void,
    /// Text.
    String,
    /// A whole number; Mendix has one type for Integer and Long here.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// True or false.
    Boolean,
    /// A moment.
    DateTime,
    /// A value of an enumeration.
    Enumeration(String),
    /// An object of an entity.
    Object(String),
    /// A list of objects of an entity.
    List(String),
    /// A microflow, which only parameters of Java actions can be.
    Microflow,
    /// A type that the language has no word for, as it is stored.
    Other(Object),
}

/// The word for a parameter that is a microflow.
pub const MICROFLOW: &str = "Microflow";

/// The words that begin types: entities of such names are written with their module.
const WORDS: [&str; 10] =
    ["Void", "String", "Integer", "Long", "Decimal", "Boolean", "DateTime", "List", "Enumeration", MICROFLOW];

/// Which family of storage types a type belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Of microflows and constants.
    DataTypes,
    /// Of Java actions.
    CodeActions,
}

impl DataType {
    /// Reads a type.
    ///
    /// # Errors
    /// What is no type.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        scanner.skip();
        if generic::sees_object(scanner) {
            return generic::object(scanner).map(DataType::Other);
        }
        let start = scanner.position();
        let word = scanner.name("a type")?;
        let is_qualified = scanner.rest().starts_with('.');
        Ok(match word.as_str() {
            _ if is_qualified => {
                scanner.back_to(start);
                DataType::Object(full(scanner, "an entity")?)
            }
            "Void" => DataType::Void,
            "String" => DataType::String,
            "Integer" | "Long" => DataType::Integer,
            "Decimal" => DataType::Decimal,
            "Boolean" => DataType::Boolean,
            "DateTime" => DataType::DateTime,
            "List" if scanner.inline_sign("(") => {
                let entity = full(scanner, "an entity")?;
                scanner.expect(")")?;
                DataType::List(entity)
            }
            "Enumeration" if scanner.inline_sign("(") => {
                let enumeration = full(scanner, "an enumeration")?;
                scanner.expect(")")?;
                DataType::Enumeration(enumeration)
            }
            _ => DataType::Object(format!("{}.{word}", scanner.module)),
        })
    }

    /// The text of the type in a source of `module`.
    pub fn print(&self, module: &str) -> String {
        match self {
            DataType::Void => "Void".into(),
            DataType::String => "String".into(),
            DataType::Integer => "Integer".into(),
            DataType::Decimal => "Decimal".into(),
            DataType::Boolean => "Boolean".into(),
            DataType::DateTime => "DateTime".into(),
            DataType::Enumeration(name) => format!("Enumeration({})", short(name, module)),
            DataType::Object(name) => {
                let name_here = short(name, module);
                if WORDS.contains(&name_here) { name.clone() } else { name_here.to_owned() }
            }
            DataType::List(name) => format!("List({})", short(name, module)),
            DataType::Microflow => MICROFLOW.into(),
            DataType::Other(object) => {
                let fields = generic::extras_text(&object.fields);
                let fields = fields.strip_prefix(" with ").unwrap_or("{ }");
                format!("{} {fields}", object.kind)
            }
        }
    }

    /// The stored type.
    pub fn lower(&self, family: Family) -> Object {
        let prefix = if family == Family::DataTypes { "DataTypes" } else { "CodeActions" };
        let new = |name: &str| Object::new(&format!("{prefix}${name}"));
        match (self, family) {
            (DataType::Void, _) => new("VoidType"),
            (DataType::String, _) => new("StringType"),
            (DataType::Integer, _) => new("IntegerType"),
            (DataType::Decimal, _) => new("DecimalType"),
            (DataType::Boolean, _) => new("BooleanType"),
            (DataType::DateTime, _) => new("DateTimeType"),
            (DataType::Enumeration(name), _) => new("EnumerationType").with("Enumeration", name),
            (DataType::Object(name), Family::DataTypes) => new("ObjectType").with("Entity", name),
            (DataType::Object(name), Family::CodeActions) => new("ConcreteEntityType").with("Entity", name),
            (DataType::List(name), Family::DataTypes) => new("ListType").with("Entity", name),
            (DataType::List(name), Family::CodeActions) => {
                new("ListType").with("Parameter", new("ConcreteEntityType").with("Entity", name))
            }
            (DataType::Microflow, _) => Object::new("JavaActions$MicroflowJavaActionParameterType"),
            (DataType::Other(object), _) => object.clone(),
        }
    }

    /// The type of a stored one.
    pub fn raise(stored: &Object) -> Self {
        let Some((family, name)) = stored.kind.split_once('$') else { return DataType::Other(stored.clone()) };
        let is_code = family != "DataTypes";
        let entity = stored.text("Entity").to_owned();
        match name {
            "VoidType" => DataType::Void,
            "StringType" => DataType::String,
            "IntegerType" => DataType::Integer,
            "DecimalType" => DataType::Decimal,
            "BooleanType" => DataType::Boolean,
            "DateTimeType" => DataType::DateTime,
            "EnumerationType" => DataType::Enumeration(stored.text("Enumeration").to_owned()),
            "ObjectType" if !is_code && is_name(&entity) => DataType::Object(entity),
            "ListType" if !is_code && is_name(&entity) => DataType::List(entity),
            "ConcreteEntityType" if is_code && is_name(&entity) => DataType::Object(entity),
            "ListType" if is_code => match stored.part("Parameter") {
                Some(part) if part.kind.ends_with("$ConcreteEntityType") && is_name(part.text("Entity")) => {
                    DataType::List(part.text("Entity").to_owned())
                }
                _ => DataType::Other(stored.clone()),
            },
            "MicroflowJavaActionParameterType" => DataType::Microflow,
            _ => DataType::Other(stored.clone()),
        }
    }

    /// The entity of an object or of a list's objects.
    pub fn entity(&self) -> Option<&str> {
        match self {
            DataType::Object(name) | DataType::List(name) => Some(name),
            _ => None,
        }
    }
}

/// Whether a reference has a name at all: packages hold empty ones where an author chose nothing.
fn is_name(name: &str) -> bool {
    name.contains('.')
}
