//! What SiteWise's operations answer. Members that AWS calls required are empty (text) or 1970 (times) if AWS leaves
//! them out all the same.

use crate::engine::{enumeration, structure};
use crate::timestamp::Timestamp;

structure! {
    /// An asset model in a listing: AWS's `AssetModelSummary`.
    AssetModelSummary {
        /// The asset model's id, a UUID.
        id = "id": String,
        /// The id that the user gave it.
        external_id = "externalId": Option<String>,
        /// Its ARN.
        arn = "arn": String,
        /// Its name.
        name = "name": String,
        /// Its type.
        asset_model_type = "assetModelType": Option<AssetModelType>,
        /// Its description.
        description = "description": String,
        /// When it was created.
        creation_date = "creationDate": Timestamp,
        /// When it was last changed.
        last_update_date = "lastUpdateDate": Timestamp,
        /// Its state, and the error if it failed.
        status = "status": AssetModelStatus,
        /// Its version number.
        version = "version": Option<String>,
    }
}

structure! {
    /// AWS's `AssetModelStatus`.
    AssetModelStatus {
        /// The state.
        state = "state": AssetModelState,
        /// Why it failed.
        error = "error": Option<ErrorDetails>,
    }
}

structure! {
    /// AWS's `ErrorDetails`.
    ErrorDetails {
        /// The kind of error.
        code = "code": ErrorCode,
        /// The message.
        message = "message": String,
        /// More errors behind this one.
        details = "details": Option<Vec<DetailedError>>,
    }
}

structure! {
    /// AWS's `DetailedError`.
    DetailedError {
        /// The kind of error.
        code = "code": DetailedErrorCode,
        /// The message.
        message = "message": String,
    }
}

structure! {
    /// A SiteWise Monitor portal in a listing: AWS's `PortalSummary`.
    PortalSummary {
        /// The portal's id, a UUID.
        id = "id": String,
        /// Its name.
        name = "name": String,
        /// Its description.
        description = "description": Option<String>,
        /// The address that its users open.
        start_url = "startUrl": String,
        /// When it was created.
        creation_date = "creationDate": Option<Timestamp>,
        /// When it was last changed.
        last_update_date = "lastUpdateDate": Option<Timestamp>,
        /// The role that its users act in.
        role_arn = "roleArn": Option<String>,
        /// Its state, and the error if it failed.
        status = "status": PortalStatus,
        /// Its type.
        portal_type = "portalType": Option<PortalType>,
    }
}

structure! {
    /// AWS's `PortalStatus`.
    PortalStatus {
        /// The state.
        state = "state": PortalState,
        /// Why it failed.
        error = "error": Option<MonitorErrorDetails>,
    }
}

structure! {
    /// AWS's `MonitorErrorDetails`.
    MonitorErrorDetails {
        /// The kind of error.
        code = "code": Option<MonitorErrorCode>,
        /// The message.
        message = "message": Option<String>,
    }
}

structure! {
    /// A SiteWise Monitor project in a listing: AWS's `ProjectSummary`.
    ProjectSummary {
        /// The project's id, a UUID.
        id = "id": String,
        /// Its name.
        name = "name": String,
        /// Its description.
        description = "description": Option<String>,
        /// When it was created.
        creation_date = "creationDate": Option<Timestamp>,
        /// When it was last changed.
        last_update_date = "lastUpdateDate": Option<Timestamp>,
    }
}

enumeration! {
    /// AWS's `AssetModelType`.
    AssetModelType {
        /// A model of assets.
        AssetModel = "ASSET_MODEL",
        /// A reusable component of asset models.
        ComponentModel = "COMPONENT_MODEL",
        /// An interface that asset models implement.
        Interface = "INTERFACE",
    }
}

enumeration! {
    /// AWS's `AssetModelState`.
    AssetModelState {
        /// Being created.
        Creating = "CREATING",
        /// Ready.
        Active = "ACTIVE",
        /// Being changed.
        Updating = "UPDATING",
        /// A change is being carried to its assets.
        Propagating = "PROPAGATING",
        /// Being deleted.
        Deleting = "DELETING",
        /// Creation or change failed: see the status's error.
        Failed = "FAILED",
    }
}

enumeration! {
    /// AWS's `ErrorCode` of SiteWise.
    ErrorCode {
        /// The definition is not valid.
        ValidationError = "VALIDATION_ERROR",
        /// SiteWise failed.
        InternalFailure = "INTERNAL_FAILURE",
    }
}

enumeration! {
    /// AWS's `DetailedErrorCode`.
    DetailedErrorCode {
        /// Where it is computed does not fit.
        IncompatibleComputeLocation = "INCOMPATIBLE_COMPUTE_LOCATION",
        /// How it is forwarded does not fit.
        IncompatibleForwardingConfiguration = "INCOMPATIBLE_FORWARDING_CONFIGURATION",
    }
}

enumeration! {
    /// AWS's `PortalState`.
    PortalState {
        /// Being created.
        Creating = "CREATING",
        /// Waiting to be created.
        Pending = "PENDING",
        /// Being changed.
        Updating = "UPDATING",
        /// Being deleted.
        Deleting = "DELETING",
        /// Ready.
        Active = "ACTIVE",
        /// Creation or change failed: see the status's error.
        Failed = "FAILED",
    }
}

enumeration! {
    /// AWS's `PortalType`.
    PortalType {
        /// A classic portal.
        V1 = "SITEWISE_PORTAL_V1",
        /// An AI-aware portal.
        V2 = "SITEWISE_PORTAL_V2",
    }
}

enumeration! {
    /// AWS's `MonitorErrorCode`.
    MonitorErrorCode {
        /// SiteWise Monitor failed.
        InternalFailure = "INTERNAL_FAILURE",
        /// The definition is not valid.
        ValidationError = "VALIDATION_ERROR",
        /// A quota is reached.
        LimitExceeded = "LIMIT_EXCEEDED",
    }
}
