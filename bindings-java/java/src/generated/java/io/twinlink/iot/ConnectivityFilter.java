package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What else is indexed of connections. */
public final class ConnectivityFilter extends Structure {
  static final Shape SHAPE =
      new Shape("includeSocketInformation", "[e", 's', new ConnectivityFilter(null));

  private ConnectivityFilter(Object[] values) {
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
    return new ConnectivityFilter(values);
  }

  /** {@return the operations that shall tell of sockets, unmodifiable; empty if absent} */
  public List<FleetIndexingApi> includeSocketInformation() {
    List<FleetIndexingApi> constants = new ArrayList<>();
    for (String text : includeSocketInformationAsStrings()) {
      constants.add(FleetIndexingApi.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /**
   * {@return the texts of {@link #includeSocketInformation} as AWS has them, unmodifiable; empty if
   * absent}
   */
  public List<String> includeSocketInformationAsStrings() {
    return listAt(0);
  }

  /** {@return whether {@link #includeSocketInformation} is there, even if empty} */
  public boolean hasIncludeSocketInformation() {
    return at(0) != null;
  }

  /** Builds {@link ConnectivityFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ConnectivityFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ConnectivityFilter original) {
      super(original);
    }

    /** Sets {@link ConnectivityFilter#includeSocketInformation()}; null for absent. */
    public Builder includeSocketInformation(Collection<FleetIndexingApi> includeSocketInformation) {
      return setTexts(0, includeSocketInformation);
    }

    /** Sets {@link ConnectivityFilter#includeSocketInformation()}. */
    public Builder includeSocketInformation(FleetIndexingApi... includeSocketInformation) {
      return includeSocketInformation(Arrays.asList(includeSocketInformation));
    }

    /** Sets {@link ConnectivityFilter#includeSocketInformationAsStrings()}; null for absent. */
    public Builder includeSocketInformationWithStrings(
        Collection<String> includeSocketInformation) {
      return setList(0, includeSocketInformation);
    }

    /** Sets {@link ConnectivityFilter#includeSocketInformationAsStrings()}. */
    public Builder includeSocketInformationWithStrings(String... includeSocketInformation) {
      return includeSocketInformationWithStrings(Arrays.asList(includeSocketInformation));
    }
  }
}
