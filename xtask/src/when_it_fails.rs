//! `cargo xtask remedies`: `docs/when-it-fails.md`, from the table of errors, the messages that the tests expect, and the
//! remedies in `tests/vectors/remedies.json`. A remedy for a message that no test brings about is refused: it could not
//! be told whether it is still true.

use crate::command::{root, say};
use serde_json::Value;
use std::fmt::Write;

const PAGE: &str = "docs/when-it-fails.md";

const HEAD: &str = "\
# When it fails

<!-- Written by `cargo xtask remedies` from tests/vectors: do not edit. -->

From the words of an error to what helps. Each is brought about by a test, in every language that can meet it. Look for
the kind (the class of the exception), then for a part of the message; if there is none, the last row of the kind is
meant. [A 403](explain.md) says how to find out what a connector uses, and the [README](../README.md#errors) what an
error knows.
";

/// Kinds that no row of the vectors can bring about: they come of what a program does while a call is under way.
const OF_PROGRAMS: [&str; 3] = ["closed", "cancelled", "internal"];

/// Writes the page.
pub(crate) fn write() -> Result<(), String> {
    std::fs::write(root().join(PAGE), page()?).map_err(|error| format!("{PAGE}: {error}"))?;
    say(PAGE);
    Ok(())
}

/// Whether the page is what would be written.
pub(crate) fn is_current() -> Result<(), String> {
    let found = std::fs::read_to_string(root().join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
    if found == page()? { Ok(()) } else { Err(format!("{PAGE} is not current: run cargo xtask remedies")) }
}

fn page() -> Result<String, String> {
    let (kinds, remedies) = (vectors("error_kinds.json")?, vectors("remedies.json")?);
    let expected = expected(&vectors("setups.json")?["setups"], &vectors("cases.json")?);
    let mut page = HEAD.to_owned();
    for kind in kinds.as_array().into_iter().flatten() {
        let name = text(&kind["name"]);
        let _ = write!(
            page,
            "\n## {name}\n\n`{}` in Python, `{}` in Java, `ErrorKind::{}` in Rust; code {}.\n\n\
             | the message has | what helps |\n| --- | --- |\n",
            text(&kind["python"]),
            text(&kind["java"]),
            camel_case(name),
            kind["code"],
        );
        // The row for anything else is the first of the data, and the last of the page.
        let mut last = None;
        for remedy in remedies.as_array().into_iter().flatten().filter(|remedy| text(&remedy["kind"]) == name) {
            let words = text(&remedy["text"]);
            let is_met = expected
                .iter()
                .any(|(kind, message)| kind == name && message.to_lowercase().contains(&words.to_lowercase()));
            if !is_met && !OF_PROGRAMS.contains(&name) {
                return Err(format!("remedies.json: no test expects an error of kind {name} with {words:?}"));
            }
            if last.is_none() != words.is_empty() {
                return Err(format!("remedies.json: of kind {name}, the first alone has an empty text: {words:?}"));
            }
            let helps = text(&remedy["remedy"]).replace('|', "\\|");
            if words.is_empty() {
                last = Some(helps);
            } else {
                let _ = writeln!(page, "| {} | {helps} |", code(words));
            }
        }
        let last = last.ok_or_else(|| format!("remedies.json: there is none for the kind {name}"))?;
        let _ = writeln!(page, "| anything else | {last} |");
    }
    Ok(page)
}

/// The kinds and messages of the errors that setups and cases expect.
fn expected(setups: &Value, cases: &Value) -> Vec<(String, String)> {
    let all = [setups, cases].into_iter().filter_map(Value::as_array).flatten();
    let errors = all.map(|row| &row["expect"]["error"]).filter(|error| error.is_object());
    let parts = |error: &Value| match &error["message"] {
        Value::Array(parts) => parts.iter().map(text).collect::<Vec<_>>().join(" ... "),
        message => text(message).to_owned(),
    };
    errors.map(|error| (text(&error["kind"]).to_owned(), parts(error))).collect()
}

fn vectors(file: &str) -> Result<Value, String> {
    let path = root().join("tests/vectors").join(file);
    let content = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&content).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// As code, whether or not there are grave accents in it.
fn code(words: &str) -> String {
    let words = words.replace('|', "\\|");
    if words.contains('`') { format!("`` {words} ``") } else { format!("`{words}`") }
}

fn camel_case(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}
