//! A message as it came.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::sync::Arc;
use twinlink_core::mqtt::{self, Qos, Subscription};

/// A message that a subscription has given out.
#[pyclass(frozen, module = "twinlink.mqtt")]
pub(crate) struct Message {
    message: mqtt::Message,
    subscription: Arc<Subscription>,
}

impl Message {
    pub(crate) fn new(message: mqtt::Message, subscription: &Arc<Subscription>) -> Self {
        Message { message, subscription: Arc::clone(subscription) }
    }

    pub(crate) fn id(&self) -> u64 {
        self.message.id()
    }
}

#[pymethods]
impl Message {
    /// The topic.
    #[getter]
    fn topic(&self) -> &str {
        self.message.topic()
    }

    /// The payload.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.message.payload())
    }

    /// Acknowledge the message now, not only when the next one is asked for or the handler returns. A second time it does
    /// nothing.
    fn done(&self) {
        self.subscription.done(self.message.id());
    }

    /// The payload as text, which must be UTF-8: else it raises a `UnicodeDecodeError`.
    fn text<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        match std::str::from_utf8(self.message.payload()) {
            Ok(text) => Ok(PyString::new(py, text)),
            Err(_) => Ok(self.payload(py).call_method1("decode", ("utf-8",))?.cast_into()?),
        }
    }

    /// The payload as JSON: what `json.loads` makes of it.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("json")?.call_method1("loads", (self.payload(py),))
    }

    /// Quality of service, as the broker sent it: 0 or 1.
    #[getter]
    fn qos(&self) -> u8 {
        match self.message.qos() {
            Qos::AtMostOnce => 0,
            Qos::AtLeastOnce => 1,
        }
    }

    /// Whether the broker had kept it from before the subscription.
    #[getter]
    fn retain(&self) -> bool {
        self.message.retain()
    }

    /// Whether the broker says that it may have been sent before.
    #[getter]
    fn duplicate(&self) -> bool {
        self.message.duplicate()
    }

    /// Which attempt to handle it this is, from 1.
    #[getter]
    fn attempt(&self) -> u32 {
        self.message.attempt()
    }

    /// The payload's type, such as `application/json`. MQTT 5 only, as all that follows.
    #[getter]
    fn content_type(&self) -> Option<&str> {
        self.message.properties().content_type.as_deref()
    }

    /// Where an answer is expected.
    #[getter]
    fn response_topic(&self) -> Option<&str> {
        self.message.properties().response_topic.as_deref()
    }

    /// What the answer is to carry.
    #[getter]
    fn correlation_data<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.message.properties().correlation_data.as_deref().map(|data| PyBytes::new(py, data))
    }

    /// After how many seconds the broker would have forgotten it.
    #[getter]
    fn message_expiry_interval(&self) -> Option<u32> {
        self.message.properties().message_expiry_interval
    }

    /// Whether the sender says that the payload is UTF-8 (1) or bytes (0).
    #[getter]
    fn payload_format_indicator(&self) -> Option<u8> {
        self.message.properties().payload_format_indicator
    }

    /// Pairs of name and value, in order; names may repeat.
    #[getter]
    fn user_properties(&self) -> Vec<(String, String)> {
        self.message.properties().user_properties.clone()
    }

    /// Show the topic and the length: payloads may be secret.
    fn __repr__(&self) -> String {
        format!("<twinlink.mqtt.Message {} {} bytes>", self.message.topic(), self.message.payload().len())
    }
}
