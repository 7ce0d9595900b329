package com.mendix.systemwideinterfaces.core;

/**
 * An attribute or association of an object.
 *
 * @param <T> the type of its value
 */
public interface IMendixObjectMember<T> {
  /** The name. */
  String getName();

  /** The value. */
  T getValue(IContext context);

  /** Whether the value changed since the object was stored. */
  boolean isChanged();
}
