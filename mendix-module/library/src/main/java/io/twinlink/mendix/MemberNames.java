package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says AWS's members in the words of the model: {@code entries[0].entryId} is {@code EntryID of
 * PutAssetPropertyValueEntry}. A refusal of the core begins with the path of a member, and may tell
 * of several, each after a point; all that follows a path may hold values of the caller's, which
 * are left as they are.
 */
final class MemberNames {
  private static final String BETWEEN = ". ";

  private final EntityMapping request;
  private final Map<String, ?> arguments;

  /**
   * Takes what was refused.
   *
   * @param arguments what was made of the request object, for the keys of maps in paths
   */
  MemberNames(EntityMapping request, Map<String, ?> arguments) {
    this.request = request;
    this.arguments = arguments;
  }

  /** {@return a refusal with the model's names} */
  String told(String refusal) {
    StringBuilder told = new StringBuilder();
    int place = 0;
    while (place < refusal.length()) {
      MemberPath path = new MemberPath(request, arguments, refusal, place);
      String name = path.name();
      int begin = place;
      if (name != null) {
        told.append(name);
        begin = path.end();
      }
      place = next(refusal, begin);
      told.append(refusal, begin, place);
    }
    return told.toString();
  }

  /** {@return where the next fault begins, which is not within quotes; the end if there is none} */
  private static int next(String refusal, int begin) {
    boolean isQuoted = false;
    for (int place = begin; place < refusal.length(); place++) {
      char character = refusal.charAt(place);
      if (character == '\\' && isQuoted) {
        place++;
      } else if (character == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && refusal.startsWith(BETWEEN, place)) {
        return place + BETWEEN.length();
      }
    }
    return refusal.length();
  }

  /** One place in the structures of AWS's: which entity has it, and where. */
  static final class Spot {
    final EntityMapping entity;
    final MemberNode node;

    Spot(EntityMapping entity, MemberNode node) {
      this.entity = entity;
      this.node = node;
    }

    /** {@return the associations that are here in a form} */
    List<AssociationMapping> associations(AssociationMapping.Form form) {
      List<AssociationMapping> found = new ArrayList<>();
      for (int number : node.members()) {
        MemberMapping member = entity.members().get(number);
        if (member instanceof AssociationMapping && ((AssociationMapping) member).form() == form) {
          found.add((AssociationMapping) member);
        }
      }
      return found;
    }
  }
}
