package io.twinlink.mendix.runner.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Stand-ins for Mendix's own modules: everything that {@code tests/vectors/mendix} knows of their
 * models, with microflows and Java actions that do nothing. They are what an app refers to.
 */
public final class MendixModule {
  private static final Path FOLDER = Path.of(System.getProperty("twinlink.vectors"), "mendix");

  /** What other connectors refer to in 3.0, which had no settings for a single call yet. */
  private static final Set<String> OF_OLD_AUTHENTICATION =
      Set.of("Credentials", "TemporaryCredentials", "AbstractRequest", "ENUM_Region");

  private final String name;
  private final JsonObject facts;
  private final TestModule module;
  private Set<String> only;

  private MendixModule(String name) {
    this.name = name;
    Path file = FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".json");
    try {
      facts = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    module = new TestModule(name);
  }

  /** A module as it is now: of AWSAuthentication, 4.1.3. */
  public static TestModule named(String name) {
    return new MendixModule(name).build();
  }

  /** AWSAuthentication with what it had in 3.0 and has in every version. */
  public static TestModule oldAuthentication() {
    MendixModule made = new MendixModule("AWSAuthentication");
    made.only = OF_OLD_AUTHENTICATION;
    return made.build();
  }

  private TestModule build() {
    all("enumerations").forEach(this::enumeration);
    all("entities").forEach(this::entity);
    if (only == null) {
      all("associations").forEach(this::association);
      all("constants").forEach(this::constant);
      all("microflows").forEach(this::microflow);
      all("java_actions").forEach(this::javaAction);
    }
    return module;
  }

  private List<JsonObject> all(String kind) {
    List<JsonObject> found = new ArrayList<>();
    if (facts.has(kind)) {
      for (JsonElement each : facts.getAsJsonArray(kind)) {
        JsonObject fact = each.getAsJsonObject();
        if (only == null || only.contains(text(fact, "name"))) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  private void enumeration(JsonObject fact) {
    List<String> namesAndCaptions = new ArrayList<>();
    JsonElement values = fact.get("values");
    if (values.isJsonObject()) {
      for (String value : values.getAsJsonObject().keySet()) {
        namesAndCaptions.add(value);
        namesAndCaptions.add(text(values.getAsJsonObject(), value));
      }
    } else {
      for (String value : texts(values)) {
        namesAndCaptions.add(value);
        namesAndCaptions.add(value);
      }
    }
    module.enumeration(text(fact, "name"), namesAndCaptions.toArray(new String[0]));
  }

  private void entity(JsonObject fact) {
    String parent = null;
    if (!fact.get("generalization").isJsonNull()) {
      parent = qualified(text(fact, "generalization"));
    } else if (fact.has("persistable")) {
      parent = "";
    }
    List<String> attributes = new ArrayList<>();
    for (String attribute : texts(fact.get("attributes"))) {
      String[] parts = attribute.split(": ", 2);
      // A length is no name.
      boolean isNamed = parts[1].startsWith("Enumeration(");
      attributes.add(parts[0] + ": " + (isNamed ? type(parts[1]) : parts[1]));
    }
    module.entity(text(fact, "name"), parent, attributes.toArray(new String[0]));
  }

  private void association(JsonObject fact) {
    module.association(
        text(fact, "name"),
        text(fact, "from"),
        text(fact, "to"),
        text(fact, "type"),
        text(fact, "owner"));
  }

  private void constant(JsonObject fact) {
    module.constant(text(fact, "name"), text(fact, "type"), text(fact, "default"));
  }

  private void microflow(JsonObject fact) {
    String returns = type(text(fact, "returns"));
    Flow flow = Flow.microflow().returns(returns);
    for (String parameter : texts(fact.get("parameters"))) {
      String[] parts = parameter.split(": ", 2);
      flow.parameter(parts[0], type(parts[1]));
    }
    flow.end(returns.equals("Void") ? "" : returns.equals("Boolean") ? "false" : "empty");
    module.microflow(text(fact, "name"), flow);
  }

  private void javaAction(JsonObject fact) {
    List<String> namesAndTypes = new ArrayList<>();
    for (String parameter : texts(fact.get("parameters"))) {
      String[] parts = parameter.split(": ", 2);
      namesAndTypes.add(parts[0]);
      namesAndTypes.add(type(parts[1]));
    }
    String action = text(fact, "name");
    String returns = type(text(fact, "returns"));
    module.javaAction(action, returns, namesAndTypes.toArray(new String[0]));
    module.javaFile(action, "", "return null;");
  }

  /** A type with the qualified name of its entity or enumeration. */
  private String type(String written) {
    int open = written.indexOf('(');
    if (open < 0) {
      return written;
    }
    String inner = written.substring(open + 1, written.length() - 1);
    return written.substring(0, open + 1) + qualified(inner) + ")";
  }

  private String qualified(String written) {
    return written.contains(".") ? written : name + "." + written;
  }

  private static String text(JsonObject fact, String member) {
    return fact.get(member).getAsString();
  }

  private static List<String> texts(JsonElement array) {
    List<String> texts = new ArrayList<>();
    array.getAsJsonArray().forEach(item -> texts.add(item.getAsString()));
    return texts;
  }
}
