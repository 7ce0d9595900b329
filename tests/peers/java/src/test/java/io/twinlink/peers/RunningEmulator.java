package io.twinlink.peers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseClient;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;

/** An emulator until it is closed, and AWS's own clients for it. */
final class RunningEmulator implements AutoCloseable {
  private final Process process;
  private final JsonObject ready;

  private RunningEmulator(Process process, JsonObject ready) {
    this.process = process;
    this.ready = ready;
  }

  static RunningEmulator start(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("twinlink.emulator")));
    command.addAll(List.of(options));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new RunningEmulator(
        process, JsonParser.parseString(reader.readLine()).getAsJsonObject());
  }

  IoTSiteWiseClient siteWise() {
    return siteWise(secret());
  }

  IoTSiteWiseClient siteWise(String secret) {
    return configure(IoTSiteWiseClient.builder(), secret).build();
  }

  IoTTwinMakerClient twinMaker() {
    return configure(IoTTwinMakerClient.builder(), secret()).build();
  }

  private String secret() {
    return ready.get("secret_access_key").getAsString();
  }

  private <B extends AwsClientBuilder<B, ?>> B configure(B builder, String secret) {
    var keys = AwsBasicCredentials.create(ready.get("access_key_id").getAsString(), secret);
    return builder
        .region(Region.of(ready.get("region").getAsString()))
        .endpointOverride(URI.create(ready.get("endpoint").getAsString()))
        .credentialsProvider(StaticCredentialsProvider.create(keys))
        // "api.127.0.0.1" is no host: the one thing about a local endpoint that the SDK must be
        // told.
        .overrideConfiguration(
            options ->
                options.putAdvancedOption(
                    SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
