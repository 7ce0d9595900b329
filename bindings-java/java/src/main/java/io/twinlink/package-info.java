/**
 * AWS IoT TwinMaker and AWS IoT SiteWise over one native core.
 *
 * <p>{@link io.twinlink.Connector} is where to begin. The native library lies in the jar and is
 * extracted to a private directory, loaded and removed again at first use; {@link
 * io.twinlink.LibraryLoadException} has the settings. From JDK 24 on the JVM warns of native
 * libraries unless it is started with {@code --enable-native-access}: of {@code io.twinlink} if
 * twinlink is on the module path, else of {@code ALL-UNNAMED}.
 */
package io.twinlink;
