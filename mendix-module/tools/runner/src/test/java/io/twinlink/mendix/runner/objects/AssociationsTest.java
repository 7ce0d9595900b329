package io.twinlink.mendix.runner.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Associations from both ends, also across modules and generalizations, and many of them. */
final class AssociationsTest {
  private static final int MANY = 20_000;
  private static App app;
  private static IContext context;

  @BeforeAll
  static void start() {
    app =
        Apps.start(
            new TestModule("Base")
                .entity("Parent", null, "Name: String(200)")
                .entity("Stored", "", "Name: String(200)"),
            new TestModule("Top")
                .entity("Child", null, "Name: String(200)", "Number: Long", "Flag: Boolean")
                .entity("Special", "Top.Child")
                .entity("Father", "Base.Parent")
                .entity("Tag", null)
                .entity("Kept", "", "Name: String(200)")
                .association("Child_Parent", "Child", "Base.Parent", "Reference", "Default")
                .association("Special_Tags", "Special", "Tag", "ReferenceSet", "Both")
                .association("Type_Type_Nested", "Child", "Child", "Reference", "Default")
                .association("Twin", "Child", "Child", "Reference", "Both")
                .association("Parent_Tags", "Child", "Tag", "ReferenceSet", "Default")
                .association("Kept_Stored", "Kept", "Base.Stored", "Reference", "Default")
                .microflow("Children", children())
                .microflow("Nested", nested())
                .microflow("AddAll", addAll()));
    context = app.context();
  }

  private static Flow children() {
    Flow flow =
        Flow.microflow().returns("List(Top.Child)").parameter("Parent", "Object(Base.Parent)");
    flow.retrieve("Found", "Parent", "Top.Child_Parent");
    flow.end("$Found");
    return flow;
  }

  private static Flow nested() {
    Flow flow =
        Flow.microflow().returns("Object(Top.Child)").parameter("Type", "Object(Top.Child)");
    flow.retrieve("Found", "Type", "Top.Type_Type_Nested");
    flow.end("$Found");
    return flow;
  }

  /** Adds tags one by one. */
  private static Flow addAll() {
    Flow flow =
        Flow.microflow().parameter("Child", "Object(Top.Child)").parameter("Tags", "List(Top.Tag)");
    Flow body = flow.body();
    body.changeSet("Child", "Top.Parent_Tags", "Add", "$Tag");
    flow.forEach("Tag", "Tags", body);
    flow.end("");
    return flow;
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static MendixObject create(String entity) {
    return app.space().create(entity);
  }

  private static List<IMendixObject> children(MendixObject parent) {
    List<IMendixObject> found = Core.retrieveByPath(context, parent, "Top.Child_Parent");
    assertEquals(found, app.run("Top.Children", Map.of("Parent", parent), context));
    return found;
  }

  @Test
  void aParentGivesItsChildrenInTheOrderOfCreation() {
    MendixObject parent = create("Top.Father");
    List<IMendixObject> all =
        List.of(create("Top.Child"), create("Top.Special"), create("Top.Child"));
    for (int index : List.of(2, 0, 1)) {
      all.get(index).setValue(context, "Top.Child_Parent", parent.getId());
    }
    assertEquals(all, children(parent));
    assertEquals(List.of(parent), Core.retrieveByPath(context, all.get(1), "Top.Child_Parent"));
    MendixObject other = create("Base.Parent");
    all.get(0).setValue(context, "Top.Child_Parent", other.getId());
    assertEquals(all.subList(1, 3), children(parent));
    assertEquals(all.subList(0, 1), children(other));
    all.get(0).setValue(context, "Top.Child_Parent", null);
    assertEquals(List.of(), children(other));
    Core.delete(context, all.get(1));
    assertEquals(all.subList(2, 3), children(parent));
  }

  @Test
  void anEntityThatIsAssociatedWithItself() {
    MendixObject outer = create("Top.Child");
    MendixObject inner = create("Top.Special");
    String nested = "Top.Type_Type_Nested";
    outer.setValue(context, nested, inner.getId());
    assertEquals(List.of(inner), Core.retrieveByPath(context, outer, nested));
    assertEquals(List.of(inner), Core.retrieveByPath(context, outer, nested, false));
    assertEquals(List.of(), Core.retrieveByPath(context, outer, nested, true));
    assertEquals(List.of(outer), Core.retrieveByPath(context, inner, nested, true));
    assertEquals(inner, app.run("Top.Nested", Map.of("Type", outer), context));
    assertNull(app.run("Top.Nested", Map.of("Type", inner), context));
    // Where the entities differ, the flag says nothing new.
    MendixObject parent = create("Base.Parent");
    inner.setValue(context, "Top.Child_Parent", parent.getId());
    for (boolean isChild : List.of(true, false)) {
      assertEquals(
          List.of(inner), Core.retrieveByPath(context, parent, "Top.Child_Parent", isChild));
    }
  }

  @Test
  void aTwinLeavesItsFormerTwin() {
    MendixObject first = create("Top.Child");
    MendixObject second = create("Top.Child");
    MendixObject third = create("Top.Child");
    first.setValue(context, "Top.Twin", second.getId());
    assertEquals(first.getId(), second.getValue(context, "Top.Twin"));
    third.setValue(context, "Top.Twin", second.getId());
    assertNull(first.getValue(context, "Top.Twin"));
    assertEquals(third.getId(), second.getValue(context, "Top.Twin"));
    assertEquals(List.of(third), app.space().follow(second, "Top.Twin"));
  }

  @Test
  void bothEndsOfASetKnowEachOther() {
    MendixObject first = create("Top.Special");
    MendixObject second = create("Top.Special");
    MendixObject tag = create("Top.Tag");
    MendixObject other = create("Top.Tag");
    first.setValue(context, "Top.Special_Tags", List.of(tag.getId(), other.getId()));
    tag.setValue(context, "Top.Special_Tags", List.of(first.getId(), second.getId()));
    assertEquals(List.of(tag.getId()), second.getValue(context, "Top.Special_Tags"));
    first.setValue(context, "Top.Special_Tags", List.of());
    assertEquals(List.of(second.getId()), tag.getValue(context, "Top.Special_Tags"));
    assertEquals(List.of(), other.getValue(context, "Top.Special_Tags"));
  }

  @Test
  void whatIsRolledBackIsFoundFromTheOtherEndAgain() throws Exception {
    MendixObject target = create("Base.Stored");
    MendixObject kept = create("Top.Kept");
    kept.setValue(context, "Top.Kept_Stored", target.getId());
    Core.commit(context, List.of(target, kept));
    kept.setValue(context, "Top.Kept_Stored", null);
    assertEquals(List.of(), Core.retrieveByPath(context, target, "Top.Kept_Stored"));
    Core.rollback(context, kept);
    assertEquals(List.of(kept), Core.retrieveByPath(context, target, "Top.Kept_Stored"));
    var savepoint = app.space().savepoint();
    Core.delete(context, kept);
    assertEquals(List.of(), Core.retrieveByPath(context, target, "Top.Kept_Stored"));
    app.space().rollbackTo(savepoint);
    assertEquals(List.of(kept), Core.retrieveByPath(context, target, "Top.Kept_Stored"));
  }

  @Test
  void manyObjectsTakeNoLongTime() {
    assertTimeout(
        Duration.ofSeconds(15),
        () -> {
          for (int number = 0; number < MANY; number++) {
            MendixObject parent = create("Base.Parent");
            parent.setValue(context, "Name", "name");
            for (int child = 0; child < 3; child++) {
              IMendixObject made = Core.instantiate(context, "Top.Special");
              made.setValue(context, "Name", "name");
              made.setValue(context, "Number", 7L);
              made.setValue(context, "Flag", true);
              made.setValue(context, "Top.Child_Parent", parent.getId());
            }
            assertEquals(3, Core.retrieveByPath(context, parent, "Top.Child_Parent").size());
          }
        });
  }

  @Test
  void manyEndsTakeNoLongTime() {
    MendixObject parent = create("Base.Parent");
    MendixObject child = create("Top.Child");
    List<IMendixObject> tags = new ArrayList<>();
    List<IMendixIdentifier> ids = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      tags.add(create("Top.Tag"));
      ids.add(tags.get(number).getId());
    }
    Collections.shuffle(ids);
    assertTimeout(
        Duration.ofSeconds(15),
        () -> {
          for (int number = 0; number < MANY; number++) {
            create("Top.Child").setValue(context, "Top.Child_Parent", parent.getId());
          }
          assertEquals(MANY, children(parent).size());
          child.setValue(context, "Top.Parent_Tags", ids);
          assertEquals(ids, child.getValue(context, "Top.Parent_Tags"));
          child.setValue(context, "Top.Parent_Tags", List.of());
          app.run("Top.AddAll", Map.of("Child", child, "Tags", tags), context);
          assertEquals(tags, app.space().follow(child, "Top.Parent_Tags"));
          for (IMendixObject tag : tags) {
            assertEquals(List.of(child), Core.retrieveByPath(context, tag, "Top.Parent_Tags"));
          }
        });
  }
}
