//! The credentials that are known: those of the options, and those handed out.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::caller::{Caller, Session};
use super::issued::Issued;
use super::policy::SessionPolicy;
use super::role::RoleArn;
use crate::answer::ApiError;
use crate::options::Options;
use crate::sigv4::Claim;

/// How many sessions are remembered; the credentials of older ones become unknown.
const CAPACITY: usize = 100_000;

/// What a session is made from.
pub(crate) struct SessionRequest {
    pub(crate) role: RoleArn,
    pub(crate) name: String,
    /// How long it should last, in seconds.
    pub(crate) duration: i64,
    pub(crate) policy: SessionPolicy,
}

/// The credentials of one emulator. It cannot be printed: it holds secrets.
pub(crate) struct IdentityStore {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    longest_session: Option<u32>,
    sessions: Mutex<Sessions>,
}

#[derive(Default)]
struct Sessions {
    /// By access key id: how many were handed out before it, and itself.
    known: HashMap<String, (u64, Arc<Session>)>,
    in_order: VecDeque<String>,
    /// How many were handed out since the start.
    issued: u64,
    /// This many of them are over, whatever their time.
    ended: u64,
}

impl IdentityStore {
    /// Knows the identity of the options.
    pub(crate) fn new(options: &Options) -> IdentityStore {
        IdentityStore {
            access_key_id: options.access_key_id.clone(),
            secret_access_key: options.secret_access_key.clone(),
            session_token: options.session_token.clone(),
            longest_session: options.session_seconds,
            sessions: Mutex::default(),
        }
    }

    /// Hands out credentials; `now` must be rounded up, so that they last as long as they should.
    pub(crate) fn issue(&self, request: SessionRequest, now: i64) -> Arc<Session> {
        let duration = self.longest_session.map_or(request.duration, |longest| request.duration.min(longest.into()));
        let Issued { access_key_id, secret_access_key, session_token } = Issued::draw();
        let session = Arc::new(Session {
            access_key_id,
            secret_access_key,
            session_token,
            expires_at: now + duration,
            role: request.role,
            name: request.name,
            policy: request.policy,
        });
        let mut sessions = self.lock();
        if sessions.in_order.len() == CAPACITY
            && let Some(oldest) = sessions.in_order.pop_front()
        {
            sessions.known.remove(&oldest);
        }
        let (id, number) = (session.access_key_id.clone(), sessions.issued);
        sessions.issued += 1;
        sessions.known.insert(id.clone(), (number, Arc::clone(&session)));
        sessions.in_order.push_back(id);
        session
    }

    /// Who made the claim and with what secret, or AWS's refusal of credentials that are unknown or expired.
    pub(crate) fn identify(&self, claim: &Claim, now: i64) -> Result<(Caller, String), ApiError> {
        let token = claim.session_token.as_deref();
        if claim.access_key_id == self.access_key_id {
            if token != self.session_token.as_deref() {
                return Err(unknown());
            }
            return Ok((Caller::User(claim.access_key_id.clone()), self.secret_access_key.clone()));
        }
        let sessions = self.lock();
        let (number, session) = sessions.known.get(&claim.access_key_id).ok_or_else(unknown)?;
        if token != Some(session.session_token.as_str()) {
            return Err(unknown());
        }
        if *number < sessions.ended || now >= session.expires_at {
            let message = "The security token included in the request is expired";
            return Err(ApiError::new(403, "ExpiredTokenException", message));
        }
        Ok((Caller::Session(Arc::clone(session)), session.secret_access_key.clone()))
    }

    /// Lets every session that was handed out so far expire at once.
    pub(crate) fn expire(&self) {
        let mut sessions = self.lock();
        sessions.ended = sessions.issued;
    }

    /// How many sessions were handed out since the start.
    pub(crate) fn issued(&self) -> u64 {
        self.lock().issued
    }

    fn lock(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unknown() -> ApiError {
    ApiError::new(403, "UnrecognizedClientException", "The security token included in the request is invalid.")
}
