"""A program that uses many operations, for type checkers: it is checked, and not run."""

from __future__ import annotations

from datetime import datetime

import twinlink
from twinlink.sitewise import (
    AssetModelPropertyDefinition,
    AssetPropertyValue,
    AssetSummary,
    ListAssetsFilter,
    Measurement,
    PropertyDataType,
    PropertyType,
    PutAssetPropertyValueEntry,
    ResponseStream,
    TimeInNanos,
    Variant,
)
from twinlink.twinmaker import ComponentRequest, DataValue, EntitySummary, PropertyRequest


def build_models(aws: twinlink.Connector) -> str:
    """Create, change and describe models and assets."""
    sitewise = aws.sitewise
    measured = PropertyType(measurement=Measurement())
    model = sitewise.create_asset_model(
        asset_model_name="press",
        asset_model_properties=[
            AssetModelPropertyDefinition(name="temperature", data_type=PropertyDataType.DOUBLE, type=measured),
            {"name": "state", "data_type": "STRING", "type": {"measurement": {}}},
        ],
        tags={"line": "7"},
    )
    sitewise.wait_until_asset_model_active(asset_model_id=model.asset_model_id, timeout=60)
    described = sitewise.describe_asset_model(asset_model_id=model.asset_model_id)
    e_tag: str | None = described.e_tag
    sitewise.update_asset_model(asset_model_id=model.asset_model_id, asset_model_name="press 2", if_match=e_tag)
    asset = sitewise.create_asset(asset_name="press 7", asset_model_id=model.asset_model_id)
    found = sitewise.wait_until_asset_active(asset_id=asset.asset_id)
    sitewise.associate_assets(asset_id="line", hierarchy_id="h", child_asset_id=found.asset_id)
    sitewise.disassociate_assets(asset_id="line", hierarchy_id="h", child_asset_id=found.asset_id)
    sitewise.update_asset_property(asset_id=found.asset_id, property_id="p", property_alias="/press/7")
    path = sitewise.describe_asset_property(asset_id=found.asset_id, property_id="p").asset_name
    sitewise.delete_asset(asset_id=found.asset_id)
    sitewise.wait_until_asset_not_exists(asset_id=found.asset_id)
    sitewise.delete_asset_model(asset_model_id=model.asset_model_id)
    return path


def list_everything(aws: twinlink.Connector) -> list[AssetSummary]:
    """Walk through listings."""
    sitewise = aws.sitewise
    tops: list[AssetSummary] = list(sitewise.list_assets(filter=ListAssetsFilter.TOP_LEVEL, limit=10))
    for page in sitewise.list_gateways().pages():
        names: list[str] = [gateway.gateway_name for gateway in page.items]
        token: str | None = page.response.next_token
        print(names, token)
    for alias in (series.alias for series in sitewise.list_time_series(alias_prefix="/press/")):
        print(alias)
    ids: list[str] = list(sitewise.list_project_assets(project_id="p"))
    children = sitewise.list_associated_assets(asset_id="a").page().items
    print(ids, [child.name for child in children], [model.id for model in sitewise.list_asset_models()])
    for job in sitewise.list_bulk_import_jobs():
        print(job.name, sitewise.describe_bulk_import_job(job_id=job.id).job_status)
    return tops


def values(aws: twinlink.Connector, since: datetime) -> float | None:
    """Write and read values."""
    sitewise = aws.sitewise
    value = AssetPropertyValue(value=Variant(double_value=21.5), timestamp=TimeInNanos(time_in_seconds=1))
    entry = PutAssetPropertyValueEntry(entry_id="1", property_alias="/press/7", property_values=[value])
    for failed in sitewise.batch_put_asset_property_value(entries=[entry]).error_entries:
        print(failed.entry_id, failed.errors[0].error_code)
    latest = sitewise.get_asset_property_value(property_alias="/press/7").property_value
    for one in sitewise.get_asset_property_value_history(property_alias="/press/7", start_date=since):
        print(one.timestamp.offset_in_nanos, one.quality)
    for window in sitewise.get_asset_property_aggregates(
        aggregate_types=["AVERAGE"], resolution="1h", start_date=since, end_date="2026-01-02T00:00:00Z"
    ):
        print(window.value.average)
    for batch in sitewise.batch_get_asset_property_value(entries=[{"entry_id": "1", "asset_id": "a"}]).pages():
        print(batch.response.success_entries)
    rows = [row.data for row in sitewise.execute_query(query_statement="SELECT 1")]
    print(rows)
    return None if latest is None else latest.value.double_value


def ask(aws: twinlink.Connector, question: str) -> list[str]:
    """Read what the assistant says."""
    answer = aws.sitewise.invoke_assistant(message=question)
    with answer.body as events:
        said = [event.output.message or "" for event in events if event.output]
    print(answer.conversation_id, answer.body.request_id, answer.body.attempts)
    return said


async def ask_async(aws: twinlink.AsyncConnector, question: str) -> list[str]:
    """Read what the assistant says with asyncio."""
    events: twinlink.EventStream[ResponseStream] = (await aws.sitewise.invoke_assistant(message=question)).body
    async with events:
        return [event.output.message or "" async for event in events if event.output]


async def twin(aws: twinlink.AsyncConnector) -> list[EntitySummary]:
    """Build and read a twin with asyncio."""
    twinmaker = aws.twinmaker
    await twinmaker.create_workspace(workspace_id="w", role="r", s3_location="arn:aws:s3:::b")
    properties = {"temperature": PropertyRequest(value=DataValue(double_value=21.5))}
    entity = await twinmaker.create_entity(
        workspace_id="w",
        entity_name="press 7",
        components={"sensors": ComponentRequest(component_type_id="c", properties=properties), "more": {}},
    )
    await twinmaker.wait_until_entity_active(workspace_id="w", entity_id=entity.entity_id)
    described = await twinmaker.get_entity(workspace_id="w", entity_id=entity.entity_id)
    components = described.components or {}
    print({name: component.component_type_id for name, component in components.items()})
    page = await twinmaker.get_property_value(workspace_id="w", selected_properties=["t"]).page_async()
    print(page.response.property_values)
    await twinmaker.create_scene(workspace_id="w", scene_id="s", content_location="s3://b/s.json")
    await twinmaker.tag_resource(resource_arn="arn", tags={"a": "b"})
    await twinmaker.update_entity(workspace_id="w", entity_id=entity.entity_id, entity_name="press 8")
    await twinmaker.delete_entity(workspace_id="w", entity_id=entity.entity_id, is_recursive=True)
    await twinmaker.wait_until_entity_not_exists(workspace_id="w", entity_id=entity.entity_id)
    return [entity async for entity in twinmaker.list_entities(workspace_id="w")]
