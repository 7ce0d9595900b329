package io.twinlink.internal;

/** Looks up constants of enumerations that AWS may extend at any time. */
public final class OpenEnum {
  private OpenEnum() {}

  /**
   * Finds the constant with a name.
   *
   * @param <E> the enumeration
   * @param all its constants; a handful, so that comparing them in turn is the fastest way
   * @param name AWS's text, which is the constant's name; may be null
   * @param unknown what stands for all other names
   * @return the constant, {@code unknown}, or null for null
   */
  public static <E extends Enum<E>> E find(E[] all, String name, E unknown) {
    if (name == null) {
      return null;
    }
    for (E constant : all) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return unknown;
  }
}
