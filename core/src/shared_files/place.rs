//! Where the shared AWS files are.

use crate::config::environment;
use std::path::PathBuf;

/// The path in a variable, with `$NAME`, `${NAME}` and a leading `~` as AWS's command line understands them; else the
/// file's place in the home folder. None if there is neither.
pub(super) fn of(variable: &str, file: &str) -> Option<PathBuf> {
    // A path need not be text.
    if let Some(Err(path)) = std::env::var_os(variable).map(std::ffi::OsString::into_string) {
        return Some(path.into());
    }
    let Some(path) = environment(variable) else { return Some(std::env::home_dir()?.join(".aws").join(file)) };
    let path = filled_in(&path, &|name| std::env::var(name).ok());
    Some(match path.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\'])) {
        Some(rest) => std::env::home_dir()?.join(rest.trim_start_matches(['/', '\\'])),
        None => path.into(),
    })
}

/// A text with variables in the place of their names. What is not set stays as it is.
fn filled_in(text: &str, environment: &impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('$') {
        let bare = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
        let (name, length) = match behind.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            Some((name, _)) => (name, name.len() + 2),
            None => (&behind[..bare], bare),
        };
        filled.push_str(before);
        match environment(name) {
            Some(value) => filled.push_str(&value),
            None => {
                filled.push('$');
                filled.push_str(&behind[..length]);
            }
        }
        rest = &behind[length..];
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_filled_in_as_by_the_command_line() {
        let look = |name: &str| (name == "HOME").then(|| "/home/a".to_owned());
        for (text, expected) in [
            ("$HOME/c", "/home/a/c"),
            ("${HOME}/c", "/home/a/c"),
            ("/x/$HOME$HOME", "/x//home/a/home/a"),
            ("$HOMES/$", "$HOMES/$"),
            ("${NO}/${HOME", "${NO}/${HOME"),
            ("$$HOME", "$/home/a"),
            ("${}-$-~", "${}-$-~"),
            ("/ä$HOMEä", "/ä/home/aä"),
        ] {
            assert_eq!(filled_in(text, &look), expected, "{text}");
        }
    }
}
