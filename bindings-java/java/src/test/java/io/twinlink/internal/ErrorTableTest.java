package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.ErrorKind;
import io.twinlink.InternalException;
import io.twinlink.LibraryLoadException;
import io.twinlink.TwinlinkException;
import io.twinlink.testing.TestFrame;
import io.twinlink.testing.Vectors;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorTableTest {
  static Stream<JsonObject> rows() {
    return StreamSupport.stream(
            Vectors.read("error_kinds.json").getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyKindHasItsClass(JsonObject row) {
    int code = row.get("code").getAsInt();

    TwinlinkException thrown = thrown(code, 1);

    assertEquals("io.twinlink." + row.get("java").getAsString(), thrown.getClass().getName());
    assertEquals(row.get("name").getAsString(), thrown.kind().name().toLowerCase(Locale.ROOT));
    assertEquals(code, thrown.kindCode());
    assertEquals(code, thrown.kind().code());
    assertTrue(thrown.retryable());
    assertEquals("what happened ü", thrown.getMessage());
    assertEquals("iotsitewise", thrown.service());
    assertEquals("ListPortals", thrown.operation());
    assertEquals("SomeException", thrown.awsCode());
    assertEquals(429, thrown.httpStatus());
    assertEquals("request-1", thrown.requestId());
    assertEquals(3, thrown.attempts());
    assertEquals(Map.of("resourceId", "r-7"), thrown.details());
  }

  @Test
  void theTableIsComplete() {
    Set<ErrorKind> missing = EnumSet.allOf(ErrorKind.class);
    missing.remove(ErrorKind.UNKNOWN);
    rows().forEach(row -> missing.remove(ErrorKind.fromCode(row.get("code").getAsInt())));
    assertEquals(Set.of(), missing);
  }

  @Test
  void anUnknownKindIsTheBaseClassAndKeepsItsNumber() {
    TwinlinkException thrown = thrown(200, 0);
    assertSame(TwinlinkException.class, thrown.getClass());
    assertEquals(ErrorKind.UNKNOWN, thrown.kind());
    assertEquals(200, thrown.kindCode());
    assertFalse(thrown.retryable());
  }

  @Test
  void whatIsNotKnownIsNull() {
    byte[] frame =
        TestFrame.answer(1).raw(1, 0).text("no").raw(0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toBytes();
    TwinlinkException thrown =
        assertThrows(TwinlinkException.class, () -> Answer.handle(frame, new Log(null)));
    assertNull(thrown.service());
    assertNull(thrown.operation());
    assertNull(thrown.awsCode());
    assertEquals(0, thrown.httpStatus());
    assertNull(thrown.requestId());
    assertEquals(0, thrown.attempts());
    assertEquals(Map.of(), thrown.details());
  }

  @Test
  void aLibraryThatCannotBeLoadedIsInternal() {
    LibraryLoadException thrown = new LibraryLoadException("why", new UnsatisfiedLinkError());
    assertTrue(InternalException.class.isInstance(thrown));
    assertEquals(ErrorKind.INTERNAL, thrown.kind());
    assertEquals("why", thrown.getMessage());
  }

  private static TwinlinkException thrown(int code, int retryable) {
    byte[] frame =
        TestFrame.answer(1)
            .raw(code, retryable)
            .text("what happened ü")
            .optionalText("iotsitewise")
            .optionalText("ListPortals")
            .optionalText("SomeException")
            .varint(429)
            .optionalText("request-1")
            .varint(3)
            .raw(0, 0, 0, 1)
            .text("resourceId")
            .raw(TestFrame.STRING)
            .text("r-7")
            .toBytes();
    return assertThrows(TwinlinkException.class, () -> Answer.handle(frame, new Log(null)));
  }
}
