package io.twinlink.iot;

import io.twinlink.Paginator;
import io.twinlink.Streamable;
import io.twinlink.internal.Listing;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import io.twinlink.internal.ResponsePages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT. It corresponds to {@code IotClient} and {@code IotAsyncClient} of the AWS SDK for Java.
 *
 * <p>Each operation comes in two forms: a call that blocks, and the same on a thread of the
 * connector, whose future ends the request when it is cancelled; one that answers in pages also has
 * a paginator over all of them. Every form throws a {@link io.twinlink.TwinlinkException}, of the
 * class that belongs to what went wrong. An instance may be used by any number of threads and needs
 * no closing of its own.
 */
public final class Iot {
  private final NativeConnector connector;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param connector where the calls are made
   * @hidden
   */
  public Iot(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Creates a thing: the record of a device in AWS IoT's registry. A second one of the same name
   * and the same contents is no error, of other contents it is.
   *
   * <p>AWS: {@code createThing}, permission {@code iot:CreateThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateThingResponse createThing(CreateThingRequest request) {
    return connector.call(new Operation<>("iot.CreateThing", CreateThingResponse.SHAPE), request);
  }

  /** {@return what {@link #createThing(CreateThingRequest)} answers to what a function builds} */
  public CreateThingResponse createThing(Consumer<CreateThingRequest.Builder> request) {
    return createThing(CreateThingRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createThing(CreateThingRequest)} answers, to come} */
  public CompletableFuture<CreateThingResponse> createThingAsync(CreateThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreateThing", CreateThingResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createThing(CreateThingRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreateThingResponse> createThingAsync(
      Consumer<CreateThingRequest.Builder> request) {
    return createThingAsync(CreateThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a thing with its type, its attributes and its version.
   *
   * <p>AWS: {@code describeThing}, permission {@code iot:DescribeThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeThingResponse describeThing(DescribeThingRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeThing", DescribeThingResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThing(DescribeThingRequest)} answers to what a function builds}
   */
  public DescribeThingResponse describeThing(Consumer<DescribeThingRequest.Builder> request) {
    return describeThing(DescribeThingRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeThing(DescribeThingRequest)} answers, to come} */
  public CompletableFuture<DescribeThingResponse> describeThingAsync(DescribeThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeThing", DescribeThingResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThing(DescribeThingRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeThingResponse> describeThingAsync(
      Consumer<DescribeThingRequest.Builder> request) {
    return describeThingAsync(DescribeThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the things, all or those of a type, or with an attribute. A type and an attribute
   * together are refused, and so are two attributes: {@code searchIndex} finds more.
   *
   * <p>AWS: {@code listThings}, permission {@code iot:ListThings}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingsResponse listThings(ListThingsRequest request) {
    return connector.call(new Operation<>("iot.ListThings", ListThingsResponse.SHAPE), request);
  }

  /** {@return what {@link #listThings(ListThingsRequest)} answers to what a function builds} */
  public ListThingsResponse listThings(Consumer<ListThingsRequest.Builder> request) {
    return listThings(ListThingsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThings(ListThingsRequest)} answers, to come} */
  public CompletableFuture<ListThingsResponse> listThingsAsync(ListThingsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThings", ListThingsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThings(ListThingsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListThingsResponse> listThingsAsync(
      Consumer<ListThingsRequest.Builder> request) {
    return listThingsAsync(ListThingsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThings(ListThingsRequest)} answers if nothing is set} */
  public ListThingsResponse listThings() {
    return listThings(ListThingsRequest.builder().build());
  }

  /** {@return what {@link #listThings()} answers, to come} */
  public CompletableFuture<ListThingsResponse> listThingsAsync() {
    return listThingsAsync(ListThingsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listThings(ListThingsRequest)}, from the page on that the request
   * names}
   */
  public Paginator<ListThingsResponse, ThingAttribute> listThingsPaginator(
      ListThingsRequest request) {
    return new Listing<>(
        connector, new Operation<>("iot.ListThings", ListThingsResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listThings(ListThingsRequest)} for what a function builds} */
  public Paginator<ListThingsResponse, ThingAttribute> listThingsPaginator(
      Consumer<ListThingsRequest.Builder> request) {
    return listThingsPaginator(ListThingsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listThings()}} */
  public Paginator<ListThingsResponse, ThingAttribute> listThingsPaginator() {
    return listThingsPaginator(ListThingsRequest.builder().build());
  }

  /**
   * Changes the type or the attributes of a thing. Its name stays for ever.
   *
   * <p>AWS: {@code updateThing}, permission {@code iot:UpdateThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateThingResponse updateThing(UpdateThingRequest request) {
    return connector.call(new Operation<>("iot.UpdateThing", UpdateThingResponse.SHAPE), request);
  }

  /** {@return what {@link #updateThing(UpdateThingRequest)} answers to what a function builds} */
  public UpdateThingResponse updateThing(Consumer<UpdateThingRequest.Builder> request) {
    return updateThing(UpdateThingRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateThing(UpdateThingRequest)} answers, to come} */
  public CompletableFuture<UpdateThingResponse> updateThingAsync(UpdateThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.UpdateThing", UpdateThingResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThing(UpdateThingRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdateThingResponse> updateThingAsync(
      Consumer<UpdateThingRequest.Builder> request) {
    return updateThingAsync(UpdateThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a thing. Refused while a certificate or another principal is attached to it. A thing
   * that is not there is no error.
   *
   * <p>AWS: {@code deleteThing}, permission {@code iot:DeleteThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteThingResponse deleteThing(DeleteThingRequest request) {
    return connector.call(new Operation<>("iot.DeleteThing", DeleteThingResponse.SHAPE), request);
  }

  /** {@return what {@link #deleteThing(DeleteThingRequest)} answers to what a function builds} */
  public DeleteThingResponse deleteThing(Consumer<DeleteThingRequest.Builder> request) {
    return deleteThing(DeleteThingRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteThing(DeleteThingRequest)} answers, to come} */
  public CompletableFuture<DeleteThingResponse> deleteThingAsync(DeleteThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeleteThing", DeleteThingResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThing(DeleteThingRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeleteThingResponse> deleteThingAsync(
      Consumer<DeleteThingRequest.Builder> request) {
    return deleteThingAsync(DeleteThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the principals that are attached to a thing, by ARN.
   *
   * <p>AWS: {@code listThingPrincipals}, permission {@code iot:ListThingPrincipals}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingPrincipalsResponse listThingPrincipals(ListThingPrincipalsRequest request) {
    return connector.call(
        new Operation<>("iot.ListThingPrincipals", ListThingPrincipalsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingPrincipals(ListThingPrincipalsRequest)} answers to what a
   * function builds}
   */
  public ListThingPrincipalsResponse listThingPrincipals(
      Consumer<ListThingPrincipalsRequest.Builder> request) {
    return listThingPrincipals(ListThingPrincipalsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThingPrincipals(ListThingPrincipalsRequest)} answers, to come} */
  public CompletableFuture<ListThingPrincipalsResponse> listThingPrincipalsAsync(
      ListThingPrincipalsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingPrincipals", ListThingPrincipalsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingPrincipals(ListThingPrincipalsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListThingPrincipalsResponse> listThingPrincipalsAsync(
      Consumer<ListThingPrincipalsRequest.Builder> request) {
    return listThingPrincipalsAsync(
        ListThingPrincipalsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listThingPrincipals(ListThingPrincipalsRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListThingPrincipalsResponse, String> listThingPrincipalsPaginator(
      ListThingPrincipalsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListThingPrincipals", ListThingPrincipalsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listThingPrincipals(ListThingPrincipalsRequest)} for what a
   * function builds}
   */
  public Paginator<ListThingPrincipalsResponse, String> listThingPrincipalsPaginator(
      Consumer<ListThingPrincipalsRequest.Builder> request) {
    return listThingPrincipalsPaginator(
        ListThingPrincipalsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the principals that are attached to a thing, with how each is attached.
   *
   * <p>AWS: {@code listThingPrincipalsV2}, permission {@code iot:ListThingPrincipalsV2}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingPrincipalsV2Response listThingPrincipalsV2(ListThingPrincipalsV2Request request) {
    return connector.call(
        new Operation<>("iot.ListThingPrincipalsV2", ListThingPrincipalsV2Response.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingPrincipalsV2(ListThingPrincipalsV2Request)} answers to what a
   * function builds}
   */
  public ListThingPrincipalsV2Response listThingPrincipalsV2(
      Consumer<ListThingPrincipalsV2Request.Builder> request) {
    return listThingPrincipalsV2(
        ListThingPrincipalsV2Request.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listThingPrincipalsV2(ListThingPrincipalsV2Request)} answers, to come}
   */
  public CompletableFuture<ListThingPrincipalsV2Response> listThingPrincipalsV2Async(
      ListThingPrincipalsV2Request request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingPrincipalsV2", ListThingPrincipalsV2Response.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingPrincipalsV2(ListThingPrincipalsV2Request)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListThingPrincipalsV2Response> listThingPrincipalsV2Async(
      Consumer<ListThingPrincipalsV2Request.Builder> request) {
    return listThingPrincipalsV2Async(
        ListThingPrincipalsV2Request.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listThingPrincipalsV2(ListThingPrincipalsV2Request)}, from the
   * page on that the request names}
   */
  public Paginator<ListThingPrincipalsV2Response, ThingPrincipalObject>
      listThingPrincipalsV2Paginator(ListThingPrincipalsV2Request request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListThingPrincipalsV2", ListThingPrincipalsV2Response.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listThingPrincipalsV2(ListThingPrincipalsV2Request)} for what a
   * function builds}
   */
  public Paginator<ListThingPrincipalsV2Response, ThingPrincipalObject>
      listThingPrincipalsV2Paginator(Consumer<ListThingPrincipalsV2Request.Builder> request) {
    return listThingPrincipalsV2Paginator(
        ListThingPrincipalsV2Request.builder().applyMutation(request).build());
  }

  /**
   * Lists the things that a principal is attached to, by name.
   *
   * <p>AWS: {@code listPrincipalThings}, permission {@code iot:ListPrincipalThings}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPrincipalThingsResponse listPrincipalThings(ListPrincipalThingsRequest request) {
    return connector.call(
        new Operation<>("iot.ListPrincipalThings", ListPrincipalThingsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPrincipalThings(ListPrincipalThingsRequest)} answers to what a
   * function builds}
   */
  public ListPrincipalThingsResponse listPrincipalThings(
      Consumer<ListPrincipalThingsRequest.Builder> request) {
    return listPrincipalThings(ListPrincipalThingsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPrincipalThings(ListPrincipalThingsRequest)} answers, to come} */
  public CompletableFuture<ListPrincipalThingsResponse> listPrincipalThingsAsync(
      ListPrincipalThingsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListPrincipalThings", ListPrincipalThingsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPrincipalThings(ListPrincipalThingsRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListPrincipalThingsResponse> listPrincipalThingsAsync(
      Consumer<ListPrincipalThingsRequest.Builder> request) {
    return listPrincipalThingsAsync(
        ListPrincipalThingsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listPrincipalThings(ListPrincipalThingsRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListPrincipalThingsResponse, String> listPrincipalThingsPaginator(
      ListPrincipalThingsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListPrincipalThings", ListPrincipalThingsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listPrincipalThings(ListPrincipalThingsRequest)} for what a
   * function builds}
   */
  public Paginator<ListPrincipalThingsResponse, String> listPrincipalThingsPaginator(
      Consumer<ListPrincipalThingsRequest.Builder> request) {
    return listPrincipalThingsPaginator(
        ListPrincipalThingsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the things that a principal is attached to, with how it is attached to each.
   *
   * <p>AWS: {@code listPrincipalThingsV2}, permission {@code iot:ListPrincipalThingsV2}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPrincipalThingsV2Response listPrincipalThingsV2(ListPrincipalThingsV2Request request) {
    return connector.call(
        new Operation<>("iot.ListPrincipalThingsV2", ListPrincipalThingsV2Response.SHAPE), request);
  }

  /**
   * {@return what {@link #listPrincipalThingsV2(ListPrincipalThingsV2Request)} answers to what a
   * function builds}
   */
  public ListPrincipalThingsV2Response listPrincipalThingsV2(
      Consumer<ListPrincipalThingsV2Request.Builder> request) {
    return listPrincipalThingsV2(
        ListPrincipalThingsV2Request.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listPrincipalThingsV2(ListPrincipalThingsV2Request)} answers, to come}
   */
  public CompletableFuture<ListPrincipalThingsV2Response> listPrincipalThingsV2Async(
      ListPrincipalThingsV2Request request) {
    return connector.callAsync(
        new Operation<>("iot.ListPrincipalThingsV2", ListPrincipalThingsV2Response.SHAPE), request);
  }

  /**
   * {@return what {@link #listPrincipalThingsV2(ListPrincipalThingsV2Request)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListPrincipalThingsV2Response> listPrincipalThingsV2Async(
      Consumer<ListPrincipalThingsV2Request.Builder> request) {
    return listPrincipalThingsV2Async(
        ListPrincipalThingsV2Request.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listPrincipalThingsV2(ListPrincipalThingsV2Request)}, from the
   * page on that the request names}
   */
  public Paginator<ListPrincipalThingsV2Response, PrincipalThingObject>
      listPrincipalThingsV2Paginator(ListPrincipalThingsV2Request request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListPrincipalThingsV2", ListPrincipalThingsV2Response.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listPrincipalThingsV2(ListPrincipalThingsV2Request)} for what a
   * function builds}
   */
  public Paginator<ListPrincipalThingsV2Response, PrincipalThingObject>
      listPrincipalThingsV2Paginator(Consumer<ListPrincipalThingsV2Request.Builder> request) {
    return listPrincipalThingsV2Paginator(
        ListPrincipalThingsV2Request.builder().applyMutation(request).build());
  }

  /**
   * Attaches a principal, such as a certificate, to a thing.
   *
   * <p>AWS: {@code attachThingPrincipal}, permission {@code iot:AttachThingPrincipal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public AttachThingPrincipalResponse attachThingPrincipal(AttachThingPrincipalRequest request) {
    return connector.call(
        new Operation<>("iot.AttachThingPrincipal", AttachThingPrincipalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #attachThingPrincipal(AttachThingPrincipalRequest)} answers to what a
   * function builds}
   */
  public AttachThingPrincipalResponse attachThingPrincipal(
      Consumer<AttachThingPrincipalRequest.Builder> request) {
    return attachThingPrincipal(
        AttachThingPrincipalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #attachThingPrincipal(AttachThingPrincipalRequest)} answers, to come} */
  public CompletableFuture<AttachThingPrincipalResponse> attachThingPrincipalAsync(
      AttachThingPrincipalRequest request) {
    return connector.callAsync(
        new Operation<>("iot.AttachThingPrincipal", AttachThingPrincipalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #attachThingPrincipal(AttachThingPrincipalRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<AttachThingPrincipalResponse> attachThingPrincipalAsync(
      Consumer<AttachThingPrincipalRequest.Builder> request) {
    return attachThingPrincipalAsync(
        AttachThingPrincipalRequest.builder().applyMutation(request).build());
  }

  /**
   * Detaches a principal from a thing. It may take some seconds until that is so everywhere.
   *
   * <p>AWS: {@code detachThingPrincipal}, permission {@code iot:DetachThingPrincipal}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DetachThingPrincipalResponse detachThingPrincipal(DetachThingPrincipalRequest request) {
    return connector.call(
        new Operation<>("iot.DetachThingPrincipal", DetachThingPrincipalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #detachThingPrincipal(DetachThingPrincipalRequest)} answers to what a
   * function builds}
   */
  public DetachThingPrincipalResponse detachThingPrincipal(
      Consumer<DetachThingPrincipalRequest.Builder> request) {
    return detachThingPrincipal(
        DetachThingPrincipalRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #detachThingPrincipal(DetachThingPrincipalRequest)} answers, to come} */
  public CompletableFuture<DetachThingPrincipalResponse> detachThingPrincipalAsync(
      DetachThingPrincipalRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DetachThingPrincipal", DetachThingPrincipalResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #detachThingPrincipal(DetachThingPrincipalRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DetachThingPrincipalResponse> detachThingPrincipalAsync(
      Consumer<DetachThingPrincipalRequest.Builder> request) {
    return detachThingPrincipalAsync(
        DetachThingPrincipalRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a type of things, which says what things have in common.
   *
   * <p>AWS: {@code createThingType}, permission {@code iot:CreateThingType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateThingTypeResponse createThingType(CreateThingTypeRequest request) {
    return connector.call(
        new Operation<>("iot.CreateThingType", CreateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createThingType(CreateThingTypeRequest)} answers to what a function
   * builds}
   */
  public CreateThingTypeResponse createThingType(Consumer<CreateThingTypeRequest.Builder> request) {
    return createThingType(CreateThingTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createThingType(CreateThingTypeRequest)} answers, to come} */
  public CompletableFuture<CreateThingTypeResponse> createThingTypeAsync(
      CreateThingTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreateThingType", CreateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createThingType(CreateThingTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateThingTypeResponse> createThingTypeAsync(
      Consumer<CreateThingTypeRequest.Builder> request) {
    return createThingTypeAsync(CreateThingTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a type of things.
   *
   * <p>AWS: {@code describeThingType}, permission {@code iot:DescribeThingType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeThingTypeResponse describeThingType(DescribeThingTypeRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeThingType", DescribeThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThingType(DescribeThingTypeRequest)} answers to what a function
   * builds}
   */
  public DescribeThingTypeResponse describeThingType(
      Consumer<DescribeThingTypeRequest.Builder> request) {
    return describeThingType(DescribeThingTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeThingType(DescribeThingTypeRequest)} answers, to come} */
  public CompletableFuture<DescribeThingTypeResponse> describeThingTypeAsync(
      DescribeThingTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeThingType", DescribeThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThingType(DescribeThingTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeThingTypeResponse> describeThingTypeAsync(
      Consumer<DescribeThingTypeRequest.Builder> request) {
    return describeThingTypeAsync(
        DescribeThingTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the types of things.
   *
   * <p>AWS: {@code listThingTypes}, permission {@code iot:ListThingTypes}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingTypesResponse listThingTypes(ListThingTypesRequest request) {
    return connector.call(
        new Operation<>("iot.ListThingTypes", ListThingTypesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingTypes(ListThingTypesRequest)} answers to what a function builds}
   */
  public ListThingTypesResponse listThingTypes(Consumer<ListThingTypesRequest.Builder> request) {
    return listThingTypes(ListThingTypesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThingTypes(ListThingTypesRequest)} answers, to come} */
  public CompletableFuture<ListThingTypesResponse> listThingTypesAsync(
      ListThingTypesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingTypes", ListThingTypesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingTypes(ListThingTypesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListThingTypesResponse> listThingTypesAsync(
      Consumer<ListThingTypesRequest.Builder> request) {
    return listThingTypesAsync(ListThingTypesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThingTypes(ListThingTypesRequest)} answers if nothing is set} */
  public ListThingTypesResponse listThingTypes() {
    return listThingTypes(ListThingTypesRequest.builder().build());
  }

  /** {@return what {@link #listThingTypes()} answers, to come} */
  public CompletableFuture<ListThingTypesResponse> listThingTypesAsync() {
    return listThingTypesAsync(ListThingTypesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listThingTypes(ListThingTypesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListThingTypesResponse, ThingTypeDefinition> listThingTypesPaginator(
      ListThingTypesRequest request) {
    return new Listing<>(
        connector, new Operation<>("iot.ListThingTypes", ListThingTypesResponse.SHAPE), request);
  }

  /**
   * {@return all items of {@link #listThingTypes(ListThingTypesRequest)} for what a function
   * builds}
   */
  public Paginator<ListThingTypesResponse, ThingTypeDefinition> listThingTypesPaginator(
      Consumer<ListThingTypesRequest.Builder> request) {
    return listThingTypesPaginator(ListThingTypesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listThingTypes()}} */
  public Paginator<ListThingTypesResponse, ThingTypeDefinition> listThingTypesPaginator() {
    return listThingTypesPaginator(ListThingTypesRequest.builder().build());
  }

  /**
   * Changes the properties of a type of things.
   *
   * <p>AWS: {@code updateThingType}, permission {@code iot:UpdateThingType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateThingTypeResponse updateThingType(UpdateThingTypeRequest request) {
    return connector.call(
        new Operation<>("iot.UpdateThingType", UpdateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingType(UpdateThingTypeRequest)} answers to what a function
   * builds}
   */
  public UpdateThingTypeResponse updateThingType(Consumer<UpdateThingTypeRequest.Builder> request) {
    return updateThingType(UpdateThingTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateThingType(UpdateThingTypeRequest)} answers, to come} */
  public CompletableFuture<UpdateThingTypeResponse> updateThingTypeAsync(
      UpdateThingTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iot.UpdateThingType", UpdateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingType(UpdateThingTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateThingTypeResponse> updateThingTypeAsync(
      Consumer<UpdateThingTypeRequest.Builder> request) {
    return updateThingTypeAsync(UpdateThingTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Takes a type of things out of use, or back into it. No new thing can have a type that is out of
   * use.
   *
   * <p>AWS: {@code deprecateThingType}, permission {@code iot:DeprecateThingType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeprecateThingTypeResponse deprecateThingType(DeprecateThingTypeRequest request) {
    return connector.call(
        new Operation<>("iot.DeprecateThingType", DeprecateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deprecateThingType(DeprecateThingTypeRequest)} answers to what a function
   * builds}
   */
  public DeprecateThingTypeResponse deprecateThingType(
      Consumer<DeprecateThingTypeRequest.Builder> request) {
    return deprecateThingType(DeprecateThingTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deprecateThingType(DeprecateThingTypeRequest)} answers, to come} */
  public CompletableFuture<DeprecateThingTypeResponse> deprecateThingTypeAsync(
      DeprecateThingTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeprecateThingType", DeprecateThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deprecateThingType(DeprecateThingTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeprecateThingTypeResponse> deprecateThingTypeAsync(
      Consumer<DeprecateThingTypeRequest.Builder> request) {
    return deprecateThingTypeAsync(
        DeprecateThingTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a type of things: five minutes after it was deprecated, at the earliest, and when no
   * thing has it.
   *
   * <p>AWS: {@code deleteThingType}, permission {@code iot:DeleteThingType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteThingTypeResponse deleteThingType(DeleteThingTypeRequest request) {
    return connector.call(
        new Operation<>("iot.DeleteThingType", DeleteThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingType(DeleteThingTypeRequest)} answers to what a function
   * builds}
   */
  public DeleteThingTypeResponse deleteThingType(Consumer<DeleteThingTypeRequest.Builder> request) {
    return deleteThingType(DeleteThingTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteThingType(DeleteThingTypeRequest)} answers, to come} */
  public CompletableFuture<DeleteThingTypeResponse> deleteThingTypeAsync(
      DeleteThingTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeleteThingType", DeleteThingTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingType(DeleteThingTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteThingTypeResponse> deleteThingTypeAsync(
      Consumer<DeleteThingTypeRequest.Builder> request) {
    return deleteThingTypeAsync(DeleteThingTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a static group of things, perhaps within another one.
   *
   * <p>AWS: {@code createThingGroup}, permission {@code iot:CreateThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateThingGroupResponse createThingGroup(CreateThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.CreateThingGroup", CreateThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createThingGroup(CreateThingGroupRequest)} answers to what a function
   * builds}
   */
  public CreateThingGroupResponse createThingGroup(
      Consumer<CreateThingGroupRequest.Builder> request) {
    return createThingGroup(CreateThingGroupRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createThingGroup(CreateThingGroupRequest)} answers, to come} */
  public CompletableFuture<CreateThingGroupResponse> createThingGroupAsync(
      CreateThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreateThingGroup", CreateThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createThingGroup(CreateThingGroupRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<CreateThingGroupResponse> createThingGroupAsync(
      Consumer<CreateThingGroupRequest.Builder> request) {
    return createThingGroupAsync(CreateThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a group of things. Of a dynamic group, it tells the query that finds its things, too.
   *
   * <p>AWS: {@code describeThingGroup}, permission {@code iot:DescribeThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeThingGroupResponse describeThingGroup(DescribeThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeThingGroup", DescribeThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThingGroup(DescribeThingGroupRequest)} answers to what a function
   * builds}
   */
  public DescribeThingGroupResponse describeThingGroup(
      Consumer<DescribeThingGroupRequest.Builder> request) {
    return describeThingGroup(DescribeThingGroupRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeThingGroup(DescribeThingGroupRequest)} answers, to come} */
  public CompletableFuture<DescribeThingGroupResponse> describeThingGroupAsync(
      DescribeThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeThingGroup", DescribeThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeThingGroup(DescribeThingGroupRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeThingGroupResponse> describeThingGroupAsync(
      Consumer<DescribeThingGroupRequest.Builder> request) {
    return describeThingGroupAsync(
        DescribeThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the groups of things.
   *
   * <p>AWS: {@code listThingGroups}, permission {@code iot:ListThingGroups}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingGroupsResponse listThingGroups(ListThingGroupsRequest request) {
    return connector.call(
        new Operation<>("iot.ListThingGroups", ListThingGroupsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingGroups(ListThingGroupsRequest)} answers to what a function
   * builds}
   */
  public ListThingGroupsResponse listThingGroups(Consumer<ListThingGroupsRequest.Builder> request) {
    return listThingGroups(ListThingGroupsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThingGroups(ListThingGroupsRequest)} answers, to come} */
  public CompletableFuture<ListThingGroupsResponse> listThingGroupsAsync(
      ListThingGroupsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingGroups", ListThingGroupsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listThingGroups(ListThingGroupsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListThingGroupsResponse> listThingGroupsAsync(
      Consumer<ListThingGroupsRequest.Builder> request) {
    return listThingGroupsAsync(ListThingGroupsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listThingGroups(ListThingGroupsRequest)} answers if nothing is set} */
  public ListThingGroupsResponse listThingGroups() {
    return listThingGroups(ListThingGroupsRequest.builder().build());
  }

  /** {@return what {@link #listThingGroups()} answers, to come} */
  public CompletableFuture<ListThingGroupsResponse> listThingGroupsAsync() {
    return listThingGroupsAsync(ListThingGroupsRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listThingGroups(ListThingGroupsRequest)}, from the page on that
   * the request names}
   */
  public Paginator<ListThingGroupsResponse, GroupNameAndArn> listThingGroupsPaginator(
      ListThingGroupsRequest request) {
    return new Listing<>(
        connector, new Operation<>("iot.ListThingGroups", ListThingGroupsResponse.SHAPE), request);
  }

  /**
   * {@return all items of {@link #listThingGroups(ListThingGroupsRequest)} for what a function
   * builds}
   */
  public Paginator<ListThingGroupsResponse, GroupNameAndArn> listThingGroupsPaginator(
      Consumer<ListThingGroupsRequest.Builder> request) {
    return listThingGroupsPaginator(
        ListThingGroupsRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listThingGroups()}} */
  public Paginator<ListThingGroupsResponse, GroupNameAndArn> listThingGroupsPaginator() {
    return listThingGroupsPaginator(ListThingGroupsRequest.builder().build());
  }

  /**
   * Changes the description or the attributes of a group of things.
   *
   * <p>AWS: {@code updateThingGroup}, permission {@code iot:UpdateThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateThingGroupResponse updateThingGroup(UpdateThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.UpdateThingGroup", UpdateThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingGroup(UpdateThingGroupRequest)} answers to what a function
   * builds}
   */
  public UpdateThingGroupResponse updateThingGroup(
      Consumer<UpdateThingGroupRequest.Builder> request) {
    return updateThingGroup(UpdateThingGroupRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateThingGroup(UpdateThingGroupRequest)} answers, to come} */
  public CompletableFuture<UpdateThingGroupResponse> updateThingGroupAsync(
      UpdateThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.UpdateThingGroup", UpdateThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingGroup(UpdateThingGroupRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateThingGroupResponse> updateThingGroupAsync(
      Consumer<UpdateThingGroupRequest.Builder> request) {
    return updateThingGroupAsync(UpdateThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a group of things. Refused while there are groups within it. A group that is not there
   * is no error.
   *
   * <p>AWS: {@code deleteThingGroup}, permission {@code iot:DeleteThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteThingGroupResponse deleteThingGroup(DeleteThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.DeleteThingGroup", DeleteThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingGroup(DeleteThingGroupRequest)} answers to what a function
   * builds}
   */
  public DeleteThingGroupResponse deleteThingGroup(
      Consumer<DeleteThingGroupRequest.Builder> request) {
    return deleteThingGroup(DeleteThingGroupRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteThingGroup(DeleteThingGroupRequest)} answers, to come} */
  public CompletableFuture<DeleteThingGroupResponse> deleteThingGroupAsync(
      DeleteThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeleteThingGroup", DeleteThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingGroup(DeleteThingGroupRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteThingGroupResponse> deleteThingGroupAsync(
      Consumer<DeleteThingGroupRequest.Builder> request) {
    return deleteThingGroupAsync(DeleteThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * Puts a thing into a group. Name both, each by name or by ARN.
   *
   * <p>AWS: {@code addThingToThingGroup}, permission {@code iot:AddThingToThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public AddThingToThingGroupResponse addThingToThingGroup(AddThingToThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.AddThingToThingGroup", AddThingToThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #addThingToThingGroup(AddThingToThingGroupRequest)} answers to what a
   * function builds}
   */
  public AddThingToThingGroupResponse addThingToThingGroup(
      Consumer<AddThingToThingGroupRequest.Builder> request) {
    return addThingToThingGroup(
        AddThingToThingGroupRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #addThingToThingGroup(AddThingToThingGroupRequest)} answers, to come} */
  public CompletableFuture<AddThingToThingGroupResponse> addThingToThingGroupAsync(
      AddThingToThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.AddThingToThingGroup", AddThingToThingGroupResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #addThingToThingGroup(AddThingToThingGroupRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<AddThingToThingGroupResponse> addThingToThingGroupAsync(
      Consumer<AddThingToThingGroupRequest.Builder> request) {
    return addThingToThingGroupAsync(
        AddThingToThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #addThingToThingGroup(AddThingToThingGroupRequest)} answers if nothing is
   * set}
   */
  public AddThingToThingGroupResponse addThingToThingGroup() {
    return addThingToThingGroup(AddThingToThingGroupRequest.builder().build());
  }

  /** {@return what {@link #addThingToThingGroup()} answers, to come} */
  public CompletableFuture<AddThingToThingGroupResponse> addThingToThingGroupAsync() {
    return addThingToThingGroupAsync(AddThingToThingGroupRequest.builder().build());
  }

  /**
   * Takes a thing out of a group. Name both, each by name or by ARN.
   *
   * <p>AWS: {@code removeThingFromThingGroup}, permission {@code iot:RemoveThingFromThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public RemoveThingFromThingGroupResponse removeThingFromThingGroup(
      RemoveThingFromThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.RemoveThingFromThingGroup", RemoveThingFromThingGroupResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #removeThingFromThingGroup(RemoveThingFromThingGroupRequest)} answers to
   * what a function builds}
   */
  public RemoveThingFromThingGroupResponse removeThingFromThingGroup(
      Consumer<RemoveThingFromThingGroupRequest.Builder> request) {
    return removeThingFromThingGroup(
        RemoveThingFromThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #removeThingFromThingGroup(RemoveThingFromThingGroupRequest)} answers, to
   * come}
   */
  public CompletableFuture<RemoveThingFromThingGroupResponse> removeThingFromThingGroupAsync(
      RemoveThingFromThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.RemoveThingFromThingGroup", RemoveThingFromThingGroupResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #removeThingFromThingGroup(RemoveThingFromThingGroupRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<RemoveThingFromThingGroupResponse> removeThingFromThingGroupAsync(
      Consumer<RemoveThingFromThingGroupRequest.Builder> request) {
    return removeThingFromThingGroupAsync(
        RemoveThingFromThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #removeThingFromThingGroup(RemoveThingFromThingGroupRequest)} answers if
   * nothing is set}
   */
  public RemoveThingFromThingGroupResponse removeThingFromThingGroup() {
    return removeThingFromThingGroup(RemoveThingFromThingGroupRequest.builder().build());
  }

  /** {@return what {@link #removeThingFromThingGroup()} answers, to come} */
  public CompletableFuture<RemoveThingFromThingGroupResponse> removeThingFromThingGroupAsync() {
    return removeThingFromThingGroupAsync(RemoveThingFromThingGroupRequest.builder().build());
  }

  /**
   * Lists the things of a group, by name.
   *
   * <p>AWS: {@code listThingsInThingGroup}, permission {@code iot:ListThingsInThingGroup}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingsInThingGroupResponse listThingsInThingGroup(
      ListThingsInThingGroupRequest request) {
    return connector.call(
        new Operation<>("iot.ListThingsInThingGroup", ListThingsInThingGroupResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listThingsInThingGroup(ListThingsInThingGroupRequest)} answers to what a
   * function builds}
   */
  public ListThingsInThingGroupResponse listThingsInThingGroup(
      Consumer<ListThingsInThingGroupRequest.Builder> request) {
    return listThingsInThingGroup(
        ListThingsInThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listThingsInThingGroup(ListThingsInThingGroupRequest)} answers, to come}
   */
  public CompletableFuture<ListThingsInThingGroupResponse> listThingsInThingGroupAsync(
      ListThingsInThingGroupRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingsInThingGroup", ListThingsInThingGroupResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listThingsInThingGroup(ListThingsInThingGroupRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListThingsInThingGroupResponse> listThingsInThingGroupAsync(
      Consumer<ListThingsInThingGroupRequest.Builder> request) {
    return listThingsInThingGroupAsync(
        ListThingsInThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listThingsInThingGroup(ListThingsInThingGroupRequest)}, from the
   * page on that the request names}
   */
  public Paginator<ListThingsInThingGroupResponse, String> listThingsInThingGroupPaginator(
      ListThingsInThingGroupRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListThingsInThingGroup", ListThingsInThingGroupResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listThingsInThingGroup(ListThingsInThingGroupRequest)} for what a
   * function builds}
   */
  public Paginator<ListThingsInThingGroupResponse, String> listThingsInThingGroupPaginator(
      Consumer<ListThingsInThingGroupRequest.Builder> request) {
    return listThingsInThingGroupPaginator(
        ListThingsInThingGroupRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the groups that a thing is in.
   *
   * <p>AWS: {@code listThingGroupsForThing}, permission {@code iot:ListThingGroupsForThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListThingGroupsForThingResponse listThingGroupsForThing(
      ListThingGroupsForThingRequest request) {
    return connector.call(
        new Operation<>("iot.ListThingGroupsForThing", ListThingGroupsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listThingGroupsForThing(ListThingGroupsForThingRequest)} answers to what
   * a function builds}
   */
  public ListThingGroupsForThingResponse listThingGroupsForThing(
      Consumer<ListThingGroupsForThingRequest.Builder> request) {
    return listThingGroupsForThing(
        ListThingGroupsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listThingGroupsForThing(ListThingGroupsForThingRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListThingGroupsForThingResponse> listThingGroupsForThingAsync(
      ListThingGroupsForThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListThingGroupsForThing", ListThingGroupsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listThingGroupsForThing(ListThingGroupsForThingRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<ListThingGroupsForThingResponse> listThingGroupsForThingAsync(
      Consumer<ListThingGroupsForThingRequest.Builder> request) {
    return listThingGroupsForThingAsync(
        ListThingGroupsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listThingGroupsForThing(ListThingGroupsForThingRequest)}, from
   * the page on that the request names}
   */
  public Paginator<ListThingGroupsForThingResponse, GroupNameAndArn>
      listThingGroupsForThingPaginator(ListThingGroupsForThingRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListThingGroupsForThing", ListThingGroupsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listThingGroupsForThing(ListThingGroupsForThingRequest)} for what
   * a function builds}
   */
  public Paginator<ListThingGroupsForThingResponse, GroupNameAndArn>
      listThingGroupsForThingPaginator(Consumer<ListThingGroupsForThingRequest.Builder> request) {
    return listThingGroupsForThingPaginator(
        ListThingGroupsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Puts a thing into some groups and takes it out of others.
   *
   * <p>AWS: {@code updateThingGroupsForThing}, permission {@code iot:UpdateThingGroupsForThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateThingGroupsForThingResponse updateThingGroupsForThing(
      UpdateThingGroupsForThingRequest request) {
    return connector.call(
        new Operation<>("iot.UpdateThingGroupsForThing", UpdateThingGroupsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateThingGroupsForThing(UpdateThingGroupsForThingRequest)} answers to
   * what a function builds}
   */
  public UpdateThingGroupsForThingResponse updateThingGroupsForThing(
      Consumer<UpdateThingGroupsForThingRequest.Builder> request) {
    return updateThingGroupsForThing(
        UpdateThingGroupsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateThingGroupsForThing(UpdateThingGroupsForThingRequest)} answers, to
   * come}
   */
  public CompletableFuture<UpdateThingGroupsForThingResponse> updateThingGroupsForThingAsync(
      UpdateThingGroupsForThingRequest request) {
    return connector.callAsync(
        new Operation<>("iot.UpdateThingGroupsForThing", UpdateThingGroupsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateThingGroupsForThing(UpdateThingGroupsForThingRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<UpdateThingGroupsForThingResponse> updateThingGroupsForThingAsync(
      Consumer<UpdateThingGroupsForThingRequest.Builder> request) {
    return updateThingGroupsForThingAsync(
        UpdateThingGroupsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateThingGroupsForThing(UpdateThingGroupsForThingRequest)} answers if
   * nothing is set}
   */
  public UpdateThingGroupsForThingResponse updateThingGroupsForThing() {
    return updateThingGroupsForThing(UpdateThingGroupsForThingRequest.builder().build());
  }

  /** {@return what {@link #updateThingGroupsForThing()} answers, to come} */
  public CompletableFuture<UpdateThingGroupsForThingResponse> updateThingGroupsForThingAsync() {
    return updateThingGroupsForThingAsync(UpdateThingGroupsForThingRequest.builder().build());
  }

  /**
   * Finds things, or groups of things, by a query such as {@code attributes.line:4 AND
   * connectivity.connected:true}. The index must be switched on ({@code
   * updateIndexingConfiguration}), and is some seconds behind.
   *
   * <p>AWS: {@code searchIndex}, permission {@code iot:SearchIndex}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public SearchIndexResponse searchIndex(SearchIndexRequest request) {
    return connector.call(new Operation<>("iot.SearchIndex", SearchIndexResponse.SHAPE), request);
  }

  /** {@return what {@link #searchIndex(SearchIndexRequest)} answers to what a function builds} */
  public SearchIndexResponse searchIndex(Consumer<SearchIndexRequest.Builder> request) {
    return searchIndex(SearchIndexRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #searchIndex(SearchIndexRequest)} answers, to come} */
  public CompletableFuture<SearchIndexResponse> searchIndexAsync(SearchIndexRequest request) {
    return connector.callAsync(
        new Operation<>("iot.SearchIndex", SearchIndexResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #searchIndex(SearchIndexRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<SearchIndexResponse> searchIndexAsync(
      Consumer<SearchIndexRequest.Builder> request) {
    return searchIndexAsync(SearchIndexRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link #searchIndex(SearchIndexRequest)}, from the page on that the
   * request names}
   */
  public Streamable<SearchIndexResponse> searchIndexPaginator(SearchIndexRequest request) {
    return new ResponsePages<>(
        connector, new Operation<>("iot.SearchIndex", SearchIndexResponse.SHAPE), request);
  }

  /** {@return all pages of {@link #searchIndex(SearchIndexRequest)} for what a function builds} */
  public Streamable<SearchIndexResponse> searchIndexPaginator(
      Consumer<SearchIndexRequest.Builder> request) {
    return searchIndexPaginator(SearchIndexRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the indices that are switched on, by name.
   *
   * <p>AWS: {@code listIndices}, permission {@code iot:ListIndices}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListIndicesResponse listIndices(ListIndicesRequest request) {
    return connector.call(new Operation<>("iot.ListIndices", ListIndicesResponse.SHAPE), request);
  }

  /** {@return what {@link #listIndices(ListIndicesRequest)} answers to what a function builds} */
  public ListIndicesResponse listIndices(Consumer<ListIndicesRequest.Builder> request) {
    return listIndices(ListIndicesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listIndices(ListIndicesRequest)} answers, to come} */
  public CompletableFuture<ListIndicesResponse> listIndicesAsync(ListIndicesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListIndices", ListIndicesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listIndices(ListIndicesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListIndicesResponse> listIndicesAsync(
      Consumer<ListIndicesRequest.Builder> request) {
    return listIndicesAsync(ListIndicesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listIndices(ListIndicesRequest)} answers if nothing is set} */
  public ListIndicesResponse listIndices() {
    return listIndices(ListIndicesRequest.builder().build());
  }

  /** {@return what {@link #listIndices()} answers, to come} */
  public CompletableFuture<ListIndicesResponse> listIndicesAsync() {
    return listIndicesAsync(ListIndicesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listIndices(ListIndicesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListIndicesResponse, String> listIndicesPaginator(ListIndicesRequest request) {
    return new Listing<>(
        connector, new Operation<>("iot.ListIndices", ListIndicesResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listIndices(ListIndicesRequest)} for what a function builds} */
  public Paginator<ListIndicesResponse, String> listIndicesPaginator(
      Consumer<ListIndicesRequest.Builder> request) {
    return listIndicesPaginator(ListIndicesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listIndices()}} */
  public Paginator<ListIndicesResponse, String> listIndicesPaginator() {
    return listIndicesPaginator(ListIndicesRequest.builder().build());
  }

  /**
   * Says whether an index is built, and what it holds.
   *
   * <p>AWS: {@code describeIndex}, permission {@code iot:DescribeIndex}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeIndexResponse describeIndex(DescribeIndexRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeIndex", DescribeIndexResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeIndex(DescribeIndexRequest)} answers to what a function builds}
   */
  public DescribeIndexResponse describeIndex(Consumer<DescribeIndexRequest.Builder> request) {
    return describeIndex(DescribeIndexRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeIndex(DescribeIndexRequest)} answers, to come} */
  public CompletableFuture<DescribeIndexResponse> describeIndexAsync(DescribeIndexRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeIndex", DescribeIndexResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeIndex(DescribeIndexRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DescribeIndexResponse> describeIndexAsync(
      Consumer<DescribeIndexRequest.Builder> request) {
    return describeIndexAsync(DescribeIndexRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives what is indexed.
   *
   * <p>AWS: {@code getIndexingConfiguration}, permission {@code iot:GetIndexingConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetIndexingConfigurationResponse getIndexingConfiguration(
      GetIndexingConfigurationRequest request) {
    return connector.call(
        new Operation<>("iot.GetIndexingConfiguration", GetIndexingConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getIndexingConfiguration(GetIndexingConfigurationRequest)} answers to
   * what a function builds}
   */
  public GetIndexingConfigurationResponse getIndexingConfiguration(
      Consumer<GetIndexingConfigurationRequest.Builder> request) {
    return getIndexingConfiguration(
        GetIndexingConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getIndexingConfiguration(GetIndexingConfigurationRequest)} answers, to
   * come}
   */
  public CompletableFuture<GetIndexingConfigurationResponse> getIndexingConfigurationAsync(
      GetIndexingConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetIndexingConfiguration", GetIndexingConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getIndexingConfiguration(GetIndexingConfigurationRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<GetIndexingConfigurationResponse> getIndexingConfigurationAsync(
      Consumer<GetIndexingConfigurationRequest.Builder> request) {
    return getIndexingConfigurationAsync(
        GetIndexingConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getIndexingConfiguration(GetIndexingConfigurationRequest)} answers if
   * nothing is set}
   */
  public GetIndexingConfigurationResponse getIndexingConfiguration() {
    return getIndexingConfiguration(GetIndexingConfigurationRequest.builder().build());
  }

  /** {@return what {@link #getIndexingConfiguration()} answers, to come} */
  public CompletableFuture<GetIndexingConfigurationResponse> getIndexingConfigurationAsync() {
    return getIndexingConfigurationAsync(GetIndexingConfigurationRequest.builder().build());
  }

  /**
   * Sets what is indexed. The index is built anew, which may take long; what is not given stays.
   *
   * <p>AWS: {@code updateIndexingConfiguration}, permission {@code
   * iot:UpdateIndexingConfiguration}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateIndexingConfigurationResponse updateIndexingConfiguration(
      UpdateIndexingConfigurationRequest request) {
    return connector.call(
        new Operation<>(
            "iot.UpdateIndexingConfiguration", UpdateIndexingConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateIndexingConfiguration(UpdateIndexingConfigurationRequest)} answers
   * to what a function builds}
   */
  public UpdateIndexingConfigurationResponse updateIndexingConfiguration(
      Consumer<UpdateIndexingConfigurationRequest.Builder> request) {
    return updateIndexingConfiguration(
        UpdateIndexingConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateIndexingConfiguration(UpdateIndexingConfigurationRequest)} answers,
   * to come}
   */
  public CompletableFuture<UpdateIndexingConfigurationResponse> updateIndexingConfigurationAsync(
      UpdateIndexingConfigurationRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iot.UpdateIndexingConfiguration", UpdateIndexingConfigurationResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateIndexingConfiguration(UpdateIndexingConfigurationRequest)} answers
   * to what a function builds, to come}
   */
  public CompletableFuture<UpdateIndexingConfigurationResponse> updateIndexingConfigurationAsync(
      Consumer<UpdateIndexingConfigurationRequest.Builder> request) {
    return updateIndexingConfigurationAsync(
        UpdateIndexingConfigurationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #updateIndexingConfiguration(UpdateIndexingConfigurationRequest)} answers
   * if nothing is set}
   */
  public UpdateIndexingConfigurationResponse updateIndexingConfiguration() {
    return updateIndexingConfiguration(UpdateIndexingConfigurationRequest.builder().build());
  }

  /** {@return what {@link #updateIndexingConfiguration()} answers, to come} */
  public CompletableFuture<UpdateIndexingConfigurationResponse> updateIndexingConfigurationAsync() {
    return updateIndexingConfigurationAsync(UpdateIndexingConfigurationRequest.builder().build());
  }

  /**
   * Counts what a query finds, and gives average, sum and more of a field of numbers.
   *
   * <p>AWS: {@code getStatistics}, permission {@code iot:GetStatistics}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetStatisticsResponse getStatistics(GetStatisticsRequest request) {
    return connector.call(
        new Operation<>("iot.GetStatistics", GetStatisticsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getStatistics(GetStatisticsRequest)} answers to what a function builds}
   */
  public GetStatisticsResponse getStatistics(Consumer<GetStatisticsRequest.Builder> request) {
    return getStatistics(GetStatisticsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getStatistics(GetStatisticsRequest)} answers, to come} */
  public CompletableFuture<GetStatisticsResponse> getStatisticsAsync(GetStatisticsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetStatistics", GetStatisticsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getStatistics(GetStatisticsRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetStatisticsResponse> getStatisticsAsync(
      Consumer<GetStatisticsRequest.Builder> request) {
    return getStatisticsAsync(GetStatisticsRequest.builder().applyMutation(request).build());
  }

  /**
   * Counts how many values a field has in what a query finds. From some thousands on it is an
   * estimate.
   *
   * <p>AWS: {@code getCardinality}, permission {@code iot:GetCardinality}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetCardinalityResponse getCardinality(GetCardinalityRequest request) {
    return connector.call(
        new Operation<>("iot.GetCardinality", GetCardinalityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getCardinality(GetCardinalityRequest)} answers to what a function builds}
   */
  public GetCardinalityResponse getCardinality(Consumer<GetCardinalityRequest.Builder> request) {
    return getCardinality(GetCardinalityRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getCardinality(GetCardinalityRequest)} answers, to come} */
  public CompletableFuture<GetCardinalityResponse> getCardinalityAsync(
      GetCardinalityRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetCardinality", GetCardinalityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getCardinality(GetCardinalityRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetCardinalityResponse> getCardinalityAsync(
      Consumer<GetCardinalityRequest.Builder> request) {
    return getCardinalityAsync(GetCardinalityRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives which value of a field of numbers so many percent of what a query finds do not exceed.
   *
   * <p>AWS: {@code getPercentiles}, permission {@code iot:GetPercentiles}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPercentilesResponse getPercentiles(GetPercentilesRequest request) {
    return connector.call(
        new Operation<>("iot.GetPercentiles", GetPercentilesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPercentiles(GetPercentilesRequest)} answers to what a function builds}
   */
  public GetPercentilesResponse getPercentiles(Consumer<GetPercentilesRequest.Builder> request) {
    return getPercentiles(GetPercentilesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPercentiles(GetPercentilesRequest)} answers, to come} */
  public CompletableFuture<GetPercentilesResponse> getPercentilesAsync(
      GetPercentilesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetPercentiles", GetPercentilesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPercentiles(GetPercentilesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetPercentilesResponse> getPercentilesAsync(
      Consumer<GetPercentilesRequest.Builder> request) {
    return getPercentilesAsync(GetPercentilesRequest.builder().applyMutation(request).build());
  }

  /**
   * Counts what a query finds by the values of a field, the most frequent first.
   *
   * <p>AWS: {@code getBucketsAggregation}, permission {@code iot:GetBucketsAggregation}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetBucketsAggregationResponse getBucketsAggregation(GetBucketsAggregationRequest request) {
    return connector.call(
        new Operation<>("iot.GetBucketsAggregation", GetBucketsAggregationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getBucketsAggregation(GetBucketsAggregationRequest)} answers to what a
   * function builds}
   */
  public GetBucketsAggregationResponse getBucketsAggregation(
      Consumer<GetBucketsAggregationRequest.Builder> request) {
    return getBucketsAggregation(
        GetBucketsAggregationRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getBucketsAggregation(GetBucketsAggregationRequest)} answers, to come}
   */
  public CompletableFuture<GetBucketsAggregationResponse> getBucketsAggregationAsync(
      GetBucketsAggregationRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetBucketsAggregation", GetBucketsAggregationResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getBucketsAggregation(GetBucketsAggregationRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<GetBucketsAggregationResponse> getBucketsAggregationAsync(
      Consumer<GetBucketsAggregationRequest.Builder> request) {
    return getBucketsAggregationAsync(
        GetBucketsAggregationRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an endpoint of the account in the region. The connector asks for that of the data plane
   * itself.
   *
   * <p>AWS: {@code describeEndpoint}, permission {@code iot:DescribeEndpoint}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeEndpointResponse describeEndpoint(DescribeEndpointRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeEndpoint", DescribeEndpointResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeEndpoint(DescribeEndpointRequest)} answers to what a function
   * builds}
   */
  public DescribeEndpointResponse describeEndpoint(
      Consumer<DescribeEndpointRequest.Builder> request) {
    return describeEndpoint(DescribeEndpointRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeEndpoint(DescribeEndpointRequest)} answers, to come} */
  public CompletableFuture<DescribeEndpointResponse> describeEndpointAsync(
      DescribeEndpointRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeEndpoint", DescribeEndpointResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeEndpoint(DescribeEndpointRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DescribeEndpointResponse> describeEndpointAsync(
      Consumer<DescribeEndpointRequest.Builder> request) {
    return describeEndpointAsync(DescribeEndpointRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeEndpoint(DescribeEndpointRequest)} answers if nothing is set} */
  public DescribeEndpointResponse describeEndpoint() {
    return describeEndpoint(DescribeEndpointRequest.builder().build());
  }

  /** {@return what {@link #describeEndpoint()} answers, to come} */
  public CompletableFuture<DescribeEndpointResponse> describeEndpointAsync() {
    return describeEndpointAsync(DescribeEndpointRequest.builder().build());
  }

  /**
   * Creates a key pair and a certificate for it. This is the only time that the private key is
   * given: keep it safe.
   *
   * <p>AWS: {@code createKeysAndCertificate}, permission {@code iot:CreateKeysAndCertificate}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateKeysAndCertificateResponse createKeysAndCertificate(
      CreateKeysAndCertificateRequest request) {
    return connector.call(
        new Operation<>("iot.CreateKeysAndCertificate", CreateKeysAndCertificateResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createKeysAndCertificate(CreateKeysAndCertificateRequest)} answers to
   * what a function builds}
   */
  public CreateKeysAndCertificateResponse createKeysAndCertificate(
      Consumer<CreateKeysAndCertificateRequest.Builder> request) {
    return createKeysAndCertificate(
        CreateKeysAndCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createKeysAndCertificate(CreateKeysAndCertificateRequest)} answers, to
   * come}
   */
  public CompletableFuture<CreateKeysAndCertificateResponse> createKeysAndCertificateAsync(
      CreateKeysAndCertificateRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreateKeysAndCertificate", CreateKeysAndCertificateResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createKeysAndCertificate(CreateKeysAndCertificateRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<CreateKeysAndCertificateResponse> createKeysAndCertificateAsync(
      Consumer<CreateKeysAndCertificateRequest.Builder> request) {
    return createKeysAndCertificateAsync(
        CreateKeysAndCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createKeysAndCertificate(CreateKeysAndCertificateRequest)} answers if
   * nothing is set}
   */
  public CreateKeysAndCertificateResponse createKeysAndCertificate() {
    return createKeysAndCertificate(CreateKeysAndCertificateRequest.builder().build());
  }

  /** {@return what {@link #createKeysAndCertificate()} answers, to come} */
  public CompletableFuture<CreateKeysAndCertificateResponse> createKeysAndCertificateAsync() {
    return createKeysAndCertificateAsync(CreateKeysAndCertificateRequest.builder().build());
  }

  /**
   * Creates a certificate from a signing request: the private key stays where it was made.
   *
   * <p>AWS: {@code createCertificateFromCsr}, permission {@code iot:CreateCertificateFromCsr}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateCertificateFromCsrResponse createCertificateFromCsr(
      CreateCertificateFromCsrRequest request) {
    return connector.call(
        new Operation<>("iot.CreateCertificateFromCsr", CreateCertificateFromCsrResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createCertificateFromCsr(CreateCertificateFromCsrRequest)} answers to
   * what a function builds}
   */
  public CreateCertificateFromCsrResponse createCertificateFromCsr(
      Consumer<CreateCertificateFromCsrRequest.Builder> request) {
    return createCertificateFromCsr(
        CreateCertificateFromCsrRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createCertificateFromCsr(CreateCertificateFromCsrRequest)} answers, to
   * come}
   */
  public CompletableFuture<CreateCertificateFromCsrResponse> createCertificateFromCsrAsync(
      CreateCertificateFromCsrRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreateCertificateFromCsr", CreateCertificateFromCsrResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createCertificateFromCsr(CreateCertificateFromCsrRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<CreateCertificateFromCsrResponse> createCertificateFromCsrAsync(
      Consumer<CreateCertificateFromCsrRequest.Builder> request) {
    return createCertificateFromCsrAsync(
        CreateCertificateFromCsrRequest.builder().applyMutation(request).build());
  }

  /**
   * Registers a certificate that a registered CA has signed.
   *
   * <p>AWS: {@code registerCertificate}, permission {@code iot:RegisterCertificate}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public RegisterCertificateResponse registerCertificate(RegisterCertificateRequest request) {
    return connector.call(
        new Operation<>("iot.RegisterCertificate", RegisterCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #registerCertificate(RegisterCertificateRequest)} answers to what a
   * function builds}
   */
  public RegisterCertificateResponse registerCertificate(
      Consumer<RegisterCertificateRequest.Builder> request) {
    return registerCertificate(RegisterCertificateRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #registerCertificate(RegisterCertificateRequest)} answers, to come} */
  public CompletableFuture<RegisterCertificateResponse> registerCertificateAsync(
      RegisterCertificateRequest request) {
    return connector.callAsync(
        new Operation<>("iot.RegisterCertificate", RegisterCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #registerCertificate(RegisterCertificateRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<RegisterCertificateResponse> registerCertificateAsync(
      Consumer<RegisterCertificateRequest.Builder> request) {
    return registerCertificateAsync(
        RegisterCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * Registers a certificate of a CA that need not be registered, such as a self-signed one.
   *
   * <p>AWS: {@code registerCertificateWithoutCA}, permission {@code
   * iot:RegisterCertificateWithoutCA}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public RegisterCertificateWithoutCAResponse registerCertificateWithoutCA(
      RegisterCertificateWithoutCARequest request) {
    return connector.call(
        new Operation<>(
            "iot.RegisterCertificateWithoutCA", RegisterCertificateWithoutCAResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #registerCertificateWithoutCA(RegisterCertificateWithoutCARequest)}
   * answers to what a function builds}
   */
  public RegisterCertificateWithoutCAResponse registerCertificateWithoutCA(
      Consumer<RegisterCertificateWithoutCARequest.Builder> request) {
    return registerCertificateWithoutCA(
        RegisterCertificateWithoutCARequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #registerCertificateWithoutCA(RegisterCertificateWithoutCARequest)}
   * answers, to come}
   */
  public CompletableFuture<RegisterCertificateWithoutCAResponse> registerCertificateWithoutCAAsync(
      RegisterCertificateWithoutCARequest request) {
    return connector.callAsync(
        new Operation<>(
            "iot.RegisterCertificateWithoutCA", RegisterCertificateWithoutCAResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #registerCertificateWithoutCA(RegisterCertificateWithoutCARequest)}
   * answers to what a function builds, to come}
   */
  public CompletableFuture<RegisterCertificateWithoutCAResponse> registerCertificateWithoutCAAsync(
      Consumer<RegisterCertificateWithoutCARequest.Builder> request) {
    return registerCertificateWithoutCAAsync(
        RegisterCertificateWithoutCARequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a certificate with its state, its owner and its validity.
   *
   * <p>AWS: {@code describeCertificate}, permission {@code iot:DescribeCertificate}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DescribeCertificateResponse describeCertificate(DescribeCertificateRequest request) {
    return connector.call(
        new Operation<>("iot.DescribeCertificate", DescribeCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeCertificate(DescribeCertificateRequest)} answers to what a
   * function builds}
   */
  public DescribeCertificateResponse describeCertificate(
      Consumer<DescribeCertificateRequest.Builder> request) {
    return describeCertificate(DescribeCertificateRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #describeCertificate(DescribeCertificateRequest)} answers, to come} */
  public CompletableFuture<DescribeCertificateResponse> describeCertificateAsync(
      DescribeCertificateRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DescribeCertificate", DescribeCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #describeCertificate(DescribeCertificateRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DescribeCertificateResponse> describeCertificateAsync(
      Consumer<DescribeCertificateRequest.Builder> request) {
    return describeCertificateAsync(
        DescribeCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the certificates of the account, the newest first.
   *
   * <p>AWS: {@code listCertificates}, permission {@code iot:ListCertificates}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListCertificatesResponse listCertificates(ListCertificatesRequest request) {
    return connector.call(
        new Operation<>("iot.ListCertificates", ListCertificatesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listCertificates(ListCertificatesRequest)} answers to what a function
   * builds}
   */
  public ListCertificatesResponse listCertificates(
      Consumer<ListCertificatesRequest.Builder> request) {
    return listCertificates(ListCertificatesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listCertificates(ListCertificatesRequest)} answers, to come} */
  public CompletableFuture<ListCertificatesResponse> listCertificatesAsync(
      ListCertificatesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListCertificates", ListCertificatesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listCertificates(ListCertificatesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListCertificatesResponse> listCertificatesAsync(
      Consumer<ListCertificatesRequest.Builder> request) {
    return listCertificatesAsync(ListCertificatesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listCertificates(ListCertificatesRequest)} answers if nothing is set} */
  public ListCertificatesResponse listCertificates() {
    return listCertificates(ListCertificatesRequest.builder().build());
  }

  /** {@return what {@link #listCertificates()} answers, to come} */
  public CompletableFuture<ListCertificatesResponse> listCertificatesAsync() {
    return listCertificatesAsync(ListCertificatesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listCertificates(ListCertificatesRequest)}, from the page on that
   * the request names}
   */
  public Paginator<ListCertificatesResponse, Certificate> listCertificatesPaginator(
      ListCertificatesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListCertificates", ListCertificatesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listCertificates(ListCertificatesRequest)} for what a function
   * builds}
   */
  public Paginator<ListCertificatesResponse, Certificate> listCertificatesPaginator(
      Consumer<ListCertificatesRequest.Builder> request) {
    return listCertificatesPaginator(
        ListCertificatesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listCertificates()}} */
  public Paginator<ListCertificatesResponse, Certificate> listCertificatesPaginator() {
    return listCertificatesPaginator(ListCertificatesRequest.builder().build());
  }

  /**
   * Sets the state of a certificate. With an inactive or revoked one nobody connects, and who is
   * connected is disconnected.
   *
   * <p>AWS: {@code updateCertificate}, permission {@code iot:UpdateCertificate}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateCertificateResponse updateCertificate(UpdateCertificateRequest request) {
    return connector.call(
        new Operation<>("iot.UpdateCertificate", UpdateCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateCertificate(UpdateCertificateRequest)} answers to what a function
   * builds}
   */
  public UpdateCertificateResponse updateCertificate(
      Consumer<UpdateCertificateRequest.Builder> request) {
    return updateCertificate(UpdateCertificateRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateCertificate(UpdateCertificateRequest)} answers, to come} */
  public CompletableFuture<UpdateCertificateResponse> updateCertificateAsync(
      UpdateCertificateRequest request) {
    return connector.callAsync(
        new Operation<>("iot.UpdateCertificate", UpdateCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateCertificate(UpdateCertificateRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateCertificateResponse> updateCertificateAsync(
      Consumer<UpdateCertificateRequest.Builder> request) {
    return updateCertificateAsync(
        UpdateCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a certificate: an inactive one that no thing and no policy is attached to.
   *
   * <p>AWS: {@code deleteCertificate}, permission {@code iot:DeleteCertificate}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteCertificateResponse deleteCertificate(DeleteCertificateRequest request) {
    return connector.call(
        new Operation<>("iot.DeleteCertificate", DeleteCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteCertificate(DeleteCertificateRequest)} answers to what a function
   * builds}
   */
  public DeleteCertificateResponse deleteCertificate(
      Consumer<DeleteCertificateRequest.Builder> request) {
    return deleteCertificate(DeleteCertificateRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteCertificate(DeleteCertificateRequest)} answers, to come} */
  public CompletableFuture<DeleteCertificateResponse> deleteCertificateAsync(
      DeleteCertificateRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeleteCertificate", DeleteCertificateResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteCertificate(DeleteCertificateRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteCertificateResponse> deleteCertificateAsync(
      Consumer<DeleteCertificateRequest.Builder> request) {
    return deleteCertificateAsync(
        DeleteCertificateRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a policy. What it says is its version {@code 1}, which is in force.
   *
   * <p>AWS: {@code createPolicy}, permission {@code iot:CreatePolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreatePolicyResponse createPolicy(CreatePolicyRequest request) {
    return connector.call(new Operation<>("iot.CreatePolicy", CreatePolicyResponse.SHAPE), request);
  }

  /** {@return what {@link #createPolicy(CreatePolicyRequest)} answers to what a function builds} */
  public CreatePolicyResponse createPolicy(Consumer<CreatePolicyRequest.Builder> request) {
    return createPolicy(CreatePolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createPolicy(CreatePolicyRequest)} answers, to come} */
  public CompletableFuture<CreatePolicyResponse> createPolicyAsync(CreatePolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreatePolicy", CreatePolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPolicy(CreatePolicyRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreatePolicyResponse> createPolicyAsync(
      Consumer<CreatePolicyRequest.Builder> request) {
    return createPolicyAsync(CreatePolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a policy, as the version has it that is in force.
   *
   * <p>AWS: {@code getPolicy}, permission {@code iot:GetPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPolicyResponse getPolicy(GetPolicyRequest request) {
    return connector.call(new Operation<>("iot.GetPolicy", GetPolicyResponse.SHAPE), request);
  }

  /** {@return what {@link #getPolicy(GetPolicyRequest)} answers to what a function builds} */
  public GetPolicyResponse getPolicy(Consumer<GetPolicyRequest.Builder> request) {
    return getPolicy(GetPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPolicy(GetPolicyRequest)} answers, to come} */
  public CompletableFuture<GetPolicyResponse> getPolicyAsync(GetPolicyRequest request) {
    return connector.callAsync(new Operation<>("iot.GetPolicy", GetPolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPolicy(GetPolicyRequest)} answers to what a function builds, to come}
   */
  public CompletableFuture<GetPolicyResponse> getPolicyAsync(
      Consumer<GetPolicyRequest.Builder> request) {
    return getPolicyAsync(GetPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the policies.
   *
   * <p>AWS: {@code listPolicies}, permission {@code iot:ListPolicies}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPoliciesResponse listPolicies(ListPoliciesRequest request) {
    return connector.call(new Operation<>("iot.ListPolicies", ListPoliciesResponse.SHAPE), request);
  }

  /** {@return what {@link #listPolicies(ListPoliciesRequest)} answers to what a function builds} */
  public ListPoliciesResponse listPolicies(Consumer<ListPoliciesRequest.Builder> request) {
    return listPolicies(ListPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPolicies(ListPoliciesRequest)} answers, to come} */
  public CompletableFuture<ListPoliciesResponse> listPoliciesAsync(ListPoliciesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListPolicies", ListPoliciesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPolicies(ListPoliciesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListPoliciesResponse> listPoliciesAsync(
      Consumer<ListPoliciesRequest.Builder> request) {
    return listPoliciesAsync(ListPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPolicies(ListPoliciesRequest)} answers if nothing is set} */
  public ListPoliciesResponse listPolicies() {
    return listPolicies(ListPoliciesRequest.builder().build());
  }

  /** {@return what {@link #listPolicies()} answers, to come} */
  public CompletableFuture<ListPoliciesResponse> listPoliciesAsync() {
    return listPoliciesAsync(ListPoliciesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listPolicies(ListPoliciesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListPoliciesResponse, Policy> listPoliciesPaginator(
      ListPoliciesRequest request) {
    return new Listing<>(
        connector, new Operation<>("iot.ListPolicies", ListPoliciesResponse.SHAPE), request);
  }

  /**
   * {@return all items of {@link #listPolicies(ListPoliciesRequest)} for what a function builds}
   */
  public Paginator<ListPoliciesResponse, Policy> listPoliciesPaginator(
      Consumer<ListPoliciesRequest.Builder> request) {
    return listPoliciesPaginator(ListPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listPolicies()}} */
  public Paginator<ListPoliciesResponse, Policy> listPoliciesPaginator() {
    return listPoliciesPaginator(ListPoliciesRequest.builder().build());
  }

  /**
   * Deletes a policy that has no other versions and is attached to nothing.
   *
   * <p>AWS: {@code deletePolicy}, permission {@code iot:DeletePolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeletePolicyResponse deletePolicy(DeletePolicyRequest request) {
    return connector.call(new Operation<>("iot.DeletePolicy", DeletePolicyResponse.SHAPE), request);
  }

  /** {@return what {@link #deletePolicy(DeletePolicyRequest)} answers to what a function builds} */
  public DeletePolicyResponse deletePolicy(Consumer<DeletePolicyRequest.Builder> request) {
    return deletePolicy(DeletePolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deletePolicy(DeletePolicyRequest)} answers, to come} */
  public CompletableFuture<DeletePolicyResponse> deletePolicyAsync(DeletePolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeletePolicy", DeletePolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePolicy(DeletePolicyRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeletePolicyResponse> deletePolicyAsync(
      Consumer<DeletePolicyRequest.Builder> request) {
    return deletePolicyAsync(DeletePolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a version of a policy. A policy has five at the most: delete one before.
   *
   * <p>AWS: {@code createPolicyVersion}, permission {@code iot:CreatePolicyVersion}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreatePolicyVersionResponse createPolicyVersion(CreatePolicyVersionRequest request) {
    return connector.call(
        new Operation<>("iot.CreatePolicyVersion", CreatePolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPolicyVersion(CreatePolicyVersionRequest)} answers to what a
   * function builds}
   */
  public CreatePolicyVersionResponse createPolicyVersion(
      Consumer<CreatePolicyVersionRequest.Builder> request) {
    return createPolicyVersion(CreatePolicyVersionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createPolicyVersion(CreatePolicyVersionRequest)} answers, to come} */
  public CompletableFuture<CreatePolicyVersionResponse> createPolicyVersionAsync(
      CreatePolicyVersionRequest request) {
    return connector.callAsync(
        new Operation<>("iot.CreatePolicyVersion", CreatePolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createPolicyVersion(CreatePolicyVersionRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreatePolicyVersionResponse> createPolicyVersionAsync(
      Consumer<CreatePolicyVersionRequest.Builder> request) {
    return createPolicyVersionAsync(
        CreatePolicyVersionRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a version of a policy.
   *
   * <p>AWS: {@code getPolicyVersion}, permission {@code iot:GetPolicyVersion}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPolicyVersionResponse getPolicyVersion(GetPolicyVersionRequest request) {
    return connector.call(
        new Operation<>("iot.GetPolicyVersion", GetPolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPolicyVersion(GetPolicyVersionRequest)} answers to what a function
   * builds}
   */
  public GetPolicyVersionResponse getPolicyVersion(
      Consumer<GetPolicyVersionRequest.Builder> request) {
    return getPolicyVersion(GetPolicyVersionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPolicyVersion(GetPolicyVersionRequest)} answers, to come} */
  public CompletableFuture<GetPolicyVersionResponse> getPolicyVersionAsync(
      GetPolicyVersionRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetPolicyVersion", GetPolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPolicyVersion(GetPolicyVersionRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetPolicyVersionResponse> getPolicyVersionAsync(
      Consumer<GetPolicyVersionRequest.Builder> request) {
    return getPolicyVersionAsync(GetPolicyVersionRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the versions of a policy.
   *
   * <p>AWS: {@code listPolicyVersions}, permission {@code iot:ListPolicyVersions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPolicyVersionsResponse listPolicyVersions(ListPolicyVersionsRequest request) {
    return connector.call(
        new Operation<>("iot.ListPolicyVersions", ListPolicyVersionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPolicyVersions(ListPolicyVersionsRequest)} answers to what a function
   * builds}
   */
  public ListPolicyVersionsResponse listPolicyVersions(
      Consumer<ListPolicyVersionsRequest.Builder> request) {
    return listPolicyVersions(ListPolicyVersionsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listPolicyVersions(ListPolicyVersionsRequest)} answers, to come} */
  public CompletableFuture<ListPolicyVersionsResponse> listPolicyVersionsAsync(
      ListPolicyVersionsRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListPolicyVersions", ListPolicyVersionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listPolicyVersions(ListPolicyVersionsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListPolicyVersionsResponse> listPolicyVersionsAsync(
      Consumer<ListPolicyVersionsRequest.Builder> request) {
    return listPolicyVersionsAsync(
        ListPolicyVersionsRequest.builder().applyMutation(request).build());
  }

  /**
   * Puts a version of a policy in force, for everything that it is attached to.
   *
   * <p>AWS: {@code setDefaultPolicyVersion}, permission {@code iot:SetDefaultPolicyVersion}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public SetDefaultPolicyVersionResponse setDefaultPolicyVersion(
      SetDefaultPolicyVersionRequest request) {
    return connector.call(
        new Operation<>("iot.SetDefaultPolicyVersion", SetDefaultPolicyVersionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #setDefaultPolicyVersion(SetDefaultPolicyVersionRequest)} answers to what
   * a function builds}
   */
  public SetDefaultPolicyVersionResponse setDefaultPolicyVersion(
      Consumer<SetDefaultPolicyVersionRequest.Builder> request) {
    return setDefaultPolicyVersion(
        SetDefaultPolicyVersionRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #setDefaultPolicyVersion(SetDefaultPolicyVersionRequest)} answers, to
   * come}
   */
  public CompletableFuture<SetDefaultPolicyVersionResponse> setDefaultPolicyVersionAsync(
      SetDefaultPolicyVersionRequest request) {
    return connector.callAsync(
        new Operation<>("iot.SetDefaultPolicyVersion", SetDefaultPolicyVersionResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #setDefaultPolicyVersion(SetDefaultPolicyVersionRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<SetDefaultPolicyVersionResponse> setDefaultPolicyVersionAsync(
      Consumer<SetDefaultPolicyVersionRequest.Builder> request) {
    return setDefaultPolicyVersionAsync(
        SetDefaultPolicyVersionRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a version of a policy that is not in force.
   *
   * <p>AWS: {@code deletePolicyVersion}, permission {@code iot:DeletePolicyVersion}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeletePolicyVersionResponse deletePolicyVersion(DeletePolicyVersionRequest request) {
    return connector.call(
        new Operation<>("iot.DeletePolicyVersion", DeletePolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePolicyVersion(DeletePolicyVersionRequest)} answers to what a
   * function builds}
   */
  public DeletePolicyVersionResponse deletePolicyVersion(
      Consumer<DeletePolicyVersionRequest.Builder> request) {
    return deletePolicyVersion(DeletePolicyVersionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deletePolicyVersion(DeletePolicyVersionRequest)} answers, to come} */
  public CompletableFuture<DeletePolicyVersionResponse> deletePolicyVersionAsync(
      DeletePolicyVersionRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DeletePolicyVersion", DeletePolicyVersionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deletePolicyVersion(DeletePolicyVersionRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DeletePolicyVersionResponse> deletePolicyVersionAsync(
      Consumer<DeletePolicyVersionRequest.Builder> request) {
    return deletePolicyVersionAsync(
        DeletePolicyVersionRequest.builder().applyMutation(request).build());
  }

  /**
   * Attaches a policy to a certificate, a group of things or an Amazon Cognito identity.
   *
   * <p>AWS: {@code attachPolicy}, permission {@code iot:AttachPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public AttachPolicyResponse attachPolicy(AttachPolicyRequest request) {
    return connector.call(new Operation<>("iot.AttachPolicy", AttachPolicyResponse.SHAPE), request);
  }

  /** {@return what {@link #attachPolicy(AttachPolicyRequest)} answers to what a function builds} */
  public AttachPolicyResponse attachPolicy(Consumer<AttachPolicyRequest.Builder> request) {
    return attachPolicy(AttachPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #attachPolicy(AttachPolicyRequest)} answers, to come} */
  public CompletableFuture<AttachPolicyResponse> attachPolicyAsync(AttachPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iot.AttachPolicy", AttachPolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #attachPolicy(AttachPolicyRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<AttachPolicyResponse> attachPolicyAsync(
      Consumer<AttachPolicyRequest.Builder> request) {
    return attachPolicyAsync(AttachPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Detaches a policy. It may take minutes until that is so everywhere.
   *
   * <p>AWS: {@code detachPolicy}, permission {@code iot:DetachPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DetachPolicyResponse detachPolicy(DetachPolicyRequest request) {
    return connector.call(new Operation<>("iot.DetachPolicy", DetachPolicyResponse.SHAPE), request);
  }

  /** {@return what {@link #detachPolicy(DetachPolicyRequest)} answers to what a function builds} */
  public DetachPolicyResponse detachPolicy(Consumer<DetachPolicyRequest.Builder> request) {
    return detachPolicy(DetachPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #detachPolicy(DetachPolicyRequest)} answers, to come} */
  public CompletableFuture<DetachPolicyResponse> detachPolicyAsync(DetachPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iot.DetachPolicy", DetachPolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #detachPolicy(DetachPolicyRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DetachPolicyResponse> detachPolicyAsync(
      Consumer<DetachPolicyRequest.Builder> request) {
    return detachPolicyAsync(DetachPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the policies that are attached to something.
   *
   * <p>AWS: {@code listAttachedPolicies}, permission {@code iot:ListAttachedPolicies}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListAttachedPoliciesResponse listAttachedPolicies(ListAttachedPoliciesRequest request) {
    return connector.call(
        new Operation<>("iot.ListAttachedPolicies", ListAttachedPoliciesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listAttachedPolicies(ListAttachedPoliciesRequest)} answers to what a
   * function builds}
   */
  public ListAttachedPoliciesResponse listAttachedPolicies(
      Consumer<ListAttachedPoliciesRequest.Builder> request) {
    return listAttachedPolicies(
        ListAttachedPoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listAttachedPolicies(ListAttachedPoliciesRequest)} answers, to come} */
  public CompletableFuture<ListAttachedPoliciesResponse> listAttachedPoliciesAsync(
      ListAttachedPoliciesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListAttachedPolicies", ListAttachedPoliciesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listAttachedPolicies(ListAttachedPoliciesRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListAttachedPoliciesResponse> listAttachedPoliciesAsync(
      Consumer<ListAttachedPoliciesRequest.Builder> request) {
    return listAttachedPoliciesAsync(
        ListAttachedPoliciesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listAttachedPolicies(ListAttachedPoliciesRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListAttachedPoliciesResponse, Policy> listAttachedPoliciesPaginator(
      ListAttachedPoliciesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListAttachedPolicies", ListAttachedPoliciesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listAttachedPolicies(ListAttachedPoliciesRequest)} for what a
   * function builds}
   */
  public Paginator<ListAttachedPoliciesResponse, Policy> listAttachedPoliciesPaginator(
      Consumer<ListAttachedPoliciesRequest.Builder> request) {
    return listAttachedPoliciesPaginator(
        ListAttachedPoliciesRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists what a policy is attached to.
   *
   * <p>AWS: {@code listTargetsForPolicy}, permission {@code iot:ListTargetsForPolicy}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTargetsForPolicyResponse listTargetsForPolicy(ListTargetsForPolicyRequest request) {
    return connector.call(
        new Operation<>("iot.ListTargetsForPolicy", ListTargetsForPolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listTargetsForPolicy(ListTargetsForPolicyRequest)} answers to what a
   * function builds}
   */
  public ListTargetsForPolicyResponse listTargetsForPolicy(
      Consumer<ListTargetsForPolicyRequest.Builder> request) {
    return listTargetsForPolicy(
        ListTargetsForPolicyRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listTargetsForPolicy(ListTargetsForPolicyRequest)} answers, to come} */
  public CompletableFuture<ListTargetsForPolicyResponse> listTargetsForPolicyAsync(
      ListTargetsForPolicyRequest request) {
    return connector.callAsync(
        new Operation<>("iot.ListTargetsForPolicy", ListTargetsForPolicyResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listTargetsForPolicy(ListTargetsForPolicyRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListTargetsForPolicyResponse> listTargetsForPolicyAsync(
      Consumer<ListTargetsForPolicyRequest.Builder> request) {
    return listTargetsForPolicyAsync(
        ListTargetsForPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listTargetsForPolicy(ListTargetsForPolicyRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListTargetsForPolicyResponse, String> listTargetsForPolicyPaginator(
      ListTargetsForPolicyRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListTargetsForPolicy", ListTargetsForPolicyResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listTargetsForPolicy(ListTargetsForPolicyRequest)} for what a
   * function builds}
   */
  public Paginator<ListTargetsForPolicyResponse, String> listTargetsForPolicyPaginator(
      Consumer<ListTargetsForPolicyRequest.Builder> request) {
    return listTargetsForPolicyPaginator(
        ListTargetsForPolicyRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives all policies that decide what a device may do when it connects so.
   *
   * <p>AWS: {@code getEffectivePolicies}, permission {@code iot:GetEffectivePolicies}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetEffectivePoliciesResponse getEffectivePolicies(GetEffectivePoliciesRequest request) {
    return connector.call(
        new Operation<>("iot.GetEffectivePolicies", GetEffectivePoliciesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getEffectivePolicies(GetEffectivePoliciesRequest)} answers to what a
   * function builds}
   */
  public GetEffectivePoliciesResponse getEffectivePolicies(
      Consumer<GetEffectivePoliciesRequest.Builder> request) {
    return getEffectivePolicies(
        GetEffectivePoliciesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getEffectivePolicies(GetEffectivePoliciesRequest)} answers, to come} */
  public CompletableFuture<GetEffectivePoliciesResponse> getEffectivePoliciesAsync(
      GetEffectivePoliciesRequest request) {
    return connector.callAsync(
        new Operation<>("iot.GetEffectivePolicies", GetEffectivePoliciesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getEffectivePolicies(GetEffectivePoliciesRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<GetEffectivePoliciesResponse> getEffectivePoliciesAsync(
      Consumer<GetEffectivePoliciesRequest.Builder> request) {
    return getEffectivePoliciesAsync(
        GetEffectivePoliciesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getEffectivePolicies(GetEffectivePoliciesRequest)} answers if nothing is
   * set}
   */
  public GetEffectivePoliciesResponse getEffectivePolicies() {
    return getEffectivePolicies(GetEffectivePoliciesRequest.builder().build());
  }

  /** {@return what {@link #getEffectivePolicies()} answers, to come} */
  public CompletableFuture<GetEffectivePoliciesResponse> getEffectivePoliciesAsync() {
    return getEffectivePoliciesAsync(GetEffectivePoliciesRequest.builder().build());
  }

  /**
   * Puts tags on a resource, next to those that it has. Things themselves have no tags: they have
   * attributes.
   *
   * <p>AWS: {@code tagResource}, permission {@code iot:TagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public TagResourceResponse tagResource(TagResourceRequest request) {
    return connector.call(new Operation<>("iot.TagResource", TagResourceResponse.SHAPE), request);
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers to what a function builds} */
  public TagResourceResponse tagResource(Consumer<TagResourceRequest.Builder> request) {
    return tagResource(TagResourceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers, to come} */
  public CompletableFuture<TagResourceResponse> tagResourceAsync(TagResourceRequest request) {
    return connector.callAsync(
        new Operation<>("iot.TagResource", TagResourceResponse.SHAPE), request);
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
   * Takes tags off a resource, by key. Their values go with them.
   *
   * <p>AWS: {@code untagResource}, permission {@code iot:UntagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UntagResourceResponse untagResource(UntagResourceRequest request) {
    return connector.call(
        new Operation<>("iot.UntagResource", UntagResourceResponse.SHAPE), request);
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
        new Operation<>("iot.UntagResource", UntagResourceResponse.SHAPE), request);
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
   * <p>AWS: {@code listTagsForResource}, permission {@code iot:ListTagsForResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
    return connector.call(
        new Operation<>("iot.ListTagsForResource", ListTagsForResourceResponse.SHAPE), request);
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
        new Operation<>("iot.ListTagsForResource", ListTagsForResourceResponse.SHAPE), request);
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

  /**
   * {@return all items of {@link #listTagsForResource(ListTagsForResourceRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListTagsForResourceResponse, Tag> listTagsForResourcePaginator(
      ListTagsForResourceRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iot.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listTagsForResource(ListTagsForResourceRequest)} for what a
   * function builds}
   */
  public Paginator<ListTagsForResourceResponse, Tag> listTagsForResourcePaginator(
      Consumer<ListTagsForResourceRequest.Builder> request) {
    return listTagsForResourcePaginator(
        ListTagsForResourceRequest.builder().applyMutation(request).build());
  }
}
