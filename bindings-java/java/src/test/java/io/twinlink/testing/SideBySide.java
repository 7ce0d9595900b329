package io.twinlink.testing;

import com.google.gson.JsonParser;
import io.twinlink.Connector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Lists with a connector for each profile in turn; the main class of a JVM with profiles. */
public final class SideBySide {
  private static final int ROUNDS = 3;

  private SideBySide() {}

  /**
   * Takes the endpoints of emulators, a dash, and profiles; prints how many connections the
   * emulators have at the end. That they take the requests shows that each was signed with its
   * profile's keys for its region.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    List<String> endpoints = all.subList(0, all.indexOf("-"));
    List<Connector> connectors = new ArrayList<>();
    for (String profile : all.subList(endpoints.size() + 1, all.size())) {
      connectors.add(Connector.builder().profile(profile).build());
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Connector aws : connectors) {
        aws.twinMaker().listWorkspaces();
      }
    }
    for (String endpoint : endpoints) {
      System.out.println("connections " + connections(endpoint));
    }
    connectors.forEach(Connector::close);
  }

  private static int connections(String endpoint) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/_emulator/state")).build();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    String state = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return JsonParser.parseString(state).getAsJsonObject().get("open_connections").getAsInt();
  }
}
