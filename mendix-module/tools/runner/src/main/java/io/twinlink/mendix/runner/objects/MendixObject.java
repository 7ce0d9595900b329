package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import com.mendix.systemwideinterfaces.core.IMendixObjectMember;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Model;
import java.util.ArrayList;
import java.util.Collection;
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
    return attributes.containsKey(memberName) || associations.containsKey(memberName);
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
    memberNames().forEach(name -> members.put(name, new Member(name)));
    return members;
  }

  @Override
  @SuppressWarnings("unchecked") // The type is the caller's claim, as in the real interface.
  public <T> T getValue(IContext context, String memberName) {
    requireContext(context);
    requireMember(memberName);
    Association association = associations.get(memberName);
    if (association == null) {
      return (T) values.get(memberName);
    }
    List<IMendixIdentifier> references = space.references(this, association);
    return (T) (association.isSet() ? references : references.isEmpty() ? null : references.get(0));
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
    space.set(this, association, Values.references(this, association, value));
  }

  /** Adds ends to an association that refers to several. */
  public void addTo(Association association, List<IMendixIdentifier> ids) {
    space.add(this, association, Values.references(this, association, ids));
  }

  /** Removes ends from an association that refers to several. */
  public void removeFrom(Association association, List<IMendixIdentifier> ids) {
    space.remove(this, association, Values.references(this, association, ids));
  }

  /** The model that the object is of. */
  Model model() {
    return space.model();
  }

  /** The associations that are members of the object. */
  Collection<Association> associations() {
    return associations.values();
  }

  /** The values of all attributes. */
  Map<String, Object> snapshot() {
    return new LinkedHashMap<>(values);
  }

  /** Takes over stored values of attributes. */
  void restore(Map<String, Object> stored) {
    values.replaceAll((name, old) -> stored.get(name));
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

  /** Notes that an association has other ends now. */
  void changed(Association association) {
    changed.add(association.name());
  }

  private void store(String member, Object value) {
    values.put(member, value);
    changed.add(member);
  }

  private List<String> memberNames() {
    List<String> names = new ArrayList<>(attributes.keySet());
    names.addAll(associations.keySet());
    return names;
  }

  private void requireMember(String name) {
    if (!hasMember(name)) {
      throw new MendixRuntimeException(
          "there is no member '" + name + "' in " + entity.name() + ", only " + memberNames());
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
