package io.twinlink.mendix;

import java.util.HashMap;
import java.util.Map;

/** Which texts of AWS's the values of an enumeration stand for. */
final class EnumerationMapping {
  /** For the enumerations of yes and no. */
  static final EnumerationMapping FLAG =
      new EnumerationMapping(Map.of("_True", "true", "_False", "false"), null);

  private final Map<String, String> texts;
  private final Map<String, String> values;
  private final String other;

  /**
   * Takes what a table says.
   *
   * @param texts the enumeration's values, and AWS's texts
   * @param other the value for texts that the enumeration has not; null for none
   */
  EnumerationMapping(Map<String, String> texts, String other) {
    this.texts = Map.copyOf(texts);
    this.other = other;
    this.values = new HashMap<>();
    texts.forEach((value, text) -> values.put(text, value));
  }

  /** {@return the value for a text of AWS's; null if there is none} */
  String value(String text) {
    return values.getOrDefault(text, other);
  }

  /** {@return whether a text of AWS's has a value of its own} */
  boolean knows(String text) {
    return values.containsKey(text);
  }

  /** {@return AWS's text for a value; null if there is none} */
  String text(String value) {
    return texts.get(value);
  }
}
