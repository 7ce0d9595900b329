package io.twinlink.internal;

import io.twinlink.Structure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
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

  private static final String HALF =
      "text with half of a surrogate pair, which UTF-8 does not have";

  private byte[] frame;
  private int length;
  private int depth;

  FrameWriter() {
    this(INITIAL_CAPACITY);
  }

  /** Begins with room for so many bytes. */
  FrameWriter(int capacity) {
    frame = new byte[capacity];
  }

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
   * Writes a map of names to values. Entries that are null are left out. What cannot be sent is
   * written as what it is, so that the core refuses it with the member's path.
   *
   * @throws TooDeepException for what is nested too deep, or holds itself
   */
  FrameWriter map(Map<?, ?> entries) {
    int count = 0;
    for (Object value : entries.values()) {
      count += value == null ? 0 : 1;
    }
    fixed32(count);
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (entry.getValue() != null) {
        String name = entry.getKey().toString();
        string(name);
        try {
          typedValue(entry.getValue());
        } catch (TooDeepException refused) {
          throw refused.within("." + name);
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
      throw new TooDeepException(DEEPEST);
    }
    if (value instanceof CharSequence) {
      text(value.toString());
    } else if (value instanceof Boolean) {
      unsignedByte(FrameType.BOOLEAN).unsignedByte((Boolean) value ? 1 : 0);
    } else if (value instanceof Number) {
      number((Number) value);
    } else if (value instanceof TemporalAccessor) {
      moment((TemporalAccessor) value);
    } else if (value instanceof byte[]) {
      unsignedByte(FrameType.BYTES).bytes((byte[]) value);
    } else if (value instanceof Collection) {
      list((Collection<?>) value);
    } else if (value instanceof Structure) {
      unsignedByte(FrameType.NAMED_STRUCTURE).string(value.getClass().getSimpleName());
      map(((Structure) value).members());
    } else if (value instanceof Map) {
      entries((Map<?, ?>) value);
    } else if (value instanceof Enum && OpenEnum.isOne((Enum<?>) value)) {
      text(value.toString());
    } else {
      other(typeOf(value));
    }
    depth--;
  }

  private static String typeOf(Object value) {
    return "a value of type " + value.getClass().getTypeName();
  }

  /** Writes what no member takes: what it is, without what it holds. */
  private void other(String words) {
    unsignedByte(FrameType.OTHER).string(words);
  }

  private void text(String text) {
    if (isWhole(text)) {
      unsignedByte(FrameType.STRING).string(text);
    } else {
      other(HALF);
    }
  }

  /** {@return whether UTF-8 has the text: not half of a surrogate pair} */
  static boolean isWhole(String text) {
    int length = text.length();
    for (int place = 0; place < length; place++) {
      if (Character.isSurrogate(text.charAt(place))) {
        boolean isPair =
            place + 1 < length
                && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
        if (!isPair) {
          return false;
        }
        place++;
      }
    }
    return true;
  }

  private void entries(Map<?, ?> entries) {
    String wrong = wrongKey(entries);
    if (wrong == null) {
      unsignedByte(FrameType.MAP).map(entries);
    } else {
      other(wrong);
    }
  }

  /** {@return what is wrong with a map's keys, which must be texts; null if nothing is} */
  static String wrongKey(Map<?, ?> entries) {
    for (Object key : entries.keySet()) {
      if (!(key instanceof CharSequence)) {
        return "a map with a key that is " + (key == null ? "null" : typeOf(key));
      }
      if (!isWhole(key.toString())) {
        return "a map with a key that is " + HALF;
      }
    }
    return null;
  }

  private void number(Number value) {
    if (value instanceof Double || value instanceof Float) {
      unsignedByte(FrameType.DOUBLE).fixed64(Double.doubleToRawLongBits(value.doubleValue()));
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      unsignedByte(FrameType.INTEGER).zigzag(value.longValue());
    } else if (value instanceof BigInteger || value instanceof BigDecimal) {
      unsignedByte(FrameType.NUMBER).string(value.toString());
    } else {
      other(typeOf(value));
    }
  }

  private void moment(TemporalAccessor value) {
    try {
      Instant moment = Instant.from(value);
      unsignedByte(FrameType.TIMESTAMP).zigzag(moment.getEpochSecond()).varint(moment.getNano());
    } catch (DateTimeException noZone) {
      other(typeOf(value) + ", which is no moment: use Instant");
    }
  }

  private void list(Collection<?> elements) {
    boolean areTexts = true;
    for (Object element : elements) {
      areTexts &= element instanceof String && isWhole((String) element);
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
        } catch (TooDeepException refused) {
          throw refused.within("[" + place + "]");
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
