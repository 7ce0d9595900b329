//! The command line of the binary.

use std::net::{Ipv4Addr, SocketAddr};

use clap::Parser;
use twinlink_emulator::Options;

/// Emulates the listings of AWS IoT TwinMaker and AWS IoT SiteWise on a local port, with every signature checked.
///
/// When ready it prints one line of JSON: the endpoint, the credentials to sign with, and the region.
#[derive(Parser)]
#[command(name = "twinlink-emulator", version)]
pub(crate) struct Arguments {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0", value_parser = parse_listen)]
    listen: SocketAddr,
    /// Allow an address that is not a loopback one
    #[arg(long)]
    allow_remote: bool,
    /// How many workspaces there are
    #[arg(long, value_name = "N", default_value_t = Options::default().workspaces)]
    workspaces: u32,
    /// How many asset models there are
    #[arg(long, value_name = "N", default_value_t = Options::default().asset_models)]
    asset_models: u32,
    /// How many portals there are
    #[arg(long, value_name = "N", default_value_t = Options::default().portals)]
    portals: u32,
    /// How many projects each portal has
    #[arg(long, value_name = "N", default_value_t = Options::default().projects_per_portal)]
    projects_per_portal: u32,
    /// The access key id that is known, instead of the built-in one
    #[arg(long, value_name = "ID", requires = "secret_access_key")]
    access_key_id: Option<String>,
    /// The secret of that access key id
    #[arg(long, value_name = "SECRET", requires = "access_key_id")]
    secret_access_key: Option<String>,
    /// The session token that every request must carry
    #[arg(long, value_name = "TOKEN", requires = "access_key_id")]
    session_token: Option<String>,
    /// Where the generated data starts from
    #[arg(long, value_name = "N", default_value_t = Options::default().seed)]
    seed: u64,
    /// The region that requests must be signed for
    #[arg(long, value_name = "REGION", default_value_t = Options::default().region)]
    region: String,
}

impl Arguments {
    /// The options of an emulator that logs.
    pub(crate) fn into_options(self) -> Options {
        let default = Options::default();
        Options {
            listen: self.listen,
            allow_remote: self.allow_remote,
            workspaces: self.workspaces,
            asset_models: self.asset_models,
            portals: self.portals,
            projects_per_portal: self.projects_per_portal,
            access_key_id: self.access_key_id.unwrap_or(default.access_key_id),
            secret_access_key: self.secret_access_key.unwrap_or(default.secret_access_key),
            session_token: self.session_token,
            region: self.region,
            seed: self.seed,
            log: true,
        }
    }
}

/// Reads an address and port; `localhost` is understood, other names are not looked up.
fn parse_listen(text: &str) -> Result<SocketAddr, String> {
    let address = match text.strip_prefix("localhost:") {
        Some(port) => port.parse().map(|port: u16| SocketAddr::from((Ipv4Addr::LOCALHOST, port))).ok(),
        None => text.parse().ok(),
    };
    address
        .ok_or_else(|| "an address and a port are needed, such as 127.0.0.1:4577, [::1]:0 or localhost:4577".to_owned())
}
