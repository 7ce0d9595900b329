//! Operations of twinlink's own: signatures, the keys themselves, and who they belong to.

use crate::{connectors, wait};
use jni::Env;
use jni::objects::JClass;
use twinlink_core::Error;
use twinlink_core::blocking::Runtime;
use twinlink_core::frame::Data;
use twinlink_core::log::Log;
use twinlink_core::own_operations::OwnOperation;

/// Answers one. Those about a connector run on it and write to its log; the others want no connector.
pub(crate) fn answer(
    env: &mut Env<'_>,
    class: &JClass<'_>,
    connector: u64,
    (operation, arguments): (OwnOperation, Data),
    log: &mut Option<Log>,
) -> Result<Vec<u8>, Error> {
    if let Some(answer) = operation.at_once(&arguments)? {
        return Ok(answer);
    }
    let mut task = if operation.needs_connector() {
        let open = connectors::get(connector)?;
        *log = Some(open.log.clone());
        let connector = open.connector.clone();
        open.task(async move { operation.answer(Some(&connector), &arguments).await })
    } else {
        Runtime::shared()?.task(async move { operation.answer(None, &arguments).await })
    };
    wait(env, class, |time| task.wait(time))?
}
