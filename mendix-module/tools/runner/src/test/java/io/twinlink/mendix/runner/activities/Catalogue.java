package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What AWS publishes of a service: operations and shapes. */
final class Catalogue {
  private static final Path FOLDER =
      Path.of(System.getProperty("twinlink.vectors"), "../../core/catalogue/facts");

  private final String service;
  private final JsonObject operations;
  private final JsonObject shapes;

  Catalogue(String service) {
    this.service = service;
    JsonObject facts = read(FOLDER.resolve(service + ".json"));
    operations = facts.getAsJsonObject("operations");
    shapes = facts.getAsJsonObject("shapes");
  }

  /** {@return a file of JSON} */
  static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return such as {@code iotsitewise}} */
  String service() {
    return service;
  }

  /** {@return the names of all operations} */
  Set<String> operations() {
    return operations.keySet();
  }

  /** {@return method, path, input and output of an operation} */
  JsonObject operation(String name) {
    return operations.getAsJsonObject(name);
  }

  /** {@return a shape, which must be there} */
  JsonObject shape(String name) {
    JsonObject shape = shapes.getAsJsonObject(name);
    if (shape == null) {
      throw new IllegalStateException(service + " has no shape " + name);
    }
    return shape;
  }

  /** {@return structure, list, map, string and so on} */
  String type(String shape) {
    return shape(shape).get("type").getAsString();
  }

  /** {@return the members of a structure} */
  JsonObject members(String shape) {
    return shape(shape).getAsJsonObject("members");
  }

  /** {@return the shape of a member, whose path may go through structures; itself for "$self"} */
  String member(String shape, String path) {
    if (path.equals("$self")) {
      return shape;
    }
    String found = shape;
    for (String part : path.split("\\.")) {
      JsonObject member = members(found).getAsJsonObject(part);
      if (member == null) {
        throw new IllegalStateException(found + " has no member " + part);
      }
      found = member.get("shape").getAsString();
    }
    return found;
  }

  /**
   * {@return the shape of a list's elements or a map's values; the shape itself if it is neither}
   */
  String inner(String shape) {
    JsonObject facts = shape(shape);
    String of = facts.has("element") ? "element" : "value";
    return facts.has(of) ? facts.get(of).getAsString() : shape;
  }
}
