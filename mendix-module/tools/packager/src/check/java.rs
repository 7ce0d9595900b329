//! Java actions and their sources: each must have the other, and they must agree.

use crate::finding::Finding;
use crate::model::data_type::DataType;
use crate::storage::Object;
use crate::stored::StoredModule;

/// The lines between which Studio Pro keeps what a developer wrote.
const MARKERS: [&str; 4] = ["// BEGIN USER CODE", "// END USER CODE", "// BEGIN EXTRA CODE", "// END EXTRA CODE"];

/// Checks the Java actions of a module against its sources: path below `javasource/<module>`, file, and bytes.
pub(super) fn check<'s>(
    module: &StoredModule,
    sources: impl Iterator<Item = (&'s str, &'s str, &'s [u8])>,
) -> Vec<Finding> {
    let sources: Vec<_> = sources.collect();
    let mut findings = Vec::new();
    let actions: Vec<_> =
        module.documents.iter().filter(|document| document.object.kind == "JavaActions$JavaAction").collect();
    for document in &actions {
        let action = &document.object;
        let name = action.text("Name");
        let place = format!("{}.{name}", module.name);
        let path = format!("actions/{name}.java");
        let Some((_, file, bytes)) = sources.iter().find(|(other, ..)| *other == path) else {
            let message = format!("has no source; write java/{path}");
            findings.push(Finding { file: document.file.clone(), line: action.line, place, message });
            continue;
        };
        let Ok(text) = std::str::from_utf8(bytes) else {
            findings
                .push(Finding { place, ..Finding::of_file(*file, "is not text in UTF-8; save it in that encoding") });
            continue;
        };
        for (line, message) in disagreements(module, action, text) {
            findings.push(Finding { file: (*file).to_owned(), line, place: place.clone(), message });
        }
    }
    for (path, file, bytes) in &sources {
        let name = path.strip_prefix("actions/").and_then(|name| name.strip_suffix(".java"));
        if let Some(name) = name
            && !actions.iter().any(|document| document.object.text("Name") == name)
        {
            let message =
                format!("is the source of no Java action; write `java action {name}(..)`, or move it out of actions");
            findings.push(Finding { place: format!("{}.{name}", module.name), ..Finding::of_file(*file, message) });
        }
        if path.starts_with("proxies/") {
            let message = "is a proxy, which Studio Pro makes in every app; remove it";
            findings.push(Finding { place: module.name.clone(), ..Finding::of_file(*file, message) });
        }
        if path.ends_with(".java") && name.is_none() {
            let package = package_of(path, module);
            if !std::str::from_utf8(bytes).unwrap_or_default().contains(&format!("package {package};")) {
                let message =
                    format!("does not say `package {package};`, which its folder asks for; correct one of them");
                findings.push(Finding { place: module.name.clone(), ..Finding::of_file(*file, message) });
            }
        }
    }
    findings
}

fn package_of(path: &str, module: &StoredModule) -> String {
    let folder = path.rsplit_once('/').map(|(folder, _)| format!(".{}", folder.replace('/', "."))).unwrap_or_default();
    format!("{}{folder}", module.name.to_lowercase())
}

fn disagreements(module: &StoredModule, action: &Object, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let name = action.text("Name");
    let line_of = |needle: &str| text.lines().position(|line| line.contains(needle)).map_or(1, |line| line + 1);
    let package = package_of("actions/x", module);
    if !text.contains(&format!("package {package};")) {
        found.push((line_of("package "), format!("does not say `package {package};`; correct it")));
    }
    if !has_words(text, &["class", name]) {
        found.push((line_of("class "), format!("does not declare the class {name}; name it like the Java action")));
    }
    for marker in MARKERS {
        match text.lines().filter(|line| line.trim() == marker).count() {
            1 => {}
            0 => found.push((1, format!("has no line `{marker}`; without it Studio Pro throws the code away"))),
            _ => found.push((line_of(marker), format!("has the line `{marker}` more than once; remove one"))),
        }
    }
    for parameter in action.parts("Parameters") {
        let parameter_name = parameter.text("Name");
        let kind = parameter.part("ParameterType").map(|kind| DataType::raise(kind.part("Type").unwrap_or(kind)));
        if let Some(expected) = kind.as_ref().and_then(java_type) {
            let fields: Vec<_> = text.lines().filter(|line| is_field(line, parameter_name)).collect();
            if fields.is_empty() {
                found.push((1, format!("has no field for the parameter {parameter_name}; add `private final {expected} {parameter_name};`")));
            } else if !fields.iter().any(|line| line.contains(&expected)) {
                let message = format!(
                    "the field {parameter_name} does not have the type of the parameter, {expected}; correct it"
                );
                found.push((line_of(fields[0]), message));
            }
        }
    }
    if let Some(returns) = action.part("JavaReturnType").map(DataType::raise).as_ref().and_then(result_type) {
        let expected = format!("extends UserAction<{returns}>");
        let older = format!("extends CustomJavaAction<{returns}>");
        if !text.contains(&expected) && !text.contains(&older) {
            found.push((
                line_of("extends "),
                format!("does not say `{expected}`, which is the type of the result; correct it"),
            ));
        }
    }
    found
}

/// Whether a line declares a field of this name.
fn is_field(line: &str, name: &str) -> bool {
    let line = line.trim();
    let Some(declaration) = line.strip_prefix("private ").and_then(|rest| rest.strip_suffix(';')) else { return false };
    declaration.rsplit([' ', '\t']).next() == Some(name)
}

fn has_words(text: &str, words: &[&str]) -> bool {
    let mut all = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    let all: Vec<&str> = all.by_ref().collect();
    all.windows(words.len()).any(|window| window == words)
}

fn proxy(name: &str) -> String {
    let (module, name) = name.split_once('.').unwrap_or(("", name));
    format!("{}.proxies.{name}", module.to_lowercase())
}

/// The type of the field that holds a parameter.
fn java_type(kind: &DataType) -> Option<String> {
    Some(match kind {
        DataType::Object(name) | DataType::Enumeration(name) => proxy(name),
        DataType::List(name) => format!("java.util.List<{}>", proxy(name)),
        // Its qualified name.
        DataType::Microflow => "java.lang.String".into(),
        other => return plain(other),
    })
}

/// The type of a result.
fn result_type(kind: &DataType) -> Option<String> {
    Some(match kind {
        DataType::Object(_) => "IMendixObject".into(),
        DataType::List(_) => "java.util.List<IMendixObject>".into(),
        DataType::Enumeration(_) => "java.lang.String".into(),
        DataType::Void => "java.lang.Void".into(),
        other => return plain(other),
    })
}

fn plain(kind: &DataType) -> Option<String> {
    Some(
        match kind {
            DataType::String => "java.lang.String",
            DataType::Integer => "java.lang.Long",
            DataType::Boolean => "java.lang.Boolean",
            DataType::Decimal => "java.math.BigDecimal",
            DataType::DateTime => "java.util.Date",
            _ => return None,
        }
        .to_owned(),
    )
}
