package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.PlainServer;
import io.twinlink.testing.Troubled;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the JVM itself runs out of while an answer crosses over. */
@Timeout(120)
class CrossingTest {
  private static final int BIG = 40 << 20;

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
      String[] lines = child.output().split("\\R");
      assertEquals(0, child.status(), child.output());
      assertEquals(2, lines.length, child.output());
      assertEquals("1 x listed", lines[1], "the connector is none the worse for it");
      assertTrue(
          lines[0].matches(
              "2 x java.lang.OutOfMemoryError: an answer of 41943\\d\\d\\d bytes: ask for fewer items"
                  + " in a page, or give the JVM more heap"),
          child.output());
    }
  }

  private static Child troubled(String option, PlainServer server, String what) throws Exception {
    return Child.run(60, Map.of(), option, Troubled.class.getName(), server.endpoint(), what);
  }
}
