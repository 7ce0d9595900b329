package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A function of a component type: what it needs, what it works on and who carries it out. */
public final class FunctionRequest extends Structure {
  static final Shape SHAPE =
      new Shape("requiredProperties,scope,implementedBy", "[t,e,r", 's', new FunctionRequest(null));

  private FunctionRequest(Object[] values) {
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
    return new FunctionRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DataConnector.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the names of the properties that the function needs, unmodifiable; empty if absent}
   */
  public List<String> requiredProperties() {
    return listAt(0);
  }

  /** {@return whether {@link #requiredProperties} is there, even if empty} */
  public boolean hasRequiredProperties() {
    return at(0) != null;
  }

  /**
   * {@return whether it works on an entity or on the workspace; {@link
   * Scope#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public Scope scope() {
    return Scope.fromValue(scopeAsString());
  }

  /** {@return the text of {@link #scope} as AWS has it; null if absent} */
  public String scopeAsString() {
    return (String) at(1);
  }

  /** {@return the data connector that carries it out; null if absent} */
  public DataConnector implementedBy() {
    return (DataConnector) at(2);
  }

  /** Builds {@link FunctionRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FunctionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FunctionRequest original) {
      super(original);
    }

    /** Sets {@link FunctionRequest#requiredProperties()}; null for absent. */
    public Builder requiredProperties(Collection<String> requiredProperties) {
      return setList(0, requiredProperties);
    }

    /** Sets {@link FunctionRequest#requiredProperties()}. */
    public Builder requiredProperties(String... requiredProperties) {
      return requiredProperties(Arrays.asList(requiredProperties));
    }

    /** Sets {@link FunctionRequest#scopeAsString()}; null for absent. */
    public Builder scope(String scope) {
      return set(1, scope);
    }

    /** Sets {@link FunctionRequest#scope()}; null for absent. */
    public Builder scope(Scope scope) {
      return setText(1, scope);
    }

    /** Sets {@link FunctionRequest#implementedBy()}; null for absent. */
    public Builder implementedBy(DataConnector implementedBy) {
      return set(2, implementedBy);
    }

    /** Sets {@link FunctionRequest#implementedBy()} to what a function builds. */
    public Builder implementedBy(Consumer<DataConnector.Builder> implementedBy) {
      return implementedBy(DataConnector.builder().applyMutation(implementedBy).build());
    }
  }
}
