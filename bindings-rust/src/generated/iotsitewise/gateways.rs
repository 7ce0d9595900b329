//! AWS IoT SiteWise: gateways.

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

/// Creates a gateway: a device, virtual or at the edge, that brings data from local servers to SiteWise. Version 2
/// (classic streams) is the default. Version 3 speaks MQTT; on Greengrass V2 it also needs
/// `core_device_operating_system`. On Greengrass, deploy SiteWise's own software as well: on V2 the Edge component, on
/// V1 the connector.
///
/// AWS: `CreateGateway`, permission `iotsitewise:CreateGateway`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateGateway(pub(super) Call);

impl CreateGateway {
    /// `3` for a gateway that speaks MQTT, `2` for one with classic streams. Default: `2`; 1 to 1024 characters.
    pub fn gateway_version(self, gateway_version: impl Into<String>) -> Self {
        CreateGateway(self.0.with("gatewayVersion", &gateway_version.into()))
    }

    /// As [`gateway_version`](Self::gateway_version), but for `None`, which leaves it out.
    pub fn set_gateway_version(self, gateway_version: Option<String>) -> Self {
        CreateGateway(self.0.set("gatewayVersion", &gateway_version))
    }

    /// Its tags: keys and values; 1 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateGateway(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateGateway(self.0.set("tags", &tags))
    }
}

call!(CreateGateway, CreateGatewayResponse);

impl SiteWise {
    /// Creates a gateway: a device, virtual or at the edge, that brings data from local servers to SiteWise. Version 2
    /// (classic streams) is the default. Version 3 speaks MQTT; on Greengrass V2 it also needs
    /// `core_device_operating_system`. On Greengrass, deploy SiteWise's own software as well: on V2 the Edge component, on
    /// V1 the connector.
    ///
    /// AWS: `CreateGateway`, permission `iotsitewise:CreateGateway`.
    pub fn create_gateway(&self, gateway_name: impl Into<String>, gateway_platform: GatewayPlatform) -> CreateGateway {
        CreateGateway(
            Call::new(&self.connector, "iotsitewise.CreateGateway")
                .with("gatewayName", &gateway_name.into())
                .with("gatewayPlatform", &gateway_platform),
        )
    }
}

/// Gives a gateway with its platform, its version and its capabilities.
///
/// AWS: `DescribeGateway`, permission `iotsitewise:DescribeGateway`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeGateway(pub(super) Call);

call!(DescribeGateway, DescribeGatewayResponse);

impl SiteWise {
    /// Gives a gateway with its platform, its version and its capabilities.
    ///
    /// AWS: `DescribeGateway`, permission `iotsitewise:DescribeGateway`.
    pub fn describe_gateway(&self, gateway_id: impl Into<String>) -> DescribeGateway {
        DescribeGateway(Call::new(&self.connector, "iotsitewise.DescribeGateway").with("gatewayId", &gateway_id.into()))
    }
}

/// Lists the gateways with their capabilities.
///
/// AWS: `ListGateways`, permission `iotsitewise:ListGateways`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListGateways(pub(super) Call);

impl ListGateways {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListGateways(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ListGateways(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListGateways(self.0.set("maxResults", &max_results))
    }
}

listing!(ListGateways, ListGatewaysResponse);

impl crate::Paged for ListGatewaysResponse {
    type Item = GatewaySummary;

    fn take_items(&mut self) -> Vec<GatewaySummary> {
        std::mem::take(&mut self.gateway_summaries)
    }
}

impl SiteWise {
    /// Lists the gateways with their capabilities.
    ///
    /// AWS: `ListGateways`, permission `iotsitewise:ListGateways`.
    pub fn list_gateways(&self) -> ListGateways {
        ListGateways(Call::new(&self.connector, "iotsitewise.ListGateways"))
    }
}

/// Renames a gateway. Nothing else about it can be changed here.
///
/// AWS: `UpdateGateway`, permission `iotsitewise:UpdateGateway`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateGateway(pub(super) Call);

call!(UpdateGateway, ResponseMetadata);

impl SiteWise {
    /// Renames a gateway. Nothing else about it can be changed here.
    ///
    /// AWS: `UpdateGateway`, permission `iotsitewise:UpdateGateway`.
    pub fn update_gateway(&self, gateway_id: impl Into<String>, gateway_name: impl Into<String>) -> UpdateGateway {
        UpdateGateway(
            Call::new(&self.connector, "iotsitewise.UpdateGateway")
                .with("gatewayId", &gateway_id.into())
                .with("gatewayName", &gateway_name.into()),
        )
    }
}

/// Deletes a gateway from SiteWise. Some of its files stay on the device.
///
/// AWS: `DeleteGateway`, permission `iotsitewise:DeleteGateway`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteGateway(pub(super) Call);

call!(DeleteGateway, ResponseMetadata);

impl SiteWise {
    /// Deletes a gateway from SiteWise. Some of its files stay on the device.
    ///
    /// AWS: `DeleteGateway`, permission `iotsitewise:DeleteGateway`.
    pub fn delete_gateway(&self, gateway_id: impl Into<String>) -> DeleteGateway {
        DeleteGateway(Call::new(&self.connector, "iotsitewise.DeleteGateway").with("gatewayId", &gateway_id.into()))
    }
}

/// Gives the configuration of one capability of a gateway, and whether the gateway runs with it. A gateway can have
/// several capabilities, each under a namespace of its own.
///
/// AWS: `DescribeGatewayCapabilityConfiguration`, permission `iotsitewise:DescribeGatewayCapabilityConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeGatewayCapabilityConfiguration(pub(super) Call);

call!(DescribeGatewayCapabilityConfiguration, DescribeGatewayCapabilityConfigurationResponse);

impl SiteWise {
    /// Gives the configuration of one capability of a gateway, and whether the gateway runs with it. A gateway can have
    /// several capabilities, each under a namespace of its own.
    ///
    /// AWS: `DescribeGatewayCapabilityConfiguration`, permission `iotsitewise:DescribeGatewayCapabilityConfiguration`.
    pub fn describe_gateway_capability_configuration(
        &self,
        gateway_id: impl Into<String>,
        capability_namespace: impl Into<String>,
    ) -> DescribeGatewayCapabilityConfiguration {
        DescribeGatewayCapabilityConfiguration(
            Call::new(&self.connector, "iotsitewise.DescribeGatewayCapabilityConfiguration")
                .with("gatewayId", &gateway_id.into())
                .with("capabilityNamespace", &capability_namespace.into()),
        )
    }
}

/// Sets the configuration of a capability of a gateway, or adds the capability if it has none by that namespace. The
/// gateway applies or rejects it in its own time, and is `OUT_OF_SYNC` meanwhile: wait with
/// `describe_gateway_capability_configuration` for `IN_SYNC` or `SYNC_FAILED`.
///
/// AWS: `UpdateGatewayCapabilityConfiguration`, permission `iotsitewise:UpdateGatewayCapabilityConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateGatewayCapabilityConfiguration(pub(super) Call);

call!(UpdateGatewayCapabilityConfiguration, UpdateGatewayCapabilityConfigurationResponse);

impl SiteWise {
    /// Sets the configuration of a capability of a gateway, or adds the capability if it has none by that namespace. The
    /// gateway applies or rejects it in its own time, and is `OUT_OF_SYNC` meanwhile: wait with
    /// `describe_gateway_capability_configuration` for `IN_SYNC` or `SYNC_FAILED`.
    ///
    /// AWS: `UpdateGatewayCapabilityConfiguration`, permission `iotsitewise:UpdateGatewayCapabilityConfiguration`.
    pub fn update_gateway_capability_configuration(
        &self,
        gateway_id: impl Into<String>,
        capability_namespace: impl Into<String>,
        capability_configuration: impl Into<String>,
    ) -> UpdateGatewayCapabilityConfiguration {
        UpdateGatewayCapabilityConfiguration(
            Call::new(&self.connector, "iotsitewise.UpdateGatewayCapabilityConfiguration")
                .with("gatewayId", &gateway_id.into())
                .with("capabilityNamespace", &capability_namespace.into())
                .with("capabilityConfiguration", &capability_configuration.into()),
        )
    }
}

enumeration! {
    /// Whether a gateway runs with the latest configuration. `NOT_APPLICABLE`: it does not support the capability.
    CapabilitySyncStatus {
        InSync = "IN_SYNC",
        OutOfSync = "OUT_OF_SYNC",
        SyncFailed = "SYNC_FAILED",
        Unknown = "UNKNOWN",
        NotApplicable = "NOT_APPLICABLE",
    } else Other
}

enumeration! {
    /// The operating system and processor of a core device.
    CoreDeviceOperatingSystem {
        LinuxAarch64 = "LINUX_AARCH64",
        LinuxAmd64 = "LINUX_AMD64",
        WindowsAmd64 = "WINDOWS_AMD64",
    } else Unknown
}

/// What `create_gateway` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateGatewayResponse {
    /// The id of the gateway; 36 characters.
    pub gateway_id: String,
    /// The ARN of the gateway; 1 to 1600 characters.
    pub gateway_arn: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateGatewayResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("gatewayId", &self.gateway_id).with("gatewayArn", &self.gateway_arn).into()
    }
}

impl Structure for CreateGatewayResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.gateway_id = value.read()?,
            2 => self.gateway_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateGatewayResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_gateway_capability_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCapabilityConfigurationResponse {
    /// The id of the gateway; 36 characters.
    pub gateway_id: String,
    /// The capability as `service:capability:version`, such as `iotsitewise:opcuacollector:3` or `iotsitewise:publisher:2`;
    /// 1 to 512 characters.
    pub capability_namespace: String,
    /// The configuration of the capability, such as its data sources, as JSON; 1 to 10000000 characters.
    pub capability_configuration: String,
    /// Whether the gateway runs with its newest configuration. `OUT_OF_SYNC`: not yet; `SYNC_FAILED`: rejected.
    pub capability_sync_status: CapabilitySyncStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeGatewayCapabilityConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("gatewayId", &self.gateway_id)
            .with("capabilityNamespace", &self.capability_namespace)
            .with("capabilityConfiguration", &self.capability_configuration)
            .with("capabilitySyncStatus", &self.capability_sync_status)
            .into()
    }
}

impl Structure for DescribeGatewayCapabilityConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.gateway_id = value.read()?,
            2 => self.capability_namespace = value.read()?,
            3 => self.capability_configuration = value.read()?,
            4 => self.capability_sync_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeGatewayCapabilityConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_gateway` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeGatewayResponse {
    /// The id of the gateway; 36 characters.
    pub gateway_id: String,
    /// The gateway's name; no other gateway has it; 1 to 256 characters.
    pub gateway_name: String,
    /// The ARN of the gateway; 1 to 1600 characters.
    pub gateway_arn: String,
    /// What the gateway runs on.
    pub gateway_platform: Option<GatewayPlatform>,
    /// `3` for a gateway that speaks MQTT, `2` for one with classic streams; 1 to 1024 characters.
    pub gateway_version: Option<String>,
    /// The capabilities of the gateway, without their configurations.
    pub gateway_capability_summaries: Vec<GatewayCapabilitySummary>,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeGatewayResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("gatewayId", &self.gateway_id)
            .with("gatewayName", &self.gateway_name)
            .with("gatewayArn", &self.gateway_arn)
            .with_some("gatewayPlatform", &self.gateway_platform)
            .with_some("gatewayVersion", &self.gateway_version)
            .with("gatewayCapabilitySummaries", &self.gateway_capability_summaries)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .into()
    }
}

impl Structure for DescribeGatewayResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.gateway_id = value.read()?,
            2 => self.gateway_name = value.read()?,
            3 => self.gateway_arn = value.read()?,
            4 => self.gateway_platform = value.read()?,
            5 => self.gateway_version = value.read()?,
            6 => self.gateway_capability_summaries = value.read()?,
            7 => self.creation_date = value.read()?,
            8 => self.last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeGatewayResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A capability of a gateway, and whether the gateway runs with its latest configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayCapabilitySummary {
    /// The capability as `service:capability:version`, such as `iotsitewise:opcuacollector:3` or `iotsitewise:publisher:2`;
    /// 1 to 512 characters.
    pub capability_namespace: String,
    /// Whether the gateway runs with its newest configuration. `OUT_OF_SYNC`: not yet; `SYNC_FAILED`: rejected.
    pub capability_sync_status: CapabilitySyncStatus,
}

impl ToJson for GatewayCapabilitySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("capabilityNamespace", &self.capability_namespace)
            .with("capabilitySyncStatus", &self.capability_sync_status)
            .into()
    }
}

impl Structure for GatewayCapabilitySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.capability_namespace = value.read()?,
            2 => self.capability_sync_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What a gateway runs on: set exactly one member.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayPlatform {
    /// IoT Greengrass V1, for older gateways.
    pub greengrass: Option<Greengrass>,
    /// IoT Greengrass V2.
    pub greengrass_v2: Option<GreengrassV2>,
    /// A Siemens Industrial Edge device.
    pub siemens_ie: Option<SiemensIE>,
}

impl GatewayPlatform {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// IoT Greengrass V1, for older gateways.
    pub fn greengrass(mut self, greengrass: Greengrass) -> Self {
        self.greengrass = Some(greengrass);
        self
    }

    /// As [`greengrass`](Self::greengrass), but for `None`, which leaves it out.
    pub fn set_greengrass(mut self, greengrass: Option<Greengrass>) -> Self {
        self.greengrass = greengrass;
        self
    }

    /// IoT Greengrass V2.
    pub fn greengrass_v2(mut self, greengrass_v2: GreengrassV2) -> Self {
        self.greengrass_v2 = Some(greengrass_v2);
        self
    }

    /// As [`greengrass_v2`](Self::greengrass_v2), but for `None`, which leaves it out.
    pub fn set_greengrass_v2(mut self, greengrass_v2: Option<GreengrassV2>) -> Self {
        self.greengrass_v2 = greengrass_v2;
        self
    }

    /// A Siemens Industrial Edge device.
    pub fn siemens_ie(mut self, siemens_ie: SiemensIE) -> Self {
        self.siemens_ie = Some(siemens_ie);
        self
    }

    /// As [`siemens_ie`](Self::siemens_ie), but for `None`, which leaves it out.
    pub fn set_siemens_ie(mut self, siemens_ie: Option<SiemensIE>) -> Self {
        self.siemens_ie = siemens_ie;
        self
    }
}

impl ToJson for GatewayPlatform {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("greengrass", &self.greengrass)
            .with_some("greengrassV2", &self.greengrass_v2)
            .with_some("siemensIE", &self.siemens_ie)
            .into()
    }
}

impl Structure for GatewayPlatform {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.greengrass = value.read()?,
            2 => self.greengrass_v2 = value.read()?,
            3 => self.siemens_ie = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A gateway in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewaySummary {
    /// The id of the gateway; 36 characters.
    pub gateway_id: String,
    /// The gateway's name; no other gateway has it; 1 to 256 characters.
    pub gateway_name: String,
    /// What the gateway runs on.
    pub gateway_platform: Option<GatewayPlatform>,
    /// `3` for a gateway that speaks MQTT, `2` for one with classic streams; 1 to 1024 characters.
    pub gateway_version: Option<String>,
    /// The capabilities of the gateway, without their configurations.
    pub gateway_capability_summaries: Option<Vec<GatewayCapabilitySummary>>,
    /// When it was created.
    pub creation_date: Timestamp,
    /// When it was last changed.
    pub last_update_date: Timestamp,
}

impl ToJson for GatewaySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("gatewayId", &self.gateway_id)
            .with("gatewayName", &self.gateway_name)
            .with_some("gatewayPlatform", &self.gateway_platform)
            .with_some("gatewayVersion", &self.gateway_version)
            .with_some("gatewayCapabilitySummaries", &self.gateway_capability_summaries)
            .with("creationDate", &self.creation_date)
            .with("lastUpdateDate", &self.last_update_date)
            .into()
    }
}

impl Structure for GatewaySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.gateway_id = value.read()?,
            2 => self.gateway_name = value.read()?,
            3 => self.gateway_platform = value.read()?,
            4 => self.gateway_version = value.read()?,
            5 => self.gateway_capability_summaries = value.read()?,
            6 => self.creation_date = value.read()?,
            7 => self.last_update_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// IoT Greengrass V1, for older gateways. The group needs the SiteWise connector and permission to upload data.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Greengrass {
    /// The ARN of the Greengrass group; 1 to 1600 characters.
    pub group_arn: String,
}

impl Greengrass {
    /// With what it needs; the other members have setters.
    pub fn new(group_arn: impl Into<String>) -> Self {
        Self { group_arn: group_arn.into() }
    }
}

impl ToJson for Greengrass {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("groupArn", &self.group_arn).into()
    }
}

impl Structure for Greengrass {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.group_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// IoT Greengrass V2. The device needs the SiteWise Edge component and a role with `AWSIoTSiteWiseEdgeAccess`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreengrassV2 {
    /// The name of the IoT thing of the Greengrass core device; 1 to 128 characters.
    pub core_device_thing_name: String,
    /// What the core device runs. A gateway of version 3 needs it; one of version 2 has no use for it.
    pub core_device_operating_system: Option<CoreDeviceOperatingSystem>,
}

impl GreengrassV2 {
    /// With what it needs; the other members have setters.
    pub fn new(core_device_thing_name: impl Into<String>) -> Self {
        Self { core_device_thing_name: core_device_thing_name.into(), ..Self::default() }
    }

    /// What the core device runs. A gateway of version 3 needs it; one of version 2 has no use for it.
    pub fn core_device_operating_system(
        mut self,
        core_device_operating_system: impl Into<CoreDeviceOperatingSystem>,
    ) -> Self {
        self.core_device_operating_system = Some(core_device_operating_system.into());
        self
    }

    /// As [`core_device_operating_system`](Self::core_device_operating_system), but for `None`, which leaves it out.
    pub fn set_core_device_operating_system(
        mut self,
        core_device_operating_system: Option<CoreDeviceOperatingSystem>,
    ) -> Self {
        self.core_device_operating_system = core_device_operating_system;
        self
    }
}

impl ToJson for GreengrassV2 {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("coreDeviceThingName", &self.core_device_thing_name)
            .with_some("coreDeviceOperatingSystem", &self.core_device_operating_system)
            .into()
    }
}

impl Structure for GreengrassV2 {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.core_device_thing_name = value.read()?,
            2 => self.core_device_operating_system = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_gateways` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGatewaysResponse {
    /// The gateways of this page.
    pub gateway_summaries: Vec<GatewaySummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListGatewaysResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("gatewaySummaries", &self.gateway_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListGatewaysResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.gateway_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListGatewaysResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A Siemens Industrial Edge device.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SiemensIE {
    /// The name of the IoT thing of the gateway; 1 to 128 characters.
    pub iot_core_thing_name: String,
}

impl SiemensIE {
    /// With what it needs; the other members have setters.
    pub fn new(iot_core_thing_name: impl Into<String>) -> Self {
        Self { iot_core_thing_name: iot_core_thing_name.into() }
    }
}

impl ToJson for SiemensIE {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("iotCoreThingName", &self.iot_core_thing_name).into()
    }
}

impl Structure for SiemensIE {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.iot_core_thing_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_gateway_capability_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCapabilityConfigurationResponse {
    /// The capability as `service:capability:version`, such as `iotsitewise:opcuacollector:3` or `iotsitewise:publisher:2`;
    /// 1 to 512 characters.
    pub capability_namespace: String,
    /// Whether the gateway runs with the new configuration: `OUT_OF_SYNC` at first.
    pub capability_sync_status: CapabilitySyncStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateGatewayCapabilityConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("capabilityNamespace", &self.capability_namespace)
            .with("capabilitySyncStatus", &self.capability_sync_status)
            .into()
    }
}

impl Structure for UpdateGatewayCapabilityConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.capability_namespace = value.read()?,
            2 => self.capability_sync_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateGatewayCapabilityConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
