//! The clauses of a query: what is selected, from where, in which groups and order, and how much of it.

use sqlparser::ast::{
    Distinct, Expr, GroupByExpr, JoinConstraint, JoinOperator, LimitClause, Offset, OrderBy, OrderByKind, OrderBySort,
    Query, Select, SelectItem, SetExpr, SetOperator, SetQuantifier, Spanned, TableFactor, TableWithJoins,
};

use super::compiler::{Aggregates, Compiler, Relation, ResultColumn, Scope};
use super::kinds::Kind;
use super::places;
use super::refusal::{Place, Refusal};
use super::views::View;

/// A query, or a part of one, compiled. The engine calls its columns `c1`, `c2` and so on.
#[derive(Debug)]
pub(super) struct Selected {
    pub(super) sql: String,
    pub(super) columns: Vec<(String, Kind)>,
}

impl Compiler {
    /// Compiles a query, or a sub-select.
    pub(super) fn query(&mut self, query: &Query) -> Result<Selected, Refusal> {
        let place = places::of_query(query);
        let absent = [
            ("WITH", query.with.is_some()),
            ("FETCH", query.fetch.is_some()),
            ("FOR UPDATE", !query.locks.is_empty()),
            ("FOR", query.for_clause.is_some()),
            ("SETTINGS", query.settings.is_some()),
            ("FORMAT", query.format_clause.is_some()),
            ("|>", !query.pipe_operators.is_empty()),
        ];
        refuse_clauses(&absent, place)?;
        let mut selected = match (&*query.body, &query.order_by) {
            (SetExpr::Select(select), order) => self.select(select, order.as_ref())?,
            (body, None) => self.body(body)?,
            (body, Some(order)) => {
                let mut selected = self.body(body)?;
                let order = self.order(order, &selected.columns, None)?;
                selected.sql.push_str(&order);
                selected
            }
        };
        if let Some(limit) = &query.limit_clause {
            let limit = limit_of(limit)?;
            selected.sql.push_str(&format!(" LIMIT {limit}"));
        }
        Ok(selected)
    }

    fn body(&mut self, body: &SetExpr) -> Result<Selected, Refusal> {
        let place = places::of_body(body);
        match body {
            SetExpr::Select(select) => self.select(select, None),
            SetExpr::Query(query) => {
                let inner = self.deeper(place, |compiler| compiler.query(query))?;
                Ok(Selected { sql: format!("SELECT * FROM ({})", inner.sql), columns: inner.columns })
            }
            SetExpr::SetOperation { left, op: SetOperator::Union, set_quantifier, right } => {
                let tie = match set_quantifier {
                    SetQuantifier::None => "UNION",
                    SetQuantifier::All => "UNION ALL",
                    other => return Refusal::at(place, format!("UNION {other} is not in the query language")),
                };
                self.deeper(place, |compiler| {
                    let (left, right_place) = (compiler.body(left)?, places::of_body(right));
                    union(left, compiler.body(right)?, tie, right_place)
                })
            }
            SetExpr::SetOperation { op, right, .. } => {
                Refusal::at(places::of_body(right), format!("{op} is not in the query language"))
            }
            SetExpr::Values(_) => Refusal::at(place, "VALUES is not in the query language"),
            SetExpr::Table(_) => Refusal::at(place, "TABLE is not in the query language"),
            SetExpr::Insert(_) | SetExpr::Update(_) | SetExpr::Delete(_) | SetExpr::Merge(_) => {
                Refusal::at(place, "only SELECT is in the query language")
            }
        }
    }

    fn select(&mut self, select: &Select, order: Option<&OrderBy>) -> Result<Selected, Refusal> {
        let place = Place::of(select.select_token.0.span);
        let absent = [
            ("SELECT DISTINCT", !matches!(select.distinct, None | Some(Distinct::All))),
            ("SELECT ALL", matches!(select.distinct, Some(Distinct::All))),
            ("TOP", select.top.is_some()),
            ("EXCLUDE", select.exclude.is_some()),
            ("INTO", select.into.is_some()),
            ("LATERAL VIEW", !select.lateral_views.is_empty()),
            ("PREWHERE", select.prewhere.is_some()),
            ("CONNECT BY", !select.connect_by.is_empty()),
            ("CLUSTER BY", !select.cluster_by.is_empty()),
            ("DISTRIBUTE BY", !select.distribute_by.is_empty()),
            ("SORT BY", !select.sort_by.is_empty()),
            ("WINDOW", !select.named_window.is_empty()),
            ("QUALIFY", select.qualify.is_some()),
            ("AS STRUCT or AS VALUE", select.value_table_mode.is_some()),
            ("a modifier of SELECT", select.select_modifiers.is_some()),
            ("a hint", !select.optimizer_hints.is_empty()),
        ];
        refuse_clauses(&absent, place)?;
        // A SELECT within another counts for itself.
        let outer = std::mem::take(&mut self.aggregates);
        let selected = self.clauses(select, order, place);
        self.aggregates = outer;
        selected
    }

    fn clauses(&mut self, select: &Select, order: Option<&OrderBy>, place: Place) -> Result<Selected, Refusal> {
        let (from, relations) = self.from(&select.from)?;
        let rows = Scope { relations: &relations, results: &[], aggregates: Aggregates::Not("WHERE") };
        let groups = Scope { aggregates: Aggregates::Allowed, ..rows };
        let mut results = Vec::new();
        for item in &select.projection {
            results.push(self.item(item, &groups)?);
        }
        if results.is_empty() {
            return Refusal::at(place, "SELECT names no column");
        }
        let columns =
            results.iter().enumerate().map(|(index, result)| format!("{} AS c{}", result.compiled.sql, index + 1));
        let mut sql = format!("SELECT {}{from}", columns.collect::<Vec<_>>().join(", "));
        if let Some(condition) = &select.selection {
            sql.push_str(&format!(" WHERE {}", self.condition(condition, &rows)?.sql));
        }
        let named = Scope { results: &results, ..groups };
        let group = self.groups(&select.group_by, &Scope { aggregates: Aggregates::Not("GROUP BY"), ..named })?;
        sql.push_str(&group);
        if let Some(condition) = &select.having {
            let condition = self.condition(condition, &named)?;
            if group.is_empty() && self.aggregates == 0 {
                return Refusal::at(condition.place, "HAVING needs GROUP BY or an aggregate function");
            }
            sql.push_str(&format!(" HAVING {}", condition.sql));
        }
        let columns: Vec<(String, Kind)> =
            results.iter().map(|result| (result.name.clone(), result.compiled.kind)).collect();
        if let Some(order) = order {
            let aggregates = match group.is_empty() && self.aggregates == 0 {
                true => Aggregates::Not("the ORDER BY of a query without groups"),
                false => Aggregates::Allowed,
            };
            sql.push_str(&self.order(order, &columns, Some(&Scope { aggregates, ..named }))?);
        }
        Ok(Selected { sql, columns })
    }

    fn item(&mut self, item: &SelectItem, scope: &Scope<'_>) -> Result<ResultColumn, Refusal> {
        let before = self.aggregates;
        let (name, compiled) = match item {
            SelectItem::UnnamedExpr(expression) => {
                // Only what was compiled is known not to lie too deep for its text.
                let compiled = self.expression(expression, scope)?;
                let name = match expression {
                    Expr::Identifier(name) => name.value.clone(),
                    Expr::CompoundIdentifier(names) => names.last().map_or(String::new(), |name| name.value.clone()),
                    expression => expression.to_string(),
                };
                (name, compiled)
            }
            SelectItem::ExprWithAlias { expr, alias } => (alias.value.clone(), self.expression(expr, scope)?),
            SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..) => {
                let place = Place::of(item.span());
                return Refusal::at(place, "SELECT * is not in the query language: name the columns");
            }
            SelectItem::ExprWithAliases { expr, .. } => {
                return Refusal::at(places::of_expression(expr), "a column of the result has one name");
            }
        };
        Ok(ResultColumn { name, compiled, is_aggregate: self.aggregates > before })
    }

    /// The FROM clause. Views with a comma between are joined by the ids that they share.
    fn from(&mut self, from: &[TableWithJoins]) -> Result<(String, Vec<Relation>), Refusal> {
        let (mut sql, mut relations) = (String::new(), Vec::<Relation>::new());
        for TableWithJoins { relation, joins } in from {
            let place = places::of_source(relation);
            let (source, read) = self.relation(relation, &relations)?;
            if relations.is_empty() {
                sql = format!(" FROM {source}");
            } else {
                sql.push_str(&format!(" JOIN {source} ON ({})", shared_ids(&read, &relations, place)?));
            }
            relations.push(read);
            for join in joins {
                let place = places::of_source(&join.relation);
                let (kind, constraint) = match &join.join_operator {
                    JoinOperator::Join(on) | JoinOperator::Inner(on) => ("JOIN", on),
                    JoinOperator::Left(on) | JoinOperator::LeftOuter(on) => ("LEFT JOIN", on),
                    _ => return Refusal::at(place, "joins are JOIN, INNER JOIN, LEFT JOIN, or a comma between views"),
                };
                let JoinConstraint::On(condition) = constraint else {
                    return Refusal::at(place, format!("{kind} needs ON and a condition"));
                };
                let (source, read) = self.relation(&join.relation, &relations)?;
                relations.push(read);
                let scope = Scope { relations: &relations, results: &[], aggregates: Aggregates::Not("ON") };
                let condition = self.condition(condition, &scope)?;
                sql.push_str(&format!(" {kind} {source} ON ({})", condition.sql));
            }
        }
        Ok((sql, relations))
    }

    /// A view, or a sub-select with a name.
    fn relation(&mut self, factor: &TableFactor, others: &[Relation]) -> Result<(String, Relation), Refusal> {
        let place = places::of_source(factor);
        let (source, view, alias, columns) = match factor {
            TableFactor::Table { name, alias, .. } => {
                let text = name.to_string();
                let Some(view) = View::named(&text) else {
                    let names: Vec<&str> = View::ALL.into_iter().map(View::name).collect();
                    let (text, names) = (super::cut(&text), names.join(", "));
                    return Refusal::at(place, format!("there is no view {text}; the views are {names}"));
                };
                // Whatever else can stand beside a table's name is written behind it.
                let plain = TableFactor::Table {
                    name: name.clone(),
                    alias: alias.clone(),
                    args: None,
                    with_hints: Vec::new(),
                    version: None,
                    with_ordinality: false,
                    partitions: Vec::new(),
                    json_path: None,
                    sample: None,
                    index_directives: Vec::new(),
                    inheritance: None,
                };
                if plain != *factor {
                    return Refusal::at(place, format!("a view has but a name: nothing follows {}", view.name()));
                }
                let columns = view.columns().iter();
                let columns = columns.map(|(name, kind)| ((*name).to_owned(), (*name).to_owned(), *kind)).collect();
                (view.name().to_owned(), Some(view), alias.as_ref(), columns)
            }
            TableFactor::Derived { lateral: false, subquery, alias, sample: None } => {
                let selected = self.deeper(place, |compiler| compiler.query(subquery))?;
                let columns = selected.columns.into_iter().enumerate();
                let columns = columns.map(|(index, (name, kind))| (name, format!("c{}", index + 1), kind)).collect();
                if alias.is_none() {
                    return Refusal::at(place, "a sub-select in FROM needs a name");
                }
                (format!("({})", selected.sql), None, alias.as_ref(), columns)
            }
            other => {
                let what = match other {
                    TableFactor::NestedJoin { .. } => "joins in parentheses",
                    TableFactor::Function { .. } | TableFactor::TableFunction { .. } => "functions",
                    _ => "what stands here",
                };
                return Refusal::at(place, format!("FROM takes views and sub-selects, not {what}"));
            }
        };
        let name = match alias {
            None => source.clone(),
            Some(alias) if alias.columns.is_empty() && alias.at.is_none() => alias.name.value.clone(),
            Some(alias) => return Refusal::at(Place::of(alias.name.span), "a name in FROM has no list of columns"),
        };
        if others.iter().any(|other| other.name.eq_ignore_ascii_case(&name)) {
            return Refusal::at(
                place,
                format!("{} is in FROM twice: give one another name with AS", super::cut(&name)),
            );
        }
        let relation = Relation { name, alias: self.next_alias(), view, columns };
        Ok((format!("{source} AS {}", relation.alias), relation))
    }

    fn groups(&mut self, groups: &GroupByExpr, scope: &Scope<'_>) -> Result<String, Refusal> {
        let expressions = match groups {
            GroupByExpr::Expressions(expressions, modifiers) if modifiers.is_empty() => expressions,
            GroupByExpr::Expressions(expressions, _) => {
                let place = expressions.first().map_or(Place::START, places::of_expression);
                return Refusal::at(place, "GROUP BY takes columns and expressions, and nothing behind them");
            }
            GroupByExpr::All(_) => return Refusal::at(Place::START, "GROUP BY ALL is not in the query language"),
        };
        let mut groups = Vec::new();
        for expression in expressions {
            let place = places::of_expression(expression);
            let group = self.expression(expression, scope)?;
            if group.literal.is_some() {
                return Refusal::at(place, "GROUP BY takes columns by their names");
            }
            groups.push(never_a_number(&group.sql));
        }
        Ok(if groups.is_empty() { String::new() } else { format!(" GROUP BY {}", groups.join(", ")) })
    }

    /// The ORDER BY clause: columns of the result by name or number, and expressions if there is a scope for them.
    fn order(
        &mut self,
        order: &OrderBy,
        columns: &[(String, Kind)],
        scope: Option<&Scope<'_>>,
    ) -> Result<String, Refusal> {
        let (OrderByKind::Expressions(orders), None) = (&order.kind, &order.interpolate) else {
            return Refusal::at(Place::START, "ORDER BY takes columns and expressions, and nothing behind them");
        };
        let mut terms = Vec::new();
        for order in orders {
            let place = places::of_expression(&order.expr);
            let by_name = |name: &str| columns.iter().position(|(column, _)| column.eq_ignore_ascii_case(name));
            let column = match &order.expr {
                Expr::Identifier(name) => by_name(&name.value),
                Expr::Value(value) => {
                    let number = value.to_string().parse::<usize>().ok();
                    let number = number.filter(|number| (1..=columns.len()).contains(number));
                    let Some(number) = number else {
                        let most = columns.len();
                        return Refusal::at(
                            place,
                            format!(
                                "ORDER BY {} is no column: they are numbered from 1 to {most}",
                                super::cut(&value.to_string())
                            ),
                        );
                    };
                    Some(number - 1)
                }
                _ => None,
            };
            let term = match (column, scope) {
                (Some(column), _) => (column + 1).to_string(),
                (None, Some(scope)) => never_a_number(&self.expression(&order.expr, scope)?.sql),
                (None, None) => {
                    return Refusal::at(place, "after UNION, ORDER BY takes columns of the result by name or number");
                }
            };
            if order.with_fill.is_some() {
                return Refusal::at(place, "WITH FILL is not in the query language");
            }
            let direction = match &order.options.sort {
                None | Some(OrderBySort::Asc) => "",
                Some(OrderBySort::Desc) => " DESC",
                Some(OrderBySort::Using(_)) => return Refusal::at(place, "USING is not in the query language"),
            };
            let nulls = match order.options.nulls_first {
                None => "",
                Some(true) => " NULLS FIRST",
                Some(false) => " NULLS LAST",
            };
            terms.push(format!("{term}{direction}{nulls}"));
        }
        Ok(format!(" ORDER BY {}", terms.join(", ")))
    }
}

/// Two results, one below the other.
fn union(left: Selected, right: Selected, tie: &str, place: Place) -> Result<Selected, Refusal> {
    let (many, others) = (left.columns.len(), right.columns.len());
    if many != others {
        return Refusal::at(place, format!("{tie} takes as many columns on both sides, not {many} and {others}"));
    }
    let mut columns = Vec::new();
    for ((name, kind), (other_name, other)) in left.columns.into_iter().zip(right.columns) {
        match kind.with(other) {
            Some(kind) => columns.push((name, kind)),
            None => {
                let (name, other_name) = (super::cut(&name), super::cut(&other_name));
                return Refusal::at(place, format!("{tie} puts {other_name}, a {other}, below {name}, a {kind}"));
            }
        }
    }
    Ok(Selected { sql: format!("{} {tie} {}", left.sql, right.sql), columns })
}

/// The condition by which a view is joined with those before it, if the query has but a comma between.
fn shared_ids(view: &Relation, others: &[Relation], place: Place) -> Result<String, Refusal> {
    let hint = "say how they are joined with JOIN and ON";
    let Some(kind) = view.view else {
        return Refusal::at(place, format!("a sub-select is not joined by a comma: {hint}"));
    };
    for other in others {
        match other.view {
            None => return Refusal::at(place, format!("a sub-select is not joined by a comma: {hint}")),
            Some(other) if other == kind => {
                return Refusal::at(place, format!("{} is there twice: {hint}", kind.name()));
            }
            Some(other) if other.has_values() && kind.has_values() => {
                let (one, other) = (other.name(), kind.name());
                return Refusal::at(place, format!("{one} and {other} both have values: {hint}"));
            }
            Some(_) => {}
        }
    }
    let has = |relation: &Relation, id: &str| relation.columns.iter().any(|(column, ..)| column == id);
    let shared = ["asset_id", "property_id"].into_iter().filter(|id| has(view, id)).filter_map(|id| {
        let other = others.iter().find(|other| has(other, id))?;
        Some(format!("{}.{id} = {}.{id}", view.alias, other.alias))
    });
    Ok(shared.collect::<Vec<_>>().join(" AND "))
}

/// An expression that the engine does not take for the number of a column.
fn never_a_number(sql: &str) -> String {
    format!("coalesce({sql}, NULL)")
}

fn limit_of(limit: &LimitClause) -> Result<u32, Refusal> {
    let limit = match limit {
        LimitClause::LimitOffset { offset: Some(Offset { value: offset, .. }), .. }
        | LimitClause::OffsetCommaLimit { offset, .. } => {
            return Refusal::at(places::of_expression(offset), "OFFSET is not in the query language");
        }
        LimitClause::LimitOffset { limit: Some(limit), limit_by, .. } if limit_by.is_empty() => limit,
        LimitClause::LimitOffset { .. } => return Refusal::at(Place::START, "LIMIT takes a whole number"),
    };
    let number = match limit {
        Expr::Value(value) => value.to_string().parse().ok(),
        _ => None,
    };
    number.map_or_else(|| Refusal::at(places::of_expression(limit), "LIMIT takes a whole number"), Ok)
}

fn refuse_clauses(clauses: &[(&str, bool)], place: Place) -> Result<(), Refusal> {
    match clauses.iter().find(|(_, is_there)| *is_there) {
        Some((clause, _)) => Refusal::at(place, format!("{clause} is not in the query language")),
        None => Ok(()),
    }
}
