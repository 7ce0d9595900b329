import twinlink

with twinlink.Connector(region="us-east-1") as aws:
    for workspace in aws.twinmaker.list_workspaces():
        print(workspace.workspace_id)
