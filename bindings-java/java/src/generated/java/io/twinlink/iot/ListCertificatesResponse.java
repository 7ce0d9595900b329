package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listCertificates} answers. */
public final class ListCertificatesResponse extends PagedResponse<Certificate> {
  static final Shape SHAPE =
      new Shape("certificates,nextMarker", "[r,t", 'r', new ListCertificatesResponse(null));

  private ListCertificatesResponse(Object[] values) {
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
    return new ListCertificatesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Certificate.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the certificates of this page, unmodifiable; empty if absent} */
  public List<Certificate> certificates() {
    return listAt(0);
  }

  /** {@return whether {@link #certificates} is there, even if empty} */
  public boolean hasCertificates() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; at most 1024 characters; null if
   * absent}
   */
  public String nextMarker() {
    return (String) at(1);
  }

  /** {@return the same as {@link #nextMarker}} */
  @Override
  public String nextToken() {
    return nextMarker();
  }

  /** {@return the same as {@link #certificates}} */
  @Override
  public List<Certificate> items() {
    return certificates();
  }

  /**
   * Builds {@link ListCertificatesResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListCertificatesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListCertificatesResponse original) {
      super(original);
    }

    /** Sets {@link ListCertificatesResponse#certificates()}; null for absent. */
    public Builder certificates(Collection<Certificate> certificates) {
      return setList(0, certificates);
    }

    /** Sets {@link ListCertificatesResponse#certificates()}. */
    public Builder certificates(Certificate... certificates) {
      return certificates(Arrays.asList(certificates));
    }

    /** Sets {@link ListCertificatesResponse#certificates()} to what functions build. */
    @SafeVarargs
    public final Builder certificates(Consumer<Certificate.Builder>... certificates) {
      List<Certificate> built = new ArrayList<>();
      for (Consumer<Certificate.Builder> one : certificates) {
        built.add(Certificate.builder().applyMutation(one).build());
      }
      return certificates(built);
    }

    /** Sets {@link ListCertificatesResponse#nextMarker()}; null for absent. */
    public Builder nextMarker(String nextMarker) {
      return set(1, nextMarker);
    }
  }
}
