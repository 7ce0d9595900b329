package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.sitewise.InvokeAssistantResponse;
import io.twinlink.sitewise.ResponseStream;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Streams of events: one by one, and all the ways in which they end. */
@ExtendWith(WithEmulator.class)
@Timeout(60)
class EventsTest {
  private static final String OPERATION = "iotsitewise.InvokeAssistant";
  private static final String CONVERSATION = "11111111-2222-4333-8444-555555555555";
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final Emulator emulator;
  private Connector aws;

  EventsTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @BeforeEach
  void open() {
    aws = emulator.connector().build();
  }

  @AfterEach
  void close() throws InterruptedException {
    aws.close();
    LiveConnectors.assertNone();
    eventually(() -> emulator.openConnections() == 0);
  }

  @Tag("smoke")
  @Test
  void eventsAreStructuresAndUnknownOnesArePassedOver() {
    plan(
        "{\"trace\":{\"text\":\"thinking\"}},{\"news\":{}},"
            + "{\"output\":{\"message\":\"because\",\"citations\":[]}}",
        "");
    InvokeAssistantResponse answer = aws.siteWise().invokeAssistant(r -> r.message("why?"));
    assertEquals(CONVERSATION, answer.conversationId());
    assertNotNull(answer.requestId());
    assertEquals(1, answer.attempts());
    assertEquals("EventStream(iotsitewise.InvokeAssistant)", answer.body().toString());
    assertTrue(answer.toString().contains("body=EventStream("));
    List<ResponseStream> events = answer.body().stream().collect(Collectors.toList());
    assertEquals(2, events.size());
    assertEquals(ResponseStream.Type.TRACE, events.get(0).type());
    assertEquals("thinking", events.get(0).trace().text());
    assertEquals("because", events.get(1).output().message());
    assertEquals(List.of(), events.get(1).output().citations());
    assertEquals(0, LiveConnectors.streams(), "what was read to its end needs no close");
    assertEquals(answer, answer.toBuilder().build());
  }

  @Test
  void eventsAreMapsByName() {
    plan(outputs(2), "");
    Map<String, Object> answer = aws.call(OPERATION, Map.of("message", "why?"));
    assertEquals(CONVERSATION, answer.get("conversationId"));
    EventStream<?> stream = assertInstanceOf(EventStream.class, answer.get("body"));
    List<Object> events = new ArrayList<>();
    stream.forEach(events::add);
    assertEquals(
        List.of(
            Map.of("output", Map.of("message", "part 0")),
            Map.of("output", Map.of("message", "part 1"))),
        events);
  }

  @Test
  void allEventsAreGatheredInJson() {
    plan(outputs(2), "");
    assertEquals(
        JsonParser.parseString(
            "{\"conversationId\":\"" + CONVERSATION + "\",\"body\":[" + outputs(2) + "]}"),
        JsonParser.parseString(aws.callJson(OPERATION, "{\"message\":\"why?\"}")));
    plan(outputs(2) + ",{\"accessDeniedException\":{\"message\":\"no\"}}", "");
    assertThrows(
        AccessDeniedException.class, () -> aws.callJson(OPERATION, "{\"message\":\"why?\"}"));
    assertEquals(0, LiveConnectors.streams());
  }

  @Test
  void eventsComeWhileOthersAreStillToCome() throws Exception {
    aws.close();
    aws = emulator.connector().attemptTimeout(Duration.ofMillis(300)).build();
    plan(outputs(3), ",\"stall_after\":2");
    Iterator<ResponseStream> events = ask().iterator();
    assertEquals("part 0", events.next().output().message());
    assertEquals("part 1", events.next().output().message());
    TimeoutException late = assertThrows(TimeoutException.class, events::hasNext);
    assertTrue(late.getMessage().contains("within 0.3 s (attempt_timeout)"), late.getMessage());
    assertEquals("InvokeAssistant", late.operation());
    assertNotNull(late.requestId());
    assertFalse(events.hasNext(), "a stream ends after its error");
    assertThrows(NoSuchElementException.class, events::next);
    assertEquals(0, LiveConnectors.streams());
    eventually(() -> emulator.openConnections() == 0);
  }

  @Test
  void anErrorEventEndsAStream() {
    plan(outputs(2) + ",{\"throttlingException\":{\"message\":\"too fast\"}}", "");
    Iterator<ResponseStream> events = ask().iterator();
    events.next();
    events.next();
    ThrottledException error = assertThrows(ThrottledException.class, events::next);
    assertEquals("ThrottlingException", error.awsCode());
    assertTrue(error.getMessage().contains("too fast"));
    assertNotNull(error.requestId());
    assertFalse(events.hasNext());
    assertEquals(1, emulator.requests().size());
  }

  @Test
  void aStreamThatBreaksIsAnError() {
    plan(outputs(3), ",\"cut_after\":1");
    Iterator<ResponseStream> cut = ask().iterator();
    cut.next();
    assertThrows(ConnectionException.class, cut::next);
    plan(outputs(3), ",\"damage_after\":1");
    Iterator<ResponseStream> damaged = ask().iterator();
    damaged.next();
    assertThrows(DecodeException.class, damaged::next);
    plan(outputs(1) + ",{\"output\":{\"message\":5}}", "");
    Iterator<ResponseStream> odd = ask().iterator();
    odd.next();
    assertThrows(DecodeException.class, odd::next);
    assertFalse(odd.hasNext());
    assertEquals(0, LiveConnectors.streams());
    assertEquals(3, emulator.requests().size());
  }

  @Test
  void untilTheFirstEventTheCallIsTriedAgain() {
    plan(outputs(1), ",\"cut_after\":0");
    plan(outputs(2), "");
    InvokeAssistantResponse answer = aws.siteWise().invokeAssistant(r -> r.message("why?"));
    assertEquals(2, answer.attempts());
    assertEquals(2, answer.body().stream().count());
    plan("", "");
    assertFalse(ask().iterator().hasNext(), "a stream may be empty");
  }

  @Test
  void eventsComeOnce() {
    plan(outputs(1), "");
    EventStream<ResponseStream> events = ask();
    Iterator<ResponseStream> iterator = events.iterator();
    assertThrows(IllegalStateException.class, events::iterator);
    assertThrows(IllegalStateException.class, events::stream);
    iterator.next();
    assertFalse(iterator.hasNext());
  }

  @Test
  void closingEndsTheRequest() throws Exception {
    plan(outputs(2), ",\"stall_after\":1");
    Iterator<ResponseStream> events;
    try (EventStream<ResponseStream> stream = ask()) {
      events = stream.iterator();
      events.next();
      assertEquals(1, emulator.openConnections());
      assertEquals(1, LiveConnectors.streams());
    }
    assertEquals(0, LiveConnectors.streams());
    eventually(() -> emulator.openConnections() == 0);
    ClosedException closed = assertThrows(ClosedException.class, events::next);
    assertEquals("InvokeAssistant", closed.operation());
    assertEquals("iotsitewise", closed.service());
  }

  @Test
  void closingEndsAWait() throws Exception {
    for (boolean byConnector : new boolean[] {false, true}) {
      plan(outputs(2), ",\"stall_after\":1");
      EventStream<ResponseStream> stream = ask();
      CompletableFuture<Throwable> ended = waitOnThread(stream, null);
      Thread.sleep(100);
      if (byConnector) {
        aws.close();
      } else {
        stream.close();
      }
      assertInstanceOf(ClosedException.class, ended.get(10, TimeUnit.SECONDS));
      eventually(() -> emulator.openConnections() == 0);
    }
  }

  @Test
  void closingTheConnectorEndsAStreamThatNobodyWaitsFor() throws Exception {
    plan(outputs(2), ",\"stall_after\":1");
    Iterator<ResponseStream> events = ask().iterator();
    aws.close();
    eventually(() -> emulator.openConnections() == 0);
    ClosedException closed = assertThrows(ClosedException.class, events::hasNext);
    assertTrue(closed.getMessage().contains("the connector is closed"), closed.getMessage());
  }

  @Test
  void anInterruptEndsTheRequest() throws Exception {
    plan(outputs(2), ",\"stall_after\":1");
    CompletableFuture<Thread> waiting = new CompletableFuture<>();
    CompletableFuture<Throwable> ended = waitOnThread(ask(), waiting);
    Thread thread = waiting.get(10, TimeUnit.SECONDS);
    Thread.sleep(100);
    thread.interrupt();
    assertInstanceOf(CancelledException.class, ended.get(10, TimeUnit.SECONDS));
    eventually(() -> emulator.openConnections() == 0);
    assertEquals(0, LiveConnectors.streams());
  }

  @Test
  void aForgottenStreamEndsItsRequest() throws Exception {
    plan(outputs(2), ",\"stall_after\":1");
    ask();
    eventually(
        () -> {
          System.gc();
          return LiveConnectors.streams() == 0 && emulator.openConnections() == 0;
        });
  }

  @Test
  void aStreamKeepsItsConnectorInUse() {
    plan(outputs(3), ",\"pause_millis\":100");
    Connector forgotten = emulator.connector().build();
    EventStream<ResponseStream> events =
        forgotten.siteWise().invokeAssistant(r -> r.message("why?")).body();
    forgotten = null;
    System.gc();
    assertEquals(3, events.stream().count());
    assertNull(forgotten);
  }

  @Test
  void anAsynchronousCallGivesAStreamToo() throws Exception {
    plan(outputs(2), "");
    InvokeAssistantResponse answer =
        aws.siteWise().invokeAssistantAsync(r -> r.message("why?")).get(10, TimeUnit.SECONDS);
    assertSame(answer.body(), answer.body());
    assertEquals(2, answer.body().stream().count());
  }

  @Test
  void manyEventsAreReadOneAfterTheOther() {
    plan(outputs(10_000), "");
    int number = 0;
    for (ResponseStream event : ask()) {
      assertEquals("part " + number++, event.output().message());
    }
    assertEquals(10_000, number);
  }

  /** Reads one event, and waits for the next on a thread of its own; gives what it ended with. */
  private static CompletableFuture<Throwable> waitOnThread(
      EventStream<ResponseStream> stream, CompletableFuture<Thread> waiting) {
    Iterator<ResponseStream> events = stream.iterator();
    events.next();
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              if (waiting != null) {
                waiting.complete(Thread.currentThread());
              }
              try {
                events.next();
                ended.complete(null);
              } catch (Throwable thrown) {
                ended.complete(thrown);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return ended;
  }

  private EventStream<ResponseStream> ask() {
    return aws.siteWise().invokeAssistant(request -> request.message("why?")).body();
  }

  private void plan(String events, String more) {
    emulator.plan(
        "{\"operation\":\""
            + OPERATION
            + "\",\"headers\":{\"x-amz-iotsitewise-assistant-conversation-id\":\""
            + CONVERSATION
            + "\"},\"events\":["
            + events
            + "]"
            + more
            + "}");
  }

  private static String outputs(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "{\"output\":{\"message\":\"part " + number + "\"}}")
        .collect(Collectors.joining(","));
  }

  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "it did not happen");
      Thread.sleep(10);
    }
  }
}
