//! AWS IoT TwinMaker: shared.

use crate::Error;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::enumeration;
use std::collections::HashMap;

/// The data type of a property: what its values look like.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataType {
    /// The basic type.
    pub r#type: Type,
    /// The data type of the items of a `LIST` or of the values of a `MAP`.
    pub nested_type: Option<Box<DataType>>,
    /// The values that are allowed. Default: any of the type; 0 to 50 of them.
    pub allowed_values: Option<Vec<DataValue>>,
    /// The unit of the values, as a text of your own; 1 to 256 characters.
    pub unit_of_measure: Option<String>,
    /// For `RELATIONSHIP`: which component type it leads to.
    pub relationship: Option<Relationship>,
}

impl DataType {
    /// With what it needs; the other members have setters.
    pub fn new(r#type: impl Into<Type>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }

    /// The data type of the items of a `LIST` or of the values of a `MAP`.
    pub fn nested_type(mut self, nested_type: DataType) -> Self {
        self.nested_type = Some(Box::new(nested_type));
        self
    }

    /// As [`nested_type`](Self::nested_type), but for `None`, which leaves it out.
    pub fn set_nested_type(mut self, nested_type: Option<Box<DataType>>) -> Self {
        self.nested_type = nested_type;
        self
    }

    /// The values that are allowed. Default: any of the type; 0 to 50 of them.
    pub fn allowed_values(mut self, allowed_values: impl IntoIterator<Item = DataValue>) -> Self {
        self.allowed_values = Some(allowed_values.into_iter().collect::<Vec<DataValue>>());
        self
    }

    /// As [`allowed_values`](Self::allowed_values), but for `None`, which leaves it out.
    pub fn set_allowed_values(mut self, allowed_values: Option<Vec<DataValue>>) -> Self {
        self.allowed_values = allowed_values;
        self
    }

    /// The unit of the values, as a text of your own; 1 to 256 characters.
    pub fn unit_of_measure(mut self, unit_of_measure: impl Into<String>) -> Self {
        self.unit_of_measure = Some(unit_of_measure.into());
        self
    }

    /// As [`unit_of_measure`](Self::unit_of_measure), but for `None`, which leaves it out.
    pub fn set_unit_of_measure(mut self, unit_of_measure: Option<String>) -> Self {
        self.unit_of_measure = unit_of_measure;
        self
    }

    /// For `RELATIONSHIP`: which component type it leads to.
    pub fn relationship(mut self, relationship: Relationship) -> Self {
        self.relationship = Some(relationship);
        self
    }

    /// As [`relationship`](Self::relationship), but for `None`, which leaves it out.
    pub fn set_relationship(mut self, relationship: Option<Relationship>) -> Self {
        self.relationship = relationship;
        self
    }
}

impl ToJson for DataType {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("type", &self.r#type)
            .with_some("nestedType", &self.nested_type)
            .with_some("allowedValues", &self.allowed_values)
            .with_some("unitOfMeasure", &self.unit_of_measure)
            .with_some("relationship", &self.relationship)
            .into()
    }
}

impl Structure for DataType {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.r#type = value.read()?,
            2 => self.nested_type = value.boxed()?,
            3 => self.allowed_values = value.read()?,
            4 => self.unit_of_measure = value.read()?,
            5 => self.relationship = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A value of a property, in the one member that fits its data type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataValue {
    /// A value of type `BOOLEAN`.
    pub boolean_value: Option<bool>,
    /// A value of type `DOUBLE`.
    pub double_value: Option<f64>,
    /// A value of type `INTEGER`.
    pub integer_value: Option<i32>,
    /// A value of type `LONG`.
    pub long_value: Option<i64>,
    /// A value of type `STRING`; 1 to 256 characters.
    pub string_value: Option<String>,
    /// A value of type `LIST`: its items; 0 to 50 of them.
    pub list_value: Option<Vec<DataValue>>,
    /// A value of type `MAP`: its values by key; 0 to 50 entries.
    pub map_value: Option<HashMap<String, DataValue>>,
    /// A value of type `RELATIONSHIP`: the component that it leads to.
    pub relationship_value: Option<RelationshipValue>,
    /// An expression that is worked out to give the value; 1 to 316 characters.
    pub expression: Option<String>,
}

impl DataValue {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// A value of type `BOOLEAN`.
    pub fn boolean_value(mut self, boolean_value: bool) -> Self {
        self.boolean_value = Some(boolean_value);
        self
    }

    /// As [`boolean_value`](Self::boolean_value), but for `None`, which leaves it out.
    pub fn set_boolean_value(mut self, boolean_value: Option<bool>) -> Self {
        self.boolean_value = boolean_value;
        self
    }

    /// A value of type `DOUBLE`.
    pub fn double_value(mut self, double_value: f64) -> Self {
        self.double_value = Some(double_value);
        self
    }

    /// As [`double_value`](Self::double_value), but for `None`, which leaves it out.
    pub fn set_double_value(mut self, double_value: Option<f64>) -> Self {
        self.double_value = double_value;
        self
    }

    /// A value of type `INTEGER`.
    pub fn integer_value(mut self, integer_value: i32) -> Self {
        self.integer_value = Some(integer_value);
        self
    }

    /// As [`integer_value`](Self::integer_value), but for `None`, which leaves it out.
    pub fn set_integer_value(mut self, integer_value: Option<i32>) -> Self {
        self.integer_value = integer_value;
        self
    }

    /// A value of type `LONG`.
    pub fn long_value(mut self, long_value: i64) -> Self {
        self.long_value = Some(long_value);
        self
    }

    /// As [`long_value`](Self::long_value), but for `None`, which leaves it out.
    pub fn set_long_value(mut self, long_value: Option<i64>) -> Self {
        self.long_value = long_value;
        self
    }

    /// A value of type `STRING`; 1 to 256 characters.
    pub fn string_value(mut self, string_value: impl Into<String>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// As [`string_value`](Self::string_value), but for `None`, which leaves it out.
    pub fn set_string_value(mut self, string_value: Option<String>) -> Self {
        self.string_value = string_value;
        self
    }

    /// A value of type `LIST`: its items; 0 to 50 of them.
    pub fn list_value(mut self, list_value: impl IntoIterator<Item = DataValue>) -> Self {
        self.list_value = Some(list_value.into_iter().collect::<Vec<DataValue>>());
        self
    }

    /// As [`list_value`](Self::list_value), but for `None`, which leaves it out.
    pub fn set_list_value(mut self, list_value: Option<Vec<DataValue>>) -> Self {
        self.list_value = list_value;
        self
    }

    /// A value of type `MAP`: its values by key; 0 to 50 entries.
    pub fn map_value(mut self, map_value: impl IntoIterator<Item = (impl Into<String>, impl Into<DataValue>)>) -> Self {
        self.map_value = Some(
            map_value
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, DataValue>>(),
        );
        self
    }

    /// As [`map_value`](Self::map_value), but for `None`, which leaves it out.
    pub fn set_map_value(mut self, map_value: Option<HashMap<String, DataValue>>) -> Self {
        self.map_value = map_value;
        self
    }

    /// A value of type `RELATIONSHIP`: the component that it leads to.
    pub fn relationship_value(mut self, relationship_value: RelationshipValue) -> Self {
        self.relationship_value = Some(relationship_value);
        self
    }

    /// As [`relationship_value`](Self::relationship_value), but for `None`, which leaves it out.
    pub fn set_relationship_value(mut self, relationship_value: Option<RelationshipValue>) -> Self {
        self.relationship_value = relationship_value;
        self
    }

    /// An expression that is worked out to give the value; 1 to 316 characters.
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// As [`expression`](Self::expression), but for `None`, which leaves it out.
    pub fn set_expression(mut self, expression: Option<String>) -> Self {
        self.expression = expression;
        self
    }
}

impl ToJson for DataValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("booleanValue", &self.boolean_value)
            .with_some("doubleValue", &self.double_value)
            .with_some("integerValue", &self.integer_value)
            .with_some("longValue", &self.long_value)
            .with_some("stringValue", &self.string_value)
            .with_some("listValue", &self.list_value)
            .with_some("mapValue", &self.map_value)
            .with_some("relationshipValue", &self.relationship_value)
            .with_some("expression", &self.expression)
            .into()
    }
}

impl Structure for DataValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.boolean_value = value.read()?,
            2 => self.double_value = value.read()?,
            3 => self.integer_value = value.read()?,
            4 => self.long_value = value.read()?,
            5 => self.string_value = value.read()?,
            6 => self.list_value = value.read()?,
            7 => self.map_value = value.read()?,
            8 => self.relationship_value = value.read()?,
            9 => self.expression = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The kind of failure, and for syncing the step that failed.
    ErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
        SyncInitializingError = "SYNC_INITIALIZING_ERROR",
        SyncCreatingError = "SYNC_CREATING_ERROR",
        SyncProcessingError = "SYNC_PROCESSING_ERROR",
        SyncDeletingError = "SYNC_DELETING_ERROR",
        ProcessingError = "PROCESSING_ERROR",
        CompositeComponentFailure = "COMPOSITE_COMPONENT_FAILURE",
    } else Unknown
}

/// What went wrong: a code and a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The kind of failure.
    pub code: Option<ErrorCode>,
    /// What went wrong; 0 to 2048 characters.
    pub message: Option<String>,
}

impl ToJson for ErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("code", &self.code).with_some("message", &self.message).into()
    }
}

impl Structure for ErrorDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The shape of a property group.
    GroupType {
        Tabular = "TABULAR",
    } else Unknown
}

/// How a property is to be defined: its data type, its default and where its values are kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyDefinitionRequest {
    /// What values of the property look like.
    pub data_type: Option<DataType>,
    /// Whether an entity must give the property a value.
    pub is_required_in_entity: Option<bool>,
    /// Whether the property's id is one from a data store outside.
    pub is_external_id: Option<bool>,
    /// Whether its values are kept outside of the service, behind a data connector.
    pub is_stored_externally: Option<bool>,
    /// Whether its values form a time series.
    pub is_time_series: Option<bool>,
    /// The value for components that set none.
    pub default_value: Option<DataValue>,
    /// Settings by key, for what is read from or written to a source outside.
    pub configuration: Option<HashMap<String, String>>,
    /// A name for people, next to the property's own; 0 to 256 characters.
    pub display_name: Option<String>,
}

impl PropertyDefinitionRequest {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// What values of the property look like.
    pub fn data_type(mut self, data_type: DataType) -> Self {
        self.data_type = Some(data_type);
        self
    }

    /// As [`data_type`](Self::data_type), but for `None`, which leaves it out.
    pub fn set_data_type(mut self, data_type: Option<DataType>) -> Self {
        self.data_type = data_type;
        self
    }

    /// Whether an entity must give the property a value.
    pub fn is_required_in_entity(mut self, is_required_in_entity: bool) -> Self {
        self.is_required_in_entity = Some(is_required_in_entity);
        self
    }

    /// As [`is_required_in_entity`](Self::is_required_in_entity), but for `None`, which leaves it out.
    pub fn set_is_required_in_entity(mut self, is_required_in_entity: Option<bool>) -> Self {
        self.is_required_in_entity = is_required_in_entity;
        self
    }

    /// Whether the property's id is one from a data store outside.
    pub fn is_external_id(mut self, is_external_id: bool) -> Self {
        self.is_external_id = Some(is_external_id);
        self
    }

    /// As [`is_external_id`](Self::is_external_id), but for `None`, which leaves it out.
    pub fn set_is_external_id(mut self, is_external_id: Option<bool>) -> Self {
        self.is_external_id = is_external_id;
        self
    }

    /// Whether its values are kept outside of the service, behind a data connector.
    pub fn is_stored_externally(mut self, is_stored_externally: bool) -> Self {
        self.is_stored_externally = Some(is_stored_externally);
        self
    }

    /// As [`is_stored_externally`](Self::is_stored_externally), but for `None`, which leaves it out.
    pub fn set_is_stored_externally(mut self, is_stored_externally: Option<bool>) -> Self {
        self.is_stored_externally = is_stored_externally;
        self
    }

    /// Whether its values form a time series.
    pub fn is_time_series(mut self, is_time_series: bool) -> Self {
        self.is_time_series = Some(is_time_series);
        self
    }

    /// As [`is_time_series`](Self::is_time_series), but for `None`, which leaves it out.
    pub fn set_is_time_series(mut self, is_time_series: Option<bool>) -> Self {
        self.is_time_series = is_time_series;
        self
    }

    /// The value for components that set none.
    pub fn default_value(mut self, default_value: DataValue) -> Self {
        self.default_value = Some(default_value);
        self
    }

    /// As [`default_value`](Self::default_value), but for `None`, which leaves it out.
    pub fn set_default_value(mut self, default_value: Option<DataValue>) -> Self {
        self.default_value = default_value;
        self
    }

    /// Settings by key, for what is read from or written to a source outside.
    pub fn configuration(
        mut self,
        configuration: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.configuration = Some(
            configuration
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, String>>(),
        );
        self
    }

    /// As [`configuration`](Self::configuration), but for `None`, which leaves it out.
    pub fn set_configuration(mut self, configuration: Option<HashMap<String, String>>) -> Self {
        self.configuration = configuration;
        self
    }

    /// A name for people, next to the property's own; 0 to 256 characters.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// As [`display_name`](Self::display_name), but for `None`, which leaves it out.
    pub fn set_display_name(mut self, display_name: Option<String>) -> Self {
        self.display_name = display_name;
        self
    }
}

impl ToJson for PropertyDefinitionRequest {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("dataType", &self.data_type)
            .with_some("isRequiredInEntity", &self.is_required_in_entity)
            .with_some("isExternalId", &self.is_external_id)
            .with_some("isStoredExternally", &self.is_stored_externally)
            .with_some("isTimeSeries", &self.is_time_series)
            .with_some("defaultValue", &self.default_value)
            .with_some("configuration", &self.configuration)
            .with_some("displayName", &self.display_name)
            .into()
    }
}

impl Structure for PropertyDefinitionRequest {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data_type = value.read()?,
            2 => self.is_required_in_entity = value.read()?,
            3 => self.is_external_id = value.read()?,
            4 => self.is_stored_externally = value.read()?,
            5 => self.is_time_series = value.read()?,
            6 => self.default_value = value.read()?,
            7 => self.configuration = value.read()?,
            8 => self.display_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How a property is defined, and where that definition comes from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyDefinitionResponse {
    /// What values of the property look like.
    pub data_type: DataType,
    /// Whether its values form a time series.
    pub is_time_series: bool,
    /// Whether an entity must give the property a value.
    pub is_required_in_entity: bool,
    /// Whether the property's id is one from a data store outside.
    pub is_external_id: bool,
    /// Whether its values are kept outside of the service, behind a data connector.
    pub is_stored_externally: bool,
    /// Whether the definition was imported from a data store outside.
    pub is_imported: bool,
    /// Whether the definition is final and cannot be changed.
    pub is_final: bool,
    /// Whether the definition comes from a parent by inheritance.
    pub is_inherited: bool,
    /// The value for components that set none.
    pub default_value: Option<DataValue>,
    /// Settings by key, for the source outside.
    pub configuration: Option<HashMap<String, String>>,
    /// A name for people, next to the property's own; 0 to 256 characters.
    pub display_name: Option<String>,
}

impl ToJson for PropertyDefinitionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("dataType", &self.data_type)
            .with("isTimeSeries", &self.is_time_series)
            .with("isRequiredInEntity", &self.is_required_in_entity)
            .with("isExternalId", &self.is_external_id)
            .with("isStoredExternally", &self.is_stored_externally)
            .with("isImported", &self.is_imported)
            .with("isFinal", &self.is_final)
            .with("isInherited", &self.is_inherited)
            .with_some("defaultValue", &self.default_value)
            .with_some("configuration", &self.configuration)
            .with_some("displayName", &self.display_name)
            .into()
    }
}

impl Structure for PropertyDefinitionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data_type = value.read()?,
            2 => self.is_time_series = value.read()?,
            3 => self.is_required_in_entity = value.read()?,
            4 => self.is_external_id = value.read()?,
            5 => self.is_stored_externally = value.read()?,
            6 => self.is_imported = value.read()?,
            7 => self.is_final = value.read()?,
            8 => self.is_inherited = value.read()?,
            9 => self.default_value = value.read()?,
            10 => self.configuration = value.read()?,
            11 => self.display_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What a relationship may lead to, and what kind it is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Relationship {
    /// The id of the component type that it leads to; 1 to 256 characters.
    pub target_component_type_id: Option<String>,
    /// What kind of relationship it is, in a word of your own; 1 to 256 characters.
    pub relationship_type: Option<String>,
}

impl Relationship {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the component type that it leads to; 1 to 256 characters.
    pub fn target_component_type_id(mut self, target_component_type_id: impl Into<String>) -> Self {
        self.target_component_type_id = Some(target_component_type_id.into());
        self
    }

    /// As [`target_component_type_id`](Self::target_component_type_id), but for `None`, which leaves it out.
    pub fn set_target_component_type_id(mut self, target_component_type_id: Option<String>) -> Self {
        self.target_component_type_id = target_component_type_id;
        self
    }

    /// What kind of relationship it is, in a word of your own; 1 to 256 characters.
    pub fn relationship_type(mut self, relationship_type: impl Into<String>) -> Self {
        self.relationship_type = Some(relationship_type.into());
        self
    }

    /// As [`relationship_type`](Self::relationship_type), but for `None`, which leaves it out.
    pub fn set_relationship_type(mut self, relationship_type: Option<String>) -> Self {
        self.relationship_type = relationship_type;
        self
    }
}

impl ToJson for Relationship {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("targetComponentTypeId", &self.target_component_type_id)
            .with_some("relationshipType", &self.relationship_type)
            .into()
    }
}

impl Structure for Relationship {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.target_component_type_id = value.read()?,
            2 => self.relationship_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a relationship leads: to an entity, and to a component of it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RelationshipValue {
    /// The id of the entity that it leads to; 1 to 128 characters.
    pub target_entity_id: Option<String>,
    /// The name of the component that it leads to; 1 to 256 characters.
    pub target_component_name: Option<String>,
}

impl RelationshipValue {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the entity that it leads to; 1 to 128 characters.
    pub fn target_entity_id(mut self, target_entity_id: impl Into<String>) -> Self {
        self.target_entity_id = Some(target_entity_id.into());
        self
    }

    /// As [`target_entity_id`](Self::target_entity_id), but for `None`, which leaves it out.
    pub fn set_target_entity_id(mut self, target_entity_id: Option<String>) -> Self {
        self.target_entity_id = target_entity_id;
        self
    }

    /// The name of the component that it leads to; 1 to 256 characters.
    pub fn target_component_name(mut self, target_component_name: impl Into<String>) -> Self {
        self.target_component_name = Some(target_component_name.into());
        self
    }

    /// As [`target_component_name`](Self::target_component_name), but for `None`, which leaves it out.
    pub fn set_target_component_name(mut self, target_component_name: Option<String>) -> Self {
        self.target_component_name = target_component_name;
        self
    }
}

impl ToJson for RelationshipValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("targetEntityId", &self.target_entity_id)
            .with_some("targetComponentName", &self.target_component_name)
            .into()
    }
}

impl Structure for RelationshipValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.target_entity_id = value.read()?,
            2 => self.target_component_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a resource is between its creation and its deletion.
    State {
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
        Error = "ERROR",
    } else Unknown
}

/// The state of a workspace, a component type, an entity or a component, with its error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Status {
    /// The state.
    pub state: Option<State>,
    /// Why it failed; absent otherwise.
    pub error: Option<ErrorDetails>,
}

impl ToJson for Status {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for Status {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The basic data types of properties.
    Type {
        Relationship = "RELATIONSHIP",
        String = "STRING",
        Long = "LONG",
        Boolean = "BOOLEAN",
        Integer = "INTEGER",
        Double = "DOUBLE",
        List = "LIST",
        Map = "MAP",
    } else Unknown
}
