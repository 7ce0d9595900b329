package io.twinlink.mendix.runner.app;

import com.mendix.core.conf.Configuration;
import io.twinlink.mendix.runner.model.Constant;
import io.twinlink.mendix.runner.model.Model;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of an app: constants and client certificates. */
final class AppConfiguration implements Configuration {
  private final Map<String, Object> constants = new HashMap<>();
  private final List<byte[]> certificates;
  private final List<String> passwords;
  private final File resources;
  private final File temporary;

  AppConfiguration(
      Model model,
      Map<String, String> overrides,
      List<byte[]> certificates,
      List<String> passwords,
      Path deployment) {
    this.certificates = List.copyOf(certificates);
    this.passwords = List.copyOf(passwords);
    this.resources = deployment.resolve("model/resources").toFile();
    this.temporary = deployment.resolve("data/tmp").toFile();
    overrides.keySet().forEach(model::constant);
    for (Constant constant : model.constants().values()) {
      String text = overrides.getOrDefault(constant.name(), constant.defaultValue());
      constants.put(constant.name(), constant.parse(text));
    }
  }

  @Override
  public Object getConstantValue(String constantName) {
    if (!constants.containsKey(constantName)) {
      throw new IllegalArgumentException("there is no constant " + constantName);
    }
    return constants.get(constantName);
  }

  @Override
  public List<InputStream> getClientCertificates() {
    List<InputStream> streams = new ArrayList<>();
    certificates.forEach(bytes -> streams.add(new ByteArrayInputStream(bytes)));
    return streams;
  }

  @Override
  public List<String> getClientCertificatePasswords() {
    return passwords;
  }

  @Override
  public File getResourcesPath() {
    return resources;
  }

  @Override
  public File getTempPath() {
    return temporary;
  }
}
