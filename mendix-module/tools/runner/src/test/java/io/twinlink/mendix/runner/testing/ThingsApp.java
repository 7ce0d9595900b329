package io.twinlink.mendix.runner.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** PlantThings, an app with AWSIoTConnector. */
public final class ThingsApp implements AutoCloseable {
  public static final String MODULE = "AWSIoTConnector";

  private final App app;

  private ThingsApp(App app) {
    this.app = app;
  }

  /** The folder of the app, with an authority's certificate below its resources. */
  public static AppDirectory directory(Authority authority) {
    AppDirectory directory = Apps.directory();
    directory.importPackage(Connectors.packed("AWSAuthentication"));
    directory.importPackage(Connectors.packed(MODULE));
    directory.importPackage(Connectors.packed("apps/PlantThings"));
    Path certs = directory.folder().resolve("resources/certs");
    try {
      Files.createDirectories(certs);
      Files.copy(authority.pem(), certs.resolve("ca.pem"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return directory;
  }

  /** Starts the app with a client certificate. */
  public static ThingsApp start(AppDirectory directory, Authority authority, byte[] certificate) {
    return new ThingsApp(App.of(directory).certificate(certificate, authority.password()).start());
  }

  /** The threads of connections, of all apps. */
  public static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("twinlink-mqtt"))
        .collect(Collectors.toSet());
  }

  public App app() {
    return app;
  }

  /** Runs a microflow; names and values of arguments follow. */
  public Object run(String microflow, Object... arguments) {
    return app.run("PlantThings." + microflow, Apps.named(arguments), app.context());
  }

  /** Makes an object of the connector; names and values of members follow. */
  public MendixObject make(String entity, Object... members) {
    String name = entity.contains(".") ? entity : MODULE + '.' + entity;
    MendixObject made = app.space().create(name);
    for (int index = 0; index < members.length; index += 2) {
      Object value = members[index + 1];
      made.setValue(
          app.context(),
          (String) members[index],
          value instanceof MendixObject ? ((MendixObject) value).getId() : value);
    }
    return made;
  }

  /** Calls an activity that is a Java action. */
  public Object call(String activity, Object... arguments) {
    try {
      return app.call(MODULE + '.' + activity, Arrays.asList(arguments));
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The state of a connection. */
  public MendixObject state(String clientId) {
    return (MendixObject) call("GetMqttState", clientId, null);
  }

  /** An attribute. */
  public Object get(MendixObject object, String attribute) {
    return object.getValue(app.context(), attribute);
  }

  /** The message of a call that must fail, which must also be the only error in the log. */
  public String refused(String activity, Object... arguments) {
    app.log().clear();
    Throwable thrown = assertThrows(RuntimeException.class, () -> call(activity, arguments));
    String message =
        thrown instanceof MicroflowException
            ? ((MicroflowException) thrown).root().getMessage()
            : thrown.getMessage();
    if (!log("ERROR").equals(List.of(message))) {
      throw new AssertionError("logged: " + log("ERROR") + ", thrown: " + message);
    }
    return message;
  }

  /** What is kept of an entity of the app, its attributes in their order with blanks between. */
  public List<String> kept(String entity, String... attributes) {
    List<String> kept = new ArrayList<>();
    for (MendixObject each : app.space().stored("PlantThings." + entity)) {
      kept.add(
          Arrays.stream(attributes)
              .map(attribute -> String.valueOf(get(each, attribute)))
              .collect(Collectors.joining(" ")));
    }
    return kept;
  }

  /** Waits for so many of them. */
  public List<String> kept(int count, String entity, String... attributes) {
    Apps.await(() -> kept(entity, attributes).size() >= count);
    return kept(entity, attributes);
  }

  /** The messages of the module's log with a level. */
  public List<String> log(String level) {
    return Apps.log(app, MODULE, level);
  }

  @Override
  public void close() {
    app.close();
  }
}
