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
  public DataTypeEnum getType() {
    switch (type.kind()) {
      case STRING:
        return DataTypeEnum.String;
      case INTEGER:
        return DataTypeEnum.Integer;
      case LONG:
        return DataTypeEnum.Long;
      case DECIMAL:
        return DataTypeEnum.Decimal;
      case BOOLEAN:
        return DataTypeEnum.Boolean;
      case DATE_TIME:
        return DataTypeEnum.Datetime;
      case ENUMERATION:
        return DataTypeEnum.Enumeration;
      case OBJECT:
      case LIST:
        return DataTypeEnum.Object;
      default:
        return DataTypeEnum.Nothing;
    }
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
