package io.twinlink.internal;

import java.time.Instant;

/**
 * Reads an answer to a call by name value by value, for libraries that make objects of their own of
 * it: no map and no list is made on the way.
 *
 * <p>It stands before a value, at first before the map that the whole answer is. {@link #kind}
 * tells what the value is; the method of that kind, or {@link #skip}, reads it. Maps and lists are
 * begun, their parts read one after the other, and ended:
 *
 * <pre>{@code
 * for (int rest = reader.begin(); rest > 0; rest--) {
 *   String name = reader.entry();
 *   reader.skip();
 * }
 * reader.end();
 * }</pre>
 *
 * <p>The frame was looked through before: it is as long as it says. Where it is damaged otherwise,
 * a method throws a {@link RuntimeException} that tells so.
 */
public final class NamedReader {
  /** What a value is. */
  public enum Kind {
    /** Null, in documents and in lists that may hold it. */
    NULL,
    /** A text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A truth value. */
    BOOLEAN,
    /** A number. */
    DOUBLE,
    /** A moment. */
    MOMENT,
    /** Bytes. */
    BYTES,
    /** A list. */
    LIST,
    /** A structure, a map or an object of a document. */
    MAP
  }

  private static final Kind[] KINDS = {
    Kind.NULL,
    Kind.TEXT,
    Kind.INTEGER,
    Kind.BOOLEAN,
    Kind.DOUBLE,
    Kind.MOMENT,
    null,
    Kind.LIST,
    Kind.MAP,
    Kind.TEXT,
    Kind.LIST,
    Kind.BYTES
  };

  /** For lists whose elements tell their own type. */
  private static final int EACH = -1;

  private static final int DEPTH_BITS = 8;
  private static final int TYPE_BITS = 8;

  private final FrameReader frame;
  private final Names names = new Names();

  /** The types of the elements of the lists that were begun. */
  private final int[] elements = new int[FrameReader.DEEPEST + 1];

  private int depth;
  private int type = FrameType.MAP;

  NamedReader(FrameReader frame) {
    this.frame = frame;
  }

  /** {@return what the value is that comes next} */
  public Kind kind() {
    Kind kind = type < KINDS.length ? KINDS[type] : null;
    if (kind == null) {
      throw new MalformedFrameException("a value has the unknown type " + type);
    }
    return kind;
  }

  /**
   * Begins the map or list that comes next.
   *
   * @return the number of its entries or elements
   */
  public int begin() {
    if (++depth > FrameReader.DEEPEST) {
      throw new MalformedFrameException("it is nested too deep");
    }
    switch (type) {
      case FrameType.MAP:
        break;
      case FrameType.LIST:
        elements[depth] = frame.unsignedByte();
        break;
      case FrameType.ANY_LIST:
        elements[depth] = EACH;
        break;
      default:
        throw new MalformedFrameException("type " + type + " has no parts");
    }
    return frame.count();
  }

  /**
   * Goes to the next entry of the map that was begun.
   *
   * @return its name
   */
  public String entry() {
    String name = frame.name(names);
    type = frame.unsignedByte();
    return name;
  }

  /** Goes to the next element of the list that was begun. */
  public void element() {
    type = elements[depth] == EACH ? frame.unsignedByte() : elements[depth];
  }

  /** Ends the map or list that was begun last, of which all parts were read. */
  public void end() {
    depth--;
  }

  /** Passes over the value that comes next. */
  public void skip() {
    frame.skip(type, depth);
  }

  /** {@return the text that comes next} */
  public String text() {
    return type == FrameType.LATIN ? frame.latinWord() : frame.plainString();
  }

  /** {@return the whole number that comes next} */
  public long integer() {
    return frame.zigzag();
  }

  /** {@return the truth value that comes next} */
  public boolean flag() {
    return frame.unsignedByte() != 0;
  }

  /** {@return the number that comes next, be it infinite or none} */
  public double number() {
    return frame.fixedDouble();
  }

  /** {@return the moment that comes next; null for one in a year that Java does not have} */
  public Instant moment() {
    return frame.plainTimestamp();
  }

  /** {@return the bytes that come next, copied} */
  public byte[] bytes() {
    return frame.bytes();
  }

  /** {@return where the reader stands, to come back with {@link #reset}} */
  public long mark() {
    return ((long) frame.position() << DEPTH_BITS | depth) << TYPE_BITS | type;
  }

  /**
   * Goes back to a value, to read it once more.
   *
   * @param mark what {@link #mark} gave before that value, within the maps and lists that are begun
   */
  public void reset(long mark) {
    type = (int) mark & 0xff;
    depth = (int) (mark >> TYPE_BITS) & 0xff;
    frame.position((int) (mark >> TYPE_BITS + DEPTH_BITS));
  }
}
