/** Queries of stored objects. */
package com.mendix.datastorage;
