/** Exceptions. */
package com.mendix.systemwideinterfaces;
