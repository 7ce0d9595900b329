package io.twinlink.testing;

import io.twinlink.internal.LiveConnectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Emulator} of the run, without faults and with an empty list of
 * requests, and checks after each that it left no connector open.
 */
public final class WithEmulator
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Emulator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return emulator(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    emulator(context).reset();
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    LiveConnectors.assertNone();
  }

  private static Emulator emulator(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(WithEmulator.class))
        .getOrComputeIfAbsent(Emulator.class, type -> Emulator.start(), Emulator.class);
  }
}
