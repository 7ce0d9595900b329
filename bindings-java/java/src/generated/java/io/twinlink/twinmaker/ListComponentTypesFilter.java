package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A condition on the component types of a list: their parent, their namespace or whether they are
 * abstract.
 */
public final class ListComponentTypesFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "extendsFrom,namespace,isAbstract", "t,t,b", 'u', new ListComponentTypesFilter(null));

  private ListComponentTypesFilter(Object[] values) {
    super(values);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  @Override
  protected Structure make(Object[] values) {
    return new ListComponentTypesFilter(values);
  }

  /**
   * {@return only types that extend this component type, given by its id; 1 to 256 characters; null
   * if absent}
   */
  public String extendsFrom() {
    return (String) at(0);
  }

  /** {@return only types of this namespace; 1 to 256 characters; null if absent} */
  public String namespace() {
    return (String) at(1);
  }

  /** {@return only abstract types, or only those that are not; null if absent} */
  public Boolean isAbstract() {
    return (Boolean) at(2);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.EXTENDS_FROM;
    }
    if (at(1) != null) {
      return Type.NAMESPACE;
    }
    if (at(2) != null) {
      return Type.IS_ABSTRACT;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link ListComponentTypesFilter} is set. */
  public enum Type {
    /** {@link ListComponentTypesFilter#extendsFrom}. */
    EXTENDS_FROM,
    /** {@link ListComponentTypesFilter#namespace}. */
    NAMESPACE,
    /** {@link ListComponentTypesFilter#isAbstract}. */
    IS_ABSTRACT,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /**
   * Builds {@link ListComponentTypesFilter}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListComponentTypesFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComponentTypesFilter original) {
      super(original);
    }

    /** Sets {@link ListComponentTypesFilter#extendsFrom()}; null for absent. */
    public Builder extendsFrom(String extendsFrom) {
      return set(0, extendsFrom);
    }

    /** Sets {@link ListComponentTypesFilter#namespace()}; null for absent. */
    public Builder namespace(String namespace) {
      return set(1, namespace);
    }

    /** Sets {@link ListComponentTypesFilter#isAbstract()}; null for absent. */
    public Builder isAbstract(Boolean isAbstract) {
      return set(2, isAbstract);
    }
  }
}
