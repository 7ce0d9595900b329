//! The table of endpoints against the one that AWS generates for its own clients: every region, with and without FIPS
//! and dual-stack. Prefixes are AWS's too, but apart from this table: `tests/oracle_endpoints.rs` has them. For the two planes of
//! AWS IoT, botocore is the witness (`tests/peers/test_regions.py`).

use super::{EndpointChoice, Plane, Service, is_of_aws, of_every_region, regions, resolve};
use crate::error::ErrorKind;
use std::collections::BTreeSet;

macro_rules! official {
    ($sdk:ident, $region:expr, $fips:expr, $dual_stack:expr) => {{
        use $sdk::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
        let parameters = Params::builder().region($region).use_fips($fips).use_dual_stack($dual_stack);
        let parameters = parameters.build().expect("valid");
        let endpoint = DefaultResolver::new().resolve_endpoint(&parameters).await;
        endpoint.expect("an endpoint").url().to_owned()
    }};
}

/// None if its official client is not here.
async fn official(service: Service, region: &str, fips: bool, dual_stack: bool) -> Option<String> {
    match service {
        Service::TwinMaker => Some(official!(aws_sdk_iottwinmaker, region, fips, dual_stack)),
        Service::SiteWise => Some(official!(aws_sdk_iotsitewise, region, fips, dual_stack)),
        Service::Iot | Service::IotData => None,
    }
}

#[tokio::test]
async fn endpoints_are_those_of_the_official_clients() {
    for service in Service::ALL {
        for &region in service.regions() {
            for (use_fips, use_dual_stack) in [(false, false), (false, true), (true, false), (true, true)] {
                let choice =
                    EndpointChoice { region, endpoint_url: None, host_prefix: Some(false), use_fips, use_dual_stack };
                let what = format!("{} {choice:?}", service.title());
                match resolve(service, Plane::Api, &choice) {
                    Ok(ours) => {
                        let Some(theirs) = official(service, region, use_fips, use_dual_stack).await else { continue };
                        assert_eq!(ours.base, theirs, "{what}");
                        assert_eq!(format!("https://{}", ours.authority), theirs, "{what}");
                    }
                    // Theirs makes up a name for every region; ours knows where there is such an endpoint.
                    Err(error) => {
                        assert_eq!(error.kind(), ErrorKind::UnsupportedRegion, "{what}");
                        assert!(use_fips && !service.fips_regions().contains(&region), "{what}: {error}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn partitions_are_those_of_the_official_clients() {
    let made_up = regions::SUFFIXES.iter().map(|(beginning, ..)| format!("{beginning}nowhere-9"));
    for region in made_up.chain(["xx-nowhere-9".to_owned()]) {
        for (fips, dual_stack) in [(false, false), (false, true), (true, false), (true, true)] {
            let ours = of_every_region("iotsitewise", &region, fips, dual_stack);
            assert_eq!(Some(&ours), official(Service::SiteWise, &region, fips, dual_stack).await.as_ref());
            assert!(is_of_aws(&ours), "{ours}");
        }
    }
}

#[test]
fn regions_are_listed_once_and_those_with_fips_are_among_them() {
    for service in Service::ALL {
        let regions: BTreeSet<_> = service.regions().iter().collect();
        assert_eq!(regions.len(), service.regions().len());
        assert!(service.fips_regions().iter().all(|region| regions.contains(region)));
    }
}
