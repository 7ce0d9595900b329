package io.twinlink.mendix.runner.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.app.LogEntry;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An app with AWSAuthentication and the connectors, whose calls of AWS STS and IAM Roles Anywhere
 * go to an emulator: a profile of AWS's shared files says so.
 */
public final class RolesAnywhereApp implements AutoCloseable {
  public static final String ANCHOR =
      "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/plant";
  public static final String PROFILE = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/apps";
  public static final String ROLE = "arn:aws:iam::123456789012:role/Reader";

  /** Where the JVM of the tests looks for AWS's shared configuration. */
  private static final Path PROFILES = Path.of(System.getenv("AWS_CONFIG_FILE"));

  private final Emulator emulator;
  private final App app;

  private RolesAnywhereApp(Emulator emulator, App app) {
    this.emulator = emulator;
    this.app = app;
  }

  /** The option of an emulator that trusts an authority. */
  public static String[] trusting(Authority authority, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--trust-anchor");
    options.add(ANCHOR + "=" + authority.pem());
    return options.toArray(new String[0]);
  }

  /** The constants of the app, all set. */
  public static Map<String, String> constants(String certificate) {
    Map<String, String> constants = new HashMap<>();
    constants.put("ClientCertificateID", certificate);
    constants.put("ProfileARN", PROFILE);
    constants.put("RoleARN", ROLE);
    constants.put("TrustAnchorARN", ANCHOR);
    return constants;
  }

  /** Starts the app with constants of AWSAuthentication, and archives with their password. */
  public static RolesAnywhereApp start(
      Emulator emulator, Map<String, String> constants, String password, byte[]... archives) {
    point(emulator.endpoint());
    AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
    App.Builder builder = App.of(directory);
    constants.forEach((name, value) -> builder.constant("AWSAuthentication." + name, value));
    for (byte[] archive : archives) {
      builder.certificate(archive, password);
    }
    return new RolesAnywhereApp(emulator, builder.start());
  }

  /** Lets calls without an endpoint of their own go somewhere from now on. */
  public static void point(String endpoint) {
    write("endpoint_url = " + endpoint);
  }

  /** The same, and gives keys to calls that have none of their own. */
  public static void point(String endpoint, String accessKeyId, String secretAccessKey) {
    write(
        "endpoint_url = " + endpoint,
        "aws_access_key_id = " + accessKeyId,
        "aws_secret_access_key = " + secretAccessKey);
  }

  private static void write(String... settings) {
    try {
      Files.writeString(PROFILES, "[default]\n" + String.join("\n", settings) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public App app() {
    return app;
  }

  /** Runs a microflow of AWSAuthentication with parameters (name, value...). */
  public Object run(String microflow, Object... parameters) {
    Map<String, Object> arguments = new HashMap<>();
    for (int index = 0; index < parameters.length; index += 2) {
      arguments.put((String) parameters[index], parameters[index + 1]);
    }
    return app.run("AWSAuthentication." + microflow, arguments, app.context());
  }

  public MendixObject object(String microflow, Object... parameters) {
    return (MendixObject) run(microflow, parameters);
  }

  /** The message of a microflow that must fail, which must also be logged once. */
  public String failure(String microflow, Object... parameters) {
    app.log().clear();
    MicroflowException thrown =
        assertThrows(MicroflowException.class, () -> run(microflow, parameters));
    String message = thrown.root().getMessage();
    List<LogEntry> errors = app.log().entries("AWSAuthentication");
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(message, errors.get(0).message());
    return message;
  }

  /** TemporaryCredentials_Create in us-east-1 with the ARNs above. */
  public MendixObject create(String certificate, String sessionName, long duration) {
    return object("TemporaryCredentials_Create", parameters(certificate, sessionName, duration));
  }

  public static Object[] parameters(String certificate, String sessionName, long duration) {
    return new Object[] {
      "Region",
      "us_east_1",
      "TrustAnchorARN",
      ANCHOR,
      "RoleARN",
      ROLE,
      "ProfileARN",
      PROFILE,
      "ClientCertificateID",
      certificate,
      "SessionName",
      sessionName,
      "Duration",
      duration
    };
  }

  public MendixObject make(String entity, Object... attributes) {
    MendixObject object = app.space().create("AWSAuthentication." + entity);
    for (int index = 0; index < attributes.length; index += 2) {
      object.setValue(app.context(), (String) attributes[index], attributes[index + 1]);
    }
    return object;
  }

  public MendixObject staticCredentials() {
    return make(
        "Credentials",
        "AccessKey",
        emulator.accessKeyId(),
        "SecretAccessKey",
        emulator.secretAccessKey());
  }

  public String text(MendixObject object, String attribute) {
    return (String) object.getValue(app.context(), attribute);
  }

  @Override
  public void close() {
    app.close();
    try {
      Files.deleteIfExists(PROFILES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
