//! AWS IoT: policies.

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

/// Creates a policy. What it says is its version `1`, which is in force.
///
/// AWS: `CreatePolicy`, permission `iot:CreatePolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePolicy(pub(super) Call);

impl CreatePolicy {
    /// Its tags.
    pub fn tags(self, tags: impl IntoIterator<Item = Tag>) -> Self {
        CreatePolicy(self.0.with("tags", &tags.into_iter().collect::<Vec<Tag>>()))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<Vec<Tag>>) -> Self {
        CreatePolicy(self.0.set("tags", &tags))
    }
}

call!(CreatePolicy, CreatePolicyResponse);

impl Iot {
    /// Creates a policy. What it says is its version `1`, which is in force.
    ///
    /// AWS: `CreatePolicy`, permission `iot:CreatePolicy`.
    pub fn create_policy(&self, policy_name: impl Into<String>, policy_document: impl Into<String>) -> CreatePolicy {
        CreatePolicy(
            Call::new(&self.connector, "iot.CreatePolicy")
                .with("policyName", &policy_name.into())
                .with("policyDocument", &policy_document.into()),
        )
    }
}

/// Gives a policy, as the version has it that is in force.
///
/// AWS: `GetPolicy`, permission `iot:GetPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicy(pub(super) Call);

call!(GetPolicy, GetPolicyResponse);

impl Iot {
    /// Gives a policy, as the version has it that is in force.
    ///
    /// AWS: `GetPolicy`, permission `iot:GetPolicy`.
    pub fn get_policy(&self, policy_name: impl Into<String>) -> GetPolicy {
        GetPolicy(Call::new(&self.connector, "iot.GetPolicy").with("policyName", &policy_name.into()))
    }
}

/// Lists the policies.
///
/// AWS: `ListPolicies`, permission `iot:ListPolicies`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicies(pub(super) Call);

impl ListPolicies {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn marker(self, marker: impl Into<Option<String>>) -> Self {
        ListPolicies(self.0.set("marker", &marker.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn page_size(self, page_size: i32) -> Self {
        ListPolicies(self.0.with("pageSize", &page_size))
    }

    /// As [`page_size`](Self::page_size), but for `None`, which leaves it out.
    pub fn set_page_size(self, page_size: Option<i32>) -> Self {
        ListPolicies(self.0.set("pageSize", &page_size))
    }

    /// Whether the oldest come first. Default: false.
    pub fn ascending_order(self, ascending_order: bool) -> Self {
        ListPolicies(self.0.with("ascendingOrder", &ascending_order))
    }

    /// As [`ascending_order`](Self::ascending_order), but for `None`, which leaves it out.
    pub fn set_ascending_order(self, ascending_order: Option<bool>) -> Self {
        ListPolicies(self.0.set("ascendingOrder", &ascending_order))
    }
}

listing!(ListPolicies, ListPoliciesResponse);

impl crate::Paged for ListPoliciesResponse {
    type Item = Policy;

    fn take_items(&mut self) -> Vec<Policy> {
        self.policies.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the policies.
    ///
    /// AWS: `ListPolicies`, permission `iot:ListPolicies`.
    pub fn list_policies(&self) -> ListPolicies {
        ListPolicies(Call::new(&self.connector, "iot.ListPolicies"))
    }
}

/// Deletes a policy that has no other versions and is attached to nothing.
///
/// AWS: `DeletePolicy`, permission `iot:DeletePolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePolicy(pub(super) Call);

call!(DeletePolicy, ResponseMetadata);

impl Iot {
    /// Deletes a policy that has no other versions and is attached to nothing.
    ///
    /// AWS: `DeletePolicy`, permission `iot:DeletePolicy`.
    pub fn delete_policy(&self, policy_name: impl Into<String>) -> DeletePolicy {
        DeletePolicy(Call::new(&self.connector, "iot.DeletePolicy").with("policyName", &policy_name.into()))
    }
}

/// Creates a version of a policy. A policy has five at the most: delete one before.
///
/// AWS: `CreatePolicyVersion`, permission `iot:CreatePolicyVersion`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePolicyVersion(pub(super) Call);

impl CreatePolicyVersion {
    /// Whether it is in force at once. Default: false.
    pub fn set_as_default(self, set_as_default: bool) -> Self {
        CreatePolicyVersion(self.0.with("setAsDefault", &set_as_default))
    }

    /// As [`set_as_default`](Self::set_as_default), but for `None`, which leaves it out.
    pub fn set_set_as_default(self, set_as_default: Option<bool>) -> Self {
        CreatePolicyVersion(self.0.set("setAsDefault", &set_as_default))
    }
}

call!(CreatePolicyVersion, CreatePolicyVersionResponse);

impl Iot {
    /// Creates a version of a policy. A policy has five at the most: delete one before.
    ///
    /// AWS: `CreatePolicyVersion`, permission `iot:CreatePolicyVersion`.
    pub fn create_policy_version(
        &self,
        policy_name: impl Into<String>,
        policy_document: impl Into<String>,
    ) -> CreatePolicyVersion {
        CreatePolicyVersion(
            Call::new(&self.connector, "iot.CreatePolicyVersion")
                .with("policyName", &policy_name.into())
                .with("policyDocument", &policy_document.into()),
        )
    }
}

/// Gives a version of a policy.
///
/// AWS: `GetPolicyVersion`, permission `iot:GetPolicyVersion`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicyVersion(pub(super) Call);

call!(GetPolicyVersion, GetPolicyVersionResponse);

impl Iot {
    /// Gives a version of a policy.
    ///
    /// AWS: `GetPolicyVersion`, permission `iot:GetPolicyVersion`.
    pub fn get_policy_version(
        &self,
        policy_name: impl Into<String>,
        policy_version_id: impl Into<String>,
    ) -> GetPolicyVersion {
        GetPolicyVersion(
            Call::new(&self.connector, "iot.GetPolicyVersion")
                .with("policyName", &policy_name.into())
                .with("policyVersionId", &policy_version_id.into()),
        )
    }
}

/// Lists the versions of a policy.
///
/// AWS: `ListPolicyVersions`, permission `iot:ListPolicyVersions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicyVersions(pub(super) Call);

call!(ListPolicyVersions, ListPolicyVersionsResponse);

impl Iot {
    /// Lists the versions of a policy.
    ///
    /// AWS: `ListPolicyVersions`, permission `iot:ListPolicyVersions`.
    pub fn list_policy_versions(&self, policy_name: impl Into<String>) -> ListPolicyVersions {
        ListPolicyVersions(Call::new(&self.connector, "iot.ListPolicyVersions").with("policyName", &policy_name.into()))
    }
}

/// Puts a version of a policy in force, for everything that it is attached to.
///
/// AWS: `SetDefaultPolicyVersion`, permission `iot:SetDefaultPolicyVersion`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetDefaultPolicyVersion(pub(super) Call);

call!(SetDefaultPolicyVersion, ResponseMetadata);

impl Iot {
    /// Puts a version of a policy in force, for everything that it is attached to.
    ///
    /// AWS: `SetDefaultPolicyVersion`, permission `iot:SetDefaultPolicyVersion`.
    pub fn set_default_policy_version(
        &self,
        policy_name: impl Into<String>,
        policy_version_id: impl Into<String>,
    ) -> SetDefaultPolicyVersion {
        SetDefaultPolicyVersion(
            Call::new(&self.connector, "iot.SetDefaultPolicyVersion")
                .with("policyName", &policy_name.into())
                .with("policyVersionId", &policy_version_id.into()),
        )
    }
}

/// Deletes a version of a policy that is not in force.
///
/// AWS: `DeletePolicyVersion`, permission `iot:DeletePolicyVersion`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePolicyVersion(pub(super) Call);

call!(DeletePolicyVersion, ResponseMetadata);

impl Iot {
    /// Deletes a version of a policy that is not in force.
    ///
    /// AWS: `DeletePolicyVersion`, permission `iot:DeletePolicyVersion`.
    pub fn delete_policy_version(
        &self,
        policy_name: impl Into<String>,
        policy_version_id: impl Into<String>,
    ) -> DeletePolicyVersion {
        DeletePolicyVersion(
            Call::new(&self.connector, "iot.DeletePolicyVersion")
                .with("policyName", &policy_name.into())
                .with("policyVersionId", &policy_version_id.into()),
        )
    }
}

/// Attaches a policy to a certificate, a group of things or an Amazon Cognito identity.
///
/// AWS: `AttachPolicy`, permission `iot:AttachPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AttachPolicy(pub(super) Call);

call!(AttachPolicy, ResponseMetadata);

impl Iot {
    /// Attaches a policy to a certificate, a group of things or an Amazon Cognito identity.
    ///
    /// AWS: `AttachPolicy`, permission `iot:AttachPolicy`.
    pub fn attach_policy(&self, policy_name: impl Into<String>, target: impl Into<String>) -> AttachPolicy {
        AttachPolicy(
            Call::new(&self.connector, "iot.AttachPolicy")
                .with("policyName", &policy_name.into())
                .with("target", &target.into()),
        )
    }
}

/// Detaches a policy. It may take minutes until that is so everywhere.
///
/// AWS: `DetachPolicy`, permission `iot:DetachPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DetachPolicy(pub(super) Call);

call!(DetachPolicy, ResponseMetadata);

impl Iot {
    /// Detaches a policy. It may take minutes until that is so everywhere.
    ///
    /// AWS: `DetachPolicy`, permission `iot:DetachPolicy`.
    pub fn detach_policy(&self, policy_name: impl Into<String>, target: impl Into<String>) -> DetachPolicy {
        DetachPolicy(
            Call::new(&self.connector, "iot.DetachPolicy")
                .with("policyName", &policy_name.into())
                .with("target", &target.into()),
        )
    }
}

/// Lists the policies that are attached to something.
///
/// AWS: `ListAttachedPolicies`, permission `iot:ListAttachedPolicies`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAttachedPolicies(pub(super) Call);

impl ListAttachedPolicies {
    /// Whether policies of the groups around it count, too. Default: false.
    pub fn recursive(self, recursive: bool) -> Self {
        ListAttachedPolicies(self.0.with("recursive", &recursive))
    }

    /// As [`recursive`](Self::recursive), but for `None`, which leaves it out.
    pub fn set_recursive(self, recursive: Option<bool>) -> Self {
        ListAttachedPolicies(self.0.set("recursive", &recursive))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn marker(self, marker: impl Into<Option<String>>) -> Self {
        ListAttachedPolicies(self.0.set("marker", &marker.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn page_size(self, page_size: i32) -> Self {
        ListAttachedPolicies(self.0.with("pageSize", &page_size))
    }

    /// As [`page_size`](Self::page_size), but for `None`, which leaves it out.
    pub fn set_page_size(self, page_size: Option<i32>) -> Self {
        ListAttachedPolicies(self.0.set("pageSize", &page_size))
    }
}

listing!(ListAttachedPolicies, ListAttachedPoliciesResponse);

impl crate::Paged for ListAttachedPoliciesResponse {
    type Item = Policy;

    fn take_items(&mut self) -> Vec<Policy> {
        self.policies.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the policies that are attached to something.
    ///
    /// AWS: `ListAttachedPolicies`, permission `iot:ListAttachedPolicies`.
    pub fn list_attached_policies(&self, target: impl Into<String>) -> ListAttachedPolicies {
        ListAttachedPolicies(Call::new(&self.connector, "iot.ListAttachedPolicies").with("target", &target.into()))
    }
}

/// Lists what a policy is attached to.
///
/// AWS: `ListTargetsForPolicy`, permission `iot:ListTargetsForPolicy`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTargetsForPolicy(pub(super) Call);

impl ListTargetsForPolicy {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn marker(self, marker: impl Into<Option<String>>) -> Self {
        ListTargetsForPolicy(self.0.set("marker", &marker.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn page_size(self, page_size: i32) -> Self {
        ListTargetsForPolicy(self.0.with("pageSize", &page_size))
    }

    /// As [`page_size`](Self::page_size), but for `None`, which leaves it out.
    pub fn set_page_size(self, page_size: Option<i32>) -> Self {
        ListTargetsForPolicy(self.0.set("pageSize", &page_size))
    }
}

listing!(ListTargetsForPolicy, ListTargetsForPolicyResponse);

impl crate::Paged for ListTargetsForPolicyResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.targets.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists what a policy is attached to.
    ///
    /// AWS: `ListTargetsForPolicy`, permission `iot:ListTargetsForPolicy`.
    pub fn list_targets_for_policy(&self, policy_name: impl Into<String>) -> ListTargetsForPolicy {
        ListTargetsForPolicy(
            Call::new(&self.connector, "iot.ListTargetsForPolicy").with("policyName", &policy_name.into()),
        )
    }
}

/// Gives all policies that decide what a device may do when it connects so.
///
/// AWS: `GetEffectivePolicies`, permission `iot:GetEffectivePolicies`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEffectivePolicies(pub(super) Call);

impl GetEffectivePolicies {
    /// The principal: the ARN of a certificate, or the id of an Amazon Cognito identity.
    pub fn principal(self, principal: impl Into<String>) -> Self {
        GetEffectivePolicies(self.0.with("principal", &principal.into()))
    }

    /// As [`principal`](Self::principal), but for `None`, which leaves it out.
    pub fn set_principal(self, principal: Option<String>) -> Self {
        GetEffectivePolicies(self.0.set("principal", &principal))
    }

    /// The id of an Amazon Cognito identity pool.
    pub fn cognito_identity_pool_id(self, cognito_identity_pool_id: impl Into<String>) -> Self {
        GetEffectivePolicies(self.0.with("cognitoIdentityPoolId", &cognito_identity_pool_id.into()))
    }

    /// As [`cognito_identity_pool_id`](Self::cognito_identity_pool_id), but for `None`, which leaves it out.
    pub fn set_cognito_identity_pool_id(self, cognito_identity_pool_id: Option<String>) -> Self {
        GetEffectivePolicies(self.0.set("cognitoIdentityPoolId", &cognito_identity_pool_id))
    }

    /// The thing that connects; 1 to 128 characters.
    pub fn thing_name(self, thing_name: impl Into<String>) -> Self {
        GetEffectivePolicies(self.0.with("thingName", &thing_name.into()))
    }

    /// As [`thing_name`](Self::thing_name), but for `None`, which leaves it out.
    pub fn set_thing_name(self, thing_name: Option<String>) -> Self {
        GetEffectivePolicies(self.0.set("thingName", &thing_name))
    }
}

call!(GetEffectivePolicies, GetEffectivePoliciesResponse);

impl Iot {
    /// Gives all policies that decide what a device may do when it connects so.
    ///
    /// AWS: `GetEffectivePolicies`, permission `iot:GetEffectivePolicies`.
    pub fn get_effective_policies(&self) -> GetEffectivePolicies {
        GetEffectivePolicies(Call::new(&self.connector, "iot.GetEffectivePolicies"))
    }
}

/// What `create_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// The name of the policy; 1 to 128 characters.
    pub policy_name: Option<String>,
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
    /// What the policy says, as JSON; 0 to 404600 characters.
    pub policy_document: Option<String>,
    /// The version, such as `1`.
    pub policy_version_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreatePolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("policyName", &self.policy_name)
            .with_some("policyArn", &self.policy_arn)
            .with_some("policyDocument", &self.policy_document)
            .with_some("policyVersionId", &self.policy_version_id)
            .into()
    }
}

impl Structure for CreatePolicyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_name = value.read()?,
            2 => self.policy_arn = value.read()?,
            3 => self.policy_document = value.read()?,
            4 => self.policy_version_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreatePolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_policy_version` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionResponse {
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
    /// What the policy says, as JSON; 0 to 404600 characters.
    pub policy_document: Option<String>,
    /// The version, such as `1`.
    pub policy_version_id: Option<String>,
    /// Whether it is in force.
    pub is_default_version: Option<bool>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreatePolicyVersionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("policyArn", &self.policy_arn)
            .with_some("policyDocument", &self.policy_document)
            .with_some("policyVersionId", &self.policy_version_id)
            .with_some("isDefaultVersion", &self.is_default_version)
            .into()
    }
}

impl Structure for CreatePolicyVersionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_arn = value.read()?,
            2 => self.policy_document = value.read()?,
            3 => self.policy_version_id = value.read()?,
            4 => self.is_default_version = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreatePolicyVersionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A policy that decides, with what it says.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EffectivePolicy {
    /// The name of the policy; 1 to 128 characters.
    pub policy_name: Option<String>,
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
    /// What the policy says, as JSON; 0 to 404600 characters.
    pub policy_document: Option<String>,
}

impl ToJson for EffectivePolicy {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("policyName", &self.policy_name)
            .with_some("policyArn", &self.policy_arn)
            .with_some("policyDocument", &self.policy_document)
            .into()
    }
}

impl Structure for EffectivePolicy {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_name = value.read()?,
            2 => self.policy_arn = value.read()?,
            3 => self.policy_document = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_effective_policies` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEffectivePoliciesResponse {
    /// The policies.
    pub effective_policies: Option<Vec<EffectivePolicy>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetEffectivePoliciesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("effectivePolicies", &self.effective_policies).into()
    }
}

impl Structure for GetEffectivePoliciesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.effective_policies = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetEffectivePoliciesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The name of the policy; 1 to 128 characters.
    pub policy_name: Option<String>,
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
    /// What the policy says, as JSON; 0 to 404600 characters.
    pub policy_document: Option<String>,
    /// The version that is in force.
    pub default_version_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_modified_date: Option<Timestamp>,
    /// An id that is another one after each change.
    pub generation_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("policyName", &self.policy_name)
            .with_some("policyArn", &self.policy_arn)
            .with_some("policyDocument", &self.policy_document)
            .with_some("defaultVersionId", &self.default_version_id)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastModifiedDate", &self.last_modified_date)
            .with_some("generationId", &self.generation_id)
            .into()
    }
}

impl Structure for GetPolicyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_name = value.read()?,
            2 => self.policy_arn = value.read()?,
            3 => self.policy_document = value.read()?,
            4 => self.default_version_id = value.read()?,
            5 => self.creation_date = value.read()?,
            6 => self.last_modified_date = value.read()?,
            7 => self.generation_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_policy_version` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionResponse {
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
    /// The name of the policy; 1 to 128 characters.
    pub policy_name: Option<String>,
    /// What the policy says, as JSON; 0 to 404600 characters.
    pub policy_document: Option<String>,
    /// The version, such as `1`.
    pub policy_version_id: Option<String>,
    /// Whether it is in force.
    pub is_default_version: Option<bool>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_modified_date: Option<Timestamp>,
    /// An id that is another one after each change.
    pub generation_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPolicyVersionResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("policyArn", &self.policy_arn)
            .with_some("policyName", &self.policy_name)
            .with_some("policyDocument", &self.policy_document)
            .with_some("policyVersionId", &self.policy_version_id)
            .with_some("isDefaultVersion", &self.is_default_version)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastModifiedDate", &self.last_modified_date)
            .with_some("generationId", &self.generation_id)
            .into()
    }
}

impl Structure for GetPolicyVersionResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_arn = value.read()?,
            2 => self.policy_name = value.read()?,
            3 => self.policy_document = value.read()?,
            4 => self.policy_version_id = value.read()?,
            5 => self.is_default_version = value.read()?,
            6 => self.creation_date = value.read()?,
            7 => self.last_modified_date = value.read()?,
            8 => self.generation_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPolicyVersionResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_attached_policies` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAttachedPoliciesResponse {
    /// The policies of this page.
    pub policies: Option<Vec<Policy>>,
    /// The token of the next page; none on the last one; at most 1024 characters.
    pub next_marker: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListAttachedPoliciesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("policies", &self.policies).with_some("nextMarker", &self.next_marker).into()
    }
}

impl Structure for ListAttachedPoliciesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policies = value.read()?,
            2 => self.next_marker = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListAttachedPoliciesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_policies` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// The policies of this page.
    pub policies: Option<Vec<Policy>>,
    /// The token of the next page; none on the last one; at most 1024 characters.
    pub next_marker: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPoliciesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("policies", &self.policies).with_some("nextMarker", &self.next_marker).into()
    }
}

impl Structure for ListPoliciesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policies = value.read()?,
            2 => self.next_marker = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPoliciesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_policy_versions` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsResponse {
    /// The versions.
    pub policy_versions: Option<Vec<PolicyVersion>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPolicyVersionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("policyVersions", &self.policy_versions).into()
    }
}

impl Structure for ListPolicyVersionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_versions = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPolicyVersionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_targets_for_policy` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyResponse {
    /// What the policy is attached to, on this page.
    pub targets: Option<Vec<String>>,
    /// The token of the next page; none on the last one; at most 1024 characters.
    pub next_marker: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListTargetsForPolicyResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("targets", &self.targets).with_some("nextMarker", &self.next_marker).into()
    }
}

impl Structure for ListTargetsForPolicyResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.targets = value.read()?,
            2 => self.next_marker = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListTargetsForPolicyResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A policy in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Policy {
    /// The name of the policy; 1 to 128 characters.
    pub policy_name: Option<String>,
    /// The ARN of the policy.
    pub policy_arn: Option<String>,
}

impl ToJson for Policy {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("policyName", &self.policy_name).with_some("policyArn", &self.policy_arn).into()
    }
}

impl Structure for Policy {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.policy_name = value.read()?,
            2 => self.policy_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A version of a policy in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PolicyVersion {
    /// The version, such as `1`.
    pub version_id: Option<String>,
    /// Whether it is in force.
    pub is_default_version: Option<bool>,
    /// When it was created.
    pub create_date: Option<Timestamp>,
}

impl ToJson for PolicyVersion {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("versionId", &self.version_id)
            .with_some("isDefaultVersion", &self.is_default_version)
            .with_some("createDate", &self.create_date)
            .into()
    }
}

impl Structure for PolicyVersion {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.version_id = value.read()?,
            2 => self.is_default_version = value.read()?,
            3 => self.create_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
