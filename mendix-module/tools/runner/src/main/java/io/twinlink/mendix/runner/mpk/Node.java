package io.twinlink.mendix.runner.mpk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;

/** A document of the model: a BSON document with a {@code $Type}. */
public final class Node {
  private final BsonDocument document;

  /** Wraps a document. */
  public Node(BsonDocument document) {
    this.document = document;
  }

  /** Decodes the contents of a unit. */
  public static Node decode(byte[] contents, String where) {
    try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(contents))) {
      return new Node(new BsonDocumentCodec().decode(reader, DecoderContext.builder().build()));
    } catch (RuntimeException damaged) {
      throw new PackageException(where + " is not BSON: " + damaged.getMessage(), damaged);
    }
  }

  /** The {@code $Type}. */
  public String type() {
    return text("$Type");
  }

  /** The part of the {@code $Type} after the dollar sign. */
  public String shortType() {
    return type().substring(type().indexOf('$') + 1);
  }

  /** The {@code $ID}. */
  public UUID id() {
    return pointer("$ID");
  }

  /** Whether there is a field with this name. */
  public boolean has(String field) {
    return document.containsKey(field);
  }

  /** A text. */
  public String text(String field) {
    BsonValue value = value(field);
    if (!value.isString()) {
      throw wrong(field, "text", value);
    }
    return value.asString().getValue();
  }

  /** A text that may be absent. */
  public String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  /** A truth value. */
  public boolean flag(String field) {
    BsonValue value = value(field);
    if (!value.isBoolean()) {
      throw wrong(field, "boolean", value);
    }
    return value.asBoolean().getValue();
  }

  /** A truth value that may be absent. */
  public boolean flag(String field, boolean otherwise) {
    return has(field) ? flag(field) : otherwise;
  }

  /** A whole number. */
  public long number(String field) {
    BsonValue value = value(field);
    if (!value.isInt64() && !value.isInt32()) {
      throw wrong(field, "number", value);
    }
    return value.asNumber().longValue();
  }

  /** The id that a field points to. */
  public UUID pointer(String field) {
    BsonValue value = value(field);
    if (!value.isBinary() || value.asBinary().getData().length != 16) {
      throw wrong(field, "id", value);
    }
    return uuid(value.asBinary().getData());
  }

  /** A part; null if it is absent or empty. */
  public Node part(String field) {
    BsonValue value = document.get(field, BsonNull.VALUE);
    if (value.isNull()) {
      return null;
    }
    if (!value.isDocument()) {
      throw wrong(field, "part", value);
    }
    return new Node(value.asDocument());
  }

  /** A part that must be there. */
  public Node required(String field) {
    Node part = part(field);
    if (part == null) {
      throw new PackageException(type() + " has no " + field);
    }
    return part;
  }

  /** The parts of a list, without the marker at its beginning; none if the list is absent. */
  public List<Node> parts(String field) {
    List<Node> parts = new ArrayList<>();
    BsonValue value = document.get(field, new BsonArray());
    if (!value.isArray()) {
      throw wrong(field, "list", value);
    }
    for (BsonValue item : value.asArray()) {
      if (item.isDocument()) {
        parts.add(new Node(item.asDocument()));
      }
    }
    return parts;
  }

  /** The texts of a list, without the marker at its beginning; none if the list is absent. */
  public List<String> names(String field) {
    List<String> names = new ArrayList<>();
    BsonValue value = document.get(field, new BsonArray());
    if (!value.isArray()) {
      throw wrong(field, "list", value);
    }
    for (BsonValue item : value.asArray()) {
      if (item.isString()) {
        names.add(item.asString().getValue());
      }
    }
    return names;
  }

  /** All parts below this one that have a type, this one first. */
  public List<Node> all() {
    List<Node> all = new ArrayList<>();
    collect(document, all);
    return all;
  }

  /** Reads an id in the byte order of .NET. */
  public static UUID uuid(byte[] bytes) {
    ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long high =
        (Integer.toUnsignedLong(little.getInt(0)) << 32)
            | (Short.toUnsignedLong(little.getShort(4)) << 16)
            | Short.toUnsignedLong(little.getShort(6));
    return new UUID(high, ByteBuffer.wrap(bytes).getLong(8));
  }

  /** Writes an id in the byte order of .NET. */
  public static byte[] bytes(UUID id) {
    byte[] bytes = new byte[16];
    ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long high = id.getMostSignificantBits();
    little.putInt(0, (int) (high >>> 32));
    little.putShort(4, (short) (high >>> 16));
    little.putShort(6, (short) high);
    ByteBuffer.wrap(bytes).putLong(8, id.getLeastSignificantBits());
    return bytes;
  }

  @Override
  public String toString() {
    return document.toJson();
  }

  private static void collect(BsonValue value, List<Node> all) {
    if (value.isDocument()) {
      if (value.asDocument().containsKey("$Type")) {
        all.add(new Node(value.asDocument()));
      }
      value.asDocument().values().forEach(part -> collect(part, all));
    } else if (value.isArray()) {
      value.asArray().forEach(part -> collect(part, all));
    }
  }

  private BsonValue value(String field) {
    BsonValue value = document.get(field);
    if (value == null) {
      throw new PackageException(document.get("$Type") + " has no " + field);
    }
    return value;
  }

  private PackageException wrong(String field, String wanted, BsonValue value) {
    return new PackageException(
        document.get("$Type") + "." + field + " is no " + wanted + " but " + value.getBsonType());
  }
}
