package io.twinlink.mendix.runner.microflow;

import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import java.util.List;

/** What microflows need of the app they run in. */
public interface Services {
  /** The objects. */
  ObjectSpace space();

  /** The value of a constant. */
  Object constant(String qualifiedName);

  /** A log node. */
  ILogNode log(String node);

  /** What is shown to the user. */
  Client client();

  /** Runs a Java action. */
  Object call(JavaAction action, List<Object> arguments, IContext context) throws Exception;
}
