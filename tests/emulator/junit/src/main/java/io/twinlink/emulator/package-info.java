/**
 * The emulator of AWS IoT TwinMaker and AWS IoT SiteWise as a process that tests start and stop:
 * {@link io.twinlink.emulator.EmulatorExtension} for JUnit, {@link io.twinlink.emulator.Emulator}
 * without it.
 */
package io.twinlink.emulator;
