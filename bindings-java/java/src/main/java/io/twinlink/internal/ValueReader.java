package io.twinlink.internal;

import io.twinlink.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values that tell their type: structures, led by their shape, and what the core answers to
 * calls by name.
 */
final class ValueReader {
  /** Any JSON. */
  private static final char OBJECT = 'o';

  private static final char ENUMERATION = 'e';
  private static final char INTEGER = 'i';

  /** For elements that tell their own type. */
  private static final int EACH = -1;

  private final FrameReader frame;
  private int depth;

  ValueReader(FrameReader frame) {
    this.frame = frame;
  }

  /** {@return the structure whose members come next} */
  Structure structure(Shape shape) {
    return shape.make(members(shape));
  }

  /** {@return the members that come next, by place} */
  Object[] members(Shape shape) {
    enter();
    Object[] values = new Object[shape.slots()];
    int size = shape.size();
    for (int member = frame.member(); member != 0; member = frame.member()) {
      if (member <= size) {
        values[member - 1] = value(frame.type(), shape, member - 1, 0);
      } else if (member == Shape.UNKNOWN && shape.isUnion() && frame.type() == FrameType.MAP) {
        values[size] = joined(values[size], map());
      } else {
        frame.skip();
      }
    }
    depth--;
    return values;
  }

  /** {@return what a union has that its shape does not, with more of it} */
  private static Object joined(Object known, Map<String, Object> more) {
    if (known == null) {
      return more;
    }
    Map<Object, Object> joined = new LinkedHashMap<>((Map<?, ?>) known);
    joined.putAll(more);
    return Collections.unmodifiableMap(joined);
  }

  /** {@return the map that comes next, unmodifiable; of calls by name} */
  Map<String, Object> map() {
    return map(null, 0, 0);
  }

  private Map<String, Object> map(Shape shape, int place, int nested) {
    enter();
    Map<String, Object> map = new LinkedHashMap<>();
    for (int rest = frame.count(); rest > 0; rest--) {
      String name = frame.plainString();
      int type = frame.unsignedByte();
      Object value = value(type, shape, place, nested);
      // A moment in a year that Java does not have is not there; null in a document is.
      if (value != null || type == FrameType.NULL) {
        map.put(name, value);
      }
    }
    depth--;
    return Collections.unmodifiableMap(map);
  }

  /**
   * Reads a value of the member at a place, which lies within so many lists and maps; without a
   * shape, of a call by name.
   */
  private Object value(int type, Shape shape, int place, int nested) {
    char kind = shape == null ? OBJECT : shape.kind(place, nested);
    if (kind != OBJECT && type != FrameType.NULL && !fits(kind, type)) {
      throw new MalformedFrameException(
          "type " + type + " came for " + shape.member(place) + ", which is of kind " + kind);
    }
    // Within a document there is no shape to follow.
    Shape inner = kind == OBJECT ? null : shape;
    switch (type) {
      case FrameType.LATIN:
        return kind == ENUMERATION ? frame.latinWord() : frame.latin();
      case FrameType.STRING:
        return frame.plainString();
      case FrameType.TIMESTAMP:
        return frame.plainTimestamp();
      case FrameType.STRUCTURE:
        return structure(part(inner, place));
      case FrameType.LIST:
        return list(frame.unsignedByte(), inner, place, nested + 1);
      case FrameType.INTEGER:
        long number = frame.zigzag();
        return kind == INTEGER ? (Object) (int) number : (Object) number;
      case FrameType.DOUBLE:
        return frame.fixedDouble();
      case FrameType.BOOLEAN:
        return frame.unsignedByte() != 0;
      case FrameType.MAP:
        return map(inner, place, nested + 1);
      case FrameType.ANY_LIST:
        return list(EACH, inner, place, nested + 1);
      case FrameType.BYTES:
        return frame.bytes();
      case FrameType.NULL:
        return null;
      default:
        throw new MalformedFrameException("a value has the unknown type " + type);
    }
  }

  private static boolean fits(char kind, int type) {
    switch (kind) {
      case 't':
      case ENUMERATION:
        return type == FrameType.LATIN || type == FrameType.STRING;
      case 'b':
        return type == FrameType.BOOLEAN;
      case INTEGER:
      case 'l':
        return type == FrameType.INTEGER;
      case 'd':
        return type == FrameType.DOUBLE;
      case 'm':
        return type == FrameType.TIMESTAMP;
      case 'x':
        return type == FrameType.BYTES;
      case 'r':
        return type == FrameType.STRUCTURE;
      case '[':
        return type == FrameType.LIST || type == FrameType.ANY_LIST;
      default:
        return type == FrameType.MAP;
    }
  }

  private static Shape part(Shape shape, int place) {
    if (shape == null) {
      throw new MalformedFrameException("a structure has no shape");
    }
    return shape.part(place);
  }

  private List<Object> list(int type, Shape shape, int place, int nested) {
    enter();
    int count = frame.count();
    List<Object> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(value(type == EACH ? frame.unsignedByte() : type, shape, place, nested));
    }
    depth--;
    return Collections.unmodifiableList(list);
  }

  private void enter() {
    if (++depth > FrameReader.DEEPEST) {
      throw new MalformedFrameException("it is nested too deep");
    }
  }
}
