package io.twinlink.mendix.runner.app;

import com.mendix.systemwideinterfaces.core.IDataType;
import io.twinlink.mendix.runner.model.DataType;

/** The type of a parameter, as Java sees it. */
final class ParameterType implements IDataType {
  private final DataType type;

  ParameterType(DataType type) {
    this.type = type;
  }

  @Override
  public boolean isMendixObject() {
    return type.kind() == DataType.Kind.OBJECT;
  }

  @Override
  public boolean isList() {
    return type.kind() == DataType.Kind.LIST;
  }

  @Override
  public String getObjectType() {
    return isMendixObject() || isList() ? type.name() : null;
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
