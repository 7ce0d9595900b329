/** Contexts, objects and actions. */
package com.mendix.systemwideinterfaces.core;
