//! AWS IoT TwinMaker: tags.

use super::TwinMaker;
use crate::Error;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::pages;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use std::collections::HashMap;

/// Puts tags on a resource, next to those that it has. Refused if the resource would then have too many.
///
/// AWS: `TagResource`, permission `iottwinmaker:TagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct TagResource(pub(super) Call);

call!(TagResource, TagResourceResponse);

impl TwinMaker {
    /// Puts tags on a resource, next to those that it has. Refused if the resource would then have too many.
    ///
    /// AWS: `TagResource`, permission `iottwinmaker:TagResource`.
    pub fn tag_resource(
        &self,
        resource_arn: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> TagResource {
        TagResource(
            Call::new(&self.connector, "iottwinmaker.TagResource").with("resourceARN", &resource_arn.into()).with(
                "tags",
                &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
            ),
        )
    }
}

/// Takes tags off a resource, by key. Their values go with them.
///
/// AWS: `UntagResource`, permission `iottwinmaker:UntagResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UntagResource(pub(super) Call);

call!(UntagResource, UntagResourceResponse);

impl TwinMaker {
    /// Takes tags off a resource, by key. Their values go with them.
    ///
    /// AWS: `UntagResource`, permission `iottwinmaker:UntagResource`.
    pub fn untag_resource(
        &self,
        resource_arn: impl Into<String>,
        tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> UntagResource {
        UntagResource(
            Call::new(&self.connector, "iottwinmaker.UntagResource")
                .with("resourceARN", &resource_arn.into())
                .with("tagKeys", &tag_keys.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

/// Lists the tags of a resource.
///
/// AWS: `ListTagsForResource`, permission `iottwinmaker:ListTagsForResource`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTagsForResource(pub(super) Call);

impl ListTagsForResource {
    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        ListTagsForResource(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListTagsForResource(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListTagsForResource(self.0.set("nextToken", &next_token.into()))
    }
}

pages!(ListTagsForResource, ListTagsForResourceResponse);

impl TwinMaker {
    /// Lists the tags of a resource.
    ///
    /// AWS: `ListTagsForResource`, permission `iottwinmaker:ListTagsForResource`.
    pub fn list_tags_for_resource(&self, resource_arn: impl Into<String>) -> ListTagsForResource {
        ListTagsForResource(
            Call::new(&self.connector, "iottwinmaker.ListTagsForResource").with("resourceARN", &resource_arn.into()),
        )
    }
}

/// What `list_tags_for_resource` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceResponse {
    /// The tags of this page: keys and values; 0 to 50 entries.
    pub tags: Option<HashMap<String, String>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
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
