package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(WithEmulator.class)
@Timeout(60)
class InterruptTest {
  private final Emulator emulator;

  InterruptTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @AfterEach
  void awaitWhatWasAbandoned() throws InterruptedException {
    emulator.awaitQuiet();
  }

  /**
   * What a call ended with, on a thread of its own, and whether the thread was interrupted then.
   */
  private static final class Outcome {
    private final Throwable thrown;
    private final boolean interrupted;
    private final long nanoseconds;

    private Outcome(Throwable thrown, boolean interrupted) {
      this.thrown = thrown;
      this.interrupted = interrupted;
      this.nanoseconds = System.nanoTime();
    }
  }

  private static Runnable task(Connector aws, CompletableFuture<Outcome> outcome) {
    return () -> {
      Throwable thrown = null;
      try {
        aws.twinMaker().listWorkspaces();
      } catch (TwinlinkException expected) {
        thrown = expected;
      }
      outcome.complete(new Outcome(thrown, Thread.currentThread().isInterrupted()));
    };
  }

  /** Kinds of threads. */
  enum Kind {
    PLATFORM,
    VIRTUAL;

    /** Starts a thread; this code is compiled for a Java that knows no virtual ones. */
    Thread start(Runnable task) {
      if (this == PLATFORM) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
      }
      try {
        return (Thread)
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
      } catch (NoSuchMethodException old) {
        return abort("this Java has no virtual threads");
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  /** More than there are processors: each keeps the thread busy that carries it. */
  @Tag("smoke")
  @ParameterizedTest
  @EnumSource(Kind.class)
  void manyThreadsOfEitherKindCallAtOnce(Kind kind) throws Exception {
    try (Connector aws = emulator.connector().build()) {
      List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        outcomes.add(outcome);
        kind.start(task(aws, outcome));
      }
      for (CompletableFuture<Outcome> outcome : outcomes) {
        assertNull(outcome.get(60, TimeUnit.SECONDS).thrown);
      }
    }
  }

  @Tag("smoke")
  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInterruptedCallEndsPromptly(Kind kind) throws Exception {
    emulator.fault("{\"fault\":\"slow\",\"millis\":30000}");
    try (Connector aws = emulator.connector().build()) {
      CompletableFuture<Outcome> outcome = new CompletableFuture<>();
      Thread thread = kind.start(task(aws, outcome));
      emulator.awaitRequests(requests -> requests.size() == 1);
      long interrupting = System.nanoTime();
      thread.interrupt();
      Outcome ended = outcome.get(10, TimeUnit.SECONDS);
      assertInstanceOf(CancelledException.class, ended.thrown);
      assertTrue(ended.interrupted, "the flag stays set");
      assertTrue(ended.nanoseconds - interrupting < TimeUnit.SECONDS.toNanos(1));
      emulator.awaitRequests(requests -> requests.get(0).get("aborted").getAsBoolean());

      emulator.reset();
      assertEquals(25, aws.twinMaker().listWorkspaces().items().size());
    }
  }

  @Test
  void aWaitBeforeARetryIsInterruptedToo() throws Exception {
    emulator.fault("{\"fault\":\"throttle\"}");
    try (Connector aws =
        emulator.connector().maxAttempts(20).maxBackoff(Duration.ofSeconds(60)).build()) {
      CompletableFuture<Outcome> outcome = new CompletableFuture<>();
      Thread thread = Kind.PLATFORM.start(task(aws, outcome));
      emulator.awaitRequests(requests -> requests.size() >= 2);
      thread.interrupt();
      Outcome ended = outcome.get(10, TimeUnit.SECONDS);
      assertInstanceOf(CancelledException.class, ended.thrown);
      assertTrue(ended.interrupted);
    }
  }
}
