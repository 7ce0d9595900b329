package io.twinlink.mendix.runner.microflow;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.Environment;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of a running microflow, or of one round of a loop in it. */
final class Frame implements Environment {
  /** A variable with its type, null if only its value tells. */
  private static final class Variable {
    final DataType type;
    Object value;

    Variable(DataType type, Object value) {
      this.type = type;
      this.value = value;
    }
  }

  private final Engine engine;
  private final Microflow microflow;
  private final Context context;
  private final Frame outer;
  private final Map<String, Variable> variables = new HashMap<>();
  private String splitVariable;
  private Throwable latestError;
  private Object result;

  Frame(Engine engine, Microflow microflow, Context context, Frame outer) {
    this.engine = engine;
    this.microflow = microflow;
    this.context = context;
    this.outer = outer;
  }

  /** The variables of a round of a loop. */
  Frame round() {
    Frame round = new Frame(engine, microflow, context, this);
    round.splitVariable = splitVariable;
    round.latestError = latestError;
    return round;
  }

  boolean isRound() {
    return outer != null;
  }

  void result(Object value) {
    result = value;
  }

  Object result() {
    return result;
  }

  Engine engine() {
    return engine;
  }

  Services services() {
    return engine.services();
  }

  Microflow microflow() {
    return microflow;
  }

  @Override
  public IContext context() {
    return context;
  }

  Context transaction() {
    return context;
  }

  @Override
  public ObjectSpace space() {
    return services().space();
  }

  @Override
  public Object constant(String qualifiedName) {
    return services().constant(qualifiedName);
  }

  @Override
  public Object variable(String name) {
    return find(name).value;
  }

  /** The object in a variable, which must not be empty. */
  MendixObject object(String name) {
    Object value = variable(name);
    if (!(value instanceof MendixObject)) {
      throw new ExpressionException(
          value == null ? "$" + name + " is empty" : "$" + name + " is no object");
    }
    return (MendixObject) value;
  }

  /** The list in a variable; the list itself, so that changes are seen. */
  @SuppressWarnings("unchecked") // Lists in variables are made here, of objects only.
  List<Object> list(String name) {
    Object value = variable(name);
    if (!(value instanceof List)) {
      throw new ExpressionException(
          value == null ? "$" + name + " is empty" : "$" + name + " is no list");
    }
    return (List<Object>) value;
  }

  /** The type of a variable; null if only its value tells. */
  DataType type(String name) {
    return find(name).type;
  }

  void declare(String name, DataType type, Object value) {
    Object checked = type == null ? value : Coercion.checked(type, value, "$" + name);
    variables.put(name, new Variable(type, checked));
  }

  void assign(String name, Object value) {
    Variable variable = find(name);
    variable.value =
        variable.type == null ? value : Coercion.checked(variable.type, value, "$" + name);
  }

  Object evaluate(String expression) {
    return engine.parsed(expression).evaluate(this);
  }

  void split(String variable) {
    splitVariable = variable;
  }

  String split() {
    if (splitVariable == null) {
      throw new ExpressionException("a cast must come after an inheritance split");
    }
    return splitVariable;
  }

  /** Makes an error what {@code $latestError} tells about. */
  void failed(Throwable root) {
    latestError = root;
    MendixObject error = space().create("System.Error");
    error.setValue(context, "ErrorType", root.getClass().getName());
    error.setValue(context, "Message", root.getMessage());
    java.io.StringWriter trace = new java.io.StringWriter();
    root.printStackTrace(new java.io.PrintWriter(trace));
    error.setValue(context, "Stacktrace", trace.toString());
    declare("latestError", DataType.of(DataType.Kind.OBJECT, "System.Error"), error);
  }

  Throwable latestError() {
    return latestError;
  }

  private Variable find(String name) {
    for (Frame frame = this; frame != null; frame = frame.outer) {
      Variable variable = frame.variables.get(name);
      if (variable != null) {
        return variable;
      }
    }
    throw new ExpressionException("there is no variable $" + name);
  }
}
