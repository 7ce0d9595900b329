package io.twinlink.internal;

import static io.twinlink.sitewise.SiteWiseDecoding.LIST_ASSET_MODELS;
import static io.twinlink.sitewise.SiteWiseDecoding.LIST_PORTALS;
import static io.twinlink.sitewise.SiteWiseDecoding.LIST_PROJECTS;
import static io.twinlink.testing.TestFrame.LIST;
import static io.twinlink.testing.TestFrame.MAP;
import static io.twinlink.testing.TestFrame.STRING;
import static io.twinlink.testing.TestFrame.STRUCTURE;
import static io.twinlink.twinmaker.TwinMakerDecoding.LIST_WORKSPACES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.InternalException;
import io.twinlink.sitewise.AssetModelState;
import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.AssetModelType;
import io.twinlink.sitewise.DetailedErrorCode;
import io.twinlink.sitewise.ErrorCode;
import io.twinlink.sitewise.ErrorDetails;
import io.twinlink.sitewise.MonitorErrorCode;
import io.twinlink.sitewise.PortalState;
import io.twinlink.sitewise.PortalSummary;
import io.twinlink.sitewise.PortalType;
import io.twinlink.sitewise.ProjectSummary;
import io.twinlink.testing.TestFrame;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Log LOG = new Log(null);

  @Test
  void aWorkspaceWithAllMembersIsRead() {
    byte[] frame =
        TestFrame.answer(0)
            .list(1, STRUCTURE, 1)
            .latin(1, "plant-ü")
            .latin(2, "arn:aws:iottwinmaker:us-east-1:123456789012:workspace/plant")
            .string(3, "Werk 一 \uD83C\uDFED")
            .list(4, STRING, 2)
            .text("iotsitewise")
            .text("")
            .timestamp(5, 1_700_000_000, 123_456_789)
            .timestamp(6, -1, 999_000_000)
            .end()
            .string(2, "token")
            .page("request-1", 3, 7, 8, 9);

    Answer.Page<ListWorkspacesResponse> page = Answer.page(frame, LIST_WORKSPACES, LOG, null);

    WorkspaceSummary expected =
        WorkspaceSummary.builder()
            .workspaceId("plant-ü")
            .arn("arn:aws:iottwinmaker:us-east-1:123456789012:workspace/plant")
            .description("Werk 一 \uD83C\uDFED")
            .linkedServices(List.of("iotsitewise", ""))
            .creationDateTime(Instant.ofEpochSecond(1_700_000_000, 123_456_789))
            .updateDateTime(Instant.parse("1969-12-31T23:59:59.999Z"))
            .build();
    assertEquals(List.of(expected), page.response.workspaceSummaries());
    assertEquals("token", page.response.nextToken());
    assertEquals("request-1", page.response.requestId());
    assertEquals(3, page.response.attempts());
    assertArrayEquals(new byte[] {7, 8, 9}, page.cursor);
  }

  @Test
  void aTimeThatJavaCannotHoldIsAbsentAndCostsNoPage() {
    for (long seconds : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 31_556_889_864_403_200L}) {
      byte[] frame =
          TestFrame.answer(0)
              .list(1, STRUCTURE, 1)
              .latin(1, "plant")
              .timestamp(5, seconds, 0)
              .end()
              .page("request-1", 1);
      List<WorkspaceSummary> workspaces =
          Answer.page(frame, LIST_WORKSPACES, LOG, null).response.workspaceSummaries();
      assertEquals(1, workspaces.size());
      assertEquals("plant", workspaces.get(0).workspaceId());
      assertNull(workspaces.get(0).creationDateTime());
    }
  }

  @Test
  void absentAndEmptyAreToldApart() {
    byte[] empty = TestFrame.answer(0).list(1, 0, 0).page(null, 1);
    ListWorkspacesResponse present = Answer.page(empty, LIST_WORKSPACES, LOG, null).response;
    assertTrue(present.hasWorkspaceSummaries());
    assertEquals(List.of(), present.workspaceSummaries());
    assertNull(present.nextToken());
    assertNull(present.requestId());

    byte[] nothing = TestFrame.answer(0).page("", 1);
    ListWorkspacesResponse absent = Answer.page(nothing, LIST_WORKSPACES, LOG, null).response;
    assertFalse(absent.hasWorkspaceSummaries());
    assertEquals(List.of(), absent.workspaceSummaries());
    assertEquals("", absent.requestId());
  }

  @Test
  void nestedErrorsAndUnknownEnumerationsAreRead() {
    byte[] frame =
        TestFrame.answer(0)
            .list(1, STRUCTURE, 2)
            .string(1, "model-1")
            .string(5, "ASSET_MODEL")
            .structure(9)
            .string(1, "FAILED")
            .structure(2)
            .string(1, "VALIDATION_ERROR")
            .string(2, "no")
            .list(3, STRUCTURE, 2)
            .string(1, "INCOMPATIBLE_COMPUTE_LOCATION")
            .string(2, "here")
            .end()
            .string(1, "BRAND_NEW")
            .end()
            .end()
            .end()
            .latin(10, "4")
            .end()
            .string(1, "model-2")
            .string(5, "SOMETHING_ELSE")
            .end()
            .page("request-2", 1);

    List<AssetModelSummary> models =
        Answer.page(frame, LIST_ASSET_MODELS, LOG, null).response.assetModelSummaries();

    AssetModelSummary failed = models.get(0);
    ErrorDetails error = failed.status().error();
    assertEquals(AssetModelType.ASSET_MODEL, failed.assetModelType());
    assertEquals(AssetModelState.FAILED, failed.status().state());
    assertEquals(ErrorCode.VALIDATION_ERROR, error.code());
    assertEquals("no", error.message());
    assertEquals(DetailedErrorCode.INCOMPATIBLE_COMPUTE_LOCATION, error.details().get(0).code());
    assertEquals(DetailedErrorCode.UNKNOWN_TO_SDK_VERSION, error.details().get(1).code());
    assertEquals("BRAND_NEW", error.details().get(1).codeAsString());
    assertNull(error.details().get(1).message());
    assertEquals("4", failed.version());
    AssetModelSummary other = models.get(1);
    assertEquals(AssetModelType.UNKNOWN_TO_SDK_VERSION, other.assetModelType());
    assertEquals("SOMETHING_ELSE", other.assetModelTypeAsString());
    assertNull(other.status());
  }

  @Test
  void portalsAndProjectsAreRead() {
    byte[] portals =
        TestFrame.answer(0)
            .list(1, STRUCTURE, 1)
            .string(1, "id")
            .string(2, "name")
            .string(3, "description")
            .string(4, "https://portal")
            .timestamp(5, 1, 0)
            .timestamp(6, 2, 0)
            .string(7, "arn:role")
            .structure(8)
            .string(1, "FAILED")
            .structure(2)
            .string(1, "LIMIT_EXCEEDED")
            .string(2, "too many")
            .end()
            .end()
            .string(9, "SITEWISE_PORTAL_V2")
            .end()
            .page(null, 1);
    PortalSummary portal = Answer.page(portals, LIST_PORTALS, LOG, null).response.items().get(0);
    assertEquals("https://portal", portal.startUrl());
    assertEquals("arn:role", portal.roleArn());
    assertEquals(PortalType.SITEWISE_PORTAL_V2, portal.portalType());
    assertEquals(PortalState.FAILED, portal.status().state());
    assertEquals(MonitorErrorCode.LIMIT_EXCEEDED, portal.status().error().code());
    assertEquals("too many", portal.status().error().message());

    byte[] projects =
        TestFrame.answer(0)
            .list(1, STRUCTURE, 1)
            .timestamp(5, 2, 0)
            .timestamp(4, 1, 0)
            .string(3, "description")
            .string(2, "name")
            .string(1, "id")
            .end()
            .page(null, 1);
    ProjectSummary expected =
        ProjectSummary.builder()
            .id("id")
            .name("name")
            .description("description")
            .creationDate(Instant.ofEpochSecond(1))
            .lastUpdateDate(Instant.ofEpochSecond(2))
            .build();
    assertEquals(
        List.of(expected), Answer.page(projects, LIST_PROJECTS, LOG, null).response.items());
  }

  @Test
  void equalWordsOfAPageAreOneObject() {
    TestFrame frame = TestFrame.answer(0).list(1, STRUCTURE, 5);
    for (String type : List.of("INTERFACE", "LÄNGER", "INTERFACE", "ANOTHER12", "LÄNGER")) {
      frame.latin(5, type).end();
    }
    List<AssetModelSummary> models =
        Answer.page(frame.page(null, 1), LIST_ASSET_MODELS, LOG, null).response.items();
    assertSame(models.get(0).assetModelTypeAsString(), models.get(2).assetModelTypeAsString());
    assertEquals("ANOTHER12", models.get(3).assetModelTypeAsString());
    assertEquals("LÄNGER", models.get(1).assetModelTypeAsString());
    assertSame(models.get(1).assetModelTypeAsString(), models.get(4).assetModelTypeAsString());
  }

  @Test
  void unknownMembersOfEveryTypeAreSkipped() {
    byte[] frame =
        TestFrame.answer(0)
            .string(100, "text")
            .latin(109, "tëxt")
            .member(101, TestFrame.INTEGER)
            .varint(-1)
            .member(102, TestFrame.BOOLEAN)
            .raw(1)
            .member(103, TestFrame.DOUBLE)
            .raw(0, 1, 2, 3, 4, 5, 6, 7)
            .timestamp(104, -5, 5)
            .structure(105)
            .string(1, "within")
            .structure(2)
            .end()
            .end()
            .list(106, LIST, 2)
            .raw(0, 0, 0, 0, 0)
            .raw(STRING, 0, 0, 0, 1)
            .text("element")
            .list(107, STRUCTURE, 1)
            .string(1, "element")
            .end()
            .member(108, MAP)
            .raw(0, 0, 0, 3)
            .text("null")
            .raw(0)
            .text("text")
            .raw(STRING)
            .text("value")
            .text("map")
            .raw(MAP, 0, 0, 0, 0)
            .string(2, "token")
            .page("request", 2);

    ListWorkspacesResponse response = Answer.page(frame, LIST_WORKSPACES, LOG, null).response;

    assertEquals("token", response.nextToken());
    assertEquals("request", response.requestId());
    assertEquals(2, response.attempts());
  }

  /** A value within a value, deeper than the stack. */
  private static byte[] withinEachOther(TestFrame frame, int... begin) {
    for (int depth = 0; depth < 1_000_000; depth++) {
      frame.raw(begin);
    }
    return frame.page(null, 1);
  }

  @Test
  void handlesAreRead() {
    assertEquals(1L << 40, Answer.handle(TestFrame.answer(2).varint(1L << 40).toBytes(), LOG));
    assertEquals(-1, Answer.handle(TestFrame.answer(2).varint(-1).toBytes(), LOG));
  }

  @Test
  void aFrameThatIsDamagedAnywhereIsAnInternalError() {
    byte[] whole =
        TestFrame.answer(0)
            .list(1, STRUCTURE, 1)
            .string(1, "plant")
            .latin(2, "arn")
            .timestamp(5, 1_700_000_000, 1)
            .end()
            .page("request", 1, 1, 2, 3);
    for (int length = 0; length < whole.length; length++) {
      byte[] damaged = Arrays.copyOf(whole, length);
      assertThrows(InternalException.class, () -> Answer.page(damaged, LIST_WORKSPACES, LOG, null));
    }
    for (byte[] wrong :
        List.of(
            TestFrame.answer(2).varint(1).toBytes(),
            TestFrame.answer(9).toBytes(),
            new TestFrame().raw(2, 0, 0, 0, 0, 0).toBytes(),
            TestFrame.answer(0).list(1, STRING, 1).text("no structure").page(null, 1),
            TestFrame.answer(0).string(1, "no list").page(null, 1),
            TestFrame.answer(0).member(1, LIST).raw(STRUCTURE, 127, 0, 0, 0).page(null, 1),
            TestFrame.answer(0).member(1, LIST).raw(STRUCTURE, 255, 0, 0, 0).page(null, 1),
            TestFrame.answer(0).member(2, STRING).varint(-1).page(null, 1),
            TestFrame.answer(0).member(2, TestFrame.LATIN).varint(-1).page(null, 1),
            TestFrame.answer(0).member(3, 15).page(null, 1),
            TestFrame.answer(0)
                .list(1, STRUCTURE, 1)
                .timestamp(5, Instant.MAX.getEpochSecond(), 2_000_000_000)
                .end()
                .page(null, 1),
            TestFrame.answer(0)
                .list(1, STRUCTURE, 1)
                .member(5, TestFrame.TIMESTAMP)
                .varint(2)
                .varint(Long.MIN_VALUE)
                .end()
                .page(null, 1),
            // Of unknown members: structures, and lists of lists.
            withinEachOther(TestFrame.answer(0), 0xc6, 0x0f),
            withinEachOther(TestFrame.answer(0).member(124, LIST), LIST, 0, 0, 0, 1),
            TestFrame.answer(0)
                .member(3, TestFrame.INTEGER)
                .raw(255, 255, 255, 255, 255, 255)
                .raw(255, 255, 255, 255, 255)
                .page(null, 1))) {
      InternalException thrown =
          assertThrows(
              InternalException.class, () -> Answer.page(wrong, LIST_WORKSPACES, LOG, null));
      assertTrue(
          thrown.getMessage().startsWith("the frame from the native library cannot be read"));
    }
  }
}
