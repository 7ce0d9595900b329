package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Who the broker must be, and who the app is to the broker: PEM files below the resources folder,
 * read when the activity is called.
 */
public final class BrokerCertificates {
  private final ResourceFile.Content authorities;
  private final ResourceFile.Content certificate;
  private final ResourceFile.Content key;
  private final String password;

  private BrokerCertificates(
      ResourceFile.Content authorities,
      ResourceFile.Content certificate,
      ResourceFile.Content key,
      String password) {
    this.authorities = authorities;
    this.certificate = certificate;
    this.key = key;
    this.password = password;
  }

  /**
   * Reads the files; every parameter may be null or empty.
   *
   * @param ca the parameter CA
   * @param clientCertificate the parameter ClientCertificate
   * @param clientKey the parameter ClientKey
   * @param password the parameter CertificatePassword
   * @return what is in them
   */
  public static BrokerCertificates read(
      String ca, String clientCertificate, String clientKey, String password) {
    ResourceFile.Content certificate = ResourceFile.read("ClientCertificate", clientCertificate);
    ResourceFile.Content key = ResourceFile.read("ClientKey", clientKey);
    if (certificate == null && key != null) {
      throw Failure.validation(
          "ClientCertificate is empty, but ClientKey is not.",
          "Set the file with the certificate of the key, or leave both empty.");
    }
    return new BrokerCertificates(ResourceFile.read("CA", ca), certificate, key, password);
  }

  /** {@return whether the connection is encrypted: without any file it is not} */
  boolean isEncrypted() {
    return authorities != null || certificate != null;
  }

  /** {@return the file with certificates of authorities; null for those that everyone trusts} */
  Path authorities() {
    return authorities == null ? null : authorities.file();
  }

  /** {@return the client certificate in PEM, without keys in OpenSSL's old form; null for none} */
  byte[] certificate() {
    return certificate == null ? null : OldPem.plain(certificate.bytes(), password);
  }

  /** {@return the private key in PEM, not in OpenSSL's old form; null if it is in the other} */
  byte[] key() {
    return key == null ? null : OldPem.plain(key.bytes(), password);
  }

  /** {@return the password of an encrypted key; null for none} */
  String password() {
    return password == null || password.isEmpty() ? null : password;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof BrokerCertificates)) {
      return false;
    }
    BrokerCertificates that = (BrokerCertificates) other;
    return Objects.equals(authorities, that.authorities)
        && Objects.equals(certificate, that.certificate)
        && Objects.equals(key, that.key)
        && Objects.equals(password(), that.password());
  }

  @Override
  public int hashCode() {
    return Objects.hash(authorities, certificate, key);
  }

  /** {@return nothing of what is in the files} */
  @Override
  public String toString() {
    return certificate == null ? "no client certificate" : "a client certificate";
  }
}
