//! A policy document: read from JSON, and asked about an action on a resource.

use serde::Deserialize;
use serde_json::Value;

use super::policy::Decision;

/// A policy as far as the emulator evaluates it.
#[derive(Clone, Debug)]
pub(crate) struct PolicyDocument {
    statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
struct Statement {
    allows: bool,
    actions: Patterns,
    resources: Patterns,
}

/// What an element such as `Action` or `NotAction` names.
#[derive(Clone, Debug)]
struct Patterns {
    patterns: Vec<String>,
    inverted: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct DocumentForm {
    version: Option<String>,
    #[serde(rename = "Id")]
    _id: Option<String>,
    statement: OneOrMany<StatementForm>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct StatementForm {
    #[serde(rename = "Sid")]
    _sid: Option<String>,
    effect: Effect,
    action: Option<OneOrMany<String>>,
    not_action: Option<OneOrMany<String>>,
    resource: Option<OneOrMany<String>>,
    not_resource: Option<OneOrMany<String>>,
    condition: Option<Value>,
}

#[derive(Deserialize, PartialEq)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    fn into_vec(self) -> Vec<T> {
        match self {
            OneOrMany::One(value) => vec![value],
            OneOrMany::Many(values) => values,
        }
    }
}

impl PolicyDocument {
    /// Reads a document; the refusal is AWS's message for one that it does not understand.
    pub(crate) fn parse(text: &str) -> Result<PolicyDocument, String> {
        let value: Value = serde_json::from_str(text).map_err(|_| "This policy contains invalid Json".to_owned())?;
        let syntax = || "Syntax errors in policy.".to_owned();
        let document: DocumentForm = serde_json::from_value(value).map_err(|_| syntax())?;
        if document.version.is_some_and(|version| version != "2012-10-17" && version != "2008-10-17") {
            return Err(syntax());
        }
        let statements = document.statement.into_vec().into_iter().map(Statement::read);
        Ok(PolicyDocument { statements: statements.collect::<Result<_, _>>()? })
    }

    /// A document that allows these actions on everything.
    pub(super) fn allowing(actions: &[&str]) -> PolicyDocument {
        let patterns = |texts: &[&str]| Patterns {
            patterns: texts.iter().map(|&text| text.to_owned()).collect(),
            inverted: false,
        };
        let statement = Statement { allows: true, actions: patterns(actions), resources: patterns(&["*"]) };
        PolicyDocument { statements: vec![statement] }
    }

    /// What the document says to an action, such as `iotsitewise:ListPortals`, on a resource.
    pub(super) fn decide(&self, action: &str, resource: &str) -> Decision {
        let action = action.to_ascii_lowercase();
        let about = |statement: &&Statement| {
            statement.actions.name(&action, str::to_ascii_lowercase)
                && statement.resources.name(resource, str::to_owned)
        };
        let about_this: Vec<_> = self.statements.iter().filter(about).collect();
        match about_this.iter().all(|statement| statement.allows) {
            false => Decision::Denied,
            true if about_this.is_empty() => Decision::NotAllowed,
            true => Decision::Allowed,
        }
    }
}

impl Statement {
    fn read(form: StatementForm) -> Result<Statement, String> {
        let syntax = || "Syntax errors in policy.".to_owned();
        if form.condition.is_some() {
            return Err("The emulator does not evaluate Condition; leave it out of session policies.".to_owned());
        }
        let actions = Patterns::read(form.action, form.not_action).ok_or_else(syntax)?;
        let is_action = |action: &String| {
            action == "*"
                || action.split_once(':').is_some_and(|(service, name)| !service.is_empty() && !name.is_empty())
        };
        if !actions.patterns.iter().all(is_action) {
            return Err("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".to_owned());
        }
        let resources = Patterns::read(form.resource, form.not_resource).ok_or_else(syntax)?;
        if let Some(resource) = resources.patterns.iter().find(|text| *text != "*" && !text.starts_with("arn:")) {
            return Err(format!("Resource {resource} must be in ARN format or \"*\"."));
        }
        Ok(Statement { allows: form.effect == Effect::Allow, actions, resources })
    }
}

impl Patterns {
    /// Exactly one of the two must be there.
    fn read(named: Option<OneOrMany<String>>, others: Option<OneOrMany<String>>) -> Option<Patterns> {
        let (patterns, inverted) = match (named, others) {
            (Some(patterns), None) => (patterns.into_vec(), false),
            (None, Some(patterns)) => (patterns.into_vec(), true),
            _ => return None,
        };
        (!patterns.is_empty()).then_some(Patterns { patterns, inverted })
    }

    fn name(&self, text: &str, fold: impl Fn(&str) -> String) -> bool {
        self.patterns.iter().any(|pattern| matches(fold(pattern).as_bytes(), text.as_bytes())) != self.inverted
    }
}

/// Whether the text fits a pattern in which `*` is any text and `?` any character. It goes back to the last `*` only,
/// so that no pattern takes long.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut position) = (0, 0);
    let mut retry = None;
    while position < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                at += 1;
                retry = Some((at, position));
            }
            Some(wanted) if *wanted == b'?' || *wanted == text[position] => {
                at += 1;
                position += 1;
            }
            _ => match retry {
                Some((after_star, start)) => {
                    (at, position) = (after_star, start + 1);
                    retry = Some((after_star, start + 1));
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(statements: &str) -> PolicyDocument {
        PolicyDocument::parse(&format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#)).unwrap()
    }

    #[test]
    fn what_is_named_is_allowed_and_denials_win() {
        let read = policy(
            r#"[{"Effect":"Allow","Action":["iotsitewise:List*","iottwinmaker:*"],"Resource":"*"},
                {"Effect":"Deny","Action":"IoTSiteWise:listportal?","Resource":"*"}]"#,
        );
        assert_eq!(read.decide("iotsitewise:ListAssetModels", "*"), Decision::Allowed);
        assert_eq!(read.decide("iotsitewise:ListPortals", "*"), Decision::Denied);
        assert_eq!(read.decide("iotsitewise:DescribePortal", "*"), Decision::NotAllowed);
        assert_eq!(read.decide("iottwinmaker:ListWorkspaces", "*"), Decision::Allowed);
    }

    #[test]
    fn resources_and_exceptions_count() {
        let one = policy(r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:iotsitewise:*:*:portal/a*"}"#);
        let portal = |id: &str| format!("arn:aws:iotsitewise:us-east-1:123456789012:portal/{id}");
        assert_eq!(one.decide("iotsitewise:ListProjects", &portal("abc")), Decision::Allowed);
        assert_eq!(one.decide("iotsitewise:ListProjects", &portal("bcd")), Decision::NotAllowed);
        // Nothing less than everything allows an operation that is about no resource.
        assert_eq!(one.decide("iotsitewise:ListPortals", "*"), Decision::NotAllowed);
        let others = policy(r#"{"Effect":"Deny","NotAction":"iotsitewise:*","NotResource":"arn:aws:s3:::a"}"#);
        assert_eq!(others.decide("iotsitewise:ListPortals", "*"), Decision::NotAllowed);
        assert_eq!(others.decide("iottwinmaker:ListWorkspaces", "*"), Decision::Denied);
    }

    #[test]
    fn stars_and_question_marks_match() {
        for (pattern, text, fits) in [
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("a*", "abc", true),
            ("*c", "abcabc", true),
            ("a*b*c", "axxbxxbxc", true),
            ("a*b*c", "axxbxxbx", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("a**", "a", true),
        ] {
            assert_eq!(matches(pattern.as_bytes(), text.as_bytes()), fits, "{pattern} {text}");
        }
        let long = "a*".repeat(500) + "b";
        assert!(!matches(long.as_bytes(), "a".repeat(5_000).as_bytes()));
    }

    #[test]
    fn documents_that_are_none_are_refused() {
        let json = "This policy contains invalid Json";
        let syntax = "Syntax errors in policy.";
        for (text, message) in [
            ("", json),
            ("{", json),
            ("[]", syntax),
            ("{}", syntax),
            (r#"{"Version":"2013-01-01","Statement":[]}"#, syntax),
            (r#"{"Statement":{"Effect":"allow","Action":"a:b","Resource":"*"}}"#, syntax),
            (r#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, syntax),
            (r#"{"Statement":{"Effect":"Allow","Action":"a:b","NotAction":"a:b","Resource":"*"}}"#, syntax),
            (r#"{"Statement":{"Effect":"Allow","Action":"a:b"}}"#, syntax),
            (r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Principal":"*"}}"#, syntax),
            (r#"{"Statement":{"Effect":"Allow","Action":"b","Resource":"*"}}"#, "Actions/Conditions must be prefaced"),
            (r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"c"}}"#, "Resource c must be in ARN format"),
            (r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{}}}"#, "The emulator does"),
        ] {
            let refusal = PolicyDocument::parse(text).unwrap_err();
            assert!(refusal.starts_with(message), "{text}: {refusal}");
        }
    }
}
