package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.ConnectorAccess;
import io.twinlink.internal.UnreadCalls;
import java.util.Iterator;

/** One call of any operation, in JSON. */
final class OperationCall {
  private static final String NAME = "CallAWSOperation";

  private final String module;
  private final IContext context;

  OperationCall(String module, IContext context) {
    this.module = module;
    this.context = context;
  }

  /** Makes the call; see {@link Activities#callOperation}. */
  IMendixObject run(IMendixObject request, String region, IMendixObject credentials) {
    Activity activity = new Activity(module, NAME, context);
    return activity.run(
        request,
        region,
        credentials,
        connector -> {
          String json = answer(ConnectorAccess.of(connector), new Members(context, request));
          IMendixObject response = Core.instantiate(context, module + '.' + NAME + "Response");
          response.setValue(context, "ResponseJSON", json);
          return response;
        });
  }

  private String answer(UnreadCalls calls, Members request) {
    String operation = request.text("Operation");
    if (operation == null) {
      throw Failure.validation(
          "Operation is required.", "Set it to AWS's name of one, such as DescribeAsset.");
    }
    String id = id(request.text("Service"), operation);
    AllPages all = AllPages.of(request);
    String text = request.text("RequestJSON");
    String arguments = text == null ? "" : text;
    Iterator<String> pages = calls.jsonPages(id, arguments, all.limit());
    try {
      return all.isWanted() ? joined(pages, PagedOperations.items(id)) : pages.next();
    } catch (TwinlinkException failed) {
      throw Failure.ofOperation(failed);
    }
  }

  /**
   * {@return service and operation as the core names them; the operation may have its service
   * already}
   */
  private String id(String service, String operation) {
    int dot = operation.indexOf('.');
    if (dot > 0 && (service == null || service.equals(operation.substring(0, dot)))) {
      return operation;
    }
    return (service == null ? Table.of(module).service() : service) + '.' + operation;
  }

  private static String joined(Iterator<String> pages, String items) {
    JsonPages joined = new JsonPages(items);
    pages.forEachRemaining(joined::add);
    return joined.text();
  }
}
