package io.twinlink.twinmaker;

import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Waits for states. It corresponds to {@code IoTTwinMakerWaiter} of the AWS SDK for Java.
 *
 * <p>The operation is called again and again, after 1 s, 2 s, 4 s and so on up to 15 s. A state
 * from which there is no way to the one that is waited for is a {@link
 * io.twinlink.ServiceException} with the state's own error; one that takes longer than the time-out
 * a {@link io.twinlink.TimeoutException}. An interrupt or closing the connector ends the wait.
 */
public final class TwinMakerWaiter {
  private final NativeConnector connector;

  TwinMakerWaiter(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Waits until the component type is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public GetComponentTypeResponse waitUntilComponentTypeActive(GetComponentTypeRequest request) {
    return waitUntilComponentTypeActive(request, null);
  }

  /**
   * Waits until the component type is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public GetComponentTypeResponse waitUntilComponentTypeActive(
      Consumer<GetComponentTypeRequest.Builder> request) {
    return waitUntilComponentTypeActive(
        GetComponentTypeRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the component type is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public GetComponentTypeResponse waitUntilComponentTypeActive(
      GetComponentTypeRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iottwinmaker.ComponentTypeActive", GetComponentTypeResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the component type is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilComponentTypeNotExists(GetComponentTypeRequest request) {
    waitUntilComponentTypeNotExists(request, null);
  }

  /**
   * Waits until the component type is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilComponentTypeNotExists(Consumer<GetComponentTypeRequest.Builder> request) {
    waitUntilComponentTypeNotExists(
        GetComponentTypeRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the component type is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilComponentTypeNotExists(GetComponentTypeRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iottwinmaker.ComponentTypeNotExists", GetComponentTypeResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the entity is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public GetEntityResponse waitUntilEntityActive(GetEntityRequest request) {
    return waitUntilEntityActive(request, null);
  }

  /**
   * Waits until the entity is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public GetEntityResponse waitUntilEntityActive(Consumer<GetEntityRequest.Builder> request) {
    return waitUntilEntityActive(GetEntityRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the entity is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public GetEntityResponse waitUntilEntityActive(GetEntityRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iottwinmaker.EntityActive", GetEntityResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the entity is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilEntityNotExists(GetEntityRequest request) {
    waitUntilEntityNotExists(request, null);
  }

  /**
   * Waits until the entity is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilEntityNotExists(Consumer<GetEntityRequest.Builder> request) {
    waitUntilEntityNotExists(GetEntityRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the entity is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilEntityNotExists(GetEntityRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iottwinmaker.EntityNotExists", GetEntityResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the metadata transfer job is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public GetMetadataTransferJobResponse waitUntilMetadataTransferJobCompleted(
      GetMetadataTransferJobRequest request) {
    return waitUntilMetadataTransferJobCompleted(request, null);
  }

  /**
   * Waits until the metadata transfer job is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public GetMetadataTransferJobResponse waitUntilMetadataTransferJobCompleted(
      Consumer<GetMetadataTransferJobRequest.Builder> request) {
    return waitUntilMetadataTransferJobCompleted(
        GetMetadataTransferJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the metadata transfer job is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public GetMetadataTransferJobResponse waitUntilMetadataTransferJobCompleted(
      GetMetadataTransferJobRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iottwinmaker.MetadataTransferJobCompleted", GetMetadataTransferJobResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the sync job is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public GetSyncJobResponse waitUntilSyncJobActive(GetSyncJobRequest request) {
    return waitUntilSyncJobActive(request, null);
  }

  /**
   * Waits until the sync job is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public GetSyncJobResponse waitUntilSyncJobActive(Consumer<GetSyncJobRequest.Builder> request) {
    return waitUntilSyncJobActive(GetSyncJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the sync job is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public GetSyncJobResponse waitUntilSyncJobActive(GetSyncJobRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iottwinmaker.SyncJobActive", GetSyncJobResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the sync job is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilSyncJobNotExists(GetSyncJobRequest request) {
    waitUntilSyncJobNotExists(request, null);
  }

  /**
   * Waits until the sync job is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilSyncJobNotExists(Consumer<GetSyncJobRequest.Builder> request) {
    waitUntilSyncJobNotExists(GetSyncJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the sync job is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilSyncJobNotExists(GetSyncJobRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iottwinmaker.SyncJobNotExists", GetSyncJobResponse.SHAPE),
        request,
        timeout);
  }
}
