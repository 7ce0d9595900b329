package io.twinlink.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.Connector;
import io.twinlink.Credentials;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A running {@code twinlink-emulator} and its admin path. */
public final class Emulator implements AutoCloseable {
  public static final int WORKSPACES = 230;
  public static final int ASSET_MODELS = 260;
  public static final int PORTALS = 55;
  public static final int PROJECTS_PER_PORTAL = 60;
  public static final String SESSION_TOKEN = "session-token-that-nothing-may-show";

  /** What the emulator says of each request. */
  private static final File LOG = new File("target/emulator.log");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** For how long nothing may arrive before what was sent earlier counts as arrived. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private final Process process;
  private final JsonObject greeting;
  private final HttpClient admin =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Emulator(Process process, JsonObject greeting) {
    this.process = process;
    this.greeting = greeting;
  }

  /** Starts the emulator that most tests share. */
  static Emulator start() {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--workspaces", "" + WORKSPACES, "--asset-models", "" + ASSET_MODELS));
    options.addAll(List.of("--portals", "" + PORTALS));
    options.addAll(List.of("--projects-per-portal", "" + PROJECTS_PER_PORTAL));
    options.addAll(List.of("--access-key-id", "AKIDJAVATESTS01234WXYZ"));
    options.addAll(List.of("--secret-access-key", "secret-key-that-nothing-may-show"));
    options.addAll(List.of("--session-token", SESSION_TOKEN));
    return start(options);
  }

  /** Starts the emulator that the system property {@code twinlink.emulator} names. */
  public static Emulator start(List<String> options) {
    Path binary = Path.of(System.getProperty("twinlink.emulator")).toAbsolutePath().normalize();
    if (!Files.isExecutable(binary)) {
      throw new IllegalStateException(
          "there is no emulator at "
              + binary
              + ": build it with `cargo build --package twinlink-emulator`,"
              + " or name one with -Dtwinlink.emulator");
    }
    List<String> command = new ArrayList<>(options);
    command.add(0, binary.toString());
    command.add("--odd");
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
    return text("endpoint");
  }

  public String accessKeyId() {
    return text("access_key_id");
  }

  public String secretAccessKey() {
    return text("secret_access_key");
  }

  /** The session token; null if the emulator knows none. */
  public String sessionToken() {
    return text("session_token");
  }

  /** The address of the proxy; empty if there is none. */
  public String proxy() {
    return greeting.has("proxy") ? text("proxy") : "";
  }

  public String region() {
    return text("region");
  }

  public Credentials credentials() {
    return Credentials.of(accessKeyId(), secretAccessKey(), sessionToken());
  }

  /** A builder for connectors to this emulator that do not wait long before they try again. */
  public Connector.Builder connector() {
    return Connector.builder()
        .region(region())
        .endpointUrl(endpoint())
        .credentials(credentials())
        .maxBackoff(Duration.ofMillis(20));
  }

  /** Ids of the first portals. */
  public List<String> portalIds() {
    List<String> ids = new ArrayList<>();
    JsonObject state = exchange("GET", "state", "").getAsJsonObject();
    for (JsonElement id : state.getAsJsonArray("portal_ids")) {
      ids.add(id.getAsString());
    }
    return ids;
  }

  /** How many connections of clients are open. */
  public int openConnections() {
    JsonObject state = exchange("GET", "state", "").getAsJsonObject();
    return state.get("open_connections").getAsInt();
  }

  /** Asks for a fault, or a list of faults, in the JSON of the admin path. */
  public void fault(String document) {
    exchange("POST", "faults", document);
  }

  /** Plans an answer, or a list of answers, in the JSON of the admin path. */
  public void plan(String document) {
    exchange("POST", "answer", document);
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

  /** Waits until the requests are as a test wants them. */
  public void awaitRequests(Predicate<List<JsonObject>> wanted) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.test(requests())) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the requests do not become as expected: " + requests());
      }
      Thread.sleep(10);
    }
  }

  /**
   * Waits until no more requests arrive. A test that abandons calls ends with this: what they had
   * written may still be on its way to a busy emulator, which would count it in the next test.
   */
  public void awaitQuiet() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long since = System.nanoTime();
    int known = requests().size();
    while (System.nanoTime() - since < QUIET.toNanos()) {
      Thread.sleep(10);
      int now = requests().size();
      if (now != known) {
        known = now;
        since = System.nanoTime();
      }
      if (since > deadline) {
        throw new AssertionError("requests keep arriving: " + known);
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String text(String name) {
    JsonElement value = greeting.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
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
