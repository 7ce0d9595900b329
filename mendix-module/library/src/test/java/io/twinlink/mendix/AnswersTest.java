package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From answers to objects. */
@Tag("smoke")
class AnswersTest {
  private static final String ENTITY_USUAL =
      "\"arn\":\"a\",\"workspaceId\":\"w\",\"entityId\":\"e\",\"parentEntityId\":\"p\","
          + "\"hasChildEntities\":false,\"creationDateTime\":0,\"updateDateTime\":0";

  private final Calls calls = new Calls();
  private final FakeApp app = calls.app;

  @AfterEach
  void close() {
    calls.close();
  }

  private IMendixObject entity(String members) {
    calls.service.answers('{' + ENTITY_USUAL + ',' + members + '}');
    return calls.run(
        "GetEntity", calls.request("GetEntityRequest", "WorkspaceID", "w", "EntityID", "e"));
  }

  private IMendixObject follow(IMendixObject object, String association) {
    return app.follow(object, "AModule." + association);
  }

  @Test
  void valuesComeFromWithinStructures() {
    IMendixObject entity =
        entity(
            "\"entityName\":\"Ünit 漢\",\"description\":\"\",\"newer\":{\"a\":[1]},"
                + "\"status\":{\"state\":\"ACTIVE\",\"error\":{\"code\":\"X\",\"message\":\"m\"}}");
    assertEquals("Ünit 漢", app.get(entity, "EntityName"));
    assertEquals("ACTIVE", app.get(entity, "State"));
    assertEquals("ACTIVE", app.get(entity, "StateAsText"));
    assertEquals("X", app.get(entity, "ErrorCode"));
    assertEquals(true, app.get(entity, "HasDescription"));
    assertEquals("", app.get(entity, "Description"));
  }

  @Test
  void whatDidNotComeIsEmpty() {
    IMendixObject entity = entity("\"entityName\":\"n\",\"status\":{\"state\":\"SLEEPING\"}");
    assertNull(app.get(entity, "HasDescription"));
    assertNull(app.get(entity, "Description"));
    assertNull(app.get(entity, "ErrorCode"));
    assertNull(app.get(entity, "State"));
    assertEquals("SLEEPING", app.get(entity, "StateAsText"));
    assertEquals(List.of(), app.all(entity, "AModule.GetEntityResponse_Component"));
  }

  /** The value of a property of an entity; null if there is none. */
  private IMendixObject value(String value) {
    IMendixObject entity =
        entity(
            "\"components\":{\"c/1\":{\"componentName\":\"C\",\"properties\":{\"p.q\":{"
                + "\"value\":"
                + value
                + ",\"definition\":{\"isInherited\":false,\"configuration\":{\"k\":\"\\\"\\n\"}}"
                + "}}}}");
    IMendixObject component = app.all(entity, "AModule.GetEntityResponse_Component").get(0);
    assertEquals("c/1", app.get(component, "Key"));
    assertEquals("C", app.get(component, "Name"));
    IMendixObject property = app.all(component, "AModule.Component_Property").get(0);
    assertEquals("p.q", app.get(property, "Name"));
    assertEquals(
        new TreeMap<>(Map.of("isInherited", false, "configuration", Map.of("k", "\"\n"))),
        Json.parse((String) app.get(property, "Definition")));
    IMendixObject usage = follow(property, "Property_DataValueUsage");
    IMendixObject given = follow(usage, "AbstractDataValue_DataValueUsage");
    if (given != null) {
      assertEquals(usage, follow(given, "AbstractDataValue_DataValueUsage"));
    }
    return given;
  }

  @Test
  void aUnionIsTheEntityOfItsMember() {
    Object[][] plain = {
      {"{\"booleanValue\":false}", "DataValueBoolean", false},
      {"{\"doubleValue\":0.1}", "DataValueDouble", new BigDecimal("0.1")},
      {"{\"doubleValue\":1e30}", "DataValueDouble", new BigDecimal("1.0E30")},
      {"{\"doubleValue\":\"NaN\"}", "DataValueDouble", null},
      {"{\"doubleValue\":\"-Infinity\"}", "DataValueDouble", null},
      {"{\"longValue\":9223372036854775807}", "DataValueLong", Long.MAX_VALUE},
      {"{\"integerValue\":-5}", "DataValueInteger", -5},
      {"{\"newerValue\":1,\"stringValue\":\"\"}", "DataValueString", ""},
    };
    for (Object[] each : plain) {
      IMendixObject value = value((String) each[0]);
      assertEquals("AModule." + each[1], value.getType());
      assertEquals(each[2], app.get(value, "Value"));
    }
    IMendixObject relationship =
        value("{\"relationshipValue\":{\"targetEntityId\":\"t\",\"targetComponentName\":\"c\"}}");
    assertEquals("t", app.get(relationship, "TargetEntityID"));
    assertNull(value("{\"newerValue\":1}"));
    assertNull(value("{}"));
  }

  @Test
  void unionsHoldUnions() {
    IMendixObject map =
        value(
            "{\"mapValue\":{\"a\":{\"listValue\":[{\"longValue\":1},{\"longValue\":2}]},\"b\":{}}}");
    List<IMendixObject> entries = app.all(map, "AModule.DataValueMap_Entry");
    assertEquals("a", app.get(entries.get(0), "Key"));
    assertNull(follow(entries.get(1), "AbstractDataValue_DataValueUsage"));
    IMendixObject list = follow(entries.get(0), "AbstractDataValue_DataValueUsage");
    assertEquals("AModule.DataValueList", list.getType());
    assertEquals(
        List.of(1L, 2L),
        app.all(list, "AModule.DataValueList_Usage").stream()
            .map(usage -> app.get(follow(usage, "AbstractDataValue_DataValueUsage"), "Value"))
            .collect(Collectors.toList()));
  }

  private IMendixObject propertyValue(String answer) {
    calls.service.answers(answer);
    IMendixObject request = calls.request("GetPropertyValueRequest", "WorkspaceID", "w");
    request.setValue(
        app.context,
        "AModule.GetPropertyValueRequest_Selected",
        List.of(app.make("AModule.Selected", "Name", "p").getId()));
    return calls.run("GetPropertyValue", request);
  }

  @Test
  void listsAndMapsWithinEachOtherAreObjects() {
    IMendixObject response =
        propertyValue(
            "{\"tabularPropertyValues\":[[{\"x\":{\"longValue\":1},\"y\":{\"stringValue\":\"z\"}},"
                + "{}],[]],\"propertyValues\":{\"p\":{\"propertyReference\":{\"entityId\":\"e\","
                + "\"propertyName\":\"p\"},\"propertyValue\":{\"booleanValue\":true}}}}");
    List<IMendixObject> tables = app.all(response, "AModule.GetPropertyValueResponse_Table");
    assertEquals(2, tables.size());
    assertEquals(List.of(), app.all(tables.get(1), "AModule.Table_Row"));
    List<IMendixObject> rows = app.all(tables.get(0), "AModule.Table_Row");
    assertEquals(2, rows.size());
    assertEquals(
        List.of("x=1", "y=z"),
        app.all(rows.get(0), "AModule.Row_Column").stream()
            .map(
                column ->
                    app.get(column, "Key")
                        + "="
                        + app.get(follow(column, "AbstractDataValue_DataValueUsage"), "Value"))
            .collect(Collectors.toList()));
    IMendixObject latest = app.all(response, "AModule.GetPropertyValueResponse_Latest").get(0);
    assertEquals("p", app.get(latest, "Property"));
    assertEquals("e", app.get(latest, "EntityID"));
    assertEquals(true, app.get(follow(latest, "AbstractDataValue_DataValueUsage"), "Value"));
  }

  private IMendixObject history(String values) {
    calls.service.answers("{\"assetPropertyValueHistory\":[" + values + "]}");
    return calls.run(
        "GetAssetPropertyValueHistory", calls.request("HistoryRequest", "PropertyAlias", "/a"));
  }

  private static String historyValue(String value, int second) {
    return "{\"value\":{"
        + value
        + "},\"quality\":\"GOOD\",\"timestamp\":{\"timeInSeconds\":"
        + second
        + ",\"offsetInNanos\":7}}";
  }

  @Test
  void theOtherObjectStoresAnAssociation() {
    IMendixObject response = history(historyValue("\"doubleValue\":0", 1700000000));
    IMendixObject value = app.all(response, "AModule.AssetPropertyValue_HistoryResponse").get(0);
    assertEquals(response, follow(value, "AssetPropertyValue_HistoryResponse"));
    assertEquals(1700000000L, app.get(value, "Seconds"));
    assertEquals(7, app.get(value, "Nanos"));
    IMendixObject variant = follow(value, "Variant_AssetPropertyValue");
    assertEquals(value, follow(variant, "Variant_AssetPropertyValue"));
    assertEquals(true, app.get(variant, "hasDouble"));
    assertEquals(new BigDecimal("0.0"), app.get(variant, "DoubleValue"));
    assertNull(app.get(variant, "hasBoolean"));
  }

  @Test
  void momentsAreDates() {
    calls.service.answers(
        "{\"workspaceSummaries\":[{\"creationDateTime\":1.5},{\"creationDateTime\":1e15}]}");
    IMendixObject response = calls.run("ListWorkspaces", calls.request("ListWorkspacesRequest"));
    assertEquals(
        Arrays.asList(new Date(1500), new Date(1_000_000_000_000_000_000L)),
        calls.values(response, "ListWorkspacesResponse_WorkspaceSummary", "CreationDateTime"));
  }

  @Test
  void aModuleMayBeOlderThanTheJar() {
    app.model.remove("AModule.GetEntityResponse", "State");
    app.model.remove("AModule.GetEntityResponse", "HasDescription");
    app.model.remove("AModule.Property");
    IMendixObject entity =
        entity(
            "\"description\":\"d\",\"status\":{\"state\":\"ACTIVE\"},"
                + "\"components\":{\"c\":{\"properties\":{\"p\":{},\"q\":{}}}}");
    assertEquals("ACTIVE", app.get(entity, "StateAsText"));
    assertEquals("d", app.get(entity, "Description"));
    assertEquals(List.of("c"), calls.values(entity, "GetEntityResponse_Component", "Key"));
    app.model.remove("AModule.GetEntityResponse", "AModule.GetEntityResponse_Component");
    assertEquals("d", app.get(entity("\"description\":\"d\",\"components\":{}"), "Description"));
  }

  @Test
  void aTextThatIsTooLongForItsAttributeIsToldWithoutTheText() {
    app.model.limit("AModule.GetEntityResponse", "EntityName", 5);
    String message = calls.fails(() -> entity("\"entityName\":\"secret\""));
    assertTrue(
        message.startsWith(
            "GetEntity: internal: EntityName of GetEntityResponse does not take the text of 6"
                + " characters that AWS sent: "),
        message);
  }

  /** The runtime's part of the time is what is set; nothing is asked for each object. */
  @Test
  void manyValuesAskTheRuntimeForNothing() {
    int count = 20_000;
    IMendixObject response =
        history(
            IntStream.range(0, count)
                .mapToObj(second -> historyValue("\"doubleValue\":" + second, second))
                .collect(Collectors.joining(",")));
    assertEquals(count, app.all(response, "AModule.AssetPropertyValue_HistoryResponse").size());
    assertEquals(count, app.sets.get("AModule.AssetPropertyValue/Quality"));
    String association = "AModule.Variant_AssetPropertyValue";
    assertEquals(count, app.sets.get("AModule.AssetPropertyValue/" + association));
    assertEquals(count, app.sets.get("AModule.Variant/" + association));
    assertTrue(app.questions < 100, app.questions + " questions for members");
  }
}
