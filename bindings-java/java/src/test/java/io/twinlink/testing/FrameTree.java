package io.twinlink.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The values of a frame as a tree that can be changed and written again. It is led by the types in
 * the frame alone, with nothing of the code under test.
 */
public final class FrameTree {
  private static final int END = 0;

  private final byte[] frame;
  private int position;

  private FrameTree(byte[] frame) {
    this.frame = frame;
  }

  /** A value: of its type either plain bytes, or members, elements or entries. */
  public static final class Node {
    /** The number of a member; 0 for what is none. */
    public int number;

    /** The name of an entry, with its length. */
    private byte[] name = {};

    public final int type;

    /** The bytes of a plain value; of a list the type of its elements. */
    private byte[] plain = {};

    /** Whether it was given as bytes, whatever its type. */
    private boolean isGiven;

    public final List<Node> parts = new ArrayList<>();

    Node(int type) {
      this.type = type;
    }

    /** A member with bytes as they are. */
    public static Node of(int number, int type, byte[] bytes) {
      Node node = new Node(type);
      node.number = number;
      node.plain = bytes;
      node.isGiven = true;
      return node;
    }

    /** Visits all within, and then this. */
    public void visit(Consumer<Node> visitor) {
      parts.forEach(part -> part.visit(visitor));
      visitor.accept(this);
    }

    /** The number of members, at every depth. */
    public int members() {
      int[] count = {0};
      visit(node -> count[0] += node.type == TestFrame.STRUCTURE ? node.parts.size() : 0);
      return count[0];
    }

    private void write(TestFrame to) {
      if (isGiven) {
        to.bytes(plain);
        return;
      }
      switch (type) {
        case TestFrame.STRUCTURE:
          for (Node member : parts) {
            to.member(member.number, member.type);
            member.write(to);
          }
          to.raw(END);
          break;
        case TestFrame.LIST:
          to.raw(plain[0]);
          count(to);
          parts.forEach(element -> element.write(to));
          break;
        case TestFrame.MAP:
        case TestFrame.ANY_LIST:
          count(to);
          for (Node part : parts) {
            to.bytes(part.name).raw(part.type);
            part.write(to);
          }
          break;
        default:
          to.bytes(plain);
      }
    }

    private void count(TestFrame to) {
      to.raw(0, 0, parts.size() >>> 8, parts.size() & 0xff);
    }
  }

  /** A page: its structure, and what is before and behind it. */
  public static final class Page {
    public final Node structure;
    private final byte[] behind;

    Page(Node structure, byte[] behind) {
      this.structure = structure;
      this.behind = behind;
    }

    public byte[] toBytes() {
      TestFrame written = TestFrame.answer(0);
      structure.write(written);
      return written.bytes(behind).toBytes();
    }
  }

  /** Reads a page. */
  public static Page page(byte[] frame) {
    FrameTree tree = new FrameTree(frame);
    tree.position = 2;
    Node structure = tree.node(TestFrame.STRUCTURE);
    return new Page(structure, tree.since(tree.position, frame.length));
  }

  private Node node(int type) {
    Node node = new Node(type);
    int start = position;
    switch (type) {
      case TestFrame.STRUCTURE:
        for (int tag = varint(); tag != END; tag = varint()) {
          Node member = node(tag & 15);
          member.number = tag >>> 4;
          node.parts.add(member);
        }
        return node;
      case TestFrame.LIST:
        node.plain = new byte[] {frame[position++]};
        for (int rest = count(); rest > 0; rest--) {
          node.parts.add(node(node.plain[0]));
        }
        return node;
      case TestFrame.MAP:
      case TestFrame.ANY_LIST:
        for (int rest = count(); rest > 0; rest--) {
          byte[] name = type == TestFrame.MAP ? text() : new byte[0];
          Node part = node(frame[position++]);
          part.name = name;
          node.parts.add(part);
        }
        return node;
      case TestFrame.STRING:
      case TestFrame.LATIN:
      case TestFrame.BYTES:
        text();
        break;
      case TestFrame.INTEGER:
        varint();
        break;
      case TestFrame.BOOLEAN:
        position++;
        break;
      case TestFrame.DOUBLE:
        position += Double.BYTES;
        break;
      case TestFrame.TIMESTAMP:
        varint();
        varint();
        break;
      case TestFrame.NULL:
        break;
      default:
        throw new AssertionError("type " + type);
    }
    node.plain = since(start, position);
    return node;
  }

  private int count() {
    position += Integer.BYTES;
    return (frame[position - 2] & 0xff) << 8 | frame[position - 1] & 0xff;
  }

  private byte[] text() {
    int start = position;
    int length = varint();
    position += length;
    return since(start, position);
  }

  /** A number; of a long one the lower half. */
  private int varint() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = frame[position++];
      number |= shift < Integer.SIZE ? (next & 0x7f) << shift : 0;
      shift += 7;
    } while (next < 0);
    return number;
  }

  private byte[] since(int start, int end) {
    return Arrays.copyOfRange(frame, start, end);
  }
}
