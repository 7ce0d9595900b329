package io.twinlink.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.AssumeRole;
import io.twinlink.Credentials;
import io.twinlink.RolesAnywhere;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Credentials from data: {@code type} is the name of the constructor, the rest its parts. */
final class GivenCredentials {
  private GivenCredentials() {}

  static Credentials of(JsonObject given) {
    switch (given.get("type").getAsString()) {
      case "keys":
        return Credentials.of(
            text(given, "access_key_id"),
            text(given, "secret_access_key"),
            text(given, "session_token"));
      case "profile":
        return Credentials.profile(text(given, "name"));
      case "default_chain":
        return Credentials.defaultChain();
      case "web_identity":
        return Credentials.webIdentity(text(given, "role_arn"), Path.of(text(given, "token_file")));
      case "process":
        return Credentials.process(text(given, "command"));
      case "assume_role":
        return assumeRole(given);
      case "roles_anywhere":
        return rolesAnywhere(given);
      default:
        throw new AssertionError("credentials are given that are not made: " + given);
    }
  }

  private static Credentials assumeRole(JsonObject given) {
    AssumeRole role =
        Credentials.assumeRole(text(given, "role_arn"))
            .externalId(text(given, "external_id"))
            .sessionName(text(given, "session_name"))
            .policy(text(given, "policy"))
            .duration(duration(given));
    if (given.has("source")) {
      role.source(of(given.getAsJsonObject("source")));
    }
    return role.build();
  }

  private static Credentials rolesAnywhere(JsonObject given) {
    RolesAnywhere session =
        Credentials.rolesAnywhere(
            text(given, "trust_anchor_arn"), text(given, "profile_arn"), text(given, "role_arn"));
    if (given.has("private_key")) {
      session.privateKey(Path.of(text(given, "private_key")));
    }
    if (given.has("certificate_pin")) {
      session.certificateFromEnvironment(text(given, "certificate_pin"));
    } else if (given.has("certificate_number")) {
      List<Path> files = new ArrayList<>();
      texts(given, "certificate_files").forEach(file -> files.add(Path.of(file)));
      int number = given.get("certificate_number").getAsInt();
      session.certificateFromList(files, texts(given, "certificate_passwords"), number);
    } else {
      session.certificate(Path.of(text(given, "certificate")));
    }
    return session.password(text(given, "password")).duration(duration(given)).build();
  }

  private static List<String> texts(JsonObject given, String name) {
    List<String> texts = new ArrayList<>();
    given.getAsJsonArray(name).forEach(text -> texts.add(text.getAsString()));
    return texts;
  }

  private static Duration duration(JsonObject given) {
    JsonElement seconds = given.get("duration");
    return seconds == null ? null : Duration.ofSeconds(seconds.getAsLong());
  }

  private static String text(JsonObject given, String name) {
    JsonElement value = given.get(name);
    return value == null ? null : value.getAsString();
  }
}
