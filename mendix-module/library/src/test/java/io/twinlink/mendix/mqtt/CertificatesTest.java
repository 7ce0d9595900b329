package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files below the resources folder, and keys in OpenSSL's old form. */
final class CertificatesTest {
  private static final String SECRET = "not-for-the-log";

  @TempDir Path app;

  private final FakeRuntime runtime = new FakeRuntime();

  @BeforeEach
  void folder() throws IOException {
    runtime.resources = Files.createDirectories(app.resolve("resources"));
    Files.createDirectories(app.resolve("resources/certs"));
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(app.resolve(name), content);
  }

  private static String refused(String ca) {
    return assertThrows(Failure.class, () -> BrokerCertificates.read(ca, "", "", "")).getMessage();
  }

  @Test
  void filesAreReadFromTheResourcesFolder() throws IOException {
    file("resources/certs/ca.pem", "authorities");
    file("resources/device.pem.crt", "certificate");
    file("resources/device.key", "key");
    BrokerCertificates read =
        BrokerCertificates.read("certs\\ca.pem", " device.pem.crt ", "./device.key", SECRET);
    assertEquals("authorities", Files.readString(read.authorities()));
    assertArrayEquals("certificate".getBytes(StandardCharsets.UTF_8), read.certificate());
    assertArrayEquals("key".getBytes(StandardCharsets.UTF_8), read.key());
    assertEquals(SECRET, read.password());
    assertTrue(read.isEncrypted());
    assertFalse(read.toString().contains(SECRET));
    assertEquals(
        read, BrokerCertificates.read("certs/ca.pem", "device.pem.crt", "device.key", SECRET));
    assertNotEquals(
        read, BrokerCertificates.read("certs/ca.pem", "device.pem.crt", "device.key", "other"));
    BrokerCertificates none = BrokerCertificates.read(null, null, null, null);
    assertFalse(none.isEncrypted());
    assertNull(none.certificate());
    assertNull(none.password());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside.pem", "certs/../../outside.pem", "link.pem", "certs/up/outside.pem"})
  void nothingElseIsRead(String path) throws IOException {
    file("outside.pem", SECRET);
    Files.createSymbolicLink(app.resolve("resources/link.pem"), app.resolve("outside.pem"));
    Files.createSymbolicLink(app.resolve("resources/certs/up"), app);
    assertEquals(
        "CA names the file " + path + ", which lies outside of the app's resources folder.",
        refused(path));
  }

  @Test
  void anAbsolutePathIsOutsideToo() throws IOException {
    file("outside.pem", SECRET);
    assertTrue(refused(app.resolve("outside.pem").toString()).contains("lies outside"));
  }

  @Test
  void whatCannotBeReadIsNamed() {
    assertEquals(
        "CA names the file certs/ca.pem, which is not in the app's resources folder.",
        refused("certs/ca.pem"));
    assertEquals("CA names the file certs, which cannot be read (IOException).", refused("certs"));
    assertTrue(refused("a\0b").contains("which is no path"));
  }

  @Test
  void aKeyNeedsItsCertificate() throws IOException {
    file("resources/device.key", SECRET);
    String message =
        assertThrows(Failure.class, () -> BrokerCertificates.read("", "", "device.key", ""))
            .getMessage();
    assertEquals("ClientCertificate is empty, but ClientKey is not.", message);
  }

  private static byte[] key(String name) throws IOException {
    try (InputStream file = CertificatesTest.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  /** Keys as OpenSSL wrote them before PKCS#8, against the same keys in plain. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ec-aes128.pem",
        "ec-aes192.pem",
        "ec-aes256.pem",
        "ec-des3.pem",
        "rsa-aes256.pem"
      })
  void keysInTheOldFormAreReadWithTheirPassword(String name) throws IOException {
    String plain = text(key(name.substring(0, name.indexOf('-')) + ".pem"));
    String certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    String both = certificate + text(key(name)).replace("\n", "\r\n");
    byte[] read = OldPem.plain(both.getBytes(StandardCharsets.UTF_8), "for+tests");
    assertEquals(certificate + plain.strip(), text(read).strip());
    for (String password : new String[] {"wrong", "", null}) {
      String message =
          assertThrows(Failure.class, () -> OldPem.plain(key(name), password)).getMessage();
      assertTrue(message.contains("CertificatePassword"), message);
      assertFalse(message.contains("wrong"), message);
    }
  }

  @Test
  void otherFormsAreLeftOrNamed() throws IOException {
    byte[] plain = key("ec.pem");
    assertArrayEquals(plain, OldPem.plain(plain, "for+tests"));
    assertArrayEquals(plain, OldPem.plain(plain, null));
    String message =
        assertThrows(Failure.class, () -> OldPem.plain(key("ec-camellia256.pem"), "for+tests"))
            .getMessage();
    assertEquals("the private key is encrypted with CAMELLIA-256-CBC, which is not read.", message);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
