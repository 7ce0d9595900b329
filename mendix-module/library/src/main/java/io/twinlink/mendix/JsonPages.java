package io.twinlink.mendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the pages of a listing, each one JSON object as the core writes it, to one: what is in
 * lists and objects of all pages, of other members that of the last page, and no token. The texts
 * of the values stay as they are.
 */
final class JsonPages {
  /** What listings call the token of the next page. */
  private static final List<String> TOKENS = List.of("\"nextToken\"", "\"nextMarker\"");

  private final String items;
  private final Map<String, Joined> joined = new LinkedHashMap<>();

  /**
   * Begins without a page.
   *
   * @param items the list with the items, where pages have other lists too; null for all lists
   */
  JsonPages(String items) {
    this.items = items == null ? null : '"' + items + '"';
  }

  /** Adds a page. */
  void add(String page) {
    members(page).forEach((name, value) -> joined.computeIfAbsent(name, this::member).add(value));
  }

  private Joined member(String name) {
    return new Joined(items == null || items.equals(name));
  }

  /** {@return all that was added, as one object} */
  String text() {
    joined.keySet().removeAll(TOKENS);
    return object(joined);
  }

  /** One member of all pages. What was added is written once, at the end. */
  private static final class Joined {
    private final boolean growsAsList;
    private StringBuilder elements;
    private Map<String, String> entries;
    private String last;

    /** Begins without a value; of lists that do not grow the last is kept. */
    Joined(boolean growsAsList) {
      this.growsAsList = growsAsList;
    }

    void add(String value) {
      if (value.startsWith("{")) {
        entries = entries == null ? new LinkedHashMap<>() : entries;
        entries.putAll(members(value));
        elements = null;
      } else if (growsAsList && value.startsWith("[")) {
        elements = elements == null ? new StringBuilder() : elements;
        boolean hasBoth = elements.length() > 0 && value.length() > "[]".length();
        elements.append(hasBoth ? "," : "").append(value, 1, value.length() - 1);
        entries = null;
      } else {
        last = value;
        elements = null;
        entries = null;
      }
    }

    @Override
    public String toString() {
      if (elements != null) {
        return "[" + elements + ']';
      }
      return entries == null ? last : object(entries);
    }
  }

  private static String object(Map<String, ?> members) {
    StringBuilder text = new StringBuilder("{");
    members.forEach(
        (name, value) -> {
          text.append(text.length() > 1 ? "," : "").append(name).append(':').append(value);
        });
    return text.append('}').toString();
  }

  /** {@return the members of an object: names in their quotes, and values} */
  private static Map<String, String> members(String object) {
    Map<String, String> members = new LinkedHashMap<>();
    int place = 1;
    while (object.charAt(place) != '}') {
      int colon = end(object, place);
      int end = end(object, colon + 1);
      members.put(object.substring(place, colon), object.substring(colon + 1, end));
      place = object.charAt(end) == ',' ? end + 1 : end;
    }
    return members;
  }

  /** {@return where the value ends that begins at a place} */
  private static int end(String json, int begin) {
    boolean isQuoted = false;
    int depth = 0;
    int place = begin;
    while (true) {
      char character = json.charAt(place);
      if (isQuoted) {
        place += character == '\\' ? 1 : 0;
        isQuoted = character != '"';
      } else if (character == '"') {
        isQuoted = true;
      } else if (character == '[' || character == '{') {
        depth++;
      } else if (depth == 0 && ",:]}".indexOf(character) >= 0) {
        return place;
      } else if (character == ']' || character == '}') {
        depth--;
      }
      place++;
    }
  }
}
