package com.mendix.systemwideinterfaces.core;

/**
 * What generated classes of entities have in common from Mendix 10 on. Those of Mendix 9 have no
 * common type, so code that is compiled once must not need this one.
 */
public interface IEntityProxy {
  /** The object behind the class. */
  IMendixObject getMendixObject();

  /** The context that the class uses. */
  IContext getContext();
}
