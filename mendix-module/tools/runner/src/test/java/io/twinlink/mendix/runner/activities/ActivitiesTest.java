package io.twinlink.mendix.runner.activities;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** All tests of all activities, with one app for all of them. */
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
  final class OfAnswersAndRequests extends AnswersAndRequests {}

  @Nested
  final class OfTwinMaker extends TwinMakerJourney {}

  @Nested
  final class OfSiteWise extends SiteWiseJourney {}
}
