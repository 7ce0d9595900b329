//! The command line of the binary.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;

use clap::Parser;
use twinlink_emulator::{Denial, Factory, IdentityProvider, Lambda, Limit, Options, Rate, Role, Tls, TrustAnchor};

/// Emulates AWS IoT TwinMaker, AWS IoT SiteWise and AWS IoT with its MQTT broker, and the ways to temporary credentials
/// (AWS STS and IAM Roles Anywhere), on a local port, with every signature checked.
///
/// MQTT is spoken in a signed WebSocket at /mqtt, with --tls also to devices with a certificate that say so by ALPN
/// (x-amzn-mqtt-ca), and on a port of its own with --mqtt-port.
///
/// When ready it prints one line of JSON: the endpoint, the credentials to sign with, and the region; and where the proxy and
/// the port for MQTT are, and the certificate to trust, if they were asked for.
#[derive(Parser)]
#[command(name = "twinlink-emulator", version)]
pub(crate) struct Arguments {
    /// Tell what is done of each operation, as a table, and end
    #[arg(long)]
    pub(crate) coverage: bool,
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0", value_parser = parse_listen)]
    listen: SocketAddr,
    /// Allow an address that is not a loopback one
    #[arg(long)]
    allow_remote: bool,
    /// Let the admin path answer to other machines: whoever reaches the port can empty the account and inject faults
    #[arg(long)]
    allow_remote_admin: bool,
    /// How many workspaces there are; 60 unless there is a factory
    #[arg(long, value_name = "N")]
    workspaces: Option<u32>,
    /// How many asset models there are; 120 unless there is a factory
    #[arg(long, value_name = "N")]
    asset_models: Option<u32>,
    /// How many portals there are; 60 unless there is a factory
    #[arg(long, value_name = "N")]
    portals: Option<u32>,
    /// How many projects each portal has
    #[arg(long, value_name = "N", default_value_t = Options::default().projects_per_portal)]
    projects_per_portal: u32,
    /// Those four are odd: only listed, with every spelling, absent member and unknown value that a client may meet
    #[arg(long)]
    odd: bool,
    /// The access key id that is known, instead of the built-in one
    #[arg(long, value_name = "ID", requires = "secret_access_key")]
    access_key_id: Option<String>,
    /// The secret of that access key id
    #[arg(long, value_name = "SECRET", requires = "access_key_id")]
    secret_access_key: Option<String>,
    /// The session token that every request must carry
    #[arg(long, value_name = "TOKEN", requires = "access_key_id")]
    session_token: Option<String>,
    /// A trust anchor of IAM Roles Anywhere: its ARN and a file with its certificates in PEM; repeatable
    #[arg(long = "trust-anchor", value_name = "ARN=CA.PEM", value_parser = parse_trust_anchor)]
    trust_anchors: Vec<TrustAnchor>,
    /// Write client certificates for tests into this directory, and trust the authority that issues them
    #[arg(long, value_name = "DIRECTORY")]
    client_certificates: Option<PathBuf>,
    /// A profile of IAM Roles Anywhere; repeatable; with none, any will do
    #[arg(long = "profile", value_name = "ARN")]
    profiles: Vec<String>,
    /// A role that can be taken, perhaps with an external id only; repeatable; with none, any can
    #[arg(long = "role", value_name = "ARN[,external-id=ID]")]
    roles: Vec<Role>,
    /// An issuer of web identity tokens and a file with its public key in PEM; repeatable; with none, tokens of any
    /// issuer are accepted and their signature is not looked at
    #[arg(long = "identity-provider", value_name = "ISSUER=KEY.PEM", value_parser = parse_identity_provider)]
    identity_providers: Vec<IdentityProvider>,
    /// Deny an operation to an access key or to the sessions of a role; repeatable
    #[arg(long = "deny", value_name = "KEY-ID|ROLE-ARN=OPERATION")]
    denials: Vec<Denial>,
    /// The longest that temporary credentials last
    #[arg(long, value_name = "N")]
    session_seconds: Option<u32>,
    /// Speak TLS, and write the certificate of the authority that clients must trust to ca.pem in this directory
    #[arg(long, value_name = "DIRECTORY")]
    tls: Option<PathBuf>,
    /// Address and port of an HTTP proxy for tests, which plays AWS's hosts; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", num_args = 0..=1, default_missing_value = "127.0.0.1:0",
          value_parser = parse_listen)]
    proxy: Option<SocketAddr>,
    /// The port on which MQTT is spoken, at the address of --listen; with --tls, devices need a certificate; port 0 takes a
    /// free one
    #[arg(long, value_name = "N")]
    mqtt_port: Option<u16>,
    /// What clients of the proxy must authenticate with
    #[arg(long, value_name = "USER:PASSWORD", requires = "proxy")]
    proxy_auth: Option<String>,
    /// How often a plane may be asked in a second, such as iotsitewise.data=1000; repeatable
    #[arg(long = "rate", value_name = "PLANE=N")]
    rates: Vec<Rate>,
    /// Obey quotas: `aws` for those that AWS documents, or one such as assets-per-model=100; repeatable
    #[arg(long, value_name = "aws|QUOTA=N", value_delimiter = ',')]
    quotas: Vec<Quotas>,
    /// A plant of so many lines with so many machines each, in both services, with values of thirty days
    #[arg(long, value_name = "LINESxMACHINES")]
    factory: Option<Factory>,
    /// Where the generated data starts from
    #[arg(long, value_name = "N", default_value_t = Options::default().seed)]
    seed: u64,
    /// Keep the state in this directory, over a restart; in memory without
    #[arg(long, value_name = "DIRECTORY")]
    data: Option<PathBuf>,
    /// What stands for Amazon S3: a directory with a folder for each bucket
    #[arg(long, value_name = "DIRECTORY")]
    s3: Option<PathBuf>,
    /// Where a function runs that connectors call: at a URL that answers AWS Lambda's Invoke, or in a process of Python that
    /// is started for it; repeatable
    #[arg(long = "lambda", value_name = "ARN=URL|ARN=python:FILE:HANDLER")]
    lambdas: Vec<Lambda>,
    /// How long a function may take
    #[arg(long, value_name = "N", default_value_t = Options::default().lambda_seconds)]
    lambda_seconds: u32,
    /// How long it takes from CREATING to ACTIVE and the like; with 0 the next read finds it
    #[arg(long = "settle", value_name = "MILLISECONDS", default_value_t = Options::default().settle_milliseconds)]
    settle_milliseconds: u64,
    /// The region that requests must be signed for
    #[arg(long, value_name = "REGION", default_value_t = Options::default().region)]
    region: String,
    /// End when standard input does, so that nothing is left of a program that started it and was killed
    #[arg(long)]
    pub(crate) end_with_input: bool,
}

impl Arguments {
    /// The options of an emulator that logs.
    pub(crate) fn into_options(self) -> Options {
        let default = Options::default();
        let has_factory = self.factory.is_some();
        Options {
            listen: self.listen,
            allow_remote: self.allow_remote,
            allow_remote_admin: self.allow_remote_admin,
            workspaces: self.workspaces.unwrap_or(if has_factory { 0 } else { default.workspaces }),
            asset_models: self.asset_models.unwrap_or(if has_factory { 0 } else { default.asset_models }),
            portals: self.portals.unwrap_or(if has_factory { 0 } else { default.portals }),
            projects_per_portal: self.projects_per_portal,
            odd: self.odd,
            access_key_id: self.access_key_id.unwrap_or(default.access_key_id),
            secret_access_key: self.secret_access_key.unwrap_or(default.secret_access_key),
            session_token: self.session_token,
            trust_anchors: self.trust_anchors,
            client_certificates: self.client_certificates,
            profiles: self.profiles,
            roles: self.roles,
            identity_providers: self.identity_providers,
            denials: self.denials,
            session_seconds: self.session_seconds,
            tls: self.tls.map(Tls::Directory),
            proxy: self.proxy,
            mqtt_port: self.mqtt_port,
            proxy_auth: self.proxy_auth,
            region: self.region,
            rates: self.quotas.iter().flat_map(Quotas::rates).chain(self.rates).collect(),
            limits: self.quotas.into_iter().flat_map(Quotas::limits).collect(),
            factory: self.factory,
            seed: self.seed,
            data: self.data,
            s3: self.s3,
            lambdas: self.lambdas,
            lambda_seconds: self.lambda_seconds,
            settle_milliseconds: self.settle_milliseconds,
            log: true,
        }
    }
}

/// Quotas that are asked for.
#[derive(Clone)]
enum Quotas {
    Aws,
    One(Limit),
}

impl FromStr for Quotas {
    type Err = String;

    fn from_str(text: &str) -> Result<Quotas, String> {
        if text == "aws" { Ok(Quotas::Aws) } else { text.parse().map(Quotas::One) }
    }
}

impl Quotas {
    fn rates(&self) -> Vec<Rate> {
        match self {
            Quotas::Aws => Rate::aws(),
            Quotas::One(_) => Vec::new(),
        }
    }

    fn limits(self) -> Vec<Limit> {
        match self {
            Quotas::Aws => Limit::aws(),
            Quotas::One(limit) => vec![limit],
        }
    }
}

fn parse_trust_anchor(text: &str) -> Result<TrustAnchor, String> {
    let (arn, path) = text.split_once('=').ok_or_else(|| "it must look like ARN=CA.PEM".to_owned())?;
    Ok(TrustAnchor::new(arn, read(path)?))
}

/// An issuer may have an equals sign in its query; a path is taken to have none.
fn parse_identity_provider(text: &str) -> Result<IdentityProvider, String> {
    let (issuer, path) = text.rsplit_once('=').ok_or_else(|| "it must look like ISSUER=KEY.PEM".to_owned())?;
    Ok(IdentityProvider::new(issuer, read(path)?))
}

fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))
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
