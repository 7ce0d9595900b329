//! The MQTT client: what `twinlink.mqtt` is made of. In a forked child nothing of it can be used.

mod message;
mod reader;
mod shadow;
mod subscription;

pub(crate) use message::Message;
pub(crate) use reader::Reader;
pub(crate) use shadow::{Deltas, Shadow};
pub(crate) use subscription::Subscription;

use crate::bell::Bell;
use crate::blocking::GLANCE;
use crate::connector::{Outcome, Pending};
use crate::ending::{Inside, detached};
use crate::errors::to_python;
use crate::found::found;
use crate::{log, settings};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyDict, PyFloat};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use twinlink_core::blocking::Runtime;
use twinlink_core::log::Log;
use twinlink_core::mqtt::{self, MqttState, PublishRequest, Qos, SubscribeOptions, Work};
use twinlink_core::{Connector, Error, ErrorKind};

/// What all of one client's objects need to wait.
#[derive(Clone)]
pub(crate) struct Waiting {
    log: Log,
    runtime: Arc<Runtime>,
}

/// A state: connection, since when, reason, attempts, whether the session was there, client id, and five counts.
type State = (&'static str, f64, Option<Py<PyAny>>, u32, bool, String, usize, usize, usize, u64, u64);

/// An MQTT client of the core.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Mqtt {
    client: mqtt::MqttClient,
    work: Arc<Work>,
    waiting: Waiting,
}

impl Mqtt {
    /// Makes a client and its thread; nothing is waited for.
    pub(crate) fn new(
        py: Python<'_>,
        connector: &Connector,
        given: &Bound<'_, PyDict>,
        log: &Log,
        runtime: &Arc<Runtime>,
    ) -> PyResult<Self> {
        let given = settings::data(given)?;
        let begin = || {
            let (client, driver) = mqtt::MqttClient::new(mqtt::MqttSettings::from_map(&given)?, connector)?;
            mqtt::run_on_thread(driver, log)?;
            Ok(client)
        };
        let client = begin().map_err(|error| to_python(py, &error))?;
        Ok(Mqtt { client, work: Arc::default(), waiting: Waiting { log: log.clone(), runtime: Arc::clone(runtime) } })
    }
}

#[pymethods]
impl Mqtt {
    /// Wait for a connection, at most so many seconds.
    fn connected(&self, py: Python<'_>, timeout: &Bound<'_, PyAny>) -> PyResult<()> {
        let _inside = Inside::enter(py);
        let time = seconds(timeout)?;
        let outcome = self.waiting.pieces(py, Some(time), |piece| self.client.wait_connected(piece))?;
        outcome.unwrap_or_else(|| Err(self.client.not_connected(time))).map_err(|error| to_python(py, &error))
    }

    /// Begin to wait for a connection. When there is an outcome, `bell` is rung with `number`.
    fn start_connected(
        &self,
        py: Python<'_>,
        timeout: &Bound<'_, PyAny>,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let (time, client) = (seconds(timeout)?, self.client.clone());
        self.waiting.start(py, async move { client.connected(time).await.map(|()| None) }, bell, number)
    }

    /// Take a message, to be sent.
    #[pyo3(signature = (topic, payload, qos, retain, properties))]
    fn publish(
        &self,
        py: Python<'_>,
        topic: String,
        payload: PyBackedBytes,
        qos: i64,
        retain: bool,
        properties: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Delivery> {
        let _inside = Inside::enter(py);
        let properties = properties.map(settings::data).transpose()?;
        let publish = || {
            let mut request = PublishRequest::new(topic, &payload[..]);
            (request.qos, request.retain) = (Qos::from_number(qos)?, retain);
            if let Some(properties) = &properties {
                request.properties = mqtt::MessageProperties::from_map(properties)?;
            }
            self.client.publish(request)
        };
        let delivery = publish().map_err(|error| to_python(py, &error))?;
        Ok(Delivery { delivery: Arc::new(delivery), waiting: self.waiting.clone() })
    }

    /// Subscribe to a filter.
    fn subscribe(
        &self,
        py: Python<'_>,
        filter: &str,
        qos: i64,
        max_in_flight: usize,
        attempts: u32,
        no_local: bool,
    ) -> PyResult<Subscription> {
        let _inside = Inside::enter(py);
        let options = SubscribeOptions { max_in_flight, attempts, no_local };
        let subscribe = || self.client.subscribe(filter, Qos::from_number(qos)?, options);
        let subscription = subscribe().map_err(|error| to_python(py, &error))?;
        Ok(Subscription::new(subscription, max_in_flight, &self.work, &self.waiting))
    }

    /// The shadow of a thing: the classic one, or one with a name.
    fn shadow(&self, py: Python<'_>, thing: &str, name: Option<&str>) -> PyResult<Shadow> {
        let _inside = Inside::enter(py);
        let shadow = self.client.shadow(thing, name).map_err(|error| to_python(py, &error))?;
        Ok(Shadow::new(shadow, &self.waiting))
    }

    /// How the client is.
    fn state(&self, py: Python<'_>) -> PyResult<State> {
        let _inside = Inside::enter(py);
        let state = self.client.state().map_err(|error| to_python(py, &error))?;
        log::hand_over(py, &self.waiting.log)?;
        Ok(shown(py, &state))
    }

    /// The changes from now on.
    fn changes(&self, py: Python<'_>) -> PyResult<Changes> {
        let _inside = Inside::enter(py);
        let changes = self.client.changes().map_err(|error| to_python(py, &error))?;
        Ok(Changes { changes: Arc::new(changes), waiting: self.waiting.clone() })
    }

    /// End the subscriptions, let handlers end, send what waits, say good-bye; wait for all that at most so many seconds. Give
    /// the number of handlers that are still at work, besides `own`.
    fn close(&self, py: Python<'_>, timeout: &Bound<'_, PyAny>, own: u64) -> PyResult<usize> {
        let _inside = Inside::enter(py);
        let closing = self.closing(py, timeout)?;
        self.waiting.pieces(py, Some(closing.left()), |piece| self.work.wait_idle(own, piece))?;
        let busy = self.work.count(own);
        drop(closing);
        let outcome = self.waiting.pieces(py, None, |piece| self.client.wait_closed(piece))?;
        outcome.unwrap_or(Ok(())).map_err(|error| to_python(py, &error))?;
        Ok(busy)
    }

    /// Begin to close. When it is done, `bell` is rung with `number`.
    fn start_close(
        &self,
        py: Python<'_>,
        timeout: &Bound<'_, PyAny>,
        own: u64,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let (closing, client, work) = (self.closing(py, timeout)?, self.client.clone(), Arc::clone(&self.work));
        let close = async move {
            work.idle(own, closing.left()).await;
            let (busy, left) = (work.count(own), closing.left());
            drop(closing);
            client.close(left).await?;
            Ok(Some(Outcome::made(move |py| Ok(busy.into_pyobject(py)?.into_any().unbind()))))
        };
        self.waiting.start(py, close, bell, number)
    }
}

impl Mqtt {
    fn closing(&self, py: Python<'_>, timeout: &Bound<'_, PyAny>) -> PyResult<Closing> {
        let time = seconds(timeout)?;
        self.client.stop().map_err(|error| to_python(py, &error))?;
        Ok(Closing { client: self.client.clone(), until: Instant::now().checked_add(time) })
    }
}

/// A client whose handlers end. Dropped, also by who does not want to wait any more, the client closes.
struct Closing {
    client: mqtt::MqttClient,
    until: Option<Instant>,
}

impl Closing {
    fn left(&self) -> Duration {
        self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()))
    }
}

impl Drop for Closing {
    fn drop(&mut self) {
        // In a forked child there is nothing to close.
        let _ = self.client.begin_close(self.left());
    }
}

impl Waiting {
    /// Waits in pieces, without the GIL and with an ear for Ctrl-C: none if `limit` is over before.
    pub(crate) fn pieces<T: Send>(
        &self,
        py: Python<'_>,
        limit: Option<Duration>,
        wait: impl Fn(Duration) -> Option<T> + Send + Sync,
    ) -> PyResult<Option<T>> {
        let end = limit.and_then(|limit| Instant::now().checked_add(limit));
        // What is there already costs no change of threads.
        let mut found = wait(Duration::ZERO);
        while found.is_none() {
            let left = end.map_or(GLANCE, |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                break;
            }
            found = detached(py, || wait(left.min(GLANCE)));
            py.check_signals()?;
            // Who waits for hours hears at once that the connection is lost.
            log::hand_over(py, &self.log)?;
        }
        log::hand_over(py, &self.log)?;
        Ok(found)
    }

    /// Begins work that asyncio waits for.
    pub(crate) fn start(
        &self,
        py: Python<'_>,
        work: impl Future<Output = Result<Option<Outcome>, Error>> + Send + 'static,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        Pending::begin(py, &self.runtime, &self.log, work, bell, number)
    }
}

/// The end of a message that was published: of quality of service 1, that the broker has acknowledged it; of 0, that it is
/// written. `wait` for it, or `await` it. Nobody needs to: the message is sent all the same.
#[pyclass(frozen, module = "twinlink.mqtt")]
pub(crate) struct Delivery {
    delivery: Arc<mqtt::Delivery>,
    waiting: Waiting,
}

#[pymethods]
impl Delivery {
    /// Whether the end is there, good or bad.
    #[getter]
    fn done(&self) -> bool {
        self.delivery.wait(Duration::ZERO).is_some()
    }

    /// Wait until the broker has the message, at most `timeout` seconds; by default as long as it takes.
    #[pyo3(signature = (timeout=None))]
    fn wait(&self, py: Python<'_>, timeout: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let _inside = Inside::enter(py);
        let limit = timeout.map(seconds).transpose()?;
        let late = || Err(Error::new(ErrorKind::Timeout, "the message was not acknowledged in time; it is still sent"));
        let outcome = self.waiting.pieces(py, limit, |piece| self.delivery.wait(piece))?;
        outcome.unwrap_or_else(late).map_err(|error| to_python(py, &error))
    }

    /// Begin to wait. When there is an outcome, `bell` is rung with `number`.
    fn _start(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let delivery = Arc::clone(&self.delivery);
        let work = async move { std::future::poll_fn(|context| delivery.poll_end(context)).await.map(|()| None) };
        self.waiting.start(py, work, bell, number)
    }

    /// Wait with asyncio.
    fn __await__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let outcome = found(slf.py())?.outcome.bind(slf.py()).call1((slf.getattr("_start")?,))?;
        outcome.call_method0("__await__")
    }
}

/// The changes of a client's connection.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Changes {
    changes: Arc<mqtt::StateChanges>,
    waiting: Waiting,
}

#[pymethods]
impl Changes {
    /// Wait for the next change; `None` when the client has ended.
    fn next(&self, py: Python<'_>) -> PyResult<Option<State>> {
        let _inside = Inside::enter(py);
        let change = self.waiting.pieces(py, None, |piece| self.changes.wait(piece))?.flatten();
        Ok(change.map(|state| shown(py, &state)))
    }

    /// Begin to wait for it. When there is one, `bell` is rung with `number`.
    fn start_next(&self, py: Python<'_>, bell: &Bell, number: u64) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let changes = Arc::clone(&self.changes);
        let work = async move {
            let change = changes.next().await;
            Ok(change
                .map(|state| Outcome::made(move |py| Ok(shown(py, &state).into_pyobject(py)?.into_any().unbind()))))
        };
        self.waiting.start(py, work, bell, number)
    }
}

fn shown(py: Python<'_>, state: &MqttState) -> State {
    let since = state.since.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    let reason = state.reason.as_ref().map(|reason| to_python(py, reason).into_value(py).into_any());
    let MqttState { attempts, session_present, queued, unacknowledged, unfinished, dropped, unmatched, .. } = *state;
    let id = state.client_id.clone();
    let name = state.connection.name();
    (name, since, reason, attempts, session_present, id, queued, unacknowledged, unfinished, dropped, unmatched)
}

/// A time that Python gave: seconds, or a `timedelta`. More than a [`Duration`] holds is for ever.
pub(crate) fn seconds(time: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let plain = time.cast::<PyFloat>().ok().map(|time| time.value());
    let seconds = match plain.filter(|seconds| seconds.is_finite() && *seconds >= 0.0) {
        Some(seconds) => seconds,
        // It says what is wrong with a time, here as elsewhere.
        None => found(time.py())?.time.bind(time.py()).call1(("timeout", time))?.extract()?,
    };
    Ok(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}
