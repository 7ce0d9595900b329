//! The door for `tests/fuzz/`: one function for each kind of input that strangers write. It is there while fuzzing
//! (`--cfg fuzzing`) and in the unit tests, which put the seeds through it; libraries have nothing of it.
//!
//! Each function panics over an input that shows a defect.

pub use crate::credentials::fuzz::{answer, certificate};
pub use crate::engine::events_fuzz as events;
pub use crate::frame::fuzz::{frame, page};
pub use crate::http::fuzz::{ca_bundle, no_proxy, proxy_url};
#[cfg(feature = "mqtt")]
pub use crate::mqtt::fuzz::mqtt_broker;
pub use crate::shared_files::fuzz::shared_files;

/// A word that no error may repeat: the functions put it where secrets are.
pub(crate) const SECRET: &str = "hunter2";

/// Splits an input that is several texts at each line that is `====`.
pub(crate) fn parts(data: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(data);
    std::iter::from_fn(move || {
        let all = rest.take()?;
        match all.windows(LINE.len()).position(|window| window == LINE) {
            Some(place) => {
                rest = Some(&all[place + LINE.len()..]);
                Some(&all[..place])
            }
            None => Some(all),
        }
    })
}

const LINE: &[u8] = b"\n====\n";

/// Panics if a text that people see holds a secret.
#[track_caller]
pub(crate) fn assert_hidden(shown: &str) {
    assert!(!shown.contains(SECRET), "a secret is shown: {shown}");
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    type Target = fn(&[u8]);

    #[test]
    fn every_seed_is_taken() {
        let targets: &[(&str, Target)] = &[
            ("answer", super::answer),
            ("ca_bundle", super::ca_bundle),
            ("certificate", super::certificate),
            ("events", super::events),
            ("frame", super::frame),
            #[cfg(feature = "mqtt")]
            ("mqtt_broker", super::mqtt_broker),
            ("no_proxy", super::no_proxy),
            ("page", super::page),
            ("proxy_url", super::proxy_url),
            ("shared_files", super::shared_files),
        ];
        for (name, target) in targets {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/seeds").join(name);
            let mut seeds = 0;
            for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
                let path = entry.expect("can be listed").path();
                println!("{}", path.display());
                target(&std::fs::read(&path).expect("can be read"));
                seeds += 1;
            }
            assert!(seeds > 0, "{name} has no seeds");
        }
    }

    #[test]
    fn inputs_are_split_at_lines() {
        let parts = |data: &'static [u8]| super::parts(data).collect::<Vec<_>>();
        assert_eq!(parts(b"a\n====\n\n====\nb"), [&b"a"[..], b"", b"b"]);
        assert_eq!(parts(b"===="), [b"===="]);
    }
}
