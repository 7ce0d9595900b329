//! What is checked before a package is written, and in a package that is read.

mod access;
mod calls;
mod expression;
mod functions;
mod gives;
mod graph;
mod icons;
mod java;
mod names;
mod pages;
mod references;
mod report;
mod step;
mod texts;
mod variables;

use std::collections::HashSet;

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::package::boilerplate::BOILERPLATE;
use crate::package::read::Package;
use crate::storage::{Object, complete};
use crate::stored::StoredModule;
use crate::tree::Tree;
use report::Report;

/// All that is wrong with a module that was lowered from its sources.
pub fn source(tree: &Tree, module: &StoredModule, catalog: &Catalog) -> Vec<Finding> {
    let mut module = module.clone();
    completed(&mut module);
    let mut findings = stored(&module, catalog);
    let java = tree.java.iter().map(|(path, source)| (path.as_str(), source.file.as_str(), source.bytes.as_slice()));
    findings.extend(java::check(&module, java));
    findings.extend(icons::check(tree));
    findings.extend(references::required(&module, catalog));
    findings
}

/// All that is wrong with a package.
pub fn package(package: &Package, catalog: &Catalog) -> Vec<Finding> {
    let mut findings = package.findings.clone();
    let module = &package.module;
    // The type table is that of one version; packages of others are read, but not compared with it.
    if package.stamp.product == BOILERPLATE.stamp.product {
        if package.stamp != BOILERPLATE.stamp {
            let message = format!(
                "_MetaData: the build or schema does not belong to {}; write the package again",
                package.stamp.product
            );
            findings.push(Finding::of_file(&module.file, message));
        }
        findings.extend(stored(module, catalog));
    } else {
        let message = format!(
            "is made with Mendix {}; only packages made with {} are checked. `inspect` reads this one",
            package.stamp.product, BOILERPLATE.stamp.product
        );
        findings.push(Finding::of_file(&module.file, message));
    }
    let prefix = format!("javasource/{}/", module.name.to_lowercase());
    let java = package
        .java
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?, path.as_str(), bytes.as_slice())));
    findings.extend(java::check(module, java));
    findings.extend(icons::stored(module));
    findings
}

fn completed(module: &mut StoredModule) {
    complete::complete(&mut module.module);
    let parts = [&mut module.settings, &mut module.security, &mut module.domain];
    parts.into_iter().flatten().for_each(complete::complete);
    module.documents.iter_mut().for_each(|document| complete::complete(&mut document.object));
}

/// What holds for a stored module wherever it comes from.
fn stored(module: &StoredModule, catalog: &Catalog) -> Vec<Finding> {
    let mut report = Report::default();
    let partial: HashSet<*const Object> = module
        .documents
        .iter()
        .filter(|document| !document.is_whole)
        .map(|document| &raw const document.object)
        .collect();
    names::module(module, &mut report);
    let languages = texts::languages(module);
    for (unit, file, place) in module.units() {
        report.enter(file, &place);
        texts::check(unit, &languages, &mut report);
        for mismatch in complete::check(unit) {
            report.add(mismatch.line, &mismatch.property, mismatch.message);
        }
        names::unit(unit, &mut report);
        references::check(unit, catalog, &mut report);
        match unit.kind.as_str() {
            _ if partial.contains(&std::ptr::from_ref(unit)) => {}
            "DomainModels$DomainModel" => access::check(unit, &module.name, catalog, &mut report),
            "Microflows$Microflow" | "Microflows$Rule" => {
                // The flow of values is followed only where there is a flow to follow.
                if graph::check(unit, &mut report) {
                    variables::check(unit, catalog, &mut report);
                }
                calls::check(unit, catalog, &mut report);
            }
            "Forms$Page" | "Forms$Snippet" | "Forms$Layout" => pages::check(unit, catalog, &mut report),
            _ => {}
        }
    }
    report.findings
}
