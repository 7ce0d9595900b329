//! Finding: every way to lay the pattern over the graph, one after the other.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::Refusal;
use super::entities::Graph;
use super::expression::Variables;
use super::limits::Deadline;
use super::pattern::Direction;
use super::query::Query;

/// What one variable stands for.
#[derive(Clone, Debug)]
enum Bound<'g> {
    Nothing,
    Node(usize),
    Edge(usize),
    Nested(&'g Value),
    /// The first node, and then each edge with the node that it leads to.
    Path(usize, Vec<(usize, usize)>),
}

/// One way to lay the pattern over the graph.
#[derive(Clone)]
pub(super) struct Match<'g> {
    graph: &'g Graph,
    bound: Vec<Bound<'g>>,
}

impl Variables for Match<'_> {
    fn value(&self, variable: usize) -> Option<Cow<'_, Value>> {
        match &self.bound[variable] {
            Bound::Nothing => None,
            Bound::Node(node) => Some(Cow::Borrowed(&self.graph.nodes[*node])),
            Bound::Edge(edge) => Some(Cow::Borrowed(&self.graph.edges[*edge].document)),
            Bound::Nested(value) => Some(Cow::Borrowed(value)),
            Bound::Path(first, hops) => Some(Cow::Owned(self.path(*first, hops))),
        }
    }
}

impl<'g> Match<'g> {
    /// A path tells what identifies its nodes and edges.
    fn path(&self, first: usize, hops: &[(usize, usize)]) -> Value {
        let node = |node: usize| {
            let node = &self.graph.nodes[node];
            json!({ "entityId": node["entityId"], "entityName": node["entityName"] })
        };
        let edge = |edge: usize| {
            let edge = &self.graph.edges[edge].document;
            json!({
                "relationshipName": edge["relationshipName"],
                "sourceEntityId": edge["sourceEntityId"],
                "targetEntityId": edge["targetEntityId"],
            })
        };
        let rest = hops.iter().flat_map(|(over, to)| [edge(*over), node(*to)]);
        json!({ "path": std::iter::once(node(first)).chain(rest).collect::<Vec<_>>() })
    }

    fn list(&self, variable: usize, members: &[String]) -> Option<&'g Value> {
        let value: &'g Value = match &self.bound[variable] {
            Bound::Node(node) => &self.graph.nodes[*node],
            Bound::Edge(edge) => &self.graph.edges[*edge].document,
            Bound::Nested(value) => value,
            Bound::Nothing | Bound::Path(..) => return None,
        };
        members.iter().try_fold(value, |value, member| value.as_object()?.get(member))
    }
}

/// The search under way.
struct Finder<'q, 'g, F> {
    query: &'q Query,
    graph: &'g Graph,
    deadline: &'q Deadline,
    found: Match<'g>,
    first: usize,
    /// The way so far. No edge is on it twice.
    way: Vec<(usize, usize)>,
    each: F,
}

impl Query {
    /// Hands over every match until `each` says no more.
    pub(super) fn find<'g>(
        &self,
        graph: &'g Graph,
        deadline: &Deadline,
        each: impl FnMut(&Match<'g>) -> Result<bool, Refusal>,
    ) -> Result<(), Refusal> {
        let found = Match { graph, bound: vec![Bound::Nothing; self.variables.len()] };
        let mut finder = Finder { query: self, graph, deadline, found, first: 0, way: Vec::new(), each };
        for node in 0..graph.nodes.len() {
            finder.first = node;
            if !finder.at_node(0, node)? {
                break;
            }
        }
        Ok(())
    }
}

impl<'g, F: FnMut(&Match<'g>) -> Result<bool, Refusal>> Finder<'_, 'g, F> {
    /// Takes a node as that of a stage, and goes on from there.
    fn at_node(&mut self, stage: usize, node: usize) -> Result<bool, Refusal> {
        self.deadline.check()?;
        let pattern = &self.query.pattern;
        let variable = if stage == 0 { pattern.first } else { pattern.steps[stage - 1].node };
        let mut is_new = None;
        if let Some(variable) = variable {
            match self.found.bound[variable] {
                Bound::Node(known) if known == node => {}
                Bound::Node(_) => return Ok(true),
                _ => {
                    self.found.bound[variable] = Bound::Node(node);
                    is_new = Some(variable);
                }
            }
        }
        let mut goes_on = true;
        if let (true, Some(path)) = (stage == pattern.steps.len(), pattern.path) {
            self.found.bound[path] = Bound::Path(self.first, self.way.clone());
        }
        if self.holds(stage) {
            goes_on = if stage < pattern.steps.len() { self.hop(stage, node, 0)? } else { self.nest(0)? };
        }
        if let Some(variable) = is_new {
            self.found.bound[variable] = Bound::Nothing;
        }
        Ok(goes_on)
    }

    fn holds(&self, stage: usize) -> bool {
        self.query.conditions[stage].iter().all(|condition| condition.truth(&self.found) == Some(true))
    }

    /// Goes on from a node that so many hops of a step have led to.
    fn hop(&mut self, step: usize, node: usize, hops: u64) -> Result<bool, Refusal> {
        let (least, most) = self.query.pattern.steps[step].hops;
        if hops >= least && !self.at_node(step + 1, node)? {
            return Ok(false);
        }
        if hops == most {
            return Ok(true);
        }
        let graph = self.graph;
        let direction = self.query.pattern.steps[step].direction;
        if direction != Direction::Back {
            for (edge, to) in graph.leaving(node) {
                if !self.over(step, (edge, to), hops)? {
                    return Ok(false);
                }
            }
        }
        if direction != Direction::Forth {
            for (edge, to) in graph.reaching(node) {
                // An edge from a node to itself was met above.
                let is_met = direction == Direction::Either && to == node;
                if !is_met && !self.over(step, (edge, to), hops)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn over(&mut self, step: usize, (edge, to): (usize, usize), hops: u64) -> Result<bool, Refusal> {
        self.deadline.check()?;
        let of = &self.query.pattern.steps[step];
        let is_named = of.name.as_ref().is_none_or(|name| self.graph.edges[edge].name == *name);
        if !is_named || self.way.iter().any(|(known, _)| *known == edge) {
            return Ok(true);
        }
        if let Some(variable) = of.edge {
            self.found.bound[variable] = Bound::Edge(edge);
        }
        self.way.push((edge, to));
        let goes_on = self.hop(step, to, hops + 1)?;
        self.way.pop();
        Ok(goes_on)
    }

    /// Takes each element of a list, and goes on with the next list.
    fn nest(&mut self, place: usize) -> Result<bool, Refusal> {
        let Some(nest) = self.query.nests.get(place) else { return (self.each)(&self.found) };
        let elements = match self.found.list(nest.variable, &nest.members) {
            Some(Value::Array(elements)) => elements.as_slice(),
            // What is no list is a list of itself.
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        for element in elements {
            self.deadline.check()?;
            self.found.bound[nest.element] = Bound::Nested(element);
            if self.holds(self.query.pattern.steps.len() + 1 + place) && !self.nest(place + 1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
