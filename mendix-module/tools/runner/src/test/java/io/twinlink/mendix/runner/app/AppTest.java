package io.twinlink.mendix.runner.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.mpk.PackageException;
import io.twinlink.mendix.runner.proxies.Style;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AppTest {
  /** A module whose Java action uses proxies of every kind. */
  private static TestModule shop() {
    return new TestModule("Shop")
        .enumeration("Color", "Red", "Dark red", "Blue", "Blue")
        .constant("Limit", "Integer", "3")
        .entity("Base", null, "Name: String(200)", "Color: Enumeration(Shop.Color)")
        .entity("Item", "Shop.Base", "Count: Integer", "Big: Long", "Time: DateTime")
        .entity("Box", null)
        .entity("Stored", "", "Name: String(200)")
        .association("Box_Item", "Box", "Item", "ReferenceSet", "Default")
        .association("Item_Box", "Item", "Box", "Reference", "Both")
        .microflow("Twice", twice())
        .javaAction(
            "Fill",
            "Object(Shop.Box)",
            "Base",
            "Object(Shop.Base)",
            "Color",
            "Enumeration(Shop.Color)",
            "Items",
            "List(Shop.Item)",
            "Count",
            "Integer",
            "Open",
            "Boolean",
            "When",
            "DateTime",
            "Text",
            "String",
            "Share",
            "Decimal")
        .javaFile(
            "Fill",
            "import shop.proxies.Box;\nimport shop.proxies.Item;",
            String.join(
                "\n",
                "Box box = new Box(getContext());",
                "java.util.List<Item> items = new java.util.ArrayList<>(Items);",
                "Item item = new Item(getContext());",
                "item.setName(Base == null ? \"no base\" : Base.getName());",
                "item.setColor(Color);",
                "item.setCount(Count.intValue() + shop.proxies.constants.Constants.getLimit().intValue());",
                "item.setBig((Long) shop.proxies.microflows.Microflows.twice(getContext(), Count));",
                "item.setTime(When);",
                "items.add(item);",
                "box.setBox_Item(items);",
                "item.setItem_Box(box);",
                "if (!Open || !Text.equals(\"t\") || Share.signum() != 1) {",
                "  throw new IllegalStateException(\"arguments\");",
                "}",
                "if (!box.getItem_Box().equals(item) || box.getBox_Item().size() != items.size()) {",
                "  throw new IllegalStateException(\"associations\");",
                "}",
                "if (!item.getColor().getCaption().equals(\"Dark red\")) {",
                "  throw new IllegalStateException(\"caption\");",
                "}",
                "com.mendix.core.Core.getLogger(\"Shop\").info(\"filled\");",
                "return box.getMendixObject();"));
  }

  private static Flow twice() {
    Flow flow = Flow.microflow().returns("Integer").parameter("Number", "Integer");
    flow.end("$Number * 2");
    return flow;
  }

  private static Object fill(App app) throws Exception {
    java.util.List<Object> arguments =
        java.util.Arrays.asList(
            null, "Red", List.of(), 4L, true, new Date(0), "t", new java.math.BigDecimal("0.5"));
    return app.call("Shop.Fill", arguments);
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void actionsAndProxiesOfBothStylesCompileAndRun(Style style) throws Exception {
    try (App app =
        App.of(Apps.directory(shop())).style(style).constant("Shop.Limit", "10").start()) {
      var box = (io.twinlink.mendix.runner.objects.MendixObject) fill(app);
      var item = app.space().follow(box, "Shop.Box_Item").get(0);
      assertEquals("no base", item.getValue(app.context(), "Name"));
      assertEquals(Integer.valueOf(14), item.getValue(app.context(), "Count"));
      assertEquals(Long.valueOf(8), item.getValue(app.context(), "Big"));
      assertEquals("[INFO - Shop: filled]", app.log().entries("Shop").toString());
    }
  }

  @Test
  void aRestartHasNewClassesAndLetsGoOfTheOldOnes() throws Exception {
    AppDirectory directory = Apps.directory(shop());
    App first = App.of(directory).start();
    fill(first);
    ClassLoader old = first.classLoader();
    WeakReference<ClassLoader> gone = new WeakReference<>(old);
    first.close();
    assertNull(first.classLoader());
    assertThrows(IllegalStateException.class, () -> first.run("Shop.Twice", Map.of(), null));
    try (App second = App.of(directory).start()) {
      fill(second);
      assertNotSame(old, second.classLoader());
    }
    old = null;
    for (int round = 0; round < 50 && gone.get() != null; round++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(gone.get(), "the class loader of the app that was stopped is still held");
  }

  @Test
  void anAppSeesThePlatformAndTheApiOnly() {
    try (App app = Apps.start(shop())) {
      ClassLoader loader = app.classLoader();
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass(App.class.getName()));
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass("org.bson.BsonDocument"));
    }
  }

  @Test
  void importingAModuleAgainReplacesIt() throws IOException {
    AppDirectory directory =
        Apps.directory(shop(), new TestModule("Other").constant("A", "String", ""));
    Path folder = Apps.folder();
    Path stale = directory.folder().resolve("javasource/shop/actions/Stale.java");
    Files.writeString(stale, "class");
    directory.importPackage(new TestModule("Shop").constant("B", "String", "b").write(folder));
    assertFalse(Files.exists(stale));
    try (App app = App.of(directory).start()) {
      assertEquals(List.of("Other.A", "Shop.B"), List.copyOf(app.model().constants().keySet()));
      assertEquals("b", app.configuration().getConstantValue("Shop.B"));
    }
  }

  @Test
  void packagesThatCannotBeImported() throws IOException {
    Path folder = Apps.folder();
    AppDirectory directory = AppDirectory.open(folder.resolve("app"));
    refuse(directory, new TestModule("New").version("10.0.0.1").write(folder), "newer than 9.18.0");
    refuse(
        directory,
        new TestModule("Evil").file("../evil.txt", "x").write(folder),
        "may not write to \"../evil.txt\"");
    refuse(
        directory,
        new TestModule("Evil").file("deployment/x", "x").write(folder),
        "may not write to deployment/x");
    refuse(directory, Files.write(folder.resolve("a.mpk"), new byte[10]), "a.mpk is no package");
    refuse(directory, folder.resolve("absent.mpk"), "absent.mpk");
    assertEquals(1, directory.model().units().size());
    assertFalse(Files.exists(folder.resolve("evil.txt")));
  }

  @Test
  void noNameOrPathOfAPackageLeadsOutOfItsPlace() throws IOException {
    Path folder = Apps.folder();
    AppDirectory directory = AppDirectory.open(folder.resolve("outer/app"));
    Path precious = folder.resolve("outer/precious.txt");
    Path own = directory.folder().resolve("javasource/other/actions/Own.java");
    Files.createDirectories(own.getParent());
    for (Path kept : List.of(precious, own)) {
      Files.writeString(kept, "kept");
    }
    byte[] model = Files.readAllBytes(directory.folder().resolve("App.mpr"));
    for (String name :
        List.of("", ".", "..", "../..", "../../x", "/x", "a/b", "a\\b", "1", "a.b")) {
      refuse(directory, new TestModule(name).write(folder), "which is no name");
    }
    for (String path :
        List.of("..", "", "/x", "a//b", "a/", "a/../../x", "C:/x", "userlib/../deployment/x")) {
      refuse(directory, new TestModule("Evil").file(path, "x").write(folder), "may not write to");
    }
    for (String path : List.of("App.mpr", "app.MPR", ".git/x", "Deployment/x")) {
      refuse(directory, new TestModule("Evil").file(path, "x").write(folder), "may not write to");
    }
    String name = "../../../../x";
    refuse(directory, new TestModule("Evil").entity(name, "").write(folder), "no name");
    refuse(directory, new TestModule("Evil").enumeration(name).write(folder), "no name");
    refuse(directory, new TestModule("Evil").javaAction(name, "Void").write(folder), "no name");
    for (Path kept : List.of(precious, own)) {
      assertEquals("kept", Files.readString(kept));
    }
    assertArrayEquals(model, Files.readAllBytes(directory.folder().resolve("App.mpr")));
    try (Stream<Path> outer = Files.list(folder.resolve("outer"))) {
      assertEquals(2, outer.count());
    }
  }

  private static void refuse(AppDirectory directory, Path file, String message) {
    PackageException thrown =
        assertThrows(PackageException.class, () -> directory.importPackage(file));
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
  }

  @Test
  void whatDoesNotCompileIsToldWithTheCompilersWords() {
    TestModule module =
        new TestModule("Shop").javaAction("Bad", "Void").javaFile("Bad", "", "int x = true;");
    PackageException thrown = assertThrows(PackageException.class, () -> Apps.start(module));
    assertTrue(thrown.getMessage().contains("incompatible types"), thrown.getMessage());
    TestModule missing = new TestModule("Shop").javaAction("Gone", "Void");
    thrown = assertThrows(PackageException.class, () -> Apps.start(missing));
    assertTrue(thrown.getMessage().contains("Java action Shop.Gone has no file"));
  }

  @Test
  void constantsAreChecked() {
    AppDirectory directory = Apps.directory(shop());
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> App.of(directory).constant("Shop.Limit", "many").start());
    assertTrue(thrown.getMessage().contains("constant Shop.Limit is of type LONG"));
    thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> App.of(directory).constant("Shop.Nothing", "x").start());
    assertTrue(thrown.getMessage().contains("there is no constant Shop.Nothing"));
  }

  @Test
  void clientCertificatesAreReadTwice() throws IOException {
    try (App app = App.of(Apps.directory(shop())).certificate(new byte[] {7}, "pass").start()) {
      for (int round = 0; round < 2; round++) {
        assertEquals(7, app.configuration().getClientCertificates().get(0).read());
      }
      assertEquals(List.of("pass"), app.configuration().getClientCertificatePasswords());
    }
  }
}
