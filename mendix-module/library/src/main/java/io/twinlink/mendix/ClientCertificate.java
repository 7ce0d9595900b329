package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.conf.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A client certificate of the app, PKCS 12 with its password, from one of the two places where
 * Mendix keeps them.
 *
 * <p>Mendix Cloud has the environment variable {@code CLIENT_CERTIFICATES}: {@code [{"pfx":
 * "<base64>", "password": "...", "pin_to": ["name", ...]}, ...]}. Everywhere the runtime has the
 * list of its settings {@code ClientCertificates} and {@code ClientCertificatePasswords}.
 */
final class ClientCertificate {
  /** The environment variable of Mendix Cloud. */
  static final String VARIABLE = "CLIENT_CERTIFICATES";

  private static final String DAMAGED = "the environment variable " + VARIABLE;

  private final byte[] content;
  private final String password;

  private ClientCertificate(byte[] content, String password) {
    this.content = content;
    this.password = password;
  }

  /** {@return the certificate that {@code id} names in the running app} */
  static ClientCertificate find(String id) {
    return find(id, System.getenv(VARIABLE), Core.getConfiguration());
  }

  /**
   * Finds a certificate.
   *
   * @param id a pin, or a number from 1
   * @param variable the value of {@link #VARIABLE}; null if it is not set
   * @param configuration the settings of the runtime
   */
  static ClientCertificate find(String id, String variable, Configuration configuration) {
    List<String> pins = new ArrayList<>();
    if (variable != null && !variable.isBlank()) {
      ClientCertificate pinned = pinned(id, variable, pins);
      if (pinned != null) {
        return pinned;
      }
    }
    if (!id.matches("[0-9]{1,9}")) {
      throw refused(
          pins.isEmpty()
              ? "no client certificate is pinned to " + id + ", and that is no number either."
              : "no client certificate is pinned to " + id + ", only to " + pins + '.');
    }
    return numbered(Integer.parseInt(id), configuration);
  }

  private static ClientCertificate pinned(String id, String variable, List<String> pins) {
    Object all;
    try {
      all = Json.parse(variable);
    } catch (IllegalArgumentException damaged) {
      throw refused(DAMAGED + " cannot be read: " + damaged.getMessage() + '.');
    }
    if (!(all instanceof List)) {
      throw refused(DAMAGED + " cannot be read: it is no list.");
    }
    for (Object each : (List<?>) all) {
      if (each instanceof Map && isPinnedTo(id, ((Map<?, ?>) each).get("pin_to"), pins)) {
        return decoded(id, (Map<?, ?>) each);
      }
    }
    return null;
  }

  private static boolean isPinnedTo(String id, Object names, List<String> pins) {
    if (!(names instanceof List)) {
      return false;
    }
    for (Object name : (List<?>) names) {
      pins.add(String.valueOf(name));
    }
    return ((List<?>) names).contains(id);
  }

  private static ClientCertificate decoded(String id, Map<?, ?> entry) {
    Object content = entry.get("pfx");
    Object password = entry.get("password");
    if (content instanceof String) {
      try {
        // Line breaks are common in base64 that people paste.
        byte[] bytes = Base64.getMimeDecoder().decode((String) content);
        return new ClientCertificate(bytes, password instanceof String ? (String) password : "");
      } catch (IllegalArgumentException damaged) {
        throw refused(DAMAGED + ": pfx of the certificate pinned to " + id + " is no base64.");
      }
    }
    throw refused(DAMAGED + ": the certificate pinned to " + id + " has no pfx.");
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
      return new ClientCertificate(content, passwords.get(number - 1));
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
    return Failure.of(
        "credentials",
        "ClientCertificateID: " + message,
        null,
        "In Mendix Cloud, set the constant AWSAuthentication.ClientCertificateID to the name to"
            + " which the certificate is pinned (Network tab of the environment, outgoing"
            + " certificates, Web Service Call name); elsewhere to its number, from 1, in the"
            + " runtime setting ClientCertificates, with its password in"
            + " ClientCertificatePasswords.");
  }

  /** {@return the archive} */
  byte[] content() {
    return content;
  }

  /** {@return the password of the archive} */
  String password() {
    return password;
  }
}
