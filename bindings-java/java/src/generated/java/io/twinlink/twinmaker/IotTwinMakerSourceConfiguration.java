package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** TwinMaker as a source: the workspace, and what of it is moved. */
public final class IotTwinMakerSourceConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("workspace,filters", "t,[r", 's', new IotTwinMakerSourceConfiguration(null));

  private IotTwinMakerSourceConfiguration(Object[] values) {
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
    return new IotTwinMakerSourceConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return IotTwinMakerSourceConfigurationFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the ARN of the workspace; 20 to 2048 characters; null if absent} */
  public String workspace() {
    return (String) at(0);
  }

  /** {@return which entities and component types to take, unmodifiable; empty if absent} */
  public List<IotTwinMakerSourceConfigurationFilter> filters() {
    return listAt(1);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(1) != null;
  }

  /**
   * Builds {@link IotTwinMakerSourceConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<IotTwinMakerSourceConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IotTwinMakerSourceConfiguration original) {
      super(original);
    }

    /** Sets {@link IotTwinMakerSourceConfiguration#workspace()}; null for absent. */
    public Builder workspace(String workspace) {
      return set(0, workspace);
    }

    /** Sets {@link IotTwinMakerSourceConfiguration#filters()}; null for absent. */
    public Builder filters(Collection<IotTwinMakerSourceConfigurationFilter> filters) {
      return setList(1, filters);
    }

    /** Sets {@link IotTwinMakerSourceConfiguration#filters()}. */
    public Builder filters(IotTwinMakerSourceConfigurationFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link IotTwinMakerSourceConfiguration#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(
        Consumer<IotTwinMakerSourceConfigurationFilter.Builder>... filters) {
      List<IotTwinMakerSourceConfigurationFilter> built = new ArrayList<>();
      for (Consumer<IotTwinMakerSourceConfigurationFilter.Builder> one : filters) {
        built.add(IotTwinMakerSourceConfigurationFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }
  }
}
