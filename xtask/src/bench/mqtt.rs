//! MQTT: twinlink beside Eclipse Paho, in Python and Java, through mosquitto.

use super::clients::{Answer, Clients, Pace};
use super::java::ClassPaths;
use super::process::Pinning;
use super::{Bench, PACE};
use crate::command::{say, target, venv};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// Bytes of a payload: a measured value with its time and its name.
const PAYLOAD: usize = 100;

const NAMES: [&str; 2] = ["twinlink", "paho"];

/// Paho for Java as it comes, and with sockets that send at once: its own wait 40 ms whenever all that may be on the way is.
const JAVA_NAMES: [&str; 3] = ["twinlink", "paho", "prompt-paho"];

/// Twelve seconds let the compilers of the JVM end for both.
const JAVA: Pace = Pace { rounds: 11, warm_up: Duration::from_secs(12), chunk: Duration::from_millis(1000) };

/// Rounds are longer here: at 2,000 messages in a second there shall be some for the last percentile.
const LATENCIES: Pace = Pace { rounds: 7, warm_up: Duration::from_secs(5), chunk: Duration::from_secs(2) };

impl Bench {
    pub(super) fn mqtt(&mut self, paths: &ClassPaths) -> Result<(), String> {
        const LATENCY: [&str; 3] = ["mqtt_p50_vs_paho", "mqtt_p99_vs_paho", "mqtt_p999_vs_paho"];
        let throughputs = [("mqtt_publish_vs_paho", "publish"), ("mqtt_receive_vs_paho", "receive")];
        const JAVA_KEYS: [&str; 2] = ["mqtt_java_vs_paho", "mqtt_java_vs_prompt_paho"];
        if !self.wants(&throughputs.map(|(key, _)| key)) && !self.wants(&LATENCY) && !self.wants(&JAVA_KEYS) {
            return Ok(());
        }
        let Some(broker) = Mosquitto::start(&self.pinning)? else {
            say("there is no mosquitto: MQTT is not measured");
            return Ok(());
        };
        for (key, verb) in throughputs {
            if self.wants(&[key]) {
                let answers = self.mqtt_clients(&broker)?.rounds(verb, PAYLOAD, PACE)?;
                let wall = answers.costs(&format!("Python, µs to {verb} an MQTT message"), Answer::wall_per_page);
                self.summary.ratio(key, &wall[1], &wall[0]);
            }
        }
        if self.wants(&LATENCY) {
            let answers = self.mqtt_clients(&broker)?.rounds("latency", PAYLOAD, LATENCIES)?;
            for (key, percentile) in LATENCY.into_iter().zip(["p50", "p99", "p999"]) {
                let title = format!("Python, µs from publishing to receiving at 2,000 messages a second, {percentile}");
                let ages = answers.costs(&title, |answer| answer.number(percentile));
                self.summary.ratio(key, &ages[1], &ages[0]);
            }
        }
        if self.wants(&JAVA_KEYS) {
            let mut clients = Clients::default();
            for name in JAVA_NAMES {
                let mut java = paths.with_class_path(self.pinning.client("java"), name)?;
                clients.start(name, java.args(["io.twinlink.bench.mqtt.MqttBench", name, &broker.url]))?;
            }
            let answers = clients.rounds("exchange", PAYLOAD, JAVA)?;
            let wall = answers.costs("Java, µs to publish and receive an MQTT message", Answer::wall_per_page);
            for (key, paho) in JAVA_KEYS.into_iter().zip(&wall[1..]) {
                self.summary.ratio(key, paho, &wall[0]);
            }
        }
        Ok(())
    }

    fn mqtt_clients(&self, broker: &Mosquitto) -> Result<Clients, String> {
        let mut clients = Clients::default();
        for name in NAMES {
            let mut python = self.pinning.client(venv("python"));
            clients.start(name, python.arg("tests/bench/python/mqtt.py").args([name, &broker.url]))?;
        }
        Ok(clients)
    }
}

/// The broker; it ends when this is dropped.
struct Mosquitto {
    url: String,
    process: Child,
}

impl Mosquitto {
    /// Starts it on a free port, and waits until it listens; none if it is not installed.
    fn start(pinning: &Pinning) -> Result<Option<Mosquitto>, String> {
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
