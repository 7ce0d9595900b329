//! The four listings: contents, pages, bounds, filters and tokens.

use std::collections::HashSet;

use serde_json::{Value, json};
use twinlink_emulator::{Emulator, Options};

use crate::wire::{Message, Reply, Wire, exchange, sitewise, workspaces};

fn emulator() -> Emulator {
    Emulator::start(Options::odd()).expect("a free port")
}

/// Lists everything on one connection; gives the sizes of the pages and the items.
fn list_all(
    emulator: &Emulator,
    items_member: &str,
    request: impl Fn(Option<&str>) -> Message,
) -> (Vec<usize>, Vec<Value>) {
    let mut wire = Wire::open(emulator);
    let (mut sizes, mut items, mut token) = (Vec::new(), Vec::new(), None::<String>);
    loop {
        wire.send(&request(token.as_deref()));
        let page = wire.receive().expect("a whole answer").json();
        let page_items = page[items_member].as_array().expect("a list of items");
        sizes.push(page_items.len());
        items.extend(page_items.iter().cloned());
        match page["nextToken"].as_str() {
            Some(next) => token = Some(next.to_owned()),
            None => return (sizes, items),
        }
    }
}

fn list_sitewise(
    emulator: &Emulator,
    path: &str,
    member: &str,
    parameters: &[(&str, &str)],
) -> (Vec<usize>, Vec<Value>) {
    list_all(emulator, member, |token| {
        let mut all = parameters.to_vec();
        all.extend(token.map(|token| ("nextToken", token)));
        sitewise(emulator, path, &all)
    })
}

fn list_workspaces(emulator: &Emulator, max_results: Option<u32>) -> (Vec<usize>, Vec<Value>) {
    list_all(emulator, "workspaceSummaries", |token| {
        workspaces(emulator, &json!({ "maxResults": max_results, "nextToken": token }).to_string())
    })
}

fn distinct(items: &[Value], identifier: &str) -> usize {
    items.iter().map(|item| item[identifier].as_str().expect("an identifier")).collect::<HashSet<_>>().len()
}

#[test]
fn default_pages_have_the_sizes_of_aws() {
    let emulator = emulator();
    let (sizes, items) = list_workspaces(&emulator, None);
    assert_eq!((sizes, distinct(&items, "workspaceId")), (vec![25, 25, 10], 60));
    let (sizes, items) = list_sitewise(&emulator, "/asset-models", "assetModelSummaries", &[]);
    assert_eq!((sizes, distinct(&items, "id")), (vec![50, 50, 20], 120));
    let (sizes, items) = list_sitewise(&emulator, "/portals", "portalSummaries", &[]);
    assert_eq!((sizes, distinct(&items, "id")), (vec![50, 10], 60));
    assert_eq!(items[7]["id"].as_str(), Some(emulator.portal_id(7).as_str()));
    let portal_id = emulator.portal_id(7);
    let (sizes, items) = list_sitewise(&emulator, "/projects", "projectSummaries", &[("portalId", &portal_id)]);
    assert_eq!((sizes, distinct(&items, "id")), (vec![50, 10], 60));
    let elsewhere = list_sitewise(&emulator, "/projects", "projectSummaries", &[("portalId", &emulator.portal_id(8))]);
    assert_ne!(elsewhere.1, items);
    // One connection per listing, each closed by now or soon: the count goes back to nothing.
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while emulator.open_connections() > 0 {
        assert!(std::time::Instant::now() < deadline, "{} connections left", emulator.open_connections());
        std::thread::yield_now();
    }
}

#[test]
fn a_full_last_page_ends_the_listing() {
    let emulator = emulator();
    assert_eq!(list_workspaces(&emulator, Some(30)).0, [30, 30]);
    assert_eq!(list_workspaces(&emulator, Some(0)).0, [25, 25, 10]);
    assert_eq!(list_sitewise(&emulator, "/portals", "portalSummaries", &[("maxResults", "20")]).0, [20, 20, 20]);
    let nothing = Emulator::start(Options { portals: 0, workspaces: 0, ..Options::odd() }).expect("a free port");
    assert_eq!(list_workspaces(&nothing, None).0, [0]);
    assert_eq!(list_sitewise(&nothing, "/portals", "portalSummaries", &[]).0, [0]);
}

#[test]
fn a_hundred_thousand_items_are_no_trouble() {
    let options = Options { asset_models: 100_000, portals: 100_000, ..Options::odd() };
    let emulator = Emulator::start(options).expect("a free port");
    let portal_id = emulator.portal_id(99_999);
    let reply = exchange(&emulator, &sitewise(&emulator, "/projects", &[("portalId", &portal_id)]));
    assert_eq!(reply.status, 200);
    let reply = exchange(&emulator, &sitewise(&emulator, "/asset-models", &[("assetModelVersion", "ACTIVE")]));
    assert_eq!(reply.json()["assetModelSummaries"].as_array().map(Vec::len), Some(50));
}

#[test]
fn every_shape_that_a_client_must_take_occurs() {
    let emulator = emulator();
    let (_, workspaces) = list_workspaces(&emulator, None);
    let some = |items: &[Value], test: &dyn Fn(&Value) -> bool| items.iter().any(test);
    assert!(some(&workspaces, &|item| item.get("description").is_none()));
    assert!(some(&workspaces, &|item| item.get("description") == Some(&Value::Null)));
    assert!(some(&workspaces, &|item| item["description"] == ""));
    assert!(some(&workspaces, &|item| item["description"].as_str().is_some_and(|text| text.contains(['\n', '\t']))));
    assert!(some(&workspaces, &|item| item.get("linkedServices").is_none()));
    assert!(some(&workspaces, &|item| item["linkedServices"] == json!([])));
    assert!(some(&workspaces, &|item| item["linkedServices"] == json!(["IOTSITEWISE", "KINESISVIDEO"])));
    assert!(some(&workspaces, &|item| item.get("labels").is_some()));

    let (_, models) = list_sitewise(&emulator, "/asset-models", "assetModelSummaries", &[]);
    assert!(models.iter().all(|item| item["description"].is_string() && item["status"]["state"].is_string()));
    assert!(some(&models, &|item| item["name"].as_str().is_some_and(|name| !name.is_ascii())));
    assert!(some(&models, &|item| item["name"].as_str().is_some_and(|name| name.contains(['"', '\\']))));
    for member in ["externalId", "assetModelType", "version"] {
        assert!(some(&models, &|item| item.get(member).is_some()) && some(&models, &|item| item.get(member).is_none()));
    }
    let error = |item: &Value| item["status"].get("error").cloned();
    let failed: Vec<Value> = models.iter().filter_map(error).collect();
    assert!(some(&failed, &|error| error.get("details").is_none()));
    assert!(some(&failed, &|error| error["details"] == json!([])));
    assert!(some(&failed, &|error| error["details"][1]["code"] == "INCOMPATIBLE_FORWARDING_CONFIGURATION"));
    assert!(some(&models, &|item| item["status"]["state"] == "MIGRATING"));

    let (_, portals) = list_sitewise(&emulator, "/portals", "portalSummaries", &[]);
    for member in ["description", "creationDate", "roleArn", "portalType"] {
        assert!(
            some(&portals, &|item| item.get(member).is_some()) && some(&portals, &|item| item.get(member).is_none())
        );
    }
    assert!(some(&portals, &|item| item["portalType"] == "SITEWISE_PORTAL_V9"));
    assert!(some(&portals, &|item| item["status"]["error"]["code"] == "LIMIT_EXCEEDED"));
    assert!(
        some(&portals, &|item| item["status"]["error"].is_object() && item["status"]["error"].get("message").is_none())
    );
}

fn refusal(reply: &Reply) -> (u16, String, String) {
    assert_eq!(reply.header("x-amzn-RequestId").map(str::len), Some(36));
    reply.refusal()
}

#[test]
fn bounds_of_workspaces() {
    let emulator = emulator();
    let bound = |value: &str, member: &str, constraint: &str| {
        format!(
            "1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: Member must have {constraint}"
        )
    };
    let long = "x".repeat(17_881);
    for (body, code, message) in [
        (
            json!({"maxResults": -1}),
            "ValidationException",
            bound("-1", "maxResults", "value greater than or equal to 0"),
        ),
        (
            json!({"maxResults": 201}),
            "ValidationException",
            bound("201", "maxResults", "value less than or equal to 200"),
        ),
        (
            json!({"nextToken": long}),
            "ValidationException",
            bound(&long, "nextToken", "length less than or equal to 17880"),
        ),
        (
            json!({"maxResults": "5"}),
            "SerializationException",
            "STRING_VALUE can not be converted to an Integer".to_owned(),
        ),
        (json!({"nextToken": 5}), "SerializationException", "NUMBER_VALUE can not be converted to a String".to_owned()),
        (json!([]), "SerializationException", "Expected the body to be a JSON object".to_owned()),
    ] {
        let reply = exchange(&emulator, &workspaces(&emulator, &body.to_string()));
        assert_eq!(refusal(&reply), (400, code.to_owned(), message));
    }
    assert_eq!(exchange(&emulator, &workspaces(&emulator, "{\"maxRes")).refusal().1, "SerializationException");
    for accepted in ["", "{}", r#"{"nextToken":""}"#, r#"{"nextToken":null,"maxResults":200}"#, r#"{"other":[1]}"#] {
        assert_eq!(exchange(&emulator, &workspaces(&emulator, accepted)).status, 200, "{accepted}");
    }
}

#[test]
fn bounds_of_sitewise() {
    let emulator = emulator();
    let portal_id = emulator.portal_id(0);
    let value = |text: &str| format!("Value {text} failed to satisfy constraint: Member must ");
    let at_most = value("'251' at 'maxResults'") + "have value less than or equal to 250";
    let at_least = value("'0' at 'maxResults'") + "have value greater than or equal to 1";
    let not_empty = value("'' at 'nextToken'") + "have length greater than or equal to 1";
    let token_pattern = value("'a-b' at 'nextToken'") + "satisfy regular expression pattern: [A-Za-z0-9+/=]+";
    let id_pattern = "satisfy regular expression pattern: ^(?!00000000-0000-0000-0000-000000000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    let types = "satisfy constraint: [Member must satisfy enum value set: [ASSET_MODEL, COMPONENT_MODEL, INTERFACE]]";
    let zeros = "00000000-0000-0000-0000-000000000000";
    let long = "A".repeat(4097);
    type Case<'a> = (&'a str, Vec<(&'a str, &'a str)>, Vec<String>);
    let cases: Vec<Case<'_>> = vec![
        ("/portals", vec![("maxResults", "0")], vec![at_least.clone()]),
        ("/portals", vec![("maxResults", "251")], vec![at_most.clone()]),
        ("/portals", vec![("nextToken", "")], vec![not_empty.clone()]),
        ("/portals", vec![("nextToken", "a-b")], vec![token_pattern]),
        (
            "/portals",
            vec![("nextToken", &long)],
            vec![value(&format!("'{long}' at 'nextToken'")) + "have length less than or equal to 4096"],
        ),
        ("/asset-models", vec![("maxResults", "0"), ("nextToken", "")], vec![at_least, not_empty]),
        (
            "/asset-models",
            vec![("assetModelTypes", "INTERFACE"), ("assetModelTypes", "X")],
            vec![value("'[INTERFACE, X]' at 'assetModelTypes'") + types],
        ),
        (
            "/asset-models",
            vec![("assetModelVersion", "newest")],
            vec![value("'newest' at 'assetModelVersion'") + "satisfy regular expression pattern: ^(LATEST|ACTIVE)$"],
        ),
        ("/projects", vec![], vec![value("null at 'portalId'") + "not be null"]),
        ("/projects", vec![("portalId", zeros)], vec![value(&format!("'{zeros}' at 'portalId'")) + id_pattern]),
        (
            "/projects",
            vec![("portalId", "abc"), ("maxResults", "251")],
            vec![
                value("'abc' at 'portalId'") + "have length greater than or equal to 36",
                value("'abc' at 'portalId'") + id_pattern,
                at_most,
            ],
        ),
    ];
    for (path, parameters, broken) in cases {
        let errors = if broken.len() == 1 { "error" } else { "errors" };
        let message = format!("{} validation {errors} detected: {}", broken.len(), broken.join("; "));
        let reply = exchange(&emulator, &sitewise(&emulator, path, &parameters));
        assert_eq!(refusal(&reply), (400, "InvalidRequestException".to_owned(), message));
    }
    let reply = exchange(&emulator, &sitewise(&emulator, "/portals", &[("maxResults", "many")]));
    assert_eq!((reply.refusal().0, reply.refusal().1.as_str()), (400, "SerializationException"));
    for accepted in [vec![("maxResults", "250")], vec![("maxResults", "1")], vec![("unknown", "x")]] {
        assert_eq!(exchange(&emulator, &sitewise(&emulator, "/portals", &accepted)).status, 200);
    }
    let accepted = exchange(&emulator, &sitewise(&emulator, "/projects", &[("portalId", &portal_id)]));
    assert_eq!(accepted.status, 200);
}

#[test]
fn an_unknown_portal_is_not_found() {
    let emulator = emulator();
    let unknown = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001";
    let reply = exchange(&emulator, &sitewise(&emulator, "/projects", &[("portalId", unknown)]));
    let message = format!("Portal with id {unknown} not found");
    assert_eq!(refusal(&reply), (404, "ResourceNotFoundException".to_owned(), message));
}

#[test]
fn filters_choose_models() {
    let emulator = emulator();
    let list =
        |parameters: &[(&str, &str)]| list_sitewise(&emulator, "/asset-models", "assetModelSummaries", parameters).1;
    let interfaces = list(&[("assetModelTypes", "INTERFACE"), ("maxResults", "7")]);
    assert!(interfaces.len() > 7 && interfaces.iter().all(|item| item["assetModelType"] == "INTERFACE"));
    let both = list(&[("assetModelTypes", "INTERFACE"), ("assetModelTypes", "COMPONENT_MODEL")]);
    let components = list(&[("assetModelTypes", "COMPONENT_MODEL")]);
    assert_eq!(both.len(), interfaces.len() + components.len());
    let active = list(&[("assetModelVersion", "ACTIVE")]);
    assert!(active.len() < 120 && active.iter().all(|item| item["status"] == json!({"state": "ACTIVE"})));
    assert_eq!(list(&[("assetModelVersion", "LATEST")]), list(&[]));
}

#[test]
fn a_token_serves_its_query_only() {
    let emulator = emulator();
    let token = |path: &str, parameters: &[(&str, &str)]| {
        let page = exchange(&emulator, &sitewise(&emulator, path, parameters)).json();
        page["nextToken"].as_str().expect("there is more").to_owned()
    };
    let refused = |path: &str, parameters: &[(&str, &str)]| {
        let refusal = exchange(&emulator, &sitewise(&emulator, path, parameters)).refusal();
        let message = "Invalid token: the nextToken was not given out for this query".to_owned();
        assert_eq!(refusal, (400, "InvalidRequestException".to_owned(), message));
    };
    let portals = token("/portals", &[("maxResults", "5")]);
    // Another page size is no other query.
    let page =
        exchange(&emulator, &sitewise(&emulator, "/portals", &[("maxResults", "9"), ("nextToken", &portals)])).json();
    assert_eq!(page["portalSummaries"][0]["id"].as_str(), Some(emulator.portal_id(5).as_str()));
    refused("/asset-models", &[("nextToken", &portals)]);
    refused("/portals", &[("nextToken", "AAAA")]);
    refused("/portals", &[("nextToken", &portals.to_ascii_lowercase())]);
    let (one, other) = (emulator.portal_id(0), emulator.portal_id(1));
    let projects = token("/projects", &[("portalId", &one), ("maxResults", "5")]);
    refused("/projects", &[("portalId", &other), ("nextToken", &projects)]);
    let filtered = token("/asset-models", &[("assetModelTypes", "ASSET_MODEL"), ("maxResults", "5")]);
    refused("/asset-models", &[("nextToken", &filtered)]);
    refused("/asset-models", &[("assetModelTypes", "INTERFACE"), ("nextToken", &filtered)]);
    let reply = exchange(&emulator, &workspaces(&emulator, &json!({ "nextToken": portals }).to_string()));
    assert_eq!((reply.refusal().0, reply.refusal().1.as_str()), (400, "ValidationException"));
}
