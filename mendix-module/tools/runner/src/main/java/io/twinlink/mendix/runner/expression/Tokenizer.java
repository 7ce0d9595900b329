package io.twinlink.mendix.runner.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression, or an XPath constraint, into tokens. */
final class Tokenizer {
  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokenizer(String source) {
    this.source = source;
  }

  static List<Token> tokens(String source) {
    Tokenizer tokenizer = new Tokenizer(source);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (position < source.length()) {
      char next = source.charAt(position);
      if (Character.isWhitespace(next)) {
        position++;
      } else if (next == '\'') {
        text();
      } else if (Character.isDigit(next)) {
        number();
      } else if (next == '$' || next == '@') {
        int start = position++;
        String name = name(next == '@');
        add(next == '$' ? Token.Kind.VARIABLE : Token.Kind.CONSTANT, name, start);
      } else if (isWord(next)) {
        int start = position;
        add(Token.Kind.NAME, name(true), start);
      } else if (source.startsWith("[%", position)) {
        system();
      } else {
        symbol();
      }
    }
    add(Token.Kind.END, "", position);
  }

  private void text() {
    int start = position++;
    StringBuilder text = new StringBuilder();
    while (true) {
      if (position >= source.length()) {
        throw fail(start, "the text has no closing quote");
      }
      char next = source.charAt(position++);
      if (next != '\'') {
        text.append(next);
      } else if (position < source.length() && source.charAt(position) == '\'') {
        text.append('\'');
        position++;
      } else {
        add(Token.Kind.TEXT, text.toString(), start);
        return;
      }
    }
  }

  private void number() {
    int start = position;
    while (position < source.length() && Character.isDigit(source.charAt(position))) {
      position++;
    }
    if (position + 1 < source.length()
        && source.charAt(position) == '.'
        && Character.isDigit(source.charAt(position + 1))) {
      position++;
      while (position < source.length() && Character.isDigit(source.charAt(position))) {
        position++;
      }
    }
    add(Token.Kind.NUMBER, source.substring(start, position), start);
  }

  private String name(boolean qualified) {
    int start = position;
    while (position < source.length()) {
      char next = source.charAt(position);
      boolean isDot =
          qualified
              && next == '.'
              && position > start
              && position + 1 < source.length()
              && isWord(source.charAt(position + 1));
      if (!isWord(next) && !Character.isDigit(next) && !isDot && !isHyphenatedFunction(start)) {
        break;
      }
      position++;
    }
    if (position == start) {
      throw fail(start, "a name is missing");
    }
    return source.substring(start, position);
  }

  /** XPath has two functions with a hyphen in their names; elsewhere a hyphen is a minus. */
  private boolean isHyphenatedFunction(int start) {
    return source.charAt(position) == '-'
        && (source.startsWith("starts-with(", start) || source.startsWith("ends-with(", start));
  }

  private void system() {
    int start = position;
    int end = source.indexOf("%]", start);
    if (end < 0) {
      throw fail(start, "'[%' has no '%]'");
    }
    add(Token.Kind.SYSTEM, source.substring(start + 2, end), start);
    position = end + 2;
  }

  private void symbol() {
    int start = position;
    for (String symbol : List.of("!=", "<=", ">=")) {
      if (source.startsWith(symbol, start)) {
        position += 2;
        add(Token.Kind.SYMBOL, symbol, start);
        return;
      }
    }
    if ("=<>+-*:(),/[]".indexOf(source.charAt(start)) < 0) {
      throw fail(start, "'" + source.charAt(start) + "' means nothing here");
    }
    position++;
    add(Token.Kind.SYMBOL, source.substring(start, position), start);
  }

  private void add(Token.Kind kind, String text, int start) {
    tokens.add(new Token(kind, text, start));
  }

  private ExpressionException fail(int start, String what) {
    return new ExpressionException("expression " + source + " at " + (start + 1) + ": " + what);
  }

  private static boolean isWord(char character) {
    return Character.isLetter(character) || character == '_';
  }
}
