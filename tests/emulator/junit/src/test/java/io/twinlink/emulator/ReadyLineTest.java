package io.twinlink.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ReadyLineTest {
  @Test
  void textsAreReadAndEscapesMeantAsJsonHasThem() {
    ReadyLine ready =
        new ReadyLine(
            "{\"a\":\"http://h:1\",\"b\":null,\"c\":\"\\\"x\\\",\\\\ \\u00e9\\n$1\",\"d\":\"\"}");
    assertEquals("http://h:1", ready.get("a"));
    assertNull(ready.get("b"));
    assertEquals("\"x\",\\ é\n$1", ready.get("c"));
    assertEquals("", ready.get("d"));
    assertNull(ready.get("x"));
  }
}
