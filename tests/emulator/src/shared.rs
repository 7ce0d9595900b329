//! What the server, the admin path and the owner of an emulator share.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::answer::ApiError;
use crate::answers::AnswerQueue;
use crate::clock::Clock;
use crate::connection::ConnectionCount;
use crate::counts::OperationCounts;
use crate::data::Catalog;
use crate::encoding::uuid;
use crate::fault::{Fault, FaultKind, FaultQueue};
use crate::identity::{DenialList, IdentityStore};
use crate::limits::Limits;
use crate::moment::Moment;
use crate::mqtt::Broker;
use crate::options::Options;
use crate::proxy::ProxyLog;
use crate::quotas::Quotas;
use crate::request_log::RequestLog;
use crate::seeds;
use crate::services::{self, FlatModels, Functions, ProviderStore};
use crate::store::Store;
use crate::x509::AnchorStore;

/// The state of one emulator. It cannot be printed: its options hold the secret.
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) catalog: Catalog,
    pub(crate) store: Store,
    /// The asset models that were unrolled.
    pub(crate) flat_models: FlatModels,
    pub(crate) token_key: [u8; 8],
    pub(crate) clock: Clock,
    pub(crate) log: Arc<RequestLog>,
    pub(crate) connections: Arc<ConnectionCount>,
    pub(crate) faults: FaultQueue,
    pub(crate) quotas: Quotas,
    pub(crate) limits: Limits,
    pub(crate) answers: AnswerQueue,
    pub(crate) counts: OperationCounts,
    pub(crate) identities: IdentityStore,
    pub(crate) denials: DenialList,
    pub(crate) proxy_log: ProxyLog,
    pub(crate) anchors: AnchorStore,
    pub(crate) providers: ProviderStore,
    pub(crate) functions: Functions,
    pub(crate) mqtt: Broker,
    randomness: RandomState,
    answered: AtomicU64,
    is_seeded: AtomicBool,
}

impl Shared {
    /// The state that the options ask for, before the first request, or a sentence on the option that asks for
    /// what cannot be.
    pub(crate) fn new(options: Options) -> io::Result<Shared> {
        options.check()?;
        let shared = Shared {
            identities: IdentityStore::new(&options),
            denials: DenialList::new(options.denials.clone()),
            anchors: AnchorStore::new(&options.trust_anchors)?,
            providers: ProviderStore::new(&options.identity_providers)?,
            functions: Functions::new(&options.lambdas, Duration::from_secs(options.lambda_seconds.into()))?,
            catalog: Catalog::new(&options),
            quotas: Quotas::new(&options.rates),
            limits: Limits::new(&options.limits),
            store: Store::open(options.data.as_deref(), &services::schemas())?,
            flat_models: FlatModels::default(),
            // From the seed, so that a token outlives a restart with the same data.
            token_key: options.seed.to_be_bytes(),
            options,
            clock: Clock::default(),
            log: Arc::default(),
            connections: Arc::default(),
            faults: FaultQueue::default(),
            answers: AnswerQueue::default(),
            counts: OperationCounts::default(),
            proxy_log: ProxyLog::default(),
            mqtt: Broker::default(),
            randomness: RandomState::new(),
            answered: AtomicU64::new(0),
            is_seeded: AtomicBool::new(false),
        };
        // The clock may have been ahead when the account was last used; nothing settles longer than was asked for.
        let now = shared.clock.moment();
        let latest = now.plus_milliseconds(shared.options.settle_milliseconds);
        let settled = shared.store.transact(|rows| rows.settle_for_good(now, latest));
        settled.map_err(|error| io::Error::other(error.message))?;
        Ok(shared)
    }

    /// Makes final what has settled by now, before the clock may go back.
    pub(crate) fn settle_for_good(&self) -> Result<(), ApiError> {
        self.store.transact(|rows| rows.settle_for_good(self.clock.moment(), Moment(i64::MAX)))
    }

    /// Sets the account's clock; nothing sets it right. What has settled by then stays settled.
    pub(crate) fn set_clock(&self, moment: Option<Moment>) -> Result<(), ApiError> {
        self.settle_for_good()?;
        self.clock.set(moment);
        self.mqtt.settle(self)
    }

    /// Makes what the account holds at the start, once.
    pub(crate) fn seed(&self) -> Result<(), ApiError> {
        if !self.options.odd && !self.is_seeded.load(Ordering::Acquire) {
            seeds::plant(self)?;
            self.is_seeded.store(true, Ordering::Release);
        }
        Ok(())
    }

    /// Queues a fault; one of the clock takes effect at once.
    pub(crate) fn inject(&self, fault: Fault) {
        match *fault.kind() {
            FaultKind::ClockSkew { seconds } => self.clock.shift(seconds),
            _ => self.faults.push(fault),
        }
    }

    /// Forgets faults, planned answers, requests, counts and what was denied later, and sets both clocks right. Sessions stay,
    /// and so does what was put.
    pub(crate) fn reset(&self) {
        self.counts.clear();
        self.proxy_log.clear();
        self.denials.reset();
        self.faults.clear();
        self.mqtt.heal();
        self.answers.clear();
        self.clock.shift(0);
        // A store that fails says so to the next request.
        let _ = self.set_clock(None);
        self.log.clear();
    }

    /// An identifier for an answer that no other answer has.
    pub(crate) fn next_request_id(&self) -> String {
        self.new_uuid()
    }

    /// A UUID that nothing else has.
    pub(crate) fn new_uuid(&self) -> String {
        let number = self.answered.fetch_add(1, Ordering::Relaxed);
        uuid(self.randomness.hash_one((number, 0)), self.randomness.hash_one((number, 1)))
    }
}
