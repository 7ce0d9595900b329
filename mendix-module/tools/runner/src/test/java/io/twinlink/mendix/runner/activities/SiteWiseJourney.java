package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Assets in AWS IoT SiteWise, from their models to the end of them, by all activities. */
abstract class SiteWiseJourney extends WithApp {
  /** 2025-06-15T15:00:00Z, an hour before the account's now. */
  private static final long BEGIN = 1_749_999_600L;

  private static final String ALIAS = "/plant/pump-1/temperature";

  private Objects objects;
  private String lineModel;
  private String pumpModel;
  private String hierarchy;
  private String temperature;
  private String line;
  private String pump;

  @BeforeEach
  void emptyAccount() {
    objects = new Objects(connectors, Connectors.SITEWISE);
    emulator.clock("{\"now\": \"2025-06-15T16:00:00Z\"}");
  }

  @Tag("smoke")
  @Test
  void assetsFromTheirFirstToTheirLastDay() throws Exception {
    models();
    assets();
    associations();
    properties();
    put();
    values();
    batches();
    series();
    portals();
    query();
    end();
  }

  /** Calls an operation that has no activity. */
  private JsonObject operation(String name, String request) {
    MendixObject answer =
        objects.call("CallAWSOperation", "Operation", name, "RequestJSON", request);
    return JsonParser.parseString(objects.value(answer, "ResponseJSON")).getAsJsonObject();
  }

  private MendixObject model(String id) {
    MendixObject request = objects.request("DescribeAssetModelRequest", "AssetModelID", id);
    MendixObject active = objects.call("WaitUntilAssetModelActive", request);
    MendixObject status = objects.one(active, "AssetModelStatus_DescribeAssetModelResponse");
    assertEquals("ACTIVE", objects.value(status, "State"));
    return objects.call("DescribeAssetModel", request);
  }

  private void models() {
    JsonObject made =
        operation(
            "CreateAssetModel",
            "{\"assetModelName\": \"Pump\", \"assetModelProperties\": ["
                + "{\"name\": \"Temperature\", \"dataType\": \"DOUBLE\", \"unit\": \"C\","
                + " \"type\": {\"measurement\": {}}}]}");
    pumpModel = made.get("assetModelId").getAsString();
    MendixObject property =
        objects.one(model(pumpModel), "AssetModelProperty_DescribeAssetModelResponse");
    assertEquals("_DOUBLE", objects.value(property, "DataType"));
    MendixObject type = objects.one(property, "_Type_AssetModelProperty");
    assertTrue(type.isInstanceOf(Connectors.SITEWISE + ".Measurement"));
    temperature = objects.value(property, "_ID");
    made =
        operation(
            "CreateAssetModel",
            "{\"assetModelName\": \"Line\", \"assetModelHierarchies\": [{\"name\": \"pumps\","
                + (" \"childAssetModelId\": \"" + pumpModel + "\"}]}"));
    lineModel = made.get("assetModelId").getAsString();
    MendixObject found =
        objects.one(model(lineModel), "AssetModelHierarchy_DescribeAssetModelResponse");
    assertEquals(pumpModel, objects.value(found, "ChildAssetModelID"));
    hierarchy = objects.value(found, "_ID");
    assertEquals(
        List.of("Pump", "Line"),
        objects.values(
            objects.call("ListAssetModels"), "Name", "AssetModelSummary_ListAssetModelsResponse"));
  }

  private MendixObject asset(String id) {
    return objects.request("DescribeAssetRequest", "AssetID", id);
  }

  private String create(String name, String model) {
    MendixObject request =
        objects.request("CreateAssetRequest", "AssetName", name, "AssetModelID", model);
    objects.join(request, objects.make("Tag", "Key", "hall", "Value", ""));
    MendixObject made = objects.call("CreateAsset", request);
    MendixObject status = objects.one(made, "AssetStatus_CreateAssetResponse");
    assertEquals("CREATING", objects.value(status, "State"));
    String id = objects.value(made, "AssetID");
    MendixObject active = objects.call("WaitUntilAssetActive", asset(id));
    assertEquals(name, objects.value(active, "AssetName"));
    return id;
  }

  private void assets() {
    line = create("Linie 1", lineModel);
    pump = create("Pumpe 1", pumpModel);
    objects.call(
        "UpdateAsset", "AssetID", pump, "AssetName", "Pumpe 2", "AssetDescription", "größer");
    objects.call("WaitUntilAssetActive", asset(pump));
    MendixObject described = objects.call("DescribeAsset", asset(pump));
    assertEquals("größer", objects.value(described, "AssetDescription"));
    assertEquals(
        List.of(pump),
        objects.values(
            objects.call("ListAssets", "AssetModelID", pumpModel),
            "_ID",
            "AssetSummary_ListAssetsResponse"));
    assertEquals(
        List.of(line),
        objects.values(
            objects.call("ListAssets", "Filter", "TOP_LEVEL", "AssetModelID", lineModel),
            "_ID",
            "AssetSummary_ListAssetsResponse"));
  }

  private void associations() {
    Object[] ends = {"AssetID", line, "HierarchyID", hierarchy, "ChildAssetID", pump};
    objects.call("AssociateAssets", ends);
    assertEquals(
        List.of(pump),
        objects.values(
            objects.call("ListAssociatedAssets", "AssetID", line, "HierarchyID", hierarchy),
            "_ID",
            "AssociatedAssetsSummary_ListAssociatedAssetsResponse"));
    assertEquals(
        List.of(line),
        objects.values(
            objects.call("ListAssociatedAssets", "AssetID", pump, "TraversalDirection", "PARENT"),
            "_ID",
            "AssociatedAssetsSummary_ListAssociatedAssetsResponse"));
    MendixObject relation =
        objects.one(
            objects.call("ListAssetRelationships", "AssetID", pump),
            "AssetRelationshipSummary_ListAssetRelationshipsResponse");
    assertEquals("HIERARCHY", objects.value(relation, "RelationshipType"));
    MendixObject info = objects.one(relation, "AssetHierarchyInfo_AssetRelationshipSummary");
    assertEquals(line, objects.value(info, "ParentAssetID"));
    assertEquals(pump, objects.value(info, "ChildAssetID"));
  }

  private void properties() {
    objects.call(
        "UpdateAssetProperty",
        "AssetID",
        pump,
        "PropertyID",
        temperature,
        "PropertyAlias",
        ALIAS,
        "PropertyNotificationState",
        "ENABLED",
        "PropertyUnit",
        "K");
    MendixObject property =
        objects.one(
            objects.call("DescribeAssetProperty", "AssetID", pump, "PropertyID", temperature),
            "Property_DescribeAssetPropertyResponse");
    assertEquals(ALIAS, objects.value(property, "Alias"));
    assertEquals("K", objects.value(property, "Unit"));
    MendixObject notification = objects.one(property, "PropertyNotification_Property");
    assertEquals("ENABLED", objects.value(notification, "State"));
  }

  private MendixObject value(String entity, long second, int nanos, String text) {
    MendixObject value = objects.make(entity, "Quality", "GOOD");
    return objects.join(
        value,
        objects.make("Variant", "DoubleValue", new BigDecimal(text)),
        objects.make("TimeInNanos", "TimeInSeconds", second, "OffsetInNanos", nanos));
  }

  private MendixObject entry(String entity, String id, Object... attributes) {
    MendixObject entry = objects.make(entity, attributes);
    entry.setValue(connectors.context(), "EntryID", id);
    return entry;
  }

  private void put() {
    MendixObject good = entry("PutAssetPropertyValueEntry", "good", "PropertyAlias", ALIAS);
    for (int minute = 0; minute < 4; minute++) {
      String text = 20 + minute + ".5";
      objects.join(good, value("PutAssetPropertyValue", BEGIN + minute * 60L, 500_000_000, text));
    }
    MendixObject old = entry("PutAssetPropertyValueEntry", "old", "PropertyAlias", ALIAS);
    objects.join(old, value("PutAssetPropertyValue", BEGIN - 100 * 86_400L, 7, "1.5"));
    MendixObject request = objects.request("BatchPutAssetPropertyValueRequest");
    MendixObject answer =
        objects.call("BatchPutAssetPropertyValue", objects.join(request, good, old));
    MendixObject refused =
        objects.one(answer, "BatchPutAssetPropertyErrorEntry_BatchPutAssetPropertyValueResponse");
    assertEquals("old", objects.value(refused, "EntrID"));
    MendixObject error =
        objects.one(refused, "BatchPutAssetPropertyError_BatchPutAssetPropertyErrorEntry");
    assertEquals("TIMESTAMP_OUT_OF_RANGE_EXCEPTION", objects.value(error, "ErrorCode"));
    MendixObject time = objects.one(error, "TimeInNanos_Response_BatchPutAssetPropertyError");
    assertEquals(BEGIN - 100 * 86_400L, objects.<Long>value(time, "TimeInSeconds"));
    assertEquals(7, objects.<Integer>value(time, "OffsetInNanos"));
  }

  /** {@return attributes for the minutes around the values, which begin at whole seconds} */
  private Object[] span() throws Exception {
    String action = Connectors.SITEWISE + ".JA_FindNearestSecond";
    Date begin = new Date((BEGIN - 60) * 1000 + 700);
    Object start = connectors.javaAction(action, begin, "TRUNCATE");
    assertEquals(new Date((BEGIN - 60) * 1000), start);
    assertEquals(new Date((BEGIN - 59) * 1000), connectors.javaAction(action, begin, "ROUND"));
    Object end = connectors.javaAction(action, new Date((BEGIN + 600) * 1000 - 999), "CEILING");
    assertEquals(new Date((BEGIN + 600) * 1000), end);
    return new Object[] {"StartDate", start, "EndDate", end};
  }

  private static Object[] with(Object[] some, Object... more) {
    List<Object> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void values() throws Exception {
    MendixObject latest =
        objects.one(
            objects.call("GetAssetPropertyValue", "AssetID", pump, "PropertyID", temperature),
            "PropertyValue_GetAssetPropertyValueResponse");
    assertEquals("GOOD", objects.value(latest, "Quality"));
    MendixObject variant = objects.one(latest, "Variant_AbstractAssetPropertyValue");
    assertEquals(new BigDecimal("23.5"), objects.value(variant, "DoubleValue"));
    assertEquals(false, objects.value(variant, "hasBooleanValue"));
    assertNull(objects.value(variant, "IntegerValue"));
    MendixObject time = objects.one(latest, "TimeInNanos_AbstractAssetPropertyValue");
    assertEquals(BEGIN + 180, objects.<Long>value(time, "TimeInSeconds"));
    assertEquals(500_000_000, objects.<Integer>value(time, "OffsetInNanos"));
    MendixObject history =
        objects.call(
            "GetAssetPropertyValueHistory",
            with(span(), "PropertyAlias", ALIAS, "TimeOrdering", "DESCENDING", "Quality", "GOOD"));
    assertEquals(
        List.of("23.5", "22.5", "21.5", "20.5").toString(),
        objects
            .values(
                history,
                "DoubleValue",
                "PropertyValue_GetAssetPropertyValueHistoryResponse",
                "Variant_AbstractAssetPropertyValue")
            .toString());
    MendixObject aggregates =
        objects.call(
            "GetAssetPropertyAggregates",
            with(span(), "PropertyAlias", ALIAS, "AggregateType", "MAXIMUM", "Resolution", "_1m"));
    assertEquals(
        4, objects.all(aggregates, "AggregatedValue_GetAssetPropertyAggregatesResponse").size());
    MendixObject interpolated =
        objects.call(
            "GetInterpolatedAssetPropertyValues",
            "PropertyAlias",
            ALIAS,
            "StartTimeInSeconds",
            BEGIN + 60,
            "EndTimeInSeconds",
            BEGIN + 120,
            "Quality",
            "GOOD",
            "IntervalInSeconds",
            30L,
            "_Type",
            "LINEAR_INTERPOLATION");
    assertTrue(
        objects
                .all(
                    interpolated,
                    "InterpolatedAssetPropertyValue_GetInterpolatedAssetPropertyValuesResponse",
                    "Variant_InterpolatedAssetPropertyValue")
                .size()
            >= 2);
  }

  private MendixObject batch(String kind, Object... attributes) {
    String operation = "BatchGetAssetProperty" + kind;
    MendixObject request = objects.request(operation + "Request");
    objects.join(
        request,
        entry(operation + "Entry", "there", with(attributes, "PropertyAlias", ALIAS)),
        entry(operation + "Entry", "gone", with(attributes, "PropertyAlias", "/nothing")));
    MendixObject answer = objects.call(operation, request);
    MendixObject error = objects.one(answer, operation + "ErrorEntry_" + operation + "Response");
    assertEquals("gone", objects.value(error, "EntryID"));
    assertEquals("ResourceNotFoundException", objects.value(error, "ErrorCode"));
    MendixObject success =
        objects.one(answer, operation + "SuccessEntry_" + operation + "Response");
    assertEquals("there", objects.value(success, "EntryID"));
    return success;
  }

  private void batches() throws Exception {
    MendixObject variant =
        objects.one(
            batch("Value"),
            "PropertyValue_BatchGetAssetPropertyValueSuccessEntry",
            "Variant_AbstractAssetPropertyValue");
    assertEquals(new BigDecimal("23.5"), objects.value(variant, "DoubleValue"));
    assertEquals(
        4,
        objects
            .all(
                batch("ValueHistory", span()),
                "PropertyValue_BatchGetAssetPropertyValueHistorySuccessEntry")
            .size());
    MendixObject aggregated =
        batch("Aggregates", with(span(), "AggregateType", "AVERAGE", "Resolution", "_1m"));
    assertEquals(
        "[20.5, 21.5, 22.5, 23.5]",
        objects
            .values(
                aggregated,
                "Average",
                "AggregatedValue_BatchGetAssetPropertyAggregatesSuccessEntry",
                "Aggregates_AggregatedValue")
            .toString());
  }

  private void series() {
    MendixObject listed = objects.call("ListTimeSeries", "AliasPrefix", "/plant");
    MendixObject found = objects.one(listed, "TimeSeriesSummary_ListTimeSeriesResponse");
    assertEquals(ALIAS, objects.value(found, "Alias"));
    assertEquals(pump, objects.value(found, "AssetID"));
    assertEquals("_DOUBLE", objects.value(found, "DataType"));
  }

  private void portals() {
    JsonObject made =
        operation(
            "CreatePortal",
            "{\"portalName\": \"Werk\", \"portalContactEmail\": \"plant@example.com\","
                + " \"roleArn\": \"arn:aws:iam::123456789012:role/portal\"}");
    String portal = made.get("portalId").getAsString();
    MendixObject describe = objects.request("DescribePortalRequest", "PortalID", portal);
    objects.call("WaitUntilPortalActive", describe);
    MendixObject described = objects.call("DescribePortal", describe);
    assertEquals("plant@example.com", objects.value(described, "PortalContactEmail"));
    assertEquals(
        List.of(portal),
        objects.values(
            objects.call("ListPortals"), "PortalID", "PortalSummary_ListPortalsResponse"));
    made =
        operation(
            "CreateProject", "{\"portalId\": \"" + portal + "\", \"projectName\": \"Halle\"}");
    String project = made.get("projectId").getAsString();
    operation(
        "BatchAssociateProjectAssets",
        "{\"projectId\": \"" + project + "\", \"assetIds\": [\"" + line + "\"]}");
    assertEquals(
        List.of("Halle"),
        objects.values(
            objects.call("ListProjects", "PortalID", portal),
            "Name",
            "ProjectSummary_ListProjectsResponse"));
    assertEquals(
        portal, objects.value(objects.call("DescribeProject", "ProjectID", project), "PortalID"));
    assertEquals(
        List.of(line),
        objects.values(
            objects.call("ListProjectAssets", "ProjectID", project),
            "AssetID",
            "AssetID_ListProjectAssetsResponse"));
    operation(
        "BatchDisassociateProjectAssets",
        "{\"projectId\": \"" + project + "\", \"assetIds\": [\"" + line + "\"]}");
    operation("DeleteProject", "{\"projectId\": \"" + project + "\"}");
    operation("DeletePortal", "{\"portalId\": \"" + portal + "\"}");
    assertNull(objects.call("WaitUntilPortalNotExists", describe));
  }

  private void query() {
    MendixObject answer =
        objects.call(
            "ExecuteQuery",
            "QueryStatement",
            "SELECT asset_name FROM asset WHERE asset_id = '" + pump + "'");
    assertEquals(
        List.of("asset_name"), objects.values(answer, "Name", "ColumnInfo_ExecuteQueryResponse"));
    assertEquals(
        List.of("Pumpe 2"),
        objects.values(answer, "ScalarValue", "Row_ExecuteQueryResponse", "Datum_Row"));
  }

  private void end() {
    objects.call(
        "DisassociateAssets", "AssetID", line, "HierarchyID", hierarchy, "ChildAssetID", pump);
    for (String id : List.of(pump, line)) {
      MendixObject gone = objects.call("DeleteAsset", "AssetID", id);
      MendixObject status = objects.one(gone, "AssetStatus_DeleteAssetResponse");
      assertEquals("DELETING", objects.value(status, "State"));
      assertNull(objects.call("WaitUntilAssetNotExists", asset(id)));
    }
    operation("DeleteAssetModel", "{\"assetModelId\": \"" + lineModel + "\"}");
    assertNull(
        objects.call(
            "WaitUntilAssetModelNotExists",
            objects.request("DescribeAssetModelRequest", "AssetModelID", lineModel)));
    String message = objects.failure("DescribeAsset", asset(pump));
    assertTrue(message.startsWith("DescribeAsset: not_found: "), message);
  }
}
