//! Constraints of the service models, in the words in which AWS reports that they are broken.

use std::ops::RangeInclusive;

use super::Service;
use crate::answer::ApiError;

/// Collects every broken constraint of a request, as AWS does, before anything is refused.
#[derive(Debug)]
pub(super) struct Validation {
    service: &'static Service,
    broken: Vec<String>,
}

impl Validation {
    /// Nothing is broken yet.
    pub(super) fn new(service: &'static Service) -> Validation {
        Validation { service, broken: Vec::new() }
    }

    /// The member must be there.
    pub(super) fn required(&mut self, member: &str, value: Option<&str>) {
        if value.is_none() {
            self.broken.push(format!("Value null at '{member}' failed to satisfy constraint: Member must not be null"));
        }
    }

    /// The number must lie in the range.
    pub(super) fn range(&mut self, member: &str, value: Option<i64>, range: RangeInclusive<i64>) {
        if let Some(value) = value {
            self.bounds(member, &value.to_string(), "value", value, range);
        }
    }

    /// The text must have so many characters.
    pub(super) fn length(&mut self, member: &str, value: Option<&str>, range: RangeInclusive<i64>) {
        if let Some(value) = value {
            self.bounds(member, value, "length", value.chars().count() as i64, range);
        }
    }

    fn bounds(&mut self, member: &str, value: &str, what: &str, measure: i64, range: RangeInclusive<i64>) {
        if measure < *range.start() {
            self.fail(member, value, &format!("Member must have {what} greater than or equal to {}", range.start()));
        }
        if measure > *range.end() {
            self.fail(member, value, &format!("Member must have {what} less than or equal to {}", range.end()));
        }
    }

    /// The text must match; `matches` decides, `expression` is what the message says.
    pub(super) fn pattern(
        &mut self,
        member: &str,
        value: Option<&str>,
        matches: impl Fn(&str) -> bool,
        expression: &str,
    ) {
        if let Some(value) = value.filter(|value| !matches(value)) {
            self.fail(member, value, &format!("Member must satisfy regular expression pattern: {expression}"));
        }
    }

    fn fail(&mut self, member: &str, value: &str, constraint: &str) {
        self.broken.push(format!("Value '{value}' at '{member}' failed to satisfy constraint: {constraint}"));
    }

    /// Refuses the request if any constraint is broken.
    pub(super) fn finish(self) -> Result<(), ApiError> {
        let errors = match self.broken.len() {
            0 => return Ok(()),
            1 => "error",
            _ => "errors",
        };
        let message = format!("{} validation {errors} detected: {}", self.broken.len(), self.broken.join("; "));
        Err(self.service.invalid_input(message))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sitewise;
    use super::*;

    #[test]
    fn every_broken_constraint_is_told_at_once() {
        let mut validation = Validation::new(&sitewise::SERVICE);
        validation.range("maxResults", Some(0), 1..=250);
        validation.length("nextToken", Some(""), 1..=4096);
        validation.required("portalId", None);
        let error = validation.finish().unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidRequestException"));
        assert_eq!(
            error.message,
            "3 validation errors detected: \
             Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1; \
             Value '' at 'nextToken' failed to satisfy constraint: Member must have length greater than or equal to 1; \
             Value null at 'portalId' failed to satisfy constraint: Member must not be null"
        );
    }

    #[test]
    fn kept_constraints_and_absent_members_pass() {
        let mut validation = Validation::new(&sitewise::SERVICE);
        validation.range("maxResults", Some(250), 1..=250);
        validation.range("maxResults", None, 1..=250);
        validation.length("nextToken", Some("äöü"), 3..=3);
        validation.pattern("nextToken", Some("abc"), |text| text == "abc", "abc");
        assert_eq!(validation.finish(), Ok(()));
    }
}
