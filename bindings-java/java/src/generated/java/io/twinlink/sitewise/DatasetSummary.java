package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A dataset in a list. */
public final class DatasetSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,arn,name,description,sourceType,datasetType,creationDate,lastUpdateDate,status,enrichmentStatus",
          "t,t,t,t,e,e,m,m,r,r",
          's',
          new DatasetSummary(null));

  private DatasetSummary(Object[] values) {
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
    return new DatasetSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 8:
        return DatasetStatus.SHAPE;
      case 9:
        return DatasetEnrichment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return the name of the dataset; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /** {@return what the dataset is and what it is good for; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /**
   * {@return the service that the data come from; {@link DatasetSourceType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public DatasetSourceType sourceType() {
    return DatasetSourceType.fromValue(sourceTypeAsString());
  }

  /** {@return the text of {@link #sourceType} as AWS has it; null if absent} */
  public String sourceTypeAsString() {
    return (String) at(4);
  }

  /**
   * {@return whether it is a session, a curated or an external dataset; {@link
   * DatasetTypeEnum#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public DatasetTypeEnum datasetType() {
    return DatasetTypeEnum.fromValue(datasetTypeAsString());
  }

  /** {@return the text of {@link #datasetType} as AWS has it; null if absent} */
  public String datasetTypeAsString() {
    return (String) at(5);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(6);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(7);
  }

  /** {@return the state of the dataset, and what went wrong if something did; null if absent} */
  public DatasetStatus status() {
    return (DatasetStatus) at(8);
  }

  /** {@return how far the dataset is enriched; null if absent} */
  public DatasetEnrichment enrichmentStatus() {
    return (DatasetEnrichment) at(9);
  }

  /** Builds {@link DatasetSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetSummary original) {
      super(original);
    }

    /** Sets {@link DatasetSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DatasetSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link DatasetSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link DatasetSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link DatasetSummary#sourceTypeAsString()}; null for absent. */
    public Builder sourceType(String sourceType) {
      return set(4, sourceType);
    }

    /** Sets {@link DatasetSummary#sourceType()}; null for absent. */
    public Builder sourceType(DatasetSourceType sourceType) {
      return setText(4, sourceType);
    }

    /** Sets {@link DatasetSummary#datasetTypeAsString()}; null for absent. */
    public Builder datasetType(String datasetType) {
      return set(5, datasetType);
    }

    /** Sets {@link DatasetSummary#datasetType()}; null for absent. */
    public Builder datasetType(DatasetTypeEnum datasetType) {
      return setText(5, datasetType);
    }

    /** Sets {@link DatasetSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(6, creationDate);
    }

    /** Sets {@link DatasetSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(7, lastUpdateDate);
    }

    /** Sets {@link DatasetSummary#status()}; null for absent. */
    public Builder status(DatasetStatus status) {
      return set(8, status);
    }

    /** Sets {@link DatasetSummary#status()} to what a function builds. */
    public Builder status(Consumer<DatasetStatus.Builder> status) {
      return status(DatasetStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link DatasetSummary#enrichmentStatus()}; null for absent. */
    public Builder enrichmentStatus(DatasetEnrichment enrichmentStatus) {
      return set(9, enrichmentStatus);
    }

    /** Sets {@link DatasetSummary#enrichmentStatus()} to what a function builds. */
    public Builder enrichmentStatus(Consumer<DatasetEnrichment.Builder> enrichmentStatus) {
      return enrichmentStatus(DatasetEnrichment.builder().applyMutation(enrichmentStatus).build());
    }
  }
}
