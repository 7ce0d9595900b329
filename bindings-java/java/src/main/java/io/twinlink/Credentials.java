package io.twinlink;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who calls AWS. Each way in is a static method; the core does what the way demands, and renews
 * what expires. It corresponds to {@code AwsCredentialsProvider} of the AWS SDK for Java.
 *
 * <p>Credentials are immutable. Their text shows no secret key and no session token, and of an
 * access key id no more than the last four characters.
 */
public final class Credentials {
  private static final String TYPE = "type";
  private static final String ACCESS_KEY_ID = "access_key_id";

  /** How many characters of an access key id are shown: enough to tell keys apart. */
  private static final int SHOWN_CHARACTERS = 4;

  /** The way in and its settings, under the names that the core gives them. */
  private final Map<String, String> settings;

  private Credentials(Map<String, String> settings) {
    this.settings = Collections.unmodifiableMap(settings);
  }

  /**
   * Keys that are used as they are, like {@code AwsBasicCredentials} and {@code
   * AwsSessionCredentials}.
   *
   * @param accessKeyId the access key id
   * @param secretAccessKey the secret access key
   * @param sessionToken the session token of temporary keys; null for keys without one
   * @return the credentials; {@link Connector.Builder#build()} throws a {@link ValidationException}
   *     if the access key id or the secret access key is null or empty
   */
  public static Credentials of(String accessKeyId, String secretAccessKey, String sessionToken) {
    Map<String, String> settings = way("keys");
    put(settings, ACCESS_KEY_ID, accessKeyId);
    put(settings, "secret_access_key", secretAccessKey);
    put(settings, "session_token", sessionToken);
    return new Credentials(settings);
  }

  /**
   * A profile of the shared AWS files, like {@code ProfileCredentialsProvider}: static keys, an
   * assumed role, single sign-on, a process and whatever else a profile can say.
   *
   * @param name the profile's name; {@link Connector.Builder#build()} throws a {@link
   *     CredentialsException} if there is no such profile
   * @return the credentials
   */
  public static Credentials profile(String name) {
    Map<String, String> settings = way("profile");
    put(settings, "name", name);
    return new Credentials(settings);
  }

  /**
   * AWS's default chain, like {@code DefaultCredentialsProvider}: the environment, the shared
   * files, web identity, the container's and the machine's role, in this order. It is what a
   * connector uses unless told otherwise.
   *
   * @return the credentials; the first call throws a {@link CredentialsException} that lists what
   *     was tried if the chain finds none
   */
  public static Credentials defaultChain() {
    return new Credentials(way("default_chain"));
  }

  /** {@return the settings as they go to the core, secrets included} */
  Map<String, String> settings() {
    return settings;
  }

  private static Map<String, String> way(String type) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(TYPE, type);
    return settings;
  }

  private static void put(Map<String, String> settings, String name, String value) {
    // What is null does not cross: the core tells the caller, in one wording for all languages.
    if (value != null) {
      settings.put(name, value);
    }
  }

  /** {@return whether the other credentials are the same way in with the same settings} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Credentials && settings.equals(((Credentials) other).settings);
  }

  /** {@return a hash of the way in and its settings} */
  @Override
  public int hashCode() {
    return settings.hashCode();
  }

  /**
   * {@return the way in without secrets, such as {@code Credentials(keys, access key id ...WXYZ)}}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Credentials(").append(settings.get(TYPE));
    if (settings.containsKey("name")) {
      text.append(", name ").append(settings.get("name"));
    }
    String accessKeyId = settings.get(ACCESS_KEY_ID);
    // The end of a short text would be most of it.
    if (accessKeyId != null && accessKeyId.length() >= 2 * SHOWN_CHARACTERS) {
      text.append(", access key id ...")
          .append(accessKeyId.substring(accessKeyId.length() - SHOWN_CHARACTERS));
    }
    return text.append(')').toString();
  }
}
