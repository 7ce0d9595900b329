package io.twinlink.mendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON: objects as maps, arrays as lists, texts, numbers, booleans and null. No message shows
 * what was read, because it may hold passwords.
 */
final class Json {
  /** Deeper ones are nobody's certificates or answers, and would end in an overflow. */
  private static final int DEEPEST = 64;

  private final String text;
  private int place;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Reads a whole text.
   *
   * @throws IllegalArgumentException if it is not JSON; the message tells the place
   */
  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.skipBlanks();
    if (json.place < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  private Object value() {
    skipBlanks();
    if (place == text.length() || ++depth > DEEPEST) {
      throw wrong();
    }
    Object value;
    switch (text.charAt(place)) {
      case '{':
        value = object();
        break;
      case '[':
        value = array();
        break;
      case '"':
        value = string();
        break;
      case 't':
        value = word("true", Boolean.TRUE);
        break;
      case 'f':
        value = word("false", Boolean.FALSE);
        break;
      case 'n':
        value = word("null", null);
        break;
      default:
        value = number();
        break;
    }
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    place++;
    if (isNext('}')) {
      return members;
    }
    do {
      skipBlanks();
      String name = string();
      if (!isNext(':')) {
        throw wrong();
      }
      members.put(name, value());
    } while (isNext(','));
    if (!isNext('}')) {
      throw wrong();
    }
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    place++;
    if (isNext(']')) {
      return items;
    }
    do {
      items.add(value());
    } while (isNext(','));
    if (!isNext(']')) {
      throw wrong();
    }
    return items;
  }

  private String string() {
    if (place == text.length() || text.charAt(place) != '"') {
      throw wrong();
    }
    StringBuilder result = new StringBuilder();
    for (place++; place < text.length(); place++) {
      char character = text.charAt(place);
      if (character == '"') {
        place++;
        return result.toString();
      }
      if (character < ' ') {
        throw wrong();
      }
      result.append(character == '\\' ? escaped() : character);
    }
    throw wrong();
  }

  private char escaped() {
    place++;
    int kind = place < text.length() ? "\"\\/bfnrtu".indexOf(text.charAt(place)) : -1;
    if (kind < 0) {
      throw wrong();
    }
    if (text.charAt(place) != 'u') {
      return "\"\\/\b\f\n\r\t".charAt(kind);
    }
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      place++;
      int value = place < text.length() ? Character.digit(text.charAt(place), 16) : -1;
      if (value < 0) {
        throw wrong();
      }
      code = 16 * code + value;
    }
    return (char) code;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, place)) {
      throw wrong();
    }
    place += word.length();
    return value;
  }

  private BigDecimal number() {
    int begin = place;
    while (place < text.length() && "+-.eE0123456789".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
    try {
      return new BigDecimal(text.substring(begin, place));
    } catch (NumberFormatException noNumber) {
      place = begin;
      throw wrong();
    }
  }

  private boolean isNext(char wanted) {
    skipBlanks();
    if (place < text.length() && text.charAt(place) == wanted) {
      place++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("it is no JSON from character " + (place + 1) + " on");
  }
}
