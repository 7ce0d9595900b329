//! MQTT: twinlink beside Eclipse Paho, in Python and Java, through mosquitto.

use super::plan::{Cost, Group, Key, Pace, Task};
use super::process::Pinning;
use super::{Bench, PACE};
use crate::command::{target, venv};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Bytes of a payload: a measured value with its time and its name.
const PAYLOAD: usize = 100;

const NAMES: &[&str] = &["twinlink", "paho"];

/// Rounds are longer here: at 2,000 messages in a second there shall be some for the last percentile.
const LATENCIES: Pace =
    Pace { rounds: 5, warm_up: Duration::from_secs(3), again: Duration::from_secs(3), chunk: Duration::from_secs(2) };

/// Twelve seconds let the compilers of the JVM end for both.
const JAVA: Pace = Pace {
    rounds: 7,
    warm_up: Duration::from_secs(12),
    again: Duration::from_secs(12),
    chunk: Duration::from_millis(1000),
};

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: python,
        clients: NAMES,
        pace: PACE,
        tasks: &[
            Task {
                verbs: &["publish"],
                size: PAYLOAD,
                costs: &[Cost::wall(
                    "Python, µs to publish an MQTT message",
                    &[Key::Ratio("mqtt_publish_vs_paho", 1, 0)],
                )],
            },
            Task {
                verbs: &["receive"],
                size: PAYLOAD,
                costs: &[Cost::wall(
                    "Python, µs to receive an MQTT message",
                    &[Key::Ratio("mqtt_receive_vs_paho", 1, 0)],
                )],
            },
        ],
    },
    Group {
        start: python,
        clients: NAMES,
        pace: LATENCIES,
        tasks: &[Task {
            verbs: &["latency"],
            size: PAYLOAD,
            costs: &[
                Cost {
                    title: "Python, µs from publishing to receiving at 2,000 messages a second, p50",
                    of: |answer| answer.number("p50"),
                    keys: &[Key::Ratio("mqtt_p50_vs_paho", 1, 0)],
                },
                Cost {
                    title: "Python, µs from publishing to receiving at 2,000 messages a second, p99",
                    of: |answer| answer.number("p99"),
                    keys: &[Key::Ratio("mqtt_p99_vs_paho", 1, 0)],
                },
                Cost {
                    title: "Python, µs from publishing to receiving at 2,000 messages a second, p999",
                    of: |answer| answer.number("p999"),
                    keys: &[Key::Ratio("mqtt_p999_vs_paho", 1, 0)],
                },
            ],
        }],
    },
    Group {
        start: |bench: &Bench, name: &str| {
            let mut java = bench.paths.with_class_path(bench.pinning.client("java"), name)?;
            java.args(["io.twinlink.bench.mqtt.MqttBench", name, bench.broker()?]);
            Ok(java)
        },
        // Paho for Java as it comes, and with sockets that send at once: its own wait 40 ms whenever all that may be on the
        // way is.
        clients: &["twinlink", "paho", "prompt-paho"],
        pace: JAVA,
        tasks: &[Task {
            verbs: &["exchange"],
            size: PAYLOAD,
            costs: &[Cost::wall(
                "Java, µs to publish and receive an MQTT message",
                &[Key::Ratio("mqtt_java_vs_paho", 1, 0), Key::Ratio("mqtt_java_vs_prompt_paho", 2, 0)],
            )],
        }],
    },
];

fn python(bench: &Bench, name: &str) -> Result<Command, String> {
    let mut python = bench.pinning.client(venv("python"));
    python.arg("tests/bench/python/mqtt.py").args([name, bench.broker()?]);
    Ok(python)
}

/// The broker; it ends when this is dropped.
pub(super) struct Mosquitto {
    pub(super) url: String,
    process: Child,
}

impl Mosquitto {
    /// Starts it on a free port, and waits until it listens; none if it is not installed.
    pub(super) fn start(pinning: &Pinning) -> Result<Option<Mosquitto>, String> {
        let failed = |error: std::io::Error| format!("mosquitto cannot be started: {error}");
        let Some(program) = ["/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/opt/homebrew/sbin/mosquitto"]
            .into_iter()
            .find(|file| std::path::Path::new(file).exists())
        else {
            return Ok(None);
        };
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let address = free.map_err(failed)?;
        let folder = target().join("bench");
        let config = folder.join("mosquitto.conf");
        // As many in flight as AWS IoT allows, and as the clients have in the other direction.
        let lines = format!(
            "listener {} 127.0.0.1\nallow_anonymous true\nmax_inflight_messages 100\nmax_queued_messages 0\nlog_type error\n",
            address.port()
        );
        std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&config, lines)).map_err(failed)?;
        let mut command = pinning.server(program);
        let process = command.arg("-c").arg(&config).stdout(Stdio::null()).spawn().map_err(failed)?;
        let broker = Mosquitto { url: format!("mqtt://{address}"), process };
        let began = Instant::now();
        while TcpStream::connect(address).is_err() {
            if began.elapsed() > Duration::from_secs(10) {
                return Err(format!("mosquitto does not listen at {address}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Some(broker))
    }
}

impl Drop for Mosquitto {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
