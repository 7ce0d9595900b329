package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.PagedResponse;
import io.twinlink.Structure;
import io.twinlink.sitewise.SiteWiseDecoding;
import io.twinlink.testing.Vectors;
import io.twinlink.twinmaker.TwinMakerDecoding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The frames that the core wrote: {@code tests/vectors/frames}. */
class GoldenFrameTest {
  private static final Map<String, Operation<? extends PagedResponse<?>>> OPERATIONS =
      Map.of(
          "iottwinmaker.ListWorkspaces", TwinMakerDecoding.LIST_WORKSPACES,
          "iotsitewise.ListAssetModels", SiteWiseDecoding.LIST_ASSET_MODELS,
          "iotsitewise.ListPortals", SiteWiseDecoding.LIST_PORTALS,
          "iotsitewise.ListProjects", SiteWiseDecoding.LIST_PROJECTS);

  @Tag("smoke")
  @TestFactory
  Stream<DynamicTest> everyFrameIsReadAsThePageThatItHolds() {
    List<String> names = Vectors.names("frames");
    assertTrue(names.size() >= OPERATIONS.size(), "a frame for each operation: " + names);
    return names.stream()
        .map(name -> dynamicTest(name, () -> assertRead(Vectors.read(name).getAsJsonObject())));
  }

  private static void assertRead(JsonObject vector) {
    Operation<? extends PagedResponse<?>> operation =
        OPERATIONS.get(vector.get("operation").getAsString());
    String hex = vector.get("hex").getAsString();
    byte[] frame = new byte[hex.length() / 2];
    for (int i = 0; i < frame.length; i++) {
      frame[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    assertMember(
        "page", vector.get("expect"), Answer.page(frame, operation, new Log(null)).response);
  }

  /**
   * Compares what was decoded with JSON: structures by all their members, times to the nanosecond.
   */
  private static void assertMember(String path, JsonElement expected, Object actual) {
    if (expected.isJsonObject()) {
      Map<String, Object> members = assertInstanceOf(Structure.class, actual, path).members();
      assertEquals(expected.getAsJsonObject().keySet(), members.keySet(), path);
      members.forEach(
          (name, value) ->
              assertMember(path + "." + name, expected.getAsJsonObject().get(name), value));
    } else if (expected.isJsonArray()) {
      JsonArray elements = expected.getAsJsonArray();
      List<?> list = assertInstanceOf(List.class, actual, path);
      assertEquals(elements.size(), list.size(), path);
      for (int i = 0; i < list.size(); i++) {
        assertMember(path + "[" + i + "]", elements.get(i), list.get(i));
      }
    } else if (actual instanceof Instant) {
      assertEquals(time(expected), actual, path);
    } else {
      assertEquals(expected.getAsString(), actual, path);
    }
  }

  /** A time as text, or as AWS sends it: seconds since 1970. */
  private static Instant time(JsonElement value) {
    if (value.getAsJsonPrimitive().isString()) {
      return Instant.parse(value.getAsString());
    }
    BigDecimal exact = value.getAsBigDecimal();
    BigDecimal seconds = exact.setScale(0, RoundingMode.FLOOR);
    BigDecimal nanoseconds = exact.subtract(seconds).movePointRight(9);
    return Instant.ofEpochSecond(seconds.longValueExact(), nanoseconds.longValueExact());
  }
}
