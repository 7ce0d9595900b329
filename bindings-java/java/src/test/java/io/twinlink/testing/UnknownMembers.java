package io.twinlink.testing;

import io.twinlink.testing.FrameTree.Node;
import java.util.ArrayList;
import java.util.List;

/** Members that no catalogue has a number for, one of every type that a value can have. */
public final class UnknownMembers {
  private static final int FIRST_NUMBER = 1000;

  private UnknownMembers() {}

  public static List<Node> ofEveryType() {
    List<Node> members = new ArrayList<>();
    add(members, TestFrame.NULL, new TestFrame());
    add(members, TestFrame.STRING, new TestFrame().text("風車"));
    add(members, TestFrame.INTEGER, new TestFrame().varint(-1));
    add(members, TestFrame.BOOLEAN, new TestFrame().raw(1));
    add(members, TestFrame.DOUBLE, new TestFrame().raw(0, 1, 2, 3, 4, 5, 6, 7));
    add(members, TestFrame.TIMESTAMP, new TestFrame().varint(9).varint(5));
    add(members, TestFrame.LATIN, new TestFrame().varint(2).raw(0xfc, 0xff));
    add(members, TestFrame.BYTES, new TestFrame().varint(3).raw(0, 0x80, 0xff));
    add(members, TestFrame.LIST, new TestFrame().raw(TestFrame.STRING, 0, 0, 0, 1).text("a"));
    add(
        members,
        TestFrame.LIST,
        new TestFrame().raw(TestFrame.STRUCTURE, 0, 0, 0, 2).string(1, "a").end().end());
    add(
        members,
        TestFrame.LIST,
        new TestFrame()
            .raw(TestFrame.LIST, 0, 0, 0, 1)
            .raw(TestFrame.BOOLEAN, 0, 0, 0, 2)
            .raw(0, 1));
    add(members, TestFrame.MAP, everything(true));
    add(members, TestFrame.ANY_LIST, everything(false));
    add(
        members,
        TestFrame.STRUCTURE,
        new TestFrame().string(1, "within").structure(2).timestamp(1, 5, 5).end().end());
    return members;
  }

  /** A map or list with a value of each type. */
  private static TestFrame everything(boolean isMap) {
    TestFrame frame = new TestFrame().raw(0, 0, 0, 6);
    name(frame, isMap).raw(TestFrame.NULL);
    name(frame, isMap).raw(TestFrame.LATIN).varint(1).raw(0xff);
    name(frame, isMap).raw(TestFrame.MAP, 0, 0, 0, 0);
    name(frame, isMap).raw(TestFrame.ANY_LIST, 0, 0, 0, 1).raw(TestFrame.INTEGER).varint(300);
    name(frame, isMap).raw(TestFrame.STRUCTURE).string(70, "b").end();
    return name(frame, isMap).raw(TestFrame.LIST, TestFrame.BYTES, 0, 0, 0, 1).varint(1).raw(7);
  }

  private static TestFrame name(TestFrame frame, boolean isMap) {
    return isMap ? frame.text("ä") : frame;
  }

  private static void add(List<Node> members, int type, TestFrame bytes) {
    members.add(Node.of(FIRST_NUMBER + members.size(), type, bytes.toBytes()));
  }
}
