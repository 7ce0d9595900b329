package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@code getPropertyValue} answers. */
public final class GetPropertyValueResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "propertyValues,nextToken,tabularPropertyValues",
          "{r,t,[[{r",
          'r',
          new GetPropertyValueResponse(null));

  private GetPropertyValueResponse(Object[] values) {
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
    return new GetPropertyValueResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertyLatestValue.SHAPE;
      case 2:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the properties and their latest values, by property name, unmodifiable; empty if
   * absent}
   */
  public Map<String, PropertyLatestValue> propertyValues() {
    return mapAt(0);
  }

  /** {@return whether {@link #propertyValues} is there, even if empty} */
  public boolean hasPropertyValues() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(1);
  }

  /**
   * {@return the tables, for a property group. Each is a list of rows; a row has values by property
   * name, unmodifiable; empty if absent}
   */
  public List<List<Map<String, DataValue>>> tabularPropertyValues() {
    return listAt(2);
  }

  /** {@return whether {@link #tabularPropertyValues} is there, even if empty} */
  public boolean hasTabularPropertyValues() {
    return at(2) != null;
  }

  /**
   * Builds {@link GetPropertyValueResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetPropertyValueResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPropertyValueResponse original) {
      super(original);
    }

    /** Sets {@link GetPropertyValueResponse#propertyValues()}; null for absent. */
    public Builder propertyValues(Map<String, PropertyLatestValue> propertyValues) {
      return setMap(0, propertyValues);
    }

    /** Sets {@link GetPropertyValueResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link GetPropertyValueResponse#tabularPropertyValues()}; null for absent. */
    public Builder tabularPropertyValues(
        Collection<List<Map<String, DataValue>>> tabularPropertyValues) {
      return setList(2, tabularPropertyValues);
    }
  }
}
