//! AWS IoT Data Plane: every operation that answers at once.

use crate::typed::Check;
use bytes::Bytes;
use twinlink::iot_data::*;

pub(crate) const VECTORS: &str = include_str!("iotdata.json");

pub(crate) async fn every_operation(check: &Check) {
    let client = check.aws.iot_data();
    check.begin("iotdata.DeleteConnection").await;
    let call = client.delete_connection("a b/ü&=%一?").clean_session(true).prevent_will_message(true);
    check.nothing(call.send().await).await;
    check.begin("iotdata.DeleteThingShadow").await;
    let call = client.delete_thing_shadow("a b/ü&=%一?").shadow_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotdata.GetConnection").await;
    let call = client.get_connection("a b/ü&=%一?").include_socket_information(true);
    check.answer(call.send().await).await;
    check.begin("iotdata.GetRetainedMessage").await;
    let call = client.get_retained_message("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotdata.GetThingShadow").await;
    let call = client.get_thing_shadow("a b/ü&=%一?").shadow_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotdata.ListNamedShadowsForThing").await;
    let call = client.list_named_shadows_for_thing("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).page_size(7);
    check.page("results", call.send().await).await;
    check.begin("iotdata.ListRetainedMessages").await;
    let call = client.list_retained_messages().next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("retainedTopics", call.send().await).await;
    check.begin("iotdata.ListSubscriptions").await;
    let call = client.list_subscriptions("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("subscriptions", call.send().await).await;
    check.begin("iotdata.Publish").await;
    let call = client
        .publish("a b/ü&=%一?")
        .qos(41)
        .retain(true)
        .payload(Bytes::from_static(b"\x00\xff"))
        .user_properties("a-b 1")
        .payload_format_indicator(PayloadFormatIndicator::UnspecifiedBytes)
        .content_type("a b/ü&=%一?")
        .response_topic("a b/ü&=%一?")
        .correlation_data("a-b 1")
        .message_expiry(41);
    check.nothing(call.send().await).await;
    check.begin("iotdata.SendDirectMessage").await;
    let call = client
        .send_direct_message("a b/ü&=%一?", "a b/ü&=%一?")
        .content_type("a b/ü&=%一?")
        .response_topic("a b/ü&=%一?")
        .confirmation(true)
        .timeout(41)
        .payload(Bytes::from_static(b"\x00\xff"))
        .user_properties("a-b 1")
        .payload_format_indicator(PayloadFormatIndicator::UnspecifiedBytes)
        .correlation_data("a-b 1");
    check.answer(call.send().await).await;
    check.begin("iotdata.UpdateThingShadow").await;
    let call = client.update_thing_shadow("a b/ü&=%一?", Bytes::from_static(b"\x00\xff")).shadow_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
}
