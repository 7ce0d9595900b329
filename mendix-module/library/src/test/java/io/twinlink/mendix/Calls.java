package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls of the activities of {@code AModule.table}, in an app and a service of a test's own. */
final class Calls implements AutoCloseable {
  private static final String CONFIGURATION = "AWSAuthentication.AbstractRequest_BasicClientConfig";

  final FakeApp app = new FakeApp();
  final FakeService service = new FakeService();

  Calls() {
    app.model = new FakeModel("AModule");
  }

  /** A request object that leads to the service. */
  IMendixObject request(String entity, Object... members) {
    app.model.add("AModule." + entity, CONFIGURATION, "AllPages", "MaxTotalResults");
    IMendixObject request = app.make("AModule." + entity, members);
    IMendixObject configuration =
        app.object(
            Set.of("AWSAuthentication.SdkClientConfig"),
            "EndpointUrl",
            service.url(),
            "AWSAuthentication.SdkClientConfig_AbstractRetryPolicy",
            app.object(Set.of("AWSAuthentication.NoRetryPolicy")));
    request.setValue(app.context, CONFIGURATION, configuration.getId());
    return request;
  }

  IMendixObject run(String activity, IMendixObject request) {
    return Activities.run(
        "AModule", activity, app.context, request, "us_east_1", app.credentials());
  }

  /** What is told of a call that fails, which is logged once. */
  String fails(Runnable call) {
    String message = assertThrows(MendixRuntimeException.class, call::run).getMessage();
    assertEquals(List.of("AModule error " + message), app.log);
    app.log.clear();
    return message;
  }

  /** The values of an attribute of the objects at the other end of an association. */
  List<Object> values(IMendixObject object, String association, String attribute) {
    return app.all(object, "AModule." + association).stream()
        .map(each -> app.get(each, attribute))
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    service.close();
  }
}
