//! [`Unreached`]: why there was no answer, and what helps.

use super::connect::ConnectTimedOut;
use super::proxies::WrongProxy;
use super::roots::Roots;
use super::stream::TooMuch;
use super::tunnel::Refused;
use crate::error::cause;
use http::StatusCode;
use rustls::CertificateError;
use std::error::Error as StdError;
use std::{io, iter};

/// The remedy for a proxy that demands authentication.
pub(crate) const PROXY_AUTHENTICATION: &str =
    "put the user and password that the proxy wants into proxy_url (http://user:password@host:port)";

/// Why there was no answer.
pub(crate) struct Unreached {
    /// The causes in words, and the remedy if there is one.
    pub(crate) words: String,
    pub(crate) cause: Cause,
}

/// What a failure without an answer means for the next attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// It took too long to connect.
    TimedOut,
    /// There was no connection, or it ended too soon: by chance, perhaps.
    BrokenOff,
    /// The same request must fail again.
    Lasting,
}

impl Unreached {
    pub(crate) fn new(error: &(dyn StdError + 'static)) -> Self {
        let words = cause(error);
        if let Some(remedy) = remedy(error) {
            return Unreached { words: format!("{words}; {remedy}"), cause: Cause::Lasting };
        }
        let is_lasting = |error: &hyper::Error| error.is_parse() || error.is_user();
        let cause = if chain(error).any(|error| error.is::<ConnectTimedOut>()) {
            Cause::TimedOut
        } else if chain(error).filter_map(|error| error.downcast_ref()).any(is_lasting)
            || chain(error).any(|error| error.is::<WrongProxy>() || error.is::<TooMuch>())
            || chain(error).filter_map(|error| error.downcast_ref()).any(|Refused(status)| !status.is_server_error())
        {
            Cause::Lasting
        } else {
            Cause::BrokenOff
        };
        Unreached { words, cause }
    }
}

fn remedy(error: &(dyn StdError + 'static)) -> Option<String> {
    let refused = chain(error).find_map(|error| error.downcast_ref());
    if let Some(Refused(StatusCode::PROXY_AUTHENTICATION_REQUIRED)) = refused {
        return Some(PROXY_AUTHENTICATION.to_owned());
    }
    let refused = chain(error).find_map(|error| match error.downcast_ref() {
        Some(rustls::Error::InvalidCertificate(refused)) => Some(refused),
        _ => None,
    })?;
    let remedy = match refused {
        CertificateError::UnknownIssuer => {
            let remedy = "nobody who is trusted here has signed the server's certificate: if it is the right server, name \
                          the PEM file of the authority that has, in ca_bundle (AWS_CA_BUNDLE)";
            let wrong = Roots::of_the_platform().ok().and_then(|roots| roots.wrong.as_ref());
            return Some(wrong.map_or_else(|| remedy.to_owned(), |wrong| format!("{remedy}; {wrong}")));
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the server's certificate is for another host: check the endpoint, and what the name leads to here"
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => {
            "the server's certificate is not valid now: check this machine's clock, else the server needs a new one"
        }
        _ => "the server's certificate is not accepted",
    };
    Some(remedy.to_owned())
}

/// An error and its causes; those that an `io::Error` carries, which its `source` leaves out, too.
fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>() {
        Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    })
}
