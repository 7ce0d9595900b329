//! From the graph of activities and flows to statements.
//!
//! Where branches meet again, statements nest. Where they do not, every place that several lines lead to gets a label,
//! and lines go to labels.

use std::collections::{HashMap, HashSet};

use super::action::{Action, is_qualified, is_variable};
use super::canonical::canonical;
use super::error_handling::ErrorHandling;
use super::graph::Graph;
use super::statement::{Branch, Statement, Step};
use crate::model::{extras, plain_text};
use crate::storage::Object;
use crate::text::generic::Fields;

/// The statements of a stored microflow, and the notes that hang on nothing; `None` if words cannot say its graph.
pub fn body(stored: &Object) -> Option<(Vec<Statement>, Vec<String>)> {
    let objects = stored.part("ObjectCollection")?;
    let flows: Vec<&Object> = stored.parts("Flows").collect();
    let start = objects.parts("Objects").find(|object| object.kind == "Microflows$StartEvent")?;
    let graph = Graph::new(objects, &flows)?;
    let first = graph.next(start.label.as_deref()?)?;
    let mut labelled = HashSet::new();
    loop {
        let mut raiser = Raiser::new(&graph, &labelled);
        let place = match raiser.sequence(first) {
            // All that is there must have been visited: nothing is left out silently.
            Ok((statements, None)) => {
                let whole = raiser.visited.len() == graph.expected && raiser.noted == graph.noted();
                return whole.then(|| (canonical(statements), graph.loose));
            }
            Ok((_, Some(merge))) | Err(Stop::Meets(merge)) => merge,
            Err(Stop::Words) => return None,
        };
        // Where branches do not nest around a merge it becomes a place with a label, once.
        if !labelled.insert(place) {
            return None;
        }
    }
}

/// Why words cannot say a graph.
enum Stop<'o> {
    /// They can if this merge gets a label.
    Meets(&'o str),
    /// They cannot.
    Words,
}

type Raised<'o, T> = Result<T, Stop<'o>>;

fn words<'o, T>(value: Option<T>) -> Raised<'o, T> {
    value.ok_or(Stop::Words)
}

struct Raiser<'g, 'o> {
    graph: &'g Graph<'o>,
    /// The merges that are written with labels.
    labelled: &'g HashSet<&'o str>,
    visited: HashSet<*const Object>,
    names: HashMap<&'o str, String>,
    /// How many lines have reached a merge so far.
    reached: HashMap<&'o str, usize>,
    /// The merges that earlier branches around this one have come to: they go on after their split.
    waiting: Vec<&'o str>,
    /// How many notes stand above statements.
    noted: usize,
}

/// A merge that a branch has come to and that other branches still lead to.
type Pending<'o> = Option<&'o str>;

impl<'g, 'o> Raiser<'g, 'o> {
    fn new(graph: &'g Graph<'o>, labelled: &'g HashSet<&'o str>) -> Self {
        Raiser {
            graph,
            labelled,
            visited: HashSet::new(),
            names: HashMap::new(),
            reached: HashMap::new(),
            waiting: Vec::new(),
            noted: 0,
        }
    }

    /// The statements from a step on, to the end of the path or to a merge that other branches lead to, too.
    fn sequence(&mut self, first: &'o str) -> Raised<'o, (Vec<Statement>, Pending<'o>)> {
        let mut statements = Vec::new();
        let mut at = Some(first);
        while let Some(label) = at {
            let object = *words(self.graph.objects.get(label))?;
            if object.kind == "Microflows$ExclusiveMerge" {
                match self.merge(label, object, &mut statements)? {
                    Path::On(next) => at = next,
                    Path::Waits => return Ok((statements, Some(label))),
                }
                continue;
            }
            let arriving = self.graph.arriving.get(label).copied().unwrap_or_default();
            if arriving > 1 || !self.visited.insert(std::ptr::from_ref(object)) {
                return Err(Stop::Words);
            }
            let (mut statement, next) = self.step(label, object)?;
            statement.documentation = plain_text(object.text("Documentation"));
            statement.notes = self.graph.notes.get(label).cloned().unwrap_or_default();
            self.noted += statement.notes.len();
            statements.push(statement);
            match next {
                Next::End => return Ok((statements, None)),
                Next::Step(next) => at = Some(next),
                Next::Merge(merge) => {
                    // All lines into it have come together: it is no place of its own.
                    if !self.is_complete(merge) || self.waiting.contains(&merge) {
                        return Ok((statements, Some(merge)));
                    }
                    self.visited.insert(std::ptr::from_ref(*words(self.graph.objects.get(merge))?));
                    at = self.after_merge(merge)?;
                }
            }
        }
        Ok((statements, None))
    }

    fn is_complete(&self, merge: &str) -> bool {
        self.reached.get(merge) == self.graph.arriving.get(merge)
    }

    /// What follows a merge: a step, or nothing at the end of a loop's round.
    fn after_merge(&self, merge: &str) -> Raised<'o, Option<&'o str>> {
        match self.graph.out(merge) {
            [] => Ok(None),
            [line] if !line.error => Ok(Some(line.to)),
            _ => Err(Stop::Words),
        }
    }

    /// Comes to a merge over one line, and says how the path goes on.
    fn merge(&mut self, label: &'o str, object: &'o Object, statements: &mut Vec<Statement>) -> Raised<'o, Path<'o>> {
        *self.reached.entry(label).or_default() += 1;
        let arriving = self.graph.arriving.get(label).copied().unwrap_or_default();
        if self.labelled.contains(label) {
            let known = self.names.contains_key(label);
            let name = format!("place{}", self.names.len() + 1);
            let name = self.names.entry(label).or_insert(name).clone();
            if known {
                statements.push(Statement::new(Step::Goto(name)));
                return Ok(Path::On(None));
            }
            statements.push(Statement::new(Step::Label(name)));
        } else if arriving > 1 {
            return Ok(Path::Waits);
        }
        self.visited.insert(std::ptr::from_ref(object));
        self.after_merge(label).map(Path::On)
    }

    fn step(&mut self, label: &'o str, object: &'o Object) -> Raised<'o, (Statement, Next<'o>)> {
        match object.kind.as_str() {
            "Microflows$ActionActivity" => self.activity(label, object),
            "Microflows$ExclusiveSplit" => self.split(label, object),
            "Microflows$InheritanceSplit" => self.type_split(label, object),
            "Microflows$LoopedActivity" => self.looped(label, object),
            kind => {
                let (step, lowered) = match kind {
                    "Microflows$EndEvent" => {
                        let value = plain_text(object.text("ReturnValue"));
                        let lowered = Object::new(kind).with("ReturnValue", &value);
                        (Step::Return(value), lowered)
                    }
                    "Microflows$ErrorEvent" => (Step::RaiseError, Object::new(kind)),
                    "Microflows$BreakEvent" => (Step::Break, Object::new(kind)),
                    "Microflows$ContinueEvent" => (Step::Continue, Object::new(kind)),
                    _ => return Err(Stop::Words),
                };
                let mut statement = Statement::new(step);
                statement.extras = without_layout(extras(object, lowered));
                words(self.graph.out(label).is_empty().then_some((statement, Next::End)))
            }
        }
    }

    fn activity(&mut self, label: &'o str, object: &'o Object) -> Raised<'o, (Statement, Next<'o>)> {
        let stored = words(object.part("Action"))?;
        let (on_error, next) = self.error_handling(label, stored.text("ErrorHandlingType"))?;
        let mut action = Action::raise(stored);
        let mut action_extras = Fields::new();
        // Words say only what they give back: what else is stored stands in the generic form.
        match &action {
            Action::Generic(_) => {}
            known => {
                let lowered = lower_alone(known, stored);
                action_extras = extras(stored, lowered);
                let structural = ["Items", "ParameterMappings", "MicroflowCall", "RetrieveSource", "NewOperation"];
                if action_extras.iter().any(|(name, _)| structural.contains(&name.as_str())) {
                    action = Action::Generic(stored.clone());
                    action_extras.clear();
                }
            }
        }
        action_extras.retain(|(name, _)| name != "ErrorHandlingType");
        if let Action::Generic(object) = &mut action {
            object.fields.retain(|(name, _)| name != "ErrorHandlingType");
        }
        let caption = (!object.flag("AutoGenerateCaption")).then(|| object.text("Caption").to_owned());
        let lowered = Object::new(&object.kind)
            .with("Action", stored.clone())
            .with("AutoGenerateCaption", caption.is_none())
            .with("Caption", object.text("Caption"));
        let mut activity_extras = without_layout(extras(object, lowered));
        activity_extras.retain(|(name, _)| name != "Action");
        let mut statement = Statement::new(Step::Activity { action, extras: action_extras, activity_extras, on_error });
        statement.caption = caption;
        Ok((statement, next))
    }

    /// The error handling of an activity, and what follows it.
    fn error_handling(&mut self, label: &'o str, kind: &str) -> Raised<'o, (ErrorHandling, Next<'o>)> {
        let lines = self.graph.out(label);
        let mut normal = lines.iter().filter(|line| !line.error);
        let mut errors = lines.iter().filter(|line| line.error);
        let next = normal.next().map(|line| line.to);
        let error = errors.next().map(|line| line.to);
        if normal.next().is_some() || errors.next().is_some() {
            return Err(Stop::Words);
        }
        let mut on_error = ErrorHandling { kind: kind.to_owned(), handler: None };
        let mut pending = None;
        if let Some(error) = error {
            let (handler, merge) = self.sequence(error)?;
            on_error.handler = Some(handler);
            pending = merge;
        }
        match (next, pending) {
            (None, None) => Ok((on_error, Next::End)),
            (Some(next), None) => Ok((on_error, Next::Step(next))),
            // The handler must come back right after the activity.
            (Some(next), Some(merge)) if next == merge => {
                *self.reached.entry(merge).or_default() += 1;
                Ok((on_error, Next::Merge(merge)))
            }
            (_, Some(merge)) => Err(Stop::Meets(merge)),
        }
    }

    fn split(&mut self, label: &'o str, object: &'o Object) -> Raised<'o, (Statement, Next<'o>)> {
        let (branches, next) = self.branches(label)?;
        let condition = words(object.part("SplitCondition"))?;
        let expression = plain_text(condition.text("Expression"));
        let is_boolean =
            branches.iter().all(|(values, _)| matches!(values.as_slice(), [v] if v == "true" || v == "false"));
        let step = if is_boolean && branches.len() == 2 {
            let mut branches = branches;
            branches.sort_by_key(|(values, _)| values[0] == "false");
            let (then, otherwise) = (branches.remove(0).1, branches.remove(0).1);
            Step::If { condition: expression.clone(), then, otherwise }
        } else {
            if branches.iter().flat_map(|(values, _)| values).any(|value| !value.is_empty() && !is_variable(value)) {
                return Err(Stop::Words);
            }
            Step::Switch { expression: expression.clone(), branches }
        };
        let mut statement = Statement::new(step);
        let caption = object.text("Caption");
        statement.caption = (caption != expression).then(|| caption.to_owned());
        let lowered = Object::new(&object.kind)
            .with("Caption", caption)
            .with("SplitCondition", Object::new("Microflows$ExpressionSplitCondition").with("Expression", expression));
        statement.extras = without_layout(extras(object, lowered));
        Ok((statement, next))
    }

    fn type_split(&mut self, label: &'o str, object: &'o Object) -> Raised<'o, (Statement, Next<'o>)> {
        let (mut branches, next) = self.branches(label)?;
        if branches.iter().flat_map(|(values, _)| values).any(|value| !value.is_empty() && !is_qualified(value, 2)) {
            return Err(Stop::Words);
        }
        let variable = words(Some(object.text("SplitVariableName")).filter(|name| is_variable(name)))?.to_owned();
        // What no object does is what `else` says, when one entity stands alone against all others.
        let mut otherwise = None;
        if branches.len() == 2 {
            let rest = branches.iter().position(|(values, _)| values.len() > 1 && values.iter().any(String::is_empty));
            if let Some(rest) = rest
                && branches[1 - rest].0.len() == 1
            {
                otherwise = Some(branches.remove(rest).1);
            }
        }
        let mut statement = Statement::new(Step::TypeSplit { variable: variable.clone(), branches, otherwise });
        let caption = object.text("Caption");
        statement.caption = (!caption.is_empty()).then(|| caption.to_owned());
        let lowered = Object::new(&object.kind).with("Caption", caption).with("SplitVariableName", variable);
        statement.extras = without_layout(extras(object, lowered));
        Ok((statement, next))
    }

    /// The branches of a split: lines to the same step are one branch. What follows is where they all meet.
    fn branches(&mut self, label: &'o str) -> Raised<'o, (Vec<Branch>, Next<'o>)> {
        let mut grouped: Vec<(&'o str, Vec<String>)> = Vec::new();
        for line in self.graph.out(label) {
            if line.error || line.cases.is_empty() {
                return Err(Stop::Words);
            }
            let values = line.cases.iter().map(|case| case.text("Value").to_owned());
            match grouped.iter_mut().find(|(to, _)| *to == line.to && !self.is_shared(to)) {
                Some((to, known)) => {
                    *self.reached.entry(to).or_default() += 1;
                    known.extend(values);
                }
                None => grouped.push((line.to, values.collect())),
            }
        }
        if let [(merge, values)] = grouped.as_slice()
            && values.len() > 1
        {
            // All branches are empty: they meet at once.
            *self.reached.entry(merge).or_default() += 1;
            let branches = values.iter().map(|value| (vec![value.clone()], Vec::new())).collect();
            return Ok((branches, Next::Merge(merge)));
        }
        let mut branches: Vec<Branch> = Vec::new();
        let mut pending: Pending<'o> = None;
        for (to, values) in grouped {
            // A merge that only lines of this branch lead to is made by the branch itself.
            let start = if values.len() > 1 { self.after_own_merge(to)? } else { Some(to) };
            self.waiting.extend(pending);
            let (statements, merge) = match start {
                Some(start) => self.sequence(start)?,
                None => (Vec::new(), None),
            };
            self.waiting.truncate(self.waiting.len() - usize::from(pending.is_some()));
            branches.push((values, statements));
            match (pending, merge) {
                (Some(known), Some(other)) if known != other => return Err(Stop::Meets(other)),
                (_, Some(merge)) => pending = Some(merge),
                _ => {}
            }
        }
        Ok((branches, pending.map_or(Next::End, Next::Merge)))
    }

    /// Whether lines from elsewhere lead to a merge, too.
    fn is_shared(&self, label: &str) -> bool {
        let Some(arriving) = self.graph.arriving.get(label) else { return true };
        let mut sources = 0;
        for lines in self.graph.lines.values() {
            let here = lines.iter().filter(|line| line.to == label).count();
            if here == *arriving {
                return false;
            }
            sources += usize::from(here > 0);
        }
        sources > 1
    }

    fn after_own_merge(&mut self, label: &'o str) -> Raised<'o, Option<&'o str>> {
        let object = *words(self.graph.objects.get(label))?;
        if object.kind != "Microflows$ExclusiveMerge" || !self.visited.insert(std::ptr::from_ref(object)) {
            return Err(Stop::Words);
        }
        self.after_merge(label)
    }

    fn looped(&mut self, label: &'o str, object: &'o Object) -> Raised<'o, (Statement, Next<'o>)> {
        let (on_error, next) = self.error_handling(label, object.text("ErrorHandlingType"))?;
        let inner = words(object.part("ObjectCollection"))?.parts("Objects");
        let inner: Vec<&'o Object> = inner.filter(|object| object.kind != "Microflows$Annotation").collect();
        let mut first =
            inner.iter().filter(|o| o.label.as_deref().is_none_or(|l| !self.graph.arriving.contains_key(l)));
        let mut body = Vec::new();
        if let Some(first_step) = first.next() {
            if first.next().is_some() {
                return Err(Stop::Words);
            }
            match first_step.label.as_deref() {
                Some(label) => {
                    let (statements, pending) = self.sequence(label)?;
                    if let Some(merge) = pending {
                        return Err(Stop::Meets(merge));
                    }
                    body = statements;
                }
                // A step alone has no lines, so nothing points to it and it has no label.
                None => body.push(self.lone_step(first_step)?),
            }
        } else if !inner.is_empty() {
            return Err(Stop::Words);
        }
        let source = object.part("LoopSource");
        let (step, lowered_source) = match source {
            Some(source) if source.kind == "Microflows$WhileLoopCondition" => {
                let condition = source.text("WhileExpression").to_owned();
                let step = Step::While { condition, body, on_error };
                (step, Some(source.clone()))
            }
            _ => {
                // Versions before 9 stored the variables in the loop itself.
                let (list, iterator) = match source {
                    Some(source) => (source.text("ListVariableName"), source.text("VariableName")),
                    None => (object.text("ListVariableName"), object.text("IteratorVariableName")),
                };
                if !is_variable(list) || !is_variable(iterator) {
                    return Err(Stop::Words);
                }
                let step = Step::For { iterator: iterator.to_owned(), list: list.to_owned(), body, on_error };
                (step, source.cloned())
            }
        };
        let caption = source.map(|source| source.text("Caption")).unwrap_or_default();
        let mut statement = Statement::new(step);
        statement.caption = (!caption.is_empty()).then(|| caption.to_owned());
        let mut lowered =
            Object::new(&object.kind).with("ObjectCollection", words(object.part("ObjectCollection"))?.clone());
        if let Some(source) = lowered_source {
            lowered.set("LoopSource", source);
        }
        let mut extras = without_layout(extras(object, lowered));
        extras.retain(|(name, _)| {
            !["ErrorHandlingType", "ListVariableName", "IteratorVariableName", "ObjectCollection"]
                .contains(&name.as_str())
        });
        statement.extras = extras;
        Ok((statement, next))
    }

    fn lone_step(&mut self, object: &'o Object) -> Raised<'o, Statement> {
        if !self.visited.insert(std::ptr::from_ref(object)) {
            return Err(Stop::Words);
        }
        let (mut statement, next) = self.step("", object)?;
        statement.documentation = plain_text(object.text("Documentation"));
        words(matches!(next, Next::End).then_some(statement))
    }
}

/// How a path goes on after a merge.
enum Path<'o> {
    /// With a step, or not at all.
    On(Option<&'o str>),
    /// When the other branches have come there, too.
    Waits,
}

enum Next<'o> {
    End,
    Step(&'o str),
    Merge(&'o str),
}

/// Where things stand in the picture is laid out again, and documentation stands above the statement.
fn without_layout(mut extras: Fields) -> Fields {
    extras.retain(|(name, _)| !["RelativeMiddlePoint", "Size", "Documentation"].contains(&name.as_str()));
    extras
}

/// The stored form of an action, without knowing the types of variables: names of members are taken as they are.
fn lower_alone(action: &Action, stored: &Object) -> Object {
    use crate::catalog::Catalog;
    use crate::flow::lower::Lowering;
    use crate::model::Icons;

    let (catalog, icons) = (Catalog::default(), Icons::default());
    let mut lowering = Lowering::new(&catalog, &icons, "", "", String::new());
    let mut lowered = action.lower(&mut lowering);
    restore_members(&mut lowered, stored);
    lowered
}

/// Puts the qualified names of members back where the words have only the last part.
pub fn restore_members(lowered: &mut Object, stored: &Object) {
    for (name, value) in &mut lowered.fields {
        let Some(original) = stored.get(name) else { continue };
        match (name.as_str(), value, original) {
            ("Attribute" | "Association" | "DestinationEntity", value, original) => *value = original.clone(),
            (_, crate::storage::Value::Part(part), crate::storage::Value::Part(original)) => {
                restore_members(part, original);
            }
            (_, crate::storage::Value::List(_, items), crate::storage::Value::List(_, originals)) => {
                for (item, original) in items.iter_mut().zip(originals) {
                    if let (Some(part), Some(original)) = (part_mut(item), original.as_part()) {
                        restore_members(part, original);
                    }
                }
            }
            _ => {}
        }
    }
}

fn part_mut(value: &mut crate::storage::Value) -> Option<&mut Object> {
    match value {
        crate::storage::Value::Part(part) => Some(part),
        _ => None,
    }
}
