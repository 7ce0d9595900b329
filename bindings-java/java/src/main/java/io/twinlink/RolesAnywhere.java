package io.twinlink;

import io.twinlink.internal.OwnOperations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keys for a client certificate through IAM Roles Anywhere (CreateSession), begun by {@link
 * Credentials#rolesAnywhere(String, String, String)}. No AWS SDK for Java has this; AWS's
 * credential helper is its counterpart.
 *
 * <p>{@link Connector.Builder#build()} throws a {@link CredentialsException} for a certificate that
 * is unreadable, expired, not yet valid or of another key, and a {@link ValidationException} for
 * what is out of its bounds.
 */
public final class RolesAnywhere {
  private static final String CERTIFICATE = "certificate";
  private static final String PRIVATE_KEY = "private_key";
  private static final String BASE64 = "_base64";

  private final Map<String, Object> settings = new LinkedHashMap<>();

  RolesAnywhere(String trustAnchorArn, String profileArn, String roleArn) {
    settings.put("type", "roles_anywhere");
    put("trust_anchor_arn", trustAnchorArn);
    put("profile_arn", profileArn);
    put("role_arn", roleArn);
  }

  /**
   * The certificate in a file: PEM (the certificate, then intermediates, then perhaps the key) or
   * PKCS#12.
   *
   * @param file the file; it is read anew for each session
   * @return this
   */
  public RolesAnywhere certificate(Path file) {
    forgetCertificate();
    return put(CERTIFICATE, file == null ? null : file.toString());
  }

  /**
   * The certificate as bytes, PEM or PKCS#12.
   *
   * @param content the bytes
   * @return this
   */
  public RolesAnywhere certificate(byte[] content) {
    forgetCertificate();
    return put(CERTIFICATE + BASE64, content == null ? null : encode(content));
  }

  /**
   * The certificate that is pinned to a name in the environment variable {@code
   * CLIENT_CERTIFICATES}, as Mendix Cloud sets it: {@code [{"pfx": "<PKCS#12 as base64>",
   * "password": "...", "pin_to": ["name", ...]}, ...]}.
   *
   * @param pin the name; {@link Connector.Builder#build()} throws a {@link CredentialsException} if
   *     the variable is not set or damaged, or nothing is pinned to the name
   * @return this
   */
  public RolesAnywhere certificateFromEnvironment(String pin) {
    forgetCertificate();
    return put(CERTIFICATE + "_pin", pin);
  }

  /**
   * Tells the names to which certificates are pinned in the environment variable {@code
   * CLIENT_CERTIFICATES}: for those who give a name that may mean something else, too.
   *
   * @return the names, each once, unmodifiable; none if the variable is not set
   * @throws CredentialsException if the variable is damaged
   */
  public static List<String> certificatePins() {
    List<?> pins = (List<?>) OwnOperations.call("twinlink.CertificatePins", Map.of()).get("pins");
    return pins.stream()
        .map(pin -> (String) ((Map<?, ?>) pin).get("name"))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * The certificate with this number in a list of files (PEM or PKCS#12) with a password for each:
   * the form of Mendix's runtime settings {@code ClientCertificates} and {@code
   * ClientCertificatePasswords}.
   *
   * @param files the files
   * @param passwords a password for each
   * @param number from 1; {@link Connector.Builder#build()} throws a {@link ValidationException} if
   *     there is no such file
   * @return this
   */
  public RolesAnywhere certificateFromList(List<Path> files, List<String> passwords, int number) {
    forgetCertificate();
    // What is null does not cross: the core tells the caller that there are none.
    put(
        CERTIFICATE + "_files",
        files == null ? null : files.stream().map(Path::toString).collect(Collectors.toList()));
    put(CERTIFICATE + "_passwords", passwords == null ? null : List.copyOf(passwords));
    return put(CERTIFICATE + "_number", number);
  }

  /**
   * A certificate that was made elsewhere, with its key and its password.
   *
   * @param certificate the certificate; null unsets
   * @return this
   */
  public RolesAnywhere certificate(Certificate certificate) {
    forgetCertificate();
    settings.keySet().removeIf(name -> name.startsWith(PRIVATE_KEY) || "password".equals(name));
    if (certificate != null) {
      settings.putAll(certificate.settings());
    }
    return this;
  }

  /**
   * The private key in a PEM file of its own: RSA with 2048, 3072 or 4096 bits and an exponent of
   * 65537 or more, or EC on P-256 or P-384.
   *
   * @param file the file; null if the key is with the certificate, the default
   * @return this
   */
  public RolesAnywhere privateKey(Path file) {
    settings.remove(PRIVATE_KEY + BASE64);
    return put(PRIVATE_KEY, file == null ? null : file.toString());
  }

  /**
   * The private key as PEM of its own.
   *
   * @param content the bytes; null if the key is with the certificate, the default
   * @return this
   */
  public RolesAnywhere privateKey(byte[] content) {
    settings.remove(PRIVATE_KEY);
    return put(PRIVATE_KEY + BASE64, content == null ? null : encode(content));
  }

  /**
   * The password of the PKCS#12 archive, or of an encrypted PEM key.
   *
   * @param password the password; null for none, the default
   * @return this
   */
  public RolesAnywhere password(String password) {
    return put("password", password);
  }

  /**
   * How long each session is good for.
   *
   * @param duration 900 to 43200 seconds, and not longer than the profile allows; null for an hour,
   *     the default
   * @return this
   */
  public RolesAnywhere duration(Duration duration) {
    return put("duration", NetworkSettings.seconds(duration));
  }

  /**
   * What the session is seen under in CloudTrail.
   *
   * @param sessionName 2 to 64 characters, if the profile allows it; null for what the service
   *     makes of the certificate, the default
   * @return this
   */
  public RolesAnywhere sessionName(String sessionName) {
    return put("session_name", sessionName);
  }

  /**
   * The region of Roles Anywhere.
   *
   * @param region the region's name; null for the trust anchor's, the default
   * @return this
   */
  public RolesAnywhere region(String region) {
    return put("region", region);
  }

  /** {@return the credentials} */
  public Credentials build() {
    return new Credentials(new LinkedHashMap<>(settings));
  }

  /**
   * The request that begins a session, signed for now and not sent: for those who send it
   * themselves, or look at it.
   *
   * @return the request; its signature is good for five minutes
   * @throws CredentialsException for a certificate that cannot sign
   * @throws ValidationException for what is out of its bounds
   */
  public SessionRequest sessionRequest() {
    Map<String, Object> arguments = Map.of("credentials", settings);
    return SessionRequest.of(OwnOperations.call("twinlink.SignSessionRequest", arguments));
  }

  private void forgetCertificate() {
    settings.keySet().removeIf(name -> name.startsWith(CERTIFICATE));
  }

  private RolesAnywhere put(String name, Object value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
    return this;
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  /** {@return the role's name, without certificate, key and password} */
  @Override
  public String toString() {
    return "RolesAnywhere(" + settings.get("role_arn") + ")";
  }
}
