package io.twinlink.mendix.runner.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.app.LogEntry;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An app with the connectors, and calls of their activities against an emulator. */
public final class Connectors implements AutoCloseable {
  public static final String TWINMAKER = "AWSTwinMakerConnector";
  public static final String SITEWISE = "AWSIoTSiteWiseConnector";
  public static final String THINGS = "AWSIoTConnector";

  /** What {@link #THINGS} calls. */
  public static final List<String> THINGS_SERVICES = List.of("iot", "iotdata");

  private final App app;
  private final Emulator emulator;
  private final IContext context;
  private String region = "us_east_1";
  private MendixObject credentials;
  private Long seconds;
  private final Set<String> succeeded = new TreeSet<>();

  private Connectors(App app, Emulator emulator) {
    this.app = app;
    this.emulator = emulator;
    this.context = app.context();
    this.credentials = credentials("AWSAuthentication.Credentials");
  }

  /** A package that was packed before. */
  public static Path packed(String module) {
    Path folder = Path.of(System.getProperty("twinlink.packages")).toAbsolutePath().normalize();
    Path file = folder.resolve(module + ".mpk");
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          "there is no "
              + file
              + ": pack the modules, or name their folder with"
              + " -Dtwinlink.packages");
    }
    return file;
  }

  /** An empty app with all connectors and an authentication module. */
  public static AppDirectory directory(Path authentication) {
    AppDirectory directory = AppDirectory.open(Apps.folder().resolve("app"));
    directory.importPackage(authentication);
    directory.importPackage(packed(TWINMAKER));
    directory.importPackage(packed(SITEWISE));
    directory.importPackage(packed(THINGS));
    return directory;
  }

  /** Starts an app that has the connectors. */
  public static Connectors start(AppDirectory directory, Emulator emulator) {
    return new Connectors(App.of(directory).start(), emulator);
  }

  /** Starts an app with all modules of this project. */
  public static Connectors start(Emulator emulator) {
    return start(directory(packed("AWSAuthentication")), emulator);
  }

  /** The connectors in an app that was started already. */
  public static Connectors within(App app, Emulator emulator) {
    return new Connectors(app, emulator);
  }

  public App app() {
    return app;
  }

  public IContext context() {
    return context;
  }

  /** Credentials of an entity, with the emulator's keys. */
  public MendixObject credentials(String entity) {
    MendixObject made = app.space().create(entity);
    made.setValue(context, "AccessKey", emulator.accessKeyId());
    made.setValue(context, "SecretAccessKey", emulator.secretAccessKey());
    return made;
  }

  /** Uses other credentials from now on; null for none. */
  public Connectors as(MendixObject other) {
    credentials = other;
    return this;
  }

  /** Calls another region from now on; null for none. */
  public Connectors in(String value) {
    region = value;
    return this;
  }

  /** Waits so long at the most from now on; null for what is usual. */
  public Connectors waiting(Long value) {
    seconds = value;
    return this;
  }

  /** A request with attributes (name, value...) that goes to the emulator. */
  public MendixObject request(String entity, Object... attributes) {
    MendixObject request = app.space().create(entity);
    for (int index = 0; index < attributes.length; index += 2) {
      request.setValue(context, (String) attributes[index], attributes[index + 1]);
    }
    configure(request, "AWSAuthentication.SdkClientConfig", "EndpointUrl", emulator.endpoint());
    return request;
  }

  /** Gives a request a configuration, and gives that back. */
  public MendixObject configure(MendixObject request, String entity, Object... attributes) {
    MendixObject configuration = app.space().create(entity);
    for (int index = 0; index < attributes.length; index += 2) {
      configuration.setValue(context, (String) attributes[index], attributes[index + 1]);
    }
    String link = "AWSAuthentication.AbstractRequest_BasicClientConfig";
    request.setValue(context, link, configuration.getId());
    return configuration;
  }

  /** Calls an activity such as {@code AWSTwinMakerConnector.ListWorkspaces}. */
  public MendixObject call(String activity, MendixObject request) {
    Map<String, Object> arguments = new HashMap<>();
    app.model()
        .microflow(activity)
        .parameters()
        .forEach(
            parameter -> {
              switch (parameter.type().kind()) {
                case ENUMERATION:
                  arguments.put(parameter.name(), region);
                  break;
                case LONG:
                  arguments.put(parameter.name(), seconds);
                  break;
                default:
                  boolean isRequest = parameter.type().name().endsWith("Request");
                  arguments.put(parameter.name(), isRequest ? request : credentials);
                  break;
              }
            });
    MendixObject response = (MendixObject) app.run(activity, arguments, context);
    succeeded.add(activity);
    return response;
  }

  /** Calls the Java action that gives all pages of a listing to a microflow. */
  public Object forEachPage(String module, MendixObject request, String microflow)
      throws Exception {
    return javaAction(module + ".ForEachPage", request, region, credentials, microflow);
  }

  /** Calls a Java action by itself. */
  public Object javaAction(String name, Object... arguments) throws Exception {
    Object result = app.call(name, Arrays.asList(arguments));
    succeeded.add(name);
    return result;
  }

  /** The activities and Java actions that came to their end. */
  public Set<String> succeeded() {
    return succeeded;
  }

  /** Calls an activity with a new request. */
  public MendixObject call(String activity, Object... attributes) {
    return call(activity, request(activity + "Request", attributes));
  }

  /** The message of a call that must fail, which must also be logged once to the module's node. */
  public String failure(String activity, MendixObject request) {
    String node = activity.substring(0, activity.indexOf('.'));
    app.log().clear();
    MicroflowException thrown =
        assertThrows(MicroflowException.class, () -> call(activity, request));
    String message = thrown.root().getMessage();
    List<LogEntry> errors = app.log().entries(node);
    errors.removeIf(entry -> !entry.level().equals("ERROR"));
    if (errors.size() != 1 || !errors.get(0).message().equals(message)) {
      throw new AssertionError("logged: " + errors + ", thrown: " + message);
    }
    return message;
  }

  /** The objects at the other end of an association, which is named without its module. */
  public List<MendixObject> follow(MendixObject object, String association) {
    String module = object.getType().substring(0, object.getType().indexOf('.'));
    return app.space().follow(object, module + "." + association);
  }

  /** The value of an attribute. */
  public Object value(MendixObject object, String attribute) {
    return object.getValue(context, attribute);
  }

  @Override
  public void close() {
    app.close();
  }
}
