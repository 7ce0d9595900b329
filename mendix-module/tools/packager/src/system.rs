//! What is known of Mendix's System module, which is in every app.

use std::sync::LazyLock;

use crate::stored::StoredModule;
use crate::tree::Tree;

/// The System module, as far as modules refer to it.
pub static SYSTEM: LazyLock<StoredModule> =
    LazyLock::new(|| match Tree::of_text("System.mx", "System", include_str!("../data/System.mx")) {
        Ok(tree) => tree.signature(),
        Err(findings) => panic!("data/System.mx: {findings:?}"),
    });
