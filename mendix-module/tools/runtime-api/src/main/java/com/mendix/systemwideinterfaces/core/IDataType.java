package com.mendix.systemwideinterfaces.core;

/** The type of a parameter of a microflow. */
public interface IDataType {
  /** Whether it is an object; a list of objects is a type of its own. */
  boolean isMendixObject();

  /** Whether it is a list of objects. */
  boolean isList();

  /** The qualified name of the entity of an object, or of the objects of a list; else null. */
  String getObjectType();
}
