//! Runs an example of `docs/`: `twinlink-docs PAGE:NUMBER`, such as `credentials/keys:0`.

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), twinlink::Error> {
    run(&std::env::args().nth(1).unwrap_or_default()).await
}
