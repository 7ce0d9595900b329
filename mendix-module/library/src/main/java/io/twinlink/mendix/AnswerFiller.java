package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.internal.NamedReader;
import io.twinlink.internal.NamedReader.Kind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the objects of one answer, front to back as it is read; several pages become one response.
 * What AWS did not send is empty, and what the app does not have is passed over.
 */
final class AnswerFiller {
  private static final String NEXT_TOKEN = "nextToken";

  private final IContext context;
  private final OperationMapping operation;
  private final Map<EntityMapping, EntityForm> forms = new IdentityHashMap<>();
  private final AnswerObject response;
  private int pages;

  /** Makes the response object. */
  AnswerFiller(IContext context, OperationMapping operation) {
    this.context = context;
    this.operation = operation;
    EntityMapping entity = operation.response();
    IMendixObject object = Core.instantiate(context, entity.qualifiedName());
    EntityForm form = new EntityForm(entity, object);
    forms.put(entity, form);
    this.response = new AnswerObject(context, object, form);
  }

  /** Adds what is in a page: lists grow, other values are those of the last page. */
  void add(NamedReader page) {
    pages++;
    if (pages > 1) {
      clearToken();
    }
    read(response, response.form().entity().root(), page);
  }

  /** {@return the response object, which is complete} */
  IMendixObject end() {
    response.end();
    return response.object();
  }

  /** The page before had a token, which leads to this one. */
  private void clearToken() {
    List<MemberMapping> members = response.form().entity().members();
    for (int number = 0; number < members.size(); number++) {
      MemberMapping member = members.get(number);
      if (member.member().equals(NEXT_TOKEN) && response.form().hasValue(number)) {
        response.set(member.name(), null);
      }
    }
  }

  /** Reads the value at a place of the structure that an object stands for. */
  private void read(AnswerObject made, MemberNode node, NamedReader value) {
    long start = value.mark();
    if (value.kind() == Kind.NULL) {
      value.skip();
      return;
    }
    boolean isStructure = node.hasParts() && value.kind() == Kind.MAP;
    boolean wasRead = false;
    for (int number : node.members()) {
      if (made.form().has(number)) {
        if (wasRead) {
          value.reset(start);
        }
        take(made, number, value);
        wasRead = true;
      }
    }
    if (isStructure) {
      if (wasRead) {
        value.reset(start);
      }
      parts(made, node, value);
    } else if (!wasRead) {
      value.skip();
    }
  }

  private void parts(AnswerObject made, MemberNode node, NamedReader structure) {
    for (int rest = structure.begin(); rest > 0; rest--) {
      MemberNode part = node.part(structure.entry());
      if (part == null) {
        structure.skip();
      } else {
        read(made, part, structure);
      }
    }
    structure.end();
  }

  private void take(AnswerObject made, int number, NamedReader value) {
    MemberMapping member = made.form().entity().members().get(number);
    if (member instanceof AttributeMapping) {
      attribute(made, number, (AttributeMapping) member, value);
    } else if (member instanceof PresenceMapping) {
      made.set(member.name(), Boolean.TRUE);
      value.skip();
    } else {
      association(made, number, (AssociationMapping) member, value);
    }
  }

  private static void attribute(
      AnswerObject made, int number, AttributeMapping attribute, NamedReader value) {
    Object read = AnswerValues.read(attribute, made.form().entity(), value);
    if (attribute.enumeration() == null) {
      if (read != null) {
        made.set(attribute.name(), read);
      }
      return;
    }
    if (read != null && made.form().hasText(number)) {
      made.set(attribute.textName(), read);
    }
    if (read != null && made.form().hasValue(number)) {
      // A default of the model must not stand for a text that the enumeration has not.
      made.set(attribute.name(), attribute.enumeration().value((String) read));
    }
  }

  private void association(
      AnswerObject made, int number, AssociationMapping association, NamedReader value) {
    boolean isHeading =
        pages > 1
            && made == response
            && operation.items() != null
            && !association.member().equals(operation.items());
    Kind expected = association.form() == AssociationMapping.Form.MAP ? Kind.MAP : Kind.LIST;
    if (isHeading) {
      // Such as the columns of a result: every page has them again.
      value.skip();
    } else if (association.form() == AssociationMapping.Form.PLAIN) {
      other(made, number, association, value, null);
    } else if (value.kind() != expected) {
      value.skip();
    } else {
      int count = value.begin();
      for (int place = 0; place < count; place++) {
        String key = null;
        if (expected == Kind.MAP) {
          key = value.entry();
        } else {
          value.element();
        }
        if (place > 0 && !association.isMany()) {
          value.skip();
        } else {
          other(made, number, association, value, key);
        }
      }
      value.end();
    }
  }

  /** Makes the object at the other end of an association; none for null, or what is not known. */
  private void other(
      AnswerObject made,
      int number,
      AssociationMapping association,
      NamedReader value,
      String key) {
    EntityMapping entity =
        isHole(association, value) ? association.target() : entity(association.target(), value);
    AnswerObject other = entity == null ? null : instantiate(entity);
    if (other == null) {
      value.skip();
      return;
    }
    for (AttributeMapping attribute : entity.keys()) {
      if (key != null && other.object().hasMember(attribute.name())) {
        other.set(attribute.name(), key);
      }
    }
    read(other, entity.root(), value);
    other.end();
    made.associate(number, association, other);
  }

  /**
   * {@return whether a value is a null among the elements of a list, such as the cells of a row:
   * without an object of its own those after it would take its place}
   */
  private static boolean isHole(AssociationMapping association, NamedReader value) {
    return association.form() == AssociationMapping.Form.LIST
        && association.isMany()
        && association.target().hasSelf()
        && value.kind() == Kind.NULL;
  }

  /** {@return the entity that stands for a value; null if there is none} */
  private static EntityMapping entity(EntityMapping declared, NamedReader value) {
    if (value.kind() == Kind.NULL) {
      return null;
    }
    EntityMapping entity = declared;
    while (!entity.variants().isEmpty()) {
      long start = value.mark();
      Variant variant = value.kind() == Kind.MAP ? variant(entity.variantRoot(), value) : null;
      value.reset(start);
      if (variant == null) {
        break;
      }
      entity = variant.entity();
    }
    return entity.isAbstract() ? null : entity;
  }

  /** {@return the first variant whose member is in a structure; null if there is none} */
  private static Variant variant(MemberNode node, NamedReader structure) {
    for (int rest = structure.begin(); rest > 0; rest--) {
      MemberNode part = node.part(structure.entry());
      boolean isThere = part != null && structure.kind() != Kind.NULL;
      if (isThere && part.variant() != null) {
        return part.variant();
      }
      if (isThere && structure.kind() == Kind.MAP) {
        Variant variant = variant(part, structure);
        if (variant != null) {
          return variant;
        }
      } else {
        structure.skip();
      }
    }
    structure.end();
    return null;
  }

  /** {@return a new object; null if the app has no such entity} */
  private AnswerObject instantiate(EntityMapping entity) {
    EntityForm form = forms.get(entity);
    IMendixObject object = null;
    if (form == null) {
      try {
        object = Core.instantiate(context, entity.qualifiedName());
      } catch (RuntimeException unknown) {
        // A module that is older than the jar. Its response entity is there, and told if not.
        object = null;
      }
      form = new EntityForm(entity, object);
      forms.put(entity, object == null ? NONE : form);
    } else if (form != NONE) {
      object = Core.instantiate(context, entity.qualifiedName());
    }
    return object == null ? null : new AnswerObject(context, object, form);
  }

  /** For entities that the app does not have. */
  private static final EntityForm NONE = new EntityForm(new EntityMapping(".", null, true), null);
}
