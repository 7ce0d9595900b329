package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.peers.Facts.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fails is shown without what does not matter, and stays a value of its shape. */
class ShrinkingTest {
  @Test
  void whatDoesNotMatterIsLeftOut() {
    Operation operation =
        Facts.operations().stream().filter(o -> o.name().equals("CreateAsset")).findFirst().get();
    Map<String, Object> value =
        Map.of(
            "assetName", "pump",
            "assetModelId", "m1",
            "clientToken", "t1",
            "assetDescription", "new",
            "tags", Map.of("a", "1", "b", "2"));
    assertEquals(
        Map.of(
            "assetName",
            "pump",
            "assetModelId",
            "m1",
            "clientToken",
            "t1",
            "tags",
            Map.of("b", "2")),
        Shrinking.smallest(
            operation.input(),
            value,
            smaller -> smaller.get("tags") instanceof Map<?, ?> tags && tags.containsKey("b")));
    assertEquals(
        List.of("assetModelId", "assetName", "clientToken"),
        Shrinking.smallest(operation.input(), value, smaller -> true).keySet().stream()
            .sorted()
            .toList());
  }
}
