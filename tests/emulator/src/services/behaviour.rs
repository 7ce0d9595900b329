//! What operations do: functions by name, in tables that each family of resources has of its own.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use hyper::header::HeaderMap;
use serde_json::Value;

use super::Run;
use super::call::{Call, Reply, Signer};
use super::exchange::{Context, Exchange};
use super::page::Page;
use crate::answer::{ApiError, Pieces};
use crate::data::SeededIds;
use crate::event_stream;
use crate::fault::FaultKind;
use crate::identity::ACCOUNT;
use crate::model::{self, ModelledOperation, Sent};
use crate::query::Query;
use crate::shared::Shared;
use crate::store::Rows;

/// No more bytes than most answers have.
const MOST_BODIES: usize = 8 << 10;

/// How far an operation goes; the README tells it of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// It does what AWS documents.
    Behaves,
    /// What is put is kept, listed, described, updated and deleted; what AWS would compute of it is not.
    Kept,
}

impl Depth {
    /// As the README tells it.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Depth::Behaves => "behaves",
            Depth::Kept => "is kept",
        }
    }
}

/// One operation of a family.
#[derive(Debug)]
pub(crate) struct Behaviour {
    pub(crate) name: &'static str,
    pub(crate) depth: Depth,
    /// The member of path or query that has the id of what it is about, and how ARNs call that.
    about: Option<(&'static str, &'static str)>,
    run: RunBehaviour,
    /// What follows before the answer is sent, once what was done is kept.
    follow: Option<Follow>,
}

/// An answer that is still to come.
pub(crate) type Later<'a> = Pin<Box<dyn Future<Output = Result<Outcome, ApiError>> + Send + 'a>>;

/// What follows an operation; it cannot be refused any more.
pub(crate) type Following<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Given the answer.
type FollowBehaviour = for<'a> fn(&'a Context<'a>, Value) -> Following<'a>;

#[derive(Clone, Copy)]
struct Follow(FollowBehaviour);

#[derive(Clone, Copy)]
enum RunBehaviour {
    /// In one transaction.
    Now(fn(&Exchange<'_>) -> Result<Outcome, ApiError>),
    /// In transactions of its own: it waits for others in between.
    Later(for<'a> fn(&'a Context<'a>) -> Later<'a>),
}

impl Behaviour {
    /// An operation that does what AWS documents.
    pub(crate) const fn behaves(name: &'static str, run: fn(&Exchange<'_>) -> Result<Outcome, ApiError>) -> Behaviour {
        Behaviour { name, depth: Depth::Behaves, about: None, run: RunBehaviour::Now(run), follow: None }
    }

    /// An operation on what is only kept.
    pub(crate) const fn kept(name: &'static str, run: fn(&Exchange<'_>) -> Result<Outcome, ApiError>) -> Behaviour {
        Behaviour { name, depth: Depth::Kept, about: None, run: RunBehaviour::Now(run), follow: None }
    }

    /// An operation that does what AWS documents, and asks others, such as a Lambda function, to do so.
    pub(crate) const fn asks(name: &'static str, run: for<'a> fn(&'a Context<'a>) -> Later<'a>) -> Behaviour {
        Behaviour { name, depth: Depth::Behaves, about: None, run: RunBehaviour::Later(run), follow: None }
    }

    /// The same, about one resource, which policies can name: the member of path or query with its id, and how ARNs call
    /// it, such as `portalId` and `portal`.
    pub(crate) const fn about(self, member: &'static str, resource: &'static str) -> Behaviour {
        Behaviour { about: Some((member, resource)), ..self }
    }

    /// The ARN of what a request is about.
    fn resource(&self, call: &Call<'_>, labels: &[(&str, String)]) -> Option<String> {
        let (member, resource) = self.about?;
        let label = labels.iter().find(|(name, _)| *name == member).map(|(_, id)| id.as_str());
        let (region, id) = (&call.shared.options.region, label.or_else(|| call.query.first(member))?);
        Some(format!("arn:aws:{}:{region}:{ACCOUNT}:{resource}/{id}", call.service.signing_name))
    }

    /// The operation with something that follows, such as a Lambda function that is asked about what was put.
    pub(crate) const fn then(self, follow: FollowBehaviour) -> Behaviour {
        Behaviour { follow: Some(Follow(follow)), ..self }
    }
}

impl fmt::Debug for Follow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Follow")
    }
}

impl fmt::Debug for RunBehaviour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            RunBehaviour::Now(_) => "Now",
            RunBehaviour::Later(_) => "Later",
        })
    }
}

/// What an operation answers.
pub(crate) enum Outcome {
    /// The members of the output.
    Answer(Value),
    /// A page of a listing, which faults can spoil, and the member that has its items.
    Page(Page, &'static str),
    /// The members of the output as they are sent: what is long is written at once.
    Written(String),
    /// The members of the output that are headers, and the events of its stream, one member each.
    Events(Value, Vec<Value>),
}

impl From<Value> for Outcome {
    fn from(answer: Value) -> Outcome {
        Outcome::Answer(answer)
    }
}

impl Call<'_> {
    /// Checks the request against the model, and answers as planned, or as the operation behaves.
    pub(super) async fn run_modelled(
        &self,
        modelled: &'static ModelledOperation,
        behaviour: Option<&'static Behaviour>,
        fault: Option<&FaultKind>,
    ) -> Result<Reply, ApiError> {
        let labels = modelled.labels(self.path).unwrap_or_default();
        let resource = behaviour.and_then(|behaviour| behaviour.resource(self, &labels));
        self.check_access(resource.as_deref().unwrap_or("*"))?;
        let model =
            model::of(self.service.signing_name).ok_or_else(|| ApiError::internal("the service has no model"))?;
        let sent = Sent { labels, query: self.query, headers: self.headers, body: self.body };
        let input = model.input(modelled, &sent, self.service.invalid_input_code)?;
        if let Some(planned) = self.shared.answers.take(self.service.signing_name, self.operation.name) {
            return Ok(planned.into_reply(modelled.status));
        }
        let Some(behaviour) = behaviour else {
            let message = format!(
                "{} is not built in this emulator: tell it what to answer with POST /_emulator/answer",
                self.operation.name
            );
            return Err(ApiError::new(501, "NotImplemented", message));
        };
        self.shared.seed()?;
        let context =
            Context { call: self, model, modelled, input: &input, now: self.shared.clock.moment(), ids: None };
        let reply = match behaviour.run {
            RunBehaviour::Now(run) => self
                .shared
                .store
                .transact(|rows| context.once(rows, |rows| context.reply(run(&Exchange::new(&context, rows))?, fault))),
            RunBehaviour::Later(run) => context.reply(run(&context).await?, fault),
        }?;
        if let Some(Follow(follow)) = behaviour.follow {
            follow(&context, serde_json::from_slice(&reply.body).unwrap_or_default()).await;
        }
        Ok(reply)
    }
}

/// Lets the emulator itself ask for an operation of a family, such as for its seeds, whose ids follow from `ids`: the input
/// is checked, and the members of the output come back.
pub(crate) fn perform(
    shared: &Shared,
    rows: &Rows<'_>,
    service: &str,
    name: &str,
    input: Value,
    ids: Option<&SeededIds>,
) -> Result<Value, ApiError> {
    let unknown = || ApiError::internal(format!("there is no operation {service}.{name}"));
    let service = super::named(service).ok_or_else(unknown)?;
    let operation = super::modelled(service.signing_name).iter().find(|operation| operation.name == name);
    let operation = operation.ok_or_else(unknown)?;
    let Run::Modelled(modelled, Some(Behaviour { run: RunBehaviour::Now(run), .. })) = &operation.run else {
        return Err(unknown());
    };
    let model = model::of(service.signing_name).ok_or_else(unknown)?;
    let input = model.checked(modelled, input, service.invalid_input_code)?;
    let (query, headers) = (Query::default(), HeaderMap::new());
    let (signer, path, request_id, body): (_, _, _, &[u8]) = (&Signer::Nobody, "", "", b"");
    let call = Call { service, operation, signer, path, query: &query, headers: &headers, body, request_id, shared };
    let context = Context { call: &call, model, modelled, input: &input, now: shared.clock.moment(), ids };
    match run(&Exchange::new(&context, rows))? {
        Outcome::Answer(answer) => Ok(answer),
        Outcome::Page(page, items_member) => {
            Ok(serde_json::from_slice(&page.into_json(items_member, model.token_member(modelled)))?)
        }
        Outcome::Written(text) => Ok(serde_json::from_str(&text)?),
        Outcome::Events(_, events) => Ok(events.into()),
    }
}

impl Context<'_> {
    /// An outcome as it is sent.
    fn reply(&self, outcome: Outcome, fault: Option<&FaultKind>) -> Result<Reply, ApiError> {
        let status = self.modelled.status;
        match outcome {
            Outcome::Answer(answer) => {
                let answer = self.model.output(self.modelled, answer)?;
                if let Some(bytes) = answer.bytes {
                    return Ok(Reply { headers: answer.headers, ..Reply::new(status, bytes) });
                }
                // Room for most answers: a body that grows is copied time and again.
                let mut body = Vec::with_capacity(MOST_BODIES);
                serde_json::to_writer(&mut body, &answer.body)?;
                Ok(Reply { headers: answer.headers, ..Reply::new(status, body) })
            }
            Outcome::Page(page, items_member) => {
                let token_member = self.model.token_member(self.modelled);
                Ok(Reply::new(status, page.spoilt(fault, None).into_json(items_member, token_member)))
            }
            Outcome::Written(text) => Ok(Reply::new(status, text.into_bytes())),
            Outcome::Events(mut members, events) => {
                let pieces: Option<Pieces> = Some(event_stream::whole(&events));
                let mut headers = self.model.headers(self.modelled, &mut members);
                headers.push(("content-type".to_owned(), event_stream::CONTENT_TYPE.to_owned()));
                Ok(Reply { headers, pieces, ..Reply::new(status, Vec::new()) })
            }
        }
    }
}
