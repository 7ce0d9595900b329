package io.twinlink.testing;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import java.util.function.Function;

/**
 * Opens a connector, lists, and closes: small enough to be loaded by a class loader of its own or
 * to be the main class of another JVM.
 */
public final class ListOnce implements Function<String[], String> {
  /** Takes an emulator's endpoint, access key id, secret and session token, and what to do. */
  public static void main(String[] arguments) {
    System.out.println(new ListOnce().apply(arguments));
  }

  /** What {@link #main} and {@link #apply} take. */
  public static String[] arguments(Emulator emulator, String... whatToDo) {
    String[] arguments = new String[4 + whatToDo.length];
    arguments[0] = emulator.endpoint();
    arguments[1] = emulator.accessKeyId();
    arguments[2] = emulator.secretAccessKey();
    arguments[3] = Emulator.SESSION_TOKEN;
    System.arraycopy(whatToDo, 0, arguments, 4, whatToDo.length);
    return arguments;
  }

  @Override
  public String apply(String[] arguments) {
    Connector aws =
        Connector.builder()
            .region("us-east-1")
            .endpointUrl(arguments[0])
            .credentials(Credentials.of(arguments[1], arguments[2], arguments[3]))
            .build();
    long count = aws.twinMaker().listWorkspacesPaginator().stream().count();
    for (int i = 4; i < arguments.length; i++) {
      if (arguments[i].equals("async")) {
        count += aws.siteWise().listAssetModelsAsync().join().items().size();
      } else if (arguments[i].equals("close")) {
        aws.close();
      }
    }
    return "listed " + count;
  }
}
