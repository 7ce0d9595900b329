//! The shared AWS files: `~/.aws/config` and `~/.aws/credentials`, or where `AWS_CONFIG_FILE` and
//! `AWS_SHARED_CREDENTIALS_FILE` point to. Read here, for settings and credentials alike, as AWS's command line does.

#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod ini;
mod place;

use crate::config::environment;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use ini::{Property, Section};
use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind as Io;
use std::path::Path;
use std::sync::Arc;

/// The profile that is meant where none is named.
pub(crate) const DEFAULT: &str = "default";

/// Properties by name.
type Properties = BTreeMap<String, Found>;

/// A section of the one file, and what the file of credentials says under the same name.
#[derive(Default)]
struct Layers {
    config: Properties,
    credentials: Properties,
}

/// What the files say.
#[derive(Default)]
pub(crate) struct SharedFiles {
    selected: String,
    profiles: BTreeMap<String, Layers>,
    sso_sessions: BTreeMap<String, Layers>,
    /// Settings of single services: by the section's name, then the service's.
    services: BTreeMap<String, BTreeMap<String, Properties>>,
    /// What is damaged, with path, line and cause.
    damage: Vec<String>,
    /// What this process may not read, or what was named and is not there, with path and cause: to AWS's command line, it
    /// is not there.
    unreadable: Vec<String>,
}

/// A value and where it stands.
#[derive(Clone)]
pub(crate) struct Found {
    value: Secret<String>,
    path: Arc<str>,
    line: usize,
}

impl Found {
    /// The value, which may be a secret.
    pub(crate) fn value(&self) -> &str {
        &self.value
    }
}

/// Where it stands.
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line {}", self.path, self.line)
    }
}

/// One profile.
#[derive(Clone, Copy)]
pub(crate) struct Profile<'a> {
    pub(crate) name: &'a str,
    layers: &'a Layers,
}

impl<'a> Profile<'a> {
    /// A property of either file. An empty one is not there.
    pub(crate) fn get(self, name: &str) -> Option<&'a Found> {
        let Layers { config, credentials } = self.layers;
        credentials.get(name).or_else(|| config.get(name)).filter(|found| !found.value.is_empty())
    }

    /// A property of one file: what belongs together, such as a key and its token, stands in the same.
    pub(crate) fn get_in(self, is_in_credentials: bool, name: &str) -> Option<&'a Found> {
        let layer = if is_in_credentials { &self.layers.credentials } else { &self.layers.config };
        layer.get(name).filter(|found| !found.value.is_empty())
    }
}

impl SharedFiles {
    /// Reads both files; `profile` is what [`get`](Self::get) looks at. What is wrong with them is kept for
    /// [`intact`](Self::intact). A file that does not exist says nothing.
    pub(crate) fn load(profile: Option<&str>) -> SharedFiles {
        let mut files = SharedFiles { selected: profile.unwrap_or(DEFAULT).to_owned(), ..SharedFiles::default() };
        files.read("AWS_CONFIG_FILE", "config", SharedFiles::add_config);
        // What stands in the file of credentials comes before the same in the other.
        files.read("AWS_SHARED_CREDENTIALS_FILE", "credentials", SharedFiles::add_credentials);
        files
    }

    /// Files that say nothing.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn none() -> SharedFiles {
        SharedFiles { selected: DEFAULT.to_owned(), ..SharedFiles::default() }
    }

    /// Files with this content.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn of(config: &str, credentials: &str) -> SharedFiles {
        let mut files = SharedFiles::none();
        for (name, text, add) in [
            ("config", config, SharedFiles::add_config as fn(&mut Self, Section, &Arc<str>)),
            ("credentials", credentials, SharedFiles::add_credentials),
        ] {
            files.take(&name.into(), text, add);
        }
        files
    }

    fn read(&mut self, variable: &str, name: &str, add: fn(&mut Self, Section, &Arc<str>)) {
        let Some(path) = place::of(variable, name) else { return };
        let shown: Arc<str> = path.display().to_string().into();
        let bytes = match read(&path) {
            Ok(bytes) => Secret::new(bytes),
            // Nobody has to have one, but who names one means it.
            Err(error) if error.kind() == Io::NotFound => {
                if environment(variable).is_some() {
                    self.unreadable.push(format!("{shown} ({variable}) is not there"));
                }
                return;
            }
            Err(error) => return self.unreadable.push(format!("{shown} cannot be read: {error}")),
        };
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return self.damage.push(format!("{shown} cannot be read: it is UTF-16; save it as UTF-8"));
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) => self.take(&shown, text, add),
            Err(error) => {
                let line = 1 + bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count();
                self.damage.push(format!("{shown} line {line} cannot be read: it is not UTF-8"));
            }
        }
    }

    fn take(&mut self, path: &Arc<str>, text: &str, add: fn(&mut Self, Section, &Arc<str>)) {
        match ini::parse(text) {
            Ok(sections) => sections.into_iter().for_each(|section| add(self, section, path)),
            Err(damage) => self.damage.push(format!("{path} line {} cannot be read: {}", damage.line, damage.why)),
        }
    }

    fn add_config(&mut self, section: Section, path: &Arc<str>) {
        if section.name.trim() == DEFAULT {
            self.profiles.insert(DEFAULT.to_owned(), Layers::of(section.properties, path));
            return;
        }
        let Some((kind, name)) = kind_and_name(&section.name) else { return };
        match kind {
            // As on the command line, the later of `[default]` and `[profile default]` is the one.
            "profile" => _ = self.profiles.insert(name, Layers::of(section.properties, path)),
            "sso-session" => _ = self.sso_sessions.insert(name, Layers::of(section.properties, path)),
            "services" => {
                let services = section.properties.into_iter();
                let services = services.map(|service| (service.name, properties(service.nested, path)));
                self.services.insert(name, services.collect());
            }
            _ => {}
        }
    }

    fn add_credentials(&mut self, section: Section, path: &Arc<str>) {
        self.profiles.entry(section.name).or_default().credentials = properties(section.properties, path);
    }

    /// Checks that nothing is damaged.
    ///
    /// # Errors
    /// Of kind `validation`, with path, line and cause.
    pub(crate) fn intact(&self) -> Result<(), Error> {
        if self.damage.is_empty() {
            return Ok(());
        }
        Err(Error::validation(format!("shared AWS files: {}", self.damage.join("; "))))
    }

    /// What cannot be read, to put behind an error that may come from it; nothing if there is nothing.
    pub(crate) fn unreadable(&self) -> String {
        self.unreadable.iter().map(|file| format!("; {file}")).collect()
    }

    /// Checks that nothing is damaged, and that the profile called `name` is there, if one must be.
    pub(crate) fn require(self, name: Option<&str>) -> Result<SharedFiles, Error> {
        self.intact()?;
        let Some(name) = name.filter(|name| self.profile(name).is_none()) else { return Ok(self) };
        let known: Vec<_> = self.profiles.keys().map(String::as_str).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        Err(Error::new(
            ErrorKind::Credentials,
            format!(
                "there is no profile {name:?} in the shared AWS files (~/.aws/config and ~/.aws/credentials, or where \
                 AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE point to); there are: {known}{}",
                self.unreadable()
            ),
        ))
    }

    /// A profile by its name.
    pub(crate) fn profile(&self, name: &str) -> Option<Profile<'_>> {
        self.profiles.get_key_value(name).map(|(name, layers)| Profile { name, layers })
    }

    /// A session of single sign-on by its name.
    pub(crate) fn sso_session(&self, name: &str) -> Option<Profile<'_>> {
        self.sso_sessions.get_key_value(name).map(|(name, layers)| Profile { name, layers })
    }

    /// The name of the profile that [`get`](Self::get) looks at.
    pub(crate) fn selected(&self) -> &str {
        &self.selected
    }

    /// Where [`get`](Self::get) finds things, for people.
    pub(crate) fn origin(&self) -> String {
        format!("profile `{}` of the shared AWS files", self.selected)
    }

    /// A setting of the profile.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.profile(&self.selected)?.get(name).map(|found| found.value().to_owned())
    }

    /// A setting for one service: in the section `services` that the profile names, below the service's id.
    pub(crate) fn get_for(&self, service: &str, name: &str) -> Option<String> {
        let found = self.services.get(&self.get("services")?)?.get(service)?.get(name)?;
        Some(found.value().to_owned()).filter(|value| !value.is_empty())
    }
}

impl Layers {
    fn of(read: Vec<Property>, path: &Arc<str>) -> Self {
        Layers { config: properties(read, path), ..Layers::default() }
    }
}

fn properties(read: Vec<Property>, path: &Arc<str>) -> Properties {
    let found = |property: Property| {
        let (value, line) = (property.value, property.line);
        (property.name, Found { value, path: Arc::clone(path), line })
    };
    read.into_iter().map(found).collect()
}

/// The content of a file. A pipe, on which a reader waits for whoever writes, and a device that never ends are none; one
/// device is there to say that there is nothing.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if path == Path::new("/dev/null") {
        return Ok(Vec::new());
    }
    match std::fs::metadata(path)?.is_file() {
        true => std::fs::read(path),
        false => Err(std::io::Error::other("it is no file")),
    }
}

/// `profile plant` or `profile "my plant"`; no other name has blanks in it.
fn kind_and_name(section: &str) -> Option<(&str, String)> {
    let (kind, name) = section.trim().split_once(char::is_whitespace)?;
    let name = name.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = name.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return Some((kind, inner.to_owned()));
        }
    }
    (!name.contains(char::is_whitespace)).then(|| (kind, name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(files: &SharedFiles, profile: &str) -> Option<String> {
        files.profile(profile)?.get("region").map(|found| found.value().to_owned())
    }

    #[test]
    fn profiles_of_both_files_are_one() {
        let files = SharedFiles::of(
            "[default]\nregion = a\n[profile plant]\nregion = b\noutput = json\n[profile \"my plant\"]\nregion = c\n\
             [profile Müller]\nregion = d\n[plant]\nregion = no profile\n[profile two words]\nregion = none\n",
            "[plant]\nregion = e\n[my other plant]\nregion = f\n",
        );
        for (profile, expected) in [
            ("default", Some("a")),
            ("plant", Some("e")),
            ("my plant", Some("c")),
            ("Müller", Some("d")),
            ("my other plant", Some("f")),
            ("two words", None),
        ] {
            assert_eq!(region(&files, profile).as_deref(), expected, "{profile}");
        }
        let plant = files.profile("plant").expect("is there");
        assert_eq!(plant.get("output").expect("is there").to_string(), "config line 5");
        let region_in = |is_in_credentials| plant.get_in(is_in_credentials, "region").expect("is there").value();
        assert_eq!((region_in(true), region_in(false)), ("e", "b"));
        for config in
            ["[default]\nregion = a\n[profile default]\nregion = b", "[profile default]\n[default]\nregion = b"]
        {
            assert_eq!(region(&SharedFiles::of(config, ""), "default").as_deref(), Some("b"));
        }
    }

    #[test]
    fn damage_of_either_file_is_told() {
        let files = SharedFiles::of("[default\n", "");
        let error = files.intact().expect_err("damaged");
        assert_eq!(
            error.message(),
            "shared AWS files: config line 1 cannot be read: the name of a section begins with [ and does not end with ]"
        );
        let error = SharedFiles::of("[profile a]\n", "x").require(Some("a")).err().expect("damaged");
        assert!(error.message().starts_with("shared AWS files: credentials line 1"), "{error}");
        let error = SharedFiles::of("[profile a]\n", "[b]").require(Some("c")).err().expect("not there");
        assert!(error.message().ends_with("there are: a, b"), "{error}");
    }
}
