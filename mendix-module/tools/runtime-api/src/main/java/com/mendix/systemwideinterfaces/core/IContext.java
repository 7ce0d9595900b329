package com.mendix.systemwideinterfaces.core;

/** Who does something, with which rights, in which transaction. */
public interface IContext {
  /** Whether the context may do everything. */
  boolean isSudo();

  /** A context like this one that may do everything. */
  IContext createSudoClone();

  /** A context like this one. */
  IContext createClone();
}
