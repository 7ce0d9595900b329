//! AWS IoT: thing groups.

use super::Iot;
use super::shared::{AttributePayload, Tag};
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
use crate::types::enumeration;

/// Creates a static group of things, perhaps within another one.
///
/// AWS: `CreateThingGroup`, permission `iot:CreateThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateThingGroup(pub(super) Call);

impl CreateThingGroup {
    /// The group that it is within; 1 to 128 characters.
    pub fn parent_group_name(self, parent_group_name: impl Into<String>) -> Self {
        CreateThingGroup(self.0.with("parentGroupName", &parent_group_name.into()))
    }

    /// As [`parent_group_name`](Self::parent_group_name), but for `None`, which leaves it out.
    pub fn set_parent_group_name(self, parent_group_name: Option<String>) -> Self {
        CreateThingGroup(self.0.set("parentGroupName", &parent_group_name))
    }

    /// The description and the attributes of the group.
    pub fn thing_group_properties(self, thing_group_properties: ThingGroupProperties) -> Self {
        CreateThingGroup(self.0.with("thingGroupProperties", &thing_group_properties))
    }

    /// As [`thing_group_properties`](Self::thing_group_properties), but for `None`, which leaves it out.
    pub fn set_thing_group_properties(self, thing_group_properties: Option<ThingGroupProperties>) -> Self {
        CreateThingGroup(self.0.set("thingGroupProperties", &thing_group_properties))
    }

    /// Its tags.
    pub fn tags(self, tags: impl IntoIterator<Item = Tag>) -> Self {
        CreateThingGroup(self.0.with("tags", &tags.into_iter().collect::<Vec<Tag>>()))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<Vec<Tag>>) -> Self {
        CreateThingGroup(self.0.set("tags", &tags))
    }
}

call!(CreateThingGroup, CreateThingGroupResponse);

impl Iot {
    /// Creates a static group of things, perhaps within another one.
    ///
    /// AWS: `CreateThingGroup`, permission `iot:CreateThingGroup`.
    pub fn create_thing_group(&self, thing_group_name: impl Into<String>) -> CreateThingGroup {
        CreateThingGroup(
            Call::new(&self.connector, "iot.CreateThingGroup").with("thingGroupName", &thing_group_name.into()),
        )
    }
}

/// Gives a group of things. Of a dynamic group, it tells the query that finds its things, too.
///
/// AWS: `DescribeThingGroup`, permission `iot:DescribeThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeThingGroup(pub(super) Call);

call!(DescribeThingGroup, DescribeThingGroupResponse);

impl Iot {
    /// Gives a group of things. Of a dynamic group, it tells the query that finds its things, too.
    ///
    /// AWS: `DescribeThingGroup`, permission `iot:DescribeThingGroup`.
    pub fn describe_thing_group(&self, thing_group_name: impl Into<String>) -> DescribeThingGroup {
        DescribeThingGroup(
            Call::new(&self.connector, "iot.DescribeThingGroup").with("thingGroupName", &thing_group_name.into()),
        )
    }
}

/// Lists the groups of things.
///
/// AWS: `ListThingGroups`, permission `iot:ListThingGroups`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingGroups(pub(super) Call);

impl ListThingGroups {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingGroups(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingGroups(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingGroups(self.0.set("maxResults", &max_results))
    }

    /// Only groups within this one; 1 to 128 characters.
    pub fn parent_group(self, parent_group: impl Into<String>) -> Self {
        ListThingGroups(self.0.with("parentGroup", &parent_group.into()))
    }

    /// As [`parent_group`](Self::parent_group), but for `None`, which leaves it out.
    pub fn set_parent_group(self, parent_group: Option<String>) -> Self {
        ListThingGroups(self.0.set("parentGroup", &parent_group))
    }

    /// Only groups whose name begins so; 1 to 128 characters.
    pub fn name_prefix_filter(self, name_prefix_filter: impl Into<String>) -> Self {
        ListThingGroups(self.0.with("namePrefixFilter", &name_prefix_filter.into()))
    }

    /// As [`name_prefix_filter`](Self::name_prefix_filter), but for `None`, which leaves it out.
    pub fn set_name_prefix_filter(self, name_prefix_filter: Option<String>) -> Self {
        ListThingGroups(self.0.set("namePrefixFilter", &name_prefix_filter))
    }

    /// Whether groups within groups are listed, too. Default: true.
    pub fn recursive(self, recursive: bool) -> Self {
        ListThingGroups(self.0.with("recursive", &recursive))
    }

    /// As [`recursive`](Self::recursive), but for `None`, which leaves it out.
    pub fn set_recursive(self, recursive: Option<bool>) -> Self {
        ListThingGroups(self.0.set("recursive", &recursive))
    }
}

listing!(ListThingGroups, ListThingGroupsResponse);

impl crate::Paged for ListThingGroupsResponse {
    type Item = GroupNameAndArn;

    fn take_items(&mut self) -> Vec<GroupNameAndArn> {
        self.thing_groups.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the groups of things.
    ///
    /// AWS: `ListThingGroups`, permission `iot:ListThingGroups`.
    pub fn list_thing_groups(&self) -> ListThingGroups {
        ListThingGroups(Call::new(&self.connector, "iot.ListThingGroups"))
    }
}

/// Changes the description or the attributes of a group of things.
///
/// AWS: `UpdateThingGroup`, permission `iot:UpdateThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateThingGroup(pub(super) Call);

impl UpdateThingGroup {
    /// The version that the group must have; else nothing is changed.
    pub fn expected_version(self, expected_version: i64) -> Self {
        UpdateThingGroup(self.0.with("expectedVersion", &expected_version))
    }

    /// As [`expected_version`](Self::expected_version), but for `None`, which leaves it out.
    pub fn set_expected_version(self, expected_version: Option<i64>) -> Self {
        UpdateThingGroup(self.0.set("expectedVersion", &expected_version))
    }
}

call!(UpdateThingGroup, UpdateThingGroupResponse);

impl Iot {
    /// Changes the description or the attributes of a group of things.
    ///
    /// AWS: `UpdateThingGroup`, permission `iot:UpdateThingGroup`.
    pub fn update_thing_group(
        &self,
        thing_group_name: impl Into<String>,
        thing_group_properties: ThingGroupProperties,
    ) -> UpdateThingGroup {
        UpdateThingGroup(
            Call::new(&self.connector, "iot.UpdateThingGroup")
                .with("thingGroupName", &thing_group_name.into())
                .with("thingGroupProperties", &thing_group_properties),
        )
    }
}

/// Deletes a group of things. Refused while there are groups within it. A group that is not there is no error.
///
/// AWS: `DeleteThingGroup`, permission `iot:DeleteThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteThingGroup(pub(super) Call);

impl DeleteThingGroup {
    /// The version that the group must have; else nothing is changed.
    pub fn expected_version(self, expected_version: i64) -> Self {
        DeleteThingGroup(self.0.with("expectedVersion", &expected_version))
    }

    /// As [`expected_version`](Self::expected_version), but for `None`, which leaves it out.
    pub fn set_expected_version(self, expected_version: Option<i64>) -> Self {
        DeleteThingGroup(self.0.set("expectedVersion", &expected_version))
    }
}

call!(DeleteThingGroup, DeleteThingGroupResponse);

impl Iot {
    /// Deletes a group of things. Refused while there are groups within it. A group that is not there is no error.
    ///
    /// AWS: `DeleteThingGroup`, permission `iot:DeleteThingGroup`.
    pub fn delete_thing_group(&self, thing_group_name: impl Into<String>) -> DeleteThingGroup {
        DeleteThingGroup(
            Call::new(&self.connector, "iot.DeleteThingGroup").with("thingGroupName", &thing_group_name.into()),
        )
    }
}

/// Puts a thing into a group. Name both, each by name or by ARN.
///
/// AWS: `AddThingToThingGroup`, permission `iot:AddThingToThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddThingToThingGroup(pub(super) Call);

impl AddThingToThingGroup {
    /// The name of the group; 1 to 128 characters.
    pub fn thing_group_name(self, thing_group_name: impl Into<String>) -> Self {
        AddThingToThingGroup(self.0.with("thingGroupName", &thing_group_name.into()))
    }

    /// As [`thing_group_name`](Self::thing_group_name), but for `None`, which leaves it out.
    pub fn set_thing_group_name(self, thing_group_name: Option<String>) -> Self {
        AddThingToThingGroup(self.0.set("thingGroupName", &thing_group_name))
    }

    /// The ARN of the group.
    pub fn thing_group_arn(self, thing_group_arn: impl Into<String>) -> Self {
        AddThingToThingGroup(self.0.with("thingGroupArn", &thing_group_arn.into()))
    }

    /// As [`thing_group_arn`](Self::thing_group_arn), but for `None`, which leaves it out.
    pub fn set_thing_group_arn(self, thing_group_arn: Option<String>) -> Self {
        AddThingToThingGroup(self.0.set("thingGroupArn", &thing_group_arn))
    }

    /// The name of the thing; 1 to 128 characters.
    pub fn thing_name(self, thing_name: impl Into<String>) -> Self {
        AddThingToThingGroup(self.0.with("thingName", &thing_name.into()))
    }

    /// As [`thing_name`](Self::thing_name), but for `None`, which leaves it out.
    pub fn set_thing_name(self, thing_name: Option<String>) -> Self {
        AddThingToThingGroup(self.0.set("thingName", &thing_name))
    }

    /// The ARN of the thing.
    pub fn thing_arn(self, thing_arn: impl Into<String>) -> Self {
        AddThingToThingGroup(self.0.with("thingArn", &thing_arn.into()))
    }

    /// As [`thing_arn`](Self::thing_arn), but for `None`, which leaves it out.
    pub fn set_thing_arn(self, thing_arn: Option<String>) -> Self {
        AddThingToThingGroup(self.0.set("thingArn", &thing_arn))
    }

    /// Whether the thing leaves a dynamic group if it is in ten groups already. Default: false.
    pub fn override_dynamic_groups(self, override_dynamic_groups: bool) -> Self {
        AddThingToThingGroup(self.0.with("overrideDynamicGroups", &override_dynamic_groups))
    }

    /// As [`override_dynamic_groups`](Self::override_dynamic_groups), but for `None`, which leaves it out.
    pub fn set_override_dynamic_groups(self, override_dynamic_groups: Option<bool>) -> Self {
        AddThingToThingGroup(self.0.set("overrideDynamicGroups", &override_dynamic_groups))
    }
}

call!(AddThingToThingGroup, AddThingToThingGroupResponse);

impl Iot {
    /// Puts a thing into a group. Name both, each by name or by ARN.
    ///
    /// AWS: `AddThingToThingGroup`, permission `iot:AddThingToThingGroup`.
    pub fn add_thing_to_thing_group(&self) -> AddThingToThingGroup {
        AddThingToThingGroup(Call::new(&self.connector, "iot.AddThingToThingGroup"))
    }
}

/// Takes a thing out of a group. Name both, each by name or by ARN.
///
/// AWS: `RemoveThingFromThingGroup`, permission `iot:RemoveThingFromThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveThingFromThingGroup(pub(super) Call);

impl RemoveThingFromThingGroup {
    /// The name of the group; 1 to 128 characters.
    pub fn thing_group_name(self, thing_group_name: impl Into<String>) -> Self {
        RemoveThingFromThingGroup(self.0.with("thingGroupName", &thing_group_name.into()))
    }

    /// As [`thing_group_name`](Self::thing_group_name), but for `None`, which leaves it out.
    pub fn set_thing_group_name(self, thing_group_name: Option<String>) -> Self {
        RemoveThingFromThingGroup(self.0.set("thingGroupName", &thing_group_name))
    }

    /// The ARN of the group.
    pub fn thing_group_arn(self, thing_group_arn: impl Into<String>) -> Self {
        RemoveThingFromThingGroup(self.0.with("thingGroupArn", &thing_group_arn.into()))
    }

    /// As [`thing_group_arn`](Self::thing_group_arn), but for `None`, which leaves it out.
    pub fn set_thing_group_arn(self, thing_group_arn: Option<String>) -> Self {
        RemoveThingFromThingGroup(self.0.set("thingGroupArn", &thing_group_arn))
    }

    /// The name of the thing; 1 to 128 characters.
    pub fn thing_name(self, thing_name: impl Into<String>) -> Self {
        RemoveThingFromThingGroup(self.0.with("thingName", &thing_name.into()))
    }

    /// As [`thing_name`](Self::thing_name), but for `None`, which leaves it out.
    pub fn set_thing_name(self, thing_name: Option<String>) -> Self {
        RemoveThingFromThingGroup(self.0.set("thingName", &thing_name))
    }

    /// The ARN of the thing.
    pub fn thing_arn(self, thing_arn: impl Into<String>) -> Self {
        RemoveThingFromThingGroup(self.0.with("thingArn", &thing_arn.into()))
    }

    /// As [`thing_arn`](Self::thing_arn), but for `None`, which leaves it out.
    pub fn set_thing_arn(self, thing_arn: Option<String>) -> Self {
        RemoveThingFromThingGroup(self.0.set("thingArn", &thing_arn))
    }
}

call!(RemoveThingFromThingGroup, RemoveThingFromThingGroupResponse);

impl Iot {
    /// Takes a thing out of a group. Name both, each by name or by ARN.
    ///
    /// AWS: `RemoveThingFromThingGroup`, permission `iot:RemoveThingFromThingGroup`.
    pub fn remove_thing_from_thing_group(&self) -> RemoveThingFromThingGroup {
        RemoveThingFromThingGroup(Call::new(&self.connector, "iot.RemoveThingFromThingGroup"))
    }
}

/// Lists the things of a group, by name.
///
/// AWS: `ListThingsInThingGroup`, permission `iot:ListThingsInThingGroup`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingsInThingGroup(pub(super) Call);

impl ListThingsInThingGroup {
    /// Whether what is in groups within it counts, too. Default: false.
    pub fn recursive(self, recursive: bool) -> Self {
        ListThingsInThingGroup(self.0.with("recursive", &recursive))
    }

    /// As [`recursive`](Self::recursive), but for `None`, which leaves it out.
    pub fn set_recursive(self, recursive: Option<bool>) -> Self {
        ListThingsInThingGroup(self.0.set("recursive", &recursive))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingsInThingGroup(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingsInThingGroup(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingsInThingGroup(self.0.set("maxResults", &max_results))
    }
}

listing!(ListThingsInThingGroup, ListThingsInThingGroupResponse);

impl crate::Paged for ListThingsInThingGroupResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.things.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the things of a group, by name.
    ///
    /// AWS: `ListThingsInThingGroup`, permission `iot:ListThingsInThingGroup`.
    pub fn list_things_in_thing_group(&self, thing_group_name: impl Into<String>) -> ListThingsInThingGroup {
        ListThingsInThingGroup(
            Call::new(&self.connector, "iot.ListThingsInThingGroup").with("thingGroupName", &thing_group_name.into()),
        )
    }
}

/// Lists the groups that a thing is in.
///
/// AWS: `ListThingGroupsForThing`, permission `iot:ListThingGroupsForThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListThingGroupsForThing(pub(super) Call);

impl ListThingGroupsForThing {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListThingGroupsForThing(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListThingGroupsForThing(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListThingGroupsForThing(self.0.set("maxResults", &max_results))
    }
}

listing!(ListThingGroupsForThing, ListThingGroupsForThingResponse);

impl crate::Paged for ListThingGroupsForThingResponse {
    type Item = GroupNameAndArn;

    fn take_items(&mut self) -> Vec<GroupNameAndArn> {
        self.thing_groups.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the groups that a thing is in.
    ///
    /// AWS: `ListThingGroupsForThing`, permission `iot:ListThingGroupsForThing`.
    pub fn list_thing_groups_for_thing(&self, thing_name: impl Into<String>) -> ListThingGroupsForThing {
        ListThingGroupsForThing(
            Call::new(&self.connector, "iot.ListThingGroupsForThing").with("thingName", &thing_name.into()),
        )
    }
}

/// Puts a thing into some groups and takes it out of others.
///
/// AWS: `UpdateThingGroupsForThing`, permission `iot:UpdateThingGroupsForThing`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateThingGroupsForThing(pub(super) Call);

impl UpdateThingGroupsForThing {
    /// The name of the thing; 1 to 128 characters.
    pub fn thing_name(self, thing_name: impl Into<String>) -> Self {
        UpdateThingGroupsForThing(self.0.with("thingName", &thing_name.into()))
    }

    /// As [`thing_name`](Self::thing_name), but for `None`, which leaves it out.
    pub fn set_thing_name(self, thing_name: Option<String>) -> Self {
        UpdateThingGroupsForThing(self.0.set("thingName", &thing_name))
    }

    /// The names of the groups that the thing comes into.
    pub fn thing_groups_to_add(self, thing_groups_to_add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        UpdateThingGroupsForThing(
            self.0.with("thingGroupsToAdd", &thing_groups_to_add.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }

    /// As [`thing_groups_to_add`](Self::thing_groups_to_add), but for `None`, which leaves it out.
    pub fn set_thing_groups_to_add(self, thing_groups_to_add: Option<Vec<String>>) -> Self {
        UpdateThingGroupsForThing(self.0.set("thingGroupsToAdd", &thing_groups_to_add))
    }

    /// The names of the groups that the thing leaves.
    pub fn thing_groups_to_remove(self, thing_groups_to_remove: impl IntoIterator<Item = impl Into<String>>) -> Self {
        UpdateThingGroupsForThing(
            self.0.with(
                "thingGroupsToRemove",
                &thing_groups_to_remove.into_iter().map(Into::into).collect::<Vec<String>>(),
            ),
        )
    }

    /// As [`thing_groups_to_remove`](Self::thing_groups_to_remove), but for `None`, which leaves it out.
    pub fn set_thing_groups_to_remove(self, thing_groups_to_remove: Option<Vec<String>>) -> Self {
        UpdateThingGroupsForThing(self.0.set("thingGroupsToRemove", &thing_groups_to_remove))
    }

    /// Whether the thing leaves a dynamic group if it is in ten groups already. Default: false.
    pub fn override_dynamic_groups(self, override_dynamic_groups: bool) -> Self {
        UpdateThingGroupsForThing(self.0.with("overrideDynamicGroups", &override_dynamic_groups))
    }

    /// As [`override_dynamic_groups`](Self::override_dynamic_groups), but for `None`, which leaves it out.
    pub fn set_override_dynamic_groups(self, override_dynamic_groups: Option<bool>) -> Self {
        UpdateThingGroupsForThing(self.0.set("overrideDynamicGroups", &override_dynamic_groups))
    }
}

call!(UpdateThingGroupsForThing, UpdateThingGroupsForThingResponse);

impl Iot {
    /// Puts a thing into some groups and takes it out of others.
    ///
    /// AWS: `UpdateThingGroupsForThing`, permission `iot:UpdateThingGroupsForThing`.
    pub fn update_thing_groups_for_thing(&self) -> UpdateThingGroupsForThing {
        UpdateThingGroupsForThing(Call::new(&self.connector, "iot.UpdateThingGroupsForThing"))
    }
}

/// What `add_thing_to_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddThingToThingGroupResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for AddThingToThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for AddThingToThingGroupResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for AddThingToThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingGroupResponse {
    /// The name of the group; 1 to 128 characters.
    pub thing_group_name: Option<String>,
    /// The ARN of the group.
    pub thing_group_arn: Option<String>,
    /// The id of the group; 1 to 128 characters.
    pub thing_group_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingGroupName", &self.thing_group_name)
            .with_some("thingGroupArn", &self.thing_group_arn)
            .with_some("thingGroupId", &self.thing_group_id)
            .into()
    }
}

impl Structure for CreateThingGroupResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_group_name = value.read()?,
            2 => self.thing_group_arn = value.read()?,
            3 => self.thing_group_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThingGroupResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteThingGroupResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeThingGroupResponse {
    /// The name of the group; 1 to 128 characters.
    pub thing_group_name: Option<String>,
    /// The id of the group; 1 to 128 characters.
    pub thing_group_id: Option<String>,
    /// The ARN of the group.
    pub thing_group_arn: Option<String>,
    /// The version of the group: one more with each change.
    pub version: Option<i64>,
    /// The description and the attributes of the group.
    pub thing_group_properties: Option<ThingGroupProperties>,
    /// When the group was created, and what it is within.
    pub thing_group_metadata: Option<ThingGroupMetadata>,
    /// The index in which a dynamic group finds its things; 1 to 128 characters.
    pub index_name: Option<String>,
    /// The query that finds the things of a dynamic group.
    pub query_string: Option<String>,
    /// The version of the query's language.
    pub query_version: Option<String>,
    /// Whether the things of a dynamic group are known by now.
    pub status: Option<DynamicGroupStatus>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingGroupName", &self.thing_group_name)
            .with_some("thingGroupId", &self.thing_group_id)
            .with_some("thingGroupArn", &self.thing_group_arn)
            .with_some("version", &self.version)
            .with_some("thingGroupProperties", &self.thing_group_properties)
            .with_some("thingGroupMetadata", &self.thing_group_metadata)
            .with_some("indexName", &self.index_name)
            .with_some("queryString", &self.query_string)
            .with_some("queryVersion", &self.query_version)
            .with_some("status", &self.status)
            .into()
    }
}

impl Structure for DescribeThingGroupResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_group_name = value.read()?,
            2 => self.thing_group_id = value.read()?,
            3 => self.thing_group_arn = value.read()?,
            4 => self.version = value.read()?,
            5 => self.thing_group_properties = value.read()?,
            6 => self.thing_group_metadata = value.read()?,
            7 => self.index_name = value.read()?,
            8 => self.query_string = value.read()?,
            9 => self.query_version = value.read()?,
            10 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether the things of a dynamic group are known by now.
    DynamicGroupStatus {
        Active = "ACTIVE",
        Building = "BUILDING",
        Rebuilding = "REBUILDING",
    } else Unknown
}

/// A group in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupNameAndArn {
    /// The name of the group; 1 to 128 characters.
    pub group_name: Option<String>,
    /// The ARN of the group.
    pub group_arn: Option<String>,
}

impl ToJson for GroupNameAndArn {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("groupName", &self.group_name).with_some("groupArn", &self.group_arn).into()
    }
}

impl Structure for GroupNameAndArn {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.group_name = value.read()?,
            2 => self.group_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_thing_groups_for_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingGroupsForThingResponse {
    /// The groups of this page.
    pub thing_groups: Option<Vec<GroupNameAndArn>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingGroupsForThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("thingGroups", &self.thing_groups).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingGroupsForThingResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_groups = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingGroupsForThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_thing_groups` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingGroupsResponse {
    /// The groups of this page.
    pub thing_groups: Option<Vec<GroupNameAndArn>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingGroupsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("thingGroups", &self.thing_groups).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingGroupsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_groups = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingGroupsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_things_in_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsInThingGroupResponse {
    /// The names of the things of this page.
    pub things: Option<Vec<String>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListThingsInThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("things", &self.things).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListThingsInThingGroupResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.things = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListThingsInThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `remove_thing_from_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoveThingFromThingGroupResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for RemoveThingFromThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for RemoveThingFromThingGroupResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for RemoveThingFromThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// When a group was created, and what it is within.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingGroupMetadata {
    /// The group that it is within; 1 to 128 characters.
    pub parent_group_name: Option<String>,
    /// The groups that it is within, the outermost first.
    pub root_to_parent_thing_groups: Option<Vec<GroupNameAndArn>>,
    /// When the group was created.
    pub creation_date: Option<Timestamp>,
}

impl ToJson for ThingGroupMetadata {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("parentGroupName", &self.parent_group_name)
            .with_some("rootToParentThingGroups", &self.root_to_parent_thing_groups)
            .with_some("creationDate", &self.creation_date)
            .into()
    }
}

impl Structure for ThingGroupMetadata {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.parent_group_name = value.read()?,
            2 => self.root_to_parent_thing_groups = value.read()?,
            3 => self.creation_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The description and the attributes of a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingGroupProperties {
    /// The description of the group; at most 2028 characters.
    pub thing_group_description: Option<String>,
    /// The attributes of the group, and whether they are added to those that are there.
    pub attribute_payload: Option<AttributePayload>,
}

impl ThingGroupProperties {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The description of the group; at most 2028 characters.
    pub fn thing_group_description(mut self, thing_group_description: impl Into<String>) -> Self {
        self.thing_group_description = Some(thing_group_description.into());
        self
    }

    /// As [`thing_group_description`](Self::thing_group_description), but for `None`, which leaves it out.
    pub fn set_thing_group_description(mut self, thing_group_description: Option<String>) -> Self {
        self.thing_group_description = thing_group_description;
        self
    }

    /// The attributes of the group, and whether they are added to those that are there.
    pub fn attribute_payload(mut self, attribute_payload: AttributePayload) -> Self {
        self.attribute_payload = Some(attribute_payload);
        self
    }

    /// As [`attribute_payload`](Self::attribute_payload), but for `None`, which leaves it out.
    pub fn set_attribute_payload(mut self, attribute_payload: Option<AttributePayload>) -> Self {
        self.attribute_payload = attribute_payload;
        self
    }
}

impl ToJson for ThingGroupProperties {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingGroupDescription", &self.thing_group_description)
            .with_some("attributePayload", &self.attribute_payload)
            .into()
    }
}

impl Structure for ThingGroupProperties {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_group_description = value.read()?,
            2 => self.attribute_payload = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_thing_group` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateThingGroupResponse {
    /// The version of the group: one more with each change.
    pub version: Option<i64>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateThingGroupResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("version", &self.version).into()
    }
}

impl Structure for UpdateThingGroupResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateThingGroupResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `update_thing_groups_for_thing` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateThingGroupsForThingResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateThingGroupsForThingResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateThingGroupsForThingResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateThingGroupsForThingResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
