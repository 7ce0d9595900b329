package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.InternalException;
import io.twinlink.Structure;
import io.twinlink.sitewise.SiteWiseDecoding;
import io.twinlink.testing.FrameTree;
import io.twinlink.testing.TestFrame;
import io.twinlink.testing.UnknownMembers;
import io.twinlink.testing.Vectors;
import io.twinlink.twinmaker.TwinMakerDecoding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The frames that the core wrote: {@code tests/vectors/frames}. */
class GoldenFrameTest {
  private static final Log LOG = new Log(null);

  @Tag("smoke")
  @TestFactory
  Stream<DynamicTest> everyFrameIsReadAsThePageThatItHolds() {
    return ofEach(
        golden ->
            assertMember(
                "page",
                golden.expect(),
                Answer.page(golden.frame("hex"), golden.operation(), LOG, null).response));
  }

  @TestFactory
  Stream<DynamicTest> everyFrameByNameIsReadAsTheMapThatItHolds() {
    return ofEach(
        golden -> {
          if (golden.vector.has("named")) {
            assertMember(
                "page",
                golden.expect(),
                Answer.named(golden.frame("named"), "", LOG, null).response);
          }
        });
  }

  /** A newer core sends members that this version has no number for, of every type, anywhere. */
  @TestFactory
  Stream<DynamicTest> framesOfANewerCatalogueAreReadWithoutWhatIsNew() {
    return ofEach(
        golden -> {
          FrameTree.Page page = FrameTree.page(golden.frame("hex"));
          assertArrayEquals(golden.frame("hex"), page.toBytes());
          page.structure.visit(
              node -> {
                if (node.type == TestFrame.STRUCTURE) {
                  List<FrameTree.Node> members = List.copyOf(node.parts);
                  node.parts.clear();
                  for (FrameTree.Node member : members) {
                    node.parts.addAll(UnknownMembers.ofEveryType());
                    node.parts.add(member);
                  }
                  node.parts.addAll(UnknownMembers.ofEveryType());
                }
              });
          assertMember(
              "page",
              golden.expect(),
              Answer.page(page.toBytes(), golden.operation(), LOG, null).response);
        });
  }

  /** An older core leaves out a member that this version knows. */
  @TestFactory
  Stream<DynamicTest> framesOfAnOlderCatalogueAreReadWithoutWhatIsMissing() {
    return ofEach(
        golden -> {
          FrameTree.Page page = FrameTree.page(golden.frame("hex"));
          List<FrameTree.Node> structures = new ArrayList<>();
          page.structure.visit(
              node -> {
                if (node.type == TestFrame.STRUCTURE) {
                  structures.add(node);
                }
              });
          for (FrameTree.Node structure : structures) {
            for (FrameTree.Node member : List.copyOf(structure.parts)) {
              int place = structure.parts.indexOf(member);
              structure.parts.remove(place);
              Object read = Answer.page(page.toBytes(), golden.operation(), LOG, null).response;
              assertEquals(page.structure.members(), members(read));
              structure.parts.add(place, member);
            }
          }
        });
  }

  /** The members of structures, at every depth. */
  private static int members(Object value) {
    int count = 0;
    Collection<?> parts = List.of();
    if (value instanceof Structure) {
      parts = ((Structure) value).members().values();
      count = parts.size();
    } else if (value instanceof Map) {
      parts = ((Map<?, ?>) value).values();
    } else if (value instanceof Collection) {
      parts = (Collection<?>) value;
    }
    for (Object part : parts) {
      count += members(part);
    }
    return count;
  }

  /** What is damaged is an internal error, or still says something; it never does harm. */
  @TestFactory
  Stream<DynamicTest> damagedFramesAreErrorsOrPages() {
    return ofEach(
        golden -> {
          byte[] frame = golden.frame("hex");
          for (int length = 0; length < frame.length; length++) {
            byte[] cut = Arrays.copyOf(frame, length);
            assertThrows(
                InternalException.class, () -> Answer.page(cut, golden.operation(), LOG, null));
          }
          assertHarmless(
              frame, damaged -> Answer.page(damaged, golden.operation(), LOG, null).response);
          if (golden.vector.has("named")) {
            assertHarmless(
                golden.frame("named"), damaged -> Answer.named(damaged, "", LOG, null).response);
          }
        });
  }

  /** Value by value an answer by name says what it says as a map. */
  @TestFactory
  Stream<DynamicTest> answersByNameAreReadValueByValue() {
    return ofEach(
        golden -> {
          if (!golden.vector.has("named")) {
            return;
          }
          byte[] frame = golden.frame("named");
          Answer.Page<Map<String, Object>> expected = Answer.named(frame, "", LOG, null);
          Answer.Page<NamedReader> page = Answer.unread(frame, LOG);
          assertArrayEquals(expected.cursor, page.cursor);
          long start = page.response.mark();
          assertEquals(text(expected.response), text(NamedValues.read(page.response)));
          page.response.reset(start);
          assertEquals(text(expected.response), text(NamedValues.read(page.response)));
          for (int length = 0; length < frame.length; length++) {
            byte[] cut = Arrays.copyOf(frame, length);
            assertThrows(InternalException.class, () -> Answer.unread(cut, LOG));
          }
          assertHarmless(frame, GoldenFrameTest::valueByValue);
        });
  }

  private static Object valueByValue(byte[] frame) {
    try {
      return text(NamedValues.read(Answer.unread(frame, LOG).response));
    } catch (MalformedFrameException told) {
      return told.getMessage();
    }
  }

  /** Blobs have no equals. */
  private static String text(Object value) {
    if (value instanceof byte[]) {
      return Arrays.toString((byte[]) value);
    }
    if (value instanceof Collection) {
      List<String> parts = new ArrayList<>();
      ((Collection<?>) value).forEach(part -> parts.add(text(part)));
      return parts.toString();
    }
    if (value instanceof Map) {
      Map<Object, String> parts = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, part) -> parts.put(name, text(part)));
      return parts.toString();
    }
    return value == null ? "null" : value.getClass().getSimpleName() + ' ' + value;
  }

  private static void assertHarmless(byte[] frame, Function<byte[], Object> read) {
    // The first two bytes say what kind of frame it is: others have tests of their own.
    for (int place = 2; place < frame.length; place++) {
      for (int flipped : new int[] {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff}) {
        byte[] damaged = frame.clone();
        damaged[place] ^= (byte) flipped;
        assertHarmless(damaged, read, "byte " + place + " with " + flipped + " flipped");
      }
    }
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = frame.clone();
      int place = 2 + random.nextInt(frame.length - 2);
      for (int rest = 1 + random.nextInt(12); rest > 0 && place < frame.length; rest--) {
        damaged[place++] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
      }
      assertHarmless(damaged, read, "seed " + seed);
    }
  }

  private static void assertHarmless(byte[] damaged, Function<byte[], Object> read, String what) {
    try {
      assertNotNull(String.valueOf(read.apply(damaged)));
    } catch (InternalException expected) {
      assertNotNull(expected.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError harm) {
      throw new AssertionError(what, harm);
    }
  }

  /** What is read of each frame. */
  private interface Check {
    void of(Golden golden);
  }

  private static Stream<DynamicTest> ofEach(Check check) {
    List<String> names = Vectors.names("frames");
    assertTrue(names.size() >= 19, "frames: " + names);
    return names.stream()
        .map(
            name ->
                dynamicTest(
                    name, () -> check.of(new Golden(Vectors.read(name).getAsJsonObject()))));
  }

  private static final class Golden {
    final JsonObject vector;

    Golden(JsonObject vector) {
      this.vector = vector;
    }

    Operation<?> operation() {
      String[] names = vector.get("operation").getAsString().split("\\.");
      return names[0].equals("iotsitewise")
          ? SiteWiseDecoding.of(names[1])
          : TwinMakerDecoding.of(names[1]);
    }

    JsonElement expect() {
      return vector.get("expect");
    }

    byte[] frame(String form) {
      String hex = vector.get(form).getAsString();
      byte[] frame = new byte[hex.length() / 2];
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
      }
      return frame;
    }
  }

  /**
   * Compares what was decoded with JSON: structures by all their members, times to the nanosecond,
   * bytes as base64.
   */
  private static void assertMember(String path, JsonElement expected, Object actual) {
    if (expected.isJsonObject()) {
      Map<?, ?> members =
          actual instanceof Structure
              ? ((Structure) actual).members()
              : assertInstanceOf(Map.class, actual, path);
      assertEquals(expected.getAsJsonObject().keySet(), members.keySet(), path);
      members.forEach(
          (name, value) ->
              assertMember(
                  path + "." + name, expected.getAsJsonObject().get((String) name), value));
    } else if (expected.isJsonArray()) {
      JsonArray elements = expected.getAsJsonArray();
      List<?> list = assertInstanceOf(List.class, actual, path);
      assertEquals(elements.size(), list.size(), path);
      for (int i = 0; i < list.size(); i++) {
        assertMember(path + "[" + i + "]", elements.get(i), list.get(i));
      }
    } else if (expected.isJsonNull()) {
      assertNull(actual, path);
    } else if (actual instanceof Instant) {
      assertEquals(time(expected), actual, path);
    } else if (actual instanceof byte[]) {
      assertEquals(
          expected.getAsString(), Base64.getEncoder().encodeToString((byte[]) actual), path);
    } else if (actual instanceof Double) {
      assertEquals(expected.getAsDouble(), actual, path);
    } else if (actual instanceof Number) {
      assertEquals(expected.getAsLong(), ((Number) actual).longValue(), path);
    } else if (actual instanceof Boolean) {
      assertEquals(expected.getAsBoolean(), actual, path);
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
