//! AWS IoT SiteWise: account.

use super::SiteWise;
use super::shared::{EncryptionType, ErrorCode};
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;

/// Gives how data is encrypted by default in the account, in the Region of the call.
///
/// AWS: `DescribeDefaultEncryptionConfiguration`, permission `iotsitewise:DescribeDefaultEncryptionConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeDefaultEncryptionConfiguration(pub(super) Call);

call!(DescribeDefaultEncryptionConfiguration, DescribeDefaultEncryptionConfigurationResponse);

impl SiteWise {
    /// Gives how data is encrypted by default in the account, in the Region of the call.
    ///
    /// AWS: `DescribeDefaultEncryptionConfiguration`, permission `iotsitewise:DescribeDefaultEncryptionConfiguration`.
    pub fn describe_default_encryption_configuration(&self) -> DescribeDefaultEncryptionConfiguration {
        DescribeDefaultEncryptionConfiguration(Call::new(
            &self.connector,
            "iotsitewise.DescribeDefaultEncryptionConfiguration",
        ))
    }
}

/// Sets how data is encrypted by default in the account: with the service's own key or with a KMS key of yours. The
/// change may still be going on when the answer comes: `describe_default_encryption_configuration` tells its state,
/// which is `ACTIVE` once the change is in force.
///
/// AWS: `PutDefaultEncryptionConfiguration`, permission `iotsitewise:PutDefaultEncryptionConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutDefaultEncryptionConfiguration(pub(super) Call);

impl PutDefaultEncryptionConfiguration {
    /// The id of your KMS key. Needed with `KMS_BASED_ENCRYPTION`; 1 to 2048 characters.
    pub fn kms_key_id(self, kms_key_id: impl Into<String>) -> Self {
        PutDefaultEncryptionConfiguration(self.0.with("kmsKeyId", &kms_key_id.into()))
    }

    /// As [`kms_key_id`](Self::kms_key_id), but for `None`, which leaves it out.
    pub fn set_kms_key_id(self, kms_key_id: Option<String>) -> Self {
        PutDefaultEncryptionConfiguration(self.0.set("kmsKeyId", &kms_key_id))
    }
}

call!(PutDefaultEncryptionConfiguration, PutDefaultEncryptionConfigurationResponse);

impl SiteWise {
    /// Sets how data is encrypted by default in the account: with the service's own key or with a KMS key of yours. The
    /// change may still be going on when the answer comes: `describe_default_encryption_configuration` tells its state,
    /// which is `ACTIVE` once the change is in force.
    ///
    /// AWS: `PutDefaultEncryptionConfiguration`, permission `iotsitewise:PutDefaultEncryptionConfiguration`.
    pub fn put_default_encryption_configuration(
        &self,
        encryption_type: impl Into<EncryptionType>,
    ) -> PutDefaultEncryptionConfiguration {
        PutDefaultEncryptionConfiguration(
            Call::new(&self.connector, "iotsitewise.PutDefaultEncryptionConfiguration")
                .with("encryptionType", &encryption_type.into()),
        )
    }
}

/// Gives how much IoT SiteWise logs.
///
/// AWS: `DescribeLoggingOptions`, permission `iotsitewise:DescribeLoggingOptions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeLoggingOptions(pub(super) Call);

impl DescribeLoggingOptions {
    /// The workspace whose logging is meant; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DescribeLoggingOptions(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DescribeLoggingOptions(self.0.set("workspaceName", &workspace_name))
    }
}

call!(DescribeLoggingOptions, DescribeLoggingOptionsResponse);

impl SiteWise {
    /// Gives how much IoT SiteWise logs.
    ///
    /// AWS: `DescribeLoggingOptions`, permission `iotsitewise:DescribeLoggingOptions`.
    pub fn describe_logging_options(&self) -> DescribeLoggingOptions {
        DescribeLoggingOptions(Call::new(&self.connector, "iotsitewise.DescribeLoggingOptions"))
    }
}

/// Sets how much IoT SiteWise logs: errors only, information too, or nothing.
///
/// AWS: `PutLoggingOptions`, permission `iotsitewise:PutLoggingOptions`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutLoggingOptions(pub(super) Call);

impl PutLoggingOptions {
    /// The workspace whose logging is meant; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        PutLoggingOptions(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        PutLoggingOptions(self.0.set("workspaceName", &workspace_name))
    }
}

call!(PutLoggingOptions, PutLoggingOptionsResponse);

impl SiteWise {
    /// Sets how much IoT SiteWise logs: errors only, information too, or nothing.
    ///
    /// AWS: `PutLoggingOptions`, permission `iotsitewise:PutLoggingOptions`.
    pub fn put_logging_options(&self, logging_options: LoggingOptions) -> PutLoggingOptions {
        PutLoggingOptions(
            Call::new(&self.connector, "iotsitewise.PutLoggingOptions").with("loggingOptions", &logging_options),
        )
    }
}

/// Gives where data is stored, how long each tier keeps it, and what data is accepted.
///
/// AWS: `DescribeStorageConfiguration`, permission `iotsitewise:DescribeStorageConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeStorageConfiguration(pub(super) Call);

call!(DescribeStorageConfiguration, DescribeStorageConfigurationResponse);

impl SiteWise {
    /// Gives where data is stored, how long each tier keeps it, and what data is accepted.
    ///
    /// AWS: `DescribeStorageConfiguration`, permission `iotsitewise:DescribeStorageConfiguration`.
    pub fn describe_storage_configuration(&self) -> DescribeStorageConfiguration {
        DescribeStorageConfiguration(Call::new(&self.connector, "iotsitewise.DescribeStorageConfiguration"))
    }
}

/// Sets where data is stored, how long each tier keeps it, and what data is accepted. The change may still be going on
/// when the answer comes: `describe_storage_configuration` tells its state, which is `ACTIVE` once the change is in
/// force. Storage of data that belongs to no asset property can be switched on but never off again.
///
/// AWS: `PutStorageConfiguration`, permission `iotsitewise:PutStorageConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutStorageConfiguration(pub(super) Call);

impl PutStorageConfiguration {
    /// Where the cold tier is. Needed with `MULTI_LAYER_STORAGE`.
    pub fn multi_layer_storage(self, multi_layer_storage: MultiLayerStorage) -> Self {
        PutStorageConfiguration(self.0.with("multiLayerStorage", &multi_layer_storage))
    }

    /// As [`multi_layer_storage`](Self::multi_layer_storage), but for `None`, which leaves it out.
    pub fn set_multi_layer_storage(self, multi_layer_storage: Option<MultiLayerStorage>) -> Self {
        PutStorageConfiguration(self.0.set("multiLayerStorage", &multi_layer_storage))
    }

    /// Whether time series that belong to no asset property are accepted. Once enabled, always enabled.
    pub fn disassociated_data_storage(
        self,
        disassociated_data_storage: impl Into<DisassociatedDataStorageState>,
    ) -> Self {
        PutStorageConfiguration(self.0.with("disassociatedDataStorage", &disassociated_data_storage.into()))
    }

    /// As [`disassociated_data_storage`](Self::disassociated_data_storage), but for `None`, which leaves it out.
    pub fn set_disassociated_data_storage(
        self,
        disassociated_data_storage: Option<DisassociatedDataStorageState>,
    ) -> Self {
        PutStorageConfiguration(self.0.set("disassociatedDataStorage", &disassociated_data_storage))
    }

    /// How long the hot tier keeps data. Default: without limit.
    pub fn retention_period(self, retention_period: RetentionPeriod) -> Self {
        PutStorageConfiguration(self.0.with("retentionPeriod", &retention_period))
    }

    /// As [`retention_period`](Self::retention_period), but for `None`, which leaves it out.
    pub fn set_retention_period(self, retention_period: Option<RetentionPeriod>) -> Self {
        PutStorageConfiguration(self.0.set("retentionPeriod", &retention_period))
    }

    /// Whether there is a warm tier: storage run by the service and made for analytical queries.
    pub fn warm_tier(self, warm_tier: impl Into<WarmTierState>) -> Self {
        PutStorageConfiguration(self.0.with("warmTier", &warm_tier.into()))
    }

    /// As [`warm_tier`](Self::warm_tier), but for `None`, which leaves it out.
    pub fn set_warm_tier(self, warm_tier: Option<WarmTierState>) -> Self {
        PutStorageConfiguration(self.0.set("warmTier", &warm_tier))
    }

    /// How long the warm tier keeps data before deleting it. Can be set only with a cold tier.
    pub fn warm_tier_retention_period(self, warm_tier_retention_period: WarmTierRetentionPeriod) -> Self {
        PutStorageConfiguration(self.0.with("warmTierRetentionPeriod", &warm_tier_retention_period))
    }

    /// As [`warm_tier_retention_period`](Self::warm_tier_retention_period), but for `None`, which leaves it out.
    pub fn set_warm_tier_retention_period(self, warm_tier_retention_period: Option<WarmTierRetentionPeriod>) -> Self {
        PutStorageConfiguration(self.0.set("warmTierRetentionPeriod", &warm_tier_retention_period))
    }

    /// Whether NULL and NaN values are refused. Default: no, they are accepted.
    pub fn disallow_ingest_null_na_n(self, disallow_ingest_null_na_n: bool) -> Self {
        PutStorageConfiguration(self.0.with("disallowIngestNullNaN", &disallow_ingest_null_na_n))
    }

    /// As [`disallow_ingest_null_na_n`](Self::disallow_ingest_null_na_n), but for `None`, which leaves it out.
    pub fn set_disallow_ingest_null_na_n(self, disallow_ingest_null_na_n: Option<bool>) -> Self {
        PutStorageConfiguration(self.0.set("disallowIngestNullNaN", &disallow_ingest_null_na_n))
    }
}

call!(PutStorageConfiguration, PutStorageConfigurationResponse);

impl SiteWise {
    /// Sets where data is stored, how long each tier keeps it, and what data is accepted. The change may still be going on
    /// when the answer comes: `describe_storage_configuration` tells its state, which is `ACTIVE` once the change is in
    /// force. Storage of data that belongs to no asset property can be switched on but never off again.
    ///
    /// AWS: `PutStorageConfiguration`, permission `iotsitewise:PutStorageConfiguration`.
    pub fn put_storage_configuration(&self, storage_type: impl Into<StorageType>) -> PutStorageConfiguration {
        PutStorageConfiguration(
            Call::new(&self.connector, "iotsitewise.PutStorageConfiguration").with("storageType", &storage_type.into()),
        )
    }
}

/// Why a change of the configuration failed: a code and a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigurationErrorDetails {
    /// Whether the input was invalid or the service failed.
    pub code: ErrorCode,
    /// What went wrong.
    pub message: String,
}

impl ToJson for ConfigurationErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("code", &self.code).with("message", &self.message).into()
    }
}

impl Structure for ConfigurationErrorDetails {
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
    /// How far a change of the configuration is.
    ConfigurationState {
        Active = "ACTIVE",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateFailed = "UPDATE_FAILED",
    } else Unknown
}

/// Whether a configuration is in force, being changed, or failed to change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigurationStatus {
    /// Whether the configuration is in force (`ACTIVE`), being changed, or failed to change.
    pub state: ConfigurationState,
    /// Why the change failed; absent otherwise.
    pub error: Option<ConfigurationErrorDetails>,
}

impl ToJson for ConfigurationStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).with_some("error", &self.error).into()
    }
}

impl Structure for ConfigurationStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            2 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The S3 bucket of yours that serves as the cold tier, and the role that writes to it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerManagedS3Storage {
    /// The S3 ARN to which the data is sent; 1 to 1600 characters.
    pub s3_resource_arn: String,
    /// The ARN of the IAM role with which IoT SiteWise writes to S3; 1 to 1600 characters.
    pub role_arn: String,
}

impl CustomerManagedS3Storage {
    /// With what it needs; the other members have setters.
    pub fn new(s3_resource_arn: impl Into<String>, role_arn: impl Into<String>) -> Self {
        Self { s3_resource_arn: s3_resource_arn.into(), role_arn: role_arn.into() }
    }
}

impl ToJson for CustomerManagedS3Storage {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("s3ResourceArn", &self.s3_resource_arn).with("roleArn", &self.role_arn).into()
    }
}

impl Structure for CustomerManagedS3Storage {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.s3_resource_arn = value.read()?,
            2 => self.role_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `describe_default_encryption_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeDefaultEncryptionConfigurationResponse {
    /// Whose key encrypts the data: the service's own, or a KMS key of yours.
    pub encryption_type: EncryptionType,
    /// The ARN of your KMS key. Given with `KMS_BASED_ENCRYPTION`; 1 to 1600 characters.
    pub kms_key_arn: Option<String>,
    /// Whether the configuration is in force, with the error if the last change failed.
    pub configuration_status: ConfigurationStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeDefaultEncryptionConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("encryptionType", &self.encryption_type)
            .with_some("kmsKeyArn", &self.kms_key_arn)
            .with("configurationStatus", &self.configuration_status)
            .into()
    }
}

impl Structure for DescribeDefaultEncryptionConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.encryption_type = value.read()?,
            2 => self.kms_key_arn = value.read()?,
            3 => self.configuration_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeDefaultEncryptionConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_logging_options` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeLoggingOptionsResponse {
    /// How much is logged.
    pub logging_options: LoggingOptions,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeLoggingOptionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("loggingOptions", &self.logging_options).into()
    }
}

impl Structure for DescribeLoggingOptionsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.logging_options = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeLoggingOptionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_storage_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeStorageConfigurationResponse {
    /// Whether only the hot tier keeps data, or the hot and the cold tier.
    pub storage_type: StorageType,
    /// Where the cold tier is. Goes with `MULTI_LAYER_STORAGE`.
    pub multi_layer_storage: Option<MultiLayerStorage>,
    /// Whether time series that belong to no asset property are accepted. Once enabled, always enabled.
    pub disassociated_data_storage: Option<DisassociatedDataStorageState>,
    /// How long the hot tier keeps data. Default: without limit.
    pub retention_period: Option<RetentionPeriod>,
    /// Whether the configuration is in force, with the error if the last change failed.
    pub configuration_status: ConfigurationStatus,
    /// When the storage configuration was last changed.
    pub last_update_date: Option<Timestamp>,
    /// Whether there is a warm tier: storage run by the service and made for analytical queries.
    pub warm_tier: Option<WarmTierState>,
    /// How long the warm tier keeps data before deleting it. Can be set only with a cold tier.
    pub warm_tier_retention_period: Option<WarmTierRetentionPeriod>,
    /// Whether NULL and NaN values are refused. Default: no, they are accepted.
    pub disallow_ingest_null_na_n: Option<bool>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeStorageConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("storageType", &self.storage_type)
            .with_some("multiLayerStorage", &self.multi_layer_storage)
            .with_some("disassociatedDataStorage", &self.disassociated_data_storage)
            .with_some("retentionPeriod", &self.retention_period)
            .with("configurationStatus", &self.configuration_status)
            .with_some("lastUpdateDate", &self.last_update_date)
            .with_some("warmTier", &self.warm_tier)
            .with_some("warmTierRetentionPeriod", &self.warm_tier_retention_period)
            .with_some("disallowIngestNullNaN", &self.disallow_ingest_null_na_n)
            .into()
    }
}

impl Structure for DescribeStorageConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.storage_type = value.read()?,
            2 => self.multi_layer_storage = value.read()?,
            3 => self.disassociated_data_storage = value.read()?,
            4 => self.retention_period = value.read()?,
            5 => self.configuration_status = value.read()?,
            6 => self.last_update_date = value.read()?,
            7 => self.warm_tier = value.read()?,
            8 => self.warm_tier_retention_period = value.read()?,
            9 => self.disallow_ingest_null_na_n = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeStorageConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether time series that belong to no asset property are accepted.
    DisassociatedDataStorageState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    } else Unknown
}

enumeration! {
    /// How much is logged.
    LoggingLevel {
        Error = "ERROR",
        Info = "INFO",
        Off = "OFF",
    } else Unknown
}

/// How much is logged.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoggingOptions {
    /// How much is logged; `OFF` for nothing.
    pub level: LoggingLevel,
}

impl LoggingOptions {
    /// With what it needs; the other members have setters.
    pub fn new(level: impl Into<LoggingLevel>) -> Self {
        Self { level: level.into() }
    }
}

impl ToJson for LoggingOptions {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("level", &self.level).into()
    }
}

impl Structure for LoggingOptions {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.level = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where the cold tier is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiLayerStorage {
    /// The S3 bucket of yours that serves as the cold tier.
    pub customer_managed_s3_storage: CustomerManagedS3Storage,
}

impl MultiLayerStorage {
    /// With what it needs; the other members have setters.
    pub fn new(customer_managed_s3_storage: CustomerManagedS3Storage) -> Self {
        Self { customer_managed_s3_storage }
    }
}

impl ToJson for MultiLayerStorage {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("customerManagedS3Storage", &self.customer_managed_s3_storage).into()
    }
}

impl Structure for MultiLayerStorage {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.customer_managed_s3_storage = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `put_default_encryption_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutDefaultEncryptionConfigurationResponse {
    /// Whose key encrypts the data: the service's own, or a KMS key of yours.
    pub encryption_type: EncryptionType,
    /// The ARN of your KMS key. Given with `KMS_BASED_ENCRYPTION`; 1 to 1600 characters.
    pub kms_key_arn: Option<String>,
    /// Whether the configuration is in force, with the error if the last change failed.
    pub configuration_status: ConfigurationStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for PutDefaultEncryptionConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("encryptionType", &self.encryption_type)
            .with_some("kmsKeyArn", &self.kms_key_arn)
            .with("configurationStatus", &self.configuration_status)
            .into()
    }
}

impl Structure for PutDefaultEncryptionConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.encryption_type = value.read()?,
            2 => self.kms_key_arn = value.read()?,
            3 => self.configuration_status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for PutDefaultEncryptionConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `put_logging_options` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutLoggingOptionsResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for PutLoggingOptionsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for PutLoggingOptionsResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for PutLoggingOptionsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `put_storage_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutStorageConfigurationResponse {
    /// Whether only the hot tier keeps data, or the hot and the cold tier.
    pub storage_type: StorageType,
    /// Where the cold tier is. Goes with `MULTI_LAYER_STORAGE`.
    pub multi_layer_storage: Option<MultiLayerStorage>,
    /// Whether time series that belong to no asset property are accepted. Once enabled, always enabled.
    pub disassociated_data_storage: Option<DisassociatedDataStorageState>,
    /// How long the hot tier keeps data. Default: without limit.
    pub retention_period: Option<RetentionPeriod>,
    /// Whether the configuration is in force, with the error if the last change failed.
    pub configuration_status: ConfigurationStatus,
    /// Whether there is a warm tier: storage run by the service and made for analytical queries.
    pub warm_tier: Option<WarmTierState>,
    /// How long the warm tier keeps data before deleting it. Can be set only with a cold tier.
    pub warm_tier_retention_period: Option<WarmTierRetentionPeriod>,
    /// Whether NULL and NaN values are refused. Default: no, they are accepted.
    pub disallow_ingest_null_na_n: Option<bool>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for PutStorageConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("storageType", &self.storage_type)
            .with_some("multiLayerStorage", &self.multi_layer_storage)
            .with_some("disassociatedDataStorage", &self.disassociated_data_storage)
            .with_some("retentionPeriod", &self.retention_period)
            .with("configurationStatus", &self.configuration_status)
            .with_some("warmTier", &self.warm_tier)
            .with_some("warmTierRetentionPeriod", &self.warm_tier_retention_period)
            .with_some("disallowIngestNullNaN", &self.disallow_ingest_null_na_n)
            .into()
    }
}

impl Structure for PutStorageConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.storage_type = value.read()?,
            2 => self.multi_layer_storage = value.read()?,
            3 => self.disassociated_data_storage = value.read()?,
            4 => self.retention_period = value.read()?,
            5 => self.configuration_status = value.read()?,
            6 => self.warm_tier = value.read()?,
            7 => self.warm_tier_retention_period = value.read()?,
            8 => self.disallow_ingest_null_na_n = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for PutStorageConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// How long the hot tier keeps data: a number of days, or without limit, which is the default.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RetentionPeriod {
    /// How many days the hot tier keeps data. Not together with `unlimited` = true.
    pub number_of_days: Option<i32>,
    /// Whether the hot tier keeps data without limit. Must not be true if `number_of_days` is set.
    pub unlimited: Option<bool>,
}

impl RetentionPeriod {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days the hot tier keeps data. Not together with `unlimited` = true.
    pub fn number_of_days(mut self, number_of_days: i32) -> Self {
        self.number_of_days = Some(number_of_days);
        self
    }

    /// As [`number_of_days`](Self::number_of_days), but for `None`, which leaves it out.
    pub fn set_number_of_days(mut self, number_of_days: Option<i32>) -> Self {
        self.number_of_days = number_of_days;
        self
    }

    /// Whether the hot tier keeps data without limit. Must not be true if `number_of_days` is set.
    pub fn unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }

    /// As [`unlimited`](Self::unlimited), but for `None`, which leaves it out.
    pub fn set_unlimited(mut self, unlimited: Option<bool>) -> Self {
        self.unlimited = unlimited;
        self
    }
}

impl ToJson for RetentionPeriod {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("numberOfDays", &self.number_of_days).with_some("unlimited", &self.unlimited).into()
    }
}

impl Structure for RetentionPeriod {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.number_of_days = value.read()?,
            2 => self.unlimited = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// In which tiers data is kept: hot only (a database of the service), or hot and cold (an S3 bucket of yours).
    StorageType {
        SitewiseDefaultStorage = "SITEWISE_DEFAULT_STORAGE",
        MultiLayerStorage = "MULTI_LAYER_STORAGE",
    } else Unknown
}

/// How long the warm tier keeps data before deleting it: a number of days, or without limit.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WarmTierRetentionPeriod {
    /// How many days the warm tier keeps data.
    pub number_of_days: Option<i32>,
    /// Whether the warm tier keeps data without limit.
    pub unlimited: Option<bool>,
}

impl WarmTierRetentionPeriod {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days the warm tier keeps data.
    pub fn number_of_days(mut self, number_of_days: i32) -> Self {
        self.number_of_days = Some(number_of_days);
        self
    }

    /// As [`number_of_days`](Self::number_of_days), but for `None`, which leaves it out.
    pub fn set_number_of_days(mut self, number_of_days: Option<i32>) -> Self {
        self.number_of_days = number_of_days;
        self
    }

    /// Whether the warm tier keeps data without limit.
    pub fn unlimited(mut self, unlimited: bool) -> Self {
        self.unlimited = Some(unlimited);
        self
    }

    /// As [`unlimited`](Self::unlimited), but for `None`, which leaves it out.
    pub fn set_unlimited(mut self, unlimited: Option<bool>) -> Self {
        self.unlimited = unlimited;
        self
    }
}

impl ToJson for WarmTierRetentionPeriod {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("numberOfDays", &self.number_of_days).with_some("unlimited", &self.unlimited).into()
    }
}

impl Structure for WarmTierRetentionPeriod {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.number_of_days = value.read()?,
            2 => self.unlimited = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether there is a warm tier.
    WarmTierState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    } else Unknown
}
