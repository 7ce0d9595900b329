package io.twinlink;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The base of every request, every response and all that they hold. Structures are immutable;
 * equality, hash code and text come from {@link #members()}. It corresponds to {@code SdkPojo} of
 * the AWS SDK for Java.
 */
public abstract class Structure {
  /** For the structures of this library. */
  protected Structure() {}

  /**
   * The members as data, for instance to log them or to write them as JSON.
   *
   * @return AWS's names to values, in AWS's order, unmodifiable: absent members are left out;
   *     structures within are {@link Structure} again, enumerations the text that AWS sent
   */
  public abstract Map<String, Object> members();

  /**
   * Collects members.
   *
   * @param namesAndValues name, value, name, value and so on; a null value is an absent member
   * @return what {@link #members()} returns
   */
  protected static Map<String, Object> membersOf(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        members.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return Collections.unmodifiableMap(members);
  }

  /** {@return whether the other object is of the same class with equal members} */
  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other != null
            && getClass() == other.getClass()
            && members().equals(((Structure) other).members()));
  }

  /** {@return a hash of the members} */
  @Override
  public final int hashCode() {
    return members().hashCode();
  }

  /** {@return the class and its present members, such as {@code PortalStatus(state=ACTIVE)}} */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('(');
    String separator = "";
    for (Map.Entry<String, Object> member : members().entrySet()) {
      text.append(separator).append(member.getKey()).append('=').append(member.getValue());
      separator = ", ";
    }
    return text.append(')').toString();
  }
}
