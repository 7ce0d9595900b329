package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import io.twinlink.InternalException;
import io.twinlink.ValidationException;
import io.twinlink.testing.TestFrame;
import io.twinlink.testing.Vectors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnOperationsTest {
  private static final Gson GSON = new Gson();
  private static final Log LOG = new Log(null);

  /** {@code tests/vectors/own_operations.json}: the frames, and what the library gives. */
  @TestFactory
  Stream<DynamicTest> answersAreThoseOfTheVectors() {
    return StreamSupport.stream(
            Vectors.read("own_operations.json").getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(row -> dynamicTest(row.get("name").getAsString(), () -> assertAnswered(row)));
  }

  private static void assertAnswered(JsonObject row) {
    String hex = row.get("hex").getAsString();
    byte[] frame = new byte[hex.length() / 2];
    for (int i = 0; i < frame.length; i++) {
      frame[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    Map<?, ?> expected = GSON.fromJson(row.get("expect"), Map.class);
    assertEquals(expected, Answer.named(frame, "", LOG, null).response);
    Map<String, Object> arguments = GSON.fromJson(row.get("arguments"), new TypeToken<>() {});
    // JSON has one kind of numbers.
    arguments.computeIfPresent("time", (name, time) -> ((Double) time).longValue());
    assertEquals(expected, OwnOperations.call(row.get("operation").getAsString(), arguments));
  }

  @Test
  void listsOfStructuresAndMomentsAreRead() {
    byte[] frame =
        TestFrame.answer(5)
            .raw(0, 0, 0, 2)
            .text("lines")
            .raw(TestFrame.LIST, TestFrame.MAP, 0, 0, 0, 1)
            .raw(0, 0, 0, 1)
            .text("name")
            .raw(TestFrame.STRING)
            .text("region")
            .text("expiration")
            .raw(TestFrame.TIMESTAMP, 6, 4)
            .raw(0, 0, 0)
            .toBytes();
    assertEquals(
        Map.of(
            "lines", List.of(Map.of("name", "region")), "expiration", Instant.ofEpochSecond(3, 4)),
        Answer.named(frame, "", LOG, null).response);
  }

  @Test
  void whatIsNoOperationIsADefect() {
    InternalException thrown =
        assertThrows(InternalException.class, () -> OwnOperations.call("twinlink.Guess", Map.of()));
    assertTrue(thrown.getMessage().contains("there is no operation twinlink.Guess"));
  }

  @Test
  void withoutCredentialsNothingIsSigned() {
    ValidationException thrown =
        assertThrows(
            ValidationException.class, () -> OwnOperations.call("twinlink.SignRequest", Map.of()));
    assertTrue(thrown.getMessage().contains("credentials must be made with Credentials"));
  }
}
