package io.twinlink.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.PagedRequest;
import io.twinlink.PagedResponse;
import io.twinlink.Paginator;
import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListPortalsRequest;
import io.twinlink.sitewise.ListProjectsRequest;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the settings and the call of a case into calls of the library. */
public final class ConformanceCall {
  private static final int LONG_TEXT = 17_881;

  private ConformanceCall() {}

  /** The connector of a case; throws what its making throws. */
  public static Connector connector(Emulator emulator, JsonObject row) {
    Connector.Builder builder =
        Connector.builder()
            .endpointUrl(emulator.endpoint())
            .region(emulator.region())
            .maxBackoff(Duration.ofMillis(50));
    if (row.has("settings")) {
      row.getAsJsonObject("settings").entrySet().forEach(setting -> set(builder, setting));
    }
    return builder.credentials(credentials(emulator, row.getAsJsonObject("credentials"))).build();
  }

  /** The connector that settings as data ask for, {@code credentials} among them. */
  static Connector.Builder builder(JsonObject settings) {
    Connector.Builder builder = Connector.builder();
    settings.entrySet().forEach(setting -> set(builder, setting));
    return builder;
  }

  /** Puts all pages of the listing that a case makes into {@code pages}, one by one. */
  public static void pages(
      Connector aws, Emulator emulator, JsonObject call, List<PagedResponse<?>> pages) {
    JsonObject arguments =
        call.has("arguments") ? call.getAsJsonObject("arguments") : new JsonObject();
    Paginator<?, ?> listing =
        listing(aws, emulator, call.get("operation").getAsString(), arguments);
    if (call.has("limit")) {
      listing = listing.limit(call.get("limit").getAsLong());
    }
    listing.pages().forEach(pages::add);
  }

  private static Paginator<?, ?> listing(
      Connector aws, Emulator emulator, String operation, JsonObject arguments) {
    switch (operation) {
      case "iottwinmaker.ListWorkspaces":
        return aws.twinMaker()
            .listWorkspacesPaginator(paged(ListWorkspacesRequest.builder(), arguments).build());
      case "iotsitewise.ListPortals":
        return aws.siteWise()
            .listPortalsPaginator(paged(ListPortalsRequest.builder(), arguments).build());
      case "iotsitewise.ListProjects":
        String portal = text(arguments, "portalId");
        return aws.siteWise()
            .listProjectsPaginator(
                paged(ListProjectsRequest.builder(), arguments)
                    .portalId("$portal".equals(portal) ? emulator.portalIds().get(0) : portal)
                    .build());
      case "iotsitewise.ListAssetModels":
        return aws.siteWise()
            .listAssetModelsPaginator(
                paged(ListAssetModelsRequest.builder(), arguments)
                    .assetModelTypesWithStrings(texts(arguments, "assetModelTypes"))
                    .assetModelVersion(text(arguments, "assetModelVersion"))
                    .build());
      default:
        throw new AssertionError("a case calls an operation that is not run: " + operation);
    }
  }

  private static <BuilderT extends PagedRequest.Builder<BuilderT>> BuilderT paged(
      BuilderT builder, JsonObject arguments) {
    String token = text(arguments, "nextToken");
    return builder
        .nextToken("$long".equals(token) ? "x".repeat(LONG_TEXT) : token)
        .maxResults(
            arguments.has("maxResults") ? (Integer) arguments.get("maxResults").getAsInt() : null);
  }

  private static Credentials credentials(Emulator emulator, JsonObject given) {
    if (given == null) {
      return emulator.credentials();
    }
    if (given.size() == 0) {
      return null;
    }
    if (given.has("type")) {
      return GivenCredentials.of(given);
    }
    return Credentials.of(
        given.has("access_key_id") ? text(given, "access_key_id") : emulator.accessKeyId(),
        given.has("secret_access_key")
            ? text(given, "secret_access_key")
            : emulator.secretAccessKey(),
        given.has("session_token") ? text(given, "session_token") : emulator.sessionToken());
  }

  private static void set(Connector.Builder builder, Map.Entry<String, JsonElement> setting) {
    JsonElement value = setting.getValue();
    switch (setting.getKey()) {
      case "credentials":
        builder.credentials(
            value.isJsonNull() ? null : GivenCredentials.of(value.getAsJsonObject()));
        break;
      case "region":
        builder.region(text(value));
        break;
      case "endpoint_url":
        builder.endpointUrl(text(value));
        break;
      case "profile":
        builder.profile(text(value));
        break;
      case "host_prefix":
        builder.hostPrefix(value.getAsBoolean());
        break;
      case "use_fips":
        builder.useFips(value.getAsBoolean());
        break;
      case "use_dual_stack":
        builder.useDualStack(value.getAsBoolean());
        break;
      case "endpoint_urls":
        value
            .getAsJsonObject()
            .entrySet()
            .forEach(url -> builder.endpointUrlOf(url.getKey(), url.getValue().getAsString()));
        break;
      case "proxy_url":
        builder.proxyUrl(text(value));
        break;
      case "no_proxy":
        builder.noProxy(text(value));
        break;
      case "ca_bundle":
        builder.caBundle(Path.of(value.getAsString()));
        break;
      case "danger_accept_any_certificate":
        builder.dangerAcceptAnyCertificate(value.getAsBoolean());
        break;
      case "max_response_bytes":
        builder.maxResponseBytes(value.getAsInt());
        break;
      case "max_attempts":
        builder.maxAttempts(value.getAsInt());
        break;
      case "max_backoff":
        builder.maxBackoff(duration(value));
        break;
      case "connect_timeout":
        builder.connectTimeout(duration(value));
        break;
      case "attempt_timeout":
        builder.attemptTimeout(duration(value));
        break;
      case "call_timeout":
        builder.callTimeout(duration(value));
        break;
      default:
        throw new AssertionError("a case has a setting that is not made: " + setting);
    }
  }

  private static Duration duration(JsonElement seconds) {
    return Duration.ofMillis(Math.round(seconds.getAsDouble() * 1000));
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? text(object.get(name)) : null;
  }

  private static String text(JsonElement value) {
    return value.isJsonNull() ? null : value.getAsString();
  }

  private static List<String> texts(JsonObject object, String name) {
    if (!object.has(name)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    object.getAsJsonArray(name).forEach(text -> texts.add(text.getAsString()));
    return texts;
  }
}
