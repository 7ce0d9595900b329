package io.twinlink.peers;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.twinlink.peers.Facts.Operation;
import io.twinlink.peers.Facts.Shape;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** Answers as the services write them. */
final class Answers {
  private static final Gson JSON = new GsonBuilder().serializeNulls().create();

  /** What listings call the token of the next page. */
  private static final List<String> TOKENS = List.of("nextToken", "nextMarker");

  private Answers() {}

  /**
   * Tells the server to answer with these members.
   *
   * @param isNoisy whether structures have members that no model has, and null for absent ones
   */
  static void tell(
      Recorder server, Operation operation, Map<String, Object> members, boolean isNoisy) {
    Shape shape = operation.output();
    Map<String, String> headers = new LinkedHashMap<>();
    Map<String, Object> body = new LinkedHashMap<>();
    shape
        .members()
        .forEach(
            (name, member) -> {
              Object value = members.get(name);
              if ("header".equals(member.place())) {
                headers.put(member.wireName(), "plain text");
              } else if (value != null && !(TOKENS.contains(name) && value.equals(""))) {
                body.put(name, Plain.wire(member.shape(), value, isNoisy));
              } else if (isNoisy) {
                body.put(name, null);
              }
            });
    if (shape.bytes() != null) {
      byte[] bytes = (byte[]) members.get(shape.bytes());
      server.answer(headers, bytes == null ? new byte[0] : bytes);
    } else if (shape.is("payload")) {
      headers.put("Content-Type", "application/vnd.amazon.eventstream");
      server.answer(headers, events((List<?>) body.get("body")));
    } else {
      if (isNoisy) {
        body.putAll(Plain.NEWER);
      }
      boolean isEmpty = body.isEmpty();
      server.answer(
          headers, isEmpty ? new byte[0] : JSON.toJson(body).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Events, each a union in JSON, as a stream. */
  private static byte[] events(List<?> events) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (Object event : events) {
      ((Map<?, ?>) event)
          .forEach(
              (kind, members) -> {
                Map<String, HeaderValue> headers = new LinkedHashMap<>();
                headers.put(":message-type", HeaderValue.fromString("event"));
                headers.put(":event-type", HeaderValue.fromString((String) kind));
                headers.put(":content-type", HeaderValue.fromString("application/json"));
                byte[] payload = JSON.toJson(members).getBytes(StandardCharsets.UTF_8);
                new Message(headers, payload).encode(stream);
              });
    }
    return stream.toByteArray();
  }
}
