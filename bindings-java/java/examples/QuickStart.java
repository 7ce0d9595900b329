import io.twinlink.Connector;

public class QuickStart {
  public static void main(String[] arguments) {
    try (Connector aws = Connector.builder().region("us-east-1").build()) {
      for (var workspace : aws.twinMaker().listWorkspacesPaginator()) {
        System.out.println(workspace.workspaceId());
      }
    }
  }
}
