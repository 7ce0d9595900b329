package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getPropertyValueHistory} takes. */
public final class GetPropertyValueHistoryRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,entityId,componentName,componentPath,componentTypeId,selectedProperties,propertyFilters,startDateTime,endDateTime,interpolation,nextToken,maxResults,orderByTime,startTime,endTime",
          "t,t,t,t,t,[t,[r,m,m,r,t,i,e,t,t",
          's',
          new GetPropertyValueHistoryRequest(null));

  private GetPropertyValueHistoryRequest(Object[] values) {
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
    return new GetPropertyValueHistoryRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return PropertyFilter.SHAPE;
      case 9:
        return InterpolationParameters.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the entity, to read one; goes with the component's name or path; 1 to 128
   * characters; null if absent}
   */
  public String entityId() {
    return (String) at(1);
  }

  /** {@return the name of the component in its entity; 1 to 256 characters; null if absent} */
  public String componentName() {
    return (String) at(2);
  }

  /**
   * {@return the path of a composite component, from the top-level component down; 1 to 2048
   * characters; null if absent}
   */
  public String componentPath() {
    return (String) at(3);
  }

  /**
   * {@return the component type whose components to read, across entities; 1 to 256 characters;
   * null if absent}
   */
  public String componentTypeId() {
    return (String) at(4);
  }

  /**
   * {@return the names of the properties whose history you want; 1 to 10 of them, unmodifiable;
   * empty if absent}
   */
  public List<String> selectedProperties() {
    return listAt(5);
  }

  /** {@return whether {@link #selectedProperties} is there, even if empty} */
  public boolean hasSelectedProperties() {
    return at(5) != null;
  }

  /**
   * {@return conditions that the values must meet. Default: none; 1 to 10 of them, unmodifiable;
   * empty if absent}
   */
  public List<PropertyFilter> propertyFilters() {
    return listAt(6);
  }

  /** {@return whether {@link #propertyFilters} is there, even if empty} */
  public boolean hasPropertyFilters() {
    return at(6) != null;
  }

  /** {@return the earliest time wanted. Deprecated: use {@code startTime}; null if absent} */
  public Instant startDateTime() {
    return (Instant) at(7);
  }

  /** {@return the latest time wanted. Deprecated: use {@code endTime}; null if absent} */
  public Instant endDateTime() {
    return (Instant) at(8);
  }

  /** {@return how to interpolate the values. Default: not at all; null if absent} */
  public InterpolationParameters interpolation() {
    return (InterpolationParameters) at(9);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(10);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(11);
  }

  /**
   * {@return whether the oldest or the newest value comes first; {@link
   * OrderByTime#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public OrderByTime orderByTime() {
    return OrderByTime.fromValue(orderByTimeAsString());
  }

  /** {@return the text of {@link #orderByTime} as AWS has it; null if absent} */
  public String orderByTimeAsString() {
    return (String) at(12);
  }

  /**
   * {@return the earliest time wanted, in ISO 8601, written like {@code time} of a value; 20 to 35
   * characters; null if absent}
   */
  public String startTime() {
    return (String) at(13);
  }

  /**
   * {@return the latest time wanted, in ISO 8601, written like {@code time} of a value; 20 to 35
   * characters; null if absent}
   */
  public String endTime() {
    return (String) at(14);
  }

  /**
   * Builds {@link GetPropertyValueHistoryRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetPropertyValueHistoryRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPropertyValueHistoryRequest original) {
      super(original);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#componentName()}; null for absent. */
    public Builder componentName(String componentName) {
      return set(2, componentName);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#componentPath()}; null for absent. */
    public Builder componentPath(String componentPath) {
      return set(3, componentPath);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(4, componentTypeId);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#selectedProperties()}; null for absent. */
    public Builder selectedProperties(Collection<String> selectedProperties) {
      return setList(5, selectedProperties);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#selectedProperties()}. */
    public Builder selectedProperties(String... selectedProperties) {
      return selectedProperties(Arrays.asList(selectedProperties));
    }

    /** Sets {@link GetPropertyValueHistoryRequest#propertyFilters()}; null for absent. */
    public Builder propertyFilters(Collection<PropertyFilter> propertyFilters) {
      return setList(6, propertyFilters);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#propertyFilters()}. */
    public Builder propertyFilters(PropertyFilter... propertyFilters) {
      return propertyFilters(Arrays.asList(propertyFilters));
    }

    /** Sets {@link GetPropertyValueHistoryRequest#propertyFilters()} to what functions build. */
    @SafeVarargs
    public final Builder propertyFilters(Consumer<PropertyFilter.Builder>... propertyFilters) {
      List<PropertyFilter> built = new ArrayList<>();
      for (Consumer<PropertyFilter.Builder> one : propertyFilters) {
        built.add(PropertyFilter.builder().applyMutation(one).build());
      }
      return propertyFilters(built);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#startDateTime()}; null for absent. */
    public Builder startDateTime(Instant startDateTime) {
      return set(7, startDateTime);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#endDateTime()}; null for absent. */
    public Builder endDateTime(Instant endDateTime) {
      return set(8, endDateTime);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#interpolation()}; null for absent. */
    public Builder interpolation(InterpolationParameters interpolation) {
      return set(9, interpolation);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#interpolation()} to what a function builds. */
    public Builder interpolation(Consumer<InterpolationParameters.Builder> interpolation) {
      return interpolation(InterpolationParameters.builder().applyMutation(interpolation).build());
    }

    /** Sets {@link GetPropertyValueHistoryRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(10, nextToken);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(11, maxResults);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#orderByTimeAsString()}; null for absent. */
    public Builder orderByTime(String orderByTime) {
      return set(12, orderByTime);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#orderByTime()}; null for absent. */
    public Builder orderByTime(OrderByTime orderByTime) {
      return setText(12, orderByTime);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#startTime()}; null for absent. */
    public Builder startTime(String startTime) {
      return set(13, startTime);
    }

    /** Sets {@link GetPropertyValueHistoryRequest#endTime()}; null for absent. */
    public Builder endTime(String endTime) {
      return set(14, endTime);
    }
  }
}
