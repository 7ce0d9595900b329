//! MQTT clients, their subscriptions and shadows by handle, and the calls of them.

mod deliveries;

use crate::handles::Handles;
use crate::{connectors, crossing, wait};
use deliveries::{Deliveries, Known};
use jni::Env;
use jni::objects::{JByteArray, JClass};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};
use twinlink_core::frame::{self, Ask, Data, MqttCall};
use twinlink_core::log::Log;
use twinlink_core::mqtt::{
    Connection, Failed, Message, MqttClient, MqttSettings, PublishRequest, Shadow, ShadowDeltas, Subscription,
    run_on_thread,
};
use twinlink_core::{Error, ErrorKind};
use zeroize::Zeroize;

/// How long a call waits for messages: then Java gets what was logged meanwhile, and asks again.
const PATIENCE: Duration = Duration::from_secs(1);

/// How large an answer with messages becomes, if they are not larger each.
const FRAME_SIZE: usize = 1024 * 1024;

struct Client {
    client: MqttClient,
    deliveries: Mutex<Deliveries>,
    log: Log,
}

impl Client {
    fn deliveries(&self) -> MutexGuard<'_, Deliveries> {
        self.deliveries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Something of a client, and the client's log.
struct Of<T> {
    what: T,
    log: Log,
}

static CLIENTS: Handles<Client> = Handles::new();
static SUBSCRIPTIONS: Handles<Of<Subscription>> = Handles::new();
static SHADOWS: Handles<Of<Shadow>> = Handles::new();
static DELTAS: Handles<Of<ShadowDeltas>> = Handles::new();

/// How many are open of all of these.
pub(crate) fn count() -> usize {
    CLIENTS.count() + SUBSCRIPTIONS.count() + SHADOWS.count() + DELTAS.count()
}

/// What is to be undone if Java does not get an answer: nobody else could.
enum Undo {
    Nothing,
    Forget(u64),
    GiveBack(Arc<Of<Subscription>>, Vec<u64>),
}

impl Undo {
    fn undo(self) {
        match self {
            Undo::Nothing => {}
            Undo::Forget(handle) => forget(handle),
            Undo::GiveBack(subscription, ids) => subscription.what.give_back(&ids),
        }
    }
}

/// Makes a call: its frame in, that of the answer out.
pub(crate) fn call<'local>(
    env: &mut Env<'local>,
    class: &JClass<'_>,
    connector: u64,
    mut request: Vec<u8>,
) -> jni::errors::Result<JByteArray<'local>> {
    let (mut undo, mut has_secrets) = (Undo::Nothing, true);
    let frame = crate::answer(|log| {
        let (handle, call) = frame::read_mqtt(&request)?;
        // Of all calls it is the one that may be large.
        has_secrets = !matches!(call, MqttCall::Publish(_));
        answer(Caller { env, class }, connector, (handle, call), log, &mut undo)
    });
    if has_secrets {
        request.zeroize();
    }
    crossing::hand_over(env, &frame).inspect_err(|_| undo.undo())
}

fn closed(what: &str) -> Error {
    Error::new(ErrorKind::Closed, format!("the {what} is closed"))
}

fn forget(handle: u64) {
    let _ = (CLIENTS.remove(handle), SUBSCRIPTIONS.remove(handle), SHADOWS.remove(handle), DELTAS.remove(handle));
}

/// The thread of Java that makes a call.
struct Caller<'a, 'env, 'local> {
    env: &'a mut Env<'env>,
    class: &'a JClass<'local>,
}

impl Caller<'_, '_, '_> {
    /// Waits at most `time`; none if there is nothing by then.
    fn within<T>(
        &mut self,
        time: Duration,
        mut poll: impl FnMut(Duration) -> Result<Option<T>, Error>,
    ) -> Result<Option<T>, Error> {
        let deadline = Instant::now().checked_add(time);
        wait(self.env, self.class, |piece| {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            let found = poll(piece.min(left))?;
            Ok(if found.is_some() || left <= piece { Some(found) } else { None })
        })
    }
}

/// Answers a call.
fn answer(
    mut caller: Caller<'_, '_, '_>,
    connector: u64,
    (handle, call): (u64, MqttCall),
    log: &mut Option<Log>,
    undo: &mut Undo,
) -> Result<Vec<u8>, Error> {
    let mut heard = |of: &Log| *log = Some(of.clone());
    let client = || CLIENTS.get(handle).ok_or_else(|| closed("MQTT client"));
    let subscription = || SUBSCRIPTIONS.get(handle).ok_or_else(|| closed("subscription"));
    let shadow = || SHADOWS.get(handle).ok_or_else(|| closed("shadow"));
    match call {
        MqttCall::Open(settings) => {
            let open = connectors::get(connector)?;
            heard(&open.log);
            let handle = self::open(&open, &settings)?;
            *undo = Undo::Forget(handle);
            Ok(frame::mqtt_number(handle))
        }
        MqttCall::Publish(request) => {
            let client = client()?;
            heard(&client.log);
            publish(&client, request)
        }
        MqttCall::Next { is_run, most, done } => {
            let subscription = subscription()?;
            heard(&subscription.log);
            next(&mut caller, &subscription, (is_run, most), &done, undo)
        }
        MqttCall::Done(ids) => {
            // Of one that was ended meanwhile all is done.
            SUBSCRIPTIONS.get(handle).inspect(|subscription| subscription.what.done_all(&ids));
            Ok(frame::mqtt_done())
        }
        MqttCall::Delivered(number, time) => {
            let client = client()?;
            heard(&client.log);
            delivered(&mut caller, &client, number, time).map(|is_delivered| frame::mqtt_number(is_delivered.into()))
        }
        MqttCall::Connected(time) => {
            let client = client()?;
            heard(&client.log);
            let outcome = caller.within(time, |piece| client.client.wait_connected(piece).transpose())?;
            outcome.ok_or_else(|| client.client.not_connected(time)).map(|()| frame::mqtt_done())
        }
        MqttCall::State => {
            let client = client()?;
            heard(&client.log);
            client.client.state().map(|state| frame::mqtt_state(&state))
        }
        MqttCall::Changed(connection, since, time) => {
            let client = client()?;
            heard(&client.log);
            changed(&mut caller, &client, (connection, since), time)
        }
        MqttCall::Close(time) => {
            let client = client()?;
            heard(&client.log);
            client.client.begin_close(time)?;
            caller.within(Duration::MAX, |piece| client.client.wait_closed(piece).transpose())?;
            Ok(frame::mqtt_done())
        }
        MqttCall::Subscribe(filter, qos, options) => {
            let client = client()?;
            heard(&client.log);
            let what = client.client.subscribe(&filter, qos, options)?;
            Ok(opened(&SUBSCRIPTIONS, Of { what, log: client.log.clone() }, undo))
        }
        MqttCall::Confirmed(time) => {
            let subscription = subscription()?;
            heard(&subscription.log);
            let outcome = caller.within(time, |piece| subscription.what.wait_confirmed(piece).transpose())?;
            Ok(frame::mqtt_number(outcome.is_some().into()))
        }
        MqttCall::Failed { id, why, has_dead_letter_handler } => {
            let Some(subscription) = SUBSCRIPTIONS.get(handle) else { return Ok(frame::mqtt_number(0)) };
            heard(&subscription.log);
            let say = || subscription.what.failed(id, &why, has_dead_letter_handler);
            let failed = hear(&subscription.log, say)?;
            Ok(frame::mqtt_number(match failed {
                None => 0,
                Some(Failed::Again { .. }) => 1,
                Some(Failed::Dead(_)) => 2,
            }))
        }
        MqttCall::GiveBack(ids) => {
            SUBSCRIPTIONS.get(handle).inspect(|subscription| subscription.what.give_back(&ids));
            Ok(frame::mqtt_done())
        }
        MqttCall::Unsubscribe => {
            match (SUBSCRIPTIONS.remove(handle), DELTAS.remove(handle)) {
                (Some(subscription), _) => subscription.what.unsubscribe(),
                (_, Some(deltas)) => deltas.what.unsubscribe(),
                _ => {}
            }
            Ok(frame::mqtt_done())
        }
        MqttCall::Shadow(thing, name) => {
            let client = client()?;
            let what = client.client.shadow(&thing, name.as_deref())?;
            Ok(opened(&SHADOWS, Of { what, log: client.log.clone() }, undo))
        }
        MqttCall::Ask(ask, time) => {
            let shadow = shadow()?;
            heard(&shadow.log);
            self::ask(&mut caller, &shadow.what, ask, time)
        }
        MqttCall::Watch => {
            let shadow = shadow()?;
            heard(&shadow.log);
            let what = shadow.what.watch()?;
            Ok(opened(&DELTAS, Of { what, log: shadow.log.clone() }, undo))
        }
        MqttCall::Delta => {
            let deltas = DELTAS.get(handle).ok_or_else(|| closed("stream of deltas"))?;
            heard(&deltas.log);
            let delta = caller.within(PATIENCE, |piece| match deltas.what.wait(piece) {
                None => Ok(None),
                Some(next) => next.transpose().map(Some),
            })?;
            Ok(match delta {
                None => frame::mqtt_text(""),
                Some(None) => frame::mqtt_end(),
                Some(Some(document)) => frame::mqtt_text(&document.to_string()),
            })
        }
        MqttCall::Stop => {
            client()?.client.stop()?;
            Ok(frame::mqtt_done())
        }
        MqttCall::Forget => {
            forget(handle);
            Ok(frame::mqtt_done())
        }
    }
}

fn open(open: &connectors::Open, settings: &Data) -> Result<u64, Error> {
    let make = || MqttClient::new(MqttSettings::from_map(settings)?, &open.connector);
    let (client, driver) = hear(&open.log, make)??;
    run_on_thread(driver, &open.log)?;
    let deliveries = Mutex::new(Deliveries::new());
    Ok(CLIENTS.insert(Client { client, deliveries, log: open.log.clone() }))
}

fn opened<T>(handles: &Handles<T>, what: T, undo: &mut Undo) -> Vec<u8> {
    let handle = handles.insert(what);
    *undo = Undo::Forget(handle);
    frame::mqtt_number(handle)
}

fn publish(client: &Client, request: PublishRequest) -> Result<Vec<u8>, Error> {
    let delivery = client.client.publish(request)?;
    Ok(frame::mqtt_number(client.deliveries().add(delivery)))
}

fn delivered(caller: &mut Caller<'_, '_, '_>, client: &Client, number: u64, time: Duration) -> Result<bool, Error> {
    let known = client.deliveries().known(number);
    match known {
        Known::Ended(outcome) => outcome.map(|()| true),
        Known::Pending(delivery) => {
            let outcome = caller.within(time, |piece| delivery.wait(piece).transpose())?;
            Ok(outcome.is_some())
        }
    }
}

fn changed(
    caller: &mut Caller<'_, '_, '_>,
    client: &Client,
    seen: (Connection, SystemTime),
    time: Duration,
) -> Result<Vec<u8>, Error> {
    // They begin before the state is looked at: no change is missed.
    let changes = client.client.changes()?;
    let state = client.client.state()?;
    if (state.connection, state.since) != seen {
        return Ok(frame::mqtt_state(&state));
    }
    caller.within(time, |piece| Ok(changes.wait(piece)))?;
    client.client.state().map(|state| frame::mqtt_state(&state))
}

fn next(
    caller: &mut Caller<'_, '_, '_>,
    subscription: &Arc<Of<Subscription>>,
    (is_run, most): (bool, usize),
    done: &[u64],
    undo: &mut Undo,
) -> Result<Vec<u8>, Error> {
    let what = &subscription.what;
    if !done.is_empty() {
        what.done_all(done);
    }
    let found = caller.within(PATIENCE, |piece| {
        let found = if is_run { what.wait_run(most, piece)? } else { what.wait_batch(most, piece)? };
        // None is the end; an empty one, that nothing came.
        Ok(if found.as_ref().is_some_and(Vec::is_empty) { None } else { Some(found) })
    })?;
    let Some(messages) = found.unwrap_or_else(|| Some(Vec::new())) else { return Ok(frame::mqtt_end()) };
    let (frame, count) = frame::mqtt_messages(&messages, FRAME_SIZE);
    let ids = |messages: &[Message]| messages.iter().map(Message::id).collect::<Vec<_>>();
    if count < messages.len() {
        what.give_back(&ids(&messages[count..]));
    }
    *undo = Undo::GiveBack(Arc::clone(subscription), ids(&messages[..count]));
    Ok(frame)
}

fn ask(caller: &mut Caller<'_, '_, '_>, shadow: &Shadow, ask: Ask, time: Duration) -> Result<Vec<u8>, Error> {
    let answer = match ask {
        Ask::Get => shadow.get(),
        Ask::Update(document) => shadow.update_document(document),
        Ask::Delete => shadow.delete(),
    }?;
    let document = caller.within(time, |piece| answer.wait(piece).transpose())?;
    document.map(|document| frame::mqtt_text(&document.to_string())).ok_or_else(|| answer.timed_out(time))
}

/// What is done at once, heard by the log.
fn hear<T>(log: &Log, work: impl FnOnce() -> T) -> Result<T, Error> {
    let heard = pin!(log.hear(async move { work() }));
    match heard.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => Ok(outcome),
        Poll::Pending => Err(Error::new(ErrorKind::Internal, "what waits for nothing has waited")),
    }
}
