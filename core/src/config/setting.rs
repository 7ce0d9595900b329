//! What is said of a setting. The settings themselves are declared in `core/catalogue/settings.toml`.

/// One setting, as documented and as checked.
#[derive(Debug)]
pub struct Setting {
    /// The name in Rust, Python and (in camel case) Java.
    pub name: &'static str,
    /// What is used if it is set nowhere, in words.
    pub default: &'static str,
    /// What is accepted, in words.
    pub bound: &'static str,
    /// The environment variables that set it, in order of precedence; an explicit value comes before all of them.
    pub environment: &'static [&'static str],
    /// What it does.
    pub purpose: &'static str,
}

/// A setting that is a number.
#[derive(Debug)]
pub(crate) struct Number<T> {
    pub(crate) name: &'static str,
    pub(crate) default: T,
    pub(crate) least: T,
    pub(crate) most: T,
}
