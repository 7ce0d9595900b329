package io.twinlink.mendix;

import java.util.List;

/** A line of a table, word by word. */
final class TableLine {
  private final String[] words;
  private final int number;
  private int place;

  /**
   * Takes a line.
   *
   * @param number which one it is, from 1
   */
  TableLine(String text, int number) {
    String stripped = text.strip();
    this.words =
        stripped.isEmpty() || stripped.startsWith("#") ? new String[0] : stripped.split(" +");
    this.number = number;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  boolean hasNext() {
    return place < words.length;
  }

  /** {@return the next word, which must be there} */
  String next() {
    if (!hasNext()) {
      throw wrong("is too short");
    }
    return words[place++];
  }

  /** {@return the next word, which must be one of these} */
  String next(List<String> choices) {
    String word = next();
    if (!choices.contains(word)) {
      throw wrong("has " + word + " instead of one of " + choices);
    }
    return word;
  }

  /** Goes back by one word. */
  void back() {
    place--;
  }

  /** {@return whether the next word is this one, which is passed over then} */
  boolean skip(String word) {
    boolean isNext = hasNext() && words[place].equals(word);
    place += isNext ? 1 : 0;
    return isNext;
  }

  /** Makes sure that there is no further word. */
  void end() {
    if (hasNext()) {
      throw wrong("has " + words[place] + " too much");
    }
  }

  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("line " + number + " of the table " + what);
  }
}
