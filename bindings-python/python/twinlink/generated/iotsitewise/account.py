"""Structures and enumerations of AWS IoT SiteWise: account."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar

    from twinlink.generated.iotsitewise.shared import (
        EncryptionType,
        ErrorCode,
    )


class ConfigurationErrorDetails(Structure):
    """Why a change of the configuration failed: a code and a message."""

    code: ErrorCode
    """Whether the input was invalid or the service failed."""
    message: str
    """What went wrong."""


class ConfigurationState(OpenEnum):
    """How far a change of the configuration is."""

    __slots__ = ()

    ACTIVE: ClassVar[ConfigurationState] = "ACTIVE"  # type: ignore[assignment]
    UPDATE_IN_PROGRESS: ClassVar[ConfigurationState] = "UPDATE_IN_PROGRESS"  # type: ignore[assignment]
    UPDATE_FAILED: ClassVar[ConfigurationState] = "UPDATE_FAILED"  # type: ignore[assignment]


class ConfigurationStatus(Structure):
    """Whether a configuration is in force, being changed, or failed to change."""

    state: ConfigurationState
    """Whether the configuration is in force (``ACTIVE``), being changed, or failed to change."""
    error: ConfigurationErrorDetails | None = None
    """Why the change failed; absent otherwise."""


class CustomerManagedS3Storage(Structure):
    """The S3 bucket of yours that serves as the cold tier, and the role that writes to it."""

    s3_resource_arn: str
    """The S3 ARN to which the data is sent; 1 to 1600 characters."""
    role_arn: str
    """The ARN of the IAM role with which IoT SiteWise writes to S3; 1 to 1600 characters."""


class DescribeDefaultEncryptionConfigurationResponse(Structure):
    """What ``describe_default_encryption_configuration`` answers."""

    encryption_type: EncryptionType
    """Whose key encrypts the data: the service's own, or a KMS key of yours."""
    kms_key_arn: str | None = None
    """The ARN of your KMS key. Given with ``KMS_BASED_ENCRYPTION``; 1 to 1600 characters."""
    configuration_status: ConfigurationStatus
    """Whether the configuration is in force, with the error if the last change failed."""


class DescribeLoggingOptionsResponse(Structure):
    """What ``describe_logging_options`` answers."""

    logging_options: LoggingOptions
    """How much is logged."""


class DescribeStorageConfigurationResponse(Structure):
    """What ``describe_storage_configuration`` answers."""

    storage_type: StorageType
    """Whether only the hot tier keeps data, or the hot and the cold tier."""
    multi_layer_storage: MultiLayerStorage | None = None
    """Where the cold tier is. Goes with ``MULTI_LAYER_STORAGE``."""
    disassociated_data_storage: DisassociatedDataStorageState | None = None
    """Whether time series that belong to no asset property are accepted. Once enabled, always enabled."""
    retention_period: RetentionPeriod | None = None
    """How long the hot tier keeps data. Default: without limit."""
    configuration_status: ConfigurationStatus
    """Whether the configuration is in force, with the error if the last change failed."""
    last_update_date: datetime | None = None
    """When the storage configuration was last changed."""
    warm_tier: WarmTierState | None = None
    """Whether there is a warm tier: storage run by the service and made for analytical queries."""
    warm_tier_retention_period: WarmTierRetentionPeriod | None = None
    """How long the warm tier keeps data before deleting it. Can be set only with a cold tier."""
    disallow_ingest_null_na_n: bool | None = None
    """Whether NULL and NaN values are refused. Default: no, they are accepted."""


class DisassociatedDataStorageState(OpenEnum):
    """Whether time series that belong to no asset property are accepted."""

    __slots__ = ()

    ENABLED: ClassVar[DisassociatedDataStorageState] = "ENABLED"  # type: ignore[assignment]
    DISABLED: ClassVar[DisassociatedDataStorageState] = "DISABLED"  # type: ignore[assignment]


class LoggingLevel(OpenEnum):
    """How much is logged."""

    __slots__ = ()

    ERROR: ClassVar[LoggingLevel] = "ERROR"  # type: ignore[assignment]
    INFO: ClassVar[LoggingLevel] = "INFO"  # type: ignore[assignment]
    OFF: ClassVar[LoggingLevel] = "OFF"  # type: ignore[assignment]


class LoggingOptions(Structure):
    """How much is logged."""

    level: LoggingLevel
    """How much is logged; ``OFF`` for nothing."""


class MultiLayerStorage(Structure):
    """Where the cold tier is."""

    customer_managed_s3_storage: CustomerManagedS3Storage
    """The S3 bucket of yours that serves as the cold tier."""


class PutDefaultEncryptionConfigurationResponse(Structure):
    """What ``put_default_encryption_configuration`` answers."""

    encryption_type: EncryptionType
    """Whose key encrypts the data: the service's own, or a KMS key of yours."""
    kms_key_arn: str | None = None
    """The ARN of your KMS key. Given with ``KMS_BASED_ENCRYPTION``; 1 to 1600 characters."""
    configuration_status: ConfigurationStatus
    """Whether the configuration is in force, with the error if the last change failed."""


class PutLoggingOptionsResponse(Structure):
    """What ``put_logging_options`` answers."""


class PutStorageConfigurationResponse(Structure):
    """What ``put_storage_configuration`` answers."""

    storage_type: StorageType
    """Whether only the hot tier keeps data, or the hot and the cold tier."""
    multi_layer_storage: MultiLayerStorage | None = None
    """Where the cold tier is. Goes with ``MULTI_LAYER_STORAGE``."""
    disassociated_data_storage: DisassociatedDataStorageState | None = None
    """Whether time series that belong to no asset property are accepted. Once enabled, always enabled."""
    retention_period: RetentionPeriod | None = None
    """How long the hot tier keeps data. Default: without limit."""
    configuration_status: ConfigurationStatus
    """Whether the configuration is in force, with the error if the last change failed."""
    warm_tier: WarmTierState | None = None
    """Whether there is a warm tier: storage run by the service and made for analytical queries."""
    warm_tier_retention_period: WarmTierRetentionPeriod | None = None
    """How long the warm tier keeps data before deleting it. Can be set only with a cold tier."""
    disallow_ingest_null_na_n: bool | None = None
    """Whether NULL and NaN values are refused. Default: no, they are accepted."""


class RetentionPeriod(Structure):
    """How long the hot tier keeps data: a number of days, or without limit, which is the default."""

    number_of_days: int | None = None
    """How many days the hot tier keeps data. Not together with ``unlimited`` = true."""
    unlimited: bool | None = None
    """Whether the hot tier keeps data without limit. Must not be true if ``number_of_days`` is set."""


class StorageType(OpenEnum):
    """In which tiers data is kept: hot only (a database of the service), or hot and cold (an S3 bucket of yours)."""

    __slots__ = ()

    SITEWISE_DEFAULT_STORAGE: ClassVar[StorageType] = "SITEWISE_DEFAULT_STORAGE"  # type: ignore[assignment]
    MULTI_LAYER_STORAGE: ClassVar[StorageType] = "MULTI_LAYER_STORAGE"  # type: ignore[assignment]


class WarmTierRetentionPeriod(Structure):
    """How long the warm tier keeps data before deleting it: a number of days, or without limit."""

    number_of_days: int | None = None
    """How many days the warm tier keeps data."""
    unlimited: bool | None = None
    """Whether the warm tier keeps data without limit."""


class WarmTierState(OpenEnum):
    """Whether there is a warm tier."""

    __slots__ = ()

    ENABLED: ClassVar[WarmTierState] = "ENABLED"  # type: ignore[assignment]
    DISABLED: ClassVar[WarmTierState] = "DISABLED"  # type: ignore[assignment]
