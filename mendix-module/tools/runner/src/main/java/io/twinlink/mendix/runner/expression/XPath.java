package io.twinlink.mendix.runner.expression;

import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The constraint of a retrieval: comparisons of members, also beyond associations, joined by {@code
 * and}, {@code or} and {@code not}, and the functions {@code contains}, {@code starts-with} and
 * {@code ends-with}.
 */
public final class XPath {
  /** A part of a constraint: true or false for an object. */
  private interface Test {
    boolean holds(MendixObject object, Environment environment);
  }

  /** An operand: a member has no, one or, beyond an association, several values. */
  private interface Operand {
    List<Object> values(MendixObject object, Environment environment);
  }

  private final String source;
  private final List<Token> tokens;
  private final List<Test> tests = new ArrayList<>();
  private int next;

  private XPath(String source) {
    this.source = source;
    this.tokens = Tokenizer.tokens(source);
    while (accept("[")) {
      tests.add(or());
      expect("]");
    }
    if (peek().kind != Token.Kind.END) {
      throw fail(peek() + " is too much");
    }
  }

  /** Parses a constraint such as {@code [Name = $Name][Size > 3]}; an empty one is always true. */
  public static XPath parse(String source) {
    return new XPath(source);
  }

  /** Whether the constraint holds for an object. */
  public boolean holds(MendixObject object, Environment environment) {
    return tests.stream().allMatch(test -> test.holds(object, environment));
  }

  private Test or() {
    Test left = and();
    while (accept("or")) {
      Test first = left;
      Test second = and();
      left = (object, env) -> first.holds(object, env) || second.holds(object, env);
    }
    return left;
  }

  private Test and() {
    Test left = test();
    while (accept("and")) {
      Test first = left;
      Test second = test();
      left = (object, env) -> first.holds(object, env) && second.holds(object, env);
    }
    return left;
  }

  private Test test() {
    Token token = peek();
    if (accept("(")) {
      Test inner = or();
      expect(")");
      return inner;
    }
    if (token.kind == Token.Kind.NAME && tokens.get(next + 1).is("(")) {
      switch (token.text) {
        case "not":
          next += 2;
          Test negated = or();
          expect(")");
          return (object, env) -> !negated.holds(object, env);
        case "contains":
        case "starts-with":
        case "ends-with":
          return textTest(token.text);
        case "true":
        case "false":
          break;
        default:
          throw new ExpressionException("XPath function " + token.text + " is not supported");
      }
    }
    Operand left = operand();
    Token operator = peek();
    if (operator.kind != Token.Kind.SYMBOL || "=!=<=>=".indexOf(operator.text) < 0) {
      return (object, env) -> left.values(object, env).contains(true);
    }
    next++;
    Operand right = operand();
    return (object, env) ->
        compare(operator.text, left.values(object, env), right.values(object, env));
  }

  private Test textTest(String function) {
    next += 2;
    Operand text = operand();
    expect(",");
    Operand part = operand();
    expect(")");
    return (object, env) -> {
      for (Object value : text.values(object, env)) {
        String whole = value == null ? "" : value.toString();
        String wanted = String.valueOf(part.values(object, env).get(0));
        boolean found =
            function.equals("contains")
                ? whole.contains(wanted)
                : function.equals("starts-with")
                    ? whole.startsWith(wanted)
                    : whole.endsWith(wanted);
        if (found) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean compare(String operator, List<Object> left, List<Object> right) {
    for (Object first : left) {
      for (Object second : right) {
        boolean ordered = !operator.equals("=") && !operator.equals("!=");
        boolean unknown = ordered && (first == null || second == null);
        if (!unknown && (Boolean) Operators.apply(operator, first, second)) {
          return true;
        }
      }
    }
    return false;
  }

  private Operand operand() {
    Token token = tokens.get(next++);
    switch (token.kind) {
      case TEXT:
        return constant(quoted(token));
      case NUMBER:
      case CONSTANT:
      case SYSTEM:
        return constant(Expression.parse(source(token)));
      case VARIABLE:
        StringBuilder path = new StringBuilder(source(token));
        while (accept("/")) {
          path.append('/').append(tokens.get(next++).text);
        }
        return constant(Expression.parse(path.toString()));
      case NAME:
        return named(token);
      default:
        next--;
        throw fail("a value is missing before " + token);
    }
  }

  private Operand named(Token token) {
    if (token.is("empty") || token.is("NULL")) {
      return (object, env) -> java.util.Collections.singletonList(null);
    }
    if (token.is("true") || token.is("false")) {
      boolean value = token.is("true");
      if (accept("(")) {
        expect(")");
      }
      return (object, env) -> List.of(value);
    }
    if (token.is("id")) {
      return (object, env) -> List.of(object);
    }
    List<String> steps = new ArrayList<>(List.of(token.text));
    while (accept("/")) {
      steps.add(tokens.get(next++).text);
    }
    return (object, env) -> follow(object, steps, env);
  }

  private static List<Object> follow(MendixObject start, List<String> steps, Environment env) {
    List<Object> reached = List.of(start);
    for (String step : steps) {
      List<Object> beyond = new ArrayList<>();
      for (Object item : reached) {
        MendixObject object = (MendixObject) item;
        Attribute attribute = env.model().attributes(object.entity()).get(step);
        if (attribute != null) {
          Object value =
              Coercion.fromMember(attribute.type(), object.getValue(env.context(), step));
          beyond.add(value instanceof EnumerationValue ? Functions.print(value) : value);
        } else if (env.model().associations().containsKey(step)) {
          beyond.addAll(env.space().follow(object, step));
        } else if (!env.model().entities().containsKey(step)) {
          throw new ExpressionException("there is no member " + step + " in " + object.getType());
        } else if (object.isInstanceOf(step)) {
          beyond.add(object);
        }
      }
      reached = beyond;
    }
    return reached.isEmpty() ? java.util.Collections.singletonList(null) : reached;
  }

  private static Operand constant(Expression expression) {
    return (object, env) -> {
      Object value = expression.evaluate(env);
      return java.util.Collections.singletonList(
          value instanceof EnumerationValue ? Functions.print(value) : value);
    };
  }

  /** A text; in a constraint, {@code [%...%]} stands in quotes too. */
  private static Expression quoted(Token token) {
    boolean isSystem = token.text.startsWith("[%") && token.text.endsWith("%]");
    return Expression.parse(isSystem ? token.text : source(token));
  }

  /** A token as it stood in the source. */
  private static String source(Token token) {
    switch (token.kind) {
      case TEXT:
        return "'" + token.text.replace("'", "''") + "'";
      case VARIABLE:
        return "$" + token.text;
      case CONSTANT:
        return "@" + token.text;
      case SYSTEM:
        return "[%" + token.text + "%]";
      default:
        return token.text;
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
        "XPath " + source + " at " + (peek().position + 1) + ": " + what);
  }
}
