//! The names that a module may use: its own, those of System, and those of the modules it is given.

use std::collections::{HashMap, HashSet};

use crate::model::data_type::DataType;
use crate::storage::Object;
use crate::stored::StoredModule;

/// What others know about an entity.
#[derive(Debug, Clone, Default)]
pub struct EntityInfo {
    /// The entity that it specializes.
    pub parent: Option<String>,
    /// Its own attributes by name, with their types.
    pub attributes: Vec<(String, DataType)>,
    /// Whether its objects are stored; a specialization inherits this.
    pub persistent: bool,
}

/// What others know about an association.
#[derive(Debug, Clone)]
pub struct AssociationInfo {
    /// The entity that holds the reference.
    pub parent: String,
    /// The entity that is referred to.
    pub child: String,
    /// Whether a parent refers to many children.
    pub many: bool,
    /// Whether the child knows its parent, too.
    pub both: bool,
}

/// What others know about something that is called.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    /// The parameters by name, with their types; `None` for a type of its own kind.
    pub parameters: Vec<(String, DataType)>,
    /// The type of the result.
    pub returns: Option<DataType>,
}

/// The members of an entity, its own and those it inherits, with their qualified names.
#[derive(Debug, Clone, Default)]
pub struct Members {
    /// Attributes.
    pub attributes: Vec<String>,
    /// Associations that the entity holds.
    pub associations: Vec<String>,
}

/// All names.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The modules.
    pub modules: HashSet<String>,
    /// Entities.
    pub entities: HashMap<String, EntityInfo>,
    /// Associations.
    pub associations: HashMap<String, AssociationInfo>,
    /// The order of associations, which decides about the order of access to them.
    association_order: Vec<String>,
    /// Enumerations, with their values.
    pub enumerations: HashMap<String, Vec<String>>,
    /// Constants.
    pub constants: HashMap<String, DataType>,
    /// Microflows, nanoflows and rules, by type and name.
    pub flows: HashMap<(String, String), Signature>,
    /// Java actions.
    pub java_actions: HashMap<String, Signature>,
    /// Module roles.
    pub roles: HashSet<String>,
    /// All documents, by type and name.
    pub documents: HashSet<(String, String)>,
    /// Named parts of documents that others refer to, such as the parameters of pages, by type and name.
    pub parts: HashSet<(String, String)>,
}

impl Catalog {
    /// Adds the names of a module.
    pub fn add(&mut self, module: &StoredModule) {
        let name = &module.name;
        self.modules.insert(name.clone());
        if let Some(domain) = &module.domain {
            self.add_domain(name, domain);
        }
        for role in module.security.iter().flat_map(|security| security.parts("ModuleRoles")) {
            self.roles.insert(format!("{name}.{}", role.text("Name")));
        }
        for document in &module.documents {
            self.add_document(name, &document.object);
        }
    }

    fn add_domain(&mut self, module: &str, domain: &Object) {
        for entity in domain.parts("Entities") {
            let generalization = entity.part("MaybeGeneralization");
            let parent = generalization.map(|g| g.text("Generalization").to_owned()).filter(|name| !name.is_empty());
            let attribute = |attribute: &Object| {
                let kind = attribute.part("NewType").map_or(DataType::Void, attribute_type);
                (attribute.text("Name").to_owned(), kind)
            };
            let info = EntityInfo {
                parent,
                attributes: entity.parts("Attributes").map(attribute).collect(),
                persistent: generalization.is_some_and(|g| g.flag("Persistable")),
            };
            self.entities.insert(format!("{module}.{}", entity.text("Name")), info);
        }
        for association in domain.parts("Associations").chain(domain.parts("CrossAssociations")) {
            let own = |field: &str| association.pointer(field).map(|label| format!("{module}.{label}"));
            let child = own("ChildPointer").unwrap_or_else(|| association.text("Child").to_owned());
            let info = AssociationInfo {
                parent: own("ParentPointer").unwrap_or_default(),
                child,
                many: association.text("Type") == "ReferenceSet",
                both: association.text("Owner") == "Both",
            };
            let name = format!("{module}.{}", association.text("Name"));
            self.association_order.push(name.clone());
            self.associations.insert(name, info);
        }
    }

    fn add_document(&mut self, module: &str, document: &Object) {
        let name = format!("{module}.{}", document.text("Name"));
        self.documents.insert((document.kind.clone(), name.clone()));
        match document.kind.as_str() {
            "Enumerations$Enumeration" => {
                let values = document.parts("Values").map(|value| value.text("Name").to_owned()).collect();
                self.enumerations.insert(name, values);
            }
            "Constants$Constant" => {
                let kind = document.part("Type").map_or(DataType::Void, DataType::raise);
                self.constants.insert(name, kind);
            }
            "JavaActions$JavaAction" => {
                let parameter = |parameter: &Object| {
                    let kind = parameter.part("ParameterType").map(|kind| kind.part("Type").unwrap_or(kind));
                    (parameter.text("Name").to_owned(), kind.map_or(DataType::Void, DataType::raise))
                };
                let parameters = document.parts("Parameters").map(parameter).collect();
                let returns = document.part("JavaReturnType").map(DataType::raise);
                self.java_actions.insert(name, Signature { parameters, returns });
            }
            "Microflows$Microflow" | "Microflows$Nanoflow" | "Microflows$Rule" => {
                let objects = document.part("ObjectCollection");
                let parameters = objects.iter().flat_map(|objects| objects.parts("Objects"));
                let parameters = parameters.filter(|object| object.kind.ends_with("Parameter"));
                let parameters = parameters.map(|parameter| {
                    let kind = parameter.part("VariableType").map_or(DataType::Void, DataType::raise);
                    (parameter.text("Name").to_owned(), kind)
                });
                let parameters = parameters.collect();
                let returns = document.part("MicroflowReturnType").map(DataType::raise);
                self.flows.insert((document.kind.clone(), name), Signature { parameters, returns });
            }
            _ => {
                // Parameters of pages, placeholders of layouts and pictures of collections are referred to by name.
                document.walk(&mut |part| {
                    let part_name = part.text("Name");
                    if !part_name.is_empty() && !std::ptr::eq(part, document) {
                        self.parts.insert((part.kind.clone(), format!("{name}.{part_name}")));
                    }
                });
            }
        }
    }

    /// The entity and all that it specializes, from itself to the root.
    pub fn lineage(&self, entity: &str) -> Vec<String> {
        let mut line: Vec<String> = Vec::new();
        let mut at = Some(entity.to_owned());
        while let Some(name) = at {
            // A cycle is reported where references are checked.
            if line.contains(&name) {
                break;
            }
            at = self.entities.get(&name).and_then(|info| info.parent.clone());
            line.push(name);
        }
        line
    }

    /// Whether all that an entity specializes is known, so that what it lacks is really not there.
    pub fn knows_all_of(&self, entity: &str) -> bool {
        self.lineage(entity).iter().all(|name| self.entities.contains_key(name))
    }

    /// Whether an entity is another one or specializes it.
    pub fn is_a(&self, entity: &str, other: &str) -> bool {
        self.lineage(entity).iter().any(|name| name == other)
    }

    /// The entities that specialize an entity, directly or not, in the order of their names.
    pub fn specializations(&self, entity: &str) -> Vec<String> {
        let mut found: Vec<_> =
            self.entities.keys().filter(|name| *name != entity && self.is_a(name, entity)).cloned().collect();
        found.sort();
        found
    }

    /// Whether the objects of an entity are stored in the database.
    pub fn is_persistent(&self, entity: &str) -> bool {
        let line = self.lineage(entity);
        line.last().and_then(|root| self.entities.get(root)).is_some_and(|info| info.persistent)
    }

    /// The members of an entity.
    pub fn members(&self, entity: &str) -> Members {
        let mut members = Members::default();
        let line = self.lineage(entity);
        for name in &line {
            let attributes = self.entities.get(name).map(|info| info.attributes.as_slice()).unwrap_or_default();
            members.attributes.extend(attributes.iter().map(|(attribute, _)| format!("{name}.{attribute}")));
        }
        for name in &self.association_order {
            let Some(info) = self.associations.get(name) else { continue };
            if line.contains(&info.parent) || (info.both && line.contains(&info.child)) {
                members.associations.push(name.clone());
            }
        }
        members
    }

    /// The attribute of an entity or of what it specializes: its qualified name and type.
    pub fn attribute(&self, entity: &str, name: &str) -> Option<(String, DataType)> {
        self.lineage(entity).into_iter().find_map(|owner| {
            let info = self.entities.get(&owner)?;
            let (_, kind) = info.attributes.iter().find(|(attribute, _)| attribute == name)?;
            Some((format!("{owner}.{name}"), kind.clone()))
        })
    }

    /// What is at the other end of an association that is followed from an entity: the entity, and whether there may
    /// be many.
    pub fn follow(&self, entity: &str, association: &str) -> Option<(String, bool)> {
        let info = self.associations.get(association)?;
        if self.is_a(entity, &info.parent) || self.is_a(&info.parent, entity) {
            return Some((info.child.clone(), info.many));
        }
        if self.is_a(entity, &info.child) || self.is_a(&info.child, entity) {
            // A parent refers to one child, but many parents may refer to the same; both sides of 1-1 know one.
            return Some((info.parent.clone(), info.many || !info.both));
        }
        None
    }
}

/// The type of an attribute as the type of a variable.
fn attribute_type(stored: &Object) -> DataType {
    match stored.kind.strip_prefix("DomainModels$").unwrap_or_default() {
        "StringAttributeType" | "HashedStringAttributeType" => DataType::String,
        "IntegerAttributeType" | "LongAttributeType" | "AutoNumberAttributeType" => DataType::Integer,
        "DecimalAttributeType" | "FloatAttributeType" | "CurrencyAttributeType" => DataType::Decimal,
        "BooleanAttributeType" => DataType::Boolean,
        "DateTimeAttributeType" => DataType::DateTime,
        "EnumerationAttributeType" => DataType::Enumeration(stored.text("Enumeration").to_owned()),
        _ => DataType::Other(stored.clone()),
    }
}
