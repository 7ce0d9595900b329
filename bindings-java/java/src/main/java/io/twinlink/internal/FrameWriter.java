package io.twinlink.internal;

import io.twinlink.Structure;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;

/**
 * Writes a byte frame, version 1.
 *
 * <p>Settings carry a secret key and a session token, so no copy of what was written stays behind:
 * arrays are cleared when they are replaced, and {@link #wipe} clears the last one.
 */
final class FrameWriter {
  private static final int INITIAL_CAPACITY = 256;

  /** Maps and lists within each other, at the most. */
  private static final int DEEPEST = 64;

  private byte[] frame = new byte[INITIAL_CAPACITY];
  private int length;
  private int depth;

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
   * Writes a map of names to texts, numbers, booleans, moments, bytes, lists and maps. Entries that
   * are null are left out.
   *
   * @throws IllegalArgumentException for anything else; the message names the entry
   */
  FrameWriter map(Map<?, ?> entries) {
    int count = 0;
    for (Object value : entries.values()) {
      count += value == null ? 0 : 1;
    }
    fixed32(count);
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (entry.getValue() != null) {
        String name = String.valueOf(entry.getKey());
        string(name);
        try {
          typedValue(entry.getValue());
        } catch (IllegalArgumentException refused) {
          throw new IllegalArgumentException(name + ": " + refused.getMessage(), refused);
        }
      }
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
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("it is nested deeper than " + DEEPEST + " maps and lists");
    }
    if (value instanceof CharSequence) {
      unsignedByte(FrameType.STRING).string(value.toString());
    } else if (value instanceof Boolean) {
      unsignedByte(FrameType.BOOLEAN).unsignedByte((Boolean) value ? 1 : 0);
    } else if (value instanceof Number) {
      number((Number) value);
    } else if (value instanceof TemporalAccessor) {
      unsignedByte(FrameType.STRING).string(moment((TemporalAccessor) value));
    } else if (value instanceof byte[]) {
      unsignedByte(FrameType.STRING).string(Base64.getEncoder().encodeToString((byte[]) value));
    } else if (value instanceof Collection) {
      list((Collection<?>) value);
    } else if (value instanceof Structure) {
      unsignedByte(FrameType.MAP).map(((Structure) value).members());
    } else if (value instanceof Map) {
      unsignedByte(FrameType.MAP).map((Map<?, ?>) value);
    } else {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getName()
              + " cannot be sent: use maps, lists, texts, numbers,"
              + " booleans, Instant and byte[]");
    }
    depth--;
  }

  private void number(Number value) {
    if (value instanceof Double || value instanceof Float) {
      double number = value.doubleValue();
      if (Double.isFinite(number)) {
        unsignedByte(FrameType.DOUBLE).fixed64(Double.doubleToRawLongBits(number));
      } else {
        // JSON does not have them: AWS takes them as texts, by these names.
        unsignedByte(FrameType.STRING).string(Double.toString(number));
      }
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      unsignedByte(FrameType.INTEGER).zigzag(value.longValue());
    } else {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getName()
              + " cannot be sent: numbers are Long, Integer or Double");
    }
  }

  private static String moment(TemporalAccessor value) {
    try {
      return Instant.from(value).toString();
    } catch (DateTimeException noZone) {
      throw new IllegalArgumentException(
          "a " + value.getClass().getName() + " is no moment: use Instant", noZone);
    }
  }

  private void list(Collection<?> elements) {
    boolean areTexts = true;
    for (Object element : elements) {
      areTexts &= element instanceof String;
    }
    if (areTexts) {
      unsignedByte(FrameType.LIST).unsignedByte(FrameType.STRING).fixed32(elements.size());
      for (Object element : elements) {
        string((String) element);
      }
      return;
    }
    unsignedByte(FrameType.ANY_LIST).fixed32(elements.size());
    int place = 0;
    for (Object element : elements) {
      if (element == null) {
        unsignedByte(FrameType.NULL);
      } else {
        try {
          typedValue(element);
        } catch (IllegalArgumentException refused) {
          throw new IllegalArgumentException("[" + place + "]: " + refused.getMessage(), refused);
        }
      }
      place++;
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
