package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.ConnectorAccess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of an operation by a Java action whose parameters are texts: keys, a region and a host,
 * where other modules have objects.
 *
 * <p>Both keys may be empty. Then the environment gives the credentials: variables, with a session
 * token if there is one, a profile, or the role of the container or machine.
 *
 * <p>Every method that calls throws one {@link MendixRuntimeException}, which is logged once.
 */
public final class TextCall {
  private final String module;
  private final Activity activity;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final TextCaller caller = new TextCaller();
  private String missing;

  /**
   * Begins a call.
   *
   * @param module the module, after which the log node is named
   * @param action the Java action, for messages
   * @param context the context of the action
   */
  public TextCall(String module, String action, IContext context) {
    this.module = module;
    this.activity = new Activity(module, action, context);
    names.put("access_key_id", "AwsAccessKeyId");
    names.put("secret_access_key", "AwsSecretAccessKey");
    names.put("region", "AwsRegion");
    names.put("endpoint_url", "AwsEndpoint");
  }

  /**
   * Says who calls, and where.
   *
   * @param keyId the parameter AwsAccessKeyId; empty, like the next, for the environment's
   * @param secret the parameter AwsSecretAccessKey
   * @param awsRegion the parameter AwsRegion, such as {@code eu-west-1}; empty for the
   *     environment's
   * @return this
   */
  public TextCall caller(String keyId, String secret, String awsRegion) {
    caller.keys(keyId, secret);
    caller.region(awsRegion);
    return this;
  }

  /**
   * Sets the host that is called.
   *
   * @param hostOrUrl the parameter AwsEndpoint: a host, or a URL; empty for the host that belongs
   *     to the account and the region
   * @return this
   */
  public TextCall endpoint(String hostOrUrl) {
    caller.endpoint(hostOrUrl);
    return this;
  }

  /**
   * Adds a member to what is sent.
   *
   * @param member AWS's name of it
   * @param value the value; null is not sent
   * @return this
   */
  public TextCall with(String member, Object value) {
    if (value != null) {
      members.put(member, value);
    }
    return this;
  }

  /**
   * Adds a member that a parameter must give.
   *
   * @param parameter the parameter
   * @param member AWS's name of what it gives
   * @param value the value; null and the empty text are an error of the call
   * @return this
   */
  public TextCall required(String parameter, String member, String value) {
    names.put(member, parameter);
    return present(parameter, value == null || value.isBlank() ? null : value).with(member, value);
  }

  /**
   * Checks a parameter that is not sent.
   *
   * @param parameter the parameter
   * @param value its value; null is an error of the call
   * @return this
   */
  public TextCall present(String parameter, Object value) {
    if (value == null && missing == null) {
      missing = parameter;
    }
    return this;
  }

  /**
   * Adds a member of bytes that a parameter must give as a text.
   *
   * @param parameter the parameter
   * @param member AWS's name of what it gives
   * @param value the text, which is sent as UTF-8; null and the empty text are an error of the call
   * @return this
   */
  public TextCall requiredBytes(String parameter, String member, String value) {
    byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
    return required(parameter, member, value)
        .with(member, bytes == null ? null : Base64.getEncoder().encodeToString(bytes));
  }

  /**
   * Calls, and gives the answer in JSON.
   *
   * @param operation service and operation, such as {@code iot.DescribeThing}
   * @return an object of AWS's member names
   */
  public String json(String operation) {
    return run(operation, Iterator::next);
  }

  /**
   * Calls for all pages, and gives them as one answer in JSON.
   *
   * @param operation service and operation, such as {@code iot.ListThings}
   * @param items the list that grows with each page
   * @return an object of AWS's member names, without a token
   */
  public String allPages(String operation, String items) {
    return run(
        operation,
        pages -> {
          JsonPages joined = new JsonPages(items);
          pages.forEachRemaining(joined::add);
          return joined.text();
        });
  }

  /**
   * Calls for all pages, and gives a member of each item.
   *
   * @param operation service and operation
   * @param items the list with the items
   * @param member the member, a text
   * @return what the items have, in their order
   */
  public List<String> allTexts(String operation, String items, String member) {
    return run(
        operation,
        pages -> {
          List<String> texts = new ArrayList<>();
          while (pages.hasNext()) {
            Object page = object(pages.next()).get(items);
            for (Object item : page instanceof List ? (List<?>) page : List.of()) {
              texts.add((String) ((Map<?, ?>) item).get(member));
            }
          }
          return texts;
        });
  }

  /**
   * Calls, and gives one member of the answer.
   *
   * @param operation service and operation
   * @param member the member, a text
   * @return the text; null if the answer has none
   */
  public String text(String operation, String member) {
    return run(operation, pages -> (String) object(pages.next()).get(member));
  }

  /**
   * Calls, and gives one member of the answer, which is bytes, as a text.
   *
   * @param operation service and operation
   * @param member the member
   * @return the text, read as UTF-8; null if the answer has none
   */
  public String bytesAsText(String operation, String member) {
    return run(
        operation,
        pages -> {
          String base64 = (String) object(pages.next()).get(member);
          return base64 == null
              ? null
              : new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        });
  }

  private static Map<?, ?> object(String json) {
    return (Map<?, ?>) Json.parse(json);
  }

  /** What is made of the pages of an answer. */
  @FunctionalInterface
  private interface Reading<R> {
    R of(Iterator<String> pages);
  }

  private <R> R run(String operation, Reading<R> reading) {
    return activity.run(
        () -> {
          if (missing != null) {
            throw Failure.validation(
                missing + " is required.", "Set the parameter " + missing + '.');
          }
          ClientSettings settings = caller.settings(module);
          String arguments = JsonText.object(members);
          try {
            return Activity.withConnector(
                settings,
                connector ->
                    reading.of(
                        ConnectorAccess.of(connector).jsonPages(operation, arguments, null)));
          } catch (TwinlinkException failed) {
            throw Failure.of(failed, TextCaller.remedy(failed), this::named);
          }
        });
  }

  /** Puts the parameter in the place of what AWS or the core call it, where a refusal begins so. */
  private String named(String message) {
    int end = message.indexOf(' ');
    String name = end < 0 ? message : message.substring(0, end);
    return names.getOrDefault(name, name) + message.substring(name.length());
  }
}
