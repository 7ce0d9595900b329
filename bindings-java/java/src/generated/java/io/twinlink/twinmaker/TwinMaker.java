package io.twinlink.twinmaker;

import io.twinlink.Paginator;
import io.twinlink.Streamable;
import io.twinlink.internal.Listing;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import io.twinlink.internal.ResponsePages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT TwinMaker. It corresponds to {@code IoTTwinMakerClient} and {@code
 * IoTTwinMakerAsyncClient} of the AWS SDK for Java.
 *
 * <p>Each operation comes in two forms: a call that blocks, and the same on a thread of the
 * connector, whose future ends the request when it is cancelled; one that answers in pages also has
 * a paginator over all of them. Every form throws a {@link io.twinlink.TwinlinkException}, of the
 * class that belongs to what went wrong. An instance may be used by any number of threads and needs
 * no closing of its own.
 */
public final class TwinMaker {
  private final NativeConnector connector;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param connector where the calls are made
   * @hidden
   */
  public TwinMaker(NativeConnector connector) {
    this.connector = connector;
  }

  /** {@return what waits for states} */
  public TwinMakerWaiter waiter() {
    return new TwinMakerWaiter(connector);
  }

  /**
   * Creates a workspace: the container of entities, component types, scenes and sync jobs. The
   * bucket and the role that it is to use are yours to make first. An id that is taken is refused
   * as a conflict.
   *
   * <p>AWS: {@code createWorkspace}, permission {@code iottwinmaker:CreateWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateWorkspaceResponse createWorkspace(CreateWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.CreateWorkspace", CreateWorkspaceResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.CreateWorkspace", CreateWorkspaceResponse.SHAPE), request);
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
   * Gives a workspace with its bucket, its role and the services that are linked to it.
   *
   * <p>AWS: {@code getWorkspace}, permission {@code iottwinmaker:GetWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetWorkspaceResponse getWorkspace(GetWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetWorkspace", GetWorkspaceResponse.SHAPE), request);
  }

  /** {@return what {@link #getWorkspace(GetWorkspaceRequest)} answers to what a function builds} */
  public GetWorkspaceResponse getWorkspace(Consumer<GetWorkspaceRequest.Builder> request) {
    return getWorkspace(GetWorkspaceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getWorkspace(GetWorkspaceRequest)} answers, to come} */
  public CompletableFuture<GetWorkspaceResponse> getWorkspaceAsync(GetWorkspaceRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetWorkspace", GetWorkspaceResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getWorkspace(GetWorkspaceRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<GetWorkspaceResponse> getWorkspaceAsync(
      Consumer<GetWorkspaceRequest.Builder> request) {
    return getWorkspaceAsync(GetWorkspaceRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the workspaces of the account, in short: bucket and role are given by {@code
   * getWorkspace} only.
   *
   * <p>AWS: {@code listWorkspaces}, permission {@code iottwinmaker:ListWorkspaces}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListWorkspacesResponse listWorkspaces(ListWorkspacesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListWorkspaces", ListWorkspacesResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.ListWorkspaces", ListWorkspacesResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.ListWorkspaces", ListWorkspacesResponse.SHAPE),
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
   * Changes the description, the role or the bucket of a workspace. Its id cannot be changed.
   *
   * <p>AWS: {@code updateWorkspace}, permission {@code iottwinmaker:UpdateWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateWorkspaceResponse updateWorkspace(UpdateWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UpdateWorkspace", UpdateWorkspaceResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.UpdateWorkspace", UpdateWorkspaceResponse.SHAPE), request);
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
   * Deletes a workspace and says how that went in a message. Refused while the workspace still has
   * sync jobs: delete those first.
   *
   * <p>AWS: {@code deleteWorkspace}, permission {@code iottwinmaker:DeleteWorkspace}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteWorkspaceResponse deleteWorkspace(DeleteWorkspaceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.DeleteWorkspace", DeleteWorkspaceResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.DeleteWorkspace", DeleteWorkspaceResponse.SHAPE), request);
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
   * Creates an entity, with components if you like, below a parent entity or at the top of the
   * workspace. The component types that its components name must exist. Asynchronous: the answer
   * has the state so far; wait until {@code getEntity} says {@code ACTIVE}.
   *
   * <p>AWS: {@code createEntity}, permission {@code iottwinmaker:CreateEntity}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateEntityResponse createEntity(CreateEntityRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.CreateEntity", CreateEntityResponse.SHAPE), request);
  }

  /** {@return what {@link #createEntity(CreateEntityRequest)} answers to what a function builds} */
  public CreateEntityResponse createEntity(Consumer<CreateEntityRequest.Builder> request) {
    return createEntity(CreateEntityRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createEntity(CreateEntityRequest)} answers, to come} */
  public CompletableFuture<CreateEntityResponse> createEntityAsync(CreateEntityRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.CreateEntity", CreateEntityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createEntity(CreateEntityRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreateEntityResponse> createEntityAsync(
      Consumer<CreateEntityRequest.Builder> request) {
    return createEntityAsync(CreateEntityRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives an entity with its status, its components and their properties. What is large comes cut,
   * as the {@code areAll} flags tell; {@code listComponents} and {@code listProperties} give all of
   * it.
   *
   * <p>AWS: {@code getEntity}, permission {@code iottwinmaker:GetEntity}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetEntityResponse getEntity(GetEntityRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetEntity", GetEntityResponse.SHAPE), request);
  }

  /** {@return what {@link #getEntity(GetEntityRequest)} answers to what a function builds} */
  public GetEntityResponse getEntity(Consumer<GetEntityRequest.Builder> request) {
    return getEntity(GetEntityRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getEntity(GetEntityRequest)} answers, to come} */
  public CompletableFuture<GetEntityResponse> getEntityAsync(GetEntityRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetEntity", GetEntityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getEntity(GetEntityRequest)} answers to what a function builds, to come}
   */
  public CompletableFuture<GetEntityResponse> getEntityAsync(
      Consumer<GetEntityRequest.Builder> request) {
    return getEntityAsync(GetEntityRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the entities of a workspace: all, or those that pass one filter. They come in short,
   * without components.
   *
   * <p>AWS: {@code listEntities}, permission {@code iottwinmaker:ListEntities}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListEntitiesResponse listEntities(ListEntitiesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListEntities", ListEntitiesResponse.SHAPE), request);
  }

  /** {@return what {@link #listEntities(ListEntitiesRequest)} answers to what a function builds} */
  public ListEntitiesResponse listEntities(Consumer<ListEntitiesRequest.Builder> request) {
    return listEntities(ListEntitiesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listEntities(ListEntitiesRequest)} answers, to come} */
  public CompletableFuture<ListEntitiesResponse> listEntitiesAsync(ListEntitiesRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListEntities", ListEntitiesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listEntities(ListEntitiesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListEntitiesResponse> listEntitiesAsync(
      Consumer<ListEntitiesRequest.Builder> request) {
    return listEntitiesAsync(ListEntitiesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listEntities(ListEntitiesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListEntitiesResponse, EntitySummary> listEntitiesPaginator(
      ListEntitiesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListEntities", ListEntitiesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listEntities(ListEntitiesRequest)} for what a function builds}
   */
  public Paginator<ListEntitiesResponse, EntitySummary> listEntitiesPaginator(
      Consumer<ListEntitiesRequest.Builder> request) {
    return listEntitiesPaginator(ListEntitiesRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes an entity: its name, description, parent, components or composite components. Every
   * component, property and property group in the call has an update type of its own. Asynchronous:
   * the answer has the state so far; wait until {@code getEntity} says {@code ACTIVE}.
   *
   * <p>AWS: {@code updateEntity}, permission {@code iottwinmaker:UpdateEntity}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateEntityResponse updateEntity(UpdateEntityRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UpdateEntity", UpdateEntityResponse.SHAPE), request);
  }

  /** {@return what {@link #updateEntity(UpdateEntityRequest)} answers to what a function builds} */
  public UpdateEntityResponse updateEntity(Consumer<UpdateEntityRequest.Builder> request) {
    return updateEntity(UpdateEntityRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateEntity(UpdateEntityRequest)} answers, to come} */
  public CompletableFuture<UpdateEntityResponse> updateEntityAsync(UpdateEntityRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.UpdateEntity", UpdateEntityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateEntity(UpdateEntityRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdateEntityResponse> updateEntityAsync(
      Consumer<UpdateEntityRequest.Builder> request) {
    return updateEntityAsync(UpdateEntityRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes an entity; its child entities too only if you ask for that. Asynchronous: the answer
   * has the state so far; the entity is gone when {@code getEntity} finds none.
   *
   * <p>AWS: {@code deleteEntity}, permission {@code iottwinmaker:DeleteEntity}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteEntityResponse deleteEntity(DeleteEntityRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.DeleteEntity", DeleteEntityResponse.SHAPE), request);
  }

  /** {@return what {@link #deleteEntity(DeleteEntityRequest)} answers to what a function builds} */
  public DeleteEntityResponse deleteEntity(Consumer<DeleteEntityRequest.Builder> request) {
    return deleteEntity(DeleteEntityRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteEntity(DeleteEntityRequest)} answers, to come} */
  public CompletableFuture<DeleteEntityResponse> deleteEntityAsync(DeleteEntityRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.DeleteEntity", DeleteEntityResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteEntity(DeleteEntityRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeleteEntityResponse> deleteEntityAsync(
      Consumer<DeleteEntityRequest.Builder> request) {
    return deleteEntityAsync(DeleteEntityRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the components of an entity, or the composite components at a path. Use it where {@code
   * getEntity} does not return them all.
   *
   * <p>AWS: {@code listComponents}, permission {@code iottwinmaker:ListComponents}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListComponentsResponse listComponents(ListComponentsRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListComponents", ListComponentsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listComponents(ListComponentsRequest)} answers to what a function builds}
   */
  public ListComponentsResponse listComponents(Consumer<ListComponentsRequest.Builder> request) {
    return listComponents(ListComponentsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listComponents(ListComponentsRequest)} answers, to come} */
  public CompletableFuture<ListComponentsResponse> listComponentsAsync(
      ListComponentsRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListComponents", ListComponentsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listComponents(ListComponentsRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListComponentsResponse> listComponentsAsync(
      Consumer<ListComponentsRequest.Builder> request) {
    return listComponentsAsync(ListComponentsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listComponents(ListComponentsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListComponentsResponse, ComponentSummary> listComponentsPaginator(
      ListComponentsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListComponents", ListComponentsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listComponents(ListComponentsRequest)} for what a function
   * builds}
   */
  public Paginator<ListComponentsResponse, ComponentSummary> listComponentsPaginator(
      Consumer<ListComponentsRequest.Builder> request) {
    return listComponentsPaginator(ListComponentsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the properties of one component of an entity, with their definitions and values. The
   * component is given by its name or, for a composite component, by its path.
   *
   * <p>AWS: {@code listProperties}, permission {@code iottwinmaker:ListProperties}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListPropertiesResponse listProperties(ListPropertiesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListProperties", ListPropertiesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listProperties(ListPropertiesRequest)} answers to what a function builds}
   */
  public ListPropertiesResponse listProperties(Consumer<ListPropertiesRequest.Builder> request) {
    return listProperties(ListPropertiesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listProperties(ListPropertiesRequest)} answers, to come} */
  public CompletableFuture<ListPropertiesResponse> listPropertiesAsync(
      ListPropertiesRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListProperties", ListPropertiesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listProperties(ListPropertiesRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<ListPropertiesResponse> listPropertiesAsync(
      Consumer<ListPropertiesRequest.Builder> request) {
    return listPropertiesAsync(ListPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listProperties(ListPropertiesRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListPropertiesResponse, PropertySummary> listPropertiesPaginator(
      ListPropertiesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListProperties", ListPropertiesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listProperties(ListPropertiesRequest)} for what a function
   * builds}
   */
  public Paginator<ListPropertiesResponse, PropertySummary> listPropertiesPaginator(
      Consumer<ListPropertiesRequest.Builder> request) {
    return listPropertiesPaginator(ListPropertiesRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a component type: a pattern of properties, property groups and functions for components
   * of entities. It may extend other component types and so inherit what they define. Asynchronous:
   * the answer has the state so far; wait until {@code getComponentType} says {@code ACTIVE}.
   *
   * <p>AWS: {@code createComponentType}, permission {@code iottwinmaker:CreateComponentType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateComponentTypeResponse createComponentType(CreateComponentTypeRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.CreateComponentType", CreateComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createComponentType(CreateComponentTypeRequest)} answers to what a
   * function builds}
   */
  public CreateComponentTypeResponse createComponentType(
      Consumer<CreateComponentTypeRequest.Builder> request) {
    return createComponentType(CreateComponentTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createComponentType(CreateComponentTypeRequest)} answers, to come} */
  public CompletableFuture<CreateComponentTypeResponse> createComponentTypeAsync(
      CreateComponentTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.CreateComponentType", CreateComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createComponentType(CreateComponentTypeRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<CreateComponentTypeResponse> createComponentTypeAsync(
      Consumer<CreateComponentTypeRequest.Builder> request) {
    return createComponentTypeAsync(
        CreateComponentTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a component type with its properties, functions, groups and status, inherited ones
   * included.
   *
   * <p>AWS: {@code getComponentType}, permission {@code iottwinmaker:GetComponentType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetComponentTypeResponse getComponentType(GetComponentTypeRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetComponentType", GetComponentTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getComponentType(GetComponentTypeRequest)} answers to what a function
   * builds}
   */
  public GetComponentTypeResponse getComponentType(
      Consumer<GetComponentTypeRequest.Builder> request) {
    return getComponentType(GetComponentTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getComponentType(GetComponentTypeRequest)} answers, to come} */
  public CompletableFuture<GetComponentTypeResponse> getComponentTypeAsync(
      GetComponentTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetComponentType", GetComponentTypeResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getComponentType(GetComponentTypeRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetComponentTypeResponse> getComponentTypeAsync(
      Consumer<GetComponentTypeRequest.Builder> request) {
    return getComponentTypeAsync(GetComponentTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the component types of a workspace: all, or those that pass one filter. They come in
   * short.
   *
   * <p>AWS: {@code listComponentTypes}, permission {@code iottwinmaker:ListComponentTypes}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListComponentTypesResponse listComponentTypes(ListComponentTypesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListComponentTypes", ListComponentTypesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listComponentTypes(ListComponentTypesRequest)} answers to what a function
   * builds}
   */
  public ListComponentTypesResponse listComponentTypes(
      Consumer<ListComponentTypesRequest.Builder> request) {
    return listComponentTypes(ListComponentTypesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listComponentTypes(ListComponentTypesRequest)} answers, to come} */
  public CompletableFuture<ListComponentTypesResponse> listComponentTypesAsync(
      ListComponentTypesRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListComponentTypes", ListComponentTypesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listComponentTypes(ListComponentTypesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListComponentTypesResponse> listComponentTypesAsync(
      Consumer<ListComponentTypesRequest.Builder> request) {
    return listComponentTypesAsync(
        ListComponentTypesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listComponentTypes(ListComponentTypesRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListComponentTypesResponse, ComponentTypeSummary> listComponentTypesPaginator(
      ListComponentTypesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListComponentTypes", ListComponentTypesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listComponentTypes(ListComponentTypesRequest)} for what a
   * function builds}
   */
  public Paginator<ListComponentTypesResponse, ComponentTypeSummary> listComponentTypesPaginator(
      Consumer<ListComponentTypesRequest.Builder> request) {
    return listComponentTypesPaginator(
        ListComponentTypesRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes a component type: description, properties, functions, groups, parents or composite
   * component types. Asynchronous: the answer has the state so far; wait until {@code
   * getComponentType} says {@code ACTIVE}.
   *
   * <p>AWS: {@code updateComponentType}, permission {@code iottwinmaker:UpdateComponentType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateComponentTypeResponse updateComponentType(UpdateComponentTypeRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UpdateComponentType", UpdateComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateComponentType(UpdateComponentTypeRequest)} answers to what a
   * function builds}
   */
  public UpdateComponentTypeResponse updateComponentType(
      Consumer<UpdateComponentTypeRequest.Builder> request) {
    return updateComponentType(UpdateComponentTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateComponentType(UpdateComponentTypeRequest)} answers, to come} */
  public CompletableFuture<UpdateComponentTypeResponse> updateComponentTypeAsync(
      UpdateComponentTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.UpdateComponentType", UpdateComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updateComponentType(UpdateComponentTypeRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<UpdateComponentTypeResponse> updateComponentTypeAsync(
      Consumer<UpdateComponentTypeRequest.Builder> request) {
    return updateComponentTypeAsync(
        UpdateComponentTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a component type. Asynchronous: the answer has the state so far; it is gone when {@code
   * getComponentType} finds none.
   *
   * <p>AWS: {@code deleteComponentType}, permission {@code iottwinmaker:DeleteComponentType}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteComponentTypeResponse deleteComponentType(DeleteComponentTypeRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.DeleteComponentType", DeleteComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteComponentType(DeleteComponentTypeRequest)} answers to what a
   * function builds}
   */
  public DeleteComponentTypeResponse deleteComponentType(
      Consumer<DeleteComponentTypeRequest.Builder> request) {
    return deleteComponentType(DeleteComponentTypeRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteComponentType(DeleteComponentTypeRequest)} answers, to come} */
  public CompletableFuture<DeleteComponentTypeResponse> deleteComponentTypeAsync(
      DeleteComponentTypeRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.DeleteComponentType", DeleteComponentTypeResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #deleteComponentType(DeleteComponentTypeRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<DeleteComponentTypeResponse> deleteComponentTypeAsync(
      Consumer<DeleteComponentTypeRequest.Builder> request) {
    return deleteComponentTypeAsync(
        DeleteComponentTypeRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the latest values of properties, looked for in a workspace by entity, component or
   * component type. Values kept elsewhere are read through a data connector; if that fails or is
   * too slow, so does the call. With a property group and conditions the answer is a table instead
   * of single values.
   *
   * <p>AWS: {@code getPropertyValue}, permission {@code iottwinmaker:GetPropertyValue}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPropertyValueResponse getPropertyValue(GetPropertyValueRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetPropertyValue", GetPropertyValueResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPropertyValue(GetPropertyValueRequest)} answers to what a function
   * builds}
   */
  public GetPropertyValueResponse getPropertyValue(
      Consumer<GetPropertyValueRequest.Builder> request) {
    return getPropertyValue(GetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPropertyValue(GetPropertyValueRequest)} answers, to come} */
  public CompletableFuture<GetPropertyValueResponse> getPropertyValueAsync(
      GetPropertyValueRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetPropertyValue", GetPropertyValueResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPropertyValue(GetPropertyValueRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<GetPropertyValueResponse> getPropertyValueAsync(
      Consumer<GetPropertyValueRequest.Builder> request) {
    return getPropertyValueAsync(GetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all pages of {@link #getPropertyValue(GetPropertyValueRequest)}, from the page on that
   * the request names}
   */
  public Streamable<GetPropertyValueResponse> getPropertyValuePaginator(
      GetPropertyValueRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>("iottwinmaker.GetPropertyValue", GetPropertyValueResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link #getPropertyValue(GetPropertyValueRequest)} for what a function
   * builds}
   */
  public Streamable<GetPropertyValueResponse> getPropertyValuePaginator(
      Consumer<GetPropertyValueRequest.Builder> request) {
    return getPropertyValuePaginator(
        GetPropertyValueRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the values that time series properties had in a span of time. For one entity give its id
   * and the component's name or path; across entities give a component type. Values kept elsewhere
   * are read through a data connector; if that fails or is too slow, so does the call.
   *
   * <p>AWS: {@code getPropertyValueHistory}, permission {@code
   * iottwinmaker:GetPropertyValueHistory}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPropertyValueHistoryResponse getPropertyValueHistory(
      GetPropertyValueHistoryRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.GetPropertyValueHistory", GetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getPropertyValueHistory(GetPropertyValueHistoryRequest)} answers to what
   * a function builds}
   */
  public GetPropertyValueHistoryResponse getPropertyValueHistory(
      Consumer<GetPropertyValueHistoryRequest.Builder> request) {
    return getPropertyValueHistory(
        GetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getPropertyValueHistory(GetPropertyValueHistoryRequest)} answers, to
   * come}
   */
  public CompletableFuture<GetPropertyValueHistoryResponse> getPropertyValueHistoryAsync(
      GetPropertyValueHistoryRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.GetPropertyValueHistory", GetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getPropertyValueHistory(GetPropertyValueHistoryRequest)} answers to what
   * a function builds, to come}
   */
  public CompletableFuture<GetPropertyValueHistoryResponse> getPropertyValueHistoryAsync(
      Consumer<GetPropertyValueHistoryRequest.Builder> request) {
    return getPropertyValueHistoryAsync(
        GetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #getPropertyValueHistory(GetPropertyValueHistoryRequest)}, from
   * the page on that the request names}
   */
  public Paginator<GetPropertyValueHistoryResponse, PropertyValueHistory>
      getPropertyValueHistoryPaginator(GetPropertyValueHistoryRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iottwinmaker.GetPropertyValueHistory", GetPropertyValueHistoryResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #getPropertyValueHistory(GetPropertyValueHistoryRequest)} for what
   * a function builds}
   */
  public Paginator<GetPropertyValueHistoryResponse, PropertyValueHistory>
      getPropertyValueHistoryPaginator(Consumer<GetPropertyValueHistoryRequest.Builder> request) {
    return getPropertyValueHistoryPaginator(
        GetPropertyValueHistoryRequest.builder().applyMutation(request).build());
  }

  /**
   * Writes values of several time series properties, of any entities of a workspace, in one call.
   * Entries that fail do not fail the call: look through the error entries of the answer.
   *
   * <p>AWS: {@code batchPutPropertyValues}, permission {@code iottwinmaker:BatchPutPropertyValues}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public BatchPutPropertyValuesResponse batchPutPropertyValues(
      BatchPutPropertyValuesRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.BatchPutPropertyValues", BatchPutPropertyValuesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchPutPropertyValues(BatchPutPropertyValuesRequest)} answers to what a
   * function builds}
   */
  public BatchPutPropertyValuesResponse batchPutPropertyValues(
      Consumer<BatchPutPropertyValuesRequest.Builder> request) {
    return batchPutPropertyValues(
        BatchPutPropertyValuesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #batchPutPropertyValues(BatchPutPropertyValuesRequest)} answers, to come}
   */
  public CompletableFuture<BatchPutPropertyValuesResponse> batchPutPropertyValuesAsync(
      BatchPutPropertyValuesRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.BatchPutPropertyValues", BatchPutPropertyValuesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #batchPutPropertyValues(BatchPutPropertyValuesRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<BatchPutPropertyValuesResponse> batchPutPropertyValuesAsync(
      Consumer<BatchPutPropertyValuesRequest.Builder> request) {
    return batchPutPropertyValuesAsync(
        BatchPutPropertyValuesRequest.builder().applyMutation(request).build());
  }

  /**
   * Creates a scene from a content definition file in S3. The call registers the scene and its
   * metadata; the file itself is yours to write.
   *
   * <p>AWS: {@code createScene}, permission {@code iottwinmaker:CreateScene}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateSceneResponse createScene(CreateSceneRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.CreateScene", CreateSceneResponse.SHAPE), request);
  }

  /** {@return what {@link #createScene(CreateSceneRequest)} answers to what a function builds} */
  public CreateSceneResponse createScene(Consumer<CreateSceneRequest.Builder> request) {
    return createScene(CreateSceneRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createScene(CreateSceneRequest)} answers, to come} */
  public CompletableFuture<CreateSceneResponse> createSceneAsync(CreateSceneRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.CreateScene", CreateSceneResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createScene(CreateSceneRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<CreateSceneResponse> createSceneAsync(
      Consumer<CreateSceneRequest.Builder> request) {
    return createSceneAsync(CreateSceneRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a scene with its location, capabilities and metadata, and with its error if it has one.
   *
   * <p>AWS: {@code getScene}, permission {@code iottwinmaker:GetScene}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetSceneResponse getScene(GetSceneRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetScene", GetSceneResponse.SHAPE), request);
  }

  /** {@return what {@link #getScene(GetSceneRequest)} answers to what a function builds} */
  public GetSceneResponse getScene(Consumer<GetSceneRequest.Builder> request) {
    return getScene(GetSceneRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getScene(GetSceneRequest)} answers, to come} */
  public CompletableFuture<GetSceneResponse> getSceneAsync(GetSceneRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetScene", GetSceneResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getScene(GetSceneRequest)} answers to what a function builds, to come}
   */
  public CompletableFuture<GetSceneResponse> getSceneAsync(
      Consumer<GetSceneRequest.Builder> request) {
    return getSceneAsync(GetSceneRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the scenes of a workspace, in short: capabilities and metadata are given by {@code
   * getScene} only.
   *
   * <p>AWS: {@code listScenes}, permission {@code iottwinmaker:ListScenes}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListScenesResponse listScenes(ListScenesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListScenes", ListScenesResponse.SHAPE), request);
  }

  /** {@return what {@link #listScenes(ListScenesRequest)} answers to what a function builds} */
  public ListScenesResponse listScenes(Consumer<ListScenesRequest.Builder> request) {
    return listScenes(ListScenesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listScenes(ListScenesRequest)} answers, to come} */
  public CompletableFuture<ListScenesResponse> listScenesAsync(ListScenesRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListScenes", ListScenesResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listScenes(ListScenesRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListScenesResponse> listScenesAsync(
      Consumer<ListScenesRequest.Builder> request) {
    return listScenesAsync(ListScenesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listScenes(ListScenesRequest)}, from the page on that the request
   * names}
   */
  public Paginator<ListScenesResponse, SceneSummary> listScenesPaginator(
      ListScenesRequest request) {
    return new Listing<>(
        connector, new Operation<>("iottwinmaker.ListScenes", ListScenesResponse.SHAPE), request);
  }

  /** {@return all items of {@link #listScenes(ListScenesRequest)} for what a function builds} */
  public Paginator<ListScenesResponse, SceneSummary> listScenesPaginator(
      Consumer<ListScenesRequest.Builder> request) {
    return listScenesPaginator(ListScenesRequest.builder().applyMutation(request).build());
  }

  /**
   * Changes the location, description, capabilities or metadata of a scene.
   *
   * <p>AWS: {@code updateScene}, permission {@code iottwinmaker:UpdateScene}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdateSceneResponse updateScene(UpdateSceneRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UpdateScene", UpdateSceneResponse.SHAPE), request);
  }

  /** {@return what {@link #updateScene(UpdateSceneRequest)} answers to what a function builds} */
  public UpdateSceneResponse updateScene(Consumer<UpdateSceneRequest.Builder> request) {
    return updateScene(UpdateSceneRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updateScene(UpdateSceneRequest)} answers, to come} */
  public CompletableFuture<UpdateSceneResponse> updateSceneAsync(UpdateSceneRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.UpdateScene", UpdateSceneResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #updateScene(UpdateSceneRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<UpdateSceneResponse> updateSceneAsync(
      Consumer<UpdateSceneRequest.Builder> request) {
    return updateSceneAsync(UpdateSceneRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a scene from its workspace. The answer is empty.
   *
   * <p>AWS: {@code deleteScene}, permission {@code iottwinmaker:DeleteScene}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteSceneResponse deleteScene(DeleteSceneRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.DeleteScene", DeleteSceneResponse.SHAPE), request);
  }

  /** {@return what {@link #deleteScene(DeleteSceneRequest)} answers to what a function builds} */
  public DeleteSceneResponse deleteScene(Consumer<DeleteSceneRequest.Builder> request) {
    return deleteScene(DeleteSceneRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteScene(DeleteSceneRequest)} answers, to come} */
  public CompletableFuture<DeleteSceneResponse> deleteSceneAsync(DeleteSceneRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.DeleteScene", DeleteSceneResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteScene(DeleteSceneRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<DeleteSceneResponse> deleteSceneAsync(
      Consumer<DeleteSceneRequest.Builder> request) {
    return deleteSceneAsync(DeleteSceneRequest.builder().applyMutation(request).build());
  }

  /**
   * Runs a query, written in PartiQL, over the knowledge graph of a workspace: its entities and
   * their relationships. Needs the standard or the tiered bundle pricing mode; see {@code
   * getPricingPlan}. A query that takes too long ends in a timeout error.
   *
   * <p>AWS: {@code executeQuery}, permission {@code iottwinmaker:ExecuteQuery}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ExecuteQueryResponse executeQuery(ExecuteQueryRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ExecuteQuery", ExecuteQueryResponse.SHAPE), request);
  }

  /** {@return what {@link #executeQuery(ExecuteQueryRequest)} answers to what a function builds} */
  public ExecuteQueryResponse executeQuery(Consumer<ExecuteQueryRequest.Builder> request) {
    return executeQuery(ExecuteQueryRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #executeQuery(ExecuteQueryRequest)} answers, to come} */
  public CompletableFuture<ExecuteQueryResponse> executeQueryAsync(ExecuteQueryRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ExecuteQuery", ExecuteQueryResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.ExecuteQuery", ExecuteQueryResponse.SHAPE),
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
   * Creates a sync job, which keeps entities and component types of a workspace in step with AWS
   * IoT SiteWise. Asynchronous: the answer has the state so far; wait until {@code getSyncJob} says
   * {@code ACTIVE}.
   *
   * <p>AWS: {@code createSyncJob}, permission {@code iottwinmaker:CreateSyncJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateSyncJobResponse createSyncJob(CreateSyncJobRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.CreateSyncJob", CreateSyncJobResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createSyncJob(CreateSyncJobRequest)} answers to what a function builds}
   */
  public CreateSyncJobResponse createSyncJob(Consumer<CreateSyncJobRequest.Builder> request) {
    return createSyncJob(CreateSyncJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #createSyncJob(CreateSyncJobRequest)} answers, to come} */
  public CompletableFuture<CreateSyncJobResponse> createSyncJobAsync(CreateSyncJobRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.CreateSyncJob", CreateSyncJobResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #createSyncJob(CreateSyncJobRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<CreateSyncJobResponse> createSyncJobAsync(
      Consumer<CreateSyncJobRequest.Builder> request) {
    return createSyncJobAsync(CreateSyncJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the sync job of a source with its role and its status.
   *
   * <p>AWS: {@code getSyncJob}, permission {@code iottwinmaker:GetSyncJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetSyncJobResponse getSyncJob(GetSyncJobRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetSyncJob", GetSyncJobResponse.SHAPE), request);
  }

  /** {@return what {@link #getSyncJob(GetSyncJobRequest)} answers to what a function builds} */
  public GetSyncJobResponse getSyncJob(Consumer<GetSyncJobRequest.Builder> request) {
    return getSyncJob(GetSyncJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getSyncJob(GetSyncJobRequest)} answers, to come} */
  public CompletableFuture<GetSyncJobResponse> getSyncJobAsync(GetSyncJobRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetSyncJob", GetSyncJobResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getSyncJob(GetSyncJobRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<GetSyncJobResponse> getSyncJobAsync(
      Consumer<GetSyncJobRequest.Builder> request) {
    return getSyncJobAsync(GetSyncJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the sync jobs of a workspace, in short.
   *
   * <p>AWS: {@code listSyncJobs}, permission {@code iottwinmaker:ListSyncJobs}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListSyncJobsResponse listSyncJobs(ListSyncJobsRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListSyncJobs", ListSyncJobsResponse.SHAPE), request);
  }

  /** {@return what {@link #listSyncJobs(ListSyncJobsRequest)} answers to what a function builds} */
  public ListSyncJobsResponse listSyncJobs(Consumer<ListSyncJobsRequest.Builder> request) {
    return listSyncJobs(ListSyncJobsRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listSyncJobs(ListSyncJobsRequest)} answers, to come} */
  public CompletableFuture<ListSyncJobsResponse> listSyncJobsAsync(ListSyncJobsRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListSyncJobs", ListSyncJobsResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #listSyncJobs(ListSyncJobsRequest)} answers to what a function builds, to
   * come}
   */
  public CompletableFuture<ListSyncJobsResponse> listSyncJobsAsync(
      Consumer<ListSyncJobsRequest.Builder> request) {
    return listSyncJobsAsync(ListSyncJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listSyncJobs(ListSyncJobsRequest)}, from the page on that the
   * request names}
   */
  public Paginator<ListSyncJobsResponse, SyncJobSummary> listSyncJobsPaginator(
      ListSyncJobsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListSyncJobs", ListSyncJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listSyncJobs(ListSyncJobsRequest)} for what a function builds}
   */
  public Paginator<ListSyncJobsResponse, SyncJobSummary> listSyncJobsPaginator(
      Consumer<ListSyncJobsRequest.Builder> request) {
    return listSyncJobsPaginator(ListSyncJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * Deletes a sync job, and before it everything that it has synced into the workspace.
   * Asynchronous: the job stays in state {@code DELETING}, and is tried again after errors, until
   * all of that is gone.
   *
   * <p>AWS: {@code deleteSyncJob}, permission {@code iottwinmaker:DeleteSyncJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public DeleteSyncJobResponse deleteSyncJob(DeleteSyncJobRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.DeleteSyncJob", DeleteSyncJobResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteSyncJob(DeleteSyncJobRequest)} answers to what a function builds}
   */
  public DeleteSyncJobResponse deleteSyncJob(Consumer<DeleteSyncJobRequest.Builder> request) {
    return deleteSyncJob(DeleteSyncJobRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #deleteSyncJob(DeleteSyncJobRequest)} answers, to come} */
  public CompletableFuture<DeleteSyncJobResponse> deleteSyncJobAsync(DeleteSyncJobRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.DeleteSyncJob", DeleteSyncJobResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #deleteSyncJob(DeleteSyncJobRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<DeleteSyncJobResponse> deleteSyncJobAsync(
      Consumer<DeleteSyncJobRequest.Builder> request) {
    return deleteSyncJobAsync(DeleteSyncJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists what a sync job has synced, each with its state, and with its error if it failed.
   *
   * <p>AWS: {@code listSyncResources}, permission {@code iottwinmaker:ListSyncResources}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListSyncResourcesResponse listSyncResources(ListSyncResourcesRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListSyncResources", ListSyncResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listSyncResources(ListSyncResourcesRequest)} answers to what a function
   * builds}
   */
  public ListSyncResourcesResponse listSyncResources(
      Consumer<ListSyncResourcesRequest.Builder> request) {
    return listSyncResources(ListSyncResourcesRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #listSyncResources(ListSyncResourcesRequest)} answers, to come} */
  public CompletableFuture<ListSyncResourcesResponse> listSyncResourcesAsync(
      ListSyncResourcesRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.ListSyncResources", ListSyncResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listSyncResources(ListSyncResourcesRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<ListSyncResourcesResponse> listSyncResourcesAsync(
      Consumer<ListSyncResourcesRequest.Builder> request) {
    return listSyncResourcesAsync(
        ListSyncResourcesRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listSyncResources(ListSyncResourcesRequest)}, from the page on
   * that the request names}
   */
  public Paginator<ListSyncResourcesResponse, SyncResourceSummary> listSyncResourcesPaginator(
      ListSyncResourcesRequest request) {
    return new Listing<>(
        connector,
        new Operation<>("iottwinmaker.ListSyncResources", ListSyncResourcesResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listSyncResources(ListSyncResourcesRequest)} for what a function
   * builds}
   */
  public Paginator<ListSyncResourcesResponse, SyncResourceSummary> listSyncResourcesPaginator(
      Consumer<ListSyncResourcesRequest.Builder> request) {
    return listSyncResourcesPaginator(
        ListSyncResourcesRequest.builder().applyMutation(request).build());
  }

  /**
   * Starts a job that transfers metadata in bulk between S3, AWS IoT SiteWise and AWS IoT
   * TwinMaker. The bucket and the workspace that it names must exist. Asynchronous: the job ends in
   * {@code COMPLETED}, {@code ERROR} or {@code CANCELLED}; ask for it with {@code
   * getMetadataTransferJob}.
   *
   * <p>AWS: {@code createMetadataTransferJob}, permission {@code
   * iottwinmaker:CreateMetadataTransferJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CreateMetadataTransferJobResponse createMetadataTransferJob(
      CreateMetadataTransferJobRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.CreateMetadataTransferJob", CreateMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createMetadataTransferJob(CreateMetadataTransferJobRequest)} answers to
   * what a function builds}
   */
  public CreateMetadataTransferJobResponse createMetadataTransferJob(
      Consumer<CreateMetadataTransferJobRequest.Builder> request) {
    return createMetadataTransferJob(
        CreateMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #createMetadataTransferJob(CreateMetadataTransferJobRequest)} answers, to
   * come}
   */
  public CompletableFuture<CreateMetadataTransferJobResponse> createMetadataTransferJobAsync(
      CreateMetadataTransferJobRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.CreateMetadataTransferJob", CreateMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #createMetadataTransferJob(CreateMetadataTransferJobRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<CreateMetadataTransferJobResponse> createMetadataTransferJobAsync(
      Consumer<CreateMetadataTransferJobRequest.Builder> request) {
    return createMetadataTransferJobAsync(
        CreateMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives a metadata transfer job with its source, destination, status, progress and the URL of its
   * report.
   *
   * <p>AWS: {@code getMetadataTransferJob}, permission {@code iottwinmaker:GetMetadataTransferJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetMetadataTransferJobResponse getMetadataTransferJob(
      GetMetadataTransferJobRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.GetMetadataTransferJob", GetMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getMetadataTransferJob(GetMetadataTransferJobRequest)} answers to what a
   * function builds}
   */
  public GetMetadataTransferJobResponse getMetadataTransferJob(
      Consumer<GetMetadataTransferJobRequest.Builder> request) {
    return getMetadataTransferJob(
        GetMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #getMetadataTransferJob(GetMetadataTransferJobRequest)} answers, to come}
   */
  public CompletableFuture<GetMetadataTransferJobResponse> getMetadataTransferJobAsync(
      GetMetadataTransferJobRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.GetMetadataTransferJob", GetMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #getMetadataTransferJob(GetMetadataTransferJobRequest)} answers to what a
   * function builds, to come}
   */
  public CompletableFuture<GetMetadataTransferJobResponse> getMetadataTransferJobAsync(
      Consumer<GetMetadataTransferJobRequest.Builder> request) {
    return getMetadataTransferJobAsync(
        GetMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the metadata transfer jobs from one type of source to one type of destination, in short.
   *
   * <p>AWS: {@code listMetadataTransferJobs}, permission {@code
   * iottwinmaker:ListMetadataTransferJobs}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListMetadataTransferJobsResponse listMetadataTransferJobs(
      ListMetadataTransferJobsRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.ListMetadataTransferJobs", ListMetadataTransferJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listMetadataTransferJobs(ListMetadataTransferJobsRequest)} answers to
   * what a function builds}
   */
  public ListMetadataTransferJobsResponse listMetadataTransferJobs(
      Consumer<ListMetadataTransferJobsRequest.Builder> request) {
    return listMetadataTransferJobs(
        ListMetadataTransferJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #listMetadataTransferJobs(ListMetadataTransferJobsRequest)} answers, to
   * come}
   */
  public CompletableFuture<ListMetadataTransferJobsResponse> listMetadataTransferJobsAsync(
      ListMetadataTransferJobsRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.ListMetadataTransferJobs", ListMetadataTransferJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #listMetadataTransferJobs(ListMetadataTransferJobsRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<ListMetadataTransferJobsResponse> listMetadataTransferJobsAsync(
      Consumer<ListMetadataTransferJobsRequest.Builder> request) {
    return listMetadataTransferJobsAsync(
        ListMetadataTransferJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all items of {@link #listMetadataTransferJobs(ListMetadataTransferJobsRequest)}, from
   * the page on that the request names}
   */
  public Paginator<ListMetadataTransferJobsResponse, MetadataTransferJobSummary>
      listMetadataTransferJobsPaginator(ListMetadataTransferJobsRequest request) {
    return new Listing<>(
        connector,
        new Operation<>(
            "iottwinmaker.ListMetadataTransferJobs", ListMetadataTransferJobsResponse.SHAPE),
        request);
  }

  /**
   * {@return all items of {@link #listMetadataTransferJobs(ListMetadataTransferJobsRequest)} for
   * what a function builds}
   */
  public Paginator<ListMetadataTransferJobsResponse, MetadataTransferJobSummary>
      listMetadataTransferJobsPaginator(Consumer<ListMetadataTransferJobsRequest.Builder> request) {
    return listMetadataTransferJobsPaginator(
        ListMetadataTransferJobsRequest.builder().applyMutation(request).build());
  }

  /**
   * Cancels a metadata transfer job. Asynchronous: the state is {@code CANCELLING} at first; wait
   * until it is {@code CANCELLED}.
   *
   * <p>AWS: {@code cancelMetadataTransferJob}, permission {@code
   * iottwinmaker:CancelMetadataTransferJob}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public CancelMetadataTransferJobResponse cancelMetadataTransferJob(
      CancelMetadataTransferJobRequest request) {
    return connector.call(
        new Operation<>(
            "iottwinmaker.CancelMetadataTransferJob", CancelMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelMetadataTransferJob(CancelMetadataTransferJobRequest)} answers to
   * what a function builds}
   */
  public CancelMetadataTransferJobResponse cancelMetadataTransferJob(
      Consumer<CancelMetadataTransferJobRequest.Builder> request) {
    return cancelMetadataTransferJob(
        CancelMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return what {@link #cancelMetadataTransferJob(CancelMetadataTransferJobRequest)} answers, to
   * come}
   */
  public CompletableFuture<CancelMetadataTransferJobResponse> cancelMetadataTransferJobAsync(
      CancelMetadataTransferJobRequest request) {
    return connector.callAsync(
        new Operation<>(
            "iottwinmaker.CancelMetadataTransferJob", CancelMetadataTransferJobResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #cancelMetadataTransferJob(CancelMetadataTransferJobRequest)} answers to
   * what a function builds, to come}
   */
  public CompletableFuture<CancelMetadataTransferJobResponse> cancelMetadataTransferJobAsync(
      Consumer<CancelMetadataTransferJobRequest.Builder> request) {
    return cancelMetadataTransferJobAsync(
        CancelMetadataTransferJobRequest.builder().applyMutation(request).build());
  }

  /**
   * Gives the account's pricing plan of the current billing cycle, and the pending one if there is
   * one.
   *
   * <p>AWS: {@code getPricingPlan}, permission {@code iottwinmaker:GetPricingPlan}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public GetPricingPlanResponse getPricingPlan(GetPricingPlanRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.GetPricingPlan", GetPricingPlanResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPricingPlan(GetPricingPlanRequest)} answers to what a function builds}
   */
  public GetPricingPlanResponse getPricingPlan(Consumer<GetPricingPlanRequest.Builder> request) {
    return getPricingPlan(GetPricingPlanRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPricingPlan(GetPricingPlanRequest)} answers, to come} */
  public CompletableFuture<GetPricingPlanResponse> getPricingPlanAsync(
      GetPricingPlanRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.GetPricingPlan", GetPricingPlanResponse.SHAPE), request);
  }

  /**
   * {@return what {@link #getPricingPlan(GetPricingPlanRequest)} answers to what a function builds,
   * to come}
   */
  public CompletableFuture<GetPricingPlanResponse> getPricingPlanAsync(
      Consumer<GetPricingPlanRequest.Builder> request) {
    return getPricingPlanAsync(GetPricingPlanRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #getPricingPlan(GetPricingPlanRequest)} answers if nothing is set} */
  public GetPricingPlanResponse getPricingPlan() {
    return getPricingPlan(GetPricingPlanRequest.builder().build());
  }

  /** {@return what {@link #getPricingPlan()} answers, to come} */
  public CompletableFuture<GetPricingPlanResponse> getPricingPlanAsync() {
    return getPricingPlanAsync(GetPricingPlanRequest.builder().build());
  }

  /**
   * Changes the account's pricing plan: its mode and, for tiered bundles, which bundles it has. A
   * change that is not in force yet comes back as the pending plan.
   *
   * <p>AWS: {@code updatePricingPlan}, permission {@code iottwinmaker:UpdatePricingPlan}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UpdatePricingPlanResponse updatePricingPlan(UpdatePricingPlanRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UpdatePricingPlan", UpdatePricingPlanResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updatePricingPlan(UpdatePricingPlanRequest)} answers to what a function
   * builds}
   */
  public UpdatePricingPlanResponse updatePricingPlan(
      Consumer<UpdatePricingPlanRequest.Builder> request) {
    return updatePricingPlan(UpdatePricingPlanRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #updatePricingPlan(UpdatePricingPlanRequest)} answers, to come} */
  public CompletableFuture<UpdatePricingPlanResponse> updatePricingPlanAsync(
      UpdatePricingPlanRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.UpdatePricingPlan", UpdatePricingPlanResponse.SHAPE),
        request);
  }

  /**
   * {@return what {@link #updatePricingPlan(UpdatePricingPlanRequest)} answers to what a function
   * builds, to come}
   */
  public CompletableFuture<UpdatePricingPlanResponse> updatePricingPlanAsync(
      Consumer<UpdatePricingPlanRequest.Builder> request) {
    return updatePricingPlanAsync(
        UpdatePricingPlanRequest.builder().applyMutation(request).build());
  }

  /**
   * Puts tags on a resource, next to those that it has. Refused if the resource would then have too
   * many.
   *
   * <p>AWS: {@code tagResource}, permission {@code iottwinmaker:TagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public TagResourceResponse tagResource(TagResourceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.TagResource", TagResourceResponse.SHAPE), request);
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers to what a function builds} */
  public TagResourceResponse tagResource(Consumer<TagResourceRequest.Builder> request) {
    return tagResource(TagResourceRequest.builder().applyMutation(request).build());
  }

  /** {@return what {@link #tagResource(TagResourceRequest)} answers, to come} */
  public CompletableFuture<TagResourceResponse> tagResourceAsync(TagResourceRequest request) {
    return connector.callAsync(
        new Operation<>("iottwinmaker.TagResource", TagResourceResponse.SHAPE), request);
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
   * <p>AWS: {@code untagResource}, permission {@code iottwinmaker:UntagResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public UntagResourceResponse untagResource(UntagResourceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.UntagResource", UntagResourceResponse.SHAPE), request);
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
        new Operation<>("iottwinmaker.UntagResource", UntagResourceResponse.SHAPE), request);
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
   * <p>AWS: {@code listTagsForResource}, permission {@code iottwinmaker:ListTagsForResource}.
   *
   * @param request what is asked for
   * @return the answer
   */
  public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
    return connector.call(
        new Operation<>("iottwinmaker.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
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
        new Operation<>("iottwinmaker.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
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

  /**
   * {@return all pages of {@link #listTagsForResource(ListTagsForResourceRequest)}, from the page
   * on that the request names}
   */
  public Streamable<ListTagsForResourceResponse> listTagsForResourcePaginator(
      ListTagsForResourceRequest request) {
    return new ResponsePages<>(
        connector,
        new Operation<>("iottwinmaker.ListTagsForResource", ListTagsForResourceResponse.SHAPE),
        request);
  }

  /**
   * {@return all pages of {@link #listTagsForResource(ListTagsForResourceRequest)} for what a
   * function builds}
   */
  public Streamable<ListTagsForResourceResponse> listTagsForResourcePaginator(
      Consumer<ListTagsForResourceRequest.Builder> request) {
    return listTagsForResourcePaginator(
        ListTagsForResourceRequest.builder().applyMutation(request).build());
  }
}
