//! Where the parts of a query begin. A tree can lie thousands deep to its left, where it is walked down step by step.

use sqlparser::ast::{Expr, Query, SetExpr, Spanned, TableFactor};

use super::refusal::Place;

/// Where an expression begins, or the first of it that the parser knows the place of.
pub(super) fn of_expression(expression: &Expr) -> Place {
    let mut first = expression;
    loop {
        first = match first {
            Expr::BinaryOp { left, .. } | Expr::AnyOp { left, .. } | Expr::AllOp { left, .. } => left,
            Expr::IsDistinctFrom(left, _) | Expr::IsNotDistinctFrom(left, _) => left,
            Expr::IsNull(inner)
            | Expr::IsNotNull(inner)
            | Expr::IsTrue(inner)
            | Expr::IsNotTrue(inner)
            | Expr::IsFalse(inner)
            | Expr::IsNotFalse(inner)
            | Expr::IsUnknown(inner)
            | Expr::IsNotUnknown(inner)
            | Expr::Nested(inner) => inner,
            Expr::Between { expr, .. }
            | Expr::In { expr, .. }
            | Expr::Like { expr, .. }
            | Expr::ILike { expr, .. }
            | Expr::SimilarTo { expr, .. }
            | Expr::RLike { expr, .. }
            | Expr::UnaryOp { expr, .. }
            | Expr::Cast { expr, .. }
            | Expr::Ceil { expr, .. }
            | Expr::Floor { expr, .. }
            | Expr::Extract { expr, .. }
            | Expr::Position { expr, .. }
            | Expr::Substring { expr, .. }
            | Expr::Trim { expr, .. }
            | Expr::Overlay { expr, .. }
            | Expr::Collate { expr, .. } => expr,
            Expr::AtTimeZone { timestamp, .. } => timestamp,
            Expr::Tuple(values) if !values.is_empty() => &values[0],
            Expr::Interval(interval) => &interval.value,
            Expr::Exists { subquery, .. } | Expr::Subquery(subquery) => return of_query(subquery),
            Expr::Function(function) => return Place::of(function.name.span()),
            Expr::Case { case_token, .. } => return Place::of(case_token.0.span),
            Expr::Identifier(name) => return Place::of(name.span),
            Expr::CompoundIdentifier(names) => return names.first().map_or(Place::START, |name| Place::of(name.span)),
            Expr::Value(value) => return Place::of(value.span),
            Expr::TypedString(literal) => return Place::of(literal.value.span),
            _ => return Place::START,
        }
    }
}

/// Where a query begins.
pub(super) fn of_query(query: &Query) -> Place {
    of_body(&query.body)
}

/// Where a SELECT, or several with UNION between, begin.
pub(super) fn of_body(body: &SetExpr) -> Place {
    let mut first = body;
    loop {
        first = match first {
            SetExpr::Select(select) => return Place::of(select.select_token.0.span),
            SetExpr::Query(query) => &query.body,
            SetExpr::SetOperation { left, .. } => left,
            _ => return Place::START,
        }
    }
}

/// Where something that a query reads begins.
pub(super) fn of_source(factor: &TableFactor) -> Place {
    match factor {
        TableFactor::Table { name, .. } => Place::of(name.span()),
        TableFactor::Derived { subquery, .. } => of_query(subquery),
        TableFactor::NestedJoin { table_with_joins, .. } => of_source(&table_with_joins.relation),
        TableFactor::Function { name, .. } => Place::of(name.span()),
        _ => Place::START,
    }
}
