package io.twinlink.peers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A server that keeps the request it got, and answers what it was told. */
final class Recorder implements AutoCloseable {
  static {
    // Else each answer waits for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}(\\.\\d+)?Z");

  private final HttpServer server;
  private final List<Request> requests = new ArrayList<>();
  private Answer answer;

  Recorder() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "recorder");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  /** What was sent: the path as it was, names and values of the query decoded. */
  record Request(
      String method,
      String path,
      Map<String, List<String>> query,
      Map<String, String> headers,
      Object body) {}

  record Answer(Map<String, String> headers, byte[] body) {}

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  synchronized void answer(Map<String, String> headers, byte[] body) {
    answer = new Answer(headers, body);
    requests.clear();
  }

  /** The one request since it was told what to answer. */
  synchronized Request request() {
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests: " + requests);
    }
    return requests.get(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    Answer told;
    synchronized (this) {
      requests.add(read(exchange));
      told = answer;
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    told.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(200, told.body().length == 0 ? -1 : told.body().length);
    exchange.getResponseBody().write(told.body());
    exchange.close();
  }

  private static Request read(HttpExchange exchange) throws IOException {
    Map<String, List<String>> query = new TreeMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
          .add(spelled(decode(parts[1])));
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    // The SDK calls bytes JSON, too.
    boolean isJson = bytes.length > 0 && bytes[0] == '{';
    Object body = null;
    if (bytes.length > 0) {
      body =
          isJson
              ? Plain.json(new String(bytes, StandardCharsets.UTF_8))
              : new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query,
        headers,
        body);
  }

  /** A moment in one spelling: with 0, 3, 6 or 9 digits of a second. */
  private static String spelled(String text) {
    return MOMENT.matcher(text).matches() ? Instant.parse(text).toString() : text;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
