package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entity, and what AWS has for it. Not changed any more once its table is read. */
final class EntityMapping {
  private final String qualifiedName;
  private final EntityMapping base;
  private final boolean isAbstract;
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final List<Variant> variants = new ArrayList<>();
  private final List<MemberMapping> members = new ArrayList<>();
  private final List<MemberMapping> membersView = Collections.unmodifiableList(members);
  private final List<PresenceMapping> presences = new ArrayList<>();
  private final List<AttributeMapping> keys = new ArrayList<>();
  private final MemberNode root = new MemberNode();
  private final MemberNode variantRoot = new MemberNode();

  /**
   * Begins an entity.
   *
   * @param base what it specializes, if that is in the table; else null
   */
  EntityMapping(String qualifiedName, EntityMapping base, boolean isAbstract) {
    this.qualifiedName = qualifiedName;
    this.base = base;
    this.isAbstract = isAbstract;
  }

  /** Takes the entity's own lines; those of its base, which is complete, come first. */
  void complete(
      List<MemberMapping> ownMembers, Map<String, String> ownConstants, List<Variant> ownVariants) {
    Map<String, MemberMapping> all = new LinkedHashMap<>();
    if (base != null) {
      constants.putAll(base.constants);
      base.members.forEach(member -> all.put(member.name(), member));
    }
    constants.putAll(ownConstants);
    ownMembers.forEach(member -> all.put(member.name(), member));
    members.addAll(all.values());
    for (int number = 0; number < members.size(); number++) {
      MemberMapping member = members.get(number);
      if (member.isKey()) {
        keys.add((AttributeMapping) member);
      } else {
        root.at(member.path()).members().add(number);
      }
      presences.add(presenceOf(member));
    }
    variants.addAll(ownVariants);
    variants.forEach(variant -> variantRoot.at(variant.path()).variant(variant));
  }

  /** {@return the name with its module} */
  String qualifiedName() {
    return qualifiedName;
  }

  /** {@return the name without its module} */
  String name() {
    return qualifiedName.substring(qualifiedName.indexOf('.') + 1);
  }

  boolean isAbstract() {
    return isAbstract;
  }

  /** {@return what it specializes; null if that is not in the table} */
  EntityMapping base() {
    return base;
  }

  /** {@return whether it is, or specializes, another} */
  boolean isA(EntityMapping other) {
    for (EntityMapping entity = this; entity != null; entity = entity.base) {
      if (entity == other) {
        return true;
      }
    }
    return false;
  }

  /** {@return AWS's members that are sent with the same text always} */
  Map<String, String> constants() {
    return constants;
  }

  /** {@return the entities of which its objects are, if it stands for a union} */
  List<Variant> variants() {
    return variants;
  }

  /** {@return attributes and associations, those of its base too} */
  List<MemberMapping> members() {
    return membersView;
  }

  /** {@return whether an attribute holds AWS's value itself} */
  boolean hasSelf() {
    return root.members().stream()
        .map(members::get)
        .anyMatch(member -> member instanceof AttributeMapping && member.isSelf());
  }

  private PresenceMapping presenceOf(MemberMapping member) {
    for (MemberMapping other : members) {
      if (other instanceof PresenceMapping && ((PresenceMapping) other).covers(member)) {
        return (PresenceMapping) other;
      }
    }
    return null;
  }

  /** {@return what says whether a member is there; null if it says so itself} */
  PresenceMapping presence(int number) {
    return presences.get(number);
  }

  /** {@return whether attributes say which of the members are there} */
  boolean hasPresences() {
    return members.stream().anyMatch(PresenceMapping.class::isInstance);
  }

  /** {@return the attributes that hold the key of a map's entry} */
  List<AttributeMapping> keys() {
    return keys;
  }

  /** {@return the members by their place at AWS} */
  MemberNode root() {
    return root;
  }

  /** {@return the variants by their place at AWS} */
  MemberNode variantRoot() {
    return variantRoot;
  }
}
