//! How often operations may be asked for: token buckets, one for each plane of a service, or for a group of operations that
//! AWS counts together.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::answer::ApiError;
use crate::model::{self, ModelledOperation};

/// A rate that a plane may have, such as `iotsitewise.data=1000`: what can be asked for in a second.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// `service.plane`, or one of the groups that AWS has quotas for.
    plane: String,
    per_second: f64,
}

/// AWS's documented rates, as they are before anybody asks for more. Those of AWS IoT TwinMaker are not public.
const AWS: [(&str, f64); 5] = [
    ("iotsitewise.models", 10.0),
    ("iotsitewise.api", 30.0),
    ("iotsitewise.timeseries", 30.0),
    ("iotsitewise.data", 1000.0),
    ("iotsitewise.interpolated", 500.0),
];

/// The rates that are set, and what is left of each.
#[derive(Debug, Default)]
pub(crate) struct Quotas {
    of_planes: Mutex<HashMap<String, Bucket>>,
    /// Of what is counted one by one, such as values of a property.
    of_things: Mutex<HashMap<String, Bucket>>,
}

/// When there are more buckets than this, those that are full again are forgotten.
const MOST_BUCKETS: usize = 10_000;

/// As many requests as a second may have can come at once; then they come at their rate.
#[derive(Debug)]
struct Bucket {
    per_second: f64,
    left: f64,
    filled: Instant,
}

impl Rate {
    /// AWS's documented rates.
    pub fn aws() -> Vec<Rate> {
        AWS.into_iter().map(|(plane, per_second)| Rate { plane: plane.to_owned(), per_second }).collect()
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Rate, String> {
        let planes = planes();
        let (plane, rate) = text.split_once('=').ok_or("it must look like iotsitewise.data=1000")?;
        if !planes.iter().any(|known| known == plane) {
            return Err(format!("there is no plane '{plane}'; there are {}", planes.join(", ")));
        }
        match rate.parse::<f64>() {
            Ok(per_second) if (0.01..=1e6).contains(&per_second) => Ok(Rate { plane: plane.to_owned(), per_second }),
            _ => Err(format!("the rate must be 0.01 to 1000000 requests a second, not {rate}")),
        }
    }
}

impl Quotas {
    /// Full buckets. Of two rates for one plane, the later counts.
    pub(crate) fn new(rates: &[Rate]) -> Quotas {
        let bucket = |rate: &Rate| (rate.plane.clone(), Bucket::full(rate.per_second));
        Quotas { of_planes: Mutex::new(rates.iter().map(bucket).collect()), of_things: Mutex::default() }
    }

    /// Takes one request out of the bucket that the operation is counted in, or refuses it.
    pub(crate) fn admit(&self, service: &str, operation: &str) -> Result<(), ApiError> {
        let mut buckets = self.of_planes.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.is_empty() {
            return Ok(());
        }
        let groups = [group(service, operation), plane(service, operation)];
        let Some(name) = groups.into_iter().flatten().find(|name| buckets.contains_key(name)) else { return Ok(()) };
        let admitted = buckets.get_mut(&name).is_none_or(|bucket| bucket.take(1.0));
        if admitted { Ok(()) } else { Err(ApiError::new(429, "ThrottlingException", "Rate exceeded")) }
    }

    /// Takes so many of a thing that there are no more of than so many a second; says whether there were enough.
    pub(crate) fn take(&self, thing: &str, per_second: u64, count: u64) -> bool {
        let mut buckets = self.of_things.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST_BUCKETS {
            buckets.retain(|_, bucket| !bucket.take(bucket.per_second.max(1.0)));
        }
        let bucket = buckets.entry(thing.to_owned()).or_insert_with(|| Bucket::full(per_second as f64));
        bucket.take(count as f64)
    }
}

impl Bucket {
    fn full(per_second: f64) -> Bucket {
        Bucket { per_second, left: per_second.max(1.0), filled: Instant::now() }
    }

    /// Takes so many, if there are.
    fn take(&mut self, count: f64) -> bool {
        let now = Instant::now();
        let most = self.per_second.max(1.0);
        self.left = (self.left + now.duration_since(self.filled).as_secs_f64() * self.per_second).min(most);
        self.filled = now;
        let admitted = self.left >= count;
        if admitted {
            self.left -= count;
        }
        admitted
    }
}

/// The plane of an operation, by the prefix of its host.
fn plane(service: &str, operation: &str) -> Option<String> {
    let mut operations = model::of(service)?.operations();
    let operation = operations.find(|known| known.name == operation)?;
    Some(plane_of(service, operation))
}

fn plane_of(service: &str, operation: &ModelledOperation) -> String {
    match operation.plane() {
        "" => service.to_owned(),
        plane => format!("{service}.{plane}"),
    }
}

/// The group that AWS counts an operation of AWS IoT SiteWise in besides its plane.
fn group(service: &str, operation: &str) -> Option<String> {
    let group = match operation {
        _ if service != "iotsitewise" => return None,
        "GetInterpolatedAssetPropertyValues" => "interpolated",
        _ if operation.contains("TimeSeries") => "timeseries",
        _ if operation.contains("AssetModel") || operation.contains("LoggingOptions") => "models",
        _ => return None,
    };
    Some(format!("{service}.{group}"))
}

fn planes() -> Vec<String> {
    let of_models = ["iotsitewise", "iottwinmaker", "iot", "iotdata"]
        .into_iter()
        .filter_map(|service| Some((service, model::of(service)?)));
    let mut planes: Vec<String> = of_models
        .flat_map(|(service, model)| model.operations().map(move |operation| plane_of(service, operation)))
        .chain(AWS.map(|(name, _)| name.to_owned()))
        .collect();
    planes.sort();
    planes.dedup();
    planes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_is_empty_after_as_many_requests_as_a_second_may_have() {
        let quotas = Quotas::new(&["iotsitewise.data=3".parse().unwrap()]);
        let admitted = (0..10).filter(|_| quotas.admit("iotsitewise", "GetAssetPropertyValue").is_ok()).count();
        // A fourth, if the machine was slow.
        assert!((3..10).contains(&admitted), "{admitted}");
        for _ in 0..10 {
            quotas.admit("iotsitewise", "DescribeAsset").unwrap();
            quotas.admit("iottwinmaker", "GetEntity").unwrap();
        }
    }

    #[test]
    fn groups_come_before_planes() {
        let quotas = Quotas::new(&Rate::aws());
        let admitted = |operation| (0..100).filter(|_| quotas.admit("iotsitewise", operation).is_ok()).count();
        assert!((10..20).contains(&admitted("DescribeAssetModel")));
        assert!((30..60).contains(&admitted("DescribeAsset")));
        assert!((30..60).contains(&admitted("DescribeTimeSeries")));
    }

    #[test]
    fn things_have_buckets_of_their_own() {
        let quotas = Quotas::default();
        assert!(quotas.take("press", 10, 10) && quotas.take("robot", 10, 10));
        assert!(!quotas.take("press", 10, 10) && !quotas.take("robot", 10, 11));
        // What takes nothing is there all the same.
        assert!(quotas.take("press", 10, 0));
        for number in 0..2 * MOST_BUCKETS {
            quotas.take(&number.to_string(), 1_000_000, 1);
        }
        assert!(quotas.of_things.lock().unwrap().len() <= MOST_BUCKETS + 1);
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for (text, part) in [
            ("iotsitewise.data", "must look like"),
            ("iotsitewise.nothing=1", "there are iot, iotdata, iotsitewise.api, iotsitewise.data"),
            ("iotsitewise.data=fast", "not fast"),
            ("iotsitewise.data=0", "0.01 to 1000000"),
        ] {
            let refusal = text.parse::<Rate>().unwrap_err();
            assert!(refusal.contains(part), "{refusal}");
        }
    }
}
