package io.twinlink.peers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogue's facts: what AWS's models say of operations and shapes. */
final class Facts {
  private static final Path FOLDER = Path.of("../../../core/catalogue/facts");
  private static final Map<String, JsonObject> SERVICES = new LinkedHashMap<>();

  static {
    for (String service : List.of("iottwinmaker", "iotsitewise", "iot", "iotdata")) {
      SERVICES.put(service, read(service));
    }
  }

  private static final Map<Shape, Map<String, Member>> MEMBERS = new ConcurrentHashMap<>();

  private Facts() {}

  /** An operation; without a shape of its answer, it answers nothing. */
  record Operation(String service, String name, Shape input, Shape output) {
    String id() {
      return service + "." + name;
    }

    /** The method of a client, in this library as in the AWS SDK. */
    String method() {
      return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
  }

  /**
   * A member: its place is null within the body. Idempotency tokens count as required, for each
   * side would make one of its own.
   */
  record Member(Shape shape, boolean required, String place, String wireName) {
    /** Whether it decides where a request goes: the core checks its bounds before it sends. */
    boolean isChecked() {
      return required && place != null && !place.equals("header");
    }
  }

  /** A shape, by its name. */
  record Shape(String service, String name) {
    /** Without members for what answers nothing, which AWS has no name for. */
    private JsonObject fact() {
      JsonObject shapes = SERVICES.get(service).getAsJsonObject("shapes");
      return shapes.has(name) ? shapes.getAsJsonObject(name) : new JsonObject();
    }

    String type() {
      return fact().has("document") ? "document" : fact().get("type").getAsString();
    }

    boolean is(String what) {
      return fact().has(what);
    }

    long bound(String name, long otherwise) {
      return fact().has(name) ? fact().get(name).getAsLong() : otherwise;
    }

    List<String> values() {
      List<String> values = new ArrayList<>();
      if (fact().has("enum")) {
        fact().getAsJsonArray("enum").forEach(value -> values.add(value.getAsString()));
      }
      return values;
    }

    /** What a list holds, or the values of a map. */
    Shape part() {
      return new Shape(
          service, fact().get(type().equals("list") ? "element" : "value").getAsString());
    }

    /** The member whose bytes are the whole body; null if there is none. */
    String bytes() {
      String payload = is("payload") ? fact().get("payload").getAsString() : null;
      return payload != null && members().get(payload).shape().type().equals("blob")
          ? payload
          : null;
    }

    Map<String, Member> members() {
      return MEMBERS.computeIfAbsent(this, Shape::read);
    }

    private Map<String, Member> read() {
      Map<String, Member> members = new LinkedHashMap<>();
      if (fact().has("members")) {
        for (Map.Entry<String, JsonElement> entry : fact().getAsJsonObject("members").entrySet()) {
          JsonObject fact = entry.getValue().getAsJsonObject();
          String wireName =
              fact.has("wireName") ? fact.get("wireName").getAsString() : entry.getKey();
          members.put(
              entry.getKey(),
              new Member(
                  new Shape(service, fact.get("shape").getAsString()),
                  fact.has("required") || fact.has("idempotencyToken"),
                  fact.has("place") ? fact.get("place").getAsString() : null,
                  wireName));
        }
      }
      return members;
    }
  }

  static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (String service : SERVICES.keySet()) {
      JsonObject facts = SERVICES.get(service).getAsJsonObject("operations");
      for (String name : facts.keySet()) {
        JsonObject fact = facts.getAsJsonObject(name);
        Shape output =
            fact.has("output") ? new Shape(service, fact.get("output").getAsString()) : null;
        operations.add(
            new Operation(
                service, name, new Shape(service, fact.get("input").getAsString()), output));
      }
    }
    return operations;
  }

  private static JsonObject read(String service) {
    try {
      return JsonParser.parseString(Files.readString(FOLDER.resolve(service + ".json")))
          .getAsJsonObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
