package io.twinlink.mendix.runner.model;

/** An association between two entities. The parent is the side that the arrow leaves. */
public final class Association {
  /** What happens to the other end when an object is deleted. */
  public enum OnDelete {
    /** The other end stays. */
    KEEP,
    /** The other end is deleted too. */
    DELETE,
    /** The object is only deleted if there is no other end. */
    REFUSE
  }

  private final String name;
  private final String parent;
  private final String child;
  private final boolean set;
  private final boolean both;
  private final OnDelete parentDeleted;
  private final OnDelete childDeleted;

  /** An association between entities with these qualified names. */
  public Association(
      String name,
      String parent,
      String child,
      boolean set,
      boolean both,
      OnDelete parentDeleted,
      OnDelete childDeleted) {
    this.name = name;
    this.parent = parent;
    this.child = child;
    this.set = set;
    this.both = both;
    this.parentDeleted = parentDeleted;
    this.childDeleted = childDeleted;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The entity of the parent. */
  public String parent() {
    return parent;
  }

  /** The entity of the child. */
  public String child() {
    return child;
  }

  /** Whether an object refers to several others. */
  public boolean isSet() {
    return set;
  }

  /** Whether both ends own the association. */
  public boolean isBoth() {
    return both;
  }

  /** What happens to the children of a parent that is deleted. */
  public OnDelete parentDeleted() {
    return parentDeleted;
  }

  /** What happens to the parents of a child that is deleted. */
  public OnDelete childDeleted() {
    return childDeleted;
  }
}
