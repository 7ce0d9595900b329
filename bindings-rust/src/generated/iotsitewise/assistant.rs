//! AWS IoT SiteWise: assistant.

use super::SiteWise;
use crate::Error;
use crate::call::Call;
use crate::events::events;
use crate::from_wire::Structure;
use crate::from_wire::UNKNOWN;
use crate::from_wire::Value;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use serde_json::Value as Document;

/// Sends a message to the SiteWise Assistant, which begins a conversation or goes on with one. The answer is a stream
/// of events: parts of the answer with their sources, and traces if they are turned on. An error can come as an event
/// of the stream, too. To go on with a conversation, give its id again.
///
/// AWS: `InvokeAssistant`, permission `iotsitewise:InvokeAssistant`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct InvokeAssistant(pub(super) Call);

impl InvokeAssistant {
    /// An id of your own, a UUID that nobody else uses, or that of a conversation to go on with. Default: a new one is
    /// made; 36 characters.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        InvokeAssistant(self.0.with("conversationId", &conversation_id.into()))
    }

    /// As [`conversation_id`](Self::conversation_id), but for `None`, which leaves it out.
    pub fn set_conversation_id(self, conversation_id: Option<String>) -> Self {
        InvokeAssistant(self.0.set("conversationId", &conversation_id))
    }

    /// Whether traces come too: how the assistant reasons and which data it reads.
    pub fn enable_trace(self, enable_trace: bool) -> Self {
        InvokeAssistant(self.0.with("enableTrace", &enable_trace))
    }

    /// As [`enable_trace`](Self::enable_trace), but for `None`, which leaves it out.
    pub fn set_enable_trace(self, enable_trace: Option<bool>) -> Self {
        InvokeAssistant(self.0.set("enableTrace", &enable_trace))
    }
}

events!(InvokeAssistant, InvokeAssistantResponse, ResponseStream);

impl SiteWise {
    /// Sends a message to the SiteWise Assistant, which begins a conversation or goes on with one. The answer is a stream
    /// of events: parts of the answer with their sources, and traces if they are turned on. An error can come as an event
    /// of the stream, too. To go on with a conversation, give its id again.
    ///
    /// AWS: `InvokeAssistant`, permission `iotsitewise:InvokeAssistant`.
    pub fn invoke_assistant(&self, message: impl Into<String>) -> InvokeAssistant {
        InvokeAssistant(Call::new(&self.connector, "iotsitewise.InvokeAssistant").with("message", &message.into()))
    }
}

/// The caller is not permitted to do this.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// What went wrong.
    pub message: Option<String>,
}

impl ToJson for AccessDeniedException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("message", &self.message).into()
    }
}

impl Structure for AccessDeniedException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A passage that the assistant's answer rests on, and where it is from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Citation {
    /// Where the passage is from.
    pub reference: Option<Reference>,
    /// The passage itself.
    pub content: Option<Content>,
}

impl ToJson for Citation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("reference", &self.reference).with_some("content", &self.content).into()
    }
}

impl Structure for Citation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.reference = value.read()?,
            2 => self.content = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The request collides with another: two operations on one resource at the same time, for instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConflictingOperationException {
    /// What went wrong.
    pub message: String,
    /// The id of the resource that the request collides with.
    pub resource_id: String,
    /// The ARN of the resource that the request collides with.
    pub resource_arn: String,
}

impl ToJson for ConflictingOperationException {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("message", &self.message)
            .with("resourceId", &self.resource_id)
            .with("resourceArn", &self.resource_arn)
            .into()
    }
}

impl Structure for ConflictingOperationException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            2 => self.resource_id = value.read()?,
            3 => self.resource_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The text of a passage that the assistant cites.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Content {
    /// The words of the cited passage.
    pub text: Option<String>,
}

impl ToJson for Content {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("text", &self.text).into()
    }
}

impl Structure for Content {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.text = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The dataset that a cited passage is from, and that dataset's source.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataSetReference {
    /// The ARN of the dataset.
    pub dataset_arn: Option<String>,
    /// Where the dataset gets its data from.
    pub source: Option<Source>,
}

impl ToJson for DataSetReference {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("datasetArn", &self.dataset_arn).with_some("source", &self.source).into()
    }
}

impl Structure for DataSetReference {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset_arn = value.read()?,
            2 => self.source = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// IoT SiteWise cannot handle the request at the moment. Try again later.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InternalFailureException {
    /// What went wrong.
    pub message: String,
}

impl ToJson for InternalFailureException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("message", &self.message).into()
    }
}

impl Structure for InternalFailureException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The request is not valid; its JSON may be malformed or hold characters that are not supported.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvalidRequestException {
    /// What went wrong.
    pub message: String,
}

impl ToJson for InvalidRequestException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("message", &self.message).into()
    }
}

impl Structure for InvalidRequestException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What the assistant answers, with the passages that it cites.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvocationOutput {
    /// What the assistant says.
    pub message: Option<String>,
    /// The passages that the answer rests on, with their sources.
    pub citations: Option<Vec<Citation>>,
}

impl ToJson for InvocationOutput {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("message", &self.message).with_some("citations", &self.citations).into()
    }
}

impl Structure for InvocationOutput {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            2 => self.citations = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `invoke_assistant` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvokeAssistantResponse {
    /// The id of the conversation, a UUID; 36 characters.
    pub conversation_id: String,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for InvokeAssistantResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("conversationId", &self.conversation_id).into()
    }
}

impl Structure for InvokeAssistantResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            2 => self.conversation_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for InvokeAssistantResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A quota of a resource is used up, such as the child assets of an asset or the properties of an asset model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LimitExceededException {
    /// What went wrong.
    pub message: String,
}

impl ToJson for LimitExceededException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("message", &self.message).into()
    }
}

impl Structure for LimitExceededException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a cited passage is stored.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Location {
    /// The URI of the place, such as that of an S3 object.
    pub uri: Option<String>,
}

impl ToJson for Location {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("uri", &self.uri).into()
    }
}

impl Structure for Location {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.uri = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Where a cited passage is from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Reference {
    /// The dataset that the passage is from.
    pub dataset: Option<DataSetReference>,
}

impl ToJson for Reference {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("dataset", &self.dataset).into()
    }
}

impl Structure for Reference {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.dataset = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// There is no such resource.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What went wrong.
    pub message: String,
}

impl ToJson for ResourceNotFoundException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("message", &self.message).into()
    }
}

impl Structure for ResourceNotFoundException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An event of the assistant's answer: a trace, a part of the answer, or an error.
///
/// Exactly one of its members is set. Open: a member that this version does not know is kept as it came.
#[allow(clippy::large_enum_variant, reason = "an answer holds few of them, and a box would be in the way")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseStream {
    /// How the assistant reasons and which data it reads.
    Trace(Trace),
    /// What the assistant answers.
    Output(InvocationOutput),
    /// An error in the stream: the caller is not permitted to do this.
    AccessDeniedException(AccessDeniedException),
    /// An error in the stream: the request collides with another.
    ConflictingOperationException(ConflictingOperationException),
    /// An error in the stream: IoT SiteWise cannot handle the request at the moment.
    InternalFailureException(InternalFailureException),
    /// An error in the stream: the request is not valid.
    InvalidRequestException(InvalidRequestException),
    /// An error in the stream: a quota is used up.
    LimitExceededException(LimitExceededException),
    /// An error in the stream: there is no such resource.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error in the stream: a rate limit was exceeded.
    ThrottlingException(ThrottlingException),
    /// One that this version does not know, by AWS's name, as it came; empty if none came.
    Unknown(serde_json::Map<String, Document>),
}

impl Default for ResponseStream {
    fn default() -> Self {
        ResponseStream::Unknown(serde_json::Map::new())
    }
}

impl Structure for ResponseStream {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        *self = match number {
            1 => ResponseStream::Trace(value.read()?),
            2 => ResponseStream::Output(value.read()?),
            3 => ResponseStream::AccessDeniedException(value.read()?),
            4 => ResponseStream::ConflictingOperationException(value.read()?),
            5 => ResponseStream::InternalFailureException(value.read()?),
            6 => ResponseStream::InvalidRequestException(value.read()?),
            7 => ResponseStream::LimitExceededException(value.read()?),
            8 => ResponseStream::ResourceNotFoundException(value.read()?),
            9 => ResponseStream::ThrottlingException(value.read()?),
            UNKNOWN => {
                let more: serde_json::Map<String, Document> = value.read()?;
                if let ResponseStream::Unknown(members) = self {
                    members.extend(more);
                }
                return Ok(());
            }
            _ => return value.unknown(),
        };
        Ok(())
    }
}

impl ToJson for ResponseStream {
    fn to_json(&self) -> serde_json::Value {
        match self {
            ResponseStream::Trace(value) => Object::default().with("trace", value),
            ResponseStream::Output(value) => Object::default().with("output", value),
            ResponseStream::AccessDeniedException(value) => Object::default().with("accessDeniedException", value),
            ResponseStream::ConflictingOperationException(value) => {
                Object::default().with("conflictingOperationException", value)
            }
            ResponseStream::InternalFailureException(value) => {
                Object::default().with("internalFailureException", value)
            }
            ResponseStream::InvalidRequestException(value) => Object::default().with("invalidRequestException", value),
            ResponseStream::LimitExceededException(value) => Object::default().with("limitExceededException", value),
            ResponseStream::ResourceNotFoundException(value) => {
                Object::default().with("resourceNotFoundException", value)
            }
            ResponseStream::ThrottlingException(value) => Object::default().with("throttlingException", value),
            ResponseStream::Unknown(members) => Object::from(members.clone()),
        }
        .into()
    }
}

/// The source of a dataset that the assistant cites.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Source {
    /// The ARN of the dataset; of the Kendra index, if the source is Kendra.
    pub arn: Option<String>,
    /// Where the cited text was stored at first: an S3 object, for instance, if Kendra took it from a bucket.
    pub location: Option<Location>,
}

impl ToJson for Source {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("arn", &self.arn).with_some("location", &self.location).into()
    }
}

impl Structure for Source {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.location = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A rate limit was exceeded, such as that of requests or of new assets per second. Slow down and try again.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// What went wrong.
    pub message: String,
}

impl ToJson for ThrottlingException {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("message", &self.message).into()
    }
}

impl Structure for ThrottlingException {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A look at how the assistant reasons and which data it reads.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Trace {
    /// The text of the trace.
    pub text: Option<String>,
}

impl ToJson for Trace {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("text", &self.text).into()
    }
}

impl Structure for Trace {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.text = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
