//! What a definition must keep to: names, types, default values, and that expressions name what there is.

use serde_json::{Value, json};

use super::super::super::Exchange;
use super::super::expressions::{self, Purpose, Windows};
use super::definition::no_duplicates;
use super::document::{Composite, Definition, KINDS, Property};
use super::flat::{Flat, FlatProperty, Segment};
use crate::answer::ApiError;

/// Types that only datasets have.
const NOT_IN_MODELS: [&str; 3] = ["VIDEO", "ANNOTATION", "JSON"];

impl Exchange<'_> {
    /// Checks a definition against AWS's rules and the one before, and makes ids of all that its expressions name.
    pub(crate) fn check_definition(
        &self,
        model_id: &str,
        model_type: &str,
        definition: &mut Definition,
        before: &Definition,
    ) -> Result<(), ApiError> {
        self.check_names(definition)?;
        if model_type == "COMPONENT_MODEL" && !definition.hierarchies.is_empty() {
            return Err(self.invalid("assetModelHierarchies: a COMPONENT_MODEL has no hierarchies"));
        }
        let old: Vec<&Property> = before.all_properties().collect();
        let flat = self.unrolled(model_id, definition)?;
        self.check_external_ids(&flat)?;
        let hierarchies = definition.clone();
        let checking = Checking { exchange: self, definition: &hierarchies, flat: &flat, old: &old, model_type };
        for (index, property) in definition.properties.iter_mut().enumerate() {
            checking.property(property, None, &format!("assetModelProperties[{index}]"))?;
        }
        for composite in &mut definition.composites {
            let of = composite.clone();
            for (index, property) in composite.properties.iter_mut().enumerate() {
                let path = format!("composite model {}, properties[{index}]", of.name);
                checking.property(property, Some(&of), &path)?;
            }
            checking.alarm(composite)?;
        }
        Ok(())
    }

    /// Names are unique among the properties, the hierarchies and the composite models of one place, ids in the whole model.
    fn check_names(&self, definition: &Definition) -> Result<(), ApiError> {
        let places = definition.composites.iter().map(|composite| &composite.properties);
        for properties in std::iter::once(&definition.properties).chain(places) {
            no_duplicates(self, "property name", properties.iter().map(|property| property.name.as_str()))?;
        }
        no_duplicates(self, "hierarchy name", definition.hierarchies.iter().map(|hierarchy| hierarchy.name.as_str()))?;
        let places: Vec<String> = definition
            .composites
            .iter()
            .map(|composite| match &composite.parent {
                Some(parent) => format!("{} in composite model {parent}", composite.name),
                None => composite.name.clone(),
            })
            .collect();
        no_duplicates(self, "composite model name", places.iter().map(String::as_str))?;
        let ids = definition.all_properties().map(|property| property.id.as_str());
        let ids = ids.chain(definition.hierarchies.iter().map(|hierarchy| hierarchy.id.as_str()));
        no_duplicates(self, "id", ids.chain(definition.composites.iter().map(|composite| composite.id.as_str())))
    }

    /// External ids are unique among the properties, the hierarchies and the composite models of the whole model.
    fn check_external_ids(&self, flat: &Flat) -> Result<(), ApiError> {
        let properties = flat.properties.iter().filter_map(|found| found.property.external_id.as_deref());
        no_duplicates(self, "external id of a property", properties)?;
        let hierarchies = flat.hierarchies.iter().filter_map(|hierarchy| hierarchy.external_id.as_deref());
        no_duplicates(self, "external id of a hierarchy", hierarchies)?;
        let composites = flat.composites.iter().filter_map(|found| found.composite.external_id.as_deref());
        no_duplicates(self, "external id of a composite model", composites)
    }
}

/// A definition whose properties are being checked.
struct Checking<'c, 'a> {
    exchange: &'c Exchange<'a>,
    definition: &'c Definition,
    /// All of it, with what component models bring along.
    flat: &'c Flat,
    /// The properties before the change.
    old: &'c [&'c Property],
    model_type: &'c str,
}

impl Checking<'_, '_> {
    fn refuse(&self, path: &str, message: impl std::fmt::Display) -> ApiError {
        self.exchange.invalid(format!("{path}: {message}"))
    }

    /// Checks one property, of the model itself or of a composite model.
    fn property(&self, property: &mut Property, of: Option<&Composite>, path: &str) -> Result<(), ApiError> {
        let data_type = property.data_type.as_str();
        if NOT_IN_MODELS.contains(&data_type) {
            return Err(
                self.refuse(&format!("{path}.dataType"), format!("no property of a model is of type {data_type}"))
            );
        }
        match (&property.data_type_spec, data_type) {
            (None, "STRUCT") => {
                return Err(self.refuse(&format!("{path}.dataTypeSpec"), "a property of type STRUCT must have one"));
            }
            (Some(spec), kind) if kind != "STRUCT" => {
                let message = format!("'{spec}' is for properties of type STRUCT, and this one is a {kind}");
                return Err(self.refuse(&format!("{path}.dataTypeSpec"), message));
            }
            _ => {}
        }
        let kinds: Vec<&str> = KINDS.into_iter().filter(|kind| !property.kind[*kind].is_null()).collect();
        let [kind] = kinds[..] else {
            let message = format!("exactly one of {} must be there, and {} are", KINDS.join(", "), kinds.len());
            return Err(self.refuse(&format!("{path}.type"), message));
        };
        if let Some(old) = self.old.iter().find(|old| old.id == property.id) {
            self.same_as_before(property, old, path)?;
        }
        match kind {
            "attribute" => self.attribute(property, path),
            "measurement" => Ok(()),
            _ => self.computed(property, of, kind, &format!("{path}.type.{kind}")),
        }
    }

    /// The type, the data type and the window of a property stay what they are.
    fn same_as_before(&self, property: &Property, old: &Property, path: &str) -> Result<(), ApiError> {
        let window = |property: &Property| property.kind.pointer("/metric/window").cloned().unwrap_or_default();
        let changes = [
            ("dataType", json!(old.data_type), json!(property.data_type)),
            ("dataTypeSpec", json!(old.data_type_spec), json!(property.data_type_spec)),
            ("type", json!(old.kind_name()), json!(property.kind_name())),
            ("type.metric.window", window(old), window(property)),
        ];
        match changes.into_iter().find(|(_, old, new)| old != new) {
            Some((member, old, new)) => Err(self.refuse(
                &format!("{path}.{member}"),
                format!("of the property {} it is {old} and cannot be changed to {new}", property.name),
            )),
            None => Ok(()),
        }
    }

    /// The default value of an attribute has the attribute's type.
    fn attribute(&self, property: &Property, path: &str) -> Result<(), ApiError> {
        let Some(value) = property.kind["attribute"]["defaultValue"].as_str() else { return Ok(()) };
        let fits = match property.data_type.as_str() {
            "INTEGER" => value.parse::<i32>().is_ok(),
            "DOUBLE" => value.parse::<f64>().is_ok_and(f64::is_finite),
            "BOOLEAN" => ["true", "false"].contains(&value.to_ascii_lowercase().as_str()),
            _ => true,
        };
        if fits {
            return Ok(());
        }
        let path = format!("{path}.type.attribute.defaultValue");
        Err(self.refuse(&path, format!("'{value}' is no {}", property.data_type)))
    }

    /// Transforms and metrics: their variables, window and expression.
    fn computed(
        &self,
        property: &mut Property,
        of: Option<&Composite>,
        kind: &str,
        path: &str,
    ) -> Result<(), ApiError> {
        let computation = &mut property.kind[kind];
        if kind == "metric" {
            Windows::read(&computation["window"]).map_err(|wrong| self.refuse(path, wrong))?;
        }
        let Some(expression) = computation["expression"].as_str().map(str::to_owned) else {
            // An interface may leave it to the models that have it.
            return match self.model_type {
                "INTERFACE" => Ok(()),
                _ => Err(self.refuse(path, "there is no expression")),
            };
        };
        let mut names: Vec<String> = Vec::new();
        let mut is_only_of_attributes = true;
        let variables = computation.get_mut("variables").and_then(Value::as_array_mut);
        for (index, variable) in variables.into_iter().flatten().enumerate() {
            let path = format!("{path}.variables[{index}]");
            let name = variable["name"].as_str().unwrap_or_default().to_owned();
            if names.contains(&name) {
                return Err(self.refuse(&format!("{path}.name"), format!("there are two variables called {name}")));
            }
            names.push(name);
            let input = self.variable(&mut variable["value"], of, kind, &format!("{path}.value"))?;
            is_only_of_attributes &= input.kind_name() == "attribute";
        }
        if kind == "transform" && is_only_of_attributes {
            let message =
                "a transform needs a variable that is no attribute: values of attributes start no computation";
            return Err(self.refuse(&format!("{path}.variables"), message));
        }
        let path = format!("{path}.expression");
        if expression.trim().is_empty() {
            return Err(self.refuse(&path, "the expression is empty"));
        }
        let purpose = if kind == "metric" { Purpose::Metric } else { Purpose::Transform };
        expressions::check(purpose, computation).map_err(|wrong| self.refuse(&path, wrong))
    }

    /// Makes ids of what a variable names, and says what property it is.
    fn variable(
        &self,
        value: &mut Value,
        of: Option<&Composite>,
        kind: &str,
        path: &str,
    ) -> Result<Property, ApiError> {
        let child;
        let flat: &Flat = match value["hierarchyId"].as_str() {
            None => self.flat,
            Some(_) if kind != "metric" => {
                return Err(self.refuse(&format!("{path}.hierarchyId"), "only metrics take values of other assets"));
            }
            Some(named) => {
                let path = format!("{path}.hierarchyId");
                let by_name = || self.definition.hierarchies.iter().find(|hierarchy| hierarchy.name == named);
                let found = self.definition.hierarchy(named).or_else(by_name);
                let hierarchy = found.ok_or_else(|| self.refuse(&path, format!("there is no hierarchy '{named}'")))?;
                let child_id = &hierarchy.child_asset_model_id;
                value["hierarchyId"] = hierarchy.id.clone().into();
                if *child_id == self.flat.model_id {
                    self.flat
                } else {
                    let model = self.exchange.model(child_id)?;
                    child = self.exchange.unrolled(child_id, &model.document.latest)?;
                    &child
                }
            }
        };
        let is_own = std::ptr::eq(flat, self.flat);
        let found = match (value["propertyId"].as_str(), value["propertyPath"].as_array()) {
            (Some(named), _) => {
                let of = of.filter(|_| is_own).and_then(|of| flat.composite(&of.id)).map(|(index, _)| index);
                named_property(flat, named, of)
            }
            (None, Some(steps)) => flat.properties.iter().find(|found| is_path_to(steps, &found.path)),
            (None, None) => return Err(self.refuse(path, "neither propertyId nor propertyPath is there")),
        };
        let Some(found) = found else {
            let named = value["propertyId"].as_str().map_or_else(|| value["propertyPath"].to_string(), str::to_owned);
            return Err(self.refuse(path, format!("there is no property '{named}'")));
        };
        value["propertyId"] = found.property.id.clone().into();
        if value["propertyPath"].is_array() {
            value["propertyPath"] = super::flat::path_json(&found.path);
        }
        drop_nulls(value);
        Ok(found.property.clone())
    }

    /// An alarm has a type and a state.
    fn alarm(&self, composite: &Composite) -> Result<(), ApiError> {
        if composite.kind != "AWS/ALARM" || composite.composed.is_some() {
            return Ok(());
        }
        for (name, data_type) in [("AWS/ALARM_TYPE", "STRING"), ("AWS/ALARM_STATE", "STRUCT")] {
            let is_there =
                composite.properties.iter().any(|property| property.name == name && property.data_type == data_type);
            if !is_there {
                let path = format!("composite model {}, properties", composite.name);
                return Err(self.refuse(&path, format!("an AWS/ALARM has a property {name} of type {data_type}")));
            }
        }
        Ok(())
    }
}

/// The property that a variable names by its id, its external id, or its name: that of one beside it, or of the model itself.
fn named_property<'f>(flat: &'f Flat, named: &str, beside: Option<usize>) -> Option<&'f FlatProperty> {
    let by_name = |place: Option<usize>| flat.properties_of(place).find(|found| found.property.name == named);
    flat.property(named).or_else(|| by_name(beside)).or_else(|| by_name(None))
}

/// Whether the steps, each with an id or a name, are a path.
fn is_path_to(steps: &[Value], path: &[Segment]) -> bool {
    let fits = |(step, segment): (&Value, &Segment)| {
        let is_id = step["id"].as_str().is_none_or(|id| id == segment.id);
        let is_name = step["name"].as_str().is_none_or(|name| name == segment.name);
        is_id && is_name && (step["id"].is_string() || step["name"].is_string())
    };
    steps.len() == path.len() && steps.iter().zip(path).all(fits)
}

/// Takes members out that are null: they are not there.
pub(crate) fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(elements) => elements.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}
