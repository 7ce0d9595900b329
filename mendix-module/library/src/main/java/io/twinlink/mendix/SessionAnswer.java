package io.twinlink.mendix;

import io.twinlink.SessionRequest;
import io.twinlink.TwinlinkException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What IAM Roles Anywhere answers to CreateSession, member by member. */
public final class SessionAnswer {
  private final Map<?, ?> members;

  private SessionAnswer(Map<?, ?> members) {
    this.members = members;
  }

  /**
   * Sends a request, and reads the answer.
   *
   * @param request the request
   * @return the answer
   */
  public static SessionAnswer to(SessionRequest request) {
    String answer;
    try {
      answer = request.send();
    } catch (TwinlinkException failed) {
      throw SessionSettings.refused(failed);
    }
    return parse(answer);
  }

  static SessionAnswer parse(String answer) {
    try {
      Object value = Json.parse(answer);
      if (value instanceof Map) {
        return new SessionAnswer((Map<?, ?>) value);
      }
    } catch (IllegalArgumentException damaged) {
      throw strange(damaged.getMessage());
    }
    throw strange("it is no object");
  }

  /** {@return the sets of keys: one, as far as is known} */
  public List<SessionAnswer> sets() {
    List<SessionAnswer> sets = new ArrayList<>();
    Object all = members.get("credentialSet");
    if (all instanceof List) {
      for (Object each : (List<?>) all) {
        if (each instanceof Map) {
          sets.add(new SessionAnswer((Map<?, ?>) each));
        }
      }
    }
    return sets;
  }

  /**
   * Goes to a part.
   *
   * @param name its name
   * @return the part, empty if it is absent
   */
  public SessionAnswer part(String name) {
    Object part = members.get(name);
    return new SessionAnswer(part instanceof Map ? (Map<?, ?>) part : Map.of());
  }

  /**
   * Reads a text.
   *
   * @param name its name
   * @return the text; null if absent
   */
  public String text(String name) {
    Object value = members.get(name);
    return value instanceof String ? (String) value : null;
  }

  /**
   * Reads a whole number.
   *
   * @param name its name
   * @return the number; null if absent
   */
  public Integer number(String name) {
    Object value = members.get(name);
    return value instanceof Number ? ((Number) value).intValue() : null;
  }

  /**
   * Reads a moment.
   *
   * @param name its name
   * @return the moment; null if absent
   */
  public Date moment(String name) {
    String text = text(name);
    try {
      return text == null ? null : Date.from(Instant.parse(text));
    } catch (DateTimeParseException strange) {
      throw strange(name + " is no moment: " + text);
    }
  }

  private static Failure strange(String why) {
    return Failure.of(
        "decode",
        "the answer is not what CreateSession gives: " + why + '.',
        null,
        "Something else than AWS may have answered: check Url of the AssumeRoleRequest, and"
            + " proxies.");
  }
}
