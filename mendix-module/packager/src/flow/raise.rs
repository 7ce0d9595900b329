//! From the graph of activities and flows to statements.
//!
//! Where branches meet again, statements nest. Where they do not, every place that several lines lead to gets a label,
//! and lines go to labels.

use std::collections::{HashMap, HashSet};

use super::action::{Action, is_qualified, is_variable};
use super::error_handling::ErrorHandling;
use super::statement::{Statement, Step};
use crate::model::{extras, plain_text};
use crate::storage::Object;
use crate::text::generic::Fields;

/// The statements of a stored microflow; `None` if words cannot say its graph.
pub fn body(stored: &Object) -> Option<Vec<Statement>> {
    let objects = stored.part("ObjectCollection")?;
    let flows: Vec<&Object> = stored.parts("Flows").collect();
    let start = objects.parts("Objects").find(|object| object.kind == "Microflows$StartEvent")?;
    let graph = Graph::new(objects, &flows)?;
    let first = graph.next(start.label.as_deref()?)?;
    [false, true].into_iter().find_map(|labels| {
        let mut raiser = Raiser::new(&graph, labels);
        let (statements, end) = raiser.sequence(first, false)?;
        // All that is there must have been visited: nothing is left out silently.
        (end.is_none() && raiser.visited.len() == graph.expected).then_some(statements)
    })
}

struct Line<'o> {
    to: &'o str,
    cases: Vec<&'o Object>,
    error: bool,
}

struct Graph<'o> {
    objects: HashMap<&'o str, &'o Object>,
    lines: HashMap<&'o str, Vec<Line<'o>>>,
    arriving: HashMap<&'o str, usize>,
    /// How many steps must be visited.
    expected: usize,
}

impl<'o> Graph<'o> {
    fn new(collection: &'o Object, flows: &[&'o Object]) -> Option<Self> {
        let mut graph = Graph { objects: HashMap::new(), lines: HashMap::new(), arriving: HashMap::new(), expected: 0 };
        graph.add(collection)?;
        for flow in flows {
            if flow.kind != "Microflows$SequenceFlow" {
                return None;
            }
            let (from, to) = (flow.pointer("OriginPointer")?, flow.pointer("DestinationPointer")?);
            let cases = match flow.part("NewCaseValue") {
                Some(case) => vec![case],
                None => flow.parts("CaseValues").collect(),
            };
            *graph.arriving.entry(to).or_default() += 1;
            graph.lines.entry(from).or_default().push(Line { to, cases, error: flow.flag("IsErrorHandler") });
        }
        Some(graph)
    }

    fn add(&mut self, collection: &'o Object) -> Option<()> {
        for object in collection.parts("Objects") {
            match object.kind.as_str() {
                "Microflows$MicroflowParameter" | "Microflows$MicroflowParameterObject" => continue,
                "Microflows$Annotation" => return None,
                _ => {}
            }
            if object.kind != "Microflows$StartEvent" {
                self.expected += 1;
            }
            if let Some(label) = object.label.as_deref() {
                self.objects.insert(label, object);
            }
            if let Some(inner) = object.part("ObjectCollection") {
                self.add(inner)?;
            }
        }
        Some(())
    }

    fn out(&self, label: &str) -> &[Line<'o>] {
        self.lines.get(label).map(Vec::as_slice).unwrap_or_default()
    }

    /// The step after a step with one line out of it.
    fn next(&self, label: &str) -> Option<&'o str> {
        match self.out(label) {
            [line] if !line.error => Some(line.to),
            _ => None,
        }
    }
}

struct Raiser<'g, 'o> {
    graph: &'g Graph<'o>,
    /// Whether lines that meet are written with labels.
    labels: bool,
    visited: HashSet<*const Object>,
    names: HashMap<&'o str, String>,
    /// How many lines have reached a merge so far.
    reached: HashMap<&'o str, usize>,
}

/// A merge that a branch has come to and that other branches still lead to.
type Pending<'o> = Option<&'o str>;

impl<'g, 'o> Raiser<'g, 'o> {
    fn new(graph: &'g Graph<'o>, labels: bool) -> Self {
        Raiser { graph, labels, visited: HashSet::new(), names: HashMap::new(), reached: HashMap::new() }
    }

    /// The statements from a step on, to the end of the path or to a merge that other branches lead to, too.
    fn sequence(&mut self, first: &'o str, in_loop: bool) -> Option<(Vec<Statement>, Pending<'o>)> {
        let mut statements = Vec::new();
        let mut at = Some(first);
        while let Some(label) = at {
            let object = *self.graph.objects.get(label)?;
            if object.kind == "Microflows$ExclusiveMerge" {
                at = match self.merge(label, object, &mut statements) {
                    Some(next) => next?,
                    None => return Some((statements, Some(label))),
                };
                continue;
            }
            let arriving = self.graph.arriving.get(label).copied().unwrap_or_default();
            if arriving > 1 || !self.visited.insert(std::ptr::from_ref(object)) {
                return None;
            }
            let (mut statement, next) = self.step(label, object, in_loop)?;
            statement.documentation = plain_text(object.text("Documentation"));
            statements.push(statement);
            match next {
                Next::End => return Some((statements, None)),
                Next::Step(next) => at = Some(next),
                Next::Merge(merge) => {
                    // All lines into it have come together: it is no place of its own.
                    if !self.is_complete(merge) {
                        return Some((statements, Some(merge)));
                    }
                    self.visited.insert(std::ptr::from_ref(*self.graph.objects.get(merge)?));
                    at = self.after_merge(merge)?;
                }
            }
        }
        Some((statements, None))
    }

    fn is_complete(&self, merge: &str) -> bool {
        self.reached.get(merge) == self.graph.arriving.get(merge)
    }

    /// What follows a merge: a step, or nothing at the end of a loop's round.
    fn after_merge(&self, merge: &str) -> Option<Option<&'o str>> {
        match self.graph.out(merge) {
            [] => Some(None),
            [line] if !line.error => Some(Some(line.to)),
            _ => None,
        }
    }

    /// Comes to a merge over one line. `None` if the path stops there for now; what follows otherwise.
    #[expect(
        clippy::option_option,
        reason = "the outer says whether to go on, the inner whether the graph makes sense"
    )]
    fn merge(
        &mut self,
        label: &'o str,
        object: &'o Object,
        statements: &mut Vec<Statement>,
    ) -> Option<Option<Option<&'o str>>> {
        *self.reached.entry(label).or_default() += 1;
        let arriving = self.graph.arriving.get(label).copied().unwrap_or_default();
        if !self.labels && arriving > 1 {
            return None;
        }
        if arriving > 1 {
            let known = self.names.contains_key(label);
            let name = format!("place{}", self.names.len() + 1);
            let name = self.names.entry(label).or_insert(name).clone();
            if known {
                statements.push(Statement::new(Step::Goto(name)));
                return Some(Some(None));
            }
            statements.push(Statement::new(Step::Label(name)));
        }
        self.visited.insert(std::ptr::from_ref(object));
        Some(self.after_merge(label))
    }

    fn step(&mut self, label: &'o str, object: &'o Object, in_loop: bool) -> Option<(Statement, Next<'o>)> {
        match object.kind.as_str() {
            "Microflows$ActionActivity" => self.activity(label, object),
            "Microflows$ExclusiveSplit" => self.split(label, object, in_loop),
            "Microflows$InheritanceSplit" => self.type_split(label, object, in_loop),
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
                    _ => return None,
                };
                let mut statement = Statement::new(step);
                statement.extras = without_layout(extras(object, lowered));
                self.graph.out(label).is_empty().then_some((statement, Next::End))
            }
        }
    }

    fn activity(&mut self, label: &'o str, object: &'o Object) -> Option<(Statement, Next<'o>)> {
        let stored = object.part("Action")?;
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
        let activity_extras = without_layout(extras(object, lowered));
        let mut statement = Statement::new(Step::Activity { action, extras: action_extras, activity_extras, on_error });
        statement.caption = caption;
        Some((statement, next))
    }

    /// The error handling of an activity, and what follows it.
    fn error_handling(&mut self, label: &'o str, kind: &str) -> Option<(ErrorHandling, Next<'o>)> {
        let lines = self.graph.out(label);
        let mut normal = lines.iter().filter(|line| !line.error);
        let mut errors = lines.iter().filter(|line| line.error);
        let next = normal.next().map(|line| line.to);
        let error = errors.next().map(|line| line.to);
        if normal.next().is_some() || errors.next().is_some() {
            return None;
        }
        let mut on_error = ErrorHandling { kind: kind.to_owned(), handler: None };
        let mut pending = None;
        if let Some(error) = error {
            let (handler, merge) = self.sequence(error, false)?;
            on_error.handler = Some(handler);
            pending = merge;
        }
        match (next, pending) {
            (None, None) => Some((on_error, Next::End)),
            (Some(next), None) => Some((on_error, Next::Step(next))),
            // The handler must come back right after the activity.
            (Some(next), Some(merge)) if next == merge => {
                *self.reached.entry(merge).or_default() += 1;
                Some((on_error, Next::Merge(merge)))
            }
            _ => None,
        }
    }

    fn split(&mut self, label: &'o str, object: &'o Object, in_loop: bool) -> Option<(Statement, Next<'o>)> {
        let (branches, next) = self.branches(label, in_loop)?;
        let condition = object.part("SplitCondition")?;
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
                return None;
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
        Some((statement, next))
    }

    fn type_split(&mut self, label: &'o str, object: &'o Object, in_loop: bool) -> Option<(Statement, Next<'o>)> {
        let (mut branches, next) = self.branches(label, in_loop)?;
        if branches.iter().flat_map(|(values, _)| values).any(|value| !value.is_empty() && !is_qualified(value, 2)) {
            return None;
        }
        let variable = Some(object.text("SplitVariableName")).filter(|name| is_variable(name))?.to_owned();
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
        Some((statement, next))
    }

    /// The branches of a split: lines to the same step are one branch. What follows is where they all meet.
    fn branches(&mut self, label: &'o str, in_loop: bool) -> Option<(Vec<(Vec<String>, Vec<Statement>)>, Next<'o>)> {
        let mut grouped: Vec<(&'o str, Vec<String>)> = Vec::new();
        for line in self.graph.out(label) {
            if line.error || line.cases.is_empty() {
                return None;
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
        let mut branches: Vec<(Vec<String>, Vec<Statement>)> = Vec::new();
        let mut pending: Pending<'o> = None;
        for (to, values) in grouped {
            // A merge that only lines of this branch lead to is made by the branch itself.
            let start = if values.len() > 1 { self.after_own_merge(to)? } else { Some(to) };
            let (statements, merge) = match start {
                Some(start) => self.sequence(start, in_loop)?,
                None => (Vec::new(), None),
            };
            branches.push((values, statements));
            match (pending, merge) {
                (Some(known), Some(other)) if known != other => return None,
                (_, Some(merge)) => pending = Some(merge),
                _ => {}
            }
        }
        Some((branches, pending.map_or(Next::End, Next::Merge)))
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

    #[expect(clippy::option_option, reason = "the outer says whether the graph makes sense, the inner what follows")]
    fn after_own_merge(&mut self, label: &'o str) -> Option<Option<&'o str>> {
        let object = *self.graph.objects.get(label)?;
        if object.kind != "Microflows$ExclusiveMerge" || !self.visited.insert(std::ptr::from_ref(object)) {
            return None;
        }
        self.after_merge(label)
    }

    fn looped(&mut self, label: &'o str, object: &'o Object) -> Option<(Statement, Next<'o>)> {
        let (on_error, next) = self.error_handling(label, object.text("ErrorHandlingType"))?;
        let inner: Vec<&'o Object> = object.part("ObjectCollection")?.parts("Objects").collect();
        let mut first =
            inner.iter().filter(|o| o.label.as_deref().is_none_or(|l| !self.graph.arriving.contains_key(l)));
        let mut body = Vec::new();
        if let Some(first_step) = first.next() {
            if first.next().is_some() {
                return None;
            }
            match first_step.label.as_deref() {
                Some(label) => {
                    let (statements, pending) = self.sequence(label, true)?;
                    if pending.is_some() {
                        return None;
                    }
                    body = statements;
                }
                // A step alone has no lines, so nothing points to it and it has no label.
                None => body.push(self.lone_step(first_step)?),
            }
        } else if !inner.is_empty() {
            return None;
        }
        trim_continue(&mut body);
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
                    return None;
                }
                let step = Step::For { iterator: iterator.to_owned(), list: list.to_owned(), body, on_error };
                (step, source.cloned())
            }
        };
        let caption = source.map(|source| source.text("Caption")).unwrap_or_default();
        let mut statement = Statement::new(step);
        statement.caption = (!caption.is_empty()).then(|| caption.to_owned());
        let mut lowered = Object::new(&object.kind).with("ObjectCollection", object.part("ObjectCollection")?.clone());
        if let Some(source) = lowered_source {
            lowered.set("LoopSource", source);
        }
        let mut extras = without_layout(extras(object, lowered));
        extras.retain(|(name, _)| {
            !["ErrorHandlingType", "ListVariableName", "IteratorVariableName"].contains(&name.as_str())
        });
        statement.extras = extras;
        Some((statement, next))
    }

    fn lone_step(&mut self, object: &'o Object) -> Option<Statement> {
        if !self.visited.insert(std::ptr::from_ref(object)) {
            return None;
        }
        let (mut statement, next) = self.step("", object, true)?;
        statement.documentation = plain_text(object.text("Documentation"));
        matches!(next, Next::End).then_some(statement)
    }
}

enum Next<'o> {
    End,
    Step(&'o str),
    Merge(&'o str),
}

/// Where a round of a loop ends with a split, `continue` at the ends of branches says nothing.
fn trim_continue(statements: &mut Vec<Statement>) {
    let Some(last) = statements.last_mut() else { return };
    match &mut last.step {
        Step::If { then, otherwise, .. } => {
            trim_branch(then);
            trim_branch(otherwise);
        }
        Step::Switch { branches, .. } => branches.iter_mut().for_each(|(_, body)| trim_branch(body)),
        Step::TypeSplit { branches, otherwise, .. } => {
            branches.iter_mut().for_each(|(_, body)| trim_branch(body));
            if let Some(otherwise) = otherwise {
                trim_branch(otherwise);
            }
        }
        _ => {}
    }
}

fn trim_branch(body: &mut Vec<Statement>) {
    if let [only] = body.as_slice()
        && matches!(only.step, Step::Continue)
        && only.extras.is_empty()
    {
        body.clear();
    } else {
        trim_continue(body);
    }
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
fn restore_members(lowered: &mut Object, stored: &Object) {
    for (name, value) in &mut lowered.fields {
        let Some(original) = stored.get(name) else { continue };
        match (name.as_str(), value, original) {
            ("Attribute" | "Association", value, original) => *value = original.clone(),
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
