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
