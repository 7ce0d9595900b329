package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.LogBook;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import io.twinlink.twinmaker.TwinMaker;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithEmulator.class)
@Timeout(60)
class CloseTest {
  private static final int CALLS = 100;

  private final Emulator emulator;

  CloseTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @AfterEach
  void awaitWhatWasAbandoned() throws InterruptedException {
    emulator.awaitQuiet();
  }

  @Test
  void afterCloseEveryUseIsRefused() {
    Connector aws = emulator.connector().build();
    TwinMaker twinMaker = aws.twinMaker();
    Iterator<WorkspaceSummary> started = twinMaker.listWorkspacesPaginator().iterator();
    for (int i = 0; i < 25; i++) {
      started.next();
    }
    aws.close();
    aws.close();
    ClosedException closed = assertThrows(ClosedException.class, twinMaker::listWorkspaces);
    assertEquals(ErrorKind.CLOSED, closed.kind());
    assertThrows(ClosedException.class, started::hasNext);
    assertThrows(ClosedException.class, () -> aws.siteWise().listPortals());
    assertThrows(
        ClosedException.class, () -> aws.siteWise().listPortalsPaginator().stream().count());
    assertEquals(0, LiveConnectors.count());
  }

  @Tag("smoke")
  @Test
  void closeEndsCallsThatAreUnderWay() throws Exception {
    emulator.fault("{\"fault\":\"slow\",\"millis\":30000}");
    Connector aws = emulator.connector().build();
    ExecutorService threads = Executors.newFixedThreadPool(CALLS);
    List<Future<ListWorkspacesResponse>> calls =
        submit(threads, () -> aws.twinMaker().listWorkspaces());
    emulator.awaitRequests(requests -> requests.size() == CALLS);
    long closing = System.nanoTime();
    aws.close();
    for (Future<ListWorkspacesResponse> call : calls) {
      Throwable cause = assertThrows(ExecutionException.class, call::get).getCause();
      assertInstanceOf(ClosedException.class, cause, cause::toString);
    }
    long took = System.nanoTime() - closing;
    assertTrue(took < TimeUnit.SECONDS.toNanos(2), took + " ns");
    emulator.awaitRequests(
        requests -> requests.stream().allMatch(request -> request.get("aborted").getAsBoolean()));
    threads.shutdown();
  }

  @Test
  void closeMayRaceWithCalls() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLS);
    for (int round = 0; round < 20; round++) {
      Connector aws = emulator.connector().build();
      CountDownLatch start = new CountDownLatch(1);
      List<Future<ListWorkspacesResponse>> calls =
          submit(
              threads,
              () -> {
                start.await();
                return aws.twinMaker().listWorkspaces();
              });
      List<Future<ListWorkspacesResponse>> asyncCalls = new ArrayList<>();
      start.countDown();
      for (int i = 0; i < CALLS; i++) {
        asyncCalls.add(aws.twinMaker().listWorkspacesAsync());
      }
      Thread.sleep(round);
      aws.close();
      calls.addAll(asyncCalls);
      for (Future<ListWorkspacesResponse> call : calls) {
        try {
          assertEquals(25, call.get().items().size());
        } catch (ExecutionException failed) {
          assertInstanceOf(ClosedException.class, failed.getCause(), failed::toString);
        }
      }
    }
    threads.shutdown();
  }

  @Tag("smoke")
  @Test
  void aForgottenConnectorIsClosedWithAWarning() throws Exception {
    LogBook book = new LogBook();
    Iterator<WorkspaceSummary> listing = listingOfForgottenConnector(book);
    System.gc();
    Thread.sleep(100);
    assertEquals(1, LiveConnectors.count(), "the listing still needs it");
    assertNotNull(listing.next());
    listing = null;
    LiveConnectors.assertNone();
    String warning = book.next(5000);
    assertNotNull(warning);
    assertTrue(warning.contains("not closed"), warning);

    emulator.connector().logger(book).build().close();
    System.gc();
    assertNull(book.next(200), "for one that was closed");
  }

  @Test
  void aLoggerThatWaitsKeepsNoOtherForgottenConnectorOpen() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    LogBook waits =
        new LogBook() {
          @Override
          public void log(Level level, ResourceBundle bundle, String text, Object... nothing) {
            waiting.countDown();
            await(end);
          }
        };
    listingOfForgottenConnector(waits);
    LiveConnectors.assertNone();
    assertTrue(waiting.await(5, TimeUnit.SECONDS), "the first is closed, and its logger is told");
    listingOfForgottenConnector(new LogBook());
    LiveConnectors.assertNone();
    end.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("resource")
  private Iterator<WorkspaceSummary> listingOfForgottenConnector(LogBook book) {
    return emulator
        .connector()
        .logger(book)
        .build()
        .twinMaker()
        .listWorkspacesPaginator()
        .iterator();
  }

  private static <T> List<Future<T>> submit(ExecutorService threads, Callable<T> call) {
    List<Future<T>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(threads.submit(call));
    }
    return calls;
  }
}
