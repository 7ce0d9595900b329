//! The binary `twinlink-emulator`: one emulator, until it is told to end.

mod arguments;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use serde::Serialize;
use twinlink_emulator::{Emulator, Tls};

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    if arguments.coverage {
        print!("{}", twinlink_emulator::coverage());
        return ExitCode::SUCCESS;
    }
    let end_with_input = arguments.end_with_input;
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    match runtime.block_on(serve(arguments.into_options(), end_with_input)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &io::Error) -> ExitCode {
    eprintln!("twinlink-emulator: {error}");
    ExitCode::FAILURE
}

async fn serve(options: twinlink_emulator::Options, end_with_input: bool) -> io::Result<()> {
    // Listened for before the ready line is out: who reads that line may end us at once.
    let mut end = EndSignals::listen()?;
    let ca_file = match &options.tls {
        Some(Tls::Directory(directory)) => Some(directory.join("ca.pem")),
        _ => None,
    };
    let emulator = Emulator::start(options)?;
    announce(&emulator, ca_file.as_deref())?;
    tokio::select! {
        () = end.received() => {}
        () = end_of_input(), if end_with_input => {}
    }
    Ok(())
}

/// Waits for the end of standard input; what is written there is not looked at.
async fn end_of_input() {
    let (ended, end) = tokio::sync::oneshot::channel();
    // A thread of its own: a runtime would wait for one that reads on its behalf.
    std::thread::spawn(move || {
        // An input that cannot be read has ended, too.
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        // Nobody listens if a signal came first.
        let _ = ended.send(());
    });
    let _ = end.await;
}

/// What a client needs to know, in the order in which the ready line has it.
#[derive(Serialize)]
struct Ready<'a> {
    endpoint: &'a str,
    access_key_id: &'a str,
    secret_access_key: &'a str,
    session_token: Option<&'a str>,
    region: &'a str,
    /// Only with `--proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    proxy: Option<&'a str>,
    /// Only with `--mqtt-port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    mqtt: Option<&'a str>,
    /// Only with `--tls`.
    #[serde(skip_serializing_if = "Option::is_none")]
    ca_file: Option<&'a Path>,
}

fn announce(emulator: &Emulator, ca_file: Option<&Path>) -> io::Result<()> {
    let ready = Ready {
        endpoint: emulator.endpoint(),
        access_key_id: emulator.access_key_id(),
        secret_access_key: emulator.secret_access_key(),
        session_token: emulator.session_token(),
        region: emulator.region(),
        proxy: emulator.proxy(),
        mqtt: emulator.mqtt_endpoint(),
        ca_file,
    };
    let mut output = io::stdout().lock();
    writeln!(output, "{}", serde_json::to_string(&ready)?)?;
    output.flush()
}

#[cfg(unix)]
struct EndSignals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl EndSignals {
    fn listen() -> io::Result<EndSignals> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(EndSignals { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn received(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(windows)]
struct EndSignals {
    interrupt: tokio::signal::windows::CtrlC,
    end: tokio::signal::windows::CtrlBreak,
}

#[cfg(windows)]
impl EndSignals {
    fn listen() -> io::Result<EndSignals> {
        Ok(EndSignals { interrupt: tokio::signal::windows::ctrl_c()?, end: tokio::signal::windows::ctrl_break()? })
    }

    async fn received(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.end.recv() => {}
        }
    }
}
