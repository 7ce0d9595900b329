package io.twinlink.mendix.runner.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running {@code twinlink-emulator} and its admin path. */
public final class Emulator implements AutoCloseable {
  /** What the emulator says of each request. */
  private static final File LOG = new File("target/emulator.log");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Process process;
  private final JsonObject greeting;
  private final HttpClient admin =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Emulator(Process process, JsonObject greeting) {
    this.process = process;
    this.greeting = greeting;
  }

  /**
   * Starts the emulator that the system property {@code twinlink.emulator} names, with contents of
   * every kind.
   */
  public static Emulator start(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--odd");
    return account(all.toArray(new String[0]));
  }

  /** Starts it with what the options say and nothing else. */
  public static Emulator account(String... options) {
    Path binary = Path.of(System.getProperty("twinlink.emulator")).toAbsolutePath().normalize();
    if (!Files.isExecutable(binary)) {
      throw new IllegalStateException(
          "there is no emulator at "
              + binary
              + ": build it with `cargo build --package twinlink-emulator`,"
              + " or name one with -Dtwinlink.emulator");
    }
    List<String> command = new ArrayList<>(List.of(options));
    command.add(0, binary.toString());
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(LOG)).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String greeting = output.readLine();
      if (greeting == null) {
        throw new IllegalStateException("the emulator does not start: see " + LOG);
      }
      return new Emulator(process, JsonParser.parseString(greeting).getAsJsonObject());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public String endpoint() {
    return greeting.get("endpoint").getAsString();
  }

  public String accessKeyId() {
    return greeting.get("access_key_id").getAsString();
  }

  public String secretAccessKey() {
    return greeting.get("secret_access_key").getAsString();
  }

  /** Ids of the first portals. */
  public List<String> portalIds() {
    List<String> ids = new ArrayList<>();
    JsonObject state = exchange("GET", "state", "").getAsJsonObject();
    state.getAsJsonArray("portal_ids").forEach(id -> ids.add(id.getAsString()));
    return ids;
  }

  /** How many connections are open, the admin's own included. */
  public int openConnections() {
    return exchange("GET", "state", "").getAsJsonObject().get("open_connections").getAsInt();
  }

  /** Asks for a fault, or a list of faults, in the JSON of the admin path. */
  public void fault(String document) {
    exchange("POST", "faults", document);
  }

  /** Asks for a fault of MQTT, in the JSON of the admin path. */
  public void mqttFault(String document) {
    exchange("POST", "mqtt", document);
  }

  /** Ends the faults of MQTT. */
  public void mqttHeals() {
    exchange("DELETE", "mqtt", "");
  }

  /** Plans an answer, or a list of answers, in the JSON of the admin path. */
  public void plan(String document) {
    exchange("POST", "answer", document);
  }

  /** Sets the clock of the account, in the JSON of the admin path. */
  public void clock(String document) {
    exchange("POST", "clock", document);
  }

  /** Empties the account. */
  public void clear() {
    exchange("POST", "clear", "");
  }

  /** Forgets faults, planned answers and requests. */
  public void reset() {
    exchange("POST", "reset", "");
  }

  /** The requests since the last reset, the admin's own not counted. */
  public List<JsonObject> requests() {
    List<JsonObject> requests = new ArrayList<>();
    for (JsonElement request : exchange("GET", "requests", "").getAsJsonArray()) {
      requests.add(request.getAsJsonObject());
    }
    return requests;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private JsonElement exchange(String method, String what, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint() + "/_emulator/" + what))
            .timeout(PATIENCE)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = admin.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new AssertionError(what + ": " + response.statusCode() + " " + response.body());
      }
      return JsonParser.parseString(response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
