//! What is searched: entities as nodes, relationships between them as edges.

use std::collections::HashMap;

use serde_json::{Value, json};

/// One edge, before its ends are known to exist.
#[derive(Debug)]
pub(in super::super::super) struct EdgeOf {
    pub(in super::super::super) name: String,
    pub(in super::super::super) source: String,
    pub(in super::super::super) target: String,
    /// The component that has the relationship, with its type; nothing for what a child is to its parent.
    pub(in super::super::super) component: Option<(String, String)>,
}

/// An edge between two nodes.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) name: String,
    /// As a column of the type `EDGE` has it.
    pub(super) document: Value,
    /// The places of its nodes.
    pub(super) source: usize,
    pub(super) target: usize,
}

/// The entities of a workspace.
#[derive(Debug, Default)]
pub(in super::super::super) struct Graph {
    /// As a column of the type `NODE` has them.
    pub(super) nodes: Vec<Value>,
    pub(super) edges: Vec<Edge>,
    /// The edges that leave and that reach each node.
    leaving: Vec<Vec<usize>>,
    reaching: Vec<Vec<usize>>,
}

impl Graph {
    /// A graph of nodes, which have an `entityId` each, and of the edges among them. An edge to what is no node is none.
    pub(in super::super::super) fn new(nodes: Vec<Value>, edges: Vec<EdgeOf>) -> Graph {
        let ids = nodes.iter().enumerate().filter_map(|(place, node)| Some((node["entityId"].as_str()?, place)));
        let places: HashMap<&str, usize> = ids.collect();
        let edges = edges.into_iter().filter_map(|edge| {
            let (source, target) = (*places.get(&*edge.source)?, *places.get(&*edge.target)?);
            Some(Edge { document: edge.document(), name: edge.name, source, target })
        });
        let edges: Vec<Edge> = edges.collect();
        let mut leaving = vec![Vec::new(); nodes.len()];
        let mut reaching = vec![Vec::new(); nodes.len()];
        for (place, edge) in edges.iter().enumerate() {
            leaving[edge.source].push(place);
            reaching[edge.target].push(place);
        }
        Graph { nodes, edges, leaving, reaching }
    }

    /// The edges that leave a node, with the nodes that they lead to.
    pub(super) fn leaving(&self, node: usize) -> impl Iterator<Item = (usize, usize)> {
        self.leaving[node].iter().map(|edge| (*edge, self.edges[*edge].target))
    }

    /// The edges that reach a node, with the nodes that they come from.
    pub(super) fn reaching(&self, node: usize) -> impl Iterator<Item = (usize, usize)> {
        self.reaching[node].iter().map(|edge| (*edge, self.edges[*edge].source))
    }
}

impl EdgeOf {
    fn document(&self) -> Value {
        let mut document = json!({
            "relationshipName": self.name,
            "sourceEntityId": self.source,
            "targetEntityId": self.target,
        });
        if let Some((component, component_type)) = &self.component {
            document["sourceComponentName"] = Value::from(component.as_str());
            document["sourceComponentTypeId"] = Value::from(component_type.as_str());
        }
        document
    }
}
