package io.twinlink.mendix.runner;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.EnumerationValue;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls an activity of a connector page after page, as a microflow with a loop would. */
public final class ActivityListing {
  private static final String REQUEST = "AWSAuthentication.AbstractRequest";
  private static final String CONFIGURATION = "AWSAuthentication.BasicClientConfig";
  private static final String LINK = "AWSAuthentication.AbstractRequest_BasicClientConfig";

  private final App app;
  private final String activity;
  private final IContext context;
  private final Map<String, Object> arguments = new HashMap<>();
  private final List<MendixObject> items = new ArrayList<>();
  private MendixObject request;
  private int pages;

  /**
   * A listing with an activity that takes a request, a region and credentials.
   *
   * @param region the value of ENUM_Region
   * @param endpoint another endpoint than AWS's; empty for none
   */
  public ActivityListing(App app, String activity, String region, String endpoint) {
    this.app = app;
    this.activity = activity;
    this.context = app.context();
    for (Parameter parameter : app.model().microflow(activity).parameters()) {
      arguments.put(parameter.name(), argument(parameter.type(), region));
    }
    if (request == null) {
      throw new IllegalArgumentException(activity + " takes no " + REQUEST);
    }
    if (!endpoint.isEmpty()) {
      MendixObject configuration = app.space().create(CONFIGURATION);
      configuration.setValue(context, "EndpointUrl", endpoint);
      request.setValue(context, LINK, configuration.getId());
    }
  }

  private Object argument(DataType type, String region) {
    if (type.kind() == DataType.Kind.ENUMERATION) {
      return region;
    }
    if (type.kind() == DataType.Kind.OBJECT && app.model().isA(type.name(), REQUEST)) {
      request = app.space().create(type.name());
      return request;
    }
    return app.run("AWSAuthentication.GetStaticCredentials", Map.of(), context);
  }

  /** Sets an attribute of the request from text. */
  public ActivityListing set(String name, String text) {
    Attribute attribute = app.model().attributes(request.entity()).get(name);
    if (attribute == null) {
      throw new IllegalArgumentException("there is no " + name + " in " + request.getType());
    }
    Object value = Coercion.toMember(attribute.type(), parse(attribute.type(), text), name);
    request.setValue(context, name, value);
    return this;
  }

  private static Object parse(DataType type, String text) {
    switch (type.kind()) {
      case INTEGER:
      case LONG:
        return Long.valueOf(text);
      case DECIMAL:
        return new BigDecimal(text);
      case BOOLEAN:
        return Boolean.valueOf(text);
      case ENUMERATION:
        return new EnumerationValue(type.name(), text);
      default:
        return text;
    }
  }

  /** Calls the activity until a response has no token. */
  public ActivityListing run() {
    String token;
    do {
      MendixObject response = (MendixObject) app.run(activity, arguments, context);
      pages++;
      for (Association association : app.model().associations().values()) {
        boolean isList = association.isSet() && association.parent().equals(response.getType());
        if (isList || association.child().equals(response.getType())) {
          items.addAll(app.space().follow(response, association.name()));
        }
      }
      token = response.getValue(context, "NextToken");
      request.setValue(context, "NextToken", token);
    } while (token != null && !token.isEmpty());
    return this;
  }

  /** The items of all pages. */
  public List<MendixObject> items() {
    return items;
  }

  /** An attribute of the first item, as text. */
  String first(String attribute) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException(activity + " found nothing, so no " + attribute);
    }
    return String.valueOf(items.get(0).<Object>getValue(context, attribute));
  }

  /** How often the activity was called. */
  public int pages() {
    return pages;
  }
}
