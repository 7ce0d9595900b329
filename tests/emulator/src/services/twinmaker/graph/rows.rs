//! From matches to rows: columns, counts, order, and the part that is asked for.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Value, json};

use super::Refusal;
use super::entities::Graph;
use super::expression::{self, Variables};
use super::find::Match;
use super::limits::Deadline;
use super::query::{Key, Query};

/// A part of what a query finds.
#[derive(Debug)]
pub(in super::super::super) struct Table {
    /// `columnDescriptions` and `rows` as `ExecuteQuery` answers them.
    pub(in super::super::super) columns: Vec<Value>,
    pub(in super::super::super) rows: Vec<Value>,
    /// Whether there are rows behind these.
    pub(in super::super::super) has_more: bool,
}

/// Takes the rows that are asked for.
struct Taker {
    skip: u64,
    size: usize,
    /// What is left of `LIMIT` behind the first row of the page.
    limit: Option<u64>,
    seen: HashSet<String>,
    rows: Vec<Value>,
    has_more: bool,
}

impl Query {
    /// The rows from `first` on, `size` at most.
    pub(in super::super::super) fn run(
        &self,
        graph: &Graph,
        (first, size): (u64, usize),
        deadline: &Deadline,
    ) -> Result<Table, Refusal> {
        let limit = self.limit.map(|limit| limit.saturating_sub(first));
        let skip = self.offset.saturating_add(first);
        let mut taker = Taker { skip, size, limit, seen: HashSet::new(), rows: Vec::new(), has_more: false };
        if self.columns.iter().any(|column| column.is_count) {
            taker.take(self.counts(graph, deadline)?);
        } else if self.order.is_empty() {
            self.find(graph, deadline, |found| self.take(found, &mut taker))?;
        } else {
            for found in self.ordered(graph, deadline)? {
                if !self.take(&found, &mut taker)? {
                    break;
                }
            }
        }
        let columns = self.columns.iter().map(|column| json!({ "name": column.name, "type": column.column_type }));
        Ok(Table { columns: columns.collect(), rows: taker.rows, has_more: taker.has_more })
    }

    /// Takes the row of a match; says whether more are wanted.
    fn take(&self, found: &Match<'_>, taker: &mut Taker) -> Result<bool, Refusal> {
        // What is skipped need not be written, unless it must be told from others.
        if taker.skip > 0 && !self.is_distinct {
            taker.skip -= 1;
            return Ok(true);
        }
        let mut row = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            let value = column.of.value(found).map_or(Value::Null, std::borrow::Cow::into_owned);
            if self.is_distinct && (value.is_array() || value.is_object()) {
                let message = format!("DISTINCT is not supported on complex values, such as those of {}", column.name);
                return Refusal::at(column.place, message);
            }
            row.push(value);
        }
        if self.is_distinct && !taker.seen.insert(Value::from(row.clone()).to_string()) {
            return Ok(true);
        }
        Ok(taker.take(row))
    }

    /// One row: how often each column has a value.
    fn counts(&self, graph: &Graph, deadline: &Deadline) -> Result<Vec<Value>, Refusal> {
        let mut counts = vec![0_u64; self.columns.len()];
        self.find(graph, deadline, |found| {
            for (column, count) in self.columns.iter().zip(&mut counts) {
                let Some(value) = column.of.value(found) else { continue };
                let is_whole = matches!(&column.of, expression::Expression::Member { members, variable, .. }
                    if members.is_empty() && self.variables[*variable].kind != super::query::Kind::Nested);
                if !is_whole && (value.is_array() || value.is_object()) {
                    return Refusal::at(column.place, "COUNT is not supported on nested complex values");
                }
                *count += u64::from(!value.is_null());
            }
            Ok(true)
        })?;
        Ok(counts.into_iter().map(Value::from).collect())
    }

    fn ordered<'g>(&self, graph: &'g Graph, deadline: &Deadline) -> Result<Vec<Match<'g>>, Refusal> {
        let mut all = Vec::new();
        self.find(graph, deadline, |found| {
            let keys: Vec<_> = self.order.iter().map(|order| self.key(&order.key, found)).collect();
            all.push((keys, found.clone()));
            Ok(true)
        })?;
        all.sort_by(|(ones, _), (others, _)| {
            let pairs = self.order.iter().zip(ones.iter().zip(others));
            let orders = pairs.map(|(order, (one, other))| {
                let natural = expression::order(one.as_ref(), other.as_ref());
                if order.is_descending { natural.reverse() } else { natural }
            });
            orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        });
        Ok(all.into_iter().map(|(_, found)| found).collect())
    }

    fn key(&self, key: &Key, found: &impl Variables) -> Option<Value> {
        let of = match key {
            Key::Column(place) => &self.columns[*place].of,
            Key::Expression(expression) => expression,
        };
        of.value(found).map(std::borrow::Cow::into_owned)
    }
}

impl Taker {
    fn take(&mut self, row: Vec<Value>) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return true;
        }
        if self.limit.is_some_and(|limit| self.rows.len() as u64 >= limit) {
            return false;
        }
        if self.rows.len() == self.size {
            self.has_more = true;
            return false;
        }
        self.rows.push(json!({ "rowData": row }));
        true
    }
}
