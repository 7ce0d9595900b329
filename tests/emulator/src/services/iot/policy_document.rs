//! Whether a text is a policy: what AWS IoT looks at when one is put.

use serde_json::Value;

use super::super::Exchange;
use crate::answer::ApiError;

/// How many characters a policy can have besides blanks.
const LONGEST: usize = 2048;

/// Refuses what is no policy.
pub(super) fn check_document(exchange: &Exchange<'_>, document: &str) -> Result<(), ApiError> {
    mistake(document).map_or(Ok(()), |mistake| {
        Err(exchange.refuse("MalformedPolicyException", format!("Policy document is Malformed: {mistake}")))
    })
}

/// What is wrong with a policy, if anything is.
fn mistake(document: &str) -> Option<String> {
    let length = document.chars().filter(|character| !character.is_whitespace()).count();
    if length > LONGEST {
        return Some(format!("it has {length} characters without blanks, but {LONGEST} is the most"));
    }
    let policy = match serde_json::from_str::<Value>(document) {
        Ok(policy) if policy.is_object() => policy,
        Ok(_) => return Some("it is no JSON object".to_owned()),
        Err(error) => return Some(format!("it is no JSON: {error}")),
    };
    if !policy["Version"].as_str().is_some_and(|version| ["2012-10-17", "2008-10-17"].contains(&version)) {
        return Some("Version must be 2012-10-17".to_owned());
    }
    let statements = match &policy["Statement"] {
        Value::Array(statements) if !statements.is_empty() => statements.as_slice(),
        statement @ Value::Object(_) => std::slice::from_ref(statement),
        _ => return Some("Statement must be a statement or a list of them".to_owned()),
    };
    let mut mistakes = statements.iter().enumerate().filter_map(|(index, statement)| {
        let mistake = of_statement(statement)?;
        Some(format!("Statement[{index}]: {mistake}"))
    });
    mistakes.next()
}

fn of_statement(statement: &Value) -> Option<String> {
    let members = statement.as_object()?;
    const KNOWN: [&str; 7] = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
    if let Some(unknown) = members.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        return Some(format!("{unknown} is unknown"));
    }
    if !statement["Effect"].as_str().is_some_and(|effect| ["Allow", "Deny"].contains(&effect)) {
        return Some("Effect must be Allow or Deny".to_owned());
    }
    for names in [["Action", "NotAction"], ["Resource", "NotResource"]] {
        let given: Vec<&str> = names.into_iter().filter(|name| !statement[*name].is_null()).collect();
        let [name] = given[..] else { return Some(format!("there must be just one of {} and {}", names[0], names[1])) };
        let is_text = match &statement[name] {
            Value::String(_) => true,
            Value::Array(texts) => !texts.is_empty() && texts.iter().all(Value::is_string),
            _ => false,
        };
        if !is_text {
            return Some(format!("{name} must be a text or a list of texts"));
        }
    }
    let is_condition = statement["Condition"].is_null() || statement["Condition"].is_object();
    (!is_condition).then(|| "Condition must be an object".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_told_from_what_is_none() {
        let one = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iot:*","Resource":"*"}}"#;
        assert_eq!(mistake(one), None);
        let with = |from: &str, to: &str| mistake(&one.replace(from, to)).unwrap_or_default();
        for (from, to, part) in [
            ("{", "", "no JSON"),
            (one, "[]", "no JSON object"),
            ("2012", "2021", "Version must be"),
            (r#"{"Effect""#, r#"[],"X":{"Effect""#, "Statement must be"),
            ("Allow", "allow", "Effect must be"),
            ("\"Action", "\"Actions", "Actions is unknown"),
            (r#""Action":"iot:*","#, "", "just one of Action and NotAction"),
            (r#""Resource":"*""#, r#""Resource":"*","NotResource":"a""#, "just one of Resource"),
            (r#""iot:*""#, "[]", "Action must be a text"),
            (r#""Resource":"*""#, r#""Resource":"*","Condition":1"#, "Condition must be"),
            ("iot:*", &"i".repeat(LONGEST), "2048 is the most"),
        ] {
            assert!(with(from, to).contains(part), "{from}: {}", with(from, to));
        }
        let second = one.replace("{\"Effect", "[{\"Effect").replace("}}", "},{}]}");
        assert_eq!(mistake(&second).unwrap(), "Statement[1]: Effect must be Allow or Deny");
    }
}
