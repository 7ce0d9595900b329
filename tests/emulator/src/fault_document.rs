//! Faults as JSON, the form in which the admin path takes them.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::clock::MAX_SHIFT_SECONDS;
use crate::fault::{Fault, FaultKind};
use crate::proxy;
use crate::services;

const NAMES: &str = "throttle, error, slow, retry_after, cut, truncated_json, wrong_type, bad_item, odd_member, empty_page, \
                     repeated_token, expired_token, clock_skew and reset_connection";

/// Every member that any fault has; which of them a fault takes is checked by hand, for a readable refusal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultDocument {
    fault: String,
    times: Option<u32>,
    operation: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    millis: Option<u64>,
    seconds: Option<i64>,
    member: Option<String>,
    json: Option<String>,
}

/// Reads one fault or a list of them; the refusal is a sentence for the person who wrote the document.
pub(crate) fn parse(body: &[u8]) -> Result<Vec<Fault>, String> {
    let document: Value = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
    let documents = match document {
        Value::Array(documents) => documents,
        single => vec![single],
    };
    documents
        .into_iter()
        .map(|document| {
            let document: FaultDocument = serde_json::from_value(document).map_err(|error| error.to_string())?;
            document.into_fault()
        })
        .collect()
}

impl Fault {
    /// Reads one fault or a list of them from JSON, in the form that the admin path takes.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn from_json(document: &str) -> Result<Vec<Fault>, String> {
        parse(document.as_bytes())
    }
}

impl FaultDocument {
    fn into_fault(mut self) -> Result<Fault, String> {
        let kind = self.take_kind()?;
        let left_over = [
            ("status", self.status.is_some()),
            ("code", self.code.is_some()),
            ("message", self.message.is_some()),
            ("millis", self.millis.is_some()),
            ("seconds", self.seconds.is_some()),
            ("member", self.member.is_some()),
            ("json", self.json.is_some()),
        ];
        if let Some((name, _)) = left_over.into_iter().find(|(_, present)| *present) {
            return Err(format!("the fault '{}' takes no '{name}'", self.fault));
        }
        if self.times == Some(0) {
            return Err("'times' must be at least 1; leave it out for a fault that lasts".to_owned());
        }
        let mut fault = Fault::new(kind);
        if let Some(times) = self.times {
            fault = fault.times(times);
        }
        if let Some(operation) = self.operation {
            if proxy::OPERATIONS.contains(&operation.as_str()) {
                let is_for_proxies = ["throttle", "error", "slow", "reset_connection"].contains(&self.fault.as_str());
                if !is_for_proxies {
                    return Err(format!("the fault '{}' cannot strike a proxy", self.fault));
                }
            } else {
                services::check_operation(&operation)?;
            }
            fault = fault.operation(operation);
        }
        Ok(fault)
    }

    /// The kind, with the members that belong to it taken out.
    fn take_kind(&mut self) -> Result<FaultKind, String> {
        let missing = |name: &str| format!("the fault '{}' needs '{name}'", self.fault);
        Ok(match self.fault.as_str() {
            "throttle" => FaultKind::Throttle,
            "retry_after" => {
                let no_millis = missing("millis");
                FaultKind::RetryAfter { millis: self.millis.take().ok_or(no_millis)? }
            }
            "error" => {
                let (no_status, no_code) = (missing("status"), missing("code"));
                let status = self.status.take().ok_or(no_status)?;
                let code = self.code.take().ok_or(no_code)?;
                if !(400..=599).contains(&status) {
                    return Err(format!("'status' must be from 400 to 599, not {status}"));
                }
                if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Err("'code' must be a word of plain ASCII, as it travels in a header".to_owned());
                }
                FaultKind::Error { status, code, message: self.message.take().unwrap_or_default() }
            }
            "slow" => {
                let no_millis = missing("millis");
                FaultKind::Slow { millis: self.millis.take().ok_or(no_millis)? }
            }
            "cut" => FaultKind::Cut,
            "truncated_json" => FaultKind::TruncatedJson,
            "wrong_type" => FaultKind::WrongType,
            "bad_item" => FaultKind::BadItem,
            "odd_member" => {
                let (no_member, no_json) = (missing("member"), missing("json"));
                let (member, json) = (self.member.take().ok_or(no_member)?, self.json.take().ok_or(no_json)?);
                // Also what JSON allows and no text can hold: half of a pair of UTF-16.
                if let Err(error) = serde_json::from_str::<IgnoredAny>(&json) {
                    return Err(format!("'json' must be a JSON value: {error}"));
                }
                FaultKind::OddMember { member, json }
            }
            "empty_page" => FaultKind::EmptyPage,
            "repeated_token" => FaultKind::RepeatedToken,
            "expired_token" => FaultKind::ExpiredToken,
            "clock_skew" => {
                let no_seconds = missing("seconds");
                let seconds = self.seconds.take().ok_or(no_seconds)?;
                if !(-MAX_SHIFT_SECONDS..=MAX_SHIFT_SECONDS).contains(&seconds) {
                    return Err(format!("'seconds' must be within {MAX_SHIFT_SECONDS} either way"));
                }
                FaultKind::ClockSkew { seconds }
            }
            "reset_connection" => FaultKind::ResetConnection,
            unknown => return Err(format!("there is no fault '{unknown}'; the faults are {NAMES}")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_fault_and_several_are_read() {
        let throttle = Fault::new(FaultKind::Throttle).times(2).operation("ListWorkspaces");
        let body = br#"{"fault":"throttle","times":2,"operation":"ListWorkspaces"}"#;
        assert_eq!(parse(body), Ok(vec![throttle]));
        let body =
            br#"[{"fault":"slow","millis":5},{"fault":"error","status":503,"code":"ServiceUnavailableException"}]"#;
        let error =
            FaultKind::Error { status: 503, code: "ServiceUnavailableException".to_owned(), message: String::new() };
        assert_eq!(parse(body), Ok(vec![Fault::new(FaultKind::Slow { millis: 5 }), Fault::new(error)]));
    }

    #[test]
    fn every_name_in_the_message_is_a_fault() {
        for name in NAMES.replace(" and ", ", ").split(", ") {
            let refusal = parse(format!(r#"{{"fault":"{name}"}}"#).as_bytes()).err().unwrap_or_default();
            assert!(refusal.is_empty() || refusal.contains("needs"), "{name}: {refusal}");
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (body, part) in [
            ("", "not JSON"),
            (r#"{"times":1}"#, "missing field `fault`"),
            (r#"{"fault":"nonsense"}"#, "there is no fault 'nonsense'"),
            (r#"{"fault":"cut","color":"red"}"#, "unknown field `color`"),
            (r#"{"fault":"cut","millis":1}"#, "takes no 'millis'"),
            (r#"{"fault":"cut","times":0}"#, "at least 1"),
            (r#"{"fault":"cut","times":-1}"#, "-1"),
            (r#"{"fault":"cut","operation":"List"}"#, "there is no operation 'List'"),
            (r#"{"fault":"cut","operation":"ProxyConnect"}"#, "cannot strike a proxy"),
            (r#"{"fault":"slow"}"#, "needs 'millis'"),
            (r#"{"fault":"retry_after"}"#, "needs 'millis'"),
            (r#"{"fault":"odd_member","json":"1"}"#, "needs 'member'"),
            (r#"{"fault":"odd_member","member":"name","json":"{"}"#, "must be a JSON value"),
            (r#"{"fault":"error","status":200,"code":"A"}"#, "from 400 to 599"),
            (r#"{"fault":"error","status":500,"code":"A B"}"#, "a word"),
            (r#"{"fault":"clock_skew","seconds":9999999999}"#, "either way"),
        ] {
            let refusal = parse(body.as_bytes()).unwrap_err();
            assert!(refusal.contains(part), "{body}: {refusal}");
        }
    }
}
