package io.twinlink.mendix.runner;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A call of an activity of a connector: a microflow or a Java action. What pages is called page
 * after page, as a microflow with a loop would.
 */
final class ActivityCall {
  private static final String REQUEST = "AWSAuthentication.AbstractRequest";
  private static final String CREDENTIALS = "AWSAuthentication.Credentials";
  private static final String REGION = "AWSAuthentication.ENUM_Region";
  private static final String CONFIGURATION = "AWSAuthentication.BasicClientConfig";
  private static final String LINK = "AWSAuthentication.AbstractRequest_BasicClientConfig";
  private static final String TOKEN = "NextToken";

  private final App app;
  private final String activity;
  private final IContext context;
  private final TextValues values;
  private final Map<String, Object> arguments = new LinkedHashMap<>();
  private final List<MendixObject> items = new ArrayList<>();
  private MendixObject request;
  private Object result;
  private int pages;

  /**
   * A call with a new request, a region and static credentials.
   *
   * @param settings parameters, and attributes and associations of the request, as texts
   * @param resolver gives what a text stands for
   * @param region the value of ENUM_Region
   * @param endpoint another endpoint than AWS's; empty for none
   */
  ActivityCall(
      App app,
      String activity,
      Map<String, String> settings,
      UnaryOperator<String> resolver,
      String region,
      String endpoint) {
    this.app = app;
    this.activity = activity;
    this.context = app.context();
    this.values = new TextValues(app, activity, resolver);
    Map<String, String> left = new LinkedHashMap<>(settings);
    for (Parameter parameter : parameters()) {
      String text = left.remove(parameter.name());
      arguments.put(
          parameter.name(),
          text == null
              ? argument(parameter, region)
              : values.value(parameter.type(), text, parameter.name()));
      if (isRequest(parameter.type())) {
        request = (MendixObject) arguments.get(parameter.name());
      }
    }
    if (request == null && !left.isEmpty()) {
      throw new IllegalArgumentException(
          activity + " has no parameter " + String.join(", ", left.keySet()));
    }
    left.forEach((name, text) -> values.set(request, name, text));
    if (request != null && !endpoint.isEmpty()) {
      MendixObject configuration = app.space().create(CONFIGURATION);
      configuration.setValue(context, "EndpointUrl", endpoint);
      request.setValue(context, LINK, configuration.getId());
    }
  }

  private List<Parameter> parameters() {
    Model model = app.model();
    return isJava()
        ? model.javaAction(activity).parameters()
        : model.microflow(activity).parameters();
  }

  private boolean isJava() {
    return app.model().javaActions().containsKey(activity);
  }

  private boolean isRequest(DataType type) {
    return type.kind() == DataType.Kind.OBJECT && app.model().isA(type.name(), REQUEST);
  }

  private Object argument(Parameter parameter, String region) {
    DataType type = parameter.type();
    if (REGION.equals(type.name())) {
      return region;
    }
    if (REQUEST.equals(type.name())) {
      throw new IllegalArgumentException(
          activity + " takes any request: --set " + parameter.name() + "=Entity{Name=value}");
    }
    if (isRequest(type)) {
      return app.space().create(type.name());
    }
    if (type.kind() == DataType.Kind.OBJECT && app.model().isA(type.name(), CREDENTIALS)) {
      return app.run("AWSAuthentication.GetStaticCredentials", Map.of(), context);
    }
    return null;
  }

  /** Calls the activity, and again as long as a response has a token. */
  ActivityCall run() throws Exception {
    String token = null;
    do {
      result = isJava() ? app.call(activity, new ArrayList<>(arguments.values())) : microflow();
      pages++;
      if (isListing()) {
        collect((MendixObject) result);
        token = ((MendixObject) result).getValue(context, TOKEN);
        request.setValue(context, TOKEN, token);
      }
    } while (token != null && !token.isEmpty());
    return this;
  }

  private Object microflow() {
    return app.run(activity, arguments, context);
  }

  /** Whether request and response have tokens. */
  boolean isListing() {
    return request != null
        && request.hasMember(TOKEN)
        && result instanceof MendixObject
        && ((MendixObject) result).hasMember(TOKEN);
  }

  private void collect(MendixObject response) {
    for (Association association : app.model().associations().values()) {
      boolean isList = association.isSet() && association.parent().equals(response.getType());
      if (isList || association.child().equals(response.getType())) {
        items.addAll(app.space().follow(response, association.name()));
      }
    }
  }

  /** What the last call returned, as a value of Java. */
  Object result() {
    return result;
  }

  /** The items of all pages of a listing. */
  List<MendixObject> items() {
    return items;
  }

  /** An attribute of the first item of a listing, or of another result, as text. */
  String first(String attribute) {
    if (isListing() && items.isEmpty()) {
      throw new IllegalArgumentException(activity + " found nothing, so no " + attribute);
    }
    Object first = isListing() ? items.get(0) : result;
    if (!(first instanceof MendixObject)) {
      throw new IllegalArgumentException(activity + " returned no object, so no " + attribute);
    }
    return String.valueOf(((MendixObject) first).<Object>getValue(context, attribute));
  }

  /** How often the activity was called. */
  int pages() {
    return pages;
  }
}
