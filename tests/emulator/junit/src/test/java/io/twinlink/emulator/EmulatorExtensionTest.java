package io.twinlink.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Classes of tests that use the extension, run by JUnit. */
class EmulatorExtensionTest {
  /** Where the emulator of each test was. */
  private static final List<URI> SEEN = new ArrayList<>();

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  @Test
  void aStaticFieldIsOneEmulatorForAClassAndThoseInIt() {
    run(Shared.class).assertStatistics(tests -> tests.succeeded(3));
    assertEquals(3, SEEN.size());
    assertEquals(1, SEEN.stream().distinct().count());
    assertEnded(SEEN.get(0));
    IllegalStateException early =
        assertThrows(IllegalStateException.class, () -> Shared.emulator.endpoint());
    assertTrue(early.getMessage().startsWith("the emulator runs while tests do"));
  }

  @Test
  void aFieldOfAnInstanceIsAnEmulatorForEachTest() {
    run(OneForEach.class).assertStatistics(tests -> tests.succeeded(2));
    assertEquals(2, SEEN.size());
    SEEN.forEach(EmulatorExtensionTest::assertEnded);
  }

  @Test
  void itNeedsNoFieldWithoutOptions() {
    run(WithoutField.class).assertStatistics(tests -> tests.succeeded(1));
    assertEnded(SEEN.get(0));
  }

  @Test
  void eachTestFindsTheAccountAsItWas() {
    run(Restored.class).assertStatistics(tests -> tests.succeeded(2));
  }

  @Test
  void aStartThatFailsFailsTheClassInTheEmulatorsWords() {
    assertTrue(failure(Mistaken.class).contains("unexpected argument '--nonsense' found"));
    assertTrue(failure(Nowhere.class).contains("/nowhere/twinlink-emulator cannot be started"));
  }

  private static Events run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents();
  }

  private static String failure(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .containerEvents()
        .failed()
        .stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::getMessage)
        .findFirst()
        .orElseThrow();
  }

  private static void assertEnded(URI endpoint) {
    assertThrows(
        IllegalStateException.class,
        () -> new AdminPath(endpoint, Optional.empty()).ask("GET", "state", ""));
  }

  static class Shared {
    @RegisterExtension
    static EmulatorExtension emulator =
        EmulatorExtension.builder().options("--region", "eu-west-1").build();

    @Test
    void one(Emulator running) {
      assertSame(emulator.emulator(), running);
      assertEquals("eu-west-1", emulator.region());
      SEEN.add(emulator.endpoint());
    }

    @Test
    void another() {
      SEEN.add(emulator.endpoint());
    }

    @Nested
    class Inside {
      @Test
      void one(Emulator running) {
        SEEN.add(running.endpoint());
      }
    }
  }

  static class OneForEach {
    @RegisterExtension EmulatorExtension emulator = EmulatorExtension.builder().build();

    @Test
    void one() {
      SEEN.add(emulator.endpoint());
    }

    @Test
    void another() {
      SEEN.add(emulator.endpoint());
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class WithoutField {
    @Test
    void one(Emulator emulator) {
      assertNotEquals("", emulator.accessKeyId());
      SEEN.add(emulator.endpoint());
    }
  }

  /** The example, and the same once more. */
  static class Restored extends ExampleTest {
    @Test
    void again() {
      assertEquals("[]", emulator.emulator().admin("GET", "requests", ""));
      aWorkspaceIsThereAfterItWasMade();
    }
  }

  static class Mistaken {
    @RegisterExtension
    static EmulatorExtension emulator = EmulatorExtension.builder().options("--nonsense").build();

    @Test
    void one() {}
  }

  static class Nowhere {
    @RegisterExtension
    static EmulatorExtension emulator =
        EmulatorExtension.builder().binary(Path.of("/nowhere/twinlink-emulator")).build();

    @Test
    void one() {}
  }
}
