package io.twinlink.internal;

/** The types that a value in a byte frame, version 1, can have. */
final class FrameType {
  static final int NULL = 0;
  static final int STRING = 1;
  static final int INTEGER = 2;
  static final int BOOLEAN = 3;
  static final int DOUBLE = 4;
  static final int TIMESTAMP = 5;
  static final int STRUCTURE = 6;
  static final int LIST = 7;
  static final int MAP = 8;
  static final int LATIN = 9;
  static final int ANY_LIST = 10;
  static final int BYTES = 11;
  static final int NUMBER = 12;
  static final int OTHER = 13;
  static final int NAMED_STRUCTURE = 14;

  private FrameType() {}
}
