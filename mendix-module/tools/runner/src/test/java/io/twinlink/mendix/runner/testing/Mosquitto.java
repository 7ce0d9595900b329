package io.twinlink.mendix.runner.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A broker that nobody here wrote: mosquitto, which wants client certificates of an authority. */
public final class Mosquitto implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final Pattern CAME = Pattern.compile("New client connected from \\S+ as (\\S+) ");
  private static final Pattern WENT =
      Pattern.compile("Client (\\S+) (?:closed its connection|disconnected|already|has exceeded)");

  private final Path folder = Apps.folder();
  private final int port = freePort();
  private Process process;

  private Mosquitto(Authority authority) throws IOException {
    Files.writeString(folder.resolve("server.pem"), authority.issueServer());
    Files.writeString(
        folder.resolve("mosquitto.conf"),
        String.join(
            "\n",
            "listener " + port + " 127.0.0.1",
            "cafile " + authority.pem(),
            "certfile " + file("server.pem"),
            "keyfile " + file("server.pem"),
            "require_certificate true",
            "use_identity_as_username true",
            "persistence true",
            "persistence_location " + folder.toAbsolutePath() + "/",
            "log_dest file " + file("mosquitto.log"),
            "log_type all",
            "connection_messages true",
            "user " + System.getProperty("user.name"),
            ""));
  }

  /** Starts a broker whose certificate, and whose clients', are an authority's. */
  public static Mosquitto start(Authority authority) {
    try {
      Mosquitto broker = new Mosquitto(authority);
      broker.run();
      return broker;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path file(String name) {
    return folder.resolve(name).toAbsolutePath();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Starts it again, with the sessions that it had. */
  public void run() throws IOException {
    String program =
        Stream.of(
                "/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/opt/homebrew/sbin/mosquitto")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst()
            .orElse("mosquitto");
    process =
        new ProcessBuilder(List.of(program, "-c", file("mosquitto.conf").toString()))
            .redirectErrorStream(true)
            .redirectOutput(file("mosquitto.out").toFile())
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        // When it serves, it sends an alert or closes what was closed here. One that only listens
        // forgets a signal to end.
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        socket.shutdownOutput();
        socket.getInputStream().read();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IllegalStateException(Files.readString(file("mosquitto.out")), notYet);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The port, on localhost. */
  public long port() {
    return port;
  }

  /** What the broker logged. */
  public String log() {
    try {
      return Files.readString(file("mosquitto.log"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The client ids that are connected now. */
  public Set<String> connected() {
    Set<String> clients = new TreeSet<>();
    for (String line : log().split("\n")) {
      Matcher came = CAME.matcher(line);
      Matcher went = WENT.matcher(line);
      if (came.find()) {
        clients.add(came.group(1));
      } else if (went.find()) {
        clients.remove(went.group(1).replaceAll("[.,]$", ""));
      }
    }
    return clients;
  }

  /** Ends it, as a broken machine does or as an administrator does. */
  public void stop(boolean isKilled) {
    if (isKilled) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("mosquitto does not end");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    stop(false);
  }
}
