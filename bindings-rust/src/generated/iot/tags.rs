//! AWS IoT: tags.

use super::Iot;
use super::shared::Tag;
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

/// Puts tags on a resource, next to those that it has. Things themselves have no tags: they have attributes.
///
/// AWS: `TagResource`, permission `iot:TagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct TagResource(pub(super) Call);

call!(TagResource, TagResourceResponse);

impl Iot {
    /// Puts tags on a resource, next to those that it has. Things themselves have no tags: they have attributes.
    ///
    /// AWS: `TagResource`, permission `iot:TagResource`.
    pub fn tag_resource(&self, resource_arn: impl Into<String>, tags: impl IntoIterator<Item = Tag>) -> TagResource {
        TagResource(
            Call::new(&self.connector, "iot.TagResource")
                .with("resourceArn", &resource_arn.into())
                .with("tags", &tags.into_iter().collect::<Vec<Tag>>()),
        )
    }
}

/// Takes tags off a resource, by key. Their values go with them.
///
/// AWS: `UntagResource`, permission `iot:UntagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UntagResource(pub(super) Call);

call!(UntagResource, UntagResourceResponse);

impl Iot {
    /// Takes tags off a resource, by key. Their values go with them.
    ///
    /// AWS: `UntagResource`, permission `iot:UntagResource`.
    pub fn untag_resource(
        &self,
        resource_arn: impl Into<String>,
        tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> UntagResource {
        UntagResource(
            Call::new(&self.connector, "iot.UntagResource")
                .with("resourceArn", &resource_arn.into())
                .with("tagKeys", &tag_keys.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

/// Lists the tags of a resource.
///
/// AWS: `ListTagsForResource`, permission `iot:ListTagsForResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTagsForResource(pub(super) Call);

impl ListTagsForResource {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListTagsForResource(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListTagsForResource, ListTagsForResourceResponse);

impl crate::Paged for ListTagsForResourceResponse {
    type Item = Tag;

    fn take_items(&mut self) -> Vec<Tag> {
        self.tags.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the tags of a resource.
    ///
    /// AWS: `ListTagsForResource`, permission `iot:ListTagsForResource`.
    pub fn list_tags_for_resource(&self, resource_arn: impl Into<String>) -> ListTagsForResource {
        ListTagsForResource(
            Call::new(&self.connector, "iot.ListTagsForResource").with("resourceArn", &resource_arn.into()),
        )
    }
}

/// What `list_tags_for_resource` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceResponse {
    /// The tags of this page.
    pub tags: Option<Vec<Tag>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListTagsForResourceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("tags", &self.tags).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListTagsForResourceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.tags = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListTagsForResourceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `tag_resource` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TagResourceResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for TagResourceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for TagResourceResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for TagResourceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `untag_resource` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UntagResourceResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UntagResourceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UntagResourceResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UntagResourceResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
