//! [`Identity`]: who signs.

use super::Scope;
use super::moment::Moment;
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;
use aws_sigv4::sign::v4::generate_signing_key;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

/// An identity signs for few services and regions, and for one day at a time: of more, the oldest goes.
const MOST: usize = 4;

/// An access key, and the keys that are derived from it to sign with. Clones share both; they are zeroed with the last.
#[derive(Clone)]
pub(crate) struct Identity(Arc<Inner>);

struct Inner {
    keys: Keys,
    derived: Mutex<Vec<Derived>>,
}

/// A key for a day, a region and a service.
struct Derived {
    day: u64,
    region: Box<str>,
    service: Box<str>,
    key: Arc<SigningKey>,
}

/// What signatures are made with.
pub(super) type SigningKey = Secret<[u8; 32]>;

impl Identity {
    pub(crate) fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// When the keys end, if they do and that is known.
    pub(crate) fn expiration(&self) -> Option<SystemTime> {
        self.0.keys.expiry()
    }

    /// The key to sign with at a moment. It is derived anew where another thread is just looking: nobody waits, and a
    /// forked child never does for a thread of its parent.
    pub(super) fn signing_key(&self, scope: &Scope<'_>, moment: &Moment) -> Option<Arc<SigningKey>> {
        let mut kept = self.0.derived.try_lock().ok();
        let is_it = |derived: &&Derived| {
            derived.day == moment.day && *derived.region == *scope.region && *derived.service == *scope.service
        };
        if let Some(found) = kept.iter().flat_map(|kept| kept.iter()).find(is_it) {
            return Some(Arc::clone(&found.key));
        }
        let secret = self.0.keys.secret_access_key();
        let key = generate_signing_key(secret, scope.time, scope.region, scope.service);
        let key = Arc::new(Secret::new(<[u8; 32]>::try_from(key.as_ref()).ok()?));
        if let Some(kept) = &mut kept {
            if kept.len() == MOST {
                kept.remove(0);
            }
            let (region, service) = (scope.region.into(), scope.service.into());
            kept.push(Derived { day: moment.day, region, service, key: Arc::clone(&key) });
        }
        Some(key)
    }
}

impl From<Keys> for Identity {
    fn from(keys: Keys) -> Self {
        Identity(Arc::new(Inner { keys, derived: Mutex::default() }))
    }
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        self.0.keys == other.0.keys
    }
}

impl Eq for Identity {}

/// Without anything of the keys.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_key_is_derived_once_for_each_day_region_and_service() {
        let identity = Identity::from(Keys::new("AKIDEXAMPLE", "hunter2", None, None, "test"));
        let key = |day: u64, region, service| {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(day * 86_400 + 5);
            let moment = Moment::of(time).expect("a moment");
            identity.signing_key(&Scope { identity: &identity, region, service, time }, &moment).expect("a key")
        };
        let first = key(20_000, "eu-west-1", "iotsitewise");
        assert!(Arc::ptr_eq(&first, &key(20_000, "eu-west-1", "iotsitewise")));
        let others = [
            key(20_001, "eu-west-1", "iotsitewise"),
            key(20_000, "eu-west-2", "iotsitewise"),
            key(20_000, "eu-west-1", "iottwinmaker"),
        ];
        assert!(others.iter().all(|other| *other != first));
        assert!(Arc::ptr_eq(&first, &key(20_000, "eu-west-1", "iotsitewise")));
        key(20_002, "eu-west-1", "iotsitewise");
        assert_eq!(identity.0.derived.lock().expect("whole").len(), MOST);
        assert!(!Arc::ptr_eq(&first, &key(20_000, "eu-west-1", "iotsitewise")), "the oldest has gone");

        let _held = identity.0.derived.lock().expect("whole");
        assert_eq!(*first, *key(20_000, "eu-west-1", "iotsitewise"), "nobody waits");
        assert_eq!(format!("{identity:?} {first:?}"), "Identity (secret)");
    }

    #[test]
    fn derived_keys_end_with_their_identity() {
        let identity = Identity::from(Keys::new("AKIDEXAMPLE", "hunter2", None, None, "test"));
        let time = SystemTime::UNIX_EPOCH;
        let scope = Scope { identity: &identity, region: "eu-west-1", service: "s3", time };
        let moment = Moment::of(time).expect("a moment");
        let key = identity.signing_key(&scope, &moment).map(|key| Arc::downgrade(&key)).expect("a key");
        let clone = identity.clone();
        drop(identity);
        assert_eq!(key.strong_count(), 1, "a clone signs with it");
        drop(clone);
        assert_eq!(key.strong_count(), 0);
    }
}
