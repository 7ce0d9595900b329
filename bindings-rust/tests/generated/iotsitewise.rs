//! AWS IoT SiteWise: every operation that answers at once.

use crate::typed::Check;
use bytes::Bytes;
use std::collections::HashMap;
use std::slice::from_ref;
use twinlink::Timestamp;
use twinlink::sitewise::*;

pub(crate) const VECTORS: &str = include_str!("iotsitewise.json");

pub(crate) async fn every_operation(check: &Check) {
    let client = check.aws.sitewise();
    check.begin("iotsitewise.AssociateAssets").await;
    let call = client
        .associate_assets("a b/ü&=%一?a b", "a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.AssociateTimeSeriesToAssetProperty").await;
    let call = client
        .associate_time_series_to_asset_property("a b/ü&=%一?", "a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.BatchAssociateDataSegmentsToDataset").await;
    let call = client
        .batch_associate_data_segments_to_dataset(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            "a b/ü&=%一?",
            from_ref(&AssociateDataSegmentEntry::new(
                "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                TimeInNanos::new(41).offset_in_nanos(41),
                TimeInNanos::new(41).offset_in_nanos(41),
            ))
            .to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchAssociateProjectAssets").await;
    let call = client
        .batch_associate_project_assets(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            from_ref(&"a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a".to_owned()).to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchDeleteDatasetDataSegments").await;
    let call = client
        .batch_delete_dataset_data_segments(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            "a b/ü&=%一?",
            from_ref(&DeleteDataSegmentEntry::new(
                "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                TimeInNanos::new(41).offset_in_nanos(41),
                TimeInNanos::new(41).offset_in_nanos(41),
            ))
            .to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchDisassociateDataSegmentsFromDataset").await;
    let call = client
        .batch_disassociate_data_segments_from_dataset(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            "a b/ü&=%一?",
            from_ref(&DisassociateDataSegmentEntry::new(
                "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                TimeInNanos::new(41).offset_in_nanos(41),
                TimeInNanos::new(41).offset_in_nanos(41),
            ))
            .to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchDisassociateProjectAssets").await;
    let call = client
        .batch_disassociate_project_assets(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            from_ref(&"a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a".to_owned()).to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchGetAssetPropertyAggregates").await;
    let call = client
        .batch_get_asset_property_aggregates(
            from_ref(
                &BatchGetAssetPropertyAggregatesEntry::new(
                    "a b/ü&=%一?",
                    from_ref(&AggregateType::Average).to_vec(),
                    "a b",
                    Timestamp::new(1_669_900_037, 123_000_000),
                    Timestamp::new(1_669_900_037, 123_000_000),
                )
                .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .property_alias("a b/ü&=%一?")
                .qualities(from_ref(&Quality::Good).to_vec())
                .time_ordering(TimeOrdering::Ascending),
            )
            .to_vec(),
        )
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchGetAssetPropertyValue").await;
    let call = client
        .batch_get_asset_property_value(
            from_ref(
                &BatchGetAssetPropertyValueEntry::new("a b/ü&=%一?")
                    .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .property_alias("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .next_token("a b/ü&=%一?".to_owned());
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchGetAssetPropertyValueHistory").await;
    let call = client
        .batch_get_asset_property_value_history(
            from_ref(
                &BatchGetAssetPropertyValueHistoryEntry::new("a b/ü&=%一?")
                    .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .property_alias("a b/ü&=%一?")
                    .start_date(Timestamp::new(1_669_900_037, 123_000_000))
                    .end_date(Timestamp::new(1_669_900_037, 123_000_000))
                    .qualities(from_ref(&Quality::Good).to_vec())
                    .time_ordering(TimeOrdering::Ascending),
            )
            .to_vec(),
        )
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.BatchPutAssetPropertyValue").await;
    let call = client
        .batch_put_asset_property_value(
            from_ref(
                &PutAssetPropertyValueEntry::new(
                    "a b/ü&=%一?",
                    from_ref(
                        &AssetPropertyValue::new(
                            Variant::new()
                                .string_value("a b/ü&=%一?")
                                .integer_value(41)
                                .double_value(-1.5)
                                .boolean_value(true)
                                .null_value(PropertyValueNullValue::new(RawValueType::D)),
                            TimeInNanos::new(41).offset_in_nanos(41),
                        )
                        .quality(Quality::Good),
                    )
                    .to_vec(),
                )
                .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .property_alias("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .enable_partial_entry_processing(true);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CancelEnrichmentJob").await;
    let call = client.cancel_enrichment_job("a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CancelPipelineExecution").await;
    let call = client
        .cancel_pipeline_execution("a b/ü&=%一?", "a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .reason("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CancelQuery").await;
    let call = client.cancel_query("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateAccessPolicy").await;
    let call = client
        .create_access_policy(
            Identity::new()
                .user(UserIdentity::new("a b/ü&=%一?"))
                .group(GroupIdentity::new("a b/ü&=%一?"))
                .iam_user(IAMUserIdentity::new("a b/ü&=%一?"))
                .iam_role(IAMRoleIdentity::new("a b/ü&=%一?")),
            Resource::new()
                .portal(PortalResource::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"))
                .project(ProjectResource::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")),
            Permission::Administrator,
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateApplication").await;
    let call = client
        .create_application("a b/ü&=%一?", "a b/ü&=%一?", "a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .description("a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateAsset").await;
    let call = client
        .create_asset("a b/ü&=%一?", "a b/ü&=%一?a b")
        .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .asset_external_id("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")])
        .asset_description("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateAssetModel").await;
    let call = client
        .create_asset_model("a b/ü&=%一?")
        .asset_model_type(AssetModelType::AssetModel)
        .asset_model_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .asset_model_external_id("a b/ü&=%一?")
        .asset_model_description("a b/ü&=%一?")
        .asset_model_properties(
            from_ref(
                &AssetModelPropertyDefinition::new(
                    "a b/ü&=%一?",
                    PropertyDataType::String,
                    PropertyType::new()
                        .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                        .measurement(Measurement::new().processing_config(MeasurementProcessingConfig::new(
                            ForwardingConfig::new(ForwardingConfigState::Disabled),
                        )))
                        .transform(
                            Transform::new(
                                "a b/ü&=%一?",
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(
                                TransformProcessingConfig::new(ComputeLocation::Edge)
                                    .forwarding_config(ForwardingConfig::new(ForwardingConfigState::Disabled)),
                            ),
                        )
                        .metric(
                            Metric::new(
                                MetricWindow::new().tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                            )
                            .expression("a b/ü&=%一?")
                            .variables(
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                        ),
                )
                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .external_id("a b/ü&=%一?")
                .data_type_spec("a b/ü&=%一?")
                .unit("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .asset_model_hierarchies(
            from_ref(
                &AssetModelHierarchyDefinition::new("a b/ü&=%一?", "a b/ü&=%一?a b")
                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .external_id("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .asset_model_composite_models(
            from_ref(
                &AssetModelCompositeModelDefinition::new("a b/ü&=%一?", "a b/ü&=%一?")
                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                    .external_id("a b/ü&=%一?")
                    .description("a b/ü&=%一?")
                    .properties(
                        from_ref(
                            &AssetModelPropertyDefinition::new(
                                "a b/ü&=%一?",
                                PropertyDataType::String,
                                PropertyType::new()
                                    .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                                    .measurement(Measurement::new().processing_config(
                                        MeasurementProcessingConfig::new(ForwardingConfig::new(
                                            ForwardingConfigState::Disabled,
                                        )),
                                    ))
                                    .transform(
                                        Transform::new(
                                            "a b/ü&=%一?",
                                            from_ref(&ExpressionVariable::new(
                                                "a b/ü&=%一?",
                                                VariableValue::new()
                                                    .property_id("a b/ü&=%一?")
                                                    .hierarchy_id("a b/ü&=%一?")
                                                    .property_path(
                                                        from_ref(
                                                            &AssetModelPropertyPathSegment::new()
                                                                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                                .name("a b/ü&=%一?"),
                                                        )
                                                        .to_vec(),
                                                    ),
                                            ))
                                            .to_vec(),
                                        )
                                        .processing_config(
                                            TransformProcessingConfig::new(ComputeLocation::Edge).forwarding_config(
                                                ForwardingConfig::new(ForwardingConfigState::Disabled),
                                            ),
                                        ),
                                    )
                                    .metric(
                                        Metric::new(
                                            MetricWindow::new()
                                                .tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                                        )
                                        .expression("a b/ü&=%一?")
                                        .variables(
                                            from_ref(&ExpressionVariable::new(
                                                "a b/ü&=%一?",
                                                VariableValue::new()
                                                    .property_id("a b/ü&=%一?")
                                                    .hierarchy_id("a b/ü&=%一?")
                                                    .property_path(
                                                        from_ref(
                                                            &AssetModelPropertyPathSegment::new()
                                                                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                                .name("a b/ü&=%一?"),
                                                        )
                                                        .to_vec(),
                                                    ),
                                            ))
                                            .to_vec(),
                                        )
                                        .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                                    ),
                            )
                            .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                            .external_id("a b/ü&=%一?")
                            .data_type_spec("a b/ü&=%一?")
                            .unit("a b/ü&=%一?"),
                        )
                        .to_vec(),
                    ),
            )
            .to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateAssetModelCompositeModel").await;
    let call = client
        .create_asset_model_composite_model("a b/ü&=%一?a b", "a b/ü&=%一?", "a b/ü&=%一?")
        .asset_model_composite_model_external_id("a b/ü&=%一?")
        .parent_asset_model_composite_model_id("a b/ü&=%一?a b")
        .asset_model_composite_model_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .asset_model_composite_model_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .composed_asset_model_id("a b/ü&=%一?a b")
        .asset_model_composite_model_properties(
            from_ref(
                &AssetModelPropertyDefinition::new(
                    "a b/ü&=%一?",
                    PropertyDataType::String,
                    PropertyType::new()
                        .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                        .measurement(Measurement::new().processing_config(MeasurementProcessingConfig::new(
                            ForwardingConfig::new(ForwardingConfigState::Disabled),
                        )))
                        .transform(
                            Transform::new(
                                "a b/ü&=%一?",
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(
                                TransformProcessingConfig::new(ComputeLocation::Edge)
                                    .forwarding_config(ForwardingConfig::new(ForwardingConfigState::Disabled)),
                            ),
                        )
                        .metric(
                            Metric::new(
                                MetricWindow::new().tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                            )
                            .expression("a b/ü&=%一?")
                            .variables(
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                        ),
                )
                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .external_id("a b/ü&=%一?")
                .data_type_spec("a b/ü&=%一?")
                .unit("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .if_match("a-b 1")
        .if_none_match("a-b 1")
        .match_for_version_type(AssetModelVersionType::Latest);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateBulkImportJob").await;
    let call = client
        .create_bulk_import_job(
            "a b/ü&=%一?",
            "a b/ü&=%一?",
            from_ref(
                &File::new("a b/ü&=%一?", "a b/ü&=%一?")
                    .version_id("a b/ü&=%一?")
                    .alias("a b/ü&=%一?")
                    .start_time(TimeInNanos::new(41).offset_in_nanos(41))
                    .file_format(
                        FileFormat::new()
                            .csv(Csv::new(from_ref(&ColumnName::Alias).to_vec()))
                            .parquet(Parquet::new())
                            .mp4(Mp4::new())
                            .annotation(Annotation::new()),
                    ),
            )
            .to_vec(),
            ErrorReportLocation::new("a b/ü&=%一?", "a b/ü&=%一?"),
        )
        .job_configuration(
            JobConfiguration::new().file_format(
                FileFormat::new()
                    .csv(Csv::new(from_ref(&ColumnName::Alias).to_vec()))
                    .parquet(Parquet::new())
                    .mp4(Mp4::new())
                    .annotation(Annotation::new()),
            ),
        )
        .adaptive_ingestion(true)
        .delete_files_after_import(true)
        .dataset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .workspace_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateComputationModel").await;
    let call = client
        .create_computation_model(
            "a b/ü&=%一?",
            ComputationModelConfiguration::new()
                .anomaly_detection(ComputationModelAnomalyDetectionConfiguration::new("a b/ü&=%一?", "a b/ü&=%一?")),
            [(
                "kü/",
                ComputationModelDataBindingValue::new()
                    .asset_model_property(AssetModelPropertyBindingValue::new(
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    ))
                    .asset_property(AssetPropertyBindingValue::new(
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    ))
                    .list(from_ref(&ComputationModelDataBindingValue::new()).to_vec()),
            )],
        )
        .computation_model_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateDashboard").await;
    let call = client
        .create_dashboard("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?", "a b/ü&=%一?")
        .dashboard_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateDataset").await;
    let call = client
        .create_dataset(
            "a b/ü&=%一?",
            DatasetSource::new(DatasetSourceType::Kendra, DatasetSourceFormat::KnowledgeBase)
                .source_detail(SourceDetail::new().kendra(KendraSourceDetail::new("a b/ü&=%一?", "a b/ü&=%一?"))),
        )
        .dataset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .dataset_description("a b/ü&=%一?")
        .dataset_type(DatasetTypeEnum::Session)
        .dataset_config(DatasetConfig::new().session(SessionConfig::new(
            TimeInNanos::new(41).offset_in_nanos(41),
            TimeInNanos::new(41).offset_in_nanos(41),
        )))
        .workspace_name("a b/ü&=%一?")
        .metadata([("kü/", "a b/ü&=%一?")])
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateDatasetExportJob").await;
    let call = client
        .create_dataset_export_job(
            "a b/ü&=%一?",
            "a b/ü&=%一?",
            ProcessingInput::Timeseries(
                from_ref(
                    &TimeseriesItem::new()
                        .time_series_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                        .property_alias("a b/ü&=%一?")
                        .trim_settings(TrimSettings::new(
                            TimeInNanos::new(41).offset_in_nanos(41),
                            TimeInNanos::new(41).offset_in_nanos(41),
                        ))
                        .format_settings(
                            FormatSettings::new().frames_per_second(41).width_in_pixels(41).height_in_pixels(41),
                        ),
                )
                .to_vec(),
            ),
            ExportErrorReportLocation::new("a b/ü&=%一?"),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .job_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateEnrichmentJob").await;
    let call = client
        .create_enrichment_job(
            "a b/ü&=%一?",
            EnrichmentJobConfiguration::EventDetection(
                EventDetection::new(
                    "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    EnrichmentTrimSettings::new(
                        TimeInNanos::new(41).offset_in_nanos(41),
                        TimeInNanos::new(41).offset_in_nanos(41),
                    ),
                )
                .time_series_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .property_alias("a b/ü&=%一?"),
            ),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateGateway").await;
    let call = client
        .create_gateway(
            "a b/ü&=%一?",
            GatewayPlatform::new()
                .greengrass(Greengrass::new("a b/ü&=%一?"))
                .greengrass_v2(
                    GreengrassV2::new("a b/ü&=%一?")
                        .core_device_operating_system(CoreDeviceOperatingSystem::LinuxAarch64),
                )
                .siemens_ie(SiemensIE::new("a b/ü&=%一?")),
        )
        .gateway_version("a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreatePipeline").await;
    let call = client
        .create_pipeline(
            "a b/ü&=%一?",
            "a b/ü&=%一?",
            from_ref(
                &ComputeNode::new("a b/ü&=%一?", "a b/ü&=%一?")
                    .environment_variables([("kü/", "a b/ü&=%一?")])
                    .depends_on(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
            )
            .to_vec(),
        )
        .description("a b/ü&=%一?")
        .environment_variables([("kü/", "a b/ü&=%一?")])
        .tags([("kü/", "a b/ü&=%一?")])
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreatePortal").await;
    let call = client
        .create_portal("a b/ü&=%一?", "a b/ü&=%一?", "a b/ü&=%一?")
        .portal_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .portal_logo_image_file(ImageFile::new(Bytes::from_static(b"\x00\xff"), ImageFileType::Png))
        .tags([("kü/", "a b/ü&=%一?")])
        .portal_auth_mode(AuthMode::Iam)
        .notification_sender_email("a b/ü&=%一?")
        .alarms(Alarms::new("a b/ü&=%一?").notification_lambda_arn("a b/ü&=%一?"))
        .portal_type(PortalType::SitewisePortalV1)
        .portal_type_configuration([(
            "kü/",
            PortalTypeEntry::new().portal_tools(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
        )]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateProject").await;
    let call = client
        .create_project("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?")
        .project_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .tags([("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateTask").await;
    let call = client
        .create_task(
            "a b/ü&=%一?",
            "a b/ü&=%一?",
            TaskConfiguration::ContainerTaskConfiguration(
                ContainerTaskConfiguration::new(
                    "a b/ü&=%一?",
                    "a b/ü&=%一?a b/ü&=%一?",
                    ProcessingType::GenericComputeProcessing,
                    ProcessingUnit::Units2,
                )
                .ephemeral_storage_configuration(EphemeralStorageConfiguration::new(StorageClass::Standard1, 41))
                .command(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                .timeout_seconds(41)
                .environment_variables([("kü/", "a b/ü&=%一?")])
                .mounts(
                    from_ref(&Mount::new(
                        "a b/ü&=%一?",
                        "a b/ü&=%一?",
                        MountSource::S3AccessPoint(S3AccessPointSource::new("a b/ü&=%一?").prefix("a b/ü&=%一?")),
                        MountStorageType::SharedStorage,
                    ))
                    .to_vec(),
                ),
            ),
        )
        .description("a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")])
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.CreateWorkspace").await;
    let call = client
        .create_workspace(
            "a b/ü&=%一?",
            WorkspaceEncryptionConfiguration::new(EncryptionType::SitewiseDefaultEncryption).kms_key_id("a b/ü&=%一?"),
        )
        .workspace_description("a b/ü&=%一?")
        .tags([("kü/", "a b/ü&=%一?")])
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteAccessPolicy").await;
    let call = client
        .delete_access_policy("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteApplication").await;
    let call = client.delete_application("a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteAsset").await;
    let call = client.delete_asset("a b/ü&=%一?a b").client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteAssetModel").await;
    let call = client
        .delete_asset_model("a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .if_match("a-b 1")
        .if_none_match("a-b 1")
        .match_for_version_type(AssetModelVersionType::Latest);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteAssetModelCompositeModel").await;
    let call = client
        .delete_asset_model_composite_model("a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .if_match("a-b 1")
        .if_none_match("a-b 1")
        .match_for_version_type(AssetModelVersionType::Latest);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteAssetModelInterfaceRelationship").await;
    let call = client
        .delete_asset_model_interface_relationship("a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteComputationModel").await;
    let call = client
        .delete_computation_model("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteDashboard").await;
    let call = client
        .delete_dashboard("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteDataset").await;
    let call = client
        .delete_dataset("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .workspace_name("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteGateway").await;
    let call = client.delete_gateway("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.DeletePipeline").await;
    let call = client.delete_pipeline("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeletePortal").await;
    let call = client
        .delete_portal("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteProject").await;
    let call = client
        .delete_project("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteTask").await;
    let call = client.delete_task("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DeleteTimeSeries").await;
    let call = client
        .delete_time_series()
        .alias("a b/ü&=%一?")
        .asset_id("a b/ü&=%一?a b")
        .property_id("a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .workspace_name("a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.DeleteWorkspace").await;
    let call = client.delete_workspace("a b/ü&=%一?").client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAccessPolicy").await;
    let call = client.describe_access_policy("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAction").await;
    let call = client.describe_action("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeApplication").await;
    let call = client.describe_application("a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAsset").await;
    let call = client.describe_asset("a b/ü&=%一?a b").exclude_properties(true);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAssetCompositeModel").await;
    let call = client.describe_asset_composite_model("a b/ü&=%一?a b", "a b/ü&=%一?a b");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAssetModel").await;
    let call =
        client.describe_asset_model("a b/ü&=%一?a b").exclude_properties(true).asset_model_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAssetModelCompositeModel").await;
    let call = client
        .describe_asset_model_composite_model("a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .asset_model_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAssetModelInterfaceRelationship").await;
    let call = client.describe_asset_model_interface_relationship("a b/ü&=%一?a b", "a b/ü&=%一?a b");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeAssetProperty").await;
    let call = client.describe_asset_property("a b/ü&=%一?a b", "a b/ü&=%一?a b");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeBulkImportJob").await;
    let call = client.describe_bulk_import_job("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a").workspace_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeComputationModel").await;
    let call = client
        .describe_computation_model("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .computation_model_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeComputationModelExecutionSummary").await;
    let call = client
        .describe_computation_model_execution_summary("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .resolve_to_resource_type(ResolveToResourceType::Asset)
        .resolve_to_resource_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeDashboard").await;
    let call = client.describe_dashboard("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeDataset").await;
    let call = client
        .describe_dataset("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .workspace_name("a b/ü&=%一?")
        .dataset_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeDatasetExportJob").await;
    let call = client.describe_dataset_export_job("a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeDefaultEncryptionConfiguration").await;
    let call = client.describe_default_encryption_configuration();
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeEnrichmentJob").await;
    let call = client.describe_enrichment_job("a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeExecution").await;
    let call = client.describe_execution("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeGateway").await;
    let call = client.describe_gateway("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeGatewayCapabilityConfiguration").await;
    let call = client.describe_gateway_capability_configuration("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeLoggingOptions").await;
    let call = client.describe_logging_options().workspace_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribePipeline").await;
    let call = client.describe_pipeline("a b/ü&=%一?", "a b/ü&=%一?").pipeline_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribePipelineExecution").await;
    let call = client
        .describe_pipeline_execution("a b/ü&=%一?", "a b/ü&=%一?", "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("computeNodeExecutionDetails", call.send().await).await;
    check.begin("iotsitewise.DescribePortal").await;
    let call = client.describe_portal("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeProject").await;
    let call = client.describe_project("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeQuery").await;
    let call = client.describe_query("a b/ü&=%一?", "a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeSearch").await;
    let call = client.describe_search("a b/ü&=%一?", "a b/ü&=%一?a b/ü&=%一?a b");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeStorageConfiguration").await;
    let call = client.describe_storage_configuration();
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeTask").await;
    let call = client.describe_task("a b/ü&=%一?", "a b/ü&=%一?").task_version("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeTimeSeries").await;
    let call = client
        .describe_time_series()
        .alias("a b/ü&=%一?")
        .asset_id("a b/ü&=%一?a b")
        .property_id("a b/ü&=%一?a b")
        .workspace_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DescribeWorkspace").await;
    let call = client.describe_workspace("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.DisassociateAssets").await;
    let call = client
        .disassociate_assets("a b/ü&=%一?a b", "a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.DisassociateTimeSeriesFromAssetProperty").await;
    let call = client
        .disassociate_time_series_from_asset_property("a b/ü&=%一?", "a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.ExecuteAction").await;
    let call = client
        .execute_action(
            TargetResource::new()
                .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .computation_model_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"),
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            ActionPayload::new("a b/ü&=%一?"),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .resolve_to(ResolveTo::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"));
    check.answer(call.send().await).await;
    check.begin("iotsitewise.ExecuteQuery").await;
    let call = client
        .execute_query("a b/ü&=%一?")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.page("rows", call.send().await).await;
    check.begin("iotsitewise.GetAssetPropertyAggregates").await;
    let call = client
        .get_asset_property_aggregates(
            from_ref(&AggregateType::Average).to_vec(),
            "a b",
            Timestamp::new(1_669_900_037, 123_000_000),
            Timestamp::new(1_669_900_037, 123_000_000),
        )
        .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?")
        .qualities(from_ref(&Quality::Good).to_vec())
        .time_ordering(TimeOrdering::Ascending)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("aggregatedValues", call.send().await).await;
    check.begin("iotsitewise.GetAssetPropertyValue").await;
    let call = client
        .get_asset_property_value()
        .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.GetAssetPropertyValueHistory").await;
    let call = client
        .get_asset_property_value_history()
        .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?")
        .start_date(Timestamp::new(1_669_900_037, 123_000_000))
        .end_date(Timestamp::new(1_669_900_037, 123_000_000))
        .qualities(from_ref(&Quality::Good).to_vec())
        .time_ordering(TimeOrdering::Ascending)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("assetPropertyValueHistory", call.send().await).await;
    check.begin("iotsitewise.GetCaptureData").await;
    let call = client
        .get_capture_data(
            "a b/ü&=%一?",
            TimeInNanos::new(41).offset_in_nanos(41),
            TimeInNanos::new(41).offset_in_nanos(41),
        )
        .time_series_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?")
        .format_settings(FormatSettings::new().frames_per_second(41).width_in_pixels(41).height_in_pixels(41))
        .next_token("a b/ü&=%一?".to_owned());
    check.answer(call.send().await).await;
    check.begin("iotsitewise.GetInterpolatedAssetPropertyValues").await;
    let call = client
        .get_interpolated_asset_property_values(41, 41, Quality::Good, 41, "a b/ü&=%一?")
        .asset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?")
        .start_time_offset_in_nanos(41)
        .end_time_offset_in_nanos(41)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .interval_window_in_seconds(41);
    check.page("interpolatedAssetPropertyValues", call.send().await).await;
    check.begin("iotsitewise.GetQueryResults").await;
    let call =
        client.get_query_results("a b/ü&=%一?", "a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("rows", call.send().await).await;
    check.begin("iotsitewise.GetSearchResults").await;
    let call = client
        .get_search_results("a b/ü&=%一?a b/ü&=%一?a b", "a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("searchResults", call.send().await).await;
    check.begin("iotsitewise.ListAccessPolicies").await;
    let call = client
        .list_access_policies()
        .identity_type(IdentityType::User)
        .identity_id("a b/ü&=%一?")
        .resource_type(ResourceType::Portal)
        .resource_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .iam_arn("a b/ü&=%一?")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("accessPolicySummaries", call.send().await).await;
    check.begin("iotsitewise.ListActions").await;
    let call = client
        .list_actions(TargetResourceType::Asset, "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .resolve_to_resource_type(ResolveToResourceType::Asset)
        .resolve_to_resource_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.page("actionSummaries", call.send().await).await;
    check.begin("iotsitewise.ListApplications").await;
    let call = client.list_applications().max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("applications", call.send().await).await;
    check.begin("iotsitewise.ListAssetModelCompositeModels").await;
    let call = client
        .list_asset_model_composite_models("a b/ü&=%一?a b")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .asset_model_version("a b/ü&=%一?");
    check.page("assetModelCompositeModelSummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssetModelProperties").await;
    let call = client
        .list_asset_model_properties("a b/ü&=%一?a b")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .filter(ListAssetModelPropertiesFilter::All)
        .asset_model_version("a b/ü&=%一?");
    check.page("assetModelPropertySummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssetModels").await;
    let call = client
        .list_asset_models()
        .asset_model_types(from_ref(&AssetModelType::AssetModel).to_vec())
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .asset_model_version("a b/ü&=%一?");
    check.page("assetModelSummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssetProperties").await;
    let call = client
        .list_asset_properties("a b/ü&=%一?a b")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .filter(ListAssetPropertiesFilter::All);
    check.page("assetPropertySummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssetRelationships").await;
    let call = client
        .list_asset_relationships("a b/ü&=%一?a b", TraversalType::PathToRoot)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("assetRelationshipSummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssets").await;
    let call = client
        .list_assets()
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .asset_model_id("a b/ü&=%一?a b")
        .filter(ListAssetsFilter::All);
    check.page("assetSummaries", call.send().await).await;
    check.begin("iotsitewise.ListAssociatedAssets").await;
    let call = client
        .list_associated_assets("a b/ü&=%一?a b")
        .hierarchy_id("a b/ü&=%一?a b")
        .traversal_direction(TraversalDirection::Parent)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("assetSummaries", call.send().await).await;
    check.begin("iotsitewise.ListBulkImportJobs").await;
    let call = client
        .list_bulk_import_jobs()
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .filter(ListBulkImportJobsFilter::All)
        .workspace_name("a b/ü&=%一?");
    check.page("jobSummaries", call.send().await).await;
    check.begin("iotsitewise.ListCompositionRelationships").await;
    let call = client
        .list_composition_relationships("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("compositionRelationshipSummaries", call.send().await).await;
    check.begin("iotsitewise.ListComputationModelDataBindingUsages").await;
    let call = client
        .list_computation_model_data_binding_usages(
            DataBindingValueFilter::new()
                .asset(AssetBindingValueFilter::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"))
                .asset_model(AssetModelBindingValueFilter::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"))
                .asset_property(AssetPropertyBindingValueFilter::new(
                    "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                ))
                .asset_model_property(AssetModelPropertyBindingValueFilter::new(
                    "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                )),
        )
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("dataBindingUsageSummaries", call.send().await).await;
    check.begin("iotsitewise.ListComputationModelResolveToResources").await;
    let call = client
        .list_computation_model_resolve_to_resources("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("computationModelResolveToResourceSummaries", call.send().await).await;
    check.begin("iotsitewise.ListComputationModels").await;
    let call = client
        .list_computation_models()
        .computation_model_type(ComputationModelType::AnomalyDetection)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("computationModelSummaries", call.send().await).await;
    check.begin("iotsitewise.ListDashboards").await;
    let call = client
        .list_dashboards("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("dashboardSummaries", call.send().await).await;
    check.begin("iotsitewise.ListDatasetDataSegmentRelationships").await;
    let call = client
        .list_dataset_data_segment_relationships("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("dataSegmentRelationshipSummaries", call.send().await).await;
    check.begin("iotsitewise.ListDatasetDataSegments").await;
    let call = client
        .list_dataset_data_segments("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?")
        .dataset_version("a b/ü&=%一?")
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("dataSegments", call.send().await).await;
    check.begin("iotsitewise.ListDatasetExportJobs").await;
    let call = client
        .list_dataset_export_jobs("a b/ü&=%一?")
        .filter(DatasetExportJobFilter::All)
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("jobs", call.send().await).await;
    check.begin("iotsitewise.ListDatasets").await;
    let call = client
        .list_datasets(DatasetSourceType::Kendra)
        .workspace_name("a b/ü&=%一?")
        .dataset_type(DatasetTypeEnum::Session)
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("datasetSummaries", call.send().await).await;
    check.begin("iotsitewise.ListEnrichmentJobs").await;
    let call = client
        .list_enrichment_jobs("a b/ü&=%一?")
        .dataset_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_alias("a b/ü&=%一?")
        .time_series_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .status(EnrichmentJobStatus::Pending)
        .job_type(JobType::EventDetection)
        .start_date(Timestamp::new(1_669_900_037, 123_000_000))
        .end_date(Timestamp::new(1_669_900_037, 123_000_000))
        .max_results(7)
        .next_token("a b/ü&=%一?".to_owned());
    check.page("jobs", call.send().await).await;
    check.begin("iotsitewise.ListExecutions").await;
    let call = client
        .list_executions(TargetResourceType::Asset, "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .resolve_to_resource_type(ResolveToResourceType::Asset)
        .resolve_to_resource_id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .action_type("a b/ü&=%一?");
    check.page("executionSummaries", call.send().await).await;
    check.begin("iotsitewise.ListGateways").await;
    let call = client.list_gateways().next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("gatewaySummaries", call.send().await).await;
    check.begin("iotsitewise.ListInterfaceRelationships").await;
    let call =
        client.list_interface_relationships("a b/ü&=%一?a b").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("interfaceRelationshipSummaries", call.send().await).await;
    check.begin("iotsitewise.ListPipelineExecutions").await;
    let call = client
        .list_pipeline_executions("a b/ü&=%一?", "a b/ü&=%一?")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .state(PipelineExecutionState::NotStarted)
        .start_time_after(Timestamp::new(1_669_900_037, 123_000_000))
        .start_time_before(Timestamp::new(1_669_900_037, 123_000_000))
        .end_time_after(Timestamp::new(1_669_900_037, 123_000_000))
        .end_time_before(Timestamp::new(1_669_900_037, 123_000_000));
    check.page("pipelineExecutionSummaries", call.send().await).await;
    check.begin("iotsitewise.ListPipelines").await;
    let call = client.list_pipelines("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("pipelineSummaries", call.send().await).await;
    check.begin("iotsitewise.ListPortals").await;
    let call = client.list_portals().next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("portalSummaries", call.send().await).await;
    check.begin("iotsitewise.ListProjectAssets").await;
    let call = client
        .list_project_assets("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("assetIds", call.send().await).await;
    check.begin("iotsitewise.ListProjects").await;
    let call = client
        .list_projects("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7);
    check.page("projectSummaries", call.send().await).await;
    check.begin("iotsitewise.ListQueries").await;
    let call =
        client.list_queries("a b/ü&=%一?").filter("a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned());
    check.page("queries", call.send().await).await;
    check.begin("iotsitewise.ListSearches").await;
    let call =
        client.list_searches("a b/ü&=%一?").max_results(7).next_token("a b/ü&=%一?".to_owned()).list_searches_filters(
            ListSearchesFilters::new()
                .status_filter(from_ref(&SearchStatus::Queued).to_vec())
                .started_after(Timestamp::new(1_669_900_037, 123_000_000))
                .started_before(Timestamp::new(1_669_900_037, 123_000_000))
                .group_id_filter(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
                .search_type_filter(from_ref(&SearchType::Deep).to_vec()),
        );
    check.page("searchSummaries", call.send().await).await;
    check.begin("iotsitewise.ListTagsForResource").await;
    let call = client.list_tags_for_resource("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.ListTasks").await;
    let call = client.list_tasks("a b/ü&=%一?").next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("taskSummaries", call.send().await).await;
    check.begin("iotsitewise.ListTimeSeries").await;
    let call = client
        .list_time_series()
        .next_token("a b/ü&=%一?".to_owned())
        .max_results(7)
        .asset_id("a b/ü&=%一?a b")
        .alias_prefix("a b/ü&=%一?")
        .time_series_type(ListTimeSeriesType::Associated)
        .workspace_name("a b/ü&=%一?");
    check.page("TimeSeriesSummaries", call.send().await).await;
    check.begin("iotsitewise.ListWorkspaces").await;
    let call = client.list_workspaces().next_token("a b/ü&=%一?".to_owned()).max_results(7);
    check.page("workspaceSummaries", call.send().await).await;
    check.begin("iotsitewise.PutAssetModelInterfaceRelationship").await;
    let call = client
        .put_asset_model_interface_relationship(
            "a b/ü&=%一?a b",
            "a b/ü&=%一?a b",
            PropertyMappingConfiguration::new()
                .match_by_property_name(true)
                .create_missing_property(true)
                .overrides(from_ref(&PropertyMapping::new("a b/ü&=%一?a b", "a b/ü&=%一?a b")).to_vec()),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.PutDefaultEncryptionConfiguration").await;
    let call = client
        .put_default_encryption_configuration(EncryptionType::SitewiseDefaultEncryption)
        .kms_key_id("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.PutLoggingOptions").await;
    let call = client.put_logging_options(LoggingOptions::new(LoggingLevel::Error)).workspace_name("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.PutStorageConfiguration").await;
    let call = client
        .put_storage_configuration(StorageType::SitewiseDefaultStorage)
        .multi_layer_storage(MultiLayerStorage::new(CustomerManagedS3Storage::new("a b/ü&=%一?", "a b/ü&=%一?")))
        .disassociated_data_storage(DisassociatedDataStorageState::Enabled)
        .retention_period(RetentionPeriod::new().number_of_days(41).unlimited(true))
        .warm_tier(WarmTierState::Enabled)
        .warm_tier_retention_period(WarmTierRetentionPeriod::new().number_of_days(41).unlimited(true))
        .disallow_ingest_null_na_n(true);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.StartPipelineExecution").await;
    let call = client
        .start_pipeline_execution("a b/ü&=%一?", "a b/ü&=%一?")
        .execution_environment_variable_overrides(
            ExecutionEnvironmentVariables::new()
                .global([("kü/", "a b/ü&=%一?")])
                .compute_nodes([("kü/", HashMap::from([("kü/".to_owned(), "a b/ü&=%一?".to_owned())]))]),
        )
        .execution_mount_overrides(MountOverrides::new([(
            "kü/",
            from_ref(&Mount::new(
                "a b/ü&=%一?",
                "a b/ü&=%一?",
                MountSource::S3AccessPoint(S3AccessPointSource::new("a b/ü&=%一?").prefix("a b/ü&=%一?")),
                MountStorageType::SharedStorage,
            ))
            .to_vec(),
        )]))
        .execution_priority(41)
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.StartQuery").await;
    let call = client.start_query("a b/ü&=%一?", "a b/ü&=%一?").client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.StartSearch").await;
    let call = client
        .start_search("a b/ü&=%一?", "a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .search_type(SearchType::Deep)
        .search_filters(
            SearchFilters::new()
                .time_series_ids(from_ref(&"a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a".to_owned()).to_vec())
                .dataset_ids(from_ref(&"a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a".to_owned()).to_vec())
                .time_intervals(
                    from_ref(&TimeInterval::new(
                        TimeInNanos::new(41).offset_in_nanos(41),
                        TimeInNanos::new(41).offset_in_nanos(41),
                    ))
                    .to_vec(),
                ),
        )
        .group_id("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.TagResource").await;
    let call = client.tag_resource("a b/ü&=%一?", [("kü/", "a b/ü&=%一?")]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UntagResource").await;
    let call = client.untag_resource("a b/ü&=%一?", from_ref(&"a b/ü&=%一?".to_owned()).to_vec());
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateAccessPolicy").await;
    let call = client
        .update_access_policy(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            Identity::new()
                .user(UserIdentity::new("a b/ü&=%一?"))
                .group(GroupIdentity::new("a b/ü&=%一?"))
                .iam_user(IAMUserIdentity::new("a b/ü&=%一?"))
                .iam_role(IAMRoleIdentity::new("a b/ü&=%一?")),
            Resource::new()
                .portal(PortalResource::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a"))
                .project(ProjectResource::new("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")),
            Permission::Administrator,
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateAsset").await;
    let call = client
        .update_asset("a b/ü&=%一?a b", "a b/ü&=%一?")
        .asset_external_id("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .asset_description("a b/ü&=%一?");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateAssetModel").await;
    let call = client
        .update_asset_model("a b/ü&=%一?a b", "a b/ü&=%一?")
        .asset_model_external_id("a b/ü&=%一?")
        .asset_model_description("a b/ü&=%一?")
        .asset_model_properties(
            from_ref(
                &AssetModelProperty::new(
                    "a b/ü&=%一?",
                    PropertyDataType::String,
                    PropertyType::new()
                        .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                        .measurement(Measurement::new().processing_config(MeasurementProcessingConfig::new(
                            ForwardingConfig::new(ForwardingConfigState::Disabled),
                        )))
                        .transform(
                            Transform::new(
                                "a b/ü&=%一?",
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(
                                TransformProcessingConfig::new(ComputeLocation::Edge)
                                    .forwarding_config(ForwardingConfig::new(ForwardingConfigState::Disabled)),
                            ),
                        )
                        .metric(
                            Metric::new(
                                MetricWindow::new().tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                            )
                            .expression("a b/ü&=%一?")
                            .variables(
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                        ),
                )
                .id("a b/ü&=%一?a b")
                .external_id("a b/ü&=%一?")
                .data_type_spec("a b/ü&=%一?")
                .unit("a b/ü&=%一?")
                .path(
                    from_ref(
                        &AssetModelPropertyPathSegment::new()
                            .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                            .name("a b/ü&=%一?"),
                    )
                    .to_vec(),
                ),
            )
            .to_vec(),
        )
        .asset_model_hierarchies(
            from_ref(
                &AssetModelHierarchy::new("a b/ü&=%一?", "a b/ü&=%一?a b")
                    .id("a b/ü&=%一?a b")
                    .external_id("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .asset_model_composite_models(
            from_ref(
                &AssetModelCompositeModel::new("a b/ü&=%一?", "a b/ü&=%一?")
                    .description("a b/ü&=%一?")
                    .properties(
                        from_ref(
                            &AssetModelProperty::new(
                                "a b/ü&=%一?",
                                PropertyDataType::String,
                                PropertyType::new()
                                    .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                                    .measurement(Measurement::new().processing_config(
                                        MeasurementProcessingConfig::new(ForwardingConfig::new(
                                            ForwardingConfigState::Disabled,
                                        )),
                                    ))
                                    .transform(
                                        Transform::new(
                                            "a b/ü&=%一?",
                                            from_ref(&ExpressionVariable::new(
                                                "a b/ü&=%一?",
                                                VariableValue::new()
                                                    .property_id("a b/ü&=%一?")
                                                    .hierarchy_id("a b/ü&=%一?")
                                                    .property_path(
                                                        from_ref(
                                                            &AssetModelPropertyPathSegment::new()
                                                                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                                .name("a b/ü&=%一?"),
                                                        )
                                                        .to_vec(),
                                                    ),
                                            ))
                                            .to_vec(),
                                        )
                                        .processing_config(
                                            TransformProcessingConfig::new(ComputeLocation::Edge).forwarding_config(
                                                ForwardingConfig::new(ForwardingConfigState::Disabled),
                                            ),
                                        ),
                                    )
                                    .metric(
                                        Metric::new(
                                            MetricWindow::new()
                                                .tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                                        )
                                        .expression("a b/ü&=%一?")
                                        .variables(
                                            from_ref(&ExpressionVariable::new(
                                                "a b/ü&=%一?",
                                                VariableValue::new()
                                                    .property_id("a b/ü&=%一?")
                                                    .hierarchy_id("a b/ü&=%一?")
                                                    .property_path(
                                                        from_ref(
                                                            &AssetModelPropertyPathSegment::new()
                                                                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                                .name("a b/ü&=%一?"),
                                                        )
                                                        .to_vec(),
                                                    ),
                                            ))
                                            .to_vec(),
                                        )
                                        .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                                    ),
                            )
                            .id("a b/ü&=%一?a b")
                            .external_id("a b/ü&=%一?")
                            .data_type_spec("a b/ü&=%一?")
                            .unit("a b/ü&=%一?")
                            .path(
                                from_ref(
                                    &AssetModelPropertyPathSegment::new()
                                        .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                        .name("a b/ü&=%一?"),
                                )
                                .to_vec(),
                            ),
                        )
                        .to_vec(),
                    )
                    .id("a b/ü&=%一?a b")
                    .external_id("a b/ü&=%一?"),
            )
            .to_vec(),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .if_match("a-b 1")
        .if_none_match("a-b 1")
        .match_for_version_type(AssetModelVersionType::Latest);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateAssetModelCompositeModel").await;
    let call = client
        .update_asset_model_composite_model("a b/ü&=%一?a b", "a b/ü&=%一?a b", "a b/ü&=%一?")
        .asset_model_composite_model_external_id("a b/ü&=%一?")
        .asset_model_composite_model_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .asset_model_composite_model_properties(
            from_ref(
                &AssetModelProperty::new(
                    "a b/ü&=%一?",
                    PropertyDataType::String,
                    PropertyType::new()
                        .attribute(Attribute::new().default_value("a b/ü&=%一?"))
                        .measurement(Measurement::new().processing_config(MeasurementProcessingConfig::new(
                            ForwardingConfig::new(ForwardingConfigState::Disabled),
                        )))
                        .transform(
                            Transform::new(
                                "a b/ü&=%一?",
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(
                                TransformProcessingConfig::new(ComputeLocation::Edge)
                                    .forwarding_config(ForwardingConfig::new(ForwardingConfigState::Disabled)),
                            ),
                        )
                        .metric(
                            Metric::new(
                                MetricWindow::new().tumbling(TumblingWindow::new("a b/ü&=%一?").offset("a b/ü&=%一?")),
                            )
                            .expression("a b/ü&=%一?")
                            .variables(
                                from_ref(&ExpressionVariable::new(
                                    "a b/ü&=%一?",
                                    VariableValue::new()
                                        .property_id("a b/ü&=%一?")
                                        .hierarchy_id("a b/ü&=%一?")
                                        .property_path(
                                            from_ref(
                                                &AssetModelPropertyPathSegment::new()
                                                    .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                                                    .name("a b/ü&=%一?"),
                                            )
                                            .to_vec(),
                                        ),
                                ))
                                .to_vec(),
                            )
                            .processing_config(MetricProcessingConfig::new(ComputeLocation::Edge)),
                        ),
                )
                .id("a b/ü&=%一?a b")
                .external_id("a b/ü&=%一?")
                .data_type_spec("a b/ü&=%一?")
                .unit("a b/ü&=%一?")
                .path(
                    from_ref(
                        &AssetModelPropertyPathSegment::new()
                            .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                            .name("a b/ü&=%一?"),
                    )
                    .to_vec(),
                ),
            )
            .to_vec(),
        )
        .if_match("a-b 1")
        .if_none_match("a-b 1")
        .match_for_version_type(AssetModelVersionType::Latest);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateAssetProperty").await;
    let call = client
        .update_asset_property("a b/ü&=%一?a b", "a b/ü&=%一?a b")
        .property_alias("a b/ü&=%一?")
        .property_notification_state(PropertyNotificationState::Enabled)
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .property_unit("a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.UpdateComputationModel").await;
    let call = client
        .update_computation_model(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            "a b/ü&=%一?",
            ComputationModelConfiguration::new()
                .anomaly_detection(ComputationModelAnomalyDetectionConfiguration::new("a b/ü&=%一?", "a b/ü&=%一?")),
            [(
                "kü/",
                ComputationModelDataBindingValue::new()
                    .asset_model_property(AssetModelPropertyBindingValue::new(
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    ))
                    .asset_property(AssetPropertyBindingValue::new(
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
                    ))
                    .list(from_ref(&ComputationModelDataBindingValue::new()).to_vec()),
            )],
        )
        .computation_model_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateDashboard").await;
    let call = client
        .update_dashboard("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?", "a b/ü&=%一?")
        .dashboard_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateDataset").await;
    let call = client
        .update_dataset(
            "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
            "a b/ü&=%一?",
            DatasetSource::new(DatasetSourceType::Kendra, DatasetSourceFormat::KnowledgeBase)
                .source_detail(SourceDetail::new().kendra(KendraSourceDetail::new("a b/ü&=%一?", "a b/ü&=%一?"))),
        )
        .workspace_name("a b/ü&=%一?")
        .dataset_description("a b/ü&=%一?")
        .dataset_config(DatasetConfig::new().session(SessionConfig::new(
            TimeInNanos::new(41).offset_in_nanos(41),
            TimeInNanos::new(41).offset_in_nanos(41),
        )))
        .metadata([("kü/", "a b/ü&=%一?")])
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateGateway").await;
    let call = client.update_gateway("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?");
    check.nothing(call.send().await).await;
    check.begin("iotsitewise.UpdateGatewayCapabilityConfiguration").await;
    let call = client.update_gateway_capability_configuration(
        "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a",
        "a b/ü&=%一?",
        "a b/ü&=%一?",
    );
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdatePipeline").await;
    let call = client
        .update_pipeline("a b/ü&=%一?", "a b/ü&=%一?")
        .description("a b/ü&=%一?")
        .environment_variables([("kü/", "a b/ü&=%一?")])
        .computations(
            from_ref(
                &ComputeNode::new("a b/ü&=%一?", "a b/ü&=%一?")
                    .environment_variables([("kü/", "a b/ü&=%一?")])
                    .depends_on(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
            )
            .to_vec(),
        );
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdatePortal").await;
    let call = client
        .update_portal("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?", "a b/ü&=%一?", "a b/ü&=%一?")
        .portal_description("a b/ü&=%一?")
        .portal_logo_image(
            Image::new()
                .id("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
                .file(ImageFile::new(Bytes::from_static(b"\x00\xff"), ImageFileType::Png)),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a")
        .notification_sender_email("a b/ü&=%一?")
        .alarms(Alarms::new("a b/ü&=%一?").notification_lambda_arn("a b/ü&=%一?"))
        .portal_type(PortalType::SitewisePortalV1)
        .portal_type_configuration([(
            "kü/",
            PortalTypeEntry::new().portal_tools(from_ref(&"a b/ü&=%一?".to_owned()).to_vec()),
        )]);
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateProject").await;
    let call = client
        .update_project("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a", "a b/ü&=%一?")
        .project_description("a b/ü&=%一?")
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateTask").await;
    let call = client.update_task("a b/ü&=%一?", "a b/ü&=%一?").description("a b/ü&=%一?").task_configuration(
        TaskConfiguration::ContainerTaskConfiguration(
            ContainerTaskConfiguration::new(
                "a b/ü&=%一?",
                "a b/ü&=%一?a b/ü&=%一?",
                ProcessingType::GenericComputeProcessing,
                ProcessingUnit::Units2,
            )
            .ephemeral_storage_configuration(EphemeralStorageConfiguration::new(StorageClass::Standard1, 41))
            .command(from_ref(&"a b/ü&=%一?".to_owned()).to_vec())
            .timeout_seconds(41)
            .environment_variables([("kü/", "a b/ü&=%一?")])
            .mounts(
                from_ref(&Mount::new(
                    "a b/ü&=%一?",
                    "a b/ü&=%一?",
                    MountSource::S3AccessPoint(S3AccessPointSource::new("a b/ü&=%一?").prefix("a b/ü&=%一?")),
                    MountStorageType::SharedStorage,
                ))
                .to_vec(),
            ),
        ),
    );
    check.answer(call.send().await).await;
    check.begin("iotsitewise.UpdateWorkspace").await;
    let call = client
        .update_workspace("a b/ü&=%一?")
        .workspace_description("a b/ü&=%一?")
        .encryption_configuration(
            WorkspaceEncryptionConfiguration::new(EncryptionType::SitewiseDefaultEncryption).kms_key_id("a b/ü&=%一?"),
        )
        .client_token("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a");
    check.answer(call.send().await).await;
}
