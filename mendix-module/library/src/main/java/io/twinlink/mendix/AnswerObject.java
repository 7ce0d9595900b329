package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.ArrayList;
import java.util.List;

/** An object that is filled from an answer. Its associations are set at the end, each once. */
final class AnswerObject {
  private final IContext context;
  private final IMendixObject object;
  private final EntityForm form;

  /** What the associations lead to, by the number of the member; null as long as there is none. */
  private Object[] associated;

  AnswerObject(IContext context, IMendixObject object, EntityForm form) {
    this.context = context;
    this.object = object;
    this.form = form;
  }

  IMendixObject object() {
    return object;
  }

  EntityForm form() {
    return form;
  }

  /** Sets an attribute. */
  void set(String attribute, Object value) {
    try {
      object.setValue(context, attribute, value);
    } catch (RuntimeException refused) {
      String sent =
          value instanceof String
              ? "the text of " + ((String) value).length() + " characters"
              : "the value";
      throw Failure.of(
          "internal",
          attribute
              + " of "
              + form.entity().name()
              + " does not take "
              + sent
              + " that AWS sent: "
              + refused
              + '.',
          refused,
          "If the attribute was changed in the domain model, give it the type and length that the"
              + " module has.");
    }
  }

  /** Lets an association lead to an object, and that one back if it stores the association. */
  void associate(int number, AssociationMapping association, AnswerObject other) {
    AssociationMapping.Owner owner = association.owner();
    if (owner != AssociationMapping.Owner.PARENT
        && form.isStoredIn(number, other.object, association.qualifiedName())) {
      other.object.setValue(context, association.qualifiedName(), object.getId());
    }
    if (owner != AssociationMapping.Owner.CHILD) {
      add(number, association.isMany(), other.object.getId());
    }
  }

  @SuppressWarnings("unchecked")
  private void add(int number, boolean isMany, IMendixIdentifier id) {
    if (associated == null) {
      associated = new Object[form.entity().members().size()];
    }
    if (!isMany) {
      associated[number] = id;
      return;
    }
    if (associated[number] == null) {
      associated[number] = new ArrayList<IMendixIdentifier>();
    }
    ((List<IMendixIdentifier>) associated[number]).add(id);
  }

  /** Sets the associations that the object stores. */
  void end() {
    if (associated == null) {
      return;
    }
    for (int number = 0; number < associated.length; number++) {
      if (associated[number] != null) {
        MemberMapping member = form.entity().members().get(number);
        object.setValue(context, ((AssociationMapping) member).qualifiedName(), associated[number]);
      }
    }
    associated = null;
  }
}
