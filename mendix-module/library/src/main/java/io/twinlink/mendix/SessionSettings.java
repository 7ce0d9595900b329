package io.twinlink.mendix;

import io.twinlink.Credentials;
import io.twinlink.ErrorKind;
import io.twinlink.LibraryLoadException;
import io.twinlink.ResolvedCredentials;
import io.twinlink.RolesAnywhere;
import io.twinlink.SessionRequest;
import io.twinlink.TwinlinkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Temporary credentials from IAM Roles Anywhere: what the constants of AWSAuthentication say of
 * them.
 */
public final class SessionSettings {
  private static final long SHORTEST_SECONDS = 900;
  private static final long LONGEST_SECONDS = 43_200;

  private final String region;
  private final String trustAnchorArn;
  private final String profileArn;
  private final String roleArn;
  private final String certificateId;
  private Long seconds;
  private String sessionName;

  /**
   * Takes what is required.
   *
   * @param region the name of the value of {@code ENUM_Region}, such as {@code us_east_1}
   * @param trustAnchorArn the constant TrustAnchorARN
   * @param profileArn the constant ProfileARN
   * @param roleArn the constant RoleARN
   * @param certificateId the constant ClientCertificateID: a pin, or a number from 1
   */
  public SessionSettings(
      String region,
      String trustAnchorArn,
      String profileArn,
      String roleArn,
      String certificateId) {
    this.region = region;
    this.trustAnchorArn = stripped(trustAnchorArn);
    this.profileArn = stripped(profileArn);
    this.roleArn = stripped(roleArn);
    this.certificateId = stripped(certificateId);
  }

  /**
   * How long the session lasts.
   *
   * @param value the constant Duration, in seconds; null or 0 for AWS's hour
   * @return this
   */
  public SessionSettings duration(Long value) {
    seconds = value == null || value == 0 ? null : value;
    return this;
  }

  /**
   * The name under which AWS logs the session.
   *
   * @param name the constant SessionName; null or empty for what AWS makes of the certificate
   * @return this
   */
  public SessionSettings sessionName(String name) {
    sessionName = stripped(name).isEmpty() ? null : stripped(name);
    return this;
  }

  /**
   * Gets the keys. They are shared by all callers with the same settings, and renewed when five
   * minutes are left of them.
   *
   * @return the keys
   */
  public ResolvedCredentials keys() {
    return with(session -> session.build().resolve(Activity.regionName(region)));
  }

  /**
   * Makes the signed request for keys, without sending it.
   *
   * @return the request
   */
  public SessionRequest request() {
    return with(RolesAnywhere::sessionRequest);
  }

  private <R> R with(Function<RolesAnywhere, R> use) {
    String regionName = Activity.regionName(region);
    checkConstants();
    if (seconds != null && (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS)) {
      throw Failure.validation(
          "Duration must be "
              + SHORTEST_SECONDS
              + " to "
              + LONGEST_SECONDS
              + " seconds, or 0 for an hour, but is "
              + seconds
              + '.',
          "Change the constant AWSAuthentication.Duration.");
    }
    RolesAnywhere session =
        Credentials.rolesAnywhere(trustAnchorArn, profileArn, roleArn)
            .sessionName(sessionName)
            .region(regionName);
    ClientCertificate.find(certificateId).giveTo(session);
    if (seconds != null) {
      session.duration(Duration.ofSeconds(seconds));
    }
    try {
      return use.apply(session);
    } catch (TwinlinkException failed) {
      throw refused(failed);
    }
  }

  private void checkConstants() {
    List<String> empty = new ArrayList<>();
    addIfEmpty(empty, "ClientCertificateID", certificateId);
    addIfEmpty(empty, "ProfileARN", profileArn);
    addIfEmpty(empty, "RoleARN", roleArn);
    addIfEmpty(empty, "TrustAnchorARN", trustAnchorArn);
    if (!empty.isEmpty()) {
      String names = String.join(", ", empty);
      throw Failure.of(
          "credentials",
          "what IAM Roles Anywhere needs is empty: " + names + '.',
          null,
          "Set the constant"
              + (empty.size() == 1 ? " " : "s ")
              + "AWSAuthentication."
              + String.join(", AWSAuthentication.", empty)
              + " for the environment in which the app runs.");
    }
  }

  private static void addIfEmpty(List<String> empty, String name, String value) {
    if (value.isEmpty()) {
      empty.add(name);
    }
  }

  /**
   * A session that could not be had, with what to do about it.
   *
   * @param failed what was thrown
   * @return what to throw
   */
  static RuntimeException refused(TwinlinkException failed) {
    if (failed.kind() == ErrorKind.CONNECTION || failed.kind() == ErrorKind.TIMEOUT) {
      return Failure.of(
          failed,
          "Check that the server of the app reaches IAM Roles Anywhere: DNS, firewall, the proxy in"
              + " the environment variable HTTPS_PROXY, and AWS_ENDPOINT_URL_ROLESANYWHERE if it is"
              + " set.");
    }
    if (failed instanceof LibraryLoadException || failed.kind() != ErrorKind.CREDENTIALS) {
      return Failure.of(failed);
    }
    if (failed.httpStatus() > 0) {
      return Failure.of(
          failed,
          "Compare the constants TrustAnchorARN, ProfileARN and RoleARN of AWSAuthentication with"
              + " IAM Roles Anywhere in this region: the certificate must be issued by the trust"
              + " anchor, the profile must have the role and allow Duration and SessionName, and"
              + " the role must trust rolesanywhere.amazonaws.com.");
    }
    return Failure.of(
        failed,
        "Check the client certificate that the constant AWSAuthentication.ClientCertificateID names,"
            + " and its password: PKCS 12 with an RSA key of 2048 bits or more, or an EC key on"
            + " P-256 or P-384.");
  }

  private static String stripped(String value) {
    return value == null ? "" : value.strip();
  }
}
