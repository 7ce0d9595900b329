package io.twinlink.mendix.runner.microflow;

import com.mendix.logging.ILogNode;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.mpk.Node;
import java.util.List;
import java.util.Map;

/** Activities that log, and that show something to the user. */
final class ClientActions {
  private ClientActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$LogMessageAction", ClientActions::log);
    actions.put("Microflows$ShowMessageAction", ClientActions::message);
    actions.put("Microflows$ValidationFeedbackAction", ClientActions::feedback);
    actions.put("Microflows$ShowFormAction", ClientActions::page);
    actions.put(
        "Microflows$CloseFormAction",
        (action, frame) -> frame.services().client().show("close page"));
  }

  private static void log(Node action, Frame frame) {
    Node template = action.required("MessageTemplate");
    String message = fill(template.text("Text"), template, frame);
    Throwable cause = action.flag("IncludeLatestStackTrace") ? frame.latestError() : null;
    ILogNode node = frame.services().log((String) frame.evaluate(action.text("Node")));
    switch (action.text("Level")) {
      case "Trace":
        node.trace(message, cause);
        break;
      case "Debug":
        node.debug(message, cause);
        break;
      case "Info":
        node.info(message, cause);
        break;
      case "Warning":
        node.warn(message, cause);
        break;
      case "Error":
        node.error(message, cause);
        break;
      case "Critical":
        node.critical(message, cause);
        break;
      default:
        throw new ExpressionException("log level " + action.text("Level") + " is not supported");
    }
  }

  private static void message(Node action, Frame frame) {
    String text = translated(action.required("Template"), frame);
    frame.services().client().show("message " + action.text("Type") + ": " + text);
  }

  private static void feedback(Node action, Frame frame) {
    String variable = action.text("ValidationVariableName");
    frame.object(variable);
    String member = action.text("Attribute") + action.text("Association");
    String text = translated(action.required("FeedbackTemplate"), frame);
    frame.services().client().show("feedback " + member + ": " + text);
  }

  private static void page(Node action, Frame frame) {
    String page = action.required("FormSettings").text("Form");
    if (!frame.model().pages().containsKey(page)) {
      throw new ExpressionException("there is no page " + page);
    }
    frame.services().client().show("page " + page);
  }

  private static String translated(Node template, Frame frame) {
    List<Node> translations = template.required("Text").parts("Items");
    String text = "";
    for (Node translation : translations) {
      if (text.isEmpty() || translation.text("LanguageCode").equals("en_US")) {
        text = translation.text("Text");
      }
    }
    return fill(text, template, frame);
  }

  /** Puts the values of a template's parameters in the places of {1}, {2} and so on. */
  private static String fill(String text, Node template, Frame frame) {
    String filled = text;
    int number = 1;
    for (Node parameter : template.parts("Parameters")) {
      Object value = frame.evaluate(parameter.text("Expression"));
      if (value != null && !(value instanceof String)) {
        throw new ExpressionException("{" + number + "} takes a text");
      }
      filled = filled.replace("{" + number + "}", value == null ? "" : (String) value);
      number++;
    }
    return filled;
  }
}
