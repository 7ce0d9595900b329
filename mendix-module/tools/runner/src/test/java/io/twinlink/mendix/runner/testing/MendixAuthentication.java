package io.twinlink.mendix.runner.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The models of Mendix's own AWSAuthentication, without its Java and microflows. */
public final class MendixAuthentication {
  /** What other connectors refer to in 3.0, which had no settings for a single call yet. */
  private static final Set<String> OLD =
      Set.of("Credentials", "TemporaryCredentials", "AbstractRequest", "ENUM_Region");

  private MendixAuthentication() {}

  /** The model of 4.1.3. */
  public static TestModule newest() {
    return read(false);
  }

  /** A model as in 3.0: only what every version has. */
  public static TestModule oldest() {
    return read(true);
  }

  private static TestModule read(boolean old) {
    String resource = "/awsauthentication-4.1.3.json";
    JsonObject model =
        JsonParser.parseReader(reader(MendixAuthentication.class.getResourceAsStream(resource)))
            .getAsJsonObject();
    TestModule module = new TestModule("AWSAuthentication");
    for (JsonElement each : model.getAsJsonArray("enumerations")) {
      JsonObject enumeration = each.getAsJsonObject();
      String name = enumeration.get("name").getAsString();
      if (!old || OLD.contains(name)) {
        List<String> values = new ArrayList<>();
        enumeration
            .getAsJsonObject("values")
            .entrySet()
            .forEach(
                value -> {
                  values.add(value.getKey());
                  values.add(value.getValue().getAsString());
                });
        module.enumeration(name, values.toArray(new String[0]));
      }
    }
    for (JsonElement each : model.getAsJsonArray("entities")) {
      JsonObject entity = each.getAsJsonObject();
      String name = entity.get("name").getAsString();
      if (!old || OLD.contains(name)) {
        String parent =
            !entity.get("generalization").isJsonNull()
                ? entity.get("generalization").getAsString()
                : entity.get("persistable").getAsBoolean() ? "" : null;
        module.entity(name, parent, texts(entity.getAsJsonArray("attributes")));
      }
    }
    if (!old) {
      for (JsonElement each : model.getAsJsonArray("associations")) {
        JsonObject association = each.getAsJsonObject();
        module.association(
            association.get("name").getAsString(),
            association.get("parent").getAsString(),
            association.get("child").getAsString(),
            association.get("type").getAsString(),
            association.get("owner").getAsString());
      }
      for (JsonElement each : model.getAsJsonArray("constants")) {
        JsonObject constant = each.getAsJsonObject();
        module.constant(
            constant.get("name").getAsString(),
            constant.get("type").getAsString(),
            constant.get("defaultValue").getAsString());
      }
    }
    return module;
  }

  private static Reader reader(java.io.InputStream stream) {
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  private static String[] texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.getAsString()));
    return texts.toArray(new String[0]);
  }
}
