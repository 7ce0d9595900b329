package io.twinlink.testing;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.mqtt.MqttClientBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A broker to test against: mosquitto, which must be installed, without encryption. */
public final class Mosquitto implements AutoCloseable {
  private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/usr/bin");
  private static final int PATIENCE_SECONDS = 10;

  private final Path configuration;
  private final File log;
  private final int port;
  private Process process;

  private Mosquitto(Path configuration, File log, int port) {
    this.configuration = configuration;
    this.log = log;
    this.port = port;
  }

  /** Starts a broker that lets in whoever comes, unless the lines say otherwise. */
  public static Mosquitto start(Path directory, String... lines) {
    try {
      int port = freePort();
      List<String> configuration = new ArrayList<>();
      configuration.add("listener " + port + " 127.0.0.1");
      configuration.add("max_queued_messages 0");
      configuration.addAll(List.of(lines));
      if (configuration.stream().noneMatch(line -> line.startsWith("allow_anonymous"))) {
        configuration.add("allow_anonymous true");
      }
      // Started by root, it would become a user who cannot read the directory.
      configuration.add("user root");
      Path file = Files.write(directory.resolve("mosquitto.conf"), configuration);
      Mosquitto broker = new Mosquitto(file, directory.resolve("mosquitto.log").toFile(), port);
      broker.start();
      return broker;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where nobody listens. */
  public static String nowhere() {
    try {
      return "mqtt://127.0.0.1:" + freePort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A connector with keys that MQTT without signatures does not use. */
  public static Connector.Builder connector() {
    return Connector.builder().region("us-east-1").credentials(Credentials.of("AKIDMQTT", "s"));
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  public String endpoint() {
    return "mqtt://127.0.0.1:" + port;
  }

  /** A builder of clients of this broker. */
  public MqttClientBuilder client(Connector aws) {
    return aws.mqtt().endpoint(endpoint());
  }

  /** Starts it, on the same port as before. */
  public void start() {
    List<String> command = List.of(binary(), "-c", configuration.toString());
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      awaitPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Kills it: connections break, sessions are forgotten. */
  public void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("mosquitto does not end");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }

  private void awaitPort() throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return;
      } catch (IOException notYet) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          kill();
          throw new AssertionError(
              "mosquitto does not start: " + Files.readString(log.toPath()), notYet);
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Not everybody's path has the folder of daemons. */
  private static String binary() {
    List<String> places = new ArrayList<>(PLACES);
    places.addAll(List.of(System.getenv("PATH").split(File.pathSeparator)));
    for (String place : places) {
      Path file = Path.of(place, "mosquitto");
      if (Files.isExecutable(file)) {
        return file.toString();
      }
    }
    throw new IllegalStateException(
        "there is no mosquitto, which the tests of MQTT run against: install it, such as with"
            + " `apt-get install mosquitto`");
  }
}
