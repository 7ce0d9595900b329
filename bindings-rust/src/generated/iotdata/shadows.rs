//! AWS IoT Data Plane: shadows.

use super::IotData;
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
use bytes::Bytes;

/// Gives a shadow of a thing, as JSON: the classic one, or a named one.
///
/// AWS: `GetThingShadow`, permission `iot:GetThingShadow`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetThingShadow(pub(super) Call);

impl GetThingShadow {
    /// The name of the shadow. Default: the classic shadow, which has no name; 1 to 64 characters.
    pub fn shadow_name(self, shadow_name: impl Into<String>) -> Self {
        GetThingShadow(self.0.with("shadowName", &shadow_name.into()))
    }

    /// As [`shadow_name`](Self::shadow_name), but for `None`, which leaves it out.
    pub fn set_shadow_name(self, shadow_name: Option<String>) -> Self {
        GetThingShadow(self.0.set("shadowName", &shadow_name))
    }
}

call!(GetThingShadow, GetThingShadowResponse);

impl IotData {
    /// Gives a shadow of a thing, as JSON: the classic one, or a named one.
    ///
    /// AWS: `GetThingShadow`, permission `iot:GetThingShadow`.
    pub fn get_thing_shadow(&self, thing_name: impl Into<String>) -> GetThingShadow {
        GetThingShadow(Call::new(&self.connector, "iotdata.GetThingShadow").with("thingName", &thing_name.into()))
    }
}

/// Changes a shadow of a thing, or creates it. What is `null` is deleted; what is not there stays. With `version` in
/// the document, nothing is changed if the shadow has another version. Gives what was changed.
///
/// AWS: `UpdateThingShadow`, permission `iot:UpdateThingShadow`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateThingShadow(pub(super) Call);

impl UpdateThingShadow {
    /// The name of the shadow. Default: the classic shadow, which has no name; 1 to 64 characters.
    pub fn shadow_name(self, shadow_name: impl Into<String>) -> Self {
        UpdateThingShadow(self.0.with("shadowName", &shadow_name.into()))
    }

    /// As [`shadow_name`](Self::shadow_name), but for `None`, which leaves it out.
    pub fn set_shadow_name(self, shadow_name: Option<String>) -> Self {
        UpdateThingShadow(self.0.set("shadowName", &shadow_name))
    }
}

call!(UpdateThingShadow, UpdateThingShadowResponse);

impl IotData {
    /// Changes a shadow of a thing, or creates it. What is `null` is deleted; what is not there stays. With `version` in
    /// the document, nothing is changed if the shadow has another version. Gives what was changed.
    ///
    /// AWS: `UpdateThingShadow`, permission `iot:UpdateThingShadow`.
    pub fn update_thing_shadow(&self, thing_name: impl Into<String>, payload: impl Into<Bytes>) -> UpdateThingShadow {
        UpdateThingShadow(
            Call::new(&self.connector, "iotdata.UpdateThingShadow")
                .with("thingName", &thing_name.into())
                .with("payload", &payload.into()),
        )
    }
}

/// Deletes a shadow of a thing. Its version goes on counting if it is created again soon. Gives the version that it
/// had.
///
/// AWS: `DeleteThingShadow`, permission `iot:DeleteThingShadow`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteThingShadow(pub(super) Call);

impl DeleteThingShadow {
    /// The name of the shadow. Default: the classic shadow, which has no name; 1 to 64 characters.
    pub fn shadow_name(self, shadow_name: impl Into<String>) -> Self {
        DeleteThingShadow(self.0.with("shadowName", &shadow_name.into()))
    }

    /// As [`shadow_name`](Self::shadow_name), but for `None`, which leaves it out.
    pub fn set_shadow_name(self, shadow_name: Option<String>) -> Self {
        DeleteThingShadow(self.0.set("shadowName", &shadow_name))
    }
}

call!(DeleteThingShadow, DeleteThingShadowResponse);

impl IotData {
    /// Deletes a shadow of a thing. Its version goes on counting if it is created again soon. Gives the version that it
    /// had.
    ///
    /// AWS: `DeleteThingShadow`, permission `iot:DeleteThingShadow`.
    pub fn delete_thing_shadow(&self, thing_name: impl Into<String>) -> DeleteThingShadow {
        DeleteThingShadow(Call::new(&self.connector, "iotdata.DeleteThingShadow").with("thingName", &thing_name.into()))
    }
}

/// Lists the names of a thing's named shadows.
///
/// AWS: `ListNamedShadowsForThing`, permission `iot:ListNamedShadowsForThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListNamedShadowsForThing(pub(super) Call);

impl ListNamedShadowsForThing {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListNamedShadowsForThing(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 100 it is 100. Default: 25.
    pub fn page_size(self, page_size: i32) -> Self {
        ListNamedShadowsForThing(self.0.with("pageSize", &page_size))
    }

    /// As [`page_size`](Self::page_size), but for `None`, which leaves it out.
    pub fn set_page_size(self, page_size: Option<i32>) -> Self {
        ListNamedShadowsForThing(self.0.set("pageSize", &page_size))
    }
}

listing!(ListNamedShadowsForThing, ListNamedShadowsForThingResponse);

impl crate::Paged for ListNamedShadowsForThingResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.results.take().unwrap_or_default()
    }
}

impl IotData {
    /// Lists the names of a thing's named shadows.
    ///
    /// AWS: `ListNamedShadowsForThing`, permission `iot:ListNamedShadowsForThing`.
    pub fn list_named_shadows_for_thing(&self, thing_name: impl Into<String>) -> ListNamedShadowsForThing {
        ListNamedShadowsForThing(
            Call::new(&self.connector, "iotdata.ListNamedShadowsForThing").with("thingName", &thing_name.into()),
        )
    }
}

/// What `delete_thing_shadow` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThingShadowResponse {
    /// The document, as JSON in UTF-8.
    pub payload: Bytes,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteThingShadowResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("payload", &self.payload).into()
    }
}

impl Structure for DeleteThingShadowResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.payload = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeleteThingShadowResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_thing_shadow` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingShadowResponse {
    /// The document, as JSON in UTF-8.
    pub payload: Option<Bytes>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetThingShadowResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("payload", &self.payload).into()
    }
}

impl Structure for GetThingShadowResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.payload = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetThingShadowResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_named_shadows_for_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListNamedShadowsForThingResponse {
    /// The names of this page.
    pub results: Option<Vec<String>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// When this was answered, in epoch seconds.
    pub timestamp: Option<i64>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListNamedShadowsForThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("results", &self.results)
            .with_some("nextToken", &self.next_token)
            .with_some("timestamp", &self.timestamp)
            .into()
    }
}

impl Structure for ListNamedShadowsForThingResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.results = value.read()?,
            2 => self.next_token = value.read()?,
            3 => self.timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListNamedShadowsForThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_thing_shadow` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateThingShadowResponse {
    /// The document, as JSON in UTF-8.
    pub payload: Option<Bytes>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateThingShadowResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("payload", &self.payload).into()
    }
}

impl Structure for UpdateThingShadowResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.payload = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateThingShadowResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
