package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The configuration of an anomaly detection: the variables for its input and its result. */
public final class ComputationModelAnomalyDetectionConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "inputProperties,resultProperty",
          "t,t",
          's',
          new ComputationModelAnomalyDetectionConfiguration(null));

  private ComputationModelAnomalyDetectionConfiguration(Object[] values) {
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
    return new ComputationModelAnomalyDetectionConfiguration(values);
  }

  /**
   * {@return the variable for the input properties, written {@code ${VariableName}}; the data
   * binding says what it stands for; 4 to 67 characters; null if absent}
   */
  public String inputProperties() {
    return (String) at(0);
  }

  /**
   * {@return the variable for the result property, written {@code ${VariableName}}; the data
   * binding says what it stands for; 4 to 67 characters; null if absent}
   */
  public String resultProperty() {
    return (String) at(1);
  }

  /**
   * Builds {@link ComputationModelAnomalyDetectionConfiguration}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputationModelAnomalyDetectionConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelAnomalyDetectionConfiguration original) {
      super(original);
    }

    /**
     * Sets {@link ComputationModelAnomalyDetectionConfiguration#inputProperties()}; null for
     * absent.
     */
    public Builder inputProperties(String inputProperties) {
      return set(0, inputProperties);
    }

    /**
     * Sets {@link ComputationModelAnomalyDetectionConfiguration#resultProperty()}; null for absent.
     */
    public Builder resultProperty(String resultProperty) {
      return set(1, resultProperty);
    }
  }
}
