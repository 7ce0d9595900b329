package io.twinlink.mendix.runner;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.Date;
import java.util.List;

/** Results as JSON. */
final class Json {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private Json() {}

  static String line(JsonObject object) {
    return GSON.toJson(object);
  }

  /** A value; of an object its entity and attributes. */
  static JsonElement of(App app, Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof List) {
      JsonArray array = new JsonArray();
      ((List<?>) value).forEach(item -> array.add(of(app, item)));
      return array;
    }
    if (value instanceof MendixObject) {
      MendixObject object = (MendixObject) value;
      JsonObject json = new JsonObject();
      json.addProperty("$entity", object.getType());
      for (String name : app.model().attributes(object.entity()).keySet()) {
        json.add(name, of(app, object.getValue(app.context(), name)));
      }
      return json;
    }
    if (value instanceof Number) {
      return new JsonPrimitive((Number) value);
    }
    if (value instanceof Boolean) {
      return new JsonPrimitive((Boolean) value);
    }
    return new JsonPrimitive(
        value instanceof Date ? ((Date) value).toInstant().toString() : value.toString());
  }
}
