//! The same work as `bare-client`, with twinlink. `renewed` after the endpoint takes keys that end, and so have to be
//! looked after, in place of static ones.

use twinlink::{Connector, Credentials};
use twinlink_bench::read::read;
use twinlink_bench::worker::{Failure, endpoint, serve};

/// What a process of credentials prints, as one word of a shell.
const KEYS: &str = r#"'{"Version": 1, "AccessKeyId": "AKIDEXAMPLE", "Expiration": "2099-01-01T00:00:00Z", "SecretAccessKey": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}'"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let credentials = if std::env::args().nth(2).is_some_and(|argument| argument == "renewed") {
        Credentials::process(format!("echo {KEYS}"))
    } else {
        Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None)
    };
    let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint()?).credentials(credentials);
    let sitewise = builder.build().await?.sitewise();
    serve(async |size, seen| {
        let mut pages = sitewise.list_asset_models().max_results(size as i32).pages();
        while let Some(page) = pages.next().await {
            read(&page?.items, seen);
        }
        Ok(())
    })
    .await
}
