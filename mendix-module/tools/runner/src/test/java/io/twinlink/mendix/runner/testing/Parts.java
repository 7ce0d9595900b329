package io.twinlink.mendix.runner.testing;

import io.twinlink.mendix.runner.mpk.Node;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Makes parts of models. */
public final class Parts {
  private Parts() {}

  /** A part with a type and fields: name, value, name, value... */
  public static BsonDocument part(String type, Object... fields) {
    BsonDocument part = new BsonDocument("$ID", id(UUID.randomUUID()));
    part.append("$Type", new BsonString(type));
    for (int index = 0; index < fields.length; index += 2) {
      part.append((String) fields[index], value(fields[index + 1]));
    }
    return part;
  }

  public static BsonBinary id(UUID id) {
    return new BsonBinary(Node.bytes(id));
  }

  public static UUID id(BsonDocument part) {
    return Node.uuid(part.getBinary("$ID").getData());
  }

  public static BsonDocument type(String type) {
    int open = type.indexOf('(');
    if (open < 0) {
      return part("DataTypes$" + type + "Type");
    }
    String name = type.substring(open + 1, type.length() - 1);
    String kind = type.substring(0, open);
    String field = kind.equals("Enumeration") ? "Enumeration" : "Entity";
    return part("DataTypes$" + kind + "Type", field, name);
  }

  /** The type of a parameter of a Java action: {@code Microflow}, or that of a value. */
  public static BsonDocument parameterType(String type) {
    return type.equals("Microflow")
        ? part("JavaActions$MicroflowJavaActionParameterType")
        : part("CodeActions$BasicParameterType", "Type", codeType(type));
  }

  public static BsonDocument codeType(String type) {
    int open = type.indexOf('(');
    if (open < 0) {
      return part("CodeActions$" + type + "Type");
    }
    String name = type.substring(open + 1, type.length() - 1);
    switch (type.substring(0, open)) {
      case "Enumeration":
        return part("CodeActions$EnumerationType", "Enumeration", name);
      case "List":
        return part("CodeActions$ListType", "Parameter", codeType("Object(" + name + ")"));
      default:
        return part("CodeActions$ConcreteEntityType", "Entity", name);
    }
  }

  public static BsonDocument text(String english) {
    return part(
        "Texts$Text",
        "Items",
        List.of(part("Texts$Translation", "LanguageCode", "en_US", "Text", english)));
  }

  private static BsonValue value(Object value) {
    if (value == null) {
      return BsonNull.VALUE;
    }
    if (value instanceof BsonValue) {
      return (BsonValue) value;
    }
    if (value instanceof Boolean) {
      return BsonBoolean.valueOf((Boolean) value);
    }
    if (value instanceof Integer || value instanceof Long) {
      return new BsonInt64(((Number) value).longValue());
    }
    if (value instanceof Double) {
      return new BsonDouble((Double) value);
    }
    if (value instanceof UUID) {
      return id((UUID) value);
    }
    if (value instanceof List) {
      BsonArray array = new BsonArray(List.of(new BsonInt32(3)));
      ((List<?>) value).forEach(item -> array.add(value(item)));
      return array;
    }
    return new BsonString((String) value);
  }
}
