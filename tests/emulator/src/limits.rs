//! How many there may be of something: AWS's documented quotas, or others in their place.

use std::str::FromStr;

/// A quota that counts, such as `assets-per-model=100`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    quota: Quota,
    most: u64,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quota {
    AssetModels,
    AssetsPerModel,
    ParentsPerModel,
    ChildrenPerAsset,
    AssetDepth,
    HierarchiesPerModel,
    PropertiesPerModel,
    PropertyDepth,
    ModelsPerTree,
    DirectDependents,
    Dependents,
    PointsPerSecondOfProperty,
    EntriesPerSecondOfProperty,
    PointsPerSecond,
    InterpolatedResults,
    InterpolatedDays,
    Gateways,
    Portals,
    ProjectsPerPortal,
    DashboardsPerProject,
    AssetsPerProject,
    Workspaces,
    EntitiesPerWorkspace,
    ChildrenPerEntity,
    EntityDepth,
    ComponentsPerEntity,
    ComponentTypesPerWorkspace,
    ComponentTypeDepth,
    PropertiesPerComponentType,
    ScenesPerWorkspace,
}

/// Each quota with its name, AWS's number, and what it is about.
const AWS: [(Quota, &str, u64, &str); 30] = [
    (Quota::AssetModels, "asset-models", 100, "asset models"),
    (Quota::AssetsPerModel, "assets-per-model", 10_000, "assets of the asset model"),
    (Quota::ParentsPerModel, "parents-per-model", 10, "asset models with hierarchies to one asset model"),
    (Quota::ChildrenPerAsset, "children-per-asset", 100, "children of the asset"),
    (Quota::AssetDepth, "asset-depth", 10, "assets from a root down"),
    (Quota::HierarchiesPerModel, "hierarchies-per-model", 20, "hierarchies of the asset model"),
    (Quota::PropertiesPerModel, "properties-per-model", 200, "properties of the asset model"),
    (Quota::PropertyDepth, "property-depth", 10, "properties that are computed one from the other"),
    (Quota::ModelsPerTree, "models-per-tree", 50, "asset models in a tree of hierarchies"),
    (Quota::DirectDependents, "direct-dependents", 20, "properties that are computed from one directly"),
    (Quota::Dependents, "dependents", 30, "properties that are computed from one, however indirectly"),
    (Quota::PointsPerSecondOfProperty, "points-per-second-of-property", 10, "values of one quality in one second"),
    (Quota::EntriesPerSecondOfProperty, "entries-per-second-of-property", 10, "entries a second for one property"),
    (Quota::PointsPerSecond, "points-per-second", 1000, "values a second"),
    (Quota::InterpolatedResults, "interpolated-results", 10, "results of a request"),
    (Quota::InterpolatedDays, "interpolated-days", 28, "days since the start"),
    (Quota::Gateways, "gateways", 100, "gateways"),
    (Quota::Portals, "portals", 100, "portals"),
    (Quota::ProjectsPerPortal, "projects-per-portal", 100, "projects in the portal"),
    (Quota::DashboardsPerProject, "dashboards-per-project", 100, "dashboards in the project"),
    (Quota::AssetsPerProject, "assets-per-project", 1, "root assets in the project"),
    (Quota::Workspaces, "workspaces", 15, "workspaces"),
    (Quota::EntitiesPerWorkspace, "entities-per-workspace", 10_000, "entities in the workspace"),
    (Quota::ChildrenPerEntity, "children-per-entity", 100, "children of the entity"),
    (Quota::EntityDepth, "entity-depth", 10, "entities from the root down"),
    (Quota::ComponentsPerEntity, "components-per-entity", 10, "components of the entity"),
    (Quota::ComponentTypesPerWorkspace, "component-types-per-workspace", 150, "component types in the workspace"),
    (Quota::ComponentTypeDepth, "component-type-depth", 10, "component types that inherit one from the other"),
    (
        Quota::PropertiesPerComponentType,
        "properties-per-component-type",
        200,
        "properties of the component type or component",
    ),
    (Quota::ScenesPerWorkspace, "scenes-per-workspace", 100, "scenes in the workspace"),
];

/// The quotas that count.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits(Vec<Limit>);

impl Limit {
    /// AWS's documented quotas, as they are before anybody asks for more.
    pub fn aws() -> Vec<Limit> {
        AWS.into_iter().map(|(quota, _, most, _)| Limit { quota, most }).collect()
    }
}

impl FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Limit, String> {
        let (name, most) = text.split_once('=').ok_or("it must look like assets-per-model=100")?;
        let Some((quota, ..)) = AWS.into_iter().find(|(_, known, ..)| *known == name) else {
            let names: Vec<&str> = AWS.into_iter().map(|(_, name, ..)| name).collect();
            return Err(format!("there is no quota '{name}'; there are {}", names.join(", ")));
        };
        let most = most.parse().map_err(|_| format!("the quota must be a whole number, not {most}"))?;
        Ok(Limit { quota, most })
    }
}

impl Quota {
    /// What it is called, and what it is about.
    fn told(self) -> (&'static str, &'static str) {
        let row = AWS.into_iter().find(|(quota, ..)| *quota == self);
        row.map(|(_, name, _, what)| (name, what)).unwrap_or_default()
    }
}

impl Limits {
    /// Of two numbers for one quota, the later counts.
    pub(crate) fn new(limits: &[Limit]) -> Limits {
        Limits(limits.iter().rev().copied().collect())
    }

    /// Whether nothing counts.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there may be, if that counts.
    pub(crate) fn most(&self, quota: Quota) -> Option<u64> {
        self.0.iter().find(|limit| limit.quota == quota).map(|limit| limit.most)
    }

    /// Says that there would be too many, if so.
    pub(crate) fn check(&self, quota: Quota, count: u64) -> Result<(), String> {
        match self.most(quota) {
            Some(most) if count > most => {
                let (name, what) = quota.told();
                Err(format!("The quota {name} is {most} {what}; there would be {count}"))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quota_has_one_row() {
        for (index, (quota, name, ..)) in AWS.iter().enumerate() {
            assert!(AWS[..index].iter().all(|(other, of_other, ..)| other != quota && of_other != name), "{name}");
        }
    }

    #[test]
    fn each_quota_of_aws_is_reached_and_not_passed() {
        let limits = Limits::new(&Limit::aws());
        for (quota, name, most, what) in AWS {
            assert_eq!(limits.check(quota, most), Ok(()));
            let refusal = limits.check(quota, most + 1).unwrap_err();
            assert_eq!(refusal, format!("The quota {name} is {most} {what}; there would be {}", most + 1));
            assert_eq!(Limits::default().check(quota, u64::MAX), Ok(()));
        }
    }

    #[test]
    fn one_quota_can_be_another() {
        let mut all = Limit::aws();
        all.push("portals=3".parse().unwrap());
        let limits = Limits::new(&all);
        assert_eq!((limits.most(Quota::Portals), limits.most(Quota::Gateways)), (Some(3), Some(100)));
        for (text, part) in [
            ("portals", "must look like"),
            ("doors=1", "there are asset-models, assets-per-model"),
            ("portals=many", "not many"),
            ("portals=-1", "not -1"),
        ] {
            let refusal = text.parse::<Limit>().unwrap_err();
            assert!(refusal.contains(part), "{refusal}");
        }
    }
}
