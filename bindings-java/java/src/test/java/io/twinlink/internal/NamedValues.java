package io.twinlink.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes maps and lists of what a {@link NamedReader} reads. */
final class NamedValues {
  private NamedValues() {}

  static Object read(NamedReader reader) {
    switch (reader.kind()) {
      case TEXT:
        return reader.text();
      case INTEGER:
        return reader.integer();
      case BOOLEAN:
        return reader.flag();
      case DOUBLE:
        return reader.number();
      case MOMENT:
        return reader.moment();
      case BYTES:
        return reader.bytes();
      case LIST:
        return list(reader);
      case MAP:
        return map(reader);
      default:
        reader.skip();
        return null;
    }
  }

  private static List<Object> list(NamedReader reader) {
    List<Object> list = new ArrayList<>();
    for (int rest = reader.begin(); rest > 0; rest--) {
      reader.element();
      list.add(read(reader));
    }
    reader.end();
    return list;
  }

  private static Map<String, Object> map(NamedReader reader) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int rest = reader.begin(); rest > 0; rest--) {
      String name = reader.entry();
      boolean isNull = reader.kind() == NamedReader.Kind.NULL;
      Object value = read(reader);
      if (value != null || isNull) {
        map.put(name, value);
      }
    }
    reader.end();
    return map;
  }
}
