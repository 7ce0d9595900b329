//! The native connector, and a call that asyncio waits for.

use crate::errors::to_python;
use crate::{decode, log, settings};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use std::sync::{Arc, Mutex, PoisonError};
use twinlink::blocking::{Runtime, Task};
use twinlink::engine::Operation;
use twinlink::log::Log;
use twinlink::paging::{Cursor, Listing, RawPage};
use twinlink::{Error, ErrorKind};

/// A page in Python's terms: items, next token, request id, attempts, cursor of the next page.
type Page<'py> = (Bound<'py, PyAny>, Option<String>, Option<String>, u32, Option<Bound<'py, PyBytes>>);

/// A line of an explanation: name, value, origin.
type Explained = (String, String, String);

/// A connector of the core.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Connector {
    connector: twinlink::Connector,
    log: Log,
    runtime: Arc<Runtime>,
}

#[pymethods]
impl Connector {
    /// Make a connector from settings as data.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let settings = settings::data(settings)?;
        let begin = || {
            let builder = twinlink::Connector::builder().settings(&settings)?;
            let runtime = Runtime::shared()?;
            let log = builder.log()?;
            let task = runtime.task(log.hear(builder.build()));
            Ok((runtime, log, task))
        };
        let (runtime, log, task) = begin().map_err(|error| to_python(py, &error))?;
        let connector = log::wait(py, &log, task)?;
        Ok(Connector { connector, log, runtime })
    }

    /// The AWS region.
    #[getter]
    fn region(&self) -> &str {
        self.connector.region()
    }

    /// Whether the connector is closed.
    #[getter]
    fn closed(&self) -> bool {
        self.connector.is_closed()
    }

    /// End all calls.
    fn close(&self) {
        self.connector.close();
    }

    /// Fetch a page, and wait for it.
    fn page<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        limit: Option<i64>,
        cursor: Option<&[u8]>,
    ) -> PyResult<Page<'py>> {
        let (listing, cursor) = self.listing(py, operation, arguments, limit, cursor)?;
        let operation = listing.operation;
        let connector = self.connector.clone();
        page(py, operation, &self.wait(py, async move { connector.page(&listing, cursor.as_ref()).await })?)
    }

    /// Ask who the credentials belong to: account, ARN, user id.
    fn validate_credentials(&self, py: Python<'_>) -> PyResult<(String, String, String)> {
        let connector = self.connector.clone();
        let identity = self.wait(py, async move { connector.validate_credentials().await })?;
        Ok((identity.account, identity.arn, identity.user_id))
    }

    /// Say what would be used and why: lines of name, value and origin, and the whole as text.
    fn explain(&self, py: Python<'_>) -> PyResult<(Vec<Explained>, String)> {
        let connector = self.connector.clone();
        let explanation = self.wait(py, async move { Ok(connector.explain().await) })?;
        let text = explanation.to_string();
        Ok((explanation.lines.into_iter().map(|line| (line.name, line.value, line.origin)).collect(), text))
    }

    /// Begin to fetch a page. `wake` is called, on a thread of its own, when there is an outcome.
    fn start(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        limit: Option<i64>,
        cursor: Option<&[u8]>,
        wake: Py<PyAny>,
    ) -> PyResult<Pending> {
        let (listing, cursor) = self.listing(py, operation, arguments, limit, cursor)?;
        let operation = listing.operation;
        let connector = self.connector.clone();
        let task = self.runtime.spawn(self.log.hear(async move {
            let outcome = connector.page(&listing, cursor.as_ref()).await;
            // Not on the thread that reads the sockets: it must never wait for the GIL.
            tokio::task::spawn_blocking(move || {
                // If the interpreter is ending, nobody waits. If the event loop is closed, neither.
                let _ = Python::try_attach(|py| wake.call0(py).map(drop));
            });
            outcome
        }));
        let task = task.map_err(|error| to_python(py, &error))?;
        Ok(Pending { operation, log: self.log.clone(), task: Mutex::new(Some(task)) })
    }
}

impl Connector {
    /// Waits for work of the connector. What it says goes to the connector's log.
    fn wait<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> PyResult<T> {
        log::wait(py, &self.log, self.runtime.task(self.log.hear(work)))
    }

    fn listing(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        limit: Option<i64>,
        cursor: Option<&[u8]>,
    ) -> PyResult<(Listing, Option<Cursor>)> {
        let arguments = settings::map(arguments)?;
        let check = || {
            if self.runtime.is_forked() {
                return Err(Error::new(
                    ErrorKind::Closed,
                    "this connector was made before the process was forked: make a new Connector in the child process",
                ));
            }
            let operation = Operation::find(operation)
                .ok_or_else(|| Error::new(ErrorKind::Internal, format!("there is no operation {operation}")))?;
            let cursor = cursor.map(Cursor::from_bytes).transpose()?;
            Ok((Listing { operation, arguments, limit }, cursor))
        };
        check().map_err(|error| to_python(py, &error))
    }
}

fn page<'py>(py: Python<'py>, operation: &'static Operation, raw: &RawPage) -> PyResult<Page<'py>> {
    let decoded = decode::page(py, operation, raw)?;
    let cursor = raw.cursor(decoded.count, decoded.next_token).map_err(|error| to_python(py, &error))?;
    let next_token = cursor.as_ref().map(|cursor| cursor.next_token().to_owned());
    let cursor = cursor.map(|cursor| PyBytes::new(py, &cursor.to_bytes()));
    Ok((decoded.items, next_token, raw.request_id.clone(), raw.attempts, cursor))
}

/// A call that is under way.
#[pyclass(frozen, module = "twinlink._native")]
pub(crate) struct Pending {
    operation: &'static Operation,
    log: Log,
    task: Mutex<Option<Task<Result<RawPage, Error>>>>,
}

#[pymethods]
impl Pending {
    /// The page, once `wake` was called. A second time it is an error.
    fn result<'py>(&self, py: Python<'py>) -> PyResult<Page<'py>> {
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        let taken = || Error::new(ErrorKind::Internal, "the page was taken before");
        let task = task.ok_or_else(|| to_python(py, &taken()))?;
        page(py, self.operation, &log::wait(py, &self.log, task)?)
    }

    /// End the request. After the end it does nothing.
    fn cancel(&self) {
        self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
