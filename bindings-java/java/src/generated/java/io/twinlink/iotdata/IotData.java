package io.twinlink.iotdata;

import io.twinlink.Paginator;
import io.twinlink.internal.Listing;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT Data Plane. It corresponds to {@code IotDataPlaneClient} and {@code
 * IotDataPlaneAsyncClient} of the AWS SDK for Java.
 *
 * <p>Each operation comes in two forms: a call that blocks, and the same on a thread of the
 * connector, whose future ends the request when it is cancelled; one that answers in pages also has
 * a paginator over all of them. Every form throws a {@link io.twinlink.TwinlinkException}, of the
 * class that belongs to what went wrong. An instance may be used by any number of threads and needs
 * no closing of its own.
 */
public final class IotData {
  private final NativeConnector connector;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param connector where the calls are made
   * @hidden
   */
  public IotData(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Gives a shadow of a thing, as JSON: the classic one, or a named one.
   *
   * <p>AWS: {@code getThingShadow}, permission {@code iot:GetThingShadow}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetThingShadowResponse getThingShadow(GetThingShadowRequest request) {
    return connector.call(
        new Operation<>("iotdata.GetThingShadow", GetThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getThingShadow(GetThingShadowRequest)} answers to what a function builds}
   */
  public GetThingShadowResponse getThingShadow(Consumer<GetThingShadowRequest.Builder> request) {
    return getThingShadow(GetThingShadowRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getThingShadow(GetThingShadowRequest)} answers, to come} */
  public CompletableFuture<GetThingShadowResponse> getThingShadowAsync(
      GetThingShadowRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.GetThingShadow", GetThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getThingShadow(GetThingShadowRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetThingShadowResponse> getThingShadowAsync(
      Consumer<GetThingShadowRequest.Builder> request) {
    return getThingShadowAsync(GetThingShadowRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes a shadow of a thing, or creates it. What is {@code null} is deleted; what is not there
   * stays. With {@code version} in the document, nothing is changed if the shadow has another
   * version. Gives what was changed.
   *
   * <p>AWS: {@code updateThingShadow}, permission {@code iot:UpdateThingShadow}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateThingShadowResponse updateThingShadow(UpdateThingShadowRequest request) {
    return connector.call(
        new Operation<>("iotdata.UpdateThingShadow", UpdateThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingShadow(UpdateThingShadowRequest)} answers to what a function
   * builds}
   */
  public UpdateThingShadowResponse updateThingShadow(
      Consumer<UpdateThingShadowRequest.Builder> request) {
    return updateThingShadow(UpdateThingShadowRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateThingShadow(UpdateThingShadowRequest)} answers, to come} */
  public CompletableFuture<UpdateThingShadowResponse> updateThingShadowAsync(
      UpdateThingShadowRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.UpdateThingShadow", UpdateThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateThingShadow(UpdateThingShadowRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdateThingShadowResponse> updateThingShadowAsync(
      Consumer<UpdateThingShadowRequest.Builder> request) {
    return updateThingShadowAsync(
        UpdateThingShadowRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a shadow of a thing. Its version goes on counting if it is created again soon. Gives
   * the version that it had.
   *
   * <p>AWS: {@code deleteThingShadow}, permission {@code iot:DeleteThingShadow}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteThingShadowResponse deleteThingShadow(DeleteThingShadowRequest request) {
    return connector.call(
        new Operation<>("iotdata.DeleteThingShadow", DeleteThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingShadow(DeleteThingShadowRequest)} answers to what a function
   * builds}
   */
  public DeleteThingShadowResponse deleteThingShadow(
      Consumer<DeleteThingShadowRequest.Builder> request) {
    return deleteThingShadow(DeleteThingShadowRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteThingShadow(DeleteThingShadowRequest)} answers, to come} */
  public CompletableFuture<DeleteThingShadowResponse> deleteThingShadowAsync(
      DeleteThingShadowRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.DeleteThingShadow", DeleteThingShadowResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteThingShadow(DeleteThingShadowRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteThingShadowResponse> deleteThingShadowAsync(
      Consumer<DeleteThingShadowRequest.Builder> request) {
    return deleteThingShadowAsync(
        DeleteThingShadowRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the names of a thing's named shadows.
   *
   * <p>AWS: {@code listNamedShadowsForThing}, permission {@code iot:ListNamedShadowsForThing}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListNamedShadowsForThingResponse listNamedShadowsForThing(
      ListNamedShadowsForThingRequest request) {
    return connector.call(
        new Operation<>("iotdata.ListNamedShadowsForThing", ListNamedShadowsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listNamedShadowsForThing(ListNamedShadowsForThingRequest)} answers to
   * what a function builds}
   */
  public ListNamedShadowsForThingResponse listNamedShadowsForThing(
      Consumer<ListNamedShadowsForThingRequest.Builder> request) {
    return listNamedShadowsForThing(
        ListNamedShadowsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listNamedShadowsForThing(ListNamedShadowsForThingRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListNamedShadowsForThingResponse> listNamedShadowsForThingAsync(
      ListNamedShadowsForThingRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.ListNamedShadowsForThing", ListNamedShadowsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listNamedShadowsForThing(ListNamedShadowsForThingRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<ListNamedShadowsForThingResponse> listNamedShadowsForThingAsync(
      Consumer<ListNamedShadowsForThingRequest.Builder> request) {
    return listNamedShadowsForThingAsync(
        ListNamedShadowsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listNamedShadowsForThing(ListNamedShadowsForThingRequest)}, from
   * the page on that the request names}
   */
  public Paginator<ListNamedShadowsForThingResponse, String> listNamedShadowsForThingPaginator(
      ListNamedShadowsForThingRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotdata.ListNamedShadowsForThing", ListNamedShadowsForThingResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listNamedShadowsForThing(ListNamedShadowsForThingRequest)} for
   * what a function builds}
   */
  public Paginator<ListNamedShadowsForThingResponse, String> listNamedShadowsForThingPaginator(
      Consumer<ListNamedShadowsForThingRequest.Builder> request) {
    return listNamedShadowsForThingPaginator(
        ListNamedShadowsForThingRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the retained message of a topic.
   *
   * <p>AWS: {@code getRetainedMessage}, permission {@code iot:GetRetainedMessage}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetRetainedMessageResponse getRetainedMessage(GetRetainedMessageRequest request) {
    return connector.call(
        new Operation<>("iotdata.GetRetainedMessage", GetRetainedMessageResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getRetainedMessage(GetRetainedMessageRequest)} answers to what a function
   * builds}
   */
  public GetRetainedMessageResponse getRetainedMessage(
      Consumer<GetRetainedMessageRequest.Builder> request) {
    return getRetainedMessage(GetRetainedMessageRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getRetainedMessage(GetRetainedMessageRequest)} answers, to come} */
  public CompletableFuture<GetRetainedMessageResponse> getRetainedMessageAsync(
      GetRetainedMessageRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.GetRetainedMessage", GetRetainedMessageResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getRetainedMessage(GetRetainedMessageRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetRetainedMessageResponse> getRetainedMessageAsync(
      Consumer<GetRetainedMessageRequest.Builder> request) {
    return getRetainedMessageAsync(
        GetRetainedMessageRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the topics that have a retained message, without what the messages say. It needs
   * permission for all of them.
   *
   * <p>AWS: {@code listRetainedMessages}, permission {@code iot:ListRetainedMessages}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListRetainedMessagesResponse listRetainedMessages(ListRetainedMessagesRequest request) {
    return connector.call(
        new Operation<>("iotdata.ListRetainedMessages", ListRetainedMessagesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listRetainedMessages(ListRetainedMessagesRequest)} answers to what a
   * function builds}
   */
  public ListRetainedMessagesResponse listRetainedMessages(
      Consumer<ListRetainedMessagesRequest.Builder> request) {
    return listRetainedMessages(
        ListRetainedMessagesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listRetainedMessages(ListRetainedMessagesRequest)} answers, to come} */
  public CompletableFuture<ListRetainedMessagesResponse> listRetainedMessagesAsync(
      ListRetainedMessagesRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.ListRetainedMessages", ListRetainedMessagesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listRetainedMessages(ListRetainedMessagesRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<ListRetainedMessagesResponse> listRetainedMessagesAsync(
      Consumer<ListRetainedMessagesRequest.Builder> request) {
    return listRetainedMessagesAsync(
        ListRetainedMessagesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listRetainedMessages(ListRetainedMessagesRequest)} answers if nothing is
   * set}
   */
  public ListRetainedMessagesResponse listRetainedMessages() {
    return listRetainedMessages(ListRetainedMessagesRequest.builder().build());
  }

  /** {@return what {@link #listRetainedMessages()} answers, to come} */
  public CompletableFuture<ListRetainedMessagesResponse> listRetainedMessagesAsync() {
    return listRetainedMessagesAsync(ListRetainedMessagesRequest.builder().build());
  }

  /**
   * {@return all items of {@link #listRetainedMessages(ListRetainedMessagesRequest)}, from the page
   * on that the request names}
   */
  public Paginator<ListRetainedMessagesResponse, RetainedMessageSummary>
      listRetainedMessagesPaginator(ListRetainedMessagesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotdata.ListRetainedMessages", ListRetainedMessagesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listRetainedMessages(ListRetainedMessagesRequest)} for what a
   * function builds}
   */
  public Paginator<ListRetainedMessagesResponse, RetainedMessageSummary>
      listRetainedMessagesPaginator(Consumer<ListRetainedMessagesRequest.Builder> request) {
    return listRetainedMessagesPaginator(
        ListRetainedMessagesRequest.builder().applyMutation(request).build());
  }

  /** {@return all items of {@link #listRetainedMessages()}} */
  public Paginator<ListRetainedMessagesResponse, RetainedMessageSummary>
      listRetainedMessagesPaginator() {
    return listRetainedMessagesPaginator(ListRetainedMessagesRequest.builder().build());
  }

  /**
   * Publishes a message under a topic. An empty one with {@code retain} takes the retained message
   * of the topic away. The message may be 128 KiB long, and the topic have 7 slashes.
   *
   * <p>AWS: {@code publish}, permission {@code iot:Publish}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public PublishResponse publish(PublishRequest request) {
    return connector.call(new Operation<>("iotdata.Publish", PublishResponse.SHAPE), request);
  }

  /** {@return what {@link #publish(PublishRequest)} answers to what a function builds} */
  public PublishResponse publish(Consumer<PublishRequest.Builder> request) {
    return publish(PublishRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #publish(PublishRequest)} answers, to come} */
  public CompletableFuture<PublishResponse> publishAsync(PublishRequest request) {
    return connector.callAsync(new Operation<>("iotdata.Publish", PublishResponse.SHAPE), request);
  }

  /** {@return what {@link #publish(PublishRequest)} answers to what a function builds, to come} */
  public CompletableFuture<PublishResponse> publishAsync(Consumer<PublishRequest.Builder> request) {
    return publishAsync(PublishRequest.builder().applyMutation(request).build());
  }

  /**
   * Sends a message to one MQTT client, which need not have subscribed to the topic.
   *
   * <p>AWS: {@code sendDirectMessage}, permission {@code iot:SendDirectMessage}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public SendDirectMessageResponse sendDirectMessage(SendDirectMessageRequest request) {
    return connector.call(
        new Operation<>("iotdata.SendDirectMessage", SendDirectMessageResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #sendDirectMessage(SendDirectMessageRequest)} answers to what a function
   * builds}
   */
  public SendDirectMessageResponse sendDirectMessage(
      Consumer<SendDirectMessageRequest.Builder> request) {
    return sendDirectMessage(SendDirectMessageRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #sendDirectMessage(SendDirectMessageRequest)} answers, to come} */
  public CompletableFuture<SendDirectMessageResponse> sendDirectMessageAsync(
      SendDirectMessageRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.SendDirectMessage", SendDirectMessageResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #sendDirectMessage(SendDirectMessageRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<SendDirectMessageResponse> sendDirectMessageAsync(
      Consumer<SendDirectMessageRequest.Builder> request) {
    return sendDirectMessageAsync(
        SendDirectMessageRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the connection of an MQTT client, or its last one.
   *
   * <p>AWS: {@code getConnection}, permission {@code iot:GetConnection}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetConnectionResponse getConnection(GetConnectionRequest request) {
    return connector.call(
        new Operation<>("iotdata.GetConnection", GetConnectionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getConnection(GetConnectionRequest)} answers to what a function builds}
   */
  public GetConnectionResponse getConnection(Consumer<GetConnectionRequest.Builder> request) {
    return getConnection(GetConnectionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getConnection(GetConnectionRequest)} answers, to come} */
  public CompletableFuture<GetConnectionResponse> getConnectionAsync(GetConnectionRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.GetConnection", GetConnectionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getConnection(GetConnectionRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetConnectionResponse> getConnectionAsync(
      Consumer<GetConnectionRequest.Builder> request) {
    return getConnectionAsync(GetConnectionRequest.builder().applyMutation(request).build());
  }

  /**
   * Disconnects an MQTT client. It may connect again at once: take its certificate or its policy
   * away before.
   *
   * <p>AWS: {@code deleteConnection}, permission {@code iot:DeleteConnection}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest request) {
    return connector.call(
        new Operation<>("iotdata.DeleteConnection", DeleteConnectionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteConnection(DeleteConnectionRequest)} answers to what a function
   * builds}
   */
  public DeleteConnectionResponse deleteConnection(
      Consumer<DeleteConnectionRequest.Builder> request) {
    return deleteConnection(DeleteConnectionRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteConnection(DeleteConnectionRequest)} answers, to come} */
  public CompletableFuture<DeleteConnectionResponse> deleteConnectionAsync(
      DeleteConnectionRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.DeleteConnection", DeleteConnectionResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteConnection(DeleteConnectionRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<DeleteConnectionResponse> deleteConnectionAsync(
      Consumer<DeleteConnectionRequest.Builder> request) {
    return deleteConnectionAsync(DeleteConnectionRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists what an MQTT client has subscribed to.
   *
   * <p>AWS: {@code listSubscriptions}, permission {@code iot:ListSubscriptions}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListSubscriptionsResponse listSubscriptions(ListSubscriptionsRequest request) {
    return connector.call(
        new Operation<>("iotdata.ListSubscriptions", ListSubscriptionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listSubscriptions(ListSubscriptionsRequest)} answers to what a function
   * builds}
   */
  public ListSubscriptionsResponse listSubscriptions(
      Consumer<ListSubscriptionsRequest.Builder> request) {
    return listSubscriptions(ListSubscriptionsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listSubscriptions(ListSubscriptionsRequest)} answers, to come} */
  public CompletableFuture<ListSubscriptionsResponse> listSubscriptionsAsync(
      ListSubscriptionsRequest request) {
    return connector.callAsync(
        new Operation<>("iotdata.ListSubscriptions", ListSubscriptionsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listSubscriptions(ListSubscriptionsRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListSubscriptionsResponse> listSubscriptionsAsync(
      Consumer<ListSubscriptionsRequest.Builder> request) {
    return listSubscriptionsAsync(
        ListSubscriptionsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listSubscriptions(ListSubscriptionsRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListSubscriptionsResponse, SubscriptionSummary> listSubscriptionsPaginator(
      ListSubscriptionsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iotdata.ListSubscriptions", ListSubscriptionsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listSubscriptions(ListSubscriptionsRequest)} for what a function
   * builds}
   */
  public Paginator<ListSubscriptionsResponse, SubscriptionSummary> listSubscriptionsPaginator(
      Consumer<ListSubscriptionsRequest.Builder> request) {
    return listSubscriptionsPaginator(
        ListSubscriptionsRequest.builder().applyMutation(request).build());
  }
}
