/** The way to the native core. Nothing here is for use outside of this library. */
package io.twinlink.internal;
