package io.twinlink;

import io.twinlink.internal.OwnOperations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request CreateSession of IAM Roles Anywhere as data: a POST to its URL with its headers and its
 * body. {@link RolesAnywhere#sessionRequest()} makes one.
 */
public final class SessionRequest {
  private static final String URL = "url";
  private static final String HEADERS = "headers";
  private static final String BODY = "body";

  private final String url;
  private final Map<String, String> headers;
  private final String body;

  /**
   * A request that was kept.
   *
   * @param url where it goes
   * @param headers the headers that were signed, and {@code authorization}
   * @param body the body that was signed
   */
  public SessionRequest(String url, Map<String, String> headers, String body) {
    this.url = url;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body;
  }

  @SuppressWarnings("unchecked") // The core answers texts by name.
  static SessionRequest of(Map<String, Object> parts) {
    Map<String, String> headers = (Map<String, String>) parts.get(HEADERS);
    return new SessionRequest((String) parts.get(URL), headers, (String) parts.get(BODY));
  }

  /** {@return where it goes} */
  public String url() {
    return url;
  }

  /** {@return the headers, names in lower case: all that are to be sent} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the body, JSON} */
  public String body() {
    return body;
  }

  /**
   * Sends the request, once.
   *
   * @return the answer, JSON with {@code credentialSet} and {@code subjectArn}; it holds a secret
   *     key
   * @throws CredentialsException if the service refuses
   * @throws ConnectionException if it cannot be reached
   * @throws ValidationException if this is no request that can be sent
   */
  public String send() {
    List<List<String>> pairs = new ArrayList<>();
    headers.forEach((name, value) -> pairs.add(List.of(name, value)));
    Map<String, Object> request = new LinkedHashMap<>();
    request.put(URL, url);
    request.put(HEADERS, pairs);
    request.put(BODY, body);
    return (String) OwnOperations.call("twinlink.SendSessionRequest", request).get("answer");
  }

  /** {@return the URL, without the signature: whoever has it can begin the session} */
  @Override
  public String toString() {
    return "SessionRequest(" + url + ")";
  }
}
