package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls of actions whose parameters are texts. */
final class TextCallTest {
  private static final String SECRET = "sssecret";

  private final FakeApp app = new FakeApp();
  private final FakeService service = new FakeService();

  @AfterEach
  void stop() {
    service.close();
  }

  private TextCall call() {
    return new TextCall("MxAwsIoT", "ListThings", app.context)
        .caller("AKIAEXAMPLEEXAMPLE00", SECRET, " us-east-1 ")
        .endpoint(service.url());
  }

  private String fails(Runnable call) {
    String message = assertThrows(MendixRuntimeException.class, call::run).getMessage();
    assertEquals(List.of("MxAwsIoT error " + message), app.log);
    app.log.clear();
    assertFalse(message.contains(SECRET), message);
    return message;
  }

  @Test
  void allPagesAreOneAnswer() {
    service.answers(
        "{\"assetModelSummaries\":[{\"id\":\"1\"}],\"nextToken\":\"t\"}",
        "{\"assetModelSummaries\":[{\"id\":\"2\"}]}");
    assertEquals(
        "{\"assetModelSummaries\":[{\"id\":\"1\"},{\"id\":\"2\"}]}",
        call()
            .with("maxResults", 250)
            .with("assetModelVersion", null)
            .allPages("iotsitewise.ListAssetModels", "assetModelSummaries"));
    assertEquals(
        List.of("GET /asset-models?maxResults=250", "GET /asset-models?nextToken=t&maxResults=250"),
        service.taken());
  }

  @Test
  void aMemberOfEachItemIsAList() {
    service.answers(
        "{\"assetModelSummaries\":[{\"id\":\"1\"}],\"nextToken\":\"t\"}",
        "{\"assetModelSummaries\":[{\"id\":\"2\"}]}");
    assertEquals(
        List.of("1", "2"),
        call().allTexts("iotsitewise.ListAssetModels", "assetModelSummaries", "id"));
  }

  @Test
  void oneMemberOrTheWholeAnswer() {
    service.answers("{\"assetId\":\"a \\\"b\\\"\"}", "{\"assetId\":\"x\"}", "{}");
    TextCall call = call().required("AssetName", "assetId", "11111111-2222-3333-4444-555555555555");
    assertEquals("a \"b\"", call.text("iotsitewise.DescribeAsset", "assetId"));
    assertEquals("{\"assetId\":\"x\"}", call.json("iotsitewise.DescribeAsset"));
    assertEquals(null, call.text("iotsitewise.DescribeAsset", "assetId"));
  }

  @Test
  void whatIsMissingIsNamedBeforeAnythingIsSent() {
    for (String empty : new String[] {null, "", " "}) {
      assertEquals(
          "ListThings: validation: ThingName is required. Set the parameter ThingName.",
          fails(() -> call().required("ThingName", "thingName", empty).json("iot.DescribeThing")));
    }
    assertEquals(
        "ListThings: validation: ResultList is required. Set the parameter ResultList.",
        fails(
            () ->
                call()
                    .present("ResultList", null)
                    .required("ThingName", "thingName", "")
                    .json("iot.DescribeThing")));
    assertEquals(List.of(), service.taken());
  }

  @Test
  void keysThatCannotWorkAreToldOf() {
    TextCall call = new TextCall("MxAwsIoT", "ListThings", app.context);
    assertEquals(
        "ListThings: credentials: AwsAccessKeyId is empty, but the other key is not. Set both, or"
            + " leave both empty for the credentials of the environment.",
        fails(() -> call.caller(" ", SECRET, "us-east-1").json("iotsitewise.ListAssetModels")));
    assertTrue(
        fails(() -> call.caller("AKIA", null, "us-east-1").json("iotsitewise.ListAssetModels"))
            .contains("AwsSecretAccessKey is empty"));
    String temporary =
        fails(
            () ->
                call.caller("ASIAEXAMPLEEXAMPLE00", SECRET, "us-east-1")
                    .json("iotsitewise.ListAssetModels"));
    assertTrue(temporary.contains("needs its session token. Leave AwsAccessKeyId"), temporary);
    assertTrue(temporary.contains("AWS_SESSION_TOKEN"), temporary);
  }

  @Test
  void refusalsBeginWithTheParameter() {
    String region =
        fails(
            () ->
                new TextCall("MxAwsIoT", "ListThings", app.context)
                    .caller("AKIAEXAMPLEEXAMPLE00", SECRET, "us east")
                    .json("iotsitewise.ListAssetModels"));
    assertTrue(region.startsWith("ListThings: validation: AwsRegion "), region);
    String endpoint =
        fails(() -> call().endpoint("host/?query=1").json("iotsitewise.ListAssetModels"));
    assertTrue(endpoint.startsWith("ListThings: validation: AwsEndpoint "), endpoint);
    String member =
        fails(() -> call().required("AssetName", "assetId", "?").json("iotsitewise.DescribeAsset"));
    assertTrue(member.startsWith("ListThings: validation: AssetName "), member);
    assertTrue(member.endsWith("Correct the parameter that is named."), member);
  }

  @Test
  void whatTheServiceRefusesSaysWhatToDo() {
    service.answers("404 {\"message\":\"no such asset\"}");
    String message =
        fails(
            () ->
                call()
                    .required("AssetName", "assetId", "11111111-2222-3333-4444-555555555555")
                    .json("iotsitewise.DescribeAsset"));
    assertTrue(message.startsWith("ListThings: not_found: "), message);
    assertTrue(message.contains("no such asset"), message);
    assertTrue(message.endsWith("belongs to the region and the account."), message);
  }
}
