//! Pictures: those of the toolbox are PNG files of 64x64 pixels.

use super::report::{Report, objects};
use crate::finding::Finding;
use crate::model::document::Document;
use crate::model::toolbox::Toolbox;
use crate::storage::Value;
use crate::stored::StoredModule;
use crate::tree::{Placed, Tree};

/// Checks the pictures that documents name in their sources.
pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for placed in &tree.documents {
        let Some(toolbox) = toolbox(placed) else { continue };
        for (words, file) in &toolbox.pictures {
            let message = match tree.icons.get(file) {
                None => Some(format!("{file} is not in the folder icons; add it")),
                Some(bytes) if words.ends_with("icon") => wrong_icon(bytes).map(|message| format!("{file} {message}")),
                Some(bytes) => size(bytes).is_none().then(|| format!("{file} is no PNG file; draw it as one")),
            };
            findings.extend(message.map(|message| Finding {
                file: placed.file.clone(),
                line: toolbox.line,
                place: format!("{}.{}: {words}", tree.header.name, placed.document.name()),
                message,
            }));
        }
    }
    findings
}

fn toolbox(placed: &Placed) -> Option<&Toolbox> {
    match &placed.document {
        Document::JavaAction(action) => action.toolbox.as_ref(),
        Document::Microflow(microflow) => microflow.toolbox.as_ref(),
        _ => None,
    }
}

/// Checks the pictures in a package.
pub(super) fn stored(module: &StoredModule) -> Vec<Finding> {
    let mut report = Report::default();
    for (unit, file, place) in module.units() {
        report.enter(file, &place);
        for located in objects(unit).iter().filter(|located| located.object.kind == "CodeActions$MicroflowActionInfo") {
            for field in ["IconData", "IconDataDark"] {
                if let Some(Value::Bytes(bytes)) = located.object.get(field)
                    && !bytes.is_empty()
                    && let Some(message) = wrong_icon(bytes)
                {
                    report.add(located.line, &located.field(field), message);
                }
            }
        }
    }
    report.findings
}

fn wrong_icon(bytes: &[u8]) -> Option<String> {
    match size(bytes) {
        Some((64, 64)) => None,
        Some((width, height)) => Some(format!("is {width}x{height} pixels; draw it with 64x64")),
        None => Some("is no PNG file; draw it as one of 64x64 pixels".into()),
    }
}

/// The width and height of a PNG file.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    if header.get(4..8)? != b"IHDR" || !bytes.windows(4).any(|window| window == b"IEND") {
        return None;
    }
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(8)?, number(12)?))
}
