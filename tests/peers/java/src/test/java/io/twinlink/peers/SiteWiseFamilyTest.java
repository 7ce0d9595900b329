package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseClient;
import software.amazon.awssdk.services.iotsitewise.model.AggregateType;
import software.amazon.awssdk.services.iotsitewise.model.AggregatedValue;
import software.amazon.awssdk.services.iotsitewise.model.AssetModelPropertyDefinition;
import software.amazon.awssdk.services.iotsitewise.model.AssetProperty;
import software.amazon.awssdk.services.iotsitewise.model.AssetPropertyValue;
import software.amazon.awssdk.services.iotsitewise.model.AssetState;
import software.amazon.awssdk.services.iotsitewise.model.AssetSummary;
import software.amazon.awssdk.services.iotsitewise.model.ConflictingOperationException;
import software.amazon.awssdk.services.iotsitewise.model.PropertyDataType;
import software.amazon.awssdk.services.iotsitewise.model.PropertyType;
import software.amazon.awssdk.services.iotsitewise.model.PutAssetPropertyValueEntry;
import software.amazon.awssdk.services.iotsitewise.model.Quality;
import software.amazon.awssdk.services.iotsitewise.model.ResourceNotFoundException;

/** AWS's own client, unmodified, walks from a model to values and back, with its waiters. */
class SiteWiseFamilyTest {
  private static final int VALUES = 25;

  @Test
  void modelAssetValuesHistoryAggregatesDeletion() throws IOException {
    // What is made takes longer than a look: the waiters have something to wait for.
    try (var emulator =
            RunningEmulator.start(
                "--workspaces=0", "--asset-models=0", "--portals=0", "--settle=500");
        var siteWise = emulator.siteWise()) {
      String model = model(siteWise);
      String asset =
          siteWise.createAsset(made -> made.assetName("Press 7").assetModelId(model)).assetId();
      var active =
          siteWise
              .waiter()
              .waitUntilAssetActive(which -> which.assetId(asset))
              .matched()
              .response();
      assertEquals(AssetState.ACTIVE, active.orElseThrow().assetStatus().state());
      Map<String, String> properties =
          siteWise.describeAsset(which -> which.assetId(asset)).assetProperties().stream()
              .collect(Collectors.toMap(AssetProperty::name, AssetProperty::id));

      Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(600);
      put(siteWise, asset, properties.get("Celsius"), minute);
      assertEquals(VALUES * 1.8 + 32, latest(siteWise, asset, properties.get("Fahrenheit")), 1e-9);
      assertEquals(
          IntStream.rangeClosed(1, VALUES).mapToObj(value -> (double) value).toList(),
          history(siteWise, asset, properties.get("Celsius")));
      var averages =
          siteWise
              .getAssetPropertyAggregatesPaginator(
                  asked ->
                      asked
                          .assetId(asset)
                          .propertyId(properties.get("Celsius"))
                          .aggregateTypes(AggregateType.AVERAGE, AggregateType.COUNT)
                          .resolution("1m")
                          .startDate(minute)
                          .endDate(minute.plusSeconds(300))
                          .maxResults(1))
              .aggregatedValues()
              .stream()
              .toList();
      // Six values to a minute, and the last one by itself.
      assertEquals(List.of(3.5, 9.5, 15.5, 21.5, 25.0), list(averages, true));
      assertEquals(List.of(6.0, 6.0, 6.0, 6.0, 1.0), list(averages, false));

      var refused =
          assertThrows(
              ConflictingOperationException.class,
              () -> siteWise.deleteAssetModel(which -> which.assetModelId(model)));
      assertEquals(model, refused.resourceId());
      siteWise.deleteAsset(which -> which.assetId(asset));
      siteWise.waiter().waitUntilAssetNotExists(which -> which.assetId(asset));
      siteWise.deleteAssetModel(which -> which.assetModelId(model));
      siteWise.waiter().waitUntilAssetModelNotExists(which -> which.assetModelId(model));
      assertThrows(
          ResourceNotFoundException.class,
          () -> siteWise.describeAssetModel(which -> which.assetModelId(model)));
    }
  }

  @Test
  void pagesNeverChangeWhatIsListed() throws IOException {
    try (var emulator = RunningEmulator.start("--workspaces=0", "--asset-models=0", "--portals=0");
        var siteWise = emulator.siteWise()) {
      String model = siteWise.createAssetModel(made -> made.assetModelName("Press")).assetModelId();
      List<String> names = IntStream.range(0, 7).mapToObj(number -> "Press " + number).toList();
      names.forEach(name -> siteWise.createAsset(made -> made.assetName(name).assetModelId(model)));
      for (int size : new int[] {1, 3, 250}) {
        var listed =
            siteWise.listAssetsPaginator(asked -> asked.assetModelId(model).maxResults(size));
        assertEquals(
            names, listed.assetSummaries().stream().map(AssetSummary::name).sorted().toList());
      }
    }
  }

  private static String model(IoTSiteWiseClient siteWise) {
    var celsius = property("Celsius", PropertyType.builder().measurement(made -> {}).build());
    var fahrenheit =
        property(
            "Fahrenheit",
            PropertyType.builder()
                .transform(
                    made ->
                        made.expression("c * 1.8 + 32")
                            .variables(
                                of -> of.name("c").value(value -> value.propertyId("Celsius"))))
                .build());
    String model =
        siteWise
            .createAssetModel(
                made -> made.assetModelName("Press").assetModelProperties(celsius, fahrenheit))
            .assetModelId();
    siteWise.waiter().waitUntilAssetModelActive(which -> which.assetModelId(model));
    return model;
  }

  private static AssetModelPropertyDefinition property(String name, PropertyType type) {
    return AssetModelPropertyDefinition.builder()
        .name(name)
        .dataType(PropertyDataType.DOUBLE)
        .type(type)
        .build();
  }

  /** A value every ten seconds, ten to an entry. */
  private static void put(
      IoTSiteWiseClient siteWise, String asset, String property, Instant after) {
    List<AssetPropertyValue> values =
        IntStream.rangeClosed(1, VALUES)
            .mapToObj(
                number ->
                    AssetPropertyValue.builder()
                        .value(value -> value.doubleValue((double) number))
                        .timestamp(at -> at.timeInSeconds(after.getEpochSecond() + 10L * number))
                        .quality(Quality.GOOD)
                        .build())
            .toList();
    List<PutAssetPropertyValueEntry> entries =
        IntStream.range(0, (VALUES + 9) / 10)
            .mapToObj(
                part ->
                    PutAssetPropertyValueEntry.builder()
                        .entryId("part-" + part)
                        .assetId(asset)
                        .propertyId(property)
                        .propertyValues(values.subList(10 * part, Math.min(10 * part + 10, VALUES)))
                        .build())
            .toList();
    var answer = siteWise.batchPutAssetPropertyValue(request -> request.entries(entries));
    assertTrue(answer.errorEntries().isEmpty(), answer.toString());
  }

  private static double latest(IoTSiteWiseClient siteWise, String asset, String property) {
    return siteWise
        .getAssetPropertyValue(asked -> asked.assetId(asset).propertyId(property))
        .propertyValue()
        .value()
        .doubleValue();
  }

  private static List<Double> history(IoTSiteWiseClient siteWise, String asset, String property) {
    return siteWise
        .getAssetPropertyValueHistoryPaginator(
            asked -> asked.assetId(asset).propertyId(property).maxResults(4))
        .assetPropertyValueHistory()
        .stream()
        .map(found -> found.value().doubleValue())
        .toList();
  }

  private static List<Double> list(List<AggregatedValue> found, boolean isAverage) {
    return found.stream()
        .map(each -> isAverage ? each.value().average() : each.value().count())
        .toList();
  }
}
