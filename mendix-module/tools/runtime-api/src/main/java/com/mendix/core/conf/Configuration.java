package com.mendix.core.conf;

import java.io.File;
import java.io.InputStream;
import java.util.List;

/** The settings of the runtime. */
public interface Configuration {
  /** The value of a constant: String, Long, Boolean, BigDecimal or Date. */
  Object getConstantValue(String constantName);

  /** The client certificates, as PKCS 12 files. */
  List<InputStream> getClientCertificates();

  /** The passwords of the client certificates, in their order. */
  List<String> getClientCertificatePasswords();

  /** The folder of the app's resources. */
  File getResourcesPath();

  /** The folder for temporary files. */
  File getTempPath();
}
