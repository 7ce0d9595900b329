//! Whether a formula keeps to AWS's rules: what may stand in a transform, what in a metric, and within what.

use super::functions::{Function, Role, Temporal};
use super::node::{Kind, Node};
use super::zones::Zone;
use super::{Purpose, Variable, strings};

/// How many calls a formula may have, and how many variables.
const MOST: usize = 10;

/// Checks a formula that was read.
///
/// # Errors
/// A sentence on the first thing that is wrong, with its place.
pub(super) fn check(node: &Node, purpose: Purpose, variables: &[Variable]) -> Result<(), String> {
    if variables.len() > MOST {
        return Err(format!("a formula may have {MOST} variables, not {}", variables.len()));
    }
    let mut calls = 0;
    node.walk(&mut |node| {
        let Kind::Call(function, arguments) = &node.kind else { return Ok(()) };
        calls += 1;
        call(function, arguments, node.at, purpose, variables)
    })?;
    if calls > MOST {
        return Err(format!("a formula may call {MOST} functions, not {calls}"));
    }
    outside(node, variables)
}

/// Children's values are many: they stand within aggregates alone.
fn outside(node: &Node, variables: &[Variable]) -> Result<(), String> {
    match &node.kind {
        Kind::Variable(index) if variables[*index].is_of_children => Err(format!(
            "the variable '{}' at character {} has the values of child assets: it must stand in an aggregate such as avg",
            variables[*index].name, node.at
        )),
        Kind::Call(Function { role: Role::Aggregate(_) | Role::Temporal(_), .. }, _) => Ok(()),
        _ => node.parts().into_iter().try_for_each(|part| outside(part, variables)),
    }
}

fn call(
    function: &Function,
    arguments: &[Node],
    at: usize,
    purpose: Purpose,
    variables: &[Variable],
) -> Result<(), String> {
    let name = function.name;
    let only = |only: &str| Err(format!("{name} at character {at} is for {only} alone"));
    match (function.role, purpose) {
        (Role::Aggregate(_) | Role::Temporal(_), Purpose::Transform) => only("metrics"),
        (Role::Pretrigger, Purpose::Metric) => only("transforms"),
        (Role::Timestamp, Purpose::Metric) if !arguments.is_empty() => {
            Err(format!("{name} at character {at} takes no argument in a metric"))
        }
        (Role::Aggregate(_), Purpose::Metric) => {
            arguments.iter().try_for_each(|argument| one_variable(name, argument, variables))
        }
        (Role::Temporal(temporal), Purpose::Metric) => of_time(function, temporal, arguments, variables),
        (Role::Pretrigger, Purpose::Transform) if !matches!(arguments[0].kind, Kind::Variable(_)) => {
            Err(format!("{name} at character {at} takes a variable"))
        }
        (Role::Timestamp, Purpose::Transform) => match arguments.first().map(|argument| &argument.kind) {
            None | Some(Kind::Variable(_)) => Ok(()),
            Some(Kind::Call(Function { role: Role::Pretrigger, .. }, _)) => Ok(()),
            Some(_) => Err(format!("{name} at character {at} takes a variable, or pretrigger of one")),
        },
        (Role::Condition, _) if arguments.len() < 3 => {
            Err(format!("{name} at character {at} does not say what is otherwise: it takes 3 arguments"))
        }
        (Role::Plain(_), _) => literals(name, arguments),
        _ => Ok(()),
    }
}

fn one_variable(name: &str, argument: &Node, variables: &[Variable]) -> Result<(), String> {
    let found = argument.free_variables();
    if found.len() <= 1 {
        return Ok(());
    }
    let names: Vec<&str> = found.into_iter().map(|index| variables[index].name.as_str()).collect();
    let (names, at) = (names.join(", "), argument.at);
    Err(format!("an argument of {name} may have one variable; that at character {at} has {names}"))
}

fn of_time(function: &Function, temporal: Temporal, arguments: &[Node], variables: &[Variable]) -> Result<(), String> {
    let (name, argument) = (function.name, &arguments[0]);
    let at = argument.at;
    if argument.is_of_window() {
        return Err(format!("the argument of {name} at character {at} may not have aggregates or temporal functions"));
    }
    one_variable(name, argument, variables)?;
    match argument.free_variables().first().map(|index| &variables[*index]) {
        None => return Err(format!("the argument of {name} at character {at} has no variable")),
        Some(variable) if variable.is_of_children => {
            return Err(format!(
                "{name} takes no values of child assets, which the variable '{}' at character {at} has",
                variable.name
            ));
        }
        Some(_) => {}
    }
    let ways: &[&str] = match temporal {
        Temporal::WeightedAverage => &["locf", "linear"],
        Temporal::WeightedDeviation => &["f", "p"],
        _ => return Ok(()),
    };
    match arguments.get(1) {
        None => Ok(()),
        Some(Node { kind: Kind::Text(way), .. }) if ways.contains(&way.as_str()) => Ok(()),
        Some(other) => {
            Err(format!("the second argument of {name} at character {} must be '{}'", other.at, ways.join("' or '")))
        }
    }
}

/// Texts that must be written out, or that say wrong things where they are.
fn literals(name: &str, arguments: &[Node]) -> Result<(), String> {
    let (argument, text) = match (name, arguments) {
        ("jp", [_, path]) => (path, text(path)),
        ("localtime", [_, zone]) | ("mktime", [zone, ..]) => (zone, text(zone)),
        _ => return Ok(()),
    };
    let at = argument.at;
    match (name, text) {
        ("jp", None) => Err(format!("the path of jp at character {at} must be a text that is written out")),
        ("jp", Some(path)) if !strings::is_path(path) => {
            Err(format!("the path '{path}' of jp at character {at} is none such as $.values[1]"))
        }
        ("localtime" | "mktime", Some(zone)) if Zone::named(zone).is_none() => Err(format!(
            "the time zone '{zone}' of {name} at character {at} is no offset such as Z, +2 or UTC-01:00, and no region such \
             as America/New_York"
        )),
        _ => Ok(()),
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}
