package com.mendix.core.actionmanagement;

import com.mendix.systemwideinterfaces.core.IContext;

/** A call of a microflow that is being built. */
public interface MicroflowCallBuilder {
  /** Sets an argument. */
  MicroflowCallBuilder withParam(String name, Object value);

  /** Whether the microflow gets a transaction, which its error rolls back. */
  MicroflowCallBuilder inTransaction(boolean executeInTransaction);

  /** Runs the microflow, and gives what it returns. */
  <T> T execute(IContext context);
}
