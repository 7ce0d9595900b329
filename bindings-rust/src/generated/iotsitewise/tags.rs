//! AWS IoT SiteWise: tags.

use super::SiteWise;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use std::collections::HashMap;

/// Adds tags to a resource; where it has a tag of that key already, the value is replaced. Refused with
/// `TooManyTagsException` if the resource would then have too many tags.
///
/// AWS: `TagResource`, permission `iotsitewise:TagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct TagResource(pub(super) Call);

call!(TagResource, TagResourceResponse);

impl SiteWise {
    /// Adds tags to a resource; where it has a tag of that key already, the value is replaced. Refused with
    /// `TooManyTagsException` if the resource would then have too many tags.
    ///
    /// AWS: `TagResource`, permission `iotsitewise:TagResource`.
    pub fn tag_resource(
        &self,
        resource_arn: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> TagResource {
        TagResource(
            Call::new(&self.connector, "iotsitewise.TagResource").with("resourceArn", &resource_arn.into()).with(
                "tags",
                &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
            ),
        )
    }
}

/// Takes tags away from a resource.
///
/// AWS: `UntagResource`, permission `iotsitewise:UntagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UntagResource(pub(super) Call);

call!(UntagResource, UntagResourceResponse);

impl SiteWise {
    /// Takes tags away from a resource.
    ///
    /// AWS: `UntagResource`, permission `iotsitewise:UntagResource`.
    pub fn untag_resource(
        &self,
        resource_arn: impl Into<String>,
        tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> UntagResource {
        UntagResource(
            Call::new(&self.connector, "iotsitewise.UntagResource")
                .with("resourceArn", &resource_arn.into())
                .with("tagKeys", &tag_keys.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

/// Lists the tags of a resource.
///
/// AWS: `ListTagsForResource`, permission `iotsitewise:ListTagsForResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTagsForResource(pub(super) Call);

call!(ListTagsForResource, ListTagsForResourceResponse);

impl SiteWise {
    /// Lists the tags of a resource.
    ///
    /// AWS: `ListTagsForResource`, permission `iotsitewise:ListTagsForResource`.
    pub fn list_tags_for_resource(&self, resource_arn: impl Into<String>) -> ListTagsForResource {
        ListTagsForResource(
            Call::new(&self.connector, "iotsitewise.ListTagsForResource").with("resourceArn", &resource_arn.into()),
        )
    }
}

/// What `list_tags_for_resource` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceResponse {
    /// Its tags: keys and values; 1 to 50 entries.
    pub tags: Option<HashMap<String, String>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListTagsForResourceResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("tags", &self.tags).into()
    }
}

impl Structure for ListTagsForResourceResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.tags = value.read()?,
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
