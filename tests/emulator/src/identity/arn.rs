//! Amazon Resource Names.

/// The parts of an ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arn {
    pub(crate) partition: String,
    pub(crate) service: String,
    pub(crate) region: String,
    pub(crate) account: String,
    pub(crate) resource: String,
}

impl Arn {
    /// Splits `arn:partition:service:region:account:resource`; the resource may have further colons.
    pub(crate) fn parse(text: &str) -> Option<Arn> {
        let mut parts = text.splitn(6, ':').map(str::to_owned);
        if parts.next()? != "arn" {
            return None;
        }
        let arn = Arn {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        };
        let is_partition = arn.partition == "aws" || arn.partition.starts_with("aws-");
        let is_account = |account: &str| account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        let is_plain = !text.bytes().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control());
        (is_partition && is_plain && (is_account(&arn.account) || arn.account == "aws")).then_some(arn)
    }

    /// Whether this is a resource of the service whose name begins so and goes on.
    pub(crate) fn names(&self, service: &str, prefix: &str) -> bool {
        self.service == service && self.resource.strip_prefix(prefix).is_some_and(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_arns_are_read() {
        let arn = Arn::parse("arn:aws-cn:iam::123456789012:role/a:b/c").unwrap();
        assert_eq!((arn.partition.as_str(), arn.region.as_str()), ("aws-cn", ""));
        assert_eq!(arn.resource, "role/a:b/c");
        assert!(arn.names("iam", "role/") && !arn.names("iam", "user/") && !arn.names("sts", "role/"));
        for text in [
            "",
            "arn:aws:iam::123456789012",
            "arn:gcp:iam::123456789012:role/a",
            "arn:aws:iam::12345678901:role/a",
            "arn:aws:iam::123456789012:role/a b",
            "urn:aws:iam::123456789012:role/a",
        ] {
            assert_eq!(Arn::parse(text), None, "{text}");
        }
        assert!(!Arn::parse("arn:aws:iam::123456789012:role/").unwrap().names("iam", "role/"));
    }
}
