//! Queries without an account: what they find, and what is refused where.

use serde_json::{Value, json};

use super::Refusal;
use super::parser::parse;

fn things() -> Vec<Value> {
    vec![
        json!({
            "thingName": "press-1", "thingGroupNames": ["line-7", "hall"],
            "attributes": { "model": "X 100", "year": "2019", "a.b": "dotted", "ratio": "0.5", "sign": "-5" },
            "shadow": {
                "reported": { "temp": 71.5, "on": true, "tags": ["hot", "old"], "place": { "hall": "A" } },
                "name": { "plc": { "reported": { "temp": 30 } } },
            },
        }),
        json!({
            "thingName": "press-2", "thingGroupNames": ["line-8"],
            "attributes": { "model": "x200", "year": "2021" },
            "shadow": { "reported": { "temp": 9, "on": false, "place": {} } },
            "connectivity": { "connected": false, "disconnectReason": "CONNECTION_LOST" },
        }),
        json!({ "thingName": "robot*1", "attributes": { "model": "abce", "year": "new" }, "shadow": null }),
    ]
}

fn found(query: &str) -> Result<Vec<usize>, Refusal> {
    let condition = parse(query, &|_| Ok(()))?;
    let all = things().into_iter().enumerate().filter(|(_, thing)| condition.holds(thing));
    Ok(all.map(|(index, _)| index).collect())
}

#[test]
fn terms_ranges_and_operators_find_what_they_say() {
    for (query, places) in [
        ("*", &[0, 1, 2][..]),
        ("thingName:press-1", &[0]),
        ("thingName : press-1", &[0]),
        ("thingName:\"press-1\"", &[0]),
        ("\"thingName\":press-1", &[0]),
        ("thingName:press*", &[0, 1]),
        ("thingName:press-?", &[0, 1]),
        ("thingName:pr*-2", &[1]),
        ("thingName:p?ess*1", &[0]),
        ("thingName:press", &[]),
        (r"thingName:robot\*1", &[2]),
        (r"thingName:\robot*", &[2]),
        ("thingName:\"robot*1\"", &[2]),
        ("thingName:\"press*\"", &[]),
        ("thingGroupNames:hall", &[0]),
        ("thingGroupNames:*", &[0, 1]),
        ("attributes.model:\"X 100\"", &[0]),
        ("attributes.a.b:dotted", &[0]),
        ("attributes.missing:*", &[]),
        ("press-2", &[1]),
        ("hot", &[0]),
        ("CONNECTION*", &[]),
        ("connectivity.disconnectReason:CONNECTION*", &[1]),
        ("line-7 OR line-8", &[0, 1]),
        ("thingName:press* AND attributes.year:2019", &[0]),
        ("thingName:press* attributes.year:2019", &[0]),
        ("attributes.year:2019 OR thingName:robot* AND attributes.model:nothing", &[0]),
        ("(attributes.year:2019 OR thingName:robot*) AND attributes.model:abce", &[2]),
        ("NOT thingName:press*", &[2]),
        ("-thingName:press*", &[2]),
        ("- thingName:press*", &[2]),
        ("thingName:press* AND NOT attributes.year:2019", &[1]),
        ("thingName:press* NOT (attributes.year:2019 OR attributes.year:2021)", &[]),
        ("thingName:(press-1 OR robot*)", &[0, 2]),
        ("attributes.year:(2019 OR 2021) NOT thingName:press-1", &[1]),
        ("NOT NOT thingName:press-1", &[0]),
        ("attributes.sign:-5", &[0]),
        ("attributes.year:[2019 TO 2020]", &[0]),
        ("attributes.year:[2019 TO 2021}", &[0]),
        ("attributes.year:{2019 TO 2021]", &[1]),
        ("attributes.year:[2020 TO *]", &[1]),
        ("attributes.year:[* TO 2019]", &[0]),
        ("attributes.year:[* TO *]", &[0, 1, 2]),
        ("attributes.model:[\"abcd\" TO \"abcf\"]", &[2]),
        ("attributes.model:[abcd TO y]", &[1, 2]),
        ("shadow.reported.temp > 9", &[0]),
        ("shadow.reported.temp >= 9", &[0, 1]),
        ("shadow.reported.temp<9.5", &[1]),
        ("shadow.reported.temp:<=9", &[1]),
        ("shadow.reported.temp:9.0", &[1]),
        ("shadow.reported.temp:71.5", &[0]),
        ("attributes.ratio < 1", &[0]),
        ("shadow.reported.on:true", &[0]),
        ("shadow.reported.tags:old", &[0]),
        ("shadow.reported.place.hall:A", &[0]),
        ("shadow.reported.place:*", &[0]),
        ("shadow.name.plc.reported.temp:[20 TO 40]", &[0]),
    ] {
        assert_eq!(found(query).as_deref(), Ok(places), "{query}");
    }
}

#[test]
fn what_is_no_query_is_refused_where_it_goes_wrong() {
    let many = (0..13).map(|number| format!("a:{number}")).collect::<Vec<_>>().join(" ");
    let deep = format!("{}a", "(".repeat(60));
    for (query, at, what) in [
        ("", 1, "a term is expected, not the end of the query"),
        ("thingName:", 11, "a term is expected, not the end of the query"),
        ("thingName:AND", 11, "a term is expected, not 'AND'"),
        ("a:1 OR", 7, "a term is expected, not the end of the query"),
        ("OR a:1", 1, "a term is expected, not 'OR'"),
        ("(a:1", 5, "')' is expected, not the end of the query"),
        ("a:1)", 4, "')' is not expected"),
        ("a:\"b", 3, "the quote is never closed"),
        ("a:b\\", 3, "a backslash is the last letter of the query"),
        ("a:[1 2]", 6, "'TO' is expected, not '2'"),
        ("a:[1 TO", 8, "a number or a text is expected, not the end of the query"),
        ("a:[1 TO 2", 10, "']' or '}' is expected, not the end of the query"),
        ("a > x*", 5, "a number or a text is expected, not 'x*'"),
        ("a:*b", 3, "'*b' begins with a wildcard, which only * alone can"),
        ("a:b*c*d?", 3, "'b*c*d?' has 3 wildcards, but 2 is the most"),
        ("a*:b", 1, "'a*' is no name of a field"),
        ("a:(b:c)", 4, "'b' cannot be a field within those of a"),
        (&many, 53, "there are more than 12 terms"),
        (&deep, 51, "there are more than 50 parentheses and negations in each other"),
        (&"a".repeat(1001), 1000, "the query has 1001 letters, but 1000 is the most"),
    ] {
        assert_eq!(found(query), Err(Refusal::new(at, what)), "{query}");
    }
    let unknown = parse("thingName:a AND colour:b", &|field| {
        if field == "thingName" { Ok(()) } else { Err(format!("there is no field {field}")) }
    });
    assert_eq!(unknown.unwrap_err().told(), "Invalid query at letter 17: there is no field colour");
}
