package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of the activities says when something is wrong. */
abstract class Refusals extends WithApp {
  private static final String SECRET = "not/the+secret/at+all";

  /** AWS looks at its filters before the workspace, and the sample's are none. */
  private static final String WITH_FILTERS = "GetPropertyValueHistory";

  private static final int REQUIRED_AT_LEAST = 80;
  private static final int NOT_FOUND_AT_LEAST = 30;

  /** Checks that an activity fails with one of some kind, which mentions texts. */
  private static void fails(
      AnyActivity activity, MendixObject request, String kind, String... texts) {
    String message = connectors.failure(activity.name, request);
    assertTrue(message.startsWith(activity.shortName() + ": " + kind + ": "), message);
    for (String text : texts) {
      assertTrue(message.contains(text), text + " in " + message);
    }
    assertFalse(message.contains(emulator.secretAccessKey()), message);
    assertFalse(message.contains(SECRET), message);
  }

  @Tag("smoke")
  @Test
  void nothingIsSentWithoutRequestRegionAndCredentials() {
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      reset();
      fails(activity, null, "validation", activity.entity() + " is required.", activity.request);
      MendixObject request = connectors.request(activity.request);
      connectors.in(null);
      fails(activity, request, "validation", "AWS Region is required.", "us_east_1");
      connectors.in("us_east_1").as(null);
      fails(activity, request, "validation", "Credentials is required.");
      connectors.as(connectors.app().space().create("AWSAuthentication.Credentials"));
      fails(activity, request, "credentials", "AccessKey of the credentials is empty.");
      assertEquals(List.of(), emulator.requests());
    }
  }

  @Test
  void secretsThatAreWrong() {
    MendixObject wrong = connectors.credentials("AWSAuthentication.Credentials");
    wrong.setValue(connectors.context(), "SecretAccessKey", SECRET);
    connectors.as(wrong);
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      fails(activity, activity.valid(), "credentials", "SecretAccessKey", "request id");
    }
  }

  @Test
  void requiredAttributesThatAreEmpty() {
    int seen = 0;
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      for (String member : activity.required()) {
        MendixObject request = activity.valid();
        String attribute = activity.attribute(request, member);
        if (attribute != null) {
          request.setValue(connectors.context(), attribute, null);
          fails(activity, request, "validation", ": " + attribute + " is required. ");
          seen++;
        }
      }
    }
    assertTrue(seen > REQUIRED_AT_LEAST, seen + " attributes");
    assertEquals(List.of(), emulator.requests());
  }

  @ParameterizedTest
  @CsvSource({
    "CreateEntity, Tag, Key",
    "CreateEntity, ComponentRequest, Key",
    "CreateComponentType, PropertyDefinitionRequest, Key",
    "CreateComponentType, CompositeComponentTypeRequest, Key",
    "UpdateEntity, ParentEntityUpdateRequest, UpdateType",
    "GetPropertyValue, GetPropertyValueRequestSelectedProperty, Property",
    "BatchGetAssetPropertyValue, BatchGetAssetPropertyValueEntry, EntryID",
    "BatchGetAssetPropertyAggregates, BatchGetAssetPropertyAggregatesEntry, Resolution",
    "BatchPutAssetPropertyValue, PutAssetPropertyValueEntry, EntryID",
  })
  void requiredAttributesOfObjectsWithin(String name, String entity, String attribute) {
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      if (activity.shortName().equals(name)) {
        Objects objects = new Objects(connectors, activity.module());
        MendixObject request = objects.join(activity.valid(), objects.make(entity));
        fails(activity, request, "validation", attribute + " of " + entity + " is required.");
      }
    }
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void thingsThatAreNotThere() {
    Set<String> seen = new TreeSet<>();
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      boolean hasId = activity.required().stream().anyMatch(each -> each.endsWith("Id"));
      boolean canTell = activity.errors().contains("ResourceNotFoundException");
      if (activity.shortName().endsWith("NotExists")) {
        assertNull(connectors.call(activity.name, activity.valid()));
      } else if (hasId && canTell && !activity.shortName().equals(WITH_FILTERS)) {
        fails(activity, activity.valid(), "not_found", "ResourceNotFoundException", "request id");
        seen.add(activity.shortName());
      }
    }
    assertTrue(seen.size() > NOT_FOUND_AT_LEAST, seen.toString());
  }

  @Test
  void whatAwsRefusesIsTold() {
    for (AnyActivity activity : AnyActivity.all(connectors)) {
      boolean isTwinMaker = activity.errors().contains("ValidationException");
      String code = isTwinMaker ? "ValidationException" : "InvalidRequestException";
      emulator.reset();
      emulator.plan(
          "{\"operation\": \""
              + activity.id()
              + "\", \"status\": 400, \"headers\": {\"x-amzn-errortype\": \""
              + code
              + "\"}, \"body\": {\"message\": \"so it is: größer\"}}");
      fails(activity, activity.valid(), "validation", code, "so it is: größer");
    }
  }
}
