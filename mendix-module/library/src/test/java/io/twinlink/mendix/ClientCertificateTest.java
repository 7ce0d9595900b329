package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  /** Two certificates; the second is pinned to two names, one of them a number. */
  private static final String VARIABLE =
      "[{\"pfx\":\"AQI=\",\"password\":\"sssecret\"},"
          + "{\"pfx\":\"AwQ\\nF\\n\",\"password\":\"other\",\"pin_to\":[\"MY_S3\",\"2\"]}]";

  /** The settings of a runtime whose certificates are one byte each: 1, 2 and so on. */
  private static Configuration runtime(int certificates, String... passwords) {
    List<InputStream> streams = new ArrayList<>();
    for (int number = 1; number <= certificates; number++) {
      streams.add(new ByteArrayInputStream(new byte[] {(byte) number}));
    }
    return new Runtime(streams, List.of(passwords));
  }

  private static String refused(String id, String variable, Configuration configuration) {
    String text =
        assertThrows(Failure.class, () -> ClientCertificate.find(id, variable, configuration))
            .text("X");
    assertTrue(text.startsWith("X: credentials: ClientCertificateID: "), text);
    assertFalse(text.contains("sssecret"), text);
    return text;
  }

  @Test
  void aPinComesBeforeANumber() {
    for (String id : List.of("MY_S3", "2")) {
      ClientCertificate found = ClientCertificate.find(id, VARIABLE, runtime(3, "a", "b", "c"));
      assertArrayEquals(new byte[] {3, 4, 5}, found.content());
      assertEquals("other", found.password());
    }
  }

  @Test
  void aNumberCountsFromOne() {
    for (String variable : new String[] {null, " ", "[]", VARIABLE}) {
      ClientCertificate found = ClientCertificate.find("3", variable, runtime(3, "a", "b", "c"));
      assertArrayEquals(new byte[] {3}, found.content());
      assertEquals("c", found.password());
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
    String text = refused(id, null, runtime(2, "a"));
    assertTrue(text.contains(expected), text);
    assertTrue(text.contains("AWSAuthentication.ClientCertificateID"), text);
  }

  @Test
  void aRuntimeWithoutCertificatesIsRefused() {
    assertTrue(refused("1", null, runtime(0)).contains("the runtime has none."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"pfx\":\"sssecret | cannot be read: it is no JSON",
        "{\"pfx\":\"sssecret\"} | cannot be read: it is no list",
        "[{\"pin_to\":[\"p\"],\"pfx\":\"*sssecret=x\"}] | is no base64",
        "[{\"pin_to\":[\"p\"]}] | has no pfx",
        "[{\"pin_to\":\"p\"}, 7, null] | no client certificate is pinned to p",
        "[{\"pin_to\":[\"P\", \"q\"]}] | only to [P, q]"
      })
  void aVariableThatIsNotAsMendixWritesItIsRefused(String variable, String expected) {
    String text = refused("p", variable, runtime(1, "a"));
    assertTrue(text.contains(expected), text);
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
            List.of("a"));
    assertTrue(refused("1", null, broken).contains("disk on fire"));
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
    public File getTempPath() {
      throw new UnsupportedOperationException();
    }
  }
}
