package io.twinlink.mendix.runner.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.Core;
import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.TestModule;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ObjectsTest {
  private static App app;
  private static IContext context;

  @BeforeAll
  static void start() {
    app =
        Apps.start(
            new TestModule("Base")
                .enumeration("State", "ON", "On", "OFF", "Off")
                .entity(
                    "Root",
                    null,
                    "Text: String(5)",
                    "Memo: String",
                    "Number: Integer = 4",
                    "Big: Long",
                    "Exact: Decimal",
                    "Flag: Boolean = true",
                    "Time: DateTime",
                    "State: Enumeration(Base.State) = ON"),
            new TestModule("Top")
                .entity("Leaf", "Base.Root", "Own: String(200)")
                .entity("Other", null)
                .entity("Stored", "", "Name: String(200)")
                .association("Leaf_Root", "Leaf", "Base.Root", "Reference", "Default")
                .association("Leaf_Others", "Leaf", "Other", "ReferenceSet", "Default")
                .association("Pair", "Leaf", "Other", "Reference", "Both")
                .association(
                    "Owned",
                    "Stored",
                    "Stored",
                    "ReferenceSet",
                    "Default",
                    "DeleteMeAndReferences"));
    context = app.context();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static MendixObject create(String entity) {
    return app.space().create(entity);
  }

  @Test
  void aNewObjectHasTheDefaults() {
    MendixObject leaf = create("Top.Leaf");
    assertEquals(Integer.valueOf(4), leaf.getValue(context, "Number"));
    assertEquals(Boolean.TRUE, leaf.getValue(context, "Flag"));
    assertEquals("ON", leaf.getValue(context, "State"));
    assertNull(leaf.getValue(context, "Memo"));
    assertEquals(List.of(), leaf.getValue(context, "Top.Leaf_Others"));
    assertTrue(leaf.isNew());
    assertEquals("Top.Leaf", leaf.getType());
    assertTrue(leaf.isInstanceOf("Base.Root"));
    assertFalse(create("Base.Root").isInstanceOf("Top.Leaf"));
    assertTrue(Core.isSubClassOf("Base.Root", "Top.Leaf"));
  }

  @Test
  void valuesOfTheRightTypesAreTaken() {
    MendixObject leaf = create("Top.Leaf");
    Object[][] values = {
      {"Text", "12345"},
      {"Memo", "long ".repeat(1000)},
      {"Number", 7},
      {"Big", 7L},
      {"Exact", new BigDecimal("1.50")},
      {"Flag", false},
      {"Time", new Date(0)},
      {"State", "OFF"},
      {"Own", null},
    };
    for (Object[] value : values) {
      leaf.setValue(context, (String) value[0], value[1]);
      assertEquals(value[1], leaf.<Object>getValue(context, (String) value[0]));
    }
    assertTrue(leaf.isChanged());
  }

  @Test
  void everythingElseIsRefused() {
    MendixObject leaf = create("Top.Leaf");
    Object[][] values = {
      {"Missing", "x", "there is no member 'Missing' in Top.Leaf"},
      {"Text", "123456", "takes 5 characters"},
      {"Text", 1, "takes java.lang.String"},
      {"Number", 7L, "takes java.lang.Integer, not java.lang.Long"},
      {"Big", 7, "takes java.lang.Long, not java.lang.Integer"},
      {"Exact", 1.5, "takes java.math.BigDecimal"},
      {"Flag", null, "cannot be empty"},
      {"Time", "2020", "takes java.util.Date"},
      {"State", "BROKEN", "'BROKEN' is not a value of Base.State"},
      {"Top.Leaf_Root", create("Base.Root"), "takes identifiers"},
      {"Top.Leaf_Root", create("Top.Other").getId(), "refers to Base.Root, not to Top.Other"},
      {"Top.Leaf_Root", List.of(), "takes identifiers"},
      {"Top.Leaf_Others", create("Top.Other").getId(), "takes a list"},
      {"Top.Leaf_Others", null, "takes a list"},
      {"Leaf_Others", List.of(), "there is no member 'Leaf_Others'"},
    };
    for (Object[] value : values) {
      MendixRuntimeException thrown =
          assertThrows(
              MendixRuntimeException.class,
              () -> leaf.setValue(context, (String) value[0], value[1]),
              (String) value[2]);
      assertTrue(thrown.getMessage().contains((String) value[2]), thrown.getMessage());
    }
    assertThrows(MendixRuntimeException.class, () -> leaf.getValue(context, "Missing"));
    assertThrows(MendixRuntimeException.class, () -> leaf.getValue(null, "Text"));
    assertThrows(IllegalArgumentException.class, () -> create("Top.Nothing"));
  }

  @Test
  void associationsAreFollowedFromBothEnds() {
    MendixObject leaf = create("Top.Leaf");
    MendixObject root = create("Top.Leaf");
    MendixObject first = create("Top.Other");
    MendixObject second = create("Top.Other");
    leaf.setValue(context, "Top.Leaf_Root", root.getId());
    leaf.setValue(context, "Top.Leaf_Others", List.of(second.getId(), first.getId()));
    assertEquals(List.of(root), app.space().follow(leaf, "Top.Leaf_Root"));
    assertEquals(List.of(second, first), app.space().follow(leaf, "Top.Leaf_Others"));
    assertEquals(List.of(leaf), app.space().follow(first, "Top.Leaf_Others"));
    assertEquals(List.of(leaf), Core.retrieveByPath(context, second, "Top.Leaf_Others"));
    assertThrows(MendixRuntimeException.class, () -> app.space().follow(first, "Top.Leaf_Root"));
  }

  @Test
  void oneToOneLinksBothEndsAndLeavesFormerPartners() {
    MendixObject left = create("Top.Leaf");
    MendixObject right = create("Top.Other");
    MendixObject newLeft = create("Top.Leaf");
    left.setValue(context, "Top.Pair", right.getId());
    assertEquals(left.getId(), right.getValue(context, "Top.Pair"));
    right.setValue(context, "Top.Pair", newLeft.getId());
    assertNull(left.getValue(context, "Top.Pair"));
    assertEquals(right.getId(), newLeft.getValue(context, "Top.Pair"));
    newLeft.setValue(context, "Top.Pair", null);
    assertNull(right.getValue(context, "Top.Pair"));
  }

  @Test
  void whatIsCommittedIsStoredAndCanBeRolledBack() throws CoreException {
    MendixObject object = create("Top.Stored");
    object.setValue(context, "Name", "first");
    assertEquals(List.of(), Core.createXPathQuery("//Top.Stored[Name='first']").execute(context));
    Core.commit(context, object);
    assertFalse(object.isNew());
    assertTrue(object.<Object>getValue(context, "changedDate") instanceof Date);
    object.setValue(context, "Name", "second");
    Core.rollback(context, object);
    assertEquals("first", object.getValue(context, "Name"));
    assertEquals(1, Core.createXPathQuery("//Top.Stored[Name='first']").execute(context).size());
    assertEquals(object, Core.retrieveId(context, object.getId()));
    Core.delete(context, object);
    assertThrows(CoreException.class, () -> Core.retrieveId(context, object.getId()));
  }

  @Test
  void deletingAParentDeletesWhatItOwns() {
    MendixObject parent = create("Top.Stored");
    MendixObject child = create("Top.Stored");
    parent.setValue(context, "Top.Owned", List.of(child.getId()));
    Core.commit(context, List.of(child, parent));
    Core.delete(context, parent);
    assertThrows(CoreException.class, () -> Core.retrieveId(context, child.getId()));
  }

  @Test
  void listsOfAnAssociationAreCopies() {
    MendixObject leaf = create("Top.Leaf");
    List<Object> list = leaf.getValue(context, "Top.Leaf_Others");
    list.add("x");
    assertNotSame(list, leaf.getValue(context, "Top.Leaf_Others"));
    assertEquals(List.of(), leaf.getValue(context, "Top.Leaf_Others"));
  }
}
