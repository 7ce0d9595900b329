//! Certificates and the keys inside them: who signed a request, and whether a trust anchor vouches for that.

mod certificate;
pub(crate) mod client_certificates;
mod public_key;
mod trust_anchor;

pub use trust_anchor::TrustAnchor;

pub(crate) use certificate::Certificate;
pub(crate) use public_key::PublicKey;
pub(crate) use trust_anchor::{AnchorStore, Distrust};
