package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listCertificates} takes. */
public final class ListCertificatesRequest extends Structure {
  static final Shape SHAPE =
      new Shape("pageSize,marker,ascendingOrder", "i,t,b", 's', new ListCertificatesRequest(null));

  private ListCertificatesRequest(Object[] values) {
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
    return new ListCertificatesRequest(values);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  public Integer pageSize() {
    return (Integer) at(0);
  }

  /** {@return the token of the page to fetch; at most 1024 characters; null if absent} */
  public String marker() {
    return (String) at(1);
  }

  /** {@return whether the oldest come first. Default: false; null if absent} */
  public Boolean ascendingOrder() {
    return (Boolean) at(2);
  }

  /**
   * Builds {@link ListCertificatesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListCertificatesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListCertificatesRequest original) {
      super(original);
    }

    /** Sets {@link ListCertificatesRequest#pageSize()}; null for absent. */
    public Builder pageSize(Integer pageSize) {
      return set(0, pageSize);
    }

    /** Sets {@link ListCertificatesRequest#marker()}; null for absent. */
    public Builder marker(String marker) {
      return set(1, marker);
    }

    /** Sets {@link ListCertificatesRequest#ascendingOrder()}; null for absent. */
    public Builder ascendingOrder(Boolean ascendingOrder) {
      return set(2, ascendingOrder);
    }
  }
}
