package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a table: one fact a line, words separated by blanks, {@code #} before a comment. */
final class TableReader {
  private final List<TableLine> activities = new ArrayList<>();
  private final List<TableLine> waiters = new ArrayList<>();
  private final Map<String, List<TableLine>> entityLines = new LinkedHashMap<>();
  private final Map<String, EnumerationMapping> enumerations = new HashMap<>();
  private final Map<String, EntityMapping> entities = new LinkedHashMap<>();
  private String module;
  private String service;

  private TableReader() {}

  /**
   * Reads a whole table.
   *
   * @throws IllegalArgumentException if it is none; the message tells the line
   */
  static Table read(String text) {
    TableReader reader = new TableReader();
    reader.sort(text);
    reader.entityLines.keySet().forEach(name -> reader.begin(name, new HashSet<>()));
    Set<String> complete = new HashSet<>();
    reader.entityLines.keySet().forEach(name -> reader.complete(name, complete));
    return new Table(
        reader.module,
        reader.service,
        reader.operations(reader.activities),
        reader.operations(reader.waiters),
        reader.entities);
  }

  /** Puts the lines together that belong together: names may be used before they are explained. */
  private void sort(String text) {
    List<TableLine> entity = null;
    int number = 0;
    for (String each : text.split("\n")) {
      number++;
      TableLine line = new TableLine(each, number);
      if (line.isEmpty()) {
        continue;
      }
      String word = line.next();
      switch (word) {
        case "module":
          module = line.next();
          service = line.next();
          break;
        case "activity":
          activities.add(line);
          break;
        case "waiter":
          waiters.add(line);
          break;
        case "enumeration":
          enumerations.put(qualified(line.next()), enumeration(line));
          break;
        case "entity":
          entity = new ArrayList<>();
          entity.add(line);
          entityLines.put(qualified(line.next()), entity);
          break;
        default:
          if (entity == null) {
            throw line.wrong("belongs to no entity");
          }
          line.back();
          entity.add(line);
          break;
      }
    }
  }

  private String qualified(String name) {
    return name.indexOf('.') < 0 ? module + '.' + name : name;
  }

  private static EnumerationMapping enumeration(TableLine line) {
    Map<String, String> texts = new HashMap<>();
    String other = null;
    while (line.hasNext()) {
      String word = line.next();
      int equals = word.indexOf('=');
      if (equals > 0) {
        texts.put(word.substring(0, equals), word.substring(equals + 1));
      } else if (word.equals("else")) {
        other = line.next();
      } else {
        throw line.wrong("has no text for " + word);
      }
    }
    return new EnumerationMapping(texts, other);
  }

  /** Makes an entity that is not complete yet, and before it its base. */
  private EntityMapping begin(String name, Set<String> around) {
    EntityMapping known = entities.get(name);
    if (known != null) {
      return known;
    }
    TableLine line = entityLines.get(name).get(0);
    if (!around.add(name)) {
      throw line.wrong("extends itself");
    }
    EntityMapping base = null;
    if (line.skip("extends")) {
      String baseName = qualified(line.next());
      base = entityLines.containsKey(baseName) ? begin(baseName, around) : null;
    }
    boolean isAbstract = line.skip("abstract");
    line.end();
    EntityMapping entity = new EntityMapping(name, base, isAbstract);
    entities.put(name, entity);
    return entity;
  }

  private void complete(String name, Set<String> complete) {
    if (!complete.add(name)) {
      return;
    }
    EntityMapping entity = entities.get(name);
    if (entity.base() != null) {
      complete(entity.base().qualifiedName(), complete);
    }
    List<MemberMapping> members = new ArrayList<>();
    Map<String, String> constants = new LinkedHashMap<>();
    List<Variant> variants = new ArrayList<>();
    List<TableLine> lines = entityLines.get(name);
    for (TableLine line : lines.subList(1, lines.size())) {
      String word = line.next();
      switch (word) {
        case "value":
          members.add(attribute(line));
          break;
        case "present":
          members.add(new PresenceMapping(line.next(), line.next()));
          break;
        case "one":
          members.add(association(line, false));
          break;
        case "many":
          members.add(association(line, true));
          break;
        case "constant":
          constants.put(line.next(), line.next());
          break;
        case "variant":
          variants.add(
              new Variant(
                  entity(line),
                  line.next(),
                  line.next(List.of("scalar", "object")).equals("object")));
          break;
        default:
          throw line.wrong("begins with " + word);
      }
      line.end();
    }
    entity.complete(members, constants, variants);
  }

  private AttributeMapping attribute(TableLine line) {
    String name = line.next();
    String member = line.next();
    String word = line.next();
    boolean isList = word.startsWith("list:");
    ValueKind kind = ValueKind.named(isList ? word.substring("list:".length()) : word);
    if (kind == null) {
      throw line.wrong("has the unknown kind " + word);
    }
    EnumerationMapping enumeration = kind == ValueKind.FLAG ? EnumerationMapping.FLAG : null;
    if (kind == ValueKind.ENUMERATION) {
      String called = line.next();
      enumeration = enumerations.get(qualified(called));
      if (enumeration == null) {
        throw line.wrong("has the unknown enumeration " + called);
      }
    }
    String textName = line.skip("as") ? line.next() : null;
    return new AttributeMapping(
        name, member, kind, isList, enumeration, textName, line.skip("required"));
  }

  private AssociationMapping association(TableLine line, boolean isMany) {
    String name = qualified(line.next());
    String member = line.next();
    EntityMapping target = entity(line);
    AssociationMapping.Form form =
        AssociationMapping.Form.valueOf(
            line.next(isMany ? List.of("list", "map") : List.of("plain", "list"))
                .toUpperCase(Locale.ROOT));
    AssociationMapping.Owner owner = AssociationMapping.Owner.PARENT;
    if (line.hasNext()) {
      owner =
          AssociationMapping.Owner.valueOf(
              line.next(isMany ? List.of("parent", "child") : List.of("parent", "child", "both"))
                  .toUpperCase(Locale.ROOT));
    }
    return new AssociationMapping(name, member, target, isMany, form, owner);
  }

  private EntityMapping entity(TableLine line) {
    String name = line.next();
    EntityMapping entity = entities.get(qualified(name));
    if (entity == null) {
      throw line.wrong("has the unknown entity " + name);
    }
    return entity;
  }

  private Map<String, OperationMapping> operations(List<TableLine> lines) {
    Map<String, OperationMapping> operations = new HashMap<>();
    for (TableLine line : lines) {
      String name = line.next();
      String id = line.next();
      EntityMapping request = entity(line);
      EntityMapping response = entity(line);
      boolean isPaged = line.skip("pages");
      boolean hasLimit = line.skip("limit");
      String items = line.skip("items") ? line.next() : null;
      line.end();
      operations.put(
          name, new OperationMapping(name, id, request, response, isPaged, hasLimit, items));
    }
    return operations;
  }
}
