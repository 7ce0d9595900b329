//! A request for an operation, from its verified signature to its answer.

use std::sync::Arc;

use hyper::header::HeaderMap;

use super::page::Page;
use super::{Listing, Operation, Run, Service};
use crate::answer::{ApiError, Pieces};
use crate::event_stream;
use crate::fault::FaultKind;
use crate::identity::{Caller, Session, SessionRequest};
use crate::model::{self, ModelledOperation, Sent};
use crate::query::Query;
use crate::shared::Shared;
use crate::x509::Certificate;

/// Who signed a request.
pub(crate) enum Signer {
    /// Someone with credentials.
    Caller(Caller),
    /// Someone with the key of a certificate, which nothing vouches for yet.
    Certificate(Box<Certificate>),
    /// Nobody.
    Nobody,
}

/// A request for an operation, after its signature has been verified. It cannot be printed: the state holds secrets.
pub(crate) struct Call<'a> {
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    pub(crate) signer: &'a Signer,
    pub(crate) path: &'a str,
    pub(crate) query: &'a Query,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) request_id: &'a str,
    pub(crate) shared: &'a Shared,
}

/// What is answered: a status and a body, in the form of the service, and headers of its own.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) headers: Vec<(String, String)>,
    /// What is sent piece by piece, instead of the body.
    pub(crate) pieces: Option<Pieces>,
}

impl Reply {
    /// An answer without headers of its own.
    pub(crate) fn new(status: u16, body: Vec<u8>) -> Reply {
        Reply { status, body, headers: Vec::new(), pieces: None }
    }
}

impl Call<'_> {
    /// Answers the call or refuses it, with the fault that was asked for, if any.
    pub(crate) fn run(&self, fault: Option<&FaultKind>) -> Result<Reply, ApiError> {
        match fault {
            Some(FaultKind::Throttle | FaultKind::RetryAfter { .. }) => {
                return Err(ApiError::new(429, "ThrottlingException", "Rate exceeded"));
            }
            Some(FaultKind::ExpiredToken) => {
                let message = "The security token included in the request is expired";
                return Err(ApiError::new(403, "ExpiredTokenException", message));
            }
            Some(FaultKind::Error { status, code, message }) => return Err(ApiError::new(*status, code, message)),
            _ => {}
        }
        match &self.operation.run {
            Run::List(listing) => self.run_listing(listing, fault),
            Run::Answer(answer) => answer(self),
            Run::Modelled(modelled) => self.run_modelled(modelled),
        }
    }

    /// Checks the request against the model, and answers as planned.
    fn run_modelled(&self, modelled: &'static ModelledOperation) -> Result<Reply, ApiError> {
        self.check_access("*")?;
        let model = model::of(self.service.signing_name)
            .ok_or_else(|| ApiError::new(500, "InternalFailureException", "the service has no model"))?;
        let labels = modelled.labels(self.path).unwrap_or_default();
        let sent = Sent { labels, query: self.query, headers: self.headers, body: self.body };
        model.input(modelled, &sent, self.service.invalid_input_code)?;
        let Some(planned) = self.shared.answers.take(self.service.signing_name, self.operation.name) else {
            let message = format!(
                "{} is not built in this emulator: tell it what to answer with POST /_emulator/answer",
                self.operation.name
            );
            return Err(ApiError::new(501, "NotImplemented", message));
        };
        let pieces = planned.events.as_ref().map(|events| event_stream::pieces(&planned, events));
        let mut headers: Vec<_> = planned.headers.into_iter().collect();
        if pieces.is_some() {
            headers.push(("content-type".to_owned(), "application/vnd.amazon.eventstream".to_owned()));
        }
        let body = match (planned.body, planned.raw_body) {
            (Some(body), _) => body.to_string().into_bytes(),
            (None, body) => body.unwrap_or_default().into_bytes(),
        };
        Ok(Reply { status: planned.status.unwrap_or(modelled.status), body, headers, pieces })
    }

    fn run_listing(&self, listing: &Listing, fault: Option<&FaultKind>) -> Result<Reply, ApiError> {
        self.check_access((listing.resource)(self).as_deref().unwrap_or("*"))?;
        let mut page: Page = (listing.list)(self)?;
        match fault {
            Some(FaultKind::WrongType) => page.spoil_items(),
            Some(FaultKind::BadItem) => page.spoil_one_item(listing.identifier_member),
            Some(FaultKind::OddMember { member, json }) => page.replace_in_one_item(member, json),
            Some(FaultKind::EmptyPage) => page.make_empty(),
            Some(FaultKind::RepeatedToken) => page.lead_in_a_circle(),
            _ => {}
        }
        Ok(Reply::new(200, page.into_json(listing.items_member)))
    }

    /// The credentials that signed the call, or AWS's refusal of a call without.
    pub(super) fn caller(&self) -> Result<&Caller, ApiError> {
        match self.signer {
            Signer::Caller(caller) => Ok(caller),
            Signer::Certificate(_) | Signer::Nobody => {
                Err(ApiError::new(403, "MissingAuthenticationTokenException", "Missing Authentication Token"))
            }
        }
    }

    /// Hands out credentials.
    pub(super) fn issue(&self, request: SessionRequest) -> Arc<Session> {
        self.shared.identities.issue(request, self.shared.clock.now_rounded_up())
    }
}
