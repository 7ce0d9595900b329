//! The services: a table of operations each.
//!
//! To add a listing, write its function next to its siblings and add its row to the table of its service. To add a
//! service, write its file and add it to [`SERVICES`].

mod access;
mod body;
mod call;
mod page;
mod page_token;
mod protocol;
mod roles_anywhere;
mod session_input;
mod sitewise;
mod sts;
mod twinmaker;
mod validation;
mod web_identity;
mod xml;

pub use web_identity::IdentityProvider;

pub(crate) use call::{Call, Reply, Signer};
pub(crate) use protocol::Protocol;
pub(crate) use web_identity::ProviderStore;

use crate::answer::ApiError;
use crate::query::Query;
use crate::sigv4::SignedRequest;
use page::Page;

static SERVICES: [&Service; 4] = [&twinmaker::SERVICE, &sitewise::SERVICE, &sts::SERVICE, &roles_anywhere::SERVICE];

/// A service, found by the signing name in the credential scope: paths alone do not tell services apart.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) signing_name: &'static str,
    pub(crate) protocol: Protocol,
    /// The error code under which it refuses invalid input.
    invalid_input_code: &'static str,
    /// Whether the last page says `"nextToken":null` instead of leaving the member out.
    null_after_last_page: bool,
    operations: &'static [Operation],
}

/// One row of a service.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    method: &'static str,
    path: &'static str,
    pub(crate) signed_by: SignedBy,
    run: Run,
}

/// What a request for an operation must be signed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignedBy {
    /// A secret access key.
    AccessKey,
    /// The key of a certificate.
    Certificate,
    /// Nothing: the request has its proof inside.
    Nobody,
}

/// How an operation is answered.
#[derive(Debug)]
enum Run {
    /// With a page, which faults can spoil.
    List(Listing),
    /// With whatever the function says.
    Answer(fn(&Call<'_>) -> Result<Reply, ApiError>),
}

/// What a listing lists.
#[derive(Debug)]
struct Listing {
    /// The member of the answer that holds the items.
    items_member: &'static str,
    /// The member of an item that identifies it.
    identifier_member: &'static str,
    list: fn(&Call<'_>) -> Result<Page, ApiError>,
    /// What the listing is about, for policies; nothing for everything.
    resource: fn(&Call<'_>) -> Option<String>,
}

impl Service {
    /// The operation that a request is for.
    pub(crate) fn operation(&self, request: &SignedRequest<'_>) -> Option<&'static Operation> {
        let name = match self.protocol {
            Protocol::RestJson => None,
            Protocol::Query => Some(self.parameters(request).first("Action")?.to_owned()),
        };
        let is_meant = |operation: &&Operation| match &name {
            None => operation.method == request.method && operation.path == request.path,
            Some(name) => operation.name == name && operation.path == request.path,
        };
        self.operations.iter().find(is_meant)
    }

    /// The parameters of a request: in the query, or in the form that is its body.
    pub(crate) fn parameters(&self, request: &SignedRequest<'_>) -> Query {
        match (self.protocol, request.method) {
            (Protocol::Query, "POST") => Query::parse(&String::from_utf8_lossy(request.body)),
            _ => Query::parse(request.query),
        }
    }

    /// A refusal of invalid input in this service's name for it.
    fn invalid_input(&self, message: impl Into<String>) -> ApiError {
        ApiError::new(400, self.invalid_input_code, message)
    }
}

/// The service with this signing name.
pub(crate) fn named(signing_name: &str) -> Option<&'static Service> {
    SERVICES.into_iter().find(|service| service.signing_name == signing_name)
}

/// The service and operation of a request without a signature, if it may be without.
pub(crate) fn unsigned(request: &SignedRequest<'_>) -> Option<(&'static Service, &'static Operation)> {
    let of_service = |service: &'static Service| Some((service, service.operation(request)?));
    SERVICES.into_iter().filter_map(of_service).find(|(_, operation)| operation.signed_by == SignedBy::Nobody)
}

/// The service that most likely was meant by a request whose scope names none that is known.
pub(crate) fn meant_by(path: &str) -> &'static Service {
    let has_path = |service: &&Service| service.operations.iter().any(|operation| operation.path == path);
    SERVICES.into_iter().find(has_path).unwrap_or(SERVICES[0])
}

/// The names of all operations.
pub(crate) fn operation_names() -> impl Iterator<Item = &'static str> {
    SERVICES.into_iter().flat_map(|service| service.operations).map(|operation| operation.name)
}

/// Says in one sentence that there is no such operation.
pub(crate) fn check_operation(name: &str) -> Result<(), String> {
    if operation_names().any(|known| known == name) {
        return Ok(());
    }
    let names = operation_names().collect::<Vec<_>>().join(", ");
    Err(format!("there is no operation '{name}'; the operations are {names}"))
}
