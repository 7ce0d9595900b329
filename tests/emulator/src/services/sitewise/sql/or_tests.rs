//! OR in conditions: the views answer as plain tables with the same rows do.

use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tokio::sync::mpsc;

use super::compiler::Compiler;
use super::scan::{Cell, Row};
use super::source::{Question, Source};
use super::table::Table;
use super::tests::Dice;
use super::views::View;
use super::{engine, functions, reader};

/// Some rows of a view, each once.
fn rows_of(view: View) -> Vec<Row> {
    let columns = view.columns();
    let cell = |name: &str, number: i64| match name {
        "event_timestamp" => Cell::Integer(number / 8),
        "count_value" | "int_value" | "int_attribute_value" => Cell::Integer(number % 5),
        "asset_id" => Cell::Text(format!("a{}", number % 2).into()),
        "property_id" | "asset_name" => Cell::Text(format!("p{}", number / 2 % 2).into()),
        "property_alias" | "asset_model_id" if number % 3 == 0 => Cell::Null,
        "property_alias" | "asset_model_id" => Cell::Text(format!("n{}", number % 3).into()),
        "quality" | "resolution" => Cell::Text(if number / 4 % 2 == 0 { "GOOD" } else { "BAD" }.into()),
        _ => Cell::Null,
    };
    (0..48).map(|number| columns.iter().map(|(name, _)| cell(name, number)).collect()).collect()
}

/// What the views answer.
fn answered(text: &str) -> String {
    let (questions, mut asked) = mpsc::channel(1);
    let serving = std::thread::spawn(move || {
        while let Some(Question { scan, answer }) = asked.blocking_recv() {
            let stretch = scan.stretch_of(&rows_of(scan.view()));
            let _ = answer.send(Ok((scan, stretch)));
        }
    });
    let source = Source::new(questions, Instant::now() + Duration::from_secs(10));
    let table = engine::answer(text, 7, &source, (0, 10_000)).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
    drop(source);
    serving.join().unwrap();
    table.into_json(None)
}

/// A database with the rows of the views in plain tables.
fn plain_tables() -> Connection {
    let tables = Connection::open_in_memory().unwrap();
    functions::register(&tables).unwrap();
    for view in View::ALL {
        let columns: Vec<&str> = view.columns().iter().map(|(name, _)| *name).collect();
        tables.execute(&format!("CREATE TABLE {} ({})", view.name(), columns.join(", ")), []).unwrap();
        let places = vec!["?"; columns.len()].join(", ");
        for row in rows_of(view) {
            let insert = format!("INSERT INTO {} VALUES ({places})", view.name());
            tables.execute(&insert, rusqlite::params_from_iter(row)).unwrap();
        }
    }
    tables
}

/// What plain tables answer.
fn expected(tables: &Connection, text: &str) -> String {
    let mut compiler = Compiler::new(7);
    let selected = compiler.query(&reader::read(text).unwrap()).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
    let mut statement = tables.prepare(&selected.sql).unwrap();
    for index in 0..statement.parameter_count() {
        statement.raw_bind_parameter(index + 1, &compiler.parameters[index]).unwrap();
    }
    let mut rows = statement.raw_query();
    let mut table = Table::new(&selected.columns);
    while let Some(row) = rows.next().unwrap() {
        table.begin();
        for (index, (_, kind)) in selected.columns.iter().enumerate() {
            let value: ValueRef<'_> = row.get_ref(index).unwrap();
            table.push(value, *kind, index == 0);
        }
        table.end();
    }
    table.into_json(None)
}

/// A condition on a view, with OR in it where it is not simple.
fn condition(dice: &mut Dice, view: View, depth: usize) -> String {
    if depth > 0 {
        let (one, two) = (condition(dice, view, depth - 1), condition(dice, view, depth - 1));
        return match dice.below(5) {
            0 => format!("({one} AND {two})"),
            1 => format!("NOT ({one} OR {two})"),
            2 => format!("({one} OR {two} OR {})", condition(dice, view, 0)),
            _ => format!("({one} OR {two})"),
        };
    }
    let (text, time) = match view {
        View::Asset => (["asset_id", "asset_name", "asset_model_id"], false),
        View::AssetProperty => (["asset_id", "property_id", "property_alias"], false),
        View::PrecomputedAggregates => (["asset_id", "property_alias", "resolution"], true),
        _ => (["asset_id", "property_alias", "quality"], true),
    };
    if time && dice.below(2) == 0 {
        let (operator, number) = (dice.one(&["<", "<=", "=", ">", ">="]), dice.below(8));
        return format!("x.event_timestamp {operator} TIMESTAMP '1970-01-01 00:00:00.00000000{number}'");
    }
    let column = dice.one(&text);
    match dice.below(6) {
        0 => format!("x.{column} IS NULL"),
        1 => format!("x.{column} IN ('a0', 'p1', 'GOOD')"),
        _ => format!("x.{column} = '{}'", dice.one(&["a0", "a1", "p0", "p1", "n1", "n2", "GOOD", "BAD"])),
    }
}

#[test]
fn or_finds_each_row_once() {
    let tables = plain_tables();
    let mut dice = Dice(11);
    for _ in 0..600 {
        let view = View::ALL[dice.below(5)];
        let (name, other) = (view.name(), View::ALL[dice.below(5)].name());
        let condition = condition(&mut dice, view, 2);
        let columns: Vec<String> = view.columns().iter().map(|(column, _)| format!("x.{column}")).collect();
        let (all, order) = (columns.join(", "), (1..=columns.len()).map(|number| number.to_string()));
        let order = order.collect::<Vec<_>>().join(", ");
        let text = match dice.below(5) {
            0 => format!("SELECT x.asset_id, COUNT(*) FROM {name} x WHERE {condition} GROUP BY x.asset_id ORDER BY 1"),
            1 => format!(
                "SELECT asset_id, COUNT(*) FROM {other} WHERE asset_id IN (SELECT x.asset_id FROM {name} x WHERE \
                 {condition}) GROUP BY asset_id ORDER BY 1"
            ),
            2 => format!(
                "SELECT x.asset_id, COUNT(*) FROM {name} x LEFT JOIN {other} y ON x.asset_id = y.asset_id \
                 AND {condition} GROUP BY x.asset_id ORDER BY 1"
            ),
            3 => format!("SELECT COUNT(*) FROM (SELECT x.asset_id AS a FROM {name} x WHERE {condition}) z"),
            _ => format!("SELECT {all} FROM {name} x WHERE {condition} ORDER BY {order}"),
        };
        assert_eq!(answered(&text), expected(&tables, &text), "{text}");
    }
}

#[test]
fn one_column_with_one_of_some_values_is_asked_for_these_alone() {
    let sql = |text: &str| Compiler::new(7).query(&reader::read(text).unwrap()).unwrap().sql;
    let found = sql("SELECT asset_name FROM asset WHERE asset_id = 'a' OR (asset_id = 'b') OR asset_id = 'c'");
    assert!(found.contains("WHERE (t1.asset_id IN (?"), "{found}");
    let found = sql("SELECT asset_name FROM asset WHERE asset_id = 'a' OR asset_name = 'b'");
    assert!(found.contains("WHERE (+("), "{found}");
}
