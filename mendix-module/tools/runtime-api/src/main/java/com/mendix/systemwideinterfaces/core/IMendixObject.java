package com.mendix.systemwideinterfaces.core;

import java.util.Map;

/** An object of an entity. */
public interface IMendixObject {
  /** What became of an object so far. */
  enum ObjectState {
    /** It is new. */
    INSTANTIATED,
    /** It is being stored. */
    COMMITTING,
    /** It was stored together with another. */
    AUTOCOMMITTED,
    /** It is stored. */
    NORMAL
  }

  /** The identifier. */
  IMendixIdentifier getId();

  /** The qualified name of the entity. */
  String getType();

  /** What became of the object so far. */
  ObjectState getState();

  /** Whether the object was never stored. */
  boolean isNew();

  /** Whether a member changed since the object was stored. */
  boolean isChanged();

  /** Whether the entity is, or specializes, this one. */
  boolean isInstanceOf(String superClass);

  /** Whether there is a member with this name. */
  boolean hasMember(String memberName);

  /** A member. */
  IMendixObjectMember<?> getMember(String memberName);

  /** A member. */
  IMendixObjectMember<?> getMember(IContext context, String memberName);

  /** All members by name. */
  Map<String, ? extends IMendixObjectMember<?>> getMembers(IContext context);

  /** The value of a member; an association gives one identifier or a list of them. */
  <T> T getValue(IContext context, String memberName);

  /** Sets the value of a member. */
  void setValue(IContext context, String memberName, Object value);
}
