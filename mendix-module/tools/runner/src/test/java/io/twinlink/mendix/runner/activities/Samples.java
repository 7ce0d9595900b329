package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values for AWS's shapes, each different from the one before, and within what the shape allows.
 */
final class Samples {
  /** Structures of which one member is set, beside those that AWS calls unions. */
  private static final Map<String, List<String>> ONE_OF =
      Map.of(
          "DataValue",
          List.of(
              "stringValue",
              "mapValue",
              "listValue",
              "booleanValue",
              "doubleValue",
              "integerValue",
              "longValue",
              "relationshipValue"),
          "PropertyType",
          List.of("attribute", "measurement", "transform", "metric"),
          "Variant",
          List.of("stringValue", "integerValue", "doubleValue", "booleanValue", "nullValue"));

  private static final Set<String> COMPOSITE_MODELS =
      Set.of("AssetModelCompositeModel", "AssetCompositeModel");

  private static final Set<String> WITHIN_ITSELF = Set.of("mapValue", "listValue");

  /** How deep values are within values, and structures within themselves. */
  private static final int DEEPEST = 3;

  private final Catalogue catalogue;
  private final boolean isFull;
  private final Deque<String> around = new ArrayDeque<>();
  private int number;

  /**
   * Begins with the first values.
   *
   * @param isFull whether structures have all members, or those that are required
   */
  Samples(Catalogue catalogue, boolean isFull) {
    this.catalogue = catalogue;
    this.isFull = isFull;
  }

  /** Lets the choices of unions begin elsewhere. */
  Samples from(int first) {
    number = first;
    return this;
  }

  /** {@return a value of a shape} */
  JsonElement of(String name) {
    JsonObject shape = catalogue.shape(name);
    number++;
    switch (shape.get("type").getAsString()) {
      case "structure":
        return structure(name, shape);
      case "list":
        JsonArray list = new JsonArray();
        for (int index = 0; index < size(shape, 2); index++) {
          list.add(of(catalogue.inner(name)));
        }
        return list;
      case "map":
        JsonObject map = new JsonObject();
        for (int index = 0; index < size(shape, 2); index++) {
          map.add(of(shape.get("key").getAsString()).getAsString(), of(catalogue.inner(name)));
        }
        return map;
      case "boolean":
        return new JsonPrimitive(number % 3 != 0);
      case "integer":
        return new JsonPrimitive(bounded(shape, number));
      case "long":
        return new JsonPrimitive(bounded(shape, 5_000_000_000L + number));
      case "double":
      case "float":
        return new JsonPrimitive(new BigDecimal(number + ".0625"));
      case "blob":
        return new JsonPrimitive("AAECAw==");
      case "timestamp":
        return new JsonPrimitive(new BigDecimal(1_700_000_000 + number + ".125"));
      default:
        return new JsonPrimitive(text(name, shape));
    }
  }

  private JsonElement structure(String name, JsonObject shape) {
    JsonObject made = new JsonObject();
    if (!shape.has("members")) {
      // Nothing, or any JSON.
      if (shape.has("document")) {
        made.addProperty("a number", number);
      }
      return made;
    }
    around.push(name);
    int depth = (int) around.stream().filter(name::equals).count();
    JsonObject members = shape.getAsJsonObject("members");
    List<String> choice = ONE_OF.get(name);
    if (shape.has("union")) {
      choice = List.copyOf(members.keySet());
    }
    if (choice != null) {
      String chosen = choice.get(number % choice.size());
      boolean isTooDeep = depth >= DEEPEST && WITHIN_ITSELF.contains(chosen);
      add(made, members, isTooDeep ? choice.get(0) : chosen);
    } else {
      for (String member : members.keySet()) {
        JsonObject facts = members.getAsJsonObject(member);
        String inner = facts.get("shape").getAsString();
        boolean isDeep = around.contains(catalogue.inner(inner)) && depth >= DEEPEST - 1;
        if (facts.has("required") || isFull && !isDeep && !facts.has("deprecated")) {
          add(made, members, member);
        }
      }
    }
    around.pop();
    return made;
  }

  private void add(JsonObject made, JsonObject members, String member) {
    JsonObject facts = members.getAsJsonObject(member);
    made.add(member, of(facts.get("shape").getAsString()));
    boolean isHeader = facts.has("place") && facts.get("place").getAsString().equals("header");
    if (isHeader && !made.get(member).getAsString().matches("[ -~]*")) {
      // Headers have no other letters.
      made.addProperty(member, "item-" + number);
    }
    if (member.equals("type") && COMPOSITE_MODELS.contains(around.peek()) && number % 2 == 0) {
      // To AWS any text; to Mendix one that is told from the others.
      made.addProperty("type", "AWS/ALARM");
    }
  }

  private static int size(JsonObject shape, int wanted) {
    return shape.has("max") ? Math.min(wanted, shape.get("max").getAsInt()) : wanted;
  }

  private static long bounded(JsonObject shape, long wanted) {
    long min = shape.has("min") ? shape.get("min").getAsLong() : Long.MIN_VALUE;
    long max = shape.has("max") ? shape.get("max").getAsLong() : Long.MAX_VALUE;
    return Math.max(min, Math.min(max, wanted));
  }

  private String text(String name, JsonObject shape) {
    if (shape.has("enum")) {
      JsonArray values = shape.getAsJsonArray("enum");
      return values.get(number % values.size()).getAsString();
    }
    if (name.equals("Time")) {
      return Instant.ofEpochMilli(1_700_000_000_375L + number * 1000L).toString();
    }
    String pattern = shape.has("pattern") ? shape.get("pattern").getAsString() : "[\\s\\S]*";
    int min = shape.has("min") ? shape.get("min").getAsInt() : 0;
    int max = shape.has("max") ? shape.get("max").getAsInt() : Integer.MAX_VALUE;
    for (String text : texts(number)) {
      if (text.length() >= min && text.length() <= max && text.matches(pattern)) {
        return text;
      }
    }
    throw new IllegalStateException("no text for " + name + ": " + pattern);
  }

  /** Texts of all kinds; the first that a shape allows is taken. */
  private static List<String> texts(int number) {
    return List.of(
        "Größe " + number + " “大小” \\ \"😀\"",
        "item-" + number,
        "token" + number,
        "v" + number,
        "" + number,
        String.format("00000000-1111-4222-8333-%012x", number),
        "arn:aws:iottwinmaker:us-east-1:123456789012:workspace/" + number,
        "arn:aws:iam::123456789012:role/role-" + number,
        "arn:aws:lambda:us-east-1:123456789012:function:f" + number,
        "arn:aws:s3:::bucket-" + number,
        "s3://bucket/" + number,
        "https://example.com/" + number,
        "a" + number + "@example.com",
        "1h",
        "LATEST",
        "*",
        "${v" + number + "}",
        "${Parameters.p}",
        "namespace:kind:" + number,
        "arn:aws:s3:::bucket-" + number + "/key",
        "arn:aws:s3:us-east-1:123456789012:accesspoint/" + number,
        "123456789012.dkr.ecr.us-east-1.amazonaws.com/image" + number,
        String.format("tag-of-an-entity-in-43-letters-%012d", number),
        String.format("%012d", number),
        String.format("%064x", number));
  }
}
