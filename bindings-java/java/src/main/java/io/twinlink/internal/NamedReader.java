package io.twinlink.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the core answers to a call by name: maps, lists and values that tell their type. */
final class NamedReader {
  /** Maps and lists within each other, at the most: the core does not go deeper. */
  private static final int DEEPEST = 140;

  private final FrameReader frame;
  private int depth;

  NamedReader(FrameReader frame) {
    this.frame = frame;
  }

  /** {@return the map that comes next, unmodifiable} */
  Map<String, Object> map() {
    enter();
    Map<String, Object> map = new LinkedHashMap<>();
    for (int rest = frame.count(); rest > 0; rest--) {
      String name = frame.plainString();
      int type = frame.unsignedByte();
      Object value = value(type);
      // A moment in a year that Java does not have is not there; null in a document is.
      if (value != null || type == FrameType.NULL) {
        map.put(name, value);
      }
    }
    depth--;
    return Collections.unmodifiableMap(map);
  }

  private Object value(int type) {
    switch (type) {
      case FrameType.NULL:
        return null;
      case FrameType.STRING:
        return frame.plainString();
      case FrameType.LATIN:
        return frame.latin();
      case FrameType.INTEGER:
        return frame.zigzag();
      case FrameType.BOOLEAN:
        return frame.unsignedByte() != 0;
      case FrameType.DOUBLE:
        return Double.longBitsToDouble(
            (long) frame.fixed32() << Integer.SIZE | frame.fixed32() & 0xffff_ffffL);
      case FrameType.TIMESTAMP:
        Instant moment = frame.plainTimestamp();
        return moment;
      case FrameType.BYTES:
        return frame.bytes();
      case FrameType.LIST:
        return list(frame.unsignedByte());
      case FrameType.ANY_LIST:
        return list(-1);
      case FrameType.MAP:
        return map();
      default:
        throw new MalformedFrameException("a value has the unknown type " + type);
    }
  }

  /** Reads a list of one type; -1 if each element tells its own. */
  private List<Object> list(int type) {
    enter();
    int count = frame.count();
    List<Object> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(value(type < 0 ? frame.unsignedByte() : type));
    }
    depth--;
    return Collections.unmodifiableList(list);
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new MalformedFrameException("it is nested too deep");
    }
  }
}
