package io.twinlink.mendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** AWS's value for an object while it is put together: a structure, or what the object is alone. */
final class RequestMembers {
  private final Map<String, Object> members = new LinkedHashMap<>();
  private Object self;

  /** Puts a value where its member is; null is left out. */
  void put(MemberMapping member, Object value) {
    if (value == null) {
      return;
    }
    if (!member.isSelf()) {
      put(members, member.path(), value);
    } else if (value instanceof Map) {
      // Members of the same structure that another object has.
      ((Map<?, ?>) value).forEach((name, part) -> join(members, (String) name, part));
    } else {
      self = value;
    }
  }

  /** Puts in a text that is always the same. */
  void constant(String member, String text) {
    put(members, List.of(member.split("\\.")), text);
  }

  /** {@return the value} */
  Object value() {
    return self == null ? members : self;
  }

  /** Puts an empty member into a union if it is not there. */
  @SuppressWarnings("unchecked")
  static void fill(Object union, Variant variant) {
    Object there = union;
    for (String name : variant.path()) {
      there = there instanceof Map ? ((Map<?, ?>) there).get(name) : null;
    }
    if (there == null) {
      Object empty = variant.isList() ? List.of() : new LinkedHashMap<String, Object>();
      put((Map<String, Object>) union, variant.path(), empty);
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> structure, List<String> path, Object value) {
    Map<String, Object> around = structure;
    for (String name : path.subList(0, path.size() - 1)) {
      around =
          (Map<String, Object>)
              around.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }
    join(around, path.get(path.size() - 1), value);
  }

  /** Puts in a value; structures of which other members are there already become one. */
  @SuppressWarnings("unchecked")
  private static void join(Map<String, Object> around, String name, Object value) {
    Object there = around.get(name);
    if (there instanceof Map && value instanceof Map) {
      ((Map<String, Object>) value)
          .forEach((part, inner) -> join((Map<String, Object>) there, part, inner));
    } else {
      around.put(name, value);
    }
  }
}
