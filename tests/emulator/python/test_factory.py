"""The factory: a plant in both services, whose values are computed when they are asked for."""

import datetime
import re
import subprocess
from pathlib import Path

import pytest
from conftest import Account
from emulator import BINARY

MONDAY_NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
"""As the emulator's clock is set in tests that look at values."""

MACHINE = "/plant/line-1/machine-2"


@pytest.fixture(scope="module")
def account():
    account = Account("--factory", "2x3")
    account.admin("POST", "clock", {"now": MONDAY_NOON.isoformat().replace("+00:00", "Z")})
    yield account
    account.stop()


def at(account: Account, moment: datetime.datetime = MONDAY_NOON) -> None:
    account.admin("POST", "clock", {"now": moment.isoformat().replace("+00:00", "Z")})


def history(sitewise, alias: str, days: float = 40, **arguments) -> list[dict]:
    query = {"propertyAlias": alias, "startDate": MONDAY_NOON - datetime.timedelta(days=days), "maxResults": 20000}
    found, token = [], None
    while True:
        more = {"nextToken": token} if token else {}
        page = sitewise.get_asset_property_value_history(**query, **arguments, **more)
        found += page["assetPropertyValueHistory"]
        token = page.get("nextToken")
        if not token:
            return found


def points(values: list[dict]) -> list[tuple]:
    return [(value["timestamp"]["timeInSeconds"], *value["value"].values()) for value in values]


def latest(sitewise, asset: str, name: str):
    described = sitewise.describe_asset(assetId=asset)
    [property_id] = [found["id"] for found in described["assetProperties"] if found["name"] == name]
    value = sitewise.get_asset_property_value(assetId=described["assetId"], propertyId=property_id)["propertyValue"]
    return (value["timestamp"]["timeInSeconds"], *value["value"].values())


def test_a_factory_has_models_assets_and_hierarchies(sitewise):
    models = {model["name"]: model["id"] for model in sitewise.list_asset_models()["assetModelSummaries"]}
    assert set(models) == {"Plant", "Line", "Machine"}
    [plant] = sitewise.list_assets(filter="TOP_LEVEL")["assetSummaries"]
    [hierarchy] = plant["hierarchies"]
    lines = sitewise.list_associated_assets(assetId=plant["id"], hierarchyId=hierarchy["id"])["assetSummaries"]
    assert [line["name"] for line in lines] == ["Line 1", "Line 2"]
    [hierarchy] = lines[1]["hierarchies"]
    machines = sitewise.list_associated_assets(assetId=lines[1]["id"], hierarchyId=hierarchy["id"])["assetSummaries"]
    assert [machine["name"] for machine in machines] == ["Press 2-1", "Welder 2-2", "Robot 2-3"]
    assert machines[0]["externalId"] == "factory:line-2-machine-1"
    assert all(machine["status"]["state"] == "ACTIVE" for machine in machines)
    kinds = sitewise.describe_asset_model(assetModelId=models["Machine"])["assetModelProperties"]
    assert {next(iter(kind["type"])) for kind in kinds} == {"attribute", "measurement", "transform", "metric"}
    assert latest(sitewise, "externalId:factory:line-2-machine-3", "Serial number")[1] == "SN-002-00003"


def test_there_are_values_of_thirty_days_up_to_the_clock(sitewise):
    values = points(history(sitewise, f"{MACHINE}/temperature"))
    first, last = values[0][0], values[-1][0]
    assert last == MONDAY_NOON.timestamp()
    assert first == datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC).timestamp()
    assert len(values) == (last - first) / 30 + 1
    backwards = points(history(sitewise, f"{MACHINE}/temperature", timeOrdering="DESCENDING"))
    assert backwards == values[::-1]
    newest = sitewise.get_asset_property_value(propertyAlias=f"{MACHINE}/temperature")["propertyValue"]
    assert points([newest]) == values[-1:]


def test_values_go_on_with_the_clock(start):
    account = start("--factory", "1x1")
    at(account)
    query = {"propertyAlias": "/plant/line-1/machine-1/power"}
    for hours in [0, 5, 24 * 400]:
        moment = MONDAY_NOON + datetime.timedelta(hours=hours)
        at(account, moment)
        newest = account.sitewise.get_asset_property_value(**query)["propertyValue"]
        assert newest["timestamp"]["timeInSeconds"] == moment.timestamp()


def test_machines_rest_at_night_and_on_sundays(sitewise):
    running = dict(points(history(sitewise, f"{MACHINE}/running", days=2)))
    sunday, monday = MONDAY_NOON.timestamp() - 24 * 3600, MONDAY_NOON.timestamp()
    assert running[sunday] is False
    assert running[monday - 8 * 3600] is False
    assert sum(running.values()) > 3 * 60


def test_equal_seeds_give_equal_values(start):
    def told(*arguments: str) -> tuple:
        account = start("--factory", "1x2", *arguments)
        at(account)
        ids = [model["id"] for model in account.sitewise.list_asset_models()["assetModelSummaries"]]
        return ids, points(history(account.sitewise, f"{MACHINE}/vibration", days=1))

    assert told("--seed", "5") == told("--seed", "5", "--workspaces", "3")
    assert told("--seed", "5")[1] != told("--seed", "6")[1]


def test_aggregates_equal_those_computed_from_history(sitewise):
    values = points(history(sitewise, f"{MACHINE}/temperature", days=3))
    query = {"propertyAlias": f"{MACHINE}/temperature", "aggregateTypes": ["AVERAGE", "COUNT", "MAXIMUM"]}
    start = MONDAY_NOON - datetime.timedelta(days=2)
    aggregates = sitewise.get_asset_property_aggregates(
        **query, resolution="1h", startDate=start, endDate=MONDAY_NOON, maxResults=2500
    )["aggregatedValues"]
    assert len(aggregates) == 48
    for aggregate in aggregates:
        end = aggregate["timestamp"].timestamp()
        within = [value for time, value in values if end - 3600 < time <= end]
        assert aggregate["value"]["count"] == len(within) == 120
        assert aggregate["value"]["maximum"] == max(within)
        assert aggregate["value"]["average"] == pytest.approx(sum(within) / 120)


def test_metrics_transforms_and_interpolation_see_the_values(sitewise):
    machine = "externalId:factory:line-1-machine-2"
    noon = MONDAY_NOON.timestamp()
    parts = points(history(sitewise, f"{MACHINE}/parts", days=1 / 24))
    assert latest(sitewise, machine, "Output") == (noon, sum(value for _, value in parts))
    temperature = points(history(sitewise, f"{MACHINE}/temperature", days=1))[-1][1]
    assert latest(sitewise, machine, "Temperature margin") == (noon, pytest.approx(85 - temperature))
    outputs = [latest(sitewise, f"externalId:factory:line-1-machine-{number}", "Output")[1] for number in (1, 2, 3)]
    assert latest(sitewise, "externalId:factory:line-1", "Output") == (noon, min(outputs))
    interpolated = sitewise.get_interpolated_asset_property_values(
        propertyAlias=f"{MACHINE}/temperature",
        startTimeInSeconds=int(noon) - 300,
        endTimeInSeconds=int(noon),
        intervalInSeconds=60,
        quality="GOOD",
        type="LINEAR_INTERPOLATION",
    )["interpolatedAssetPropertyValues"]
    values = dict(points(history(sitewise, f"{MACHINE}/temperature", days=1)))
    assert [value for _, value in points(interpolated)] == [values[noon - 240 + 60 * step] for step in range(5)]


def test_batch_reads_see_the_values(sitewise):
    entries = [{"entryId": str(number), "propertyAlias": f"/plant/line-2/machine-{number}/power"} for number in (1, 2)]
    found = sitewise.batch_get_asset_property_value(entries=entries)["successEntries"]
    assert [value["assetPropertyValue"]["timestamp"]["timeInSeconds"] for value in found] == [
        MONDAY_NOON.timestamp()
    ] * 2
    histories = sitewise.batch_get_asset_property_value_history(entries=entries)
    assert len(histories["successEntries"][0]["assetPropertyValueHistory"]) == 100
    assert "nextToken" in histories


def test_values_that_are_put_go_over_those_of_the_factory(sitewise):
    alias = "/plant/line-2/machine-1/temperature"
    noon = int(MONDAY_NOON.timestamp())
    before = dict(points(history(sitewise, alias, days=1)))
    put = {noon: 99.5, noon - 45: 98.5}
    values = [
        {"value": {"doubleValue": value}, "timestamp": {"timeInSeconds": time}, "quality": "GOOD"}
        for time, value in put.items()
    ]
    entry = {"entryId": "1", "propertyAlias": alias, "propertyValues": values}
    assert sitewise.batch_put_asset_property_value(entries=[entry])["errorEntries"] == []
    after = points(history(sitewise, alias, days=1))
    assert dict(after) == before | put
    assert len(after) == len(before) + 1
    assert after == sorted(after)
    assert points(history(sitewise, alias, days=1, timeOrdering="DESCENDING")) == after[::-1]
    machine = "externalId:factory:line-2-machine-1"
    within = [value for time, value in after if noon - 900 < time <= noon]
    assert latest(sitewise, machine, "Mean temperature")[1] == pytest.approx(sum(within) / len(within))
    assert latest(sitewise, "externalId:factory:line-2", "Highest temperature")[1] == pytest.approx(
        max(
            latest(sitewise, f"externalId:factory:line-2-machine-{number}", "Mean temperature")[1]
            for number in (1, 2, 3)
        )
    )


def test_faults_raise_alarms(sitewise, twinmaker):
    """Each alarm stands from the first temperature above the limit, in both services."""
    active = 0
    for line in (1, 2):
        for machine in (2, 3):
            alias = f"/plant/line-{line}/machine-{machine}"
            hot = [time for time, value in points(history(sitewise, f"{alias}/temperature")) if value > 85]
            states = points(history(sitewise, f"{alias}/alarm-state"))
            statuses = points(history(sitewise, f"{alias}/alarm-status"))
            assert [(time, f'{{"stateName":"{status}"}}') for time, status in statuses] == states
            begins = [time for time, status in statuses if status == "ACTIVE"]
            assert all(min(time for time in hot if time > begin - 3600) == begin for begin in begins)
            ends = [time for time, status in statuses if status == "NORMAL"]
            assert all(any(begin <= time < min(e for e in ends if e > begin) for begin in begins) for time in hot)
            active += len(begins)
            found = twinmaker.get_property_value_history(
                workspaceId="factory",
                entityId=f"line-{line}-machine-{machine}",
                componentName="alarm",
                selectedProperties=["alarm_status"],
                startTime="2026-01-01T00:00:00Z",
                endTime="2026-03-02T12:00:00Z",
                maxResults=200,
            )["propertyValues"][0]["values"]
            assert [value["value"]["stringValue"] for value in found] == [status for _, status in statuses]
    assert active > 0


def test_the_twin_reads_the_values_of_the_assets(sitewise, twinmaker):
    entity = twinmaker.get_entity(workspaceId="factory", entityId="line-1-machine-2")
    assert (entity["entityName"], entity["parentEntityId"]) == ("Welder 1-2", "line-1")
    names = ["temperature", "output", "serialNumber", "kind"]
    found = twinmaker.get_property_value(
        workspaceId="factory", entityId="line-1-machine-2", componentName="machine", selectedProperties=names
    )["propertyValues"]
    values = {name: next(iter(value["propertyValue"].values())) for name, value in found.items()}
    machine = "externalId:factory:line-1-machine-2"
    assert values == {
        "temperature": latest(sitewise, machine, "Temperature")[1],
        "output": latest(sitewise, machine, "Output")[1],
        "serialNumber": "SN-001-00002",
        "kind": "Welder",
    }
    types = {
        found["componentTypeId"]
        for found in twinmaker.list_component_types(workspaceId="factory")["componentTypeSummaries"]
    }
    assert {f"com.example.factory.{name}" for name in ("plant", "line", "machine", "alarm")} <= types
    scenes = [scene["sceneId"] for scene in twinmaker.list_scenes(workspaceId="factory")["sceneSummaries"]]
    assert scenes == ["plant", "line-1", "line-2"]


def test_the_knowledge_graph_sees_the_factory(twinmaker):
    query = "SELECT a.entityName, b.entityName FROM EntityGraph MATCH (a)-[:feeds]->(b) WHERE a.entityName LIKE '% 2-%'"
    rows = [row["rowData"] for row in twinmaker.execute_query(workspaceId="factory", queryStatement=query)["rows"]]
    assert rows == [["Press 2-1", "Welder 2-2"], ["Welder 2-2", "Robot 2-3"]]


def test_an_entity_that_is_changed_gets_no_other_properties(start):
    twinmaker = start("--factory", "1x1").twinmaker
    which = {"workspaceId": "factory", "entityId": "line-1-machine-1"}
    before = twinmaker.get_entity(**which)["components"]["machine"]["properties"]
    update = {"kind": {"value": {"stringValue": "Hammer"}}}
    twinmaker.update_entity(**which, componentUpdates={"machine": {"updateType": "UPDATE", "propertyUpdates": update}})
    entity = twinmaker.get_entity(**which)
    assert entity["status"]["state"] == "ACTIVE"
    assert set(entity["components"]["machine"]["properties"]) == set(before)


def test_a_time_series_that_is_deleted_has_no_values(start):
    account = start("--factory", "1x1")
    alias = {"alias": "/plant/line-1/machine-1/power"}
    ids = account.sitewise.describe_time_series(**alias)
    account.sitewise.disassociate_time_series_from_asset_property(
        **alias, assetId=ids["assetId"], propertyId=ids["propertyId"]
    )
    query = {"propertyAlias": alias["alias"]}
    assert "propertyValue" in account.sitewise.get_asset_property_value(**query)
    account.sitewise.delete_time_series(**alias)
    found = account.sitewise.get_asset_property_value(assetId=ids["assetId"], propertyId=ids["propertyId"])
    assert "propertyValue" not in found


def test_a_restart_finds_the_same_factory(start, tmp_path):
    def told(account: Account) -> tuple:
        at(account)
        described = account.sitewise.describe_time_series(alias=f"{MACHINE}/power")
        return described["timeSeriesId"], points(history(account.sitewise, f"{MACHINE}/power", days=2))

    first = start("--factory", "1x2", "--seed", "9", "--data", str(tmp_path))
    before = told(first)
    first.emulator.stop()
    first.stop = lambda: None
    # The seed is kept with the values.
    assert told(start("--data", str(tmp_path))) == before


def test_millions_of_values_take_no_memory(start):
    account = start("--factory", "4x10")
    account.sitewise.list_asset_models()
    total = 0
    for line in range(1, 5):
        for machine in range(1, 11):
            found = account.sitewise.get_asset_property_aggregates(
                propertyAlias=f"/plant/line-{line}/machine-{machine}/vibration",
                aggregateTypes=["COUNT"],
                resolution="1d",
                startDate=0,
                endDate=datetime.datetime.now(datetime.UTC),
            )["aggregatedValues"]
            total += sum(value["value"]["count"] for value in found)
    assert total > 10_000_000
    status = Path(f"/proc/{account.emulator.process.pid}/status")
    if status.exists():
        peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        assert int(peak[1]) < 200_000


def test_assets_settle_though_others_take_their_time(start):
    account = start("--factory", "1x1", "--settle", "60000")
    [plant] = account.sitewise.list_assets(filter="TOP_LEVEL")["assetSummaries"]
    assert plant["status"]["state"] == "ACTIVE"


@pytest.mark.parametrize(
    ("text", "reason"), [("3", "must look like 3x8"), ("0x2", "at least"), ("999x999", "10000 machines")]
)
def test_what_is_no_factory_is_refused(text, reason):
    ended = subprocess.run([BINARY, "--factory", text], capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2
    assert reason in ended.stderr


def test_the_state_counts_what_is_there(start):
    account = start("--factory", "3x8", "--portals", "2", "--projects-per-portal", "1")

    def counted() -> tuple:
        state = account.admin("GET", "state")
        return state["workspaces"], state["asset_models"], state["portals"]

    # Before anything else was asked for, too.
    assert counted() == (1, 3, 2)
    ids = [portal["id"] for portal in account.sitewise.list_portals()["portalSummaries"]]
    assert account.admin("GET", "state")["portal_ids"] == ids
    model = account.sitewise.create_asset_model(assetModelName="press")["assetModelId"]
    account.twinmaker.create_workspace(workspaceId="more")
    assert counted() == (2, 4, 2)
    account.sitewise.delete_asset_model(assetModelId=model)
    assert counted() == (2, 3, 2)
