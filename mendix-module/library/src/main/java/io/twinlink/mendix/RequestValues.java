package io.twinlink.mendix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Values of Mendix's attributes as the core takes them. */
final class RequestValues {
  /** What ISO 8601 can say with four digits, which is what AWS takes. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z").plusMillis(1);

  private RequestValues() {}

  /**
   * Reads an attribute.
   *
   * @return the value; null if it counts as absent
   * @throws Failure if it is one that cannot be sent
   */
  static Object of(AttributeMapping attribute, EntityMapping entity, Members members) {
    Object value = one(attribute, entity, members);
    return attribute.isList() && value != null ? List.of(value) : value;
  }

  private static Object one(AttributeMapping attribute, EntityMapping entity, Members members) {
    String name = attribute.name();
    switch (attribute.kind()) {
      case TEXT:
      case BLOB:
        return members.text(name);
      case UTF8:
        return utf8(attribute, entity, members.value(name, String.class));
      case STRING:
        String text = members.value(name, String.class);
        return text == null || text.isEmpty() ? null : text;
      case FREE:
        return members.value(name, String.class);
      case BOOLEAN:
        return members.value(name, Boolean.class);
      case INTEGER:
      case LONG:
        return members.number(name);
      case DECIMAL:
        return members.value(name, Number.class);
      case MOMENT:
        return moment(members, name);
      case ISO:
        Instant moment = moment(members, name);
        return moment == null ? null : moment.toString();
      case JSON:
        return json(attribute, entity, members.text(name));
      default:
        return enumeration(attribute, entity, members);
    }
  }

  /** {@return base64, as the core takes bytes} */
  private static String utf8(AttributeMapping attribute, EntityMapping entity, String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    byte[] bytes = Utf8.bytes(text);
    if (bytes == null) {
      throw Failure.validation(
          attribute.name() + " of " + entity.name() + " has half of a surrogate pair.",
          "Correct the text: UTF-8 has no such character.");
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Instant moment(Members members, String name) {
    Date date = members.value(name, Date.class);
    if (date == null) {
      return null;
    }
    Instant moment = Instant.ofEpochMilli(date.getTime());
    if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
      throw Failure.validation(
          name + " must be in the years 1 to 9999, but is " + moment + '.', "Correct the date.");
    }
    return moment;
  }

  private static Object json(AttributeMapping attribute, EntityMapping entity, String text) {
    try {
      return text == null ? null : Json.parse(text);
    } catch (IllegalArgumentException noJson) {
      throw Failure.validation(
          attribute.name() + " of " + entity.name() + " must be JSON: " + noJson.getMessage() + '.',
          "Correct it, or leave it empty.");
    }
  }

  private static Object enumeration(
      AttributeMapping attribute, EntityMapping entity, Members members) {
    String value = members.value(attribute.name(), String.class);
    String text = value == null || value.isEmpty() ? null : attribute.enumeration().text(value);
    if (text == null && attribute.textName() != null) {
      // What AWS sent, if the object came from there. A text that has a value was emptied there.
      String sent = members.text(attribute.textName());
      text = sent == null || attribute.enumeration().knows(sent) ? null : sent;
    }
    if (text == null && value != null && !value.isEmpty()) {
      throw Failure.validation(
          attribute.name() + " of " + entity.name() + " is " + value + ", which AWS does not know.",
          "Choose another value, or leave it empty.");
    }
    boolean isFlag = attribute.kind() == ValueKind.FLAG && text != null;
    return isFlag ? (Object) Boolean.valueOf(text) : text;
  }

  /** {@return what is wrong with an attribute or association that has no value} */
  static Failure empty(MemberMapping member, EntityMapping entity) {
    return Failure.validation(
        member.name() + " of " + entity.name() + " is required.",
        "Set it, or take the object away from the request.");
  }

  /** {@return what is wrong with an object that must have one of its members, and has none} */
  static Failure nothing(EntityMapping entity) {
    List<MemberMapping> choices = new ArrayList<>();
    for (MemberMapping member : entity.members()) {
      if (member instanceof AttributeMapping && !member.isKey()) {
        choices.add(member);
      }
    }
    if (choices.isEmpty()) {
      choices.addAll(entity.members());
    }
    if (choices.size() == 1) {
      return empty(choices.get(0), entity);
    }
    StringBuilder names = new StringBuilder();
    for (int number = 0; number < choices.size(); number++) {
      MemberMapping choice = choices.get(number);
      PresenceMapping presence = entity.presence(entity.members().indexOf(choice));
      boolean isLast = number == choices.size() - 1;
      names.append(number == 0 ? "" : isLast ? choices.size() > 2 ? ", or " : " or " : ", ");
      names.append(choice.name());
      names.append(presence == null ? "" : " with " + presence.name());
    }
    return Failure.validation(
        "An object of " + entity.name() + " has no value.", "Set one of " + names + '.');
  }
}
