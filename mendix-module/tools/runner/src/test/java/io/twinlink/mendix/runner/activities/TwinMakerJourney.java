package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A twin in AWS IoT TwinMaker, from its workspace to the end of it, by all activities. */
abstract class TwinMakerJourney extends WithApp {
  private static final String PLANT = "plant";
  private static final String PUMP = "com.example.pump";

  /** What the history begins with; a quarter of a second after a whole one. */
  private static final long BEGIN = 1_750_000_000_250L;

  private Objects objects;

  @BeforeEach
  void emptyAccount() {
    objects = new Objects(connectors, Connectors.TWINMAKER);
    emulator.clock("{\"now\": \"2025-06-15T16:00:00Z\"}");
  }

  @Tag("smoke")
  @Test
  void aTwinFromItsFirstToItsLastDay() {
    workspace();
    componentType();
    entities();
    lists();
    values();
    scenes();
    query();
    updates();
    end();
  }

  private void workspace() {
    MendixObject request =
        objects.request("CreateWorkspaceRequest", "WorkspaceID", PLANT, "Description", "Größe 7");
    objects.join(request, objects.make("Tag", "Key", "line", "Value", "7"));
    MendixObject made = objects.call("CreateWorkspace", request);
    assertTrue(objects.<String>value(made, "ARN").endsWith(":workspace/" + PLANT));
    String tagged = "{\"resourceARN\": \"" + objects.value(made, "ARN") + "\"}";
    MendixObject tags =
        objects.call("CallAWSOperation", "Operation", "ListTagsForResource", "RequestJSON", tagged);
    assertEquals("{\"tags\":{\"line\":\"7\"}}", objects.value(tags, "ResponseJSON"));
    objects.call("UpdateWorkspace", "WorkspaceID", PLANT, "Description", "");
    MendixObject got = objects.call("GetWorkspace", "WorkspaceID", PLANT);
    assertEquals("", objects.value(got, "Description"));
    assertEquals(
        objects.<Date>value(made, "CreationDateTime"), objects.value(got, "CreationDateTime"));
    assertEquals(
        List.of(PLANT),
        objects.values(
            objects.call("ListWorkspaces"),
            "WorkspaceID",
            "ListWorkspacesResponse_WorkspaceSummary"));
  }

  private MendixObject property(String name, String type, Object... more) {
    MendixObject property = objects.make("PropertyDefinitionRequest", more);
    property.setValue(connectors.context(), "Key", name);
    return objects.join(property, objects.make("DataType", "_Type", type));
  }

  private void componentType() {
    MendixObject request =
        objects.request(
            "CreateComponentTypeRequest", "WorkspaceID", PLANT, "ComponentTypeID", PUMP);
    objects.join(
        request,
        property("maker", "_STRING"),
        property("temperature", "_DOUBLE", "IsTimeSeries", "_True"),
        property("limits", "MAP"));
    MendixObject nested = objects.make("DataType", "_Type", "_DOUBLE");
    for (MendixObject each :
        objects.all(request, "CreateComponentTypeRequest_PropertyDefinitionRequest")) {
      if ("limits".equals(objects.value(each, "Key"))) {
        MendixObject type = objects.one(each, "PropertyDefinitionRequest_DataType");
        objects.join(type, nested);
      }
    }
    objects.call("CreateComponentType", request);
    MendixObject get =
        objects.request("GetComponentTypeRequest", "WorkspaceID", PLANT, "ComponentTypeID", PUMP);
    MendixObject active = objects.call("WaitUntilComponentTypeActive", get);
    MendixObject status = objects.one(active, "GetComponentTypeResponse_ComponentTypeStatus");
    assertEquals("ACTIVE", objects.value(status, "State"));
    MendixObject got = objects.call("GetComponentType", get);
    String properties = "GetComponentTypeResponse_ComponentTypePropertyDefinitionResponse";
    assertEquals(3, objects.all(got, properties).size());
    for (MendixObject each : objects.all(got, properties)) {
      boolean isSeries = "temperature".equals(objects.value(each, "Key"));
      assertEquals(isSeries, objects.value(each, "IsTimeSeries"));
    }
  }

  private MendixObject text(String value) {
    return objects.join(
        objects.make("DataValueUsage"), objects.make("DataValueString", "Value", value));
  }

  private MendixObject component() {
    MendixObject limits = objects.make("DataValueMap");
    MendixObject high = objects.make("DataValueUsageMapEntry", "Key", "high");
    objects.join(high, objects.make("DataValueDecimal", "Value", new BigDecimal("85.5")));
    objects.join(limits, high);
    return objects.join(
        objects.make("ComponentRequest", "Key", "pump", "ComponentTypeID", PUMP),
        objects.join(objects.make("PropertyRequest", "Key", "maker"), text("Müller")),
        objects.join(
            objects.make("PropertyRequest", "Key", "limits"),
            objects.join(objects.make("DataValueUsage"), limits)));
  }

  private MendixObject entity(String id, String parent) {
    return objects.request(
        "CreateEntityRequest",
        "WorkspaceID",
        PLANT,
        "EntityID",
        id,
        "EntityName",
        id + " in the hall",
        "ParentEntityID",
        parent);
  }

  private MendixObject get(String entity) {
    return objects.request("GetEntityRequest", "WorkspaceID", PLANT, "EntityID", entity);
  }

  private void entities() {
    objects.call("CreateEntity", entity("line-1", null));
    MendixObject pump = objects.join(entity("pump-1", "line-1"), component());
    assertEquals("CREATING", objects.value(objects.call("CreateEntity", pump), "State"));
    MendixObject active = objects.call("WaitUntilEntityActive", get("pump-1"));
    MendixObject status = objects.one(active, "GetEntityResponse_GetEntityResponseStatus");
    assertEquals("ACTIVE", objects.value(status, "State"));
    MendixObject got = objects.call("GetEntity", get("pump-1"));
    assertEquals("line-1", objects.value(got, "ParentEntityID"));
    MendixObject component = objects.one(got, "GetEntityResponse_ComponentResponse");
    assertEquals("pump", objects.value(component, "Key"));
    assertEquals(PUMP, objects.value(component, "ComponenTypeID"));
    for (MendixObject each : objects.all(component, "ComponentResponse_PropertyResponse")) {
      String key = objects.value(each, "Key");
      List<MendixObject> values =
          objects.all(
              each,
              "PropertyResponse_PropertyResponseDataValue",
              "AbstractDataValue_DataValueUsage");
      if (key.equals("maker")) {
        assertEquals("Müller", objects.value(values.get(0), "Value"));
      } else if (key.equals("limits")) {
        MendixObject high = objects.one(values.get(0), "DataValueMap_DataValueUsageMapEntry");
        assertEquals("high", objects.value(high, "Key"));
        MendixObject decimal = objects.one(high, "AbstractDataValue_DataValueUsage");
        assertEquals(new BigDecimal("85.5"), objects.value(decimal, "Value"));
      }
    }
  }

  private List<Object> listed(String filter, String value) {
    MendixObject request = objects.request("ListEntitiesRequest", "WorkspaceID", PLANT);
    MendixObject made = objects.make(filter);
    if (value != null) {
      made.setValue(connectors.context(), "FilterValue", value);
    }
    objects.join(request, made);
    return objects.values(
        objects.call("ListEntities", request), "EntityID", "ListEntitiesResponse_EntitySummary");
  }

  private void lists() {
    assertEquals(List.of("line-1"), listed("RootEntityFilter", null));
    assertEquals(List.of("pump-1"), listed("CustomParentIDEntityFilter", "line-1"));
    assertEquals(List.of("pump-1"), listed("CustomComponentTypeIDEntityFilter", PUMP));
    assertEquals(List.of(), listed("CustomExternalIDEntityFilter", "nothing"));
    MendixObject request = objects.request("ListComponentTypeRequest", "WorkspaceID", PLANT);
    objects.join(request, objects.make("IsAbstractFilter", "IsAbstract", false));
    objects.join(request, objects.make("NamespaceFilter", "Namespace", "com.example"));
    assertEquals(
        List.of(PUMP),
        objects.values(
            objects.call("ListComponentTypes", request),
            "ComponentTypeID",
            "ListComponentTypeResponse_ComponentTypeSummary"));
  }

  private void values() {
    MendixObject entry = objects.make("PropertyValueEntry");
    objects.join(
        entry,
        objects.make(
            "EntityPropertyReference",
            "EntityID",
            "pump-1",
            "ComponentName",
            "pump",
            "PropertyName",
            "temperature"));
    for (int index = 0; index < 4; index++) {
      MendixObject value = objects.make("PropertyValue", "time", new Date(BEGIN + index * 500L));
      objects.join(
          value, objects.make("DataValueDecimal", "Value", new BigDecimal(20 + index + ".5")));
      objects.join(entry, value);
    }
    MendixObject put = objects.request("BatchPutPropertyValuesRequest", "WorkspaceID", PLANT);
    MendixObject answer = objects.call("BatchPutPropertyValues", objects.join(put, entry));
    assertEquals(
        List.of(),
        objects.all(answer, "BatchPutPropertyValuesResponse_BatchPutPropertyErrorEntry"));
    MendixObject request =
        objects.request(
            "GetPropertyValueRequest",
            "WorkspaceID",
            PLANT,
            "EntityID",
            "pump-1",
            "ComponentName",
            "pump");
    objects.join(
        request,
        objects.make("GetPropertyValueRequestSelectedProperty", "Property", "temperature"),
        objects.make("GetPropertyValueRequestSelectedProperty", "Property", "maker"));
    for (MendixObject latest :
        objects.all(
            objects.call("GetPropertyValue", request),
            "GetPropertyValueResponse_PropertyValueLatest")) {
      Object value =
          objects.value(
              objects.one(
                  latest,
                  "PropertyValueLatest_DataValueUsagePropertyLatestValue",
                  "AbstractDataValue_DataValueUsage"),
              "Value");
      boolean isMaker = "maker".equals(objects.value(latest, "Key"));
      assertEquals(isMaker ? "Müller" : new BigDecimal("23.5"), value);
    }
    MendixObject ofPump =
        objects.make("EntitySpecificQuery", "EntityID", "pump-1", "ComponentName", "pump");
    history(ofPump);
    history(objects.make("CrossEntityQuery", "ComponenTypeID", PUMP));
  }

  /** Asks for the values from 0.1 s after the first to 0.1 s before the last. */
  private void history(MendixObject query) {
    MendixObject request =
        objects.request(
            "GetPropertyValueHistoryRequest",
            "WorkspaceID",
            PLANT,
            "StartTime",
            new Date(BEGIN + 100),
            "EndTime",
            new Date(BEGIN + 1400));
    objects.join(
        request,
        query,
        objects.make("GetPropertyValueHistoryRequestSelectedProperty", "Property", "temperature"));
    MendixObject answer = objects.call("GetPropertyValueHistory", request);
    MendixObject found =
        objects.one(answer, "GetPropertyValueHistoryResponse_PropertyValueHistory");
    String reference =
        "PropertyValueHistory_GetPropertyValueHistoryResponseEntityPropertyReference";
    assertEquals("pump-1", objects.value(objects.one(found, reference), "EntityID"));
    String values = "PropertyValueHistory_PropertyValue";
    assertEquals(
        List.of(new Date(BEGIN + 500), new Date(BEGIN + 1000)),
        objects.values(found, "time", values));
    assertEquals(
        List.of(new BigDecimal("21.5"), new BigDecimal("22.5")),
        objects.values(found, "Value", values, "AbstractDataValue_DataValueUsage"));
  }

  private void scenes() {
    MendixObject request =
        objects.request(
            "CreateSceneRequest",
            "WorkspaceID",
            PLANT,
            "SceneID",
            "hall",
            "ContentLocation",
            "s3://plant/hall.json");
    objects.join(
        request,
        objects.make("Capability", "Capability", "MATTERPORT"),
        objects.make("SceneMetadata", "Key", "floor", "Value", "Erdgeschoß"));
    objects.call("CreateScene", request);
    MendixObject got = objects.call("GetScene", "WorkspaceID", PLANT, "SceneID", "hall");
    assertEquals(
        List.of("MATTERPORT"), objects.values(got, "Capability", "GetSceneResponse_Capability"));
    assertEquals(
        List.of("Erdgeschoß"), objects.values(got, "Value", "GetSceneResponse_SceneMetadata"));
    objects.call("UpdateScene", "WorkspaceID", PLANT, "SceneID", "hall", "Description", "new");
    MendixObject listed =
        objects.call("ListScenes", objects.request("ListScenesRequest", "WorkspaceID", PLANT));
    assertEquals(
        List.of("new"), objects.values(listed, "Description", "ListScenesResponse_SceneSummary"));
    objects.call("DeleteScene", "WorkspaceID", PLANT, "SceneID", "hall");
  }

  private void query() {
    MendixObject answer =
        objects.call(
            "ExecuteQuery",
            "WorkspaceID",
            PLANT,
            "QueryStatement",
            "SELECT entity.entityId FROM EntityGraph MATCH (entity) WHERE entity.entityId = 'pump-1'");
    assertEquals(
        List.of("\"pump-1\""),
        objects.values(answer, "Value", "ExecuteQueryResponse_QueryRow", "QueryRow_QueryValue"));
    MendixObject column = objects.one(answer, "ExecuteQueryResponse_ColumnDescription");
    assertEquals("VALUE", objects.value(column, "_Type"));
  }

  private void updates() {
    MendixObject request =
        objects.request("UpdateEntityRequest", "WorkspaceID", PLANT, "EntityID", "pump-1");
    objects.join(
        request,
        objects.join(
            objects.make("ComponentUpdateRequest", "Key", "pump", "UpdateType", "UPDATE"),
            objects.join(
                objects.make("PropertyRequest", "Key", "maker", "UpdateType", "UPDATE"),
                text("Meier"))),
        objects.make("ParentEntityUpdateRequest", "UpdateType", "DELETE"));
    objects.call("UpdateEntity", request);
    MendixObject got = objects.call("WaitUntilEntityActive", get("pump-1"));
    assertEquals("$ROOT", objects.value(got, "ParentEntityID"));
    assertTrue(
        objects
            .all(
                got,
                "GetEntityResponse_ComponentResponse",
                "ComponentResponse_PropertyResponse",
                "PropertyResponse_PropertyResponseDataValue",
                "AbstractDataValue_DataValueUsage")
            .stream()
            .filter(each -> each.hasMember("Value"))
            .anyMatch(each -> "Meier".equals(objects.value(each, "Value"))));
    objects.call(
        "UpdateComponentType",
        "WorkspaceID",
        PLANT,
        "ComponentTypeID",
        PUMP,
        "Description",
        "moves water");
    MendixObject type =
        objects.call("GetComponentType", "WorkspaceID", PLANT, "ComponentTypeID", PUMP);
    assertEquals("moves water", objects.value(type, "Description"));
  }

  private void end() {
    for (String id : List.of("pump-1", "line-1")) {
      objects.call("DeleteEntity", "WorkspaceID", PLANT, "EntityID", id);
      assertNull(objects.call("WaitUntilEntityNotExists", get(id)));
    }
    MendixObject get =
        objects.request("GetComponentTypeRequest", "WorkspaceID", PLANT, "ComponentTypeID", PUMP);
    objects.call("DeleteComponentType", "WorkspaceID", PLANT, "ComponentTypeID", PUMP);
    assertNull(objects.call("WaitUntilComponentTypeNotExists", get));
    objects.call("DeleteWorkspace", "WorkspaceID", PLANT);
    String message =
        objects.failure(
            "GetWorkspace", objects.request("GetWorkspaceRequest", "WorkspaceID", PLANT));
    assertTrue(message.startsWith("GetWorkspace: not_found: "), message);
  }
}
