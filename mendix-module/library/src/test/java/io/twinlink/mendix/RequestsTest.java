package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From objects to requests. */
@Tag("smoke")
class RequestsTest {
  private static final String VALUE = "AModule.AbstractDataValue_DataValueUsage";

  private final Calls calls = new Calls();
  private final FakeApp app = calls.app;

  @AfterEach
  void close() {
    calls.close();
  }

  /** The body that is sent for a component type with these members. */
  private Object sent(Object... members) {
    Object[] all = new Object[members.length + 4];
    System.arraycopy(members, 0, all, 4, members.length);
    all[0] = "WorkspaceID";
    all[1] = " w ";
    all[2] = "ComponentTypeID";
    all[3] = "c";
    return sent(calls.request("CreateComponentTypeRequest", all));
  }

  private Object sent(IMendixObject request) {
    calls.service.answers("{\"arn\":\"a\",\"creationDateTime\":0,\"state\":\"ACTIVE\"}");
    calls.run("CreateComponentType", request);
    String taken = calls.service.taken().get(0);
    String target = "POST /workspaces/w/component-types/c ";
    assertTrue(taken.startsWith(target), taken);
    return Json.parse(taken.substring(target.length()));
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int place = 0; place < entries.length; place += 2) {
      map.put((String) entries[place], entries[place + 1]);
    }
    return map;
  }

  private IMendixObject make(String entity, Object... members) {
    return app.make("AModule." + entity, members);
  }

  /** The definitions that are sent for one property. */
  private Object definition(Object... members) {
    IMendixObject definition = make("PropertyDefinition", members);
    definition.setValue(app.context, "Key", "p");
    Map<?, ?> body =
        (Map<?, ?>)
            sent("AModule.CreateComponentTypeRequest_PropertyDefinition", List.of(definition));
    return ((Map<?, ?>) body.get("propertyDefinitions")).get("p");
  }

  @Test
  void whatIsEmptyIsAbsent() {
    assertEquals(map(), sent());
    assertEquals(map("description", ""), sent("Description", "", "Parent", " ", "IsSingleton", ""));
    assertEquals(
        map("description", " d ", "extendsFrom", List.of("x"), "isSingleton", false),
        sent("Description", " d ", "Parent", " x", "IsSingleton", "_False"));
  }

  @Test
  void otherObjectsHoldMembersEntriesAndElements() {
    IMendixObject naming = make("Naming", "ComponentTypeName", " n");
    IMendixObject request =
        calls.request(
            "CreateComponentTypeRequest",
            "WorkspaceID",
            "w",
            "ComponentTypeID",
            "c",
            "AModule.CreateComponentTypeRequest_Naming",
            naming);
    make("Tag", "Key", "k", "Value", "", "AModule.CreateComponentTypeRequest_Tag", request);
    make("Tag", "Key", "l.m", "Value", "v", "AModule.CreateComponentTypeRequest_Tag", request);
    assertEquals(map("componentTypeName", " n", "tags", map("k", "", "l.m", "v")), sent(request));
  }

  @Test
  void aMapNeedsAKeyForEachObject() {
    IMendixObject request = calls.request("CreateComponentTypeRequest");
    IMendixObject tag = make("Tag", "AModule.CreateComponentTypeRequest_Tag", request);
    assertEquals(
        "CreateComponentType: validation: Key of Tag is required. Set it, or take the object away"
            + " from the request.",
        calls.fails(() -> sent(request)));
    tag.setValue(app.context, "Key", "k");
    tag.setValue(app.context, "Value", "v");
    make("Tag", "Key", "k", "Value", "v", "AModule.CreateComponentTypeRequest_Tag", request);
    assertEquals(
        "CreateComponentType: validation: Key of Tag is \"k\" more than once. Each object of"
            + " AModule.CreateComponentTypeRequest_Tag needs one of its own.",
        calls.fails(() -> sent(request)));
  }

  @Test
  void anAttributeSaysWhetherAMemberIsSent() {
    assertEquals(
        map("displayName", "shown", "isTimeSeries", true),
        definition("IsTimeSeries", true, "HasExternalID", false, "IsExternalID", true));
    assertEquals(
        map("displayName", "shown", "isExternalId", false),
        definition("HasExternalID", true, "IsExternalID", false));
  }

  private Object value(IMendixObject value) {
    Map<?, ?> definition = (Map<?, ?>) definition("AModule.PropertyDefinition_DataValue", value);
    return definition.get("defaultValue");
  }

  @Test
  void theEntityOfAnObjectSaysWhichMemberOfAUnionItIs() {
    assertEquals(map("booleanValue", false), value(make("DataValueBoolean", "Value", false)));
    assertEquals(
        map("doubleValue", new BigDecimal("1.5")),
        value(make("DataValueDouble", "Value", new BigDecimal("1.50"))));
    assertEquals(
        map("longValue", new BigDecimal(Long.MAX_VALUE)),
        value(make("DataValueLong", "Value", Long.MAX_VALUE)));
    assertEquals(map("stringValue", ""), value(make("DataValueString", "Value", "")));
    assertEquals(map("listValue", List.of()), value(make("DataValueList")));
    assertEquals(map("mapValue", map()), value(make("DataValueMap")));
    assertEquals(map("relationshipValue", map()), value(make("DataValueRelationship")));
    IMendixObject usage = make("DataValueUsage", VALUE, make("DataValueInteger", "Value", 3));
    assertEquals(
        map("listValue", List.of(map("integerValue", BigDecimal.valueOf(3)))),
        value(make("DataValueList", "AModule.DataValueList_Usage", List.of(usage))));
    // Stored at the other end alone.
    IMendixObject entry = make("DataValueUsageMapEntry", "Key", "k");
    make("DataValueString", "Value", "v", VALUE, entry);
    assertEquals(
        map("mapValue", map("k", map("stringValue", "v"))),
        value(make("DataValueMap", "AModule.DataValueMap_Entry", List.of(entry))));
  }

  @Test
  void enumerationsAreSentAsTextsOfAws() {
    IMendixObject list =
        make(
            "DataType",
            "Type",
            "LIST",
            "AModule.DataType_DataType_Nested",
            make("DataType", "Type", "_BOOLEAN", "UnitOfMeasure", " "));
    assertEquals(
        map("type", "LIST", "nestedType", map("type", "BOOLEAN")),
        ((Map<?, ?>) definition("AModule.PropertyDefinition_DataType", list)).get("dataType"));
    IMendixObject newer =
        make(
            "DataType",
            "Type",
            "UNKNOWN_TO_SDK_VERSION",
            "TypeAsText",
            "TENSOR",
            "AModule.DataType_AbstractDataValue",
            make("DataValueString", "Value", "a"));
    assertEquals(
        map("type", "TENSOR", "allowedValues", List.of(map("stringValue", "a"))),
        ((Map<?, ?>) definition("AModule.PropertyDefinition_DataType", newer)).get("dataType"));
    IMendixObject unset = make("DataType", "TypeAsText", "TENSOR");
    assertEquals(
        map("type", "TENSOR"),
        ((Map<?, ?>) definition("AModule.PropertyDefinition_DataType", unset)).get("dataType"));
    IMendixObject unknown =
        make("DataType", "Type", "UNKNOWN_TO_SDK_VERSION", "TypeAsText", "STRING");
    assertEquals(
        "CreateComponentType: validation: Type of DataType is UNKNOWN_TO_SDK_VERSION, which AWS does"
            + " not know. Choose another value, or leave it empty.",
        calls.fails(() -> definition("AModule.PropertyDefinition_DataType", unknown)));
  }

  @Test
  void elementsMustNotBeEmpty() {
    IMendixObject request = calls.request("ListAssetModelsRequest");
    IMendixObject filter = make("TypeFilter", "AModule.Filter_Request", request);
    assertEquals(
        "ListAssetModels: validation: AssetModelType of TypeFilter is required. Set it, or take the"
            + " object away from the request.",
        calls.fails(() -> calls.run("ListAssetModels", request)));
    filter.setValue(app.context, "AssetModelType", "INTERFACE");
    calls.service.answers("{\"assetModelSummaries\":[]}");
    calls.run("ListAssetModels", request);
    assertEquals(List.of("GET /asset-models?assetModelTypes=INTERFACE"), calls.service.taken());
  }

  @Test
  void anEnumerationThatWasEmptiedStaysEmpty() {
    IMendixObject type = make("DataType", "TypeAsText", "STRING");
    assertTrue(
        calls
            .fails(() -> definition("AModule.PropertyDefinition_DataType", type))
            .contains("Type of DataType is required"));
  }

  @Test
  void aTextOfItsOwnMustNotBeMissing() {
    IMendixObject request =
        calls.request("CreateComponentTypeRequest", "WorkspaceID", "w", "ComponentTypeID", "c");
    make("Tag", "Key", "k", "AModule.CreateComponentTypeRequest_Tag", request);
    assertEquals(
        "CreateComponentType: validation: Value of Tag is required. Set it, or take the object away"
            + " from the request.",
        calls.fails(() -> sent(request)));
  }

  @Test
  void aUnionMustHoldSomething() {
    String end = " is required. Set it, or take the object away from the request.";
    assertEquals(
        "CreateComponentType: validation: Value of DataValueString" + end,
        calls.fails(() -> value(make("DataValueString"))));
    IMendixObject list =
        make("DataValueList", "AModule.DataValueList_Usage", List.of(make("DataValueUsage")));
    assertEquals(
        "CreateComponentType: validation: AbstractDataValue_DataValueUsage of DataValueUsage" + end,
        calls.fails(() -> value(list)));
    IMendixObject filter = make("ParentFilter");
    assertEquals(
        "ListEntities: validation: FilterValue of ParentFilter" + end,
        calls.fails(() -> listEntities(filter)));
    IMendixObject request = calls.request("BatchPutRequest");
    IMendixObject entry =
        make("PutEntry", "EntryID", "1", "AModule.Entry_BatchPutRequest", request);
    make(
        "AssetPropertyValue",
        "AModule.AssetPropertyValue_PutEntry",
        entry,
        "AModule.Variant_AssetPropertyValue",
        make("Variant", "hasBoolean", false, "BooleanValue", false));
    assertEquals(
        "BatchPutAssetPropertyValue: validation: An object of Variant has no value. Set one of"
            + " DoubleValue with hasDouble, StringValue, or BooleanValue with hasBoolean.",
        calls.fails(() -> calls.run("BatchPutAssetPropertyValue", request)));
    assertEquals(List.of(), calls.service.taken());
  }

  private String listEntities(IMendixObject filter) {
    calls.service.answers("{\"entitySummaries\":[]}");
    calls.run(
        "ListEntities",
        calls.request(
            "ListEntitiesRequest",
            "WorkspaceID",
            "w",
            "AModule.ListEntitiesRequest_Filter",
            filter));
    return calls.service.taken().get(0);
  }

  @Test
  void entitiesOfTheAppAreWhatTheySpecialize() {
    app.model.specialize("MyApp.Root", "AModule.RootFilter");
    app.model.specialize("MyApp.Text", "AModule.DataValueString");
    assertEquals(
        "POST /workspaces/w/entities-list {\"filters\":[{\"parentEntityId\":\"$ROOT\"}]}",
        listEntities(app.make("MyApp.Root")));
    assertEquals(map("stringValue", "v"), value(app.make("MyApp.Text", "Value", "v")));
  }

  @Test
  void objectsAreSentInTheOrderOfTheAssociation() {
    List<IMendixObject> usages = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      usages.add(make("DataValueUsage", VALUE, make("DataValueInteger", "Value", number)));
      expected.add(map("integerValue", BigDecimal.valueOf(number)));
    }
    assertEquals(
        map("listValue", expected),
        value(make("DataValueList", "AModule.DataValueList_Usage", usages)));
  }

  @Test
  void momentsAreSentToTheMillisecond() {
    calls.service.answers("{\"assetPropertyValueHistory\":[]}");
    calls.run(
        "GetAssetPropertyValueHistory",
        calls.request("HistoryRequest", "StartDate", new Date(1_700_000_000_123L)));
    assertEquals(
        List.of("GET /properties/history?startDate=2023-11-14T22%3A13%3A20.123Z"),
        calls.service.taken());
  }

  @Test
  void circlesAreRefused() {
    IMendixObject type = make("DataType", "Type", "LIST");
    type.setValue(app.context, "AModule.DataType_DataType_Nested", type.getId());
    assertEquals(
        "CreateComponentType: validation: An object of DataType is associated with itself, in a"
            + " circle. Look at the associations from the request on: each object may stand in a"
            + " place once.",
        calls.fails(() -> definition("AModule.PropertyDefinition_DataType", type)));
  }

  @Test
  void objectsAreNestedToADepth() {
    IMendixObject type = make("DataType", "Type", "STRING");
    for (int depth = 0; depth < 64; depth++) {
      type = make("DataType", "Type", "LIST", "AModule.DataType_DataType_Nested", type);
    }
    IMendixObject deepest = type;
    assertEquals(
        "CreateComponentType: validation: Objects of DataType are nested too deep: at most 64 within"
            + " each other. Look at the associations from the request on.",
        calls.fails(() -> definition("AModule.PropertyDefinition_DataType", deepest)));
  }

  @Test
  void refusalsAreToldInTheWordsOfTheModel() {
    IMendixObject request = calls.request("BatchPutRequest");
    IMendixObject first =
        make("PutEntry", "EntryID", "1", "AModule.Entry_BatchPutRequest", request);
    make("PutEntry", "PropertyAlias", "/a", "AModule.Entry_BatchPutRequest", request);
    make(
        "AssetPropertyValue",
        "Seconds",
        5L,
        "Quality",
        "GOOD",
        "AModule.AssetPropertyValue_PutEntry",
        first);
    String message = calls.fails(() -> calls.run("BatchPutAssetPropertyValue", request));
    assertTrue(message.contains("EntryID of PutEntry is required"), message);
    assertTrue(message.contains("Variant_AssetPropertyValue is required"), message);
    assertTrue(!message.contains("entries["), message);
    String missing =
        calls.fails(
            () -> calls.run("CreateComponentType", calls.request("CreateComponentTypeRequest")));
    assertEquals(
        "CreateComponentType: validation: WorkspaceID is required. ComponentTypeID is required."
            + " Correct the attribute of the request, or the setting, that is named.",
        missing);
    assertEquals(List.of(), calls.service.taken());
  }
}
