//! Session policies: what of a role's rights a session keeps.

use super::policy_document::PolicyDocument;

/// What a policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// It is allowed.
    Allowed,
    /// Nothing is said that would allow it.
    NotAllowed,
    /// It is denied, whatever else is said.
    Denied,
}

/// The policies of a session, taken together. Without any, the session may do what its role may.
#[derive(Clone, Debug, Default)]
pub(crate) struct SessionPolicy {
    documents: Vec<PolicyDocument>,
}

/// Managed policies that can be named, and what they allow here.
const MANAGED: [(&str, &[&str]); 4] = [
    ("arn:aws:iam::aws:policy/AdministratorAccess", &["*"]),
    (
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        &["iotsitewise:Describe*", "iotsitewise:Get*", "iotsitewise:List*", "iottwinmaker:Get*", "iottwinmaker:List*"],
    ),
    ("arn:aws:iam::aws:policy/AWSIoTSiteWiseFullAccess", &["iotsitewise:*"]),
    (
        "arn:aws:iam::aws:policy/AWSIoTSiteWiseReadOnlyAccess",
        &["iotsitewise:Describe*", "iotsitewise:Get*", "iotsitewise:List*"],
    ),
];

impl SessionPolicy {
    /// Adds a policy; what any of them allows is allowed.
    pub(crate) fn add(&mut self, document: PolicyDocument) {
        self.documents.push(document);
    }

    /// Adds a managed policy; false when none that the emulator knows has this ARN.
    pub(crate) fn add_managed(&mut self, arn: &str) -> bool {
        let known = MANAGED.into_iter().find(|(known, _)| *known == arn);
        self.documents.extend(known.map(|(_, actions)| PolicyDocument::allowing(actions)));
        known.is_some()
    }

    /// What the policies say to an action on a resource.
    pub(crate) fn decide(&self, action: &str, resource: &str) -> Decision {
        let said: Vec<_> = self.documents.iter().map(|document| document.decide(action, resource)).collect();
        match said {
            said if said.contains(&Decision::Denied) => Decision::Denied,
            said if said.is_empty() || said.contains(&Decision::Allowed) => Decision::Allowed,
            _ => Decision::NotAllowed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_add_up_and_denials_win() {
        let mut policy = SessionPolicy::default();
        assert_eq!(policy.decide("iotsitewise:ListPortals", "*"), Decision::Allowed);
        assert!(!policy.add_managed("arn:aws:iam::aws:policy/Nonsense"));
        assert!(policy.add_managed("arn:aws:iam::aws:policy/AWSIoTSiteWiseReadOnlyAccess"));
        assert_eq!(policy.decide("iotsitewise:ListPortals", "*"), Decision::Allowed);
        assert_eq!(policy.decide("iottwinmaker:ListWorkspaces", "*"), Decision::NotAllowed);
        let deny = r#"{"Statement":{"Effect":"Deny","Action":"iotsitewise:ListPortals","Resource":"*"}}"#;
        policy.add(PolicyDocument::parse(deny).unwrap());
        assert_eq!(policy.decide("iotsitewise:ListPortals", "*"), Decision::Denied);
        assert_eq!(policy.decide("iotsitewise:ListProjects", "*"), Decision::Allowed);
    }
}
