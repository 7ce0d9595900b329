package io.twinlink;

import io.twinlink.internal.OwnOperations;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs requests that the caller sends, to any service of AWS, with Signature Version 4. It
 * corresponds to {@code AwsV4HttpSigner} of the AWS SDK for Java. Signers are immutable.
 *
 * <pre>{@code
 * Signer signer = Signer.builder().credentials(credentials).service("execute-api").region("eu-west-1").build();
 * Map<String, String> headers = signer.sign("GET", uri, List.of(), new byte[0]);
 * }</pre>
 */
public final class Signer {
  /** A payload that the signature says nothing of; services other than Amazon S3 may refuse it. */
  public static final String UNSIGNED = "unsigned";

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private final Map<String, Object> settings;

  private Signer(Builder builder) {
    this.settings = new LinkedHashMap<>(builder.settings);
  }

  /** {@return a builder without settings} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Signs a request.
   *
   * @param method the HTTP method, such as {@code GET}, in upper case
   * @param uri the whole URI, percent-encoded as it will be sent
   * @param headers the headers to sign; names may repeat. {@code Host} comes from the URI if it is
   *     not among them. What proxies and clients change is not signed: {@code Connection}, {@code
   *     Expect}, {@code Transfer-Encoding}, {@code User-Agent} and others, as with botocore. {@code
   *     X-Amz-Content-Sha256} must say what the payload is
   * @param body the body as it will be sent; empty for none
   * @return the headers to add: {@code x-amz-date}, {@code authorization}, {@code
   *     x-amz-security-token} for temporary keys, {@code x-amz-content-sha256} for Amazon S3
   * @throws ValidationException for a request that cannot be signed, naming the part
   * @throws CredentialsException if there are no credentials
   */
  public Map<String, String> sign(
      String method, URI uri, List<Map.Entry<String, String>> headers, byte[] body) {
    return signPayload(method, uri, headers, sha256(body));
  }

  /**
   * Signs a request whose body is not at hand.
   *
   * @param method the HTTP method
   * @param uri the whole URI
   * @param headers the headers to sign
   * @param payload {@link #UNSIGNED}, or the body's SHA-256 hash as 64 lower-case hexadecimal
   *     digits
   * @return the headers to add, {@code x-amz-content-sha256} too if the payload is unsigned
   */
  public Map<String, String> signPayload(
      String method, URI uri, List<Map.Entry<String, String>> headers, String payload) {
    Map<String, Object> request = request(method, uri, headers, payload);
    @SuppressWarnings("unchecked") // The core answers texts by name.
    Map<String, String> added =
        (Map<String, String>) OwnOperations.call("twinlink.SignRequest", request).get("headers");
    return new LinkedHashMap<>(added);
  }

  /**
   * Signs a request in its query. The URI is written as no client changes it: host in lower case,
   * what must be encoded encoded, the rest not; a signature that it has already is replaced.
   *
   * @param method the HTTP method
   * @param uri the whole URI
   * @param headers headers that must be sent with the request; usually none
   * @param expires how long the URI is good for, 1 second to 7 days
   * @return the URI with the signature; whoever has it can send the request
   */
  public URI presign(
      String method, URI uri, List<Map.Entry<String, String>> headers, Duration expires) {
    Map<String, Object> request = request(method, uri, headers, null);
    request.put("expires", expires.getSeconds() + expires.getNano() / 1e9);
    return URI.create((String) OwnOperations.call("twinlink.PresignUrl", request).get("url"));
  }

  private Map<String, Object> request(
      String method, URI uri, List<Map.Entry<String, String>> headers, String payload) {
    Map<String, Object> request = new LinkedHashMap<>(settings);
    List<List<String>> pairs = new ArrayList<>();
    for (Map.Entry<String, String> header : headers) {
      pairs.add(List.of(header.getKey(), header.getValue()));
    }
    request.put("method", method);
    request.put("url", uri.toString());
    request.put("headers", pairs);
    if (payload != null) {
      request.put("payload", payload);
    }
    return request;
  }

  private static String sha256(byte[] body) {
    byte[] hash;
    try {
      hash = MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
    StringBuilder text = new StringBuilder(2 * hash.length);
    for (byte value : hash) {
      text.append(DIGITS[(value >> 4) & 0xf]).append(DIGITS[value & 0xf]);
    }
    return text.toString();
  }

  /** {@return service and region} */
  @Override
  public String toString() {
    return "Signer(" + settings.get("service") + ", " + settings.get("region") + ")";
  }

  /** Puts a signer together. */
  public static final class Builder {
    private final Map<String, Object> settings = new LinkedHashMap<>();

    private Builder() {
      credentials(Credentials.defaultChain());
    }

    /**
     * Whose signature it is.
     *
     * @param credentials any credentials; the default is AWS's default chain
     * @return this
     */
    public Builder credentials(Credentials credentials) {
      return set("credentials", credentials.settings());
    }

    /**
     * The service.
     *
     * @param service its signing name, such as {@code execute-api} or {@code s3}; required
     * @return this
     */
    public Builder service(String service) {
      return set("service", service);
    }

    /**
     * The region.
     *
     * @param region its name; required
     * @return this
     */
    public Builder region(String region) {
      return set("region", region);
    }

    /**
     * The time of the signature.
     *
     * @param time a moment after 1970; the default is now
     * @return this
     */
    public Builder time(Instant time) {
      return set("time", time.getEpochSecond());
    }

    /**
     * Whether the path is encoded once more for the signature.
     *
     * @param on true by default; Amazon S3 wants false
     * @return this
     */
    public Builder doubleEncode(boolean on) {
      return set("double_encode", on);
    }

    /**
     * Whether {@code .}, {@code ..} and empty segments of the path are resolved for the signature.
     *
     * @param on true by default; Amazon S3 wants false
     * @return this
     */
    public Builder normalizePath(boolean on) {
      return set("normalize_path", on);
    }

    /**
     * Whether the session token is part of the signature; it is sent either way.
     *
     * @param on true by default; AWS IoT's MQTT over WebSocket wants false
     * @return this
     */
    public Builder signSessionToken(boolean on) {
      return set("sign_session_token", on);
    }

    /** {@return the signer} */
    public Signer build() {
      return new Signer(this);
    }

    private Builder set(String name, Object value) {
      if (value == null) {
        settings.remove(name);
      } else {
        settings.put(name, value);
      }
      return this;
    }
  }
}
