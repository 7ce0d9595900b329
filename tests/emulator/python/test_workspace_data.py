"""Datasets of AWS IoT SiteWise, their segments, and what is run on the data of a workspace."""

from time import time as clock

import pytest

DEFAULT = {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION"}
NOWHERE = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"
SITEWISE = {"sourceType": "SITEWISE", "sourceFormat": "TIMESERIES"}
ROLE = "arn:aws:iam::123456789012:role/data"
KENDRA = {
    "sourceType": "KENDRA",
    "sourceFormat": "KNOWLEDGE_BASE",
    "sourceDetail": {"kendra": {"knowledgeBaseArn": "arn:aws:kendra:us-east-1:123456789012:index/i", "roleArn": ROLE}},
}
CAMERA = "/press/7/camera"


def time(seconds: int) -> dict:
    return {"timeInSeconds": seconds, "offsetInNanos": 0}


def session(start: int, end: int) -> dict:
    return {"session": {"sessionStartTimestamp": time(start), "sessionEndTimestamp": time(end)}}


def stream(sitewise, alias: str = CAMERA) -> str:
    """A time series without a property: its id."""
    now = {"timeInSeconds": int(clock())}
    value = {"value": {"doubleValue": 1.0}, "timestamp": now}
    entry = {"entryId": "1", "propertyAlias": alias, "propertyValues": [value]}
    assert sitewise.batch_put_asset_property_value(entries=[entry])["errorEntries"] == []
    return sitewise.describe_time_series(alias=alias)["timeSeriesId"]


@pytest.fixture(scope="module")
def series(account) -> str:
    return stream(account.sitewise)


@pytest.fixture(scope="module")
def workspace(account):
    account.sitewise.create_workspace(workspaceName="data", encryptionConfiguration=DEFAULT)
    return {"workspaceName": "data"}


def dataset(sitewise, workspace, name: str, kind: str, **more) -> str:
    given = {"datasetName": name, "datasetType": kind, "datasetSource": SITEWISE} | workspace | more
    return sitewise.create_dataset(**given)["datasetId"]


def test_a_dataset_is_described_as_it_was_put(sitewise, workspace):
    own_id = "8c9b1a2e-0000-4000-8000-0123456789ab"
    put = workspace | {
        "datasetId": own_id,
        "datasetName": "night shift",
        "datasetDescription": "press 7",
        "datasetType": "SESSION",
        "datasetConfig": session(1000, 2000),
        "metadata": {"operator": "Müller"},
        "datasetSource": SITEWISE,
    }
    created = sitewise.create_dataset(**put, tags={"line": "7"})
    assert (created["datasetId"], created["datasetStatus"]) == (own_id, {"state": "CREATING"})
    described = sitewise.describe_dataset(datasetId=own_id)
    assert {name: described[name] for name in put} == put
    assert (described["datasetStatus"], described["datasetVersion"]) == ({"state": "ACTIVE"}, "1")
    assert described["enrichmentStatus"] == {"video": {"status": "NOT_ENRICHED"}}
    assert sitewise.list_tags_for_resource(resourceArn=created["datasetArn"])["tags"] == {"line": "7"}


def test_a_dataset_is_listed_changed_and_deleted(sitewise, workspace, refused):
    inside = dataset(sitewise, workspace, "inside", "SESSION", datasetConfig=session(1, 2))
    outside = sitewise.create_dataset(datasetName="outside", datasetSource=KENDRA)["datasetId"]
    assert sitewise.describe_dataset(datasetId=outside)["datasetType"] == "EXTERNAL"

    def listed(**filters) -> list[str]:
        return [item["id"] for item in sitewise.list_datasets(**filters)["datasetSummaries"]]

    assert listed(sourceType="KENDRA") == [outside]
    assert inside in listed(sourceType="SITEWISE", **workspace, datasetType="SESSION")
    assert inside not in listed(sourceType="SITEWISE", datasetType="CURATED")
    assert sitewise.list_datasets(sourceType="SITEWISE", **workspace)["workspaceName"] == "data"
    change = {"datasetName": "renamed", "datasetSource": SITEWISE, "datasetConfig": session(1, 3)}
    assert sitewise.update_dataset(datasetId=inside, **change)["datasetStatus"] == {"state": "UPDATING"}
    described = sitewise.describe_dataset(datasetId=inside)
    assert {name: described[name] for name in change} == change
    assert described["datasetVersion"] == "2"
    assert sitewise.describe_dataset(datasetId=inside, datasetVersion="1")["datasetName"] == "inside"
    assert sitewise.delete_dataset(datasetId=inside)["datasetStatus"] == {"state": "DELETING"}
    assert refused(sitewise.describe_dataset, datasetId=inside)[:2] == ("ResourceNotFoundException", 404)


def test_ids_and_names_of_datasets_are_taken_once(sitewise, workspace, refused):
    first = dataset(sitewise, workspace, "once", "CURATED")
    for more in ({"datasetId": first, "datasetName": "other"}, {"datasetName": "once"}):
        given = {"datasetType": "CURATED", "datasetSource": SITEWISE} | workspace | more
        code, status, message = refused(sitewise.create_dataset, **given)
        assert (code, status) == ("ResourceAlreadyExistsException", 409)
        assert first in message


@pytest.mark.parametrize(
    ("change", "code", "word"),
    [
        ({"workspaceName": "nowhere"}, "ResourceNotFoundException", "nowhere"),
        ({"datasetConfig": session(2, 2)}, "InvalidRequestException", "sessionEndTimestamp"),
        ({"datasetConfig": {}}, "InvalidRequestException", "datasetConfig.session"),
        ({"datasetType": "CURATED"}, "InvalidRequestException", "datasetConfig.session"),
        ({"datasetType": "EXTERNAL"}, "InvalidRequestException", "EXTERNAL"),
        ({"datasetSource": KENDRA}, "InvalidRequestException", "KENDRA"),
        ({"datasetSource": SITEWISE | {"sourceFormat": "KNOWLEDGE_BASE"}}, "InvalidRequestException", "sourceFormat"),
        (
            {"datasetType": "EXTERNAL", "datasetSource": KENDRA, "datasetConfig": {}},
            "InvalidRequestException",
            "workspaceName",
        ),
    ],
)
def test_type_source_and_workspace_of_a_dataset_go_together(sitewise, workspace, refused, change, code, word):
    given = {"datasetName": "bad", "datasetType": "SESSION", "datasetSource": SITEWISE} | workspace
    found, _, message = refused(sitewise.create_dataset, **given | {"datasetConfig": session(1, 2)} | change)
    assert found == code
    assert word in message


def test_a_curated_dataset_picks_segments_out_of_sessions(sitewise, workspace, series, refused):
    source = dataset(sitewise, workspace, "source", "SESSION", datasetConfig=session(1000, 2000))
    target = dataset(sitewise, workspace, "target", "CURATED")

    def segment(start: int, end: int, **more) -> dict:
        range_ = {"startTimestamp": time(start), "endTimestamp": time(end)}
        return {"sourceDatasetId": source, "timeSeriesId": series} | range_ | more

    good = [segment(1000, 1100), segment(1100, 1200)]
    missing = segment(1000, 1100, timeSeriesId=NOWHERE)
    bad = {
        "RESOURCE_NOT_FOUND": segment(1000, 1100, sourceDatasetId=NOWHERE),
        "VALIDATION_ERROR": segment(1900, 2100),
        "CONFLICTING_OPERATION": segment(1150, 1300),
    }
    named = {"datasetId": target} | workspace
    answer = sitewise.batch_associate_data_segments_to_dataset(
        **named, associateDataSegmentEntries=[*good, *bad.values()]
    )
    assert answer["datasetVersion"] == "2"
    failed = {failure["errorCode"]: failure for failure in answer["failedAssociations"]}
    assert {code: {name: failure[name] for name in good[0]} for code, failure in failed.items()} == bad
    answer = sitewise.batch_associate_data_segments_to_dataset(**named, associateDataSegmentEntries=[missing])
    assert answer["datasetVersion"] == "2"
    assert [failure["errorCode"] for failure in answer["failedAssociations"]] == ["RESOURCE_NOT_FOUND"]
    listed = sitewise.list_dataset_data_segments(**named)["dataSegments"]
    assert [(item["alias"], item["dataType"]) for item in listed] == [(CAMERA, "DOUBLE")] * 2
    assert [{name: item[name] for name in good[0]} for item in listed] == good
    of_source = {"datasetId": source} | workspace
    uses = sitewise.list_dataset_data_segment_relationships(**of_source)["dataSegmentRelationshipSummaries"]
    assert [item["targetDatasetId"] for item in uses] == [target, target]
    code, status, message = refused(sitewise.delete_dataset, datasetId=source)
    assert (code, status) == ("ConflictingOperationException", 409)
    assert "2 segments" in message
    answer = sitewise.batch_disassociate_data_segments_from_dataset(
        **named, disassociateDataSegmentEntries=[good[0], segment(1, 2)]
    )
    assert (answer["datasetVersion"], len(answer["failedDisassociations"])) == ("3", 1)
    gone = [{name: good[0][name] for name in ("timeSeriesId", "startTimestamp", "endTimestamp")}]
    answer = sitewise.batch_delete_dataset_data_segments(**of_source, deleteDataSegmentEntries=gone)
    assert [error["errorCode"] for error in answer["errors"]] == ["RESOURCE_NOT_FOUND"]
    code, _, message = refused(
        sitewise.batch_associate_data_segments_to_dataset, **of_source, associateDataSegmentEntries=good
    )
    assert code == "InvalidRequestException"
    assert "SESSION" in message
    sitewise.delete_dataset(datasetId=target)
    sitewise.delete_dataset(datasetId=source)


def event_detection(dataset_id: str, start: int, end: int, **named) -> dict:
    trim = {"startTime": time(start), "endTime": time(end)}
    return {"eventDetection": {"datasetId": dataset_id, "trimSettings": trim} | named}


def test_an_enrichment_job_is_described_listed_and_over(sitewise, workspace, series, refused):
    dataset_id = dataset(sitewise, workspace, "video", "SESSION", datasetConfig=session(1000, 2000))
    configurations = [
        event_detection(dataset_id, 1000, 2000, timeSeriesId=series),
        event_detection(dataset_id, 1000, 1500, propertyAlias=CAMERA),
    ]
    jobs = []
    for configuration in configurations:
        created = sitewise.create_enrichment_job(**workspace, jobConfiguration=configuration)
        assert created["status"] == "PENDING"
        described = sitewise.describe_enrichment_job(**workspace, jobId=created["jobId"])
        assert (described["status"], described["jobConfiguration"]) == ("COMPLETED", configuration)
        assert described["completedAt"]
        assert described["jobType"] == "EVENT_DETECTION"
        jobs.insert(0, created["jobId"])
    for filters, wanted in (
        ({}, jobs),
        ({"datasetId": dataset_id, "status": "COMPLETED"}, jobs),
        ({"timeSeriesId": series}, jobs[1:]),
        ({"propertyAlias": CAMERA}, jobs[:1]),
        ({"status": "FAILED"}, []),
        ({"startDate": "2100-01-01T00:00:00Z"}, []),
        ({"endDate": "2100-01-01T00:00:00Z"}, jobs),
    ):
        listed = sitewise.list_enrichment_jobs(**workspace, **filters)["jobs"]
        assert [item["jobId"] for item in listed] == wanted, filters
    both = {"timeSeriesId": series, "propertyAlias": CAMERA}
    assert refused(sitewise.list_enrichment_jobs, **workspace, **both)[0] == "InvalidRequestException"
    code, status, _ = refused(sitewise.cancel_enrichment_job, **workspace, jobId=jobs[0])
    assert (code, status) == ("ConflictingOperationException", 409)
    for bad, code in (
        (event_detection(NOWHERE, 1000, 2000, timeSeriesId=series), "ResourceNotFoundException"),
        (event_detection(dataset_id, 1000, 2000, timeSeriesId=NOWHERE), "ResourceNotFoundException"),
        (event_detection(dataset_id, 1000, 2000, propertyAlias="/none"), "ResourceNotFoundException"),
        (event_detection(dataset_id, 900, 2000, timeSeriesId=series), "InvalidRequestException"),
        (event_detection(dataset_id, 1500, 1500, timeSeriesId=series), "InvalidRequestException"),
        (event_detection(dataset_id, 1000, 2000), "InvalidRequestException"),
        (event_detection(dataset_id, 1000, 2000, **both), "InvalidRequestException"),
    ):
        assert refused(sitewise.create_enrichment_job, **workspace, jobConfiguration=bad)[0] == code


def test_a_query_is_completed_without_rows(sitewise, workspace, refused):
    started = sitewise.start_query(**workspace, queryStatement="SELECT * FROM telemetry")
    assert started["status"] == "SUBMITTED"
    named = workspace | {"queryId": started["queryId"]}
    described = sitewise.describe_query(**named)
    assert (described["status"], described["statistics"]["rowCount"]) == ("COMPLETED", 0)
    results = sitewise.get_query_results(**named)
    assert (results["columnInfo"], results["rows"]) == ([], [])
    assert started["queryId"] in [
        item["queryId"] for item in sitewise.list_queries(**workspace, filter="COMPLETED")["queries"]
    ]
    assert sitewise.list_queries(**workspace, filter="FAILED")["queries"] == []
    code, _, message = refused(sitewise.list_queries, **workspace, filter="DONE")
    assert code == "InvalidRequestException"
    assert "filter" in message
    assert refused(sitewise.cancel_query, **named)[:2] == ("ConflictingOperationException", 409)
    assert refused(sitewise.describe_query, **workspace, queryId="none")[0] == "ResourceNotFoundException"


def test_a_search_succeeds_and_finds_nothing(sitewise, workspace, series, refused):
    new = {"queryStatement": "a person near the press", "searchType": "DEEP", "groupId": "night"}
    filters = {"timeSeriesIds": [series], "timeIntervals": [{"startTime": time(1), "endTime": time(2)}]}
    started = sitewise.start_search(**workspace, **new, searchFilters=filters)
    assert (started["status"], started["groupId"]) == ("QUEUED", "night")
    other = sitewise.start_search(**workspace, queryStatement="smoke")
    named = workspace | {"searchId": started["searchId"]}
    described = sitewise.describe_search(**named)
    assert {name: described[name] for name in new} == new
    assert described["status"] == "SUCCEEDED"
    assert sitewise.get_search_results(**named)["searchResults"] == []
    for wanted, found in (
        (None, [other, started]),
        ({"groupIdFilter": ["night", "day"]}, [started]),
        ({"searchTypeFilter": ["QUICK"]}, [other]),
        ({"statusFilter": ["FAILED"]}, []),
    ):
        asked = {"listSearchesFilters": wanted} if wanted else {}
        listed = sitewise.list_searches(**workspace, **asked)["searchSummaries"]
        assert [item["searchId"] for item in listed] == [search["searchId"] for search in found], wanted
    backwards = {"timeIntervals": [{"startTime": time(2), "endTime": time(1)}]}
    code, _, message = refused(sitewise.start_search, **workspace, **new, searchFilters=backwards)
    assert code == "InvalidRequestException"
    assert "endTime" in message


def test_what_is_not_over_has_no_results_and_is_cancelled(start, refused):
    sitewise = start("--settle", "1000").sitewise
    workspace = {"workspaceName": "w"}
    sitewise.create_workspace(**workspace, encryptionConfiguration=DEFAULT)
    while sitewise.describe_workspace(**workspace)["workspaceStatus"]["state"] != "ACTIVE":
        pass
    query = workspace | {"queryId": sitewise.start_query(**workspace, queryStatement="SELECT 1")["queryId"]}
    assert "columnInfo" not in sitewise.get_query_results(**query)
    assert sitewise.cancel_query(**query)["status"] == "CANCELING"
    search = workspace | {"searchId": sitewise.start_search(**workspace, queryStatement="smoke")["searchId"]}
    code, _, message = refused(sitewise.get_search_results, **search)
    assert code == "InvalidRequestException"
    assert "QUEUED" in message
    dataset_id = dataset(sitewise, workspace, "video", "SESSION", datasetConfig=session(1000, 2000))
    configuration = event_detection(dataset_id, 1000, 2000, timeSeriesId=stream(sitewise))
    job = workspace | {"jobId": sitewise.create_enrichment_job(**workspace, jobConfiguration=configuration)["jobId"]}
    code, status, _ = refused(sitewise.create_enrichment_job, **workspace, jobConfiguration=configuration)
    assert (code, status) == ("ConflictingOperationException", 409)
    for _ in range(2):
        assert sitewise.cancel_enrichment_job(**job)["status"] == "CANCELLED"
    described = sitewise.describe_enrichment_job(**job)
    assert described["cancelledAt"]
    assert "completedAt" not in described
    while (described := sitewise.describe_query(**query))["status"] == "CANCELING":
        assert "completedAt" not in described
    assert described["status"] == "CANCELED"
    assert "statistics" not in described


def test_there_is_no_video(sitewise, workspace, series, refused):
    asked = workspace | {"startTime": time(1), "endTime": time(2)}
    assert refused(sitewise.get_capture_data, **asked, timeSeriesId=series)[0] == "ResourceNotFoundException"
    for bad in (asked, asked | {"timeSeriesId": series, "propertyAlias": CAMERA}, asked | {"endTime": time(1)}):
        assert refused(sitewise.get_capture_data, **bad)[0] == "InvalidRequestException"
