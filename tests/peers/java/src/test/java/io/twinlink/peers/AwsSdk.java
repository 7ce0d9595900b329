package io.twinlink.peers;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.twinlink.peers.Facts.Operation;
import io.twinlink.peers.Facts.Shape;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.JsonValueTrait;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.iot.IotClient;
import software.amazon.awssdk.services.iotdataplane.IotDataPlaneClient;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseAsyncClient;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseClient;
import software.amazon.awssdk.services.iotsitewise.model.InvokeAssistantRequest;
import software.amazon.awssdk.services.iotsitewise.model.InvokeAssistantResponse;
import software.amazon.awssdk.services.iotsitewise.model.InvokeAssistantResponseHandler;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;
import software.amazon.awssdk.utils.builder.Buildable;

/** The AWS SDK for Java, led by AWS's names: its classes say what members they have. */
final class AwsSdk implements AutoCloseable {
  private static final Map<Shape, Set<String>> MEMBERS = new ConcurrentHashMap<>();

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Map<String, SdkClient> clients;
  private final IoTSiteWiseAsyncClient streaming;

  AwsSdk(String endpoint, String id, String secret) {
    clients =
        Map.of(
            "iottwinmaker",
            configure(IoTTwinMakerClient.builder(), endpoint, id, secret).build(),
            "iotsitewise",
            configure(IoTSiteWiseClient.builder(), endpoint, id, secret).build(),
            "iot",
            configure(IotClient.builder(), endpoint, id, secret).build(),
            "iotdata",
            configure(IotDataPlaneClient.builder(), endpoint, id, secret).build());
    streaming = configure(IoTSiteWiseAsyncClient.builder(), endpoint, id, secret).build();
  }

  /** Whether it is of a model that has the operation. */
  static boolean has(Operation operation) {
    return type(operation.input()).isPresent();
  }

  /** Whether it has a member of a structure. */
  static boolean has(Shape structure, String member) {
    if (structure.is("payload") || structure.is("eventStream")) {
      // It has events as classes.
      return true;
    }
    return MEMBERS.computeIfAbsent(structure, AwsSdk::members).contains(member);
  }

  private static Set<String> members(Shape structure) {
    Set<String> members = new TreeSet<>();
    if (type(structure).isPresent()) {
      builder(structure).sdkFields().forEach(field -> members.add(field.memberName()));
    }
    return members;
  }

  private static Optional<Class<?>> type(Shape structure) {
    try {
      return Optional.of(
          Class.forName(
              "software.amazon.awssdk.services."
                  + (structure.service().equals("iotdata") ? "iotdataplane" : structure.service())
                  + ".model."
                  + structure.name()));
    } catch (ClassNotFoundException | NoClassDefFoundError unknown) {
      // The second is of one whose name differs in its case.
      return Optional.empty();
    }
  }

  private static SdkPojo builder(Shape structure) {
    try {
      return (SdkPojo) type(structure).orElseThrow().getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  /** Calls an operation. */
  Map<String, Object> call(Operation operation, Map<String, Object> arguments) {
    Object request = structure(builder(operation.input()), arguments);
    if (request instanceof InvokeAssistantRequest asked) {
      return stream(asked);
    }
    SdkClient client = clients.get(operation.service());
    // The class that implements it is not public.
    Class<?> type = client.getClass().getInterfaces()[0];
    try {
      return values(
          (SdkPojo) type.getMethod(operation.method(), request.getClass()).invoke(client, request));
    } catch (InvocationTargetException thrown) {
      throw (RuntimeException) thrown.getCause();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  /** The events as they are here: a list of unions. */
  private Map<String, Object> stream(InvokeAssistantRequest request) {
    List<InvokeAssistantResponse> answers = new ArrayList<>();
    List<Object> events = new ArrayList<>();
    InvokeAssistantResponseHandler handler =
        InvokeAssistantResponseHandler.builder()
            .onResponse(answers::add)
            .subscriber(
                event -> {
                  String kind = event.sdkEventType().toString();
                  events.add(Map.of(kind, values((SdkPojo) event)));
                })
            .build();
    streaming.invokeAssistant(request, handler).join();
    Map<String, Object> values = values(answers.get(0));
    values.put("body", events);
    return values;
  }

  private static Object structure(SdkPojo builder, Map<?, ?> values) {
    Map<String, SdkField<?>> fields = new LinkedHashMap<>();
    builder.sdkFields().forEach(field -> fields.put(field.memberName(), field));
    values.forEach(
        (name, value) -> {
          SdkField<?> field = fields.get(name);
          field.set(builder, given(field, value));
        });
    return ((Buildable) builder).build();
  }

  private static Object given(SdkField<?> field, Object value) {
    MarshallingType<?> type = field.marshallingType();
    if (value == null) {
      return null;
    }
    if (field.containsTrait(JsonValueTrait.class)) {
      return JSON.toJson(value);
    }
    if (type == MarshallingType.SDK_POJO) {
      return structure(field.constructor().get(), (Map<?, ?>) value);
    }
    if (type == MarshallingType.LIST) {
      SdkField<?> part = field.getTrait(ListTrait.class).memberFieldInfo();
      List<Object> list = new ArrayList<>();
      ((List<?>) value).forEach(element -> list.add(given(part, element)));
      return list;
    }
    if (type == MarshallingType.MAP) {
      SdkField<?> part = field.getTrait(MapTrait.class).valueFieldInfo();
      Map<Object, Object> map = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, entry) -> map.put(name, given(part, entry)));
      return map;
    }
    if (type == MarshallingType.SDK_BYTES) {
      return SdkBytes.fromByteArray((byte[]) value);
    }
    return type == MarshallingType.FLOAT ? (Object) ((Number) value).floatValue() : value;
  }

  /** The members that are there. */
  private static Map<String, Object> values(SdkPojo structure) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (SdkField<?> field : structure.sdkFields()) {
      Object value = field.getValueOrDefault(structure);
      boolean isAbsent =
          value == null
              || value instanceof SdkAutoConstructList
              || value instanceof SdkAutoConstructMap;
      if (!isAbsent) {
        values.put(field.memberName(), got(value));
      }
    }
    return values;
  }

  private static Object got(Object value) {
    if (value instanceof SdkPojo structure) {
      return values(structure);
    }
    if (value instanceof SdkBytes bytes) {
      return bytes.asByteArray();
    }
    if (value instanceof Document document) {
      return of(document);
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(got(element)));
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      map.forEach((name, entry) -> entries.put((String) name, got(entry)));
      return entries;
    }
    return value;
  }

  private static Object of(Document document) {
    if (document.isNumber()) {
      return document.asNumber().bigDecimalValue();
    }
    if (document.isList()) {
      return got(document.asList());
    }
    if (document.isMap()) {
      return got(document.asMap());
    }
    return document.unwrap();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configure(
      B builder, String endpoint, String id, String secret) {
    return builder
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create(endpoint))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret)))
        // "api.127.0.0.1" is no host.
        .overrideConfiguration(
            options ->
                options
                    .retryStrategy(DefaultRetryStrategy.doNotRetry())
                    .putAdvancedOption(
                        SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));
  }

  @Override
  public void close() {
    clients.values().forEach(SdkClient::close);
    streaming.close();
  }
}
