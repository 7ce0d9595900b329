//! AWS IoT: every operation that answers at once.

use crate::typed::Check;
use std::slice::from_ref;
use twinlink::iot::*;

pub(crate) const VECTORS: &str = include_str!("iot.json");

pub(crate) async fn every_operation(check: &Check) {
    let client = check.aws.iot();
    check.begin("iot.AddThingToThingGroup").await;
    let call = client
        .add_thing_to_thing_group()
        .thing_group_name("a b/ü&=%一?")
        .thing_group_arn("a b/ü&=%一?")
        .thing_name("a b/ü&=%一?")
        .thing_arn("a b/ü&=%一?")
        .override_dynamic_groups(true);
    check.answer(call.send().await).await;
    check.begin("iot.AttachPolicy").await;
    let call = client.attach_policy("a b/ü&=%一?", "a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iot.AttachThingPrincipal").await;
    let call =
        client.attach_thing_principal("a b/ü&=%一?", "a-b 1").thing_principal_type(ThingPrincipalType::ExclusiveThing);
    check.answer(call.send().await).await;
    check.begin("iot.CreateCertificateFromCsr").await;
    let call = client.create_certificate_from_csr("a b/ü&=%一?").set_as_active(true);
    check.answer(call.send().await).await;
    check.begin("iot.CreateKeysAndCertificate").await;
    let call = client.create_keys_and_certificate().set_as_active(true);
    check.answer(call.send().await).await;
    check.begin("iot.CreatePolicy").await;
    let call = client
        .create_policy("a b/ü&=%一?", "a b/ü&=%一?")
        .tags(from_ref(&Tag::new("a b/ü&=%一?").value("a b/ü&=%一?")).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.CreatePolicyVersion").await;
    let call = client.create_policy_version("a b/ü&=%一?", "a b/ü&=%一?").set_as_default(true);
    check.answer(call.send().await).await;
    check.begin("iot.CreateThing").await;
    let call = client
        .create_thing("a b/ü&=%一?")
        .thing_type_name("a b/ü&=%一?")
        .attribute_payload(AttributePayload::new().attributes([("kü/", "a b/ü&=%一?")]).merge(true))
        .billing_group_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.CreateThingGroup").await;
    let call = client
        .create_thing_group("a b/ü&=%一?")
        .parent_group_name("a b/ü&=%一?")
        .thing_group_properties(
            ThingGroupProperties::new()
                .thing_group_description("a b/ü&=%一?")
                .attribute_payload(AttributePayload::new().attributes([("kü/", "a b/ü&=%一?")]).merge(true)),
        )
        .tags(from_ref(&Tag::new("a b/ü&=%一?").value("a b/ü&=%一?")).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.CreateThingType").await;
    let call = client
        .create_thing_type("a b/ü&=%一?")
        .thing_type_properties(
            ThingTypeProperties::new()
                .thing_type_description("a b/ü&=%一?")
                .searchable_attributes(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                .mqtt5_configuration(
                    Mqtt5Configuration::new().propagating_attributes(
                        from_ref(
                            &PropagatingAttribute::new()
                                .user_property_key("a b/ü&=%一?")
                                .thing_attribute("a b/ü&=%一?")
                                .connection_attribute("a b/ü&=%一?"),
                        )
                        .to_vec(),
                    ),
                ),
        )
        .tags(from_ref(&Tag::new("a b/ü&=%一?").value("a b/ü&=%一?")).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.DeleteCertificate").await;
    let call = client
        .delete_certificate("a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/")
        .force_delete(true);
    check.nothing(call.send().await).await;
    check.begin("iot.DeletePolicy").await;
    let call = client.delete_policy("a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iot.DeletePolicyVersion").await;
    let call = client.delete_policy_version("a b/ü&=%一?", "a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iot.DeleteThing").await;
    let call = client.delete_thing("a b/ü&=%一?").expected_version(41);
    check.answer(call.send().await).await;
    check.begin("iot.DeleteThingGroup").await;
    let call = client.delete_thing_group("a b/ü&=%一?").expected_version(41);
    check.answer(call.send().await).await;
    check.begin("iot.DeleteThingType").await;
    let call = client.delete_thing_type("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DeprecateThingType").await;
    let call = client.deprecate_thing_type("a b/ü&=%一?").undo_deprecate(true);
    check.answer(call.send().await).await;
    check.begin("iot.DescribeCertificate").await;
    let call = client.describe_certificate("a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/");
    check.answer(call.send().await).await;
    check.begin("iot.DescribeEndpoint").await;
    let call = client.describe_endpoint().endpoint_type("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DescribeIndex").await;
    let call = client.describe_index("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DescribeThing").await;
    let call = client.describe_thing("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DescribeThingGroup").await;
    let call = client.describe_thing_group("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DescribeThingType").await;
    let call = client.describe_thing_type("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.DetachPolicy").await;
    let call = client.detach_policy("a b/ü&=%一?", "a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iot.DetachThingPrincipal").await;
    let call = client.detach_thing_principal("a b/ü&=%一?", "a-b 1");
    check.answer(call.send().await).await;
    check.begin("iot.GetBucketsAggregation").await;
    let call = client
        .get_buckets_aggregation(
            "a b/ü&=%一?",
            "a b/ü&=%一?",
            BucketsAggregationType::new().terms_aggregation(TermsAggregation::new().max_buckets(41)),
        )
        .index_name("a b/ü&=%一?")
        .query_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.GetCardinality").await;
    let call = client
        .get_cardinality("a b/ü&=%一?")
        .index_name("a b/ü&=%一?")
        .aggregation_field("a b/ü&=%一?")
        .query_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.GetEffectivePolicies").await;
    let call = client
        .get_effective_policies()
        .principal("a b/ü&=%一?")
        .cognito_identity_pool_id("a b/ü&=%一?")
        .thing_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.GetIndexingConfiguration").await;
    let call = client.get_indexing_configuration();
    check.answer(call.send().await).await;
    check.begin("iot.GetPercentiles").await;
    let call = client
        .get_percentiles("a b/ü&=%一?")
        .index_name("a b/ü&=%一?")
        .aggregation_field("a b/ü&=%一?")
        .query_version("a b/ü&=%一?")
        .percents(from_ref(&-1.5).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.GetPolicy").await;
    let call = client.get_policy("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.GetPolicyVersion").await;
    let call = client.get_policy_version("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.GetStatistics").await;
    let call = client
        .get_statistics("a b/ü&=%一?")
        .index_name("a b/ü&=%一?")
        .aggregation_field("a b/ü&=%一?")
        .query_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.ListAttachedPolicies").await;
    let call =
        client.list_attached_policies("a b/ü&=%一?").recursive(true).marker("a b/ü&=%一?".to_owned()).page_size(7);
    check.page("policies", call.send().await).await;
    check.begin("iot.ListCertificates").await;
    let call = client.list_certificates().page_size(7).marker("a b/ü&=%一?".to_owned()).ascending_order(true);
    check.page("certificates", call.send().await).await;
    check.begin("iot.ListIndices").await;
    let call = client.list_indices().next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("indexNames", call.send().await).await;
    check.begin("iot.ListPolicies").await;
    let call = client.list_policies().marker("a b/ü&=%一?".to_owned()).page_size(7).ascending_order(true);
    check.page("policies", call.send().await).await;
    check.begin("iot.ListPolicyVersions").await;
    let call = client.list_policy_versions("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.ListPrincipalThings").await;
    let call = client.list_principal_things("a-b 1").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("things", call.send().await).await;
    check.begin("iot.ListPrincipalThingsV2").await;
    let call = client
        .list_principal_things_v2("a-b 1")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .thing_principal_type(ThingPrincipalType::ExclusiveThing);
    check.page("principalThingObjects", call.send().await).await;
    check.begin("iot.ListTagsForResource").await;
    let call = client.list_tags_for_resource("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned());
    check.page("tags", call.send().await).await;
    check.begin("iot.ListTargetsForPolicy").await;
    let call = client.list_targets_for_policy("a b/ü&=%一?").marker("a b/ü&=%一?".to_owned()).page_size(7);
    check.page("targets", call.send().await).await;
    check.begin("iot.ListThingGroups").await;
    let call = client
        .list_thing_groups()
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .parent_group("a b/ü&=%一?")
        .name_prefix_filter("a b/ü&=%一?")
        .recursive(true);
    check.page("thingGroups", call.send().await).await;
    check.begin("iot.ListThingGroupsForThing").await;
    let call = client.list_thing_groups_for_thing("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("thingGroups", call.send().await).await;
    check.begin("iot.ListThingPrincipals").await;
    let call = client.list_thing_principals("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("principals", call.send().await).await;
    check.begin("iot.ListThingPrincipalsV2").await;
    let call = client
        .list_thing_principals_v2("a b/ü&=%一?")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .thing_principal_type(ThingPrincipalType::ExclusiveThing);
    check.page("thingPrincipalObjects", call.send().await).await;
    check.begin("iot.ListThingTypes").await;
    let call =
        client.list_thing_types().next_token("a b/ü&=%一?".to_owned()).max_results(7).thing_type_name("a b/ü&=%一?");
    check.page("thingTypes", call.send().await).await;
    check.begin("iot.ListThings").await;
    let call = client
        .list_things()
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .attribute_name("a b/ü&=%一?")
        .attribute_value("a b/ü&=%一?")
        .thing_type_name("a b/ü&=%一?")
        .use_prefix_attribute_value(true);
    check.page("things", call.send().await).await;
    check.begin("iot.ListThingsInThingGroup").await;
    let call = client
        .list_things_in_thing_group("a b/ü&=%一?")
        .recursive(true)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("things", call.send().await).await;
    check.begin("iot.RegisterCertificate").await;
    let call = client
        .register_certificate("a b/ü&=%一?")
        .ca_certificate_pem("a b/ü&=%一?")
        .set_as_active(true)
        .status(CertificateStatus::Active);
    check.answer(call.send().await).await;
    check.begin("iot.RegisterCertificateWithoutCA").await;
    let call = client.register_certificate_without_ca("a b/ü&=%一?").status(CertificateStatus::Active);
    check.answer(call.send().await).await;
    check.begin("iot.RemoveThingFromThingGroup").await;
    let call = client
        .remove_thing_from_thing_group()
        .thing_group_name("a b/ü&=%一?")
        .thing_group_arn("a b/ü&=%一?")
        .thing_name("a b/ü&=%一?")
        .thing_arn("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.SearchIndex").await;
    let call = client
        .search_index("a b/ü&=%一?")
        .index_name("a b/ü&=%一?")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .query_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iot.SetDefaultPolicyVersion").await;
    let call = client.set_default_policy_version("a b/ü&=%一?", "a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iot.TagResource").await;
    let call = client.tag_resource("a b/ü&=%一?", from_ref(&Tag::new("a b/ü&=%一?").value("a b/ü&=%一?")).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.UntagResource").await;
    let call = client.untag_resource("a b/ü&=%一?", from_ref(&"a b/ü&=%一?".to_owned()).to_vec());
    check.answer(call.send().await).await;
    check.begin("iot.UpdateCertificate").await;
    let call = client.update_certificate(
        "a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/ü&=%一?a b/",
        CertificateStatus::Active,
    );
    check.nothing(call.send().await).await;
    check.begin("iot.UpdateIndexingConfiguration").await;
    let call = client
        .update_indexing_configuration()
        .thing_indexing_configuration(
            ThingIndexingConfiguration::new(ThingIndexingMode::Off)
                .thing_connectivity_indexing_mode(ThingConnectivityIndexingMode::Off)
                .device_defender_indexing_mode(DeviceDefenderIndexingMode::Off)
                .named_shadow_indexing_mode(NamedShadowIndexingMode::Off)
                .managed_fields(from_ref(&Field::new().name("a b/ü&=%一?").r#type(FieldType::Number)).to_vec())
                .custom_fields(from_ref(&Field::new().name("a b/ü&=%一?").r#type(FieldType::Number)).to_vec())
                .filter(
                    IndexingFilter::new()
                        .named_shadow_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                        .geo_locations(
                            from_ref(&GeoLocationTarget::new().name("a b/ü&=%一?").order(TargetFieldOrder::LatLon))
                                .to_vec(),
                        )
                        .connectivity(ConnectivityFilter::new().include_socket_information(
                            from_ref(&FleetIndexingApi::GetThingConnectivityData).to_vec(),
                        )),
                ),
        )
        .thing_group_indexing_configuration(
            ThingGroupIndexingConfiguration::new(ThingGroupIndexingMode::Off)
                .managed_fields(from_ref(&Field::new().name("a b/ü&=%一?").r#type(FieldType::Number)).to_vec())
                .custom_fields(from_ref(&Field::new().name("a b/ü&=%一?").r#type(FieldType::Number)).to_vec()),
        );
    check.answer(call.send().await).await;
    check.begin("iot.UpdateThing").await;
    let call = client
        .update_thing("a b/ü&=%一?")
        .thing_type_name("a b/ü&=%一?")
        .attribute_payload(AttributePayload::new().attributes([("kü/", "a b/ü&=%一?")]).merge(true))
        .expected_version(41)
        .remove_thing_type(true);
    check.answer(call.send().await).await;
    check.begin("iot.UpdateThingGroup").await;
    let call = client
        .update_thing_group(
            "a b/ü&=%一?",
            ThingGroupProperties::new()
                .thing_group_description("a b/ü&=%一?")
                .attribute_payload(AttributePayload::new().attributes([("kü/", "a b/ü&=%一?")]).merge(true)),
        )
        .expected_version(41);
    check.answer(call.send().await).await;
    check.begin("iot.UpdateThingGroupsForThing").await;
    let call = client
        .update_thing_groups_for_thing()
        .thing_name("a b/ü&=%一?")
        .thing_groups_to_add(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .thing_groups_to_remove(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .override_dynamic_groups(true);
    check.answer(call.send().await).await;
    check.begin("iot.UpdateThingType").await;
    let call = client.update_thing_type("a b/ü&=%一?").thing_type_properties(
        ThingTypeProperties::new()
            .thing_type_description("a b/ü&=%一?")
            .searchable_attributes(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
            .mqtt5_configuration(
                Mqtt5Configuration::new().propagating_attributes(
                    from_ref(
                        &PropagatingAttribute::new()
                            .user_property_key("a b/ü&=%一?")
                            .thing_attribute("a b/ü&=%一?")
                            .connection_attribute("a b/ü&=%一?"),
                    )
                    .to_vec(),
                ),
            ),
    );
    check.answer(call.send().await).await;
}
