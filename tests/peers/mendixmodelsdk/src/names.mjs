// How files call what the SDK calls otherwise.
//
// A file's name of a type or property is the SDK's in Pascal case, except for those below: measured on real files.

/** Metamodel modules: SDK to storage. */
const MODULES = { Pages: "Forms" };

/** Types: SDK to storage. */
const TYPES = {
  DomainModels$AssociationDeleteBehavior: "DomainModels$DeleteBehavior",
  DomainModels$Entity: "DomainModels$EntityImpl",
  DomainModels$EventHandler: "DomainModels$EntityEvent",
  DomainModels$Index: "DomainModels$EntityIndex",
  Microflows$AggregateListAction: "Microflows$AggregateAction",
  Microflows$ChangeObjectAction: "Microflows$ChangeAction",
  Microflows$CreateObjectAction: "Microflows$CreateChangeAction",
  Microflows$ListEquals: "Microflows$Equals",
  Microflows$ListOperationAction: "Microflows$ListOperationsAction",
  Microflows$MemberChange: "Microflows$ChangeActionItem",
  Microflows$MicroflowParameterObject: "Microflows$MicroflowParameter",
  Microflows$ShowPageAction: "Microflows$ShowFormAction",
  Microflows$SortItem: "Microflows$RetrieveSorting",
  Microflows$SortItemList: "Microflows$SortingsList",
  Microflows$TemplateArgument: "Microflows$TemplateParameter",
  Pages$DynamicImageViewer: "Forms$ImageViewer",
  Pages$GridColumn: "Forms$DataGridColumn",
  Pages$LayoutCallArgument: "Forms$FormCallArgument",
  Pages$ListViewDatabaseSource: "Forms$NewListViewDatabaseSource",
  Pages$MicroflowClientAction: "Forms$MicroflowAction",
  Pages$NoClientAction: "Forms$NoAction",
  Pages$PageClientAction: "Forms$FormAction",
  Pages$PageForSpecialization: "Forms$FormForSpecialization",
  Pages$PageSettings: "Forms$FormSettings",
  Pages$TabContainer: "Forms$TabControl",
  Pages$TableCell: "Forms$DbTableCell",
  Projects$Module: "Projects$ModuleImpl",
  Projects$OneTimeConversionMarker: "Projects$OneTimeConversion",
  Settings$Configuration: "Settings$ServerConfiguration",
  Settings$Language: "Texts$Language",
  Settings$ModelerSettings: "Settings$ConventionSettings",
  Settings$RuntimeSettings: "Settings$ModelSettings",
  Settings$WebUIProjectSettingsPart: "Forms$WebUIProjectSettingsPart",
};

/** Properties by the type that declares them: SDK to storage. */
const PROPERTIES = {
  CodeActions$CodeAction: {
    actionParameters: "Parameters",
    actionReturnType: "JavaReturnType",
    actionTypeParameters: "TypeParameters",
    modelerActionInfo: "MicroflowActionInfo",
  },
  CodeActions$CodeActionParameter: { actionParameterType: "ParameterType" },
  CodeActions$EntityTypeParameterType: { typeParameter: "TypeParameterPointer" },
  CodeActions$ParameterizedEntityType: { typeParameter: "TypeParameterPointer" },
  DomainModels$AccessRule: { moduleRoles: "AllowedModuleRoles" },
  DomainModels$Association: { child: "ChildPointer" },
  DomainModels$AssociationBase: { dataStorageGuid: "GUID", parent: "ParentPointer" },
  DomainModels$Attribute: { dataStorageGuid: "GUID", type: "NewType" },
  DomainModels$Entity: {
    dataStorageGuid: "GUID", eventHandlers: "Events", generalization: "MaybeGeneralization",
  },
  DomainModels$EventHandler: { event: "Type", passEventObject: "SendInputParameter" },
  DomainModels$Index: { dataStorageGuid: "GUID" },
  DomainModels$IndexedAttribute: { attribute: "AttributePointer" },
  DomainModels$NoGeneralization: {
    hasChangedBy: "HasChangedByAttr",
    hasChangedDate: "HasChangedDateAttr",
    hasCreatedDate: "HasCreatedDateAttr",
    hasOwner: "HasOwnerAttr",
  },
  DomainModels$ValidationRule: { errorMessage: "Message" },
  Images$Image: { imageData: "Image" },
  Microflows$AggregateListAction: { inputListVariableName: "AggregateVariableName", outputVariableName: "VariableName" },
  Microflows$AssociationRetrieveSource: { association: "AssociationId" },
  Microflows$BinaryListOperation: { secondListOrObjectVariableName: "SecondListOrObjectName" },
  Microflows$CastAction: { outputVariableName: "VariableName" },
  Microflows$CreateListAction: { outputVariableName: "VariableName" },
  Microflows$CreateObjectAction: { outputVariableName: "VariableName" },
  Microflows$DatabaseRetrieveSource: { sortItemList: "NewSortings", xPathConstraint: "XpathConstraint" },
  Microflows$Flow: { destination: "DestinationPointer", origin: "OriginPointer" },
  Microflows$HttpConfiguration: {
    authenticationPassword: "HttpAuthenticationPassword",
    headerEntries: "HttpHeaderEntries",
    newHttpMethod: "HttpMethod",
    useAuthentication: "UseHttpAuthentication",
  },
  Microflows$ImportMappingCall: {
    mapping: "ReturnValueMapping", mappingArgumentVariableName: "ParameterVariableName",
  },
  Microflows$JavaActionCallAction: { outputVariableName: "ResultVariableName" },
  Microflows$JavaActionParameterMapping: { parameterValue: "Value" },
  Microflows$ListOperation: { listVariableName: "ListName" },
  Microflows$ListOperationAction: { operation: "NewOperation", outputVariableName: "ResultVariableName" },
  Microflows$MappingRequestHandling: { mapping: "MappingId", mappingArgumentVariableName: "MappingVariableName" },
  Microflows$Microflow: { concurrencyErrorMessage: "ConcurrenyErrorMessage" },
  Microflows$MicroflowCallAction: { outputVariableName: "ResultVariableName" },
  Microflows$ResultHandling: { outputVariableName: "ResultVariableName", storeInVariable: "Bind" },
  Microflows$RetrieveAction: { outputVariableName: "ResultVariableName" },
  Microflows$RuleCall: { rule: "Microflow" },
  Microflows$SequenceFlow: { caseValue: "NewCaseValue" },
  Microflows$ShowPageAction: { pageSettings: "FormSettings", passedObjectVariableName: "FormObjectVariable" },
  Microflows$Sort: { sortItemList: "Sortings" },
  Microflows$SortItemList: { items: "Sortings" },
  Microflows$Template: { arguments: "Parameters" },
  Microflows$ValidationFeedbackAction: { objectVariableName: "ValidationVariableName" },
  Navigation$NavigationProfile: { menuItemCollection: "Menu", roleBasedHomePages: "HomeItems" },
  Pages$Button: { caption: "CaptionTemplate" },
  Pages$ColumnGrid: { tooltipPage: "TooltipForm" },
  Pages$ControlBar: { items: "NewButtons" },
  Pages$DataGrid: { caption: "CaptionTemplate" },
  Pages$GridColumn: { width: "WidthValue" },
  Pages$GridControlBar: { defaultButton: "DefaultButtonPointer" },
  Pages$GridSortItem: { sortDirection: "SortOrder" },
  Pages$GroupBox: { caption: "CaptionTemplate" },
  Pages$LayoutCall: { layout: "Form" },
  Pages$AssociationWidget: { selectPageSettings: "PopupFormSettings" },
  Pages$Page: { allowedRoles: "AllowedModuleRoles", layoutCall: "FormCall" },
  Pages$ListViewTemplate: { specialization: "Entity" },
  Pages$PageClientAction: { pageSettings: "FormSettings" },
  Pages$PageForSpecialization: { pageSettings: "FormSettings" },
  Pages$PageSettings: { page: "Form" },
  Pages$ReferenceSelector: { gotoPageSettings: "GotoFormSettings" },
  Pages$ScrollContainer: { center: "CenterRegion" },
  Pages$SnippetCall: { snippet: "Form" },
  Pages$SnippetCallWidget: { snippetCall: "FormCall" },
  Pages$TabContainer: { defaultPage: "DefaultPagePointer" },
  Pages$Table: { columns: "ColumnWidths" },
  Pages$TableColumn: { width: "Value" },
  Projects$Module: { sortIndex: "NewSortIndex" },
  Projects$ProjectConversion: { markers: "OneTimeConversions" },
  Security$ProjectSecurity: { adminUserRoleName: "AdminUserRole", guestUserRoleName: "GuestUserRole" },
  Settings$Configuration: {
    adminPortNumber: "ServerPortNumber",
    adminPortOnlyLocal: "OpenAdminPort",
    runtimePortNumber: "HttpPortNumber",
    runtimePortOnlyLocal: "OpenHttpPort",
  },
  Settings$ProjectSettings: { settingsParts: "Settings" },
  Texts$Text: { translations: "Items" },
};

const FROM_STORAGE = new Map(Object.entries(TYPES).map(([sdk, storage]) => [storage, sdk]));

/** The name that files have for an SDK type. */
export function storageType(sdk) {
  if (sdk in TYPES) return TYPES[sdk];
  const [module, type] = sdk.split("$");
  return `${MODULES[module] ?? module}$${type}`;
}

/** The name that the SDK has for a file's type. */
export function sdkType(storage) {
  const renamed = FROM_STORAGE.get(storage);
  if (renamed) return renamed;
  const [module, type] = storage.split("$");
  const sdkModule = Object.keys(MODULES).find((name) => MODULES[name] === module) ?? module;
  const name = `${sdkModule}$${type}`;
  // A renamed type's own SDK name is no name in files.
  return name in TYPES ? null : name;
}

/** The name that files have for a property that `owner` declares. */
export function storageProperty(owner, name) {
  return PROPERTIES[owner]?.[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}
