//! The stored graph of a microflow, by the labels of its steps.

use std::collections::HashMap;

use crate::model::plain_text;
use crate::storage::Object;

/// A line out of a step.
pub(super) struct Line<'o> {
    /// The step that it leads to.
    pub(super) to: &'o str,
    /// The cases that it is for.
    pub(super) cases: Vec<&'o Object>,
    /// Whether it leads to error handling.
    pub(super) error: bool,
}

/// The steps of a microflow and the lines between them.
pub(super) struct Graph<'o> {
    /// The steps.
    pub(super) objects: HashMap<&'o str, &'o Object>,
    /// The lines out of each.
    pub(super) lines: HashMap<&'o str, Vec<Line<'o>>>,
    /// How many lines lead to each.
    pub(super) arriving: HashMap<&'o str, usize>,
    /// How many steps must be visited.
    pub(super) expected: usize,
    /// The notes that hang on steps, by the steps' labels.
    pub(super) notes: HashMap<&'o str, Vec<String>>,
    /// The notes that hang on nothing.
    pub(super) loose: Vec<String>,
}

impl<'o> Graph<'o> {
    /// Reads a graph; `None` if it is none.
    pub(super) fn new(collection: &'o Object, flows: &[&'o Object]) -> Option<Self> {
        let mut graph = Graph {
            objects: HashMap::new(),
            lines: HashMap::new(),
            arriving: HashMap::new(),
            expected: 0,
            notes: HashMap::new(),
            loose: Vec::new(),
        };
        let mut notes: Vec<(&'o Object, bool)> = Vec::new();
        graph.add(collection, &mut notes)?;
        for flow in flows {
            let (from, to) = (flow.pointer("OriginPointer")?, flow.pointer("DestinationPointer")?);
            if flow.kind == "Microflows$AnnotationFlow" {
                // A note may hang on its step in either direction.
                let is = |label: &str| notes.iter().position(|(note, _)| note.label.as_deref() == Some(label));
                let (note, step) = is(from).map(|at| (at, to)).or_else(|| is(to).map(|at| (at, from)))?;
                notes[note].1 = true;
                graph.notes.entry(step).or_default().push(plain_text(notes[note].0.text("Caption")));
                continue;
            }
            if flow.kind != "Microflows$SequenceFlow" {
                return None;
            }
            let cases = match flow.part("NewCaseValue") {
                Some(case) => vec![case],
                None => flow.parts("CaseValues").collect(),
            };
            *graph.arriving.entry(to).or_default() += 1;
            graph.lines.entry(from).or_default().push(Line { to, cases, error: flow.flag("IsErrorHandler") });
        }
        let loose = notes.into_iter().filter(|(_, hangs)| !hangs);
        graph.loose = loose.map(|(note, _)| plain_text(note.text("Caption"))).collect();
        Some(graph)
    }

    /// How many notes hang on steps.
    pub(super) fn noted(&self) -> usize {
        self.notes.values().map(Vec::len).sum()
    }

    fn add(&mut self, collection: &'o Object, notes: &mut Vec<(&'o Object, bool)>) -> Option<()> {
        for object in collection.parts("Objects") {
            match object.kind.as_str() {
                "Microflows$MicroflowParameter" | "Microflows$MicroflowParameterObject" => continue,
                "Microflows$Annotation" => {
                    notes.push((object, false));
                    continue;
                }
                _ => {}
            }
            if object.kind != "Microflows$StartEvent" {
                self.expected += 1;
            }
            if let Some(label) = object.label.as_deref() {
                self.objects.insert(label, object);
            }
            if let Some(inner) = object.part("ObjectCollection") {
                self.add(inner, notes)?;
            }
        }
        Some(())
    }

    /// The lines out of a step.
    pub(super) fn out(&self, label: &str) -> &[Line<'o>] {
        self.lines.get(label).map(Vec::as_slice).unwrap_or_default()
    }

    /// The step after a step with one line out of it.
    pub(super) fn next(&self, label: &str) -> Option<&'o str> {
        match self.out(label) {
            [line] if !line.error => Some(line.to),
            _ => None,
        }
    }
}
