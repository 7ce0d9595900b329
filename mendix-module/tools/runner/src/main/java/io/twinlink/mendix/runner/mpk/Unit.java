package io.twinlink.mendix.runner.mpk;

import java.util.UUID;

/** A row of the table of units: a document of the model and where it lies. */
public final class Unit {
  private final UUID id;
  private final UUID container;
  private final String containment;
  private final byte[] contents;
  private final Node node;

  /** A unit with its contents as BSON. */
  public Unit(UUID id, UUID container, String containment, byte[] contents) {
    this.id = id;
    this.container = container;
    this.containment = containment;
    this.contents = contents.clone();
    this.node = Node.decode(contents, "unit " + id);
  }

  /** The id. */
  public UUID id() {
    return id;
  }

  /** The id of the unit it lies in. */
  public UUID container() {
    return container;
  }

  /** As what it lies there, such as {@code Documents}. */
  public String containment() {
    return containment;
  }

  /** The contents as BSON. */
  public byte[] contents() {
    return contents.clone();
  }

  /** The contents. */
  public Node node() {
    return node;
  }

  /** The same unit in another container. */
  public Unit in(UUID other) {
    return new Unit(id, other, containment, contents);
  }
}
