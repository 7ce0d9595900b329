package io.twinlink.mendix.runner.expression;

/** A token of an expression. */
final class Token {
  /** The kinds of tokens. */
  enum Kind {
    NUMBER,
    TEXT,
    VARIABLE,
    CONSTANT,
    NAME,
    SYSTEM,
    SYMBOL,
    END
  }

  final Kind kind;
  final String text;
  final int position;

  Token(Kind kind, String text, int position) {
    this.kind = kind;
    this.text = text;
    this.position = position;
  }

  boolean is(String symbolOrWord) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
  }

  @Override
  public String toString() {
    return kind == Kind.END ? "the end" : "'" + text + "'";
  }
}
