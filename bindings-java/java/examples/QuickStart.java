import io.twinlink.Connector;

public class QuickStart {
  public static void main(String[] arguments) {
    try (Connector aws = Connector.builder().region("us-east-1").build()) {
      aws.twinMaker().listWorkspacesPaginator().stream().forEach(workspace -> System.out.println(workspace.workspaceId()));
    }
  }
}
