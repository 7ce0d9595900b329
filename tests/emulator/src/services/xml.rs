//! Writing the XML of the form protocol.

use crate::answer::ApiError;

const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";

/// An element with text inside.
pub(super) fn text(name: &str, value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no way to write most control characters.
            control if control.is_control() && !"\t\n\r".contains(control) => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    format!("<{name}>{escaped}</{name}>")
}

/// An element with elements inside.
pub(super) fn element(name: &str, content: &[String]) -> String {
    format!("<{name}>{}</{name}>", content.concat())
}

/// The answer of an operation.
pub(super) fn answer(operation: &str, result: &[String], request_id: &str) -> Vec<u8> {
    let result = element(&format!("{operation}Result"), result);
    let metadata = element("ResponseMetadata", &[text("RequestId", request_id)]);
    format!("<{operation}Response xmlns=\"{NAMESPACE}\">{result}{metadata}</{operation}Response>\n").into_bytes()
}

/// A refusal.
pub(super) fn error(error: &ApiError, request_id: &str) -> String {
    let at_fault = if error.status < 500 { "Sender" } else { "Receiver" };
    let error = [text("Type", at_fault), text("Code", &error.code), text("Message", &error.message)];
    let content = [element("Error", &error), text("RequestId", request_id)].concat();
    format!("<ErrorResponse xmlns=\"{NAMESPACE}\">{content}</ErrorResponse>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        assert_eq!(text("A", "a<b>&\"c\"\u{1}\n"), "<A>a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}\n</A>");
    }
}
