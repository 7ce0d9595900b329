package io.twinlink.mendix.runner.model;

/** The part of the module System that microflows and other modules meet. */
final class SystemModule {
  private SystemModule() {}

  static void addTo(Model model) {
    text(entity(model, "System.Error", null, false), "ErrorType", "Message", "Stacktrace");
    text(entity(model, "System.User", null, true), "Name");
    text(entity(model, "System.FileDocument", null, true), "Name");
    entity(model, "System.Image", "System.FileDocument", true);
  }

  private static Entity entity(Model model, String name, String parent, boolean persistable) {
    Entity entity = new Entity(name, parent, persistable);
    model.entities().put(name, entity);
    return entity;
  }

  private static void text(Entity entity, String... names) {
    for (String name : names) {
      entity.add(new Attribute(name, DataType.of(DataType.Kind.STRING), ""));
    }
  }
}
