//! One way of writing the same graph.
//!
//! `if a { return } else { b }` and `if a { return } b` are the same graph. So that a package that is read and written
//! again keeps its bytes, statements are brought into one form before they become a graph and after they came from one:
//! of two branches the one that ends the path stays inside the `if`, the shorter one if both do, and the other follows.

use super::error_handling::ErrorHandling;
use super::statement::{Statement, Step};
use crate::model::data_type::DataType;

/// The form in which a microflow becomes a graph. Ends of paths that the graph needs and the text leaves out are added.
pub fn explicit(body: &[Statement], returns: &DataType) -> Vec<Statement> {
    let mut body = body.to_vec();
    if *returns == DataType::Void && !ends(&body) {
        body.push(Statement::new(Step::Return(String::new())));
    }
    close_rounds(&mut body);
    canonical(body)
}

/// Calls `change` with the blocks inside of a statement.
fn blocks(statement: &mut Statement, change: &mut impl FnMut(&mut Vec<Statement>)) {
    match &mut statement.step {
        Step::Activity { on_error, .. } => on_error.handler.iter_mut().for_each(change),
        Step::If { then, otherwise, .. } => {
            change(then);
            change(otherwise);
        }
        Step::Switch { branches, .. } => branches.iter_mut().for_each(|(_, body)| change(body)),
        Step::TypeSplit { branches, otherwise, .. } => {
            branches.iter_mut().for_each(|(_, body)| change(body));
            otherwise.iter_mut().for_each(change);
        }
        Step::For { body, on_error, .. } | Step::While { body, on_error, .. } => {
            change(body);
            on_error.handler.iter_mut().for_each(change);
        }
        _ => {}
    }
}

/// Whether a path ends with the last of these statements.
pub fn ends(statements: &[Statement]) -> bool {
    match statements.last().map(|last| &last.step) {
        Some(Step::Return(_) | Step::RaiseError | Step::Break | Step::Continue | Step::Goto(_)) => true,
        Some(Step::If { then, otherwise, .. }) => ends(then) && ends(otherwise),
        Some(Step::Switch { branches, .. }) => !branches.is_empty() && branches.iter().all(|(_, body)| ends(body)),
        Some(Step::TypeSplit { branches, otherwise, .. }) => {
            branches.iter().all(|(_, body)| ends(body)) && otherwise.as_ref().is_none_or(|body| ends(body))
        }
        _ => false,
    }
}

/// How many statements there are, with all inside of them.
fn size(statements: &[Statement]) -> usize {
    let handler = |on_error: &ErrorHandling| on_error.handler.as_deref().map_or(0, size);
    let inside = |statement: &Statement| match &statement.step {
        Step::Activity { on_error, .. } => handler(on_error),
        Step::If { then, otherwise, .. } => size(then) + size(otherwise),
        Step::Switch { branches, .. } => branches.iter().map(|(_, body)| size(body)).sum(),
        Step::TypeSplit { branches, otherwise, .. } => {
            branches.iter().map(|(_, body)| size(body)).sum::<usize>() + otherwise.as_deref().map_or(0, size)
        }
        Step::For { body, on_error, .. } | Step::While { body, on_error, .. } => size(body) + handler(on_error),
        _ => 0,
    };
    statements.iter().map(|statement| 1 + inside(statement)).sum()
}

/// The statements in their one form.
pub fn canonical(statements: Vec<Statement>) -> Vec<Statement> {
    let mut out = Vec::new();
    let mut rest = std::collections::VecDeque::from(statements);
    while let Some(mut statement) = rest.pop_front() {
        match statement.step {
            Step::If { condition, mut then, mut otherwise } if ends(&then) || ends(&otherwise) => {
                // The branch that goes on takes what follows. If none does, what follows is reached from nowhere, which
                // is reported when the graph is made.
                match (ends(&then), ends(&otherwise)) {
                    (true, false) => otherwise.extend(rest.drain(..)),
                    (false, true) => then.extend(rest.drain(..)),
                    _ => {}
                }
                let nests_then = ends(&then) && (!ends(&otherwise) || size(&then) <= size(&otherwise));
                let (nested, after) = if nests_then { (then, otherwise) } else { (otherwise, then) };
                let nested = canonical(nested);
                for following in after.into_iter().rev() {
                    rest.push_front(following);
                }
                let (then, otherwise) = if nests_then { (nested, Vec::new()) } else { (Vec::new(), nested) };
                statement.step = Step::If { condition, then, otherwise };
            }
            step => {
                statement.step = step;
                if let Some(only) = only_branch_that_goes_on(&mut statement) {
                    only.extend(rest.drain(..));
                }
                blocks(&mut statement, &mut |body| *body = canonical(std::mem::take(body)));
            }
        }
        out.push(statement);
    }
    out
}

/// Of a split with cases, the branch that goes on if all others end. What follows stands inside of it, where casts see
/// their split.
fn only_branch_that_goes_on(statement: &mut Statement) -> Option<&mut Vec<Statement>> {
    let mut going: Vec<&mut Vec<Statement>> = match &mut statement.step {
        Step::Switch { branches, .. } => branches.iter_mut().map(|(_, body)| body).collect(),
        Step::TypeSplit { branches, otherwise, .. } => {
            branches.iter_mut().map(|(_, body)| body).chain(otherwise.as_mut()).collect()
        }
        _ => return None,
    };
    let all = going.len();
    going.retain(|body| !ends(body));
    if all > 1 && going.len() == 1 { going.pop() } else { None }
}

/// Adds `continue` where the last step of a loop's round has a line that would lead nowhere.
fn close_rounds(statements: &mut [Statement]) {
    for statement in statements {
        blocks(statement, &mut |body| close_rounds(body));
        if let Step::For { body, .. } | Step::While { body, .. } = &mut statement.step {
            close_round(body);
        }
    }
}

fn close_round(body: &mut Vec<Statement>) {
    let Some(last) = body.last_mut() else { return };
    if matches!(last.step, Step::Label(_)) {
        body.push(Statement::new(Step::Continue));
        return;
    }
    let is_loop = matches!(last.step, Step::For { .. } | Step::While { .. });
    let mut first = true;
    blocks(last, &mut |body| {
        // The rounds of a loop inside end on their own; its error handler is what comes after it.
        let skip = is_loop && std::mem::replace(&mut first, false);
        if skip {
        } else if body.is_empty() {
            body.push(Statement::new(Step::Continue));
        } else {
            close_round(body);
        }
    });
}

/// The statements as an author would write them; [`explicit`] leads back.
pub fn readable(statements: &mut Vec<Statement>) {
    if let Some(at) = statements.iter().position(
        |statement| matches!(&statement.step, Step::If { then, otherwise, .. } if then.is_empty() && ends(otherwise)),
    ) && at + 1 < statements.len()
    {
        let rest = statements.split_off(at + 1);
        if let Some(Step::If { then, .. }) = statements.last_mut().map(|last| &mut last.step) {
            *then = rest;
        }
    }
    for statement in statements {
        blocks(statement, &mut readable);
        if let Step::For { body, .. } | Step::While { body, .. } = &mut statement.step {
            open_round(body);
        }
    }
}

/// Takes away the `continue` that [`close_round`] adds again.
fn open_round(body: &mut Vec<Statement>) {
    if let [.., Statement { step: Step::If { then, otherwise, .. }, .. }, last] = body.as_slice()
        && size(then) == 1
        && otherwise.is_empty()
        && is_continue(std::slice::from_ref(last))
    {
        body.pop();
        return;
    }
    let Some(Step::If { then, otherwise, .. }) = body.last_mut().map(|last| &mut last.step) else { return };
    if !then.is_empty() && is_continue(otherwise) {
        otherwise.clear();
    }
    open_round(then);
    open_round(otherwise);
}

fn is_continue(body: &[Statement]) -> bool {
    matches!(body, [only] if matches!(only.step, Step::Continue) && only.extras.is_empty())
}
