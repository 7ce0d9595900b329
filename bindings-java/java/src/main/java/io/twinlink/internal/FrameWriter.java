package io.twinlink.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes a byte frame, version 1.
 *
 * <p>Settings carry a secret key and a session token, so no copy of what was written stays behind:
 * arrays are cleared when they are replaced, and {@link #wipe} clears the last one.
 */
final class FrameWriter {
  private static final int INITIAL_CAPACITY = 256;

  private byte[] frame = new byte[INITIAL_CAPACITY];
  private int length;

  /** Writes one byte. */
  FrameWriter unsignedByte(int value) {
    reserve(1);
    frame[length++] = (byte) value;
    return this;
  }

  /** Writes an unsigned number. */
  FrameWriter varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      unsignedByte((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return unsignedByte((int) rest);
  }

  /** Writes a signed number. */
  FrameWriter zigzag(long value) {
    return varint((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  /** Writes a string. */
  FrameWriter string(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    bytes(encoded);
    Arrays.fill(encoded, (byte) 0);
    return this;
  }

  /** Writes bytes, their number first. */
  FrameWriter bytes(byte[] value) {
    varint(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, frame, length, value.length);
    length += value.length;
    return this;
  }

  /**
   * Writes a map of names to strings, whole numbers, doubles, booleans, lists of strings and maps.
   */
  FrameWriter map(Map<?, ?> entries) {
    fixed32(entries.size());
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      string((String) entry.getKey());
      typedValue(entry.getValue());
    }
    return this;
  }

  /** {@return what was written, in an array of its own} */
  byte[] toBytes() {
    return Arrays.copyOf(frame, length);
  }

  /** Clears what was written. */
  void wipe() {
    Arrays.fill(frame, (byte) 0);
    length = 0;
  }

  private void typedValue(Object value) {
    if (value instanceof String) {
      unsignedByte(FrameType.STRING).string((String) value);
    } else if (value instanceof Integer || value instanceof Long) {
      unsignedByte(FrameType.INTEGER).zigzag(((Number) value).longValue());
    } else if (value instanceof Boolean) {
      unsignedByte(FrameType.BOOLEAN).unsignedByte((Boolean) value ? 1 : 0);
    } else if (value instanceof Double) {
      unsignedByte(FrameType.DOUBLE).fixed64(Double.doubleToRawLongBits((Double) value));
    } else if (value instanceof List) {
      unsignedByte(FrameType.LIST).strings((List<?>) value);
    } else if (value instanceof Map) {
      unsignedByte(FrameType.MAP).map((Map<?, ?>) value);
    } else {
      throw new IllegalArgumentException("no frame carries a " + value.getClass().getName());
    }
  }

  private void strings(List<?> elements) {
    unsignedByte(FrameType.STRING).fixed32(elements.size());
    for (Object element : elements) {
      string((String) element);
    }
  }

  private void fixed32(int value) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      unsignedByte(value >>> shift);
    }
  }

  private void fixed64(long value) {
    fixed32((int) (value >>> Integer.SIZE));
    fixed32((int) value);
  }

  private void reserve(int count) {
    if (count > frame.length - length) {
      byte[] replaced = frame;
      frame = Arrays.copyOf(replaced, Math.max(2 * replaced.length, length + count));
      Arrays.fill(replaced, (byte) 0);
    }
  }
}
