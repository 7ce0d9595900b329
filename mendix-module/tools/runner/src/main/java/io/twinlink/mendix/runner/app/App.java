package io.twinlink.mendix.runner.app;

import com.mendix.core.Core;
import com.mendix.core.actionmanagement.IActionRegistrator;
import com.mendix.core.conf.Configuration;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.microflow.Client;
import io.twinlink.mendix.runner.microflow.Context;
import io.twinlink.mendix.runner.microflow.Engine;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.microflow.Services;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.ModelReader;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.mpk.PackageException;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import io.twinlink.mendix.runner.proxies.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A running app. One runs at a time in a JVM, as {@link Core} is one; another may follow it. */
public final class App implements AutoCloseable {
  private static final AtomicInteger STARTS = new AtomicInteger();

  private final Model model;
  private final ObjectSpace space;
  private final Log log = new Log();
  private final Client client = new Client();
  private final Engine engine;
  private final Configuration configuration;
  private JavaActions javaActions = new JavaActions();
  private AppClassLoader loader;

  private App(Builder builder) {
    this.model = ModelReader.read(builder.directory.model().units());
    this.space = new ObjectSpace(model);
    this.configuration =
        new AppConfiguration(
            model,
            builder.constants,
            builder.certificates,
            builder.passwords,
            builder.directory.folder().resolve("deployment"));
    this.engine = new Engine(new AppServices());
  }

  /** Starts building an app of the modules in a folder. */
  public static Builder of(AppDirectory directory) {
    return new Builder(directory);
  }

  /** The settings of an app that is to be started. */
  public static final class Builder {
    private final AppDirectory directory;
    private final Map<String, String> constants = new HashMap<>();
    private final List<byte[]> certificates = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private Style style = Style.STUDIO_PRO_9;

    private Builder(AppDirectory directory) {
      this.directory = directory;
    }

    /** Sets a constant. */
    public Builder constant(String name, String value) {
      constants.put(name, value);
      return this;
    }

    /** Adds a client certificate with its password. */
    public Builder certificate(byte[] pkcs12, String password) {
      certificates.add(pkcs12.clone());
      passwords.add(password);
      return this;
    }

    /** Chooses the Studio Pro whose generated Java is followed; 9 if nothing is chosen. */
    public Builder style(Style chosen) {
      style = chosen;
      return this;
    }

    /** Deploys and starts the app. */
    public App start() {
      App app = new App(this);
      app.load(new AppCompiler(directory.folder(), app.model, style).deploy());
      Core.initialize(new AppCore(app));
      return app;
    }
  }

  private void load(List<Path> places) {
    try {
      List<URL> urls = new ArrayList<>();
      for (Path place : places) {
        urls.add(place.toUri().toURL());
      }
      loader = new AppClassLoader("app-" + STARTS.incrementAndGet(), urls.toArray(new URL[0]));
      Object registrar =
          loader.loadClass("system.UserActionsRegistrar").getConstructor().newInstance();
      registrar
          .getClass()
          .getMethod("registerActions", IActionRegistrator.class)
          .invoke(registrar, javaActions);
    } catch (IOException | ReflectiveOperationException failed) {
      throw new PackageException("the Java actions cannot be registered: " + failed, failed);
    }
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** The objects. */
  public ObjectSpace space() {
    return space;
  }

  /** The log. */
  public Log log() {
    return log;
  }

  /** What was shown to the user. */
  public Client client() {
    return client;
  }

  /** The settings. */
  public Configuration configuration() {
    return configuration;
  }

  /** The loader of the app's classes; null after the app has stopped. */
  public ClassLoader classLoader() {
    return loader;
  }

  /** A context that may do everything. */
  public IContext context() {
    return new Context(true);
  }

  /**
   * Runs a microflow.
   *
   * @param arguments values of Java: enumerations as texts, objects as IMendixObject
   * @return the result as a value of Java
   */
  public Object run(String name, Map<String, Object> arguments, IContext context) {
    if (loader == null) {
      throw new IllegalStateException("the app has stopped");
    }
    Microflow microflow = model.microflow(name);
    Map<String, Object> values = new HashMap<>(arguments);
    for (Parameter parameter : microflow.parameters()) {
      if (values.containsKey(parameter.name())) {
        String where = name + "." + parameter.name();
        values.put(
            parameter.name(),
            Coercion.fromJava(parameter.type(), values.get(parameter.name()), where));
      }
    }
    try {
      return Coercion.toJava(engine.run(microflow, values, context));
    } catch (MicroflowException failed) {
      // As the real runtime does with errors that no microflow handles.
      log.node("ActionManager").error("Error in execution of " + name, failed);
      throw failed;
    }
  }

  /** Runs a Java action by itself, with arguments of Java in the order of its parameters. */
  public Object call(String name, List<Object> arguments) throws Exception {
    return javaActions.call(model.javaAction(name), arguments, context());
  }

  /** Stops the app, and lets go of its classes. */
  @Override
  public void close() {
    if (loader == null) {
      return;
    }
    Core.initialize(null);
    javaActions = new JavaActions();
    try {
      loader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      loader = null;
    }
  }

  /** What microflows need of this app. */
  private final class AppServices implements Services {
    @Override
    public ObjectSpace space() {
      return space;
    }

    @Override
    public Object constant(String qualifiedName) {
      return configuration.getConstantValue(qualifiedName);
    }

    @Override
    public ILogNode log(String node) {
      return log.node(node);
    }

    @Override
    public Client client() {
      return client;
    }

    @Override
    public Object call(JavaAction action, List<Object> arguments, IContext context)
        throws Exception {
      return javaActions.call(action, arguments, context);
    }
  }
}
