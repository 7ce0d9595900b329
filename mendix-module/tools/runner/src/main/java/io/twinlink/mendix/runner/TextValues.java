package io.twinlink.mendix.runner;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes values of the texts of a command line. */
final class TextValues {
  private final App app;
  private final IContext context;
  private final String module;
  private final UnaryOperator<String> resolver;

  /**
   * Values for something that is called.
   *
   * @param called its qualified name; names without a module are of its module
   * @param resolver gives what a text stands for
   */
  TextValues(App app, String called, UnaryOperator<String> resolver) {
    this.app = app;
    this.context = app.context();
    this.module = called.substring(0, Math.max(0, called.indexOf('.')));
    this.resolver = resolver;
  }

  /** A value of Java: enumerations as texts, objects as objects. */
  Object value(DataType type, String given, String where) {
    if (type.kind() == DataType.Kind.OBJECT || type.kind() == DataType.Kind.LIST) {
      return objects(type, given, where);
    }
    String text = resolver.apply(given);
    try {
      switch (type.kind()) {
        case INTEGER:
          return Integer.valueOf(text);
        case LONG:
          return Long.valueOf(text);
        case DECIMAL:
          return new BigDecimal(text);
        case BOOLEAN:
          if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
          }
          return Boolean.valueOf(text);
        case DATE_TIME:
          return Date.from(OffsetDateTime.parse(text).toInstant());
        case ENUMERATION:
          if (!app.model().enumeration(type.name()).values().containsKey(text)) {
            throw new IllegalArgumentException("no value of " + type.name());
          }
          return text;
        default:
          return text;
      }
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new IllegalArgumentException(
          where + " is of type " + type + ", which '" + text + "' is not", wrong);
    }
  }

  private Object objects(DataType type, String text, String where) {
    List<MendixObject> made = new ArrayList<>();
    for (ObjectText object : ObjectText.parse(text)) {
      MendixObject one = create(object);
      if (!one.isInstanceOf(type.name())) {
        throw new IllegalArgumentException(
            where + " takes " + type.name() + ", not " + one.getType());
      }
      made.add(one);
    }
    if (type.kind() == DataType.Kind.LIST) {
      return made;
    }
    if (made.size() != 1) {
      throw new IllegalArgumentException(where + " takes one object, not " + made.size());
    }
    return made.get(0);
  }

  private MendixObject create(ObjectText text) {
    MendixObject object = app.space().create(qualified(text.entity()));
    text.members().forEach((name, value) -> set(object, name, value));
    return object;
  }

  /** Sets an attribute, or links objects over an association whichever end owns it. */
  void set(MendixObject object, String member, String text) {
    Attribute attribute = app.model().attributes(object.entity()).get(member);
    if (attribute != null) {
      String where = object.getType() + "." + member;
      object.setValue(context, member, value(attribute.type(), text, where));
      return;
    }
    Association association = app.model().associations().get(qualified(member));
    if (association == null) {
      throw new IllegalArgumentException("there is no " + member + " in " + object.getType());
    }
    List<MendixObject> others = new ArrayList<>();
    ObjectText.parse(text).forEach(other -> others.add(create(other)));
    if (!object.hasMember(association.name())) {
      others.forEach(other -> link(other, association, List.of(object)));
    } else {
      link(object, association, others);
    }
  }

  private void link(MendixObject owner, Association association, List<MendixObject> others) {
    List<IMendixIdentifier> ids = new ArrayList<>();
    others.forEach(other -> ids.add(other.getId()));
    if (!association.isSet() && ids.size() != 1) {
      throw new IllegalArgumentException(
          association.name() + " takes one object, not " + ids.size());
    }
    owner.setValue(context, association.name(), association.isSet() ? ids : ids.get(0));
  }

  private String qualified(String name) {
    return name.contains(".") ? name : module + "." + name;
  }
}
