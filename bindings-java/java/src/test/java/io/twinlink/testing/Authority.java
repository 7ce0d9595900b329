package io.twinlink.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An authority and what it has signed, made by the JDK's keytool, as files in a folder. */
public final class Authority {
  /** Of all archives. */
  public static final String PASSWORD = "hunter2archive";

  private static final int LINE = 64;
  private static final int PATIENCE_SECONDS = 30;

  private final Path folder;
  private final String name;

  /** Makes an authority. */
  public Authority(Path folder, String name) {
    this.folder = folder;
    this.name = name;
    newKey(name, "-ext", "bc:c");
    keytool(name, "-exportcert", "-rfc", "-alias", name, "-file", certificate().toString());
  }

  /** Its own certificate, as PEM. */
  public Path certificate() {
    return folder.resolve(name + ".pem");
  }

  /** Signs a new key; it is in {@code NAME.pem}, {@code NAME.key} and {@code NAME.p12}. */
  public Authority sign(String leaf, String begin, String... extensions) {
    Path request = folder.resolve(leaf + ".csr");
    Path signed = folder.resolve(leaf + ".pem");
    newKey(leaf);
    keytool(leaf, "-certreq", "-alias", leaf, "-file", request.toString());
    List<String> signing = new ArrayList<>(List.of("-gencert", "-rfc", "-alias", name));
    signing.addAll(List.of("-startdate", begin, "-validity", "10"));
    signing.addAll(List.of("-infile", request.toString(), "-outfile", signed.toString()));
    for (String extension : extensions) {
      signing.addAll(List.of("-ext", extension));
    }
    keytool(name, signing.toArray(new String[0]));
    String root = certificate().toString();
    keytool(leaf, "-importcert", "-noprompt", "-alias", "root", "-file", root);
    keytool(leaf, "-importcert", "-noprompt", "-alias", leaf, "-file", signed.toString());
    keytool(leaf, "-delete", "-alias", "root");
    writeKey(leaf);
    return this;
  }

  private void newKey(String alias, String... more) {
    List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias));
    // Not EC: the keytool of Java 11 signs with it in a form that strict readers refuse.
    arguments.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-validity", "10"));
    arguments.addAll(List.of("-dname", "CN=" + alias));
    arguments.addAll(List.of(more));
    keytool(alias, arguments.toArray(new String[0]));
  }

  private void writeKey(String leaf) {
    char[] password = PASSWORD.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance(folder.resolve(leaf + ".p12").toFile(), password);
      byte[] key = store.getKey(leaf, password).getEncoded();
      String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
      String pem = "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
      Files.writeString(folder.resolve(leaf + ".key"), pem);
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void keytool(String store, String... arguments) {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command = new ArrayList<>(List.of(tool.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore"));
    command.add(folder.resolve(store + ".p12").toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError("keytool: " + output);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
