package io.twinlink.mendix.runner.app;

import com.mendix.core.CoreException;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.core.conf.Configuration;
import com.mendix.core.internal.ICore;
import com.mendix.datastorage.XPathQuery;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.runner.microflow.Context;
import io.twinlink.mendix.runner.model.Enumeration;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runtime's API for the Java of an app. */
final class AppCore implements ICore {
  private final App app;
  private final ObjectSpace space;

  AppCore(App app) {
    this.app = app;
    this.space = app.space();
  }

  @Override
  public IMendixObject instantiate(IContext context, String objectType) {
    return space.create(objectType);
  }

  @Override
  public IMendixObject commit(IContext context, IMendixObject object) {
    space.commit(object);
    return object;
  }

  @Override
  public List<IMendixObject> commit(IContext context, List<IMendixObject> objects) {
    objects.forEach(space::commit);
    return objects;
  }

  @Override
  public boolean delete(IContext context, List<IMendixObject> objects) {
    objects.forEach(space::delete);
    return true;
  }

  @Override
  public IMendixObject rollback(IContext context, IMendixObject object) {
    space.rollback(object);
    return object;
  }

  @Override
  public IMendixObject retrieveId(IContext context, IMendixIdentifier id) throws CoreException {
    return space.find(id);
  }

  @Override
  public List<IMendixObject> retrieveIdList(IContext context, List<IMendixIdentifier> ids)
      throws CoreException {
    List<IMendixObject> found = new ArrayList<>();
    for (IMendixIdentifier id : ids) {
      found.add(space.find(id));
    }
    return found;
  }

  @Override
  public List<IMendixObject> retrieveByPath(IContext context, IMendixObject object, String path) {
    return new ArrayList<>(space.follow((MendixObject) object, path));
  }

  @Override
  public List<IMendixObject> retrieveByPath(
      IContext context, IMendixObject object, String path, boolean isSelfAssociationChild) {
    return new ArrayList<>(space.follow((MendixObject) object, path, isSelfAssociationChild));
  }

  @Override
  public boolean isSubClassOf(String superClass, String subClass) {
    return space.model().isA(subClass, superClass);
  }

  @Override
  public String getInternationalizedString(String languageCode, String key) {
    for (Enumeration enumeration : space.model().enumerations().values()) {
      for (Enumeration.Value value : enumeration.values().values()) {
        if (value.captionKey().equals(key)) {
          return value.captions().get(languageCode);
        }
      }
    }
    throw new IllegalArgumentException("there is no text with key " + key);
  }

  @Override
  public String getInternationalizedString(IContext context, String key, Object... args) {
    return MessageFormat.format(getInternationalizedString("en_US", key), args);
  }

  @Override
  public MicroflowCallBuilder microflowCall(String microflowName) {
    return new Call(microflowName);
  }

  @Override
  public Map<String, IDataType> getInputParameters(String microflowName) {
    Map<String, IDataType> types = new LinkedHashMap<>();
    Microflow microflow = space.model().microflows().get(microflowName);
    if (microflow != null) {
      for (Parameter parameter : microflow.parameters()) {
        types.put(parameter.name(), new ParameterType(parameter.type()));
      }
    }
    return types;
  }

  @Override
  public XPathQuery createXPathQuery(String xPath) {
    return new AppQuery(app, xPath);
  }

  @Override
  public ILogNode getLogger(String name) {
    return app.log().node(name);
  }

  @Override
  public Configuration getConfiguration() {
    return app.configuration();
  }

  @Override
  public IContext createSystemContext() {
    return new Context(true);
  }

  /** A call of a microflow that is being built. */
  private final class Call implements MicroflowCallBuilder {
    private final String microflow;
    private final Map<String, Object> arguments = new HashMap<>();

    Call(String microflow) {
      this.microflow = microflow;
    }

    @Override
    public MicroflowCallBuilder withParam(String name, Object value) {
      arguments.put(name, value);
      return this;
    }

    @Override
    public MicroflowCallBuilder inTransaction(boolean executeInTransaction) {
      // The outermost microflow of a context always has one.
      return this;
    }

    @Override
    @SuppressWarnings("unchecked") // The type is the caller's claim, as in the real interface.
    public <T> T execute(IContext context) {
      return (T) app.run(microflow, arguments, context);
    }
  }
}
