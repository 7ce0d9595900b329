//! The services: a table of operations each.
//!
//! To add a listing, write its function next to its siblings and add its row to the table of its service. To add a
//! service, write its file and add it to [`SERVICES`].

mod body;
mod page;
mod page_token;
mod sitewise;
mod twinmaker;
mod validation;

pub(crate) use page::Page;

use crate::answer::ApiError;
use crate::data::Catalog;
use crate::query::Query;

static SERVICES: [&Service; 2] = [&twinmaker::SERVICE, &sitewise::SERVICE];

/// A service, found by the signing name in the credential scope: paths alone do not tell services apart.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) signing_name: &'static str,
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
    /// The member of the answer that holds the items.
    items_member: &'static str,
    /// The member of an item that identifies it.
    identifier_member: &'static str,
    list: fn(&Call<'_>) -> Result<Page, ApiError>,
}

/// A request for an operation, after its signature has been verified.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    pub(crate) query: &'a Query,
    pub(crate) body: &'a [u8],
    pub(crate) catalog: &'a Catalog,
    pub(crate) token_key: &'a [u8],
}

impl Call<'_> {
    /// Answers the call with a page, or refuses it.
    pub(crate) fn run(&self) -> Result<Page, ApiError> {
        (self.operation.list)(self)
    }
}

impl Service {
    /// The operation behind a method and a path.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.method == method && operation.path == path)
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

/// The service that most likely was meant by a request whose scope names none that is known.
pub(crate) fn meant_by(path: &str) -> &'static Service {
    let has_path = |service: &&Service| service.operations.iter().any(|operation| operation.path == path);
    SERVICES.into_iter().find(has_path).unwrap_or(SERVICES[0])
}

/// The names of all operations.
pub(crate) fn operation_names() -> impl Iterator<Item = &'static str> {
    SERVICES.into_iter().flat_map(|service| service.operations).map(|operation| operation.name)
}
