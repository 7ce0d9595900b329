package io.twinlink;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A role to assume through AWS STS (AssumeRole), begun by {@link Credentials#assumeRole(String)}.
 * It corresponds to {@code StsAssumeRoleCredentialsProvider} of the AWS SDK for Java.
 *
 * <p>What is out of its bounds is refused by {@link Connector.Builder#build()} with a {@link
 * ValidationException} that names it.
 */
public final class AssumeRole {
  private final Map<String, Object> settings = new LinkedHashMap<>();

  AssumeRole(String roleArn) {
    settings.put("type", "assume_role");
    put("role_arn", roleArn);
  }

  /**
   * The id that the role's owner asks for.
   *
   * @param externalId 2 to 1224 characters; null for none, the default
   * @return this
   */
  public AssumeRole externalId(String externalId) {
    return put("external_id", externalId);
  }

  /**
   * What the session is seen under in CloudTrail.
   *
   * @param sessionName 2 to 64 characters; null for {@code twinlink}, the default
   * @return this
   */
  public AssumeRole sessionName(String sessionName) {
    return put("session_name", sessionName);
  }

  /**
   * How long each session is good for.
   *
   * @param duration 900 to 43200 seconds, and not longer than the role allows; null for an hour,
   *     the default
   * @return this
   */
  public AssumeRole duration(Duration duration) {
    return put("duration", NetworkSettings.seconds(duration));
  }

  /**
   * A policy that narrows what the session may do.
   *
   * @param policy JSON of up to 2048 characters; null for none, the default
   * @return this
   */
  public AssumeRole policy(String policy) {
    return put("policy", policy);
  }

  /**
   * Managed policies that narrow what the session may do.
   *
   * @param policyArns up to 10; none is the default
   * @return this
   */
  public AssumeRole policyArns(List<String> policyArns) {
    return put("policy_arns", policyArns == null ? null : List.copyOf(policyArns));
  }

  /**
   * Session tags.
   *
   * @param tags up to 50; none is the default
   * @return this
   */
  public AssumeRole tags(Map<String, String> tags) {
    return put("tags", tags == null ? null : Map.copyOf(tags));
  }

  /**
   * Who assumes the role.
   *
   * @param source any credentials; another role makes a chain; null for AWS's default chain, the
   *     default
   * @return this
   */
  public AssumeRole source(Credentials source) {
    return put("source", source == null ? null : source.settings());
  }

  /** {@return the credentials} */
  public Credentials build() {
    return new Credentials(new LinkedHashMap<>(settings));
  }

  private AssumeRole put(String name, Object value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
    return this;
  }

  /** {@return the role's name, without what narrows it} */
  @Override
  public String toString() {
    return "AssumeRole(" + settings.get("role_arn") + ")";
  }
}
