/** The entrance to the runtime. */
package com.mendix.core;
