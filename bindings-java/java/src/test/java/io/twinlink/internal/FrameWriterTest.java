package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.twinlink.testing.TestFrame;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameWriterTest {
  @Test
  void everyTypeOfSettingIsWritten() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("region", "eu-ü");
    settings.put("max_attempts", -3);
    settings.put("limit", Long.MIN_VALUE);
    settings.put("use_fips", true);
    settings.put("host_prefix", false);
    settings.put("call_timeout", 0.25);
    settings.put("types", List.of("A", "B"));
    settings.put("credentials", Map.of("type", "keys"));

    byte[] expected =
        new TestFrame()
            .raw(0, 0, 0, 8)
            .text("region")
            .raw(TestFrame.STRING)
            .text("eu-ü")
            .text("max_attempts")
            .raw(TestFrame.INTEGER)
            .varint(5)
            .text("limit")
            .raw(TestFrame.INTEGER)
            .varint(-1)
            .text("use_fips")
            .raw(TestFrame.BOOLEAN, 1)
            .text("host_prefix")
            .raw(TestFrame.BOOLEAN, 0)
            .text("call_timeout")
            .raw(TestFrame.DOUBLE, 0x3f, 0xd0, 0, 0, 0, 0, 0, 0)
            .text("types")
            .raw(TestFrame.LIST, TestFrame.STRING, 0, 0, 0, 2)
            .text("A")
            .text("B")
            .text("credentials")
            .raw(TestFrame.MAP, 0, 0, 0, 1)
            .text("type")
            .raw(TestFrame.STRING)
            .text("keys")
            .toBytes();
    assertArrayEquals(expected, new FrameWriter().map(settings).toBytes());
  }

  @Test
  void longTextsMakeRoom() {
    String text = "ä".repeat(100_000);
    assertArrayEquals(
        new TestFrame().text(text).raw(7).toBytes(),
        new FrameWriter().string(text).unsignedByte(7).toBytes());
  }

  @Test
  void nothingIsLeftAfterWiping() {
    FrameWriter writer = new FrameWriter().string("secret");
    writer.wipe();
    assertArrayEquals(new byte[0], writer.toBytes());
  }

  @Test
  void eachTypeIsWrittenAsWhatItIs() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("thread", Thread.currentThread());
    arguments.put("bytes", new byte[] {1, 2});
    arguments.put("moment", Instant.ofEpochSecond(-1, 5));
    arguments.put("number", BigInteger.TWO.pow(64));
    arguments.put("texts", List.of("a", "b\ud800"));
    byte[] expected =
        new TestFrame()
            .raw(0, 0, 0, 5)
            .text("thread")
            .raw(FrameType.OTHER)
            .text("a value of type java.lang.Thread")
            .text("bytes")
            .raw(FrameType.BYTES, 2, 1, 2)
            .text("moment")
            .raw(FrameType.TIMESTAMP, 1, 5)
            .text("number")
            .raw(FrameType.NUMBER)
            .text("18446744073709551616")
            .text("texts")
            .raw(FrameType.ANY_LIST, 0, 0, 0, 2, FrameType.STRING)
            .text("a")
            .raw(FrameType.OTHER)
            .text("text with half of a surrogate pair, which UTF-8 does not have")
            .toBytes();
    assertArrayEquals(expected, new FrameWriter().map(arguments).toBytes());
  }
}
