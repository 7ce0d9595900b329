package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import com.mendix.systemwideinterfaces.core.IMendixObjectMember;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object in memory. */
public final class MendixObject implements IMendixObject {
  private final ObjectSpace space;
  private final Entity entity;
  private final Identifier id;
  private final Map<String, Attribute> attributes;
  private final Map<String, Association> associations;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Set<String> changed = new HashSet<>();
  private ObjectState state = ObjectState.INSTANTIATED;

  MendixObject(ObjectSpace space, Entity entity, Identifier id) {
    this.space = space;
    this.entity = entity;
    this.id = id;
    this.attributes = space.model().attributes(entity);
    this.associations = space.model().owned(entity);
    for (Attribute attribute : attributes.values()) {
      values.put(attribute.name(), Values.initial(attribute));
    }
    for (Association association : associations.values()) {
      values.put(association.name(), association.isSet() ? List.of() : null);
    }
  }

  /** The entity. */
  public Entity entity() {
    return entity;
  }

  @Override
  public IMendixIdentifier getId() {
    return id;
  }

  @Override
  public String getType() {
    return entity.name();
  }

  @Override
  public ObjectState getState() {
    return state;
  }

  @Override
  public boolean isNew() {
    return state == ObjectState.INSTANTIATED;
  }

  @Override
  public boolean isChanged() {
    return !changed.isEmpty();
  }

  @Override
  public boolean isInstanceOf(String superClass) {
    return space.model().isA(entity.name(), superClass);
  }

  @Override
  public boolean hasMember(String memberName) {
    return values.containsKey(memberName);
  }

  @Override
  public IMendixObjectMember<?> getMember(String memberName) {
    requireMember(memberName);
    return new Member(memberName);
  }

  @Override
  public IMendixObjectMember<?> getMember(IContext context, String memberName) {
    return getMember(memberName);
  }

  @Override
  public Map<String, ? extends IMendixObjectMember<?>> getMembers(IContext context) {
    Map<String, Member> members = new LinkedHashMap<>();
    values.keySet().forEach(name -> members.put(name, new Member(name)));
    return members;
  }

  @Override
  @SuppressWarnings("unchecked") // The type is the caller's claim, as in the real interface.
  public <T> T getValue(IContext context, String memberName) {
    requireContext(context);
    requireMember(memberName);
    Object value = values.get(memberName);
    return (T) (value instanceof List ? new ArrayList<>((List<?>) value) : value);
  }

  @Override
  public void setValue(IContext context, String memberName, Object value) {
    requireContext(context);
    requireMember(memberName);
    Attribute attribute = attributes.get(memberName);
    if (attribute != null) {
      Values.check(space.model(), entity.name(), attribute, value);
      store(memberName, value);
      return;
    }
    Association association = associations.get(memberName);
    boolean isParent = space.model().isA(entity.name(), association.parent());
    String other = isParent ? association.child() : association.parent();
    List<IMendixIdentifier> wanted = Values.references(space.model(), association, other, value);
    if (association.isBoth()) {
      space.relinkOtherEnds(this, association, wanted);
    }
    link(association, wanted);
  }

  /** The identifiers that an association holds. */
  List<IMendixIdentifier> references(Association association) {
    Object value = values.get(association.name());
    List<IMendixIdentifier> found = new ArrayList<>();
    if (value instanceof List) {
      ((List<?>) value).forEach(item -> found.add((IMendixIdentifier) item));
    } else if (value != null) {
      found.add((IMendixIdentifier) value);
    }
    return found;
  }

  /** Sets this end of an association only. */
  void link(Association association, List<IMendixIdentifier> ids) {
    if (association.isSet()) {
      store(association.name(), List.copyOf(new java.util.LinkedHashSet<>(ids)));
    } else {
      store(association.name(), ids.isEmpty() ? null : ids.get(0));
    }
  }

  /** The values of all members. */
  Map<String, Object> snapshot() {
    return new LinkedHashMap<>(values);
  }

  /** Takes over stored values. */
  void restore(Map<String, Object> stored) {
    values.putAll(stored);
    committed();
  }

  /** Sets an attribute that only the runtime sets. */
  void stamp(String attribute, Object value) {
    if (attributes.containsKey(attribute)) {
      values.put(attribute, value);
    }
  }

  void committed() {
    changed.clear();
    state = ObjectState.NORMAL;
  }

  private void store(String member, Object value) {
    values.put(member, value);
    changed.add(member);
  }

  private void requireMember(String name) {
    if (!values.containsKey(name)) {
      throw new MendixRuntimeException(
          "there is no member '" + name + "' in " + entity.name() + ", only " + values.keySet());
    }
  }

  private static void requireContext(IContext context) {
    if (context == null) {
      throw new MendixRuntimeException("members need a context");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MendixObject && ((MendixObject) other).id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[MendixObject " + entity.name() + " " + id.toLong() + "]";
  }

  /** A member of this object. */
  private final class Member implements IMendixObjectMember<Object> {
    private final String name;

    Member(String name) {
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public Object getValue(IContext context) {
      return MendixObject.this.getValue(context, name);
    }

    @Override
    public boolean isChanged() {
      return changed.contains(name);
    }
  }
}
