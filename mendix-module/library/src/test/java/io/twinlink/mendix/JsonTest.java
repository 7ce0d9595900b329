package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void everyKindOfValueIsRead() {
    assertEquals(
        List.of(
            Map.of("a", "\"\\/\b\f\n\r\tü€", "b", Map.of()),
            List.of(),
            new BigDecimal("-1.5e3"),
            true,
            false),
        Json.parse(
            " [ {\"a\" : \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fc\\u20AC\", \"b\":{ } }, [ ] ,-1.5e3,"
                + "true , false\n]\t"));
    assertEquals(Arrays.asList(null, "x"), Json.parse("[null,\"x\"]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":1,}",
        "{a:1}",
        "\"secret",
        "\"secret\\x\"",
        "\"secret\\u12g4\"",
        "\"secret\\u12",
        "\"secret\n\"",
        "nul",
        "truely",
        "-",
        "1.2.3",
        "[] []",
        "'secret'"
      })
  void whatIsNoJsonIsRefusedWithoutShowingIt(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Json.parse(text)).getMessage();
    assertFalse(message.contains("secret"), message);
  }

  @Test
  void whatIsTooDeepIsRefused() {
    String deep = "[".repeat(100_000);
    assertThrows(IllegalArgumentException.class, () -> Json.parse(deep));
    assertEquals(List.of(List.of()), Json.parse("[[]]"));
  }
}
