//! Scenes: where the description of a three-dimensional view is, and what a viewer needs to know of it.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Resource};

/// Scenes, by their ids, in the scope of their workspaces.
pub(super) const SCENE: Kind = Kind("scene");

const DEFAULT_PAGE: u32 = 25;

/// Members that a request sets and `GetScene` gives back as they are.
const PUT: [&str; 4] = ["contentLocation", "description", "capabilities", "sceneMetadata"];

pub(super) const FAMILY: Family = Family {
    name: "Scenes",
    operations: &[
        Behaviour::behaves("CreateScene", create),
        Behaviour::behaves("GetScene", get),
        Behaviour::behaves("UpdateScene", update),
        Behaviour::behaves("DeleteScene", delete),
        Behaviour::behaves("ListScenes", list),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    let id = exchange.text("sceneId");
    if exchange.rows.get(SCENE, &workspace.id, id, exchange.now)?.is_some() {
        let message = format!("Scene {id} already exists in workspace {}", workspace.id);
        return Err(exchange.refuse("ConflictException", message));
    }
    exchange
        .check_quota(Quota::ScenesPerWorkspace, || Ok(exchange.rows.count(SCENE, &workspace.id, exchange.now)? + 1))?;
    let mut document = json!({});
    PUT.into_iter().for_each(|member| document[member] = exchange.input[member].clone());
    let mut scene = Resource::new(id, id, exchange.now, document);
    scene.scope = workspace.id;
    exchange.rows.insert(SCENE, &mut scene)?;
    let arn = arn(exchange, &scene);
    exchange.rows.tag(&arn, &exchange.input["tags"])?;
    Ok(json!({ "arn": arn, "creationDateTime": scene.created.to_json() }).into())
}

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let scene = scene(exchange)?;
    let mut answer = summary(exchange, &scene);
    answer["workspaceId"] = scene.scope.as_str().into();
    PUT.into_iter().for_each(|member| answer[member] = scene.document[member].clone());
    Ok(answer.into())
}

fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut scene = scene(exchange)?;
    for member in PUT.into_iter().filter(|member| !exchange.input[*member].is_null()) {
        scene.document[member] = exchange.input[member].clone();
    }
    scene.updated = exchange.now;
    scene.version += 1;
    exchange.rows.update(&scene)?;
    Ok(json!({ "updateDateTime": scene.updated.to_json() }).into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let scene = scene(exchange)?;
    exchange.rows.remove(&scene)?;
    exchange.rows.forget_tags(&arn(exchange, &scene))?;
    Ok(json!({}).into())
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let workspace = exchange.workspace()?;
    exchange.list("sceneSummaries", DEFAULT_PAGE, (SCENE, &workspace.id), |scene| Ok(Some(summary(exchange, scene))))
}

fn summary(exchange: &Exchange<'_>, scene: &Resource) -> Value {
    let mut summary = json!({
        "sceneId": scene.id,
        "contentLocation": scene.document["contentLocation"],
        "arn": arn(exchange, scene),
        "creationDateTime": scene.created.to_json(),
        "updateDateTime": scene.updated.to_json(),
    });
    if !scene.document["description"].is_null() {
        summary["description"] = scene.document["description"].clone();
    }
    summary
}

fn arn(exchange: &Exchange<'_>, scene: &Resource) -> String {
    exchange.arn(&format!("workspace/{}/scene/{}", scene.scope, scene.id))
}

fn scene(exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
    let workspace = exchange.workspace()?;
    let id = exchange.text("sceneId");
    let found = exchange.rows.get(SCENE, &workspace.id, id, exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Scene {id} was not found in workspace {}", workspace.id)))
}
