package io.twinlink.peers;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.twinlink.EventStream;
import io.twinlink.Structure;
import io.twinlink.peers.Facts.Shape;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of all sides in one form, to compare them, and as a service writes them. */
final class Plain {
  /** What a newer service may send besides. */
  static final Map<String, Object> NEWER =
      Map.of("aMemberOfTomorrow", Map.of("of", List.of(1, Map.of("any", "kind"))));

  private Plain() {}

  /** A value with all numbers as one type, bytes as text, and structures as maps. */
  static Object of(Object value) {
    if (value instanceof Structure structure) {
      return of(structure.members());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, entry) -> plain.put((String) name, of(entry)));
      return plain;
    }
    if (value instanceof EventStream<?> events) {
      List<Object> plain = new ArrayList<>();
      events.forEach(event -> plain.add(of(event)));
      return plain;
    }
    if (value instanceof Collection<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(of(element)));
      return plain;
    }
    if (value instanceof Number) {
      return number(value.toString());
    }
    return value instanceof byte[] bytes ? "bytes " + HexFormat.of().formatHex(bytes) : value;
  }

  /** A JSON text; null if there is none. */
  static Object json(String text) {
    return text.isEmpty() ? null : json(JsonParser.parseString(text));
  }

  private static Object json(JsonElement json) {
    if (json.isJsonNull()) {
      return null;
    }
    if (json.isJsonObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      json.getAsJsonObject().entrySet().forEach(e -> map.put(e.getKey(), json(e.getValue())));
      return map;
    }
    if (json.isJsonArray()) {
      List<Object> list = new ArrayList<>();
      json.getAsJsonArray().forEach(element -> list.add(json(element)));
      return list;
    }
    var primitive = json.getAsJsonPrimitive();
    if (primitive.isNumber()) {
      return number(primitive.getAsString());
    }
    return primitive.isBoolean() ? (Object) primitive.getAsBoolean() : primitive.getAsString();
  }

  /** Whole numbers as they are written; others as the number of 64 bits that they are. */
  private static BigDecimal number(String text) {
    boolean isWhole = text.matches("-?\\d+");
    String exact = isWhole ? text : Double.toString(Double.parseDouble(text));
    return new BigDecimal(exact).stripTrailingZeros();
  }

  /**
   * A value as a service sends it, in what JSON is made of.
   *
   * @param isNoisy whether structures have members that no model has, and null for absent ones
   */
  static Object wire(Shape shape, Object value, boolean isNoisy) {
    if (value instanceof Instant moment) {
      return BigDecimal.valueOf(moment.toEpochMilli(), 3);
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (shape.is("eventStream") && value instanceof List<?> events) {
      List<Object> wire = new ArrayList<>();
      events.forEach(event -> wire.add(wire(shape, event, false)));
      return wire;
    }
    Map<String, Object> wire = new LinkedHashMap<>();
    switch (shape.type()) {
      case "structure":
        Map<?, ?> members = (Map<?, ?>) value;
        // A union has one member.
        boolean isOdd = isNoisy && !shape.is("union");
        shape
            .members()
            .forEach(
                (name, member) -> {
                  if (members.containsKey(name)) {
                    wire.put(name, wire(member.shape(), members.get(name), isNoisy));
                  } else if (isOdd) {
                    wire.put(name, null);
                  }
                });
        if (isOdd) {
          wire.putAll(NEWER);
        }
        return wire;
      case "list":
        List<Object> list = new ArrayList<>();
        ((List<?>) value).forEach(element -> list.add(wire(shape.part(), element, isNoisy)));
        return list;
      case "map":
        ((Map<?, ?>) value)
            .forEach((name, entry) -> wire.put((String) name, wire(shape.part(), entry, isNoisy)));
        return wire;
      default:
        return value;
    }
  }
}
