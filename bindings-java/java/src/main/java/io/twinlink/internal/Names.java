package io.twinlink.internal;

import java.nio.charset.StandardCharsets;

/**
 * Keeps names of entries: the same come with every item, and equal ones become one object, mostly.
 * Only ASCII is kept, of which a byte is a character.
 */
final class Names {
  /** How many are kept: a power of two. */
  private static final int MOST = 64;

  private static final int LENGTH_FACTOR = 31;
  private static final int BEGIN_FACTOR = 7;

  private final String[] kept = new String[MOST];

  /** {@return the name at a place of a frame, which is UTF-8} */
  String at(byte[] frame, int start, int length) {
    if (length == 0) {
      return "";
    }
    int ends = BEGIN_FACTOR * frame[start] + frame[start + length - 1];
    int place = LENGTH_FACTOR * length + ends & MOST - 1;
    String known = kept[place];
    if (known == null || !isAt(frame, start, length, known)) {
      known = new String(frame, start, length, StandardCharsets.UTF_8);
      if (known.length() == length) {
        kept[place] = known;
      }
    }
    return known;
  }

  private static boolean isAt(byte[] frame, int start, int length, String name) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (frame[start + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
