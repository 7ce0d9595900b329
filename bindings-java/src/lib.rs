//! The native methods of `io.twinlink.internal.Native`. One array of bytes goes in, one comes out
//! (`twinlink_core::frame` describes them); no operation is known here by name.
//!
//! The Java thread makes the call itself; no thread of Rust ever calls Java. While it waits, it looks now and then
//! whether it was interrupted.

mod connectors;
mod crossing;
mod handles;
mod mqtt;
mod own;
mod stack;
mod streams;

use connectors::Outcome;
use crossing::{enter, enter_with_room, hand_over};
use jni::objects::{JByteArray, JClass, JString};
use jni::sys::{jint, jlong};
use jni::{Env, EnvUnowned, jni_sig, jni_str};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use twinlink_core::log::Log;
use twinlink_core::{Error, ErrorKind, blocking, frame};
use zeroize::{Zeroize, Zeroizing};

/// How often a waiting thread looks whether it was interrupted.
const GLANCE: Duration = Duration::from_millis(50);

/// `Native.version()`: the library's version and catalogue, which must equal the classes'.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_version<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
) -> JString<'local> {
    enter(&mut env, &class, |env| JString::from_str(env, twinlink_core::BUILD.join("+")))
}

/// `Native.open(settings)`: a settings frame in, a handle or an error out.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_open<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
    settings: JByteArray<'local>,
) -> JByteArray<'local> {
    enter_with_room(&mut env, &class, |env| {
        let settings = Zeroizing::new(env.convert_byte_array(&settings)?);
        let mut handle = None;
        let answer = answer(|log| {
            let mut task = connectors::open(&settings, log)?;
            let opened = wait(env, &class, |time| task.wait(time))??;
            Ok(frame::opened(*handle.insert(connectors::insert(opened))))
        });
        // If Java does not get the handle, nobody else could close the connector.
        hand_over(env, &answer).inspect_err(|_| handle.into_iter().for_each(connectors::close))
    })
}

/// `Native.call(connector, request)`: a call frame in, an answer or an error out. What needs no connector has handle 0.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_call<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
    connector: jlong,
    request: JByteArray<'local>,
) -> JByteArray<'local> {
    enter_with_room(&mut env, &class, |env| {
        let request = env.convert_byte_array(&request)?;
        if frame::is_mqtt(&request) {
            return mqtt::call(env, &class, connector as u64, request);
        }
        let request = Zeroizing::new(request);
        let (mut has_keys, mut stream) = (false, None);
        let mut answer = answer(|log| {
            if let Some(own) = frame::read_own_call(&request)? {
                has_keys = true;
                return own::answer(env, &class, connector as u64, own, log);
            }
            let call = frame::read_call(&request)?;
            let open = connectors::get(connector as u64)?;
            let mut task = open.call(call);
            *log = Some(open.log.clone());
            match wait(env, &class, |time| task.wait(time))?? {
                Outcome::Frame(frame) => Ok(frame),
                Outcome::Events(events, form) => {
                    let (handle, frame) = streams::insert(*events, form, &open.log, &open.runtime)?;
                    stream = Some(handle);
                    Ok(frame)
                }
            }
        });
        // If Java does not get the handle, nobody else could close the stream.
        let handed_over = hand_over(env, &answer).inspect_err(|_| stream.into_iter().for_each(streams::close));
        if has_keys {
            answer.zeroize();
        }
        handed_over
    })
}

/// `Native.next(stream)`: an event, the end of the stream or an error out.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_next<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
    stream: jlong,
) -> JByteArray<'local> {
    enter_with_room(&mut env, &class, |env| {
        let answer = answer(|log| {
            let open = streams::get(stream as u64)?;
            let mut task = open.next()?;
            *log = Some(open.log.clone());
            wait(env, &class, |time| task.wait(time))?
        });
        hand_over(env, &answer)
    })
}

/// `Native.closeStream(stream)`: ends a stream and its request. An unknown or closed handle does nothing.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_closeStream<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
    stream: jlong,
) {
    enter(&mut env, &class, |_| {
        streams::close(stream as u64);
        Ok(())
    })
}

/// `Native.close(connector)`: ends the connector and its calls. An unknown or closed handle does nothing.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_close<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
    connector: jlong,
) {
    enter(&mut env, &class, |_| {
        connectors::close(connector as u64);
        Ok(())
    })
}

/// `Native.liveConnectors()`: how many connectors are open, to find leaks.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_liveConnectors<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
) -> jint {
    enter(&mut env, &class, |_| Ok(connectors::count() as jint))
}

/// `Native.liveMqtt()`: how many MQTT clients, subscriptions and shadows are open, to find leaks.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_liveMqtt<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
) -> jint {
    enter(&mut env, &class, |_| Ok(mqtt::count() as jint))
}

/// `Native.liveStreams()`: how many streams of events are open, to find leaks.
#[unsafe(no_mangle)]
pub extern "system" fn Java_io_twinlink_internal_Native_liveStreams<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
) -> jint {
    enter(&mut env, &class, |_| Ok(streams::count() as jint))
}

/// What `work` gives, or the frame of its error, and before it what was said to the log that `work` names. A panic is an
/// error too: it must not end the JVM.
fn answer(work: impl FnOnce(&mut Option<Log>) -> Result<Vec<u8>, Error>) -> Vec<u8> {
    let mut log = None;
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut log))).unwrap_or_else(|panic| {
        Err(Error::new(ErrorKind::Internal, format!("a defect of twinlink: {}", blocking::words(&*panic))))
    });
    let answer = outcome.unwrap_or_else(|error| frame::error(&error));
    let records = log.map(|log| log.take()).unwrap_or_default();
    if records.is_empty() { answer } else { frame::with_log(&records, &Zeroizing::new(answer)) }
}

/// Waits for a task, and ends it if the Java thread is interrupted. The thread stays interrupted, as Java code expects
/// of a method that does not throw `InterruptedException`.
fn wait<T>(
    env: &mut Env<'_>,
    class: &JClass<'_>,
    mut task: impl FnMut(Duration) -> Result<Option<T>, Error>,
) -> Result<T, Error> {
    loop {
        if let Some(outcome) = task(GLANCE)? {
            return Ok(outcome);
        }
        let interrupted = env
            .call_static_method(class, jni_str!("interrupted"), jni_sig!(() -> jboolean), &[])
            .and_then(|value| value.z())
            .map_err(|error| Error::new(ErrorKind::Internal, format!("the JVM does not answer: {error}")))?;
        if interrupted {
            return Err(Error::new(ErrorKind::Cancelled, "the thread was interrupted while it waited"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_frame() {
        let frame = answer(|_| panic!("place {}", 7));
        assert_eq!(frame[..3], [frame::VERSION, 1, ErrorKind::Internal.code()]);
        assert!(String::from_utf8_lossy(&frame).contains("a defect of twinlink: place 7"));
    }
}
