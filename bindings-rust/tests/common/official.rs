//! AWS's own clients, told by operation and arguments as data like the engine is.

use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use serde_json::Value;
use twinlink::Connector;
use twinlink_core::engine::Operation;

/// AWS's error code; none if no service refused.
pub type Code = Option<String>;

/// The operation's name with its service, such as `iotsitewise.ListPortals`.
pub fn id(operation: &Operation) -> String {
    format!("{}.{}", operation.service.signing_name(), operation.name)
}

/// Calls `operation` with the official client that `aws` hands out.
pub async fn call(aws: &Connector, operation: &Operation, arguments: &Value) -> Result<(), Code> {
    let number = |name: &str| arguments[name].as_i64().map(|number| number as i32);
    let text = |name: &str| arguments[name].as_str().map(str::to_owned);
    let (size, token) = (number("maxResults"), text("nextToken"));
    match id(operation).as_str() {
        "iottwinmaker.ListWorkspaces" => {
            let request = aws.twinmaker_sdk().list_workspaces().set_max_results(size).set_next_token(token);
            code(request.send().await)
        }
        "iotsitewise.ListAssetModels" => {
            let types = arguments["assetModelTypes"].as_array();
            let types = types.map(|types| types.iter().map(|kind| kind.as_str().unwrap().into()).collect());
            let request = aws.sitewise_sdk().list_asset_models().set_max_results(size).set_next_token(token);
            let request = request.set_asset_model_types(types).set_asset_model_version(text("assetModelVersion"));
            code(request.send().await)
        }
        "iotsitewise.ListPortals" => {
            code(aws.sitewise_sdk().list_portals().set_max_results(size).set_next_token(token).send().await)
        }
        "iotsitewise.ListProjects" => {
            let request = aws.sitewise_sdk().list_projects().set_max_results(size).set_next_token(token);
            code(request.set_portal_id(text("portalId")).send().await)
        }
        unknown => panic!("{unknown} is a row that AWS's client is not asked about: add it here"),
    }
}

fn code<T>(outcome: Result<T, impl ProvideErrorMetadata>) -> Result<(), Code> {
    outcome.map(drop).map_err(|error| error.code().map(str::to_owned))
}
