//! AWS IoT SiteWise: portals.

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
use crate::types::Hidden;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use bytes::Bytes;
use std::collections::HashMap;

/// Creates a portal of SiteWise Monitor, a place for projects and dashboards. Wait with `describe_portal` for `ACTIVE`.
/// Before anyone can sign in, give an identity access with `create_access_policy`. Sign-in through IAM Identity Center
/// (`SSO`, the default) needs that service to be turned on first. SiteWise Monitor has been closed to new customers
/// since 7 November 2025.
///
/// AWS: `CreatePortal`, permission `iotsitewise:CreatePortal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePortal(pub(super) Call);

impl CreatePortal {
    /// The description of the portal; 1 to 2048 characters.
    pub fn portal_description(self, portal_description: impl Into<String>) -> Self {
        CreatePortal(self.0.with("portalDescription", &portal_description.into()))
    }

    /// As [`portal_description`](Self::portal_description), but for `None`, which leaves it out.
    pub fn set_portal_description(self, portal_description: Option<String>) -> Self {
        CreatePortal(self.0.set("portalDescription", &portal_description))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        CreatePortal(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        CreatePortal(self.0.set("clientToken", &client_token))
    }

    /// A logo for the portal. Best is a square, sharp image; it is shown on a dark background.
    pub fn portal_logo_image_file(self, portal_logo_image_file: ImageFile) -> Self {
        CreatePortal(self.0.with("portalLogoImageFile", &portal_logo_image_file))
    }

    /// As [`portal_logo_image_file`](Self::portal_logo_image_file), but for `None`, which leaves it out.
    pub fn set_portal_logo_image_file(self, portal_logo_image_file: Option<ImageFile>) -> Self {
        CreatePortal(self.0.set("portalLogoImageFile", &portal_logo_image_file))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreatePortal(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreatePortal(self.0.set("tags", &tags))
    }

    /// How users sign in. It cannot be changed later. `SSO` is not offered in China. Default: `SSO`.
    pub fn portal_auth_mode(self, portal_auth_mode: impl Into<AuthMode>) -> Self {
        CreatePortal(self.0.with("portalAuthMode", &portal_auth_mode.into()))
    }

    /// As [`portal_auth_mode`](Self::portal_auth_mode), but for `None`, which leaves it out.
    pub fn set_portal_auth_mode(self, portal_auth_mode: Option<AuthMode>) -> Self {
        CreatePortal(self.0.set("portalAuthMode", &portal_auth_mode))
    }

    /// The sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events manages sends them; 1 to 255
    /// characters.
    pub fn notification_sender_email(self, notification_sender_email: impl Into<String>) -> Self {
        CreatePortal(self.0.with("notificationSenderEmail", &notification_sender_email.into()))
    }

    /// As [`notification_sender_email`](Self::notification_sender_email), but for `None`, which leaves it out.
    pub fn set_notification_sender_email(self, notification_sender_email: Option<String>) -> Self {
        CreatePortal(self.0.set("notificationSenderEmail", &notification_sender_email))
    }

    /// The role and the Lambda function of the portal's alarms.
    pub fn alarms(self, alarms: Alarms) -> Self {
        CreatePortal(self.0.with("alarms", &alarms))
    }

    /// As [`alarms`](Self::alarms), but for `None`, which leaves it out.
    pub fn set_alarms(self, alarms: Option<Alarms>) -> Self {
        CreatePortal(self.0.set("alarms", &alarms))
    }

    /// The generation of the portal: classic (`SITEWISE_PORTAL_V1`) or AI-aware (`SITEWISE_PORTAL_V2`).
    pub fn portal_type(self, portal_type: impl Into<PortalType>) -> Self {
        CreatePortal(self.0.with("portalType", &portal_type.into()))
    }

    /// As [`portal_type`](Self::portal_type), but for `None`, which leaves it out.
    pub fn set_portal_type(self, portal_type: Option<PortalType>) -> Self {
        CreatePortal(self.0.set("portalType", &portal_type))
    }

    /// Settings that belong to the type of the portal, such as its tools.
    pub fn portal_type_configuration(
        self,
        portal_type_configuration: impl IntoIterator<Item = (impl Into<String>, impl Into<PortalTypeEntry>)>,
    ) -> Self {
        CreatePortal(
            self.0.with(
                "portalTypeConfiguration",
                &portal_type_configuration
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PortalTypeEntry>>(),
            ),
        )
    }

    /// As [`portal_type_configuration`](Self::portal_type_configuration), but for `None`, which leaves it out.
    pub fn set_portal_type_configuration(
        self,
        portal_type_configuration: Option<HashMap<String, PortalTypeEntry>>,
    ) -> Self {
        CreatePortal(self.0.set("portalTypeConfiguration", &portal_type_configuration))
    }
}

call!(CreatePortal, CreatePortalResponse);

impl SiteWise {
    /// Creates a portal of SiteWise Monitor, a place for projects and dashboards. Wait with `describe_portal` for `ACTIVE`.
    /// Before anyone can sign in, give an identity access with `create_access_policy`. Sign-in through IAM Identity Center
    /// (`SSO`, the default) needs that service to be turned on first. SiteWise Monitor has been closed to new customers
    /// since 7 November 2025.
    ///
    /// AWS: `CreatePortal`, permission `iotsitewise:CreatePortal`.
    pub fn create_portal(
        &self,
        portal_name: impl Into<String>,
        portal_contact_email: impl Into<String>,
        role_arn: impl Into<String>,
    ) -> CreatePortal {
        CreatePortal(
            Call::new(&self.connector, "iotsitewise.CreatePortal")
                .with("portalName", &portal_name.into())
                .with("portalContactEmail", &portal_contact_email.into())
                .with("roleArn", &role_arn.into()),
        )
    }
}

/// Gives a portal with its settings and its status.
///
/// AWS: `DescribePortal`, permission `iotsitewise:DescribePortal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribePortal(pub(super) Call);

call!(DescribePortal, DescribePortalResponse);

impl SiteWise {
    /// Gives a portal with its settings and its status.
    ///
    /// AWS: `DescribePortal`, permission `iotsitewise:DescribePortal`.
    pub fn describe_portal(&self, portal_id: impl Into<String>) -> DescribePortal {
        DescribePortal(Call::new(&self.connector, "iotsitewise.DescribePortal").with("portalId", &portal_id.into()))
    }
}

/// Lists the portals of SiteWise Monitor.
///
/// AWS: `ListPortals`, permission `iotsitewise:ListPortals`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPortals(pub(super) Call);

impl ListPortals {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListPortals(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListPortals(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListPortals(self.0.set("maxResults", &max_results))
    }
}

listing!(ListPortals, ListPortalsResponse);

impl crate::Paged for ListPortalsResponse {
    type Item = PortalSummary;

    fn take_items(&mut self) -> Vec<PortalSummary> {
        self.portal_summaries.take().unwrap_or_default()
    }
}

impl SiteWise {
    /// Lists the portals of SiteWise Monitor.
    ///
    /// AWS: `ListPortals`, permission `iotsitewise:ListPortals`.
    pub fn list_portals(&self) -> ListPortals {
        ListPortals(Call::new(&self.connector, "iotsitewise.ListPortals"))
    }
}

/// Changes the settings of a portal, except how its users sign in. The portal is `UPDATING` afterwards: wait with
/// `describe_portal` for `ACTIVE`.
///
/// AWS: `UpdatePortal`, permission `iotsitewise:UpdatePortal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePortal(pub(super) Call);

impl UpdatePortal {
    /// The description of the portal; 1 to 2048 characters.
    pub fn portal_description(self, portal_description: impl Into<String>) -> Self {
        UpdatePortal(self.0.with("portalDescription", &portal_description.into()))
    }

    /// As [`portal_description`](Self::portal_description), but for `None`, which leaves it out.
    pub fn set_portal_description(self, portal_description: Option<String>) -> Self {
        UpdatePortal(self.0.set("portalDescription", &portal_description))
    }

    /// The logo: a new one, or the id of the one that is to stay.
    pub fn portal_logo_image(self, portal_logo_image: Image) -> Self {
        UpdatePortal(self.0.with("portalLogoImage", &portal_logo_image))
    }

    /// As [`portal_logo_image`](Self::portal_logo_image), but for `None`, which leaves it out.
    pub fn set_portal_logo_image(self, portal_logo_image: Option<Image>) -> Self {
        UpdatePortal(self.0.set("portalLogoImage", &portal_logo_image))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        UpdatePortal(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        UpdatePortal(self.0.set("clientToken", &client_token))
    }

    /// The sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events manages sends them; 1 to 255
    /// characters.
    pub fn notification_sender_email(self, notification_sender_email: impl Into<String>) -> Self {
        UpdatePortal(self.0.with("notificationSenderEmail", &notification_sender_email.into()))
    }

    /// As [`notification_sender_email`](Self::notification_sender_email), but for `None`, which leaves it out.
    pub fn set_notification_sender_email(self, notification_sender_email: Option<String>) -> Self {
        UpdatePortal(self.0.set("notificationSenderEmail", &notification_sender_email))
    }

    /// The role and the Lambda function of the portal's alarms.
    pub fn alarms(self, alarms: Alarms) -> Self {
        UpdatePortal(self.0.with("alarms", &alarms))
    }

    /// As [`alarms`](Self::alarms), but for `None`, which leaves it out.
    pub fn set_alarms(self, alarms: Option<Alarms>) -> Self {
        UpdatePortal(self.0.set("alarms", &alarms))
    }

    /// The generation of the portal: classic (`SITEWISE_PORTAL_V1`) or AI-aware (`SITEWISE_PORTAL_V2`).
    pub fn portal_type(self, portal_type: impl Into<PortalType>) -> Self {
        UpdatePortal(self.0.with("portalType", &portal_type.into()))
    }

    /// As [`portal_type`](Self::portal_type), but for `None`, which leaves it out.
    pub fn set_portal_type(self, portal_type: Option<PortalType>) -> Self {
        UpdatePortal(self.0.set("portalType", &portal_type))
    }

    /// Settings that belong to the type of the portal, such as its tools.
    pub fn portal_type_configuration(
        self,
        portal_type_configuration: impl IntoIterator<Item = (impl Into<String>, impl Into<PortalTypeEntry>)>,
    ) -> Self {
        UpdatePortal(
            self.0.with(
                "portalTypeConfiguration",
                &portal_type_configuration
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, PortalTypeEntry>>(),
            ),
        )
    }

    /// As [`portal_type_configuration`](Self::portal_type_configuration), but for `None`, which leaves it out.
    pub fn set_portal_type_configuration(
        self,
        portal_type_configuration: Option<HashMap<String, PortalTypeEntry>>,
    ) -> Self {
        UpdatePortal(self.0.set("portalTypeConfiguration", &portal_type_configuration))
    }
}

call!(UpdatePortal, UpdatePortalResponse);

impl SiteWise {
    /// Changes the settings of a portal, except how its users sign in. The portal is `UPDATING` afterwards: wait with
    /// `describe_portal` for `ACTIVE`.
    ///
    /// AWS: `UpdatePortal`, permission `iotsitewise:UpdatePortal`.
    pub fn update_portal(
        &self,
        portal_id: impl Into<String>,
        portal_name: impl Into<String>,
        portal_contact_email: impl Into<String>,
        role_arn: impl Into<String>,
    ) -> UpdatePortal {
        UpdatePortal(
            Call::new(&self.connector, "iotsitewise.UpdatePortal")
                .with("portalId", &portal_id.into())
                .with("portalName", &portal_name.into())
                .with("portalContactEmail", &portal_contact_email.into())
                .with("roleArn", &role_arn.into()),
        )
    }
}

/// Deletes a portal. It is `DELETING` afterwards, until `describe_portal` no longer finds it.
///
/// AWS: `DeletePortal`, permission `iotsitewise:DeletePortal`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePortal(pub(super) Call);

impl DeletePortal {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeletePortal(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeletePortal(self.0.set("clientToken", &client_token))
    }
}

call!(DeletePortal, DeletePortalResponse);

impl SiteWise {
    /// Deletes a portal. It is `DELETING` afterwards, until `describe_portal` no longer finds it.
    ///
    /// AWS: `DeletePortal`, permission `iotsitewise:DeletePortal`.
    pub fn delete_portal(&self, portal_id: impl Into<String>) -> DeletePortal {
        DeletePortal(Call::new(&self.connector, "iotsitewise.DeletePortal").with("portalId", &portal_id.into()))
    }
}

/// The role and the Lambda function of a portal's alarms. An alarm watches a property and tells when it leaves its
/// range.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Alarms {
    /// The ARN of the IAM role with which alarms act, for instance in IoT Events; 1 to 1600 characters.
    pub alarm_role_arn: String,
    /// The ARN of the Lambda function for the notifications of alarms; 1 to 1600 characters.
    pub notification_lambda_arn: Option<String>,
}

impl Alarms {
    /// With what it needs; the other members have setters.
    pub fn new(alarm_role_arn: impl Into<String>) -> Self {
        Self { alarm_role_arn: alarm_role_arn.into(), ..Self::default() }
    }

    /// The ARN of the Lambda function for the notifications of alarms; 1 to 1600 characters.
    pub fn notification_lambda_arn(mut self, notification_lambda_arn: impl Into<String>) -> Self {
        self.notification_lambda_arn = Some(notification_lambda_arn.into());
        self
    }

    /// As [`notification_lambda_arn`](Self::notification_lambda_arn), but for `None`, which leaves it out.
    pub fn set_notification_lambda_arn(mut self, notification_lambda_arn: Option<String>) -> Self {
        self.notification_lambda_arn = notification_lambda_arn;
        self
    }
}

impl ToJson for Alarms {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("alarmRoleArn", &self.alarm_role_arn)
            .with_some("notificationLambdaArn", &self.notification_lambda_arn)
            .into()
    }
}

impl Structure for Alarms {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.alarm_role_arn = value.read()?,
            2 => self.notification_lambda_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How the users of a portal sign in: through IAM, or through IAM Identity Center (`SSO`).
    AuthMode {
        Iam = "IAM",
        Sso = "SSO",
    } else Unknown
}

/// What `create_portal` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePortalResponse {
    /// The id of the portal; 36 characters.
    pub portal_id: String,
    /// The ARN of the portal; 1 to 1600 characters.
    pub portal_arn: String,
    /// The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    /// characters.
    pub portal_start_url: String,
    /// Where the portal is: `CREATING` at first.
    pub portal_status: PortalStatus,
    /// The id of the portal as an application of IAM Identity Center, if users sign in there; 1 to 64 characters.
    pub sso_application_id: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreatePortalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("portalId", &self.portal_id)
            .with("portalArn", &self.portal_arn)
            .with("portalStartUrl", &self.portal_start_url)
            .with("portalStatus", &self.portal_status)
            .with("ssoApplicationId", &self.sso_application_id)
            .into()
    }
}

impl Structure for CreatePortalResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_id = value.read()?,
            2 => self.portal_arn = value.read()?,
            3 => self.portal_start_url = value.read()?,
            4 => self.portal_status = value.read()?,
            5 => self.sso_application_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreatePortalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_portal` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePortalResponse {
    /// Where the portal is: `DELETING` at first.
    pub portal_status: PortalStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeletePortalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("portalStatus", &self.portal_status).into()
    }
}

impl Structure for DeletePortalResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DeletePortalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_portal` answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribePortalResponse {
    /// The id of the portal; 36 characters.
    pub portal_id: String,
    /// The ARN of the portal; 1 to 1600 characters.
    pub portal_arn: String,
    /// The name of the portal, for people to read; 1 to 256 characters.
    pub portal_name: String,
    /// The description of the portal; 1 to 2048 characters.
    pub portal_description: Option<String>,
    /// The client id that IAM Identity Center made for the portal; only if users sign in there; 1 to 256 characters.
    pub portal_client_id: String,
    /// The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    /// characters.
    pub portal_start_url: String,
    /// The e-mail address of the AWS administrator in charge; 1 to 255 characters.
    pub portal_contact_email: String,
    /// Where the portal is, and what went wrong if something did.
    pub portal_status: PortalStatus,
    /// When the portal was created.
    pub portal_creation_date: Timestamp,
    /// When the portal was last changed.
    pub portal_last_update_date: Timestamp,
    /// The logo of the portal, and where to fetch it.
    pub portal_logo_image_location: Option<ImageLocation>,
    /// The ARN of the service role with which the portal's users reach your SiteWise resources; 1 to 1600 characters.
    pub role_arn: Option<String>,
    /// How users sign in.
    pub portal_auth_mode: Option<AuthMode>,
    /// The sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events manages sends them; 1 to 255
    /// characters.
    pub notification_sender_email: Option<String>,
    /// The role and the Lambda function of the portal's alarms.
    pub alarms: Option<Alarms>,
    /// The generation of the portal: classic (`SITEWISE_PORTAL_V1`) or AI-aware (`SITEWISE_PORTAL_V2`).
    pub portal_type: Option<PortalType>,
    /// Settings that belong to the type of the portal, such as its tools.
    pub portal_type_configuration: Option<HashMap<String, PortalTypeEntry>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl std::fmt::Debug for DescribePortalResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribePortalResponse")
            .field("portal_id", &self.portal_id)
            .field("portal_arn", &self.portal_arn)
            .field("portal_name", &self.portal_name)
            .field("portal_description", &self.portal_description)
            .field("portal_client_id", &self.portal_client_id)
            .field("portal_start_url", &self.portal_start_url)
            .field("portal_contact_email", &Hidden)
            .field("portal_status", &self.portal_status)
            .field("portal_creation_date", &self.portal_creation_date)
            .field("portal_last_update_date", &self.portal_last_update_date)
            .field("portal_logo_image_location", &self.portal_logo_image_location)
            .field("role_arn", &self.role_arn)
            .field("portal_auth_mode", &self.portal_auth_mode)
            .field("notification_sender_email", &self.notification_sender_email.as_ref().map(|_| Hidden))
            .field("alarms", &self.alarms)
            .field("portal_type", &self.portal_type)
            .field("portal_type_configuration", &self.portal_type_configuration)
            .field("response_metadata", &self.response_metadata)
            .finish()
    }
}

impl ToJson for DescribePortalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("portalId", &self.portal_id)
            .with("portalArn", &self.portal_arn)
            .with("portalName", &self.portal_name)
            .with_some("portalDescription", &self.portal_description)
            .with("portalClientId", &self.portal_client_id)
            .with("portalStartUrl", &self.portal_start_url)
            .with("portalContactEmail", &self.portal_contact_email)
            .with("portalStatus", &self.portal_status)
            .with("portalCreationDate", &self.portal_creation_date)
            .with("portalLastUpdateDate", &self.portal_last_update_date)
            .with_some("portalLogoImageLocation", &self.portal_logo_image_location)
            .with_some("roleArn", &self.role_arn)
            .with_some("portalAuthMode", &self.portal_auth_mode)
            .with_some("notificationSenderEmail", &self.notification_sender_email)
            .with_some("alarms", &self.alarms)
            .with_some("portalType", &self.portal_type)
            .with_some("portalTypeConfiguration", &self.portal_type_configuration)
            .into()
    }
}

impl Structure for DescribePortalResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_id = value.read()?,
            2 => self.portal_arn = value.read()?,
            3 => self.portal_name = value.read()?,
            4 => self.portal_description = value.read()?,
            5 => self.portal_client_id = value.read()?,
            6 => self.portal_start_url = value.read()?,
            7 => self.portal_contact_email = value.read()?,
            8 => self.portal_status = value.read()?,
            9 => self.portal_creation_date = value.read()?,
            10 => self.portal_last_update_date = value.read()?,
            11 => self.portal_logo_image_location = value.read()?,
            12 => self.role_arn = value.read()?,
            13 => self.portal_auth_mode = value.read()?,
            14 => self.notification_sender_email = value.read()?,
            15 => self.alarms = value.read()?,
            16 => self.portal_type = value.read()?,
            17 => self.portal_type_configuration = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribePortalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A logo: a new file, or the id of the logo that is to stay. Set one of the two.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Image {
    /// The id of the logo that is to stay; 36 characters.
    pub id: Option<String>,
    /// A new logo to upload.
    pub file: Option<ImageFile>,
}

impl Image {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the logo that is to stay; 36 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// A new logo to upload.
    pub fn file(mut self, file: ImageFile) -> Self {
        self.file = Some(file);
        self
    }

    /// As [`file`](Self::file), but for `None`, which leaves it out.
    pub fn set_file(mut self, file: Option<ImageFile>) -> Self {
        self.file = file;
        self
    }
}

impl ToJson for Image {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).with_some("file", &self.file).into()
    }
}

impl Structure for Image {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.file = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An image to upload.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageFile {
    /// The content of the image, less than 1 MB.
    pub data: Bytes,
    /// The format of the image.
    pub r#type: ImageFileType,
}

impl ImageFile {
    /// With what it needs; the other members have setters.
    pub fn new(data: impl Into<Bytes>, r#type: impl Into<ImageFileType>) -> Self {
        Self { data: data.into(), r#type: r#type.into() }
    }
}

impl ToJson for ImageFile {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("data", &self.data).with("type", &self.r#type).into()
    }
}

impl Structure for ImageFile {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data = value.read()?,
            2 => self.r#type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The format of an image.
    ImageFileType {
        Png = "PNG",
    } else Unknown
}

/// An image that has been uploaded, and where to fetch it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageLocation {
    /// The id of the image; 36 characters.
    pub id: String,
    /// Where to fetch the image. The URL works for 15 minutes; 1 to 256 characters.
    pub url: String,
}

impl ToJson for ImageLocation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("id", &self.id).with("url", &self.url).into()
    }
}

impl Structure for ImageLocation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.url = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_portals` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPortalsResponse {
    /// The portals of this page.
    pub portal_summaries: Option<Vec<PortalSummary>>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListPortalsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("portalSummaries", &self.portal_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListPortalsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListPortalsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// What went wrong with a portal, as a code.
    MonitorErrorCode {
        InternalFailure = "INTERNAL_FAILURE",
        ValidationError = "VALIDATION_ERROR",
        LimitExceeded = "LIMIT_EXCEEDED",
    } else Unknown
}

/// What went wrong with a portal.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitorErrorDetails {
    /// What went wrong, as a code.
    pub code: Option<MonitorErrorCode>,
    /// What went wrong.
    pub message: Option<String>,
}

impl ToJson for MonitorErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("code", &self.code).with_some("message", &self.message).into()
    }
}

impl Structure for MonitorErrorDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a portal is between its creation and its deletion.
    PortalState {
        Creating = "CREATING",
        Pending = "PENDING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Active = "ACTIVE",
        Failed = "FAILED",
    } else Unknown
}

/// Where a portal is, and what went wrong if something did.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PortalStatus {
    /// Where the portal is between its creation and its deletion.
    pub state: PortalState,
    /// What went wrong; absent otherwise.
    pub error: Option<MonitorErrorDetails>,
}

impl ToJson for PortalStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for PortalStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A portal in a list, without its sign-in and alarm settings.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PortalSummary {
    /// The id of the portal; 36 characters.
    pub id: String,
    /// The name of the portal, for people to read; 1 to 256 characters.
    pub name: String,
    /// Its description; 1 to 2048 characters.
    pub description: Option<String>,
    /// The URL of the portal. Users that sign in through IAM need one from the SiteWise console instead; 1 to 256
    /// characters.
    pub start_url: String,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_update_date: Option<Timestamp>,
    /// The ARN of the service role with which the portal's users reach your SiteWise resources; 1 to 1600 characters.
    pub role_arn: Option<String>,
    /// Where the portal is, and what went wrong if something did.
    pub status: PortalStatus,
    /// The generation of the portal: classic (`SITEWISE_PORTAL_V1`) or AI-aware (`SITEWISE_PORTAL_V2`).
    pub portal_type: Option<PortalType>,
}

impl ToJson for PortalSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("id", &self.id)
            .with("name", &self.name)
            .with_some("description", &self.description)
            .with("startUrl", &self.start_url)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastUpdateDate", &self.last_update_date)
            .with_some("roleArn", &self.role_arn)
            .with("status", &self.status)
            .with_some("portalType", &self.portal_type)
            .into()
    }
}

impl Structure for PortalSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            3 => self.description = value.read()?,
            4 => self.start_url = value.read()?,
            5 => self.creation_date = value.read()?,
            6 => self.last_update_date = value.read()?,
            7 => self.role_arn = value.read()?,
            8 => self.status = value.read()?,
            9 => self.portal_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The generation of a portal: `SITEWISE_PORTAL_V1` is classic, `SITEWISE_PORTAL_V2` is AI-aware.
    PortalType {
        SitewisePortalV1 = "SITEWISE_PORTAL_V1",
        SitewisePortalV2 = "SITEWISE_PORTAL_V2",
    } else Unknown
}

/// Settings that belong to a type of portal.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PortalTypeEntry {
    /// The tools in the portal: `ASSISTANT`, `DASHBOARD` or both.
    pub portal_tools: Option<Vec<String>>,
}

impl PortalTypeEntry {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tools in the portal: `ASSISTANT`, `DASHBOARD` or both.
    pub fn portal_tools(mut self, portal_tools: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.portal_tools = Some(portal_tools.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`portal_tools`](Self::portal_tools), but for `None`, which leaves it out.
    pub fn set_portal_tools(mut self, portal_tools: Option<Vec<String>>) -> Self {
        self.portal_tools = portal_tools;
        self
    }
}

impl ToJson for PortalTypeEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("portalTools", &self.portal_tools).into()
    }
}

impl Structure for PortalTypeEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_tools = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_portal` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePortalResponse {
    /// Where the portal is: `UPDATING` at first.
    pub portal_status: PortalStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdatePortalResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("portalStatus", &self.portal_status).into()
    }
}

impl Structure for UpdatePortalResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.portal_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdatePortalResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
