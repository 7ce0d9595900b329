package com.mendix.systemwideinterfaces.core;

/** The type of a parameter of a microflow. */
public interface IDataType {
  /** The kinds of types. */
  enum DataTypeEnum {
    /** An object of an entity. */
    Object,
    /** A value of an enumeration. */
    Enumeration,
    /** A whole number of 32 bits. */
    Integer,
    /** A whole number. */
    Long,
    /** A number with a fraction, of old models. */
    Float,
    /** An amount of money, of old models. */
    Currency,
    /** True or false. */
    Boolean,
    /** A moment. */
    Datetime,
    /** A text. */
    String,
    /** A text of which the hash is kept. */
    HashString,
    /** A number that the database gives. */
    AutoNumber,
    /** Bytes. */
    Binary,
    /** No value. */
    Nothing,
    /** Anything else. */
    Unknown,
    /** A number with a fraction. */
    Decimal
  }

  /** The kind of type; of a list, that of its objects. */
  DataTypeEnum getType();

  /** Whether it is an object; a list of objects is a type of its own. */
  boolean isMendixObject();

  /** Whether it is a list of objects. */
  boolean isList();

  /** The qualified name of the entity of an object, or of the objects of a list; else null. */
  String getObjectType();
}
