package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchDisassociateProjectAssets} answers. */
public final class BatchDisassociateProjectAssetsResponse extends Response {
  static final Shape SHAPE =
      new Shape("errors", "[r", 'r', new BatchDisassociateProjectAssetsResponse(null));

  private BatchDisassociateProjectAssetsResponse(Object[] values) {
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
    return new BatchDisassociateProjectAssetsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the assets that failed, and why; absent or empty when all succeeded, unmodifiable} */
  public List<AssetErrorDetails> errors() {
    return listAt(0);
  }

  /** {@return whether {@link #errors} is there, even if empty} */
  public boolean hasErrors() {
    return at(0) != null;
  }

  /**
   * Builds {@link BatchDisassociateProjectAssetsResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchDisassociateProjectAssetsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDisassociateProjectAssetsResponse original) {
      super(original);
    }

    /** Sets {@link BatchDisassociateProjectAssetsResponse#errors()}; null for absent. */
    public Builder errors(Collection<AssetErrorDetails> errors) {
      return setList(0, errors);
    }

    /** Sets {@link BatchDisassociateProjectAssetsResponse#errors()}. */
    public Builder errors(AssetErrorDetails... errors) {
      return errors(Arrays.asList(errors));
    }

    /** Sets {@link BatchDisassociateProjectAssetsResponse#errors()} to what functions build. */
    @SafeVarargs
    public final Builder errors(Consumer<AssetErrorDetails.Builder>... errors) {
      List<AssetErrorDetails> built = new ArrayList<>();
      for (Consumer<AssetErrorDetails.Builder> one : errors) {
        built.add(AssetErrorDetails.builder().applyMutation(one).build());
      }
      return errors(built);
    }
  }
}
