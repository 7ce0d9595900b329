//! Proxies, certificate authorities and single endpoints: how an emulator is reached that is not simply there.

mod common;

use common::{connect, emulator};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use twinlink::{Connector, ConnectorBuilder, Credentials, Error, ErrorKind};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options, Tls};

fn directory(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("network-{}-{name}", std::process::id()))
}

/// The certificate of the authority of [`secure`].
fn ca_file(name: &str) -> String {
    directory(name).join("ca.pem").to_str().expect("UTF-8").to_owned()
}

/// An emulator that speaks TLS and has a proxy that wants a password.
fn secure(name: &str) -> Emulator {
    let options = Options {
        tls: Some(Tls::Directory(directory(name))),
        proxy: Some(([127, 0, 0, 1], 0).into()),
        proxy_auth: Some("line 7:p@ss:word/%".to_owned()),
        access_key_id: common::ACCESS_KEY_ID.to_owned(),
        secret_access_key: common::SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    Emulator::start(options).expect("an emulator")
}

fn proxy_url(emulator: &Emulator, user: &str) -> String {
    emulator.proxy().expect("it has a proxy").replacen("://", &format!("://{user}"), 1)
}

const USER: &str = "line%207:p%40ss%3Aword%2F%25@";

async fn list(builder: ConnectorBuilder) -> Result<usize, Error> {
    let aws = builder.build().await?;
    Ok(aws.sitewise().list_portals().max_results(7).send().await?.items.len())
}

async fn refusal(builder: ConnectorBuilder) -> Error {
    list(builder.max_attempts(2)).await.expect_err("refused")
}

#[tokio::test]
async fn an_authority_is_trusted_if_it_is_named() {
    let emulator = secure("authority");
    assert_eq!(list(connect(&emulator).ca_bundle(ca_file("authority"))).await, Ok(7));
    let error = refusal(connect(&emulator)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(error.to_string().contains("name the PEM file of the authority that has, in ca_bundle"), "{error}");
}

#[tokio::test]
async fn what_is_no_certificate_in_a_bundle_is_passed_over() {
    let emulator = secure("bundle");
    let good = std::fs::read_to_string(ca_file("bundle")).expect("PEM");
    let key = "-----BEGIN PRIVATE KEY-----\nTm9uZQ==\n-----END PRIVATE KEY-----\n";
    let crl = "-----BEGIN X509 CRL-----\nTm9uZQ==\n-----END X509 CRL-----\n";
    let broken = "-----BEGIN CERTIFICATE-----\nTm9uZQ==\n-----END CERTIFICATE-----\n";
    for (place, text) in
        [format!("\u{feff}{good}"), format!("{key}{crl}{broken}\u{feff}{good}"), good.replace('\n', "\r\n")]
            .into_iter()
            .enumerate()
    {
        let file = directory("bundle").join(format!("bundle-{place}.pem"));
        std::fs::write(&file, text).expect("written");
        assert_eq!(list(connect(&emulator).ca_bundle(file.to_str().expect("UTF-8"))).await, Ok(7), "{place}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let emulator = secure("host");
    // The proxy leads every name of AWS to the emulator; its certificate has only those that it plays.
    let builder = connect(&emulator).ca_bundle(ca_file("host")).proxy_url(proxy_url(&emulator, USER));
    let error = refusal(builder.endpoint_url("https://sitewise.example.com")).await;
    assert!(error.to_string().contains("the server's certificate is for another host"), "{error}");
}

#[tokio::test]
async fn any_certificate_is_accepted_if_that_is_asked_for() {
    let emulator = secure("any");
    let builder = connect(&emulator).danger_accept_any_certificate(true).no_proxy("127.0.0.1");
    let aws = builder.clone().build().await.expect("a connector");
    assert!(aws.warnings()[0].starts_with("TLS certificates are not verified"), "{:?}", aws.warnings());
    assert!(aws.explain().await.to_string().contains("OFF: any certificate is accepted"));
    assert_eq!(list(builder).await, Ok(7));
    // Through the proxy, to a host that the emulator's certificate is not for.
    let builder = connect(&emulator).danger_accept_any_certificate(true).proxy_url(proxy_url(&emulator, USER));
    assert_eq!(list(builder.clone().endpoint_url("https://sitewise.example.com")).await, Ok(7));
    let error = refusal(builder.proxy_url(proxy_url(&emulator, "")).endpoint_url("https://sitewise.example.com")).await;
    assert!(error.to_string().contains("put the user and password that the proxy wants into proxy_url"), "{error}");
}

#[tokio::test]
async fn a_proxy_is_used_and_bypassed() {
    let emulator = secure("proxy");
    let builder = connect(&emulator).ca_bundle(ca_file("proxy")).proxy_url(proxy_url(&emulator, USER));
    assert_eq!(list(builder.clone()).await, Ok(7));
    assert_eq!(emulator.proxied().len(), 1);
    assert_eq!(list(builder.no_proxy("10.0.0.0/8, 127.0.0.1")).await, Ok(7));
    assert_eq!(emulator.proxied().len(), 1);
    let aws = connect(&emulator).proxy_url(proxy_url(&emulator, USER)).build().await.expect("a connector");
    let explained = aws.explain().await.to_string();
    assert!(explained.contains("http://****@127.0.0.1") && !explained.contains("p%40ss"), "{explained}");
}

#[tokio::test]
async fn explain_says_of_each_endpoint_whether_it_goes_through_the_proxy() {
    let builder = Connector::builder()
        .endpoint_url_of("iotsitewise.monitor", "https://monitor.plant.example")
        .endpoint_url_of("sts", "https://sts.plant.example")
        .proxy_url("http://user:hunter2@proxy.example:3128")
        .no_proxy("*.plant.example, data.iottwinmaker.eu-west-1.amazonaws.com");
    let through = " through the proxy http://****@proxy.example:3128 (argument)";
    let past = " past the proxy (no_proxy)";
    for (name, value) in [
        ("iottwinmaker api", format!("https://api.iottwinmaker.eu-west-1.amazonaws.com{through}")),
        ("iottwinmaker data", format!("https://data.iottwinmaker.eu-west-1.amazonaws.com{past}")),
        ("iotsitewise monitor", format!("https://monitor.plant.example{past}")),
        ("sts", format!("https://sts.plant.example{past}")),
        ("rolesanywhere", format!("AWS's own{through}")),
    ] {
        assert_eq!(explained(builder.clone(), &format!("endpoint {name}")).await.0, value);
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named() {
    let emulator = secure("refused");
    for user in ["", "line:wrong@"] {
        let builder = connect(&emulator).ca_bundle(ca_file("refused")).proxy_url(proxy_url(&emulator, user));
        let error = refusal(builder).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
        let text = error.to_string();
        assert!(text.contains(" through the proxy http://") && text.contains("(argument)"), "{text}");
        assert!(text.contains("proxy authorization required") && !text.contains("wrong"), "{text}");
    }
    // Nobody listens there.
    let error = refusal(connect(&emulator).proxy_url("http://127.0.0.1:9")).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2), "{error}");
    assert!(error.to_string().contains("through the proxy http://127.0.0.1:9"), "{error}");
}

#[tokio::test]
async fn a_proxy_that_opens_no_tunnel_is_told_with_its_status() {
    let emulator = secure("tunnel");
    for (status, attempts) in [(400, 1), (403, 1), (429, 1), (500, 2), (502, 2), (504, 2)] {
        emulator.reset();
        let refuse = FaultKind::Error { status, code: "Refused".to_owned(), message: String::new() };
        emulator.inject(Fault::new(refuse).operation("ProxyConnect"));
        let builder = connect(&emulator).ca_bundle(ca_file("tunnel")).proxy_url(proxy_url(&emulator, USER));
        let error = refusal(builder).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, attempts), "{error}");
        assert_eq!(error.is_retryable(), attempts == 2, "{error}");
        assert!(error.to_string().contains(&format!("the proxy refused to connect: {status} ")), "{error}");
    }
    // By chance once, and then not.
    emulator.reset();
    let refuse = FaultKind::Error { status: 503, code: "Busy".to_owned(), message: String::new() };
    emulator.inject(Fault::new(refuse).operation("ProxyConnect").times(1));
    let builder = connect(&emulator).ca_bundle(ca_file("tunnel")).proxy_url(proxy_url(&emulator, USER));
    assert_eq!(list(builder).await, Ok(7));
}

#[tokio::test]
async fn a_plain_endpoint_is_reached_through_a_proxy_too() {
    let options = Options {
        proxy: Some(([127, 0, 0, 1], 0).into()),
        proxy_auth: Some("user:password".to_owned()),
        access_key_id: common::ACCESS_KEY_ID.to_owned(),
        secret_access_key: common::SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    let emulator = Emulator::start(options).expect("an emulator");
    assert_eq!(list(connect(&emulator).proxy_url(proxy_url(&emulator, "user:password@"))).await, Ok(7));
    assert_eq!(emulator.proxied().len(), 1);
    let error = refusal(connect(&emulator).proxy_url(proxy_url(&emulator, "user:wrong@"))).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Connection, Some(407)), "{error}");
    assert!(error.to_string().contains("proxy_url"), "{error}");
}

#[tokio::test]
async fn each_plane_may_have_an_endpoint_of_its_own() {
    let (elsewhere, monitor, sts) = (emulator(), emulator(), emulator());
    let aws = connect(&elsewhere)
        .endpoint_url_of("iotsitewise.monitor", monitor.endpoint())
        .endpoint_url_of("sts", sts.endpoint())
        .host_prefix(false)
        .build()
        .await
        .expect("a connector");
    aws.sitewise().list_portals().send().await.expect("portals");
    aws.sitewise().list_asset_models().send().await.expect("asset models");
    aws.validate_credentials().await.expect("an identity");
    let seen = |emulator: &Emulator| emulator.counts().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        [seen(&elsewhere), seen(&monitor), seen(&sts)],
        ["iotsitewise.ListAssetModels", "iotsitewise.ListPortals", "sts.GetCallerIdentity"]
    );
    #[cfg(feature = "aws-sdk")]
    {
        for emulator in [&elsewhere, &monitor, &sts] {
            emulator.reset();
        }
        aws.sitewise_sdk().list_portals().send().await.expect("portals");
        aws.sitewise_sdk().list_asset_models().send().await.expect("asset models");
        assert_eq!([seen(&elsewhere), seen(&monitor)], ["iotsitewise.ListAssetModels", "iotsitewise.ListPortals"]);
    }
}

/// The endpoint of a plane as `explain` gives it.
async fn explained(builder: ConnectorBuilder, name: &str) -> (String, String) {
    let credentials = Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, None);
    let aws = builder.credentials(credentials).region("eu-west-1").build().await.expect("a connector");
    let line = aws.explain().await.lines.into_iter().find(|line| line.name == name).expect("a line");
    (line.value, line.origin)
}

#[tokio::test]
async fn a_vpc_endpoint_without_private_dns_is_the_whole_host() {
    let vpce = "https://vpce-0a1b2c3d-4e5f6a7b.data.iottwinmaker.eu-west-1.vpce.amazonaws.com";
    let builder = || Connector::builder().endpoint_url_of("iottwinmaker.data", vpce);
    let own = ("https://api.iottwinmaker.eu-west-1.amazonaws.com".to_owned(), "default".to_owned());
    for builder in [builder(), builder().host_prefix(true)] {
        let data = explained(builder.clone(), "endpoint iottwinmaker data").await;
        assert_eq!(data, (vpce.to_owned(), "argument".to_owned()));
        assert_eq!(explained(builder, "endpoint iottwinmaker api").await, own);
    }
    let service = "https://iotsitewise.internal";
    let of_service = Connector::builder().endpoint_url_of("iotsitewise", service);
    let plain = explained(of_service.clone(), "endpoint iotsitewise data").await;
    assert_eq!(plain, (service.to_owned(), "argument".to_owned()));
    let prefixed = explained(of_service.host_prefix(true), "endpoint iotsitewise data").await;
    assert_eq!(prefixed.0, "https://data.iotsitewise.internal");
}

#[tokio::test]
async fn an_endpoint_that_is_none_is_refused_by_name() {
    for (name, url, words) in [
        ("iotsitewise.edge", "https://a", "endpoint_urls must have names out of iottwinmaker, iottwinmaker.api, "),
        ("iotsitewise.data", "a?b=1", "endpoint_urls[\"iotsitewise.data\"] must be a URL such as"),
    ] {
        let error = Connector::builder().region("eu-west-1").endpoint_url_of(name, url).build().await;
        let error = error.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.message().starts_with(words), "{error}");
    }
}

/// A server that answers everything with more and more bytes, without saying how many; gives how many it got rid of.
async fn endless() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
                let _ = stream.write_all(head).await;
                let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
                while stream.write_all(&chunk).await.is_ok() {
                    count.fetch_add(0x10000, Ordering::SeqCst);
                }
            });
        }
    });
    (endpoint, sent)
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_its_end() {
    let (endpoint, sent) = endless().await;
    let keys = || Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, None);
    let builder = Connector::builder().region("eu-west-1").credentials(keys()).endpoint_url(&endpoint);
    let error = refusal(builder.clone().max_response_bytes(1 << 20)).await;
    assert_eq!((error.kind(), error.attempts(), error.http_status()), (ErrorKind::Decode, 1, Some(200)), "{error}");
    let host = endpoint.trim_start_matches("http://");
    let words = format!("the answer from {host} is longer than 1048576 bytes, which max_response_bytes allows");
    assert!(error.message().contains(&words), "{error}");
    // What it sent is what was read and what the sockets hold.
    assert!(sent.load(Ordering::SeqCst) < 64 << 20);
    let aws = builder.max_response_bytes(1 << 20).build().await.expect("a connector");
    let error = aws.validate_credentials().await.expect_err("STS is there, too");
    assert!(error.to_string().contains("1048576 bytes, which max_response_bytes allows"), "{error}");
    #[cfg(feature = "aws-sdk")]
    {
        let error = aws.twinmaker_sdk().list_workspaces().send().await.expect_err("and so it is for AWS's clients");
        let words = format!("{error:?}");
        assert!(words.contains("which max_response_bytes allows"), "{words}");
    }
}

#[tokio::test]
async fn idle_connections_are_bounded() {
    let emulator = emulator();
    let aws = connect(&emulator).max_idle_connections(0).build().await.expect("a connector");
    for _ in 0..3 {
        aws.twinmaker().list_workspaces().send().await.expect("a page");
    }
    common::eventually("no connection stays", || emulator.open_connections() == 0).await;
    let aws = connect(&emulator).max_idle_connections(1).build().await.expect("a connector");
    let call = || async { aws.twinmaker().list_workspaces().send().await.expect("a page").items.len() };
    tokio::join!(call(), call(), call(), call());
    common::eventually("one connection stays", || emulator.open_connections() == 1).await;
}
