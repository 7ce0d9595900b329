//! The way into Rust and back. Java gets an answer or an exception that it knows: what the JVM itself threw meanwhile
//! (its stack or its memory was at an end), `OutOfMemoryError` for an answer that does not fit, and a
//! `TwinlinkException` for everything else.

use crate::stack;
use jni::errors::{Error, ErrorPolicy, Result};
use jni::objects::{JByteArray, JClass, JString};
use jni::strings::JNIString;
use jni::{Env, EnvUnowned, jni_sig, jni_str};
use std::any::Any;
use twinlink_core::blocking;

/// What a call takes of the stack at most: keys from instance metadata take most of it.
const ROOM: usize = 160 * 1024;

/// Does the work of a native method of `class`.
pub(crate) fn enter<'local, T: Default>(
    env: &mut EnvUnowned<'local>,
    class: &JClass<'local>,
    work: impl FnOnce(&mut Env<'local>) -> Result<T>,
) -> T {
    env.with_env(work).resolve_with::<Throw, _>(|| class)
}

/// Does the work of a native method that calls, if the stack has room for it. If not, the answer is null, and Java throws:
/// from here that would need the stack that is not there.
///
/// The JVM keeps 80 KiB for native code before it calls it, on Windows 32. Who takes more meets the pages that it guards,
/// and that ends the process.
pub(crate) fn enter_with_room<'local>(
    env: &mut EnvUnowned<'local>,
    class: &JClass<'local>,
    work: impl FnOnce(&mut Env<'local>) -> Result<JByteArray<'local>>,
) -> JByteArray<'local> {
    if stack::left().is_some_and(|left| left < ROOM) { JByteArray::default() } else { enter(env, class, work) }
}

/// An answer as Java's bytes.
pub(crate) fn hand_over<'local>(env: &mut Env<'local>, answer: &[u8]) -> Result<JByteArray<'local>> {
    env.byte_array_from_slice(answer).map_err(|error| match error {
        // Only memory can be missing for an array. The crate takes the JVM's own error away; this one says more.
        Error::JniCall(_) => no_memory(
            env,
            &format!("an answer of {} bytes: ask for fewer items in a page, or give the JVM more heap", answer.len()),
        ),
        other => other,
    })
}

fn no_memory(env: &mut Env<'_>, words: &str) -> Error {
    // That something is thrown is the "error" of a call that throws.
    env.throw_new(jni_str!("java/lang/OutOfMemoryError"), JNIString::from(words)).err().unwrap_or(Error::JavaException)
}

struct Throw;

impl Throw {
    /// Lets `Native.fail` throw, which knows the exceptions of the library.
    fn fail(env: &mut Env<'_>, class: &JClass<'_>, words: &str) {
        if env.exception_check() {
            return;
        }
        let thrown = JString::from_str(env, words).and_then(|text| {
            env.call_static_method(class, jni_str!("fail"), jni_sig!((JString) -> ()), &[(&text).into()])
        });
        if !matches!(thrown, Err(Error::JavaException)) && !env.exception_check() {
            // Not even that much memory is there; the JVM keeps an error for this.
            let _ = no_memory(env, words);
        }
    }
}

impl<T: Default> ErrorPolicy<T, Error> for Throw {
    type Captures<'unowned_env_local: 'native_method, 'native_method> = &'native_method JClass<'unowned_env_local>;

    fn on_error<'unowned_env_local: 'native_method, 'native_method>(
        env: &mut Env<'unowned_env_local>,
        class: &mut Self::Captures<'unowned_env_local, 'native_method>,
        error: Error,
    ) -> Result<T> {
        Throw::fail(env, class, &format!("the JVM and the native library do not understand each other: {error}"));
        Ok(T::default())
    }

    fn on_panic<'unowned_env_local: 'native_method, 'native_method>(
        env: &mut Env<'unowned_env_local>,
        class: &mut Self::Captures<'unowned_env_local, 'native_method>,
        panic: Box<dyn Any + Send + 'static>,
    ) -> Result<T> {
        Throw::fail(env, class, &format!("a defect of twinlink: {}", blocking::words(&*panic)));
        Ok(T::default())
    }
}
