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

/** What {@code listProperties} answers. */
public final class ListPropertiesResponse extends PagedResponse<PropertySummary> {
  static final Shape SHAPE =
      new Shape("propertySummaries,nextToken", "[r,t", 'r', new ListPropertiesResponse(null));

  private ListPropertiesResponse(Object[] values) {
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
    return new ListPropertiesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the properties of this page, unmodifiable; empty if absent} */
  public List<PropertySummary> propertySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #propertySummaries} is there, even if empty} */
  public boolean hasPropertySummaries() {
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

  /** {@return the same as {@link #propertySummaries}} */
  @Override
  public List<PropertySummary> items() {
    return propertySummaries();
  }

  /** Builds {@link ListPropertiesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListPropertiesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPropertiesResponse original) {
      super(original);
    }

    /** Sets {@link ListPropertiesResponse#propertySummaries()}; null for absent. */
    public Builder propertySummaries(Collection<PropertySummary> propertySummaries) {
      return setList(0, propertySummaries);
    }

    /** Sets {@link ListPropertiesResponse#propertySummaries()}. */
    public Builder propertySummaries(PropertySummary... propertySummaries) {
      return propertySummaries(Arrays.asList(propertySummaries));
    }

    /** Sets {@link ListPropertiesResponse#propertySummaries()} to what functions build. */
    @SafeVarargs
    public final Builder propertySummaries(Consumer<PropertySummary.Builder>... propertySummaries) {
      List<PropertySummary> built = new ArrayList<>();
      for (Consumer<PropertySummary.Builder> one : propertySummaries) {
        built.add(PropertySummary.builder().applyMutation(one).build());
      }
      return propertySummaries(built);
    }

    /** Sets {@link ListPropertiesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
