package io.twinlink.mendix;

import io.twinlink.Credentials;
import java.time.Instant;
import java.util.Date;

/**
 * The keys in an object of {@code AWSAuthentication.Credentials} or {@code TemporaryCredentials}.
 */
final class CallerKeys {
  private static final String TEMPORARY = "AWSAuthentication.TemporaryCredentials";

  private final String accessKey;
  private final String secretAccessKey;
  private final String token;

  /** When they end; null if that is not known. */
  private final Instant end;

  private CallerKeys(String accessKey, String secretAccessKey, String token, Instant end) {
    this.end = end;
    this.accessKey = accessKey;
    this.secretAccessKey = secretAccessKey;
    this.token = token;
  }

  /** Reads keys, and refuses those that cannot work. */
  static CallerKeys read(Members credentials, Date now) {
    String accessKey = credentials.text("AccessKey");
    String secretAccessKey = credentials.text("SecretAccessKey");
    if (accessKey == null) {
      throw empty("AccessKey");
    }
    if (secretAccessKey == null) {
      throw empty("SecretAccessKey");
    }
    String token = null;
    Instant end = null;
    if (credentials.isA(TEMPORARY)) {
      token = credentials.text("Token");
      if (token == null) {
        throw Failure.of(
            "credentials",
            "Token of the temporary credentials is empty.",
            null,
            "Set it to the session token that came with the keys; for keys without one use Get"
                + " Static Credentials.");
      }
      Date expiration = credentials.value("Expiration", Date.class);
      if (expiration != null && !expiration.after(now)) {
        throw Failure.of(
            "credentials",
            "the temporary credentials expired at " + expiration.toInstant() + '.',
            null,
            Remedy.EXPIRED);
      }
      end = expiration == null ? null : expiration.toInstant();
    }
    return new CallerKeys(accessKey, secretAccessKey, token, end);
  }

  /** Takes keys without a session token that somebody checked. */
  static CallerKeys of(String accessKey, String secretAccessKey) {
    return new CallerKeys(accessKey, secretAccessKey, null, null);
  }

  private static RuntimeException empty(String attribute) {
    return Failure.of(
        "credentials",
        attribute + " of the credentials is empty.",
        null,
        "Set the constants AWSAuthentication.AccessKey and AWSAuthentication.SecretAccessKey for"
            + " the environment in which the app runs, and get the credentials from Get Static"
            + " Credentials.");
  }

  /** {@return the keys as the connector takes them} */
  Credentials credentials() {
    return Credentials.of(accessKey, secretAccessKey, token);
  }

  /** {@return the session token; null for keys without one} */
  String token() {
    return token;
  }

  /** {@return when temporary keys end; null if that is not known, and for others} */
  Instant end() {
    return end;
  }

  /** Adds what tells these keys from others to the key of a cache. */
  void identify(Fingerprint fingerprint) {
    fingerprint.add(accessKey).add(secretAccessKey).add(token);
  }
}
