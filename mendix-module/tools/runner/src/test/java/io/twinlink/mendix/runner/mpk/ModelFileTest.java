package io.twinlink.mendix.runner.mpk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.TestModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ModelFileTest {
  @Test
  void idsAreInTheByteOrderOfDotNet() {
    UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    byte[] bytes = Node.bytes(id);
    assertEquals(0x33, bytes[0]);
    assertEquals(0x55, bytes[4]);
    assertEquals(0x77, bytes[6]);
    assertEquals((byte) 0x88, bytes[8]);
    assertEquals(id, Node.uuid(bytes));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path folder = Apps.folder();
    ModelFile model =
        ModulePackage.read(new TestModule("Shop").constant("A", "String", "ü").write(folder))
            .model();
    Path file = folder.resolve("again.mpr");
    model.write(file);
    model.write(file);
    ModelFile again = ModelFile.read(file);
    assertEquals("9.10.0.36429", again.productVersion());
    assertEquals(model.units().size(), again.units().size());
    assertEquals(model.units().get(4).node().toString(), again.units().get(4).node().toString());
  }

  @Test
  void damagedModelsAreRefused() throws IOException, SQLException {
    damaged("UPDATE Unit SET ContentsHash = 'x'", "the hash of unit");
    damaged("UPDATE Unit SET Contents = x'0102'", "is not BSON");
    damaged("DELETE FROM _MetaData", "has no row in _MetaData");
    damaged("DROP TABLE Unit", "no such table: Unit");
    Path text = Files.writeString(Apps.folder().resolve("text.mpr"), "no database ".repeat(100));
    assertRefused(text, "cannot be read");
    assertRefused(text.resolveSibling("absent.mpr"), "there is no model");
  }

  private static void damaged(String statement, String message) throws SQLException {
    Path folder = Apps.folder();
    Path file = folder.resolve("model.mpr");
    ModulePackage.read(new TestModule("Shop").write(folder)).model().write(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
    assertRefused(file, message);
  }

  private static void assertRefused(Path file, String message) {
    PackageException thrown =
        assertThrows(PackageException.class, () -> ModelFile.read(file), message);
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
  }
}
