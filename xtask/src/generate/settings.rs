//! The settings of a connector, declared in `core/catalogue/settings.toml`: the core's table, Python's arguments, the
//! regular setters of Rust's and Java's builders, and the README's table.

use super::Generated;
use super::model::toml;
use super::words::wrapped;
use crate::command::{formatted, root};
use indexmap::IndexMap;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Setting {
    kind: Kind,
    default: Default,
    /// What is accepted, in words; of a boolean, what is so besides.
    #[serde(default)]
    bound: String,
    least: Option<f64>,
    most: Option<f64>,
    environment: Vec<String>,
    /// Whether the variables are left to whoever uses the setting: there are more than these, or other ones for each use.
    #[serde(default)]
    elsewhere: bool,
    purpose: String,
    #[serde(default)]
    more: String,
    #[serde(default)]
    java: String,
    see: Option<String>,
    /// What Rust and Java call the argument.
    argument: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Text,
    /// A text that may hold a password.
    Secret,
    Boolean,
    Whole,
    Seconds,
    Path,
    Level,
    Urls,
    Credentials,
}

impl Kind {
    /// Its type in the core, how it is read from what a face gives, and what parses a variable. Credentials are no setting
    /// there.
    fn in_core(self) -> Option<(&'static str, &'static str, &'static str)> {
        Some(match self {
            Kind::Text | Kind::Path => ("Option<String>", "given.text()?", "text"),
            Kind::Secret => ("Option<Secret<String>>", "given.secret()?", "secret"),
            Kind::Boolean => ("Option<bool>", "given.boolean()?", "boolean"),
            Kind::Whole => ("Option<i64>", "given.whole()?", "whole"),
            Kind::Seconds => ("Option<f64>", "given.seconds()?", "seconds"),
            Kind::Level => ("Option<LevelFilter>", "given.level()?", "level"),
            Kind::Urls => ("BTreeMap<String, String>", "given.urls()?", "urls"),
            Kind::Credentials => return None,
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Default {
    Number(f64),
    Words(String),
}

impl Setting {
    fn default(&self) -> String {
        match &self.default {
            Default::Words(words) => words.clone(),
            Default::Number(number) if self.kind == Kind::Seconds => format!("{number} s"),
            Default::Number(number) => number.to_string(),
        }
    }

    /// Whether its setters in Rust and Java are as all others; the rest is written by hand.
    fn is_plain(&self) -> bool {
        !matches!(self.kind, Kind::Level | Kind::Urls | Kind::Credentials)
    }

    fn bound(&self) -> String {
        match (self.kind, self.least, self.most) {
            (Kind::Seconds, Some(least), Some(most)) => format!("{least} to {most} s"),
            (_, Some(least), Some(most)) => format!("{least} to {most}"),
            _ if self.kind != Kind::Boolean => self.bound.clone(),
            _ if self.bound.is_empty() => "true or false".to_owned(),
            _ => format!("true or false; {}", self.bound),
        }
    }
}

type Settings = IndexMap<String, Setting>;

/// The core's file, Python's, Java's and the README.
pub(super) fn files() -> Result<[Generated; 4], String> {
    let settings: Settings = toml("settings.toml")?;
    for (name, Setting { kind, default, least, most, .. }) in &settings {
        let has_numbers = matches!(default, Default::Number(_)) && least.is_some() && most.is_some();
        if has_numbers != matches!(kind, Kind::Whole | Kind::Seconds) {
            return Err(format!(
                "settings.toml: {name} is of kind {kind:?}: default, least and most do not go with it"
            ));
        }
    }
    let core = Generated { path: "core/src/generated/settings.rs".to_owned(), text: formatted(&core(&settings))? };
    let folder = "bindings-python/python/twinlink/generated";
    let python = Generated { path: format!("{folder}/settings.py"), text: python(&settings) };
    let folder = "bindings-java/java/src/generated/java/io/twinlink";
    let java = Generated { path: format!("{folder}/ConnectorSettings.java"), text: java(&settings) };
    Ok([core, python, java, readme(&settings)?])
}

fn core(settings: &Settings) -> String {
    let (mut table, mut numbers, mut setters) = (String::new(), String::new(), String::new());
    let (mut fields, mut taken, mut filled) = (String::new(), String::new(), String::new());
    for (name, setting) in settings {
        setters += &rust_setter(settings, name, setting);
        if let Some((kind, given, parse)) = setting.kind.in_core() {
            let value = if setting.kind == Kind::Urls { given.to_owned() } else { format!("Some({given})") };
            fields += &format!("pub(crate) {name}: {kind},\n");
            taken += &format!("{name:?} => self.{name} = {value},\n");
            if !setting.elsewhere {
                filled += &format!("source.fill(&mut self.{name}, {name:?}, {parse})?;\n");
            }
        }
        table += &format!(
            "Setting {{ name: {name:?}, default: {:?}, bound: {:?}, environment: &{:?}, purpose: {:?} }},\n",
            setting.default(),
            setting.bound(),
            setting.environment,
            setting.purpose
        );
        let (Default::Number(default), Some(least), Some(most)) = (&setting.default, setting.least, setting.most)
        else {
            continue;
        };
        let constant = name.to_ascii_uppercase();
        let fields = format!("name: {name:?}, default: {default:?}, least: {least:?}, most: {most:?}");
        numbers += &match setting.kind {
            Kind::Whole => {
                format!("pub(crate) static {constant}: Number<i64> = Number {{ {} }};\n", fields.replace(".0", ""))
            }
            _ => format!("pub(crate) static {constant}: Number<f64> = Number {{ {fields} }};\n"),
        };
    }
    format!(
        "//! The settings of a connector: `core/catalogue/settings.toml`.\n\n\
         use crate::config::given::{{Given, Source, boolean, level, seconds, text, whole}};\n\
         use crate::config::{{Number, Setting}};\n\
         use crate::connector::{{Connector, ConnectorBuilder}};\nuse crate::error::Error;\nuse crate::secret::Secret;\n\
         use std::collections::BTreeMap;\nuse std::time::Duration;\nuse tracing::level_filters::LevelFilter;\n\n\
         /// All settings, in the order of the documentation.\npub const SETTINGS: &[Setting] = &[\n{table}];\n\n{numbers}\n\
         /// Settings as given or found; `None` is not set. Time-outs are in seconds: bindings and environment give numbers \
         that a\n/// `Duration` cannot hold.\n#[derive(Clone, Default, PartialEq)]\npub(crate) struct Settings {{\n{fields}\
         /// Where each setting that is not a default comes from, for people.\n\
         pub(crate) origins: BTreeMap<&'static str, String>,\n}}\n\n\
         impl Settings {{\n/// Takes a setting from a face; false if there is none of this name.\n\
         pub(crate) fn take(&mut self, given: &Given<'_>) -> Result<bool, Error> {{\n\
         match given.name {{\n{taken}_ => return Ok(false),\n}}\nOk(true)\n}}\n\n\
         /// Fills what is not set from variables. What has other ones for each use is left to whoever uses it.\n\
         pub(crate) fn fill(&mut self, lookup: &impl Fn(&str) -> Option<String>) -> Result<(), Error> {{\n\
         let mut source = Source {{ lookup, origins: &mut self.origins }};\n{filled}Ok(())\n}}\n}}\n\n\
         impl<C: From<Connector>> ConnectorBuilder<C> {{\n{setters}}}\n"
    )
}

fn rust_setter(settings: &Settings, name: &str, setting: &Setting) -> String {
    let argument = setting.argument.as_deref().unwrap_or("on");
    let (kind, value) = match setting.kind {
        Kind::Text | Kind::Path => ("impl Into<String>", format!("{argument}.into()")),
        Kind::Secret => ("impl Into<String>", format!("Secret::new({argument}.into())")),
        Kind::Boolean => ("bool", argument.to_owned()),
        Kind::Whole => ("u32", format!("{argument}.into()")),
        Kind::Seconds => ("Duration", format!("{argument}.as_secs_f64()")),
        Kind::Level | Kind::Urls | Kind::Credentials => return String::new(),
    };
    let bound = match (setting.kind, setting.least, setting.most) {
        (Kind::Boolean, ..) => setting.bound.clone(),
        (Kind::Seconds, Some(least), Some(most)) => format!("{} to {}", time(least), time(most)),
        _ => setting.bound(),
    };
    let sentences = [setting.purpose.as_str(), &setting.more, &bound, &format!("default: {}", setting.default())];
    let sentences = sentences.iter().map(|sentence| capital(sentence.trim_end_matches('.')));
    let sentences: Vec<String> = sentences.filter(|sentence| !sentence.is_empty()).collect();
    let link = |(place, part): (usize, &str)| match settings.get(part) {
        Some(setting) if place % 2 == 1 && setting.is_plain() => format!("[`{part}`](Self::{part})"),
        _ if place % 2 == 1 => format!("`{part}`"),
        _ => part.to_owned(),
    };
    let words: String = format!("{}.", sentences.join(". ")).split('`').enumerate().map(link).collect();
    format!(
        "/// {}\npub fn {name}(mut self, {argument}: {kind}) -> Self {{\nself.settings.{name} = Some({value});\nself\n}}\n\n",
        wrapped(&words, 112, 0).join("\n/// ")
    )
}

/// Settings that Python also takes by position.
const POSITIONAL: [&str; 4] = ["region", "endpoint_url", "credentials", "profile"];

fn python(settings: &Settings) -> String {
    let mut names: Vec<&str> = POSITIONAL.to_vec();
    names.extend(settings.keys().map(String::as_str).filter(|name| !POSITIONAL.contains(name)));
    let (mut arguments, mut words, mut values) = (String::new(), String::new(), String::new());
    for (place, name) in names.into_iter().enumerate() {
        let setting = &settings[name];
        if place == POSITIONAL.len() {
            arguments += "        *,\n";
        }
        let (kind, value) = match setting.kind {
            Kind::Text | Kind::Secret | Kind::Level => ("str", name.to_owned()),
            Kind::Boolean => ("bool", name.to_owned()),
            Kind::Whole => ("int", name.to_owned()),
            Kind::Seconds => ("float | timedelta", format!("_seconds({name})")),
            Kind::Path => ("str | PathLike[str]", name.to_owned()),
            Kind::Urls => ("Mapping[str, str]", name.to_owned()),
            Kind::Credentials => ("Credentials", format!("None if {name} is None else settings_of({name:?}, {name})")),
        };
        arguments += &format!("        {name}: {kind} | None = None,\n");
        values += &format!("                {name:?}: {value},\n");
        let lines = wrapped(&python_words(name, setting), 120 - 12, 0);
        words += &format!("        {}\n", lines.join("\n            "));
    }
    format!(
        "\"\"\"The settings of a connector, as arguments.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from twinlink._typing import timedelta\nfrom twinlink.credentials import settings_of\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from collections.abc import Mapping\n    from os import PathLike\n\n    \
         from twinlink.credentials import Credentials\n\n\n\
         def _seconds(time: float | timedelta | None) -> float | None:\n    \
         return time.total_seconds() if isinstance(time, timedelta) else time\n\n\n\
         class Settings:\n    \"\"\"What takes the settings of a connector.\"\"\"\n\n    __slots__ = ()\n\n    \
         def __init__(\n        self,\n{arguments}    ) -> None:\n        \
         \"\"\"Check all settings and make the connector. Environment and shared files are read, nothing is sent.\n\n{words}        \
         :raises ValidationError: a setting is out of its bounds\n        \
         :raises CredentialsError: the profile does not exist\n        \"\"\"\n        \
         self._open(\n            {{\n{values}            }}\n        )\n\n    \
         def _open(self, settings: dict[str, object]) -> None:\n        raise NotImplementedError\n"
    )
}

fn python_words(name: &str, setting: &Setting) -> String {
    let default = match setting.default().as_str() {
        "true" => "`True`".to_owned(),
        "false" => "`False`".to_owned(),
        other => other.to_owned(),
    };
    let bound = if setting.kind == Kind::Boolean { &setting.bound } else { &setting.bound() };
    let sentences = [setting.purpose.clone(), setting.more.clone(), capital(bound), format!("Default: {default}")];
    let text: Vec<String> = sentences.iter().map(|sentence| sentence.trim_end_matches('.').to_owned()).collect();
    let text: Vec<&str> = text.iter().map(String::as_str).filter(|sentence| !sentence.is_empty()).collect();
    format!(":param {name}: {}", text.join(". ")).replace('`', "``")
}

fn java(settings: &Settings) -> String {
    let mut setters = String::new();
    for (name, setting) in settings {
        let argument = setting.argument.as_deref().unwrap_or("on");
        let (kind, value) = match setting.kind {
            Kind::Text | Kind::Secret => ("String", argument.to_owned()),
            Kind::Boolean => ("boolean", argument.to_owned()),
            Kind::Whole => ("int", argument.to_owned()),
            Kind::Seconds => ("Duration", format!("NetworkSettings.seconds({argument})")),
            Kind::Path => ("Path", format!("{argument} == null ? null : {argument}.toString()")),
            Kind::Level | Kind::Urls | Kind::Credentials => continue,
        };
        setters += &format!(
            "{}public BuilderT {}({kind} {argument}) {{\nreturn set({name:?}, {value});\n}}\n\n",
            java_words(settings, setting, argument),
            camel(name)
        );
    }
    format!(
        "package io.twinlink;\n\nimport java.nio.file.Path;\nimport java.time.Duration;\n\n\
         /** The settings of a {{@link Connector}} that are plain values. Null unsets. */\n\
         abstract class ConnectorSettings<BuilderT extends ConnectorSettings<BuilderT>> {{\nConnectorSettings() {{}}\n\n\
         {setters}abstract BuilderT set(String name, Object value);\n}}\n"
    )
}

fn java_words(settings: &Settings, setting: &Setting, argument: &str) -> String {
    let mut text = format!("Sets {}", setting.purpose);
    if setting.kind == Kind::Boolean && !setting.bound.is_empty() {
        text += &format!("; {}", setting.bound);
    }
    let variables: Vec<String> = setting.environment.iter().map(|name| format!("`{name}`")).collect();
    text += &format!(
        ". {} {} Environment: {}; default: {}.",
        setting.more,
        setting.java,
        variables.join(", "),
        setting.default()
    );
    let bound = match (setting.kind, setting.least, setting.most) {
        (Kind::Boolean, ..) => "whether it is so".to_owned(),
        (Kind::Seconds, Some(least), Some(most)) => format!("{} to {}", time(least), time(most)),
        _ => setting.bound(),
    };
    let code = |words: &str| -> String {
        let part = |(place, part): (usize, &str)| match (place % 2, settings.contains_key(part)) {
            (0, _) => part.to_owned(),
            (_, true) => format!("{{@code {}}}", camel(part)),
            (_, false) => format!("{{@code {part}}}"),
        };
        words.split('`').enumerate().map(part).collect()
    };
    let mut lines = wrapped(&code(&text), 92, 0);
    lines.extend([String::new(), format!("@param {argument} {}", code(&bound)), "@return this builder".to_owned()]);
    format!("/**\n * {}\n */\n", lines.join("\n * "))
}

/// A time that is a round one.
fn time(seconds: f64) -> String {
    match seconds {
        _ if seconds < 1.0 => format!("{} ms", seconds * 1000.0),
        _ if seconds % 3600.0 == 0.0 => format!("{} h", seconds / 3600.0),
        _ => format!("{seconds} s"),
    }
}

/// The README, with the rows of its table.
fn readme(settings: &Settings) -> Result<Generated, String> {
    let path = "README.md";
    let text = std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let lacks = || format!("{path} lacks the table that begins with {HEAD:?}");
    let (before, table) = text.split_once(HEAD).ok_or_else(lacks)?;
    let (_, after) = table.split_once("\n\n").ok_or_else(lacks)?;
    let mut rows = String::new();
    for (name, setting) in settings {
        let variables: Vec<String> = setting.environment.iter().map(|name| format!("`{name}`")).collect();
        let see = setting.see.as_ref();
        let see = see.map_or(String::new(), |title| format!("; see [{title}](#{})", title.to_ascii_lowercase()));
        rows += &format!(
            "| `{name}` | {} | {} | {} | {}{see} |\n",
            setting.default(),
            setting.bound(),
            variables.join(", "),
            setting.purpose
        );
    }
    Ok(Generated { path: path.to_owned(), text: format!("{before}{HEAD}{rows}\n{after}") })
}

/// The rows behind it are generated.
const HEAD: &str = "| setting | default | bound | environment | what it does |\n| --- | --- | --- | --- | --- |\n";

fn capital(words: &str) -> String {
    words.get(..1).map(str::to_ascii_uppercase).unwrap_or_default() + words.get(1..).unwrap_or_default()
}

/// `max_attempts` as `maxAttempts`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    words.next().unwrap_or_default().to_owned() + &words.map(capital).collect::<String>()
}
