//! Portals of AWS IoT SiteWise, and the projects in them.

use serde::Serialize;

use super::dice::{Dice, Purpose};
use super::timestamp::Timestamp;
use super::{ACCOUNT, Catalog, UnknownMember, unknown_member, words};
use crate::encoding::uuid;

/// One entry of a page of portals.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PortalSummary {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    start_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_update_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_arn: Option<String>,
    status: PortalStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    portal_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    branding: Option<UnknownMember>,
}

#[derive(Clone, Debug, Serialize)]
struct PortalStatus {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<MonitorErrorDetails>,
}

#[derive(Clone, Debug, Serialize)]
struct MonitorErrorDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'static str>,
}

/// One entry of a page of projects.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProjectSummary {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_update_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<UnknownMember>,
}

/// Odd, so that multiplying by it can be undone: an identifier tells its index without a table of all of them.
const SCRAMBLE: u32 = 0x9e37_79b1;
const UNSCRAMBLE: u32 = inverse(SCRAMBLE);

/// The number that undoes a multiplication by an odd one; each round of Newton's doubles the correct bits.
const fn inverse(odd: u32) -> u32 {
    let mut inverse = odd;
    let mut round = 0;
    while round < 4 {
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(inverse)));
        round += 1;
    }
    inverse
}

impl Catalog {
    /// The identifier of the portal at `index`: its first group is the scrambled index, the rest is drawn.
    pub(crate) fn portal_id(&self, index: u32) -> String {
        let mut dice = Dice::new(self.seed, Purpose::Portal, u64::from(index));
        let scrambled = u64::from(index.wrapping_add(1).wrapping_mul(SCRAMBLE));
        uuid(scrambled << 32 | dice.next() >> 32, dice.next())
    }

    /// The index of the portal with this identifier, if there is one.
    pub(crate) fn portal_index(&self, portal_id: &str) -> Option<u32> {
        let scrambled = u32::from_str_radix(portal_id.get(..8)?, 16).ok()?;
        let index = scrambled.wrapping_mul(UNSCRAMBLE).wrapping_sub(1);
        (index < self.portals && self.portal_id(index) == portal_id).then_some(index)
    }

    /// The portal at `index`.
    pub(crate) fn portal(&self, index: u32) -> PortalSummary {
        let id = self.portal_id(index);
        // Offset, so that the wording does not repeat the numbers of the identifier.
        let mut dice = Dice::new(!self.seed, Purpose::Portal, u64::from(index));
        let (creation_date, last_update_date) = Timestamp::pair(&mut dice, index);
        PortalSummary {
            name: words::name(&mut dice, index),
            description: (index % 4 != 2).then(|| words::description(&mut dice)),
            start_url: format!("https://p-{}.app.iotsitewise.aws", &id[..8]),
            creation_date: (index % 12 != 5).then_some(creation_date),
            last_update_date: (index % 12 != 5).then_some(last_update_date),
            role_arn: (index % 3 != 1).then(|| format!("arn:aws:iam::{ACCOUNT}:role/service-role/Monitor_{index}")),
            status: portal_status(index),
            portal_type: match index % 5 {
                0 | 3 => Some("SITEWISE_PORTAL_V2"),
                1 => Some("SITEWISE_PORTAL_V1"),
                2 => None,
                _ => Some("SITEWISE_PORTAL_V9"),
            },
            branding: unknown_member(index),
            id,
        }
    }

    /// The project at `index` of a portal.
    pub(crate) fn project(&self, portal: u32, index: u32) -> ProjectSummary {
        let mut dice = Dice::new(self.seed, Purpose::Project, u64::from(portal) << 32 | u64::from(index));
        let id = uuid(dice.next(), dice.next());
        let (creation_date, last_update_date) = Timestamp::pair(&mut dice, index);
        ProjectSummary {
            id,
            name: words::name(&mut dice, index),
            description: (index % 3 != 1).then(|| words::description(&mut dice)),
            creation_date: (index % 10 != 6).then_some(creation_date),
            last_update_date: (index % 10 != 6).then_some(last_update_date),
            owner: unknown_member(index),
        }
    }
}

fn portal_status(index: u32) -> PortalStatus {
    let error = match index % 20 {
        6 => Some(MonitorErrorDetails {
            code: Some("LIMIT_EXCEEDED"),
            message: Some("Das Kontingent für Portale ist erschöpft"),
        }),
        16 => Some(MonitorErrorDetails { code: Some("VALIDATION_ERROR"), message: None }),
        _ => None,
    };
    let state = match index % 20 {
        6 | 16 => "FAILED",
        9 => "PENDING",
        13 => "UPDATING",
        _ => "ACTIVE",
    };
    PortalStatus { state, error }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;

    #[test]
    fn an_identifier_leads_back_to_its_index() {
        let catalog = Catalog::new(&Options { portals: 100_000, ..Options::odd() });
        for index in [0, 1, 2, 59, 99_999] {
            assert_eq!(catalog.portal_index(&catalog.portal_id(index)), Some(index));
        }
        assert_eq!(catalog.portal_index(&catalog.portal_id(100_000)), None);
        let mut strange = catalog.portal_id(1);
        strange.replace_range(35.., if strange.ends_with('0') { "1" } else { "0" });
        assert_eq!(catalog.portal_index(&strange), None);
        assert_eq!(catalog.portal_index("é"), None);
    }

    #[test]
    fn equal_seeds_give_equal_data_and_other_seeds_other_data() {
        let text = |seed| {
            let catalog = Catalog::new(&Options { seed, ..Options::odd() });
            let portals = (0..20).map(|index| catalog.portal(index)).collect::<Vec<_>>();
            serde_json::to_string(&(portals, catalog.workspace(3), catalog.project(1, 2))).unwrap()
        };
        assert_eq!(text(1), text(1));
        assert_ne!(text(1), text(2));
    }
}
