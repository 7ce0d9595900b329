package com.mendix.systemwideinterfaces.core;

/** The identifier of an object. */
public interface IMendixIdentifier {
  /** The identifier as a number. */
  long toLong();

  /** The entity of the object. */
  String getObjectType();
}
