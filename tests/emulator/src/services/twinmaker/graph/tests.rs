//! Queries over a small factory.

use serde_json::{Value, json};

use super::rows::Table;
use super::*;

fn entity(id: &str, name: &str, components: Value) -> Value {
    json!({ "entityId": id, "entityName": name, "description": "", "components": components })
}

fn edge(name: &str, source: &str, target: &str) -> EdgeOf {
    let component = (name != "isChildOf").then(|| ("Layout".to_owned(), "com.example.layout".to_owned()));
    EdgeOf { name: name.to_owned(), source: source.to_owned(), target: target.to_owned(), component }
}

/// Two lines in a plant, two machines on the first, which feed one another.
fn graph() -> Graph {
    let component = |properties: Value| json!([{ "componentName": "Info", "componentTypeId": "com.example.info", "properties": properties }]);
    let nodes = vec![
        entity("plant", "Plant", json!([])),
        entity("line-1", "Line 1", component(json!([{ "propertyName": "speed", "propertyValue": 20 }]))),
        entity("line-2", "Line 2", component(json!([{ "propertyName": "speed", "propertyValue": 30.5 }]))),
        entity(
            "press",
            "Press_7",
            component(json!([
                { "propertyName": "maker", "propertyValue": "Acme", "definition": { "configuration": { "unit": "none" } } },
                { "propertyName": "zones", "propertyValue": [10.0, 11] },
                { "propertyName": "size", "propertyValue": { "length": 20.0 } },
                { "propertyName": "note", "propertyValue": null },
            ])),
        ),
        entity("oven", "100% Oven", component(json!([{ "propertyName": "maker", "propertyValue": "acme" }]))),
    ];
    let edges = vec![
        edge("isChildOf", "line-1", "plant"),
        edge("isChildOf", "line-2", "plant"),
        edge("isChildOf", "press", "line-1"),
        edge("isChildOf", "oven", "line-1"),
        edge("feed", "press", "oven"),
        edge("feed", "oven", "press"),
        edge("feed", "oven", "nowhere"),
    ];
    Graph::new(nodes, edges)
}

fn run(query: &str) -> Result<Table, Refusal> {
    Query::parse(query)?.run(&graph(), (0, 100), &Deadline::from_now())
}

/// The rows, each as a list of values.
fn rows(query: &str) -> Value {
    let table = run(query).unwrap_or_else(|refusal| panic!("{query}: {refusal}"));
    table.rows.into_iter().map(|row| row["rowData"].clone()).collect()
}

fn refused(query: &str) -> String {
    match run(query) {
        Ok(table) => panic!("{query} gives {table:?}"),
        Err(refusal) => refusal.to_string(),
    }
}

#[test]
fn a_node_is_found_by_a_member_and_shown_whole() {
    let table =
        run("SELECT entity FROM EntityGraph MATCH (entity) WHERE entity.entityName = 'Line 1'").expect("a table");
    assert_eq!(table.columns, [json!({ "name": "entity", "type": "NODE" })]);
    assert_eq!(table.rows, [json!({ "rowData": [graph().nodes[1]] })]);
}

#[test]
fn edges_are_found_by_name_and_direction() {
    let table = run("SELECT r FROM EntityGraph MATCH (a)-[r:feed]->(b) WHERE a.entityId = 'press'").expect("a table");
    assert_eq!(table.columns, [json!({ "name": "r", "type": "EDGE" })]);
    let expected = json!({
        "relationshipName": "feed", "sourceEntityId": "press", "targetEntityId": "oven",
        "sourceComponentName": "Layout", "sourceComponentTypeId": "com.example.layout",
    });
    assert_eq!(table.rows, [json!({ "rowData": [expected] })]);
    let children = "FROM EntityGraph MATCH (a)<-[:isChildOf]-(b) WHERE a.entityId = 'line-1'";
    assert_eq!(rows(&format!("select b.entityId {children}")), json!([["press"], ["oven"]]));
    let by_condition = "SELECT b.entityId FROM EntityGraph MATCH (a)<-[r]-(b)
                        WHERE r.relationshipName IN ('isChildOf') AND a.entityId = 'line-1'";
    assert_eq!(rows(by_condition), json!([["press"], ["oven"]]));
    // Without a direction, an edge is met from both ends.
    assert_eq!(
        rows(
            "SELECT a.entityId, b.entityId FROM EntityGraph MATCH (a)-[:isChildOf]-(b) WHERE a.entityId LIKE 'line-%'"
        ),
        json!([["line-1", "plant"], ["line-1", "press"], ["line-1", "oven"], ["line-2", "plant"]])
    );
    assert_eq!(
        rows("SELECT b.entityId FROM EntityGraph MATCH (a)->(b) WHERE a.entityId = 'press'"),
        json!([["line-1"], ["oven"]])
    );
}

#[test]
fn hops_are_counted_and_no_edge_is_taken_twice() {
    let below = |hops: &str| {
        format!("SELECT e.entityId FROM EntityGraph MATCH (root)<-[:isChildOf]-{hops}(e) WHERE root.entityId = 'plant'")
    };
    assert_eq!(rows(&below("{1,1}")), json!([["line-1"], ["line-2"]]));
    assert_eq!(rows(&below("{ 1 , }")), json!([["line-1"], ["press"], ["oven"], ["line-2"]]));
    assert_eq!(rows(&below("{2,3}")), json!([["press"], ["oven"]]));
    assert_eq!(rows(&below("{0,1}")), json!([["plant"], ["line-1"], ["line-2"]]));
    assert_eq!(
        rows("SELECT b.entityId FROM EntityGraph MATCH (a)-[:feed]->{1,}(b) WHERE a.entityId = 'press'"),
        json!([["oven"], ["press"]])
    );
    assert_eq!(rows("SELECT COUNT(e) FROM EntityGraph MATCH (r)<-{1,}(e) WHERE r.entityId = 'plant'"), json!([[8]]));
}

#[test]
fn a_number_of_hops_is_told_as_it_is_written() {
    let refused = |hops: &str| {
        let query = format!("SELECT e FROM EntityGraph MATCH (root)<-[:isChildOf]-{hops}(e)");
        run(&query).expect_err("it is too much").to_string()
    };
    assert!(refused("{1,99}").contains("hops may be 10 at most, not 99"));
    let huge = "99999999999999999999999";
    for hops in [format!("{{1,{huge}}}"), format!("{{{huge},}}")] {
        assert!(refused(&hops).contains(&format!("hops may be 10 at most, not {huge}")), "{}", refused(&hops));
    }
    assert!(refused("{1,1.50}").contains("the greatest number of hops is expected, not the number 1.50"));
}

#[test]
fn patterns_chain_and_a_node_may_close_a_circle() {
    let chain =
        "SELECT a.entityId FROM EntityGraph MATCH (a)-[:isChildOf]->()-[:isChildOf]->(p) WHERE p.entityName = 'Plant'";
    assert_eq!(rows(chain), json!([["press"], ["oven"]]));
    assert_eq!(
        rows("SELECT a.entityId FROM EntityGraph MATCH (a)-[:feed]->(b)-[:feed]->(a)"),
        json!([["press"], ["oven"]])
    );
}

#[test]
fn paths_tell_what_identifies_nodes_and_edges() {
    let table =
        run("SELECT p FROM EntityGraph MATCH p = (a)-[]->{1, 3}(b) WHERE a.entityId = 'line-1'").expect("a table");
    assert_eq!(table.columns, [json!({ "name": "p", "type": "PATH" })]);
    let path = json!({ "path": [
        { "entityId": "line-1", "entityName": "Line 1" },
        { "relationshipName": "isChildOf", "sourceEntityId": "line-1", "targetEntityId": "plant" },
        { "entityId": "plant", "entityName": "Plant" },
    ]});
    assert_eq!(table.rows, [json!({ "rowData": [path] })]);
}

#[test]
fn components_and_properties_are_joined() {
    let speed = "SELECT e.entityName AS line, p.propertyValue speed
        FROM EntityGraph MATCH (e), e.components AS c, c.properties AS p
        WHERE c.componentTypeId = 'com.example.info' AND p.propertyName = 'speed' AND p.propertyValue > 20";
    let table = run(speed).expect("a table");
    assert_eq!(
        table.columns,
        [json!({ "name": "line", "type": "VALUE" }), json!({ "name": "speed", "type": "VALUE" })]
    );
    assert_eq!(table.rows, [json!({ "rowData": ["Line 2", 30.5] })]);
    let names = "SELECT DISTINCT c.componentName FROM EntityGraph MATCH (e), e.components AS c, e.components AS d";
    assert_eq!(rows(names), json!([["Info"]]));
}

#[test]
fn conditions_say_what_the_guide_says() {
    let found = |condition: &str| {
        let query =
            "SELECT DISTINCT e.entityId FROM EntityGraph MATCH (e), e.components AS c, c.properties AS p WHERE ";
        rows(&format!("{query}{condition}"))
    };
    for (condition, expected) in [
        ("p.propertyName = 'speed' AND NOT p.propertyValue = 20", json!([["line-2"]])),
        ("p.propertyValue >= 20 AND p.propertyValue <= 20.0", json!([["line-1"]])),
        ("p.propertyValue => 30", json!([["line-2"]])),
        (
            "p.propertyValue < 30 OR p.propertyValue <> 'acme' AND p.propertyName = 'maker'",
            json!([["line-1"], ["press"]]),
        ),
        ("(p.propertyValue < 30 OR p.propertyValue != 'Acme') AND p.propertyName = 'maker'", json!([["oven"]])),
        ("lower(p.propertyValue) = 'acme'", json!([["press"], ["oven"]])),
        ("p.propertyValue.length = 20", json!([["press"]])),
        ("NOT p.propertyValue.length IS MISSING", json!([["press"]])),
        ("p.propertyValue.length IS NOT MISSING", json!([["press"]])),
        ("p.definition.configuration.unit = 'none'", json!([["press"]])),
        ("10 IN p.propertyValue", json!([["press"]])),
        ("12 IN p.propertyValue", json!([])),
        ("e.entityId IN ['press', 'oven'] AND e.entityId NOT IN ('oven')", json!([["press"]])),
        ("p.propertyValue IS NULL", json!([["press"]])),
        // What is missing or of another type is neither like this nor unlike this.
        ("NOT p.propertyValue > 'a'", json!([["press"]])),
        ("NOT p.nothing = 1", json!([])),
        ("e.entityName LIKE 'Press\\_%' ESCAPE '\\'", json!([["press"]])),
        ("e.entityName LIKE '100\\%%' ESCAPE '\\'", json!([["oven"]])),
        ("e.entityName NOT LIKE 'L%' AND e.entityName LIKE '%Oven'", json!([["oven"]])),
        ("p.propertyValue > -1 AND true", json!([["line-1"], ["line-2"]])),
        ("e.\"entityName\" = 'it''s'", json!([])),
    ] {
        assert_eq!(found(condition), expected, "{condition}");
    }
}

#[test]
fn counts_are_one_row() {
    let table = run("SELECT COUNT(e), COUNT(p.propertyValue) AS known FROM EntityGraph MATCH (e), e.components AS c, c.properties AS p
        WHERE p.propertyName IN ('note', 'maker')").expect("a table");
    assert_eq!(table.columns, [json!({ "name": "_1", "type": "VALUE" }), json!({ "name": "known", "type": "VALUE" })]);
    assert_eq!(table.rows, [json!({ "rowData": [3, 2] })]);
    assert_eq!(rows("SELECT COUNT(e) FROM EntityGraph MATCH (e) WHERE e.entityId = 'none'"), json!([[0]]));
}

#[test]
fn rows_are_ordered_limited_and_paged() {
    let ordered = "SELECT e.entityName AS name FROM EntityGraph MATCH (e) ORDER BY name DESC";
    assert_eq!(rows(ordered), json!([["Press_7"], ["Plant"], ["Line 2"], ["Line 1"], ["100% Oven"]]));
    assert_eq!(rows(&format!("{ordered} LIMIT 2 OFFSET 1")), json!([["Plant"], ["Line 2"]]));
    assert_eq!(
        rows("SELECT e.entityId FROM EntityGraph MATCH (e) ORDER BY e.description ASC, e.entityName LIMIT 1"),
        json!([["oven"]])
    );
    let query = Query::parse("SELECT e.entityId FROM EntityGraph MATCH (e) LIMIT 3 OFFSET 1").expect("a query");
    let page = |first, size| query.run(&graph(), (first, size), &Deadline::from_now()).expect("a table");
    assert_eq!((page(0, 2).rows.len(), page(0, 2).has_more), (2, true));
    assert_eq!((page(2, 2).rows, page(2, 2).has_more), (vec![json!({ "rowData": ["press"] })], false));
    assert_eq!((page(0, 3).rows.len(), page(0, 3).has_more), (3, false));
}

#[test]
fn what_is_not_in_the_language_is_refused_with_its_place() {
    for (query, place, said) in [
        ("", "line 1, column 1", "SELECT is expected"),
        ("SELECT e\nFROM EntityGraph\n  WHERE e.a = 1", "line 3, column 3", "MATCH is expected, not 'WHERE'"),
        ("SELECT e FROM Entities MATCH (e)", "column 15", "there is no collection Entities"),
        ("SELECT * FROM EntityGraph MATCH (e)", "column 8", "* is not supported"),
        ("SELECT f FROM EntityGraph MATCH (e)", "column 8", "nothing is called f"),
        ("SELECT e FROM EntityGraph MATCH (e:Pump)", "column 35", "nodes have no labels"),
        ("SELECT e FROM EntityGraph MATCH (e)-[:a|b]->(f)", "column 40", "names one relationship"),
        ("SELECT e FROM EntityGraph MATCH (e)<-[]->(f)", "column 36", "points one way"),
        ("SELECT e FROM EntityGraph MATCH (e)-[r]->{1,2}(f)", "column 38", "several hops has no variable"),
        ("SELECT e FROM EntityGraph MATCH (e)-[]->{1,11}(f)", "column 41", "10 at most, not 11"),
        ("SELECT e FROM EntityGraph MATCH (e)-[]->{3,2}(f)", "column 41", "3 hops at least"),
        ("SELECT e FROM EntityGraph MATCH (e)-[]->{3}(f)", "column 43", "',' is expected"),
        ("SELECT e FROM EntityGraph MATCH (e), (f)", "column 38", "one pattern"),
        ("SELECT e FROM EntityGraph MATCH (e), c.properties AS p", "column 38", "nothing before this is called c"),
        ("SELECT e FROM EntityGraph MATCH (e), e.components", "column 50", "AS and a name"),
        ("SELECT e FROM EntityGraph MATCH (e), e.components AS e", "column 54", "called e already"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a = 'x", "column 49", "no closing '"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a == 1", "column 48", "is expected, not '='"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a = 1, e.b = 2", "column 50", "not ','"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE upper(e.a) = 'X'", "column 43", "no function upper"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a BETWEEN 1 AND 2", "column 47", "not 'BETWEEN'"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a[0] = 1", "column 46", "joining the list"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a = ?", "column 49", "'?' has no meaning"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE e.a LIKE 'x' ESCAPE 'ab'", "column 63", "one character"),
        ("SELECT e FROM EntityGraph MATCH (e) GROUP BY e.a", "column 37", "not 'GROUP'"),
        ("SELECT DISTINCT e FROM EntityGraph MATCH (e)", "column 17", "DISTINCT is not supported on complex"),
        (
            "SELECT DISTINCT e.components FROM EntityGraph MATCH (e)",
            "column 17",
            "DISTINCT is not supported on complex",
        ),
        ("SELECT COUNT(DISTINCT e.a) FROM EntityGraph MATCH (e)", "column 14", "not supported with DISTINCT"),
        ("SELECT COUNT(*) FROM EntityGraph MATCH (e)", "column 14", "not *"),
        ("SELECT COUNT(e.components) FROM EntityGraph MATCH (e)", "column 8", "nested complex values"),
        ("SELECT COUNT(p) FROM EntityGraph MATCH p = (e)-[]-(f)", "column 8", "COUNT is not supported on paths"),
        ("SELECT e.entityId, COUNT(e) FROM EntityGraph MATCH (e)", "column 8", "no one value"),
        ("SELECT e FROM EntityGraph MATCH (e) LIMIT 3001", "column 37", "LIMIT may be 3000 at most"),
        ("SELECT e FROM EntityGraph MATCH (e) LIMIT 2000 OFFSET 1001", "column 48", "the sum of LIMIT and OFFSET"),
        ("SELECT e FROM EntityGraph MATCH (e) LIMIT -1", "column 43", "the number of rows is expected"),
        ("SELECT e FROM EntityGraph MATCH (e); DROP", "column 36", "';' has no meaning"),
        ("SELECT e FROM EntityGraph MATCH (e) WHERE 12x = 1", "column 43", "followed by a letter"),
    ] {
        let message = refused(query);
        assert!(message.contains(place) && message.contains(said), "{query}\n{message}");
    }
}

#[test]
fn limits_are_those_of_the_guide() {
    let conditions = |number: usize| {
        let all = vec!["e.a = 1"; number + 1].join(" AND ");
        format!("SELECT e FROM EntityGraph MATCH (e) WHERE {all}")
    };
    assert_eq!(rows(&conditions(10)), json!([]));
    assert!(refused(&conditions(11)).contains("10 at most, not 11"));
    let columns = |number: usize| format!("SELECT {} FROM EntityGraph MATCH (e)", vec!["e.a"; number].join(", "));
    assert!(run(&columns(20)).is_ok());
    assert!(refused(&columns(21)).contains("20 at most, not 21"));
    let values =
        |number: usize| format!("SELECT e FROM EntityGraph MATCH (e) WHERE e.a IN ({})", vec!["1"; number].join(","));
    assert!(run(&values(10)).is_ok());
    assert!(refused(&values(11)).contains("10 at most, not 11"));
    let joins = |number: usize| {
        let all = (0..number).map(|number| format!(", e.components AS c{number}")).collect::<String>();
        format!("SELECT e FROM EntityGraph MATCH (e){all}")
    };
    assert!(run(&joins(20)).is_ok());
    assert!(refused(&joins(21)).contains("20 at most, not 21"));
}

#[test]
fn deep_brackets_are_refused() {
    let query = format!("SELECT e FROM EntityGraph MATCH (e) WHERE {}", "(".repeat(900));
    assert!(refused(&query).contains("32 at most"));
}

#[test]
fn a_query_whose_time_is_over_is_late() {
    let query = Query::parse("SELECT COUNT(a) FROM EntityGraph MATCH (a)-[]-{0,10}(b)-[]-{0,10}(c), a.components AS d")
        .expect("a query");
    let late = query.run(&graph(), (0, 1), &Deadline::over()).map(|table| table.rows);
    assert_eq!(late, Err(Refusal::Late));
    assert_eq!(Refusal::Late.to_string(), "The query took longer than 10 seconds");
}
