package io.twinlink.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What builders of structures keep of the values that they are given. */
public final class Given {
  /** What an enumeration calls a value that it does not know. */
  private static final String UNKNOWN = "UNKNOWN_TO_SDK_VERSION";

  private Given() {}

  /**
   * {@return AWS's text of an enumeration; null for null}
   *
   * @param constant the constant, or the text itself
   * @throws IllegalArgumentException for the constant that stands for all unknown values
   */
  public static String text(Object constant) {
    if (constant instanceof Enum && ((Enum<?>) constant).name().equals(UNKNOWN)) {
      throw new IllegalArgumentException(
          UNKNOWN + " stands for all values that are not known: give the value as text");
    }
    return constant == null ? null : constant.toString();
  }

  /**
   * {@return a value that its giver cannot change any more}
   *
   * @param value any value; lists and maps are copied to the bottom
   */
  public static Object copy(Object value) {
    if (value instanceof Collection) {
      List<Object> copy = new ArrayList<>();
      ((Collection<?>) value).forEach(element -> copy.add(copy(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, inner) -> copy.put(name, copy(inner)));
      return Collections.unmodifiableMap(copy);
    }
    return value;
  }
}
