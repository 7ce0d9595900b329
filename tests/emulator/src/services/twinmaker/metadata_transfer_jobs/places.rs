//! Where metadata comes from and goes to.

use serde_json::Value;

use super::super::super::{Bucket, Exchange};
use crate::answer::ApiError;
use crate::store::Resource;

/// Between which places a job transfers.
const WAYS: [(&str, &str); 5] = [
    ("s3", "iottwinmaker"),
    ("s3", "iotsitewise"),
    ("iottwinmaker", "s3"),
    ("iotsitewise", "s3"),
    ("iotsitewise", "iottwinmaker"),
];

/// A place.
pub(super) struct Place {
    /// `s3`, `iotsitewise` or `iottwinmaker`.
    pub(super) kind: String,
    /// The one of `iottwinmaker`.
    pub(super) workspace: Option<Resource>,
    /// What is transferred; everything if there are none.
    pub(super) filters: Vec<Value>,
    /// The ARN of `s3`.
    location: String,
}

pub(super) type Source = Place;
pub(super) type Destination = Place;

/// Reads the places of the input, or refuses them.
pub(super) fn read(exchange: &Exchange<'_>) -> Result<(Source, Destination), ApiError> {
    let (source, destination) = (&exchange.input["sources"][0], &exchange.input["destination"]);
    let way = (text(&source["type"]), text(&destination["type"]));
    if !WAYS.contains(&way) {
        let ways = WAYS.map(|(from, to)| format!("{from} to {to}")).join(", ");
        let message = format!("Nothing is transferred from {} to {}, but from {ways}", way.0, way.1);
        return Err(exchange.invalid(message));
    }
    Ok((place(exchange, source, "sources[0]")?, place(exchange, destination, "destination")?))
}

fn place(exchange: &Exchange<'_>, given: &Value, path: &str) -> Result<Place, ApiError> {
    let kind = text(&given["type"]);
    let wanted = match kind {
        "s3" => "s3Configuration",
        "iottwinmaker" => "iotTwinMakerConfiguration",
        _ => "iotSiteWiseConfiguration",
    };
    let members = ["s3Configuration", "iotTwinMakerConfiguration", "iotSiteWiseConfiguration"];
    if let Some(other) = members.into_iter().find(|member| *member != wanted && !given[*member].is_null()) {
        return Err(exchange.invalid(format!("{path}.{other} must not be set: the type is {kind}")));
    }
    if kind != "iotsitewise" && given[wanted].is_null() {
        return Err(exchange.invalid(format!("{path}.{wanted} must be set: the type is {kind}")));
    }
    let configuration = &given[wanted];
    let workspace = match configuration["workspace"].as_str() {
        Some(arn) => {
            let found = exchange.find_workspace(arn)?;
            Some(found.ok_or_else(|| exchange.not_found(format!("{path}: workspace {arn} was not found")))?)
        }
        None => None,
    };
    Ok(Place {
        kind: kind.to_owned(),
        workspace,
        filters: configuration["filters"].as_array().cloned().unwrap_or_default(),
        location: text(&configuration["location"]).to_owned(),
    })
}

impl Place {
    /// The id of the workspace.
    pub(super) fn workspace_id(&self) -> String {
        self.workspace.as_ref().map(|workspace| workspace.id.clone()).unwrap_or_default()
    }

    /// The bucket and the key of an object, or one sentence on what is missing.
    pub(super) fn object(&self, exchange: &Exchange<'_>) -> Result<(Bucket, String), String> {
        let (bucket, key) = self.bucket(exchange)?;
        if key.is_empty() { Err(format!("{} names no object", self.location)) } else { Ok((bucket, key)) }
    }

    /// The bucket and what the keys of objects begin with, or one sentence on what is missing.
    pub(super) fn folder(&self, exchange: &Exchange<'_>) -> Result<(Bucket, String), String> {
        let (bucket, folder) = self.bucket(exchange)?;
        let folder = folder.trim_matches('/');
        Ok((bucket, if folder.is_empty() { String::new() } else { format!("{folder}/") }))
    }

    fn bucket(&self, exchange: &Exchange<'_>) -> Result<(Bucket, String), String> {
        let path = self.location.split_once(":::").map_or("", |(_, path)| path);
        let (name, key) = path.split_once('/').unwrap_or((path, ""));
        let bucket = Bucket::open(&exchange.call.shared.options, name)?;
        let bucket =
            bucket.ok_or_else(|| format!("there is no bucket {name}: the emulator was started without --s3"))?;
        Ok((bucket, key.to_owned()))
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
