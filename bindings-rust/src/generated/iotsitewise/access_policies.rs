//! AWS IoT SiteWise: access policies.

use super::SiteWise;
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
use std::collections::HashMap;

/// Grants one identity access to one portal or project of SiteWise Monitor. Groups of IAM Identity Center are not
/// supported as the identity at present. SiteWise Monitor has been closed to new customers since 7 November 2025.
///
/// AWS: `CreateAccessPolicy`, permission `iotsitewise:CreateAccessPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAccessPolicy(pub(super) Call);

impl CreateAccessPolicy {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateAccessPolicy(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateAccessPolicy(self.0.set("clientToken", &client_token))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateAccessPolicy(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateAccessPolicy(self.0.set("tags", &tags))
    }
}

call!(CreateAccessPolicy, CreateAccessPolicyResponse);

impl SiteWise {
    /// Grants one identity access to one portal or project of SiteWise Monitor. Groups of IAM Identity Center are not
    /// supported as the identity at present. SiteWise Monitor has been closed to new customers since 7 November 2025.
    ///
    /// AWS: `CreateAccessPolicy`, permission `iotsitewise:CreateAccessPolicy`.
    pub fn create_access_policy(
        &self,
        access_policy_identity: Identity,
        access_policy_resource: Resource,
        access_policy_permission: impl Into<Permission>,
    ) -> CreateAccessPolicy {
        CreateAccessPolicy(
            Call::new(&self.connector, "iotsitewise.CreateAccessPolicy")
                .with("accessPolicyIdentity", &access_policy_identity)
                .with("accessPolicyResource", &access_policy_resource)
                .with("accessPolicyPermission", &access_policy_permission.into()),
        )
    }
}

/// Gives an access policy: who may do what in which portal or project.
///
/// AWS: `DescribeAccessPolicy`, permission `iotsitewise:DescribeAccessPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeAccessPolicy(pub(super) Call);

call!(DescribeAccessPolicy, DescribeAccessPolicyResponse);

impl SiteWise {
    /// Gives an access policy: who may do what in which portal or project.
    ///
    /// AWS: `DescribeAccessPolicy`, permission `iotsitewise:DescribeAccessPolicy`.
    pub fn describe_access_policy(&self, access_policy_id: impl Into<String>) -> DescribeAccessPolicy {
        DescribeAccessPolicy(
            Call::new(&self.connector, "iotsitewise.DescribeAccessPolicy")
                .with("accessPolicyId", &access_policy_id.into()),
        )
    }
}

/// Lists access policies: those of one identity, or those of one portal or project. For an identity set
/// `identity_type`, and `identity_id` (or `iam_arn` for `IAM`); for a portal or project set `resource_type` and
/// `resource_id`.
///
/// AWS: `ListAccessPolicies`, permission `iotsitewise:ListAccessPolicies`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAccessPolicies(pub(super) Call);

impl ListAccessPolicies {
    /// The kind of identity whose policies to list. `identity_id` needs it.
    pub fn identity_type(self, identity_type: impl Into<IdentityType>) -> Self {
        ListAccessPolicies(self.0.with("identityType", &identity_type.into()))
    }

    /// As [`identity_type`](Self::identity_type), but for `None`, which leaves it out.
    pub fn set_identity_type(self, identity_type: Option<IdentityType>) -> Self {
        ListAccessPolicies(self.0.set("identityType", &identity_type))
    }

    /// The id of the user or group whose policies to list. The types `USER` and `GROUP` need it; 1 to 256 characters.
    pub fn identity_id(self, identity_id: impl Into<String>) -> Self {
        ListAccessPolicies(self.0.with("identityId", &identity_id.into()))
    }

    /// As [`identity_id`](Self::identity_id), but for `None`, which leaves it out.
    pub fn set_identity_id(self, identity_id: Option<String>) -> Self {
        ListAccessPolicies(self.0.set("identityId", &identity_id))
    }

    /// The kind of resource whose policies to list. It goes with `resource_id`; neither works alone.
    pub fn resource_type(self, resource_type: impl Into<ResourceType>) -> Self {
        ListAccessPolicies(self.0.with("resourceType", &resource_type.into()))
    }

    /// As [`resource_type`](Self::resource_type), but for `None`, which leaves it out.
    pub fn set_resource_type(self, resource_type: Option<ResourceType>) -> Self {
        ListAccessPolicies(self.0.set("resourceType", &resource_type))
    }

    /// The id of the portal or project whose policies to list. It goes with `resource_type`; neither works alone; 36
    /// characters.
    pub fn resource_id(self, resource_id: impl Into<String>) -> Self {
        ListAccessPolicies(self.0.with("resourceId", &resource_id.into()))
    }

    /// As [`resource_id`](Self::resource_id), but for `None`, which leaves it out.
    pub fn set_resource_id(self, resource_id: Option<String>) -> Self {
        ListAccessPolicies(self.0.set("resourceId", &resource_id))
    }

    /// The ARN of the IAM user whose policies to list. The type `IAM` needs it; 1 to 1600 characters.
    pub fn iam_arn(self, iam_arn: impl Into<String>) -> Self {
        ListAccessPolicies(self.0.with("iamArn", &iam_arn.into()))
    }

    /// As [`iam_arn`](Self::iam_arn), but for `None`, which leaves it out.
    pub fn set_iam_arn(self, iam_arn: Option<String>) -> Self {
        ListAccessPolicies(self.0.set("iamArn", &iam_arn))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListAccessPolicies(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListAccessPolicies(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListAccessPolicies(self.0.set("maxResults", &max_results))
    }
}

listing!(ListAccessPolicies, ListAccessPoliciesResponse);

impl crate::Paged for ListAccessPoliciesResponse {
    type Item = AccessPolicySummary;

    fn take_items(&mut self) -> Vec<AccessPolicySummary> {
        std::mem::take(&mut self.access_policy_summaries)
    }
}

impl SiteWise {
    /// Lists access policies: those of one identity, or those of one portal or project. For an identity set
    /// `identity_type`, and `identity_id` (or `iam_arn` for `IAM`); for a portal or project set `resource_type` and
    /// `resource_id`.
    ///
    /// AWS: `ListAccessPolicies`, permission `iotsitewise:ListAccessPolicies`.
    pub fn list_access_policies(&self) -> ListAccessPolicies {
        ListAccessPolicies(Call::new(&self.connector, "iotsitewise.ListAccessPolicies"))
    }
}

/// Changes an access policy. Identity, resource and permission must all be given again.
///
/// AWS: `UpdateAccessPolicy`, permission `iotsitewise:UpdateAccessPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAccessPolicy(pub(super) Call);

impl UpdateAccessPolicy {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdateAccessPolicy(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdateAccessPolicy(self.0.set("clientToken", &client_token))
    }
}

call!(UpdateAccessPolicy, UpdateAccessPolicyResponse);

impl SiteWise {
    /// Changes an access policy. Identity, resource and permission must all be given again.
    ///
    /// AWS: `UpdateAccessPolicy`, permission `iotsitewise:UpdateAccessPolicy`.
    pub fn update_access_policy(
        &self,
        access_policy_id: impl Into<String>,
        access_policy_identity: Identity,
        access_policy_resource: Resource,
        access_policy_permission: impl Into<Permission>,
    ) -> UpdateAccessPolicy {
        UpdateAccessPolicy(
            Call::new(&self.connector, "iotsitewise.UpdateAccessPolicy")
                .with("accessPolicyId", &access_policy_id.into())
                .with("accessPolicyIdentity", &access_policy_identity)
                .with("accessPolicyResource", &access_policy_resource)
                .with("accessPolicyPermission", &access_policy_permission.into()),
        )
    }
}

/// Deletes an access policy, which takes away the access that it gave.
///
/// AWS: `DeleteAccessPolicy`, permission `iotsitewise:DeleteAccessPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAccessPolicy(pub(super) Call);

impl DeleteAccessPolicy {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteAccessPolicy(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteAccessPolicy(self.0.set("clientToken", &client_token))
    }
}

call!(DeleteAccessPolicy, DeleteAccessPolicyResponse);

impl SiteWise {
    /// Deletes an access policy, which takes away the access that it gave.
    ///
    /// AWS: `DeleteAccessPolicy`, permission `iotsitewise:DeleteAccessPolicy`.
    pub fn delete_access_policy(&self, access_policy_id: impl Into<String>) -> DeleteAccessPolicy {
        DeleteAccessPolicy(
            Call::new(&self.connector, "iotsitewise.DeleteAccessPolicy")
                .with("accessPolicyId", &access_policy_id.into()),
        )
    }
}

/// An access policy in a list: who may do what in which portal or project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessPolicySummary {
    /// The id of the access policy; 36 characters.
    pub id: String,
    /// Who has access.
    pub identity: Identity,
    /// The portal or project that the access is to.
    pub resource: Resource,
    /// What the identity may do. The `ADMINISTRATOR` of a project is its owner.
    pub permission: Permission,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_update_date: Option<Timestamp>,
}

impl ToJson for AccessPolicySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with("identity", &self.identity)
            .with("resource", &self.resource)
            .with("permission", &self.permission)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastUpdateDate", &self.last_update_date)
            .into()
    }
}

impl Structure for AccessPolicySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.identity = value.read()?,
            3 => self.resource = value.read()?,
            4 => self.permission = value.read()?,
            5 => self.creation_date = value.read()?,
            6 => self.last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_access_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAccessPolicyResponse {
    /// The id of the access policy; 36 characters.
    pub access_policy_id: String,
    /// The ARN of the access policy; 1 to 1600 characters.
    pub access_policy_arn: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateAccessPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("accessPolicyId", &self.access_policy_id)
            .with("accessPolicyArn", &self.access_policy_arn)
            .into()
    }
}

impl Structure for CreateAccessPolicyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.access_policy_id = value.read()?,
            2 => self.access_policy_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateAccessPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_access_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAccessPolicyResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteAccessPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteAccessPolicyResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteAccessPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_access_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAccessPolicyResponse {
    /// The id of the access policy; 36 characters.
    pub access_policy_id: String,
    /// The ARN of the access policy; 1 to 1600 characters.
    pub access_policy_arn: String,
    /// Who has access.
    pub access_policy_identity: Identity,
    /// The portal or project that the access is to.
    pub access_policy_resource: Resource,
    /// What the identity may do. The `ADMINISTRATOR` of a project is its owner.
    pub access_policy_permission: Permission,
    /// When the access policy was created.
    pub access_policy_creation_date: Timestamp,
    /// When the access policy was last changed.
    pub access_policy_last_update_date: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeAccessPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("accessPolicyId", &self.access_policy_id)
            .with("accessPolicyArn", &self.access_policy_arn)
            .with("accessPolicyIdentity", &self.access_policy_identity)
            .with("accessPolicyResource", &self.access_policy_resource)
            .with("accessPolicyPermission", &self.access_policy_permission)
            .with("accessPolicyCreationDate", &self.access_policy_creation_date)
            .with("accessPolicyLastUpdateDate", &self.access_policy_last_update_date)
            .into()
    }
}

impl Structure for DescribeAccessPolicyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.access_policy_id = value.read()?,
            2 => self.access_policy_arn = value.read()?,
            3 => self.access_policy_identity = value.read()?,
            4 => self.access_policy_resource = value.read()?,
            5 => self.access_policy_permission = value.read()?,
            6 => self.access_policy_creation_date = value.read()?,
            7 => self.access_policy_last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeAccessPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A group of IAM Identity Center.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupIdentity {
    /// The group's id in IAM Identity Center; 1 to 256 characters.
    pub id: String,
}

impl GroupIdentity {
    /// With what it needs; the other members have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl ToJson for GroupIdentity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for GroupIdentity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A role of IAM.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IAMRoleIdentity {
    /// The ARN of the role; 1 to 1600 characters.
    pub arn: String,
}

impl IAMRoleIdentity {
    /// With what it needs; the other members have setters.
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into() }
    }
}

impl ToJson for IAMRoleIdentity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("arn", &self.arn).into()
    }
}

impl Structure for IAMRoleIdentity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A user of IAM.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IAMUserIdentity {
    /// The ARN of the user; empty once the user has been deleted. The policy can be deleted then, too; 1 to 1600
    /// characters.
    pub arn: String,
}

impl IAMUserIdentity {
    /// With what it needs; the other members have setters.
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into() }
    }
}

impl ToJson for IAMUserIdentity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("arn", &self.arn).into()
    }
}

impl Structure for IAMUserIdentity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Who has access: set one member. IAM Identity Center shows ids in the URLs of its console's user and group pages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Identity {
    /// A user of IAM Identity Center.
    pub user: Option<UserIdentity>,
    /// A group of IAM Identity Center.
    pub group: Option<GroupIdentity>,
    /// A user of IAM.
    pub iam_user: Option<IAMUserIdentity>,
    /// A role of IAM.
    pub iam_role: Option<IAMRoleIdentity>,
}

impl Identity {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// A user of IAM Identity Center.
    pub fn user(mut self, user: UserIdentity) -> Self {
        self.user = Some(user);
        self
    }

    /// As [`user`](Self::user), but for `None`, which leaves it out.
    pub fn set_user(mut self, user: Option<UserIdentity>) -> Self {
        self.user = user;
        self
    }

    /// A group of IAM Identity Center.
    pub fn group(mut self, group: GroupIdentity) -> Self {
        self.group = Some(group);
        self
    }

    /// As [`group`](Self::group), but for `None`, which leaves it out.
    pub fn set_group(mut self, group: Option<GroupIdentity>) -> Self {
        self.group = group;
        self
    }

    /// A user of IAM.
    pub fn iam_user(mut self, iam_user: IAMUserIdentity) -> Self {
        self.iam_user = Some(iam_user);
        self
    }

    /// As [`iam_user`](Self::iam_user), but for `None`, which leaves it out.
    pub fn set_iam_user(mut self, iam_user: Option<IAMUserIdentity>) -> Self {
        self.iam_user = iam_user;
        self
    }

    /// A role of IAM.
    pub fn iam_role(mut self, iam_role: IAMRoleIdentity) -> Self {
        self.iam_role = Some(iam_role);
        self
    }

    /// As [`iam_role`](Self::iam_role), but for `None`, which leaves it out.
    pub fn set_iam_role(mut self, iam_role: Option<IAMRoleIdentity>) -> Self {
        self.iam_role = iam_role;
        self
    }
}

impl ToJson for Identity {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("user", &self.user)
            .with_some("group", &self.group)
            .with_some("iamUser", &self.iam_user)
            .with_some("iamRole", &self.iam_role)
            .into()
    }
}

impl Structure for Identity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.user = value.read()?,
            2 => self.group = value.read()?,
            3 => self.iam_user = value.read()?,
            4 => self.iam_role = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The kind of identity: a user or a group of IAM Identity Center, or (`IAM`) a user of IAM.
    IdentityType {
        User = "USER",
        Group = "GROUP",
        Iam = "IAM",
    } else Unknown
}

/// What `list_access_policies` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAccessPoliciesResponse {
    /// The access policies of this page.
    pub access_policy_summaries: Vec<AccessPolicySummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAccessPoliciesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("accessPolicySummaries", &self.access_policy_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListAccessPoliciesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.access_policy_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAccessPoliciesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// What an identity may do. The `ADMINISTRATOR` of a project is its owner.
    Permission {
        Administrator = "ADMINISTRATOR",
        Viewer = "VIEWER",
    } else Unknown
}

/// A portal, as what a policy gives access to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PortalResource {
    /// The id of the portal; 36 characters.
    pub id: String,
}

impl PortalResource {
    /// With what it needs; the other members have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl ToJson for PortalResource {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for PortalResource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A project, as what a policy gives access to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectResource {
    /// The id of the project; 36 characters.
    pub id: String,
}

impl ProjectResource {
    /// With what it needs; the other members have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl ToJson for ProjectResource {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for ProjectResource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What a policy gives access to: a portal or a project. Set one member.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Resource {
    /// The portal, if the access is to one.
    pub portal: Option<PortalResource>,
    /// The project, if the access is to one.
    pub project: Option<ProjectResource>,
}

impl Resource {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The portal, if the access is to one.
    pub fn portal(mut self, portal: PortalResource) -> Self {
        self.portal = Some(portal);
        self
    }

    /// As [`portal`](Self::portal), but for `None`, which leaves it out.
    pub fn set_portal(mut self, portal: Option<PortalResource>) -> Self {
        self.portal = portal;
        self
    }

    /// The project, if the access is to one.
    pub fn project(mut self, project: ProjectResource) -> Self {
        self.project = Some(project);
        self
    }

    /// As [`project`](Self::project), but for `None`, which leaves it out.
    pub fn set_project(mut self, project: Option<ProjectResource>) -> Self {
        self.project = project;
        self
    }
}

impl ToJson for Resource {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("portal", &self.portal).with_some("project", &self.project).into()
    }
}

impl Structure for Resource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal = value.read()?,
            2 => self.project = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What a policy gives access to: a portal or a project.
    ResourceType {
        Portal = "PORTAL",
        Project = "PROJECT",
    } else Unknown
}

/// What `update_access_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAccessPolicyResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateAccessPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateAccessPolicyResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateAccessPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A user of IAM Identity Center.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIdentity {
    /// The user's id in IAM Identity Center; 1 to 256 characters.
    pub id: String,
}

impl UserIdentity {
    /// With what it needs; the other members have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl ToJson for UserIdentity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).into()
    }
}

impl Structure for UserIdentity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
