package io.twinlink.mendix;

/** An association to other objects, and the structure, list or map of AWS's that they stand for. */
final class AssociationMapping extends MemberMapping {
  /** How AWS has the objects. */
  enum Form {
    /** One structure. */
    PLAIN,
    /** A list. */
    LIST,
    /** A map. */
    MAP
  }

  /** In which objects an association is stored: that which the line belongs to is the parent. */
  enum Owner {
    /** In the parent. */
    PARENT,
    /** In the other one. */
    CHILD,
    /** In both. */
    BOTH
  }

  private final String qualifiedName;
  private final EntityMapping target;
  private final boolean isMany;
  private final Form form;
  private final Owner owner;

  AssociationMapping(
      String qualifiedName,
      String member,
      EntityMapping target,
      boolean isMany,
      Form form,
      Owner owner) {
    super(qualifiedName.substring(qualifiedName.indexOf('.') + 1), member);
    this.qualifiedName = qualifiedName;
    this.target = target;
    this.isMany = isMany;
    this.form = form;
    this.owner = owner;
  }

  /** {@return the name with its module, as the runtime knows it} */
  String qualifiedName() {
    return qualifiedName;
  }

  EntityMapping target() {
    return target;
  }

  boolean isMany() {
    return isMany;
  }

  Form form() {
    return form;
  }

  Owner owner() {
    return owner;
  }
}
