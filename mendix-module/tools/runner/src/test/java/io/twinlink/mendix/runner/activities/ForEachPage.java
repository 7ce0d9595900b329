package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listings whose pages are given to a microflow of the app's. */
abstract class ForEachPage extends WithApp {
  private static final String LISTING = Connectors.SITEWISE + ".ListAssetModels";

  private MendixObject request;

  @BeforeEach
  void threePages() {
    for (MendixObject seen : connectors.app().space().stored(PageApp.SEEN)) {
      connectors.app().space().delete(seen);
    }
    plan(LISTING);
    request = connectors.request(LISTING + "Request");
  }

  private static void plan(String name) {
    AnyActivity.all(connectors).stream()
        .filter(activity -> activity.name.equals(name))
        .forEach(activity -> Pages.plan(activity, 3));
  }

  private static List<String> tokens() {
    return connectors.app().space().stored(PageApp.SEEN).stream()
        .map(seen -> String.valueOf(connectors.value(seen, "Token")))
        .collect(Collectors.toList());
  }

  private static Object pages(MendixObject request, String microflow) throws Exception {
    return connectors.forEachPage(Connectors.SITEWISE, request, microflow);
  }

  @Test
  void aMicroflowCallsItWithAMicroflow() {
    Map<String, Object> arguments =
        Map.of(
            "Request",
            request,
            "Credentials",
            connectors.credentials("AWSAuthentication.Credentials"));
    Object pages = connectors.app().run("PageApp.Run", arguments, connectors.context());
    assertEquals(3L, pages);
    assertEquals(List.of("token1", "token2", "null"), tokens());
  }

  @Test
  void trueGoesOn() throws Exception {
    assertEquals(3L, pages(request, "PageApp.GoOn"));
    assertEquals(3, tokens().size());
  }

  @Test
  void twinMakerHasItToo() throws Exception {
    plan(Connectors.TWINMAKER + ".ListEntities");
    MendixObject entities =
        connectors.request(Connectors.TWINMAKER + ".ListEntitiesRequest", "WorkspaceID", "plant");
    assertEquals(
        3L, connectors.forEachPage(Connectors.TWINMAKER, entities, "PageApp.CountEntities"));
    assertEquals(List.of("token1", "token2", "null"), tokens());
  }

  @Test
  void falseEndsIt() throws Exception {
    assertEquals(2L, pages(request, "PageApp.StopAtTheSecond"));
    assertEquals(List.of("token1", "token2"), tokens());
    assertEquals(2, emulator.requests().size());
  }

  @Test
  void noMoreThanAreWanted() throws Exception {
    request.setValue(connectors.context(), "MaxTotalResults", 3);
    assertEquals(2L, pages(request, "PageApp.Count"));
    assertEquals(2, emulator.requests().size());
  }

  @Test
  void anErrorOfTheMicroflowEndsIt() {
    String message = message(request, "PageApp.Fail");
    assertTrue(
        message.startsWith("ForEachPage: internal: the microflow PageApp.Fail failed"), message);
    assertEquals(1, emulator.requests().size());
  }

  @ParameterizedTest
  @CsvSource({"NoParameter", "Other", "Two"})
  void microflowsThatTakeNoPage(String microflow) {
    String message = message(request, "PageApp." + microflow);
    assertTrue(
        message.startsWith("ForEachPage: validation: the microflow PageApp." + microflow), message);
    assertTrue(message.contains(LISTING + "Response"), message);
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void requestsAndMicroflowsThatAreNone() {
    assertTrue(message(request, null).contains("icroflow is required."));
    assertTrue(message(null, "PageApp.Count").contains("Request is required."));
    MendixObject other = connectors.request(Connectors.SITEWISE + ".DescribeAssetRequest");
    String message = message(other, "PageApp.Count");
    assertTrue(message.contains(Connectors.SITEWISE + ".DescribeAssetRequest is not"), message);
    MendixObject twinMaker = connectors.request(Connectors.TWINMAKER + ".ListWorkspacesRequest");
    message = message(twinMaker, "PageApp.Count");
    assertTrue(message.contains(Connectors.TWINMAKER + ".ListWorkspacesRequest is not"), message);
    assertEquals(List.of(), emulator.requests());
  }

  private static String message(MendixObject request, String microflow) {
    return assertThrows(MendixRuntimeException.class, () -> pages(request, microflow)).getMessage();
  }
}
