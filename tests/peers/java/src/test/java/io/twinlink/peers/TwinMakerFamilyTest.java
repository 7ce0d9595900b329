package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;
import software.amazon.awssdk.services.iottwinmaker.model.ComponentRequest;
import software.amazon.awssdk.services.iottwinmaker.model.EntitySummary;
import software.amazon.awssdk.services.iottwinmaker.model.PropertyDefinitionRequest;
import software.amazon.awssdk.services.iottwinmaker.model.PropertyRequest;
import software.amazon.awssdk.services.iottwinmaker.model.PropertyValue;
import software.amazon.awssdk.services.iottwinmaker.model.ResourceNotFoundException;
import software.amazon.awssdk.services.iottwinmaker.model.SceneSummary;
import software.amazon.awssdk.services.iottwinmaker.model.State;
import software.amazon.awssdk.services.iottwinmaker.model.Type;
import software.amazon.awssdk.services.iottwinmaker.model.ValidationException;

/** AWS's own client, unmodified, walks from a workspace to scenes and back. */
class TwinMakerFamilyTest {
  private static final String PLANT = "Plant";
  private static final String DRIVE = "com.example.drive";
  private static final int VALUES = 23;

  @Test
  void workspaceTypeEntityValuesSceneDeletion() throws IOException {
    try (var emulator = RunningEmulator.start("--workspaces=0", "--asset-models=0", "--portals=0");
        var twinMaker = emulator.twinMaker()) {
      build(twinMaker);
      var entity = twinMaker.getEntity(which -> which.workspaceId(PLANT).entityId("press-0"));
      assertEquals(State.ACTIVE, entity.status().state());
      var plate = entity.components().get("drive").properties().get("plate");
      assertEquals("A-7", plate.value().stringValue());
      for (int size : new int[] {1, 2, 200}) {
        var listed =
            twinMaker.listEntitiesPaginator(asked -> asked.workspaceId(PLANT).maxResults(size));
        assertEquals(
            List.of("press-0", "press-1", "press-2"),
            listed.stream()
                .flatMap(page -> page.entitySummaries().stream())
                .map(EntitySummary::entityId)
                .sorted()
                .toList());
      }

      put(twinMaker);
      assertEquals(
          IntStream.range(0, VALUES).mapToObj(value -> (double) value).toList(),
          history(twinMaker));
      var values =
          twinMaker.getPropertyValue(
              asked ->
                  asked
                      .workspaceId(PLANT)
                      .entityId("press-0")
                      .componentName("drive")
                      .selectedProperties("plate", "speed"));
      assertEquals("A-7", values.propertyValues().get("plate").propertyValue().stringValue());
      assertEquals(
          VALUES - 1.0, values.propertyValues().get("speed").propertyValue().doubleValue());

      twinMaker.createScene(
          made -> made.workspaceId(PLANT).sceneId("hall").contentLocation("s3://bucket/hall.json"));
      assertEquals(
          List.of("hall"),
          twinMaker.listScenesPaginator(asked -> asked.workspaceId(PLANT)).stream()
              .flatMap(page -> page.sceneSummaries().stream())
              .map(SceneSummary::sceneId)
              .toList());
      delete(twinMaker);
    }
  }

  private static void build(IoTTwinMakerClient twinMaker) {
    twinMaker.createWorkspace(made -> made.workspaceId(PLANT).description("Line 7"));
    var speed = definition(Type.DOUBLE).isTimeSeries(true).build();
    twinMaker.createComponentType(
        made ->
            made.workspaceId(PLANT)
                .componentTypeId(DRIVE)
                .propertyDefinitions(
                    Map.of("plate", definition(Type.STRING).build(), "speed", speed)));
    var type = twinMaker.getComponentType(which -> which.workspaceId(PLANT).componentTypeId(DRIVE));
    assertEquals(State.ACTIVE, type.status().state());
    assertTrue(type.propertyDefinitions().get("speed").isTimeSeries());
    var plate = PropertyRequest.builder().value(text -> text.stringValue("A-7")).build();
    var drive =
        ComponentRequest.builder()
            .componentTypeId(DRIVE)
            .properties(Map.of("plate", plate))
            .build();
    for (int number = 0; number < 3; number++) {
      String id = "press-" + number;
      twinMaker.createEntity(
          made ->
              made.workspaceId(PLANT)
                  .entityId(id)
                  .entityName(id)
                  .components(Map.of("drive", drive)));
    }
  }

  private static PropertyDefinitionRequest.Builder definition(Type type) {
    return PropertyDefinitionRequest.builder().dataType(of -> of.type(type));
  }

  private static void put(IoTTwinMakerClient twinMaker) {
    for (int from = 0; from < VALUES; from += 10) {
      List<PropertyValue> values =
          IntStream.range(from, Math.min(from + 10, VALUES))
              .mapToObj(
                  second ->
                      PropertyValue.builder()
                          .time(String.format("2026-03-01T10:00:%02dZ", second))
                          .value(number -> number.doubleValue((double) second))
                          .build())
              .toList();
      var answer =
          twinMaker.batchPutPropertyValues(
              request ->
                  request
                      .workspaceId(PLANT)
                      .entries(
                          entry ->
                              entry
                                  .entityPropertyReference(
                                      of ->
                                          of.entityId("press-0")
                                              .componentName("drive")
                                              .propertyName("speed"))
                                  .propertyValues(values)));
      assertTrue(answer.errorEntries().isEmpty(), answer.toString());
    }
  }

  private static List<Double> history(IoTTwinMakerClient twinMaker) {
    return twinMaker
        .getPropertyValueHistoryPaginator(
            asked ->
                asked
                    .workspaceId(PLANT)
                    .entityId("press-0")
                    .componentName("drive")
                    .selectedProperties("speed")
                    .startTime("2026-03-01T00:00:00Z")
                    .endTime("2026-03-02T00:00:00Z")
                    .maxResults(5))
        .stream()
        .flatMap(page -> page.propertyValues().stream())
        .flatMap(found -> found.values().stream())
        .map(found -> found.value().doubleValue())
        .toList();
  }

  private static void delete(IoTTwinMakerClient twinMaker) {
    assertThrows(
        ValidationException.class,
        () -> twinMaker.deleteWorkspace(which -> which.workspaceId(PLANT)));
    twinMaker.deleteScene(which -> which.workspaceId(PLANT).sceneId("hall"));
    for (int number = 0; number < 3; number++) {
      String id = "press-" + number;
      twinMaker.deleteEntity(which -> which.workspaceId(PLANT).entityId(id));
      assertThrows(
          ResourceNotFoundException.class,
          () -> twinMaker.getEntity(which -> which.workspaceId(PLANT).entityId(id)));
    }
    twinMaker.deleteComponentType(which -> which.workspaceId(PLANT).componentTypeId(DRIVE));
    twinMaker.deleteWorkspace(which -> which.workspaceId(PLANT));
    assertThrows(
        ResourceNotFoundException.class,
        () -> twinMaker.getWorkspace(which -> which.workspaceId(PLANT)));
  }
}
