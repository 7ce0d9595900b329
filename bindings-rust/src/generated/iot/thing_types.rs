//! AWS IoT: thing types.

use super::Iot;
use super::shared::Tag;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;

/// Creates a type of things, which says what things have in common.
///
/// AWS: `CreateThingType`, permission `iot:CreateThingType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateThingType(pub(super) Call);

impl CreateThingType {
    /// What the type says of its things.
    pub fn thing_type_properties(self, thing_type_properties: ThingTypeProperties) -> Self {
        CreateThingType(self.0.with("thingTypeProperties", &thing_type_properties))
    }

    /// As [`thing_type_properties`](Self::thing_type_properties), but for `None`, which leaves it out.
    pub fn set_thing_type_properties(self, thing_type_properties: Option<ThingTypeProperties>) -> Self {
        CreateThingType(self.0.set("thingTypeProperties", &thing_type_properties))
    }

    /// Its tags.
    pub fn tags(self, tags: impl IntoIterator<Item = Tag>) -> Self {
        CreateThingType(self.0.with("tags", &tags.into_iter().collect::<Vec<Tag>>()))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<Vec<Tag>>) -> Self {
        CreateThingType(self.0.set("tags", &tags))
    }
}

call!(CreateThingType, CreateThingTypeResponse);

impl Iot {
    /// Creates a type of things, which says what things have in common.
    ///
    /// AWS: `CreateThingType`, permission `iot:CreateThingType`.
    pub fn create_thing_type(&self, thing_type_name: impl Into<String>) -> CreateThingType {
        CreateThingType(
            Call::new(&self.connector, "iot.CreateThingType").with("thingTypeName", &thing_type_name.into()),
        )
    }
}

/// Gives a type of things.
///
/// AWS: `DescribeThingType`, permission `iot:DescribeThingType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeThingType(pub(super) Call);

call!(DescribeThingType, DescribeThingTypeResponse);

impl Iot {
    /// Gives a type of things.
    ///
    /// AWS: `DescribeThingType`, permission `iot:DescribeThingType`.
    pub fn describe_thing_type(&self, thing_type_name: impl Into<String>) -> DescribeThingType {
        DescribeThingType(
            Call::new(&self.connector, "iot.DescribeThingType").with("thingTypeName", &thing_type_name.into()),
        )
    }
}

/// Lists the types of things.
///
/// AWS: `ListThingTypes`, permission `iot:ListThingTypes`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingTypes(pub(super) Call);

impl ListThingTypes {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingTypes(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingTypes(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingTypes(self.0.set("maxResults", &max_results))
    }

    /// Only the type of this name; 1 to 128 characters.
    pub fn thing_type_name(self, thing_type_name: impl Into<String>) -> Self {
        ListThingTypes(self.0.with("thingTypeName", &thing_type_name.into()))
    }

    /// As [`thing_type_name`](Self::thing_type_name), but for `None`, which leaves it out.
    pub fn set_thing_type_name(self, thing_type_name: Option<String>) -> Self {
        ListThingTypes(self.0.set("thingTypeName", &thing_type_name))
    }
}

listing!(ListThingTypes, ListThingTypesResponse);

impl crate::Paged for ListThingTypesResponse {
    type Item = ThingTypeDefinition;

    fn take_items(&mut self) -> Vec<ThingTypeDefinition> {
        self.thing_types.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the types of things.
    ///
    /// AWS: `ListThingTypes`, permission `iot:ListThingTypes`.
    pub fn list_thing_types(&self) -> ListThingTypes {
        ListThingTypes(Call::new(&self.connector, "iot.ListThingTypes"))
    }
}

/// Changes the properties of a type of things.
///
/// AWS: `UpdateThingType`, permission `iot:UpdateThingType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateThingType(pub(super) Call);

impl UpdateThingType {
    /// What the type says of its things.
    pub fn thing_type_properties(self, thing_type_properties: ThingTypeProperties) -> Self {
        UpdateThingType(self.0.with("thingTypeProperties", &thing_type_properties))
    }

    /// As [`thing_type_properties`](Self::thing_type_properties), but for `None`, which leaves it out.
    pub fn set_thing_type_properties(self, thing_type_properties: Option<ThingTypeProperties>) -> Self {
        UpdateThingType(self.0.set("thingTypeProperties", &thing_type_properties))
    }
}

call!(UpdateThingType, UpdateThingTypeResponse);

impl Iot {
    /// Changes the properties of a type of things.
    ///
    /// AWS: `UpdateThingType`, permission `iot:UpdateThingType`.
    pub fn update_thing_type(&self, thing_type_name: impl Into<String>) -> UpdateThingType {
        UpdateThingType(
            Call::new(&self.connector, "iot.UpdateThingType").with("thingTypeName", &thing_type_name.into()),
        )
    }
}

/// Takes a type of things out of use, or back into it. No new thing can have a type that is out of use.
///
/// AWS: `DeprecateThingType`, permission `iot:DeprecateThingType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeprecateThingType(pub(super) Call);

impl DeprecateThingType {
    /// Whether the type comes back into use. Default: false.
    pub fn undo_deprecate(self, undo_deprecate: bool) -> Self {
        DeprecateThingType(self.0.with("undoDeprecate", &undo_deprecate))
    }

    /// As [`undo_deprecate`](Self::undo_deprecate), but for `None`, which leaves it out.
    pub fn set_undo_deprecate(self, undo_deprecate: Option<bool>) -> Self {
        DeprecateThingType(self.0.set("undoDeprecate", &undo_deprecate))
    }
}

call!(DeprecateThingType, DeprecateThingTypeResponse);

impl Iot {
    /// Takes a type of things out of use, or back into it. No new thing can have a type that is out of use.
    ///
    /// AWS: `DeprecateThingType`, permission `iot:DeprecateThingType`.
    pub fn deprecate_thing_type(&self, thing_type_name: impl Into<String>) -> DeprecateThingType {
        DeprecateThingType(
            Call::new(&self.connector, "iot.DeprecateThingType").with("thingTypeName", &thing_type_name.into()),
        )
    }
}

/// Deletes a type of things: five minutes after it was deprecated, at the earliest, and when no thing has it.
///
/// AWS: `DeleteThingType`, permission `iot:DeleteThingType`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteThingType(pub(super) Call);

call!(DeleteThingType, DeleteThingTypeResponse);

impl Iot {
    /// Deletes a type of things: five minutes after it was deprecated, at the earliest, and when no thing has it.
    ///
    /// AWS: `DeleteThingType`, permission `iot:DeleteThingType`.
    pub fn delete_thing_type(&self, thing_type_name: impl Into<String>) -> DeleteThingType {
        DeleteThingType(
            Call::new(&self.connector, "iot.DeleteThingType").with("thingTypeName", &thing_type_name.into()),
        )
    }
}

/// What `create_thing_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingTypeResponse {
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The ARN of the type.
    pub thing_type_arn: Option<String>,
    /// The id of the type.
    pub thing_type_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateThingTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("thingTypeArn", &self.thing_type_arn)
            .with_some("thingTypeId", &self.thing_type_id)
            .into()
    }
}

impl Structure for CreateThingTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_type_name = value.read()?,
            2 => self.thing_type_arn = value.read()?,
            3 => self.thing_type_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateThingTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_thing_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThingTypeResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteThingTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteThingTypeResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteThingTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `deprecate_thing_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeprecateThingTypeResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeprecateThingTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeprecateThingTypeResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeprecateThingTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_thing_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeThingTypeResponse {
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The id of the type.
    pub thing_type_id: Option<String>,
    /// The ARN of the type.
    pub thing_type_arn: Option<String>,
    /// What the type says of its things.
    pub thing_type_properties: Option<ThingTypeProperties>,
    /// When the type was created, and whether it is out of use.
    pub thing_type_metadata: Option<ThingTypeMetadata>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeThingTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("thingTypeId", &self.thing_type_id)
            .with_some("thingTypeArn", &self.thing_type_arn)
            .with_some("thingTypeProperties", &self.thing_type_properties)
            .with_some("thingTypeMetadata", &self.thing_type_metadata)
            .into()
    }
}

impl Structure for DescribeThingTypeResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_type_name = value.read()?,
            2 => self.thing_type_id = value.read()?,
            3 => self.thing_type_arn = value.read()?,
            4 => self.thing_type_properties = value.read()?,
            5 => self.thing_type_metadata = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeThingTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_thing_types` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingTypesResponse {
    /// The types of this page.
    pub thing_types: Option<Vec<ThingTypeDefinition>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingTypesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("thingTypes", &self.thing_types).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingTypesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_types = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingTypesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What AWS IoT adds to the MQTT 5 messages of things of a type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mqtt5Configuration {
    /// The user properties that are added.
    pub propagating_attributes: Option<Vec<PropagatingAttribute>>,
}

impl Mqtt5Configuration {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The user properties that are added.
    pub fn propagating_attributes(
        mut self,
        propagating_attributes: impl IntoIterator<Item = PropagatingAttribute>,
    ) -> Self {
        self.propagating_attributes = Some(propagating_attributes.into_iter().collect::<Vec<PropagatingAttribute>>());
        self
    }

    /// As [`propagating_attributes`](Self::propagating_attributes), but for `None`, which leaves it out.
    pub fn set_propagating_attributes(mut self, propagating_attributes: Option<Vec<PropagatingAttribute>>) -> Self {
        self.propagating_attributes = propagating_attributes;
        self
    }
}

impl ToJson for Mqtt5Configuration {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("propagatingAttributes", &self.propagating_attributes).into()
    }
}

impl Structure for Mqtt5Configuration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.propagating_attributes = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A user property that is added to messages, and where its value comes from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropagatingAttribute {
    /// The name of the user property; at most 128 characters.
    pub user_property_key: Option<String>,
    /// The attribute of the thing that the value is; at most 128 characters.
    pub thing_attribute: Option<String>,
    /// The attribute of the connection that the value is, such as `iot:ClientId`; at most 128 characters.
    pub connection_attribute: Option<String>,
}

impl PropagatingAttribute {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the user property; at most 128 characters.
    pub fn user_property_key(mut self, user_property_key: impl Into<String>) -> Self {
        self.user_property_key = Some(user_property_key.into());
        self
    }

    /// As [`user_property_key`](Self::user_property_key), but for `None`, which leaves it out.
    pub fn set_user_property_key(mut self, user_property_key: Option<String>) -> Self {
        self.user_property_key = user_property_key;
        self
    }

    /// The attribute of the thing that the value is; at most 128 characters.
    pub fn thing_attribute(mut self, thing_attribute: impl Into<String>) -> Self {
        self.thing_attribute = Some(thing_attribute.into());
        self
    }

    /// As [`thing_attribute`](Self::thing_attribute), but for `None`, which leaves it out.
    pub fn set_thing_attribute(mut self, thing_attribute: Option<String>) -> Self {
        self.thing_attribute = thing_attribute;
        self
    }

    /// The attribute of the connection that the value is, such as `iot:ClientId`; at most 128 characters.
    pub fn connection_attribute(mut self, connection_attribute: impl Into<String>) -> Self {
        self.connection_attribute = Some(connection_attribute.into());
        self
    }

    /// As [`connection_attribute`](Self::connection_attribute), but for `None`, which leaves it out.
    pub fn set_connection_attribute(mut self, connection_attribute: Option<String>) -> Self {
        self.connection_attribute = connection_attribute;
        self
    }
}

impl ToJson for PropagatingAttribute {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("userPropertyKey", &self.user_property_key)
            .with_some("thingAttribute", &self.thing_attribute)
            .with_some("connectionAttribute", &self.connection_attribute)
            .into()
    }
}

impl Structure for PropagatingAttribute {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.user_property_key = value.read()?,
            2 => self.thing_attribute = value.read()?,
            3 => self.connection_attribute = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A type of things in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingTypeDefinition {
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The ARN of the type.
    pub thing_type_arn: Option<String>,
    /// What the type says of its things.
    pub thing_type_properties: Option<ThingTypeProperties>,
    /// When the type was created, and whether it is out of use.
    pub thing_type_metadata: Option<ThingTypeMetadata>,
}

impl ToJson for ThingTypeDefinition {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("thingTypeArn", &self.thing_type_arn)
            .with_some("thingTypeProperties", &self.thing_type_properties)
            .with_some("thingTypeMetadata", &self.thing_type_metadata)
            .into()
    }
}

impl Structure for ThingTypeDefinition {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_type_name = value.read()?,
            2 => self.thing_type_arn = value.read()?,
            3 => self.thing_type_properties = value.read()?,
            4 => self.thing_type_metadata = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// When a type of things was created, and whether it is out of use.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingTypeMetadata {
    /// Whether it is out of use.
    pub deprecated: Option<bool>,
    /// Since when it is out of use.
    pub deprecation_date: Option<Timestamp>,
    /// When the type was created.
    pub creation_date: Option<Timestamp>,
}

impl ToJson for ThingTypeMetadata {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("deprecated", &self.deprecated)
            .with_some("deprecationDate", &self.deprecation_date)
            .with_some("creationDate", &self.creation_date)
            .into()
    }
}

impl Structure for ThingTypeMetadata {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.deprecated = value.read()?,
            2 => self.deprecation_date = value.read()?,
            3 => self.creation_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What a type of things says of its things.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingTypeProperties {
    /// The description of the type; at most 2028 characters.
    pub thing_type_description: Option<String>,
    /// The names of attributes that things of the type can be listed by.
    pub searchable_attributes: Option<Vec<String>>,
    /// What is added to messages over MQTT 5.
    pub mqtt5_configuration: Option<Mqtt5Configuration>,
}

impl ThingTypeProperties {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The description of the type; at most 2028 characters.
    pub fn thing_type_description(mut self, thing_type_description: impl Into<String>) -> Self {
        self.thing_type_description = Some(thing_type_description.into());
        self
    }

    /// As [`thing_type_description`](Self::thing_type_description), but for `None`, which leaves it out.
    pub fn set_thing_type_description(mut self, thing_type_description: Option<String>) -> Self {
        self.thing_type_description = thing_type_description;
        self
    }

    /// The names of attributes that things of the type can be listed by.
    pub fn searchable_attributes(mut self, searchable_attributes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.searchable_attributes = Some(searchable_attributes.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`searchable_attributes`](Self::searchable_attributes), but for `None`, which leaves it out.
    pub fn set_searchable_attributes(mut self, searchable_attributes: Option<Vec<String>>) -> Self {
        self.searchable_attributes = searchable_attributes;
        self
    }

    /// What is added to messages over MQTT 5.
    pub fn mqtt5_configuration(mut self, mqtt5_configuration: Mqtt5Configuration) -> Self {
        self.mqtt5_configuration = Some(mqtt5_configuration);
        self
    }

    /// As [`mqtt5_configuration`](Self::mqtt5_configuration), but for `None`, which leaves it out.
    pub fn set_mqtt5_configuration(mut self, mqtt5_configuration: Option<Mqtt5Configuration>) -> Self {
        self.mqtt5_configuration = mqtt5_configuration;
        self
    }
}

impl ToJson for ThingTypeProperties {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingTypeDescription", &self.thing_type_description)
            .with_some("searchableAttributes", &self.searchable_attributes)
            .with_some("mqtt5Configuration", &self.mqtt5_configuration)
            .into()
    }
}

impl Structure for ThingTypeProperties {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_type_description = value.read()?,
            2 => self.searchable_attributes = value.read()?,
            3 => self.mqtt5_configuration = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_thing_type` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateThingTypeResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateThingTypeResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateThingTypeResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateThingTypeResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
