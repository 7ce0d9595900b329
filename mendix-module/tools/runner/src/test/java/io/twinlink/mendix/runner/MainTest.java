package io.twinlink.mendix.runner;

import static io.twinlink.mendix.runner.testing.Parts.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.CommandLine;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command line with activities of every kind. */
final class MainTest {
  private static List<Path> packages;

  @BeforeAll
  static void pack() {
    Path folder = Apps.folder();
    packages = List.of(authentication().write(folder), shop().write(folder));
  }

  private static TestModule authentication() {
    Flow credentials = Flow.microflow().returns("Object(AWSAuthentication.Credentials)");
    credentials.create("AWSAuthentication.Credentials", "Made");
    credentials.end("$Made");
    return new TestModule("AWSAuthentication")
        .enumeration("ENUM_Region", "us_east_1", "N. Virginia", "eu_west_1", "Ireland")
        .entity("AbstractRequest", null)
        .entity("BasicClientConfig", null, "EndpointUrl: String")
        .entity("Credentials", null)
        .association(
            "AbstractRequest_BasicClientConfig",
            "AbstractRequest",
            "BasicClientConfig",
            "Reference",
            "Default")
        .microflow("GetStaticCredentials", credentials);
  }

  private static TestModule shop() {
    return new TestModule("Shop")
        .enumeration("Kind", "Big", "Big", "Small", "Small")
        .entity(
            "GetRequest",
            "AWSAuthentication.AbstractRequest",
            "Name: String",
            "Count: Integer",
            "Long: Long",
            "Share: Decimal",
            "Open: Boolean",
            "From: DateTime",
            "Kind: Enumeration(Shop.Kind)")
        .entity("Answer", null, "Text: String", "Time: DateTime")
        .entity("Filter", null, "Name: String")
        .entity("NameFilter", "Shop.Filter")
        .entity("Tag", null, "Name: String")
        .entity("ListRequest", "AWSAuthentication.AbstractRequest", "NextToken: String")
        .entity("ListResponse", null, "NextToken: String")
        .entity("Item", null, "Name: String")
        .association("GetRequest_Filter", "GetRequest", "Filter", "Reference", "Default")
        .association("Tag_GetRequest", "Tag", "GetRequest", "Reference", "Default")
        .association("Filter_Tag", "Filter", "Tag", "ReferenceSet", "Default")
        .association("Item_ListResponse", "Item", "ListResponse", "Reference", "Default")
        .microflow("Get", get())
        .microflow("List", list())
        .microflow("Echo", echo())
        .javaAction(
            "Count",
            "Integer",
            "Request",
            "Object(AWSAuthentication.AbstractRequest)",
            "PerPage",
            "Microflow")
        .javaFile(
            "Count", "", "return (long) (Request.getMendixObject().getType() + PerPage).length();");
  }

  /** An activity without pages, whose answer has everything of its request. */
  private static Flow get() {
    Flow flow =
        Flow.microflow()
            .returns("Object(Shop.Answer)")
            .parameter("GetRequest", "Object(Shop.GetRequest)")
            .parameter("ENUM_Region", "Enumeration(AWSAuthentication.ENUM_Region)")
            .parameter("Credentials", "Object(AWSAuthentication.Credentials)");
    flow.retrieve("Filter", "GetRequest", "Shop.GetRequest_Filter");
    flow.retrieve("FilterTags", "Filter", "Shop.Filter_Tag");
    flow.retrieve("Tags", "GetRequest", "Shop.Tag_GetRequest");
    flow.create(
        "Shop.Answer",
        "Answer",
        "Shop.Answer.Time",
        "$GetRequest/From",
        "Shop.Answer.Text",
        "$GetRequest/Name + ' ' + toString($GetRequest/Count) + ' ' + toString($GetRequest/Long) + ' '"
            + " + toString($GetRequest/Share) + ' ' + toString($GetRequest/Open) + ' '"
            + " + toString($GetRequest/Kind) + ' ' + $Filter/Name + ' '"
            + " + toString(length($FilterTags)) + ' ' + toString(length($Tags)) + ' '"
            + " + toString($ENUM_Region) + ' ' + toString($Credentials != empty)");
    flow.end("$Answer");
    return flow;
  }

  /** An activity with two pages of one item each. */
  private static Flow list() {
    Flow flow =
        Flow.microflow()
            .returns("Object(Shop.ListResponse)")
            .parameter("ListRequest", "Object(Shop.ListRequest)");
    flow.create(
        "Shop.ListResponse",
        "Response",
        "Shop.ListResponse.NextToken",
        "if $ListRequest/NextToken = empty then 'next' else empty");
    flow.create(
        "Shop.Item", "Item", "Shop.Item.Name", "'item'", "Shop.Item_ListResponse", "$Response");
    flow.end("$Response");
    return flow;
  }

  private static Flow echo() {
    Flow flow =
        Flow.microflow()
            .returns("String")
            .parameter("Filter", "Object(Shop.Filter)")
            .parameter("When", "DateTime")
            .parameter("Tags", "List(Shop.Tag)");
    UUID split = flow.add(part("Microflows$InheritanceSplit", "SplitVariableName", "Filter"));
    flow.from(split, "Shop.NameFilter");
    flow.end("$Filter/Name + formatDateTime($When, 'yyyy') + toString(length($Tags))");
    return flow;
  }

  private static List<JsonObject> run(int status, String... options)
      throws IOException, InterruptedException {
    return CommandLine.run(status, Map.of(), packages, options);
  }

  @Test
  void activitiesOfEveryKind() throws Exception {
    List<JsonObject> lines =
        run(
            0,
            "--activity",
            "Shop.List",
            "--activity",
            "Shop.Get",
            "--set",
            "Name=$Shop.List/Name",
            "--set",
            "Count=7",
            "--set",
            "Long=70000000000",
            "--set",
            "Share=0.5",
            "--set",
            "Open=true",
            "--set",
            "From=2026-01-31T14:00:00+02:00",
            "--set",
            "Kind=Big",
            "--set",
            "GetRequest_Filter=NameFilter{Name=\"a, \\\"b}\",Filter_Tag=[Tag{Name=x},Shop.Tag]}",
            "--set",
            "Tag_GetRequest=Tag{Name=x},Tag{}",
            "--set",
            "ENUM_Region=eu_west_1",
            "--activity",
            "Shop.Count",
            "--set",
            "Request=GetRequest{Name=x}",
            "--set",
            "PerPage=Shop.List",
            "--microflow",
            "Shop.Echo",
            "--set",
            "Filter=NameFilter{Name=$Shop.List/Name}",
            "--set",
            "When=2026-01-31T12:00:00Z",
            "--set",
            "Tags=[Tag,Tag]");
    assertEquals(2, lines.get(0).get("items").getAsInt());
    assertEquals(2, lines.get(0).get("pages").getAsInt());
    JsonObject answer = lines.get(1).getAsJsonObject("result");
    assertEquals("Shop.Answer", answer.get("$entity").getAsString());
    assertEquals("2026-01-31T12:00:00Z", answer.get("Time").getAsString());
    assertEquals(
        "item 7 70000000000 0.5 true Big a, \"b} 2 2 eu_west_1 true",
        answer.get("Text").getAsString());
    assertEquals("Shop.GetRequestShop.List".length(), lines.get(2).get("result").getAsInt());
    assertEquals("item20262", lines.get(3).get("result").getAsString());
  }

  @Test
  void whatCannotBeSetIsToldInTheLine() throws Exception {
    String[][] refusals = {
      {"Kind=Huge", "Shop.GetRequest.Kind is of type ENUMERATION(Shop.Kind), which 'Huge' is not"},
      {"Open=yes", "Shop.GetRequest.Open is of type BOOLEAN, which 'yes' is not"},
      {"From=2026-01-31", "Shop.GetRequest.From is of type DATE_TIME, which '2026-01-31' is not"},
      {"Count=1.5", "Shop.GetRequest.Count is of type INTEGER, which '1.5' is not"},
      {"Other=1", "there is no Other in Shop.GetRequest"},
      {"GetRequest_Filter=Tag{}", "refers to Shop.Filter, not to Shop.Tag"},
      {"GetRequest_Filter=Filter{},Filter{}", "takes one object, not 2"},
      {"GetRequest_Filter=Filter{Name=x", "'}' is missing"},
      {"GetRequest_Filter=Filter{}x", "'x' is too much"},
      {"GetRequest_Filter=Filter{Name=\"x}", "a quote is missing"},
      {"GetRequest=Tag{}", "GetRequest takes Shop.GetRequest, not Shop.Tag"},
      {"Name=$Shop.List/Name", "names no activity that was called before"},
    };
    String[] options = new String[refusals.length * 4 + 2];
    for (int index = 0; index < refusals.length; index++) {
      String[] one = {"--activity", "Shop.Get", "--set", refusals[index][0]};
      System.arraycopy(one, 0, options, index * 4, 4);
    }
    options[refusals.length * 4] = "--activity";
    options[refusals.length * 4 + 1] = "Shop.Count";
    List<JsonObject> lines = run(1, options);
    for (int index = 0; index < refusals.length; index++) {
      String error = lines.get(index).get("error").getAsString();
      assertTrue(error.contains(refusals[index][1]), error);
    }
    String error = lines.get(refusals.length).get("error").getAsString();
    assertEquals("Shop.Count takes any request: --set Request=Entity{Name=value}", error);
  }
}
