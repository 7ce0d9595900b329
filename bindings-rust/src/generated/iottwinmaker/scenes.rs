//! AWS IoT TwinMaker: scenes.

use super::TwinMaker;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use std::collections::HashMap;

/// Creates a scene from a content definition file in S3. The call registers the scene and its metadata; the file itself
/// is yours to write.
///
/// AWS: `CreateScene`, permission `iottwinmaker:CreateScene`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateScene(pub(super) Call);

impl CreateScene {
    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        CreateScene(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        CreateScene(self.0.set("description", &description))
    }

    /// The names of the capabilities that the scene is drawn with; 0 to 50 of them.
    pub fn capabilities(self, capabilities: impl IntoIterator<Item = impl Into<String>>) -> Self {
        CreateScene(self.0.with("capabilities", &capabilities.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// As [`capabilities`](Self::capabilities), but for `None`, which leaves it out.
    pub fn set_capabilities(self, capabilities: Option<Vec<String>>) -> Self {
        CreateScene(self.0.set("capabilities", &capabilities))
    }

    /// Its tags: keys and values; 0 to 50 entries.
    pub fn tags(self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        CreateScene(self.0.with(
            "tags",
            &tags.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<HashMap<String, String>>(),
        ))
    }

    /// As [`tags`](Self::tags), but for `None`, which leaves it out.
    pub fn set_tags(self, tags: Option<HashMap<String, String>>) -> Self {
        CreateScene(self.0.set("tags", &tags))
    }

    /// Metadata of the scene: values by key; 0 to 50 entries.
    pub fn scene_metadata(
        self,
        scene_metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        CreateScene(
            self.0.with(
                "sceneMetadata",
                &scene_metadata
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, String>>(),
            ),
        )
    }

    /// As [`scene_metadata`](Self::scene_metadata), but for `None`, which leaves it out.
    pub fn set_scene_metadata(self, scene_metadata: Option<HashMap<String, String>>) -> Self {
        CreateScene(self.0.set("sceneMetadata", &scene_metadata))
    }
}

call!(CreateScene, CreateSceneResponse);

impl TwinMaker {
    /// Creates a scene from a content definition file in S3. The call registers the scene and its metadata; the file itself
    /// is yours to write.
    ///
    /// AWS: `CreateScene`, permission `iottwinmaker:CreateScene`.
    pub fn create_scene(
        &self,
        workspace_id: impl Into<String>,
        scene_id: impl Into<String>,
        content_location: impl Into<String>,
    ) -> CreateScene {
        CreateScene(
            Call::new(&self.connector, "iottwinmaker.CreateScene")
                .with("workspaceId", &workspace_id.into())
                .with("sceneId", &scene_id.into())
                .with("contentLocation", &content_location.into()),
        )
    }
}

/// Gives a scene with its location, capabilities and metadata, and with its error if it has one.
///
/// AWS: `GetScene`, permission `iottwinmaker:GetScene`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetScene(pub(super) Call);

call!(GetScene, GetSceneResponse);

impl TwinMaker {
    /// Gives a scene with its location, capabilities and metadata, and with its error if it has one.
    ///
    /// AWS: `GetScene`, permission `iottwinmaker:GetScene`.
    pub fn get_scene(&self, workspace_id: impl Into<String>, scene_id: impl Into<String>) -> GetScene {
        GetScene(
            Call::new(&self.connector, "iottwinmaker.GetScene")
                .with("workspaceId", &workspace_id.into())
                .with("sceneId", &scene_id.into()),
        )
    }
}

/// Lists the scenes of a workspace, in short: capabilities and metadata are given by `get_scene` only.
///
/// AWS: `ListScenes`, permission `iottwinmaker:ListScenes`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListScenes(pub(super) Call);

impl ListScenes {
    /// The size of a page, 1 or more; above 200 it is 200. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListScenes(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListScenes(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListScenes(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListScenes, ListScenesResponse);

impl crate::Paged for ListScenesResponse {
    type Item = SceneSummary;

    fn take_items(&mut self) -> Vec<SceneSummary> {
        self.scene_summaries.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Lists the scenes of a workspace, in short: capabilities and metadata are given by `get_scene` only.
    ///
    /// AWS: `ListScenes`, permission `iottwinmaker:ListScenes`.
    pub fn list_scenes(&self, workspace_id: impl Into<String>) -> ListScenes {
        ListScenes(Call::new(&self.connector, "iottwinmaker.ListScenes").with("workspaceId", &workspace_id.into()))
    }
}

/// Changes the location, description, capabilities or metadata of a scene.
///
/// AWS: `UpdateScene`, permission `iottwinmaker:UpdateScene`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateScene(pub(super) Call);

impl UpdateScene {
    /// Where the scene's content definition file is, as an `s3://` URL; 0 to 256 characters.
    pub fn content_location(self, content_location: impl Into<String>) -> Self {
        UpdateScene(self.0.with("contentLocation", &content_location.into()))
    }

    /// As [`content_location`](Self::content_location), but for `None`, which leaves it out.
    pub fn set_content_location(self, content_location: Option<String>) -> Self {
        UpdateScene(self.0.set("contentLocation", &content_location))
    }

    /// Its description; 0 to 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        UpdateScene(self.0.with("description", &description.into()))
    }

    /// As [`description`](Self::description), but for `None`, which leaves it out.
    pub fn set_description(self, description: Option<String>) -> Self {
        UpdateScene(self.0.set("description", &description))
    }

    /// The names of the capabilities that the scene is drawn with; 0 to 50 of them.
    pub fn capabilities(self, capabilities: impl IntoIterator<Item = impl Into<String>>) -> Self {
        UpdateScene(self.0.with("capabilities", &capabilities.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// As [`capabilities`](Self::capabilities), but for `None`, which leaves it out.
    pub fn set_capabilities(self, capabilities: Option<Vec<String>>) -> Self {
        UpdateScene(self.0.set("capabilities", &capabilities))
    }

    /// Metadata of the scene: values by key; 0 to 50 entries.
    pub fn scene_metadata(
        self,
        scene_metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        UpdateScene(
            self.0.with(
                "sceneMetadata",
                &scene_metadata
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect::<HashMap<String, String>>(),
            ),
        )
    }

    /// As [`scene_metadata`](Self::scene_metadata), but for `None`, which leaves it out.
    pub fn set_scene_metadata(self, scene_metadata: Option<HashMap<String, String>>) -> Self {
        UpdateScene(self.0.set("sceneMetadata", &scene_metadata))
    }
}

call!(UpdateScene, UpdateSceneResponse);

impl TwinMaker {
    /// Changes the location, description, capabilities or metadata of a scene.
    ///
    /// AWS: `UpdateScene`, permission `iottwinmaker:UpdateScene`.
    pub fn update_scene(&self, workspace_id: impl Into<String>, scene_id: impl Into<String>) -> UpdateScene {
        UpdateScene(
            Call::new(&self.connector, "iottwinmaker.UpdateScene")
                .with("workspaceId", &workspace_id.into())
                .with("sceneId", &scene_id.into()),
        )
    }
}

/// Deletes a scene from its workspace. The answer is empty.
///
/// AWS: `DeleteScene`, permission `iottwinmaker:DeleteScene`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteScene(pub(super) Call);

call!(DeleteScene, DeleteSceneResponse);

impl TwinMaker {
    /// Deletes a scene from its workspace. The answer is empty.
    ///
    /// AWS: `DeleteScene`, permission `iottwinmaker:DeleteScene`.
    pub fn delete_scene(&self, workspace_id: impl Into<String>, scene_id: impl Into<String>) -> DeleteScene {
        DeleteScene(
            Call::new(&self.connector, "iottwinmaker.DeleteScene")
                .with("workspaceId", &workspace_id.into())
                .with("sceneId", &scene_id.into()),
        )
    }
}

/// What `create_scene` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSceneResponse {
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateSceneResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("arn", &self.arn).with("creationDateTime", &self.creation_date_time).into()
    }
}

impl Structure for CreateSceneResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.arn = value.read()?,
            2 => self.creation_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateSceneResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `delete_scene` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteSceneResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DeleteSceneResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for DeleteSceneResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for DeleteSceneResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_scene` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSceneResponse {
    /// The id of the workspace; 1 to 128 characters.
    pub workspace_id: String,
    /// The id of the scene; 1 to 128 characters.
    pub scene_id: String,
    /// Where the scene's content definition file is, as an `s3://` URL; 0 to 256 characters.
    pub content_location: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
    /// The names of the capabilities that the scene is drawn with; 0 to 50 of them.
    pub capabilities: Option<Vec<String>>,
    /// Metadata of the scene: values by key; 0 to 50 entries.
    pub scene_metadata: Option<HashMap<String, String>>,
    /// Metadata that the service made for the scene: values by key; 0 to 50 entries.
    pub generated_scene_metadata: Option<HashMap<String, String>>,
    /// What is wrong with the scene; absent otherwise.
    pub error: Option<SceneError>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetSceneResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("workspaceId", &self.workspace_id)
            .with("sceneId", &self.scene_id)
            .with("contentLocation", &self.content_location)
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with_some("description", &self.description)
            .with_some("capabilities", &self.capabilities)
            .with_some("sceneMetadata", &self.scene_metadata)
            .with_some("generatedSceneMetadata", &self.generated_scene_metadata)
            .with_some("error", &self.error)
            .into()
    }
}

impl Structure for GetSceneResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.workspace_id = value.read()?,
            2 => self.scene_id = value.read()?,
            3 => self.content_location = value.read()?,
            4 => self.arn = value.read()?,
            5 => self.creation_date_time = value.read()?,
            6 => self.update_date_time = value.read()?,
            7 => self.description = value.read()?,
            8 => self.capabilities = value.read()?,
            9 => self.scene_metadata = value.read()?,
            10 => self.generated_scene_metadata = value.read()?,
            11 => self.error = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetSceneResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_scenes` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListScenesResponse {
    /// The scenes of this page, in short.
    pub scene_summaries: Option<Vec<SceneSummary>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListScenesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("sceneSummaries", &self.scene_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListScenesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.scene_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListScenesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What is wrong with a scene.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SceneError {
    /// The kind of error.
    pub code: Option<SceneErrorCode>,
    /// What went wrong; 0 to 2048 characters.
    pub message: Option<String>,
}

impl ToJson for SceneError {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("code", &self.code).with_some("message", &self.message).into()
    }
}

impl Structure for SceneError {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.code = value.read()?,
            2 => self.message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The kind of trouble that a scene has.
    SceneErrorCode {
        MatterportError = "MATTERPORT_ERROR",
    } else Unknown
}

/// A scene in short, without its capabilities and metadata.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SceneSummary {
    /// The id of the scene; 1 to 128 characters.
    pub scene_id: String,
    /// Where the scene's content definition file is, as an `s3://` URL; 0 to 256 characters.
    pub content_location: String,
    /// Its ARN; 20 to 2048 characters.
    pub arn: String,
    /// When it was created.
    pub creation_date_time: Timestamp,
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// Its description; 0 to 2048 characters.
    pub description: Option<String>,
}

impl ToJson for SceneSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("sceneId", &self.scene_id)
            .with("contentLocation", &self.content_location)
            .with("arn", &self.arn)
            .with("creationDateTime", &self.creation_date_time)
            .with("updateDateTime", &self.update_date_time)
            .with_some("description", &self.description)
            .into()
    }
}

impl Structure for SceneSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.scene_id = value.read()?,
            2 => self.content_location = value.read()?,
            3 => self.arn = value.read()?,
            4 => self.creation_date_time = value.read()?,
            5 => self.update_date_time = value.read()?,
            6 => self.description = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `update_scene` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSceneResponse {
    /// When it was last changed.
    pub update_date_time: Timestamp,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateSceneResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("updateDateTime", &self.update_date_time).into()
    }
}

impl Structure for UpdateSceneResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.update_date_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for UpdateSceneResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
