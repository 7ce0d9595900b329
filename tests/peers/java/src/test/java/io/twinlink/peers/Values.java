package io.twinlink.peers;

import io.twinlink.peers.Facts.Member;
import io.twinlink.peers.Facts.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Random values for the shapes of AWS's models, by AWS's names of the members. */
final class Values {
  private static final int DEEPEST = 4;
  private static final String NEWER = "NEWER_THAN_THE_MODEL";
  private static final List<String> ODD =
      List.of(
          "a/b",
          "a b+c%2F",
          "?x=1&y=2#z",
          "ä°ÿ",
          "風車",
          "🦀",
          "'\"\\",
          "..a",
          "*~-_.",
          "a;b,c:d@e$!()",
          "\t\n",
          "turbine",
          "a1",
          "\u0000\u007f",
          "&amp;",
          "%");
  private static final List<Double> NUMBERS =
      List.of(0.0, -1.5, 0.1, 1e300, 4.9e-324, 123456789.25, 2.5e-7, 1e16, 3.0);

  private final Random dice;

  /** Of a structure of a name, whether a member may be there. */
  private final BiPredicate<Shape, String> may;

  Values(long seed, BiPredicate<Shape, String> may) {
    this.dice = new Random(seed);
    this.may = may;
  }

  /** What an operation is asked: bounds that the core checks before it sends are kept. */
  Map<String, Object> request(Shape shape) {
    return structure(shape, 0, true);
  }

  /** What a service answers: no bounds, and names and values that are newer than the model. */
  Map<String, Object> answer(Shape shape) {
    return structure(shape, 0, false);
  }

  boolean one(int of) {
    return dice.nextInt(of) == 0;
  }

  private Map<String, Object> structure(Shape shape, int depth, boolean request) {
    List<Map.Entry<String, Member>> members = new ArrayList<>(shape.members().entrySet());
    members.removeIf(entry -> !may.test(shape, entry.getKey()));
    Map<String, Object> values = new LinkedHashMap<>();
    if (shape.is("union")) {
      members = List.of(members.get(dice.nextInt(members.size())));
    }
    int most = depth > DEEPEST ? 0 : dice.nextInt(4);
    for (Map.Entry<String, Member> entry : members) {
      Member member = entry.getValue();
      // Of the rest none, some, or all.
      if (member.required() || shape.is("union") || dice.nextInt(3) < most) {
        boolean isTop = request && depth == 0;
        values.put(
            entry.getKey(), isTop ? top(entry.getKey(), member) : value(member.shape(), depth + 1));
      }
    }
    return values;
  }

  private Object top(String name, Member member) {
    Shape shape = member.shape();
    if (name.equals("maxResults") || name.equals("pageSize")) {
      // No page of none, and none that is larger than what the service allows, which differs.
      return 1 + dice.nextInt(100);
    }
    if ("header".equals(member.place())) {
      // No other characters have a place there.
      return "\"e-tag;" + dice.nextInt(100) + "\"";
    }
    if (!member.isChecked() && !name.equals("nextToken") && !name.equals("marker")) {
      return value(shape, 1);
    }
    switch (shape.type()) {
      case "string":
        return label(shape);
      case "list":
        return List.of(label(shape.part()), label(shape.part()));
      case "integer":
        return (int) within(shape);
      case "long":
        return within(shape);
      default:
        return value(shape, 1);
    }
  }

  private long within(Shape shape) {
    long least = shape.bound("min", 0);
    return least + dice.nextInt((int) Math.min(shape.bound("max", 1000) - least, 1000) + 1);
  }

  /** A text that decides where a request goes. */
  private String label(Shape shape) {
    if (!shape.values().isEmpty()) {
      return one(shape.values());
    }
    int least = (int) Math.max(shape.bound("min", 1), 1);
    int most = (int) Math.max(least, Math.min(shape.bound("max", 64), 64));
    if (least == 36 && most == 36) {
      return new UUID(dice.nextLong(), dice.nextLong()).toString();
    }
    StringBuilder text = new StringBuilder(text());
    while (text.codePointCount(0, text.length()) < least || text.toString().matches("\\.{0,2}")) {
      text.append(one(ODD));
    }
    int length = Math.min(text.codePointCount(0, text.length()), most);
    return text.substring(0, text.offsetByCodePoints(0, length));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int pieces = dice.nextInt(3); pieces > 0; pieces--) {
      text.append(one(ODD));
    }
    return text.toString();
  }

  private Object value(Shape shape, int depth) {
    switch (shape.type()) {
      case "structure":
        return shape.is("eventStream") ? events(shape) : structure(shape, depth, false);
      case "list":
        List<Object> list = new ArrayList<>();
        for (int rest = depth > DEEPEST + 1 ? 0 : dice.nextInt(4); rest > 0; rest--) {
          list.add(shape.is("sparse") && one(3) ? null : value(shape.part(), depth + 1));
        }
        return list;
      case "map":
        Map<String, Object> map = new LinkedHashMap<>();
        for (int rest = depth > DEEPEST ? 0 : dice.nextInt(3); rest > 0; rest--) {
          map.put(text(), value(shape.part(), depth + 1));
        }
        return map;
      case "string":
        return shape.values().isEmpty() ? text() : one(5) ? NEWER : one(shape.values());
      case "boolean":
        return dice.nextBoolean();
      case "integer":
        return one(List.of(0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, dice.nextInt()));
      case "long":
        return one(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, dice.nextLong()));
      case "double":
        return one(3) ? (Double) dice.nextGaussian() : one(NUMBERS);
      case "float":
        // What is the same number with half the digits.
        return dice.nextInt(1000) / 8.0;
      case "timestamp":
        // The AWS SDK sends milliseconds.
        return Instant.ofEpochSecond(
            dice.nextInt() * 2L, one(2) ? 0 : dice.nextInt(1000) * 1_000_000L);
      case "blob":
        byte[] bytes = new byte[dice.nextInt(9)];
        dice.nextBytes(bytes);
        return bytes;
      case "document":
        return document(depth);
      default:
        throw new AssertionError(shape + " is of type " + shape.type());
    }
  }

  /** A stream is a list of unions; errors are no events but its end. */
  private List<Object> events(Shape shape) {
    List<Map.Entry<String, Member>> kinds = new ArrayList<>(shape.members().entrySet());
    kinds.removeIf(kind -> kind.getValue().shape().is("error"));
    List<Object> events = new ArrayList<>();
    for (int rest = dice.nextInt(4); rest > 0; rest--) {
      Map.Entry<String, Member> kind = one(kinds);
      events.add(new LinkedHashMap<>(Map.of(kind.getKey(), value(kind.getValue().shape(), 1))));
    }
    return events;
  }

  private Object document(int depth) {
    switch (dice.nextInt(depth > DEEPEST ? 4 : 6)) {
      case 0:
        return dice.nextBoolean();
      case 1:
        return (long) dice.nextInt();
      case 2:
        return dice.nextInt(1000) / 8.0;
      case 3:
        return text();
      case 4:
        List<Object> list = new ArrayList<>();
        for (int rest = dice.nextInt(3); rest > 0; rest--) {
          list.add(one(4) ? null : document(depth + 1));
        }
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        for (int rest = dice.nextInt(3); rest > 0; rest--) {
          map.put(text(), one(4) ? null : document(depth + 1));
        }
        return map;
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(dice.nextInt(choices.size()));
  }
}
