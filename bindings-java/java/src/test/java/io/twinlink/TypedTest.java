package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.twinlink.sitewise.AggregateType;
import io.twinlink.sitewise.AssetModelPropertyDefinition;
import io.twinlink.sitewise.AssetModelState;
import io.twinlink.sitewise.AssetState;
import io.twinlink.sitewise.BatchGetAssetPropertyValueResponse;
import io.twinlink.sitewise.CreateAssetModelRequest;
import io.twinlink.sitewise.DescribeAssetModelResponse;
import io.twinlink.sitewise.DescribeAssetRequest;
import io.twinlink.sitewise.DescribeAssetResponse;
import io.twinlink.sitewise.ExecuteQueryRequest;
import io.twinlink.sitewise.GetCaptureDataResponse;
import io.twinlink.sitewise.ImageFile;
import io.twinlink.sitewise.ImageFileType;
import io.twinlink.sitewise.ListAssetsFilter;
import io.twinlink.sitewise.ListAssetsRequest;
import io.twinlink.sitewise.PropertyDataType;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.DataValue;
import io.twinlink.twinmaker.GetMetadataTransferJobResponse;
import io.twinlink.twinmaker.GetPropertyValueResponse;
import io.twinlink.twinmaker.IotSiteWiseSourceConfigurationFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The typed face: structures in and out, unions, pages without items, waiters. */
@Tag("smoke")
@ExtendWith(WithEmulator.class)
class TypedTest {
  private static final String ID = "11111111-2222-4333-8444-555555555555";

  private final Emulator emulator;
  private Connector aws;

  TypedTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @BeforeEach
  void open() {
    aws = emulator.connector().build();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private void plan(String operation, String rest) {
    emulator.plan("{\"operation\":\"" + operation + "\"," + rest + "}");
  }

  private void planAsset(String state, String more) {
    plan(
        "iotsitewise.DescribeAsset",
        "\"body\":{\"assetId\":\""
            + ID
            + "\",\"assetStatus\":{\"state\":\""
            + state
            + "\""
            + more
            + "}}");
  }

  @Test
  void anAnswerIsAnObject() {
    plan(
        "iotsitewise.DescribeAssetModel",
        "\"headers\":{\"ETag\":\"v1\"},\"body\":{\"assetModelName\":\"press\","
            + "\"assetModelCreationDate\":1669900037.5,\"assetModelProperties\":[{\"name\":\"t\","
            + "\"dataType\":\"COMPLEX\",\"type\":{\"measurement\":{}}}],"
            + "\"assetModelStatus\":{\"state\":\"ACTIVE\"}}");
    DescribeAssetModelResponse model =
        aws.siteWise().describeAssetModel(request -> request.assetModelId(ID));
    assertEquals("press", model.assetModelName());
    assertEquals("v1", model.eTag());
    assertEquals(Instant.parse("2022-12-01T13:07:17.500Z"), model.assetModelCreationDate());
    assertEquals(AssetModelState.ACTIVE, model.assetModelStatus().state());
    assertEquals(
        PropertyDataType.UNKNOWN_TO_SDK_VERSION, model.assetModelProperties().get(0).dataType());
    assertEquals("COMPLEX", model.assetModelProperties().get(0).dataTypeAsString());
    assertFalse(model.hasAssetModelHierarchies());
    assertEquals(List.of(), model.assetModelHierarchies());
    assertEquals(1, model.attempts());
    assertTrue(model.requestId() != null);
    assertEquals(model, model.toBuilder().requestId("another").build());
  }

  @Test
  void requestsAreBuiltInEveryWay() {
    AssetModelPropertyDefinition property =
        AssetModelPropertyDefinition.builder()
            .name("t")
            .dataType(PropertyDataType.DOUBLE)
            .type(type -> type.transform(how -> how.expression("1").variables(List.of())))
            .build();
    CreateAssetModelRequest request =
        CreateAssetModelRequest.builder()
            .assetModelName("m")
            .clientToken("t".repeat(36))
            .assetModelProperties(property)
            .tags(Map.of("a", "b"))
            .build();
    List<CreateAssetModelRequest> same =
        List.of(
            request,
            request.toBuilder().assetModelProperties(List.of(property)).build(),
            request.toBuilder()
                .assetModelProperties(one -> one.name("t").dataType("DOUBLE").type(property.type()))
                .build());
    for (CreateAssetModelRequest each : same) {
      assertEquals(request, each);
      plan("iotsitewise.CreateAssetModel", "\"body\":{\"assetModelId\":\"" + ID + "\"}");
      assertEquals(ID, aws.siteWise().createAssetModel(each).assetModelId());
    }
    String body = emulator.requests().get(0).get("body").getAsString();
    assertEquals(
        JsonParser.parseString(
            "{\"assetModelName\":\"m\",\"clientToken\":\""
                + "t".repeat(36)
                + "\",\"assetModelProperties\":[{\"name\":\"t\",\"dataType\":\"DOUBLE\",\"type\":"
                + "{\"transform\":{\"expression\":\"1\",\"variables\":[]}}}],\"tags\":{\"a\":\"b\"}}"),
        JsonParser.parseString(body));
  }

  @Test
  void whatIsWrongIsToldWithItsPath() {
    ValidationException refused =
        assertThrows(
            ValidationException.class,
            () ->
                aws.siteWise()
                    .createAssetModel(
                        model ->
                            model.assetModelProperties(
                                property -> property.name("a"), property -> property.name("b"))));
    assertTrue(refused.getMessage().contains("assetModelName is required"), refused.getMessage());
    assertTrue(
        refused.getMessage().contains("assetModelProperties[1].dataType is required"),
        refused.getMessage());
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void aUnionSaysWhichMemberIsSet() {
    plan(
        "iottwinmaker.GetMetadataTransferJob",
        "\"body\":{\"sources\":[{\"type\":\"s3\",\"iotSiteWiseConfiguration\":{\"filters\":["
            + "{\"filterByPlanet\":{}},{\"filterByAsset\":{\"assetId\":\"a\"}}]}}]}");
    GetMetadataTransferJobResponse job =
        aws.twinMaker().getMetadataTransferJob(request -> request.metadataTransferJobId("jj"));
    List<IotSiteWiseSourceConfigurationFilter> filters =
        job.sources().get(0).iotSiteWiseConfiguration().filters();
    assertEquals(
        IotSiteWiseSourceConfigurationFilter.Type.UNKNOWN_TO_SDK_VERSION, filters.get(0).type());
    assertEquals(IotSiteWiseSourceConfigurationFilter.Type.FILTER_BY_ASSET, filters.get(1).type());
    assertEquals("a", filters.get(1).filterByAsset().assetId());
  }

  @Test
  void aUnionKeepsAMemberThatIsNewer() {
    String filters =
        "[{\"filterByPlanet\":{\"name\":\"Mars\"}},{\"filterByPlanet\":{\"name\":\"Mars\"}},"
            + "{\"filterByPlanet\":{\"name\":\"Venus\"}},{}]";
    plan(
        "iottwinmaker.GetMetadataTransferJob",
        "\"body\":{\"sources\":[{\"type\":\"s3\",\"iotSiteWiseConfiguration\":{\"filters\":"
            + filters
            + "}}]}");
    List<IotSiteWiseSourceConfigurationFilter> read =
        aws.twinMaker()
            .getMetadataTransferJob(request -> request.metadataTransferJobId("jj"))
            .sources()
            .get(0)
            .iotSiteWiseConfiguration()
            .filters();
    IotSiteWiseSourceConfigurationFilter newer = read.get(0);
    assertEquals(IotSiteWiseSourceConfigurationFilter.Type.UNKNOWN_TO_SDK_VERSION, newer.type());
    assertEquals(Map.of("filterByPlanet", Map.of("name", "Mars")), newer.members());
    assertEquals(
        "IotSiteWiseSourceConfigurationFilter(filterByPlanet={name=Mars})", newer.toString());
    assertEquals(newer, read.get(1));
    assertEquals(newer.hashCode(), read.get(1).hashCode());
    assertEquals(newer, newer.toBuilder().build());
    assertNotEquals(newer, read.get(2));
    assertNotEquals(newer, read.get(3));
    assertEquals(Map.of(), read.get(3).members());

    ValidationException refused =
        assertThrows(
            ValidationException.class,
            () ->
                aws.twinMaker()
                    .createMetadataTransferJob(
                        request ->
                            request
                                .sources(
                                    source ->
                                        source
                                            .type("iotsitewise")
                                            .iotSiteWiseConfiguration(c -> c.filters(newer)))
                                .destination(destination -> destination.type("s3"))));
    assertEquals(
        "CreateMetadataTransferJob: sources[0].iotSiteWiseConfiguration.filters[0]: there is no"
            + " member filterByPlanet; there are filterByAssetModel, filterByAsset",
        refused.getMessage());
    assertEquals(1, emulator.requests().size());
  }

  @Test
  void shapesThatLeadBackToThemselves() {
    plan(
        "iottwinmaker.GetPropertyValue",
        "\"body\":{\"propertyValues\":{\"p\":{\"propertyValue\":{\"listValue\":[{\"mapValue\":"
            + "{\"a\":{\"doubleValue\":1.5,\"integerValue\":3,\"longValue\":4}}}]}}}}");
    Iterator<GetPropertyValueResponse> pages =
        aws.twinMaker()
            .getPropertyValuePaginator(request -> request.workspaceId("ww").selectedProperties("p"))
            .iterator();
    DataValue value =
        pages
            .next()
            .propertyValues()
            .get("p")
            .propertyValue()
            .listValue()
            .get(0)
            .mapValue()
            .get("a");
    assertEquals(DataValue.builder().doubleValue(1.5).integerValue(3).longValue(4L).build(), value);
    assertFalse(pages.hasNext());
  }

  @Test
  void pagesWithoutItemsAreWalkedThrough() {
    plan(
        "iotsitewise.BatchGetAssetPropertyValue",
        "\"body\":{\"successEntries\":[],\"nextToken\":\"bmV4dA==\"}");
    plan("iotsitewise.BatchGetAssetPropertyValue", "\"body\":{\"errorEntries\":[]}");
    List<BatchGetAssetPropertyValueResponse> pages = new ArrayList<>();
    aws.siteWise()
        .batchGetAssetPropertyValuePaginator(request -> request.entries(List.of()))
        .forEach(pages::add);
    assertEquals(2, pages.size());
    assertTrue(pages.get(0).hasSuccessEntries() && pages.get(1).hasErrorEntries());
  }

  @Test
  void blobsAreCopied() {
    byte[] bytes = {1, 2};
    GetCaptureDataResponse data = GetCaptureDataResponse.builder().data(bytes).build();
    bytes[0] = 9;
    data.data()[1] = 9;
    assertArrayEquals(new byte[] {1, 2}, data.data());
    assertEquals(data, GetCaptureDataResponse.builder().data(new byte[] {1, 2}).build());
    assertEquals(
        data.hashCode(),
        GetCaptureDataResponse.builder().data(new byte[] {1, 2}).build().hashCode());
  }

  @Test
  void secretMembersAreNeverShown() {
    ExecuteQueryRequest query =
        ExecuteQueryRequest.builder().queryStatement("SELECT s3cret").maxResults(5).build();
    assertEquals("ExecuteQueryRequest(queryStatement=***, maxResults=5)", query.toString());
  }

  @Test
  void aStateIsWaitedFor() {
    planAsset("CREATING", "");
    planAsset("ACTIVE", "");
    DescribeAssetResponse asset =
        aws.siteWise().waiter().waitUntilAssetActive(request -> request.assetId(ID));
    assertEquals(AssetState.ACTIVE, asset.assetStatus().state());
    planAsset("FAILED", ",\"error\":{\"code\":\"VALIDATION_FAILURE\",\"message\":\"no model\"}");
    ServiceException failed =
        assertThrows(
            ServiceException.class,
            () -> aws.siteWise().waiter().waitUntilAssetActive(request -> request.assetId(ID)));
    assertEquals("VALIDATION_FAILURE", failed.awsCode());
    assertEquals("no model", failed.details().get("message"));
    emulator.plan(
        "{\"operation\":\"iotsitewise.DescribeAsset\",\"status\":404,\"headers\":"
            + "{\"x-amzn-errortype\":\"ResourceNotFoundException\"},\"body\":{}}");
    aws.siteWise().waiter().waitUntilAssetNotExists(request -> request.assetId(ID));
  }

  @Test
  void aWaitEnds() {
    plan(
        "iotsitewise.DescribeAsset",
        "\"body\":{\"assetStatus\":{\"state\":\"CREATING\"}},\"times\":100000");
    TimeoutException late =
        assertThrows(
            TimeoutException.class,
            () ->
                aws.siteWise()
                    .waiter()
                    .waitUntilAssetActive(
                        io.twinlink.sitewise.DescribeAssetRequest.builder().assetId(ID).build(),
                        Duration.ofSeconds(1)));
    assertTrue(late.getMessage().contains("its state is CREATING"), late.getMessage());
    Thread waiting = Thread.currentThread();
    Thread interrupting =
        new Thread(
            () -> {
              try {
                TimeUnit.MILLISECONDS.sleep(300);
              } catch (InterruptedException ended) {
                return;
              }
              waiting.interrupt();
            });
    interrupting.start();
    assertThrows(
        CancelledException.class,
        () -> aws.siteWise().waiter().waitUntilAssetActive(request -> request.assetId(ID)));
    assertTrue(Thread.interrupted());
  }

  @Test
  void anAsynchronousCallIsTheSame() throws Exception {
    planAsset("ACTIVE", "");
    DescribeAssetResponse asset =
        aws.siteWise().describeAssetAsync(request -> request.assetId(ID)).get(30, TimeUnit.SECONDS);
    assertEquals(ID, asset.assetId());
  }

  @Test
  void whatAnswersNothingAnswersAnEmptyResponse() {
    plan("iotsitewise.AssociateAssets", "\"status\":200");
    assertEquals(
        Map.of(),
        aws.siteWise()
            .associateAssets(request -> request.assetId(ID).hierarchyId(ID).childAssetId(ID))
            .members());
  }

  @Test
  void whatIsNestedWithoutEndIsAnError() {
    for (String body :
        List.of(
            "{'propertyValues':{'a':{'propertyValue':"
                + "{'listValue':[".repeat(50_000)
                + "]}".repeat(50_000)
                + "}}}",
            "{'unknown':" + "[".repeat(100_000) + "]".repeat(100_000) + "}")) {
      plan("iottwinmaker.GetPropertyValue", "\"raw_body\":\"" + body.replace("'", "\\\"") + "\"");
      assertThrows(
          DecodeException.class,
          () ->
              aws.twinMaker()
                  .getPropertyValue(
                      request ->
                          request
                              .workspaceId("w1")
                              .componentName("c1")
                              .entityId("e1")
                              .selectedProperties("a")));
    }
  }

  @Test
  void whatIsSecretIsInNoError() {
    plan(
        "iotsitewise.DescribePipeline",
        "\"raw_body\":\"{\\\"environmentVariables\\\":\\\"hunter2\\\"}\"");
    TwinlinkException damaged =
        assertThrows(
            TwinlinkException.class,
            () ->
                aws.siteWise()
                    .describePipeline(request -> request.workspaceName("w1").pipelineName("ppp")));
    assertTrue(damaged.getMessage().contains("invalid type: something else, expected"));
    assertFalse(damaged.getMessage().contains("hunter2"));
    TwinlinkException refused =
        assertThrows(
            TwinlinkException.class,
            () ->
                aws.call(
                    "iotsitewise.UpdatePipeline",
                    Map.of(
                        "workspaceName",
                        "w1",
                        "pipelineName",
                        "ppp",
                        "computations",
                        Map.of("environmentVariables", Map.of("PASSWORD", "hunter2")))));
    assertTrue(refused.getMessage().contains("computations must be a list, but is ***"));
  }

  @Test
  void aNumberThatIsTooLargeIsAnErrorAndNoOtherNumber() {
    plan(
        "iotsitewise.GetAssetPropertyValue",
        "\"body\":{\"propertyValue\":{\"value\":{\"integerValue\":2147483648},"
            + "\"timestamp\":{\"timeInSeconds\":15}}}");
    DecodeException refused =
        assertThrows(
            DecodeException.class, () -> aws.siteWise().getAssetPropertyValue(request -> {}));
    assertTrue(refused.getMessage().contains("propertyValue.value.integerValue"));
  }

  @Test
  void whatIsGivenIsCopiedWhole() {
    List<AggregateType> gap = Arrays.asList(AggregateType.SUM, null);
    ValidationException refused =
        assertThrows(
            ValidationException.class,
            () ->
                aws.siteWise()
                    .getAssetPropertyAggregates(
                        request ->
                            request
                                .aggregateTypes(gap)
                                .resolution("1m")
                                .startDate(Instant.EPOCH)
                                .endDate(Instant.EPOCH)));
    assertTrue(
        refused.getMessage().contains("aggregateTypes must be a list of texts"),
        refused.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> ListAssetsRequest.builder().filter(ListAssetsFilter.UNKNOWN_TO_SDK_VERSION).build());
    byte[] picture = {1, 2, 3};
    ImageFile image = ImageFile.builder().data(picture).type(ImageFileType.PNG).build();
    ((byte[]) image.members().get("data"))[0] = 7;
    assertArrayEquals(picture, image.data());
    assertThrows(
        NullPointerException.class,
        () -> aws.siteWise().describeAsset((DescribeAssetRequest) null));
  }
}
