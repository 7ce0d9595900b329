//! What is checked before a package is written, and in a package that is read.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::package::read::Package;
use crate::storage::complete;
use crate::stored::StoredModule;
use crate::tree::Tree;

/// All that is wrong with a module that was lowered from its sources.
pub fn source(tree: &Tree, module: &StoredModule, catalog: &Catalog) -> Vec<Finding> {
    let mut module = module.clone();
    completed(&mut module);
    let _ = tree;
    stored(&module, catalog)
}

/// All that is wrong with a package.
pub fn package(package: &Package, catalog: &Catalog) -> Vec<Finding> {
    let mut findings = package.findings.clone();
    findings.extend(stored(&package.module, catalog));
    findings
}

fn completed(module: &mut StoredModule) {
    complete::complete(&mut module.module);
    let parts = [&mut module.settings, &mut module.security, &mut module.domain];
    parts.into_iter().flatten().for_each(complete::complete);
    module.documents.iter_mut().for_each(|document| complete::complete(&mut document.object));
}

fn stored(module: &StoredModule, _catalog: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (unit, file, place) in module.units() {
        for mismatch in complete::check(unit) {
            findings.push(Finding {
                file: file.to_owned(),
                line: mismatch.line,
                place: format!("{place}: {}", mismatch.property),
                message: mismatch.message,
            });
        }
    }
    findings
}
