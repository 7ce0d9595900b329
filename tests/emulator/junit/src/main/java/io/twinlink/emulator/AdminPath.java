package io.twinlink.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Asks the emulator's admin path. */
final class AdminPath {
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final URI endpoint;
  private final SSLSocketFactory sockets;

  /** Trusts the certificate of the file alone, if there is one. */
  AdminPath(URI endpoint, Optional<Path> caFile) throws IOException {
    this.endpoint = endpoint;
    this.sockets = caFile.isPresent() ? trusting(caFile.get()) : null;
  }

  String ask(String method, String path, String document) {
    String what = method + " " + path + ": ";
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              endpoint.resolve("/_emulator/" + path).toURL().openConnection(Proxy.NO_PROXY);
      if (sockets != null) {
        ((HttpsURLConnection) connection).setSSLSocketFactory(sockets);
      }
      connection.setConnectTimeout(PATIENCE_MILLISECONDS);
      connection.setReadTimeout(PATIENCE_MILLISECONDS);
      connection.setRequestMethod(method);
      if (!document.isEmpty()) {
        connection.setDoOutput(true);
        connection.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
      }
      boolean accepted = connection.getResponseCode() < 300;
      try (InputStream body =
          accepted ? connection.getInputStream() : connection.getErrorStream()) {
        String answer = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (!accepted) {
          throw new IllegalStateException(what + answer);
        }
        return answer;
      }
    } catch (IOException failed) {
      throw new IllegalStateException(what + failed, failed);
    }
  }

  private static SSLSocketFactory trusting(Path caFile) throws IOException {
    try (InputStream file = Files.newInputStream(caFile)) {
      Certificate authority = CertificateFactory.getInstance("X.509").generateCertificate(file);
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      store.setCertificateEntry("emulator", authority);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException failed) {
      throw new IOException(caFile + " cannot be trusted", failed);
    }
  }
}
