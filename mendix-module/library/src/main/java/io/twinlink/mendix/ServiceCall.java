package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.ConnectorAccess;
import io.twinlink.internal.NamedReader;
import io.twinlink.internal.UnreadCalls;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

/** One call of an activity of a table. */
final class ServiceCall {
  private final String module;
  private final String name;
  private final IContext context;
  private final Activity activity;

  ServiceCall(String module, String name, IContext context) {
    this.module = module;
    this.name = name;
    this.context = context;
    this.activity = new Activity(module, name, context);
  }

  /** What is done with the members of a request. */
  @FunctionalInterface
  interface Work<R> {
    /** Does it. */
    R with(UnreadCalls calls, Map<String, Object> members);
  }

  /** Calls an operation; see {@link Activities#run}. */
  IMendixObject run(IMendixObject request, String region, IMendixObject credentials) {
    return activity.run(
        () -> {
          Table table = Table.of(module);
          OperationMapping operation = table.activity(name);
          return call(
              activity,
              table,
              context,
              operation,
              request,
              region,
              credentials,
              (calls, members) -> response(calls, operation, request, members));
        });
  }

  private IMendixObject response(
      UnreadCalls calls,
      OperationMapping operation,
      IMendixObject request,
      Map<String, Object> members) {
    AllPages all = operation.isPaged() ? AllPages.of(new Members(context, request)) : null;
    boolean isAll = all != null && all.isWanted();
    Iterator<NamedReader> pages = calls.pages(operation.id(), members, isAll ? all.limit() : null);
    AnswerFiller filler = null;
    do {
      NamedReader page = pages.next();
      if (filler == null) {
        filler = new AnswerFiller(context, operation);
      }
      filler.add(page);
    } while (isAll && pages.hasNext());
    return filler.end();
  }

  /** Waits; see {@link Activities#await}. */
  IMendixObject await(
      IMendixObject request, String region, IMendixObject credentials, Long timeOutInSeconds) {
    Duration timeout = timeOutInSeconds == null ? null : Duration.ofSeconds(timeOutInSeconds);
    return activity.run(
        () -> {
          Table table = Table.of(module);
          OperationMapping waiter = table.waiter(name);
          return call(
              activity,
              table,
              context,
              waiter,
              request,
              region,
              credentials,
              (calls, members) -> {
                NamedReader answer = calls.await(waiter.id(), members, timeout);
                long start = answer.mark();
                if (answer.begin() == 0) {
                  return null;
                }
                answer.reset(start);
                AnswerFiller filler = new AnswerFiller(context, waiter);
                filler.add(answer);
                return filler.end();
              });
        });
  }

  /** Reads a request object, and does something with it; errors are told with the model's names. */
  static <R> R call(
      Activity activity,
      Table table,
      IContext context,
      OperationMapping operation,
      IMendixObject request,
      String region,
      IMendixObject credentials,
      Work<R> work)
      throws Exception {
    return activity.withRequest(
        operation.request().name(),
        request,
        region,
        credentials,
        connector -> {
          Map<String, Object> members =
              new RequestReader(context, table).read(operation.request(), request);
          try {
            return work.with(ConnectorAccess.of(connector), members);
          } catch (TwinlinkException failed) {
            throw Failure.of(failed, new MemberNames(operation.request(), members)::told);
          }
        });
  }
}
