package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.internal.NamedReader;
import io.twinlink.internal.UnreadCalls;
import java.util.Iterator;
import java.util.Map;

/** One listing whose pages are given to a microflow. */
final class PageCall {
  private static final String NAME = "ForEachPage";

  private final String module;
  private final IContext context;
  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

  PageCall(String module, IContext context) {
    this.module = module;
    this.context = context;
  }

  /** Fetches the pages; see {@link Activities#forEachPage}. */
  Long run(IMendixObject request, String region, IMendixObject credentials, String microflow) {
    Activity activity = new Activity(module, NAME, context);
    return activity.run(
        () -> {
          Table table = Table.of(module);
          OperationMapping operation = operation(table, request);
          String parameter = parameter(microflow, operation.response());
          return ServiceCall.call(
              activity,
              table,
              context,
              operation,
              request,
              region,
              credentials,
              (calls, members) -> pages(calls, operation, request, members, microflow, parameter));
        });
  }

  private static OperationMapping operation(Table table, IMendixObject request) {
    if (request == null) {
      throw Failure.validation(
          "Request is required.", "Create the request object of an activity with AllPages.");
    }
    EntityMapping entity = table.nearest(request);
    OperationMapping operation = entity == null ? null : table.listingOf(entity);
    if (operation == null) {
      throw Failure.validation(
          request.getType()
              + " is not the request of an activity of "
              + table.module()
              + " that has pages.",
          "Give the request object of one, such as those whose requests have AllPages.");
    }
    return operation;
  }

  /** {@return the parameter of the microflow that takes the pages} */
  private static String parameter(String microflow, EntityMapping response) {
    if (microflow == null || microflow.isBlank()) {
      throw Failure.validation("PageMicroflow is required.", "Choose one that takes a page.");
    }
    Map<String, IDataType> parameters = Core.getInputParameters(microflow);
    String found = null;
    boolean isOne = parameters != null && parameters.size() == 1;
    if (isOne) {
      Map.Entry<String, IDataType> only = parameters.entrySet().iterator().next();
      IDataType type = only.getValue();
      isOne =
          type.isMendixObject()
              && !type.isList()
              && response.qualifiedName().equals(type.getObjectType());
      found = only.getKey();
    }
    if (!isOne) {
      throw Failure.validation(
          "the microflow "
              + microflow
              + " must have one parameter, an object of "
              + response.qualifiedName()
              + '.',
          "Add it, or choose another microflow.");
    }
    return found;
  }

  private Long pages(
      UnreadCalls calls,
      OperationMapping operation,
      IMendixObject request,
      Map<String, Object> members,
      String microflow,
      String parameter) {
    Long limit = operation.hasLimit() ? AllPages.limit(new Members(context, request)) : null;
    Iterator<NamedReader> pages = calls.pages(operation.id(), members, limit);
    long count = 0;
    boolean goesOn = true;
    while (goesOn && pages.hasNext()) {
      AnswerFiller filler = new AnswerFiller(context, operation);
      filler.add(pages.next());
      count++;
      goesOn = !Boolean.FALSE.equals(call(microflow, parameter, filler.end()));
    }
    return count;
  }

  /** Calls the microflow, which is none of this library's and has the loader that it is used to. */
  private Object call(String microflow, String parameter, IMendixObject page) {
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return Core.microflowCall(microflow).withParam(parameter, page).execute(context);
    } catch (RuntimeException failed) {
      throw Failure.of(
          "internal",
          "the microflow " + microflow + " failed: " + failed.getMessage() + '.',
          failed,
          "Handle the error in the microflow; it may return false to end the listing.");
    } finally {
      thread.setContextClassLoader(ours);
    }
  }
}
