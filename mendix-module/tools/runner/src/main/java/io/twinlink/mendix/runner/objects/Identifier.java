package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;

/** The identifier of an object. */
public final class Identifier implements IMendixIdentifier {
  private final long number;
  private final String entity;

  Identifier(long number, String entity) {
    this.number = number;
    this.entity = entity;
  }

  @Override
  public long toLong() {
    return number;
  }

  @Override
  public String getObjectType() {
    return entity;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identifier && ((Identifier) other).number == number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  @Override
  public String toString() {
    return "[MendixIdentifier " + number + " " + entity + "]";
  }
}
