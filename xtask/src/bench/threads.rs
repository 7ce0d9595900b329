//! What more threads bring: calls in the same time, with eight of them and with one, on all CPUs. More is better; what the
//! machine has besides the server is the most there can be.

use super::clients::{Answer, Clients};
use super::java::{self, ClassPaths};
use super::process::Pinning;
use super::{Bench, PACE, binary, script};
use crate::command::venv;

impl Bench {
    pub(super) fn threads(&mut self, paths: &ClassPaths) -> Result<(), String> {
        for key in ["threads_8_vs_1_rust", "threads_8_vs_1_python", "threads_8_vs_1_java"] {
            if !self.wants(&[key]) {
                continue;
            }
            let endpoint = &self.free_server.endpoint;
            let (mut command, pace) = match key {
                "threads_8_vs_1_rust" => {
                    let mut client = Pinning::none(binary("twinlink-tasks"));
                    client.arg(endpoint);
                    (client, PACE)
                }
                "threads_8_vs_1_python" => (script(Pinning::none(venv("python")), "twinlink", endpoint), PACE),
                _ => (paths.command(Pinning::none("java"), "twinlink", endpoint)?, java::PACE),
            };
            let mut clients = Clients::default();
            clients.start("twinlink", &mut command)?;
            let [one, eight] = ["flood-1", "flood-8"].map(|verb| clients.rounds(verb, 25, pace));
            let one = one?.costs(&format!("{key}: µs per call with one thread"), Answer::wall_per_page);
            let eight = eight?.costs(&format!("{key}: µs per call with eight"), Answer::wall_per_page);
            self.summary.ratio(key, &one[0], &eight[0]);
        }
        Ok(())
    }
}
