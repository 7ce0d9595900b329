package io.twinlink.mendix.runner.app;

import com.mendix.datastorage.XPathQuery;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.runner.expression.Environment;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.expression.XPath;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query such as {@code //Module.Entity[Name = 'x']}. */
final class AppQuery implements XPathQuery {
  private final App app;
  private final String entity;
  private final XPath constraint;
  private final Map<String, Object> variables = new HashMap<>();
  private int amount = -1;
  private int offset;

  AppQuery(App app, String source) {
    this.app = app;
    if (!source.startsWith("//")) {
      throw new ExpressionException("XPath " + source + " does not begin with //");
    }
    int bracket = source.indexOf('[');
    this.entity = source.substring(2, bracket < 0 ? source.length() : bracket).trim();
    this.constraint = XPath.parse(bracket < 0 ? "" : source.substring(bracket));
    app.model().entity(entity);
  }

  @Override
  public XPathQuery setAmount(int limit) {
    this.amount = limit;
    return this;
  }

  @Override
  public XPathQuery setOffset(int first) {
    this.offset = first;
    return this;
  }

  @Override
  public XPathQuery setVariable(String name, Object value) {
    variables.put(name, value);
    return this;
  }

  @Override
  public List<IMendixObject> execute(IContext context) {
    Environment environment = new Variables(context);
    List<IMendixObject> found = new ArrayList<>();
    int skipped = 0;
    for (MendixObject object : app.space().stored(entity)) {
      boolean isWanted = amount < 0 || found.size() < amount;
      if (isWanted && constraint.holds(object, environment) && skipped++ >= offset) {
        found.add(object);
      }
    }
    return found;
  }

  /** The variables of this query. */
  private final class Variables implements Environment {
    private final IContext context;

    Variables(IContext context) {
      this.context = context;
    }

    @Override
    public Object variable(String name) {
      if (!variables.containsKey(name)) {
        throw new ExpressionException("there is no variable $" + name);
      }
      Object value = variables.get(name);
      return value instanceof Integer ? Long.valueOf((Integer) value) : value;
    }

    @Override
    public Object constant(String qualifiedName) {
      return app.configuration().getConstantValue(qualifiedName);
    }

    @Override
    public ObjectSpace space() {
      return app.space();
    }

    @Override
    public IContext context() {
      return context;
    }
  }
}
