//! Pages from many tasks of a runtime with as many threads as there are CPUs: `flood-TASKS`.

use tokio::task::JoinSet;
use twinlink::{Connector, Credentials};
use twinlink_bench::read::read;
use twinlink_bench::worker::{Failure, Seen, endpoint, serve_tasks};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let credentials = Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None);
    let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint()?).credentials(credentials);
    let sitewise = builder.build().await?.sitewise();
    serve_tasks(async |verb, size, calls, seen| {
        let tasks: u32 = verb.strip_prefix("flood-").ok_or("this client can only flood")?.parse()?;
        let mut running = JoinSet::new();
        for number in 0..tasks {
            let sitewise = sitewise.clone();
            let share = calls / tasks + u32::from(number < calls % tasks);
            running.spawn(async move {
                let mut seen = Seen::default();
                for _ in 0..share {
                    let page = sitewise.list_asset_models().max_results(size as i32).send().await?;
                    read(&page.items, &mut seen);
                }
                Ok::<_, twinlink::Error>(seen)
            });
        }
        while let Some(part) = running.join_next().await {
            seen.add(&part??);
        }
        Ok(())
    })
    .await
}
