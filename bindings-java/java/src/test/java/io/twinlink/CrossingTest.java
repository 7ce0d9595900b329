package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.Isolation;
import io.twinlink.testing.PlainServer;
import io.twinlink.testing.Troubled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the JVM itself runs out of while an answer crosses over. */
@Timeout(240)
class CrossingTest {
  private static final int BIG = 40 << 20;

  /** The bytes that a library has at most, unless it was built for debugging. */
  private static final long MOST_IF_OPTIMIZED = 20 << 20;

  private static String workspaces(int length) {
    String description = "x".repeat(length);
    return "{\"workspaceSummaries\":[{\"workspaceId\":\"a\",\"arn\":\"arn:a\",\"description\":\""
        + description
        + "\",\"creationDateTime\":0,\"updateDateTime\":0}]}";
  }

  @Test
  void anAnswerThatDoesNotFitIsOutOfMemory() throws Exception {
    String big = workspaces(BIG);
    try (PlainServer server = new PlainServer(big, big, workspaces(10))) {
      Child child = troubled("-Xmx24m", server, "heap");
      List<String> outcomes = outcomes(child);
      assertEquals(2, outcomes.size(), child.output());
      assertEquals("1 x listed", outcomes.get(1), "the connector is none the worse for it");
      assertTrue(
          outcomes
              .get(0)
              .matches(
                  "2 x java.lang.OutOfMemoryError: an answer of 41943\\d\\d\\d bytes: ask for fewer items"
                      + " in a page, or give the JVM more heap"),
          child.output());
    }
  }

  /**
   * Never the end of the JVM: the library takes more stack than it keeps for native code, and looks
   * first.
   */
  @Test
  void aStackThatEndsIsStackOverflow() throws Exception {
    try (Stream<Path> libraries = Files.walk(Isolation.CLASSES.resolve("io/twinlink/native"))) {
      assumeTrue(
          libraries.allMatch(library -> library.toFile().length() < MOST_IF_OPTIMIZED),
          "code that is not optimized takes more stack than the JVM keeps");
    }
    try (PlainServer server = new PlainServer(workspaces(10))) {
      Child child = troubled("-Xint", server, "stack");
      List<String> outcomes = outcomes(child);
      for (String outcome : outcomes) {
        String overflow = "java.lang.StackOverflowError(: the thread has no room.*)?";
        assertTrue(outcome.matches("\\d+ x (listed|" + overflow + ")"), child.output());
      }
      assertEquals(3, outcomes.size(), "too deep for Java, for the library, and for neither");
    }
  }

  /** How its calls ended; the JVM may have written something of its own besides. */
  private static List<String> outcomes(Child child) {
    assertEquals(0, child.status(), child.output());
    return child.output().lines().filter(line -> line.contains(" x ")).collect(Collectors.toList());
  }

  private static Child troubled(String option, PlainServer server, String what) throws Exception {
    return Child.run(100, Map.of(), option, Troubled.class.getName(), server.endpoint(), what);
  }
}
