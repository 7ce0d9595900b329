package io.twinlink;

import io.twinlink.internal.Arguments;
import io.twinlink.internal.Given;
import io.twinlink.internal.Shape;
import io.twinlink.internal.StructureAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The base of every request, every response and all that they hold. Structures are immutable;
 * equality, hash code and text come from {@link #members()}. It corresponds to {@code SdkPojo} of
 * the AWS SDK for Java.
 */
public abstract class Structure implements Arguments {
  static {
    StructureAccess.set(
        new StructureAccess() {
          @Override
          protected Structure make(Structure example, Object[] values) {
            return example.make(values);
          }

          @Override
          protected Shape part(Structure example, int place) {
            return example.part(place);
          }
        });
  }

  /** The members by place, null for absent ones; behind them what a response knows of its call. */
  private final Object[] values;

  /**
   * For the structures of this library.
   *
   * @param values the members by place; they are the structure's from now on
   */
  protected Structure(Object[] values) {
    this.values = values;
  }

  /**
   * {@return what all structures of this class share}
   *
   * @hidden
   */
  protected abstract Shape shape();

  /**
   * {@return a structure of the same class with other values}
   *
   * @hidden
   */
  protected abstract Structure make(Object[] values);

  /**
   * {@return what the structures in the member at a place share; null if there are none in it}
   *
   * @hidden
   */
  protected Shape part(int place) {
    return null;
  }

  /**
   * The members as data, for instance to log them or to write them as JSON.
   *
   * @return AWS's names to values, in AWS's order, unmodifiable: absent members are left out;
   *     structures within are {@link Structure} again, enumerations the text that AWS sent; the
   *     member of a union that this version does not know is there as it came
   */
  @Override
  public final Map<String, Object> members() {
    Shape shape = shape();
    Map<String, Object> members = new LinkedHashMap<>();
    for (int place = 0; place < shape.size(); place++) {
      if (values[place] != null) {
        Object value = values[place];
        members.put(
            shape.member(place), value instanceof byte[] ? ((byte[]) value).clone() : value);
      }
    }
    members.putAll(unknown());
    return Collections.unmodifiableMap(members);
  }

  /** {@return what a union has that this version does not know; empty for other structures} */
  @SuppressWarnings("unchecked")
  private Map<String, Object> unknown() {
    Shape shape = shape();
    Object unknown = shape.isUnion() ? values[shape.size()] : null;
    return unknown == null ? Map.of() : (Map<String, Object>) unknown;
  }

  /**
   * {@return the value at a place; null if it is absent}
   *
   * @hidden
   */
  protected final Object at(int place) {
    return values[place];
  }

  /**
   * {@return the list at a place; empty if it is absent}
   *
   * @hidden
   */
  @SuppressWarnings("unchecked")
  protected final <T> List<T> listAt(int place) {
    return values[place] == null ? List.of() : (List<T>) values[place];
  }

  /**
   * {@return the map at a place; empty if it is absent}
   *
   * @hidden
   */
  @SuppressWarnings("unchecked")
  protected final <T> Map<String, T> mapAt(int place) {
    return values[place] == null ? Map.of() : (Map<String, T>) values[place];
  }

  /**
   * {@return the stream of events at a place; null if it is absent}
   *
   * @hidden
   */
  @SuppressWarnings("unchecked")
  protected final <T> EventStream<T> streamAt(int place) {
    return (EventStream<T>) values[place];
  }

  /** {@return whether the other object is of the same class with equal members} */
  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    int size = shape().compared();
    Object[] others = ((Structure) other).values;
    return Arrays.deepEquals(Arrays.copyOf(values, size), Arrays.copyOf(others, size));
  }

  /** {@return a hash of the members} */
  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(Arrays.copyOf(values, shape().compared()));
  }

  /**
   * {@return the class and its present members, such as {@code PortalStatus(state=ACTIVE)}; secret
   * ones are {@code ***}}
   */
  @Override
  public final String toString() {
    Shape shape = shape();
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('(');
    String separator = "";
    for (int place = 0; place < shape.size(); place++) {
      Object value = values[place];
      if (value != null) {
        text.append(separator).append(shape.member(place)).append('=');
        text.append(shape.isSecret(place) ? "***" : value instanceof byte[] ? "bytes" : value);
        separator = ", ";
      }
    }
    for (Map.Entry<String, Object> member : unknown().entrySet()) {
      text.append(separator).append(member.getKey()).append('=').append(member.getValue());
      separator = ", ";
    }
    return text.append(')').toString();
  }

  /**
   * Builds a structure. Builders may be used again and belong to one thread.
   *
   * @param <StructureT> what is built
   * @param <BuilderT> the builder's own class
   */
  public abstract static class Builder<
      StructureT extends Structure, BuilderT extends Builder<StructureT, BuilderT>> {
    private final Shape shape;
    private final Object[] values;

    /**
     * Begins with all members absent.
     *
     * @hidden
     */
    protected Builder(Shape shape) {
      this.shape = shape;
      this.values = new Object[shape.slots()];
    }

    /**
     * Begins with the members of a structure.
     *
     * @hidden
     */
    protected Builder(Structure original) {
      this.shape = original.shape();
      this.values = original.values.clone();
    }

    /**
     * Lets a function set members.
     *
     * @param mutation the function; it gets this builder
     * @return this builder
     */
    public final BuilderT applyMutation(Consumer<? super BuilderT> mutation) {
      mutation.accept(self());
      return self();
    }

    /** {@return the structure} */
    @SuppressWarnings("unchecked")
    public final StructureT build() {
      return (StructureT) shape.make(values.clone());
    }

    /**
     * Sets the value at a place.
     *
     * @hidden
     */
    protected final BuilderT set(int place, Object value) {
      values[place] = value;
      return self();
    }

    /**
     * Sets the enumeration at a place, as text.
     *
     * @hidden
     */
    protected final BuilderT setText(int place, Object constant) {
      return set(place, Given.text(constant));
    }

    /**
     * Sets a copy of a list at a place.
     *
     * @hidden
     */
    protected final BuilderT setList(int place, Collection<?> elements) {
      return set(place, Given.copy(elements));
    }

    /**
     * Sets a list of enumerations at a place, as texts.
     *
     * @hidden
     */
    protected final BuilderT setTexts(int place, Collection<?> constants) {
      if (constants == null) {
        return set(place, null);
      }
      List<String> texts = new ArrayList<>();
      for (Object constant : constants) {
        texts.add(Given.text(constant));
      }
      return setList(place, texts);
    }

    /**
     * Sets a copy of a map at a place.
     *
     * @hidden
     */
    protected final BuilderT setMap(int place, Map<String, ?> entries) {
      return set(place, Given.copy(entries));
    }

    @SuppressWarnings("unchecked")
    private BuilderT self() {
      return (BuilderT) this;
    }
  }
}
