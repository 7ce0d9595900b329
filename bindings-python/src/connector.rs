//! The native connector, and a call that asyncio waits for. In a forked child neither can be used.

use crate::bell::Bell;
use crate::decode::{self, Page};
use crate::ending::Inside;
use crate::errors::to_python;
use crate::events::{self, Events};
use crate::mqtt::Mqtt;
use crate::{arguments, log, settings};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::process::id;
use std::sync::{Arc, Mutex, PoisonError};
use twinlink_core::blocking::{self, Own, Runtime, Started};
use twinlink_core::engine::{RawEvent, Spelling};
use twinlink_core::events::Answered;
use twinlink_core::log::Log;
use twinlink_core::paging::{Call, Cursor};
use twinlink_core::{Error, ErrorKind, Waiter};

/// A line of an explanation: name, value, origin.
type Explained = (String, String, String);

/// A connector of the core.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Connector {
    region: String,
    /// None once it was closed: a program may keep a closed connector for long, and nothing shall live on in it. The lock is
    /// held for no longer than a copy takes, and never without the GIL, so that no child is forked meanwhile.
    open: Mutex<Option<Open>>,
}

/// What only the process that made it may use.
#[derive(Clone)]
struct Open(Arc<Own<Inner>>);

struct Inner {
    connector: twinlink_core::Connector,
    log: Log,
    runtime: Arc<Runtime>,
}

#[pymethods]
impl Connector {
    /// Make a connector from settings as data.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let _inside = Inside::enter(py);
        let settings = settings::data(settings)?;
        let begin = || {
            let builder = twinlink_core::Connector::builder().settings(&settings)?;
            let runtime = Runtime::shared()?;
            let log = builder.log()?;
            let task = runtime.task(log.hear(builder.build()));
            Ok((runtime, log, task))
        };
        let (runtime, log, task) = begin().map_err(|error| to_python(py, &error))?;
        let connector = log::wait(py, &log, task)?;
        let region = connector.region().to_owned();
        let open = Open(Arc::new(Own::new(Inner { connector, log, runtime })));
        Ok(Connector { region, open: Mutex::new(Some(open)) })
    }

    /// The AWS region.
    #[getter]
    fn region(&self) -> &str {
        &self.region
    }

    /// Whether the connector is closed: in a forked child it is.
    #[getter]
    fn closed(&self) -> bool {
        self.now().is_none_or(|open| open.0.is_forked())
    }

    /// End all calls. In a forked child there are none.
    fn close(&self) {
        // In a forked child it stays, so that calls say what is wrong.
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take_if(|open| !open.0.is_forked());
        if let Some(open) = open.as_ref().and_then(|open| open.0.get().ok()) {
            open.connector.close();
            // Streams of events that nobody waits for end now, too.
            open.runtime.settle();
        }
    }

    /// Fetch a page, or call what has none, and wait for it: an object, or by name a dictionary.
    fn page<'py>(
        &self,
        py: Python<'py>,
        operation: &Bound<'_, PyAny>,
        arguments: &Bound<'_, PyAny>,
        limit: &Bound<'_, PyAny>,
        cursor: Option<&[u8]>,
        by_name: bool,
    ) -> PyResult<Page<'py>> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let (call, cursor) = call(py, operation, arguments, limit, cursor, by_name)?;
        let connector = open.connector.clone();
        let answered = open.wait(py, async move { connector.answer(&call, cursor.as_ref()).await })?;
        answer(py, answered, by_name, &open.log, &open.runtime)
    }

    /// Wait for a state: the last answer, an object; `None` if an end was waited for.
    fn wait<'py>(
        &self,
        py: Python<'py>,
        waiter: &str,
        arguments: &Bound<'_, PyAny>,
        timeout: &Bound<'_, PyAny>,
    ) -> PyResult<Option<Page<'py>>> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let (waiter, call, timeout) = waiting(py, waiter, arguments, timeout)?;
        let connector = open.connector.clone();
        let raw = open.wait(py, async move { connector.wait(waiter, &call, timeout).await })?;
        raw.map(|raw| answer(py, Answered::Page(raw), false, &open.log, &open.runtime)).transpose()
    }

    /// Begin to wait for a state. When there is an outcome, `bell` is rung with `number`.
    fn start_wait(
        &self,
        py: Python<'_>,
        waiter: &str,
        arguments: &Bound<'_, PyAny>,
        timeout: &Bound<'_, PyAny>,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let (waiter, call, timeout) = waiting(py, waiter, arguments, timeout)?;
        let connector = open.connector.clone();
        let work = open.log.hear(async move {
            let raw = connector.wait(waiter, &call, timeout).await?;
            Ok(raw.map(|raw| Outcome::Answer(Box::new(Answered::Page(raw)))))
        });
        open.start(py, work, bell, number, false)
    }

    /// Ask who the credentials belong to: account, ARN, user id.
    fn validate_credentials(&self, py: Python<'_>) -> PyResult<(String, String, String)> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let connector = open.connector.clone();
        let identity = open.wait(py, async move { connector.validate_credentials().await })?;
        Ok((identity.account, identity.arn, identity.user_id))
    }

    /// Say what would be used and why: lines of name, value and origin, and the whole as text.
    fn explain(&self, py: Python<'_>) -> PyResult<(Vec<Explained>, String)> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let connector = open.connector.clone();
        let explanation = open.wait(py, async move { Ok(connector.explain().await) })?;
        let text = explanation.to_string();
        Ok((explanation.lines.into_iter().map(|line| (line.name, line.value, line.origin)).collect(), text))
    }

    /// Make an MQTT client from settings as data. It connects by itself.
    fn mqtt(&self, py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Mqtt> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        Mqtt::new(py, &open.connector, settings, &open.log, &open.runtime)
    }

    /// Begin to fetch a page. When there is an outcome, `bell` is rung with `number`.
    #[allow(clippy::too_many_arguments, reason = "as Python calls it")]
    fn start(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, PyAny>,
        arguments: &Bound<'_, PyAny>,
        limit: &Bound<'_, PyAny>,
        cursor: Option<&[u8]>,
        by_name: bool,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Pending> {
        let _inside = Inside::enter(py);
        let open = self.open(py)?;
        let open = open.get(py)?;
        let (call, cursor) = call(py, operation, arguments, limit, cursor, by_name)?;
        let connector = open.connector.clone();
        let work = open.log.hear(async move {
            let answered = connector.answer(&call, cursor.as_ref()).await?;
            Ok(Some(Outcome::Answer(Box::new(answered))))
        });
        open.start(py, work, bell, number, by_name)
    }
}

impl Connector {
    /// What every call begins with.
    fn open(&self, py: Python<'_>) -> PyResult<Open> {
        let closed = || to_python(py, &Error::new(ErrorKind::Closed, "the connector is closed"));
        self.now().ok_or_else(closed)
    }

    fn now(&self) -> Option<Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Open {
    fn get(&self, py: Python<'_>) -> PyResult<&Inner> {
        self.0.get().map_err(|error| to_python(py, &error))
    }
}

impl Inner {
    /// Begins work that gives an answer, or none.
    fn start(
        &self,
        py: Python<'_>,
        work: impl Future<Output = Result<Option<Outcome>, Error>> + Send + 'static,
        bell: &Bell,
        number: u64,
        by_name: bool,
    ) -> PyResult<Pending> {
        let pending = Pending::begin(py, &self.runtime, &self.log, work, bell, number)?;
        Ok(Pending { by_name, ..pending })
    }

    /// Waits for work of the connector. What it says goes to the connector's log.
    fn wait<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> PyResult<T> {
        log::wait(py, &self.log, self.runtime.task(self.log.hear(work)))
    }
}

fn call(
    py: Python<'_>,
    operation: &Bound<'_, PyAny>,
    given: &Bound<'_, PyAny>,
    limit: &Bound<'_, PyAny>,
    cursor: Option<&[u8]>,
    by_name: bool,
) -> PyResult<(Call, Option<Cursor>)> {
    let operation = arguments::operation(operation)?;
    let arguments = arguments::arguments(operation, given)?;
    let limit = arguments::limit(operation, limit)?;
    let spelling = if by_name { Spelling::Aws } else { Spelling::Snake };
    let cursor = cursor.map(Cursor::from_bytes).transpose().map_err(|error| to_python(py, &error))?;
    Ok((Call { operation, arguments, spelling, limit }, cursor))
}

fn waiting(
    py: Python<'_>,
    waiter: &str,
    given: &Bound<'_, PyAny>,
    timeout: &Bound<'_, PyAny>,
) -> PyResult<(&'static Waiter, Call, Option<f64>)> {
    let waiter = Waiter::named(waiter).map_err(|error| to_python(py, &error))?;
    let operation = waiter.operation;
    let arguments = arguments::arguments(operation, given)?;
    let timeout = arguments::seconds(operation, timeout)?;
    Ok((waiter, Call { operation, arguments, spelling: Spelling::Snake, limit: None }, timeout))
}

fn answer<'py>(
    py: Python<'py>,
    answered: Answered,
    by_name: bool,
    log: &Log,
    runtime: &Arc<Runtime>,
) -> PyResult<Page<'py>> {
    let page = match answered {
        Answered::Page(raw) => decode::page(py, &raw, by_name, log)?,
        Answered::Events(raw) => {
            let head = raw.head().clone();
            let events = Arc::new(blocking::Events::new(*raw, runtime));
            decode::events(py, Events { head, by_name, log: log.clone(), events })?
        }
    };
    log::hand_over(py, log)?;
    Ok(page)
}

/// What a call that is under way gives.
pub(crate) enum Outcome {
    Answer(Box<Answered>),
    Event(RawEvent),
    /// What is made when Python takes it.
    Made(Made),
}

/// What makes an object.
type Made = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

impl Outcome {
    pub(crate) fn made(make: impl FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send + 'static) -> Self {
        Outcome::Made(Box::new(make))
    }
}

/// A call that is under way.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Pending {
    by_name: bool,
    log: Log,
    /// None once it was cancelled.
    started: Mutex<Option<Started<Option<Outcome>>>>,
    runtime: Arc<Runtime>,
    /// The stream of which an event is waited for.
    events: Option<Arc<blocking::Events>>,
    process: u32,
}

impl Pending {
    /// Begins work. When there is an outcome, `bell` is rung with `number`.
    pub(crate) fn begin(
        py: Python<'_>,
        runtime: &Arc<Runtime>,
        log: &Log,
        work: impl Future<Output = Result<Option<Outcome>, Error>> + Send + 'static,
        bell: &Bell,
        number: u64,
    ) -> PyResult<Self> {
        let ring = bell.ring();
        let started = runtime.start(work, move || ring(number)).map_err(|error| to_python(py, &error))?;
        let (started, runtime) = (Mutex::new(Some(started)), Arc::clone(runtime));
        Ok(Pending { by_name: false, log: log.clone(), started, runtime, events: None, process: id() })
    }

    /// An event that is waited for.
    pub(crate) fn of_event(
        started: Started<Option<Outcome>>,
        by_name: bool,
        log: &Log,
        events: &Arc<blocking::Events>,
    ) -> Self {
        let (started, runtime) = (Mutex::new(Some(started)), Arc::clone(events.runtime()));
        Pending { by_name, log: log.clone(), started, runtime, events: Some(Arc::clone(events)), process: id() }
    }
}

#[pymethods]
impl Pending {
    /// What came, once the bell was rung: a page, an event, or `None`. Before, and a second time, it is an error.
    fn result<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let _inside = Inside::enter(py);
        let started = self.started.lock().unwrap_or_else(PoisonError::into_inner).take();
        // In a forked child the log is as little its own as the call.
        let outcome = started.map(|started| started.take()).transpose().map_err(|error| to_python(py, &error))?;
        log::hand_over(py, &self.log)?;
        let outcome = outcome
            .flatten()
            .unwrap_or_else(|| Err(Error::new(ErrorKind::Internal, "the page was taken before, or is not there yet")));
        match (outcome.map_err(|error| to_python(py, &error))?, &self.events) {
            (Some(Outcome::Answer(answered)), _) => {
                answer(py, *answered, self.by_name, &self.log, &self.runtime)?.into_bound_py_any(py).map(Some)
            }
            (Some(Outcome::Event(event)), Some(events)) => {
                events::made(py, &event, self.by_name, &self.log, events).map(Some)
            }
            (Some(Outcome::Made(make)), _) => make(py).map(|made| Some(made.into_bound(py))),
            (Some(Outcome::Event(_)) | None, _) => Ok(None),
        }
    }

    /// Hand over what was said so far: it may last for hours.
    fn hear(&self, py: Python<'_>) -> PyResult<()> {
        let _inside = Inside::enter(py);
        // In a forked child the log is its parent's, which may hold its lock.
        if self.process == id() { log::hand_over(py, &self.log) } else { Ok(()) }
    }

    /// End the request. After the end it does nothing.
    fn cancel(&self) {
        self.started.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
