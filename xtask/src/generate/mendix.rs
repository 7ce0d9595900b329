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
const CONNECTORS: [&str; 3] = ["AWSTwinMakerConnector", "AWSIoTSiteWiseConnector", "AWSIoTConnector"];

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
        let connector = Connector::new(name, &mapping, services).map_err(|error| format!("{path}: {error}"))?;
        let file = |path: &str, text: String| Generated { path: format!("{}/generated/{path}", folder(name)), text };
        files.push(file("model/domain.mx", domain::text(&connector) + &own_entities(name)?));
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

/// What stands below the entities of the catalogue: a domain model is one file.
fn own_entities(module: &str) -> Result<String, String> {
    let path = format!("{}/entities.mx", folder(module));
    if !root().join(&path).exists() {
        return Ok(String::new());
    }
    let text = std::fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
    Ok(format!("\n{text}"))
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
    fn of(service: &Service, waiter: &str) -> Result<Self, String> {
        let known = service.waiters();
        let waits =
            known.iter().find(|one| one.name == waiter).ok_or_else(|| format!("there is no waiter {waiter}"))?;
        Ok(Wait {
            activity: format!("WaitUntil{waiter}"),
            waiter: waiter.to_owned(),
            operation: waits.operation.to_owned(),
            words: waits.words(),
            gone: waits.gone,
        })
    }

    /// `Waits until the asset is active.` as `Wait Until Asset Is Active`.
    fn caption(&self) -> String {
        let what = self.words.trim_start_matches("Waits until the ").trim_end_matches('.');
        names::caption(&format!("wait_until_{}", what.replace(' ', "_")))
    }
}

/// A connector with all that its files tell.
struct Connector<'a> {
    name: &'a str,
    mapping: &'a Mapping,
    /// One for each service, in the order in which the mapping names them.
    builders: Vec<Builder<'a>>,
    /// Above the domain model.
    documentation: Vec<String>,
    entities: Vec<Entity>,
    enumerations: Vec<Enumeration>,
    waits: Vec<Wait>,
}

impl<'a> Connector<'a> {
    fn new(name: &'a str, mapping: &'a Mapping, services: &'a [Service]) -> Result<Self, String> {
        let mut builders: Vec<Builder<'a>> = Vec::new();
        let (mut entities, mut enumerations, mut waits) = (Vec::new(), Vec::new(), Vec::new());
        for wanted in mapping.services() {
            let service = services.iter().find(|service| service.name == wanted);
            let service = service.ok_or_else(|| format!("there is no service {wanted}"))?;
            let builder = Builder::new(mapping, service)?;
            let own: Vec<Entity> =
                builder.met.keys().map(|entity| Entity::of(&builder, entity)).collect::<Result<_, _>>()?;
            if let Some(twice) = own.iter().find(|entity| builders.iter().any(|one| one.met.contains_key(&entity.name)))
            {
                return Err(format!("{} is an entity of two services", twice.name));
            }
            let known: Vec<String> = enumerations.iter().map(|one: &Enumeration| one.name.clone()).collect();
            let own_enumerations = enumeration::all(&builder, &own)?.into_iter();
            enumerations.extend(own_enumerations.filter(|one| !known.contains(&one.name)));
            let groups = mapping.groups.iter().filter(|group| mapping.service_of(group) == wanted);
            for waiter in groups.flat_map(|group| &group.waits) {
                waits.push(Wait::of(service, waiter)?);
            }
            entities.extend(own);
            builders.push(builder);
        }
        let is_met = |entity: &str| builders.iter().any(|builder| builder.met.contains_key(entity));
        let unmet: Vec<&str> = mapping.entities.keys().map(String::as_str).filter(|entity| !is_met(entity)).collect();
        if !unmet.is_empty() {
            return Err(format!("no activity has {}", unmet.join(", ")));
        }
        let mut documentation = vec![
            format!(
                "{}: activities for what AWS's service offers, in the toolbox in the category {}. Each takes a request, a region and \
                 credentials from the module AWSAuthentication, and gives a response with the objects it found. Entities are held in \
                 memory only.",
                builders[0].service.facts.service.name, mapping.category
            ),
            format!("What goes wrong ends the microflow with one error that tells what to do, and is logged to the log node {name}."),
            "An enumeration attribute is empty when AWS sent a value that this version does not know; the attribute beside it, whose \
             name ends in AsText, has what AWS sent."
                .to_owned(),
        ];
        documentation.extend(mapping.documentation.iter().cloned());
        Ok(Connector { name, mapping, builders, documentation, entities, enumerations, waits })
    }

    fn operations(&self) -> impl Iterator<Item = &'a str> {
        self.mapping.groups.iter().flat_map(|group| group.activities.iter().map(String::as_str))
    }

    fn is_request(&self, entity: &str) -> bool {
        self.operations().any(|operation| self.builder_for(operation).request(operation) == entity)
    }

    /// What is built of the service that has an operation.
    fn builder_for(&self, operation: &str) -> &Builder<'a> {
        self.builders
            .iter()
            .find(|builder| builder.service.facts.operations.contains_key(operation))
            .unwrap_or_else(|| panic!("no service of {} has {operation}", self.name))
    }

    /// What is built of the service that has what an entity stands for.
    fn builder_of(&self, entity: &str) -> &Builder<'a> {
        self.builders
            .iter()
            .find(|builder| builder.met.contains_key(entity))
            .unwrap_or_else(|| panic!("no service of {} has {entity}", self.name))
    }

    fn operation_words(&self, operation: &str) -> String {
        let service = self.builder_for(operation).service;
        let group = service.choices.groups.iter().find(|(_, names)| names.iter().any(|name| name == operation));
        group.map_or(String::new(), |(group, _)| service.operation_words(group, operation).to_owned())
    }

    /// The request of the first listing, as an example.
    fn first_listing(&self) -> String {
        let listing = self.operations().find(|operation| operation.starts_with("List"));
        listing.map_or(String::new(), |operation| self.builder_for(operation).request(operation))
    }

    /// The attributes of a request whose operation pages, with what AWS has not.
    fn paging_lines(&self, entity: &str) -> Vec<(String, String)> {
        let operation = self.operations().find(|operation| self.builder_for(operation).request(operation) == entity);
        let Some(paging) = operation.and_then(|operation| self.builder_for(operation).service.paging(operation)) else {
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
        let request = Drawn {
            name: "CallAWSOperationRequest",
            extends: Some(Cow::Borrowed("AWSAuthentication.AbstractRequest")),
            words: Cow::Borrowed(
                "What the activity Call AWS Operation takes. Time-outs, endpoint and retries can be set through the association \
                 AbstractRequest_BasicClientConfig.",
            ),
            lines: vec![
                line(
                    &format!(
                        "The service: iottwinmaker, iotsitewise, iot or iotdata. Empty for {}.",
                        self.mapping.service
                    ),
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
