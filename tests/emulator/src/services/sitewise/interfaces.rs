//! Interfaces: what several asset models have in common. An interface is an asset model of type `INTERFACE`, and is applied
//! to others: each of its properties is one of theirs, and they compute what it computes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{AppliedInterface, Definition, KeptModel, Property, USES, Version, is_named};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 50;

pub(super) const FAMILY: Family = Family {
    name: "Interfaces",
    operations: &[
        Behaviour::behaves("PutAssetModelInterfaceRelationship", put),
        Behaviour::behaves("DescribeAssetModelInterfaceRelationship", describe),
        Behaviour::behaves("DeleteAssetModelInterfaceRelationship", delete),
        Behaviour::behaves("ListInterfaceRelationships", list),
    ],
    schema: "",
};

fn put(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    let interface = interface(exchange)?;
    if model.document.model_type != "ASSET_MODEL" {
        let (id, kind) = (model.id(), &model.document.model_type);
        return Err(exchange.invalid(format!("assetModelId: asset model {id} is a {kind} and no ASSET_MODEL")));
    }
    exchange.must_rest(&model)?;
    let definition = interface.version(Version::Active).filter(|_| interface.is_active());
    let definition = definition
        .ok_or_else(|| exchange.conflict(format!("The interface {} is not ACTIVE", interface.id()), interface.id()))?;
    let configuration = &exchange.input["propertyMappingConfiguration"];
    let mut latest = model.document.latest.clone();
    exchange.apply_interface(&mut latest, interface.id(), definition, configuration)?;
    exchange.change_model(&mut model, latest)?;
    Ok(changed(exchange, &model, &interface).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let model = exchange.named_model()?;
    let interface = interface(exchange)?;
    let applied = applied(exchange, &model, &interface)?;
    let properties = applied.properties.iter().map(
        |(of_interface, own)| json!({ "assetModelPropertyId": own, "interfaceAssetModelPropertyId": of_interface }),
    );
    let hierarchies = applied.hierarchies.iter().map(
        |(of_interface, own)| json!({ "assetModelHierarchyId": own, "interfaceAssetModelHierarchyId": of_interface }),
    );
    Ok(json!({
        "assetModelId": model.id(),
        "interfaceAssetModelId": interface.id(),
        "propertyMappings": properties.collect::<Vec<Value>>(),
        "hierarchyMappings": hierarchies.collect::<Vec<Value>>(),
    })
    .into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut model = exchange.named_model()?;
    let interface = interface(exchange)?;
    applied(exchange, &model, &interface)?;
    exchange.must_rest(&model)?;
    let mut latest = model.document.latest.clone();
    latest.interfaces.retain(|applied| applied.id != interface.id());
    exchange.change_model(&mut model, latest)?;
    Ok(changed(exchange, &model, &interface).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let interface = interface(exchange)?;
    let mut items = Vec::new();
    for id in exchange.implementers(interface.id())? {
        let model = exchange.find_model(&id)?;
        if model
            .is_some_and(|model| model.document.latest.interfaces.iter().any(|applied| applied.id == interface.id()))
        {
            items.push(json!({ "id": id }));
        }
    }
    exchange.list_of("interfaceRelationshipSummaries", DEFAULT_PAGE, items)
}

fn changed(exchange: &Exchange<'_>, model: &KeptModel, interface: &KeptModel) -> Value {
    json!({
        "assetModelId": model.id(),
        "interfaceAssetModelId": interface.id(),
        "assetModelArn": exchange.model_arn(model.id()),
        "assetModelStatus": { "state": "UPDATING" },
    })
}

/// The interface that the input names.
fn interface(exchange: &Exchange<'_>) -> Result<KeptModel, ApiError> {
    let interface = exchange.model(exchange.text("interfaceAssetModelId"))?;
    let (id, kind) = (interface.id(), &interface.document.model_type);
    if kind == "INTERFACE" {
        return Ok(interface);
    }
    Err(exchange.invalid(format!("interfaceAssetModelId: asset model {id} is a {kind} and no INTERFACE")))
}

fn applied<'m>(
    exchange: &Exchange<'_>,
    model: &'m KeptModel,
    interface: &KeptModel,
) -> Result<&'m AppliedInterface, ApiError> {
    let mut interfaces = model.document.latest.interfaces.iter();
    interfaces.find(|applied| applied.id == interface.id()).ok_or_else(|| {
        exchange.not_found(format!("The interface {} is not applied to asset model {}", interface.id(), model.id()))
    })
}

impl Exchange<'_> {
    /// The ids of the models that an interface is applied to, in either version.
    fn implementers(&self, interface: &str) -> Result<Vec<String>, ApiError> {
        let links = self.rows.links_to(USES, interface)?.into_iter();
        Ok(links.filter(|link| link.label == "interface").map(|link| link.source).collect())
    }

    /// Applies an interface to a definition: maps its properties and hierarchies, makes what is missing, and takes over what
    /// it computes.
    fn apply_interface(
        &self,
        latest: &mut Definition,
        id: &str,
        interface: &Definition,
        configuration: &Value,
    ) -> Result<(), ApiError> {
        let before = latest.interfaces.iter().find(|applied| applied.id == id).cloned().unwrap_or_default();
        let mut properties = BTreeMap::new();
        for wanted in &interface.properties {
            let own = self.counterpart(latest, wanted, &before, configuration)?;
            properties.insert(wanted.id.clone(), own);
        }
        let mut hierarchies = BTreeMap::new();
        for wanted in &interface.hierarchies {
            let same_name = latest.hierarchies.iter().find(|own| own.name == wanted.name);
            let fits = |child: &str| self.is_or_implements(child, &wanted.child_asset_model_id);
            let mut own = same_name.cloned();
            for hierarchy in latest.hierarchies.iter().filter(|_| same_name.is_none()) {
                if own.is_none() && fits(&hierarchy.child_asset_model_id)? {
                    own = Some(hierarchy.clone());
                }
            }
            if let Some(own) = own {
                hierarchies.insert(wanted.id.clone(), own.id);
            }
        }
        let applied =
            AppliedInterface { id: id.to_owned(), configuration: configuration.clone(), properties, hierarchies };
        for wanted in interface.properties.iter().filter(|wanted| wanted.computation().is_some()) {
            let kind = self.translated(latest, interface, wanted, &applied)?;
            let own = latest.properties.iter_mut().find(|own| own.id == applied.properties[&wanted.id]);
            if let (Some(own), Some(kind)) = (own, kind) {
                own.kind = kind;
            }
        }
        latest.interfaces.retain(|applied| applied.id != id);
        latest.interfaces.push(applied);
        Ok(())
    }

    /// The id of the property that stands for one of an interface: the one that is mapped to it, has its name, was so before, or
    /// is made for it.
    fn counterpart(
        &self,
        latest: &mut Definition,
        wanted: &Property,
        before: &AppliedInterface,
        configuration: &Value,
    ) -> Result<String, ApiError> {
        let path = "propertyMappingConfiguration";
        let overrides = configuration["overrides"].as_array().into_iter().flatten();
        let mut mapped = overrides.filter_map(|mapping| {
            let of_interface = mapping["interfaceAssetModelPropertyId"].as_str()?;
            let is_it = is_named(of_interface, &wanted.id, wanted.external_id.as_deref());
            is_it.then(|| mapping["assetModelPropertyId"].as_str()).flatten()
        });
        let mut own = latest.properties.iter();
        let found = match mapped.next_back() {
            Some(named) => {
                let found = own.find(|own| is_named(named, &own.id, own.external_id.as_deref()));
                Some(found.ok_or_else(|| self.invalid(format!("{path}.overrides: there is no property {named}")))?)
            }
            None if configuration["matchByPropertyName"] == true => own.find(|own| own.name == wanted.name),
            None => None,
        };
        let was = before.properties.get(&wanted.id);
        let found = found.or_else(|| latest.properties.iter().find(|own| Some(&own.id) == was));
        if let Some(own) = found {
            if own.data_type != wanted.data_type || own.kind_name() != wanted.kind_name() {
                let own_type = format!("{} {}", own.data_type, own.kind_name());
                let wanted_type = format!("{} {}", wanted.data_type, wanted.kind_name());
                let (own, wanted) = (&own.name, &wanted.name);
                let message = format!(
                    "{path}: the property {own} is a {own_type}, and {wanted} of the interface a {wanted_type}"
                );
                return Err(self.invalid(message));
            }
            return Ok(own.id.clone());
        }
        if configuration["createMissingProperty"] != true {
            let name = &wanted.name;
            return Err(self.invalid(format!("{path}: no property stands for {name} of the interface")));
        }
        let id = self.new_id();
        latest.properties.push(Property { id: id.clone(), external_id: None, ..wanted.clone() });
        Ok(id)
    }

    /// What an interface's property computes, with the ids that the model has; nothing if the interface does not say.
    fn translated(
        &self,
        latest: &Definition,
        interface: &Definition,
        wanted: &Property,
        applied: &AppliedInterface,
    ) -> Result<Option<Value>, ApiError> {
        let mut kind = wanted.kind.clone();
        if wanted.computation().is_none_or(|computation| computation["expression"].is_null()) {
            return Ok(None);
        }
        let variables = kind.get_mut(wanted.kind_name()).and_then(|computation| computation.get_mut("variables"));
        for variable in variables.and_then(Value::as_array_mut).into_iter().flatten() {
            let value = &mut variable["value"];
            let property = value["propertyId"].as_str().unwrap_or_default().to_owned();
            let Some(named) = value["hierarchyId"].as_str().map(str::to_owned) else {
                if let Some(own) = applied.properties.get(&property) {
                    value["propertyId"] = own.as_str().into();
                }
                continue;
            };
            let own = applied.hierarchies.get(&named).ok_or_else(|| {
                self.invalid(format!("no hierarchy stands for {named}, which {} of the interface needs", wanted.name))
            })?;
            value["hierarchyId"] = own.as_str().into();
            let child = latest.hierarchy(own).map(|hierarchy| hierarchy.child_asset_model_id.as_str());
            let of_interface = interface.hierarchy(&named).map(|hierarchy| hierarchy.child_asset_model_id.as_str());
            if let Some(child) = child.map(|child| self.model(child)).transpose()? {
                let child =
                    child.document.latest.interfaces.into_iter().find(|own| Some(own.id.as_str()) == of_interface);
                if let Some(own) = child.and_then(|child| child.properties.get(&property).cloned()) {
                    value["propertyId"] = own.into();
                }
            }
        }
        Ok(Some(kind))
    }

    /// Whether a model is another one, or has it as an interface.
    fn is_or_implements(&self, model: &str, other: &str) -> Result<bool, ApiError> {
        let implements = || {
            let links = self.rows.links_from(USES, model)?;
            Ok(links.iter().any(|link| link.label == "interface" && link.target == other))
        };
        if model == other { Ok(true) } else { implements() }
    }

    /// Refuses to take from a model, or to change, what stands for properties of its interfaces.
    pub(super) fn interfaces_are_kept(&self, before: &Definition, latest: &Definition) -> Result<(), ApiError> {
        for applied in &before.interfaces {
            for own in applied.properties.values() {
                let find = |definition: &Definition| {
                    definition.properties.iter().find(|property| property.id == *own).cloned()
                };
                let (Some(then), now) = (find(before), find(latest)) else { continue };
                let name = &then.name;
                let interface = &applied.id;
                let Some(now) = now else {
                    let message =
                        format!("assetModelProperties: {name} stands for a property of the interface {interface}");
                    return Err(self.invalid(message));
                };
                let expression =
                    |property: &Property| property.computation().map(|computed| computed["expression"].clone());
                if expression(&then) != expression(&now) {
                    let message =
                        format!("assetModelProperties: what {name} computes comes from the interface {interface}");
                    return Err(self.invalid(message));
                }
            }
        }
        Ok(())
    }

    /// Lets a change of an interface come to the models that it is applied to.
    pub(super) fn reapply_interface(&self, interface: &Definition, id: &str) -> Result<(), ApiError> {
        for implementer in self.implementers(id)? {
            let Some(mut model) = self.find_model(&implementer)? else { continue };
            let mut latest = model.document.latest.clone();
            let applied = latest.interfaces.iter().find(|applied| applied.id == id);
            let Some(configuration) = applied.map(|applied| applied.configuration.clone()) else { continue };
            self.must_rest(&model)?;
            self.apply_interface(&mut latest, id, interface, &configuration)?;
            self.change_model(&mut model, latest)?;
        }
        Ok(())
    }
}
