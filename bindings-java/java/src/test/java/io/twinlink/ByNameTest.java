package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonParser;
import io.twinlink.sitewise.AssetModelHierarchy;
import io.twinlink.sitewise.AssetModelPropertyDefinition;
import io.twinlink.sitewise.Measurement;
import io.twinlink.sitewise.PropertyDataType;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.ComponentRequest;
import io.twinlink.twinmaker.DataValue;
import io.twinlink.twinmaker.PropertyRequest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
        "DescribeAsset: assetId must be text, but is [a value of type java.util.Locale]");
    refused(
        "iotsitewise.GetAssetPropertyValueHistory",
        Map.of("startDate", LocalDateTime.MIN),
        "a value of type java.time.LocalDateTime, which is no moment: use Instant");
    assertEquals(List.of(), emulator.requests());
  }

  static Stream<Arguments> whatIsNoText() {
    return Stream.of(
        arguments(new byte[] {1}, "bytes"),
        arguments(Instant.EPOCH, "the moment 1970-01-01T00:00:00Z"),
        arguments(Double.NaN, "NaN"),
        arguments(Float.NEGATIVE_INFINITY, "-Infinity"),
        arguments(true, "true"),
        arguments(BigInteger.TWO.pow(64), "18446744073709551616"),
        arguments(new BigDecimal("1.50"), "1.50"),
        arguments(
            new AtomicInteger(1), "a value of type java.util.concurrent.atomic.AtomicInteger"),
        arguments(Optional.of("x"), "a value of type java.util.Optional"),
        arguments('c', "a value of type java.lang.Character"),
        arguments(new String[] {"x"}, "a value of type java.lang.String[]"),
        arguments(new int[] {1}, "a value of type int[]"),
        arguments(
            LocalDate.EPOCH,
            "a value of type java.time.LocalDate, which is no moment: use Instant"),
        arguments(
            DayOfWeek.MONDAY,
            "a value of type java.time.DayOfWeek, which is no moment: use Instant"),
        arguments(TimeUnit.DAYS, "a value of type java.util.concurrent.TimeUnit"),
        arguments("a\ud800", "text with half of a surrogate pair, which UTF-8 does not have"),
        arguments(Map.of(1, 2), "a map with a key that is a value of type java.lang.Integer"),
        arguments(Collections.singletonMap(null, 2), "a map with a key that is null"),
        arguments(Map.of("a\udc00", 2), "a map with a key that is text with half"),
        arguments(Arrays.asList("a", null), "[\"a\",null]"),
        arguments(Set.of(1), "[1]"),
        arguments(Measurement.builder().build(), "Measurement"));
  }

  @ParameterizedTest
  @MethodSource("whatIsNoText")
  void onlyTextIsText(Object value, String shown) {
    refused(
        "iotsitewise.DescribeAsset",
        Map.of("assetId", value),
        "DescribeAsset: assetId must be text, but is " + shown);
    refused(
        "iotsitewise.CreateAsset",
        Map.of("assetName", "a", "assetModelId", UUID, "tags", Map.of("b", value)),
        "CreateAsset: tags.b must be text, but is " + shown);
    assertEquals(List.of(), emulator.requests());
  }

  private static Map<String, Object> put(String member, Object value) {
    Map<String, Object> values =
        Map.of("value", Map.of(member, value), "timestamp", Map.of("timeInSeconds", 1));
    Map<String, Object> entry =
        Map.of("entryId", "e", "propertyAlias", "/a", "propertyValues", List.of(values));
    return Map.of("entries", Set.of(entry));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments("doubleValue", BigInteger.TWO.pow(70), "1.1805916207174113e+21"),
        arguments("doubleValue", new BigDecimal("0.10"), "0.1"),
        arguments("doubleValue", Double.NaN, "\"NaN\""),
        arguments("doubleValue", Float.NEGATIVE_INFINITY, "\"-Infinity\""),
        arguments("integerValue", BigInteger.TEN, "10"),
        arguments("stringValue", new StringBuilder("x"), "\"x\""));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersOfAnySizeAreTaken(String member, Object value, String written) {
    plan("iotsitewise.BatchPutAssetPropertyValue", "\"body\":{}");
    aws.call("iotsitewise.BatchPutAssetPropertyValue", put(member, value));
    String body = emulator.requests().get(0).get("body").getAsString();
    assertTrue(body.contains("{\"" + member + "\":" + written + "}"), body);
  }

  @Test
  void numbersAreRefusedWhereTheyAreNotDue() {
    String path = "entries[0].propertyValues[0].value.";
    for (Object value : List.of(1.0, Float.NaN, BigInteger.TWO.pow(31), new BigDecimal("1.5"))) {
      refused(
          "iotsitewise.BatchPutAssetPropertyValue",
          put("integerValue", value),
          path + "integerValue must be a whole number of 32 bits, but is ");
    }
    for (Object value : List.of(new BigDecimal("1e400"), true, new byte[1], Instant.EPOCH)) {
      refused(
          "iotsitewise.BatchPutAssetPropertyValue",
          put("doubleValue", value),
          path + "doubleValue must be a number, but is ");
    }
    refused(
        "iotsitewise.GetAssetPropertyValueHistory",
        Map.of("propertyAlias", "/a", "startDate", Instant.MAX),
        "startDate must be a moment of the years 1 to 9999");
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void whatHoldsItselfIsToldWithItsPath() {
    List<Object> circle = new ArrayList<>();
    circle.add(circle);
    refused(
        "iotsitewise.DescribeAsset", Map.of("assetId", circle), "DescribeAsset: assetId[0][0][0]");
    Map<String, Object> looped = new HashMap<>();
    looped.put("listValue", List.of(looped));
    Map<String, ?> components =
        Map.of("c", Map.of("properties", Map.of("p", Map.of("value", looped))));
    refused(
        "iottwinmaker.CreateEntity",
        Map.of("workspaceId", "ww", "entityName", "e", "components", components),
        "CreateEntity: components.c.properties.p.value.listValue[0].listValue[0]");
    DataValue deep = DataValue.builder().doubleValue(1.5).build();
    for (int depth = 0; depth < 100; depth++) {
      deep = DataValue.builder().listValue(deep).build();
    }
    PropertyRequest property = PropertyRequest.builder().value(deep).build();
    ComponentRequest component =
        ComponentRequest.builder().properties(Map.of("p", property)).build();
    ValidationException refused =
        assertThrows(
            ValidationException.class,
            () ->
                aws.twinMaker()
                    .createEntity(
                        request ->
                            request
                                .workspaceId("ww")
                                .entityName("e")
                                .components(Map.of("c", component))));
    assertTrue(
        refused.getMessage().startsWith("CreateEntity: components.c.properties.p.value.listValue"),
        refused.getMessage());
    assertTrue(
        refused.getMessage().endsWith(": values must be nested at most 64 deep"),
        refused.getMessage());
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void structuresAndEnumerationsMayBeGivenByName() {
    plan("iotsitewise.CreateAssetModel", "\"body\":{}");
    AssetModelPropertyDefinition definition =
        AssetModelPropertyDefinition.builder()
            .name("t")
            .dataType(PropertyDataType.DOUBLE)
            .type(type -> type.measurement(Measurement.builder().build()))
            .build();
    Map<String, Object> plain =
        Map.of(
            "name",
            "u",
            "dataType",
            PropertyDataType.STRING,
            "type",
            Map.of("measurement", Measurement.builder().build()));
    aws.call(
        "iotsitewise.CreateAssetModel",
        Map.of("assetModelName", "m", "assetModelProperties", List.of(definition, plain)));
    String body = emulator.requests().get(0).get("body").getAsString();
    String expected =
        "\"assetModelProperties\":[{\"name\":\"t\",\"dataType\":\"DOUBLE\",\"type\":{\"measurement\":{}}},"
            + "{\"name\":\"u\",\"dataType\":\"STRING\",\"type\":{\"measurement\":{}}}]";
    assertTrue(body.contains(expected), body);
    emulator.reset();
    refused(
        "iotsitewise.CreateAssetModel",
        Map.of(
            "assetModelName",
            "m",
            "assetModelProperties",
            List.of(AssetModelHierarchy.builder().build())),
        "assetModelProperties[0] must be AssetModelPropertyDefinition, but is AssetModelHierarchy");
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

  @Test
  void keysOfArgumentsAreTexts() {
    Map<String, Object> nothing = Collections.singletonMap(null, 1);
    ValidationException refused =
        assertThrows(ValidationException.class, () -> aws.call("iotsitewise.ListAssets", nothing));
    assertTrue(refused.getMessage().contains("a key that is null"), refused.getMessage());
    assertThrows(
        NullPointerException.class, () -> aws.call("iotsitewise.ListAssets", null), "arguments");
    assertThrows(NullPointerException.class, () -> aws.call(null, Map.of()), "operation");
    assertThrows(
        NullPointerException.class, () -> aws.callJson("iotsitewise.ListAssets", null), "json");
  }
}
