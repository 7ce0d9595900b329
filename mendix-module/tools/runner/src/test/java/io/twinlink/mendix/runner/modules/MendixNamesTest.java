package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.ModelReader;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.MendixModule;
import io.twinlink.mendix.runner.testing.Missing;
import io.twinlink.mendix.runner.testing.TestModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that an app refers to in Mendix's modules is in ours, and is the same. */
final class MendixNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"AWSAuthentication", "AWSTwinMakerConnector", "AWSIoTSiteWiseConnector"})
  void nothingIsMissing(String module) {
    TestModule authentication = MendixModule.named("AWSAuthentication");
    AppDirectory before =
        module.equals("AWSAuthentication")
            ? Apps.directory(authentication)
            : Apps.directory(authentication, MendixModule.named(module));
    Model theirs = ModelReader.read(before.model().units());
    AppDirectory after = Connectors.directory(Connectors.packed("AWSAuthentication"));
    Model ours = ModelReader.read(after.model().units());
    assertEquals("", String.join("\n", Missing.of(module, theirs, ours)));
  }

  /** MxAwsIoT needs no other module. */
  @Test
  void nothingOfMxAwsIotIsMissing() {
    Model theirs = ModelReader.read(Apps.directory(MendixModule.named("MxAwsIoT")).model().units());
    AppDirectory after = Apps.directory();
    after.importPackage(Connectors.packed("MxAwsIoT"));
    Model ours = ModelReader.read(after.model().units());
    assertEquals("", String.join("\n", Missing.of("MxAwsIoT", theirs, ours)));
    assertEquals(11, theirs.javaActions().size());
  }
}
