package io.twinlink.internal;

import io.twinlink.Structure;

/**
 * The way to what a structure knows of its class and the public API does not show, left here by
 * {@link Structure} as {@link ConnectorAccess} is by connectors.
 *
 * <p>Each structure's class has this by itself, and not by a {@link Shape} of its own class: that
 * would be half as many classes again to be loaded, and half a megabyte of the jar.
 */
public abstract class StructureAccess {
  /** Needs no volatile: whoever has a structure has waited for its class to be initialised. */
  private static StructureAccess access;

  /** For {@link Structure} alone. */
  protected StructureAccess() {}

  /**
   * Leaves the way here; for {@link Structure} alone.
   *
   * @param access the way
   */
  public static void set(StructureAccess access) {
    StructureAccess.access = access;
  }

  static StructureAccess get() {
    return access;
  }

  /**
   * {@return a structure of the example's class}
   *
   * @param example any structure of the class
   * @param values the members by place
   */
  protected abstract Structure make(Structure example, Object[] values);

  /**
   * {@return the shape of what a member holds; null if there are no structures in it}
   *
   * @param example any structure of the class
   * @param place the place of the member
   */
  protected abstract Shape part(Structure example, int place);
}
