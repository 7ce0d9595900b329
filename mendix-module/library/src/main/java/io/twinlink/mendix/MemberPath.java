package io.twinlink.mendix;

import io.twinlink.mendix.MemberNames.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Follows the path of a member, such as {@code entries[0].entryId}, through the entities. Several
 * of them may have a part in one structure.
 */
final class MemberPath {
  private final EntityMapping request;
  private final String text;
  private List<Spot> spots = new ArrayList<>();
  private Object value;
  private int place;

  /** The entity of the elements that the path ends with; null if it ends with a name. */
  private EntityMapping element;

  /**
   * Begins at a place of a text.
   *
   * @param arguments what the path leads through
   */
  MemberPath(EntityMapping request, Map<String, ?> arguments, String text, int place) {
    this.request = request;
    this.text = text;
    this.place = place;
    this.value = arguments;
    add(spots, request, request.root());
  }

  /** {@return the model's name for the path; null if there is no path, or no name for it} */
  String name() {
    if (!member()) {
      return null;
    }
    while (place < text.length() && " :".indexOf(text.charAt(place)) < 0) {
      char next = text.charAt(place);
      boolean isPath = next == '[' ? element() : next == '.' && (entry() || part());
      if (!isPath) {
        return null;
      }
    }
    return said();
  }

  /** {@return where the path ends} */
  int end() {
    return place;
  }

  private boolean part() {
    place++;
    return member();
  }

  /** Goes to a member of the structure. */
  private boolean member() {
    int begin = place;
    while (place < text.length() && Character.isLetterOrDigit(text.charAt(place))) {
      place++;
    }
    String name = text.substring(begin, place);
    List<Spot> found = new ArrayList<>();
    for (Spot spot : spots) {
      MemberNode part = spot.node.part(name);
      if (part != null) {
        add(found, spot.entity, part);
      }
    }
    value = value instanceof Map ? ((Map<?, ?>) value).get(name) : null;
    element = null;
    spots = found;
    return !found.isEmpty();
  }

  /** Goes to an element of the list. */
  private boolean element() {
    int end = text.indexOf(']', place);
    List<Spot> found = new ArrayList<>();
    for (Spot spot : spots) {
      for (AssociationMapping each : spot.associations(AssociationMapping.Form.LIST)) {
        element = each.target();
        add(found, each.target(), each.target().root());
      }
    }
    if (end < 0 || !text.substring(place + 1, end).matches("[0-9]{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(text.substring(place + 1, end));
    boolean isThere = value instanceof List && number < ((List<?>) value).size();
    value = isThere ? ((List<?>) value).get(number) : null;
    place = end + 1;
    if (!found.isEmpty()) {
      // Else it is a list of which an attribute holds the one element.
      spots = found;
    }
    return true;
  }

  /** Goes to an entry of the map, whose key may be any text; false if it is no map. */
  private boolean entry() {
    List<Spot> found = new ArrayList<>();
    EntityMapping target = null;
    for (Spot spot : spots) {
      for (AssociationMapping each : spot.associations(AssociationMapping.Form.MAP)) {
        target = each.target();
        add(found, target, target.root());
      }
    }
    String key = found.isEmpty() ? null : key();
    if (key == null) {
      return false;
    }
    place += 1 + key.length();
    value = ((Map<?, ?>) value).get(key);
    element = target;
    spots = found;
    return true;
  }

  /** {@return the longest key of the map that stands here; null if none does} */
  private String key() {
    String found = null;
    if (value instanceof Map) {
      for (Object each : ((Map<?, ?>) value).keySet()) {
        String key = (String) each;
        int end = place + 1 + key.length();
        boolean isHere =
            text.startsWith(key, place + 1)
                && (end == text.length() || " :.[".indexOf(text.charAt(end)) >= 0);
        if (isHere && (found == null || key.length() > found.length())) {
          found = key;
        }
      }
    }
    return found;
  }

  /** Adds a place, and those of other entities that stand for the same structure. */
  private static void add(List<Spot> spots, EntityMapping entity, MemberNode node) {
    for (Spot known : spots) {
      if (known.node == node) {
        return;
      }
    }
    Spot spot = new Spot(entity, node);
    spots.add(spot);
    for (AssociationMapping each : spot.associations(AssociationMapping.Form.PLAIN)) {
      add(spots, each.target(), each.target().root());
    }
    if (node == entity.root()) {
      entity.variants().forEach(one -> add(spots, one.entity(), one.entity().root()));
    }
  }

  private String said() {
    String association = null;
    for (Spot spot : spots) {
      for (int number : spot.node.members()) {
        MemberMapping member = spot.entity.members().get(number);
        if (member instanceof AttributeMapping) {
          return member.name() + (spot.entity == request ? "" : " of " + spot.entity.name());
        }
        if (member instanceof AssociationMapping && association == null) {
          association = member.name();
        }
      }
    }
    return element == null ? association : element.name();
  }
}
