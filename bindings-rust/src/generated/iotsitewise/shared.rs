//! AWS IoT SiteWise: shared.

use crate::Error;
use crate::from_wire::Structure;
use crate::from_wire::UNKNOWN;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::enumeration;
use serde_json::Value as Document;

/// An action that can be executed: its id, name and type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionDefinition {
    /// The id by which `execute_action` is told what to do; 36 characters.
    pub action_definition_id: String,
    /// The name of the action definition; 1 to 256 characters.
    pub action_name: String,
    /// The type of the action definition; 1 to 256 characters.
    pub action_type: String,
}

impl ToJson for ActionDefinition {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("actionDefinitionId", &self.action_definition_id)
            .with("actionName", &self.action_name)
            .with("actionType", &self.action_type)
            .into()
    }
}

impl Structure for ActionDefinition {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.action_definition_id = value.read()?,
            2 => self.action_name = value.read()?,
            3 => self.action_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One step of the path to a property, from the root of its asset model downwards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetModelPropertyPathSegment {
    /// The id of what lies at this step; 36 characters.
    pub id: Option<String>,
    /// The name of what lies at this step; 1 to 256 characters.
    pub name: Option<String>,
}

impl AssetModelPropertyPathSegment {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of what lies at this step; 36 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// As [`id`](Self::id), but for `None`, which leaves it out.
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// The name of what lies at this step; 1 to 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As [`name`](Self::name), but for `None`, which leaves it out.
    pub fn set_name(mut self, name: Option<String>) -> Self {
        self.name = name;
        self
    }
}

impl ToJson for AssetModelPropertyPathSegment {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("id", &self.id).with_some("name", &self.name).into()
    }
}

impl Structure for AssetModelPropertyPathSegment {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.id = value.read()?,
            2 => self.name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property whose value is mostly static, such as a serial number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// The value that each asset gets when it is created from the model. It can be changed per asset later.
    pub default_value: Option<String>,
}

impl Attribute {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value that each asset gets when it is created from the model. It can be changed per asset later.
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// As [`default_value`](Self::default_value), but for `None`, which leaves it out.
    pub fn set_default_value(mut self, default_value: Option<String>) -> Self {
        self.default_value = default_value;
        self
    }
}

impl ToJson for Attribute {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("defaultValue", &self.default_value).into()
    }
}

impl Structure for Attribute {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.default_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where values are computed.
    ComputeLocation {
        Edge = "EDGE",
        Cloud = "CLOUD",
    } else Unknown
}

/// One detail of an error: a code and a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DetailedError {
    /// Which setting does not fit.
    pub code: DetailedErrorCode,
    /// What went wrong.
    pub message: String,
}

impl ToJson for DetailedError {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("code", &self.code).with("message", &self.message).into()
    }
}

impl Structure for DetailedError {
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
    /// Which setting does not fit: where values are computed, or whether they are forwarded.
    DetailedErrorCode {
        IncompatibleComputeLocation = "INCOMPATIBLE_COMPUTE_LOCATION",
        IncompatibleForwardingConfiguration = "INCOMPATIBLE_FORWARDING_CONFIGURATION",
    } else Unknown
}

enumeration! {
    /// Whose key encrypts the data: the service's own, or a KMS key of yours.
    EncryptionType {
        SitewiseDefaultEncryption = "SITEWISE_DEFAULT_ENCRYPTION",
        KmsBasedEncryption = "KMS_BASED_ENCRYPTION",
    } else Unknown
}

enumeration! {
    /// Whether the input was invalid or the service failed.
    ErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
    } else Unknown
}

/// Why something failed: a code, a message and details.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Whether the input was invalid or the service failed.
    pub code: ErrorCode,
    /// What went wrong.
    pub message: String,
    /// The error in detail, one entry per problem.
    pub details: Option<Vec<DetailedError>>,
}

impl ToJson for ErrorDetails {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("code", &self.code)
            .with("message", &self.message)
            .with_some("details", &self.details)
            .into()
    }
}

impl Structure for ErrorDetails {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            3 => self.details = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A variable of an expression: its name and the property that it takes its values from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExpressionVariable {
    /// The name by which the expression refers to it; 1 to 64 characters.
    pub name: String,
    /// The property whose values it takes.
    pub value: VariableValue,
}

impl ExpressionVariable {
    /// With what it needs; the other members have setters.
    pub fn new(name: impl Into<String>, value: VariableValue) -> Self {
        Self { name: name.into(), value }
    }
}

impl ToJson for ExpressionVariable {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("name", &self.name).with("value", &self.value).into()
    }
}

impl Structure for ExpressionVariable {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The frame rate and the size of the video that is put out.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormatSettings {
    /// The frame rate aimed at.
    pub frames_per_second: Option<i32>,
    /// The width aimed at, in pixels.
    pub width_in_pixels: Option<i32>,
    /// The height aimed at, in pixels.
    pub height_in_pixels: Option<i32>,
}

impl FormatSettings {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The frame rate aimed at.
    pub fn frames_per_second(mut self, frames_per_second: i32) -> Self {
        self.frames_per_second = Some(frames_per_second);
        self
    }

    /// As [`frames_per_second`](Self::frames_per_second), but for `None`, which leaves it out.
    pub fn set_frames_per_second(mut self, frames_per_second: Option<i32>) -> Self {
        self.frames_per_second = frames_per_second;
        self
    }

    /// The width aimed at, in pixels.
    pub fn width_in_pixels(mut self, width_in_pixels: i32) -> Self {
        self.width_in_pixels = Some(width_in_pixels);
        self
    }

    /// As [`width_in_pixels`](Self::width_in_pixels), but for `None`, which leaves it out.
    pub fn set_width_in_pixels(mut self, width_in_pixels: Option<i32>) -> Self {
        self.width_in_pixels = width_in_pixels;
        self
    }

    /// The height aimed at, in pixels.
    pub fn height_in_pixels(mut self, height_in_pixels: i32) -> Self {
        self.height_in_pixels = Some(height_in_pixels);
        self
    }

    /// As [`height_in_pixels`](Self::height_in_pixels), but for `None`, which leaves it out.
    pub fn set_height_in_pixels(mut self, height_in_pixels: Option<i32>) -> Self {
        self.height_in_pixels = height_in_pixels;
        self
    }
}

impl ToJson for FormatSettings {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("framesPerSecond", &self.frames_per_second)
            .with_some("widthInPixels", &self.width_in_pixels)
            .with_some("heightInPixels", &self.height_in_pixels)
            .into()
    }
}

impl Structure for FormatSettings {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.frames_per_second = value.read()?,
            2 => self.width_in_pixels = value.read()?,
            3 => self.height_in_pixels = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Whether the data of a property is forwarded to the cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForwardingConfig {
    /// Whether the property's data is forwarded to the cloud.
    pub state: ForwardingConfigState,
}

impl ForwardingConfig {
    /// With what it needs; the other members have setters.
    pub fn new(state: impl Into<ForwardingConfigState>) -> Self {
        Self { state: state.into() }
    }
}

impl ToJson for ForwardingConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("state", &self.state).into()
    }
}

impl Structure for ForwardingConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether data is forwarded to the cloud.
    ForwardingConfigState {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    } else Unknown
}

/// A property that holds a device's raw data stream, such as temperatures with their times.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Measurement {
    /// Whether the measurement is forwarded to the cloud or kept at the edge. Default: forwarded.
    pub processing_config: Option<MeasurementProcessingConfig>,
}

impl Measurement {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the measurement is forwarded to the cloud or kept at the edge. Default: forwarded.
    pub fn processing_config(mut self, processing_config: MeasurementProcessingConfig) -> Self {
        self.processing_config = Some(processing_config);
        self
    }

    /// As [`processing_config`](Self::processing_config), but for `None`, which leaves it out.
    pub fn set_processing_config(mut self, processing_config: Option<MeasurementProcessingConfig>) -> Self {
        self.processing_config = processing_config;
        self
    }
}

impl ToJson for Measurement {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("processingConfig", &self.processing_config).into()
    }
}

impl Structure for Measurement {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.processing_config = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Whether a measurement is forwarded to the cloud, which is the default, or kept at the edge.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MeasurementProcessingConfig {
    /// Whether the values are forwarded to the cloud.
    pub forwarding_config: ForwardingConfig,
}

impl MeasurementProcessingConfig {
    /// With what it needs; the other members have setters.
    pub fn new(forwarding_config: ForwardingConfig) -> Self {
        Self { forwarding_config }
    }
}

impl ToJson for MeasurementProcessingConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("forwardingConfig", &self.forwarding_config).into()
    }
}

impl Structure for MeasurementProcessingConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.forwarding_config = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property computed from many values, one result per window. It is a `DOUBLE`; its inputs are `INTEGER` or `DOUBLE`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Metric {
    /// The formula, with at most 10 variables and 10 functions; 0 to 1024 characters.
    pub expression: Option<String>,
    /// The variables of the expression, each with the property that it stands for.
    pub variables: Option<Vec<ExpressionVariable>>,
    /// The stretch of time that is aggregated. There is one value per window.
    pub window: MetricWindow,
    /// Where the metric is computed.
    pub processing_config: Option<MetricProcessingConfig>,
}

impl Metric {
    /// With what it needs; the other members have setters.
    pub fn new(window: MetricWindow) -> Self {
        Self { window, ..Self::default() }
    }

    /// The formula, with at most 10 variables and 10 functions; 0 to 1024 characters.
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// As [`expression`](Self::expression), but for `None`, which leaves it out.
    pub fn set_expression(mut self, expression: Option<String>) -> Self {
        self.expression = expression;
        self
    }

    /// The variables of the expression, each with the property that it stands for.
    pub fn variables(mut self, variables: impl IntoIterator<Item = ExpressionVariable>) -> Self {
        self.variables = Some(variables.into_iter().collect::<Vec<ExpressionVariable>>());
        self
    }

    /// As [`variables`](Self::variables), but for `None`, which leaves it out.
    pub fn set_variables(mut self, variables: Option<Vec<ExpressionVariable>>) -> Self {
        self.variables = variables;
        self
    }

    /// Where the metric is computed.
    pub fn processing_config(mut self, processing_config: MetricProcessingConfig) -> Self {
        self.processing_config = Some(processing_config);
        self
    }

    /// As [`processing_config`](Self::processing_config), but for `None`, which leaves it out.
    pub fn set_processing_config(mut self, processing_config: Option<MetricProcessingConfig>) -> Self {
        self.processing_config = processing_config;
        self
    }
}

impl ToJson for Metric {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("expression", &self.expression)
            .with_some("variables", &self.variables)
            .with("window", &self.window)
            .with_some("processingConfig", &self.processing_config)
            .into()
    }
}

impl Structure for Metric {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.expression = value.read()?,
            2 => self.variables = value.read()?,
            3 => self.window = value.read()?,
            4 => self.processing_config = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a metric is computed: in the cloud or at the edge.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetricProcessingConfig {
    /// Where values are computed: in the cloud or at the edge.
    pub compute_location: ComputeLocation,
}

impl MetricProcessingConfig {
    /// With what it needs; the other members have setters.
    pub fn new(compute_location: impl Into<ComputeLocation>) -> Self {
        Self { compute_location: compute_location.into() }
    }
}

impl ToJson for MetricProcessingConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("computeLocation", &self.compute_location).into()
    }
}

impl Structure for MetricProcessingConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.compute_location = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The stretch of time from which a metric computes one value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetricWindow {
    /// A window that repeats without gap or overlap.
    pub tumbling: Option<TumblingWindow>,
}

impl MetricWindow {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// A window that repeats without gap or overlap.
    pub fn tumbling(mut self, tumbling: TumblingWindow) -> Self {
        self.tumbling = Some(tumbling);
        self
    }

    /// As [`tumbling`](Self::tumbling), but for `None`, which leaves it out.
    pub fn set_tumbling(mut self, tumbling: Option<TumblingWindow>) -> Self {
        self.tumbling = tumbling;
        self
    }
}

impl ToJson for MetricWindow {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("tumbling", &self.tumbling).into()
    }
}

impl Structure for MetricWindow {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.tumbling = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A data source that a task sees as a folder in its container.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mount {
    /// A name of your own, used once within the task; 1 to 64 characters.
    pub name: String,
    /// Where the container sees the data: a path below the mount root, which the service chooses; 1 to 1024 characters.
    pub relative_path: String,
    /// Where the data comes from.
    pub source: MountSource,
    /// The kind of storage behind the mount.
    pub storage_type: MountStorageType,
}

impl Mount {
    /// With what it needs; the other members have setters.
    pub fn new(
        name: impl Into<String>,
        relative_path: impl Into<String>,
        source: MountSource,
        storage_type: impl Into<MountStorageType>,
    ) -> Self {
        Self { name: name.into(), relative_path: relative_path.into(), source, storage_type: storage_type.into() }
    }
}

impl ToJson for Mount {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("name", &self.name)
            .with("relativePath", &self.relative_path)
            .with("source", &self.source)
            .with("storageType", &self.storage_type)
            .into()
    }
}

impl Structure for Mount {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.relative_path = value.read()?,
            3 => self.source = value.read()?,
            4 => self.storage_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where the data of a mount comes from. Exactly one member is set.
///
/// Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MountSource {
    /// Data that is read through an S3 access point.
    S3AccessPoint(S3AccessPointSource),
    /// One that this version does not know, by AWS's name, as it came; empty if none came. It cannot be sent.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for MountSource {
    fn default() -> Self {
        MountSource::Unknown(serde_json::Map::new())
    }
}

impl Structure for MountSource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => MountSource::S3AccessPoint(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let MountSource::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for MountSource {
    fn to_json(&self) -> serde_json::Value {
        match self {
            MountSource::S3AccessPoint(value) => Object::default().with("s3AccessPoint", value),
            MountSource::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

enumeration! {
    /// The kind of storage behind a mount in a container.
    MountStorageType {
        SharedStorage = "SHARED_STORAGE",
    } else Unknown
}

enumeration! {
    /// The type of the values of a property or time series. `VIDEO`, `ANNOTATION` and `JSON` are for time series of
    /// datasets only.
    PropertyDataType {
        String = "STRING",
        Integer = "INTEGER",
        Double = "DOUBLE",
        Boolean = "BOOLEAN",
        Struct = "STRUCT",
        Video = "VIDEO",
        Annotation = "ANNOTATION",
        Json = "JSON",
    } else Unknown
}

/// What kind of property it is. Exactly one member is set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyType {
    /// Set for an attribute: mostly static, such as a serial number.
    pub attribute: Option<Attribute>,
    /// Set for a measurement: a device's raw data stream.
    pub measurement: Option<Measurement>,
    /// Set for a transform: each value is computed from values of other properties, such as Fahrenheit from Celsius.
    pub transform: Option<Transform>,
    /// Set for a metric: one value per window, such as the average temperature of each hour.
    pub metric: Option<Metric>,
}

impl PropertyType {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Set for an attribute: mostly static, such as a serial number.
    pub fn attribute(mut self, attribute: Attribute) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// As [`attribute`](Self::attribute), but for `None`, which leaves it out.
    pub fn set_attribute(mut self, attribute: Option<Attribute>) -> Self {
        self.attribute = attribute;
        self
    }

    /// Set for a measurement: a device's raw data stream.
    pub fn measurement(mut self, measurement: Measurement) -> Self {
        self.measurement = Some(measurement);
        self
    }

    /// As [`measurement`](Self::measurement), but for `None`, which leaves it out.
    pub fn set_measurement(mut self, measurement: Option<Measurement>) -> Self {
        self.measurement = measurement;
        self
    }

    /// Set for a transform: each value is computed from values of other properties, such as Fahrenheit from Celsius.
    pub fn transform(mut self, transform: Transform) -> Self {
        self.transform = Some(transform);
        self
    }

    /// As [`transform`](Self::transform), but for `None`, which leaves it out.
    pub fn set_transform(mut self, transform: Option<Transform>) -> Self {
        self.transform = transform;
        self
    }

    /// Set for a metric: one value per window, such as the average temperature of each hour.
    pub fn metric(mut self, metric: Metric) -> Self {
        self.metric = Some(metric);
        self
    }

    /// As [`metric`](Self::metric), but for `None`, which leaves it out.
    pub fn set_metric(mut self, metric: Option<Metric>) -> Self {
        self.metric = metric;
        self
    }
}

impl ToJson for PropertyType {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("attribute", &self.attribute)
            .with_some("measurement", &self.measurement)
            .with_some("transform", &self.transform)
            .with_some("metric", &self.metric)
            .into()
    }
}

impl Structure for PropertyType {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.attribute = value.read()?,
            2 => self.measurement = value.read()?,
            3 => self.transform = value.read()?,
            4 => self.metric = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The resource that an action or an execution resolves to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResolveTo {
    /// The id of the asset that it resolves to; 36 characters.
    pub asset_id: String,
}

impl ResolveTo {
    /// With what it needs; the other members have setters.
    pub fn new(asset_id: impl Into<String>) -> Self {
        Self { asset_id: asset_id.into() }
    }
}

impl ToJson for ResolveTo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("assetId", &self.asset_id).into()
    }
}

impl Structure for ResolveTo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The kind of resource that something resolves to.
    ResolveToResourceType {
        Asset = "ASSET",
    } else Unknown
}

/// Why a pipeline or a task failed: a code and a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceError {
    /// Whether the input was invalid or the service failed.
    pub code: Option<ResourceErrorCode>,
    /// What went wrong.
    pub message: Option<String>,
}

impl ToJson for ResourceError {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("code", &self.code).with_some("message", &self.message).into()
    }
}

impl Structure for ResourceError {
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
    /// Whether the input was invalid or the service failed.
    ResourceErrorCode {
        ValidationError = "VALIDATION_ERROR",
        InternalFailure = "INTERNAL_FAILURE",
    } else Unknown
}

enumeration! {
    /// Where a pipeline or a task is between its creation and its deletion.
    ResourceState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    } else Unknown
}

/// The state of a pipeline or a task, with the error if there is one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceStatus {
    /// Why it failed; absent otherwise.
    pub error: Option<ResourceError>,
    /// Where it is between creation and deletion; `ACTIVE` when it is ready.
    pub state: Option<ResourceState>,
}

impl ToJson for ResourceStatus {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("error", &self.error).with_some("state", &self.state).into()
    }
}

impl Structure for ResourceStatus {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error = value.read()?,
            2 => self.state = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An S3 access point that a mount reads from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3AccessPointSource {
    /// The ARN of the S3 access point; 4 to 128 characters.
    pub access_point_arn: String,
    /// Limits the mount to objects whose keys begin with this. Default: all of the access point; 1 to 1024 characters.
    pub prefix: Option<String>,
}

impl S3AccessPointSource {
    /// With what it needs; the other members have setters.
    pub fn new(access_point_arn: impl Into<String>) -> Self {
        Self { access_point_arn: access_point_arn.into(), ..Self::default() }
    }

    /// Limits the mount to objects whose keys begin with this. Default: all of the access point; 1 to 1024 characters.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// As [`prefix`](Self::prefix), but for `None`, which leaves it out.
    pub fn set_prefix(mut self, prefix: Option<String>) -> Self {
        self.prefix = prefix;
        self
    }
}

impl ToJson for S3AccessPointSource {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("accessPointArn", &self.access_point_arn).with_some("prefix", &self.prefix).into()
    }
}

impl Structure for S3AccessPointSource {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.access_point_arn = value.read()?,
            2 => self.prefix = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A moment: whole seconds and, if wanted, nanoseconds.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeInNanos {
    /// Whole seconds since 1970-01-01 00:00 UTC; 1 to 9223372036854774.
    pub time_in_seconds: i64,
    /// Nanoseconds to add to `time_in_seconds`; 0 to 999999999.
    pub offset_in_nanos: Option<i32>,
}

impl TimeInNanos {
    /// With what it needs; the other members have setters.
    pub fn new(time_in_seconds: i64) -> Self {
        Self { time_in_seconds, ..Self::default() }
    }

    /// Nanoseconds to add to `time_in_seconds`; 0 to 999999999.
    pub fn offset_in_nanos(mut self, offset_in_nanos: i32) -> Self {
        self.offset_in_nanos = Some(offset_in_nanos);
        self
    }

    /// As [`offset_in_nanos`](Self::offset_in_nanos), but for `None`, which leaves it out.
    pub fn set_offset_in_nanos(mut self, offset_in_nanos: Option<i32>) -> Self {
        self.offset_in_nanos = offset_in_nanos;
        self
    }
}

impl ToJson for TimeInNanos {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("timeInSeconds", &self.time_in_seconds)
            .with_some("offsetInNanos", &self.offset_in_nanos)
            .into()
    }
}

impl Structure for TimeInNanos {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_in_seconds = value.read()?,
            2 => self.offset_in_nanos = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property computed value by value from others, as when units are converted. It is a `DOUBLE`; inputs are `INTEGER`
/// or `DOUBLE`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Transform {
    /// The formula, with at most 10 variables and 10 functions; 0 to 1024 characters.
    pub expression: String,
    /// The variables of the expression, each with the property that it stands for.
    pub variables: Vec<ExpressionVariable>,
    /// Where the transform is computed, and whether its values are forwarded to the cloud.
    pub processing_config: Option<TransformProcessingConfig>,
}

impl Transform {
    /// With what it needs; the other members have setters.
    pub fn new(expression: impl Into<String>, variables: impl IntoIterator<Item = ExpressionVariable>) -> Self {
        Self {
            expression: expression.into(),
            variables: variables.into_iter().collect::<Vec<ExpressionVariable>>(),
            ..Self::default()
        }
    }

    /// Where the transform is computed, and whether its values are forwarded to the cloud.
    pub fn processing_config(mut self, processing_config: TransformProcessingConfig) -> Self {
        self.processing_config = Some(processing_config);
        self
    }

    /// As [`processing_config`](Self::processing_config), but for `None`, which leaves it out.
    pub fn set_processing_config(mut self, processing_config: Option<TransformProcessingConfig>) -> Self {
        self.processing_config = processing_config;
        self
    }
}

impl ToJson for Transform {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("expression", &self.expression)
            .with("variables", &self.variables)
            .with_some("processingConfig", &self.processing_config)
            .into()
    }
}

impl Structure for Transform {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.expression = value.read()?,
            2 => self.variables = value.read()?,
            3 => self.processing_config = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a transform is computed, and whether its values are forwarded to the cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransformProcessingConfig {
    /// Where values are computed: in the cloud or at the edge.
    pub compute_location: ComputeLocation,
    /// Whether the values are forwarded to the cloud.
    pub forwarding_config: Option<ForwardingConfig>,
}

impl TransformProcessingConfig {
    /// With what it needs; the other members have setters.
    pub fn new(compute_location: impl Into<ComputeLocation>) -> Self {
        Self { compute_location: compute_location.into(), ..Self::default() }
    }

    /// Whether the values are forwarded to the cloud.
    pub fn forwarding_config(mut self, forwarding_config: ForwardingConfig) -> Self {
        self.forwarding_config = Some(forwarding_config);
        self
    }

    /// As [`forwarding_config`](Self::forwarding_config), but for `None`, which leaves it out.
    pub fn set_forwarding_config(mut self, forwarding_config: Option<ForwardingConfig>) -> Self {
        self.forwarding_config = forwarding_config;
        self
    }
}

impl ToJson for TransformProcessingConfig {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("computeLocation", &self.compute_location)
            .with_some("forwardingConfig", &self.forwarding_config)
            .into()
    }
}

impl Structure for TransformProcessingConfig {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.compute_location = value.read()?,
            2 => self.forwarding_config = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A window of fixed size that repeats without gap or overlap. Days end at midnight UTC, weeks when Sunday ends.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TumblingWindow {
    /// The size, 1 minute to 1 week: `5m`, `1d`, `1w`, `PT1H`. Its start is not part of it, its end is; the value is put at
    /// the end; 2 to 23 characters.
    pub interval: String,
    /// When windows begin: a shift (`18h`, `PT18H`), a clock time (`00:03:00`) or a time with zone (`2021-07-23T18:00-08`);
    /// 2 to 25 characters.
    pub offset: Option<String>,
}

impl TumblingWindow {
    /// With what it needs; the other members have setters.
    pub fn new(interval: impl Into<String>) -> Self {
        Self { interval: interval.into(), ..Self::default() }
    }

    /// When windows begin: a shift (`18h`, `PT18H`), a clock time (`00:03:00`) or a time with zone (`2021-07-23T18:00-08`);
    /// 2 to 25 characters.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// As [`offset`](Self::offset), but for `None`, which leaves it out.
    pub fn set_offset(mut self, offset: Option<String>) -> Self {
        self.offset = offset;
        self
    }
}

impl ToJson for TumblingWindow {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("interval", &self.interval).with_some("offset", &self.offset).into()
    }
}

impl Structure for TumblingWindow {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.interval = value.read()?,
            2 => self.offset = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The property that a variable of an expression stands for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VariableValue {
    /// The property: its id, its name if it is of the same asset model, or `externalId:` and its external id; 1 to 256
    /// characters.
    pub property_id: Option<String>,
    /// The hierarchy whose assets have the property: its id, its name, or `externalId:` and its external id; 1 to 256
    /// characters.
    pub hierarchy_id: Option<String>,
    /// How the property is reached: the steps from the root of its asset model.
    pub property_path: Option<Vec<AssetModelPropertyPathSegment>>,
}

impl VariableValue {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The property: its id, its name if it is of the same asset model, or `externalId:` and its external id; 1 to 256
    /// characters.
    pub fn property_id(mut self, property_id: impl Into<String>) -> Self {
        self.property_id = Some(property_id.into());
        self
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(mut self, property_id: Option<String>) -> Self {
        self.property_id = property_id;
        self
    }

    /// The hierarchy whose assets have the property: its id, its name, or `externalId:` and its external id; 1 to 256
    /// characters.
    pub fn hierarchy_id(mut self, hierarchy_id: impl Into<String>) -> Self {
        self.hierarchy_id = Some(hierarchy_id.into());
        self
    }

    /// As [`hierarchy_id`](Self::hierarchy_id), but for `None`, which leaves it out.
    pub fn set_hierarchy_id(mut self, hierarchy_id: Option<String>) -> Self {
        self.hierarchy_id = hierarchy_id;
        self
    }

    /// How the property is reached: the steps from the root of its asset model.
    pub fn property_path(mut self, property_path: impl IntoIterator<Item = AssetModelPropertyPathSegment>) -> Self {
        self.property_path = Some(property_path.into_iter().collect::<Vec<AssetModelPropertyPathSegment>>());
        self
    }

    /// As [`property_path`](Self::property_path), but for `None`, which leaves it out.
    pub fn set_property_path(mut self, property_path: Option<Vec<AssetModelPropertyPathSegment>>) -> Self {
        self.property_path = property_path;
        self
    }
}

impl ToJson for VariableValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("propertyId", &self.property_id)
            .with_some("hierarchyId", &self.hierarchy_id)
            .with_some("propertyPath", &self.property_path)
            .into()
    }
}

impl Structure for VariableValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_id = value.read()?,
            2 => self.hierarchy_id = value.read()?,
            3 => self.property_path = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
