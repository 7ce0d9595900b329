package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.testing.ConformanceCall;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that every language runs: {@code tests/vectors/cases.json}. */
class ConformanceTest {
  private static Emulator emulator;

  @BeforeAll
  static void start() {
    List<String> options =
        List.of(
            "--workspaces=60",
            "--asset-models=120",
            "--portals=60",
            "--projects-per-portal=60",
            "--seed=1",
            "--access-key-id=" + Vectors.property("aws_credentials", "aws_access_key_id"),
            "--secret-access-key=" + Vectors.property("aws_credentials", "aws_secret_access_key"));
    emulator = Emulator.start(options);
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  static Stream<Arguments> cases() {
    return StreamSupport.stream(Vectors.read("cases.json").getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(row -> Arguments.of(row.get("name").getAsString(), row));
  }

  @Test
  void theEnvironmentIsThatOfTheVectors() {
    Map<String, JsonElement> wanted = Vectors.read("environment.json").getAsJsonObject().asMap();
    Set<String> found = new TreeSet<>();
    for (String name : System.getenv().keySet()) {
      if (name.startsWith("AWS_") || name.startsWith("TWINLINK_")) {
        found.add(name);
      }
    }
    assertEquals(new TreeSet<>(wanted.keySet()), found, "variables of the environment");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCaseEndsAsItShould(String name, JsonObject row) {
    emulator.reset();
    if (row.has("faults")) {
      emulator.fault(row.get("faults").toString());
    }
    JsonObject expected = row.getAsJsonObject("expect");
    List<PagedResponse<?>> pages = new ArrayList<>();
    try (Connector aws = ConformanceCall.connector(emulator, row)) {
      ConformanceCall.pages(aws, emulator, row.getAsJsonObject("call"), pages);
    } catch (TwinlinkException thrown) {
      if (!expected.has("error")) {
        throw thrown;
      }
      assertError(expected.getAsJsonObject("error"), thrown, pages);
      return;
    }
    if (expected.has("error")) {
      fail("no error, but " + pages.size() + " pages");
    }
    assertPages(expected, pages);
  }

  private static void assertPages(JsonObject expected, List<? extends PagedResponse<?>> pages) {
    int items = pages.stream().mapToInt(page -> page.items().size()).sum();
    if (expected.has("items")) {
      assertEquals(expected.get("items").getAsInt(), items, "items");
    } else {
      assertTrue(items <= expected.get("at_most").getAsInt(), "items: " + items);
    }
    assertEquals(expected.get("pages").getAsInt(), pages.size(), "pages");
    int firstAttempts =
        expected.has("first_attempts") ? expected.get("first_attempts").getAsInt() : 0;
    for (int i = 0; i < pages.size(); i++) {
      assertNotNull(pages.get(i).requestId());
      if (i > 0) {
        assertEquals(1, pages.get(i).attempts(), "attempts of page " + (i + 1));
      } else if (firstAttempts > 0) {
        assertEquals(firstAttempts, pages.get(0).attempts(), "attempts of the first page");
      }
    }
  }

  private static void assertError(
      JsonObject expected, TwinlinkException thrown, List<PagedResponse<?>> pages) {
    for (Map.Entry<String, JsonElement> member : expected.entrySet()) {
      JsonElement value = member.getValue();
      String name = member.getKey();
      switch (name) {
        case "kind":
          assertEquals(value.getAsString(), thrown.kind().name().toLowerCase(Locale.ROOT), name);
          break;
        case "attempts":
          assertEquals(value.getAsInt(), thrown.attempts(), name);
          break;
        case "retryable":
          assertEquals(value.getAsBoolean(), thrown.retryable(), name);
          break;
        case "service":
          assertEquals(value.getAsString(), thrown.service(), name);
          break;
        case "operation":
          assertEquals(value.getAsString(), thrown.operation(), name);
          break;
        case "aws_code":
          assertEquals(value.getAsString(), thrown.awsCode(), name);
          break;
        case "http_status":
          assertEquals(value.isJsonNull() ? 0 : value.getAsInt(), thrown.httpStatus(), name);
          break;
        case "request_id":
          assertEquals(value.getAsBoolean(), thrown.requestId() != null, name);
          break;
        case "after":
          JsonObject before = value.getAsJsonObject();
          assertEquals(before.get("pages").getAsInt(), pages.size(), "pages before the error");
          int items = pages.stream().mapToInt(page -> page.items().size()).sum();
          assertEquals(before.get("items").getAsInt(), items, "items before the error");
          break;
        case "message":
          for (JsonElement part : value.getAsJsonArray()) {
            assertTrue(
                contains(thrown.getMessage(), part.getAsString()),
                () -> "no \"" + part.getAsString() + "\" in: " + thrown.getMessage());
          }
          break;
        default:
          fail("a case expects something that is not compared: " + name);
      }
    }
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
