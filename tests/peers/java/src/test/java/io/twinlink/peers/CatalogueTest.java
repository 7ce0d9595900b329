package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.peers.Facts.Member;
import io.twinlink.peers.Facts.Operation;
import io.twinlink.peers.Facts.Shape;
import io.twinlink.peers.Recorder.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The AWS SDK for Java as the witness of every operation, by name and typed: what a call sends is
 * what the SDK makes of the same values, and what it gives is what the SDK reads in the same
 * answer. What the SDK's release does not know yet is compared between by name and typed.
 */
class CatalogueTest {
  private static final int CASES = 16;
  private static final String ID = "AKIDEXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final byte[] NOTHING = {};

  private static Recorder server;
  private static Connector aws;
  private static AwsSdk sdk;

  /** Why nothing was sent or read: what is valid is never refused, so it equals no other. */
  private static final class Refusal {
    private final RuntimeException why;

    Refusal(RuntimeException why) {
      this.why = why;
    }

    @Override
    public String toString() {
      return "refused: " + why;
    }
  }

  /** A way to call. */
  private interface Way {
    Map<String, Object> call(Operation operation, Map<String, Object> arguments);
  }

  @BeforeAll
  static void start() throws IOException {
    server = new Recorder();
    sdk = new AwsSdk(server.endpoint(), ID, SECRET);
    aws =
        Connector.builder()
            .region("us-east-1")
            .endpointUrl(server.endpoint())
            .credentials(Credentials.of(ID, SECRET, null))
            .maxAttempts(1)
            .build();
  }

  @AfterAll
  static void stop() {
    aws.close();
    sdk.close();
    server.close();
  }

  private static final Way BY_NAME = (operation, arguments) -> aws.call(operation.id(), arguments);
  private static final Way TYPED =
      (operation, arguments) -> Typed.values(Typed.call(aws, operation, arguments));
  private static final Way SDK = (operation, arguments) -> sdk.call(operation, arguments);

  @TestFactory
  Stream<DynamicTest> requestsAreThoseOfTheSdk() {
    return Facts.operations().stream()
        .map(operation -> dynamicTest(operation.id(), () -> assertSent(operation)));
  }

  @TestFactory
  Stream<DynamicTest> answersAreReadAsTheSdkReadsThem() {
    return Facts.operations().stream()
        .map(operation -> dynamicTest(operation.id(), () -> assertRead(operation)));
  }

  /** Else the SDK would be no witness without anybody's noticing. */
  @Test
  void theSdkKnowsMostOperations() {
    List<Operation> operations = Facts.operations();
    assertEquals(262, operations.size());
    long known = operations.stream().filter(AwsSdk::has).count();
    assertTrue(known >= 210, "known: " + known);
  }

  private static void assertSent(Operation operation) {
    for (int seed = 0; seed < CASES; seed++) {
      Map<String, Object> request = values(operation, seed).request(operation.input());
      assertSame(
          operation,
          operation.input(),
          request,
          (way, arguments) -> sent(way, operation, arguments));
    }
  }

  private static void assertRead(Operation operation) {
    Map<String, Object> request = new Values(0, CatalogueTest::isNeeded).request(operation.input());
    if (operation.output() == null || operation.output().members().isEmpty()) {
      assertSame(
          operation,
          operation.input(),
          request,
          (way, arguments) -> {
            server.answer(Map.of(), NOTHING);
            return read(way, operation, arguments);
          });
      return;
    }
    for (int seed = 0; seed < CASES; seed++) {
      Values values = values(operation, seed);
      Map<String, Object> answer = values.answer(operation.output());
      boolean isNoisy = values.one(2);
      assertSame(
          operation,
          operation.output(),
          answer,
          (way, members) -> {
            Answers.tell(server, operation, members, isNoisy);
            return read(way, operation, request);
          });
    }
  }

  /** All that is given, if the SDK's release knows the operation what it knows of that. */
  private static Values values(Operation operation, int seed) {
    BiPredicate<Shape, String> all = (shape, member) -> true;
    return new Values(
        31L * operation.id().hashCode() + seed, AwsSdk.has(operation) ? AwsSdk::has : all);
  }

  private static boolean isNeeded(Shape shape, String member) {
    return shape.is("union") || shape.members().get(member).required();
  }

  /** Fails with the smallest values whose outcome differs between the ways. */
  private static void assertSame(
      Operation operation,
      Shape shape,
      Map<String, Object> values,
      BiFunction<Way, Map<String, Object>, Object> outcome) {
    Map<String, Way> others = new LinkedHashMap<>();
    others.put("typed", TYPED);
    if (AwsSdk.has(operation)) {
      others.put("the SDK", SDK);
    }
    others.forEach(
        (name, other) -> {
          Predicate<Map<String, Object>> differs =
              given -> !outcome.apply(BY_NAME, given).equals(outcome.apply(other, given));
          if (differs.test(values)) {
            Map<String, Object> smallest = Shrinking.smallest(shape, values, differs);
            assertEquals(
                outcome.apply(other, smallest),
                outcome.apply(BY_NAME, smallest),
                () -> operation.id() + " by name and by " + name + " of " + Plain.of(smallest));
          }
        });
  }

  /** What a way sends, or why it does not. */
  private static Object sent(Way way, Operation operation, Map<String, Object> arguments) {
    boolean isStream = operation.name().equals("InvokeAssistant");
    server.answer(
        Map.of(
            "Content-Type", isStream ? "application/vnd.amazon.eventstream" : "application/json"),
        isStream ? NOTHING : "{}".getBytes(StandardCharsets.UTF_8));
    try {
      way.call(operation, arguments);
    } catch (RuntimeException refused) {
      return new Refusal(refused);
    }
    Request request = server.request();
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("method", request.method());
    sent.put("path", request.path());
    sent.put("query", request.query());
    sent.put("body", request.body());
    for (Member member : operation.input().members().values()) {
      if ("header".equals(member.place())) {
        sent.put(member.wireName(), request.headers().get(member.wireName()));
      }
    }
    return sent;
  }

  /** What a way reads in the answer, or why it does not. */
  private static Object read(Way way, Operation operation, Map<String, Object> arguments) {
    try {
      return Plain.of(way.call(operation, arguments));
    } catch (RuntimeException refused) {
      return new Refusal(refused);
    }
  }
}
