package io.twinlink.internal;

import io.twinlink.Structure;

/** Looks up constants of enumerations that AWS may extend at any time. */
public final class OpenEnum {
  /** The package that those of the services are in. */
  private static final String SERVICES = Structure.class.getPackageName() + ".";

  private OpenEnum() {}

  /** {@return whether a constant is of such an enumeration} */
  static boolean isOne(Enum<?> constant) {
    return constant.getDeclaringClass().getPackageName().startsWith(SERVICES);
  }

  /**
   * Finds the constant with a text.
   *
   * @param <E> the enumeration
   * @param all its constants; a handful, so that comparing them in turn is the fastest way
   * @param text AWS's text, which is the constant's; may be null
   * @param unknown what stands for all other texts
   * @return the constant, {@code unknown}, or null for null
   */
  public static <E extends Enum<E>> E find(E[] all, String text, E unknown) {
    if (text == null) {
      return null;
    }
    for (E constant : all) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    return unknown;
  }
}
