package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void muslIsToldByItsLoader() {
    String loader = "7f1c2e400000-7f1c2e414000 r--p 00000000 08:01 4242  /lib/";
    assertTrue(Platform.isMusl(loader + "ld-musl-x86_64.so.1\n"));
    assertTrue(Platform.isMusl(loader + "ld-musl-aarch64.so.1\n"));
    assertFalse(Platform.isMusl(loader + "x86_64-linux-gnu/ld-linux-x86-64.so.2\n"));
    // A file of musl's tools is not what the process runs on.
    assertFalse(Platform.isMusl(loader + "musl/libc.so\n"));
  }

  @Test
  void thisPlatformIsKnown() {
    assertTrue(List.of(Platform.KNOWN).contains(Platform.current()), Platform.current());
  }
}
