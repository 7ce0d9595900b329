//! What settings are read from: a value that a face gives, the environment's variables, a profile.

use super::{SETTINGS, Setting};
use crate::error::Error;
use crate::secret::Secret;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tracing::level_filters::LevelFilter;

const WHOLE: &str = "a whole number";
const SECONDS: &str = "a number of seconds";

/// What a setting must be: a form, with the bounds of a number.
fn wanted(name: &str, form: &'static str) -> Cow<'static, str> {
    match setting(name) {
        Some(setting) if [WHOLE, SECONDS].contains(&form) => format!("{form}, {}", setting.bound).into(),
        _ => form.into(),
    }
}

fn setting(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.name == name)
}

/// A setting as a face hands it in.
pub(crate) struct Given<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: &'a Value,
}

impl Given<'_> {
    fn refuse(&self, form: &'static str) -> Error {
        Error::validation(format!("{} must be {}, but is {}", self.name, wanted(self.name, form), self.value))
    }

    pub(crate) fn text(&self) -> Result<String, Error> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.refuse("text"))
    }

    /// A text that no error shows, nor what is there in its place.
    pub(crate) fn secret(&self) -> Result<Secret<String>, Error> {
        let text = self.value.as_str().map(|text| Secret::new(text.to_owned()));
        text.ok_or_else(|| Error::validation(format!("{} must be text", self.name)))
    }

    pub(crate) fn boolean(&self) -> Result<bool, Error> {
        self.value.as_bool().ok_or_else(|| self.refuse("true or false"))
    }

    pub(crate) fn whole(&self) -> Result<i64, Error> {
        self.value.as_i64().ok_or_else(|| self.refuse(WHOLE))
    }

    pub(crate) fn seconds(&self) -> Result<f64, Error> {
        self.value.as_f64().ok_or_else(|| self.refuse(SECONDS))
    }

    pub(crate) fn level(&self) -> Result<LevelFilter, Error> {
        level(&self.text()?).map_err(|form| self.refuse(form))
    }

    pub(crate) fn urls(&self) -> Result<BTreeMap<String, String>, Error> {
        let url = |(name, url): (&String, &Value)| Some((name.clone(), url.as_str()?.to_owned()));
        let urls = self.value.as_object().and_then(|urls| urls.iter().map(url).collect());
        urls.ok_or_else(|| self.refuse("URLs by name"))
    }
}

/// Any text.
pub(crate) fn text(text: &str) -> Result<String, &'static str> {
    Ok(text.to_owned())
}

pub(crate) fn boolean(text: &str) -> Result<bool, &'static str> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("true") || text == "1" {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") || text == "0" {
        Ok(false)
    } else {
        Err("true or false")
    }
}

/// The level of a log that is called `text`.
pub(crate) fn level(text: &str) -> Result<LevelFilter, &'static str> {
    match text.trim().to_ascii_lowercase().as_str() {
        "off" => Ok(LevelFilter::OFF),
        "error" => Ok(LevelFilter::ERROR),
        "warn" => Ok(LevelFilter::WARN),
        "info" => Ok(LevelFilter::INFO),
        "debug" => Ok(LevelFilter::DEBUG),
        "trace" => Ok(LevelFilter::TRACE),
        _ => Err("off, error, warn, info, debug or trace"),
    }
}

pub(crate) fn whole(text: &str) -> Result<i64, &'static str> {
    text.trim().parse().map_err(|_| WHOLE)
}

pub(crate) fn seconds(text: &str) -> Result<f64, &'static str> {
    text.trim().parse().map_err(|_| SECONDS)
}

/// The profile, and a list of what was found where.
pub(super) struct Profile<'a, P> {
    pub(super) profile: &'a P,
    pub(super) origin: &'a str,
    pub(super) origins: &'a mut BTreeMap<&'static str, String>,
}

impl<P: Fn(&str) -> Option<String>> Profile<'_, P> {
    /// Sets `value`, unless it is set, from the profile's property.
    pub(super) fn fill<T>(
        &mut self,
        value: &mut Option<T>,
        name: &'static str,
        property: &str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Result<(), Error> {
        if value.is_none()
            && let Some(text) = (self.profile)(property)
        {
            let parsed = parse(&text).map_err(|form| {
                let wanted = wanted(name, form);
                Error::validation(format!("{property} of {} must be {wanted}, but is {text:?}", self.origin))
            })?;
            *value = Some(parsed);
            self.origins.insert(name, self.origin.to_owned());
        }
        Ok(())
    }
}

/// The environment, and a list of what was found where.
pub(crate) struct Source<'a, L> {
    pub(crate) lookup: &'a L,
    pub(crate) origins: &'a mut BTreeMap<&'static str, String>,
}

impl<L: Fn(&str) -> Option<String>> Source<'_, L> {
    /// Sets `value`, unless it is set, from the first of the setting's environment variables that is there.
    pub(crate) fn fill<T>(
        &mut self,
        value: &mut Option<T>,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Result<(), Error> {
        if value.is_some() {
            self.origins.insert(name, "argument".to_owned());
            return Ok(());
        }
        for &variable in setting(name).map_or(&[][..], |setting| setting.environment) {
            if let Some(text) = (self.lookup)(variable) {
                let parsed = parse(&text).map_err(|form| {
                    Error::validation(format!("{variable} must be {}, but is {text:?}", wanted(name, form)))
                })?;
                *value = Some(parsed);
                self.origins.insert(name, variable.to_owned());
                return Ok(());
            }
        }
        Ok(())
    }
}
