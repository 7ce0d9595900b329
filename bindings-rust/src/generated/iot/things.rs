//! AWS IoT: things.

use super::Iot;
use super::shared::AttributePayload;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use std::collections::HashMap;

/// Creates a thing: the record of a device in AWS IoT's registry. A second one of the same name and the same contents
/// is no error, of other contents it is.
///
/// AWS: `CreateThing`, permission `iot:CreateThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateThing(pub(super) Call);

impl CreateThing {
    /// The type of the thing. It must be there, and not deprecated; 1 to 128 characters.
    pub fn thing_type_name(self, thing_type_name: impl Into<String>) -> Self {
        CreateThing(self.0.with("thingTypeName", &thing_type_name.into()))
    }

    /// As [`thing_type_name`](Self::thing_type_name), but for `None`, which leaves it out.
    pub fn set_thing_type_name(self, thing_type_name: Option<String>) -> Self {
        CreateThing(self.0.set("thingTypeName", &thing_type_name))
    }

    /// The attributes, and whether they are added to those that are there.
    pub fn attribute_payload(self, attribute_payload: AttributePayload) -> Self {
        CreateThing(self.0.with("attributePayload", &attribute_payload))
    }

    /// As [`attribute_payload`](Self::attribute_payload), but for `None`, which leaves it out.
    pub fn set_attribute_payload(self, attribute_payload: Option<AttributePayload>) -> Self {
        CreateThing(self.0.set("attributePayload", &attribute_payload))
    }

    /// The billing group that the thing comes into; 1 to 128 characters.
    pub fn billing_group_name(self, billing_group_name: impl Into<String>) -> Self {
        CreateThing(self.0.with("billingGroupName", &billing_group_name.into()))
    }

    /// As [`billing_group_name`](Self::billing_group_name), but for `None`, which leaves it out.
    pub fn set_billing_group_name(self, billing_group_name: Option<String>) -> Self {
        CreateThing(self.0.set("billingGroupName", &billing_group_name))
    }
}

call!(CreateThing, CreateThingResponse);

impl Iot {
    /// Creates a thing: the record of a device in AWS IoT's registry. A second one of the same name and the same contents
    /// is no error, of other contents it is.
    ///
    /// AWS: `CreateThing`, permission `iot:CreateThing`.
    pub fn create_thing(&self, thing_name: impl Into<String>) -> CreateThing {
        CreateThing(Call::new(&self.connector, "iot.CreateThing").with("thingName", &thing_name.into()))
    }
}

/// Gives a thing with its type, its attributes and its version.
///
/// AWS: `DescribeThing`, permission `iot:DescribeThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeThing(pub(super) Call);

call!(DescribeThing, DescribeThingResponse);

impl Iot {
    /// Gives a thing with its type, its attributes and its version.
    ///
    /// AWS: `DescribeThing`, permission `iot:DescribeThing`.
    pub fn describe_thing(&self, thing_name: impl Into<String>) -> DescribeThing {
        DescribeThing(Call::new(&self.connector, "iot.DescribeThing").with("thingName", &thing_name.into()))
    }
}

/// Lists the things, all or those of a type, or with an attribute. A type and an attribute together are refused, and so
/// are two attributes: `search_index` finds more.
///
/// AWS: `ListThings`, permission `iot:ListThings`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThings(pub(super) Call);

impl ListThings {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThings(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThings(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThings(self.0.set("maxResults", &max_results))
    }

    /// Only things with this attribute; at most 128 characters.
    pub fn attribute_name(self, attribute_name: impl Into<String>) -> Self {
        ListThings(self.0.with("attributeName", &attribute_name.into()))
    }

    /// As [`attribute_name`](Self::attribute_name), but for `None`, which leaves it out.
    pub fn set_attribute_name(self, attribute_name: Option<String>) -> Self {
        ListThings(self.0.set("attributeName", &attribute_name))
    }

    /// Only things whose attribute has this value; at most 800 characters.
    pub fn attribute_value(self, attribute_value: impl Into<String>) -> Self {
        ListThings(self.0.with("attributeValue", &attribute_value.into()))
    }

    /// As [`attribute_value`](Self::attribute_value), but for `None`, which leaves it out.
    pub fn set_attribute_value(self, attribute_value: Option<String>) -> Self {
        ListThings(self.0.set("attributeValue", &attribute_value))
    }

    /// Only things of this type; 1 to 128 characters.
    pub fn thing_type_name(self, thing_type_name: impl Into<String>) -> Self {
        ListThings(self.0.with("thingTypeName", &thing_type_name.into()))
    }

    /// As [`thing_type_name`](Self::thing_type_name), but for `None`, which leaves it out.
    pub fn set_thing_type_name(self, thing_type_name: Option<String>) -> Self {
        ListThings(self.0.set("thingTypeName", &thing_type_name))
    }

    /// Whether `attribute_value` is only how the value begins. Default: false.
    pub fn use_prefix_attribute_value(self, use_prefix_attribute_value: bool) -> Self {
        ListThings(self.0.with("usePrefixAttributeValue", &use_prefix_attribute_value))
    }

    /// As [`use_prefix_attribute_value`](Self::use_prefix_attribute_value), but for `None`, which leaves it out.
    pub fn set_use_prefix_attribute_value(self, use_prefix_attribute_value: Option<bool>) -> Self {
        ListThings(self.0.set("usePrefixAttributeValue", &use_prefix_attribute_value))
    }
}

listing!(ListThings, ListThingsResponse);

impl crate::Paged for ListThingsResponse {
    type Item = ThingAttribute;

    fn take_items(&mut self) -> Vec<ThingAttribute> {
        self.things.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the things, all or those of a type, or with an attribute. A type and an attribute together are refused, and so
    /// are two attributes: `search_index` finds more.
    ///
    /// AWS: `ListThings`, permission `iot:ListThings`.
    pub fn list_things(&self) -> ListThings {
        ListThings(Call::new(&self.connector, "iot.ListThings"))
    }
}

/// Changes the type or the attributes of a thing. Its name stays for ever.
///
/// AWS: `UpdateThing`, permission `iot:UpdateThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateThing(pub(super) Call);

impl UpdateThing {
    /// The type of the thing; 1 to 128 characters.
    pub fn thing_type_name(self, thing_type_name: impl Into<String>) -> Self {
        UpdateThing(self.0.with("thingTypeName", &thing_type_name.into()))
    }

    /// As [`thing_type_name`](Self::thing_type_name), but for `None`, which leaves it out.
    pub fn set_thing_type_name(self, thing_type_name: Option<String>) -> Self {
        UpdateThing(self.0.set("thingTypeName", &thing_type_name))
    }

    /// The attributes, and whether they are added to those that are there.
    pub fn attribute_payload(self, attribute_payload: AttributePayload) -> Self {
        UpdateThing(self.0.with("attributePayload", &attribute_payload))
    }

    /// As [`attribute_payload`](Self::attribute_payload), but for `None`, which leaves it out.
    pub fn set_attribute_payload(self, attribute_payload: Option<AttributePayload>) -> Self {
        UpdateThing(self.0.set("attributePayload", &attribute_payload))
    }

    /// The version that it must have; else nothing is changed.
    pub fn expected_version(self, expected_version: i64) -> Self {
        UpdateThing(self.0.with("expectedVersion", &expected_version))
    }

    /// As [`expected_version`](Self::expected_version), but for `None`, which leaves it out.
    pub fn set_expected_version(self, expected_version: Option<i64>) -> Self {
        UpdateThing(self.0.set("expectedVersion", &expected_version))
    }

    /// Whether the thing loses its type. Not together with `thing_type_name`.
    pub fn remove_thing_type(self, remove_thing_type: bool) -> Self {
        UpdateThing(self.0.with("removeThingType", &remove_thing_type))
    }

    /// As [`remove_thing_type`](Self::remove_thing_type), but for `None`, which leaves it out.
    pub fn set_remove_thing_type(self, remove_thing_type: Option<bool>) -> Self {
        UpdateThing(self.0.set("removeThingType", &remove_thing_type))
    }
}

call!(UpdateThing, UpdateThingResponse);

impl Iot {
    /// Changes the type or the attributes of a thing. Its name stays for ever.
    ///
    /// AWS: `UpdateThing`, permission `iot:UpdateThing`.
    pub fn update_thing(&self, thing_name: impl Into<String>) -> UpdateThing {
        UpdateThing(Call::new(&self.connector, "iot.UpdateThing").with("thingName", &thing_name.into()))
    }
}

/// Deletes a thing. Refused while a certificate or another principal is attached to it. A thing that is not there is no
/// error.
///
/// AWS: `DeleteThing`, permission `iot:DeleteThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteThing(pub(super) Call);

impl DeleteThing {
    /// The version that it must have; else nothing is changed.
    pub fn expected_version(self, expected_version: i64) -> Self {
        DeleteThing(self.0.with("expectedVersion", &expected_version))
    }

    /// As [`expected_version`](Self::expected_version), but for `None`, which leaves it out.
    pub fn set_expected_version(self, expected_version: Option<i64>) -> Self {
        DeleteThing(self.0.set("expectedVersion", &expected_version))
    }
}

call!(DeleteThing, DeleteThingResponse);

impl Iot {
    /// Deletes a thing. Refused while a certificate or another principal is attached to it. A thing that is not there is no
    /// error.
    ///
    /// AWS: `DeleteThing`, permission `iot:DeleteThing`.
    pub fn delete_thing(&self, thing_name: impl Into<String>) -> DeleteThing {
        DeleteThing(Call::new(&self.connector, "iot.DeleteThing").with("thingName", &thing_name.into()))
    }
}

/// Lists the principals that are attached to a thing, by ARN.
///
/// AWS: `ListThingPrincipals`, permission `iot:ListThingPrincipals`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingPrincipals(pub(super) Call);

impl ListThingPrincipals {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingPrincipals(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingPrincipals(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingPrincipals(self.0.set("maxResults", &max_results))
    }
}

listing!(ListThingPrincipals, ListThingPrincipalsResponse);

impl crate::Paged for ListThingPrincipalsResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.principals.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the principals that are attached to a thing, by ARN.
    ///
    /// AWS: `ListThingPrincipals`, permission `iot:ListThingPrincipals`.
    pub fn list_thing_principals(&self, thing_name: impl Into<String>) -> ListThingPrincipals {
        ListThingPrincipals(Call::new(&self.connector, "iot.ListThingPrincipals").with("thingName", &thing_name.into()))
    }
}

/// Lists the principals that are attached to a thing, with how each is attached.
///
/// AWS: `ListThingPrincipalsV2`, permission `iot:ListThingPrincipalsV2`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingPrincipalsV2(pub(super) Call);

impl ListThingPrincipalsV2 {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingPrincipalsV2(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingPrincipalsV2(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingPrincipalsV2(self.0.set("maxResults", &max_results))
    }

    /// Only principals that are attached so. Default: all.
    pub fn thing_principal_type(self, thing_principal_type: impl Into<ThingPrincipalType>) -> Self {
        ListThingPrincipalsV2(self.0.with("thingPrincipalType", &thing_principal_type.into()))
    }

    /// As [`thing_principal_type`](Self::thing_principal_type), but for `None`, which leaves it out.
    pub fn set_thing_principal_type(self, thing_principal_type: Option<ThingPrincipalType>) -> Self {
        ListThingPrincipalsV2(self.0.set("thingPrincipalType", &thing_principal_type))
    }
}

listing!(ListThingPrincipalsV2, ListThingPrincipalsV2Response);

impl crate::Paged for ListThingPrincipalsV2Response {
    type Item = ThingPrincipalObject;

    fn take_items(&mut self) -> Vec<ThingPrincipalObject> {
        self.thing_principal_objects.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the principals that are attached to a thing, with how each is attached.
    ///
    /// AWS: `ListThingPrincipalsV2`, permission `iot:ListThingPrincipalsV2`.
    pub fn list_thing_principals_v2(&self, thing_name: impl Into<String>) -> ListThingPrincipalsV2 {
        ListThingPrincipalsV2(
            Call::new(&self.connector, "iot.ListThingPrincipalsV2").with("thingName", &thing_name.into()),
        )
    }
}

/// Lists the things that a principal is attached to, by name.
///
/// AWS: `ListPrincipalThings`, permission `iot:ListPrincipalThings`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPrincipalThings(pub(super) Call);

impl ListPrincipalThings {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListPrincipalThings(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListPrincipalThings(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListPrincipalThings(self.0.set("maxResults", &max_results))
    }
}

listing!(ListPrincipalThings, ListPrincipalThingsResponse);

impl crate::Paged for ListPrincipalThingsResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.things.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the things that a principal is attached to, by name.
    ///
    /// AWS: `ListPrincipalThings`, permission `iot:ListPrincipalThings`.
    pub fn list_principal_things(&self, principal: impl Into<String>) -> ListPrincipalThings {
        ListPrincipalThings(Call::new(&self.connector, "iot.ListPrincipalThings").with("principal", &principal.into()))
    }
}

/// Lists the things that a principal is attached to, with how it is attached to each.
///
/// AWS: `ListPrincipalThingsV2`, permission `iot:ListPrincipalThingsV2`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPrincipalThingsV2(pub(super) Call);

impl ListPrincipalThingsV2 {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListPrincipalThingsV2(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListPrincipalThingsV2(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListPrincipalThingsV2(self.0.set("maxResults", &max_results))
    }

    /// Only things that the principal is attached to so. Default: all.
    pub fn thing_principal_type(self, thing_principal_type: impl Into<ThingPrincipalType>) -> Self {
        ListPrincipalThingsV2(self.0.with("thingPrincipalType", &thing_principal_type.into()))
    }

    /// As [`thing_principal_type`](Self::thing_principal_type), but for `None`, which leaves it out.
    pub fn set_thing_principal_type(self, thing_principal_type: Option<ThingPrincipalType>) -> Self {
        ListPrincipalThingsV2(self.0.set("thingPrincipalType", &thing_principal_type))
    }
}

listing!(ListPrincipalThingsV2, ListPrincipalThingsV2Response);

impl crate::Paged for ListPrincipalThingsV2Response {
    type Item = PrincipalThingObject;

    fn take_items(&mut self) -> Vec<PrincipalThingObject> {
        self.principal_thing_objects.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the things that a principal is attached to, with how it is attached to each.
    ///
    /// AWS: `ListPrincipalThingsV2`, permission `iot:ListPrincipalThingsV2`.
    pub fn list_principal_things_v2(&self, principal: impl Into<String>) -> ListPrincipalThingsV2 {
        ListPrincipalThingsV2(
            Call::new(&self.connector, "iot.ListPrincipalThingsV2").with("principal", &principal.into()),
        )
    }
}

/// Attaches a principal, such as a certificate, to a thing.
///
/// AWS: `AttachThingPrincipal`, permission `iot:AttachThingPrincipal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AttachThingPrincipal(pub(super) Call);

impl AttachThingPrincipal {
    /// Whether the principal is for this thing alone. Default: `NON_EXCLUSIVE_THING`.
    pub fn thing_principal_type(self, thing_principal_type: impl Into<ThingPrincipalType>) -> Self {
        AttachThingPrincipal(self.0.with("thingPrincipalType", &thing_principal_type.into()))
    }

    /// As [`thing_principal_type`](Self::thing_principal_type), but for `None`, which leaves it out.
    pub fn set_thing_principal_type(self, thing_principal_type: Option<ThingPrincipalType>) -> Self {
        AttachThingPrincipal(self.0.set("thingPrincipalType", &thing_principal_type))
    }
}

call!(AttachThingPrincipal, AttachThingPrincipalResponse);

impl Iot {
    /// Attaches a principal, such as a certificate, to a thing.
    ///
    /// AWS: `AttachThingPrincipal`, permission `iot:AttachThingPrincipal`.
    pub fn attach_thing_principal(
        &self,
        thing_name: impl Into<String>,
        principal: impl Into<String>,
    ) -> AttachThingPrincipal {
        AttachThingPrincipal(
            Call::new(&self.connector, "iot.AttachThingPrincipal")
                .with("thingName", &thing_name.into())
                .with("principal", &principal.into()),
        )
    }
}

/// Detaches a principal from a thing. It may take some seconds until that is so everywhere.
///
/// AWS: `DetachThingPrincipal`, permission `iot:DetachThingPrincipal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DetachThingPrincipal(pub(super) Call);

call!(DetachThingPrincipal, DetachThingPrincipalResponse);

impl Iot {
    /// Detaches a principal from a thing. It may take some seconds until that is so everywhere.
    ///
    /// AWS: `DetachThingPrincipal`, permission `iot:DetachThingPrincipal`.
    pub fn detach_thing_principal(
        &self,
        thing_name: impl Into<String>,
        principal: impl Into<String>,
    ) -> DetachThingPrincipal {
        DetachThingPrincipal(
            Call::new(&self.connector, "iot.DetachThingPrincipal")
                .with("thingName", &thing_name.into())
                .with("principal", &principal.into()),
        )
    }
}

/// What `attach_thing_principal` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttachThingPrincipalResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for AttachThingPrincipalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for AttachThingPrincipalResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for AttachThingPrincipalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingResponse {
    /// The name of the thing; 1 to 128 characters.
    pub thing_name: Option<String>,
    /// The ARN of the thing.
    pub thing_arn: Option<String>,
    /// The id of the thing.
    pub thing_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingName", &self.thing_name)
            .with_some("thingArn", &self.thing_arn)
            .with_some("thingId", &self.thing_id)
            .into()
    }
}

impl Structure for CreateThingResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_name = value.read()?,
            2 => self.thing_arn = value.read()?,
            3 => self.thing_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThingResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteThingResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeThingResponse {
    /// The MQTT client id that the thing is supposed to use.
    pub default_client_id: Option<String>,
    /// The name of the thing; 1 to 128 characters.
    pub thing_name: Option<String>,
    /// The id of the thing.
    pub thing_id: Option<String>,
    /// The ARN of the thing.
    pub thing_arn: Option<String>,
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The attributes: names and values.
    pub attributes: Option<HashMap<String, String>>,
    /// Its version: one more with each change.
    pub version: Option<i64>,
    /// The billing group that the thing is in; 1 to 128 characters.
    pub billing_group_name: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("defaultClientId", &self.default_client_id)
            .with_some("thingName", &self.thing_name)
            .with_some("thingId", &self.thing_id)
            .with_some("thingArn", &self.thing_arn)
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("attributes", &self.attributes)
            .with_some("version", &self.version)
            .with_some("billingGroupName", &self.billing_group_name)
            .into()
    }
}

impl Structure for DescribeThingResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.default_client_id = value.read()?,
            2 => self.thing_name = value.read()?,
            3 => self.thing_id = value.read()?,
            4 => self.thing_arn = value.read()?,
            5 => self.thing_type_name = value.read()?,
            6 => self.attributes = value.read()?,
            7 => self.version = value.read()?,
            8 => self.billing_group_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `detach_thing_principal` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DetachThingPrincipalResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DetachThingPrincipalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DetachThingPrincipalResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DetachThingPrincipalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_principal_things` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPrincipalThingsResponse {
    /// The things of this page.
    pub things: Option<Vec<String>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPrincipalThingsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("things", &self.things).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListPrincipalThingsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.things = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPrincipalThingsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_principal_things_v2` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPrincipalThingsV2Response {
    /// The things, with how the principal is attached to each.
    pub principal_thing_objects: Option<Vec<PrincipalThingObject>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPrincipalThingsV2Response {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("principalThingObjects", &self.principal_thing_objects)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListPrincipalThingsV2Response {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.principal_thing_objects = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPrincipalThingsV2Response {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_thing_principals` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingPrincipalsResponse {
    /// The ARNs of the principals.
    pub principals: Option<Vec<String>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingPrincipalsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("principals", &self.principals).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingPrincipalsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.principals = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingPrincipalsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_thing_principals_v2` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingPrincipalsV2Response {
    /// The principals, with how each is attached.
    pub thing_principal_objects: Option<Vec<ThingPrincipalObject>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingPrincipalsV2Response {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingPrincipalObjects", &self.thing_principal_objects)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListThingPrincipalsV2Response {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_principal_objects = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingPrincipalsV2Response {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_things` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// The things of this page.
    pub things: Option<Vec<ThingAttribute>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("things", &self.things).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.things = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A thing that a principal is attached to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PrincipalThingObject {
    /// The name of the thing; 1 to 128 characters.
    pub thing_name: String,
    /// `EXCLUSIVE_THING`: the principal is attached to no other thing. `NON_EXCLUSIVE_THING`: it may be.
    pub thing_principal_type: Option<ThingPrincipalType>,
}

impl ToJson for PrincipalThingObject {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("thingName", &self.thing_name)
            .with_some("thingPrincipalType", &self.thing_principal_type)
            .into()
    }
}

impl Structure for PrincipalThingObject {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_name = value.read()?,
            2 => self.thing_principal_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A thing in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingAttribute {
    /// The name of the thing; 1 to 128 characters.
    pub thing_name: Option<String>,
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The ARN of the thing.
    pub thing_arn: Option<String>,
    /// The attributes: names and values.
    pub attributes: Option<HashMap<String, String>>,
    /// Its version: one more with each change.
    pub version: Option<i64>,
}

impl ToJson for ThingAttribute {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingName", &self.thing_name)
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("thingArn", &self.thing_arn)
            .with_some("attributes", &self.attributes)
            .with_some("version", &self.version)
            .into()
    }
}

impl Structure for ThingAttribute {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_name = value.read()?,
            2 => self.thing_type_name = value.read()?,
            3 => self.thing_arn = value.read()?,
            4 => self.attributes = value.read()?,
            5 => self.version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A principal that is attached to a thing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingPrincipalObject {
    /// The principal: the ARN of a certificate, or the id of an Amazon Cognito identity.
    pub principal: String,
    /// `EXCLUSIVE_THING`: the principal is attached to no other thing. `NON_EXCLUSIVE_THING`: it may be.
    pub thing_principal_type: Option<ThingPrincipalType>,
}

impl ToJson for ThingPrincipalObject {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("principal", &self.principal)
            .with_some("thingPrincipalType", &self.thing_principal_type)
            .into()
    }
}

impl Structure for ThingPrincipalObject {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.principal = value.read()?,
            2 => self.thing_principal_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether a principal may be attached to other things, too.
    ThingPrincipalType {
        ExclusiveThing = "EXCLUSIVE_THING",
        NonExclusiveThing = "NON_EXCLUSIVE_THING",
    } else Unknown
}

/// What `update_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateThingResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateThingResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
