//! The formulas of transforms and metrics: AWS's language of operators, functions and variables.
//!
//! A formula is read and checked when a model is made ([`check`]), and read and evaluated when its values are asked for
//! ([`Formula`]). What a variable is worth is asked of [`Inputs`].

mod aggregates;
mod check;
mod dates;
mod evaluate;
mod functions;
mod node;
mod parser;
mod strings;
#[cfg(test)]
mod tests;
mod token;
mod value;
mod window;
mod zones;

use serde_json::Value as Json;

use functions::{Aggregate, Function, Role, Temporal};
use node::{Kind, Node};

pub(crate) use aggregates::{Sample, WindowOf};
pub(crate) use evaluate::Inputs;
pub(crate) use value::Value;
pub(crate) use window::Windows;

/// What a formula is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A value for each value that comes in.
    Transform,
    /// A value for each window.
    Metric,
}

/// A variable of a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// Whether it has the values of child assets.
    pub(crate) is_of_children: bool,
}

/// A formula that was read and checked.
#[derive(Debug)]
pub(crate) struct Formula {
    node: Node,
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// A sentence on what is wrong, with its place.
    pub(crate) fn read(text: &str, purpose: Purpose, variables: &[Variable]) -> Result<Formula, String> {
        let names: Vec<&str> = variables.iter().map(|variable| variable.name.as_str()).collect();
        if let Some((index, name)) = names.iter().enumerate().find(|(index, name)| names[..*index].contains(name)) {
            return Err(format!("the variable '{name}' is there twice, the second time as number {}", index + 1));
        }
        if let Some(child) = variables.iter().find(|variable| variable.is_of_children && purpose == Purpose::Transform)
        {
            return Err(format!("the variable '{}' has a hierarchy, which only those of metrics may have", child.name));
        }
        let node = parser::parse(text, &names)?;
        check::check(&node, purpose, variables)?;
        Ok(Formula { node })
    }

    /// What it comes to.
    pub(crate) fn evaluate(&self, inputs: &dyn Inputs) -> Value {
        evaluate::evaluate(&self.node, inputs)
    }

    /// Whether it uses the value before the one that came in.
    pub(crate) fn looks_back(&self) -> bool {
        self.calls(|function| matches!(function.role, Role::Pretrigger))
    }

    /// Whether it has a value for windows in which nothing came in, from what was before or from that nothing came.
    pub(crate) fn is_of_every_window(&self) -> bool {
        self.calls(|function| match function.role {
            Role::Aggregate(aggregate) => aggregate == Aggregate::Count,
            Role::Temporal(temporal) => !matches!(temporal, Temporal::First | Temporal::Last),
            _ => false,
        })
    }

    /// Whether it calls such a function.
    fn calls(&self, is_such: impl Fn(&Function) -> bool) -> bool {
        let mut is_called = false;
        let found = self.node.walk(&mut |node| {
            is_called |= matches!(&node.kind, Kind::Call(function, _) if is_such(function));
            Ok(())
        });
        found.is_ok() && is_called
    }
}

/// The variables of a transform or metric, from the member `variables` of its definition.
pub(crate) fn variables(definition: &Json) -> Vec<Variable> {
    let variables = definition["variables"].as_array().into_iter().flatten();
    let read = |variable: &Json| Variable {
        name: variable["name"].as_str().unwrap_or_default().to_owned(),
        is_of_children: !variable["value"]["hierarchyId"].is_null(),
    };
    variables.map(read).collect()
}

/// Checks the expression of a transform or metric, as the member of a property's type that defines it has it.
///
/// # Errors
/// A sentence on what is wrong, with its place, such as `there is no function 'avrg', which is called at character 1`.
pub(crate) fn check(purpose: Purpose, definition: &Json) -> Result<(), String> {
    let text = definition["expression"].as_str().unwrap_or_default();
    match Formula::read(text, purpose, &variables(definition)) {
        Ok(_) => Ok(()),
        Err(wrong) => Err(format!("the expression '{text}' is not valid: {wrong}")),
    }
}
