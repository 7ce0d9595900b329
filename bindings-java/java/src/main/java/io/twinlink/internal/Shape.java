package io.twinlink.internal;

import io.twinlink.Structure;

/** What all structures of a class share: the names of their members, and how they are made. */
public final class Shape {
  /** The number of what a union has that its shape does not: a map of one name. */
  static final int UNKNOWN = 4095;

  /** What a response knows of its call. */
  private static final int OF_A_CALL = 2;

  /** Before a kind: whatever it is, it is never shown. */
  private static final char SECRET = '!';

  private final String[] members;
  private final String[] kinds;
  private final boolean[] secret;
  private final boolean isUnion;
  private final int slots;
  private final Structure example;

  /**
   * Describes a structure.
   *
   * @param members AWS's names of the members, with commas between, in the order of the core's
   * @param kinds the type of each: {@code [}, {@code {} and {@code ~} for lists, maps and streams of
   *     what follows, then text, enumeration, boolean, integer, long, double, moment, bytes, object
   *     or structure, by the letters {@code tebildmxor}
   * @param form {@code s} for a structure, {@code u} for a union, which keeps a member that is
   *     newer than its shape, {@code r} for a response, which knows of its call
   * @param example a structure of the class, which need not have values
   */
  public Shape(String members, String kinds, char form, Structure example) {
    this.members = members.isEmpty() ? new String[0] : members.split(",");
    this.kinds = kinds.isEmpty() ? new String[0] : kinds.split(",");
    this.secret = new boolean[this.kinds.length];
    for (int place = 0; place < this.kinds.length; place++) {
      if (this.kinds[place].charAt(0) == SECRET) {
        this.kinds[place] = this.kinds[place].substring(1);
        this.secret[place] = true;
      }
    }
    this.isUnion = form == 'u';
    this.slots = this.members.length + (isUnion ? 1 : form == 'r' ? OF_A_CALL : 0);
    this.example = example;
  }

  /** {@return a structure with these values} */
  public Structure make(Object[] values) {
    return StructureAccess.get().make(example, values);
  }

  /** {@return the shape of the structures in the member at a place} */
  Shape part(int place) {
    Shape part = StructureAccess.get().part(example, place);
    if (part == null) {
      throw new MalformedFrameException("a structure came for " + members[place]);
    }
    return part;
  }

  /** {@return the number of members} */
  public int size() {
    return members.length;
  }

  /** {@return the number of values that a structure has} */
  public int slots() {
    return slots;
  }

  /** {@return whether one member is there, behind the known ones a map of what is newer} */
  public boolean isUnion() {
    return isUnion;
  }

  /** {@return the number of values that tell structures apart} */
  public int compared() {
    return isUnion ? slots : size();
  }

  /** {@return AWS's name of a member} */
  public String member(int place) {
    return members[place];
  }

  /** {@return the place of a member} */
  int place(String member) {
    for (int place = 0; place < members.length; place++) {
      if (members[place].equals(member)) {
        return place;
      }
    }
    throw new MalformedFrameException("there is no member " + member);
  }

  /** {@return whether a member is never shown} */
  public boolean isSecret(int place) {
    return secret[place];
  }

  /**
   * {@return the kind of a member's value, or of what lists and maps in it hold}
   *
   * @param depth how many lists and maps are around it
   */
  char kind(int place, int depth) {
    return kinds[place].charAt(depth);
  }
}
