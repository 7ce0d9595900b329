package io.twinlink;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A client certificate and its private key: who one is for IAM Roles Anywhere, and for MQTT.
 *
 * <p>Certificates are immutable. They are read when they are used: what is unreadable, expired, not
 * yet valid or of another key is a {@link CredentialsException} then. Their text shows neither key
 * nor password.
 */
public final class Certificate {
  private static final String PRIVATE_KEY = "private_key";
  private static final String BASE64 = "_base64";

  private final Map<String, Object> settings;

  private Certificate(Map<String, Object> settings) {
    this.settings = Collections.unmodifiableMap(settings);
  }

  /**
   * The certificate in a file: PEM (the certificate, then intermediates, then perhaps the key) or
   * PKCS#12.
   *
   * @param file the file; it is read anew for each session or connection
   * @return the certificate
   */
  public static Certificate of(Path file) {
    return new Certificate(new LinkedHashMap<>()).with("certificate", file.toString());
  }

  /**
   * The certificate as bytes, PEM or PKCS#12.
   *
   * @param content the bytes
   * @return the certificate
   */
  public static Certificate of(byte[] content) {
    return new Certificate(new LinkedHashMap<>()).with("certificate" + BASE64, encode(content));
  }

  /**
   * The certificate that is pinned to a name in the environment variable {@code
   * CLIENT_CERTIFICATES}; see {@link RolesAnywhere#certificateFromEnvironment}.
   *
   * @param pin the name
   * @return the certificate
   */
  public static Certificate fromEnvironment(String pin) {
    return new Certificate(new LinkedHashMap<>()).with("certificate_pin", pin);
  }

  /**
   * The certificate with this number in a list of files with a password for each; see {@link
   * RolesAnywhere#certificateFromList}.
   *
   * @param files the files, PEM or PKCS#12
   * @param passwords a password for each
   * @param number from 1
   * @return the certificate
   */
  public static Certificate fromList(List<Path> files, List<String> passwords, int number) {
    List<String> paths = files.stream().map(Path::toString).collect(Collectors.toList());
    return new Certificate(new LinkedHashMap<>())
        .with("certificate_files", paths)
        .with("certificate_passwords", List.copyOf(passwords))
        .with("certificate_number", number);
  }

  /**
   * The same certificate with its private key in a PEM file of its own: RSA with 2048, 3072 or 4096
   * bits, or EC on P-256 or P-384.
   *
   * @param file the file; null if the key is with the certificate, the default
   * @return a new certificate
   */
  public Certificate privateKey(Path file) {
    return with(PRIVATE_KEY + BASE64, null)
        .with(PRIVATE_KEY, file == null ? null : file.toString());
  }

  /**
   * The same certificate with its private key as PEM of its own.
   *
   * @param content the bytes; null if the key is with the certificate, the default
   * @return a new certificate
   */
  public Certificate privateKey(byte[] content) {
    return with(PRIVATE_KEY, null)
        .with(PRIVATE_KEY + BASE64, content == null ? null : encode(content));
  }

  /**
   * The same certificate with the password of the PKCS#12 archive, or of an encrypted PEM key.
   *
   * @param password the password; null for none, the default
   * @return a new certificate
   */
  public Certificate password(String password) {
    return with("password", password);
  }

  /**
   * {@return what was set, as the core knows it; secrets are in it}
   *
   * @hidden
   */
  public Map<String, Object> settings() {
    return settings;
  }

  private Certificate with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(settings);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Certificate(changed);
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  /** {@return where the certificate is from, without key and password} */
  @Override
  public String toString() {
    for (String name : List.of("certificate", "certificate_pin", "certificate_number")) {
      if (settings.containsKey(name)) {
        return "Certificate("
            + name.replace("certificate_", "").replace("certificate", "file")
            + " "
            + settings.get(name)
            + ")";
      }
    }
    return "Certificate(bytes)";
  }
}
