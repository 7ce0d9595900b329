package io.twinlink.mendix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities of a table, as an app has them that is as new as the jar. */
final class FakeModel {
  private final Map<String, EntityMapping> entities = new LinkedHashMap<>();
  private final Map<String, Set<String>> stored = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  FakeModel(String module) {
    Table table = Table.of(module);
    try (InputStream file = FakeModel.class.getResourceAsStream(module + ".table")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("entity ")) {
          String name = module + '.' + line.split(" ")[1];
          entities.put(name, table.entity(name));
          stored.put(name, new HashSet<>());
        }
      }
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    entities.values().forEach(this::addMembers);
    for (EntityMapping entity : new ArrayList<>(entities.values())) {
      for (EntityMapping base = entity.base(); base != null; base = base.base()) {
        stored.get(entity.qualifiedName()).addAll(stored.get(base.qualifiedName()));
      }
    }
  }

  private void addMembers(EntityMapping entity) {
    Set<String> members = stored.get(entity.qualifiedName());
    for (MemberMapping member : entity.members()) {
      if (member instanceof AssociationMapping) {
        AssociationMapping association = (AssociationMapping) member;
        if (association.owner() != AssociationMapping.Owner.CHILD) {
          members.add(association.qualifiedName());
        }
        if (association.owner() != AssociationMapping.Owner.PARENT) {
          stored.get(association.target().qualifiedName()).add(association.qualifiedName());
        }
      } else {
        members.add(member.name());
        if (member instanceof AttributeMapping && ((AttributeMapping) member).textName() != null) {
          members.add(((AttributeMapping) member).textName());
        }
      }
    }
  }

  /** Adds attributes and associations that no line tells of. */
  FakeModel add(String entity, String... members) {
    stored.computeIfAbsent(entity, unseen -> new HashSet<>()).addAll(List.of(members));
    return this;
  }

  /** Takes an attribute or association away, as if the module were older. */
  void remove(String entity, String member) {
    stored.get(entity).remove(member);
  }

  /** Takes an entity away. */
  void remove(String entity) {
    stored.remove(entity);
  }

  /** Limits the length of an attribute. */
  void limit(String entity, String attribute, int length) {
    lengths.put(entity + '/' + attribute, length);
  }

  /** {@return the names of the members of a new object; null if there is no such entity} */
  Set<String> members(String entity) {
    return stored.get(entity);
  }

  /** Adds an entity of the app's own that specializes another. */
  void specialize(String entity, String base) {
    bases.put(entity, base);
    stored.put(entity, new HashSet<>(stored.get(base)));
  }

  boolean isA(String entity, String other) {
    String base = bases.get(entity);
    if (base != null && isA(base, other)) {
      return true;
    }
    EntityMapping known = entities.get(entity);
    return entity.equals(other)
        || known != null && entities.containsKey(other) && known.isA(entities.get(other));
  }

  /** Throws as the runtime does for a value that an attribute cannot have. */
  void check(String entity, String member, Object value) {
    Set<String> members = stored.get(entity);
    if (members != null && !members.contains(member)) {
      throw new IllegalArgumentException(entity + " has no member " + member);
    }
    Integer length = lengths.get(entity + '/' + member);
    if (length != null && value != null && ((String) value).length() > length) {
      throw new IllegalArgumentException("the value is too long");
    }
  }
}
