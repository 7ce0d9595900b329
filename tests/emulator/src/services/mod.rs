//! The services: a table of operations each.
//!
//! To add a listing, write its function next to its siblings and add its row to the table of its service. To add a
//! service, write its file and add it to [`SERVICES`].

mod access;
mod behaviour;
mod body;
mod buckets;
mod call;
mod exchange;
mod iot;
mod iotdata;
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

pub(crate) use twinmaker::{Functions, WORKSPACE};
pub use twinmaker::{Lambda, LambdaTarget};
pub use web_identity::IdentityProvider;

pub(crate) use behaviour::{Behaviour, Depth, Following, Later, Outcome, perform};
pub(crate) use buckets::Bucket;
pub(crate) use call::{Call, Reply, Signer};
pub(crate) use exchange::{Context, Exchange};
pub(crate) use iot::{certificate_id, is_certificate_active};
pub(crate) use protocol::Protocol;
pub(crate) use sitewise::{Curve, FlatModels, HOTTEST, MODEL, PORTALS, Shape, plant_curve};
pub(crate) use web_identity::ProviderStore;

use std::sync::LazyLock;

use crate::answer::ApiError;
use crate::model::{self, Model, ModelledOperation};
use crate::query::Query;
use crate::sigv4::SignedRequest;

static SERVICES: [&Service; 6] = [
    &twinmaker::SERVICE,
    &sitewise::SERVICE,
    &iot::SERVICE,
    &iotdata::SERVICE,
    &sts::SERVICE,
    &roles_anywhere::SERVICE,
];

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
    /// What the operations of each family of resources do.
    pub(crate) families: &'static [Family],
}

/// A family of resources: its operations, and the tables that it has besides those of the store.
#[derive(Debug)]
pub(crate) struct Family {
    /// As the README heads it.
    pub(crate) name: &'static str,
    pub(crate) operations: &'static [Behaviour],
    pub(crate) schema: &'static str,
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
    /// With whatever the function says.
    Answer(fn(&Call<'_>) -> Result<Reply, ApiError>),
    /// As a test planned it, or as it behaves, if that is built.
    Modelled(&'static ModelledOperation, Option<&'static Behaviour>),
}

/// The operations that the models have besides those that are built, service by service.
static MODELLED: LazyLock<Vec<(&'static str, Vec<Operation>)>> = LazyLock::new(|| {
    let modelled = |service: &&'static Service| {
        let operations = model::of(service.signing_name)?.operations();
        let rest = operations.filter(|modelled| service.operations.iter().all(|built| built.name != modelled.name));
        let rest = rest.map(|modelled| Operation::modelled(modelled, service.behaviour(&modelled.name)));
        Some((service.signing_name, rest.collect()))
    };
    SERVICES.iter().filter_map(modelled).collect()
});

impl Operation {
    fn modelled(modelled: &'static ModelledOperation, behaviour: Option<&'static Behaviour>) -> Operation {
        Operation {
            name: &modelled.name,
            method: &modelled.method,
            path: "",
            signed_by: SignedBy::AccessKey,
            run: Run::Modelled(modelled, behaviour),
        }
    }
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
        self.operations.iter().find(is_meant).or_else(|| self.modelled_operation(request))
    }

    /// The operation that the model has for a request; of two whose paths fit, the one that is more exact.
    fn modelled_operation(&self, request: &SignedRequest<'_>) -> Option<&'static Operation> {
        let is_meant = |operation: &&Operation| match &operation.run {
            Run::Modelled(modelled, _) => operation.method == request.method && modelled.has_path(request.path),
            _ => false,
        };
        let exactness = |operation: &&Operation| match &operation.run {
            Run::Modelled(modelled, _) => modelled.fixed_parts(),
            _ => 0,
        };
        modelled(self.signing_name).iter().filter(is_meant).max_by_key(exactness)
    }

    fn behaviour(&self, name: &str) -> Option<&'static Behaviour> {
        self.families.iter().flat_map(|family| family.operations).find(|behaviour| behaviour.name == name)
    }

    /// How far an operation goes, and the family that it belongs to; nothing if it is not built.
    fn depth(&self, name: &str) -> Option<(Depth, &'static str)> {
        let of_family = |family: &'static Family| {
            let behaviour = family.operations.iter().find(|behaviour| behaviour.name == name)?;
            Some((behaviour.depth, family.name))
        };
        let listed = || self.operations.iter().any(|operation| operation.name == name).then_some((Depth::Behaves, ""));
        self.families.iter().find_map(of_family).or_else(listed)
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

fn modelled(signing_name: &str) -> &'static [Operation] {
    MODELLED.iter().find(|(name, _)| *name == signing_name).map_or(&[], |(_, operations)| operations)
}

/// Whether this is an operation that answers what a test plans.
pub(crate) fn is_modelled(service: &str, name: &str) -> bool {
    modelled(service).iter().any(|operation| operation.name == name)
}

/// What is done of an operation: how far it goes, and the family that it belongs to; nothing if it is refused.
pub(crate) type Coverage = Option<(Depth, &'static str)>;

/// Every operation that a model has, by service and name, and what is done of it.
pub(crate) fn covered() -> Vec<(&'static str, &'static str, Coverage)> {
    let mut all = Vec::new();
    for service in SERVICES {
        for modelled in model::of(service.signing_name).into_iter().flat_map(Model::operations) {
            all.push((service.signing_name, modelled.name.as_str(), service.depth(&modelled.name)));
        }
    }
    all
}

/// The tables that families of resources have of their own.
pub(crate) fn schemas() -> Vec<&'static str> {
    SERVICES.iter().flat_map(|service| service.families).map(|family| family.schema).collect()
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
    let is_meant = |operation: &Operation| match &operation.run {
        Run::Modelled(modelled, _) => modelled.has_path(path),
        _ => operation.path == path,
    };
    let has_path = |service: &&Service| service.operations.iter().chain(modelled(service.signing_name)).any(is_meant);
    SERVICES.into_iter().find(has_path).unwrap_or(SERVICES[0])
}

/// Says in one sentence that there is no such operation: `ListPortals`, or with its service `iotsitewise.ListPortals`.
pub(crate) fn check_operation(name: &str) -> Result<(), String> {
    let is_known = SERVICES.into_iter().any(|service| {
        let operations = service.operations.iter().chain(modelled(service.signing_name));
        operations.into_iter().any(|operation| is_called(service.signing_name, operation.name, name))
    });
    if is_known {
        return Ok(());
    }
    Err(format!("there is no operation '{name}'; operations are called like ListPortals or iotsitewise.ListPortals"))
}

/// Whether an operation is called so, with its service or without: eight names are in two services.
pub(crate) fn is_called(service: &str, operation: &str, name: &str) -> bool {
    match name.split_once('.') {
        Some((of, name)) => of == service && name == operation,
        None => name == operation,
    }
}
