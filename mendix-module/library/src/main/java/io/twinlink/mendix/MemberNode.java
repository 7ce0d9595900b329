package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in a structure of AWS's: which members of an entity are there, and what lies within. */
final class MemberNode {
  /** Numbers of members, within their entity. */
  private final List<Integer> members = new ArrayList<>();

  private final Map<String, MemberNode> parts = new HashMap<>();
  private Variant variant;

  /** {@return the place at a path from here, which is made if it is not there} */
  MemberNode at(List<String> path) {
    MemberNode node = this;
    for (String name : path) {
      node = node.parts.computeIfAbsent(name, unseen -> new MemberNode());
    }
    return node;
  }

  /** {@return what is there under a name of AWS's; null for nothing} */
  MemberNode part(String name) {
    return parts.get(name);
  }

  boolean hasParts() {
    return !parts.isEmpty();
  }

  List<Integer> members() {
    return members;
  }

  Variant variant() {
    return variant;
  }

  void variant(Variant found) {
    this.variant = found;
  }
}
