package io.twinlink.mendix;

import java.util.Arrays;
import java.util.List;

/** What a line of a table says of a member of an entity, and where its value is at AWS. */
abstract class MemberMapping {
  /** The key of the map's entry that an object stands for. */
  private static final String KEY = "$key";

  /** AWS's value itself. */
  private static final String SELF = "$self";

  private final String name;
  private final String member;
  private final List<String> path;

  MemberMapping(String name, String member) {
    this.name = name;
    this.member = member;
    this.path =
        member.equals(SELF) || member.equals(KEY) ? List.of() : Arrays.asList(member.split("\\."));
  }

  /** {@return the name of the attribute or association, without module} */
  final String name() {
    return name;
  }

  /** {@return the members of AWS's that lead to the value; empty for the value itself} */
  final List<String> path() {
    return path;
  }

  final boolean isKey() {
    return member.equals(KEY);
  }

  final boolean isSelf() {
    return member.equals(SELF);
  }

  /** {@return AWS's member as the table has it} */
  final String member() {
    return member;
  }
}
