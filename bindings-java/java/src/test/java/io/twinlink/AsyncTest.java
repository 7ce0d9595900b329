package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListAssetModelsResponse;
import io.twinlink.sitewise.SiteWise;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithEmulator.class)
@Timeout(60)
class AsyncTest {
  private static final String SLOW = "{\"fault\":\"slow\",\"millis\":30000}";

  private final Emulator emulator;

  AsyncTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @AfterEach
  void awaitWhatWasAbandoned() throws InterruptedException {
    emulator.awaitQuiet();
  }

  @Tag("smoke")
  @Test
  void aPageComesOnADaemonThreadOfTheConnector() throws Exception {
    try (Connector aws = emulator.connector().build()) {
      ListAssetModelsRequest request = ListAssetModelsRequest.builder().maxResults(7).build();
      CompletableFuture<ListAssetModelsResponse> future =
          aws.siteWise().listAssetModelsAsync(request);
      assertEquals(7, future.get().assetModelSummaries().size());
      assertEquals(future.get(), aws.siteWise().listAssetModels(request));
      assertEquals(50, aws.siteWise().listAssetModelsAsync().get().items().size());
      assertEquals(25, aws.twinMaker().listWorkspacesAsync().get().items().size());
      assertEquals(
          9, aws.twinMaker().listWorkspacesAsync(r -> r.maxResults(9)).get().items().size());
      List<Thread> threads = threads();
      assertFalse(threads.isEmpty());
      assertTrue(threads.stream().allMatch(Thread::isDaemon));
    }
  }

  @Tag("smoke")
  @Test
  void aFailureIsTheCause() {
    try (Connector aws = emulator.connector().build()) {
      emulator.fault(
          "{\"fault\":\"error\",\"status\":403,\"code\":\"AccessDeniedException\",\"message\":\"no\"}");
      CompletableFuture<ListWorkspacesResponse> future = aws.twinMaker().listWorkspacesAsync();
      ExecutionException failed = assertThrows(ExecutionException.class, future::get);
      AccessDeniedException refused =
          assertInstanceOf(AccessDeniedException.class, failed.getCause());
      assertEquals("ListWorkspaces", refused.operation());
    }
  }

  @Test
  void manyCallsShareFewThreads() {
    List<Thread> threadsOfOthers = threads();
    try (Connector aws = emulator.connector().asyncThreads(4).build()) {
      List<CompletableFuture<ListWorkspacesResponse>> futures = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        futures.add(aws.twinMaker().listWorkspacesAsync());
      }
      futures.forEach(future -> assertEquals(25, future.join().items().size()));
      List<Thread> threads = threads();
      threads.removeAll(threadsOfOthers);
      assertEquals(4, threads.size(), threads.toString());
    }
  }

  @Tag("smoke")
  @Test
  void cancellingEndsTheRequest() throws Exception {
    try (Connector aws = emulator.connector().build()) {
      emulator.fault(SLOW);
      CompletableFuture<ListWorkspacesResponse> future = aws.twinMaker().listWorkspacesAsync();
      emulator.awaitRequests(requests -> requests.size() == 1);
      assertTrue(future.cancel(true));
      assertThrows(CancellationException.class, future::join);
      emulator.awaitRequests(requests -> requests.get(0).get("aborted").getAsBoolean());
    }
  }

  @Test
  void aTimeOutOfTheFutureEndsTheRequest() throws Exception {
    try (Connector aws = emulator.connector().build()) {
      emulator.fault(SLOW);
      CompletableFuture<ListWorkspacesResponse> future =
          aws.twinMaker().listWorkspacesAsync().orTimeout(200, TimeUnit.MILLISECONDS);
      CompletionException ended = assertThrows(CompletionException.class, future::join);
      assertInstanceOf(java.util.concurrent.TimeoutException.class, ended.getCause());
      emulator.awaitRequests(requests -> requests.get(0).get("aborted").getAsBoolean());
    }
  }

  @Test
  void aCancelledCallDoesNotDisturbTheNextOnItsThread() throws Exception {
    try (Connector aws = emulator.connector().asyncThreads(1).build()) {
      for (int i = 0; i < 50; i++) {
        emulator.fault("{\"fault\":\"slow\",\"millis\":5000,\"times\":1}");
        CompletableFuture<ListWorkspacesResponse> cancelled = aws.twinMaker().listWorkspacesAsync();
        CompletableFuture<ListWorkspacesResponse> queued = aws.twinMaker().listWorkspacesAsync();
        CompletableFuture<ListWorkspacesResponse> next = aws.twinMaker().listWorkspacesAsync();
        int sent = i;
        emulator.awaitRequests(requests -> requests.size() > 2 * sent);
        queued.cancel(false);
        cancelled.cancel(false);
        assertEquals(25, next.get().items().size());
      }
      assertEquals(100, emulator.requests().size(), "what was cancelled in the queue is not sent");
    }
  }

  @Test
  void moreThanTheQueueHoldsIsRefused() {
    emulator.fault(SLOW);
    Connector aws = emulator.connector().asyncThreads(1).build();
    SiteWise siteWise = aws.siteWise();
    List<CompletableFuture<ListAssetModelsResponse>> futures = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      futures.add(siteWise.listAssetModelsAsync());
    }
    CompletableFuture<ListAssetModelsResponse> refused = siteWise.listAssetModelsAsync();
    QuotaException quota =
        assertInstanceOf(
            QuotaException.class,
            assertThrows(CompletionException.class, refused::join).getCause());
    assertTrue(quota.getMessage().contains("10000"), quota.getMessage());
    assertTrue(quota.getMessage().contains("asyncThreads"), quota.getMessage());
    assertEquals("ListAssetModels", quota.operation());

    futures.get(5_000).cancel(true);
    CompletableFuture<ListAssetModelsResponse> instead = siteWise.listAssetModelsAsync();
    assertFalse(instead.isDone());

    aws.close();
    futures.remove(5_000);
    futures.add(instead);
    for (CompletableFuture<ListAssetModelsResponse> future : futures) {
      Throwable cause = assertThrows(CompletionException.class, future::join).getCause();
      assertInstanceOf(ClosedException.class, cause);
    }
  }

  @Test
  void afterCloseThereAreNoCalls() {
    Connector never = emulator.connector().build();
    never.close();
    Connector used = emulator.connector().build();
    used.twinMaker().listWorkspacesAsync().join();
    used.close();
    for (Connector aws : List.of(never, used)) {
      CompletableFuture<ListWorkspacesResponse> future = aws.twinMaker().listWorkspacesAsync();
      ClosedException closed =
          assertInstanceOf(
              ClosedException.class,
              assertThrows(CompletionException.class, future::join).getCause());
      assertEquals("ListWorkspaces", closed.operation());
    }
  }

  @Test
  void theNumberOfThreadsHasBounds() {
    for (int threads : new int[] {0, -1, 257}) {
      ValidationException refused =
          assertThrows(
              ValidationException.class, () -> emulator.connector().asyncThreads(threads).build());
      assertTrue(refused.getMessage().contains("asyncThreads"), refused.getMessage());
    }
    emulator.connector().asyncThreads(256).build().close();
  }

  private static List<Thread> threads() {
    List<Thread> threads = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("twinlink-async-")) {
        threads.add(thread);
      }
    }
    return threads;
  }
}
