package io.twinlink.mendix.runner.mpk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A model in its file: the SQLite database with the units, {@code .mpr}, of the first version. */
public final class ModelFile {
  private final String productVersion;
  private final List<Unit> units;

  /** A model that a version of Studio Pro saved. */
  public ModelFile(String productVersion, List<Unit> units) {
    this.productVersion = productVersion;
    this.units = List.copyOf(units);
  }

  /** The version of Studio Pro that saved the model. */
  public String productVersion() {
    return productVersion;
  }

  /** The units. */
  public List<Unit> units() {
    return units;
  }

  /** Reads a file. */
  public static ModelFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new PackageException("there is no model at " + file);
    }
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      String version;
      try (ResultSet rows = statement.executeQuery("SELECT _ProductVersion FROM _MetaData")) {
        if (!rows.next()) {
          throw new PackageException(file + " has no row in _MetaData");
        }
        version = rows.getString(1);
      }
      List<Unit> units = new ArrayList<>();
      String query =
          "SELECT UnitID, ContainerID, ContainmentName, ContentsHash, Contents FROM Unit";
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          Unit unit =
              new Unit(
                  Node.uuid(rows.getBytes(1)),
                  Node.uuid(rows.getBytes(2)),
                  rows.getString(3),
                  rows.getBytes(5));
          if (!hash(rows.getBytes(5)).equals(rows.getString(4))) {
            throw new PackageException("the hash of unit " + unit.id() + " is wrong");
          }
          if (!unit.id().equals(unit.node().id())) {
            throw new PackageException("unit " + unit.id() + " holds " + unit.node().id());
          }
          units.add(unit);
        }
      }
      return new ModelFile(version, units);
    } catch (SQLException damaged) {
      throw new PackageException(file + " cannot be read: " + damaged.getMessage(), damaged);
    }
  }

  /** Writes a file anew. */
  public void write(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (java.io.IOException failed) {
      throw new PackageException(file + " cannot be replaced: " + failed, failed);
    }
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "CREATE TABLE _MetaData (_ProductVersion TEXT, _BuildVersion TEXT, _SchemaHash TEXT)");
      statement.execute(
          "CREATE TABLE Unit (UnitID BLOB PRIMARY KEY NOT NULL, ContainerID BLOB, ContainmentName"
              + " TEXT, TreeConflict LONG, ContentsHash TEXT, ContentsConflicts TEXT, Contents BLOB)");
      try (PreparedStatement row =
          connection.prepareStatement("INSERT INTO _MetaData VALUES (?, ?, '')")) {
        row.setString(1, productVersion);
        row.setString(2, productVersion);
        row.execute();
      }
      try (PreparedStatement row =
          connection.prepareStatement("INSERT INTO Unit VALUES (?, ?, ?, 0, ?, '', ?)")) {
        for (Unit unit : units) {
          row.setBytes(1, Node.bytes(unit.id()));
          row.setBytes(2, Node.bytes(unit.container()));
          row.setString(3, unit.containment());
          row.setString(4, hash(unit.contents()));
          row.setBytes(5, unit.contents());
          row.execute();
        }
      }
      connection.commit();
    } catch (SQLException failed) {
      throw new PackageException(file + " cannot be written: " + failed.getMessage(), failed);
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static String hash(byte[] contents) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(contents));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
