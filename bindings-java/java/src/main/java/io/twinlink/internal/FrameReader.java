package io.twinlink.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reads a byte frame, version 1, front to back.
 *
 * <p>It works on the array alone, by index: no buffer object, no boxing, no copy but the strings
 * themselves. A page of 250 items passes through here for every call, so the methods are small
 * enough to be inlined. A frame that ends too early shows as an {@link IndexOutOfBoundsException},
 * which {@link Answer} turns into an error that callers know.
 */
public final class FrameReader {
  /** Structures, maps and lists within each other, at the most: the core does not go deeper. */
  static final int DEEPEST = 140;

  private static final int TYPE_BITS = 4;
  private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;

  /** How many words are kept, one of each length: a power of two. */
  private static final int WORDS = 16;

  private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
  private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
  private static final long LAST_NANOSECOND = 999_999_999;

  private final byte[] frame;
  private final String[] words = new String[WORDS];
  private int position;

  /** The type of the value that comes next. */
  private int type = FrameType.STRUCTURE;

  /**
   * Begins at the first byte of a frame.
   *
   * @param frame what the core answered; it is read, never changed
   */
  public FrameReader(byte[] frame) {
    this.frame = frame;
  }

  /** {@return the number of the next member of the structure being read, 0 at its end} */
  public int member() {
    int tag = (int) varint();
    type = tag & TYPE_MASK;
    return tag >>> TYPE_BITS;
  }

  /** {@return the type of the member that {@link #member} found} */
  int type() {
    return type;
  }

  /**
   * Reads a Latin string that many items share, such as a state: equal ones become one object. It
   * saves a tenth of what a page allocates, and more of what a caller keeps.
   *
   * @return the string that comes next
   */
  String latinWord() {
    int length = (int) varint();
    int start = position;
    advance(length);
    int place = length & (WORDS - 1);
    String known = words[place];
    if (known == null || !isAt(start, length, known)) {
      known = new String(frame, start, length, StandardCharsets.ISO_8859_1);
      words[place] = known;
    }
    return known;
  }

  /** {@return the plain string that comes next, which may be one of the names that are kept} */
  String name(Names names) {
    int length = (int) varint();
    int start = position;
    advance(length);
    return names.at(frame, start, length);
  }

  /** {@return where the next byte is} */
  int position() {
    return position;
  }

  /** Goes back to where {@link #position()} was before. */
  void position(int earlier) {
    position = earlier;
  }

  /** {@return the optional string that comes next, null for none} */
  public String optionalString() {
    int length = (int) varint();
    return length == 0 ? null : text(length - 1);
  }

  /** {@return the unsigned number that comes next} */
  public long varint() {
    byte first = frame[position++];
    return first >= 0 ? first : longVarint(first & 0x7f);
  }

  /**
   * Skips the value that comes next, whatever its type: a member that this version does not know.
   */
  public void skip() {
    skip(0);
  }

  /** Skips a value of a type outside of any structure, within so many maps and lists. */
  void skip(int valueType, int depth) {
    type = valueType;
    skip(depth);
  }

  private void skip(int depth) {
    if (depth > DEEPEST) {
      throw new MalformedFrameException("it is nested too deep");
    }
    switch (type) {
      case FrameType.NULL:
        break;
      case FrameType.STRING:
      case FrameType.LATIN:
      case FrameType.BYTES:
        advance((int) varint());
        break;
      case FrameType.INTEGER:
        varint();
        break;
      case FrameType.BOOLEAN:
        advance(1);
        break;
      case FrameType.DOUBLE:
        advance(Double.BYTES);
        break;
      case FrameType.TIMESTAMP:
        varint();
        varint();
        break;
      case FrameType.STRUCTURE:
        while (member() != 0) {
          skip(depth + 1);
        }
        break;
      case FrameType.LIST:
        skipElements(depth + 1);
        break;
      case FrameType.ANY_LIST:
        for (int rest = count(); rest > 0; rest--) {
          type = unsignedByte();
          skip(depth + 1);
        }
        break;
      case FrameType.MAP:
        for (int rest = count(); rest > 0; rest--) {
          advance((int) varint());
          type = unsignedByte();
          skip(depth + 1);
        }
        break;
      default:
        throw new MalformedFrameException("a value has the unknown type " + type);
    }
  }

  /** {@return the single byte that comes next, 0 to 255} */
  public int unsignedByte() {
    return frame[position++] & 0xff;
  }

  /** {@return the plain string that comes next, outside of any structure} */
  public String plainString() {
    return text((int) varint());
  }

  /** {@return the plain moment that comes next, outside of any structure} */
  public Instant plainTimestamp() {
    long seconds = zigzag();
    long nanoseconds = varint();
    if (nanoseconds < 0 || nanoseconds > LAST_NANOSECOND) {
      throw new MalformedFrameException("a second has " + nanoseconds + " nanoseconds");
    }
    // A year beyond a thousand million: the member is not worth the page that it is on.
    boolean isKnown = seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
    return isKnown ? Instant.ofEpochSecond(seconds, nanoseconds) : null;
  }

  /** {@return the bytes that come next, copied} */
  public byte[] bytes() {
    int length = (int) varint();
    int start = position;
    advance(length);
    return Arrays.copyOfRange(frame, start, position);
  }

  private void skipElements(int depth) {
    int count = elements();
    int elementType = type;
    for (int i = 0; i < count; i++) {
      type = elementType;
      skip(depth);
    }
  }

  /** Begins a list of any type: sets the type of its elements and returns their number. */
  private int elements() {
    type = unsignedByte();
    return count();
  }

  /** {@return the number of elements or entries that comes next} */
  int count() {
    int count = fixed32();
    // Every element takes a byte or more, so a larger number is no length: do not allocate for it.
    if (count < 0 || count > frame.length - position) {
      throw new MalformedFrameException("a list claims " + count + " elements");
    }
    return count;
  }

  /** {@return the number of four bytes that comes next} */
  int fixed32() {
    int start = position;
    advance(Integer.BYTES);
    return (frame[start] & 0xff) << 24
        | (frame[start + 1] & 0xff) << 16
        | (frame[start + 2] & 0xff) << 8
        | (frame[start + 3] & 0xff);
  }

  /** {@return the number of eight bytes that comes next} */
  double fixedDouble() {
    return Double.longBitsToDouble((long) fixed32() << Integer.SIZE | fixed32() & 0xffff_ffffL);
  }

  /** {@return the signed number that comes next} */
  long zigzag() {
    long number = varint();
    return (number >>> 1) ^ -(number & 1);
  }

  private long longVarint(long number) {
    for (int shift = 7; shift < Long.SIZE; shift += 7) {
      byte next = frame[position++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new MalformedFrameException("a number takes more than 10 bytes");
  }

  /** Latin texts are bytes to the JVM as well: they are copied, not decoded. */
  String latin() {
    int length = (int) varint();
    int start = position;
    advance(length);
    return new String(frame, start, length, StandardCharsets.ISO_8859_1);
  }

  private String text(int length) {
    int start = position;
    advance(length);
    return new String(frame, start, length, StandardCharsets.UTF_8);
  }

  /** Compares a Latin text of the frame with one that was read. */
  private boolean isAt(int start, int length, String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ((frame[start + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void advance(int length) {
    if (length < 0 || length > frame.length - position) {
      throw new MalformedFrameException("a value reaches beyond the end");
    }
    position += length;
  }
}
