package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.LogBook;
import io.twinlink.testing.ThrowingLogger;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the core says reaches the logger, on the thread that made the call. */
@ExtendWith(WithEmulator.class)
class LogTest {
  private static final String THROTTLED_ONCE = "{\"fault\":\"throttle\",\"times\":1}";

  private final Emulator emulator;
  private final LogBook book = new LogBook();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  LogTest(Emulator emulator) {
    this.emulator = emulator;
  }

  private Connector.Builder connector(Level level) {
    return emulator.connector().maxBackoff(Duration.ofMillis(20)).logger(book).logLevel(level);
  }

  @Test
  void aRetryAndTheAnswerAreTold() {
    emulator.fault(THROTTLED_ONCE);
    Instant before = Instant.now();
    try (Connector aws = connector(Level.DEBUG).build()) {
      aws.twinMaker().listWorkspaces();
      List<String> lines = book.take();
      assertEquals(2, lines.size(), lines::toString);
      String[] retry = lines.get(0).split(" ", 4);
      assertEquals("DEBUG", retry[0]);
      Instant time = Instant.parse(retry[1]);
      assertFalse(time.isBefore(before) || time.isAfter(Instant.now()), retry[1]);
      assertEquals("retrying", retry[2]);
      assertTrue(retry[3].contains("ThrottlingException"), retry[3]);
      assertTrue(retry[3].startsWith("attempt=1 wait="), retry[3]);
      String answer = lines.get(1);
      assertTrue(answer.contains(" answered operation=ListWorkspaces attempt=2 bytes="), answer);
      assertTrue(answer.matches(".* milliseconds=\\d+ request_id=\\S+"), answer);
    }
  }

  @Tag("smoke")
  @Test
  void itComesWithErrorsAndWithAsynchronousCallsToo() {
    try (Connector aws = connector(Level.ALL).maxAttempts(2).build()) {
      emulator.fault("{\"fault\":\"throttle\",\"times\":2}");
      assertThrows(ThrottledException.class, () -> aws.twinMaker().listWorkspaces());
      List<String> lines = book.take();
      assertEquals(1, lines.size(), lines::toString);
      assertTrue(lines.get(0).contains(" retrying "), lines::toString);
      emulator.reset();
      aws.twinMaker().listWorkspacesAsync(ListWorkspacesRequest.builder().build()).join();
      assertTrue(book.take().get(0).contains(" answered "));
      aws.validateCredentials();
      aws.explain();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WARNING", "OFF"})
  void whatIsTooFineIsNotTold(Level level) {
    emulator.fault(THROTTLED_ONCE);
    try (Connector aws = connector(level).build()) {
      aws.twinMaker().listWorkspaces();
    }
    assertEquals(List.of(), book.take());
  }

  /** Each of these has cost the page, the error or the handle of a new connector. */
  static List<Supplier<Throwable>> whatLoggersThrow() {
    return List.of(
        () -> new IllegalStateException("no room in the log"),
        () -> new NoClassDefFoundError("com/example/Appender"),
        () -> new StackOverflowError(),
        () -> new OutOfMemoryError("in the logger"),
        () ->
            new RuntimeException() {
              private static final long serialVersionUID = 1L;

              @Override
              public String toString() {
                throw this;
              }
            });
  }

  @ParameterizedTest
  @MethodSource("whatLoggersThrow")
  void aLoggerThatThrowsLosesNothing(Supplier<Throwable> thrown) {
    ThrowingLogger logger = new ThrowingLogger(thrown);
    emulator.fault(THROTTLED_ONCE);
    PrintStream before = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try (Connector aws = connector(Level.TRACE).logger(logger).maxAttempts(2).build()) {
      assertEquals(25, aws.twinMaker().listWorkspaces().workspaceSummaries().size());
      assertEquals(Emulator.WORKSPACES, aws.twinMaker().listWorkspacesPaginator().stream().count());
      assertEquals(25, aws.twinMaker().listWorkspacesAsync().join().items().size());
      emulator.fault("{\"fault\":\"throttle\",\"times\":2}");
      assertThrows(ThrottledException.class, () -> aws.twinMaker().listWorkspaces());
      assertTrue(aws.validateCredentials().arn().startsWith("arn:"));
      assertTrue(aws.explain().toString().contains("us-east-1"));
    } finally {
      System.setErr(before);
    }
    assertTrue(logger.times() > 5, "it was asked to log");
    String text = told.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.split("the logger failed", -1).length - 1, text);
    assertFalse(text.contains(emulator.secretAccessKey()), text);
  }

  /** What is said while a connector is opened comes before its handle. */
  @Test
  void aLoggerThatThrowsLeaksNoConnector() {
    ThrowingLogger logger = new ThrowingLogger(IllegalStateException::new);
    PrintStream before = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try (Connector aws =
        connector(Level.WARNING).logger(logger).dangerAcceptAnyCertificate(true).build()) {
      assertEquals(1, logger.times());
      assertEquals(25, aws.twinMaker().listWorkspaces().items().size());
    } finally {
      System.setErr(before);
    }
    assertEquals(0, LiveConnectors.count());
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("the logger failed"));
  }

  @Test
  void noSecretIsTold() {
    try (Connector aws = connector(Level.TRACE).build()) {
      for (String fault : List.of("throttle", "cut", "truncated_json", "expired_token")) {
        emulator.fault("{\"fault\":\"" + fault + "\"}");
        assertThrows(TwinlinkException.class, () -> aws.twinMaker().listWorkspaces());
        emulator.reset();
      }
      aws.siteWise().listPortals();
    }
    List<String> lines = book.take();
    assertTrue(lines.size() > 4, lines::toString);
    for (String line : lines) {
      assertFalse(line.contains(emulator.secretAccessKey()), line);
      assertFalse(line.contains(Emulator.SESSION_TOKEN), line);
    }
  }

  @Test
  void withoutALoggerItGoesToThatOfTheLibrary() {
    List<String> messages = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            messages.add(record.getLevel() + " " + record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("io.twinlink");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    logger.setLevel(java.util.logging.Level.FINE);
    try (Connector aws = connector(Level.DEBUG).logger(null).build()) {
      aws.twinMaker().listWorkspaces();
      assertEquals(1, messages.size(), messages::toString);
      assertTrue(messages.get(0).matches("FINE \\S+ answered .*"), messages::toString);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
      logger.setLevel(null);
    }
  }
}
