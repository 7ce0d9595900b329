package io.twinlink.mendix.runner.microflow;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.EnumerationValue;
import io.twinlink.mendix.runner.expression.Expression;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs microflows. */
public final class Engine {
  /** How a part of a microflow ended. */
  private enum End {
    RETURN,
    BREAK,
    CONTINUE
  }

  private static final Map<String, Action> ACTIONS = new HashMap<>();

  static {
    ObjectActions.register(ACTIONS);
    RetrieveActions.register(ACTIONS);
    ListActions.register(ACTIONS);
    VariableActions.register(ACTIONS);
    CallActions.register(ACTIONS);
    ClientActions.register(ACTIONS);
  }

  private final Services services;
  private final Map<String, Expression> expressions = new ConcurrentHashMap<>();

  /** An engine in an app. */
  public Engine(Services services) {
    this.services = services;
  }

  /** Whether there is an implementation of a type of activity. */
  static boolean isSupported(String actionType) {
    return ACTIONS.containsKey(actionType);
  }

  Services services() {
    return services;
  }

  /** An expression, which is parsed once however often it is evaluated. */
  Expression parsed(String source) {
    return expressions.computeIfAbsent(source, Expression::parse);
  }

  /**
   * Runs a microflow with arguments as variables hold them.
   *
   * @throws MicroflowException if it fails; what it stored is undone
   */
  public Object run(Microflow microflow, Map<String, Object> arguments, IContext context) {
    Context transaction = (Context) context;
    Frame frame = new Frame(this, microflow, transaction, null);
    transaction.enter(services.space()::savepoint);
    try {
      for (Parameter parameter : microflow.parameters()) {
        if (!arguments.containsKey(parameter.name())) {
          throw new ExpressionException(
              microflow.name() + " wants an argument " + parameter.name());
        }
        frame.declare(parameter.name(), parameter.type(), arguments.get(parameter.name()));
      }
      for (String name : arguments.keySet()) {
        if (microflow.parameters().stream().noneMatch(known -> known.name().equals(name))) {
          throw new ExpressionException(microflow.name() + " has no parameter " + name);
        }
      }
      if (walk(frame, microflow.start()) != End.RETURN) {
        throw new ExpressionException(microflow.name() + " ends without an end event");
      }
      return frame.result();
    } catch (MicroflowException failed) {
      if (transaction.isOutermost()) {
        services.space().rollbackTo(transaction.start());
      }
      throw failed;
    } catch (RuntimeException failed) {
      throw new MicroflowException(microflow.name(), "Start", failed);
    } finally {
      transaction.leave();
    }
  }

  /** Goes on from an object until an event; a round of a loop also ends where no flow goes on. */
  private End walk(Frame frame, Node start) {
    Node node = start;
    while (node != null) {
      switch (node.shortType()) {
        case "StartEvent":
        case "ExclusiveMerge":
          node = next(frame, node);
          break;
        case "EndEvent":
          end(frame, node);
          return End.RETURN;
        case "ErrorEvent":
          throw raisedAgain(frame);
        case "BreakEvent":
          return End.BREAK;
        case "ContinueEvent":
          return End.CONTINUE;
        case "ExclusiveSplit":
          node = decide(frame, node);
          break;
        case "InheritanceSplit":
          node = decideByEntity(frame, node);
          break;
        case "ActionActivity":
        case "LoopedActivity":
          node = activity(frame, node);
          break;
        default:
          throw fail(frame, node, new ExpressionException(node.type() + " is not supported"));
      }
    }
    return End.CONTINUE;
  }

  private static void end(Frame frame, Node node) {
    try {
      if (frame.isRound()) {
        throw new ExpressionException("an end event cannot be in a loop");
      }
      DataType type = frame.microflow().returnType();
      String value = node.text("ReturnValue");
      if (type.kind() != DataType.Kind.VOID) {
        frame.result(Coercion.checked(type, frame.evaluate(value), "the result"));
      } else if (!value.isEmpty()) {
        throw new ExpressionException(frame.microflow().name() + " returns nothing");
      }
    } catch (RuntimeException failed) {
      throw fail(frame, node, failed);
    }
  }

  private static MicroflowException raisedAgain(Frame frame) {
    Throwable error = frame.latestError();
    return new MicroflowException(
        frame.microflow().name(),
        "ErrorEvent",
        error == null ? new ExpressionException("there is no error to raise again") : error);
  }

  private static Node next(Frame frame, Node node) {
    List<Node> flows = frame.microflow().flows(node, false);
    if (flows.isEmpty() && frame.isRound()) {
      return null;
    }
    if (flows.size() != 1) {
      String what = flows.size() + " flows leave " + node.shortType();
      throw fail(frame, node, new ExpressionException(what));
    }
    return frame.microflow().destination(flows.get(0));
  }

  private static Node decide(Frame frame, Node node) {
    try {
      Node condition = node.required("SplitCondition");
      if (!condition.shortType().equals("ExpressionSplitCondition")) {
        throw new ExpressionException(condition.type() + " is not supported");
      }
      Object value = frame.evaluate(condition.text("Expression"));
      String wanted;
      if (value instanceof EnumerationValue) {
        wanted = ((EnumerationValue) value).name();
      } else if (value == null || value instanceof Boolean) {
        wanted = value == null ? "(empty)" : value.toString();
      } else {
        throw new ExpressionException("a split takes a boolean or an enumeration");
      }
      for (Node flow : frame.microflow().flows(node, false)) {
        for (Node flowCase : cases(flow)) {
          if (flowCase.text("Value", "").equals(wanted)) {
            return frame.microflow().destination(flow);
          }
        }
      }
      throw new ExpressionException("no flow leaves the split for " + wanted);
    } catch (RuntimeException failed) {
      throw fail(frame, node, failed);
    }
  }

  private static Node decideByEntity(Frame frame, Node node) {
    try {
      String variable = node.text("SplitVariableName");
      frame.split(variable);
      Object value = frame.variable(variable);
      // From the object's own entity upwards: the most special case wins.
      String entity = value == null ? "" : ((MendixObject) value).getType();
      while (entity != null) {
        for (Node flow : frame.microflow().flows(node, false)) {
          for (Node flowCase : cases(flow)) {
            if (flowCase.text("Value", "").equals(entity)) {
              return frame.microflow().destination(flow);
            }
          }
        }
        entity = entity.isEmpty() ? null : frame.model().entity(entity).generalization();
      }
      throw new ExpressionException("no flow leaves the split for $" + variable);
    } catch (RuntimeException failed) {
      throw fail(frame, node, failed);
    }
  }

  private static List<Node> cases(Node flow) {
    return flow.has("NewCaseValue")
        ? List.of(flow.required("NewCaseValue"))
        : flow.parts("CaseValues");
  }

  private Node activity(Frame frame, Node node) {
    boolean isLoop = node.shortType().equals("LoopedActivity");
    Node action = isLoop ? node : node.required("Action");
    String handling = action.text("ErrorHandlingType");
    Map<IMendixIdentifier, Map<String, Object>> before =
        handling.equals("CustomWithoutRollBack") ? services.space().savepoint() : null;
    try {
      if (isLoop) {
        loop(frame, node);
      } else if (!node.flag("Disabled", false)) {
        Action known = ACTIONS.get(action.type());
        if (known == null) {
          throw new ExpressionException(action.type() + " is not supported");
        }
        known.run(action, frame);
      }
    } catch (Exception | LinkageError | StackOverflowError thrown) {
      MicroflowException failed = fail(frame, action, thrown);
      switch (handling) {
        case "Continue":
          break;
        case "Custom":
        case "CustomWithoutRollBack":
          services.space().rollbackTo(before == null ? frame.transaction().start() : before);
          frame.failed(failed.root());
          List<Node> flows = frame.microflow().flows(node, true);
          if (flows.size() != 1) {
            throw failed;
          }
          return frame.microflow().destination(flows.get(0));
        default:
          throw failed;
      }
    }
    return next(frame, node);
  }

  private void loop(Frame frame, Node node) {
    Node source = node.part("LoopSource");
    Node start = frame.microflow().start(node);
    if (source != null && source.shortType().equals("WhileLoopCondition")) {
      String condition = source.text("WhileExpression");
      while (Boolean.TRUE.equals(frame.evaluate(condition))) {
        if (walk(frame.round(), start) == End.BREAK) {
          return;
        }
      }
      return;
    }
    // Up to 9.5 the loop itself names list and object.
    String list = source == null ? node.text("ListVariableName") : source.text("ListVariableName");
    String item = source == null ? node.text("IteratorVariableName") : source.text("VariableName");
    long index = 0;
    for (Object object : new ArrayList<>(frame.list(list))) {
      Frame round = frame.round();
      round.declare(item, null, object);
      round.declare("currentIndex", DataType.of(DataType.Kind.LONG), index++);
      if (walk(round, start) == End.BREAK) {
        return;
      }
    }
  }

  private static MicroflowException fail(Frame frame, Node node, Throwable thrown) {
    if (thrown instanceof MicroflowException) {
      return (MicroflowException) thrown;
    }
    String target = node.text("JavaAction", "");
    String place = target.isEmpty() ? node.shortType() : node.shortType() + " " + target;
    return new MicroflowException(frame.microflow().name(), place, thrown);
  }
}
