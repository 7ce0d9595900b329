package io.twinlink.peers;

import io.twinlink.peers.Facts.Member;
import io.twinlink.peers.Facts.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the smallest value of one that fails: nothing can be left out without it passing. */
final class Shrinking {
  private Shrinking() {}

  static Map<String, Object> smallest(
      Shape shape, Map<String, Object> value, Predicate<Map<String, Object>> fails) {
    Map<String, Object> smallest = value;
    boolean shrinks = true;
    while (shrinks) {
      shrinks = false;
      for (Object smaller : smaller(shape, smallest)) {
        @SuppressWarnings("unchecked")
        Map<String, Object> candidate = (Map<String, Object>) smaller;
        if (fails.test(candidate)) {
          smallest = candidate;
          shrinks = true;
          break;
        }
      }
    }
    return smallest;
  }

  /** The values with one thing less, which are still of the shape. */
  private static List<Object> smaller(Shape shape, Object value) {
    List<Object> all = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      boolean isStructure = shape.type().equals("structure");
      Map<String, Member> members = isStructure ? shape.members() : Map.of();
      for (Object name : map.keySet()) {
        if (!isStructure || !members.get(name).required() && !shape.is("union")) {
          Map<Object, Object> less = new LinkedHashMap<>(map);
          less.remove(name);
          all.add(less);
        }
      }
      // Documents become smaller as a whole.
      if (isStructure || shape.type().equals("map")) {
        map.forEach(
            (name, entry) -> {
              if (isStructure && members.get(name).isChecked()) {
                return;
              }
              Shape part = isStructure ? members.get(name).shape() : shape.part();
              for (Object smaller : smaller(part, entry)) {
                Map<Object, Object> with = new LinkedHashMap<>(map);
                with.put(name, smaller);
                all.add(with);
              }
            });
      }
    } else if (value instanceof List<?> list) {
      for (int place = 0; place < list.size(); place++) {
        List<Object> less = new ArrayList<>(list);
        less.remove(place);
        all.add(less);
        if (shape.type().equals("list")) {
          for (Object smaller : smaller(shape.part(), list.get(place))) {
            List<Object> with = new ArrayList<>(list);
            with.set(place, smaller);
            all.add(with);
          }
        }
      }
    }
    return all;
  }
}
