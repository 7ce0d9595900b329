//! Who may call: the one long-lived identity, the sessions handed out, the roles they take, and what is denied.

mod arn;
mod caller;
mod denial;
mod issued;
mod policy;
mod policy_document;
mod role;
mod store;

pub use denial::Denial;
pub use role::Role;

pub(crate) use arn::Arn;
pub(crate) use caller::{Caller, Session};
pub(crate) use denial::DenialList;
pub(crate) use policy::{Decision, SessionPolicy};
pub(crate) use policy_document::PolicyDocument;
pub(crate) use role::RoleArn;
pub(crate) use store::{IdentityStore, SessionRequest};

/// The account that owns everything.
pub(crate) const ACCOUNT: &str = "123456789012";

/// The ARN of the identity that the access key of the options belongs to.
pub(crate) const USER_ARN: &str = "arn:aws:iam::123456789012:user/twinlink";

/// Its unique identifier.
pub(crate) const USER_ID: &str = "AIDATWINLINKEMULATOR0";
