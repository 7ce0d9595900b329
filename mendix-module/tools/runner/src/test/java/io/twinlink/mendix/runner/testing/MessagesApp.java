package io.twinlink.mendix.runner.testing;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PlantMessages, an app that was made with Mendix's MxAwsIoT, with this project's. */
public final class MessagesApp implements AutoCloseable {
  private final App app;
  private final Mosquitto broker;

  private MessagesApp(App app, Mosquitto broker) {
    this.app = app;
    this.broker = broker;
  }

  /** The folder of the app, with certificates of an authority below its resources. */
  public static AppDirectory directory(Authority authority) {
    AppDirectory directory = Apps.directory();
    directory.importPackage(Connectors.packed("MxAwsIoT"));
    directory.importPackage(Connectors.packed("apps/PlantMessages"));
    String pem = authority.pem(authority.issue("EC", 256));
    int key = pem.indexOf("-----BEGIN PRIVATE KEY-----");
    Path certs = directory.folder().resolve("resources/certs");
    try {
      Files.createDirectories(certs);
      Files.copy(authority.pem(), certs.resolve("ca.pem"));
      Files.writeString(certs.resolve("device.pem.crt"), pem.substring(0, key));
      Files.writeString(certs.resolve("device-private.pem.key"), pem.substring(key));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return directory;
  }

  /** Starts the app. */
  public static MessagesApp start(AppDirectory directory, Mosquitto broker) {
    return new MessagesApp(App.of(directory).start(), broker);
  }

  public App app() {
    return app;
  }

  /** Runs a microflow with the broker's port; names and values of other arguments follow. */
  public Object run(String microflow, Object... arguments) {
    Map<String, Object> named = Apps.named(arguments);
    boolean hasPort =
        app.model().microflow("PlantMessages." + microflow).parameters().stream()
            .anyMatch(parameter -> parameter.name().equals("Port"));
    if (hasPort) {
      named.put("Port", broker.port());
    }
    return app.run("PlantMessages." + microflow, named, app.context());
  }

  /** The messages that were kept, topic and payload, in their order. */
  public List<String> readings() {
    List<String> readings = new ArrayList<>();
    for (MendixObject each : app.space().stored("PlantMessages.Reading")) {
      readings.add(
          each.getValue(app.context(), "Topic") + " " + each.getValue(app.context(), "Payload"));
    }
    return readings;
  }

  /** Waits until so many messages are kept, and gives them. */
  public List<String> readings(int count) {
    Apps.await(() -> readings().size() >= count);
    return readings();
  }

  /** The messages of the module's log with a level. */
  public List<String> log(String level) {
    return Apps.log(app, "MxAwsIoT", level);
  }

  @Override
  public void close() {
    app.close();
  }
}
