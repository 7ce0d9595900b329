package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import java.util.Arrays;
import java.util.Objects;

/**
 * Who the broker must be, and who the app is to the broker: PEM files below the resources folder,
 * read when the activity is called.
 */
public final class BrokerCertificates {
  private final byte[] authorities;
  private final byte[] certificate;
  private final byte[] key;
  private final String password;

  private BrokerCertificates(byte[] authorities, byte[] certificate, byte[] key, String password) {
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
    byte[] certificate = ResourceFile.read("ClientCertificate", clientCertificate);
    byte[] key = ResourceFile.read("ClientKey", clientKey);
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

  /** {@return the certificates of authorities in PEM; null for those that everyone trusts} */
  byte[] authorities() {
    return authorities;
  }

  /** {@return the client certificate in PEM, without keys in OpenSSL's old form; null for none} */
  byte[] certificate() {
    return certificate == null ? null : OldPem.plain(certificate, password);
  }

  /** {@return the private key in PEM, not in OpenSSL's old form; null if it is in the other} */
  byte[] key() {
    return key == null ? null : OldPem.plain(key, password);
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
    return Arrays.equals(authorities, that.authorities)
        && Arrays.equals(certificate, that.certificate)
        && Arrays.equals(key, that.key)
        && Objects.equals(password(), that.password());
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(authorities), Arrays.hashCode(certificate));
  }

  /** {@return nothing of what is in the files} */
  @Override
  public String toString() {
    return certificate == null ? "no client certificate" : "a client certificate";
  }
}
