package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What arrives at AWS for the members of a request: method, path, query and body. */
final class SentRequest {
  private final Catalogue catalogue;
  private final JsonObject operation;

  SentRequest(Catalogue catalogue, String operation) {
    this.catalogue = catalogue;
    this.operation = catalogue.operation(operation);
  }

  /**
   * Compares a recorded request with the members that it should hold. More members are right if
   * they are Booleans that are false: Mendix has no empty Boolean, and the model may have more of
   * them than Mendix's.
   */
  void compare(JsonObject members, JsonObject recorded, String where) {
    JsonObject arrived = arrived(recorded);
    for (String name : Map.copyOf(arrived.asMap()).keySet()) {
      boolean isFalse = "false".equals(arrived.get(name).toString().replace("\"", ""));
      if (!members.has(name) && isFalse) {
        arrived.remove(name);
      }
    }
    assertEquals(plain(members), plain(arrived), where);
    assertEquals(operation.get("method"), recorded.get("method"), where);
  }

  private JsonObject arrived(JsonObject recorded) {
    String body = recorded.get("body").getAsString();
    JsonObject arrived =
        body.isEmpty() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
    JsonObject members = catalogue.members(operation.get("input").getAsString());
    String[] template = operation.get("uri").getAsString().split("/");
    String[] path = recorded.get("path").getAsString().split("/");
    assertEquals(template.length, path.length);
    for (int index = 0; index < path.length; index++) {
      if (template[index].startsWith("{")) {
        String name = template[index].substring(1, template[index].length() - 1);
        arrived.addProperty(name, decoded(path[index]));
      } else {
        assertEquals(template[index], path[index]);
      }
    }
    String query = recorded.get("query").getAsString();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] nameAndValue = pair.split("=", 2);
      String name = decoded(nameAndValue[0]);
      JsonElement value = new JsonPrimitive(decoded(nameAndValue[1]));
      String shape = members.getAsJsonObject(name).get("shape").getAsString();
      if (catalogue.type(shape).equals("timestamp")) {
        long milliseconds = Instant.parse(value.getAsString()).toEpochMilli();
        value = new JsonPrimitive(BigDecimal.valueOf(milliseconds, 3));
      }
      if (catalogue.type(shape).equals("list")) {
        if (!arrived.has(name)) {
          arrived.add(name, new JsonArray());
        }
        arrived.getAsJsonArray(name).add(value);
      } else {
        arrived.add(name, value);
      }
    }
    return arrived;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** {@return the same with moments and numbers as texts of one form, and members in order} */
  static Object plain(JsonElement value) {
    if (value.isJsonObject()) {
      Map<String, Object> members = new TreeMap<>();
      value.getAsJsonObject().asMap().forEach((name, each) -> members.put(name, plain(each)));
      return members;
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(SentRequest::plain)
          .collect(Collectors.toList());
    }
    String text = value == JsonNull.INSTANCE ? "null" : value.getAsString();
    if (text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
      return value.getAsBigDecimal().stripTrailingZeros().toPlainString();
    }
    try {
      return Instant.parse(text).toString();
    } catch (DateTimeException noMoment) {
      return text;
    }
  }
}
