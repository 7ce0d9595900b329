package io.twinlink.mendix;

/** An attribute, and the value of AWS's that it holds. */
final class AttributeMapping extends MemberMapping {
  private final ValueKind kind;
  private final boolean isList;
  private final EnumerationMapping enumeration;
  private final String textName;
  private final boolean isRequired;

  /**
   * Takes what a line says.
   *
   * @param isList whether AWS has a list of such values
   * @param enumeration of an attribute of that kind; else null
   * @param textName the attribute that has the text AWS sent; null for none
   */
  AttributeMapping(
      String name,
      String member,
      ValueKind kind,
      boolean isList,
      EnumerationMapping enumeration,
      String textName,
      boolean isRequired) {
    super(name, member);
    this.kind = kind;
    this.isList = isList;
    this.enumeration = enumeration;
    this.textName = textName;
    this.isRequired = isRequired;
  }

  ValueKind kind() {
    return kind;
  }

  boolean isList() {
    return isList;
  }

  EnumerationMapping enumeration() {
    return enumeration;
  }

  String textName() {
    return textName;
  }

  boolean isRequired() {
    return isRequired;
  }
}
