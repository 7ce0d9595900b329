//! The graph of a microflow: it must begin once, lead somewhere and end.

use std::collections::HashMap;

use super::report::{Located, Report, objects};
use crate::storage::Object;

/// Checks the graph of a microflow. Whether values can be followed through it.
pub(super) fn check(microflow: &Object, report: &mut Report) -> bool {
    let before = report.findings.len();
    let all = objects(microflow);
    let mut steps: HashMap<&str, (&Located<'_>, String)> = HashMap::new();
    let is_step =
        |located: &&Located<'_>| located.path.rsplit('.').next().is_some_and(|last| last.starts_with("Objects["));
    for located in all.iter().filter(is_step) {
        let collection = located.path.rsplit_once('.').map(|(path, _)| path.to_owned()).unwrap_or_default();
        if let Some(label) = &located.object.label {
            steps.insert(label, (located, collection));
        }
    }
    let starts: Vec<_> = all.iter().filter(|located| located.object.kind == "Microflows$StartEvent").collect();
    if starts.len() != 1 {
        report.add(microflow.line, "ObjectCollection", format!("has {} start events; it must have one", starts.len()));
    }
    let flows: Vec<_> = all.iter().filter(|located| located.object.kind == "Microflows$SequenceFlow").collect();
    let mut into: HashMap<&str, usize> = HashMap::new();
    let mut out: HashMap<&str, Vec<&Object>> = HashMap::new();
    for flow in &flows {
        let (from, to) = (flow.object.pointer("OriginPointer"), flow.object.pointer("DestinationPointer"));
        // Pointers that lead nowhere are reported with the references.
        let (Some(from), Some(to)) = (from, to) else { continue };
        let (Some((origin, from_collection)), Some((destination, to_collection))) = (steps.get(from), steps.get(to))
        else {
            continue;
        };
        if from_collection != to_collection {
            report.add(origin.line, &flow.path, "leads into or out of a loop; lines stay on one side");
        }
        if destination.object.kind == "Microflows$StartEvent" {
            report.add(destination.line, &flow.path, "leads to the start event; nothing may");
        }
        *into.entry(to).or_default() += 1;
        out.entry(from).or_default().push(flow.object);
    }
    for located in all.iter().filter(is_step) {
        let label = located.object.label.as_deref().unwrap_or_default();
        let arriving = into.get(label).copied().unwrap_or_default();
        let leaving = out.get(label).map(Vec::as_slice).unwrap_or_default();
        step(located, arriving, leaving, report);
    }
    report.findings.len() == before
}

fn step(located: &Located<'_>, arriving: usize, leaving: &[&Object], report: &mut Report) {
    let kind = located.object.kind.strip_prefix("Microflows$").unwrap_or_default();
    let in_loop = located.path.matches("Objects[").count() > 1;
    let (errors, normal): (Vec<&Object>, Vec<&Object>) = leaving.iter().partition(|flow| flow.flag("IsErrorHandler"));
    let mut wrong = |message: String| report.add(located.line, &located.path, message);
    if matches!(kind, "MicroflowParameter" | "Annotation") {
        return;
    }
    if arriving == 0 && kind != "StartEvent" && !in_loop {
        wrong(format!("no line leads to this {kind}; connect or remove it"));
    }
    if arriving > 1 && !matches!(kind, "ExclusiveMerge" | "LoopedActivity") {
        wrong(format!("{arriving} lines lead to this {kind}; put a merge before it"));
    }
    match kind {
        "EndEvent" | "ErrorEvent" | "BreakEvent" | "ContinueEvent" => {
            if !leaving.is_empty() {
                wrong(format!("a line leaves this {kind}; it ends the path"));
            }
            if matches!(kind, "BreakEvent" | "ContinueEvent") && !in_loop {
                wrong(format!("this {kind} stands in no loop; remove it"));
            }
        }
        "ExclusiveSplit" | "InheritanceSplit" => {
            let values: Vec<&str> =
                normal.iter().filter_map(|flow| flow.part("NewCaseValue")).map(|case| case.text("Value")).collect();
            if values.len() < 2 {
                wrong(format!("{} lines leave this {kind}; it needs one for each case", values.len()));
            }
            for (index, value) in values.iter().enumerate() {
                if values[..index].contains(value) {
                    wrong(format!("two lines leave this {kind} for the case {value:?}; remove one"));
                }
            }
            let boolean = |value: &str| values.contains(&value);
            if kind == "ExclusiveSplit" && (boolean("true") != boolean("false")) {
                wrong("leads on for only one of true and false; add the other".to_owned());
            }
        }
        _ => {
            if normal.len() > 1 || (normal.is_empty() && !in_loop) {
                wrong(format!("{} lines leave this {kind}; it must be one", normal.len()));
            }
        }
    }
    let handling = located.object.part("Action").unwrap_or(located.object).text("ErrorHandlingType");
    let custom = handling.starts_with("Custom");
    if custom != (errors.len() == 1) {
        let lines = errors.len();
        wrong(format!("{lines} lines lead to error handling, but ErrorHandlingType is {handling}; make them agree"));
    }
}
