//! Which formulas are read, and how others are refused.

use super::*;

#[test]
fn a_wrong_formula_is_refused_with_its_place() {
    let given = || Given::default().with("x", 1.0).with("y", 2.0);
    let wrong = [
        (Purpose::Metric, "avrg(x)", "there is no function 'avrg', which is called at character 1"),
        (Purpose::Transform, "x + z", "there is no variable 'z' at character 5"),
        (Purpose::Transform, "1 +", "a value is expected at character 4, not the end"),
        (Purpose::Transform, "", "a value is expected at character 1, not the end"),
        (Purpose::Transform, "1 2", "the number 2 at character 3 is not expected"),
        (Purpose::Transform, "(1", "')' is expected at character 3, not the end"),
        (Purpose::Transform, "pow(x)", "pow at character 1 takes 2 arguments, not 1"),
        (Purpose::Transform, "2 * avg(x)", "avg at character 5 is for metrics alone"),
        (Purpose::Transform, "latest(x)", "latest at character 1 is for metrics alone"),
        (Purpose::Metric, "pretrigger(x)", "pretrigger at character 1 is for transforms alone"),
        (Purpose::Metric, "min(x/y)", "an argument of min may have one variable; that at character 5 has x, y"),
        (
            Purpose::Metric,
            "first(sum(x))",
            "the argument of first at character 7 may not have aggregates or temporal functions",
        ),
        (Purpose::Metric, "first(1)", "the argument of first at character 7 has no variable"),
        (
            Purpose::Metric,
            "TimeWeightedAvg(x, 'cubic')",
            "the second argument of TimeWeightedAvg at character 20 must be 'locf' or 'linear'",
        ),
        (Purpose::Transform, "if(x, 1)", "if at character 1 takes 3 arguments, not 2"),
        (Purpose::Transform, "elif(x, 1, 2)", "elif at character 1 must follow an if: if(...).elif(...)"),
        (Purpose::Transform, "x.elif(1, 2)", "elif at character 3 must follow an if: if(...).elif(...)"),
        (
            Purpose::Transform,
            "if(x, 1).elif(y, 2)",
            "if at character 10 does not say what is otherwise: it takes 3 arguments",
        ),
        (Purpose::Transform, "jp('{}', '$..a')", "the path '$..a' of jp at character 10 is none such as $.values[1]"),
        (
            Purpose::Transform,
            "hour(localtime(1, 'Mars/Base'))",
            "the time zone 'Mars/Base' of localtime at character 19 is no offset such as Z, +2 or UTC-01:00, \
             and no region such as America/New_York",
        ),
        (Purpose::Transform, "timestamp(x + 1)", "timestamp at character 1 takes a variable, or pretrigger of one"),
        (Purpose::Metric, "timestamp(x)", "timestamp at character 1 takes no argument in a metric"),
        (
            Purpose::Transform,
            "f'{x + }'",
            "in {x + } of the text at character 1: a value is expected at character 5, not the end",
        ),
    ];
    for (purpose, text, message) in wrong {
        assert_eq!(given().read(purpose, text).unwrap_err(), message, "{text}");
    }
    let many = (0..11).map(|_| "abs(x)").collect::<Vec<_>>().join(" + ");
    assert_eq!(given().read(Purpose::Transform, &many).unwrap_err(), "a formula may call 10 functions, not 11");
    let deep = "(".repeat(500);
    assert!(
        given().read(Purpose::Transform, &deep).unwrap_err().starts_with("more than 40 parts lie within each other")
    );
    let long = "1+".repeat(511) + "1";
    assert_eq!(given().transform(&long), Value::Number(512.0));
}

#[test]
fn a_model_is_told_what_is_wrong_with_its_property() {
    let metric = |expression: &str, hierarchy: Option<&str>| {
        let variables = json!([{ "name": "x", "value": { "propertyId": "p", "hierarchyId": hierarchy } }]);
        check(Purpose::Metric, &json!({ "expression": expression, "variables": variables }))
    };
    assert_eq!(metric("avg(x)", Some("h")), Ok(()));
    let message = "the expression 'avrg(x)' is not valid: there is no function 'avrg', which is called at character 1";
    assert_eq!(metric("avrg(x)", None), Err(message.to_owned()));
    assert!(metric("latest(x)", Some("h")).unwrap_err().contains("takes no values of child assets"));
    assert!(metric("x + avg(x)", Some("h")).unwrap_err().contains("it must stand in an aggregate such as avg"));
    let twice = json!([{ "name": "x", "value": {} }, { "name": "x", "value": {} }]);
    let wrong = check(Purpose::Transform, &json!({ "expression": "x", "variables": twice })).unwrap_err();
    assert!(wrong.ends_with("the variable 'x' is there twice, the second time as number 2"), "{wrong}");
}

#[test]
fn only_some_functions_have_a_value_for_every_window() {
    let given = Given::default().with("x", 1.0);
    for (text, is_of_every_window) in
        [("avg(x)", false), ("first(x)", false), ("count(x)", true), ("1 + latest(x)", true), ("statetime(x)", true)]
    {
        assert_eq!(given.read(Purpose::Metric, text).unwrap().is_of_every_window(), is_of_every_window, "{text}");
    }
}

#[test]
fn whatever_is_written_is_read_or_refused_and_comes_to_something() {
    const PIECES: [&str; 52] = [
        "x",
        "y",
        " ",
        "1",
        ".5",
        "2e3",
        "1e308",
        "-",
        "+",
        "*",
        "/",
        "^",
        "%",
        "(",
        ")",
        "[",
        "]",
        ":",
        ",",
        ".",
        "<=",
        "==",
        "!",
        "not ",
        " and ",
        " or ",
        "'a'",
        "\"b\"",
        "'",
        "f'{x}'",
        "f'{",
        "none",
        "pi",
        "if(",
        "elif(",
        "avg(",
        "latest(",
        "count(",
        "statetime(",
        "TimeWeightedStDev(",
        "pretrigger(",
        "timestamp(",
        "format(",
        "'%5.2f|%x'",
        "jp(",
        "'$.a[1]'",
        "join(",
        "localtime(",
        "'Z'",
        "find(",
        "\u{fc}",
        "\u{1f600}",
    ];
    let given = Given::default().window("x", Some((0, 9.0)), &[(1, 1.0), (2, f64::NAN)]).with("y", "text").over(0, 60);
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut read = 0;
    for _ in 0..60_000 {
        let text: String = (0..=next(12)).map(|_| PIECES[next(PIECES.len())]).collect();
        for purpose in [Purpose::Transform, Purpose::Metric] {
            if let Ok(formula) = given.read(purpose, &text) {
                formula.evaluate(&given);
                read += 1;
            }
        }
    }
    assert!(read > 1000, "{read}");
}
