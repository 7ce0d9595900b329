//! Queries without an account: what is written for the engine, and what is refused where.

use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use super::compiler::Compiler;
use super::kinds::Kind;
use super::refusal::Refusal;
use super::source::Source;
use super::{engine, reader};

fn compiled(text: &str) -> Result<(String, Vec<(String, Kind)>), Refusal> {
    let query = reader::read(text)?;
    let selected = Compiler::new(7).query(&query)?;
    Ok((selected.sql, selected.columns))
}

fn refusal(text: &str) -> String {
    match compiled(text) {
        Ok((sql, _)) => panic!("{text} was not refused: {sql}"),
        Err(refusal) => refusal.to_string(),
    }
}

fn answered(text: &str, seconds_left: u64) -> Result<String, Refusal> {
    let (questions, _) = mpsc::channel(1);
    let source = Source::new(questions, Instant::now() + Duration::from_secs(seconds_left));
    engine::answer(text, 7, &source, (0, 10)).map(|table| table.into_json(None))
}

/// Runs with as much room as queries have.
fn roomy(run: fn()) {
    std::thread::Builder::new().stack_size(super::STACK_BYTES).spawn(run).unwrap().join().unwrap();
}

#[test]
fn nothing_of_the_text_gets_into_the_sql() {
    let (sql, columns) = compiled(
        "SELECT a.asset_name AS \"x'; --\", 'literal' FROM asset AS \"a\" WHERE a.asset_id = 'q''); DROP TABLE y; --'",
    )
    .unwrap();
    assert_eq!(sql, "SELECT t1.asset_name AS c1, ?1 AS c2 FROM asset AS t1 WHERE (t1.asset_id = ?2)");
    assert_eq!(columns[0].0, "x'; --");
}

#[test]
fn views_with_a_comma_between_share_their_ids() {
    let (sql, _) = compiled("SELECT a.asset_id FROM asset a, raw_time_series r, asset_property p").unwrap();
    assert_eq!(
        sql,
        "SELECT t1.asset_id AS c1 FROM asset AS t1 JOIN raw_time_series AS t2 ON (t2.asset_id = t1.asset_id) \
         JOIN asset_property AS t3 ON (t3.asset_id = t1.asset_id AND t3.property_id = t2.property_id)"
    );
}

#[test]
fn long_conditions_are_no_deep_ones() {
    roomy(|| {
        let many = vec!["'a'='a'"; 1250].join(" OR ");
        let text = format!("SELECT 1 AS a FROM (SELECT 1 AS b) t WHERE {many}");
        assert!(answered(&text, 10).unwrap().contains(r#"[{"data":[{"scalarValue":"1"}]}]"#));
        let many = vec!["TRUE"; 1240].join(" OR ");
        assert!(answered(&format!("SELECT {many}"), 10).unwrap().contains(r#"{"scalarValue":"true"}"#));
        let many = vec!["1"; 5000].join("=");
        for text in [
            format!("SELECT 1 FROM asset ORDER BY {many}"),
            format!("SELECT 1 FROM asset GROUP BY {many}"),
            format!("SELECT CEIL({many})"),
            format!("SELECT COUNT({many}) FILTER (WHERE {many})"),
            format!("SELECT EXISTS (SELECT {many})"),
            format!("SELECT 1 FROM asset LIMIT {many}"),
            format!("SELECT 1 FROM f({many})"),
            format!("SELECT {many} LIKE 'a'"),
        ] {
            assert!(refusal(&text).starts_with("The query is not valid at line 1"));
        }
        let many = vec!["1"; 5000].join("+");
        assert!(refusal(&format!("SELECT {many} FROM asset")).ends_with("lies more than 200 deep in itself"));
        assert!(refusal(&vec!["SELECT 1"; 550].join(" UNION ")).ends_with("lies more than 200 deep in itself"));
    });
}

#[test]
fn what_lies_deep_in_itself_is_refused() {
    roomy(|| {
        for (left, inner, right, expected) in [
            ("(", "1", ")", "deep in itself"),
            ("NOT ", "TRUE", "", "NOT is not expected here"),
            ("- ", "1", "", "deep in itself"),
            ("LENGTH(", "'a'", ")", "deep in itself"),
        ] {
            let found = refusal(&format!("SELECT {}{inner}{}", left.repeat(1000), right.repeat(1000)));
            assert!(found.contains(expected), "{left}: {found}");
        }
        let text = format!("SELECT 1 FROM {}asset", "(SELECT 1 FROM ".repeat(300));
        assert!(refusal(&text).contains("deep in itself"));
    });
}

#[test]
fn what_is_not_in_the_language_is_refused_where_it_stands() {
    for (text, expected) in [
        ("SELECT 1 +\n  CEIL(2)", "line 2, column 8: CEIL is not in the query language"),
        ("SELECT asset_id FROM asset WHERE asset_name SIMILAR TO 'a'", "column 34: SIMILAR TO is not"),
        ("SELECT asset_id || 'a' FROM asset", "column 8: || is not in the query language"),
        ("SELECT asset_id::INT FROM asset", "column 8: TRY_CAST, SAFE_CAST or :: is not"),
        ("SELECT CAST(1 AS BLOB)", "column 13: CAST makes a BOOLEAN, INTEGER"),
        ("SELECT EXTRACT(DAY FROM NOW())", "EXTRACT is not in the query language"),
        ("SELECT X'00'", "column 8: X'00' is not in the query language"),
        ("SELECT ?", "column 8: ? is not in the query language"),
        ("SELECT asset_id FROM main.asset", "column 22: there is no view main.asset"),
        ("SELECT asset_id FROM pragma_table_list('x')", "column 22: there is no view pragma_table_list"),
        ("SELECT asset_id FROM asset('x')", "column 22: a view has but a name: nothing follows asset"),
        ("SELECT asset_id FROM asset NATURAL JOIN asset_property", "column 41: JOIN needs ON and a condition"),
        ("SELECT rowid FROM asset", "column 8: there is no column rowid in asset"),
        ("SELECT AVG(SUM(double_value)) FROM raw_time_series", "column 12: SUM is an aggregate function"),
        ("SELECT asset_id FROM asset GROUP BY 1", "column 37: GROUP BY takes columns by their names"),
        ("SELECT 1 FROM 5", "column 15: Expected: identifier, found: 5"),
        ("SELECT 1 FROM", "column 14: Expected: identifier, found: the end of the query"),
        ("VALUES (1)", "column 1: VALUES is not in the query language"),
        ("(SELECT 1) EXCEPT (SELECT 2)", "EXCEPT is not in the query language"),
        ("SELECT 1 UNION SELECT 'a'", "UNION puts 'a', a STRING, below 1, a INT"),
        ("SELECT 1 UNION SELECT 1, 2", "UNION takes as many columns on both sides, not 1 and 2"),
        ("SELECT TIMESTAMP '2025-13-01 00:00:00'", "column 18: '2025-13-01 00:00:00' is no time"),
        ("SELECT DATE '2025-01-01'", "DATE '2025-01-01' is not in the query language"),
        ("SELECT SUBSTR('a', '(')", "column 20: the regular expression of SUBSTR is wrong"),
        ("SELECT DATE_ADD(WEEK, 1, NOW())", "column 17: DATE_ADD takes YEAR, MONTH, DAY"),
        ("SELECT NOW() + 1", "column 8: + takes numbers, not TIMESTAMP; DATE_ADD and DATE_SUB move"),
    ] {
        let found = refusal(text);
        assert!(found.contains(expected), "{text}: {found}");
    }
}

#[test]
fn refusals_are_short() {
    let long = "x".repeat(9000);
    for text in [
        format!("{long} 1"),
        format!("SELECT {long}"),
        format!("SELECT {long}.{long} FROM asset"),
        format!("SELECT {long}(1)"),
        format!("SELECT 1 FROM {long}"),
        format!("SELECT 1 FROM '{long}'"),
        format!("SELECT 1 {long} {long}"),
        format!("SELECT TIMESTAMP '{long}'"),
        format!("SELECT CAST(1 AS {long})"),
        format!("SELECT 1 LIMIT 1{}", "0".repeat(9000)),
        format!("SELECT 1{}", "0".repeat(9000)),
    ] {
        let found = refusal(&text);
        assert!(found.len() < 400, "{found}");
    }
}

#[test]
fn the_engine_stops_when_the_time_is_over() {
    let nested = "SELECT 1 AS a UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4";
    let many: Vec<String> = (0..40).map(|number| format!("JOIN ({nested}) t{number} ON t.a > 0")).collect();
    let text = format!("SELECT COUNT(*) FROM ({nested}) t {}", many.join(" "));
    assert!(matches!(answered(&text, 0), Err(Refusal::Late)));
    assert!(matches!(answered(&text, 1), Err(Refusal::Late)));
}

#[test]
fn texts_do_not_grow_without_end() {
    let mut text = "'a'".to_owned();
    for _ in 0..12 {
        text = format!("STR_REPLACE({text}, 'a', 'aaaaaaaaaaaaaaaa')");
    }
    let refusal = answered(&format!("SELECT {text}"), 10).unwrap_err().to_string();
    assert_eq!(refusal, "The query cannot be answered: a text of more than 1048576 bytes would be made");
}

#[test]
fn answers_are_written_as_aws_does() {
    let found = answered("SELECT 1 AS a, 2.0 b, NULL, TRUE, 'x\"', NOW()", 10).unwrap();
    let expected = concat!(
        r#"{"columns":[{"name":"a","type":{"scalarType":"INT"}},{"name":"b","type":{"scalarType":"DOUBLE"}},"#,
        r#"{"name":"NULL","type":{"scalarType":"STRING"}},{"name":"true","type":{"scalarType":"BOOLEAN"}},"#,
        r#"{"name":"'x\"'","type":{"scalarType":"STRING"}},{"name":"NOW()","type":{"scalarType":"TIMESTAMP"}}],"#,
        r#""rows":[{"data":[{"scalarValue":"1"},{"scalarValue":"2.0"},{"nullValue":true},{"scalarValue":"true"},"#,
        r#"{"scalarValue":"x\""},{"scalarValue":"7"}]}],"nextToken":null}"#,
    );
    assert_eq!(found, expected);
}

/// Queries that look like chance, the same each time.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    pub(super) fn one<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    /// An expression of a type, mostly.
    fn expression(&mut self, kind: Kind, depth: usize) -> String {
        let kind = if self.below(40) == 0 { self.kind() } else { kind };
        if depth == 0 {
            return match kind {
                Kind::Boolean => self.one(&["TRUE", "t.d", "NULL"]),
                Kind::Int => self.one(&["1", "a", "-3", "COUNT(*)", "NULL"]),
                Kind::Double => self.one(&["2.5", "t.c", "0", "NULL"]),
                Kind::Timestamp => self.one(&["NOW()", "TIMESTAMP '2025-01-31'", "NULL"]),
                Kind::String | Kind::Null => self.one(&["'x'", "b", "'2025-01-01'", "'12'", "NULL"]),
            }
            .to_owned();
        }
        let other = self.kind();
        let mut of = |kind| self.expression(kind, depth - 1);
        let (one, two) = (of(kind), of(kind));
        let (first, second, third) = (of(other), of(other), of(other));
        let (truth, whole, time) = (of(Kind::Boolean), of(Kind::Int), of(Kind::Timestamp));
        let any = match self.below(7) {
            0 => format!("CASE WHEN {truth} THEN {one} ELSE {two} END"),
            1 => format!("CASE {first} WHEN {second} THEN {one} WHEN {third} THEN {two} END"),
            2 => format!("COALESCE({one}, {two})"),
            3 => format!("{}({one})", self.one(&["MAX", "MIN"])),
            _ => String::new(),
        };
        if !any.is_empty() {
            return any;
        }
        match (kind, self.below(4)) {
            (Kind::Boolean, 0) => format!("({first} {} {second})", self.one(&["=", "<>", "<", "<=", ">", ">="])),
            (Kind::Boolean, 1) => format!("({one} {} {two})", self.one(&["AND", "OR", "AND NOT"])),
            (Kind::Boolean, 2) => format!("({first} {} ({second}, {third}))", self.one(&["IN", "NOT IN"])),
            (Kind::Boolean, _) => format!("({first} {} {second} AND {third})", self.one(&["BETWEEN", "NOT BETWEEN"])),
            (Kind::Int | Kind::Double, 0) => format!("({one} {} {two})", self.one(&["+", "-", "*", "/", "%"])),
            (Kind::Int | Kind::Double, 1) => format!("ROUND({one}, {whole})"),
            (Kind::Int, _) => format!("CAST({first} AS INT)"),
            (Kind::Double, _) => format!("{}({one})", self.one(&["AVG", "STDDEV", "SUM", "FLOOR"])),
            (Kind::Timestamp, 0) => format!("CAST({first} AS TIMESTAMP)"),
            (Kind::Timestamp, _) => format!("DATE_ADD({}, {whole}, {time})", self.one(&["YEAR", "MONTH", "HOUR"])),
            (_, 0) => format!("CAST({first} AS {})", self.one(&["STRING", "DATE"])),
            (_, 1) => format!("SUBSTR({one}, {whole})"),
            (_, 2) => format!("CONCAT({one}, {two})"),
            _ => format!("TO_TIME({time})"),
        }
    }

    fn kind(&mut self) -> Kind {
        [Kind::Boolean, Kind::Int, Kind::Double, Kind::Timestamp, Kind::String][self.below(5)]
    }

    fn query(&mut self) -> String {
        let kind = self.kind();
        let clause = |name: &str, kind: Kind, dice: &mut Dice| match dice.below(4) {
            0 => format!(" {name} {}", dice.expression(kind, 2)),
            _ => String::new(),
        };
        let (condition, group) = (clause("WHERE", Kind::Boolean, self), clause("GROUP BY", kind, self));
        let having = if group.is_empty() { String::new() } else { clause("HAVING", Kind::Boolean, self) };
        let order = [clause("ORDER BY", kind, self), " ORDER BY 1 DESC, e NULLS LAST".to_owned(), String::new()];
        let order = &order[self.below(3)];
        let rows = "SELECT 1 AS a, 'y' AS b, 2.5 AS c, TRUE AS d UNION ALL SELECT 2, NULL, NULL, FALSE";
        let (first, second) = (self.expression(kind, 3), self.expression(kind, 2));
        format!("SELECT {first} AS e, {second} FROM ({rows}) t{condition}{group}{having}{order}")
    }
}

#[test]
fn whatever_is_taken_the_engine_can_run() {
    let mut dice = Dice(7);
    let (mut answers, mut failures) = (0, 0);
    for _ in 0..4000 {
        let text = dice.query();
        match answered(&text, 10) {
            Ok(_) => answers += 1,
            Err(Refusal::Unworkable(message)) => {
                let is_of_values = [
                    "is no INT",
                    "is no time",
                    "is neither true nor false",
                    "too large for an INT",
                    "integer overflow",
                ];
                assert!(is_of_values.iter().any(|known| message.contains(known)), "{text}: {message}");
                failures += 1;
            }
            Err(Refusal::Invalid(..)) => {}
            Err(other) => panic!("{text}: {other:?}"),
        }
    }
    assert!(answers > 500 && failures > 5, "{answers} {failures}");
}
