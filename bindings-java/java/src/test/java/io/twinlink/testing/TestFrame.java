package io.twinlink.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes frames by hand, with nothing of the code under test. */
public final class TestFrame {
  public static final int NULL = 0;
  public static final int STRING = 1;
  public static final int INTEGER = 2;
  public static final int BOOLEAN = 3;
  public static final int DOUBLE = 4;
  public static final int TIMESTAMP = 5;
  public static final int STRUCTURE = 6;
  public static final int LIST = 7;
  public static final int MAP = 8;
  public static final int LATIN = 9;
  public static final int ANY_LIST = 10;
  public static final int BYTES = 11;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** An answer frame of a kind: 0 page, 1 error, 2 opened. */
  public static TestFrame answer(int kind) {
    return new TestFrame().raw(1, kind);
  }

  public TestFrame raw(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
    return this;
  }

  public TestFrame bytes(byte[] values) {
    bytes.writeBytes(values);
    return this;
  }

  public TestFrame varint(long value) {
    long rest = value;
    while (Long.compareUnsigned(rest, 0x80) >= 0) {
      bytes.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return raw((int) rest);
  }

  public TestFrame text(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    varint(encoded.length).bytes.writeBytes(encoded);
    return this;
  }

  public TestFrame optionalText(String value) {
    if (value == null) {
      return varint(0);
    }
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    varint(encoded.length + 1).bytes.writeBytes(encoded);
    return this;
  }

  public TestFrame member(int number, int type) {
    return varint((long) number << 4 | type);
  }

  public TestFrame string(int number, String value) {
    return member(number, STRING).text(value);
  }

  public TestFrame latin(int number, String value) {
    byte[] encoded = value.getBytes(StandardCharsets.ISO_8859_1);
    member(number, LATIN).varint(encoded.length).bytes.writeBytes(encoded);
    return this;
  }

  public TestFrame timestamp(int number, long seconds, int nanoseconds) {
    return member(number, TIMESTAMP).varint((seconds << 1) ^ (seconds >> 63)).varint(nanoseconds);
  }

  public TestFrame structure(int number) {
    return member(number, STRUCTURE);
  }

  public TestFrame list(int number, int type, int count) {
    return member(number, LIST).raw(type, 0, 0, count >>> 8, count & 0xff);
  }

  public TestFrame end() {
    return raw(0);
  }

  /** Ends a page: its structure, and what follows. */
  public byte[] page(String requestId, int attempts, int... cursor) {
    return end()
        .optionalText(requestId)
        .varint(attempts)
        .varint(cursor.length)
        .raw(cursor)
        .toBytes();
  }

  public byte[] toBytes() {
    return bytes.toByteArray();
  }
}
