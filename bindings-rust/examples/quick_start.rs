//! Prints the ids of all workspaces.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), twinlink::Error> {
    let aws = twinlink::Connector::builder().region("us-east-1").build().await?;
    let mut workspaces = aws.twinmaker().list_workspaces().items();
    while let Some(workspace) = workspaces.next().await {
        println!("{}", workspace?.workspace_id);
    }
    Ok(())
}
