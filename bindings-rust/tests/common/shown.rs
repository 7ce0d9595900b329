//! What could be seen of a run: every log line of every crate at the finest level, and what is shown of things and errors.

use std::fmt::{Debug, Display, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use twinlink::Error;
use twinlink_core::frame;

/// Everything that somebody could see, one thing per line.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<String>>);

impl Shown {
    /// Shows what a thing's Debug says, in both forms.
    pub fn debug(&self, thing: &impl Debug) {
        self.line(format!("{thing:?} {}", format!("{thing:#?}").replace('\n', " ")));
    }

    /// Shows an error in every form, as it crosses to Java too.
    pub fn error(&self, error: &Error) {
        self.line(format!("{error} {error:?} {}", error.message()));
        self.line(String::from_utf8_lossy(&frame::error(error)).into_owned());
    }

    /// That something is shown: else the search would find nothing whatever there was.
    pub fn must_hold(&self, expected: &[&str]) {
        let shown = self.0.lock().unwrap();
        for expected in expected {
            assert!(shown.contains(expected), "this should be shown: {expected}");
        }
    }

    /// That no secret is.
    pub fn must_not_hold(&self, secrets: &[impl AsRef<str>]) {
        let shown = self.0.lock().unwrap();
        let mut found = String::new();
        for secret in secrets {
            // The first half is enough to show that a line is cut, not clean.
            let secret = &secret.as_ref()[..secret.as_ref().len() / 2];
            assert!(secret.len() >= 6, "{secret} is too short to be looked for");
            for line in shown.lines().filter(|line| line.contains(secret)) {
                writeln!(found, "{secret}... is shown: {line}").unwrap();
            }
        }
        assert!(found.is_empty(), "{found}");
    }

    fn line(&self, line: impl Display) {
        writeln!(self.0.lock().unwrap(), "{line}").unwrap();
    }
}

/// Takes every line of every crate, whatever its level.
impl Subscriber for Shown {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(Line::new(span.metadata(), |line| span.record(line)).0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        self.line(line.0);
    }

    fn event(&self, event: &Event<'_>) {
        self.line(Line::new(event.metadata(), |line| event.record(line)).0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Line {
    fn new(metadata: &Metadata<'_>, record: impl FnOnce(&mut Line)) -> Line {
        let mut line = Line(format!("{} {} {}", metadata.level(), metadata.target(), metadata.name()));
        record(&mut line);
        line
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Alternate form would spread over lines; this keeps each line whole.
        write!(self.0, " {field}={}", format!("{value:?}").replace('\n', " ")).unwrap();
    }
}
