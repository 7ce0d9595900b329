package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes AWS's members of a request object and of the objects that it is associated with. */
final class RequestReader {
  /** Objects within each other, at the most: as deep as the core lets structures be. */
  private static final int DEEPEST = 64;

  private final IContext context;
  private final Table table;

  /** The objects that lead to the one that is read. */
  private final Deque<IMendixIdentifier> around = new ArrayDeque<>();

  RequestReader(IContext context, Table table) {
    this.context = context;
    this.table = table;
  }

  /**
   * Reads a request.
   *
   * @param entity the request entity
   * @return AWS's member names to values
   * @throws Failure if the objects lead in a circle, or hold what cannot be sent
   */
  @SuppressWarnings("unchecked")
  Map<String, Object> read(EntityMapping entity, IMendixObject request) {
    return (Map<String, Object>) value(entity(entity, request), request);
  }

  private Object value(EntityMapping entity, IMendixObject object) {
    if (around.contains(object.getId())) {
      throw Failure.validation(
          "An object of " + entity.name() + " is associated with itself, in a circle.",
          "Look at the associations from the request on: each object may stand in a place once.");
    }
    if (around.size() >= DEEPEST) {
      throw Failure.validation(
          "Objects of "
              + entity.name()
              + " are nested too deep: at most "
              + DEEPEST
              + " within each other.",
          "Look at the associations from the request on.");
    }
    around.push(object.getId());
    RequestMembers result = new RequestMembers();
    for (int number = 0; number < entity.members().size(); number++) {
      MemberMapping member = entity.members().get(number);
      if (!member.isKey() && isSent(entity.presence(number), object)) {
        result.put(member, value(entity, member, object));
      }
    }
    entity.constants().forEach(result::constant);
    around.pop();
    return result.value();
  }

  private boolean isSent(PresenceMapping presence, IMendixObject object) {
    return presence == null
        || !object.hasMember(presence.name())
        || Boolean.TRUE.equals(object.getValue(context, presence.name()));
  }

  /** {@return the entity of an object that is declared to be of one: it may specialize that} */
  private EntityMapping entity(EntityMapping declared, IMendixObject object) {
    EntityMapping found = table.nearest(object);
    EntityMapping nearest = found != null && found.isA(declared) ? found : declared;
    if (nearest.isAbstract()) {
      throw Failure.validation(
          "An object of " + object.getType() + " cannot be sent as " + declared.name() + '.',
          "Create an object of an entity that specializes " + declared.qualifiedName() + '.');
    }
    return nearest;
  }

  private Object value(EntityMapping entity, MemberMapping member, IMendixObject object) {
    if (member instanceof AttributeMapping) {
      AttributeMapping attribute = (AttributeMapping) member;
      Object value = RequestValues.of(attribute, entity, new Members(context, object));
      if (value == null && attribute.isSelf()) {
        // A list or map with a hole in it: AWS's words for that would not tell what to do.
        throw RequestValues.empty(attribute, entity);
      }
      return value;
    }
    if (!(member instanceof AssociationMapping)) {
      return null;
    }
    AssociationMapping association = (AssociationMapping) member;
    Object value = associated(association, object);
    boolean isUnion = association.isSelf() && !association.target().variants().isEmpty();
    if (value == null && isUnion) {
      throw RequestValues.empty(association, entity);
    }
    return value;
  }

  private Object associated(AssociationMapping association, IMendixObject object) {
    List<IMendixObject> others = others(association, object);
    if (others.isEmpty()) {
      return null;
    }
    switch (association.form()) {
      case LIST:
        List<Object> list = new ArrayList<>(others.size());
        for (IMendixObject other : others) {
          list.add(sent(association, entity(association.target(), other), other));
        }
        return list;
      case MAP:
        Map<String, Object> map = new LinkedHashMap<>();
        for (IMendixObject other : others) {
          put(map, association, other);
        }
        return map;
      default:
        IMendixObject first = others.get(0);
        return sent(association, entity(association.target(), first), first);
    }
  }

  private void put(Map<String, Object> map, AssociationMapping association, IMendixObject other) {
    EntityMapping entity = entity(association.target(), other);
    for (AttributeMapping attribute : entity.keys()) {
      Object key = RequestValues.of(attribute, entity, new Members(context, other));
      if (key == null) {
        throw RequestValues.empty(attribute, entity);
      }
      if (map.putIfAbsent(key.toString(), sent(association, entity, other)) != null) {
        throw Failure.validation(
            attribute.name() + " of " + entity.name() + " is \"" + key + "\" more than once.",
            "Each object of " + association.qualifiedName() + " needs one of its own.");
      }
    }
  }

  /** {@return what an object stands for, with the member of the union that it is} */
  private Object sent(AssociationMapping association, EntityMapping entity, IMendixObject other) {
    Object value = value(entity, other);
    for (Variant variant : association.target().variants()) {
      if (value instanceof Map
          && variant.isObject()
          && other.isInstanceOf(variant.entity().qualifiedName())) {
        RequestMembers.fill(value, variant);
      }
    }
    boolean isChoice = !association.target().variants().isEmpty() || entity.hasPresences();
    if (isChoice && value instanceof Map && ((Map<?, ?>) value).isEmpty()) {
      throw RequestValues.nothing(entity);
    }
    return value;
  }

  private List<IMendixObject> others(AssociationMapping association, IMendixObject object) {
    String name = association.qualifiedName();
    try {
      if (association.owner() != AssociationMapping.Owner.CHILD && object.hasMember(name)) {
        Object stored = object.getValue(context, name);
        if (stored instanceof IMendixIdentifier) {
          IMendixObject other = Core.retrieveId(context, (IMendixIdentifier) stored);
          return other == null ? List.of() : List.of(other);
        }
        if (stored instanceof List && !((List<?>) stored).isEmpty()) {
          List<IMendixIdentifier> ids = new ArrayList<>();
          ((List<?>) stored).forEach(id -> ids.add((IMendixIdentifier) id));
          return inOrder(Core.retrieveIdList(context, ids), ids);
        }
      }
      return association.owner() == AssociationMapping.Owner.PARENT
          ? List.of()
          : Core.retrieveByPath(context, object, name);
    } catch (CoreException unreadable) {
      throw Failure.of("internal", "the objects of " + name + " cannot be read", unreadable, "");
    }
  }

  /** Puts objects in the order of their ids, which the runtime does not promise. */
  private static List<IMendixObject> inOrder(
      List<IMendixObject> objects, List<IMendixIdentifier> ids) {
    Map<IMendixIdentifier, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    List<IMendixObject> sorted = new ArrayList<>(objects);
    sorted.sort(
        Comparator.comparing(object -> places.getOrDefault(object.getId(), Integer.MAX_VALUE)));
    return sorted;
  }
}
