//! Formulas, with the examples and rules of AWS's reference.

mod reading;

use serde_json::json;

use super::*;

const SECOND: i64 = 1_000_000_000;

/// Variables with the samples that each has: before the window, and in it.
#[derive(Default)]
struct Given {
    variables: Vec<(&'static str, Option<Sample>, Vec<Sample>)>,
    start: i64,
    end: i64,
}

impl Given {
    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Given {
        self.variables.push((name, None, vec![Sample { time: 7 * SECOND, value: value.into() }]));
        self
    }

    fn window(mut self, name: &'static str, before: Option<(i64, f64)>, samples: &[(i64, f64)]) -> Given {
        let sample = |(time, number): (i64, f64)| Sample { time: time * SECOND, value: number.into() };
        self.variables.push((name, before.map(sample), samples.iter().copied().map(sample).collect()));
        self
    }

    fn over(mut self, start: i64, end: i64) -> Given {
        (self.start, self.end) = (start * SECOND, end * SECOND);
        self
    }

    fn read(&self, purpose: Purpose, text: &str) -> Result<Formula, String> {
        let names = self.variables.iter().map(|(name, ..)| (*name).to_owned());
        let variables: Vec<Variable> = names.map(|name| Variable { name, is_of_children: false }).collect();
        Formula::read(text, purpose, &variables)
    }

    fn transform(&self, text: &str) -> Value {
        self.read(Purpose::Transform, text).expect(text).evaluate(self)
    }

    fn metric(&self, text: &str) -> Value {
        self.read(Purpose::Metric, text).expect(text).evaluate(self)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl Inputs for Given {
    fn value(&self, variable: usize) -> Value {
        self.variables[variable].2.last().map_or(Value::None, |sample| sample.value.clone())
    }

    fn timestamp(&self) -> f64 {
        self.end as f64 / 1e9
    }

    fn now(&self) -> f64 {
        1000.0
    }

    fn sample(&self, variable: usize, is_before: bool) -> Option<Sample> {
        let (_, before, samples) = &self.variables[variable];
        if is_before { before.clone() } else { samples.last().cloned() }
    }

    fn window(&self, variable: usize) -> Option<WindowOf<'_>> {
        let (_, before, samples) = &self.variables[variable];
        Some(WindowOf { start: self.start, end: self.end, before: before.as_ref(), samples, is_constant: false })
    }
}

fn number(text: &str) -> f64 {
    match Given::default().transform(text) {
        Value::Number(number) => number,
        other => panic!("{text} is {other:?}"),
    }
}

#[test]
fn operators_bind_as_in_mathematics() {
    let formulas = [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("2 ^ 3 ^ 2", 512.0),
        ("-2 ^ 2", -4.0),
        ("2 ^ -1", 0.5),
        ("-7 % 3", -1.0),
        ("10 - 4 - 3", 3.0),
        ("16 / 4 / 2", 2.0),
        ("1 + 1 == 2 and 3 > 2", 1.0),
        ("not 1 == 2", 1.0),
        ("!0 + 1", 2.0),
        ("0 or 7", 7.0),
        ("3 or 7", 1.0),
        ("3 and 7", 7.0),
        ("0 and 7", 0.0),
        ("'' or 5", 5.0),
        ("1 < 2", 1.0),
        ("2 <= 1", 0.0),
        ("1 != 1", 0.0),
        ("9/5 * 20 + 32", 68.0),
        ("PI > 3 and e < 3 and true", 1.0),
    ];
    for (text, expected) in formulas {
        assert_eq!(number(text), expected, "{text}");
    }
}

#[test]
fn numbers_are_about_equal_but_not_unequal_within_the_tolerance() {
    assert_eq!(number("eq(1, 1 + 1e-10)"), 1.0);
    assert_eq!(number("gte(1, 1 + 1e-10)"), 1.0);
    assert_eq!(number("lt(1, 1 + 1e-10)"), 0.0);
    assert_eq!(number("neq(1, 1 + 1e-10)"), 1.0);
    assert_eq!(number("gt('b', 'a')"), 1.0);
    assert_eq!(Given::default().transform("gt('b', 1)"), Value::None);
}

#[test]
fn conditions_choose_and_leave_out() {
    let given = Given::default().with("temp", 310.0).with("x", 1.0).with("y", 2.0);
    for (text, expected) in [
        ("if(0, x, y)", Value::Number(2.0)),
        ("if(5, x, y)", Value::Number(1.0)),
        ("if(gt(temp, 300), x, y)", Value::Number(1.0)),
        ("if(gt(temp, 320), temp, none)", Value::None),
        ("if(temp < 300, 1).elif(temp < 305, 2, 3)", Value::Number(3.0)),
        ("if(temp < 300, 1).elif(temp < 305, 2).elif(temp < 311, 3, 4)", Value::Number(3.0)),
        ("temp.lt(300).if(1, 2)", Value::Number(2.0)),
    ] {
        assert_eq!(given.transform(text), expected, "{text}");
    }
}

#[test]
fn texts_are_taken_apart_and_put_together() {
    let texts = [
        ("1 + 2 + ' is three'", "3 is three"),
        ("'Hello!'[1]", "e"),
        ("'Hello!'[-2]", "o"),
        ("'Hello!'[1:4]", "ell"),
        ("'Hello!'[:2]", "He"),
        ("'Hello!'[3:]", "lo!"),
        ("'Hello!'[:-4]", "He"),
        ("'Hello!'[::2]", "Hlo"),
        ("'Hello!'[::-1]", "!olleH"),
        ("'Hello!'[1:none:2]", "el!"),
        ("join('-', 'AWS', 'IoT', 'SiteWise')", "AWS-IoT-SiteWise"),
        ("format(100+1: 'd')", "101"),
        ("format('The result is %d', 100+1)", "The result is 101"),
        ("format('%05.1f|%-4s|%+d', 3.14159, 'ab', 5)", "003.1|ab  |+5"),
        ("f'abc{1+2: \"f\"}d'", "abc3.000000d"),
        ("f'{upper(''a'')}-{1}'", "A-1"),
        ("'AbC'.lower().upper()", "ABC"),
    ];
    for (text, expected) in texts {
        assert_eq!(Given::default().transform(text), Value::from(expected), "{text}");
    }
    for (text, expected) in [
        ("len('four')", 4.0),
        ("find('abcabc', 'c')", 2.0),
        ("find('abc', 'x')", -1.0),
        ("contains('abc', 'bc')", 1.0),
        (r#"jp('{"status":"active","value":15}', '$.value')"#, 15.0),
        (r#"jp('{"measurement":{"reading":25,"confidence":0.95}}', '$.measurement.reading')"#, 25.0),
        ("jp('[2,8,23]', '$[2]')", 23.0),
        (r#"jp('{"values":[3,6,7]}', '$.values[1]')"#, 6.0),
        ("jp('111', '$')", 111.0),
        (r#"jp(jp('{"measurement":{"confidence":"0.95"}}', '$.measurement.confidence'), '$')"#, 0.95),
        (r#"'{"status":"Failed"}'.jp('$.status').lower().contains('fail')"#, 1.0),
    ] {
        assert_eq!(number(text), expected, "{text}");
    }
}

#[test]
fn times_have_parts_in_their_time_zones() {
    // 2021-01-19 04:31:39 UTC, a Tuesday.
    for (text, expected) in [
        ("mktime('UTC', 2021, 1, 19, 4, 31, 39)", 1_611_030_699.0),
        ("mktime('UTC-01:00', 2021, 1, 19, 3, 31, 39.5)", 1_611_030_699.5),
        ("year(localtime(1611030699, 'Z'))", 2021.0),
        ("mon(localtime(1611030699, 'Z'))", 1.0),
        ("mday(localtime(1611030699, '-5'))", 18.0),
        ("wday(localtime(1611030699, 'Z'))", 2.0),
        ("yday(localtime(1611030699, 'Z'))", 19.0),
        ("1611030699.localtime('+2').hour()", 6.0),
        ("minute(localtime(1611030699, 'Z'))", 31.0),
        ("sec(localtime(1611030699, 'Z'))", 39.0),
        ("mktime('America/New_York', 2021, 7, 19, 0, 31, 39)", 1_626_669_099.0),
        ("hour(localtime(1611030699, 'America/New_York'))", 23.0),
        ("mday(localtime(1611030699, 'JST'))", 19.0),
        ("now()", 1000.0),
    ] {
        assert_eq!(number(text), expected, "{text}");
    }
    assert_eq!(Given::default().transform("mktime('Z', 2021, 2, 30, 0, 0, 0)"), Value::None);
}

#[test]
fn transforms_know_the_value_before() {
    let given = Given::default().window("state", Some((3, 1.0)), &[(10, 0.0)]).over(0, 10);
    let formula = "if(pretrigger(state) == 1, timestamp(state) - timestamp(pretrigger(state)), none)";
    assert_eq!(given.transform(formula), Value::Number(7.0));
    assert_eq!(given.transform("timestamp()"), Value::Number(10.0));
}

#[test]
fn metrics_aggregate_what_is_in_the_window() {
    let given = Given::default().window("x", Some((0, 9.0)), &[(1, 1.0), (2, 2.0), (3, 3.0)]).window("y", None, &[]);
    for (text, expected) in [
        ("avg(x)", Value::Number(2.0)),
        ("sum(x, 10)", Value::Number(16.0)),
        ("min(x)", Value::Number(1.0)),
        ("max(latest(x), 2.5)", Value::Number(3.0)),
        ("count(x)", Value::Number(3.0)),
        ("count(y)", Value::Number(0.0)),
        ("avg(y)", Value::None),
        ("stdev(x)", Value::Number((2.0_f64 / 3.0).sqrt())),
        ("avg(x*(x-1))", Value::Number(8.0 / 3.0)),
        ("sum(x/2)/avg(x^2)", Value::Number(3.0 / (14.0 / 3.0))),
        ("sum(avg(x^2)/2)", Value::Number(14.0 / 6.0)),
        ("sum(if(x >= 2, 1, none))", Value::Number(2.0)),
        ("first(x)", Value::Number(1.0)),
        ("last(x)", Value::Number(3.0)),
        ("earliest(x)", Value::Number(9.0)),
        ("latest(x*9/5 + 32)", Value::Number(37.4)),
        ("x + 1", Value::Number(4.0)),
    ] {
        assert_eq!(given.metric(text), expected, "{text}");
    }
}

#[test]
fn deviations_of_large_numbers_keep_their_digits() {
    // There are 2^19 of these steps in 1 at that size; all whole numbers below 1000 deviate so.
    let step = 2.0_f64.powi(-19);
    let expected = ((1e6 - 1.0) / 12.0_f64).sqrt() * step;
    let samples: Vec<(i64, f64)> = (0..1000).map(|time| (time, 1e10 - (time * 7919 % 1000) as f64 * step)).collect();
    let given = Given::default().window("x", None, &samples).over(-1, 1000);
    let whole = Given::default().window("x", Some(samples[0]), &samples[1..]).over(0, 1000);
    for found in [given.metric("stdev(x)"), whole.metric("TimeWeightedStDev(x, 'p')")] {
        let Value::Number(found) = found else { panic!("it is a number") };
        assert!((found / expected - 1.0).abs() < 1e-9, "{found} {expected}");
    }
}

#[test]
fn statetime_is_the_example_of_the_reference() {
    // Minutes from 2 PM; idle at 0:30, still at 1:15, active at 2:45.
    let all = [(0, 0.0), (30, 1.0), (75, 1.0), (165, 0.0), (240, 0.0)];
    let idle_time = |start: i64| {
        let before = all.into_iter().rev().find(|(time, _)| *time <= start);
        let within: Vec<_> = all.into_iter().filter(|(time, _)| *time > start && *time <= start + 60).collect();
        Given::default().window("idle", before, &within).over(start, start + 60).metric("statetime(idle)")
    };
    let expected =
        [Value::Number(0.0), Value::Number(30.0), Value::Number(60.0), Value::Number(45.0), Value::Number(0.0)];
    assert_eq!(idle_time(-120), Value::None);
    assert_eq!([-60, 0, 60, 120, 180].map(idle_time), expected);
}

#[test]
fn averages_and_deviations_are_weighted_with_time() {
    let given = Given::default().window("x", Some((0, 0.0)), &[(15, 10.0), (45, 20.0)]).over(0, 60);
    assert_eq!(given.metric("TimeWeightedAvg(x)"), Value::Number((30.0 * 10.0 + 15.0 * 20.0) / 60.0));
    let linear = (15.0 * 5.0 + 30.0 * 15.0 + 15.0 * 20.0) / 60.0;
    assert_eq!(given.metric("timeweightedavg(x, 'linear')"), Value::Number(linear));
    let squares = 15.0 * 100.0 + 15.0 * 100.0;
    assert_eq!(given.metric("TimeWeightedStDev(x, 'p')"), Value::Number((squares / 60.0_f64).sqrt()));
    assert_eq!(given.metric("TimeWeightedStDev(x)"), Value::Number((squares / 59.0_f64).sqrt()));
}

#[test]
fn what_has_no_value_gives_none() {
    for text in ["1 + none", "log(none)", "'a' - 1", "'a' * 2", "sqrt('a')", "eq('a', 1)", "not none", "if(none, 1, 2)"]
    {
        assert_eq!(Given::default().transform(text), Value::None, "{text}");
    }
}
