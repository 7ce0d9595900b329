//! Transforms and metrics in a read: each is there once, however many formulas use it, and so are its values.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::known::Known;
use super::metric::Metric;
use super::series::Each;
use super::transform::Transform;
use super::variables::Variable;
use crate::answer::ApiError;
use crate::store::{Point, Span};

/// How deep formulas may use each other's values; models whose formulas go in a circle are refused.
const DEEPEST: usize = 100;

/// The transforms and metrics of a read, by asset and property.
#[derive(Default)]
pub(super) struct Reading(RefCell<HashMap<(String, String), Rc<Computed>>>);

/// A transform or metric, and what the read knows of its values.
pub(in crate::services) struct Computed {
    formula: AnyFormula,
    /// How many formulas lie on the longest way through those that it uses, with itself.
    height: usize,
    known: RefCell<Known>,
}

enum AnyFormula {
    Transform(Transform),
    Metric(Metric),
}

impl Reading {
    /// The values of a property; nothing if they are put, not computed. `depth` is how many formulas lie above.
    pub(super) fn computed(
        &self,
        exchange: &Exchange<'_>,
        property: &AssetProperty,
        depth: usize,
    ) -> Result<Option<Rc<Computed>>, ApiError> {
        let (is_transform, is_metric) = (property.kind["transform"].is_object(), property.kind["metric"].is_object());
        if !is_transform && !is_metric {
            return Ok(None);
        }
        let key = (property.asset_id.clone(), property.property_id.clone());
        if let Some(known) = self.0.borrow().get(&key) {
            return Ok(Some(Rc::clone(known)));
        }
        let check_depth = |depth: usize| match depth > DEEPEST {
            true => Err(exchange.invalid(format!(
                "The formulas that the property {} uses lie more than {DEEPEST} deep",
                property.name
            ))),
            false => Ok(()),
        };
        check_depth(depth)?;
        let formula = match is_transform {
            true => AnyFormula::Transform(Transform::new(exchange, self, property, depth)?),
            false => AnyFormula::Metric(Metric::new(exchange, self, property, depth)?),
        };
        let below = formula.variables().iter().flat_map(Variable::series).map(|series| series.height());
        let height = 1 + below.max().unwrap_or_default();
        // Not every way was gone: what was known by then has a height of its own.
        check_depth(height)?;
        let computed = Rc::new(Computed { formula, height, known: RefCell::default() });
        self.0.borrow_mut().insert(key, Rc::clone(&computed));
        Ok(Some(computed))
    }
}

impl AnyFormula {
    fn variables(&self) -> &[Variable] {
        match self {
            AnyFormula::Transform(transform) => &transform.variables,
            AnyFormula::Metric(metric) => &metric.variables,
        }
    }

    /// The values at the start of a span, about as many as are wanted, oldest first; and up to which time they are all that
    /// there are, or, newest first, behind which.
    fn first(&self, exchange: &Exchange<'_>, span: Span, wanted: usize) -> Result<(i64, Vec<Point>), ApiError> {
        match self {
            AnyFormula::Transform(transform) => transform.first(exchange, span, wanted),
            AnyFormula::Metric(metric) => metric.first(exchange, span, wanted),
        }
    }
}

impl Computed {
    pub(super) fn height(&self) -> usize {
        self.height
    }

    /// Hands over the points in a span, in its order, until `each` says no more; about so many are wanted.
    pub(super) fn each(
        &self,
        exchange: &Exchange<'_>,
        span: &Span,
        mut wanted: usize,
        each: &mut Each<'_>,
    ) -> Result<(), ApiError> {
        let (after, until) = span.times();
        // A span goes on from a place at its very start or end; what is too early or too late is left out below.
        let mut rest = Span::new(after.saturating_sub(1), until).ordered(span.is_descending);
        loop {
            loop {
                let next = self.known.borrow().next(rest).cloned();
                let Some(point) = next else { break };
                rest = rest.behind(point.time);
                if span.has(&point) && !each(point)? {
                    return Ok(());
                }
            }
            rest = self.known.borrow().without_known(rest);
            if rest.is_empty() {
                return Ok(());
            }
            let unknown = self.known.borrow().unknown(rest);
            let (edge, points) = self.formula.first(exchange, unknown, wanted)?;
            let (after, until) = unknown.times();
            let (after, until) = if span.is_descending { (edge, until) } else { (after, edge) };
            self.known.borrow_mut().take(after, until, points);
            wanted = wanted.saturating_mul(4);
        }
    }
}
