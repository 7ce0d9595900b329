package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls by name: maps or JSON in and out. */
@Tag("smoke")
@ExtendWith(WithEmulator.class)
class ByNameTest {
  private static final String UUID = "11111111-2222-4333-8444-555555555555";

  private final Emulator emulator;
  private Connector aws;

  ByNameTest(Emulator emulator) {
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

  @Test
  void valuesHaveJavasTypes() {
    plan(
        "iotsitewise.DescribeAssetModel",
        "\"headers\":{\"ETag\":\"v1\"},\"body\":{\"assetModelName\":\"Ä 風 🦀\","
            + "\"assetModelCreationDate\":1.669900037123e9,\"unknown\":[[{}]],"
            + "\"assetModelProperties\":[{\"name\":\"t\",\"type\":{\"transform\":"
            + "{\"variables\":[],\"processingConfig\":{\"computeLocation\":\"NEW\"}}}}],"
            + "\"assetModelHierarchies\":null}");
    Map<String, Object> model =
        aws.call("iotsitewise.DescribeAssetModel", Map.of("assetModelId", "externalId:a.b"));
    assertEquals(
        Map.of(
            "assetModelName",
            "Ä 風 🦀",
            "assetModelCreationDate",
            Instant.parse("2022-12-01T13:07:17.123Z"),
            "assetModelProperties",
            List.of(
                Map.of(
                    "name",
                    "t",
                    "type",
                    Map.of(
                        "transform",
                        Map.of(
                            "variables",
                            List.of(),
                            "processingConfig",
                            Map.of("computeLocation", "NEW"))))),
            "eTag",
            "v1"),
        model);
    assertThrows(UnsupportedOperationException.class, () -> model.put("a", 1));

    plan(
        "iotsitewise.GetAssetPropertyValue",
        "\"body\":{\"propertyValue\":{\"value\":{\"doubleValue\":1.5,\"booleanValue\":false},"
            + "\"timestamp\":{\"timeInSeconds\":1669900037,\"offsetInNanos\":5}}}");
    assertEquals(
        Map.of(
            "propertyValue",
            Map.of(
                "value", Map.of("doubleValue", 1.5, "booleanValue", false),
                "timestamp", Map.of("timeInSeconds", 1669900037L, "offsetInNanos", 5L))),
        aws.call("iotsitewise.GetAssetPropertyValue", Map.of()));

    plan(
        "iottwinmaker.ExecuteQuery",
        "\"body\":{\"rows\":[{\"rowData\":[{\"a\":[1,null,2.5,true]},\"x\"]}]}");
    Map<String, Object> rows =
        aws.call(
            "iottwinmaker.ExecuteQuery", Map.of("workspaceId", "ww", "queryStatement", "SELECT"));
    List<Object> mixed = Collections.unmodifiableList(Arrays.asList(1L, null, 2.5, true));
    assertEquals(
        Map.of("rows", List.of(Map.of("rowData", List.of(Map.of("a", mixed), "x")))), rows);
  }

  @Test
  void blobsAreBytes() {
    plan("iotsitewise.GetCaptureData", "\"body\":{\"data\":\"AAH/\",\"dataType\":\"VIDEO-MP4\"}");
    Map<String, Object> piece =
        aws.call(
            "iotsitewise.GetCaptureData",
            Map.of(
                "workspaceName",
                "w",
                "timeSeriesId",
                UUID,
                "startTime",
                Map.of("timeInSeconds", 1),
                "endTime",
                Map.of("timeInSeconds", 2)));
    assertArrayEquals(new byte[] {0, 1, -1}, (byte[]) piece.get("data"));
  }

  static List<Object> moments() {
    return List.of(
        Instant.parse("2022-12-01T13:07:17.250Z"),
        OffsetDateTime.parse("2022-12-01T05:07:17.250-08:00"),
        "2022-12-01T13:07:17.25Z",
        1669900037.25);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void momentsAreTakenAsJavaHasThem(Object moment) {
    plan("iotsitewise.GetAssetPropertyValueHistory", "\"body\":{}");
    aws.call("iotsitewise.GetAssetPropertyValueHistory", Map.of("startDate", moment));
    String query = emulator.requests().get(0).get("query").getAsString();
    assertEquals("startDate=2022-12-01T13%3A07%3A17.25Z", query);
  }

  @Test
  void pagesGoOn() {
    List<Object> ids = new ArrayList<>();
    int pages = 0;
    for (Map<String, Object> page :
        aws.pages("iotsitewise.ListPortals", Map.of("maxResults", 100))) {
      for (Object portal : (List<?>) page.get("portalSummaries")) {
        ids.add(((Map<?, ?>) portal).get("id"));
      }
      pages++;
    }
    List<Object> typed = new ArrayList<>();
    aws.siteWise().listPortalsPaginator().forEach(portal -> typed.add(portal.id()));
    assertEquals(typed, ids);
    assertTrue(pages > 0 && !ids.isEmpty());
  }

  @Test
  void jsonGoesInAndOut() {
    plan(
        "iotsitewise.DescribeAssetModel",
        "\"headers\":{\"ETag\":\"v1\"},\"body\":{\"assetModelCreationDate\":1669900037.5}");
    String answer =
        aws.callJson("iotsitewise.DescribeAssetModel", "{\"assetModelId\": \"externalId:ab\"}");
    assertEquals(
        JsonParser.parseString(
            "{\"assetModelCreationDate\":\"2022-12-01T13:07:17.5Z\",\"eTag\":\"v1\"}"),
        JsonParser.parseString(answer));
    plan("iotsitewise.ListGateways", "\"body\":{\"gatewaySummaries\":[]}");
    assertEquals("{\"gatewaySummaries\":[]}", aws.callJson("iotsitewise.ListGateways", ""));
    for (String bad : List.of("[]", "{", "\"s3cret\"")) {
      ValidationException refused =
          assertThrows(
              ValidationException.class, () -> aws.callJson("iotsitewise.ListGateways", bad));
      assertTrue(refused.getMessage().contains("must be a JSON object"), refused.getMessage());
      assertFalse(refused.getMessage().contains("s3cret"), refused.getMessage());
    }
  }

  @Test
  void whatCannotBeIsToldBeforeAnythingIsSent() {
    refused("iotsitewise.ListPortal", Map.of(), "there is no operation");
    refused("iotsitewise.DescribeAsset", Map.of(), "assetId is required");
    refused("iotsitewise.DescribeAsset", Map.of("assetId", 5), "assetId must be text, but is 5");
    refused(
        "iotsitewise.DescribeAsset",
        Map.of("assetId", List.of(Locale.ROOT)),
        "assetId: [0]: a java.util.Locale cannot be sent");
    refused(
        "iotsitewise.GetAssetPropertyValueHistory",
        Map.of("startDate", LocalDateTime.MIN),
        "a java.time.LocalDateTime is no moment: use Instant");
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void anErrorKeepsWhatItsShapeHas() {
    plan(
        "iotsitewise.DeleteAsset",
        "\"status\":409,\"headers\":{\"x-amzn-errortype\":\"ConflictingOperationException\"},"
            + "\"body\":{\"message\":\"busy\",\"resourceId\":\"r-7\",\"resourceArn\":null}");
    ConflictException thrown =
        assertThrows(
            ConflictException.class,
            () -> aws.call("iotsitewise.DeleteAsset", Map.of("assetId", UUID)));
    assertEquals(Map.of("resourceId", "r-7"), thrown.details());
  }

  private void refused(String operation, Map<String, ?> arguments, String told) {
    ValidationException refused =
        assertThrows(ValidationException.class, () -> aws.call(operation, arguments));
    assertTrue(refused.getMessage().contains(told), refused.getMessage());
  }

  @Test
  void nullStandsForAnAbsentMember() {
    plan("iotsitewise.ListGateways", "\"body\":{}");
    assertEquals(
        Map.of(),
        aws.call("iotsitewise.ListGateways", Collections.singletonMap("nextToken", null)));
    assertEquals("", emulator.requests().get(0).get("query").getAsString());
  }
}
