package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/** All tests of all activities, with one app for all of them. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
final class ActivitiesTest {
  @BeforeAll
  static void start() {
    WithApp.start();
  }

  @AfterAll
  static void stop() {
    WithApp.stop();
  }

  @Nested
  @Order(1)
  final class OfTwinMaker extends TwinMakerJourney {}

  @Nested
  @Order(2)
  final class OfSiteWise extends SiteWiseJourney {}

  @Nested
  @Order(3)
  final class OfThings extends ThingsJourney {}

  @Nested
  @Order(4)
  final class OfForEachPage extends ForEachPage {}

  /** After the journeys, and before what calls all activities whatever they are. */
  @Nested
  @Order(5)
  final class Together extends WithApp {
    @Test
    void nothingIsLeftOut() {
      Model model = connectors.app().model();
      Set<String> all = new TreeSet<>(model.microflows().keySet());
      // Those that no microflow of the module calls are the user's to call.
      model.javaActions().keySet().stream()
          .filter(name -> name.endsWith(".ForEachPage") || name.contains(".JA_"))
          .forEach(all::add);
      all.removeIf(
          name ->
              !name.startsWith(Connectors.TWINMAKER + ".")
                  && !name.startsWith(Connectors.SITEWISE + ".")
                  && !name.startsWith(Connectors.THINGS + "."));
      all.removeAll(connectors.succeeded());
      assertEquals(Set.of(), all);
    }
  }

  @Nested
  @Order(6)
  final class OfAnswersAndRequests extends AnswersAndRequests {}

  @Nested
  @Order(7)
  final class OfRefusals extends Refusals {}

  @Nested
  @Order(8)
  final class OfPages extends Pages {}

  @Nested
  @Order(9)
  final class OfCallAwsOperation extends CallAwsOperation {}
}
