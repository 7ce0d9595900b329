//! A program that prints keys, as `credential_process` of the shared AWS files does.

use super::provider::{Fetch, FromAws};
use crate::error::Error;
use aws_config::credential_process::CredentialProcessProvider;
use std::fmt;

/// A command line for the shell. It may hold secrets: only its first word is ever shown.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Process(pub(super) String);

impl Process {
    pub(super) fn fetch(&self) -> Result<Box<dyn Fetch>, Error> {
        if self.program().is_empty() {
            return Err(Error::validation("command must not be empty"));
        }
        let what = format!("the process `{}` gives no credentials", self.program());
        Ok(Box::new(FromAws {
            provider: CredentialProcessProvider::new(self.0.clone()),
            explain: Box::new(move |_| what.clone()),
        }))
    }

    fn program(&self) -> &str {
        self.0.split_whitespace().next().unwrap_or_default()
    }
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials::process({:?})", format!("{} ...", self.program()))
    }
}
