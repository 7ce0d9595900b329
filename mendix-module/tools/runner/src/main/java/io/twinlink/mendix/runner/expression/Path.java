package io.twinlink.mendix.runner.expression;

import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.List;

/** A variable, and the way from its object over associations to an attribute. */
final class Path implements Expression {
  private final String variable;
  private final List<String> steps;

  Path(String variable, List<String> steps) {
    this.variable = variable;
    this.steps = steps;
  }

  @Override
  public Object evaluate(Environment environment) {
    Object value = environment.variable(variable);
    if (steps.isEmpty()) {
      return value;
    }
    if (value == null) {
      throw new ExpressionException("$" + variable + " is empty, so it has no " + steps.get(0));
    }
    for (String step : steps) {
      if (value == null) {
        return null;
      }
      if (!(value instanceof MendixObject)) {
        throw new ExpressionException("$" + variable + ": " + step + " is asked of no object");
      }
      value = step(environment, (MendixObject) value, step);
    }
    return value;
  }

  private Object step(Environment environment, MendixObject object, String step) {
    Model model = environment.model();
    Attribute attribute = model.attributes(object.entity()).get(step);
    if (attribute != null) {
      return Coercion.fromMember(attribute.type(), object.getValue(environment.context(), step));
    }
    Association association = model.associations().get(step);
    if (association != null) {
      List<MendixObject> others = environment.space().follow(object, step);
      boolean isParent = model.isA(object.getType(), association.parent());
      if (association.isSet() || !(isParent || association.isBoth())) {
        throw new ExpressionException(
            "$" + variable + ": " + step + " leads to several objects; retrieve them instead");
      }
      return others.isEmpty() ? null : others.get(0);
    }
    // After an association, the entity it leads to may be named.
    if (model.entities().containsKey(step) && model.isA(object.getType(), step)) {
      return object;
    }
    throw new ExpressionException("there is no member " + step + " in " + object.getType());
  }
}
