package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {
  private static final Map<String, Object> ARGUMENTS =
      Map.of(
          "propertyDefinitions",
          Map.of("p.q is", Map.of(), "p", Map.of("dataType", Map.of("nestedType", Map.of()))),
          "tags",
          Map.of("\"a. b: workspaceId", "v"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "workspaceId is required|WorkspaceID is required",
        "workspaceId must be a UUID, but is \"workspaceId. componentTypeId is\""
            + "|WorkspaceID must be a UUID, but is \"workspaceId. componentTypeId is\"",
        "workspaceId must be \"a\\\". workspaceId \". componentTypeId is required"
            + "|WorkspaceID must be \"a\\\". workspaceId \". ComponentTypeID is required",
        "workspaceId is required. 3 more faults like these"
            + "|WorkspaceID is required. 3 more faults like these",
        "extendsFrom[0] must be text, but is 5|Parent must be text, but is 5",
        "componentTypeName must be text|ComponentTypeName of Naming must be text",
        "tags.\"a. b: workspaceId must be text, but is 5|Value of Tag must be text, but is 5",
        "propertyDefinitions.p.q is.isExternalId must be true or false, but is 1"
            + "|IsExternalID of PropertyDefinition must be true or false, but is 1",
        "propertyDefinitions.p.dataType.nestedType.type is required|Type of DataType is required",
        "propertyDefinitions.p.dataType is required|PropertyDefinition_DataType is required",
        "propertyDefinitions.p.defaultValue.relationshipValue.targetEntityId must be text"
            + "|TargetEntityID of DataValueRelationship must be text",
        "propertyDefinitions.p.defaultValue.listValue[3].longValue must be text"
            + "|Value of DataValueLong must be text",
        "propertyDefinitions.p.defaultValue.listValue[3] must have one|DataValueUsage must have one",
        "propertyDefinitions.p: there is no member x|PropertyDefinition: there is no member x",
        "propertyDefinitions must be a map"
            + "|CreateComponentTypeRequest_PropertyDefinition must be a map",
        "there is no argument workspaceId|there is no argument workspaceId",
        "newer.workspaceId is required|newer.workspaceId is required",
        "workspaceId|WorkspaceID",
      })
  void pathsAreAttributes(String said, String told) {
    EntityMapping request = Table.of("AModule").entity("AModule.CreateComponentTypeRequest");
    assertEquals(told, new MemberNames(request, ARGUMENTS).told(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entries[0].entryId is required|EntryID of PutEntry is required",
        "entries[0].propertyValues[1].timestamp.timeInSeconds is required"
            + "|Seconds of AssetPropertyValue is required",
        "entries[0].propertyValues[1].value must have one|Variant_AssetPropertyValue must have one",
        "entries[0].propertyValues[1].timestamp is required"
            + "|entries[0].propertyValues[1].timestamp is required",
      })
  void pathsLeadThroughLists(String said, String told) {
    EntityMapping request = Table.of("AModule").entity("AModule.BatchPutRequest");
    Map<String, Object> arguments = Map.of("entries", List.of());
    assertEquals(told, new MemberNames(request, arguments).told(said));
  }
}
