//! Walks through all four listings and prints operation, items, pages and milliseconds. Endpoint and credentials come
//! from the environment (`AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`, ...).

use std::time::Instant;
use twinlink::{Connector, Error, Page, Paged, Pages};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let aws = Connector::builder().build().await?;
    walk("ListWorkspaces", aws.twinmaker().list_workspaces().pages()).await?;
    walk("ListAssetModels", aws.sitewise().list_asset_models().pages()).await?;
    walk("ListPortals", aws.sitewise().list_portals().pages()).await?;
    if let Some(portal) = aws.sitewise().list_portals().limit(1).items().next().await {
        walk("ListProjects", aws.sitewise().list_projects(portal?.id).pages()).await?;
    }
    Ok(())
}

async fn walk<R: Paged>(operation: &str, mut all: Pages<Page<R>>) -> Result<(), Error> {
    let started = Instant::now();
    let (mut items, mut pages) = (0, 0);
    while let Some(page) = all.next().await {
        items += page?.items.len();
        pages += 1;
    }
    println!("{operation} {items} {pages} {}", started.elapsed().as_millis());
    Ok(())
}
