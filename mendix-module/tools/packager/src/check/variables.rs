//! Values in a microflow: what each step sees and gives.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::expression::{Given, Variables};
use super::gives::{CAST, gives};
use super::report::{Located, Report, objects};
use super::step::Step;
use crate::catalog::Catalog;
use crate::model::data_type::DataType;
use crate::storage::Object;

/// Follows the values through a microflow.
pub(super) fn check(microflow: &Object, catalog: &Catalog, report: &mut Report) {
    let all = objects(microflow);
    let returns = microflow.part("MicroflowReturnType").map_or(DataType::Void, DataType::raise);
    let mut flows = Flows { catalog, all: &all, out: HashMap::new(), seen: BTreeMap::new() };
    for located in all.iter().filter(|located| located.object.kind == "Microflows$SequenceFlow") {
        if let Some(from) = located.object.pointer("OriginPointer") {
            flows.out.entry(from).or_default().push(located.object);
        }
    }
    let mut start = special_variables();
    for located in all.iter().filter(|located| located.object.kind == "Microflows$MicroflowParameter") {
        let kind = located.object.part("VariableType").map_or(Given::Unknown, |kind| Given::Of(DataType::raise(kind)));
        if start.insert(located.object.text("Name").to_owned(), kind).is_some() {
            let message = format!("the parameter {} is there twice; rename one", located.object.text("Name"));
            report.add(located.line, &located.path, message);
        }
    }
    let Some(first) = all.iter().position(|located| located.object.kind == "Microflows$StartEvent") else { return };
    flows.follow(first, start);
    let seen = std::mem::take(&mut flows.seen);
    for (index, variables) in &seen {
        let leaving = all[*index].object.label.as_deref().and_then(|label| flows.out.get(label));
        let cases = leaving.into_iter().flatten().filter_map(|flow| flow.part("NewCaseValue"));
        let cases = cases.filter(|case| case.kind != "Microflows$NoCase").map(|case| case.text("Value")).collect();
        let mut step = Step { located: &all[*index], variables, cases, catalog, report };
        step.check(&returns);
    }
}

fn special_variables() -> Variables {
    let object = |name: &str| Given::Of(DataType::Object(format!("System.{name}")));
    Variables::from([
        ("currentUser".to_owned(), object("User")),
        ("currentSession".to_owned(), object("Session")),
        ("currentDeviceType".to_owned(), Given::Of(DataType::Enumeration("System.DeviceType".into()))),
        ("latestHttpResponse".to_owned(), object("HttpResponse")),
        ("latestSoapFault".to_owned(), object("SoapFault")),
    ])
}

struct Flows<'c, 'o> {
    catalog: &'c Catalog,
    all: &'c [Located<'o>],
    out: HashMap<&'o str, Vec<&'o Object>>,
    /// The variables that each step sees, by its position.
    seen: BTreeMap<usize, Variables>,
}

impl<'o> Flows<'_, 'o> {
    /// Goes through all steps until what they see does not change any more: a step sees what all lines to it bring.
    fn follow(&mut self, first: usize, start: Variables) {
        let mut waiting = VecDeque::from([(first, start)]);
        while let Some((index, arriving)) = waiting.pop_front() {
            let variables = match self.seen.get(&index) {
                None => arriving,
                Some(known) => {
                    let merged = meet(known, &arriving);
                    if merged == *known {
                        continue;
                    }
                    merged
                }
            };
            self.seen.insert(index, variables.clone());
            let located = &self.all[index];
            if let Some((inner, inside)) = self.round(index, &variables) {
                waiting.push_back((inner, inside));
            }
            let mut after = variables;
            if let Some((name, given)) = gives(located.object, &after, self.catalog) {
                after.insert(name, given);
            }
            let label = located.object.label.as_deref().unwrap_or_default();
            for flow in self.out.get(label).map(Vec::as_slice).unwrap_or_default() {
                let Some(next) = flow.pointer("DestinationPointer").and_then(|label| self.position(label)) else {
                    continue;
                };
                let mut variables = if flow.flag("IsErrorHandler") { self.seen[&index].clone() } else { after.clone() };
                let handling = located.object.part("Action").map(|action| action.text("ErrorHandlingType"));
                if flow.flag("IsErrorHandler") || handling == Some("Continue") {
                    variables.insert("latestError".into(), Given::Of(DataType::Object("System.Error".into())));
                }
                if let Some(case) = flow.part("NewCaseValue").filter(|case| case.kind == "Microflows$InheritanceCase") {
                    let entity = case.text("Value");
                    let given =
                        if entity.is_empty() { Given::Unknown } else { Given::Of(DataType::Object(entity.to_owned())) };
                    variables.insert(CAST.into(), given);
                }
                waiting.push_back((next, variables));
            }
        }
    }

    fn position(&self, label: &str) -> Option<usize> {
        self.all.iter().position(|located| located.object.label.as_deref() == Some(label))
    }

    /// The first step inside of a loop and what it sees.
    fn round(&self, index: usize, variables: &Variables) -> Option<(usize, Variables)> {
        let object = self.all[index].object;
        if object.kind != "Microflows$LoopedActivity" {
            return None;
        }
        let reached =
            |label: &str| self.out.values().flatten().any(|flow| flow.pointer("DestinationPointer") == Some(label));
        let first = object.part("ObjectCollection")?.parts("Objects").find(|step| {
            step.kind != "Microflows$Annotation" && step.label.as_deref().is_none_or(|label| !reached(label))
        })?;
        let position = self.all.iter().position(|located| std::ptr::eq(located.object, first))?;
        let mut variables = variables.clone();
        let source = object.part("LoopSource");
        if let Some(source) = source.filter(|source| source.kind == "Microflows$IterableList") {
            let given = match variables.get(source.text("ListVariableName")) {
                Some(Given::Of(DataType::List(entity))) => Given::Of(DataType::Object(entity.clone())),
                _ => Given::Unknown,
            };
            variables.insert(source.text("VariableName").to_owned(), given);
        }
        Some((position, variables))
    }
}

/// What two paths have in common.
fn meet(one: &Variables, other: &Variables) -> Variables {
    let both = one.iter().filter_map(|(name, given)| {
        let given = if other.get(name)? == given { given.clone() } else { Given::Unknown };
        Some((name.clone(), given))
    });
    both.collect()
}
