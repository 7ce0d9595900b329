// What the System module of every app offers to others, from Mendix's public documentation: no package contains it.

const ENTITIES = {
  Error: ["ErrorType", "Message", "Stacktrace"],
  FileDocument: ["FileID", "Name", "DeleteAfterDownload", "Contents", "HasContents", "Size"],
  HttpHeader: ["Key", "Value"],
  HttpMessage: ["HttpVersion", "Content"],
  HttpRequest: ["Uri"],
  HttpResponse: ["StatusCode", "ReasonPhrase"],
  Image: ["PublicThumbnailPath", "EnableCaching"],
  Language: ["Code", "Description"],
  Session: ["SessionId", "CSRFToken", "LastActive", "LongLived", "ReadOnlyHashKey", "LastActionExecution"],
  SoapFault: ["Code", "Reason", "Node", "Role", "Detail"],
  TimeZone: ["Code", "Description", "RawOffset"],
  User: ["Name", "Password", "LastLogin", "Blocked", "Active", "FailedLogins", "WebServiceUser", "IsAnonymous"],
  UserRole: ["ModelGUID", "Name", "Description"],
};

const ASSOCIATIONS = ["HttpHeaders", "Session_User", "User_Language", "User_TimeZone", "UserRoles", "grantableRoles"];

/** Pairs of qualified name and SDK type. */
export const SYSTEM = [
  ["System", "Projects$Module"],
  ["System.User", "Security$ModuleRole"],
  ["System.Administrator", "Security$ModuleRole"],
  ...Object.entries(ENTITIES).flatMap(([entity, attributes]) => [
    [`System.${entity}`, "DomainModels$Entity"],
    ...attributes.map((attribute) => [`System.${entity}.${attribute}`, "DomainModels$Attribute"]),
  ]),
  ...ASSOCIATIONS.map((association) => [`System.${association}`, "DomainModels$Association"]),
];
