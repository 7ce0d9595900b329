package io.twinlink.mendix.runner.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses the expression language of microflows, the loosest operators first. */
final class Parser {
  private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", ">", "<=", ">=");
  private static final Set<String> WORDS =
      Set.of("if", "then", "else", "and", "or", "div", "mod", "true", "false", "empty");

  private final String source;
  private final List<Token> tokens;
  private int next;

  Parser(String source) {
    this.source = source;
    this.tokens = Tokenizer.tokens(source);
  }

  Expression whole() {
    Expression expression = expression();
    if (peek().kind != Token.Kind.END) {
      throw fail(peek() + " is too much");
    }
    return expression;
  }

  private Expression expression() {
    if (!peek().is("if")) {
      return or();
    }
    next++;
    Expression condition = expression();
    expect("then");
    Expression yes = expression();
    expect("else");
    Expression no = expression();
    return environment ->
        (Operators.truth(condition.evaluate(environment), "if") ? yes : no).evaluate(environment);
  }

  private Expression or() {
    Expression left = and();
    while (accept("or")) {
      Expression first = left;
      Expression second = and();
      left =
          environment ->
              Operators.truth(first.evaluate(environment), "or")
                  || Operators.truth(second.evaluate(environment), "or");
    }
    return left;
  }

  private Expression and() {
    Expression left = comparison();
    while (accept("and")) {
      Expression first = left;
      Expression second = comparison();
      left =
          environment ->
              Operators.truth(first.evaluate(environment), "and")
                  && Operators.truth(second.evaluate(environment), "and");
    }
    return left;
  }

  private Expression comparison() {
    Expression left = sum();
    while (peek().kind == Token.Kind.SYMBOL && COMPARISONS.contains(peek().text)) {
      left = binary(left, tokens.get(next++).text, sum());
    }
    return left;
  }

  private Expression sum() {
    Expression left = product();
    while (peek().is("+") || peek().is("-")) {
      left = binary(left, tokens.get(next++).text, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = unary();
    while (peek().is("*") || peek().is(":") || peek().is("div") || peek().is("mod")) {
      left = binary(left, tokens.get(next++).text, unary());
    }
    return left;
  }

  private static Expression binary(Expression left, String operator, Expression right) {
    return environment ->
        Operators.apply(operator, left.evaluate(environment), right.evaluate(environment));
  }

  private Expression unary() {
    if (accept("-")) {
      Expression operand = unary();
      return environment -> Operators.negate(operand.evaluate(environment));
    }
    return primary();
  }

  private Expression primary() {
    Token token = tokens.get(next++);
    switch (token.kind) {
      case NUMBER:
        Object number =
            token.text.contains(".")
                ? (Object) new BigDecimal(token.text)
                : (Object) Long.valueOf(token.text);
        return environment -> number;
      case TEXT:
        return environment -> token.text;
      case VARIABLE:
        return path(token.text);
      case CONSTANT:
        return environment -> environment.constant(token.text);
      case SYSTEM:
        Expression moment = SystemTokens.parse(token.text);
        return moment;
      case NAME:
        return named(token);
      default:
        if (token.is("(")) {
          Expression inner = expression();
          expect(")");
          return inner;
        }
        next--;
        throw fail("a value is missing before " + token);
    }
  }

  private Expression path(String variable) {
    List<String> steps = new ArrayList<>();
    while (accept("/")) {
      Token step = tokens.get(next++);
      if (step.kind != Token.Kind.NAME) {
        next--;
        throw fail("a member is missing before " + step);
      }
      steps.add(step.text);
    }
    return new Path(variable, steps);
  }

  private Expression named(Token token) {
    switch (token.text) {
      case "true":
        return environment -> true;
      case "false":
        return environment -> false;
      case "empty":
        return environment -> null;
      default:
        break;
    }
    if (WORDS.contains(token.text)) {
      next--;
      throw fail("a value is missing before " + token);
    }
    if (accept("(")) {
      return call(token);
    }
    int dot = token.text.lastIndexOf('.');
    if (token.text.indexOf('.') == dot) {
      next--;
      throw fail(token + " is neither a function nor Module.Enumeration.Value");
    }
    String enumeration = token.text.substring(0, dot);
    String value = token.text.substring(dot + 1);
    return environment -> {
      if (!environment.model().enumeration(enumeration).values().containsKey(value)) {
        throw new ExpressionException("there is no value " + value + " in " + enumeration);
      }
      return new EnumerationValue(enumeration, value);
    };
  }

  private Expression call(Token function) {
    int first = next;
    List<Expression> arguments = new ArrayList<>();
    if (!accept(")")) {
      do {
        arguments.add(expression());
      } while (accept(","));
      expect(")");
    }
    Functions.require(function.text, arguments.size());
    if (function.text.startsWith("dateTime") && !function.text.endsWith("Epoch")) {
      requireNumbers(function, tokens.subList(first, next - 1));
    }
    return environment -> {
      List<Object> values = new ArrayList<>();
      arguments.forEach(argument -> values.add(argument.evaluate(environment)));
      return Functions.call(function.text, values, environment);
    };
  }

  /** A time is made of fixed numbers, as Studio Pro demands it. */
  private static void requireNumbers(Token function, List<Token> arguments) {
    for (Token token : arguments) {
      if (token.kind != Token.Kind.NUMBER && !token.is(",")) {
        throw new ExpressionException(
            function.text + " takes fixed numbers only; use parseDateTime for " + token);
      }
    }
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean accept(String symbol) {
    boolean found = peek().is(symbol);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String symbol) {
    if (!accept(symbol)) {
      throw fail("'" + symbol + "' is missing before " + peek());
    }
  }

  private ExpressionException fail(String what) {
    return new ExpressionException(
        "expression " + source + " at " + (peek().position + 1) + ": " + what);
  }
}
