package io.twinlink.mendix.runner.expression;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.objects.ObjectSpace;

/** What an expression may refer to. */
public interface Environment {
  /** The value of a variable; refuses a name that there is not. */
  Object variable(String name);

  /** The value of a constant. */
  Object constant(String qualifiedName);

  /** The objects. */
  ObjectSpace space();

  /** The context in which members are read. */
  IContext context();

  /** The model. */
  default Model model() {
    return space().model();
  }
}
