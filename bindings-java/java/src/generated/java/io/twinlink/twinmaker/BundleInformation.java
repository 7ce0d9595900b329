package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The bundles of a pricing plan, and the tier that it is in. */
public final class BundleInformation extends Structure {
  static final Shape SHAPE =
      new Shape("bundleNames,pricingTier", "[t,e", 's', new BundleInformation(null));

  private BundleInformation(Object[] values) {
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
    return new BundleInformation(values);
  }

  /** {@return the names of the bundles; 1 to 10 of them, unmodifiable; empty if absent} */
  public List<String> bundleNames() {
    return listAt(0);
  }

  /** {@return whether {@link #bundleNames} is there, even if empty} */
  public boolean hasBundleNames() {
    return at(0) != null;
  }

  /**
   * {@return the tier that the bundle is in; {@link PricingTier#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public PricingTier pricingTier() {
    return PricingTier.fromValue(pricingTierAsString());
  }

  /** {@return the text of {@link #pricingTier} as AWS has it; null if absent} */
  public String pricingTierAsString() {
    return (String) at(1);
  }

  /** Builds {@link BundleInformation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<BundleInformation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BundleInformation original) {
      super(original);
    }

    /** Sets {@link BundleInformation#bundleNames()}; null for absent. */
    public Builder bundleNames(Collection<String> bundleNames) {
      return setList(0, bundleNames);
    }

    /** Sets {@link BundleInformation#bundleNames()}. */
    public Builder bundleNames(String... bundleNames) {
      return bundleNames(Arrays.asList(bundleNames));
    }

    /** Sets {@link BundleInformation#pricingTierAsString()}; null for absent. */
    public Builder pricingTier(String pricingTier) {
      return set(1, pricingTier);
    }

    /** Sets {@link BundleInformation#pricingTier()}; null for absent. */
    public Builder pricingTier(PricingTier pricingTier) {
      return setText(1, pricingTier);
    }
  }
}
