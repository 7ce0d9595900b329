package io.twinlink.mendix.runner.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** An authority that issues client certificates, made with the JDK's keytool. */
public final class Authority {
  /** The password of every archive, new for each authority. */
  private final String password = UUID.randomUUID().toString();

  private final Path folder = Apps.folder();
  private int issued;

  public Authority() {
    keytool(
        "-genkeypair",
        "-alias",
        "key",
        "-keystore",
        "root.p12",
        "-dname",
        "CN=Plant Root",
        // Not EC: the keytool of Java 11 signs with it in a form that strict readers refuse.
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-validity",
        "30",
        "-ext",
        "bc:critical=ca:true",
        "-ext",
        "ku:critical=keyCertSign");
    keytool("-exportcert", "-rfc", "-alias", "key", "-keystore", "root.p12", "-file", "root.pem");
  }

  /** The authority's own certificate, PEM. */
  public Path pem() {
    return folder.resolve("root.pem").toAbsolutePath();
  }

  public String password() {
    return password;
  }

  /**
   * Issues a certificate.
   *
   * @param algorithm RSA or EC
   * @param size of the key, in bits
   * @param begin when it becomes valid, as keytool writes it, such as {@code -1d}
   * @param days how long it is valid
   * @return a PKCS 12 archive
   */
  public byte[] issue(String algorithm, int size, String begin, int days) {
    return issue(algorithm, size, begin, days, "ku:critical=digitalSignature");
  }

  private byte[] issue(String algorithm, int size, String begin, int days, String extension) {
    String name = "client" + ++issued;
    keytool(
        "-genkeypair",
        "-alias",
        "key",
        "-keystore",
        name + ".p12",
        "-dname",
        "CN=" + name,
        "-keyalg",
        algorithm,
        "-keysize",
        "" + size);
    keytool("-certreq", "-alias", "key", "-keystore", name + ".p12", "-file", name + ".csr");
    keytool(
        "-gencert",
        "-alias",
        "key",
        "-keystore",
        "root.p12",
        "-infile",
        name + ".csr",
        "-outfile",
        name + ".cer",
        "-startdate",
        begin,
        "-validity",
        "" + days,
        "-ext",
        extension);
    try {
      return withCertificate(folder.resolve(name + ".p12"), folder.resolve(name + ".cer"));
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The certificate of a server on this machine with its key, both in PEM, in one text. */
  public String issueServer() {
    return pem(issue("RSA", 2048, "-1d", 30, "san=dns:localhost,ip:127.0.0.1"));
  }

  /** The certificate in an archive of this authority and its key in PKCS#8, in PEM. */
  public String pem(byte[] archive) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(archive), password.toCharArray());
      return pem("CERTIFICATE", store.getCertificate("key").getEncoded())
          + pem("PRIVATE KEY", store.getKey("key", password.toCharArray()).getEncoded());
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String pem(String label, byte[] content) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  /** An archive that is valid now. */
  public byte[] issue(String algorithm, int size) {
    return issue(algorithm, size, "-1d", 30);
  }

  private byte[] withCertificate(Path archive, Path certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(archive);
        InputStream issuedOne = Files.newInputStream(certificate)) {
      store.load(file, password.toCharArray());
      Certificate[] chain = {
        CertificateFactory.getInstance("X.509").generateCertificate(issuedOne)
      };
      store.setKeyEntry(
          "key", store.getKey("key", password.toCharArray()), password.toCharArray(), chain);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, password.toCharArray());
    return bytes.toByteArray();
  }

  private void keytool(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", password));
    File log = folder.resolve("keytool.log").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    try {
      int status = builder.redirectErrorStream(true).redirectOutput(log).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(Files.readString(log.toPath()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
