package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.conf.Configuration;
import io.twinlink.Certificate;
import io.twinlink.CredentialsException;
import io.twinlink.RolesAnywhere;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * A client certificate of the app, PKCS 12 with its password, from one of the two places where
 * Mendix keeps them.
 *
 * <p>Mendix Cloud has the environment variable {@code CLIENT_CERTIFICATES}, in which certificates
 * are pinned to names; twinlink's core reads it. Everywhere the runtime has the list of its
 * settings {@code ClientCertificates} and {@code ClientCertificatePasswords}.
 */
public final class ClientCertificate {
  private static final String REMEDY =
      "In Mendix Cloud, set it, the constant AWSAuthentication.ClientCertificateID or the attribute"
          + " of a ConnectRequest, to the name to which the certificate is pinned (Network tab of the environment, outgoing"
          + " certificates, Web Service Call name); elsewhere to its number, from 1, in the"
          + " runtime setting ClientCertificates, with its password in"
          + " ClientCertificatePasswords.";

  private final String pin;
  private final byte[] content;
  private final String password;

  private ClientCertificate(String pin, byte[] content, String password) {
    this.pin = pin;
    this.content = content;
    this.password = password;
  }

  /**
   * Finds a certificate of the running app.
   *
   * @param id a name, or a number from 1; what is both is a name
   * @return the certificate
   */
  public static ClientCertificate find(String id) {
    List<String> pins;
    try {
      pins = RolesAnywhere.certificatePins();
    } catch (CredentialsException damaged) {
      throw Failure.of(damaged, REMEDY);
    }
    return find(id, pins, Core.getConfiguration());
  }

  /**
   * Finds a certificate.
   *
   * @param id a name, or a number from 1; what is both is a name
   * @param pins the names to which certificates are pinned
   * @param configuration the settings of the runtime
   */
  static ClientCertificate find(String id, List<String> pins, Configuration configuration) {
    if (pins.contains(id)) {
      return new ClientCertificate(id, null, null);
    }
    if (!id.matches("[0-9]{1,9}")) {
      throw refused(
          pins.isEmpty()
              ? "no client certificate is pinned to " + id + ", and that is no number either."
              : "no client certificate is pinned to " + id + ", only to " + pins + '.');
    }
    return numbered(Integer.parseInt(id), configuration);
  }

  private static ClientCertificate numbered(int number, Configuration configuration) {
    List<InputStream> certificates = configuration.getClientCertificates();
    List<String> passwords = configuration.getClientCertificatePasswords();
    try {
      int count = certificates == null ? 0 : certificates.size();
      if (number < 1 || number > count) {
        throw refused(
            "there is no client certificate number "
                + number
                + ": the runtime has "
                + (count == 0 ? "none." : count + ", counted from 1."));
      }
      if (passwords == null || passwords.size() < number) {
        throw refused("there is no password for the client certificate number " + number + '.');
      }
      byte[] content = certificates.get(number - 1).readAllBytes();
      return new ClientCertificate(null, content, passwords.get(number - 1));
    } catch (IOException unreadable) {
      throw refused(
          "the client certificate number " + number + " cannot be read: " + unreadable + '.');
    } finally {
      close(certificates);
    }
  }

  private static void close(List<InputStream> certificates) {
    if (certificates == null) {
      return;
    }
    for (InputStream certificate : certificates) {
      try {
        certificate.close();
      } catch (IOException whatever) {
        // It was opened for reading, and that is done.
        continue;
      }
    }
  }

  private static Failure refused(String message) {
    return Failure.of("credentials", "ClientCertificateID: " + message, null, REMEDY);
  }

  /** Gives it to a session. */
  void giveTo(RolesAnywhere session) {
    if (pin == null) {
      session.certificate(content).password(password);
    } else {
      session.certificateFromEnvironment(pin);
    }
  }

  /** {@return the certificate for a connection} */
  public Certificate certificate() {
    return pin == null
        ? Certificate.of(content).password(password)
        : Certificate.fromEnvironment(pin);
  }

  /** {@return a key that is equal for equal certificates, and shows nothing of them} */
  public ByteBuffer key() {
    String base64 = content == null ? null : Base64.getEncoder().encodeToString(content);
    return new Fingerprint().add(pin).add(base64).add(password).toKey();
  }

  /** {@return the name it is pinned to; null if it is in the list of the runtime} */
  String pin() {
    return pin;
  }

  /** {@return the archive; null if it is pinned to a name} */
  byte[] content() {
    return content;
  }

  /** {@return the password of the archive; null if it is pinned to a name} */
  String password() {
    return password;
  }
}
