package io.twinlink.mendix;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that gives the answers it was told, one after the other, and keeps the requests. */
final class FakeService implements AutoCloseable {
  /** What an answer begins with that is base64 of its bytes. */
  static final String BYTES = "bytes ";

  /** Method and target of each request, and behind a blank its body if there is one. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  private final Deque<String> answers = new ArrayDeque<>();
  private final HttpServer server;

  FakeService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Adds answers; one that begins with three digits has that status, see {@link #BYTES}, too. */
  FakeService answers(String... jsons) {
    synchronized (answers) {
      answers.addAll(List.of(jsons));
    }
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String target = exchange.getRequestMethod() + ' ' + exchange.getRequestURI();
    requests.add(body.isEmpty() ? target : target + ' ' + body);
    String answer;
    synchronized (answers) {
      answer = answers.isEmpty() ? "500 {}" : answers.poll();
    }
    boolean hasStatus = answer.matches("(?s)\\d{3} .*");
    int status = hasStatus ? Integer.parseInt(answer.substring(0, 3)) : 200;
    String sent = hasStatus ? answer.substring(4) : answer;
    boolean isBytes = sent.startsWith(BYTES);
    byte[] bytes =
        isBytes
            ? Base64.getDecoder().decode(sent.substring(BYTES.length()))
            : sent.getBytes(StandardCharsets.UTF_8);
    if (status == 404) {
      exchange.getResponseHeaders().add("x-amzn-ErrorType", "ResourceNotFoundException");
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** {@return what was asked, and forgets it} */
  List<String> taken() {
    List<String> taken = new ArrayList<>(requests);
    requests.clear();
    return taken;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
