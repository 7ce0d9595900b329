package io.twinlink.sitewise;

import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.Operation;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Waits for states. It corresponds to {@code IoTSiteWiseWaiter} of the AWS SDK for Java.
 *
 * <p>The operation is called again and again, after 1 s, 2 s, 4 s and so on up to 15 s. A state
 * from which there is no way to the one that is waited for is a {@link
 * io.twinlink.ServiceException} with the state's own error; one that takes longer than the time-out
 * a {@link io.twinlink.TimeoutException}. An interrupt or closing the connector ends the wait.
 */
public final class SiteWiseWaiter {
  private final NativeConnector connector;

  SiteWiseWaiter(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Waits until the application is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeApplicationResponse waitUntilApplicationActive(
      DescribeApplicationRequest request) {
    return waitUntilApplicationActive(request, null);
  }

  /**
   * Waits until the application is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeApplicationResponse waitUntilApplicationActive(
      Consumer<DescribeApplicationRequest.Builder> request) {
    return waitUntilApplicationActive(
        DescribeApplicationRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the application is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeApplicationResponse waitUntilApplicationActive(
      DescribeApplicationRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.ApplicationActive", DescribeApplicationResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the application is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilApplicationNotExists(DescribeApplicationRequest request) {
    waitUntilApplicationNotExists(request, null);
  }

  /**
   * Waits until the application is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilApplicationNotExists(Consumer<DescribeApplicationRequest.Builder> request) {
    waitUntilApplicationNotExists(
        DescribeApplicationRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the application is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilApplicationNotExists(DescribeApplicationRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.ApplicationNotExists", DescribeApplicationResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the asset is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeAssetResponse waitUntilAssetActive(DescribeAssetRequest request) {
    return waitUntilAssetActive(request, null);
  }

  /**
   * Waits until the asset is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeAssetResponse waitUntilAssetActive(
      Consumer<DescribeAssetRequest.Builder> request) {
    return waitUntilAssetActive(
        DescribeAssetRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the asset is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeAssetResponse waitUntilAssetActive(
      DescribeAssetRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.AssetActive", DescribeAssetResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the asset model is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeAssetModelResponse waitUntilAssetModelActive(DescribeAssetModelRequest request) {
    return waitUntilAssetModelActive(request, null);
  }

  /**
   * Waits until the asset model is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeAssetModelResponse waitUntilAssetModelActive(
      Consumer<DescribeAssetModelRequest.Builder> request) {
    return waitUntilAssetModelActive(
        DescribeAssetModelRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the asset model is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeAssetModelResponse waitUntilAssetModelActive(
      DescribeAssetModelRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.AssetModelActive", DescribeAssetModelResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the asset model is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilAssetModelNotExists(DescribeAssetModelRequest request) {
    waitUntilAssetModelNotExists(request, null);
  }

  /**
   * Waits until the asset model is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilAssetModelNotExists(Consumer<DescribeAssetModelRequest.Builder> request) {
    waitUntilAssetModelNotExists(
        DescribeAssetModelRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the asset model is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilAssetModelNotExists(DescribeAssetModelRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.AssetModelNotExists", DescribeAssetModelResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the asset is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilAssetNotExists(DescribeAssetRequest request) {
    waitUntilAssetNotExists(request, null);
  }

  /**
   * Waits until the asset is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilAssetNotExists(Consumer<DescribeAssetRequest.Builder> request) {
    waitUntilAssetNotExists(DescribeAssetRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the asset is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilAssetNotExists(DescribeAssetRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.AssetNotExists", DescribeAssetResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the bulk import job is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeBulkImportJobResponse waitUntilBulkImportJobCompleted(
      DescribeBulkImportJobRequest request) {
    return waitUntilBulkImportJobCompleted(request, null);
  }

  /**
   * Waits until the bulk import job is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeBulkImportJobResponse waitUntilBulkImportJobCompleted(
      Consumer<DescribeBulkImportJobRequest.Builder> request) {
    return waitUntilBulkImportJobCompleted(
        DescribeBulkImportJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the bulk import job is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeBulkImportJobResponse waitUntilBulkImportJobCompleted(
      DescribeBulkImportJobRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.BulkImportJobCompleted", DescribeBulkImportJobResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the computation model is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeComputationModelResponse waitUntilComputationModelActive(
      DescribeComputationModelRequest request) {
    return waitUntilComputationModelActive(request, null);
  }

  /**
   * Waits until the computation model is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeComputationModelResponse waitUntilComputationModelActive(
      Consumer<DescribeComputationModelRequest.Builder> request) {
    return waitUntilComputationModelActive(
        DescribeComputationModelRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the computation model is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeComputationModelResponse waitUntilComputationModelActive(
      DescribeComputationModelRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iotsitewise.ComputationModelActive", DescribeComputationModelResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the computation model is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilComputationModelNotExists(DescribeComputationModelRequest request) {
    waitUntilComputationModelNotExists(request, null);
  }

  /**
   * Waits until the computation model is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilComputationModelNotExists(
      Consumer<DescribeComputationModelRequest.Builder> request) {
    waitUntilComputationModelNotExists(
        DescribeComputationModelRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the computation model is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilComputationModelNotExists(
      DescribeComputationModelRequest request, Duration timeout) {
    connector.await(
        new Operation<>(
            "iotsitewise.ComputationModelNotExists", DescribeComputationModelResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the dataset is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeDatasetResponse waitUntilDatasetActive(DescribeDatasetRequest request) {
    return waitUntilDatasetActive(request, null);
  }

  /**
   * Waits until the dataset is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeDatasetResponse waitUntilDatasetActive(
      Consumer<DescribeDatasetRequest.Builder> request) {
    return waitUntilDatasetActive(
        DescribeDatasetRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the dataset is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeDatasetResponse waitUntilDatasetActive(
      DescribeDatasetRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.DatasetActive", DescribeDatasetResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the dataset export job is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeDatasetExportJobResponse waitUntilDatasetExportJobCompleted(
      DescribeDatasetExportJobRequest request) {
    return waitUntilDatasetExportJobCompleted(request, null);
  }

  /**
   * Waits until the dataset export job is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeDatasetExportJobResponse waitUntilDatasetExportJobCompleted(
      Consumer<DescribeDatasetExportJobRequest.Builder> request) {
    return waitUntilDatasetExportJobCompleted(
        DescribeDatasetExportJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the dataset export job is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeDatasetExportJobResponse waitUntilDatasetExportJobCompleted(
      DescribeDatasetExportJobRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iotsitewise.DatasetExportJobCompleted", DescribeDatasetExportJobResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the dataset is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilDatasetNotExists(DescribeDatasetRequest request) {
    waitUntilDatasetNotExists(request, null);
  }

  /**
   * Waits until the dataset is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilDatasetNotExists(Consumer<DescribeDatasetRequest.Builder> request) {
    waitUntilDatasetNotExists(
        DescribeDatasetRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the dataset is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilDatasetNotExists(DescribeDatasetRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.DatasetNotExists", DescribeDatasetResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the default encryption configuration is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeDefaultEncryptionConfigurationResponse
      waitUntilDefaultEncryptionConfigurationActive(
          DescribeDefaultEncryptionConfigurationRequest request) {
    return waitUntilDefaultEncryptionConfigurationActive(request, null);
  }

  /**
   * Waits until the default encryption configuration is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeDefaultEncryptionConfigurationResponse
      waitUntilDefaultEncryptionConfigurationActive(
          Consumer<DescribeDefaultEncryptionConfigurationRequest.Builder> request) {
    return waitUntilDefaultEncryptionConfigurationActive(
        DescribeDefaultEncryptionConfigurationRequest.builder().applyMutation(request).build(),
        null);
  }

  /**
   * Waits until the default encryption configuration is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeDefaultEncryptionConfigurationResponse
      waitUntilDefaultEncryptionConfigurationActive(
          DescribeDefaultEncryptionConfigurationRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iotsitewise.DefaultEncryptionConfigurationActive",
            DescribeDefaultEncryptionConfigurationResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the enrichment job is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeEnrichmentJobResponse waitUntilEnrichmentJobCompleted(
      DescribeEnrichmentJobRequest request) {
    return waitUntilEnrichmentJobCompleted(request, null);
  }

  /**
   * Waits until the enrichment job is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeEnrichmentJobResponse waitUntilEnrichmentJobCompleted(
      Consumer<DescribeEnrichmentJobRequest.Builder> request) {
    return waitUntilEnrichmentJobCompleted(
        DescribeEnrichmentJobRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the enrichment job is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeEnrichmentJobResponse waitUntilEnrichmentJobCompleted(
      DescribeEnrichmentJobRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.EnrichmentJobCompleted", DescribeEnrichmentJobResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the execution is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeExecutionResponse waitUntilExecutionCompleted(DescribeExecutionRequest request) {
    return waitUntilExecutionCompleted(request, null);
  }

  /**
   * Waits until the execution is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeExecutionResponse waitUntilExecutionCompleted(
      Consumer<DescribeExecutionRequest.Builder> request) {
    return waitUntilExecutionCompleted(
        DescribeExecutionRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the execution is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeExecutionResponse waitUntilExecutionCompleted(
      DescribeExecutionRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.ExecutionCompleted", DescribeExecutionResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the pipeline is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribePipelineResponse waitUntilPipelineActive(DescribePipelineRequest request) {
    return waitUntilPipelineActive(request, null);
  }

  /**
   * Waits until the pipeline is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribePipelineResponse waitUntilPipelineActive(
      Consumer<DescribePipelineRequest.Builder> request) {
    return waitUntilPipelineActive(
        DescribePipelineRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the pipeline is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribePipelineResponse waitUntilPipelineActive(
      DescribePipelineRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.PipelineActive", DescribePipelineResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the pipeline execution is succeeded. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribePipelineExecutionResponse waitUntilPipelineExecutionSucceeded(
      DescribePipelineExecutionRequest request) {
    return waitUntilPipelineExecutionSucceeded(request, null);
  }

  /**
   * Waits until the pipeline execution is succeeded. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribePipelineExecutionResponse waitUntilPipelineExecutionSucceeded(
      Consumer<DescribePipelineExecutionRequest.Builder> request) {
    return waitUntilPipelineExecutionSucceeded(
        DescribePipelineExecutionRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the pipeline execution is succeeded.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribePipelineExecutionResponse waitUntilPipelineExecutionSucceeded(
      DescribePipelineExecutionRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iotsitewise.PipelineExecutionSucceeded", DescribePipelineExecutionResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the pipeline is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilPipelineNotExists(DescribePipelineRequest request) {
    waitUntilPipelineNotExists(request, null);
  }

  /**
   * Waits until the pipeline is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilPipelineNotExists(Consumer<DescribePipelineRequest.Builder> request) {
    waitUntilPipelineNotExists(
        DescribePipelineRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the pipeline is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilPipelineNotExists(DescribePipelineRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.PipelineNotExists", DescribePipelineResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the portal is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribePortalResponse waitUntilPortalActive(DescribePortalRequest request) {
    return waitUntilPortalActive(request, null);
  }

  /**
   * Waits until the portal is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribePortalResponse waitUntilPortalActive(
      Consumer<DescribePortalRequest.Builder> request) {
    return waitUntilPortalActive(
        DescribePortalRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the portal is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribePortalResponse waitUntilPortalActive(
      DescribePortalRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.PortalActive", DescribePortalResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the portal is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilPortalNotExists(DescribePortalRequest request) {
    waitUntilPortalNotExists(request, null);
  }

  /**
   * Waits until the portal is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilPortalNotExists(Consumer<DescribePortalRequest.Builder> request) {
    waitUntilPortalNotExists(DescribePortalRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the portal is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilPortalNotExists(DescribePortalRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.PortalNotExists", DescribePortalResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the query is completed. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeQueryResponse waitUntilQueryCompleted(DescribeQueryRequest request) {
    return waitUntilQueryCompleted(request, null);
  }

  /**
   * Waits until the query is completed. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeQueryResponse waitUntilQueryCompleted(
      Consumer<DescribeQueryRequest.Builder> request) {
    return waitUntilQueryCompleted(
        DescribeQueryRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the query is completed.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeQueryResponse waitUntilQueryCompleted(
      DescribeQueryRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.QueryCompleted", DescribeQueryResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the search is succeeded. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeSearchResponse waitUntilSearchSucceeded(DescribeSearchRequest request) {
    return waitUntilSearchSucceeded(request, null);
  }

  /**
   * Waits until the search is succeeded. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeSearchResponse waitUntilSearchSucceeded(
      Consumer<DescribeSearchRequest.Builder> request) {
    return waitUntilSearchSucceeded(
        DescribeSearchRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the search is succeeded.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeSearchResponse waitUntilSearchSucceeded(
      DescribeSearchRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.SearchSucceeded", DescribeSearchResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the storage configuration is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeStorageConfigurationResponse waitUntilStorageConfigurationActive(
      DescribeStorageConfigurationRequest request) {
    return waitUntilStorageConfigurationActive(request, null);
  }

  /**
   * Waits until the storage configuration is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeStorageConfigurationResponse waitUntilStorageConfigurationActive(
      Consumer<DescribeStorageConfigurationRequest.Builder> request) {
    return waitUntilStorageConfigurationActive(
        DescribeStorageConfigurationRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the storage configuration is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeStorageConfigurationResponse waitUntilStorageConfigurationActive(
      DescribeStorageConfigurationRequest request, Duration timeout) {
    return connector.await(
        new Operation<>(
            "iotsitewise.StorageConfigurationActive", DescribeStorageConfigurationResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the task is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeTaskResponse waitUntilTaskActive(DescribeTaskRequest request) {
    return waitUntilTaskActive(request, null);
  }

  /**
   * Waits until the task is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeTaskResponse waitUntilTaskActive(Consumer<DescribeTaskRequest.Builder> request) {
    return waitUntilTaskActive(DescribeTaskRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the task is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeTaskResponse waitUntilTaskActive(DescribeTaskRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.TaskActive", DescribeTaskResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the task is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilTaskNotExists(DescribeTaskRequest request) {
    waitUntilTaskNotExists(request, null);
  }

  /**
   * Waits until the task is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilTaskNotExists(Consumer<DescribeTaskRequest.Builder> request) {
    waitUntilTaskNotExists(DescribeTaskRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the task is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilTaskNotExists(DescribeTaskRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.TaskNotExists", DescribeTaskResponse.SHAPE), request, timeout);
  }

  /**
   * Waits until the workspace is active. At the most for 5 minutes.
   *
   * @param request what is looked at
   * @return the last answer
   */
  public DescribeWorkspaceResponse waitUntilWorkspaceActive(DescribeWorkspaceRequest request) {
    return waitUntilWorkspaceActive(request, null);
  }

  /**
   * Waits until the workspace is active. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   * @return the last answer
   */
  public DescribeWorkspaceResponse waitUntilWorkspaceActive(
      Consumer<DescribeWorkspaceRequest.Builder> request) {
    return waitUntilWorkspaceActive(
        DescribeWorkspaceRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the workspace is active.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   * @return the last answer
   */
  public DescribeWorkspaceResponse waitUntilWorkspaceActive(
      DescribeWorkspaceRequest request, Duration timeout) {
    return connector.await(
        new Operation<>("iotsitewise.WorkspaceActive", DescribeWorkspaceResponse.SHAPE),
        request,
        timeout);
  }

  /**
   * Waits until the workspace is gone. At the most for 5 minutes.
   *
   * @param request what is looked at
   */
  public void waitUntilWorkspaceNotExists(DescribeWorkspaceRequest request) {
    waitUntilWorkspaceNotExists(request, null);
  }

  /**
   * Waits until the workspace is gone. At the most for 5 minutes.
   *
   * @param request builds what is looked at
   */
  public void waitUntilWorkspaceNotExists(Consumer<DescribeWorkspaceRequest.Builder> request) {
    waitUntilWorkspaceNotExists(
        DescribeWorkspaceRequest.builder().applyMutation(request).build(), null);
  }

  /**
   * Waits until the workspace is gone.
   *
   * @param request what is looked at
   * @param timeout how long to wait at the most, 1 second or more; null for 5 minutes
   */
  public void waitUntilWorkspaceNotExists(DescribeWorkspaceRequest request, Duration timeout) {
    connector.await(
        new Operation<>("iotsitewise.WorkspaceNotExists", DescribeWorkspaceResponse.SHAPE),
        request,
        timeout);
  }
}
