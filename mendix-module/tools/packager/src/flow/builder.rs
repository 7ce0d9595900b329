//! From statements to the graph of activities and flows.

use std::collections::HashMap;

use super::canonical::{ends, explicit};
use super::error_handling::ErrorHandling;
use super::layout::{End, MARGIN, NOTE, ROW, START, STEP, flow, note_flow};
use super::lower::Lowering;
use super::statement::{Branch, Statement, Step};
use crate::model::data_type::DataType;
use crate::model::{apply, stored_text};
use crate::storage::{Object, Value};

/// The graph of a microflow.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// The steps.
    pub(super) objects: Vec<Object>,
    /// The lines between them.
    pub(super) flows: Vec<Object>,
}

/// Builds the graph of a microflow, with notes that hang on nothing.
pub(super) fn build(lowering: &mut Lowering<'_>, body: &[Statement], notes: &[String], returns: &DataType) -> Graph {
    let mut builder = Builder { lowering, graph: Graph::default(), number: 0, places: HashMap::new(), loops: 0 };
    builder.microflow(&explicit(body, returns), returns);
    for (index, note) in notes.iter().enumerate() {
        let y = START.1 - NOTE - ROW * i64::try_from(index + 1).unwrap_or_default();
        builder.note(note, START.0 + STEP, y);
    }
    let Builder { lowering, graph, places, .. } = builder;
    let mut missing: Vec<_> = places.into_iter().filter(|(_, place)| !place.made).collect();
    missing.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, place) in missing {
        lowering.line = place.line;
        lowering.report(format!("goto {name} leads nowhere; add `label {name}`"));
    }
    graph
}

/// A line that has left a step and has not arrived yet.
#[derive(Debug, Clone)]
struct Open {
    origin: End,
    case: Object,
    error: bool,
}

#[derive(Debug, Clone)]
struct Place {
    end: End,
    made: bool,
    line: usize,
}

struct Builder<'b, 'a> {
    lowering: &'b mut Lowering<'a>,
    graph: Graph,
    number: usize,
    places: HashMap<String, Place>,
    loops: usize,
}

/// Where the next step goes: it moves right with each, and knows how far down the picture reaches.
#[derive(Debug, Clone, Copy)]
struct Cursor {
    x: i64,
    y: i64,
    bottom: i64,
}

impl Builder<'_, '_> {
    fn microflow(&mut self, body: &[Statement], returns: &DataType) {
        let mut at = Cursor { x: START.0, y: START.1, bottom: START.1 };
        let start = self.add(&mut at, Object::new("Microflows$StartEvent").with("Size", "20;20"), true);
        let open = self.block(body, vec![leave(start)], &mut at);
        if open.is_empty() {
            return;
        }
        if *returns != DataType::Void {
            self.lowering.report("a path ends without `return`, but the microflow has a result; add one".into());
        }
        let open = self.merge(open, &mut at);
        let end = self.add(&mut at, end_event(""), true);
        self.connect(open, &end);
    }

    /// Adds statements after the open lines, and gives the lines that are open after them.
    fn block(&mut self, statements: &[Statement], mut open: Vec<Open>, at: &mut Cursor) -> Vec<Open> {
        for statement in statements {
            self.lowering.line = statement.line;
            self.refuse_unstored(statement);
            if open.is_empty() && !matches!(statement.step, Step::Label(_)) {
                self.lowering.report("nothing leads to this statement; remove it, or put a label before it".into());
                return open;
            }
            open = self.statement(statement, open, at);
        }
        open
    }

    /// Reports what a step cannot have, so that nothing that is written is lost.
    fn refuse_unstored(&mut self, statement: &Statement) {
        let (word, takes_documentation, takes_caption) = match &statement.step {
            Step::Return(_) => ("return", true, false),
            Step::For { .. } => ("for", true, false),
            Step::RaiseError => ("raise error", false, false),
            Step::Break => ("break", false, false),
            Step::Continue => ("continue", false, false),
            Step::Label(_) => ("label", false, false),
            Step::Goto(_) => ("goto", false, false),
            _ => return,
        };
        if !takes_documentation && !statement.documentation.is_empty() {
            self.lowering.report(format!("{word} has no documentation in Mendix; use `//` for a comment"));
        }
        if matches!(statement.step, Step::Label(_) | Step::Goto(_)) && !statement.notes.is_empty() {
            self.lowering.report(format!("a note cannot hang on {word}; put it above another statement"));
        }
        if !takes_caption && statement.caption.is_some() {
            self.lowering.report(format!("{word} has no caption in Mendix; remove it"));
        }
    }

    fn statement(&mut self, statement: &Statement, open: Vec<Open>, at: &mut Cursor) -> Vec<Open> {
        match &statement.step {
            Step::Activity { action, extras, activity_extras, on_error } => {
                let mut stored = action.lower(self.lowering);
                stored.set("ErrorHandlingType", on_error.kind.as_str());
                apply(&mut stored, extras);
                let mut activity = Object::new("Microflows$ActionActivity")
                    .with("Action", stored)
                    .with("AutoGenerateCaption", statement.caption.is_none())
                    .with("Caption", statement.caption.as_deref().unwrap_or("Activity"))
                    .with("Documentation", stored_text(&statement.documentation))
                    .with("Size", "120;60");
                apply(&mut activity, activity_extras);
                self.node(activity, statement, open, at, on_error)
            }
            Step::If { condition, then, otherwise } => {
                let split = split(statement, condition);
                let end = self.enter(split, statement, open, at);
                let case = |value: &str| Object::new("Microflows$EnumerationCase").with("Value", value);
                let branches = [(vec![case("true")], then.as_slice(), None), (vec![case("false")], otherwise, None)];
                self.branches(&end, branches.into_iter(), None, at)
            }
            Step::Switch { expression, branches } => {
                let split = split(statement, expression);
                let end = self.enter(split, statement, open, at);
                let case = |value: &String| Object::new("Microflows$EnumerationCase").with("Value", value);
                let branches = branches
                    .iter()
                    .map(|(values, body)| (values.iter().map(case).collect(), body.as_slice(), None))
                    .collect::<Vec<_>>();
                self.branches(&end, branches.into_iter(), None, at)
            }
            Step::TypeSplit { variable, branches, otherwise } => {
                self.type_split(statement, variable, branches, otherwise.as_deref(), open, at)
            }
            Step::For { iterator, list, body, on_error } => {
                let entity = self.lowering.entity_of(list);
                self.lowering.declare(iterator, entity.map(DataType::Object));
                let source = Object::new("Microflows$IterableList")
                    .with("ListVariableName", list)
                    .with("VariableName", iterator);
                self.looped(statement, source, body, on_error, open, at)
            }
            Step::While { condition, body, on_error } => {
                let source = Object::new("Microflows$WhileLoopCondition")
                    .with("Caption", statement.caption.clone().unwrap_or_default())
                    .with("WhileExpression", condition);
                self.looped(statement, source, body, on_error, open, at)
            }
            Step::Break | Step::Continue => {
                let (kind, word) = match statement.step {
                    Step::Break => ("Microflows$BreakEvent", "break"),
                    _ => ("Microflows$ContinueEvent", "continue"),
                };
                if self.loops == 0 {
                    self.lowering.report(format!("{word} stands in no loop; remove it"));
                }
                self.last(Object::new(kind).with("Size", "20;20"), statement, open, at)
            }
            Step::Return(value) => {
                let event = end_event(value).with("Documentation", stored_text(&statement.documentation));
                self.last(event, statement, open, at)
            }
            Step::RaiseError => {
                self.last(Object::new("Microflows$ErrorEvent").with("Size", "20;20"), statement, open, at)
            }
            Step::Label(name) => self.label(name, open, at),
            Step::Goto(name) => {
                let place = self.place(name, at);
                self.connect(open, &place);
                Vec::new()
            }
        }
    }

    /// Adds a step with a line out of it, and its error handler.
    fn node(
        &mut self,
        object: Object,
        statement: &Statement,
        open: Vec<Open>,
        at: &mut Cursor,
        on_error: &ErrorHandling,
    ) -> Vec<Open> {
        let end = self.enter_with(object, statement, open, at);
        let mut out = vec![leave(end.clone())];
        if let Some(handler) = &on_error.handler {
            let mut below = Cursor { x: at.x - STEP, y: at.bottom + ROW, bottom: at.bottom + ROW };
            let error = Open { origin: end, case: no_case(), error: true };
            out.extend(self.block(handler, vec![error], &mut below));
            at.bottom = at.bottom.max(below.bottom);
            at.x = at.x.max(below.x);
        }
        out
    }

    fn enter(&mut self, mut object: Object, statement: &Statement, open: Vec<Open>, at: &mut Cursor) -> End {
        apply(&mut object, &statement.extras);
        self.enter_with(object, statement, open, at)
    }

    fn enter_with(&mut self, object: Object, statement: &Statement, open: Vec<Open>, at: &mut Cursor) -> End {
        let open = self.merge(open, at);
        let end = self.add(at, object.at(statement.line), false);
        self.connect(open, &end);
        self.notes(statement, &end, at);
        end
    }

    /// Hangs the notes of a statement on its step.
    fn notes(&mut self, statement: &Statement, end: &End, at: &Cursor) {
        for note in &statement.notes {
            let label = self.note(note, at.x - STEP, end.y - NOTE);
            self.graph.flows.push(note_flow(&label, end));
        }
    }

    fn note(&mut self, text: &str, x: i64, y: i64) -> String {
        let label = self.next_end(y, false).label;
        let note = Object::new("Microflows$Annotation")
            .labelled(label.clone())
            .with("Caption", stored_text(text))
            .with("RelativeMiddlePoint", format!("{x};{y}"));
        self.graph.objects.push(note);
        label
    }

    /// Adds a step that no line leaves.
    fn last(&mut self, mut object: Object, statement: &Statement, open: Vec<Open>, at: &mut Cursor) -> Vec<Open> {
        apply(&mut object, &statement.extras);
        let open = self.merge(open, at);
        let end = self.add(at, object.at(statement.line), true);
        self.connect(open, &end);
        self.notes(statement, &end, at);
        Vec::new()
    }

    fn branches<'s>(
        &mut self,
        split: &End,
        branches: impl Iterator<Item = (Vec<Object>, &'s [Statement], Option<String>)>,
        variable: Option<&str>,
        at: &mut Cursor,
    ) -> Vec<Open> {
        let mut out = Vec::new();
        let mut right = at.x;
        let mut first = true;
        for (cases, body, entity) in branches {
            // A branch that ends the path makes room for the one that goes on.
            let on_row = first && !ends(body);
            let y = if on_row { at.y } else { at.bottom + ROW };
            let mut below = Cursor { x: at.x, y, bottom: y.max(at.bottom) };
            let open = cases.into_iter().map(|case| Open { origin: split.clone(), case, error: false }).collect();
            if let Some(variable) = variable {
                self.lowering.casts.push((variable.to_owned(), entity));
            }
            let open = self.block(body, open, &mut below);
            if variable.is_some() {
                self.lowering.casts.pop();
            }
            // An empty branch leaves its row to the line that runs through it.
            if !body.is_empty() || on_row {
                at.bottom = at.bottom.max(below.bottom);
            }
            if !open.is_empty() {
                right = right.max(below.x);
            }
            out.extend(open);
            first &= !on_row;
        }
        at.x = right;
        out
    }

    fn type_split(
        &mut self,
        statement: &Statement,
        variable: &str,
        branches: &[Branch],
        otherwise: Option<&[Statement]>,
        open: Vec<Open>,
        at: &mut Cursor,
    ) -> Vec<Open> {
        let split = Object::new("Microflows$InheritanceSplit")
            .with("Caption", statement.caption.clone().unwrap_or_default())
            .with("Documentation", stored_text(&statement.documentation))
            .with("Size", "90;60")
            .with("SplitVariableName", variable);
        let end = self.enter(split, statement, open, at);
        let case = |value: &String| Object::new("Microflows$InheritanceCase").with("Value", value);
        let mut all: Vec<(Vec<Object>, &[Statement], Option<String>)> = Vec::new();
        for (values, body) in branches {
            let entity = values.iter().find(|value| !value.is_empty()).cloned();
            all.push((values.iter().map(case).collect(), body, entity));
        }
        if let Some(otherwise) = otherwise {
            // Each entity that the object may have needs a line of its own, and so does no object at all.
            let entity = self.lowering.entity_of(variable);
            let mut left = Vec::new();
            if let Some(entity) = &entity {
                left.push(entity.clone());
                left.extend(self.lowering.catalog.specializations(entity));
            } else {
                self.lowering.report(format!("the entity of ${variable} is not known; write `split` with all cases"));
            }
            left.push(String::new());
            left.retain(|value| !branches.iter().any(|(values, _)| values.contains(value)));
            all.push((left.iter().map(case).collect(), otherwise, entity));
        }
        self.branches(&end, all.into_iter(), Some(variable), at)
    }

    fn looped(
        &mut self,
        statement: &Statement,
        source: Object,
        body: &[Statement],
        on_error: &ErrorHandling,
        open: Vec<Open>,
        at: &mut Cursor,
    ) -> Vec<Open> {
        let open = self.merge(open, at);
        let outer = std::mem::take(&mut self.graph.objects);
        let mut inner = Cursor { x: MARGIN, y: MARGIN, bottom: MARGIN };
        self.loops += 1;
        // Nothing leads into a loop's first step: it is the one that no line arrives at.
        let begin =
            Open { origin: End { label: String::new(), event: false, y: MARGIN }, case: no_case(), error: false };
        let rest = self.block(body, vec![begin], &mut inner);
        // A round ends where a line of an activity leads nowhere; other lines lead to a `continue` of their own.
        drop(rest);
        self.loops -= 1;
        let objects = std::mem::replace(&mut self.graph.objects, outer);
        let (width, height) = (inner.x.max(MARGIN + STEP) - STEP + 2 * MARGIN, inner.bottom + MARGIN);
        let collection = Object::new("Microflows$MicroflowObjectCollection").with_parts("Objects", objects);
        let mut object = Object::new("Microflows$LoopedActivity")
            .with("Documentation", stored_text(&statement.documentation))
            .with("ErrorHandlingType", on_error.kind.as_str())
            .with("LoopSource", source)
            .with("ObjectCollection", collection)
            .with("Size", format!("{width};{height}"));
        apply(&mut object, &statement.extras);
        // The loop is wider than a step: its middle moves right, and so does what follows.
        let extra = (width - 120).max(0);
        at.x += extra / 2;
        at.bottom = at.bottom.max(at.y + height / 2);
        let out = self.node(object, statement, open, at, on_error);
        at.x += extra - extra / 2;
        out
    }

    fn label(&mut self, name: &str, open: Vec<Open>, at: &mut Cursor) -> Vec<Open> {
        // What comes together before the place does so in a merge of its own, so that only lines that go there share it.
        let open = self.merge(open, at);
        let known = self.places.get(name).cloned();
        let end = match known {
            Some(place) if place.made => {
                self.lowering.report(format!("the label {name} is there twice; rename one"));
                return open;
            }
            Some(place) => place.end,
            None => self.next_end(at.y, false),
        };
        self.places.insert(name.to_owned(), Place { end: end.clone(), made: true, line: self.lowering.line });
        let merge = merge_object().labelled(end.label.clone());
        self.put(at, merge);
        self.connect(open, &end);
        vec![leave(end)]
    }

    fn place(&mut self, name: &str, at: &Cursor) -> End {
        if let Some(place) = self.places.get(name) {
            return place.end.clone();
        }
        let end = self.next_end(at.y, false);
        self.places.insert(name.to_owned(), Place { end: end.clone(), made: false, line: self.lowering.line });
        end
    }

    /// Only a merge may have several lines in: adds one if there are several.
    fn merge(&mut self, open: Vec<Open>, at: &mut Cursor) -> Vec<Open> {
        if open.len() < 2 {
            return open;
        }
        let end = self.add(at, merge_object(), false);
        self.connect(open, &end);
        vec![leave(end)]
    }

    fn add(&mut self, at: &mut Cursor, object: Object, event: bool) -> End {
        let end = self.next_end(at.y, event);
        self.put(at, object.labelled(end.label.clone()));
        end
    }

    fn put(&mut self, at: &mut Cursor, mut object: Object) {
        if object.get("RelativeMiddlePoint").is_none() {
            object.set("RelativeMiddlePoint", format!("{};{}", at.x, at.y));
        }
        self.graph.objects.push(object);
        at.x += STEP;
        at.bottom = at.bottom.max(at.y);
    }

    fn next_end(&mut self, y: i64, event: bool) -> End {
        self.number += 1;
        End { label: format!("step{}", self.number), event, y }
    }

    fn connect(&mut self, open: Vec<Open>, end: &End) {
        for line in open {
            if !line.origin.label.is_empty() {
                self.graph.flows.push(flow(&line.origin, end, line.case, line.error));
            }
        }
    }
}

fn leave(end: End) -> Open {
    Open { origin: end, case: no_case(), error: false }
}

fn no_case() -> Object {
    Object::new("Microflows$NoCase")
}

fn merge_object() -> Object {
    Object::new("Microflows$ExclusiveMerge").with("Size", "60;60")
}

fn end_event(value: &str) -> Object {
    Object::new("Microflows$EndEvent").with("ReturnValue", stored_text(value)).with("Size", "20;20")
}

fn split(statement: &Statement, expression: &str) -> Object {
    let condition = Object::new("Microflows$ExpressionSplitCondition").with("Expression", stored_text(expression));
    Object::new("Microflows$ExclusiveSplit")
        .at(statement.line)
        .with("Caption", statement.caption.as_deref().unwrap_or(expression))
        .with("Documentation", stored_text(&statement.documentation))
        .with("Size", "90;60")
        .with("SplitCondition", Value::from(condition))
}
