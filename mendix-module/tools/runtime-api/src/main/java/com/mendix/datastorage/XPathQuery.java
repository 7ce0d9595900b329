package com.mendix.datastorage;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.List;

/** A query of stored objects. */
public interface XPathQuery {
  /** Limits the number of objects. */
  XPathQuery setAmount(int amount);

  /** Leaves out so many objects at the beginning. */
  XPathQuery setOffset(int offset);

  /** Sets the value of a variable of the query. */
  XPathQuery setVariable(String name, Object value);

  /** Runs the query. */
  List<IMendixObject> execute(IContext context);
}
