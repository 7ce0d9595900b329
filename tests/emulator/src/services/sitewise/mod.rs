//! AWS IoT SiteWise, a file for each family of resources.

mod asset_models;
mod asset_properties;
mod assets;
mod associations;
mod composite_models;
mod interfaces;

pub(crate) use asset_models::FlatModels;

mod expressions;

use super::call::Call;
use super::page::{Page, Paging};
use super::protocol::Protocol;
use super::validation::Validation;
use super::{Family, Listing, Operation, Run, Service, SignedBy};
use crate::answer::ApiError;
use crate::identity::ACCOUNT;

const DEFAULT_PAGE: u32 = 50;

const TOKEN_PATTERN: &str = "[A-Za-z0-9+/=]+";
const ID_PATTERN: &str =
    "^(?!00000000-0000-0000-0000-000000000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] =
    &[asset_models::FAMILY, composite_models::FAMILY, interfaces::FAMILY, assets::FAMILY, associations::FAMILY];

pub(super) static SERVICE: Service = Service {
    signing_name: "iotsitewise",
    protocol: Protocol::RestJson,
    invalid_input_code: "InvalidRequestException",
    null_after_last_page: true,
    families: FAMILIES,
    operations: &[
        Operation {
            name: "ListPortals",
            method: "GET",
            path: "/portals",
            signed_by: SignedBy::AccessKey,
            run: Run::List(Listing {
                items_member: "portalSummaries",
                identifier_member: "id",
                list: list_portals,
                resource: |_| None,
            }),
        },
        Operation {
            name: "ListProjects",
            method: "GET",
            path: "/projects",
            signed_by: SignedBy::AccessKey,
            run: Run::List(Listing {
                items_member: "projectSummaries",
                identifier_member: "id",
                list: list_projects,
                resource: portal,
            }),
        },
    ],
};

fn list_portals(call: &Call<'_>) -> Result<Page, ApiError> {
    let paging = paging(call, Validation::new(call.service))?;
    paging.page(call.shared.catalog.portals, |index| Some(call.shared.catalog.portal(index)))
}

fn list_projects(call: &Call<'_>) -> Result<Page, ApiError> {
    let portal_id = call.query.first("portalId");
    let mut validation = Validation::new(call.service);
    validation.required("portalId", portal_id);
    validation.length("portalId", portal_id, 36..=36);
    validation.pattern("portalId", portal_id, is_id, ID_PATTERN);
    let paging = paging(call, validation)?;
    let portal_id = portal_id.unwrap_or_default();
    let Some(portal) = call.shared.catalog.portal_index(portal_id) else {
        let message = format!("Portal with id {portal_id} not found");
        return Err(ApiError::new(404, "ResourceNotFoundException", message));
    };
    paging.page(call.shared.catalog.projects_per_portal, |index| Some(call.shared.catalog.project(portal, index)))
}

/// The portal whose projects are listed, which policies can be about.
fn portal(call: &Call<'_>) -> Option<String> {
    let (region, portal_id) = (&call.shared.options.region, call.query.first("portalId")?);
    Some(format!("arn:aws:iotsitewise:{region}:{ACCOUNT}:portal/{portal_id}"))
}

/// Checks the two paging parameters, which all listings of this service share, along with what was checked before.
fn paging<'a>(call: &'a Call<'a>, mut validation: Validation) -> Result<Paging<'a>, ApiError> {
    let max_results = call.query.integer("maxResults")?;
    let next_token = call.query.first("nextToken");
    let is_token = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte));
    validation.range("maxResults", max_results, 1..=250);
    validation.length("nextToken", next_token, 1..=4096);
    validation.pattern("nextToken", next_token.filter(|token| !token.is_empty()), is_token, TOKEN_PATTERN);
    validation.finish()?;
    let asked = call.query.asked_for(&["maxResults", "nextToken"]);
    let query: Vec<&str> = asked.into_iter().flat_map(|(name, value)| [name, value]).collect();
    Paging::new(call, &query, max_results.map_or(DEFAULT_PAGE, |size| size as u32), next_token)
}

/// Whether the text is a UUID in lower case that is not all zeros.
fn is_id(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(is_digit))
        && text.bytes().any(|byte| byte != b'0' && byte != b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_lower_case_uuids_but_not_nothing() {
        assert!(is_id("8c9b1a2e-0000-4000-8000-0123456789ab"));
        for text in [
            "",
            "00000000-0000-0000-0000-000000000000",
            "8C9B1A2E-0000-4000-8000-0123456789AB",
            "8c9b1a2e-0000-4000-8000-0123456789a",
            "8c9b1a2e00000-4000-8000-0123456789ab",
        ] {
            assert!(!is_id(text), "{text}");
        }
    }
}
