package io.twinlink;

import java.time.Instant;
import java.util.Map;

/**
 * An access key as it is at one moment: what {@link Credentials#resolve(String)} gives, for another
 * tool. It corresponds to {@code AwsSessionCredentialsIdentity} of the AWS SDK for Java.
 */
public final class ResolvedCredentials {
  private final Map<String, Object> parts;

  ResolvedCredentials(Map<String, Object> parts) {
    this.parts = parts;
  }

  /** {@return the access key id} */
  public String accessKeyId() {
    return (String) parts.get("access_key_id");
  }

  /** {@return the secret access key} */
  public String secretAccessKey() {
    return (String) parts.get("secret_access_key");
  }

  /** {@return the session token; null if the key is not a temporary one} */
  public String sessionToken() {
    return (String) parts.get("session_token");
  }

  /** {@return when the key ends; null if it does not, or that is not known} */
  public Instant expiration() {
    return (Instant) parts.get("expiration");
  }

  /** {@return whether the other is the same key} */
  @Override
  public boolean equals(Object other) {
    return other instanceof ResolvedCredentials
        && parts.equals(((ResolvedCredentials) other).parts);
  }

  /** {@return a hash of all parts} */
  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** {@return the kind and the expiration, without any part of the key} */
  @Override
  public String toString() {
    String kind = sessionToken() == null ? "access key" : "temporary key";
    return "ResolvedCredentials(" + kind + ", expiration " + expiration() + ")";
  }
}
