//! The native module `twinlink._native`. What users see is in `python/twinlink`; this carries calls in and pages out,
//! and knows no operation by name.

mod arguments;
mod bell;
mod blocking;
mod connector;
mod decode;
mod ending;
mod errors;
mod events;
mod found;
mod interpreter;
mod log;
mod mqtt;
mod settings;
mod signer;

/// Carries calls into the core and pages out of it.
#[pyo3::pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::bell::Bell;
    #[pymodule_export]
    use crate::connector::{Connector, Pending};
    #[pymodule_export]
    use crate::events::Events;
    #[pymodule_export]
    use crate::mqtt::{Changes, Delivery, Deltas, Message, Mqtt, Reader, Shadow, Subscription};
    #[pymodule_export]
    use crate::signer::{Keys, presign_url, resolve, sign_request};

    /// The version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// The catalogue that it was built with.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __catalogue__: &str = twinlink_core::BUILD[1];

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::interpreter::claim()?;
        // Now, while no other thread of the program knows of a connector and forks.
        twinlink_core::log::prepare();
        crate::found::prepare(module.py())?;
        crate::ending::prepare(module.py())?;
        Ok(())
    }
}
