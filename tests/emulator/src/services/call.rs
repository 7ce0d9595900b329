//! A request for an operation, from its verified signature to its answer.

use std::sync::Arc;

use hyper::header::HeaderMap;

use super::{Operation, Run, Service};
use crate::answer::{ApiError, Pieces};
use crate::fault::FaultKind;
use crate::identity::{Caller, Session, SessionRequest};
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
    pub(crate) async fn run(&self, fault: Option<&FaultKind>) -> Result<Reply, ApiError> {
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
        self.shared.quotas.admit(self.service.signing_name, self.operation.name)?;
        match &self.operation.run {
            Run::Answer(answer) => answer(self),
            Run::Modelled(modelled, behaviour) => self.run_modelled(modelled, *behaviour, fault).await,
        }
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
