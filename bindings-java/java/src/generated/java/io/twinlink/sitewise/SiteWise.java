package io.twinlink.sitewise;

import io.twinlink.Paginator;
import io.twinlink.Streamable;
import io.twinlink.internal.Listing;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import io.twinlink.internal.ResponsePages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT SiteWise. It corresponds to {@code IoTSiteWiseClient} and {@code IoTSiteWiseAsyncClient}
 * of the AWS SDK for Java.
 *
 * <p>Each operation comes in two forms: a call that blocks, and the same on a thread of the
 * connector, whose future ends the request when it is cancelled; one that answers in pages also has
 * a paginator over all of them. Every form throws a {@link io.twinlink.TwinlinkException}, of the
 * class that belongs to what went wrong. An instance may be used by any number of threads and needs
 * no closing of its own.
 */
public final class SiteWise {
  private final NativeConnector connector;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param connector where the calls are made
   * @hidden
   */
  public SiteWise(NativeConnector connector) {
    this.connector = connector;
  }

  /** {@return what waits for states} */
  public SiteWiseWaiter waiter() {
    return new SiteWiseWaiter(connector);
  }

  /**
   * Creates an asset model: which properties and hierarchies the assets made from it have. By
   * default it is one for assets; it can also be a component for reuse in other models, or an
   * interface that other models implement. Asynchronous: the state is {@code CREATING} at first and
   * {@code ACTIVE} when the model can be used. Custom composite models are added afterwards, with
   * {@code createAssetModelCompositeModel}.
   *
   * <p>AWS: {@code createAssetModel}, permission {@code iotsitewise:CreateAssetModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateAssetModelResponse createAssetModel(CreateAssetModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateAssetModel", CreateAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createAssetModel(CreateAssetModelRequest)} answers to what a function
   * builds}
   */
  public CreateAssetModelResponse createAssetModel(
      Consumer<CreateAssetModelRequest.Builder> request) {
    return createAssetModel(CreateAssetModelRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createAssetModel(CreateAssetModelRequest)} answers, to come} */
  public CompletableFuture<CreateAssetModelResponse> createAssetModelAsync(
      CreateAssetModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateAssetModel", CreateAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createAssetModel(CreateAssetModelRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateAssetModelResponse> createAssetModelAsync(
      Consumer<CreateAssetModelRequest.Builder> request) {
    return createAssetModelAsync(CreateAssetModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an asset model with its properties, hierarchies, composite models, interfaces and state.
   * Properties of composite models are listed under those models only; custom composite models are
   * only summarized: {@code describeAssetModelCompositeModel} gives them in full. Its {@code eTag}
   * is what {@code ifMatch} takes in a later change.
   *
   * <p>AWS: {@code describeAssetModel}, permission {@code iotsitewise:DescribeAssetModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetModelResponse describeAssetModel(DescribeAssetModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeAssetModel", DescribeAssetModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetModel(DescribeAssetModelRequest)} answers to what a function
   * builds}
   */
  public DescribeAssetModelResponse describeAssetModel(
      Consumer<DescribeAssetModelRequest.Builder> request) {
    return describeAssetModel(DescribeAssetModelRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeAssetModel(DescribeAssetModelRequest)} answers, to come} */
  public CompletableFuture<DescribeAssetModelResponse> describeAssetModelAsync(
      DescribeAssetModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeAssetModel", DescribeAssetModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetModel(DescribeAssetModelRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeAssetModelResponse> describeAssetModelAsync(
      Consumer<DescribeAssetModelRequest.Builder> request) {
    return describeAssetModelAsync(
        DescribeAssetModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the asset models, of all types unless {@code assetModelTypes} is given.
   *
   * <p>AWS: {@code listAssetModels}, permission {@code iotsitewise:ListAssetModels}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetModelsResponse listAssetModels(ListAssetModelsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAssetModels", ListAssetModelsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listAssetModels(ListAssetModelsRequest)} answers to what a function
   * builds}
   */
  public ListAssetModelsResponse listAssetModels(Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModels(ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssetModels(ListAssetModelsRequest)} answers, to come} */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync(
      ListAssetModelsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAssetModels", ListAssetModelsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listAssetModels(ListAssetModelsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync(
      Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModelsAsync(ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssetModels(ListAssetModelsRequest)} answers if nothing is set} */
  public ListAssetModelsResponse listAssetModels() {
    return listAssetModels(ListAssetModelsRequest.builder().build());
  }

  /** {@return what {@link #listAssetModels()} answers, to come} */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync() {
    return listAssetModelsAsync(ListAssetModelsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listAssetModels(ListAssetModelsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator(
      ListAssetModelsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListAssetModels", ListAssetModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAssetModels(ListAssetModelsRequest)} for what a function
   * builds}
   */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator(
      Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModelsPaginator(
        ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listAssetModels()}} */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator() {
    return listAssetModelsPaginator(ListAssetModelsRequest.builder().build());
  }

  /**
   * Replaces the definition of an asset model, and with it that of every asset made from the model.
   * A property that is left out is removed, and all its data is deleted. The type and data type of
   * a property cannot change: remove it with one update and add it again with a second; it then has
   * a new id. Asynchronous: the state is {@code UPDATING} at first and {@code ACTIVE} in the end.
   *
   * <p>AWS: {@code updateAssetModel}, permission {@code iotsitewise:UpdateAssetModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateAssetModelResponse updateAssetModel(UpdateAssetModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateAssetModel", UpdateAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateAssetModel(UpdateAssetModelRequest)} answers to what a function
   * builds}
   */
  public UpdateAssetModelResponse updateAssetModel(
      Consumer<UpdateAssetModelRequest.Builder> request) {
    return updateAssetModel(UpdateAssetModelRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateAssetModel(UpdateAssetModelRequest)} answers, to come} */
  public CompletableFuture<UpdateAssetModelResponse> updateAssetModelAsync(
      UpdateAssetModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateAssetModel", UpdateAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateAssetModel(UpdateAssetModelRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateAssetModelResponse> updateAssetModelAsync(
      Consumer<UpdateAssetModelRequest.Builder> request) {
    return updateAssetModelAsync(UpdateAssetModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes an asset model for good. Refused while there are assets made from it, or while a
   * formula of a parent asset model depends on it. Asynchronous: the state is {@code DELETING} at
   * first.
   *
   * <p>AWS: {@code deleteAssetModel}, permission {@code iotsitewise:DeleteAssetModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteAssetModelResponse deleteAssetModel(DeleteAssetModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteAssetModel", DeleteAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteAssetModel(DeleteAssetModelRequest)} answers to what a function
   * builds}
   */
  public DeleteAssetModelResponse deleteAssetModel(
      Consumer<DeleteAssetModelRequest.Builder> request) {
    return deleteAssetModel(DeleteAssetModelRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteAssetModel(DeleteAssetModelRequest)} answers, to come} */
  public CompletableFuture<DeleteAssetModelResponse> deleteAssetModelAsync(
      DeleteAssetModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteAssetModel", DeleteAssetModelResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteAssetModel(DeleteAssetModelRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteAssetModelResponse> deleteAssetModelAsync(
      Consumer<DeleteAssetModelRequest.Builder> request) {
    return deleteAssetModelAsync(DeleteAssetModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the properties of an asset model. If properties are changed while you go through the
   * pages, begin again with the first page.
   *
   * <p>AWS: {@code listAssetModelProperties}, permission {@code
   * iotsitewise:ListAssetModelProperties}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetModelPropertiesResponse listAssetModelProperties(
      ListAssetModelPropertiesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListAssetModelProperties", ListAssetModelPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetModelProperties(ListAssetModelPropertiesRequest)} answers to
   * what a function builds}
   */
  public ListAssetModelPropertiesResponse listAssetModelProperties(
      Consumer<ListAssetModelPropertiesRequest.Builder> request) {
    return listAssetModelProperties(
        ListAssetModelPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listAssetModelProperties(ListAssetModelPropertiesRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListAssetModelPropertiesResponse> listAssetModelPropertiesAsync(
      ListAssetModelPropertiesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListAssetModelProperties", ListAssetModelPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetModelProperties(ListAssetModelPropertiesRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<ListAssetModelPropertiesResponse> listAssetModelPropertiesAsync(
      Consumer<ListAssetModelPropertiesRequest.Builder> request) {
    return listAssetModelPropertiesAsync(
        ListAssetModelPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listAssetModelProperties(ListAssetModelPropertiesRequest)}, from
   * the page on that the request names}
   */
  public Paginator<ListAssetModelPropertiesResponse, AssetModelPropertySummary>
      listAssetModelPropertiesPaginator(ListAssetModelPropertiesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListAssetModelProperties", ListAssetModelPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAssetModelProperties(ListAssetModelPropertiesRequest)} for
   * what a function builds}
   */
  public Paginator<ListAssetModelPropertiesResponse, AssetModelPropertySummary>
      listAssetModelPropertiesPaginator(Consumer<ListAssetModelPropertiesRequest.Builder> request) {
    return listAssetModelPropertiesPaginator(
        ListAssetModelPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * Adds a custom composite model to an asset model, of one of two kinds: an inline one, which has
   * properties of its own ({@code assetModelCompositeModelProperties}), or one based on a component
   * model ({@code composedAssetModelId}), which has the properties of that model, which must be
   * there first and be a {@code COMPONENT_MODEL}. Wait until the state of the asset model is {@code
   * ACTIVE}.
   *
   * <p>AWS: {@code createAssetModelCompositeModel}, permission {@code
   * iotsitewise:CreateAssetModelCompositeModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateAssetModelCompositeModelResponse createAssetModelCompositeModel(
      CreateAssetModelCompositeModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.CreateAssetModelCompositeModel",
            CreateAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createAssetModelCompositeModel(CreateAssetModelCompositeModelRequest)}
   * answers to what a function builds}
   */
  public CreateAssetModelCompositeModelResponse createAssetModelCompositeModel(
      Consumer<CreateAssetModelCompositeModelRequest.Builder> request) {
    return createAssetModelCompositeModel(
        CreateAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createAssetModelCompositeModel(CreateAssetModelCompositeModelRequest)}
   * answers, to come}
   */
  public CompletableFuture<CreateAssetModelCompositeModelResponse>
      createAssetModelCompositeModelAsync(CreateAssetModelCompositeModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.CreateAssetModelCompositeModel",
            CreateAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createAssetModelCompositeModel(CreateAssetModelCompositeModelRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<CreateAssetModelCompositeModelResponse>
      createAssetModelCompositeModelAsync(
          Consumer<CreateAssetModelCompositeModelRequest.Builder> request) {
    return createAssetModelCompositeModelAsync(
        CreateAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a composite model of an asset model: its properties, actions, and the models inside it.
   *
   * <p>AWS: {@code describeAssetModelCompositeModel}, permission {@code
   * iotsitewise:DescribeAssetModelCompositeModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetModelCompositeModelResponse describeAssetModelCompositeModel(
      DescribeAssetModelCompositeModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeAssetModelCompositeModel",
            DescribeAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeAssetModelCompositeModel(DescribeAssetModelCompositeModelRequest)} answers to what a
   * function builds}
   */
  public DescribeAssetModelCompositeModelResponse describeAssetModelCompositeModel(
      Consumer<DescribeAssetModelCompositeModelRequest.Builder> request) {
    return describeAssetModelCompositeModel(
        DescribeAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeAssetModelCompositeModel(DescribeAssetModelCompositeModelRequest)} answers, to come}
   */
  public CompletableFuture<DescribeAssetModelCompositeModelResponse>
      describeAssetModelCompositeModelAsync(DescribeAssetModelCompositeModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeAssetModelCompositeModel",
            DescribeAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeAssetModelCompositeModel(DescribeAssetModelCompositeModelRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeAssetModelCompositeModelResponse>
      describeAssetModelCompositeModelAsync(
          Consumer<DescribeAssetModelCompositeModelRequest.Builder> request) {
    return describeAssetModelCompositeModelAsync(
        DescribeAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the composite models of an asset model.
   *
   * <p>AWS: {@code listAssetModelCompositeModels}, permission {@code
   * iotsitewise:ListAssetModelCompositeModels}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetModelCompositeModelsResponse listAssetModelCompositeModels(
      ListAssetModelCompositeModelsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListAssetModelCompositeModels",
            ListAssetModelCompositeModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetModelCompositeModels(ListAssetModelCompositeModelsRequest)}
   * answers to what a function builds}
   */
  public ListAssetModelCompositeModelsResponse listAssetModelCompositeModels(
      Consumer<ListAssetModelCompositeModelsRequest.Builder> request) {
    return listAssetModelCompositeModels(
        ListAssetModelCompositeModelsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listAssetModelCompositeModels(ListAssetModelCompositeModelsRequest)}
   * answers, to come}
   */
  public CompletableFuture<ListAssetModelCompositeModelsResponse>
      listAssetModelCompositeModelsAsync(ListAssetModelCompositeModelsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListAssetModelCompositeModels",
            ListAssetModelCompositeModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetModelCompositeModels(ListAssetModelCompositeModelsRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<ListAssetModelCompositeModelsResponse>
      listAssetModelCompositeModelsAsync(
          Consumer<ListAssetModelCompositeModelsRequest.Builder> request) {
    return listAssetModelCompositeModelsAsync(
        ListAssetModelCompositeModelsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #listAssetModelCompositeModels(ListAssetModelCompositeModelsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<ListAssetModelCompositeModelsResponse, AssetModelCompositeModelSummary>
      listAssetModelCompositeModelsPaginator(ListAssetModelCompositeModelsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListAssetModelCompositeModels",
            ListAssetModelCompositeModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #listAssetModelCompositeModels(ListAssetModelCompositeModelsRequest)} for what a function
   * builds}
   */
  public Paginator<ListAssetModelCompositeModelsResponse, AssetModelCompositeModelSummary>
      listAssetModelCompositeModelsPaginator(
          Consumer<ListAssetModelCompositeModelsRequest.Builder> request) {
    return listAssetModelCompositeModelsPaginator(
        ListAssetModelCompositeModelsRequest.builder().applyMutation(request).build());
  }

  /**
   * Replaces the definition of a composite model, and with it that of every asset made from the
   * asset model. A property that is left out is removed, and all its data is deleted. The type and
   * data type of a property cannot change: remove it with one update and add it again with a
   * second; it then has a new id. Wait until the state of the asset model is {@code ACTIVE}.
   *
   * <p>AWS: {@code updateAssetModelCompositeModel}, permission {@code
   * iotsitewise:UpdateAssetModelCompositeModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateAssetModelCompositeModelResponse updateAssetModelCompositeModel(
      UpdateAssetModelCompositeModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.UpdateAssetModelCompositeModel",
            UpdateAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAssetModelCompositeModel(UpdateAssetModelCompositeModelRequest)}
   * answers to what a function builds}
   */
  public UpdateAssetModelCompositeModelResponse updateAssetModelCompositeModel(
      Consumer<UpdateAssetModelCompositeModelRequest.Builder> request) {
    return updateAssetModelCompositeModel(
        UpdateAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateAssetModelCompositeModel(UpdateAssetModelCompositeModelRequest)}
   * answers, to come}
   */
  public CompletableFuture<UpdateAssetModelCompositeModelResponse>
      updateAssetModelCompositeModelAsync(UpdateAssetModelCompositeModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.UpdateAssetModelCompositeModel",
            UpdateAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAssetModelCompositeModel(UpdateAssetModelCompositeModelRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<UpdateAssetModelCompositeModelResponse>
      updateAssetModelCompositeModelAsync(
          Consumer<UpdateAssetModelCompositeModelRequest.Builder> request) {
    return updateAssetModelCompositeModelAsync(
        UpdateAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a composite model for good. Refused while there are assets made from it, or while a
   * formula of a parent asset model depends on it. Wait until the state of the asset model is
   * {@code ACTIVE}.
   *
   * <p>AWS: {@code deleteAssetModelCompositeModel}, permission {@code
   * iotsitewise:DeleteAssetModelCompositeModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteAssetModelCompositeModelResponse deleteAssetModelCompositeModel(
      DeleteAssetModelCompositeModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DeleteAssetModelCompositeModel",
            DeleteAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteAssetModelCompositeModel(DeleteAssetModelCompositeModelRequest)}
   * answers to what a function builds}
   */
  public DeleteAssetModelCompositeModelResponse deleteAssetModelCompositeModel(
      Consumer<DeleteAssetModelCompositeModelRequest.Builder> request) {
    return deleteAssetModelCompositeModel(
        DeleteAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #deleteAssetModelCompositeModel(DeleteAssetModelCompositeModelRequest)}
   * answers, to come}
   */
  public CompletableFuture<DeleteAssetModelCompositeModelResponse>
      deleteAssetModelCompositeModelAsync(DeleteAssetModelCompositeModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DeleteAssetModelCompositeModel",
            DeleteAssetModelCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteAssetModelCompositeModel(DeleteAssetModelCompositeModelRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<DeleteAssetModelCompositeModelResponse>
      deleteAssetModelCompositeModelAsync(
          Consumer<DeleteAssetModelCompositeModelRequest.Builder> request) {
    return deleteAssetModelCompositeModelAsync(
        DeleteAssetModelCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists where a component model is used: the composite models that are based on it. The asset
   * model must be of type {@code COMPONENT_MODEL}.
   *
   * <p>AWS: {@code listCompositionRelationships}, permission {@code
   * iotsitewise:ListCompositionRelationships}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListCompositionRelationshipsResponse listCompositionRelationships(
      ListCompositionRelationshipsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListCompositionRelationships", ListCompositionRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listCompositionRelationships(ListCompositionRelationshipsRequest)}
   * answers to what a function builds}
   */
  public ListCompositionRelationshipsResponse listCompositionRelationships(
      Consumer<ListCompositionRelationshipsRequest.Builder> request) {
    return listCompositionRelationships(
        ListCompositionRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listCompositionRelationships(ListCompositionRelationshipsRequest)}
   * answers, to come}
   */
  public CompletableFuture<ListCompositionRelationshipsResponse> listCompositionRelationshipsAsync(
      ListCompositionRelationshipsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListCompositionRelationships", ListCompositionRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listCompositionRelationships(ListCompositionRelationshipsRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<ListCompositionRelationshipsResponse> listCompositionRelationshipsAsync(
      Consumer<ListCompositionRelationshipsRequest.Builder> request) {
    return listCompositionRelationshipsAsync(
        ListCompositionRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #listCompositionRelationships(ListCompositionRelationshipsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListCompositionRelationshipsResponse, CompositionRelationshipSummary>
      listCompositionRelationshipsPaginator(ListCompositionRelationshipsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListCompositionRelationships", ListCompositionRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #listCompositionRelationships(ListCompositionRelationshipsRequest)} for what a function builds}
   */
  public Paginator<ListCompositionRelationshipsResponse, CompositionRelationshipSummary>
      listCompositionRelationshipsPaginator(
          Consumer<ListCompositionRelationshipsRequest.Builder> request) {
    return listCompositionRelationshipsPaginator(
        ListCompositionRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * Makes an asset model implement an interface, or changes how it does: which of its properties
   * stands for which of the interface's. The interface is an asset model of type {@code INTERFACE}.
   * Wait until the state of the asset model is {@code ACTIVE}.
   *
   * <p>AWS: {@code putAssetModelInterfaceRelationship}, permission {@code
   * iotsitewise:PutAssetModelInterfaceRelationship}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public PutAssetModelInterfaceRelationshipResponse putAssetModelInterfaceRelationship(
      PutAssetModelInterfaceRelationshipRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.PutAssetModelInterfaceRelationship",
            PutAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #putAssetModelInterfaceRelationship(PutAssetModelInterfaceRelationshipRequest)} answers to what
   * a function builds}
   */
  public PutAssetModelInterfaceRelationshipResponse putAssetModelInterfaceRelationship(
      Consumer<PutAssetModelInterfaceRelationshipRequest.Builder> request) {
    return putAssetModelInterfaceRelationship(
        PutAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #putAssetModelInterfaceRelationship(PutAssetModelInterfaceRelationshipRequest)} answers, to
   * come}
   */
  public CompletableFuture<PutAssetModelInterfaceRelationshipResponse>
      putAssetModelInterfaceRelationshipAsync(PutAssetModelInterfaceRelationshipRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.PutAssetModelInterfaceRelationship",
            PutAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #putAssetModelInterfaceRelationship(PutAssetModelInterfaceRelationshipRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<PutAssetModelInterfaceRelationshipResponse>
      putAssetModelInterfaceRelationshipAsync(
          Consumer<PutAssetModelInterfaceRelationshipRequest.Builder> request) {
    return putAssetModelInterfaceRelationshipAsync(
        PutAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives how an asset model implements an interface: which of its properties and hierarchies stand
   * for which of the interface's.
   *
   * <p>AWS: {@code describeAssetModelInterfaceRelationship}, permission {@code
   * iotsitewise:DescribeAssetModelInterfaceRelationship}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetModelInterfaceRelationshipResponse describeAssetModelInterfaceRelationship(
      DescribeAssetModelInterfaceRelationshipRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeAssetModelInterfaceRelationship",
            DescribeAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeAssetModelInterfaceRelationship(DescribeAssetModelInterfaceRelationshipRequest)}
   * answers to what a function builds}
   */
  public DescribeAssetModelInterfaceRelationshipResponse describeAssetModelInterfaceRelationship(
      Consumer<DescribeAssetModelInterfaceRelationshipRequest.Builder> request) {
    return describeAssetModelInterfaceRelationship(
        DescribeAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeAssetModelInterfaceRelationship(DescribeAssetModelInterfaceRelationshipRequest)}
   * answers, to come}
   */
  public CompletableFuture<DescribeAssetModelInterfaceRelationshipResponse>
      describeAssetModelInterfaceRelationshipAsync(
          DescribeAssetModelInterfaceRelationshipRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeAssetModelInterfaceRelationship",
            DescribeAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeAssetModelInterfaceRelationship(DescribeAssetModelInterfaceRelationshipRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<DescribeAssetModelInterfaceRelationshipResponse>
      describeAssetModelInterfaceRelationshipAsync(
          Consumer<DescribeAssetModelInterfaceRelationshipRequest.Builder> request) {
    return describeAssetModelInterfaceRelationshipAsync(
        DescribeAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the asset models that implement an interface.
   *
   * <p>AWS: {@code listInterfaceRelationships}, permission {@code
   * iotsitewise:ListInterfaceRelationships}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListInterfaceRelationshipsResponse listInterfaceRelationships(
      ListInterfaceRelationshipsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListInterfaceRelationships", ListInterfaceRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listInterfaceRelationships(ListInterfaceRelationshipsRequest)} answers to
   * what a function builds}
   */
  public ListInterfaceRelationshipsResponse listInterfaceRelationships(
      Consumer<ListInterfaceRelationshipsRequest.Builder> request) {
    return listInterfaceRelationships(
        ListInterfaceRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listInterfaceRelationships(ListInterfaceRelationshipsRequest)} answers,
   * to come}
   */
  public CompletableFuture<ListInterfaceRelationshipsResponse> listInterfaceRelationshipsAsync(
      ListInterfaceRelationshipsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListInterfaceRelationships", ListInterfaceRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listInterfaceRelationships(ListInterfaceRelationshipsRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<ListInterfaceRelationshipsResponse> listInterfaceRelationshipsAsync(
      Consumer<ListInterfaceRelationshipsRequest.Builder> request) {
    return listInterfaceRelationshipsAsync(
        ListInterfaceRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listInterfaceRelationships(ListInterfaceRelationshipsRequest)},
   * from the page on that the request names}
   */
  public Paginator<ListInterfaceRelationshipsResponse, InterfaceRelationshipSummary>
      listInterfaceRelationshipsPaginator(ListInterfaceRelationshipsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListInterfaceRelationships", ListInterfaceRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listInterfaceRelationships(ListInterfaceRelationshipsRequest)}
   * for what a function builds}
   */
  public Paginator<ListInterfaceRelationshipsResponse, InterfaceRelationshipSummary>
      listInterfaceRelationshipsPaginator(
          Consumer<ListInterfaceRelationshipsRequest.Builder> request) {
    return listInterfaceRelationshipsPaginator(
        ListInterfaceRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * Makes an asset model no longer implement an interface. Wait until the state of the asset model
   * is {@code ACTIVE}.
   *
   * <p>AWS: {@code deleteAssetModelInterfaceRelationship}, permission {@code
   * iotsitewise:DeleteAssetModelInterfaceRelationship}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteAssetModelInterfaceRelationshipResponse deleteAssetModelInterfaceRelationship(
      DeleteAssetModelInterfaceRelationshipRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DeleteAssetModelInterfaceRelationship",
            DeleteAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #deleteAssetModelInterfaceRelationship(DeleteAssetModelInterfaceRelationshipRequest)} answers
   * to what a function builds}
   */
  public DeleteAssetModelInterfaceRelationshipResponse deleteAssetModelInterfaceRelationship(
      Consumer<DeleteAssetModelInterfaceRelationshipRequest.Builder> request) {
    return deleteAssetModelInterfaceRelationship(
        DeleteAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #deleteAssetModelInterfaceRelationship(DeleteAssetModelInterfaceRelationshipRequest)} answers,
   * to come}
   */
  public CompletableFuture<DeleteAssetModelInterfaceRelationshipResponse>
      deleteAssetModelInterfaceRelationshipAsync(
          DeleteAssetModelInterfaceRelationshipRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DeleteAssetModelInterfaceRelationship",
            DeleteAssetModelInterfaceRelationshipResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #deleteAssetModelInterfaceRelationship(DeleteAssetModelInterfaceRelationshipRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<DeleteAssetModelInterfaceRelationshipResponse>
      deleteAssetModelInterfaceRelationshipAsync(
          Consumer<DeleteAssetModelInterfaceRelationshipRequest.Builder> request) {
    return deleteAssetModelInterfaceRelationshipAsync(
        DeleteAssetModelInterfaceRelationshipRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates an asset from an asset model; it gets all the properties and hierarchies of the model.
   * Asynchronous: the state is {@code CREATING} at first and {@code ACTIVE} when the asset can be
   * used.
   *
   * <p>AWS: {@code createAsset}, permission {@code iotsitewise:CreateAsset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateAssetResponse createAsset(CreateAssetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateAsset", CreateAssetResponse.SHAPE), request);
  }

  /** {@return what {@link #createAsset(CreateAssetRequest)} answers to what a function builds} */
  public CreateAssetResponse createAsset(Consumer<CreateAssetRequest.Builder> request) {
    return createAsset(CreateAssetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createAsset(CreateAssetRequest)} answers, to come} */
  public CompletableFuture<CreateAssetResponse> createAssetAsync(CreateAssetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateAsset", CreateAssetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createAsset(CreateAssetRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreateAssetResponse> createAssetAsync(
      Consumer<CreateAssetRequest.Builder> request) {
    return createAssetAsync(CreateAssetRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an asset with its properties, hierarchies, composite models and state. Properties of
   * composite models are listed under those models only. Values are not given.
   *
   * <p>AWS: {@code describeAsset}, permission {@code iotsitewise:DescribeAsset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetResponse describeAsset(DescribeAssetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeAsset", DescribeAssetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeAsset(DescribeAssetRequest)} answers to what a function builds}
   */
  public DescribeAssetResponse describeAsset(Consumer<DescribeAssetRequest.Builder> request) {
    return describeAsset(DescribeAssetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeAsset(DescribeAssetRequest)} answers, to come} */
  public CompletableFuture<DescribeAssetResponse> describeAssetAsync(DescribeAssetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeAsset", DescribeAssetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeAsset(DescribeAssetRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeAssetResponse> describeAssetAsync(
      Consumer<DescribeAssetRequest.Builder> request) {
    return describeAssetAsync(DescribeAssetRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the assets of one asset model ({@code ALL}, the default, which needs {@code
   * assetModelId}), or those at the top of the asset hierarchies ({@code TOP_LEVEL}). There is no
   * list of all assets at once: list the asset models and then the assets of each.
   *
   * <p>AWS: {@code listAssets}, permission {@code iotsitewise:ListAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetsResponse listAssets(ListAssetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAssets", ListAssetsResponse.SHAPE), request);
  }

  /** {@return what {@link #listAssets(ListAssetsRequest)} answers to what a function builds} */
  public ListAssetsResponse listAssets(Consumer<ListAssetsRequest.Builder> request) {
    return listAssets(ListAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssets(ListAssetsRequest)} answers, to come} */
  public CompletableFuture<ListAssetsResponse> listAssetsAsync(ListAssetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAssets", ListAssetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listAssets(ListAssetsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListAssetsResponse> listAssetsAsync(
      Consumer<ListAssetsRequest.Builder> request) {
    return listAssetsAsync(ListAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssets(ListAssetsRequest)} answers if nothing is set} */
  public ListAssetsResponse listAssets() {
    return listAssets(ListAssetsRequest.builder().build());
  }

  /** {@return what {@link #listAssets()} answers, to come} */
  public CompletableFuture<ListAssetsResponse> listAssetsAsync() {
    return listAssetsAsync(ListAssetsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listAssets(ListAssetsRequest)}, from the page on that the request
   * names}
   */
  public Paginator<ListAssetsResponse, AssetSummary> listAssetsPaginator(
      ListAssetsRequest request) {
    return new Listing<>(
        connector, new Operation<>("iotsitewise.ListAssets", ListAssetsResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listAssets(ListAssetsRequest)} for what a function builds} */
  public Paginator<ListAssetsResponse, AssetSummary> listAssetsPaginator(
      Consumer<ListAssetsRequest.Builder> request) {
    return listAssetsPaginator(ListAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listAssets()}} */
  public Paginator<ListAssetsResponse, AssetSummary> listAssetsPaginator() {
    return listAssetsPaginator(ListAssetsRequest.builder().build());
  }

  /**
   * Changes the name and the description of an asset, and gives it an external id if it has none.
   * Asynchronous: the state is {@code UPDATING} at first and {@code ACTIVE} in the end.
   *
   * <p>AWS: {@code updateAsset}, permission {@code iotsitewise:UpdateAsset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateAssetResponse updateAsset(UpdateAssetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateAsset", UpdateAssetResponse.SHAPE), request);
  }

  /** {@return what {@link #updateAsset(UpdateAssetRequest)} answers to what a function builds} */
  public UpdateAssetResponse updateAsset(Consumer<UpdateAssetRequest.Builder> request) {
    return updateAsset(UpdateAssetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateAsset(UpdateAssetRequest)} answers, to come} */
  public CompletableFuture<UpdateAssetResponse> updateAssetAsync(UpdateAssetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateAsset", UpdateAssetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateAsset(UpdateAssetRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdateAssetResponse> updateAssetAsync(
      Consumer<UpdateAssetRequest.Builder> request) {
    return updateAssetAsync(UpdateAssetRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes an asset for good. Refused while it is associated with another asset: use {@code
   * disassociateAssets} first. Asynchronous: the state is {@code DELETING} at first.
   *
   * <p>AWS: {@code deleteAsset}, permission {@code iotsitewise:DeleteAsset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteAssetResponse deleteAsset(DeleteAssetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteAsset", DeleteAssetResponse.SHAPE), request);
  }

  /** {@return what {@link #deleteAsset(DeleteAssetRequest)} answers to what a function builds} */
  public DeleteAssetResponse deleteAsset(Consumer<DeleteAssetRequest.Builder> request) {
    return deleteAsset(DeleteAssetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteAsset(DeleteAssetRequest)} answers, to come} */
  public CompletableFuture<DeleteAssetResponse> deleteAssetAsync(DeleteAssetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteAsset", DeleteAssetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteAsset(DeleteAssetRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeleteAssetResponse> deleteAssetAsync(
      Consumer<DeleteAssetRequest.Builder> request) {
    return deleteAssetAsync(DeleteAssetRequest.builder().applyMutation(request).build());
  }

  /**
   * Makes an asset the child of another, in one of the hierarchies that the parent's model defines.
   * The child must be made from the asset model that the hierarchy asks for.
   *
   * <p>AWS: {@code associateAssets}, permission {@code iotsitewise:AssociateAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public AssociateAssetsResponse associateAssets(AssociateAssetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.AssociateAssets", AssociateAssetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #associateAssets(AssociateAssetsRequest)} answers to what a function
   * builds}
   */
  public AssociateAssetsResponse associateAssets(Consumer<AssociateAssetsRequest.Builder> request) {
    return associateAssets(AssociateAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #associateAssets(AssociateAssetsRequest)} answers, to come} */
  public CompletableFuture<AssociateAssetsResponse> associateAssetsAsync(
      AssociateAssetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.AssociateAssets", AssociateAssetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #associateAssets(AssociateAssetsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<AssociateAssetsResponse> associateAssetsAsync(
      Consumer<AssociateAssetsRequest.Builder> request) {
    return associateAssetsAsync(AssociateAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Makes an asset no longer the child of another in a hierarchy of the parent. Both assets stay.
   *
   * <p>AWS: {@code disassociateAssets}, permission {@code iotsitewise:DisassociateAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DisassociateAssetsResponse disassociateAssets(DisassociateAssetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DisassociateAssets", DisassociateAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #disassociateAssets(DisassociateAssetsRequest)} answers to what a function
   * builds}
   */
  public DisassociateAssetsResponse disassociateAssets(
      Consumer<DisassociateAssetsRequest.Builder> request) {
    return disassociateAssets(DisassociateAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #disassociateAssets(DisassociateAssetsRequest)} answers, to come} */
  public CompletableFuture<DisassociateAssetsResponse> disassociateAssetsAsync(
      DisassociateAssetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DisassociateAssets", DisassociateAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #disassociateAssets(DisassociateAssetsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DisassociateAssetsResponse> disassociateAssetsAsync(
      Consumer<DisassociateAssetsRequest.Builder> request) {
    return disassociateAssetsAsync(
        DisassociateAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the children of an asset, of all hierarchies or of one; or gives its parent.
   *
   * <p>AWS: {@code listAssociatedAssets}, permission {@code iotsitewise:ListAssociatedAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssociatedAssetsResponse listAssociatedAssets(ListAssociatedAssetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAssociatedAssets", ListAssociatedAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssociatedAssets(ListAssociatedAssetsRequest)} answers to what a
   * function builds}
   */
  public ListAssociatedAssetsResponse listAssociatedAssets(
      Consumer<ListAssociatedAssetsRequest.Builder> request) {
    return listAssociatedAssets(
        ListAssociatedAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssociatedAssets(ListAssociatedAssetsRequest)} answers, to come} */
  public CompletableFuture<ListAssociatedAssetsResponse> listAssociatedAssetsAsync(
      ListAssociatedAssetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAssociatedAssets", ListAssociatedAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssociatedAssets(ListAssociatedAssetsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListAssociatedAssetsResponse> listAssociatedAssetsAsync(
      Consumer<ListAssociatedAssetsRequest.Builder> request) {
    return listAssociatedAssetsAsync(
        ListAssociatedAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listAssociatedAssets(ListAssociatedAssetsRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListAssociatedAssetsResponse, AssociatedAssetsSummary>
      listAssociatedAssetsPaginator(ListAssociatedAssetsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListAssociatedAssets", ListAssociatedAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAssociatedAssets(ListAssociatedAssetsRequest)} for what a
   * function builds}
   */
  public Paginator<ListAssociatedAssetsResponse, AssociatedAssetsSummary>
      listAssociatedAssetsPaginator(Consumer<ListAssociatedAssetsRequest.Builder> request) {
    return listAssociatedAssetsPaginator(
        ListAssociatedAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the way from an asset over its parents up to the root of its hierarchy.
   *
   * <p>AWS: {@code listAssetRelationships}, permission {@code iotsitewise:ListAssetRelationships}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetRelationshipsResponse listAssetRelationships(
      ListAssetRelationshipsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAssetRelationships", ListAssetRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetRelationships(ListAssetRelationshipsRequest)} answers to what a
   * function builds}
   */
  public ListAssetRelationshipsResponse listAssetRelationships(
      Consumer<ListAssetRelationshipsRequest.Builder> request) {
    return listAssetRelationships(
        ListAssetRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listAssetRelationships(ListAssetRelationshipsRequest)} answers, to come}
   */
  public CompletableFuture<ListAssetRelationshipsResponse> listAssetRelationshipsAsync(
      ListAssetRelationshipsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAssetRelationships", ListAssetRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetRelationships(ListAssetRelationshipsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListAssetRelationshipsResponse> listAssetRelationshipsAsync(
      Consumer<ListAssetRelationshipsRequest.Builder> request) {
    return listAssetRelationshipsAsync(
        ListAssetRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listAssetRelationships(ListAssetRelationshipsRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListAssetRelationshipsResponse, AssetRelationshipSummary>
      listAssetRelationshipsPaginator(ListAssetRelationshipsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListAssetRelationships", ListAssetRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAssetRelationships(ListAssetRelationshipsRequest)} for what a
   * function builds}
   */
  public Paginator<ListAssetRelationshipsResponse, AssetRelationshipSummary>
      listAssetRelationshipsPaginator(Consumer<ListAssetRelationshipsRequest.Builder> request) {
    return listAssetRelationshipsPaginator(
        ListAssetRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a property of an asset: its definition, alias and notifications, not its value. The
   * default value of an attribute is the one that the asset model has now. {@code
   * getAssetPropertyValue} gives values.
   *
   * <p>AWS: {@code describeAssetProperty}, permission {@code iotsitewise:DescribeAssetProperty}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetPropertyResponse describeAssetProperty(DescribeAssetPropertyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeAssetProperty", DescribeAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetProperty(DescribeAssetPropertyRequest)} answers to what a
   * function builds}
   */
  public DescribeAssetPropertyResponse describeAssetProperty(
      Consumer<DescribeAssetPropertyRequest.Builder> request) {
    return describeAssetProperty(
        DescribeAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeAssetProperty(DescribeAssetPropertyRequest)} answers, to come}
   */
  public CompletableFuture<DescribeAssetPropertyResponse> describeAssetPropertyAsync(
      DescribeAssetPropertyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeAssetProperty", DescribeAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetProperty(DescribeAssetPropertyRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeAssetPropertyResponse> describeAssetPropertyAsync(
      Consumer<DescribeAssetPropertyRequest.Builder> request) {
    return describeAssetPropertyAsync(
        DescribeAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the properties of an asset. If properties of the model are changed while you go through
   * the pages, begin again with the first page.
   *
   * <p>AWS: {@code listAssetProperties}, permission {@code iotsitewise:ListAssetProperties}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAssetPropertiesResponse listAssetProperties(ListAssetPropertiesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAssetProperties", ListAssetPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetProperties(ListAssetPropertiesRequest)} answers to what a
   * function builds}
   */
  public ListAssetPropertiesResponse listAssetProperties(
      Consumer<ListAssetPropertiesRequest.Builder> request) {
    return listAssetProperties(ListAssetPropertiesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAssetProperties(ListAssetPropertiesRequest)} answers, to come} */
  public CompletableFuture<ListAssetPropertiesResponse> listAssetPropertiesAsync(
      ListAssetPropertiesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAssetProperties", ListAssetPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAssetProperties(ListAssetPropertiesRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListAssetPropertiesResponse> listAssetPropertiesAsync(
      Consumer<ListAssetPropertiesRequest.Builder> request) {
    return listAssetPropertiesAsync(
        ListAssetPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listAssetProperties(ListAssetPropertiesRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListAssetPropertiesResponse, AssetPropertySummary> listAssetPropertiesPaginator(
      ListAssetPropertiesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListAssetProperties", ListAssetPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAssetProperties(ListAssetPropertiesRequest)} for what a
   * function builds}
   */
  public Paginator<ListAssetPropertiesResponse, AssetPropertySummary> listAssetPropertiesPaginator(
      Consumer<ListAssetPropertiesRequest.Builder> request) {
    return listAssetPropertiesPaginator(
        ListAssetPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * Sets the alias, the notification state and the unit of a property of an asset. What is left out
   * is reset: the alias is removed, notifications are off, the unit is the model's. To keep an
   * alias or a notification state, pass what {@code describeAssetProperty} gives.
   *
   * <p>AWS: {@code updateAssetProperty}, permission {@code iotsitewise:UpdateAssetProperty}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateAssetPropertyResponse updateAssetProperty(UpdateAssetPropertyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateAssetProperty", UpdateAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAssetProperty(UpdateAssetPropertyRequest)} answers to what a
   * function builds}
   */
  public UpdateAssetPropertyResponse updateAssetProperty(
      Consumer<UpdateAssetPropertyRequest.Builder> request) {
    return updateAssetProperty(UpdateAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateAssetProperty(UpdateAssetPropertyRequest)} answers, to come} */
  public CompletableFuture<UpdateAssetPropertyResponse> updateAssetPropertyAsync(
      UpdateAssetPropertyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateAssetProperty", UpdateAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAssetProperty(UpdateAssetPropertyRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<UpdateAssetPropertyResponse> updateAssetPropertyAsync(
      Consumer<UpdateAssetPropertyRequest.Builder> request) {
    return updateAssetPropertyAsync(
        UpdateAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a composite model of an asset: its properties, actions, and the models inside it. {@code
   * describeAssetModelCompositeModel} gives what it was made from.
   *
   * <p>AWS: {@code describeAssetCompositeModel}, permission {@code
   * iotsitewise:DescribeAssetCompositeModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAssetCompositeModelResponse describeAssetCompositeModel(
      DescribeAssetCompositeModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeAssetCompositeModel", DescribeAssetCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetCompositeModel(DescribeAssetCompositeModelRequest)} answers
   * to what a function builds}
   */
  public DescribeAssetCompositeModelResponse describeAssetCompositeModel(
      Consumer<DescribeAssetCompositeModelRequest.Builder> request) {
    return describeAssetCompositeModel(
        DescribeAssetCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeAssetCompositeModel(DescribeAssetCompositeModelRequest)} answers,
   * to come}
   */
  public CompletableFuture<DescribeAssetCompositeModelResponse> describeAssetCompositeModelAsync(
      DescribeAssetCompositeModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeAssetCompositeModel", DescribeAssetCompositeModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAssetCompositeModel(DescribeAssetCompositeModelRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<DescribeAssetCompositeModelResponse> describeAssetCompositeModelAsync(
      Consumer<DescribeAssetCompositeModelRequest.Builder> request) {
    return describeAssetCompositeModelAsync(
        DescribeAssetCompositeModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a time series: its ids, data type, times, and the asset property that it belongs to, if
   * any. Name it by its {@code alias}, or, if it belongs to an asset property, by {@code assetId}
   * and {@code propertyId}.
   *
   * <p>AWS: {@code describeTimeSeries}, permission {@code iotsitewise:DescribeTimeSeries}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeTimeSeriesResponse describeTimeSeries(DescribeTimeSeriesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeTimeSeries", DescribeTimeSeriesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeTimeSeries(DescribeTimeSeriesRequest)} answers to what a function
   * builds}
   */
  public DescribeTimeSeriesResponse describeTimeSeries(
      Consumer<DescribeTimeSeriesRequest.Builder> request) {
    return describeTimeSeries(DescribeTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeTimeSeries(DescribeTimeSeriesRequest)} answers, to come} */
  public CompletableFuture<DescribeTimeSeriesResponse> describeTimeSeriesAsync(
      DescribeTimeSeriesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeTimeSeries", DescribeTimeSeriesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeTimeSeries(DescribeTimeSeriesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeTimeSeriesResponse> describeTimeSeriesAsync(
      Consumer<DescribeTimeSeriesRequest.Builder> request) {
    return describeTimeSeriesAsync(
        DescribeTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeTimeSeries(DescribeTimeSeriesRequest)} answers if nothing is set}
   */
  public DescribeTimeSeriesResponse describeTimeSeries() {
    return describeTimeSeries(DescribeTimeSeriesRequest.builder().build());
  }

  /** {@return what {@link #describeTimeSeries()} answers, to come} */
  public CompletableFuture<DescribeTimeSeriesResponse> describeTimeSeriesAsync() {
    return describeTimeSeriesAsync(DescribeTimeSeriesRequest.builder().build());
  }

  /**
   * Lists time series: all, or those of one asset, with an alias prefix, or with or without an
   * asset property.
   *
   * <p>AWS: {@code listTimeSeries}, permission {@code iotsitewise:ListTimeSeries}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTimeSeriesResponse listTimeSeries(ListTimeSeriesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListTimeSeries", ListTimeSeriesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listTimeSeries(ListTimeSeriesRequest)} answers to what a function builds}
   */
  public ListTimeSeriesResponse listTimeSeries(Consumer<ListTimeSeriesRequest.Builder> request) {
    return listTimeSeries(ListTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listTimeSeries(ListTimeSeriesRequest)} answers, to come} */
  public CompletableFuture<ListTimeSeriesResponse> listTimeSeriesAsync(
      ListTimeSeriesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListTimeSeries", ListTimeSeriesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listTimeSeries(ListTimeSeriesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListTimeSeriesResponse> listTimeSeriesAsync(
      Consumer<ListTimeSeriesRequest.Builder> request) {
    return listTimeSeriesAsync(ListTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listTimeSeries(ListTimeSeriesRequest)} answers if nothing is set} */
  public ListTimeSeriesResponse listTimeSeries() {
    return listTimeSeries(ListTimeSeriesRequest.builder().build());
  }

  /** {@return what {@link #listTimeSeries()} answers, to come} */
  public CompletableFuture<ListTimeSeriesResponse> listTimeSeriesAsync() {
    return listTimeSeriesAsync(ListTimeSeriesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listTimeSeries(ListTimeSeriesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListTimeSeriesResponse, TimeSeriesSummary> listTimeSeriesPaginator(
      ListTimeSeriesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListTimeSeries", ListTimeSeriesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listTimeSeries(ListTimeSeriesRequest)} for what a function
   * builds}
   */
  public Paginator<ListTimeSeriesResponse, TimeSeriesSummary> listTimeSeriesPaginator(
      Consumer<ListTimeSeriesRequest.Builder> request) {
    return listTimeSeriesPaginator(ListTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listTimeSeries()}} */
  public Paginator<ListTimeSeriesResponse, TimeSeriesSummary> listTimeSeriesPaginator() {
    return listTimeSeriesPaginator(ListTimeSeriesRequest.builder().build());
  }

  /**
   * Deletes a time series. The asset property that it belonged to stays, without a time series.
   * Name it by its {@code alias}, or, if it belongs to an asset property, by {@code assetId} and
   * {@code propertyId}. Refused while session datasets still hold data segments of it: delete those
   * first.
   *
   * <p>AWS: {@code deleteTimeSeries}, permission {@code iotsitewise:DeleteTimeSeries}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteTimeSeriesResponse deleteTimeSeries(DeleteTimeSeriesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteTimeSeries", DeleteTimeSeriesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteTimeSeries(DeleteTimeSeriesRequest)} answers to what a function
   * builds}
   */
  public DeleteTimeSeriesResponse deleteTimeSeries(
      Consumer<DeleteTimeSeriesRequest.Builder> request) {
    return deleteTimeSeries(DeleteTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteTimeSeries(DeleteTimeSeriesRequest)} answers, to come} */
  public CompletableFuture<DeleteTimeSeriesResponse> deleteTimeSeriesAsync(
      DeleteTimeSeriesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteTimeSeries", DeleteTimeSeriesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteTimeSeries(DeleteTimeSeriesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteTimeSeriesResponse> deleteTimeSeriesAsync(
      Consumer<DeleteTimeSeriesRequest.Builder> request) {
    return deleteTimeSeriesAsync(DeleteTimeSeriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteTimeSeries(DeleteTimeSeriesRequest)} answers if nothing is set} */
  public DeleteTimeSeriesResponse deleteTimeSeries() {
    return deleteTimeSeries(DeleteTimeSeriesRequest.builder().build());
  }

  /** {@return what {@link #deleteTimeSeries()} answers, to come} */
  public CompletableFuture<DeleteTimeSeriesResponse> deleteTimeSeriesAsync() {
    return deleteTimeSeriesAsync(DeleteTimeSeriesRequest.builder().build());
  }

  /**
   * Makes a time series belong to an asset property.
   *
   * <p>AWS: {@code associateTimeSeriesToAssetProperty}, permission {@code
   * iotsitewise:AssociateTimeSeriesToAssetProperty}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public AssociateTimeSeriesToAssetPropertyResponse associateTimeSeriesToAssetProperty(
      AssociateTimeSeriesToAssetPropertyRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.AssociateTimeSeriesToAssetProperty",
            AssociateTimeSeriesToAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #associateTimeSeriesToAssetProperty(AssociateTimeSeriesToAssetPropertyRequest)} answers to what
   * a function builds}
   */
  public AssociateTimeSeriesToAssetPropertyResponse associateTimeSeriesToAssetProperty(
      Consumer<AssociateTimeSeriesToAssetPropertyRequest.Builder> request) {
    return associateTimeSeriesToAssetProperty(
        AssociateTimeSeriesToAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #associateTimeSeriesToAssetProperty(AssociateTimeSeriesToAssetPropertyRequest)} answers, to
   * come}
   */
  public CompletableFuture<AssociateTimeSeriesToAssetPropertyResponse>
      associateTimeSeriesToAssetPropertyAsync(AssociateTimeSeriesToAssetPropertyRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.AssociateTimeSeriesToAssetProperty",
            AssociateTimeSeriesToAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #associateTimeSeriesToAssetProperty(AssociateTimeSeriesToAssetPropertyRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<AssociateTimeSeriesToAssetPropertyResponse>
      associateTimeSeriesToAssetPropertyAsync(
          Consumer<AssociateTimeSeriesToAssetPropertyRequest.Builder> request) {
    return associateTimeSeriesToAssetPropertyAsync(
        AssociateTimeSeriesToAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * Separates a time series from the asset property that it belongs to.
   *
   * <p>AWS: {@code disassociateTimeSeriesFromAssetProperty}, permission {@code
   * iotsitewise:DisassociateTimeSeriesFromAssetProperty}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DisassociateTimeSeriesFromAssetPropertyResponse disassociateTimeSeriesFromAssetProperty(
      DisassociateTimeSeriesFromAssetPropertyRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DisassociateTimeSeriesFromAssetProperty",
            DisassociateTimeSeriesFromAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #disassociateTimeSeriesFromAssetProperty(DisassociateTimeSeriesFromAssetPropertyRequest)}
   * answers to what a function builds}
   */
  public DisassociateTimeSeriesFromAssetPropertyResponse disassociateTimeSeriesFromAssetProperty(
      Consumer<DisassociateTimeSeriesFromAssetPropertyRequest.Builder> request) {
    return disassociateTimeSeriesFromAssetProperty(
        DisassociateTimeSeriesFromAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #disassociateTimeSeriesFromAssetProperty(DisassociateTimeSeriesFromAssetPropertyRequest)}
   * answers, to come}
   */
  public CompletableFuture<DisassociateTimeSeriesFromAssetPropertyResponse>
      disassociateTimeSeriesFromAssetPropertyAsync(
          DisassociateTimeSeriesFromAssetPropertyRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DisassociateTimeSeriesFromAssetProperty",
            DisassociateTimeSeriesFromAssetPropertyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #disassociateTimeSeriesFromAssetProperty(DisassociateTimeSeriesFromAssetPropertyRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<DisassociateTimeSeriesFromAssetPropertyResponse>
      disassociateTimeSeriesFromAssetPropertyAsync(
          Consumer<DisassociateTimeSeriesFromAssetPropertyRequest.Builder> request) {
    return disassociateTimeSeriesFromAssetPropertyAsync(
        DisassociateTimeSeriesFromAssetPropertyRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the latest value of one property. Name the property by {@code assetId} and {@code
   * propertyId} together, or by {@code propertyAlias}.
   *
   * <p>AWS: {@code getAssetPropertyValue}, permission {@code iotsitewise:GetAssetPropertyValue}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetAssetPropertyValueResponse getAssetPropertyValue(GetAssetPropertyValueRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.GetAssetPropertyValue", GetAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyValue(GetAssetPropertyValueRequest)} answers to what a
   * function builds}
   */
  public GetAssetPropertyValueResponse getAssetPropertyValue(
      Consumer<GetAssetPropertyValueRequest.Builder> request) {
    return getAssetPropertyValue(
        GetAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getAssetPropertyValue(GetAssetPropertyValueRequest)} answers, to come}
   */
  public CompletableFuture<GetAssetPropertyValueResponse> getAssetPropertyValueAsync(
      GetAssetPropertyValueRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.GetAssetPropertyValue", GetAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyValue(GetAssetPropertyValueRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<GetAssetPropertyValueResponse> getAssetPropertyValueAsync(
      Consumer<GetAssetPropertyValueRequest.Builder> request) {
    return getAssetPropertyValueAsync(
        GetAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getAssetPropertyValue(GetAssetPropertyValueRequest)} answers if nothing
   * is set}
   */
  public GetAssetPropertyValueResponse getAssetPropertyValue() {
    return getAssetPropertyValue(GetAssetPropertyValueRequest.builder().build());
  }

  /** {@return what {@link #getAssetPropertyValue()} answers, to come} */
  public CompletableFuture<GetAssetPropertyValueResponse> getAssetPropertyValueAsync() {
    return getAssetPropertyValueAsync(GetAssetPropertyValueRequest.builder().build());
  }

  /**
   * Gives the stored values of one property in a period, in order of time. Name the property by
   * {@code assetId} and {@code propertyId} together, or by {@code propertyAlias}.
   *
   * <p>AWS: {@code getAssetPropertyValueHistory}, permission {@code
   * iotsitewise:GetAssetPropertyValueHistory}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetAssetPropertyValueHistoryResponse getAssetPropertyValueHistory(
      GetAssetPropertyValueHistoryRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.GetAssetPropertyValueHistory", GetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)}
   * answers to what a function builds}
   */
  public GetAssetPropertyValueHistoryResponse getAssetPropertyValueHistory(
      Consumer<GetAssetPropertyValueHistoryRequest.Builder> request) {
    return getAssetPropertyValueHistory(
        GetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)}
   * answers, to come}
   */
  public CompletableFuture<GetAssetPropertyValueHistoryResponse> getAssetPropertyValueHistoryAsync(
      GetAssetPropertyValueHistoryRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.GetAssetPropertyValueHistory", GetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<GetAssetPropertyValueHistoryResponse> getAssetPropertyValueHistoryAsync(
      Consumer<GetAssetPropertyValueHistoryRequest.Builder> request) {
    return getAssetPropertyValueHistoryAsync(
        GetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)}
   * answers if nothing is set}
   */
  public GetAssetPropertyValueHistoryResponse getAssetPropertyValueHistory() {
    return getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest.builder().build());
  }

  /** {@return what {@link #getAssetPropertyValueHistory()} answers, to come} */
  public CompletableFuture<GetAssetPropertyValueHistoryResponse>
      getAssetPropertyValueHistoryAsync() {
    return getAssetPropertyValueHistoryAsync(GetAssetPropertyValueHistoryRequest.builder().build());
  }

  /**
   * {@return all items of {@link
   * #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)}, from the page on that the
   * request names}
   */
  public Paginator<GetAssetPropertyValueHistoryResponse, AssetPropertyValue>
      getAssetPropertyValueHistoryPaginator(GetAssetPropertyValueHistoryRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.GetAssetPropertyValueHistory", GetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #getAssetPropertyValueHistory(GetAssetPropertyValueHistoryRequest)} for what a function builds}
   */
  public Paginator<GetAssetPropertyValueHistoryResponse, AssetPropertyValue>
      getAssetPropertyValueHistoryPaginator(
          Consumer<GetAssetPropertyValueHistoryRequest.Builder> request) {
    return getAssetPropertyValueHistoryPaginator(
        GetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #getAssetPropertyValueHistory()}} */
  public Paginator<GetAssetPropertyValueHistoryResponse, AssetPropertyValue>
      getAssetPropertyValueHistoryPaginator() {
    return getAssetPropertyValueHistoryPaginator(
        GetAssetPropertyValueHistoryRequest.builder().build());
  }

  /**
   * Gives aggregates of one property, such as its averages, for windows of equal length through a
   * period. Name the property by {@code assetId} and {@code propertyId} together, or by {@code
   * propertyAlias}.
   *
   * <p>AWS: {@code getAssetPropertyAggregates}, permission {@code
   * iotsitewise:GetAssetPropertyAggregates}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetAssetPropertyAggregatesResponse getAssetPropertyAggregates(
      GetAssetPropertyAggregatesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.GetAssetPropertyAggregates", GetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyAggregates(GetAssetPropertyAggregatesRequest)} answers to
   * what a function builds}
   */
  public GetAssetPropertyAggregatesResponse getAssetPropertyAggregates(
      Consumer<GetAssetPropertyAggregatesRequest.Builder> request) {
    return getAssetPropertyAggregates(
        GetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getAssetPropertyAggregates(GetAssetPropertyAggregatesRequest)} answers,
   * to come}
   */
  public CompletableFuture<GetAssetPropertyAggregatesResponse> getAssetPropertyAggregatesAsync(
      GetAssetPropertyAggregatesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.GetAssetPropertyAggregates", GetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getAssetPropertyAggregates(GetAssetPropertyAggregatesRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<GetAssetPropertyAggregatesResponse> getAssetPropertyAggregatesAsync(
      Consumer<GetAssetPropertyAggregatesRequest.Builder> request) {
    return getAssetPropertyAggregatesAsync(
        GetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #getAssetPropertyAggregates(GetAssetPropertyAggregatesRequest)},
   * from the page on that the request names}
   */
  public Paginator<GetAssetPropertyAggregatesResponse, AggregatedValue>
      getAssetPropertyAggregatesPaginator(GetAssetPropertyAggregatesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.GetAssetPropertyAggregates", GetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #getAssetPropertyAggregates(GetAssetPropertyAggregatesRequest)}
   * for what a function builds}
   */
  public Paginator<GetAssetPropertyAggregatesResponse, AggregatedValue>
      getAssetPropertyAggregatesPaginator(
          Consumer<GetAssetPropertyAggregatesRequest.Builder> request) {
    return getAssetPropertyAggregatesPaginator(
        GetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * Estimates the values of one property at equal intervals through a period, so that gaps in the
   * data are bridged. The first estimate is for one interval after the start. Name the property by
   * {@code assetId} and {@code propertyId} together, or by {@code propertyAlias}.
   *
   * <p>AWS: {@code getInterpolatedAssetPropertyValues}, permission {@code
   * iotsitewise:GetInterpolatedAssetPropertyValues}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetInterpolatedAssetPropertyValuesResponse getInterpolatedAssetPropertyValues(
      GetInterpolatedAssetPropertyValuesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.GetInterpolatedAssetPropertyValues",
            GetInterpolatedAssetPropertyValuesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #getInterpolatedAssetPropertyValues(GetInterpolatedAssetPropertyValuesRequest)} answers to what
   * a function builds}
   */
  public GetInterpolatedAssetPropertyValuesResponse getInterpolatedAssetPropertyValues(
      Consumer<GetInterpolatedAssetPropertyValuesRequest.Builder> request) {
    return getInterpolatedAssetPropertyValues(
        GetInterpolatedAssetPropertyValuesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #getInterpolatedAssetPropertyValues(GetInterpolatedAssetPropertyValuesRequest)} answers, to
   * come}
   */
  public CompletableFuture<GetInterpolatedAssetPropertyValuesResponse>
      getInterpolatedAssetPropertyValuesAsync(GetInterpolatedAssetPropertyValuesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.GetInterpolatedAssetPropertyValues",
            GetInterpolatedAssetPropertyValuesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #getInterpolatedAssetPropertyValues(GetInterpolatedAssetPropertyValuesRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<GetInterpolatedAssetPropertyValuesResponse>
      getInterpolatedAssetPropertyValuesAsync(
          Consumer<GetInterpolatedAssetPropertyValuesRequest.Builder> request) {
    return getInterpolatedAssetPropertyValuesAsync(
        GetInterpolatedAssetPropertyValuesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #getInterpolatedAssetPropertyValues(GetInterpolatedAssetPropertyValuesRequest)}, from the page
   * on that the request names}
   */
  public Paginator<GetInterpolatedAssetPropertyValuesResponse, InterpolatedAssetPropertyValue>
      getInterpolatedAssetPropertyValuesPaginator(
          GetInterpolatedAssetPropertyValuesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.GetInterpolatedAssetPropertyValues",
            GetInterpolatedAssetPropertyValuesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #getInterpolatedAssetPropertyValues(GetInterpolatedAssetPropertyValuesRequest)} for what a
   * function builds}
   */
  public Paginator<GetInterpolatedAssetPropertyValuesResponse, InterpolatedAssetPropertyValue>
      getInterpolatedAssetPropertyValuesPaginator(
          Consumer<GetInterpolatedAssetPropertyValuesRequest.Builder> request) {
    return getInterpolatedAssetPropertyValuesPaginator(
        GetInterpolatedAssetPropertyValuesRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the latest values of several properties, at most 128 in a call. Entries succeed or fail
   * one by one: look at {@code errorEntries} too. Entries that earlier pages have finished are in
   * {@code skippedEntries}.
   *
   * <p>AWS: {@code batchGetAssetPropertyValue}, permission {@code
   * iotsitewise:BatchGetAssetPropertyValue}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchGetAssetPropertyValueResponse batchGetAssetPropertyValue(
      BatchGetAssetPropertyValueRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValue", BatchGetAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchGetAssetPropertyValue(BatchGetAssetPropertyValueRequest)} answers to
   * what a function builds}
   */
  public BatchGetAssetPropertyValueResponse batchGetAssetPropertyValue(
      Consumer<BatchGetAssetPropertyValueRequest.Builder> request) {
    return batchGetAssetPropertyValue(
        BatchGetAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchGetAssetPropertyValue(BatchGetAssetPropertyValueRequest)} answers,
   * to come}
   */
  public CompletableFuture<BatchGetAssetPropertyValueResponse> batchGetAssetPropertyValueAsync(
      BatchGetAssetPropertyValueRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValue", BatchGetAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchGetAssetPropertyValue(BatchGetAssetPropertyValueRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<BatchGetAssetPropertyValueResponse> batchGetAssetPropertyValueAsync(
      Consumer<BatchGetAssetPropertyValueRequest.Builder> request) {
    return batchGetAssetPropertyValueAsync(
        BatchGetAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link #batchGetAssetPropertyValue(BatchGetAssetPropertyValueRequest)},
   * from the page on that the request names}
   */
  public Streamable<BatchGetAssetPropertyValueResponse> batchGetAssetPropertyValuePaginator(
      BatchGetAssetPropertyValueRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValue", BatchGetAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link #batchGetAssetPropertyValue(BatchGetAssetPropertyValueRequest)}
   * for what a function builds}
   */
  public Streamable<BatchGetAssetPropertyValueResponse> batchGetAssetPropertyValuePaginator(
      Consumer<BatchGetAssetPropertyValueRequest.Builder> request) {
    return batchGetAssetPropertyValuePaginator(
        BatchGetAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the stored values of several properties, at most 16 in a call, each in a period of its
   * own. Entries succeed or fail one by one: look at {@code errorEntries} too. Entries that earlier
   * pages have finished are in {@code skippedEntries}.
   *
   * <p>AWS: {@code batchGetAssetPropertyValueHistory}, permission {@code
   * iotsitewise:BatchGetAssetPropertyValueHistory}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchGetAssetPropertyValueHistoryResponse batchGetAssetPropertyValueHistory(
      BatchGetAssetPropertyValueHistoryRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValueHistory",
            BatchGetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchGetAssetPropertyValueHistory(BatchGetAssetPropertyValueHistoryRequest)} answers to what a
   * function builds}
   */
  public BatchGetAssetPropertyValueHistoryResponse batchGetAssetPropertyValueHistory(
      Consumer<BatchGetAssetPropertyValueHistoryRequest.Builder> request) {
    return batchGetAssetPropertyValueHistory(
        BatchGetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #batchGetAssetPropertyValueHistory(BatchGetAssetPropertyValueHistoryRequest)} answers, to come}
   */
  public CompletableFuture<BatchGetAssetPropertyValueHistoryResponse>
      batchGetAssetPropertyValueHistoryAsync(BatchGetAssetPropertyValueHistoryRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValueHistory",
            BatchGetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchGetAssetPropertyValueHistory(BatchGetAssetPropertyValueHistoryRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<BatchGetAssetPropertyValueHistoryResponse>
      batchGetAssetPropertyValueHistoryAsync(
          Consumer<BatchGetAssetPropertyValueHistoryRequest.Builder> request) {
    return batchGetAssetPropertyValueHistoryAsync(
        BatchGetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link
   * #batchGetAssetPropertyValueHistory(BatchGetAssetPropertyValueHistoryRequest)}, from the page on
   * that the request names}
   */
  public Streamable<BatchGetAssetPropertyValueHistoryResponse>
      batchGetAssetPropertyValueHistoryPaginator(BatchGetAssetPropertyValueHistoryRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyValueHistory",
            BatchGetAssetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link
   * #batchGetAssetPropertyValueHistory(BatchGetAssetPropertyValueHistoryRequest)} for what a
   * function builds}
   */
  public Streamable<BatchGetAssetPropertyValueHistoryResponse>
      batchGetAssetPropertyValueHistoryPaginator(
          Consumer<BatchGetAssetPropertyValueHistoryRequest.Builder> request) {
    return batchGetAssetPropertyValueHistoryPaginator(
        BatchGetAssetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives aggregates of several properties, at most 16 in a call, each in a period of its own.
   * Entries succeed or fail one by one: look at {@code errorEntries} too. Entries that earlier
   * pages have finished are in {@code skippedEntries}.
   *
   * <p>AWS: {@code batchGetAssetPropertyAggregates}, permission {@code
   * iotsitewise:BatchGetAssetPropertyAggregates}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchGetAssetPropertyAggregatesResponse batchGetAssetPropertyAggregates(
      BatchGetAssetPropertyAggregatesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyAggregates",
            BatchGetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchGetAssetPropertyAggregates(BatchGetAssetPropertyAggregatesRequest)}
   * answers to what a function builds}
   */
  public BatchGetAssetPropertyAggregatesResponse batchGetAssetPropertyAggregates(
      Consumer<BatchGetAssetPropertyAggregatesRequest.Builder> request) {
    return batchGetAssetPropertyAggregates(
        BatchGetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchGetAssetPropertyAggregates(BatchGetAssetPropertyAggregatesRequest)}
   * answers, to come}
   */
  public CompletableFuture<BatchGetAssetPropertyAggregatesResponse>
      batchGetAssetPropertyAggregatesAsync(BatchGetAssetPropertyAggregatesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyAggregates",
            BatchGetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchGetAssetPropertyAggregates(BatchGetAssetPropertyAggregatesRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<BatchGetAssetPropertyAggregatesResponse>
      batchGetAssetPropertyAggregatesAsync(
          Consumer<BatchGetAssetPropertyAggregatesRequest.Builder> request) {
    return batchGetAssetPropertyAggregatesAsync(
        BatchGetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link
   * #batchGetAssetPropertyAggregates(BatchGetAssetPropertyAggregatesRequest)}, from the page on
   * that the request names}
   */
  public Streamable<BatchGetAssetPropertyAggregatesResponse>
      batchGetAssetPropertyAggregatesPaginator(BatchGetAssetPropertyAggregatesRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>(
            "iotsitewise.BatchGetAssetPropertyAggregates",
            BatchGetAssetPropertyAggregatesResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link
   * #batchGetAssetPropertyAggregates(BatchGetAssetPropertyAggregatesRequest)} for what a function
   * builds}
   */
  public Streamable<BatchGetAssetPropertyAggregatesResponse>
      batchGetAssetPropertyAggregatesPaginator(
          Consumer<BatchGetAssetPropertyAggregatesRequest.Builder> request) {
    return batchGetAssetPropertyAggregatesPaginator(
        BatchGetAssetPropertyAggregatesRequest.builder().applyMutation(request).build());
  }

  /**
   * Stores values of properties: at most 10 entries in a call, each with at most 10 values of one
   * property. Entries succeed or fail one by one: look at {@code errorEntries}. Access is checked
   * for each entry, too. A timestamp may be up to 7 days old or 10 minutes ahead; any other fails
   * with {@code TimestampOutOfRangeException}. A value replaces a stored one of the same timestamp,
   * unless its quality is a different one.
   *
   * <p>AWS: {@code batchPutAssetPropertyValue}, permission {@code
   * iotsitewise:BatchPutAssetPropertyValue}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchPutAssetPropertyValueResponse batchPutAssetPropertyValue(
      BatchPutAssetPropertyValueRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchPutAssetPropertyValue", BatchPutAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchPutAssetPropertyValue(BatchPutAssetPropertyValueRequest)} answers to
   * what a function builds}
   */
  public BatchPutAssetPropertyValueResponse batchPutAssetPropertyValue(
      Consumer<BatchPutAssetPropertyValueRequest.Builder> request) {
    return batchPutAssetPropertyValue(
        BatchPutAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchPutAssetPropertyValue(BatchPutAssetPropertyValueRequest)} answers,
   * to come}
   */
  public CompletableFuture<BatchPutAssetPropertyValueResponse> batchPutAssetPropertyValueAsync(
      BatchPutAssetPropertyValueRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchPutAssetPropertyValue", BatchPutAssetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchPutAssetPropertyValue(BatchPutAssetPropertyValueRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<BatchPutAssetPropertyValueResponse> batchPutAssetPropertyValueAsync(
      Consumer<BatchPutAssetPropertyValueRequest.Builder> request) {
    return batchPutAssetPropertyValueAsync(
        BatchPutAssetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * Runs an SQL query over asset models and assets with their measurements, transforms, metrics and
   * aggregates. Answers with the rows themselves; a query that takes too long fails with {@code
   * QueryTimeoutException}.
   *
   * <p>AWS: {@code executeQuery}, permission {@code iotsitewise:ExecuteQuery}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ExecuteQueryResponse executeQuery(ExecuteQueryRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ExecuteQuery", ExecuteQueryResponse.SHAPE), request);
  }

  /** {@return what {@link #executeQuery(ExecuteQueryRequest)} answers to what a function builds} */
  public ExecuteQueryResponse executeQuery(Consumer<ExecuteQueryRequest.Builder> request) {
    return executeQuery(ExecuteQueryRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #executeQuery(ExecuteQueryRequest)} answers, to come} */
  public CompletableFuture<ExecuteQueryResponse> executeQueryAsync(ExecuteQueryRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ExecuteQuery", ExecuteQueryResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #executeQuery(ExecuteQueryRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ExecuteQueryResponse> executeQueryAsync(
      Consumer<ExecuteQueryRequest.Builder> request) {
    return executeQueryAsync(ExecuteQueryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #executeQuery(ExecuteQueryRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ExecuteQueryResponse, Row> executeQueryPaginator(ExecuteQueryRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ExecuteQuery", ExecuteQueryResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #executeQuery(ExecuteQueryRequest)} for what a function builds}
   */
  public Paginator<ExecuteQueryResponse, Row> executeQueryPaginator(
      Consumer<ExecuteQueryRequest.Builder> request) {
    return executeQueryPaginator(ExecuteQueryRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts an SQL query over a workspace: its telemetry, annotations, data segments and datasets.
   * Returns at once, with the query in {@code SUBMITTED}. Wait until {@code describeQuery} tells
   * that it is {@code COMPLETED}, then read its rows with {@code getQueryResults}.
   *
   * <p>AWS: {@code startQuery}, permission {@code iotsitewise:StartQuery}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public StartQueryResponse startQuery(StartQueryRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.StartQuery", StartQueryResponse.SHAPE), request);
  }

  /** {@return what {@link #startQuery(StartQueryRequest)} answers to what a function builds} */
  public StartQueryResponse startQuery(Consumer<StartQueryRequest.Builder> request) {
    return startQuery(StartQueryRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #startQuery(StartQueryRequest)} answers, to come} */
  public CompletableFuture<StartQueryResponse> startQueryAsync(StartQueryRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.StartQuery", StartQueryResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #startQuery(StartQueryRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<StartQueryResponse> startQueryAsync(
      Consumer<StartQueryRequest.Builder> request) {
    return startQueryAsync(StartQueryRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the status of a query that {@code startQuery} began. Once it is {@code COMPLETED}, its
   * statistics come along; once it is {@code FAILED}, the reason.
   *
   * <p>AWS: {@code describeQuery}, permission {@code iotsitewise:DescribeQuery}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeQueryResponse describeQuery(DescribeQueryRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeQuery", DescribeQueryResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeQuery(DescribeQueryRequest)} answers to what a function builds}
   */
  public DescribeQueryResponse describeQuery(Consumer<DescribeQueryRequest.Builder> request) {
    return describeQuery(DescribeQueryRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeQuery(DescribeQueryRequest)} answers, to come} */
  public CompletableFuture<DescribeQueryResponse> describeQueryAsync(DescribeQueryRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeQuery", DescribeQueryResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeQuery(DescribeQueryRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeQueryResponse> describeQueryAsync(
      Consumer<DescribeQueryRequest.Builder> request) {
    return describeQueryAsync(DescribeQueryRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the rows of a query that {@code startQuery} began. There are none before the query is
   * {@code COMPLETED}: wait for that with {@code describeQuery}.
   *
   * <p>AWS: {@code getQueryResults}, permission {@code iotsitewise:GetQueryResults}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetQueryResultsResponse getQueryResults(GetQueryResultsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.GetQueryResults", GetQueryResultsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getQueryResults(GetQueryResultsRequest)} answers to what a function
   * builds}
   */
  public GetQueryResultsResponse getQueryResults(Consumer<GetQueryResultsRequest.Builder> request) {
    return getQueryResults(GetQueryResultsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getQueryResults(GetQueryResultsRequest)} answers, to come} */
  public CompletableFuture<GetQueryResultsResponse> getQueryResultsAsync(
      GetQueryResultsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.GetQueryResults", GetQueryResultsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getQueryResults(GetQueryResultsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetQueryResultsResponse> getQueryResultsAsync(
      Consumer<GetQueryResultsRequest.Builder> request) {
    return getQueryResultsAsync(GetQueryResultsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #getQueryResults(GetQueryResultsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<GetQueryResultsResponse, List<String>> getQueryResultsPaginator(
      GetQueryResultsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.GetQueryResults", GetQueryResultsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #getQueryResults(GetQueryResultsRequest)} for what a function
   * builds}
   */
  public Paginator<GetQueryResultsResponse, List<String>> getQueryResultsPaginator(
      Consumer<GetQueryResultsRequest.Builder> request) {
    return getQueryResultsPaginator(
        GetQueryResultsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the queries of a workspace: all, or only those in one status.
   *
   * <p>AWS: {@code listQueries}, permission {@code iotsitewise:ListQueries}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListQueriesResponse listQueries(ListQueriesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListQueries", ListQueriesResponse.SHAPE), request);
  }

  /** {@return what {@link #listQueries(ListQueriesRequest)} answers to what a function builds} */
  public ListQueriesResponse listQueries(Consumer<ListQueriesRequest.Builder> request) {
    return listQueries(ListQueriesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listQueries(ListQueriesRequest)} answers, to come} */
  public CompletableFuture<ListQueriesResponse> listQueriesAsync(ListQueriesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListQueries", ListQueriesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listQueries(ListQueriesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListQueriesResponse> listQueriesAsync(
      Consumer<ListQueriesRequest.Builder> request) {
    return listQueriesAsync(ListQueriesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listQueries(ListQueriesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListQueriesResponse, QuerySummary> listQueriesPaginator(
      ListQueriesRequest request) {
    return new Listing<>(
        connector, new Operation<>("iotsitewise.ListQueries", ListQueriesResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listQueries(ListQueriesRequest)} for what a function builds} */
  public Paginator<ListQueriesResponse, QuerySummary> listQueriesPaginator(
      Consumer<ListQueriesRequest.Builder> request) {
    return listQueriesPaginator(ListQueriesRequest.builder().applyMutation(request).build());
  }

  /**
   * Cancels a query that is running. The response tells its status at that moment; wait with {@code
   * describeQuery} until it is {@code CANCELED}.
   *
   * <p>AWS: {@code cancelQuery}, permission {@code iotsitewise:CancelQuery}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CancelQueryResponse cancelQuery(CancelQueryRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CancelQuery", CancelQueryResponse.SHAPE), request);
  }

  /** {@return what {@link #cancelQuery(CancelQueryRequest)} answers to what a function builds} */
  public CancelQueryResponse cancelQuery(Consumer<CancelQueryRequest.Builder> request) {
    return cancelQuery(CancelQueryRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #cancelQuery(CancelQueryRequest)} answers, to come} */
  public CompletableFuture<CancelQueryResponse> cancelQueryAsync(CancelQueryRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CancelQuery", CancelQueryResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #cancelQuery(CancelQueryRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CancelQueryResponse> cancelQueryAsync(
      Consumer<CancelQueryRequest.Builder> request) {
    return cancelQueryAsync(CancelQueryRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts a job that imports up to 100 files from S3: into time series, or into a session dataset
   * of a workspace. For time series, turn on the warm or the cold tier first ({@code
   * putStorageConfiguration}); a dataset needs neither. Meant for history: data older than 7 days
   * sets off no computations or notifications. Wait with {@code describeBulkImportJob} for {@code
   * COMPLETED}; {@code FAILED} and {@code COMPLETED_WITH_FAILURES} leave an error report.
   *
   * <p>AWS: {@code createBulkImportJob}, permission {@code iotsitewise:CreateBulkImportJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateBulkImportJobResponse createBulkImportJob(CreateBulkImportJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateBulkImportJob", CreateBulkImportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createBulkImportJob(CreateBulkImportJobRequest)} answers to what a
   * function builds}
   */
  public CreateBulkImportJobResponse createBulkImportJob(
      Consumer<CreateBulkImportJobRequest.Builder> request) {
    return createBulkImportJob(CreateBulkImportJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createBulkImportJob(CreateBulkImportJobRequest)} answers, to come} */
  public CompletableFuture<CreateBulkImportJobResponse> createBulkImportJobAsync(
      CreateBulkImportJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateBulkImportJob", CreateBulkImportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createBulkImportJob(CreateBulkImportJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreateBulkImportJobResponse> createBulkImportJobAsync(
      Consumer<CreateBulkImportJobRequest.Builder> request) {
    return createBulkImportJobAsync(
        CreateBulkImportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a bulk import job with its settings and its status.
   *
   * <p>AWS: {@code describeBulkImportJob}, permission {@code iotsitewise:DescribeBulkImportJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeBulkImportJobResponse describeBulkImportJob(DescribeBulkImportJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeBulkImportJob", DescribeBulkImportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeBulkImportJob(DescribeBulkImportJobRequest)} answers to what a
   * function builds}
   */
  public DescribeBulkImportJobResponse describeBulkImportJob(
      Consumer<DescribeBulkImportJobRequest.Builder> request) {
    return describeBulkImportJob(
        DescribeBulkImportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeBulkImportJob(DescribeBulkImportJobRequest)} answers, to come}
   */
  public CompletableFuture<DescribeBulkImportJobResponse> describeBulkImportJobAsync(
      DescribeBulkImportJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeBulkImportJob", DescribeBulkImportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeBulkImportJob(DescribeBulkImportJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeBulkImportJobResponse> describeBulkImportJobAsync(
      Consumer<DescribeBulkImportJobRequest.Builder> request) {
    return describeBulkImportJobAsync(
        DescribeBulkImportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists bulk import jobs: all, or only those in one status.
   *
   * <p>AWS: {@code listBulkImportJobs}, permission {@code iotsitewise:ListBulkImportJobs}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListBulkImportJobsResponse listBulkImportJobs(ListBulkImportJobsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListBulkImportJobs", ListBulkImportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listBulkImportJobs(ListBulkImportJobsRequest)} answers to what a function
   * builds}
   */
  public ListBulkImportJobsResponse listBulkImportJobs(
      Consumer<ListBulkImportJobsRequest.Builder> request) {
    return listBulkImportJobs(ListBulkImportJobsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listBulkImportJobs(ListBulkImportJobsRequest)} answers, to come} */
  public CompletableFuture<ListBulkImportJobsResponse> listBulkImportJobsAsync(
      ListBulkImportJobsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListBulkImportJobs", ListBulkImportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listBulkImportJobs(ListBulkImportJobsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListBulkImportJobsResponse> listBulkImportJobsAsync(
      Consumer<ListBulkImportJobsRequest.Builder> request) {
    return listBulkImportJobsAsync(
        ListBulkImportJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listBulkImportJobs(ListBulkImportJobsRequest)} answers if nothing is set}
   */
  public ListBulkImportJobsResponse listBulkImportJobs() {
    return listBulkImportJobs(ListBulkImportJobsRequest.builder().build());
  }

  /** {@return what {@link #listBulkImportJobs()} answers, to come} */
  public CompletableFuture<ListBulkImportJobsResponse> listBulkImportJobsAsync() {
    return listBulkImportJobsAsync(ListBulkImportJobsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listBulkImportJobs(ListBulkImportJobsRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListBulkImportJobsResponse, JobSummary> listBulkImportJobsPaginator(
      ListBulkImportJobsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListBulkImportJobs", ListBulkImportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listBulkImportJobs(ListBulkImportJobsRequest)} for what a
   * function builds}
   */
  public Paginator<ListBulkImportJobsResponse, JobSummary> listBulkImportJobsPaginator(
      Consumer<ListBulkImportJobsRequest.Builder> request) {
    return listBulkImportJobsPaginator(
        ListBulkImportJobsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listBulkImportJobs()}} */
  public Paginator<ListBulkImportJobsResponse, JobSummary> listBulkImportJobsPaginator() {
    return listBulkImportJobsPaginator(ListBulkImportJobsRequest.builder().build());
  }

  /**
   * Creates a portal of SiteWise Monitor, a place for projects and dashboards. Wait with {@code
   * describePortal} for {@code ACTIVE}. Before anyone can sign in, give an identity access with
   * {@code createAccessPolicy}. Sign-in through IAM Identity Center ({@code SSO}, the default)
   * needs that service to be turned on first. SiteWise Monitor has been closed to new customers
   * since 7 November 2025.
   *
   * <p>AWS: {@code createPortal}, permission {@code iotsitewise:CreatePortal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreatePortalResponse createPortal(CreatePortalRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreatePortal", CreatePortalResponse.SHAPE), request);
  }

  /** {@return what {@link #createPortal(CreatePortalRequest)} answers to what a function builds} */
  public CreatePortalResponse createPortal(Consumer<CreatePortalRequest.Builder> request) {
    return createPortal(CreatePortalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createPortal(CreatePortalRequest)} answers, to come} */
  public CompletableFuture<CreatePortalResponse> createPortalAsync(CreatePortalRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreatePortal", CreatePortalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPortal(CreatePortalRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreatePortalResponse> createPortalAsync(
      Consumer<CreatePortalRequest.Builder> request) {
    return createPortalAsync(CreatePortalRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a portal with its settings and its status.
   *
   * <p>AWS: {@code describePortal}, permission {@code iotsitewise:DescribePortal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribePortalResponse describePortal(DescribePortalRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribePortal", DescribePortalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describePortal(DescribePortalRequest)} answers to what a function builds}
   */
  public DescribePortalResponse describePortal(Consumer<DescribePortalRequest.Builder> request) {
    return describePortal(DescribePortalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describePortal(DescribePortalRequest)} answers, to come} */
  public CompletableFuture<DescribePortalResponse> describePortalAsync(
      DescribePortalRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribePortal", DescribePortalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describePortal(DescribePortalRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribePortalResponse> describePortalAsync(
      Consumer<DescribePortalRequest.Builder> request) {
    return describePortalAsync(DescribePortalRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the portals of SiteWise Monitor.
   *
   * <p>AWS: {@code listPortals}, permission {@code iotsitewise:ListPortals}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPortalsResponse listPortals(ListPortalsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListPortals", ListPortalsResponse.SHAPE), request);
  }

  /** {@return what {@link #listPortals(ListPortalsRequest)} answers to what a function builds} */
  public ListPortalsResponse listPortals(Consumer<ListPortalsRequest.Builder> request) {
    return listPortals(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPortals(ListPortalsRequest)} answers, to come} */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync(ListPortalsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListPortals", ListPortalsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPortals(ListPortalsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync(
      Consumer<ListPortalsRequest.Builder> request) {
    return listPortalsAsync(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPortals(ListPortalsRequest)} answers if nothing is set} */
  public ListPortalsResponse listPortals() {
    return listPortals(ListPortalsRequest.builder().build());
  }

  /** {@return what {@link #listPortals()} answers, to come} */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync() {
    return listPortalsAsync(ListPortalsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listPortals(ListPortalsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator(
      ListPortalsRequest request) {
    return new Listing<>(
        connector, new Operation<>("iotsitewise.ListPortals", ListPortalsResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listPortals(ListPortalsRequest)} for what a function builds} */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator(
      Consumer<ListPortalsRequest.Builder> request) {
    return listPortalsPaginator(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listPortals()}} */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator() {
    return listPortalsPaginator(ListPortalsRequest.builder().build());
  }

  /**
   * Changes the settings of a portal, except how its users sign in. The portal is {@code UPDATING}
   * afterwards: wait with {@code describePortal} for {@code ACTIVE}.
   *
   * <p>AWS: {@code updatePortal}, permission {@code iotsitewise:UpdatePortal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdatePortalResponse updatePortal(UpdatePortalRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdatePortal", UpdatePortalResponse.SHAPE), request);
  }

  /** {@return what {@link #updatePortal(UpdatePortalRequest)} answers to what a function builds} */
  public UpdatePortalResponse updatePortal(Consumer<UpdatePortalRequest.Builder> request) {
    return updatePortal(UpdatePortalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updatePortal(UpdatePortalRequest)} answers, to come} */
  public CompletableFuture<UpdatePortalResponse> updatePortalAsync(UpdatePortalRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdatePortal", UpdatePortalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updatePortal(UpdatePortalRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdatePortalResponse> updatePortalAsync(
      Consumer<UpdatePortalRequest.Builder> request) {
    return updatePortalAsync(UpdatePortalRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a portal. It is {@code DELETING} afterwards, until {@code describePortal} no longer
   * finds it.
   *
   * <p>AWS: {@code deletePortal}, permission {@code iotsitewise:DeletePortal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeletePortalResponse deletePortal(DeletePortalRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeletePortal", DeletePortalResponse.SHAPE), request);
  }

  /** {@return what {@link #deletePortal(DeletePortalRequest)} answers to what a function builds} */
  public DeletePortalResponse deletePortal(Consumer<DeletePortalRequest.Builder> request) {
    return deletePortal(DeletePortalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deletePortal(DeletePortalRequest)} answers, to come} */
  public CompletableFuture<DeletePortalResponse> deletePortalAsync(DeletePortalRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeletePortal", DeletePortalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePortal(DeletePortalRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeletePortalResponse> deletePortalAsync(
      Consumer<DeletePortalRequest.Builder> request) {
    return deletePortalAsync(DeletePortalRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a project in a portal of SiteWise Monitor. Keep confidential things out of its name and
   * description. SiteWise Monitor has been closed to new customers since 7 November 2025.
   *
   * <p>AWS: {@code createProject}, permission {@code iotsitewise:CreateProject}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateProjectResponse createProject(CreateProjectRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateProject", CreateProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createProject(CreateProjectRequest)} answers to what a function builds}
   */
  public CreateProjectResponse createProject(Consumer<CreateProjectRequest.Builder> request) {
    return createProject(CreateProjectRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createProject(CreateProjectRequest)} answers, to come} */
  public CompletableFuture<CreateProjectResponse> createProjectAsync(CreateProjectRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateProject", CreateProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createProject(CreateProjectRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<CreateProjectResponse> createProjectAsync(
      Consumer<CreateProjectRequest.Builder> request) {
    return createProjectAsync(CreateProjectRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a project with its name, its description and the portal that it is in.
   *
   * <p>AWS: {@code describeProject}, permission {@code iotsitewise:DescribeProject}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeProjectResponse describeProject(DescribeProjectRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeProject", DescribeProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeProject(DescribeProjectRequest)} answers to what a function
   * builds}
   */
  public DescribeProjectResponse describeProject(Consumer<DescribeProjectRequest.Builder> request) {
    return describeProject(DescribeProjectRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeProject(DescribeProjectRequest)} answers, to come} */
  public CompletableFuture<DescribeProjectResponse> describeProjectAsync(
      DescribeProjectRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeProject", DescribeProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeProject(DescribeProjectRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeProjectResponse> describeProjectAsync(
      Consumer<DescribeProjectRequest.Builder> request) {
    return describeProjectAsync(DescribeProjectRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the projects in a portal.
   *
   * <p>AWS: {@code listProjects}, permission {@code iotsitewise:ListProjects}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListProjectsResponse listProjects(ListProjectsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListProjects", ListProjectsResponse.SHAPE), request);
  }

  /** {@return what {@link #listProjects(ListProjectsRequest)} answers to what a function builds} */
  public ListProjectsResponse listProjects(Consumer<ListProjectsRequest.Builder> request) {
    return listProjects(ListProjectsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listProjects(ListProjectsRequest)} answers, to come} */
  public CompletableFuture<ListProjectsResponse> listProjectsAsync(ListProjectsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListProjects", ListProjectsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listProjects(ListProjectsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListProjectsResponse> listProjectsAsync(
      Consumer<ListProjectsRequest.Builder> request) {
    return listProjectsAsync(ListProjectsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listProjects(ListProjectsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListProjectsResponse, ProjectSummary> listProjectsPaginator(
      ListProjectsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListProjects", ListProjectsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listProjects(ListProjectsRequest)} for what a function builds}
   */
  public Paginator<ListProjectsResponse, ProjectSummary> listProjectsPaginator(
      Consumer<ListProjectsRequest.Builder> request) {
    return listProjectsPaginator(ListProjectsRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes the name and the description of a project.
   *
   * <p>AWS: {@code updateProject}, permission {@code iotsitewise:UpdateProject}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateProjectResponse updateProject(UpdateProjectRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateProject", UpdateProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateProject(UpdateProjectRequest)} answers to what a function builds}
   */
  public UpdateProjectResponse updateProject(Consumer<UpdateProjectRequest.Builder> request) {
    return updateProject(UpdateProjectRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateProject(UpdateProjectRequest)} answers, to come} */
  public CompletableFuture<UpdateProjectResponse> updateProjectAsync(UpdateProjectRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateProject", UpdateProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateProject(UpdateProjectRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<UpdateProjectResponse> updateProjectAsync(
      Consumer<UpdateProjectRequest.Builder> request) {
    return updateProjectAsync(UpdateProjectRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a project from SiteWise Monitor.
   *
   * <p>AWS: {@code deleteProject}, permission {@code iotsitewise:DeleteProject}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteProjectResponse deleteProject(DeleteProjectRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteProject", DeleteProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteProject(DeleteProjectRequest)} answers to what a function builds}
   */
  public DeleteProjectResponse deleteProject(Consumer<DeleteProjectRequest.Builder> request) {
    return deleteProject(DeleteProjectRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteProject(DeleteProjectRequest)} answers, to come} */
  public CompletableFuture<DeleteProjectResponse> deleteProjectAsync(DeleteProjectRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteProject", DeleteProjectResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteProject(DeleteProjectRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DeleteProjectResponse> deleteProjectAsync(
      Consumer<DeleteProjectRequest.Builder> request) {
    return deleteProjectAsync(DeleteProjectRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the ids of the assets that are associated with a project.
   *
   * <p>AWS: {@code listProjectAssets}, permission {@code iotsitewise:ListProjectAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListProjectAssetsResponse listProjectAssets(ListProjectAssetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListProjectAssets", ListProjectAssetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listProjectAssets(ListProjectAssetsRequest)} answers to what a function
   * builds}
   */
  public ListProjectAssetsResponse listProjectAssets(
      Consumer<ListProjectAssetsRequest.Builder> request) {
    return listProjectAssets(ListProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listProjectAssets(ListProjectAssetsRequest)} answers, to come} */
  public CompletableFuture<ListProjectAssetsResponse> listProjectAssetsAsync(
      ListProjectAssetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListProjectAssets", ListProjectAssetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listProjectAssets(ListProjectAssetsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListProjectAssetsResponse> listProjectAssetsAsync(
      Consumer<ListProjectAssetsRequest.Builder> request) {
    return listProjectAssetsAsync(
        ListProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listProjectAssets(ListProjectAssetsRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListProjectAssetsResponse, String> listProjectAssetsPaginator(
      ListProjectAssetsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListProjectAssets", ListProjectAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listProjectAssets(ListProjectAssetsRequest)} for what a function
   * builds}
   */
  public Paginator<ListProjectAssetsResponse, String> listProjectAssetsPaginator(
      Consumer<ListProjectAssetsRequest.Builder> request) {
    return listProjectAssetsPaginator(
        ListProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Associates several assets with a project. Some may fail while others succeed: look at {@code
   * errors}.
   *
   * <p>AWS: {@code batchAssociateProjectAssets}, permission {@code
   * iotsitewise:BatchAssociateProjectAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchAssociateProjectAssetsResponse batchAssociateProjectAssets(
      BatchAssociateProjectAssetsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchAssociateProjectAssets", BatchAssociateProjectAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchAssociateProjectAssets(BatchAssociateProjectAssetsRequest)} answers
   * to what a function builds}
   */
  public BatchAssociateProjectAssetsResponse batchAssociateProjectAssets(
      Consumer<BatchAssociateProjectAssetsRequest.Builder> request) {
    return batchAssociateProjectAssets(
        BatchAssociateProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchAssociateProjectAssets(BatchAssociateProjectAssetsRequest)} answers,
   * to come}
   */
  public CompletableFuture<BatchAssociateProjectAssetsResponse> batchAssociateProjectAssetsAsync(
      BatchAssociateProjectAssetsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchAssociateProjectAssets", BatchAssociateProjectAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchAssociateProjectAssets(BatchAssociateProjectAssetsRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<BatchAssociateProjectAssetsResponse> batchAssociateProjectAssetsAsync(
      Consumer<BatchAssociateProjectAssetsRequest.Builder> request) {
    return batchAssociateProjectAssetsAsync(
        BatchAssociateProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Takes several assets out of a project. The assets themselves stay. Some may fail while others
   * succeed: look at {@code errors}.
   *
   * <p>AWS: {@code batchDisassociateProjectAssets}, permission {@code
   * iotsitewise:BatchDisassociateProjectAssets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchDisassociateProjectAssetsResponse batchDisassociateProjectAssets(
      BatchDisassociateProjectAssetsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchDisassociateProjectAssets",
            BatchDisassociateProjectAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchDisassociateProjectAssets(BatchDisassociateProjectAssetsRequest)}
   * answers to what a function builds}
   */
  public BatchDisassociateProjectAssetsResponse batchDisassociateProjectAssets(
      Consumer<BatchDisassociateProjectAssetsRequest.Builder> request) {
    return batchDisassociateProjectAssets(
        BatchDisassociateProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchDisassociateProjectAssets(BatchDisassociateProjectAssetsRequest)}
   * answers, to come}
   */
  public CompletableFuture<BatchDisassociateProjectAssetsResponse>
      batchDisassociateProjectAssetsAsync(BatchDisassociateProjectAssetsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchDisassociateProjectAssets",
            BatchDisassociateProjectAssetsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchDisassociateProjectAssets(BatchDisassociateProjectAssetsRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<BatchDisassociateProjectAssetsResponse>
      batchDisassociateProjectAssetsAsync(
          Consumer<BatchDisassociateProjectAssetsRequest.Builder> request) {
    return batchDisassociateProjectAssetsAsync(
        BatchDisassociateProjectAssetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a dashboard in a project of SiteWise Monitor. Its content is a JSON document. SiteWise
   * Monitor has been closed to new customers since 7 November 2025.
   *
   * <p>AWS: {@code createDashboard}, permission {@code iotsitewise:CreateDashboard}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateDashboardResponse createDashboard(CreateDashboardRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateDashboard", CreateDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createDashboard(CreateDashboardRequest)} answers to what a function
   * builds}
   */
  public CreateDashboardResponse createDashboard(Consumer<CreateDashboardRequest.Builder> request) {
    return createDashboard(CreateDashboardRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createDashboard(CreateDashboardRequest)} answers, to come} */
  public CompletableFuture<CreateDashboardResponse> createDashboardAsync(
      CreateDashboardRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateDashboard", CreateDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createDashboard(CreateDashboardRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateDashboardResponse> createDashboardAsync(
      Consumer<CreateDashboardRequest.Builder> request) {
    return createDashboardAsync(CreateDashboardRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a dashboard with its definition and the project that it is in.
   *
   * <p>AWS: {@code describeDashboard}, permission {@code iotsitewise:DescribeDashboard}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeDashboardResponse describeDashboard(DescribeDashboardRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeDashboard", DescribeDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeDashboard(DescribeDashboardRequest)} answers to what a function
   * builds}
   */
  public DescribeDashboardResponse describeDashboard(
      Consumer<DescribeDashboardRequest.Builder> request) {
    return describeDashboard(DescribeDashboardRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeDashboard(DescribeDashboardRequest)} answers, to come} */
  public CompletableFuture<DescribeDashboardResponse> describeDashboardAsync(
      DescribeDashboardRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeDashboard", DescribeDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeDashboard(DescribeDashboardRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeDashboardResponse> describeDashboardAsync(
      Consumer<DescribeDashboardRequest.Builder> request) {
    return describeDashboardAsync(
        DescribeDashboardRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the dashboards in a project, without their definitions.
   *
   * <p>AWS: {@code listDashboards}, permission {@code iotsitewise:ListDashboards}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListDashboardsResponse listDashboards(ListDashboardsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListDashboards", ListDashboardsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listDashboards(ListDashboardsRequest)} answers to what a function builds}
   */
  public ListDashboardsResponse listDashboards(Consumer<ListDashboardsRequest.Builder> request) {
    return listDashboards(ListDashboardsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listDashboards(ListDashboardsRequest)} answers, to come} */
  public CompletableFuture<ListDashboardsResponse> listDashboardsAsync(
      ListDashboardsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListDashboards", ListDashboardsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listDashboards(ListDashboardsRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListDashboardsResponse> listDashboardsAsync(
      Consumer<ListDashboardsRequest.Builder> request) {
    return listDashboardsAsync(ListDashboardsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listDashboards(ListDashboardsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListDashboardsResponse, DashboardSummary> listDashboardsPaginator(
      ListDashboardsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListDashboards", ListDashboardsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listDashboards(ListDashboardsRequest)} for what a function
   * builds}
   */
  public Paginator<ListDashboardsResponse, DashboardSummary> listDashboardsPaginator(
      Consumer<ListDashboardsRequest.Builder> request) {
    return listDashboardsPaginator(ListDashboardsRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes the name, the description and the definition of a dashboard. The definition is replaced
   * as a whole.
   *
   * <p>AWS: {@code updateDashboard}, permission {@code iotsitewise:UpdateDashboard}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateDashboardResponse updateDashboard(UpdateDashboardRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateDashboard", UpdateDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateDashboard(UpdateDashboardRequest)} answers to what a function
   * builds}
   */
  public UpdateDashboardResponse updateDashboard(Consumer<UpdateDashboardRequest.Builder> request) {
    return updateDashboard(UpdateDashboardRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateDashboard(UpdateDashboardRequest)} answers, to come} */
  public CompletableFuture<UpdateDashboardResponse> updateDashboardAsync(
      UpdateDashboardRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateDashboard", UpdateDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateDashboard(UpdateDashboardRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateDashboardResponse> updateDashboardAsync(
      Consumer<UpdateDashboardRequest.Builder> request) {
    return updateDashboardAsync(UpdateDashboardRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a dashboard from SiteWise Monitor.
   *
   * <p>AWS: {@code deleteDashboard}, permission {@code iotsitewise:DeleteDashboard}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteDashboardResponse deleteDashboard(DeleteDashboardRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteDashboard", DeleteDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteDashboard(DeleteDashboardRequest)} answers to what a function
   * builds}
   */
  public DeleteDashboardResponse deleteDashboard(Consumer<DeleteDashboardRequest.Builder> request) {
    return deleteDashboard(DeleteDashboardRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteDashboard(DeleteDashboardRequest)} answers, to come} */
  public CompletableFuture<DeleteDashboardResponse> deleteDashboardAsync(
      DeleteDashboardRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteDashboard", DeleteDashboardResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteDashboard(DeleteDashboardRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteDashboardResponse> deleteDashboardAsync(
      Consumer<DeleteDashboardRequest.Builder> request) {
    return deleteDashboardAsync(DeleteDashboardRequest.builder().applyMutation(request).build());
  }

  /**
   * Grants one identity access to one portal or project of SiteWise Monitor. Groups of IAM Identity
   * Center are not supported as the identity at present. SiteWise Monitor has been closed to new
   * customers since 7 November 2025.
   *
   * <p>AWS: {@code createAccessPolicy}, permission {@code iotsitewise:CreateAccessPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateAccessPolicyResponse createAccessPolicy(CreateAccessPolicyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateAccessPolicy", CreateAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createAccessPolicy(CreateAccessPolicyRequest)} answers to what a function
   * builds}
   */
  public CreateAccessPolicyResponse createAccessPolicy(
      Consumer<CreateAccessPolicyRequest.Builder> request) {
    return createAccessPolicy(CreateAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createAccessPolicy(CreateAccessPolicyRequest)} answers, to come} */
  public CompletableFuture<CreateAccessPolicyResponse> createAccessPolicyAsync(
      CreateAccessPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateAccessPolicy", CreateAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createAccessPolicy(CreateAccessPolicyRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateAccessPolicyResponse> createAccessPolicyAsync(
      Consumer<CreateAccessPolicyRequest.Builder> request) {
    return createAccessPolicyAsync(
        CreateAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an access policy: who may do what in which portal or project.
   *
   * <p>AWS: {@code describeAccessPolicy}, permission {@code iotsitewise:DescribeAccessPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeAccessPolicyResponse describeAccessPolicy(DescribeAccessPolicyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeAccessPolicy", DescribeAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAccessPolicy(DescribeAccessPolicyRequest)} answers to what a
   * function builds}
   */
  public DescribeAccessPolicyResponse describeAccessPolicy(
      Consumer<DescribeAccessPolicyRequest.Builder> request) {
    return describeAccessPolicy(
        DescribeAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeAccessPolicy(DescribeAccessPolicyRequest)} answers, to come} */
  public CompletableFuture<DescribeAccessPolicyResponse> describeAccessPolicyAsync(
      DescribeAccessPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeAccessPolicy", DescribeAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeAccessPolicy(DescribeAccessPolicyRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeAccessPolicyResponse> describeAccessPolicyAsync(
      Consumer<DescribeAccessPolicyRequest.Builder> request) {
    return describeAccessPolicyAsync(
        DescribeAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists access policies: those of one identity, or those of one portal or project. For an
   * identity set {@code identityType}, and {@code identityId} (or {@code iamArn} for {@code IAM});
   * for a portal or project set {@code resourceType} and {@code resourceId}.
   *
   * <p>AWS: {@code listAccessPolicies}, permission {@code iotsitewise:ListAccessPolicies}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAccessPoliciesResponse listAccessPolicies(ListAccessPoliciesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListAccessPolicies", ListAccessPoliciesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAccessPolicies(ListAccessPoliciesRequest)} answers to what a function
   * builds}
   */
  public ListAccessPoliciesResponse listAccessPolicies(
      Consumer<ListAccessPoliciesRequest.Builder> request) {
    return listAccessPolicies(ListAccessPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAccessPolicies(ListAccessPoliciesRequest)} answers, to come} */
  public CompletableFuture<ListAccessPoliciesResponse> listAccessPoliciesAsync(
      ListAccessPoliciesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListAccessPolicies", ListAccessPoliciesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listAccessPolicies(ListAccessPoliciesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListAccessPoliciesResponse> listAccessPoliciesAsync(
      Consumer<ListAccessPoliciesRequest.Builder> request) {
    return listAccessPoliciesAsync(
        ListAccessPoliciesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listAccessPolicies(ListAccessPoliciesRequest)} answers if nothing is set}
   */
  public ListAccessPoliciesResponse listAccessPolicies() {
    return listAccessPolicies(ListAccessPoliciesRequest.builder().build());
  }

  /** {@return what {@link #listAccessPolicies()} answers, to come} */
  public CompletableFuture<ListAccessPoliciesResponse> listAccessPoliciesAsync() {
    return listAccessPoliciesAsync(ListAccessPoliciesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listAccessPolicies(ListAccessPoliciesRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListAccessPoliciesResponse, AccessPolicySummary> listAccessPoliciesPaginator(
      ListAccessPoliciesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListAccessPolicies", ListAccessPoliciesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAccessPolicies(ListAccessPoliciesRequest)} for what a
   * function builds}
   */
  public Paginator<ListAccessPoliciesResponse, AccessPolicySummary> listAccessPoliciesPaginator(
      Consumer<ListAccessPoliciesRequest.Builder> request) {
    return listAccessPoliciesPaginator(
        ListAccessPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listAccessPolicies()}} */
  public Paginator<ListAccessPoliciesResponse, AccessPolicySummary> listAccessPoliciesPaginator() {
    return listAccessPoliciesPaginator(ListAccessPoliciesRequest.builder().build());
  }

  /**
   * Changes an access policy. Identity, resource and permission must all be given again.
   *
   * <p>AWS: {@code updateAccessPolicy}, permission {@code iotsitewise:UpdateAccessPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateAccessPolicyResponse updateAccessPolicy(UpdateAccessPolicyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateAccessPolicy", UpdateAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAccessPolicy(UpdateAccessPolicyRequest)} answers to what a function
   * builds}
   */
  public UpdateAccessPolicyResponse updateAccessPolicy(
      Consumer<UpdateAccessPolicyRequest.Builder> request) {
    return updateAccessPolicy(UpdateAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateAccessPolicy(UpdateAccessPolicyRequest)} answers, to come} */
  public CompletableFuture<UpdateAccessPolicyResponse> updateAccessPolicyAsync(
      UpdateAccessPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateAccessPolicy", UpdateAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateAccessPolicy(UpdateAccessPolicyRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateAccessPolicyResponse> updateAccessPolicyAsync(
      Consumer<UpdateAccessPolicyRequest.Builder> request) {
    return updateAccessPolicyAsync(
        UpdateAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes an access policy, which takes away the access that it gave.
   *
   * <p>AWS: {@code deleteAccessPolicy}, permission {@code iotsitewise:DeleteAccessPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteAccessPolicyResponse deleteAccessPolicy(DeleteAccessPolicyRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteAccessPolicy", DeleteAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteAccessPolicy(DeleteAccessPolicyRequest)} answers to what a function
   * builds}
   */
  public DeleteAccessPolicyResponse deleteAccessPolicy(
      Consumer<DeleteAccessPolicyRequest.Builder> request) {
    return deleteAccessPolicy(DeleteAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteAccessPolicy(DeleteAccessPolicyRequest)} answers, to come} */
  public CompletableFuture<DeleteAccessPolicyResponse> deleteAccessPolicyAsync(
      DeleteAccessPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteAccessPolicy", DeleteAccessPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteAccessPolicy(DeleteAccessPolicyRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteAccessPolicyResponse> deleteAccessPolicyAsync(
      Consumer<DeleteAccessPolicyRequest.Builder> request) {
    return deleteAccessPolicyAsync(
        DeleteAccessPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a gateway: a device, virtual or at the edge, that brings data from local servers to
   * SiteWise. Version 2 (classic streams) is the default. Version 3 speaks MQTT; on Greengrass V2
   * it also needs {@code coreDeviceOperatingSystem}. On Greengrass, deploy SiteWise's own software
   * as well: on V2 the Edge component, on V1 the connector.
   *
   * <p>AWS: {@code createGateway}, permission {@code iotsitewise:CreateGateway}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateGatewayResponse createGateway(CreateGatewayRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateGateway", CreateGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createGateway(CreateGatewayRequest)} answers to what a function builds}
   */
  public CreateGatewayResponse createGateway(Consumer<CreateGatewayRequest.Builder> request) {
    return createGateway(CreateGatewayRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createGateway(CreateGatewayRequest)} answers, to come} */
  public CompletableFuture<CreateGatewayResponse> createGatewayAsync(CreateGatewayRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateGateway", CreateGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createGateway(CreateGatewayRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<CreateGatewayResponse> createGatewayAsync(
      Consumer<CreateGatewayRequest.Builder> request) {
    return createGatewayAsync(CreateGatewayRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a gateway with its platform, its version and its capabilities.
   *
   * <p>AWS: {@code describeGateway}, permission {@code iotsitewise:DescribeGateway}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeGatewayResponse describeGateway(DescribeGatewayRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeGateway", DescribeGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeGateway(DescribeGatewayRequest)} answers to what a function
   * builds}
   */
  public DescribeGatewayResponse describeGateway(Consumer<DescribeGatewayRequest.Builder> request) {
    return describeGateway(DescribeGatewayRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeGateway(DescribeGatewayRequest)} answers, to come} */
  public CompletableFuture<DescribeGatewayResponse> describeGatewayAsync(
      DescribeGatewayRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeGateway", DescribeGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeGateway(DescribeGatewayRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeGatewayResponse> describeGatewayAsync(
      Consumer<DescribeGatewayRequest.Builder> request) {
    return describeGatewayAsync(DescribeGatewayRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the gateways with their capabilities.
   *
   * <p>AWS: {@code listGateways}, permission {@code iotsitewise:ListGateways}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListGatewaysResponse listGateways(ListGatewaysRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListGateways", ListGatewaysResponse.SHAPE), request);
  }

  /** {@return what {@link #listGateways(ListGatewaysRequest)} answers to what a function builds} */
  public ListGatewaysResponse listGateways(Consumer<ListGatewaysRequest.Builder> request) {
    return listGateways(ListGatewaysRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listGateways(ListGatewaysRequest)} answers, to come} */
  public CompletableFuture<ListGatewaysResponse> listGatewaysAsync(ListGatewaysRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListGateways", ListGatewaysResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listGateways(ListGatewaysRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListGatewaysResponse> listGatewaysAsync(
      Consumer<ListGatewaysRequest.Builder> request) {
    return listGatewaysAsync(ListGatewaysRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listGateways(ListGatewaysRequest)} answers if nothing is set} */
  public ListGatewaysResponse listGateways() {
    return listGateways(ListGatewaysRequest.builder().build());
  }

  /** {@return what {@link #listGateways()} answers, to come} */
  public CompletableFuture<ListGatewaysResponse> listGatewaysAsync() {
    return listGatewaysAsync(ListGatewaysRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listGateways(ListGatewaysRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListGatewaysResponse, GatewaySummary> listGatewaysPaginator(
      ListGatewaysRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListGateways", ListGatewaysResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listGateways(ListGatewaysRequest)} for what a function builds}
   */
  public Paginator<ListGatewaysResponse, GatewaySummary> listGatewaysPaginator(
      Consumer<ListGatewaysRequest.Builder> request) {
    return listGatewaysPaginator(ListGatewaysRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listGateways()}} */
  public Paginator<ListGatewaysResponse, GatewaySummary> listGatewaysPaginator() {
    return listGatewaysPaginator(ListGatewaysRequest.builder().build());
  }

  /**
   * Renames a gateway. Nothing else about it can be changed here.
   *
   * <p>AWS: {@code updateGateway}, permission {@code iotsitewise:UpdateGateway}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateGatewayResponse updateGateway(UpdateGatewayRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateGateway", UpdateGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateGateway(UpdateGatewayRequest)} answers to what a function builds}
   */
  public UpdateGatewayResponse updateGateway(Consumer<UpdateGatewayRequest.Builder> request) {
    return updateGateway(UpdateGatewayRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateGateway(UpdateGatewayRequest)} answers, to come} */
  public CompletableFuture<UpdateGatewayResponse> updateGatewayAsync(UpdateGatewayRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateGateway", UpdateGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateGateway(UpdateGatewayRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<UpdateGatewayResponse> updateGatewayAsync(
      Consumer<UpdateGatewayRequest.Builder> request) {
    return updateGatewayAsync(UpdateGatewayRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a gateway from SiteWise. Some of its files stay on the device.
   *
   * <p>AWS: {@code deleteGateway}, permission {@code iotsitewise:DeleteGateway}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteGatewayResponse deleteGateway(DeleteGatewayRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteGateway", DeleteGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteGateway(DeleteGatewayRequest)} answers to what a function builds}
   */
  public DeleteGatewayResponse deleteGateway(Consumer<DeleteGatewayRequest.Builder> request) {
    return deleteGateway(DeleteGatewayRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteGateway(DeleteGatewayRequest)} answers, to come} */
  public CompletableFuture<DeleteGatewayResponse> deleteGatewayAsync(DeleteGatewayRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteGateway", DeleteGatewayResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteGateway(DeleteGatewayRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DeleteGatewayResponse> deleteGatewayAsync(
      Consumer<DeleteGatewayRequest.Builder> request) {
    return deleteGatewayAsync(DeleteGatewayRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the configuration of one capability of a gateway, and whether the gateway runs with it. A
   * gateway can have several capabilities, each under a namespace of its own.
   *
   * <p>AWS: {@code describeGatewayCapabilityConfiguration}, permission {@code
   * iotsitewise:DescribeGatewayCapabilityConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeGatewayCapabilityConfigurationResponse describeGatewayCapabilityConfiguration(
      DescribeGatewayCapabilityConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeGatewayCapabilityConfiguration",
            DescribeGatewayCapabilityConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeGatewayCapabilityConfiguration(DescribeGatewayCapabilityConfigurationRequest)} answers
   * to what a function builds}
   */
  public DescribeGatewayCapabilityConfigurationResponse describeGatewayCapabilityConfiguration(
      Consumer<DescribeGatewayCapabilityConfigurationRequest.Builder> request) {
    return describeGatewayCapabilityConfiguration(
        DescribeGatewayCapabilityConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeGatewayCapabilityConfiguration(DescribeGatewayCapabilityConfigurationRequest)}
   * answers, to come}
   */
  public CompletableFuture<DescribeGatewayCapabilityConfigurationResponse>
      describeGatewayCapabilityConfigurationAsync(
          DescribeGatewayCapabilityConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeGatewayCapabilityConfiguration",
            DescribeGatewayCapabilityConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeGatewayCapabilityConfiguration(DescribeGatewayCapabilityConfigurationRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<DescribeGatewayCapabilityConfigurationResponse>
      describeGatewayCapabilityConfigurationAsync(
          Consumer<DescribeGatewayCapabilityConfigurationRequest.Builder> request) {
    return describeGatewayCapabilityConfigurationAsync(
        DescribeGatewayCapabilityConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * Sets the configuration of a capability of a gateway, or adds the capability if it has none by
   * that namespace. The gateway applies or rejects it in its own time, and is {@code OUT_OF_SYNC}
   * meanwhile: wait with {@code describeGatewayCapabilityConfiguration} for {@code IN_SYNC} or
   * {@code SYNC_FAILED}.
   *
   * <p>AWS: {@code updateGatewayCapabilityConfiguration}, permission {@code
   * iotsitewise:UpdateGatewayCapabilityConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateGatewayCapabilityConfigurationResponse updateGatewayCapabilityConfiguration(
      UpdateGatewayCapabilityConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.UpdateGatewayCapabilityConfiguration",
            UpdateGatewayCapabilityConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #updateGatewayCapabilityConfiguration(UpdateGatewayCapabilityConfigurationRequest)} answers to
   * what a function builds}
   */
  public UpdateGatewayCapabilityConfigurationResponse updateGatewayCapabilityConfiguration(
      Consumer<UpdateGatewayCapabilityConfigurationRequest.Builder> request) {
    return updateGatewayCapabilityConfiguration(
        UpdateGatewayCapabilityConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #updateGatewayCapabilityConfiguration(UpdateGatewayCapabilityConfigurationRequest)} answers, to
   * come}
   */
  public CompletableFuture<UpdateGatewayCapabilityConfigurationResponse>
      updateGatewayCapabilityConfigurationAsync(
          UpdateGatewayCapabilityConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.UpdateGatewayCapabilityConfiguration",
            UpdateGatewayCapabilityConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #updateGatewayCapabilityConfiguration(UpdateGatewayCapabilityConfigurationRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<UpdateGatewayCapabilityConfigurationResponse>
      updateGatewayCapabilityConfigurationAsync(
          Consumer<UpdateGatewayCapabilityConfigurationRequest.Builder> request) {
    return updateGatewayCapabilityConfigurationAsync(
        UpdateGatewayCapabilityConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a dataset. A session dataset holds segments of time series; a curated one picks
   * segments out of sessions. Both live in a workspace. An external dataset connects to a data
   * source outside and has no workspace. Asynchronous: the dataset is {@code CREATING} at first;
   * wait until it is {@code ACTIVE}.
   *
   * <p>AWS: {@code createDataset}, permission {@code iotsitewise:CreateDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateDatasetResponse createDataset(CreateDatasetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateDataset", CreateDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createDataset(CreateDatasetRequest)} answers to what a function builds}
   */
  public CreateDatasetResponse createDataset(Consumer<CreateDatasetRequest.Builder> request) {
    return createDataset(CreateDatasetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createDataset(CreateDatasetRequest)} answers, to come} */
  public CompletableFuture<CreateDatasetResponse> createDatasetAsync(CreateDatasetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateDataset", CreateDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createDataset(CreateDatasetRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<CreateDatasetResponse> createDatasetAsync(
      Consumer<CreateDatasetRequest.Builder> request) {
    return createDatasetAsync(CreateDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a dataset with its source, configuration, state, version and how far it is enriched.
   *
   * <p>AWS: {@code describeDataset}, permission {@code iotsitewise:DescribeDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeDatasetResponse describeDataset(DescribeDatasetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeDataset", DescribeDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeDataset(DescribeDatasetRequest)} answers to what a function
   * builds}
   */
  public DescribeDatasetResponse describeDataset(Consumer<DescribeDatasetRequest.Builder> request) {
    return describeDataset(DescribeDatasetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeDataset(DescribeDatasetRequest)} answers, to come} */
  public CompletableFuture<DescribeDatasetResponse> describeDatasetAsync(
      DescribeDatasetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeDataset", DescribeDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeDataset(DescribeDatasetRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeDatasetResponse> describeDatasetAsync(
      Consumer<DescribeDatasetRequest.Builder> request) {
    return describeDatasetAsync(DescribeDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the datasets whose data come from one type of source. Can be narrowed to one workspace
   * and to one type of dataset.
   *
   * <p>AWS: {@code listDatasets}, permission {@code iotsitewise:ListDatasets}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListDatasetsResponse listDatasets(ListDatasetsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListDatasets", ListDatasetsResponse.SHAPE), request);
  }

  /** {@return what {@link #listDatasets(ListDatasetsRequest)} answers to what a function builds} */
  public ListDatasetsResponse listDatasets(Consumer<ListDatasetsRequest.Builder> request) {
    return listDatasets(ListDatasetsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listDatasets(ListDatasetsRequest)} answers, to come} */
  public CompletableFuture<ListDatasetsResponse> listDatasetsAsync(ListDatasetsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListDatasets", ListDatasetsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listDatasets(ListDatasetsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListDatasetsResponse> listDatasetsAsync(
      Consumer<ListDatasetsRequest.Builder> request) {
    return listDatasetsAsync(ListDatasetsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listDatasets(ListDatasetsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListDatasetsResponse, DatasetSummary> listDatasetsPaginator(
      ListDatasetsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListDatasets", ListDatasetsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listDatasets(ListDatasetsRequest)} for what a function builds}
   */
  public Paginator<ListDatasetsResponse, DatasetSummary> listDatasetsPaginator(
      Consumer<ListDatasetsRequest.Builder> request) {
    return listDatasetsPaginator(ListDatasetsRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes a dataset. Its name and its source must be given again, even if they stay; its type
   * cannot be changed. Asynchronous: the dataset is {@code UPDATING} at first; wait until it is
   * {@code ACTIVE}.
   *
   * <p>AWS: {@code updateDataset}, permission {@code iotsitewise:UpdateDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateDatasetResponse updateDataset(UpdateDatasetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateDataset", UpdateDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateDataset(UpdateDatasetRequest)} answers to what a function builds}
   */
  public UpdateDatasetResponse updateDataset(Consumer<UpdateDatasetRequest.Builder> request) {
    return updateDataset(UpdateDatasetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateDataset(UpdateDatasetRequest)} answers, to come} */
  public CompletableFuture<UpdateDatasetResponse> updateDatasetAsync(UpdateDatasetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateDataset", UpdateDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateDataset(UpdateDatasetRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<UpdateDatasetResponse> updateDatasetAsync(
      Consumer<UpdateDatasetRequest.Builder> request) {
    return updateDatasetAsync(UpdateDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a dataset for good. Asynchronous: the dataset is {@code DELETING} at first. A session
   * dataset takes its time series data with it, and is refused while a curated dataset uses
   * segments of it: delete the curated dataset or take the segments out of it first. The deletion
   * of a curated dataset leaves the data in its source sessions as they are.
   *
   * <p>AWS: {@code deleteDataset}, permission {@code iotsitewise:DeleteDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteDatasetResponse deleteDataset(DeleteDatasetRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteDataset", DeleteDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteDataset(DeleteDatasetRequest)} answers to what a function builds}
   */
  public DeleteDatasetResponse deleteDataset(Consumer<DeleteDatasetRequest.Builder> request) {
    return deleteDataset(DeleteDatasetRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteDataset(DeleteDatasetRequest)} answers, to come} */
  public CompletableFuture<DeleteDatasetResponse> deleteDatasetAsync(DeleteDatasetRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteDataset", DeleteDatasetResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteDataset(DeleteDatasetRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DeleteDatasetResponse> deleteDatasetAsync(
      Consumer<DeleteDatasetRequest.Builder> request) {
    return deleteDatasetAsync(DeleteDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the data segments of a dataset, each with its time series, its time range and its source
   * dataset.
   *
   * <p>AWS: {@code listDatasetDataSegments}, permission {@code
   * iotsitewise:ListDatasetDataSegments}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListDatasetDataSegmentsResponse listDatasetDataSegments(
      ListDatasetDataSegmentsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListDatasetDataSegments", ListDatasetDataSegmentsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listDatasetDataSegments(ListDatasetDataSegmentsRequest)} answers to what
   * a function builds}
   */
  public ListDatasetDataSegmentsResponse listDatasetDataSegments(
      Consumer<ListDatasetDataSegmentsRequest.Builder> request) {
    return listDatasetDataSegments(
        ListDatasetDataSegmentsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listDatasetDataSegments(ListDatasetDataSegmentsRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListDatasetDataSegmentsResponse> listDatasetDataSegmentsAsync(
      ListDatasetDataSegmentsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListDatasetDataSegments", ListDatasetDataSegmentsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listDatasetDataSegments(ListDatasetDataSegmentsRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<ListDatasetDataSegmentsResponse> listDatasetDataSegmentsAsync(
      Consumer<ListDatasetDataSegmentsRequest.Builder> request) {
    return listDatasetDataSegmentsAsync(
        ListDatasetDataSegmentsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listDatasetDataSegments(ListDatasetDataSegmentsRequest)}, from
   * the page on that the request names}
   */
  public Paginator<ListDatasetDataSegmentsResponse, DataSegmentSummary>
      listDatasetDataSegmentsPaginator(ListDatasetDataSegmentsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListDatasetDataSegments", ListDatasetDataSegmentsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listDatasetDataSegments(ListDatasetDataSegmentsRequest)} for what
   * a function builds}
   */
  public Paginator<ListDatasetDataSegmentsResponse, DataSegmentSummary>
      listDatasetDataSegmentsPaginator(Consumer<ListDatasetDataSegmentsRequest.Builder> request) {
    return listDatasetDataSegmentsPaginator(
        ListDatasetDataSegmentsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists which curated datasets use segments of a session dataset, segment by segment. Shows what
   * stands in the way of deleting that session.
   *
   * <p>AWS: {@code listDatasetDataSegmentRelationships}, permission {@code
   * iotsitewise:ListDatasetDataSegmentRelationships}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListDatasetDataSegmentRelationshipsResponse listDatasetDataSegmentRelationships(
      ListDatasetDataSegmentRelationshipsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListDatasetDataSegmentRelationships",
            ListDatasetDataSegmentRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listDatasetDataSegmentRelationships(ListDatasetDataSegmentRelationshipsRequest)} answers to
   * what a function builds}
   */
  public ListDatasetDataSegmentRelationshipsResponse listDatasetDataSegmentRelationships(
      Consumer<ListDatasetDataSegmentRelationshipsRequest.Builder> request) {
    return listDatasetDataSegmentRelationships(
        ListDatasetDataSegmentRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #listDatasetDataSegmentRelationships(ListDatasetDataSegmentRelationshipsRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListDatasetDataSegmentRelationshipsResponse>
      listDatasetDataSegmentRelationshipsAsync(ListDatasetDataSegmentRelationshipsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListDatasetDataSegmentRelationships",
            ListDatasetDataSegmentRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listDatasetDataSegmentRelationships(ListDatasetDataSegmentRelationshipsRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<ListDatasetDataSegmentRelationshipsResponse>
      listDatasetDataSegmentRelationshipsAsync(
          Consumer<ListDatasetDataSegmentRelationshipsRequest.Builder> request) {
    return listDatasetDataSegmentRelationshipsAsync(
        ListDatasetDataSegmentRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #listDatasetDataSegmentRelationships(ListDatasetDataSegmentRelationshipsRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListDatasetDataSegmentRelationshipsResponse, DataSegmentRelationshipSummary>
      listDatasetDataSegmentRelationshipsPaginator(
          ListDatasetDataSegmentRelationshipsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListDatasetDataSegmentRelationships",
            ListDatasetDataSegmentRelationshipsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #listDatasetDataSegmentRelationships(ListDatasetDataSegmentRelationshipsRequest)} for what a
   * function builds}
   */
  public Paginator<ListDatasetDataSegmentRelationshipsResponse, DataSegmentRelationshipSummary>
      listDatasetDataSegmentRelationshipsPaginator(
          Consumer<ListDatasetDataSegmentRelationshipsRequest.Builder> request) {
    return listDatasetDataSegmentRelationshipsPaginator(
        ListDatasetDataSegmentRelationshipsRequest.builder().applyMutation(request).build());
  }

  /**
   * Adds data segments to a curated dataset: time ranges of time series that session datasets hold.
   * Segments of one time series must not overlap in time, whichever datasets they are in. Some
   * entries can fail while others succeed: look at {@code failedAssociations}.
   *
   * <p>AWS: {@code batchAssociateDataSegmentsToDataset}, permission {@code
   * iotsitewise:BatchAssociateDataSegmentsToDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchAssociateDataSegmentsToDatasetResponse batchAssociateDataSegmentsToDataset(
      BatchAssociateDataSegmentsToDatasetRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchAssociateDataSegmentsToDataset",
            BatchAssociateDataSegmentsToDatasetResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchAssociateDataSegmentsToDataset(BatchAssociateDataSegmentsToDatasetRequest)} answers to
   * what a function builds}
   */
  public BatchAssociateDataSegmentsToDatasetResponse batchAssociateDataSegmentsToDataset(
      Consumer<BatchAssociateDataSegmentsToDatasetRequest.Builder> request) {
    return batchAssociateDataSegmentsToDataset(
        BatchAssociateDataSegmentsToDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #batchAssociateDataSegmentsToDataset(BatchAssociateDataSegmentsToDatasetRequest)} answers, to
   * come}
   */
  public CompletableFuture<BatchAssociateDataSegmentsToDatasetResponse>
      batchAssociateDataSegmentsToDatasetAsync(BatchAssociateDataSegmentsToDatasetRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchAssociateDataSegmentsToDataset",
            BatchAssociateDataSegmentsToDatasetResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchAssociateDataSegmentsToDataset(BatchAssociateDataSegmentsToDatasetRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<BatchAssociateDataSegmentsToDatasetResponse>
      batchAssociateDataSegmentsToDatasetAsync(
          Consumer<BatchAssociateDataSegmentsToDatasetRequest.Builder> request) {
    return batchAssociateDataSegmentsToDatasetAsync(
        BatchAssociateDataSegmentsToDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Takes data segments out of a curated dataset. The data in the source session datasets stay.
   * Some entries can fail while others succeed: look at {@code failedDisassociations}.
   *
   * <p>AWS: {@code batchDisassociateDataSegmentsFromDataset}, permission {@code
   * iotsitewise:BatchDisassociateDataSegmentsFromDataset}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchDisassociateDataSegmentsFromDatasetResponse batchDisassociateDataSegmentsFromDataset(
      BatchDisassociateDataSegmentsFromDatasetRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchDisassociateDataSegmentsFromDataset",
            BatchDisassociateDataSegmentsFromDatasetResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchDisassociateDataSegmentsFromDataset(BatchDisassociateDataSegmentsFromDatasetRequest)}
   * answers to what a function builds}
   */
  public BatchDisassociateDataSegmentsFromDatasetResponse batchDisassociateDataSegmentsFromDataset(
      Consumer<BatchDisassociateDataSegmentsFromDatasetRequest.Builder> request) {
    return batchDisassociateDataSegmentsFromDataset(
        BatchDisassociateDataSegmentsFromDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #batchDisassociateDataSegmentsFromDataset(BatchDisassociateDataSegmentsFromDatasetRequest)}
   * answers, to come}
   */
  public CompletableFuture<BatchDisassociateDataSegmentsFromDatasetResponse>
      batchDisassociateDataSegmentsFromDatasetAsync(
          BatchDisassociateDataSegmentsFromDatasetRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchDisassociateDataSegmentsFromDataset",
            BatchDisassociateDataSegmentsFromDatasetResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #batchDisassociateDataSegmentsFromDataset(BatchDisassociateDataSegmentsFromDatasetRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<BatchDisassociateDataSegmentsFromDatasetResponse>
      batchDisassociateDataSegmentsFromDatasetAsync(
          Consumer<BatchDisassociateDataSegmentsFromDatasetRequest.Builder> request) {
    return batchDisassociateDataSegmentsFromDatasetAsync(
        BatchDisassociateDataSegmentsFromDatasetRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes data segments of a session dataset, and with them the time series data in their time
   * ranges. Some entries can fail while others succeed: look at {@code errors}.
   *
   * <p>AWS: {@code batchDeleteDatasetDataSegments}, permission {@code
   * iotsitewise:BatchDeleteDatasetDataSegments}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchDeleteDatasetDataSegmentsResponse batchDeleteDatasetDataSegments(
      BatchDeleteDatasetDataSegmentsRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.BatchDeleteDatasetDataSegments",
            BatchDeleteDatasetDataSegmentsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchDeleteDatasetDataSegments(BatchDeleteDatasetDataSegmentsRequest)}
   * answers to what a function builds}
   */
  public BatchDeleteDatasetDataSegmentsResponse batchDeleteDatasetDataSegments(
      Consumer<BatchDeleteDatasetDataSegmentsRequest.Builder> request) {
    return batchDeleteDatasetDataSegments(
        BatchDeleteDatasetDataSegmentsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchDeleteDatasetDataSegments(BatchDeleteDatasetDataSegmentsRequest)}
   * answers, to come}
   */
  public CompletableFuture<BatchDeleteDatasetDataSegmentsResponse>
      batchDeleteDatasetDataSegmentsAsync(BatchDeleteDatasetDataSegmentsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.BatchDeleteDatasetDataSegments",
            BatchDeleteDatasetDataSegmentsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchDeleteDatasetDataSegments(BatchDeleteDatasetDataSegmentsRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<BatchDeleteDatasetDataSegmentsResponse>
      batchDeleteDatasetDataSegmentsAsync(
          Consumer<BatchDeleteDatasetDataSegmentsRequest.Builder> request) {
    return batchDeleteDatasetDataSegmentsAsync(
        BatchDeleteDatasetDataSegmentsRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts a job that copies a dataset, or single time series, from a workspace to Amazon S3.
   * Asynchronous: follow the job with {@code describeDatasetExportJob} until it is {@code
   * COMPLETED}, {@code COMPLETED_WITH_ERRORS} or {@code FAILED}.
   *
   * <p>AWS: {@code createDatasetExportJob}, permission {@code iotsitewise:CreateDatasetExportJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateDatasetExportJobResponse createDatasetExportJob(
      CreateDatasetExportJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateDatasetExportJob", CreateDatasetExportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createDatasetExportJob(CreateDatasetExportJobRequest)} answers to what a
   * function builds}
   */
  public CreateDatasetExportJobResponse createDatasetExportJob(
      Consumer<CreateDatasetExportJobRequest.Builder> request) {
    return createDatasetExportJob(
        CreateDatasetExportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createDatasetExportJob(CreateDatasetExportJobRequest)} answers, to come}
   */
  public CompletableFuture<CreateDatasetExportJobResponse> createDatasetExportJobAsync(
      CreateDatasetExportJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateDatasetExportJob", CreateDatasetExportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createDatasetExportJob(CreateDatasetExportJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreateDatasetExportJobResponse> createDatasetExportJobAsync(
      Consumer<CreateDatasetExportJobRequest.Builder> request) {
    return createDatasetExportJobAsync(
        CreateDatasetExportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an export job: its state, what it exports, and where to.
   *
   * <p>AWS: {@code describeDatasetExportJob}, permission {@code
   * iotsitewise:DescribeDatasetExportJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeDatasetExportJobResponse describeDatasetExportJob(
      DescribeDatasetExportJobRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeDatasetExportJob", DescribeDatasetExportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeDatasetExportJob(DescribeDatasetExportJobRequest)} answers to
   * what a function builds}
   */
  public DescribeDatasetExportJobResponse describeDatasetExportJob(
      Consumer<DescribeDatasetExportJobRequest.Builder> request) {
    return describeDatasetExportJob(
        DescribeDatasetExportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeDatasetExportJob(DescribeDatasetExportJobRequest)} answers, to
   * come}
   */
  public CompletableFuture<DescribeDatasetExportJobResponse> describeDatasetExportJobAsync(
      DescribeDatasetExportJobRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeDatasetExportJob", DescribeDatasetExportJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeDatasetExportJob(DescribeDatasetExportJobRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<DescribeDatasetExportJobResponse> describeDatasetExportJobAsync(
      Consumer<DescribeDatasetExportJobRequest.Builder> request) {
    return describeDatasetExportJobAsync(
        DescribeDatasetExportJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the export jobs of a workspace, all of them or those in one state.
   *
   * <p>AWS: {@code listDatasetExportJobs}, permission {@code iotsitewise:ListDatasetExportJobs}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListDatasetExportJobsResponse listDatasetExportJobs(ListDatasetExportJobsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListDatasetExportJobs", ListDatasetExportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listDatasetExportJobs(ListDatasetExportJobsRequest)} answers to what a
   * function builds}
   */
  public ListDatasetExportJobsResponse listDatasetExportJobs(
      Consumer<ListDatasetExportJobsRequest.Builder> request) {
    return listDatasetExportJobs(
        ListDatasetExportJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listDatasetExportJobs(ListDatasetExportJobsRequest)} answers, to come}
   */
  public CompletableFuture<ListDatasetExportJobsResponse> listDatasetExportJobsAsync(
      ListDatasetExportJobsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListDatasetExportJobs", ListDatasetExportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listDatasetExportJobs(ListDatasetExportJobsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListDatasetExportJobsResponse> listDatasetExportJobsAsync(
      Consumer<ListDatasetExportJobsRequest.Builder> request) {
    return listDatasetExportJobsAsync(
        ListDatasetExportJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listDatasetExportJobs(ListDatasetExportJobsRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListDatasetExportJobsResponse, ExportJobSummary> listDatasetExportJobsPaginator(
      ListDatasetExportJobsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListDatasetExportJobs", ListDatasetExportJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listDatasetExportJobs(ListDatasetExportJobsRequest)} for what a
   * function builds}
   */
  public Paginator<ListDatasetExportJobsResponse, ExportJobSummary> listDatasetExportJobsPaginator(
      Consumer<ListDatasetExportJobsRequest.Builder> request) {
    return listDatasetExportJobsPaginator(
        ListDatasetExportJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a computation model from a configuration, which names variables, and a data binding,
   * which ties each variable to properties of assets or asset models. Asynchronous: the model is
   * {@code CREATING} at first; wait until it is {@code ACTIVE}.
   *
   * <p>AWS: {@code createComputationModel}, permission {@code iotsitewise:CreateComputationModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateComputationModelResponse createComputationModel(
      CreateComputationModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateComputationModel", CreateComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createComputationModel(CreateComputationModelRequest)} answers to what a
   * function builds}
   */
  public CreateComputationModelResponse createComputationModel(
      Consumer<CreateComputationModelRequest.Builder> request) {
    return createComputationModel(
        CreateComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createComputationModel(CreateComputationModelRequest)} answers, to come}
   */
  public CompletableFuture<CreateComputationModelResponse> createComputationModelAsync(
      CreateComputationModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateComputationModel", CreateComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createComputationModel(CreateComputationModelRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreateComputationModelResponse> createComputationModelAsync(
      Consumer<CreateComputationModelRequest.Builder> request) {
    return createComputationModelAsync(
        CreateComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a computation model with its configuration, data binding and state, and the actions that
   * can be run on it. Its {@code actionDefinitions} hold the ids that {@code executeAction} asks
   * for.
   *
   * <p>AWS: {@code describeComputationModel}, permission {@code
   * iotsitewise:DescribeComputationModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeComputationModelResponse describeComputationModel(
      DescribeComputationModelRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeComputationModel", DescribeComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeComputationModel(DescribeComputationModelRequest)} answers to
   * what a function builds}
   */
  public DescribeComputationModelResponse describeComputationModel(
      Consumer<DescribeComputationModelRequest.Builder> request) {
    return describeComputationModel(
        DescribeComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeComputationModel(DescribeComputationModelRequest)} answers, to
   * come}
   */
  public CompletableFuture<DescribeComputationModelResponse> describeComputationModelAsync(
      DescribeComputationModelRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeComputationModel", DescribeComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeComputationModel(DescribeComputationModelRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<DescribeComputationModelResponse> describeComputationModelAsync(
      Consumer<DescribeComputationModelRequest.Builder> request) {
    return describeComputationModelAsync(
        DescribeComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the computation models, all of them or those of one type.
   *
   * <p>AWS: {@code listComputationModels}, permission {@code iotsitewise:ListComputationModels}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListComputationModelsResponse listComputationModels(ListComputationModelsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListComputationModels", ListComputationModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listComputationModels(ListComputationModelsRequest)} answers to what a
   * function builds}
   */
  public ListComputationModelsResponse listComputationModels(
      Consumer<ListComputationModelsRequest.Builder> request) {
    return listComputationModels(
        ListComputationModelsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listComputationModels(ListComputationModelsRequest)} answers, to come}
   */
  public CompletableFuture<ListComputationModelsResponse> listComputationModelsAsync(
      ListComputationModelsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListComputationModels", ListComputationModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listComputationModels(ListComputationModelsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListComputationModelsResponse> listComputationModelsAsync(
      Consumer<ListComputationModelsRequest.Builder> request) {
    return listComputationModelsAsync(
        ListComputationModelsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listComputationModels(ListComputationModelsRequest)} answers if nothing
   * is set}
   */
  public ListComputationModelsResponse listComputationModels() {
    return listComputationModels(ListComputationModelsRequest.builder().build());
  }

  /** {@return what {@link #listComputationModels()} answers, to come} */
  public CompletableFuture<ListComputationModelsResponse> listComputationModelsAsync() {
    return listComputationModelsAsync(ListComputationModelsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listComputationModels(ListComputationModelsRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListComputationModelsResponse, ComputationModelSummary>
      listComputationModelsPaginator(ListComputationModelsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListComputationModels", ListComputationModelsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listComputationModels(ListComputationModelsRequest)} for what a
   * function builds}
   */
  public Paginator<ListComputationModelsResponse, ComputationModelSummary>
      listComputationModelsPaginator(Consumer<ListComputationModelsRequest.Builder> request) {
    return listComputationModelsPaginator(
        ListComputationModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listComputationModels()}} */
  public Paginator<ListComputationModelsResponse, ComputationModelSummary>
      listComputationModelsPaginator() {
    return listComputationModelsPaginator(ListComputationModelsRequest.builder().build());
  }

  /**
   * Replaces the name, the configuration and the data binding of a computation model: all three
   * must be given. Asynchronous: the model is {@code UPDATING} at first; wait until it is {@code
   * ACTIVE}.
   *
   * <p>AWS: {@code updateComputationModel}, permission {@code iotsitewise:UpdateComputationModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateComputationModelResponse updateComputationModel(
      UpdateComputationModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateComputationModel", UpdateComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateComputationModel(UpdateComputationModelRequest)} answers to what a
   * function builds}
   */
  public UpdateComputationModelResponse updateComputationModel(
      Consumer<UpdateComputationModelRequest.Builder> request) {
    return updateComputationModel(
        UpdateComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateComputationModel(UpdateComputationModelRequest)} answers, to come}
   */
  public CompletableFuture<UpdateComputationModelResponse> updateComputationModelAsync(
      UpdateComputationModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateComputationModel", UpdateComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateComputationModel(UpdateComputationModelRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<UpdateComputationModelResponse> updateComputationModelAsync(
      Consumer<UpdateComputationModelRequest.Builder> request) {
    return updateComputationModelAsync(
        UpdateComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a computation model for good. Asynchronous: the model is {@code DELETING} at first.
   *
   * <p>AWS: {@code deleteComputationModel}, permission {@code iotsitewise:DeleteComputationModel}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteComputationModelResponse deleteComputationModel(
      DeleteComputationModelRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteComputationModel", DeleteComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteComputationModel(DeleteComputationModelRequest)} answers to what a
   * function builds}
   */
  public DeleteComputationModelResponse deleteComputationModel(
      Consumer<DeleteComputationModelRequest.Builder> request) {
    return deleteComputationModel(
        DeleteComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #deleteComputationModel(DeleteComputationModelRequest)} answers, to come}
   */
  public CompletableFuture<DeleteComputationModelResponse> deleteComputationModelAsync(
      DeleteComputationModelRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteComputationModel", DeleteComputationModelResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteComputationModel(DeleteComputationModelRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DeleteComputationModelResponse> deleteComputationModelAsync(
      Consumer<DeleteComputationModelRequest.Builder> request) {
    return deleteComputationModelAsync(
        DeleteComputationModelRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a summary of the executions of a computation model, as keys and values. Can be narrowed
   * to one resource that the model resolves to.
   *
   * <p>AWS: {@code describeComputationModelExecutionSummary}, permission {@code
   * iotsitewise:DescribeComputationModelExecutionSummary}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeComputationModelExecutionSummaryResponse describeComputationModelExecutionSummary(
      DescribeComputationModelExecutionSummaryRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeComputationModelExecutionSummary",
            DescribeComputationModelExecutionSummaryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeComputationModelExecutionSummary(DescribeComputationModelExecutionSummaryRequest)}
   * answers to what a function builds}
   */
  public DescribeComputationModelExecutionSummaryResponse describeComputationModelExecutionSummary(
      Consumer<DescribeComputationModelExecutionSummaryRequest.Builder> request) {
    return describeComputationModelExecutionSummary(
        DescribeComputationModelExecutionSummaryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeComputationModelExecutionSummary(DescribeComputationModelExecutionSummaryRequest)}
   * answers, to come}
   */
  public CompletableFuture<DescribeComputationModelExecutionSummaryResponse>
      describeComputationModelExecutionSummaryAsync(
          DescribeComputationModelExecutionSummaryRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeComputationModelExecutionSummary",
            DescribeComputationModelExecutionSummaryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeComputationModelExecutionSummary(DescribeComputationModelExecutionSummaryRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<DescribeComputationModelExecutionSummaryResponse>
      describeComputationModelExecutionSummaryAsync(
          Consumer<DescribeComputationModelExecutionSummaryRequest.Builder> request) {
    return describeComputationModelExecutionSummaryAsync(
        DescribeComputationModelExecutionSummaryRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists which computation models are bound to an asset, an asset model or one of their
   * properties. Shows which models a change to that source would touch.
   *
   * <p>AWS: {@code listComputationModelDataBindingUsages}, permission {@code
   * iotsitewise:ListComputationModelDataBindingUsages}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListComputationModelDataBindingUsagesResponse listComputationModelDataBindingUsages(
      ListComputationModelDataBindingUsagesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListComputationModelDataBindingUsages",
            ListComputationModelDataBindingUsagesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listComputationModelDataBindingUsages(ListComputationModelDataBindingUsagesRequest)} answers
   * to what a function builds}
   */
  public ListComputationModelDataBindingUsagesResponse listComputationModelDataBindingUsages(
      Consumer<ListComputationModelDataBindingUsagesRequest.Builder> request) {
    return listComputationModelDataBindingUsages(
        ListComputationModelDataBindingUsagesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #listComputationModelDataBindingUsages(ListComputationModelDataBindingUsagesRequest)} answers,
   * to come}
   */
  public CompletableFuture<ListComputationModelDataBindingUsagesResponse>
      listComputationModelDataBindingUsagesAsync(
          ListComputationModelDataBindingUsagesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListComputationModelDataBindingUsages",
            ListComputationModelDataBindingUsagesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listComputationModelDataBindingUsages(ListComputationModelDataBindingUsagesRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<ListComputationModelDataBindingUsagesResponse>
      listComputationModelDataBindingUsagesAsync(
          Consumer<ListComputationModelDataBindingUsagesRequest.Builder> request) {
    return listComputationModelDataBindingUsagesAsync(
        ListComputationModelDataBindingUsagesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #listComputationModelDataBindingUsages(ListComputationModelDataBindingUsagesRequest)}, from the
   * page on that the request names}
   */
  public Paginator<
          ListComputationModelDataBindingUsagesResponse, ComputationModelDataBindingUsageSummary>
      listComputationModelDataBindingUsagesPaginator(
          ListComputationModelDataBindingUsagesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListComputationModelDataBindingUsages",
            ListComputationModelDataBindingUsagesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #listComputationModelDataBindingUsages(ListComputationModelDataBindingUsagesRequest)} for what
   * a function builds}
   */
  public Paginator<
          ListComputationModelDataBindingUsagesResponse, ComputationModelDataBindingUsageSummary>
      listComputationModelDataBindingUsagesPaginator(
          Consumer<ListComputationModelDataBindingUsagesRequest.Builder> request) {
    return listComputationModelDataBindingUsagesPaginator(
        ListComputationModelDataBindingUsagesRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the resources, each once, that a computation model resolved to when its actions were
   * executed.
   *
   * <p>AWS: {@code listComputationModelResolveToResources}, permission {@code
   * iotsitewise:ListComputationModelResolveToResources}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListComputationModelResolveToResourcesResponse listComputationModelResolveToResources(
      ListComputationModelResolveToResourcesRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.ListComputationModelResolveToResources",
            ListComputationModelResolveToResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listComputationModelResolveToResources(ListComputationModelResolveToResourcesRequest)} answers
   * to what a function builds}
   */
  public ListComputationModelResolveToResourcesResponse listComputationModelResolveToResources(
      Consumer<ListComputationModelResolveToResourcesRequest.Builder> request) {
    return listComputationModelResolveToResources(
        ListComputationModelResolveToResourcesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #listComputationModelResolveToResources(ListComputationModelResolveToResourcesRequest)}
   * answers, to come}
   */
  public CompletableFuture<ListComputationModelResolveToResourcesResponse>
      listComputationModelResolveToResourcesAsync(
          ListComputationModelResolveToResourcesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.ListComputationModelResolveToResources",
            ListComputationModelResolveToResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #listComputationModelResolveToResources(ListComputationModelResolveToResourcesRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<ListComputationModelResolveToResourcesResponse>
      listComputationModelResolveToResourcesAsync(
          Consumer<ListComputationModelResolveToResourcesRequest.Builder> request) {
    return listComputationModelResolveToResourcesAsync(
        ListComputationModelResolveToResourcesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link
   * #listComputationModelResolveToResources(ListComputationModelResolveToResourcesRequest)}, from
   * the page on that the request names}
   */
  public Paginator<
          ListComputationModelResolveToResourcesResponse, ComputationModelResolveToResourceSummary>
      listComputationModelResolveToResourcesPaginator(
          ListComputationModelResolveToResourcesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.ListComputationModelResolveToResources",
            ListComputationModelResolveToResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link
   * #listComputationModelResolveToResources(ListComputationModelResolveToResourcesRequest)} for
   * what a function builds}
   */
  public Paginator<
          ListComputationModelResolveToResourcesResponse, ComputationModelResolveToResourceSummary>
      listComputationModelResolveToResourcesPaginator(
          Consumer<ListComputationModelResolveToResourcesRequest.Builder> request) {
    return listComputationModelResolveToResourcesPaginator(
        ListComputationModelResolveToResourcesRequest.builder().applyMutation(request).build());
  }

  /**
   * Executes an action on an asset or a computation model, for instance the training of an anomaly
   * detection. {@code describeComputationModel} and {@code describeAssetCompositeModel} list the
   * actions that can be executed. Answers with the id of the action; {@code listExecutions} and
   * {@code describeExecution} tell how an execution goes.
   *
   * <p>AWS: {@code executeAction}, permission {@code iotsitewise:ExecuteAction}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ExecuteActionResponse executeAction(ExecuteActionRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ExecuteAction", ExecuteActionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #executeAction(ExecuteActionRequest)} answers to what a function builds}
   */
  public ExecuteActionResponse executeAction(Consumer<ExecuteActionRequest.Builder> request) {
    return executeAction(ExecuteActionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #executeAction(ExecuteActionRequest)} answers, to come} */
  public CompletableFuture<ExecuteActionResponse> executeActionAsync(ExecuteActionRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ExecuteAction", ExecuteActionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #executeAction(ExecuteActionRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ExecuteActionResponse> executeActionAsync(
      Consumer<ExecuteActionRequest.Builder> request) {
    return executeActionAsync(ExecuteActionRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an action that was executed: its target, its payload and when that was.
   *
   * <p>AWS: {@code describeAction}, permission {@code iotsitewise:DescribeAction}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeActionResponse describeAction(DescribeActionRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeAction", DescribeActionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeAction(DescribeActionRequest)} answers to what a function builds}
   */
  public DescribeActionResponse describeAction(Consumer<DescribeActionRequest.Builder> request) {
    return describeAction(DescribeActionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeAction(DescribeActionRequest)} answers, to come} */
  public CompletableFuture<DescribeActionResponse> describeActionAsync(
      DescribeActionRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeAction", DescribeActionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeAction(DescribeActionRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeActionResponse> describeActionAsync(
      Consumer<DescribeActionRequest.Builder> request) {
    return describeActionAsync(DescribeActionRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the actions on one asset or one computation model. Can be narrowed to one resource that
   * the actions resolve to.
   *
   * <p>AWS: {@code listActions}, permission {@code iotsitewise:ListActions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListActionsResponse listActions(ListActionsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListActions", ListActionsResponse.SHAPE), request);
  }

  /** {@return what {@link #listActions(ListActionsRequest)} answers to what a function builds} */
  public ListActionsResponse listActions(Consumer<ListActionsRequest.Builder> request) {
    return listActions(ListActionsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listActions(ListActionsRequest)} answers, to come} */
  public CompletableFuture<ListActionsResponse> listActionsAsync(ListActionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListActions", ListActionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listActions(ListActionsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListActionsResponse> listActionsAsync(
      Consumer<ListActionsRequest.Builder> request) {
    return listActionsAsync(ListActionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listActions(ListActionsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListActionsResponse, ActionSummary> listActionsPaginator(
      ListActionsRequest request) {
    return new Listing<>(
        connector, new Operation<>("iotsitewise.ListActions", ListActionsResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listActions(ListActionsRequest)} for what a function builds} */
  public Paginator<ListActionsResponse, ActionSummary> listActionsPaginator(
      Consumer<ListActionsRequest.Builder> request) {
    return listActionsPaginator(ListActionsRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an execution: its target, its state, its result and its details. The details of an
   * anomaly detection's training carry metrics by which versions of a model can be compared.
   *
   * <p>AWS: {@code describeExecution}, permission {@code iotsitewise:DescribeExecution}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeExecutionResponse describeExecution(DescribeExecutionRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeExecution", DescribeExecutionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeExecution(DescribeExecutionRequest)} answers to what a function
   * builds}
   */
  public DescribeExecutionResponse describeExecution(
      Consumer<DescribeExecutionRequest.Builder> request) {
    return describeExecution(DescribeExecutionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeExecution(DescribeExecutionRequest)} answers, to come} */
  public CompletableFuture<DescribeExecutionResponse> describeExecutionAsync(
      DescribeExecutionRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeExecution", DescribeExecutionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeExecution(DescribeExecutionRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeExecutionResponse> describeExecutionAsync(
      Consumer<DescribeExecutionRequest.Builder> request) {
    return describeExecutionAsync(
        DescribeExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the executions on one asset or one computation model. Can be narrowed to one resource
   * that they resolve to and to one type of action.
   *
   * <p>AWS: {@code listExecutions}, permission {@code iotsitewise:ListExecutions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListExecutionsResponse listExecutions(ListExecutionsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListExecutions", ListExecutionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listExecutions(ListExecutionsRequest)} answers to what a function builds}
   */
  public ListExecutionsResponse listExecutions(Consumer<ListExecutionsRequest.Builder> request) {
    return listExecutions(ListExecutionsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listExecutions(ListExecutionsRequest)} answers, to come} */
  public CompletableFuture<ListExecutionsResponse> listExecutionsAsync(
      ListExecutionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListExecutions", ListExecutionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listExecutions(ListExecutionsRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListExecutionsResponse> listExecutionsAsync(
      Consumer<ListExecutionsRequest.Builder> request) {
    return listExecutionsAsync(ListExecutionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listExecutions(ListExecutionsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListExecutionsResponse, ExecutionSummary> listExecutionsPaginator(
      ListExecutionsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListExecutions", ListExecutionsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listExecutions(ListExecutionsRequest)} for what a function
   * builds}
   */
  public Paginator<ListExecutionsResponse, ExecutionSummary> listExecutionsPaginator(
      Consumer<ListExecutionsRequest.Builder> request) {
    return listExecutionsPaginator(ListExecutionsRequest.builder().applyMutation(request).build());
  }

  /**
   * Sends a message to the SiteWise Assistant, which begins a conversation or goes on with one. The
   * answer is a stream of events: parts of the answer with their sources, and traces if they are
   * turned on. An error can come as an event of the stream, too. To go on with a conversation, give
   * its id again.
   *
   * <p>AWS: {@code invokeAssistant}, permission {@code iotsitewise:InvokeAssistant}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public InvokeAssistantResponse invokeAssistant(InvokeAssistantRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.InvokeAssistant", InvokeAssistantResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #invokeAssistant(InvokeAssistantRequest)} answers to what a function
   * builds}
   */
  public InvokeAssistantResponse invokeAssistant(Consumer<InvokeAssistantRequest.Builder> request) {
    return invokeAssistant(InvokeAssistantRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #invokeAssistant(InvokeAssistantRequest)} answers, to come} */
  public CompletableFuture<InvokeAssistantResponse> invokeAssistantAsync(
      InvokeAssistantRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.InvokeAssistant", InvokeAssistantResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #invokeAssistant(InvokeAssistantRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<InvokeAssistantResponse> invokeAssistantAsync(
      Consumer<InvokeAssistantRequest.Builder> request) {
    return invokeAssistantAsync(InvokeAssistantRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a workspace. It keeps what is in it (datasets, time series, pipelines, tasks, with
   * their data) apart from other workspaces, and has quotas and rate limits of its own. How it is
   * encrypted must be said at once. Asynchronous: the workspace is {@code CREATING} at first; wait
   * until it is {@code ACTIVE} or {@code FAILED}.
   *
   * <p>AWS: {@code createWorkspace}, permission {@code iotsitewise:CreateWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateWorkspaceResponse createWorkspace(CreateWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateWorkspace", CreateWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createWorkspace(CreateWorkspaceRequest)} answers to what a function
   * builds}
   */
  public CreateWorkspaceResponse createWorkspace(Consumer<CreateWorkspaceRequest.Builder> request) {
    return createWorkspace(CreateWorkspaceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createWorkspace(CreateWorkspaceRequest)} answers, to come} */
  public CompletableFuture<CreateWorkspaceResponse> createWorkspaceAsync(
      CreateWorkspaceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateWorkspace", CreateWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createWorkspace(CreateWorkspaceRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateWorkspaceResponse> createWorkspaceAsync(
      Consumer<CreateWorkspaceRequest.Builder> request) {
    return createWorkspaceAsync(CreateWorkspaceRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a workspace with its state and how it is encrypted.
   *
   * <p>AWS: {@code describeWorkspace}, permission {@code iotsitewise:DescribeWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeWorkspaceResponse describeWorkspace(DescribeWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeWorkspace", DescribeWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeWorkspace(DescribeWorkspaceRequest)} answers to what a function
   * builds}
   */
  public DescribeWorkspaceResponse describeWorkspace(
      Consumer<DescribeWorkspaceRequest.Builder> request) {
    return describeWorkspace(DescribeWorkspaceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeWorkspace(DescribeWorkspaceRequest)} answers, to come} */
  public CompletableFuture<DescribeWorkspaceResponse> describeWorkspaceAsync(
      DescribeWorkspaceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeWorkspace", DescribeWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeWorkspace(DescribeWorkspaceRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeWorkspaceResponse> describeWorkspaceAsync(
      Consumer<DescribeWorkspaceRequest.Builder> request) {
    return describeWorkspaceAsync(
        DescribeWorkspaceRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the workspaces, each with its state.
   *
   * <p>AWS: {@code listWorkspaces}, permission {@code iotsitewise:ListWorkspaces}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListWorkspacesResponse listWorkspaces(ListWorkspacesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListWorkspaces", ListWorkspacesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listWorkspaces(ListWorkspacesRequest)} answers to what a function builds}
   */
  public ListWorkspacesResponse listWorkspaces(Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspaces(ListWorkspacesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listWorkspaces(ListWorkspacesRequest)} answers, to come} */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync(
      ListWorkspacesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListWorkspaces", ListWorkspacesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listWorkspaces(ListWorkspacesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync(
      Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspacesAsync(ListWorkspacesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listWorkspaces(ListWorkspacesRequest)} answers if nothing is set} */
  public ListWorkspacesResponse listWorkspaces() {
    return listWorkspaces(ListWorkspacesRequest.builder().build());
  }

  /** {@return what {@link #listWorkspaces()} answers, to come} */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync() {
    return listWorkspacesAsync(ListWorkspacesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listWorkspaces(ListWorkspacesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator(
      ListWorkspacesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListWorkspaces", ListWorkspacesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listWorkspaces(ListWorkspacesRequest)} for what a function
   * builds}
   */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator(
      Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspacesPaginator(ListWorkspacesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listWorkspaces()}} */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator() {
    return listWorkspacesPaginator(ListWorkspacesRequest.builder().build());
  }

  /**
   * Changes a workspace that is {@code ACTIVE} or {@code FAILED}; in any other state it is refused.
   * What is left out stays as it is. A {@code FAILED} workspace is repaired by giving its
   * encryption configuration again. Asynchronous: the workspace is {@code UPDATING} at first; wait
   * until it is {@code ACTIVE}.
   *
   * <p>AWS: {@code updateWorkspace}, permission {@code iotsitewise:UpdateWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateWorkspaceResponse updateWorkspace(UpdateWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateWorkspace", UpdateWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateWorkspace(UpdateWorkspaceRequest)} answers to what a function
   * builds}
   */
  public UpdateWorkspaceResponse updateWorkspace(Consumer<UpdateWorkspaceRequest.Builder> request) {
    return updateWorkspace(UpdateWorkspaceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateWorkspace(UpdateWorkspaceRequest)} answers, to come} */
  public CompletableFuture<UpdateWorkspaceResponse> updateWorkspaceAsync(
      UpdateWorkspaceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateWorkspace", UpdateWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateWorkspace(UpdateWorkspaceRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateWorkspaceResponse> updateWorkspaceAsync(
      Consumer<UpdateWorkspaceRequest.Builder> request) {
    return updateWorkspaceAsync(UpdateWorkspaceRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a workspace. Everything in it or tied to it must be deleted first: datasets, time
   * series, pipelines, tasks. Asynchronous: the workspace is {@code DELETING} at first.
   *
   * <p>AWS: {@code deleteWorkspace}, permission {@code iotsitewise:DeleteWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteWorkspaceResponse deleteWorkspace(DeleteWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteWorkspace", DeleteWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteWorkspace(DeleteWorkspaceRequest)} answers to what a function
   * builds}
   */
  public DeleteWorkspaceResponse deleteWorkspace(Consumer<DeleteWorkspaceRequest.Builder> request) {
    return deleteWorkspace(DeleteWorkspaceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteWorkspace(DeleteWorkspaceRequest)} answers, to come} */
  public CompletableFuture<DeleteWorkspaceResponse> deleteWorkspaceAsync(
      DeleteWorkspaceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteWorkspace", DeleteWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteWorkspace(DeleteWorkspaceRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteWorkspaceResponse> deleteWorkspaceAsync(
      Consumer<DeleteWorkspaceRequest.Builder> request) {
    return deleteWorkspaceAsync(DeleteWorkspaceRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates an application for a workspace, in an instance of IAM Identity Center; both must be
   * there first. Asynchronous: the application is {@code CREATING} at first; wait until it is
   * {@code ACTIVE}.
   *
   * <p>AWS: {@code createApplication}, permission {@code iotsitewise:CreateApplication}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateApplicationResponse createApplication(CreateApplicationRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateApplication", CreateApplicationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createApplication(CreateApplicationRequest)} answers to what a function
   * builds}
   */
  public CreateApplicationResponse createApplication(
      Consumer<CreateApplicationRequest.Builder> request) {
    return createApplication(CreateApplicationRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createApplication(CreateApplicationRequest)} answers, to come} */
  public CompletableFuture<CreateApplicationResponse> createApplicationAsync(
      CreateApplicationRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateApplication", CreateApplicationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createApplication(CreateApplicationRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateApplicationResponse> createApplicationAsync(
      Consumer<CreateApplicationRequest.Builder> request) {
    return createApplicationAsync(
        CreateApplicationRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an application with its state, its subdomain and its counterpart in IAM Identity Center.
   *
   * <p>AWS: {@code describeApplication}, permission {@code iotsitewise:DescribeApplication}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeApplicationResponse describeApplication(DescribeApplicationRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeApplication", DescribeApplicationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeApplication(DescribeApplicationRequest)} answers to what a
   * function builds}
   */
  public DescribeApplicationResponse describeApplication(
      Consumer<DescribeApplicationRequest.Builder> request) {
    return describeApplication(DescribeApplicationRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeApplication(DescribeApplicationRequest)} answers, to come} */
  public CompletableFuture<DescribeApplicationResponse> describeApplicationAsync(
      DescribeApplicationRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeApplication", DescribeApplicationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeApplication(DescribeApplicationRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeApplicationResponse> describeApplicationAsync(
      Consumer<DescribeApplicationRequest.Builder> request) {
    return describeApplicationAsync(
        DescribeApplicationRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the applications, each with its state and its workspace.
   *
   * <p>AWS: {@code listApplications}, permission {@code iotsitewise:ListApplications}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListApplicationsResponse listApplications(ListApplicationsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListApplications", ListApplicationsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listApplications(ListApplicationsRequest)} answers to what a function
   * builds}
   */
  public ListApplicationsResponse listApplications(
      Consumer<ListApplicationsRequest.Builder> request) {
    return listApplications(ListApplicationsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listApplications(ListApplicationsRequest)} answers, to come} */
  public CompletableFuture<ListApplicationsResponse> listApplicationsAsync(
      ListApplicationsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListApplications", ListApplicationsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listApplications(ListApplicationsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListApplicationsResponse> listApplicationsAsync(
      Consumer<ListApplicationsRequest.Builder> request) {
    return listApplicationsAsync(ListApplicationsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listApplications(ListApplicationsRequest)} answers if nothing is set} */
  public ListApplicationsResponse listApplications() {
    return listApplications(ListApplicationsRequest.builder().build());
  }

  /** {@return what {@link #listApplications()} answers, to come} */
  public CompletableFuture<ListApplicationsResponse> listApplicationsAsync() {
    return listApplicationsAsync(ListApplicationsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listApplications(ListApplicationsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<ListApplicationsResponse, ApplicationSummary> listApplicationsPaginator(
      ListApplicationsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListApplications", ListApplicationsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listApplications(ListApplicationsRequest)} for what a function
   * builds}
   */
  public Paginator<ListApplicationsResponse, ApplicationSummary> listApplicationsPaginator(
      Consumer<ListApplicationsRequest.Builder> request) {
    return listApplicationsPaginator(
        ListApplicationsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listApplications()}} */
  public Paginator<ListApplicationsResponse, ApplicationSummary> listApplicationsPaginator() {
    return listApplicationsPaginator(ListApplicationsRequest.builder().build());
  }

  /**
   * Deletes an application of a workspace. The application is {@code DELETING} until it is gone.
   *
   * <p>AWS: {@code deleteApplication}, permission {@code iotsitewise:DeleteApplication}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteApplicationResponse deleteApplication(DeleteApplicationRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteApplication", DeleteApplicationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteApplication(DeleteApplicationRequest)} answers to what a function
   * builds}
   */
  public DeleteApplicationResponse deleteApplication(
      Consumer<DeleteApplicationRequest.Builder> request) {
    return deleteApplication(DeleteApplicationRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteApplication(DeleteApplicationRequest)} answers, to come} */
  public CompletableFuture<DeleteApplicationResponse> deleteApplicationAsync(
      DeleteApplicationRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteApplication", DeleteApplicationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteApplication(DeleteApplicationRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteApplicationResponse> deleteApplicationAsync(
      Consumer<DeleteApplicationRequest.Builder> request) {
    return deleteApplicationAsync(
        DeleteApplicationRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a pipeline: compute nodes that each run a task, and the order between them. Needs a
   * workspace and a task for each node. The dependencies between nodes must not form a cycle. In an
   * execution, nodes that depend on no other run side by side; each other node starts once all
   * nodes that it depends on have succeeded. A node's own environment variables win over those of
   * the pipeline.
   *
   * <p>AWS: {@code createPipeline}, permission {@code iotsitewise:CreatePipeline}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreatePipelineResponse createPipeline(CreatePipelineRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreatePipeline", CreatePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPipeline(CreatePipelineRequest)} answers to what a function builds}
   */
  public CreatePipelineResponse createPipeline(Consumer<CreatePipelineRequest.Builder> request) {
    return createPipeline(CreatePipelineRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createPipeline(CreatePipelineRequest)} answers, to come} */
  public CompletableFuture<CreatePipelineResponse> createPipelineAsync(
      CreatePipelineRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreatePipeline", CreatePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPipeline(CreatePipelineRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<CreatePipelineResponse> createPipelineAsync(
      Consumer<CreatePipelineRequest.Builder> request) {
    return createPipelineAsync(CreatePipelineRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a pipeline with its compute nodes, environment variables and state. It is the latest
   * version unless another one is asked for.
   *
   * <p>AWS: {@code describePipeline}, permission {@code iotsitewise:DescribePipeline}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribePipelineResponse describePipeline(DescribePipelineRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribePipeline", DescribePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describePipeline(DescribePipelineRequest)} answers to what a function
   * builds}
   */
  public DescribePipelineResponse describePipeline(
      Consumer<DescribePipelineRequest.Builder> request) {
    return describePipeline(DescribePipelineRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describePipeline(DescribePipelineRequest)} answers, to come} */
  public CompletableFuture<DescribePipelineResponse> describePipelineAsync(
      DescribePipelineRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribePipeline", DescribePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describePipeline(DescribePipelineRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribePipelineResponse> describePipelineAsync(
      Consumer<DescribePipelineRequest.Builder> request) {
    return describePipelineAsync(DescribePipelineRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the pipelines of a workspace, without their compute nodes and environment variables.
   * Those are told by {@code describePipeline}.
   *
   * <p>AWS: {@code listPipelines}, permission {@code iotsitewise:ListPipelines}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPipelinesResponse listPipelines(ListPipelinesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListPipelines", ListPipelinesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPipelines(ListPipelinesRequest)} answers to what a function builds}
   */
  public ListPipelinesResponse listPipelines(Consumer<ListPipelinesRequest.Builder> request) {
    return listPipelines(ListPipelinesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPipelines(ListPipelinesRequest)} answers, to come} */
  public CompletableFuture<ListPipelinesResponse> listPipelinesAsync(ListPipelinesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListPipelines", ListPipelinesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPipelines(ListPipelinesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListPipelinesResponse> listPipelinesAsync(
      Consumer<ListPipelinesRequest.Builder> request) {
    return listPipelinesAsync(ListPipelinesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listPipelines(ListPipelinesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListPipelinesResponse, PipelineSummary> listPipelinesPaginator(
      ListPipelinesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListPipelines", ListPipelinesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listPipelines(ListPipelinesRequest)} for what a function builds}
   */
  public Paginator<ListPipelinesResponse, PipelineSummary> listPipelinesPaginator(
      Consumer<ListPipelinesRequest.Builder> request) {
    return listPipelinesPaginator(ListPipelinesRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes a pipeline's description, environment variables or compute nodes, and makes a new
   * version of it. What is left out of the request stays as it was.
   *
   * <p>AWS: {@code updatePipeline}, permission {@code iotsitewise:UpdatePipeline}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdatePipelineResponse updatePipeline(UpdatePipelineRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdatePipeline", UpdatePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updatePipeline(UpdatePipelineRequest)} answers to what a function builds}
   */
  public UpdatePipelineResponse updatePipeline(Consumer<UpdatePipelineRequest.Builder> request) {
    return updatePipeline(UpdatePipelineRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updatePipeline(UpdatePipelineRequest)} answers, to come} */
  public CompletableFuture<UpdatePipelineResponse> updatePipelineAsync(
      UpdatePipelineRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdatePipeline", UpdatePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updatePipeline(UpdatePipelineRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<UpdatePipelineResponse> updatePipelineAsync(
      Consumer<UpdatePipelineRequest.Builder> request) {
    return updatePipelineAsync(UpdatePipelineRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a pipeline. Refused while an execution of it is active: wait until all have ended, or
   * end them with {@code cancelPipelineExecution}.
   *
   * <p>AWS: {@code deletePipeline}, permission {@code iotsitewise:DeletePipeline}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeletePipelineResponse deletePipeline(DeletePipelineRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeletePipeline", DeletePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePipeline(DeletePipelineRequest)} answers to what a function builds}
   */
  public DeletePipelineResponse deletePipeline(Consumer<DeletePipelineRequest.Builder> request) {
    return deletePipeline(DeletePipelineRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deletePipeline(DeletePipelineRequest)} answers, to come} */
  public CompletableFuture<DeletePipelineResponse> deletePipelineAsync(
      DeletePipelineRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeletePipeline", DeletePipelineResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePipeline(DeletePipelineRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DeletePipelineResponse> deletePipelineAsync(
      Consumer<DeletePipelineRequest.Builder> request) {
    return deletePipelineAsync(DeletePipelineRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts an execution of a pipeline and gives its id; its compute nodes run in the order of their
   * dependencies. Poll {@code describePipelineExecution} until it is {@code SUCCEEDED}, {@code
   * FAILED} or {@code CANCELLED}. Environment variables and mounts given here hold for this
   * execution only and win over others of the same name; the pipeline and its tasks stay as they
   * are.
   *
   * <p>AWS: {@code startPipelineExecution}, permission {@code iotsitewise:StartPipelineExecution}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public StartPipelineExecutionResponse startPipelineExecution(
      StartPipelineExecutionRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.StartPipelineExecution", StartPipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #startPipelineExecution(StartPipelineExecutionRequest)} answers to what a
   * function builds}
   */
  public StartPipelineExecutionResponse startPipelineExecution(
      Consumer<StartPipelineExecutionRequest.Builder> request) {
    return startPipelineExecution(
        StartPipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #startPipelineExecution(StartPipelineExecutionRequest)} answers, to come}
   */
  public CompletableFuture<StartPipelineExecutionResponse> startPipelineExecutionAsync(
      StartPipelineExecutionRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.StartPipelineExecution", StartPipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #startPipelineExecution(StartPipelineExecutionRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<StartPipelineExecutionResponse> startPipelineExecutionAsync(
      Consumer<StartPipelineExecutionRequest.Builder> request) {
    return startPipelineExecutionAsync(
        StartPipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an execution with its state, and what became of each compute node: state, times,
   * variables, mounts and errors. The compute nodes come in pages. The execution is over once it is
   * {@code SUCCEEDED}, {@code FAILED} or {@code CANCELLED}.
   *
   * <p>AWS: {@code describePipelineExecution}, permission {@code
   * iotsitewise:DescribePipelineExecution}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribePipelineExecutionResponse describePipelineExecution(
      DescribePipelineExecutionRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribePipelineExecution", DescribePipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describePipelineExecution(DescribePipelineExecutionRequest)} answers to
   * what a function builds}
   */
  public DescribePipelineExecutionResponse describePipelineExecution(
      Consumer<DescribePipelineExecutionRequest.Builder> request) {
    return describePipelineExecution(
        DescribePipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describePipelineExecution(DescribePipelineExecutionRequest)} answers, to
   * come}
   */
  public CompletableFuture<DescribePipelineExecutionResponse> describePipelineExecutionAsync(
      DescribePipelineExecutionRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribePipelineExecution", DescribePipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describePipelineExecution(DescribePipelineExecutionRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<DescribePipelineExecutionResponse> describePipelineExecutionAsync(
      Consumer<DescribePipelineExecutionRequest.Builder> request) {
    return describePipelineExecutionAsync(
        DescribePipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #describePipelineExecution(DescribePipelineExecutionRequest)},
   * from the page on that the request names}
   */
  public Paginator<DescribePipelineExecutionResponse, ComputeNodeExecutionDetails>
      describePipelineExecutionPaginator(DescribePipelineExecutionRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iotsitewise.DescribePipelineExecution", DescribePipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #describePipelineExecution(DescribePipelineExecutionRequest)} for
   * what a function builds}
   */
  public Paginator<DescribePipelineExecutionResponse, ComputeNodeExecutionDetails>
      describePipelineExecutionPaginator(
          Consumer<DescribePipelineExecutionRequest.Builder> request) {
    return describePipelineExecutionPaginator(
        DescribePipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the executions of a pipeline; a state and either start times or end times can narrow
   * them. Start times and end times in one request are refused as invalid. With end times, only
   * executions that are over are listed.
   *
   * <p>AWS: {@code listPipelineExecutions}, permission {@code iotsitewise:ListPipelineExecutions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPipelineExecutionsResponse listPipelineExecutions(
      ListPipelineExecutionsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListPipelineExecutions", ListPipelineExecutionsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listPipelineExecutions(ListPipelineExecutionsRequest)} answers to what a
   * function builds}
   */
  public ListPipelineExecutionsResponse listPipelineExecutions(
      Consumer<ListPipelineExecutionsRequest.Builder> request) {
    return listPipelineExecutions(
        ListPipelineExecutionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listPipelineExecutions(ListPipelineExecutionsRequest)} answers, to come}
   */
  public CompletableFuture<ListPipelineExecutionsResponse> listPipelineExecutionsAsync(
      ListPipelineExecutionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListPipelineExecutions", ListPipelineExecutionsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listPipelineExecutions(ListPipelineExecutionsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListPipelineExecutionsResponse> listPipelineExecutionsAsync(
      Consumer<ListPipelineExecutionsRequest.Builder> request) {
    return listPipelineExecutionsAsync(
        ListPipelineExecutionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listPipelineExecutions(ListPipelineExecutionsRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListPipelineExecutionsResponse, PipelineExecutionSummary>
      listPipelineExecutionsPaginator(ListPipelineExecutionsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListPipelineExecutions", ListPipelineExecutionsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listPipelineExecutions(ListPipelineExecutionsRequest)} for what a
   * function builds}
   */
  public Paginator<ListPipelineExecutionsResponse, PipelineExecutionSummary>
      listPipelineExecutionsPaginator(Consumer<ListPipelineExecutionsRequest.Builder> request) {
    return listPipelineExecutionsPaginator(
        ListPipelineExecutionsRequest.builder().applyMutation(request).build());
  }

  /**
   * Cancels an execution that is not over: it becomes {@code CANCELLING}, and some time later
   * {@code CANCELLED}. Cancelling it once more is harmless and gives its state; a {@code SUCCEEDED}
   * or {@code FAILED} one is refused as a conflict. The reason, if there is one, becomes the
   * message in the execution's state details.
   *
   * <p>AWS: {@code cancelPipelineExecution}, permission {@code
   * iotsitewise:CancelPipelineExecution}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CancelPipelineExecutionResponse cancelPipelineExecution(
      CancelPipelineExecutionRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.CancelPipelineExecution", CancelPipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelPipelineExecution(CancelPipelineExecutionRequest)} answers to what
   * a function builds}
   */
  public CancelPipelineExecutionResponse cancelPipelineExecution(
      Consumer<CancelPipelineExecutionRequest.Builder> request) {
    return cancelPipelineExecution(
        CancelPipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #cancelPipelineExecution(CancelPipelineExecutionRequest)} answers, to
   * come}
   */
  public CompletableFuture<CancelPipelineExecutionResponse> cancelPipelineExecutionAsync(
      CancelPipelineExecutionRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.CancelPipelineExecution", CancelPipelineExecutionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelPipelineExecution(CancelPipelineExecutionRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<CancelPipelineExecutionResponse> cancelPipelineExecutionAsync(
      Consumer<CancelPipelineExecutionRequest.Builder> request) {
    return cancelPipelineExecutionAsync(
        CancelPipelineExecutionRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a task: a container image and the hardware, storage and time that it gets. Needs a
   * workspace, an image in Amazon ECR, and an IAM role with which the container reaches AWS
   * resources. One task can be used by many compute nodes, in one or more pipelines.
   *
   * <p>AWS: {@code createTask}, permission {@code iotsitewise:CreateTask}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateTaskResponse createTask(CreateTaskRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateTask", CreateTaskResponse.SHAPE), request);
  }

  /** {@return what {@link #createTask(CreateTaskRequest)} answers to what a function builds} */
  public CreateTaskResponse createTask(Consumer<CreateTaskRequest.Builder> request) {
    return createTask(CreateTaskRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createTask(CreateTaskRequest)} answers, to come} */
  public CompletableFuture<CreateTaskResponse> createTaskAsync(CreateTaskRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateTask", CreateTaskResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createTask(CreateTaskRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreateTaskResponse> createTaskAsync(
      Consumer<CreateTaskRequest.Builder> request) {
    return createTaskAsync(CreateTaskRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a task with its configuration and state. It is the latest version unless another one is
   * asked for.
   *
   * <p>AWS: {@code describeTask}, permission {@code iotsitewise:DescribeTask}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeTaskResponse describeTask(DescribeTaskRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeTask", DescribeTaskResponse.SHAPE), request);
  }

  /** {@return what {@link #describeTask(DescribeTaskRequest)} answers to what a function builds} */
  public DescribeTaskResponse describeTask(Consumer<DescribeTaskRequest.Builder> request) {
    return describeTask(DescribeTaskRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeTask(DescribeTaskRequest)} answers, to come} */
  public CompletableFuture<DescribeTaskResponse> describeTaskAsync(DescribeTaskRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeTask", DescribeTaskResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeTask(DescribeTaskRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DescribeTaskResponse> describeTaskAsync(
      Consumer<DescribeTaskRequest.Builder> request) {
    return describeTaskAsync(DescribeTaskRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the tasks of a workspace, without their configurations. Those are told by {@code
   * describeTask}.
   *
   * <p>AWS: {@code listTasks}, permission {@code iotsitewise:ListTasks}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTasksResponse listTasks(ListTasksRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListTasks", ListTasksResponse.SHAPE), request);
  }

  /** {@return what {@link #listTasks(ListTasksRequest)} answers to what a function builds} */
  public ListTasksResponse listTasks(Consumer<ListTasksRequest.Builder> request) {
    return listTasks(ListTasksRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listTasks(ListTasksRequest)} answers, to come} */
  public CompletableFuture<ListTasksResponse> listTasksAsync(ListTasksRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListTasks", ListTasksResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listTasks(ListTasksRequest)} answers to what a function builds, to come}
   */
  public CompletableFuture<ListTasksResponse> listTasksAsync(
      Consumer<ListTasksRequest.Builder> request) {
    return listTasksAsync(ListTasksRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listTasks(ListTasksRequest)}, from the page on that the request
   * names}
   */
  public Paginator<ListTasksResponse, TaskSummary> listTasksPaginator(ListTasksRequest request) {
    return new Listing<>(
        connector, new Operation<>("iotsitewise.ListTasks", ListTasksResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listTasks(ListTasksRequest)} for what a function builds} */
  public Paginator<ListTasksResponse, TaskSummary> listTasksPaginator(
      Consumer<ListTasksRequest.Builder> request) {
    return listTasksPaginator(ListTasksRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes a task's description or configuration, and makes a new version of it. What is left out
   * of the request stays as it was.
   *
   * <p>AWS: {@code updateTask}, permission {@code iotsitewise:UpdateTask}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateTaskResponse updateTask(UpdateTaskRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UpdateTask", UpdateTaskResponse.SHAPE), request);
  }

  /** {@return what {@link #updateTask(UpdateTaskRequest)} answers to what a function builds} */
  public UpdateTaskResponse updateTask(Consumer<UpdateTaskRequest.Builder> request) {
    return updateTask(UpdateTaskRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateTask(UpdateTaskRequest)} answers, to come} */
  public CompletableFuture<UpdateTaskResponse> updateTaskAsync(UpdateTaskRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UpdateTask", UpdateTaskResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateTask(UpdateTaskRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdateTaskResponse> updateTaskAsync(
      Consumer<UpdateTaskRequest.Builder> request) {
    return updateTaskAsync(UpdateTaskRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a task. Refused while any pipeline names it: take it out of all pipelines first.
   *
   * <p>AWS: {@code deleteTask}, permission {@code iotsitewise:DeleteTask}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteTaskResponse deleteTask(DeleteTaskRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DeleteTask", DeleteTaskResponse.SHAPE), request);
  }

  /** {@return what {@link #deleteTask(DeleteTaskRequest)} answers to what a function builds} */
  public DeleteTaskResponse deleteTask(Consumer<DeleteTaskRequest.Builder> request) {
    return deleteTask(DeleteTaskRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteTask(DeleteTaskRequest)} answers, to come} */
  public CompletableFuture<DeleteTaskResponse> deleteTaskAsync(DeleteTaskRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DeleteTask", DeleteTaskResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteTask(DeleteTaskRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeleteTaskResponse> deleteTaskAsync(
      Consumer<DeleteTaskRequest.Builder> request) {
    return deleteTaskAsync(DeleteTaskRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a job that analyses the video of a time series in the background. Poll {@code
   * describeEnrichmentJob} for its end. Needs a workspace that is {@code ACTIVE}, and the right to
   * decrypt with the workspace's customer managed KMS key. Refused as a conflict while a job of the
   * same type runs on the same dataset and property. Once the job is {@code COMPLETED}, searches
   * can find events in the video.
   *
   * <p>AWS: {@code createEnrichmentJob}, permission {@code iotsitewise:CreateEnrichmentJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateEnrichmentJobResponse createEnrichmentJob(CreateEnrichmentJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CreateEnrichmentJob", CreateEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createEnrichmentJob(CreateEnrichmentJobRequest)} answers to what a
   * function builds}
   */
  public CreateEnrichmentJobResponse createEnrichmentJob(
      Consumer<CreateEnrichmentJobRequest.Builder> request) {
    return createEnrichmentJob(CreateEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createEnrichmentJob(CreateEnrichmentJobRequest)} answers, to come} */
  public CompletableFuture<CreateEnrichmentJobResponse> createEnrichmentJobAsync(
      CreateEnrichmentJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CreateEnrichmentJob", CreateEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createEnrichmentJob(CreateEnrichmentJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreateEnrichmentJobResponse> createEnrichmentJobAsync(
      Consumer<CreateEnrichmentJobRequest.Builder> request) {
    return createEnrichmentJobAsync(
        CreateEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a job with its state, its configuration as it was sent, its times and, if it failed, why.
   * It is over once it is {@code COMPLETED}, {@code FAILED}, {@code TIMED_OUT} or {@code
   * CANCELLED}.
   *
   * <p>AWS: {@code describeEnrichmentJob}, permission {@code iotsitewise:DescribeEnrichmentJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeEnrichmentJobResponse describeEnrichmentJob(DescribeEnrichmentJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeEnrichmentJob", DescribeEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeEnrichmentJob(DescribeEnrichmentJobRequest)} answers to what a
   * function builds}
   */
  public DescribeEnrichmentJobResponse describeEnrichmentJob(
      Consumer<DescribeEnrichmentJobRequest.Builder> request) {
    return describeEnrichmentJob(
        DescribeEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeEnrichmentJob(DescribeEnrichmentJobRequest)} answers, to come}
   */
  public CompletableFuture<DescribeEnrichmentJobResponse> describeEnrichmentJobAsync(
      DescribeEnrichmentJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeEnrichmentJob", DescribeEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeEnrichmentJob(DescribeEnrichmentJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeEnrichmentJobResponse> describeEnrichmentJobAsync(
      Consumer<DescribeEnrichmentJobRequest.Builder> request) {
    return describeEnrichmentJobAsync(
        DescribeEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the enrichment jobs of a workspace, the newest first; filters can be combined. A property
   * alias and a time series id together are refused as invalid. AWS also writes that one of the two
   * must be given, yet both are optional and most examples have neither.
   *
   * <p>AWS: {@code listEnrichmentJobs}, permission {@code iotsitewise:ListEnrichmentJobs}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListEnrichmentJobsResponse listEnrichmentJobs(ListEnrichmentJobsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListEnrichmentJobs", ListEnrichmentJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listEnrichmentJobs(ListEnrichmentJobsRequest)} answers to what a function
   * builds}
   */
  public ListEnrichmentJobsResponse listEnrichmentJobs(
      Consumer<ListEnrichmentJobsRequest.Builder> request) {
    return listEnrichmentJobs(ListEnrichmentJobsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listEnrichmentJobs(ListEnrichmentJobsRequest)} answers, to come} */
  public CompletableFuture<ListEnrichmentJobsResponse> listEnrichmentJobsAsync(
      ListEnrichmentJobsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListEnrichmentJobs", ListEnrichmentJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listEnrichmentJobs(ListEnrichmentJobsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListEnrichmentJobsResponse> listEnrichmentJobsAsync(
      Consumer<ListEnrichmentJobsRequest.Builder> request) {
    return listEnrichmentJobsAsync(
        ListEnrichmentJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listEnrichmentJobs(ListEnrichmentJobsRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListEnrichmentJobsResponse, EnrichmentJobSummary> listEnrichmentJobsPaginator(
      ListEnrichmentJobsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListEnrichmentJobs", ListEnrichmentJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listEnrichmentJobs(ListEnrichmentJobsRequest)} for what a
   * function builds}
   */
  public Paginator<ListEnrichmentJobsResponse, EnrichmentJobSummary> listEnrichmentJobsPaginator(
      Consumer<ListEnrichmentJobsRequest.Builder> request) {
    return listEnrichmentJobsPaginator(
        ListEnrichmentJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * Cancels a job that is {@code PENDING} or {@code RUNNING}; what it used is cleaned up later, in
   * the background. A running job may have come too far to be cancelled. A {@code COMPLETED},
   * {@code FAILED} or {@code TIMED_OUT} job is refused as a conflict; cancelling a cancelled one
   * changes nothing.
   *
   * <p>AWS: {@code cancelEnrichmentJob}, permission {@code iotsitewise:CancelEnrichmentJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CancelEnrichmentJobResponse cancelEnrichmentJob(CancelEnrichmentJobRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.CancelEnrichmentJob", CancelEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelEnrichmentJob(CancelEnrichmentJobRequest)} answers to what a
   * function builds}
   */
  public CancelEnrichmentJobResponse cancelEnrichmentJob(
      Consumer<CancelEnrichmentJobRequest.Builder> request) {
    return cancelEnrichmentJob(CancelEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #cancelEnrichmentJob(CancelEnrichmentJobRequest)} answers, to come} */
  public CompletableFuture<CancelEnrichmentJobResponse> cancelEnrichmentJobAsync(
      CancelEnrichmentJobRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.CancelEnrichmentJob", CancelEnrichmentJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelEnrichmentJob(CancelEnrichmentJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CancelEnrichmentJobResponse> cancelEnrichmentJobAsync(
      Consumer<CancelEnrichmentJobRequest.Builder> request) {
    return cancelEnrichmentJobAsync(
        CancelEnrichmentJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts a search of the data in a workspace with a query in natural language; the search goes on
   * in the background. Poll {@code describeSearch} until it is {@code SUCCEEDED} or {@code FAILED},
   * then fetch what it found with {@code getSearchResults}. Events in video can be found once an
   * enrichment job on that video is {@code COMPLETED}. A client token that was used before gives
   * the search that it started then, and no new one.
   *
   * <p>AWS: {@code startSearch}, permission {@code iotsitewise:StartSearch}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public StartSearchResponse startSearch(StartSearchRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.StartSearch", StartSearchResponse.SHAPE), request);
  }

  /** {@return what {@link #startSearch(StartSearchRequest)} answers to what a function builds} */
  public StartSearchResponse startSearch(Consumer<StartSearchRequest.Builder> request) {
    return startSearch(StartSearchRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #startSearch(StartSearchRequest)} answers, to come} */
  public CompletableFuture<StartSearchResponse> startSearchAsync(StartSearchRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.StartSearch", StartSearchResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #startSearch(StartSearchRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<StartSearchResponse> startSearchAsync(
      Consumer<StartSearchRequest.Builder> request) {
    return startSearchAsync(StartSearchRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a search with its state, query and type and, if it failed, why. It is over once it is
   * {@code SUCCEEDED} or {@code FAILED}.
   *
   * <p>AWS: {@code describeSearch}, permission {@code iotsitewise:DescribeSearch}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeSearchResponse describeSearch(DescribeSearchRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeSearch", DescribeSearchResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeSearch(DescribeSearchRequest)} answers to what a function builds}
   */
  public DescribeSearchResponse describeSearch(Consumer<DescribeSearchRequest.Builder> request) {
    return describeSearch(DescribeSearchRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeSearch(DescribeSearchRequest)} answers, to come} */
  public CompletableFuture<DescribeSearchResponse> describeSearchAsync(
      DescribeSearchRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeSearch", DescribeSearchResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeSearch(DescribeSearchRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeSearchResponse> describeSearchAsync(
      Consumer<DescribeSearchRequest.Builder> request) {
    return describeSearchAsync(DescribeSearchRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives what a search found, the best matches first. There are results only once it is {@code
   * SUCCEEDED}; while it is not over, the request is refused as invalid.
   *
   * <p>AWS: {@code getSearchResults}, permission {@code iotsitewise:GetSearchResults}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetSearchResultsResponse getSearchResults(GetSearchResultsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.GetSearchResults", GetSearchResultsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getSearchResults(GetSearchResultsRequest)} answers to what a function
   * builds}
   */
  public GetSearchResultsResponse getSearchResults(
      Consumer<GetSearchResultsRequest.Builder> request) {
    return getSearchResults(GetSearchResultsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getSearchResults(GetSearchResultsRequest)} answers, to come} */
  public CompletableFuture<GetSearchResultsResponse> getSearchResultsAsync(
      GetSearchResultsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.GetSearchResults", GetSearchResultsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getSearchResults(GetSearchResultsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetSearchResultsResponse> getSearchResultsAsync(
      Consumer<GetSearchResultsRequest.Builder> request) {
    return getSearchResultsAsync(GetSearchResultsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #getSearchResults(GetSearchResultsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<GetSearchResultsResponse, SearchResult> getSearchResultsPaginator(
      GetSearchResultsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.GetSearchResults", GetSearchResultsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #getSearchResults(GetSearchResultsRequest)} for what a function
   * builds}
   */
  public Paginator<GetSearchResultsResponse, SearchResult> getSearchResultsPaginator(
      Consumer<GetSearchResultsRequest.Builder> request) {
    return getSearchResultsPaginator(
        GetSearchResultsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the searches of a workspace, the last started first. Filters can be combined; a search
   * must then match all of them.
   *
   * <p>AWS: {@code listSearches}, permission {@code iotsitewise:ListSearches}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListSearchesResponse listSearches(ListSearchesRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListSearches", ListSearchesResponse.SHAPE), request);
  }

  /** {@return what {@link #listSearches(ListSearchesRequest)} answers to what a function builds} */
  public ListSearchesResponse listSearches(Consumer<ListSearchesRequest.Builder> request) {
    return listSearches(ListSearchesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listSearches(ListSearchesRequest)} answers, to come} */
  public CompletableFuture<ListSearchesResponse> listSearchesAsync(ListSearchesRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListSearches", ListSearchesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listSearches(ListSearchesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListSearchesResponse> listSearchesAsync(
      Consumer<ListSearchesRequest.Builder> request) {
    return listSearchesAsync(ListSearchesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listSearches(ListSearchesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListSearchesResponse, SearchSummary> listSearchesPaginator(
      ListSearchesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotsitewise.ListSearches", ListSearchesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listSearches(ListSearchesRequest)} for what a function builds}
   */
  public Paginator<ListSearchesResponse, SearchSummary> listSearchesPaginator(
      Consumer<ListSearchesRequest.Builder> request) {
    return listSearchesPaginator(ListSearchesRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the video of a time series between two times, as MP4 and in chunks. Name the time series
   * by exactly one of its id and its property alias. Each answer tells what times its video really
   * covers; go on with the token until there is none.
   *
   * <p>AWS: {@code getCaptureData}, permission {@code iotsitewise:GetCaptureData}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetCaptureDataResponse getCaptureData(GetCaptureDataRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.GetCaptureData", GetCaptureDataResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getCaptureData(GetCaptureDataRequest)} answers to what a function builds}
   */
  public GetCaptureDataResponse getCaptureData(Consumer<GetCaptureDataRequest.Builder> request) {
    return getCaptureData(GetCaptureDataRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getCaptureData(GetCaptureDataRequest)} answers, to come} */
  public CompletableFuture<GetCaptureDataResponse> getCaptureDataAsync(
      GetCaptureDataRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.GetCaptureData", GetCaptureDataResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getCaptureData(GetCaptureDataRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetCaptureDataResponse> getCaptureDataAsync(
      Consumer<GetCaptureDataRequest.Builder> request) {
    return getCaptureDataAsync(GetCaptureDataRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link #getCaptureData(GetCaptureDataRequest)}, from the page on that the
   * request names}
   */
  public Streamable<GetCaptureDataResponse> getCaptureDataPaginator(GetCaptureDataRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>("iotsitewise.GetCaptureData", GetCaptureDataResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link #getCaptureData(GetCaptureDataRequest)} for what a function
   * builds}
   */
  public Streamable<GetCaptureDataResponse> getCaptureDataPaginator(
      Consumer<GetCaptureDataRequest.Builder> request) {
    return getCaptureDataPaginator(GetCaptureDataRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives how data is encrypted by default in the account, in the Region of the call.
   *
   * <p>AWS: {@code describeDefaultEncryptionConfiguration}, permission {@code
   * iotsitewise:DescribeDefaultEncryptionConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeDefaultEncryptionConfigurationResponse describeDefaultEncryptionConfiguration(
      DescribeDefaultEncryptionConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeDefaultEncryptionConfiguration",
            DescribeDefaultEncryptionConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeDefaultEncryptionConfiguration(DescribeDefaultEncryptionConfigurationRequest)} answers
   * to what a function builds}
   */
  public DescribeDefaultEncryptionConfigurationResponse describeDefaultEncryptionConfiguration(
      Consumer<DescribeDefaultEncryptionConfigurationRequest.Builder> request) {
    return describeDefaultEncryptionConfiguration(
        DescribeDefaultEncryptionConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeDefaultEncryptionConfiguration(DescribeDefaultEncryptionConfigurationRequest)}
   * answers, to come}
   */
  public CompletableFuture<DescribeDefaultEncryptionConfigurationResponse>
      describeDefaultEncryptionConfigurationAsync(
          DescribeDefaultEncryptionConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeDefaultEncryptionConfiguration",
            DescribeDefaultEncryptionConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #describeDefaultEncryptionConfiguration(DescribeDefaultEncryptionConfigurationRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<DescribeDefaultEncryptionConfigurationResponse>
      describeDefaultEncryptionConfigurationAsync(
          Consumer<DescribeDefaultEncryptionConfigurationRequest.Builder> request) {
    return describeDefaultEncryptionConfigurationAsync(
        DescribeDefaultEncryptionConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #describeDefaultEncryptionConfiguration(DescribeDefaultEncryptionConfigurationRequest)} answers
   * if nothing is set}
   */
  public DescribeDefaultEncryptionConfigurationResponse describeDefaultEncryptionConfiguration() {
    return describeDefaultEncryptionConfiguration(
        DescribeDefaultEncryptionConfigurationRequest.builder().build());
  }

  /** {@return what {@link #describeDefaultEncryptionConfiguration()} answers, to come} */
  public CompletableFuture<DescribeDefaultEncryptionConfigurationResponse>
      describeDefaultEncryptionConfigurationAsync() {
    return describeDefaultEncryptionConfigurationAsync(
        DescribeDefaultEncryptionConfigurationRequest.builder().build());
  }

  /**
   * Sets how data is encrypted by default in the account: with the service's own key or with a KMS
   * key of yours. The change may still be going on when the answer comes: {@code
   * describeDefaultEncryptionConfiguration} tells its state, which is {@code ACTIVE} once the
   * change is in force.
   *
   * <p>AWS: {@code putDefaultEncryptionConfiguration}, permission {@code
   * iotsitewise:PutDefaultEncryptionConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public PutDefaultEncryptionConfigurationResponse putDefaultEncryptionConfiguration(
      PutDefaultEncryptionConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.PutDefaultEncryptionConfiguration",
            PutDefaultEncryptionConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #putDefaultEncryptionConfiguration(PutDefaultEncryptionConfigurationRequest)} answers to what a
   * function builds}
   */
  public PutDefaultEncryptionConfigurationResponse putDefaultEncryptionConfiguration(
      Consumer<PutDefaultEncryptionConfigurationRequest.Builder> request) {
    return putDefaultEncryptionConfiguration(
        PutDefaultEncryptionConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link
   * #putDefaultEncryptionConfiguration(PutDefaultEncryptionConfigurationRequest)} answers, to come}
   */
  public CompletableFuture<PutDefaultEncryptionConfigurationResponse>
      putDefaultEncryptionConfigurationAsync(PutDefaultEncryptionConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.PutDefaultEncryptionConfiguration",
            PutDefaultEncryptionConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link
   * #putDefaultEncryptionConfiguration(PutDefaultEncryptionConfigurationRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<PutDefaultEncryptionConfigurationResponse>
      putDefaultEncryptionConfigurationAsync(
          Consumer<PutDefaultEncryptionConfigurationRequest.Builder> request) {
    return putDefaultEncryptionConfigurationAsync(
        PutDefaultEncryptionConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives how much IoT SiteWise logs.
   *
   * <p>AWS: {@code describeLoggingOptions}, permission {@code iotsitewise:DescribeLoggingOptions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeLoggingOptionsResponse describeLoggingOptions(
      DescribeLoggingOptionsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.DescribeLoggingOptions", DescribeLoggingOptionsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeLoggingOptions(DescribeLoggingOptionsRequest)} answers to what a
   * function builds}
   */
  public DescribeLoggingOptionsResponse describeLoggingOptions(
      Consumer<DescribeLoggingOptionsRequest.Builder> request) {
    return describeLoggingOptions(
        DescribeLoggingOptionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeLoggingOptions(DescribeLoggingOptionsRequest)} answers, to come}
   */
  public CompletableFuture<DescribeLoggingOptionsResponse> describeLoggingOptionsAsync(
      DescribeLoggingOptionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.DescribeLoggingOptions", DescribeLoggingOptionsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeLoggingOptions(DescribeLoggingOptionsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeLoggingOptionsResponse> describeLoggingOptionsAsync(
      Consumer<DescribeLoggingOptionsRequest.Builder> request) {
    return describeLoggingOptionsAsync(
        DescribeLoggingOptionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeLoggingOptions(DescribeLoggingOptionsRequest)} answers if nothing
   * is set}
   */
  public DescribeLoggingOptionsResponse describeLoggingOptions() {
    return describeLoggingOptions(DescribeLoggingOptionsRequest.builder().build());
  }

  /** {@return what {@link #describeLoggingOptions()} answers, to come} */
  public CompletableFuture<DescribeLoggingOptionsResponse> describeLoggingOptionsAsync() {
    return describeLoggingOptionsAsync(DescribeLoggingOptionsRequest.builder().build());
  }

  /**
   * Sets how much IoT SiteWise logs: errors only, information too, or nothing.
   *
   * <p>AWS: {@code putLoggingOptions}, permission {@code iotsitewise:PutLoggingOptions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public PutLoggingOptionsResponse putLoggingOptions(PutLoggingOptionsRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.PutLoggingOptions", PutLoggingOptionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #putLoggingOptions(PutLoggingOptionsRequest)} answers to what a function
   * builds}
   */
  public PutLoggingOptionsResponse putLoggingOptions(
      Consumer<PutLoggingOptionsRequest.Builder> request) {
    return putLoggingOptions(PutLoggingOptionsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #putLoggingOptions(PutLoggingOptionsRequest)} answers, to come} */
  public CompletableFuture<PutLoggingOptionsResponse> putLoggingOptionsAsync(
      PutLoggingOptionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.PutLoggingOptions", PutLoggingOptionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #putLoggingOptions(PutLoggingOptionsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<PutLoggingOptionsResponse> putLoggingOptionsAsync(
      Consumer<PutLoggingOptionsRequest.Builder> request) {
    return putLoggingOptionsAsync(
        PutLoggingOptionsRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives where data is stored, how long each tier keeps it, and what data is accepted.
   *
   * <p>AWS: {@code describeStorageConfiguration}, permission {@code
   * iotsitewise:DescribeStorageConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeStorageConfigurationResponse describeStorageConfiguration(
      DescribeStorageConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.DescribeStorageConfiguration", DescribeStorageConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeStorageConfiguration(DescribeStorageConfigurationRequest)}
   * answers to what a function builds}
   */
  public DescribeStorageConfigurationResponse describeStorageConfiguration(
      Consumer<DescribeStorageConfigurationRequest.Builder> request) {
    return describeStorageConfiguration(
        DescribeStorageConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeStorageConfiguration(DescribeStorageConfigurationRequest)}
   * answers, to come}
   */
  public CompletableFuture<DescribeStorageConfigurationResponse> describeStorageConfigurationAsync(
      DescribeStorageConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.DescribeStorageConfiguration", DescribeStorageConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #describeStorageConfiguration(DescribeStorageConfigurationRequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<DescribeStorageConfigurationResponse> describeStorageConfigurationAsync(
      Consumer<DescribeStorageConfigurationRequest.Builder> request) {
    return describeStorageConfigurationAsync(
        DescribeStorageConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #describeStorageConfiguration(DescribeStorageConfigurationRequest)}
   * answers if nothing is set}
   */
  public DescribeStorageConfigurationResponse describeStorageConfiguration() {
    return describeStorageConfiguration(DescribeStorageConfigurationRequest.builder().build());
  }

  /** {@return what {@link #describeStorageConfiguration()} answers, to come} */
  public CompletableFuture<DescribeStorageConfigurationResponse>
      describeStorageConfigurationAsync() {
    return describeStorageConfigurationAsync(DescribeStorageConfigurationRequest.builder().build());
  }

  /**
   * Sets where data is stored, how long each tier keeps it, and what data is accepted. The change
   * may still be going on when the answer comes: {@code describeStorageConfiguration} tells its
   * state, which is {@code ACTIVE} once the change is in force. Storage of data that belongs to no
   * asset property can be switched on but never off again.
   *
   * <p>AWS: {@code putStorageConfiguration}, permission {@code
   * iotsitewise:PutStorageConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public PutStorageConfigurationResponse putStorageConfiguration(
      PutStorageConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iotsitewise.PutStorageConfiguration", PutStorageConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #putStorageConfiguration(PutStorageConfigurationRequest)} answers to what
   * a function builds}
   */
  public PutStorageConfigurationResponse putStorageConfiguration(
      Consumer<PutStorageConfigurationRequest.Builder> request) {
    return putStorageConfiguration(
        PutStorageConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #putStorageConfiguration(PutStorageConfigurationRequest)} answers, to
   * come}
   */
  public CompletableFuture<PutStorageConfigurationResponse> putStorageConfigurationAsync(
      PutStorageConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iotsitewise.PutStorageConfiguration", PutStorageConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #putStorageConfiguration(PutStorageConfigurationRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<PutStorageConfigurationResponse> putStorageConfigurationAsync(
      Consumer<PutStorageConfigurationRequest.Builder> request) {
    return putStorageConfigurationAsync(
        PutStorageConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * Adds tags to a resource; where it has a tag of that key already, the value is replaced. Refused
   * with {@code TooManyTagsException} if the resource would then have too many tags.
   *
   * <p>AWS: {@code tagResource}, permission {@code iotsitewise:TagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public TagResourceResponse tagResource(TagResourceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.TagResource", TagResourceResponse.SHAPE), request);
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers to what a function builds} */
  public TagResourceResponse tagResource(Consumer<TagResourceRequest.Builder> request) {
    return tagResource(TagResourceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers, to come} */
  public CompletableFuture<TagResourceResponse> tagResourceAsync(TagResourceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.TagResource", TagResourceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #tagResource(TagResourceRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<TagResourceResponse> tagResourceAsync(
      Consumer<TagResourceRequest.Builder> request) {
    return tagResourceAsync(TagResourceRequest.builder().applyMutation(request).build());
  }

  /**
   * Takes tags away from a resource.
   *
   * <p>AWS: {@code untagResource}, permission {@code iotsitewise:UntagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UntagResourceResponse untagResource(UntagResourceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.UntagResource", UntagResourceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #untagResource(UntagResourceRequest)} answers to what a function builds}
   */
  public UntagResourceResponse untagResource(Consumer<UntagResourceRequest.Builder> request) {
    return untagResource(UntagResourceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #untagResource(UntagResourceRequest)} answers, to come} */
  public CompletableFuture<UntagResourceResponse> untagResourceAsync(UntagResourceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.UntagResource", UntagResourceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #untagResource(UntagResourceRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<UntagResourceResponse> untagResourceAsync(
      Consumer<UntagResourceRequest.Builder> request) {
    return untagResourceAsync(UntagResourceRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the tags of a resource.
   *
   * <p>AWS: {@code listTagsForResource}, permission {@code iotsitewise:ListTagsForResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
    return connector.call(
        new Operation<>("iotsitewise.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} answers to what a
   * function builds}
   */
  public ListTagsForResourceResponse listTagsForResource(
      Consumer<ListTagsForResourceRequest.Builder> request) {
    return listTagsForResource(ListTagsForResourceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} answers, to come} */
  public CompletableFuture<ListTagsForResourceResponse> listTagsForResourceAsync(
      ListTagsForResourceRequest request) {
    return connector.callAsync(
        new Operation<>("iotsitewise.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listTagsForResource(ListTagsForResourceRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListTagsForResourceResponse> listTagsForResourceAsync(
      Consumer<ListTagsForResourceRequest.Builder> request) {
    return listTagsForResourceAsync(
        ListTagsForResourceRequest.builder().applyMutation(request).build());
  }
}
