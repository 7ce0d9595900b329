package io.twinlink.twinmaker;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getPropertyValueHistory} answers. */
public final class GetPropertyValueHistoryResponse extends PagedResponse<PropertyValueHistory> {
  static final Shape SHAPE =
      new Shape("propertyValues,nextToken", "[r,t", 'r', new GetPropertyValueHistoryResponse(null));

  private GetPropertyValueHistoryResponse(Object[] values) {
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
    return new GetPropertyValueHistoryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertyValueHistory.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the histories of this page, one for each property of an entity, unmodifiable; empty if
   * absent}
   */
  public List<PropertyValueHistory> propertyValues() {
    return listAt(0);
  }

  /** {@return whether {@link #propertyValues} is there, even if empty} */
  public boolean hasPropertyValues() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #propertyValues}} */
  @Override
  public List<PropertyValueHistory> items() {
    return propertyValues();
  }

  /**
   * Builds {@link GetPropertyValueHistoryResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetPropertyValueHistoryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPropertyValueHistoryResponse original) {
      super(original);
    }

    /** Sets {@link GetPropertyValueHistoryResponse#propertyValues()}; null for absent. */
    public Builder propertyValues(Collection<PropertyValueHistory> propertyValues) {
      return setList(0, propertyValues);
    }

    /** Sets {@link GetPropertyValueHistoryResponse#propertyValues()}. */
    public Builder propertyValues(PropertyValueHistory... propertyValues) {
      return propertyValues(Arrays.asList(propertyValues));
    }

    /** Sets {@link GetPropertyValueHistoryResponse#propertyValues()} to what functions build. */
    @SafeVarargs
    public final Builder propertyValues(Consumer<PropertyValueHistory.Builder>... propertyValues) {
      List<PropertyValueHistory> built = new ArrayList<>();
      for (Consumer<PropertyValueHistory.Builder> one : propertyValues) {
        built.add(PropertyValueHistory.builder().applyMutation(one).build());
      }
      return propertyValues(built);
    }

    /** Sets {@link GetPropertyValueHistoryResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
