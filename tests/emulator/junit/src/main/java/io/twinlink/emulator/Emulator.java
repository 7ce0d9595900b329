package io.twinlink.emulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running emulator: until it is closed, or until the JVM ends, even if that is killed.
 *
 * <p>Without {@code --listen} it takes a free port of this machine, so that any number of them run
 * side by side. It may be used by any number of threads.
 */
public final class Emulator implements AutoCloseable {
  /** How much of what the emulator says is kept: a line for each request. */
  private static final int LINES = 1000;

  private static final long PATIENCE_SECONDS = 10;

  private final Process process;
  private final Thread reader;
  private final Deque<String> log = new ArrayDeque<>();
  private final ReadyLine ready;
  private final AdminPath admin;

  private Emulator(Process process) throws IOException {
    this.process = process;
    this.reader = new Thread(this::readLog, "twinlink-emulator");
    reader.setDaemon(true);
    reader.start();
    String line = lines(process.getInputStream()).readLine();
    if (line == null) {
      close();
      throw new IllegalStateException("the emulator did not start: " + String.join("\n", log()));
    }
    this.ready = new ReadyLine(line);
    this.admin = new AdminPath(endpoint(), caFile());
  }

  /**
   * Starts an emulator, and waits until it accepts connections.
   *
   * <p>The binary is the one that the system property {@code twinlink.emulator} names, or else the
   * environment's {@code TWINLINK_EMULATOR}, or else the first {@code twinlink-emulator} on PATH.
   *
   * @param options the options of its command line, such as {@code "--workspaces", "0"}; see {@code
   *     twinlink-emulator --help}
   * @return the emulator
   * @throws IllegalStateException if there is no binary, or if it does not start: then with the
   *     emulator's own words
   */
  public static Emulator start(String... options) {
    return start(Binary.find(), List.of(options));
  }

  static Emulator start(Path binary, List<String> options) {
    List<String> command = new ArrayList<>(options);
    // It ends when the pipe to it does, as it does with this process, in whatever way that ends.
    command.addAll(0, List.of(binary.toString(), "--end-with-input"));
    try {
      return new Emulator(new ProcessBuilder(command).start());
    } catch (IOException failed) {
      throw new UncheckedIOException(binary + " cannot be started", failed);
    }
  }

  /**
   * Its URL, such as {@code http://127.0.0.1:40321}; {@code https} with {@code --tls}.
   *
   * @return the URL, without a path
   */
  public URI endpoint() {
    return URI.create(ready.get("endpoint"));
  }

  /**
   * The region that requests must be signed for.
   *
   * @return the name of the region
   */
  public String region() {
    return ready.get("region");
  }

  /**
   * The id of the access key that it knows.
   *
   * @return the access key id
   */
  public String accessKeyId() {
    return ready.get("access_key_id");
  }

  /**
   * The secret of that access key, which is none: it is good for this emulator alone.
   *
   * @return the secret access key
   */
  public String secretAccessKey() {
    return ready.get("secret_access_key");
  }

  /**
   * What requests must carry besides.
   *
   * @return the session token; empty unless {@code --session-token} set it
   */
  public Optional<String> sessionToken() {
    return Optional.ofNullable(ready.get("session_token"));
  }

  /**
   * The certificate that clients must trust.
   *
   * @return a file in PEM; empty without {@code --tls}
   */
  public Optional<Path> caFile() {
    return Optional.ofNullable(ready.get("ca_file")).map(Path::of);
  }

  /**
   * Its proxy.
   *
   * @return the URL; empty without {@code --proxy}
   */
  public Optional<URI> proxy() {
    return Optional.ofNullable(ready.get("proxy")).map(URI::create);
  }

  /**
   * Its port for MQTT.
   *
   * @return the URL, such as {@code mqtt://127.0.0.1:40322}; empty without {@code --mqtt-port}
   */
  public Optional<URI> mqtt() {
    return Optional.ofNullable(ready.get("mqtt")).map(URI::create);
  }

  /**
   * The variables by which AWS's tools and SDKs in other processes find this emulator. An
   * environment that they are laid over should have no {@code AWS_PROFILE}.
   *
   * @return names and values
   */
  public Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_ENDPOINT_URL", endpoint().toString());
    variables.put("AWS_ACCESS_KEY_ID", accessKeyId());
    variables.put("AWS_SECRET_ACCESS_KEY", secretAccessKey());
    variables.put("AWS_REGION", region());
    variables.put("AWS_DEFAULT_REGION", region());
    // No name server knows api.127.0.0.1.
    variables.put("AWS_DISABLE_HOST_PREFIX_INJECTION", "true");
    sessionToken().ifPresent(token -> variables.put("AWS_SESSION_TOKEN", token));
    caFile().ifPresent(file -> variables.put("AWS_CA_BUNDLE", file.toString()));
    return variables;
  }

  /**
   * The newest 1,000 lines that it said: one for each request, with method, path, operation,
   * request id and status.
   *
   * @return the lines, the oldest first
   */
  public List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  /**
   * Asks something on the admin path, such as {@code admin("POST", "clock",
   * "{\"advance_seconds\":3600}")}.
   *
   * @param method {@code GET}, {@code POST} or {@code DELETE}
   * @param path what follows {@code /_emulator/}, such as {@code faults}, {@code requests} or
   *     {@code clear}
   * @param document what is sent, in JSON; nothing if it is empty
   * @return the answer, in JSON
   * @throws IllegalStateException if that is refused, with the emulator's answer; or if it does not
   *     run
   */
  public String admin(String method, String path, String document) {
    return admin.ask(method, path, document);
  }

  /** Ends it, and waits until it has ended. What has ended already is left as it is. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException ended) {
      // It has ended, and the pipe with it.
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      reader.join();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Where it is, without the secret. */
  @Override
  public String toString() {
    return "Emulator at " + endpoint();
  }

  /** Reads all that it says, or it would stop when the pipe is full. */
  private void readLog() {
    try (BufferedReader lines = lines(process.getErrorStream())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (log) {
          if (log.size() == LINES) {
            log.removeFirst();
          }
          log.addLast(line);
        }
      }
    } catch (IOException ended) {
      // It was killed, and the pipe with it.
    }
  }

  private static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
