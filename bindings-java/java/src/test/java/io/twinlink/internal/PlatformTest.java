package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformTest {
  @Test
  void systemsAndProcessorsHaveOneNameEach() {
    assertEquals("linux", Platform.system("Linux"));
    assertEquals("macos", Platform.system("Mac OS X"));
    assertEquals("windows", Platform.system("Windows Server 2025"));
    assertEquals("free-bsd", Platform.system("Free BSD"));
    assertEquals("x86_64", Platform.architecture("amd64"));
    assertEquals("x86_64", Platform.architecture("x86_64"));
    assertEquals("aarch64", Platform.architecture("arm64"));
    assertEquals("riscv64", Platform.architecture("riscv64"));
  }

  @Test
  void eachSystemHasItsFile() {
    assertEquals(
        "/io/twinlink/native/linux-musl-aarch64/libtwinlink_jni.so",
        Platform.resource("linux-musl-aarch64"));
    assertEquals("libtwinlink_jni.dylib", Platform.fileName("macos-aarch64"));
    assertEquals("twinlink_jni.dll", Platform.fileName("windows-x86_64"));
  }

  @Test
  void thisPlatformIsKnown() {
    assertTrue(List.of(Platform.KNOWN).contains(Platform.current()), Platform.current());
  }
}
