//! The Mendix face: of each connector the domain model, the activities with their Java actions, and the table by which the
//! library reads requests and fills answers.

mod build;
mod documents;
mod domain;
mod entity;
mod enumeration;
mod java;
mod layout;
mod mapping;
mod names;
mod readme;
mod table;
mod words;

use super::Generated;
use super::model::Service;
use crate::command::{cargo, output, root, target};
use build::Builder;
use entity::Entity;
use enumeration::Enumeration;
use layout::Drawn;
use mapping::Mapping;
use std::borrow::Cow;

/// The modules that are made of the catalogue.
const CONNECTORS: [&str; 2] = ["AWSTwinMakerConnector", "AWSIoTSiteWiseConnector"];

/// The modules whose models are written by hand.
const BY_HAND: [&str; 2] = ["AWSAuthentication", "MxAwsIoT"];

/// The folder of what the library reads at run time.
const TABLES: &str = "mendix-module/library/src/generated/resources/io/twinlink/mendix";

/// The folder of a module.
fn folder(module: &str) -> String {
    format!("mendix-module/modules/{module}")
}

/// What a module's generated files lie in.
pub(super) fn folders() -> Vec<String> {
    let mut folders: Vec<String> =
        CONNECTORS.into_iter().chain(BY_HAND).map(|module| format!("{}/generated", folder(module))).collect();
    folders.push("mendix-module/library/src/generated".to_owned());
    folders
}

pub(super) fn files(services: &[Service]) -> Result<Vec<Generated>, String> {
    let jar_checks = BY_HAND.into_iter().map(|module| Generated {
        path: format!("{}/generated/java/impl/TwinlinkJar.java", folder(module)),
        text: jar_check(module),
    });
    let mut files: Vec<Generated> = jar_checks.collect();
    let mut tables = String::new();
    for name in CONNECTORS {
        let path = format!("{}/mapping.toml", folder(name));
        let text = std::fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
        let mapping: Mapping = toml::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
        let service = services.iter().find(|service| service.name == mapping.service);
        let service = service.ok_or_else(|| format!("{path}: there is no service {}", mapping.service))?;
        let connector = Connector::new(name, &mapping, service).map_err(|error| format!("{path}: {error}"))?;
        let file = |path: &str, text: String| Generated { path: format!("{}/generated/{path}", folder(name)), text };
        files.push(file("model/domain.mx", domain::text(&connector)));
        for enumeration in &connector.enumerations {
            files.push(file(&format!("model/Resources/Enums/{}.mx", enumeration.name), enumeration.document()));
        }
        files.extend(documents::all(&connector).into_iter().map(|(path, text)| file(&path, text)));
        files.push(Generated { path: format!("{TABLES}/{name}.table"), text: table::text(&connector) });
        tables += &readme::activities(&connector);
    }
    files.push(Generated { path: format!("{TABLES}/pages.table"), text: table::pages(services) });
    files.push(readme::with(&tables)?);
    Ok(files)
}

/// The domain models as pictures, drawn of the models as they are written.
pub(super) fn drawings() -> Result<Vec<Generated>, String> {
    let draw = |module: &str| {
        let file = target().join("generated").join(format!("{module}.svg"));
        let mut packager = cargo();
        packager.args([
            "run",
            "--quiet",
            "--package",
            "twinlink-mendix-packager",
            "--",
            "inspect",
            &folder(module),
            "--svg",
        ]);
        output(packager.arg(&file))?;
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Generated { path: format!("{}/domain.svg", folder(module)), text })
    };
    CONNECTORS.into_iter().chain(BY_HAND).map(draw).collect()
}

/// The guard of a module's calls into the jar, which must not be in the jar itself.
fn jar_check(module: &str) -> String {
    include_str!("mendix/TwinlinkJar.java")
        .replace("@PACKAGE@", &module.to_ascii_lowercase())
        .replace("@MODULE@", module)
}

/// A waiter as an activity.
struct Wait {
    activity: String,
    waiter: String,
    operation: String,
    words: String,
    gone: bool,
}

impl Wait {
    /// `Waits until the asset is active.` as `Wait Until Asset Is Active`.
    fn caption(&self) -> String {
        let what = self.words.trim_start_matches("Waits until the ").trim_end_matches('.');
        names::caption(&format!("wait_until_{}", what.replace(' ', "_")))
    }
}

/// A connector with all that its files tell.
struct Connector<'a> {
    name: &'a str,
    builder: Builder<'a>,
    /// Above the domain model.
    documentation: Vec<String>,
    entities: Vec<Entity>,
    enumerations: Vec<Enumeration>,
    waits: Vec<Wait>,
}

impl<'a> Connector<'a> {
    fn new(name: &'a str, mapping: &'a Mapping, service: &'a Service) -> Result<Self, String> {
        let builder = Builder::new(name, mapping, service)?;
        let entities: Vec<Entity> =
            builder.met.keys().map(|entity| Entity::of(&builder, entity)).collect::<Result<_, _>>()?;
        let enumerations = enumeration::all(&builder, &entities)?;
        let known = service.waiters();
        let waits = mapping.groups.iter().flat_map(|group| &group.waits).map(|waiter| {
            let waits =
                known.iter().find(|one| one.name == waiter).ok_or_else(|| format!("there is no waiter {waiter}"))?;
            Ok(Wait {
                activity: format!("WaitUntil{waiter}"),
                waiter: waiter.clone(),
                operation: waits.operation.to_owned(),
                words: waits.words(),
                gone: waits.gone,
            })
        });
        let waits = waits.collect::<Result<_, String>>()?;
        let documentation = vec![
            format!(
                "{}: activities for what AWS's service offers, in the toolbox in the category {}. Each takes a request, a region and \
                 credentials from the module AWSAuthentication, and gives a response with the objects it found. Entities are held in \
                 memory only.",
                service.facts.service.name, mapping.category
            ),
            format!("What goes wrong ends the microflow with one error that tells what to do, and is logged to the log node {name}."),
            "An enumeration attribute is empty when AWS sent a value that this version does not know; the attribute beside it, whose \
             name ends in AsText, has what AWS sent."
                .to_owned(),
        ];
        Ok(Connector { name, builder, documentation, entities, enumerations, waits })
    }

    fn operations(&self) -> impl Iterator<Item = &'a str> {
        self.builder.mapping.groups.iter().flat_map(|group| group.activities.iter().map(String::as_str))
    }

    fn is_request(&self, entity: &str) -> bool {
        self.operations().any(|operation| self.builder.request(operation) == entity)
    }

    fn operation_words(&self, operation: &str) -> String {
        let groups = &self.builder.service.choices.groups;
        let group = groups.iter().find(|(_, names)| names.iter().any(|name| name == operation));
        group.map_or(String::new(), |(group, _)| self.builder.service.operation_words(group, operation).to_owned())
    }

    /// The request of the first listing, as an example.
    fn first_listing(&self) -> String {
        let listing = self.operations().find(|operation| operation.starts_with("List"));
        listing.map_or(String::new(), |operation| self.builder.request(operation))
    }

    /// The attributes of a request whose operation pages, with what AWS has not.
    fn paging_lines(&self, entity: &str) -> Vec<(String, String)> {
        let operation = self.operations().find(|operation| self.builder.request(operation) == entity);
        let Some(paging) = operation.and_then(|operation| self.builder.service.paging(operation)) else {
            return Vec::new();
        };
        let mut lines = vec![(
            "True to fetch all pages in one call of the activity, one after the other. False for one page.".to_owned(),
            "AllPages: Boolean = false".to_owned(),
        )];
        if paging.items.is_some() {
            lines.push((
                "With AllPages, the most objects in total: 1 or more. Empty for all. Without AllPages it has no effect.".to_owned(),
                "MaxTotalResults: Integer".to_owned(),
            ));
        }
        lines
    }

    /// The entities of the call of any operation, which stand for nothing of AWS's.
    fn own_entities(&self) -> Vec<(Drawn<'static>, usize)> {
        let line = |words: &str, line: &str| (words.to_owned(), line.to_owned());
        let service = self.builder.service;
        let request = Drawn {
            name: "CallAWSOperationRequest",
            extends: Some(Cow::Borrowed("AWSAuthentication.AbstractRequest")),
            words: Cow::Borrowed(
                "What the activity Call AWS Operation takes. Time-outs, endpoint and retries can be set through the association \
                 AbstractRequest_BasicClientConfig.",
            ),
            lines: vec![
                line(
                    &format!("The service: iottwinmaker, iotsitewise, iot or iotdata. Empty for {}.", service.name),
                    "Service: String(unlimited)",
                ),
                line(
                    "AWS's name of the operation, such as ListTagsForResource. Required.",
                    "Operation: String(unlimited)",
                ),
                line(
                    "The request: a JSON object with AWS's member names. Empty for none.",
                    "RequestJSON: String(unlimited)",
                ),
                line("True to fetch all pages into one answer. False for one page.", "AllPages: Boolean = false"),
                line(
                    "With AllPages, the most items in total: 1 or more. Empty for all. Without AllPages it has no effect.",
                    "MaxTotalResults: Integer",
                ),
            ],
        };
        let response = Drawn {
            name: "CallAWSOperationResponse",
            extends: None,
            words: Cow::Borrowed("What the activity Call AWS Operation gives."),
            lines: vec![line(
                "The answer: a JSON object with AWS's member names. Moments are ISO 8601, bytes base64.",
                "ResponseJSON: String(unlimited)",
            )],
        };
        vec![(request, 0), (response, 1)]
    }
}
