//! Properties of assets: what the model says of them, and what each asset has of its own, which is kept alone.

use rusqlite::{OptionalExtension, Row, params};
use serde_json::{Map, Value, json};

use super::super::{Exchange, Outcome};
use super::asset_models::{Flat, FlatComposite, FlatProperty, Segment, path_json};
use super::assets::KeptAsset;
use crate::answer::ApiError;

/// What assets have of their own, where it is not as the model has it.
pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS asset_property (
    asset TEXT NOT NULL, property TEXT NOT NULL, alias TEXT, unit TEXT, notifies INTEGER NOT NULL,
    PRIMARY KEY (asset, property)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS asset_property_alias ON asset_property (alias) WHERE alias IS NOT NULL;";

/// A property of an asset.
#[derive(Clone, Debug)]
pub(in crate::services) struct AssetProperty {
    pub(in crate::services) asset_id: String,
    pub(in crate::services) model_id: String,
    pub(in crate::services) property_id: String,
    pub(in crate::services) external_id: Option<String>,
    pub(in crate::services) name: String,
    pub(in crate::services) data_type: String,
    pub(in crate::services) data_type_spec: Option<String>,
    pub(in crate::services) unit: Option<String>,
    pub(in crate::services) alias: Option<String>,
    /// Whether its values are told to its topic.
    pub(in crate::services) notifies: bool,
    /// The property's `type` in the model, of which one member is there: `attribute`, `measurement`, `transform` or `metric`.
    /// What its expression's variables name are ids.
    pub(in crate::services) kind: Value,
    /// The composite model that it is in.
    pub(in crate::services) composite_model_id: Option<String>,
    /// The composite models that it is in, and itself.
    pub(in crate::services) path: Vec<Segment>,
}

/// What an asset has of its own for a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Own {
    alias: Option<String>,
    unit: Option<String>,
    notifies: bool,
}

/// What an asset has of its own, by the ids of its properties.
struct AllOwn(Vec<(String, Own)>);

impl AllOwn {
    /// What it has for a property, which is asked for once.
    fn take(&mut self, flat: &FlatProperty) -> Own {
        let place = self.0.iter().position(|(id, _)| *id == flat.property.id);
        place.map(|place| self.0.swap_remove(place).1).unwrap_or_default()
    }
}

impl Own {
    /// From the columns `alias`, `unit` and `notifies`, of which the first is at `first`.
    fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Own> {
        Ok(Own { alias: row.get(first)?, unit: row.get(first + 1)?, notifies: row.get(first + 2)? })
    }
}

impl AssetProperty {
    fn new(asset_id: &str, model: &Flat, flat: &FlatProperty, own: Own) -> AssetProperty {
        let property = &flat.property;
        AssetProperty {
            asset_id: asset_id.to_owned(),
            model_id: model.model_id.clone(),
            property_id: property.id.clone(),
            external_id: property.external_id.clone(),
            name: property.name.clone(),
            data_type: property.data_type.clone(),
            data_type_spec: property.data_type_spec.clone(),
            unit: own.unit.or_else(|| property.unit.clone()),
            alias: own.alias,
            notifies: own.notifies,
            kind: property.kind.clone(),
            composite_model_id: flat.composite.map(|index| model.composites[index].composite.id.clone()),
            path: flat.path.clone(),
        }
    }

    /// As `AssetProperty` of AWS's model.
    pub(super) fn to_json(&self) -> Value {
        self.told().to_json()
    }

    fn notification(&self) -> Value {
        self.told().notification()
    }

    fn told(&self) -> Told<'_> {
        Told {
            asset_id: &self.asset_id,
            model_id: &self.model_id,
            id: &self.property_id,
            name: &self.name,
            data_type: &self.data_type,
            external_id: self.external_id.as_deref(),
            alias: self.alias.as_deref(),
            data_type_spec: self.data_type_spec.as_deref(),
            unit: self.unit.as_deref(),
            notifies: self.notifies,
            path: &self.path,
        }
    }
}

/// What answers tell of a property of an asset. Nothing is copied before it is written: this is what descriptions of assets are
/// made of.
struct Told<'a> {
    asset_id: &'a str,
    model_id: &'a str,
    id: &'a str,
    name: &'a str,
    data_type: &'a str,
    external_id: Option<&'a str>,
    alias: Option<&'a str>,
    data_type_spec: Option<&'a str>,
    unit: Option<&'a str>,
    notifies: bool,
    path: &'a [Segment],
}

impl<'a> Told<'a> {
    fn new(asset_id: &'a str, model: &'a Flat, flat: &'a FlatProperty, own: &'a Own) -> Told<'a> {
        let property = &flat.property;
        Told {
            asset_id,
            model_id: &model.model_id,
            id: &property.id,
            name: &property.name,
            data_type: &property.data_type,
            external_id: property.external_id.as_deref(),
            alias: own.alias.as_deref(),
            data_type_spec: property.data_type_spec.as_deref(),
            unit: own.unit.as_deref().or(property.unit.as_deref()),
            notifies: own.notifies,
            path: &flat.path,
        }
    }

    fn to_json(&self) -> Value {
        let mut members = Map::new();
        let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
        put("id", self.id.into());
        put("name", self.name.into());
        put("dataType", self.data_type.into());
        put("notification", self.notification());
        put("path", path_json(self.path));
        let others = [
            ("externalId", self.external_id),
            ("alias", self.alias),
            ("dataTypeSpec", self.data_type_spec),
            ("unit", self.unit),
        ];
        for (name, text) in others.into_iter().filter_map(|(name, text)| Some((name, text?))) {
            put(name, text.into());
        }
        members.into()
    }

    fn notification(&self) -> Value {
        let (model, asset, property) = (self.model_id, self.asset_id, self.id);
        let topic = format!("$aws/sitewise/asset-models/{model}/assets/{asset}/properties/{property}");
        let state = if self.notifies { "ENABLED" } else { "DISABLED" };
        Map::from_iter([("topic".to_owned(), topic.into()), ("state".to_owned(), state.into())]).into()
    }
}

const DEFAULT_PAGE: u32 = 50;

pub(super) fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.asset(exchange.text("assetId"))?;
    let property = exchange.property_of(&asset, exchange.text("propertyId"))?;
    let mut described = property.to_json();
    described["type"] = property.kind.clone();
    if let Some(members) = described.as_object_mut() {
        members.remove("dataTypeSpec");
    }
    let composite = property.composite_model_id.as_ref().and_then(|id| asset.model.composite(id));
    let composite = composite.map(|(_, FlatComposite { composite, .. })| {
        json!({
            "id": composite.id,
            "externalId": composite.external_id,
            "name": composite.name,
            "type": composite.kind,
            "assetProperty": described,
        })
    });
    Ok(json!({
        "assetId": asset.id(),
        "assetExternalId": asset.resource.external_id,
        "assetName": asset.resource.name,
        "assetModelId": asset.model.model_id,
        "assetProperty": if composite.is_some() { Value::Null } else { described },
        "compositeModel": composite,
    })
    .into())
}

/// Overwrites alias, notification state and unit: what the request leaves out is as the model has it.
pub(super) fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut asset = exchange.asset(exchange.text("assetId"))?;
    exchange.is_active(&asset)?;
    let property = exchange.property_of(&asset, exchange.text("propertyId"))?;
    let alias = exchange.optional("propertyAlias");
    exchange.alias_is_free(alias, &property)?;
    let unit = exchange.optional("propertyUnit");
    let own = Own {
        alias: alias.map(str::to_owned),
        unit: unit.map(str::to_owned),
        notifies: exchange.optional("propertyNotificationState") == Some("ENABLED"),
    };
    exchange.set_own(asset.id(), &property.property_id, &own)?;
    exchange.keep_asset(&mut asset)?;
    Ok(json!({}).into())
}

pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    const ITEMS: &str = "assetPropertySummaries";
    let asset = exchange.asset(exchange.text("assetId"))?;
    let is_all = exchange.optional("filter") == Some("ALL");
    let properties = exchange.properties_of(&asset)?;
    let item = |property: &AssetProperty| {
        if property.composite_model_id.is_some() && !is_all {
            return Ok(None);
        }
        let item = json!({
            "id": property.property_id,
            "externalId": property.external_id,
            "alias": property.alias,
            "unit": property.unit,
            "notification": property.notification(),
            "assetCompositeModelId": property.composite_model_id,
            "path": path_json(&property.path),
        });
        exchange.item(ITEMS, item).map(Some)
    };
    let page = exchange.paging(DEFAULT_PAGE)?.of(&properties, item)?;
    Ok(Outcome::Page(page, ITEMS))
}

impl Exchange<'_> {
    /// A property of an asset. Both are named by their ids, or by `externalId:` and their external ids.
    ///
    /// # Errors
    /// `ResourceNotFoundException` if there is no such asset, or it has no such property.
    pub(in crate::services) fn asset_property(&self, asset: &str, property: &str) -> Result<AssetProperty, ApiError> {
        let asset = self.asset(asset)?;
        self.property_of(&asset, property)
    }

    /// A property of an asset that was found.
    pub(super) fn property_of(&self, asset: &KeptAsset, property: &str) -> Result<AssetProperty, ApiError> {
        let found = asset.model.property(property).ok_or_else(|| {
            self.not_found(format!("Asset property with id {property} not found for asset with id {}", asset.id()))
        })?;
        let own = self.own(asset.id(), &found.property.id)?;
        Ok(AssetProperty::new(asset.id(), &asset.model, found, own))
    }

    /// The property of an asset that has this alias.
    pub(in crate::services) fn property_by_alias(&self, alias: &str) -> Result<Option<AssetProperty>, ApiError> {
        let sql = "SELECT asset, property FROM asset_property WHERE alias = ?1";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        let found: Option<(String, String)> =
            statement.query_row([alias], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let Some((asset, property)) = found else { return Ok(None) };
        let Some(asset) = self.find_asset(&asset)? else { return Ok(None) };
        match asset.model.property(&property) {
            Some(_) => self.property_of(&asset, &property).map(Some),
            None => Ok(None),
        }
    }

    /// All properties of an asset, those of composite models last.
    pub(in crate::services) fn asset_properties(&self, asset: &str) -> Result<Vec<AssetProperty>, ApiError> {
        let asset = self.asset(asset)?;
        self.properties_of(&asset)
    }

    /// All properties of an asset that was found.
    pub(super) fn properties_of(&self, asset: &KeptAsset) -> Result<Vec<AssetProperty>, ApiError> {
        let mut own = self.all_own(asset.id())?;
        let properties = asset.model.properties.iter();
        let property = |flat: &FlatProperty| AssetProperty::new(asset.id(), &asset.model, flat, own.take(flat));
        Ok(properties.map(property).collect())
    }

    /// The same as answers have them, each with the place of the composite model that it is in.
    pub(super) fn told_properties(&self, asset: &KeptAsset) -> Result<Vec<(Option<usize>, Value)>, ApiError> {
        let mut own = self.all_own(asset.id())?;
        let properties = asset.model.properties.iter();
        let told = |flat: &FlatProperty| {
            (flat.composite, Told::new(asset.id(), &asset.model, flat, &own.take(flat)).to_json())
        };
        Ok(properties.map(told).collect())
    }

    fn all_own(&self, asset: &str) -> Result<AllOwn, ApiError> {
        let sql = "SELECT property, alias, unit, notifies FROM asset_property WHERE asset = ?1";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        let own = statement.query_map([asset], |row| Ok((row.get(0)?, Own::read(row, 1)?)))?;
        Ok(AllOwn(own.collect::<Result<_, _>>()?))
    }

    /// Gives a property an alias, which must be free, or takes it away.
    pub(in crate::services) fn set_property_alias(
        &self,
        property: &AssetProperty,
        alias: Option<&str>,
    ) -> Result<(), ApiError> {
        let own = self.own(&property.asset_id, &property.property_id)?;
        self.set_own(&property.asset_id, &property.property_id, &Own { alias: alias.map(str::to_owned), ..own })
    }

    /// Refuses an alias that another property has.
    pub(in crate::services) fn alias_is_free(
        &self,
        alias: Option<&str>,
        property: &AssetProperty,
    ) -> Result<(), ApiError> {
        let Some(alias) = alias else { return Ok(()) };
        match self.property_by_alias(alias)? {
            Some(other) if (&other.asset_id, &other.property_id) != (&property.asset_id, &property.property_id) => {
                let (asset, property) = (&other.asset_id, &other.property_id);
                let message = format!("The alias {alias} is that of the property {property} of asset {asset}");
                Err(self.asset_conflict(message, asset))
            }
            _ => Ok(()),
        }
    }

    fn own(&self, asset: &str, property: &str) -> Result<Own, ApiError> {
        let sql = "SELECT alias, unit, notifies FROM asset_property WHERE asset = ?1 AND property = ?2";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        Ok(statement.query_row([asset, property], |row| Own::read(row, 0)).optional()?.unwrap_or_default())
    }

    fn set_own(&self, asset: &str, property: &str, own: &Own) -> Result<(), ApiError> {
        let database = self.rows.database();
        if *own == Own::default() {
            let sql = "DELETE FROM asset_property WHERE asset = ?1 AND property = ?2";
            database.prepare_cached(sql)?.execute([asset, property])?;
            return Ok(());
        }
        let sql = "INSERT OR REPLACE INTO asset_property (asset, property, alias, unit, notifies) \
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        let values = params![asset, property, own.alias, own.unit, own.notifies];
        database.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Forgets what assets had of their own of a property that their model has no longer, values too.
    pub(super) fn forget_property(&self, property: &str) -> Result<(), ApiError> {
        self.forget_streams_of_property(property)?;
        self.rows.database().prepare_cached("DELETE FROM asset_property WHERE property = ?1")?.execute([property])?;
        Ok(())
    }

    /// Forgets what an asset that is deleted had of its own, values too.
    pub(super) fn forget_properties_of(&self, asset: &str) -> Result<(), ApiError> {
        self.forget_streams_of(asset)?;
        let sql = "DELETE FROM asset_property WHERE asset = ?1";
        self.rows.database().prepare_cached(sql)?.execute([asset])?;
        Ok(())
    }
}
