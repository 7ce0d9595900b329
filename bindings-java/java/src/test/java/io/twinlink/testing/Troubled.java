package io.twinlink.testing;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

/** The main class of a JVM that has too little heap or stack; it says how its calls ended. */
public final class Troubled {
  private static final int FRAMES = 3000;

  private final Connector aws;
  private final Runnable list;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int unwound;

  private Troubled(Connector aws) {
    this.aws = aws;
    this.list = () -> aws.twinMaker().listWorkspaces();
  }

  /** Takes an endpoint, and what to do: {@code heap} or {@code stack}. */
  public static void main(String[] arguments) throws Exception {
    try (Connector aws =
        Connector.builder()
            .region("us-east-1")
            .endpointUrl(arguments[0])
            .credentials(Credentials.of("AKIDEXAMPLE", "secret", null))
            .maxAttempts(1)
            .build()) {
      Troubled troubled = new Troubled(aws);
      if (arguments[1].equals("heap")) {
        troubled.heap();
      } else {
        // A class whose initializer ends for want of stack can never be used again.
        troubled.call(troubled.list);
        troubled.outcomes.clear();
        Thread thread = new Thread(null, troubled::dive, "diver", 1 << 20);
        thread.start();
        thread.join();
      }
      for (Map.Entry<String, Integer> outcome : troubled.outcomes.entrySet()) {
        System.out.println(outcome.getValue() + " x " + outcome.getKey());
      }
    }
  }

  private void heap() {
    call(list);
    call(() -> aws.twinMaker().listWorkspacesAsync().join());
    call(list);
  }

  /** Comes back from the end of the stack, and calls from every depth. */
  private void dive() {
    try {
      dive();
    } catch (StackOverflowError end) {
      // This is as deep as it goes.
    }
    if (unwound < FRAMES) {
      unwound++;
      try {
        call(list);
      } catch (StackOverflowError tooDeep) {
        // There was not even room to say how the call ended.
      }
    }
  }

  private void call(Runnable list) {
    String outcome = "listed";
    try {
      list.run();
    } catch (CompletionException failed) {
      outcome = failed.getCause().toString();
    } catch (Throwable thrown) {
      outcome = thrown.toString();
    }
    outcomes.merge(outcome, 1, Integer::sum);
  }
}
