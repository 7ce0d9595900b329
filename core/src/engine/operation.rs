//! Rows: everything the engine needs to know of an operation. `generated/` has one for each.

use super::shape::{Kind, Place, Shape};
use crate::endpoint::{Plane, Service};
use crate::error::{Error, ErrorKind};
use crate::generated;

/// One operation of a service, as data.
#[derive(Debug)]
pub struct Operation {
    /// The service.
    pub service: Service,
    /// The name in AWS's spelling, such as `ListWorkspaces`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path; `{member}` stands for an argument of the path.
    pub path: &'static str,
    /// Which of the service's hosts serves it.
    pub plane: Plane,
    /// What it takes.
    pub input: &'static Shape,
    /// What it answers; without members if that is nothing.
    pub output: &'static Shape,
    /// How it pages; none if it answers at once.
    pub paging: Option<Paging>,
}

/// How an operation pages.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// The member of the answer that holds a page's items; none if a page has no items.
    pub items: Option<&'static str>,
    /// The size of a page if none is asked for, where AWS tells it.
    pub default_page: Option<i64>,
    /// The largest page: a larger one is lowered to it, because the service would refuse it. None if the operation takes no
    /// size.
    pub largest_page: Option<i64>,
    /// What it calls what pages have.
    pub names: PageNames,
}

/// The members that an operation pages by.
#[derive(Debug, Clone, Copy)]
pub struct PageNames {
    /// Of the request: which page it is.
    pub token: &'static str,
    /// Of the answer: which page is next.
    pub next: &'static str,
    /// Of the request: the size of a page.
    pub size: &'static str,
}

impl PageNames {
    /// As nearly all operations call them.
    pub const USUAL: PageNames = PageNames { token: "nextToken", next: "nextToken", size: "maxResults" };
}

impl Operation {
    /// Every operation that twinlink knows: service by service, by name.
    pub fn all() -> impl Iterator<Item = &'static Operation> {
        Service::ALL.into_iter().flat_map(|service| generated::operations(service).iter().copied())
    }

    /// The operation called `id`, such as `iottwinmaker.ListWorkspaces`.
    pub fn find(id: &str) -> Option<&'static Operation> {
        let (service, name) = id.split_once('.')?;
        let service = Service::ALL.into_iter().find(|candidate| candidate.signing_name() == service)?;
        let operations = generated::operations(service);
        let place = operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        Some(operations[place])
    }

    /// The operation that a caller calls by name.
    ///
    /// # Errors
    /// Kind [`Validation`](ErrorKind::Validation) if there is none, with names that are like it.
    pub fn named(id: &str) -> Result<&'static Operation, Error> {
        Operation::find(id).ok_or_else(|| {
            let name = id.rsplit('.').next().unwrap_or(id);
            let alike = |operation: &&Operation| operation.name.eq_ignore_ascii_case(name);
            let alike: Vec<String> = Operation::all().filter(alike).map(Operation::id).collect();
            let remedy = if alike.is_empty() {
                let services = Service::ALL.map(Service::signing_name).join(", ");
                format!("operations are called like iotsitewise.DescribeAsset, services {services}")
            } else {
                format!("there is {}", alike.join(" and "))
            };
            Error::new(ErrorKind::Validation, format!("there is no operation {id:?}: {remedy}"))
        })
    }

    /// The name with its service, such as `iottwinmaker.ListWorkspaces`.
    pub fn id(&self) -> String {
        format!("{}.{}", self.service.signing_name(), self.name)
    }

    /// The member of the answer that holds a page's items.
    pub fn items(&self) -> Option<&'static str> {
        self.paging.and_then(|paging| paging.items)
    }

    /// What the operation calls what pages have; as most call them if it does not page.
    pub fn page_names(&self) -> PageNames {
        self.paging.map_or(PageNames::USUAL, |paging| paging.names)
    }

    /// Whether the body of a request is a member as it is, and no JSON.
    pub fn takes_bytes(&self) -> bool {
        self.input.payload().is_some()
    }

    /// What the member is called, in AWS's spelling and in snake case, that is the body of a request as it is, and no JSON.
    pub fn raw_body(&self) -> Option<[&'static str; 2]> {
        let member = &self.input.members[self.input.payload()?];
        Some([member.name, member.snake])
    }

    /// The place of the answer's member that is a stream of events, and what an event is; none if the answer is whole.
    pub fn stream(&self) -> Option<(usize, &'static Shape)> {
        let place = self.output.members.iter().position(|member| member.place == Place::Payload)?;
        match self.output.members[place].kind {
            Kind::List(&Kind::Structure(event)) => Some((place, event)),
            _ => None,
        }
    }

    /// An error that names this operation.
    pub fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.named_in(Error::new(kind, message))
    }

    /// Names this operation in an error.
    pub(crate) fn named_in(&self, error: Error) -> Error {
        error.with_operation(self.service.signing_name(), self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_by_its_name() {
        let mut count = 0;
        for operation in Operation::all() {
            assert!(std::ptr::eq(Operation::named(&operation.id()).expect("found"), operation));
            count += 1;
        }
        assert_eq!(count, 262);
    }

    #[test]
    fn a_wrong_name_is_told_with_what_is_like_it() {
        for (id, said) in [
            ("iotsitewise.ListPortal", "services iottwinmaker, iotsitewise, iot, iotdata"),
            ("listworkspaces", "there is iottwinmaker.ListWorkspaces and iotsitewise.ListWorkspaces"),
            ("sitewise.DescribeAsset", "there is iotsitewise.DescribeAsset"),
            ("", "operations are called like"),
        ] {
            let error = Operation::named(id).expect_err("no such operation");
            assert_eq!(error.kind(), ErrorKind::Validation);
            assert!(error.to_string().contains(said), "{error}");
        }
    }
}
