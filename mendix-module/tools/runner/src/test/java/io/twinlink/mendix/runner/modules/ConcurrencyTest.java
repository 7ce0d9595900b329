package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Several users at once. */
final class ConcurrencyTest {
  @Test
  void callsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(8);
    try (Emulator emulator = Emulator.start();
        Connectors connectors = Connectors.start(emulator)) {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int call = 0; call < 80; call++) {
        boolean isEven = call % 2 == 0;
        MendixObject request =
            isEven
                ? connectors.request(TWINMAKER + ".ListWorkspacesRequest")
                : connectors.request(SITEWISE + ".ListPortalsRequest");
        MendixObject credentials = connectors.credentials("AWSAuthentication.Credentials");
        counts.add(
            users.submit(
                () ->
                    isEven
                        ? workspaces(connectors, request, credentials)
                        : portals(connectors, request, credentials)));
      }
      for (int call = 0; call < counts.size(); call++) {
        assertEquals(call % 2 == 0 ? 25 : 50, counts.get(call).get(60, TimeUnit.SECONDS));
      }
      assertEquals(80, emulator.requests().size());
    } finally {
      users.shutdownNow();
    }
  }

  private static int workspaces(Connectors app, MendixObject request, MendixObject credentials) {
    MendixObject response =
        run(app, TWINMAKER + ".ListWorkspaces", "ListWorkspacesRequest", request, credentials);
    return app.follow(response, "ListWorkspacesResponse_WorkspaceSummary").size();
  }

  private static int portals(Connectors app, MendixObject request, MendixObject credentials) {
    MendixObject response =
        run(app, SITEWISE + ".ListPortals", "ListPortalsRequest", request, credentials);
    return app.follow(response, "PortalSummary_ListPortalsResponse").size();
  }

  private static MendixObject run(
      Connectors app,
      String activity,
      String name,
      MendixObject request,
      MendixObject credentials) {
    IContext context = app.app().context();
    Map<String, Object> arguments =
        Map.of(name, request, "ENUM_Region", "us_east_1", "Credentials", credentials);
    return (MendixObject) app.app().run(activity, arguments, context);
  }
}
