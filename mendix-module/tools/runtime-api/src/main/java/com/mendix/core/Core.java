package com.mendix.core;

import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.core.conf.Configuration;
import com.mendix.core.internal.ICore;
import com.mendix.datastorage.XPathQuery;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.List;
import java.util.Map;

/**
 * The entrance to the runtime for Java actions; everything is handed to the runtime that was
 * installed.
 */
public final class Core {
  private static volatile ICore core;

  private Core() {}

  /**
   * Installs the runtime that answers from now on.
   *
   * @param runtime the runtime; null to have none
   */
  public static void initialize(ICore runtime) {
    core = runtime;
  }

  /** Creates an object of an entity; it is not stored before it is committed. */
  public static IMendixObject instantiate(IContext context, String objectType) {
    return core().instantiate(context, objectType);
  }

  /** Stores an object. */
  public static IMendixObject commit(IContext context, IMendixObject object) throws CoreException {
    return core().commit(context, object);
  }

  /** Stores objects. */
  public static List<IMendixObject> commit(IContext context, List<IMendixObject> objects) {
    return core().commit(context, objects);
  }

  /** Deletes objects. */
  public static boolean delete(IContext context, IMendixObject... objects) {
    return core().delete(context, List.of(objects));
  }

  /** Deletes objects. */
  public static boolean delete(IContext context, List<IMendixObject> objects) {
    return core().delete(context, objects);
  }

  /** Undoes what changed in an object since it was stored. */
  public static IMendixObject rollback(IContext context, IMendixObject object)
      throws CoreException {
    return core().rollback(context, object);
  }

  /** Retrieves the object with an identifier. */
  public static IMendixObject retrieveId(IContext context, IMendixIdentifier id)
      throws CoreException {
    return core().retrieveId(context, id);
  }

  /** Retrieves the objects with these identifiers. */
  public static List<IMendixObject> retrieveIdList(IContext context, List<IMendixIdentifier> ids)
      throws CoreException {
    return core().retrieveIdList(context, ids);
  }

  /** Retrieves the objects at the other end of an association. */
  public static List<IMendixObject> retrieveByPath(
      IContext context, IMendixObject object, String path) {
    return core().retrieveByPath(context, object, path);
  }

  /**
   * Retrieves the objects at the other end of an association.
   *
   * @param isSelfAssociationChild where the association joins an entity with itself, whether the
   *     object is its child; without this the object is the parent
   */
  public static List<IMendixObject> retrieveByPath(
      IContext context, IMendixObject object, String path, boolean isSelfAssociationChild) {
    return core().retrieveByPath(context, object, path, isSelfAssociationChild);
  }

  /** Whether an entity is, or specializes, another. */
  public static boolean isSubClassOf(String superClass, String subClass) {
    return core().isSubClassOf(superClass, subClass);
  }

  /** The text with a key in a language, such as the caption of an enumeration value. */
  public static String getInternationalizedString(String languageCode, String key) {
    return core().getInternationalizedString(languageCode, key);
  }

  /** The text with a key in the language of a context. */
  public static String getInternationalizedString(IContext context, String key, Object... args) {
    return core().getInternationalizedString(context, key, args);
  }

  /** Starts building a call of a microflow. */
  public static MicroflowCallBuilder microflowCall(String microflowName) {
    return core().microflowCall(microflowName);
  }

  /** The parameters of a microflow, by name; empty if there is no such microflow. */
  public static Map<String, IDataType> getInputParameters(String microflowName) {
    return core().getInputParameters(microflowName);
  }

  /** Creates a query of stored objects. */
  public static XPathQuery createXPathQuery(String xPath) {
    return core().createXPathQuery(xPath);
  }

  /** The log node with a name. */
  public static ILogNode getLogger(String name) {
    return core().getLogger(name);
  }

  /** The settings of the runtime. */
  public static Configuration getConfiguration() {
    return core().getConfiguration();
  }

  /** A context that may do everything. */
  public static IContext createSystemContext() {
    return core().createSystemContext();
  }

  private static ICore core() {
    ICore installed = core;
    if (installed == null) {
      throw new IllegalStateException("no runtime is installed");
    }
    return installed;
  }
}
