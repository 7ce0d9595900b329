//! AWS IoT TwinMaker: every operation that answers at once.

use crate::typed::Check;
use std::slice::from_ref;
use twinlink::Timestamp;
use twinlink::twinmaker::*;

pub(crate) const VECTORS: &str = include_str!("iottwinmaker.json");

pub(crate) async fn every_operation(check: &Check) {
    let client = check.aws.twinmaker();
    check.begin("iottwinmaker.BatchPutPropertyValues").await;
    let call = client.batch_put_property_values(
        "a b/ü&=%一?",
        from_ref(
            &PropertyValueEntry::new(
                EntityPropertyReference::new("a b/ü&=%一?")
                    .component_name("a b/ü&=%一?")
                    .component_path("a b/ü&=%一?")
                    .external_id_property([("kü/", "a b/ü&=%一?")])
                    .entity_id("a b/ü&=%一?"),
            )
            .property_values(
                from_ref(
                    &PropertyValue::new(
                        DataValue::new()
                            .boolean_value(true)
                            .double_value(-1.5)
                            .integer_value(41)
                            .long_value(41)
                            .string_value("a b/ü&=%一?")
                            .list_value(from_ref(&DataValue::new()).to_vec())
                            .map_value([("kü/", DataValue::new())])
                            .relationship_value(
                                RelationshipValue::new()
                                    .target_entity_id("a b/ü&=%一?")
                                    .target_component_name("a b/ü&=%一?"),
                            )
                            .expression("a b/ü&=%一?"),
                    )
                    .timestamp(Timestamp::new(1_669_900_037, 123_000_000))
                    .time("a b/ü&=%一?a b/ü&=%一?"),
                )
                .to_vec(),
            ),
        )
        .to_vec(),
    );
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CancelMetadataTransferJob").await;
    let call = client.cancel_metadata_transfer_job("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateComponentType").await;
    let call = client
        .create_component_type("a b/ü&=%一?", "a b/ü&=%一?")
        .is_singleton(true)
        .description("a b/ü&=%一?")
        .property_definitions([(
            "kü/",
            PropertyDefinitionRequest::new()
                .data_type(
                    DataType::new(Type::Relationship)
                        .nested_type(DataType::new(Type::Relationship))
                        .allowed_values(
                            from_ref(
                                &DataValue::new()
                                    .boolean_value(true)
                                    .double_value(-1.5)
                                    .integer_value(41)
                                    .long_value(41)
                                    .string_value("a b/ü&=%一?")
                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                    .map_value([("kü/", DataValue::new())])
                                    .relationship_value(
                                        RelationshipValue::new()
                                            .target_entity_id("a b/ü&=%一?")
                                            .target_component_name("a b/ü&=%一?"),
                                    )
                                    .expression("a b/ü&=%一?"),
                            )
                            .to_vec(),
                        )
                        .unit_of_measure("a b/ü&=%一?")
                        .relationship(
                            Relationship::new()
                                .target_component_type_id("a b/ü&=%一?")
                                .relationship_type("a b/ü&=%一?"),
                        ),
                )
                .is_required_in_entity(true)
                .is_external_id(true)
                .is_stored_externally(true)
                .is_time_series(true)
                .default_value(
                    DataValue::new()
                        .boolean_value(true)
                        .double_value(-1.5)
                        .integer_value(41)
                        .long_value(41)
                        .string_value("a b/ü&=%一?")
                        .list_value(from_ref(&DataValue::new()).to_vec())
                        .map_value([("kü/", DataValue::new())])
                        .relationship_value(
                            RelationshipValue::new()
                                .target_entity_id("a b/ü&=%一?")
                                .target_component_name("a b/ü&=%一?"),
                        )
                        .expression("a b/ü&=%一?"),
                )
                .configuration([("kü/", "a b/ü&=%一?")])
                .display_name("a b/ü&=%一?"),
        )])
        .extends_from(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .functions([(
            "kü/",
            FunctionRequest::new()
                .required_properties(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                .scope(Scope::Entity)
                .implemented_by(
                    DataConnector::new().lambda(LambdaFunction::new("a b/ü&=%一?a b/ü&=%一?")).is_native(true),
                ),
        )])
        .tags([("kü/", "a b/ü&=%一?")])
        .property_groups([(
            "kü/",
            PropertyGroupRequest::new()
                .group_type(GroupType::Tabular)
                .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
        )])
        .component_type_name("a b/ü&=%一?")
        .composite_component_types([("kü/", CompositeComponentTypeRequest::new().component_type_id("a b/ü&=%一?"))]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateEntity").await;
    let call = client
        .create_entity("a b/ü&=%一?", "a b/ü&=%一?")
        .entity_id("a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .components([(
            "kü/",
            ComponentRequest::new()
                .description("a b/ü&=%一?")
                .component_type_id("a b/ü&=%一?")
                .properties([(
                    "kü/",
                    PropertyRequest::new()
                        .definition(
                            PropertyDefinitionRequest::new()
                                .data_type(
                                    DataType::new(Type::Relationship)
                                        .nested_type(DataType::new(Type::Relationship))
                                        .allowed_values(
                                            from_ref(
                                                &DataValue::new()
                                                    .boolean_value(true)
                                                    .double_value(-1.5)
                                                    .integer_value(41)
                                                    .long_value(41)
                                                    .string_value("a b/ü&=%一?")
                                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                                    .map_value([("kü/", DataValue::new())])
                                                    .relationship_value(
                                                        RelationshipValue::new()
                                                            .target_entity_id("a b/ü&=%一?")
                                                            .target_component_name("a b/ü&=%一?"),
                                                    )
                                                    .expression("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        )
                                        .unit_of_measure("a b/ü&=%一?")
                                        .relationship(
                                            Relationship::new()
                                                .target_component_type_id("a b/ü&=%一?")
                                                .relationship_type("a b/ü&=%一?"),
                                        ),
                                )
                                .is_required_in_entity(true)
                                .is_external_id(true)
                                .is_stored_externally(true)
                                .is_time_series(true)
                                .default_value(
                                    DataValue::new()
                                        .boolean_value(true)
                                        .double_value(-1.5)
                                        .integer_value(41)
                                        .long_value(41)
                                        .string_value("a b/ü&=%一?")
                                        .list_value(from_ref(&DataValue::new()).to_vec())
                                        .map_value([("kü/", DataValue::new())])
                                        .relationship_value(
                                            RelationshipValue::new()
                                                .target_entity_id("a b/ü&=%一?")
                                                .target_component_name("a b/ü&=%一?"),
                                        )
                                        .expression("a b/ü&=%一?"),
                                )
                                .configuration([("kü/", "a b/ü&=%一?")])
                                .display_name("a b/ü&=%一?"),
                        )
                        .value(
                            DataValue::new()
                                .boolean_value(true)
                                .double_value(-1.5)
                                .integer_value(41)
                                .long_value(41)
                                .string_value("a b/ü&=%一?")
                                .list_value(from_ref(&DataValue::new()).to_vec())
                                .map_value([("kü/", DataValue::new())])
                                .relationship_value(
                                    RelationshipValue::new()
                                        .target_entity_id("a b/ü&=%一?")
                                        .target_component_name("a b/ü&=%一?"),
                                )
                                .expression("a b/ü&=%一?"),
                        )
                        .update_type(PropertyUpdateType::Update),
                )])
                .property_groups([(
                    "kü/",
                    ComponentPropertyGroupRequest::new()
                        .group_type(GroupType::Tabular)
                        .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                        .update_type(PropertyGroupUpdateType::Update),
                )]),
        )])
        .composite_components([(
            "kü/",
            CompositeComponentRequest::new()
                .description("a b/ü&=%一?")
                .properties([(
                    "kü/",
                    PropertyRequest::new()
                        .definition(
                            PropertyDefinitionRequest::new()
                                .data_type(
                                    DataType::new(Type::Relationship)
                                        .nested_type(DataType::new(Type::Relationship))
                                        .allowed_values(
                                            from_ref(
                                                &DataValue::new()
                                                    .boolean_value(true)
                                                    .double_value(-1.5)
                                                    .integer_value(41)
                                                    .long_value(41)
                                                    .string_value("a b/ü&=%一?")
                                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                                    .map_value([("kü/", DataValue::new())])
                                                    .relationship_value(
                                                        RelationshipValue::new()
                                                            .target_entity_id("a b/ü&=%一?")
                                                            .target_component_name("a b/ü&=%一?"),
                                                    )
                                                    .expression("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        )
                                        .unit_of_measure("a b/ü&=%一?")
                                        .relationship(
                                            Relationship::new()
                                                .target_component_type_id("a b/ü&=%一?")
                                                .relationship_type("a b/ü&=%一?"),
                                        ),
                                )
                                .is_required_in_entity(true)
                                .is_external_id(true)
                                .is_stored_externally(true)
                                .is_time_series(true)
                                .default_value(
                                    DataValue::new()
                                        .boolean_value(true)
                                        .double_value(-1.5)
                                        .integer_value(41)
                                        .long_value(41)
                                        .string_value("a b/ü&=%一?")
                                        .list_value(from_ref(&DataValue::new()).to_vec())
                                        .map_value([("kü/", DataValue::new())])
                                        .relationship_value(
                                            RelationshipValue::new()
                                                .target_entity_id("a b/ü&=%一?")
                                                .target_component_name("a b/ü&=%一?"),
                                        )
                                        .expression("a b/ü&=%一?"),
                                )
                                .configuration([("kü/", "a b/ü&=%一?")])
                                .display_name("a b/ü&=%一?"),
                        )
                        .value(
                            DataValue::new()
                                .boolean_value(true)
                                .double_value(-1.5)
                                .integer_value(41)
                                .long_value(41)
                                .string_value("a b/ü&=%一?")
                                .list_value(from_ref(&DataValue::new()).to_vec())
                                .map_value([("kü/", DataValue::new())])
                                .relationship_value(
                                    RelationshipValue::new()
                                        .target_entity_id("a b/ü&=%一?")
                                        .target_component_name("a b/ü&=%一?"),
                                )
                                .expression("a b/ü&=%一?"),
                        )
                        .update_type(PropertyUpdateType::Update),
                )])
                .property_groups([(
                    "kü/",
                    ComponentPropertyGroupRequest::new()
                        .group_type(GroupType::Tabular)
                        .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                        .update_type(PropertyGroupUpdateType::Update),
                )]),
        )])
        .parent_entity_id("a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateMetadataTransferJob").await;
    let call = client
        .create_metadata_transfer_job(
            from_ref(
                &SourceConfiguration::new(SourceType::S3)
                    .s3_configuration(S3SourceConfiguration::new("a b/ü&=%一?"))
                    .iot_site_wise_configuration(
                        IotSiteWiseSourceConfiguration::new().filters(
                            from_ref(&IotSiteWiseSourceConfigurationFilter::FilterByAssetModel(
                                FilterByAssetModel::new()
                                    .asset_model_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                    .asset_model_external_id("a b/ü&=%一?")
                                    .include_offspring(true)
                                    .include_assets(true),
                            ))
                            .to_vec(),
                        ),
                    )
                    .iot_twin_maker_configuration(
                        IotTwinMakerSourceConfiguration::new("a b/ü&=%一?a b/ü&=%一?").filters(
                            from_ref(&IotTwinMakerSourceConfigurationFilter::FilterByComponentType(
                                FilterByComponentType::new("a b/ü&=%一?"),
                            ))
                            .to_vec(),
                        ),
                    ),
            )
            .to_vec(),
            DestinationConfiguration::new(DestinationType::S3)
                .s3_configuration(S3DestinationConfiguration::new("a b/ü&=%一?"))
                .iot_twin_maker_configuration(IotTwinMakerDestinationConfiguration::new("a b/ü&=%一?a b/ü&=%一?")),
        )
        .metadata_transfer_job_id("a b/ü&=%一?")
        .description("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateScene").await;
    let call = client
        .create_scene("a b/ü&=%一?", "a b/ü&=%一?", "a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .capabilities(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .tags([("kü/", "a b/ü&=%一?")])
        .scene_metadata([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateSyncJob").await;
    let call =
        client.create_sync_job("a b/ü&=%一?", "a b/ü&=%一?", "a b/ü&=%一?a b/ü&=%一?").tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.CreateWorkspace").await;
    let call = client
        .create_workspace("a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .s3_location("a b/ü&=%一?")
        .role("a b/ü&=%一?a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.DeleteComponentType").await;
    let call = client.delete_component_type("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.DeleteEntity").await;
    let call = client.delete_entity("a b/ü&=%一?", "a b/ü&=%一?").is_recursive(true);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.DeleteScene").await;
    let call = client.delete_scene("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.DeleteSyncJob").await;
    let call = client.delete_sync_job("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.DeleteWorkspace").await;
    let call = client.delete_workspace("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.ExecuteQuery").await;
    let call = client.execute_query("a b/ü&=%一?", "a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("rows", call.send().await).await;
    check.begin("iottwinmaker.GetComponentType").await;
    let call = client.get_component_type("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetEntity").await;
    let call = client.get_entity("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetMetadataTransferJob").await;
    let call = client.get_metadata_transfer_job("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetPricingPlan").await;
    let call = client.get_pricing_plan();
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetPropertyValue").await;
    let call = client
        .get_property_value(from_ref(&"a b/ü&=%一?".to_owned()).to_vec(), "a b/ü&=%一?")
        .component_name("a b/ü&=%一?")
        .component_path("a b/ü&=%一?")
        .component_type_id("a b/ü&=%一?")
        .entity_id("a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned())
        .property_group_name("a b/ü&=%一?")
        .tabular_conditions(
            TabularConditions::new()
                .order_by(from_ref(&OrderBy::new("a b/ü&=%一?").order(Order::Ascending)).to_vec())
                .property_filters(
                    from_ref(
                        &PropertyFilter::new().property_name("a b/ü&=%一?").operator("a b/ü&=%一?").value(
                            DataValue::new()
                                .boolean_value(true)
                                .double_value(-1.5)
                                .integer_value(41)
                                .long_value(41)
                                .string_value("a b/ü&=%一?")
                                .list_value(from_ref(&DataValue::new()).to_vec())
                                .map_value([("kü/", DataValue::new())])
                                .relationship_value(
                                    RelationshipValue::new()
                                        .target_entity_id("a b/ü&=%一?")
                                        .target_component_name("a b/ü&=%一?"),
                                )
                                .expression("a b/ü&=%一?"),
                        ),
                    )
                    .to_vec(),
                ),
        );
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetPropertyValueHistory").await;
    let call = client
        .get_property_value_history("a b/ü&=%一?", from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .entity_id("a b/ü&=%一?")
        .component_name("a b/ü&=%一?")
        .component_path("a b/ü&=%一?")
        .component_type_id("a b/ü&=%一?")
        .property_filters(
            from_ref(
                &PropertyFilter::new().property_name("a b/ü&=%一?").operator("a b/ü&=%一?").value(
                    DataValue::new()
                        .boolean_value(true)
                        .double_value(-1.5)
                        .integer_value(41)
                        .long_value(41)
                        .string_value("a b/ü&=%一?")
                        .list_value(from_ref(&DataValue::new()).to_vec())
                        .map_value([("kü/", DataValue::new())])
                        .relationship_value(
                            RelationshipValue::new()
                                .target_entity_id("a b/ü&=%一?")
                                .target_component_name("a b/ü&=%一?"),
                        )
                        .expression("a b/ü&=%一?"),
                ),
            )
            .to_vec(),
        )
        .start_date_time(Timestamp::new(1_669_900_037, 123_000_000))
        .end_date_time(Timestamp::new(1_669_900_037, 123_000_000))
        .interpolation(
            InterpolationParameters::new().interpolation_type(InterpolationType::Linear).interval_in_seconds(41),
        )
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .order_by_time(OrderByTime::Ascending)
        .start_time("a b/ü&=%一?a b/ü&=%一?")
        .end_time("a b/ü&=%一?a b/ü&=%一?");
    check.page("propertyValues", call.send().await).await;
    check.begin("iottwinmaker.GetScene").await;
    let call = client.get_scene("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetSyncJob").await;
    let call = client.get_sync_job("a b/ü&=%一?").workspace_id("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.GetWorkspace").await;
    let call = client.get_workspace("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.ListComponentTypes").await;
    let call = client
        .list_component_types("a b/ü&=%一?")
        .filters(from_ref(&ListComponentTypesFilter::ExtendsFrom("a b/ü&=%一?".to_owned())).to_vec())
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("componentTypeSummaries", call.send().await).await;
    check.begin("iottwinmaker.ListComponents").await;
    let call = client
        .list_components("a b/ü&=%一?", "a b/ü&=%一?")
        .component_path("a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("componentSummaries", call.send().await).await;
    check.begin("iottwinmaker.ListEntities").await;
    let call = client
        .list_entities("a b/ü&=%一?")
        .filters(from_ref(&ListEntitiesFilter::ParentEntityId("a b/ü&=%一?".to_owned())).to_vec())
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("entitySummaries", call.send().await).await;
    check.begin("iottwinmaker.ListMetadataTransferJobs").await;
    let call = client
        .list_metadata_transfer_jobs(SourceType::S3, DestinationType::S3)
        .filters(from_ref(&ListMetadataTransferJobsFilter::WorkspaceId("a b/ü&=%一?".to_owned())).to_vec())
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("metadataTransferJobSummaries", call.send().await).await;
    check.begin("iottwinmaker.ListProperties").await;
    let call = client
        .list_properties("a b/ü&=%一?", "a b/ü&=%一?")
        .component_name("a b/ü&=%一?")
        .component_path("a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("propertySummaries", call.send().await).await;
    check.begin("iottwinmaker.ListScenes").await;
    let call = client.list_scenes("a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("sceneSummaries", call.send().await).await;
    check.begin("iottwinmaker.ListSyncJobs").await;
    let call = client.list_sync_jobs("a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("syncJobSummaries", call.send().await).await;
    check.begin("iottwinmaker.ListSyncResources").await;
    let call = client
        .list_sync_resources("a b/ü&=%一?", "a b/ü&=%一?")
        .filters(from_ref(&SyncResourceFilter::State(SyncResourceState::Initializing)).to_vec())
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("syncResources", call.send().await).await;
    check.begin("iottwinmaker.ListTagsForResource").await;
    let call =
        client.list_tags_for_resource("a b/ü&=%一?a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.ListWorkspaces").await;
    let call = client.list_workspaces().max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("workspaceSummaries", call.send().await).await;
    check.begin("iottwinmaker.TagResource").await;
    let call = client.tag_resource("a b/ü&=%一?a b/ü&=%一?", [("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UntagResource").await;
    let call = client.untag_resource("a b/ü&=%一?a b/ü&=%一?", from_ref(&"a b/ü&=%一?".to_owned()).to_vec());
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UpdateComponentType").await;
    let call = client
        .update_component_type("a b/ü&=%一?", "a b/ü&=%一?")
        .is_singleton(true)
        .description("a b/ü&=%一?")
        .property_definitions([(
            "kü/",
            PropertyDefinitionRequest::new()
                .data_type(
                    DataType::new(Type::Relationship)
                        .nested_type(DataType::new(Type::Relationship))
                        .allowed_values(
                            from_ref(
                                &DataValue::new()
                                    .boolean_value(true)
                                    .double_value(-1.5)
                                    .integer_value(41)
                                    .long_value(41)
                                    .string_value("a b/ü&=%一?")
                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                    .map_value([("kü/", DataValue::new())])
                                    .relationship_value(
                                        RelationshipValue::new()
                                            .target_entity_id("a b/ü&=%一?")
                                            .target_component_name("a b/ü&=%一?"),
                                    )
                                    .expression("a b/ü&=%一?"),
                            )
                            .to_vec(),
                        )
                        .unit_of_measure("a b/ü&=%一?")
                        .relationship(
                            Relationship::new()
                                .target_component_type_id("a b/ü&=%一?")
                                .relationship_type("a b/ü&=%一?"),
                        ),
                )
                .is_required_in_entity(true)
                .is_external_id(true)
                .is_stored_externally(true)
                .is_time_series(true)
                .default_value(
                    DataValue::new()
                        .boolean_value(true)
                        .double_value(-1.5)
                        .integer_value(41)
                        .long_value(41)
                        .string_value("a b/ü&=%一?")
                        .list_value(from_ref(&DataValue::new()).to_vec())
                        .map_value([("kü/", DataValue::new())])
                        .relationship_value(
                            RelationshipValue::new()
                                .target_entity_id("a b/ü&=%一?")
                                .target_component_name("a b/ü&=%一?"),
                        )
                        .expression("a b/ü&=%一?"),
                )
                .configuration([("kü/", "a b/ü&=%一?")])
                .display_name("a b/ü&=%一?"),
        )])
        .extends_from(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .functions([(
            "kü/",
            FunctionRequest::new()
                .required_properties(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                .scope(Scope::Entity)
                .implemented_by(
                    DataConnector::new().lambda(LambdaFunction::new("a b/ü&=%一?a b/ü&=%一?")).is_native(true),
                ),
        )])
        .property_groups([(
            "kü/",
            PropertyGroupRequest::new()
                .group_type(GroupType::Tabular)
                .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
        )])
        .component_type_name("a b/ü&=%一?")
        .composite_component_types([("kü/", CompositeComponentTypeRequest::new().component_type_id("a b/ü&=%一?"))]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UpdateEntity").await;
    let call = client
        .update_entity("a b/ü&=%一?", "a b/ü&=%一?")
        .entity_name("a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .component_updates([(
            "kü/",
            ComponentUpdateRequest::new()
                .update_type(ComponentUpdateType::Create)
                .description("a b/ü&=%一?")
                .component_type_id("a b/ü&=%一?")
                .property_updates([(
                    "kü/",
                    PropertyRequest::new()
                        .definition(
                            PropertyDefinitionRequest::new()
                                .data_type(
                                    DataType::new(Type::Relationship)
                                        .nested_type(DataType::new(Type::Relationship))
                                        .allowed_values(
                                            from_ref(
                                                &DataValue::new()
                                                    .boolean_value(true)
                                                    .double_value(-1.5)
                                                    .integer_value(41)
                                                    .long_value(41)
                                                    .string_value("a b/ü&=%一?")
                                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                                    .map_value([("kü/", DataValue::new())])
                                                    .relationship_value(
                                                        RelationshipValue::new()
                                                            .target_entity_id("a b/ü&=%一?")
                                                            .target_component_name("a b/ü&=%一?"),
                                                    )
                                                    .expression("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        )
                                        .unit_of_measure("a b/ü&=%一?")
                                        .relationship(
                                            Relationship::new()
                                                .target_component_type_id("a b/ü&=%一?")
                                                .relationship_type("a b/ü&=%一?"),
                                        ),
                                )
                                .is_required_in_entity(true)
                                .is_external_id(true)
                                .is_stored_externally(true)
                                .is_time_series(true)
                                .default_value(
                                    DataValue::new()
                                        .boolean_value(true)
                                        .double_value(-1.5)
                                        .integer_value(41)
                                        .long_value(41)
                                        .string_value("a b/ü&=%一?")
                                        .list_value(from_ref(&DataValue::new()).to_vec())
                                        .map_value([("kü/", DataValue::new())])
                                        .relationship_value(
                                            RelationshipValue::new()
                                                .target_entity_id("a b/ü&=%一?")
                                                .target_component_name("a b/ü&=%一?"),
                                        )
                                        .expression("a b/ü&=%一?"),
                                )
                                .configuration([("kü/", "a b/ü&=%一?")])
                                .display_name("a b/ü&=%一?"),
                        )
                        .value(
                            DataValue::new()
                                .boolean_value(true)
                                .double_value(-1.5)
                                .integer_value(41)
                                .long_value(41)
                                .string_value("a b/ü&=%一?")
                                .list_value(from_ref(&DataValue::new()).to_vec())
                                .map_value([("kü/", DataValue::new())])
                                .relationship_value(
                                    RelationshipValue::new()
                                        .target_entity_id("a b/ü&=%一?")
                                        .target_component_name("a b/ü&=%一?"),
                                )
                                .expression("a b/ü&=%一?"),
                        )
                        .update_type(PropertyUpdateType::Update),
                )])
                .property_group_updates([(
                    "kü/",
                    ComponentPropertyGroupRequest::new()
                        .group_type(GroupType::Tabular)
                        .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                        .update_type(PropertyGroupUpdateType::Update),
                )]),
        )])
        .composite_component_updates([(
            "kü/",
            CompositeComponentUpdateRequest::new()
                .update_type(ComponentUpdateType::Create)
                .description("a b/ü&=%一?")
                .property_updates([(
                    "kü/",
                    PropertyRequest::new()
                        .definition(
                            PropertyDefinitionRequest::new()
                                .data_type(
                                    DataType::new(Type::Relationship)
                                        .nested_type(DataType::new(Type::Relationship))
                                        .allowed_values(
                                            from_ref(
                                                &DataValue::new()
                                                    .boolean_value(true)
                                                    .double_value(-1.5)
                                                    .integer_value(41)
                                                    .long_value(41)
                                                    .string_value("a b/ü&=%一?")
                                                    .list_value(from_ref(&DataValue::new()).to_vec())
                                                    .map_value([("kü/", DataValue::new())])
                                                    .relationship_value(
                                                        RelationshipValue::new()
                                                            .target_entity_id("a b/ü&=%一?")
                                                            .target_component_name("a b/ü&=%一?"),
                                                    )
                                                    .expression("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        )
                                        .unit_of_measure("a b/ü&=%一?")
                                        .relationship(
                                            Relationship::new()
                                                .target_component_type_id("a b/ü&=%一?")
                                                .relationship_type("a b/ü&=%一?"),
                                        ),
                                )
                                .is_required_in_entity(true)
                                .is_external_id(true)
                                .is_stored_externally(true)
                                .is_time_series(true)
                                .default_value(
                                    DataValue::new()
                                        .boolean_value(true)
                                        .double_value(-1.5)
                                        .integer_value(41)
                                        .long_value(41)
                                        .string_value("a b/ü&=%一?")
                                        .list_value(from_ref(&DataValue::new()).to_vec())
                                        .map_value([("kü/", DataValue::new())])
                                        .relationship_value(
                                            RelationshipValue::new()
                                                .target_entity_id("a b/ü&=%一?")
                                                .target_component_name("a b/ü&=%一?"),
                                        )
                                        .expression("a b/ü&=%一?"),
                                )
                                .configuration([("kü/", "a b/ü&=%一?")])
                                .display_name("a b/ü&=%一?"),
                        )
                        .value(
                            DataValue::new()
                                .boolean_value(true)
                                .double_value(-1.5)
                                .integer_value(41)
                                .long_value(41)
                                .string_value("a b/ü&=%一?")
                                .list_value(from_ref(&DataValue::new()).to_vec())
                                .map_value([("kü/", DataValue::new())])
                                .relationship_value(
                                    RelationshipValue::new()
                                        .target_entity_id("a b/ü&=%一?")
                                        .target_component_name("a b/ü&=%一?"),
                                )
                                .expression("a b/ü&=%一?"),
                        )
                        .update_type(PropertyUpdateType::Update),
                )])
                .property_group_updates([(
                    "kü/",
                    ComponentPropertyGroupRequest::new()
                        .group_type(GroupType::Tabular)
                        .property_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                        .update_type(PropertyGroupUpdateType::Update),
                )]),
        )])
        .parent_entity_update(
            ParentEntityUpdateRequest::new(ParentEntityUpdateType::Update).parent_entity_id("a b/ü&=%一?"),
        );
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UpdatePricingPlan").await;
    let call =
        client.update_pricing_plan(PricingMode::Basic).bundle_names(from_ref(&"a b/ü&=%一?".to_owned()).to_vec());
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UpdateScene").await;
    let call = client
        .update_scene("a b/ü&=%一?", "a b/ü&=%一?")
        .content_location("a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .capabilities(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
        .scene_metadata([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iottwinmaker.UpdateWorkspace").await;
    let call = client
        .update_workspace("a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .role("a b/ü&=%一?a b/ü&=%一?")
        .s3_location("a b/ü&=%一?");
    check.answer(call.send().await).await;
}
