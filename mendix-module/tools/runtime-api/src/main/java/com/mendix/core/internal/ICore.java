package com.mendix.core.internal;

import com.mendix.core.CoreException;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.core.conf.Configuration;
import com.mendix.datastorage.XPathQuery;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.List;
import java.util.Map;

/** What a runtime implements; the methods are those of {@link com.mendix.core.Core}. */
public interface ICore {
  /** See {@link com.mendix.core.Core#instantiate}. */
  IMendixObject instantiate(IContext context, String objectType);

  /** See {@link com.mendix.core.Core#commit(IContext, IMendixObject)}. */
  IMendixObject commit(IContext context, IMendixObject object) throws CoreException;

  /** See {@link com.mendix.core.Core#commit(IContext, List)}. */
  List<IMendixObject> commit(IContext context, List<IMendixObject> objects);

  /** See {@link com.mendix.core.Core#delete(IContext, List)}. */
  boolean delete(IContext context, List<IMendixObject> objects);

  /** See {@link com.mendix.core.Core#rollback}. */
  IMendixObject rollback(IContext context, IMendixObject object) throws CoreException;

  /** See {@link com.mendix.core.Core#retrieveId}. */
  IMendixObject retrieveId(IContext context, IMendixIdentifier id) throws CoreException;

  /** See {@link com.mendix.core.Core#retrieveIdList}. */
  List<IMendixObject> retrieveIdList(IContext context, List<IMendixIdentifier> ids)
      throws CoreException;

  /** See {@link com.mendix.core.Core#retrieveByPath(IContext, IMendixObject, String)}. */
  List<IMendixObject> retrieveByPath(IContext context, IMendixObject object, String path);

  /** See {@link com.mendix.core.Core#retrieveByPath(IContext, IMendixObject, String, boolean)}. */
  default List<IMendixObject> retrieveByPath(
      IContext context, IMendixObject object, String path, boolean isSelfAssociationChild) {
    throw new UnsupportedOperationException("retrieveByPath");
  }

  /** See {@link com.mendix.core.Core#isSubClassOf}. */
  boolean isSubClassOf(String superClass, String subClass);

  /** See {@link com.mendix.core.Core#getInternationalizedString(String, String)}. */
  String getInternationalizedString(String languageCode, String key);

  /** See {@link com.mendix.core.Core#getInternationalizedString(IContext, String, Object...)}. */
  String getInternationalizedString(IContext context, String key, Object... args);

  /** See {@link com.mendix.core.Core#microflowCall}. */
  MicroflowCallBuilder microflowCall(String microflowName);

  /** See {@link com.mendix.core.Core#getInputParameters}. */
  default Map<String, IDataType> getInputParameters(String microflowName) {
    throw new UnsupportedOperationException("getInputParameters");
  }

  /** See {@link com.mendix.core.Core#createXPathQuery}. */
  XPathQuery createXPathQuery(String xPath);

  /** See {@link com.mendix.core.Core#getLogger}. */
  ILogNode getLogger(String name);

  /** See {@link com.mendix.core.Core#getConfiguration}. */
  Configuration getConfiguration();

  /** See {@link com.mendix.core.Core#createSystemContext}. */
  IContext createSystemContext();
}
