package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.conf.Configuration;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCertificateTest {
  /** Names to which certificates are pinned, one of them a number. */
  private static final List<String> PINS = List.of("MY_S3", "2");

  private static final String PASSWORD = "sssecret";

  /** The settings of a runtime whose certificates are one byte each: 1, 2 and so on. */
  private static Configuration runtime(int certificates, String... passwords) {
    List<InputStream> streams = new ArrayList<>();
    for (int number = 1; number <= certificates; number++) {
      streams.add(new ByteArrayInputStream(new byte[] {(byte) number}));
    }
    return new Runtime(streams, List.of(passwords));
  }

  private static String refused(String id, List<String> pins, Configuration configuration) {
    String text =
        assertThrows(Failure.class, () -> ClientCertificate.find(id, pins, configuration))
            .text("X");
    assertTrue(text.startsWith("X: credentials: ClientCertificateID: "), text);
    assertFalse(text.contains(PASSWORD), text);
    return text;
  }

  @Test
  void aPinComesBeforeANumber() {
    for (String id : List.of("MY_S3", "2")) {
      ClientCertificate found = ClientCertificate.find(id, PINS, runtime(3, "a", "b", "c"));
      assertEquals(id, found.pin());
      assertNull(found.content());
      assertNull(found.password());
    }
  }

  @Test
  void aNumberCountsFromOne() {
    for (List<String> pins : List.of(List.<String>of(), PINS)) {
      ClientCertificate found = ClientCertificate.find("3", pins, runtime(3, "a", "b", "c"));
      assertNull(found.pin());
      assertArrayEquals(new byte[] {3}, found.content());
      assertEquals("c", found.password());
    }
  }

  @Test
  void aConnectionGetsWhatWasFound() {
    ClientCertificate pinned = ClientCertificate.find("MY_S3", PINS, runtime(0));
    assertEquals("Certificate(pin MY_S3)", pinned.certificate().toString());
    ClientCertificate first = ClientCertificate.find("1", PINS, runtime(2, "a", "a"));
    assertEquals("AQ==", first.certificate().settings().get("certificate_base64"));
    assertEquals("a", first.certificate().settings().get("password"));
    assertEquals(first.key(), ClientCertificate.find("1", PINS, runtime(2, "a", "a")).key());
    for (ClientCertificate other :
        List.of(
            pinned,
            ClientCertificate.find("1", PINS, runtime(1, "b")),
            ClientCertificate.find("3", PINS, runtime(3, "a", "a", "a")))) {
      assertFalse(first.key().equals(other.key()), other.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | there is no client certificate number 0: the runtime has 2, counted from 1.",
        "3 | there is no client certificate number 3: the runtime has 2, counted from 1.",
        "-1 | no client certificate is pinned to -1, and that is no number either.",
        "x | no client certificate is pinned to x, and that is no number either.",
        "2 | there is no password for the client certificate number 2.",
        "99999999999 | no client certificate is pinned to 99999999999"
      })
  void aNumberThatLeadsNowhereIsRefused(String id, String expected) {
    String text = refused(id, List.of(), runtime(2, PASSWORD));
    assertTrue(text.contains(expected), text);
    assertTrue(text.contains("AWSAuthentication.ClientCertificateID"), text);
  }

  @Test
  void aRuntimeWithoutCertificatesIsRefused() {
    assertTrue(refused("1", List.of(), runtime(0)).contains("the runtime has none."));
  }

  @Test
  void theNamesAreToldToOneWhoGivesAnother() {
    String text = refused("my_s3", PINS, runtime(2, "a", PASSWORD));
    assertTrue(text.contains("pinned to my_s3, only to [MY_S3, 2]."), text);
  }

  @Test
  void aCertificateThatCannotBeReadIsRefused() {
    Configuration broken =
        new Runtime(
            List.of(
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("disk on fire");
                  }
                }),
            List.of(PASSWORD));
    assertTrue(refused("1", List.of(), broken).contains("disk on fire"));
  }

  /** A runtime with certificates. */
  private static final class Runtime implements Configuration {
    private final List<InputStream> certificates;
    private final List<String> passwords;

    Runtime(List<InputStream> certificates, List<String> passwords) {
      this.certificates = certificates;
      this.passwords = passwords;
    }

    @Override
    public Object getConstantValue(String constantName) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<InputStream> getClientCertificates() {
      return certificates;
    }

    @Override
    public List<String> getClientCertificatePasswords() {
      return passwords;
    }

    @Override
    public File getResourcesPath() {
      throw new UnsupportedOperationException("getResourcesPath");
    }

    @Override
    public File getTempPath() {
      throw new UnsupportedOperationException();
    }
  }
}
