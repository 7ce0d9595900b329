//! AWS IoT TwinMaker.

use super::body::JsonBody;
use super::call::Call;
use super::page::{Page, Paging};
use super::protocol::Protocol;
use super::validation::Validation;
use super::{Listing, Operation, Run, Service, SignedBy};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 25;

pub(super) static SERVICE: Service = Service {
    signing_name: "iottwinmaker",
    protocol: Protocol::RestJson,
    invalid_input_code: "ValidationException",
    null_after_last_page: false,
    operations: &[Operation {
        name: "ListWorkspaces",
        method: "POST",
        path: "/workspaces-list",
        signed_by: SignedBy::AccessKey,
        run: Run::List(Listing {
            items_member: "workspaceSummaries",
            identifier_member: "workspaceId",
            list: list_workspaces,
            resource: |_| None,
        }),
    }],
};

fn list_workspaces(call: &Call<'_>) -> Result<Page, ApiError> {
    let body = JsonBody::parse(call.body)?;
    let max_results = body.integer("maxResults")?;
    let next_token = body.string("nextToken")?;
    let mut validation = Validation::new(call.service);
    validation.range("maxResults", max_results, 0..=200);
    validation.length("nextToken", next_token, 0..=17_880);
    validation.finish()?;
    // The model permits zero and an empty token; they mean the default page and the first one.
    let size = max_results.filter(|size| *size > 0).map_or(DEFAULT_PAGE, |size| size as u32);
    let paging = Paging::new(call, size, next_token.filter(|token| !token.is_empty()))?;
    paging.page(call.shared.catalog.workspaces, |index| Some(call.shared.catalog.workspace(index)))
}
