/** The base class of Java actions up to Mendix 10. */
package com.mendix.webui;
