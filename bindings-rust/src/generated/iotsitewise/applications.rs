//! AWS IoT SiteWise: applications.

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

/// Creates an application for a workspace, in an instance of IAM Identity Center; both must be there first.
/// Asynchronous: the application is `CREATING` at first; wait until it is `ACTIVE`.
///
/// AWS: `CreateApplication`, permission `iotsitewise:CreateApplication`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateApplication(pub(super) Call);

impl CreateApplication {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreateApplication(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreateApplication(self.0.set("clientToken", &client_token))
    }

    /// Its description; 1 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateApplication(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateApplication(self.0.set("description", &description))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateApplication(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateApplication(self.0.set("tags", &tags))
    }
}

call!(CreateApplication, CreateApplicationResponse);

impl SiteWise {
    /// Creates an application for a workspace, in an instance of IAM Identity Center; both must be there first.
    /// Asynchronous: the application is `CREATING` at first; wait until it is `ACTIVE`.
    ///
    /// AWS: `CreateApplication`, permission `iotsitewise:CreateApplication`.
    pub fn create_application(
        &self,
        idc_instance_arn: impl Into<String>,
        workspace_name: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateApplication {
        CreateApplication(
            Call::new(&self.connector, "iotsitewise.CreateApplication")
                .with("idcInstanceArn", &idc_instance_arn.into())
                .with("workspaceName", &workspace_name.into())
                .with("name", &name.into()),
        )
    }
}

/// Gives an application with its state, its subdomain and its counterpart in IAM Identity Center.
///
/// AWS: `DescribeApplication`, permission `iotsitewise:DescribeApplication`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeApplication(pub(super) Call);

call!(DescribeApplication, DescribeApplicationResponse);

impl SiteWise {
    /// Gives an application with its state, its subdomain and its counterpart in IAM Identity Center.
    ///
    /// AWS: `DescribeApplication`, permission `iotsitewise:DescribeApplication`.
    pub fn describe_application(
        &self,
        workspace_name: impl Into<String>,
        id: impl Into<String>,
    ) -> DescribeApplication {
        DescribeApplication(
            Call::new(&self.connector, "iotsitewise.DescribeApplication")
                .with("workspaceName", &workspace_name.into())
                .with("id", &id.into()),
        )
    }
}

/// Lists the applications, each with its state and its workspace.
///
/// AWS: `ListApplications`, permission `iotsitewise:ListApplications`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListApplications(pub(super) Call);

impl ListApplications {
    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListApplications(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListApplications(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListApplications(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListApplications, ListApplicationsResponse);

impl crate::Paged for ListApplicationsResponse {
    type Item = ApplicationSummary;

    fn take_items(&mut self) -> Vec<ApplicationSummary> {
        std::mem::take(&mut self.applications)
    }
}

impl SiteWise {
    /// Lists the applications, each with its state and its workspace.
    ///
    /// AWS: `ListApplications`, permission `iotsitewise:ListApplications`.
    pub fn list_applications(&self) -> ListApplications {
        ListApplications(Call::new(&self.connector, "iotsitewise.ListApplications"))
    }
}

/// Deletes an application of a workspace. The application is `DELETING` until it is gone.
///
/// AWS: `DeleteApplication`, permission `iotsitewise:DeleteApplication`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteApplication(pub(super) Call);

call!(DeleteApplication, DeleteApplicationResponse);

impl SiteWise {
    /// Deletes an application of a workspace. The application is `DELETING` until it is gone.
    ///
    /// AWS: `DeleteApplication`, permission `iotsitewise:DeleteApplication`.
    pub fn delete_application(&self, workspace_name: impl Into<String>, id: impl Into<String>) -> DeleteApplication {
        DeleteApplication(
            Call::new(&self.connector, "iotsitewise.DeleteApplication")
                .with("workspaceName", &workspace_name.into())
                .with("id", &id.into()),
        )
    }
}

enumeration! {
    /// Where an application is between its creation and its deletion.
    ApplicationStatus {
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
    } else Unknown
}

/// An application in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationSummary {
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The id of the application; 36 characters.
    pub id: String,
    /// The name of the application; 1 to 256 characters.
    pub name: String,
    /// Where the application is in its life.
    pub status: ApplicationStatus,
    /// When it was created.
    pub created_at: Timestamp,
    /// The name of the workspace that the application belongs to; 1 to 64 characters.
    pub workspace_name: String,
}

impl ToJson for ApplicationSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("id", &self.id)
            .with("name", &self.name)
            .with("status", &self.status)
            .with("createdAt", &self.created_at)
            .with("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for ApplicationSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.id = value.read()?,
            3 => self.name = value.read()?,
            4 => self.status = value.read()?,
            5 => self.created_at = value.read()?,
            6 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_application` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// The id of the application; 36 characters.
    pub id: String,
    /// The application's subdomain, one label of a DNS name; 1 to 63 characters.
    pub dns_subdomain: String,
    /// The name of the application; 1 to 256 characters.
    pub name: String,
    /// Where the application is in its life.
    pub status: ApplicationStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateApplicationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("id", &self.id)
            .with("dnsSubdomain", &self.dns_subdomain)
            .with("name", &self.name)
            .with("status", &self.status)
            .into()
    }
}

impl Structure for CreateApplicationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.id = value.read()?,
            3 => self.dns_subdomain = value.read()?,
            4 => self.name = value.read()?,
            5 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateApplicationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_application` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteApplicationResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteApplicationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteApplicationResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteApplicationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_application` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeApplicationResponse {
    /// Its ARN; 1 to 1600 characters.
    pub arn: String,
    /// When it was created.
    pub created_at: Timestamp,
    /// The application's subdomain, one label of a DNS name; 1 to 63 characters.
    pub dns_subdomain: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The id of the application; 36 characters.
    pub id: String,
    /// The ARN of the application in IAM Identity Center that goes with this one; 1 to 1600 characters.
    pub idc_application_arn: String,
    /// The name of the application; 1 to 256 characters.
    pub name: String,
    /// Where the application is in its life.
    pub status: ApplicationStatus,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// The name of the workspace that the application belongs to; 1 to 64 characters.
    pub workspace_name: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeApplicationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("arn", &self.arn)
            .with("createdAt", &self.created_at)
            .with("dnsSubdomain", &self.dns_subdomain)
            .with_some("description", &self.description)
            .with("id", &self.id)
            .with("idcApplicationArn", &self.idc_application_arn)
            .with("name", &self.name)
            .with("status", &self.status)
            .with("updatedAt", &self.updated_at)
            .with("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for DescribeApplicationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.created_at = value.read()?,
            3 => self.dns_subdomain = value.read()?,
            4 => self.description = value.read()?,
            5 => self.id = value.read()?,
            6 => self.idc_application_arn = value.read()?,
            7 => self.name = value.read()?,
            8 => self.status = value.read()?,
            9 => self.updated_at = value.read()?,
            10 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeApplicationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_applications` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// The applications.
    pub applications: Vec<ApplicationSummary>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListApplicationsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("nextToken", &self.next_token).with("applications", &self.applications).into()
    }
}

impl Structure for ListApplicationsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.next_token = value.read()?,
            2 => self.applications = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListApplicationsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
