"""Fleet indexing of AWS IoT: things and groups that are found by a query, and what is counted of them."""

import json

import pytest
from mqtt_clients import Client

ON = {
    "thingIndexingMode": "REGISTRY_AND_SHADOW",
    "thingConnectivityIndexingMode": "STATUS",
    "namedShadowIndexingMode": "ON",
    "filter": {"namedShadowNames": ["plc"]},
    "customFields": [
        {"name": "attributes.year", "type": "Number"},
        {"name": "attributes.model", "type": "String"},
        {"name": "shadow.reported.on", "type": "Boolean"},
    ],
}
TERMS = {"termsAggregation": {"maxBuckets": 2}}


@pytest.fixture(scope="module")
def fleet(start_once):
    """A client of an account with indices and six presses."""
    account = start_once()
    iot, data = account.client("iot"), account.client("iot-data")
    iot.update_indexing_configuration(
        thingIndexingConfiguration=ON, thingGroupIndexingConfiguration={"thingGroupIndexingMode": "ON"}
    )
    iot.create_thing_group(thingGroupName="hall", thingGroupProperties={"thingGroupDescription": "north"})
    iot.create_thing_group(thingGroupName="line", parentGroupName="hall")
    for number in range(6):
        name = f"press-{number}"
        attributes = {"year": str(2018 + number // 2), "model": "ab"[number % 2]}
        iot.create_thing(thingName=name, attributePayload={"attributes": attributes})
        state = {"reported": {"temp": 10 * number, "on": number < 4}}
        if number == 5:
            state["desired"] = {"temp": 20}
        data.update_thing_shadow(thingName=name, payload=json.dumps({"state": state}))
    for shadow in ("plc", "other"):
        payload = json.dumps({"state": {"reported": {"mode": "auto"}}})
        data.update_thing_shadow(thingName="press-1", shadowName=shadow, payload=payload)
    iot.add_thing_to_thing_group(thingName="press-2", thingGroupName="line")
    return iot


def found(iot, query: str) -> list[int]:
    things = iot.search_index(queryString=query)["things"]
    return [int(thing["thingName"].removeprefix("press-")) for thing in things]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("*", [0, 1, 2, 3, 4, 5]),
        ("thingName:press-1 OR thingName:press-3", [1, 3]),
        ("thingGroupNames:line", [2]),
        ("NOT thingGroupNames:*", [0, 1, 3, 4, 5]),
        ("attributes.year:[2019 TO 2020}", [2, 3]),
        ("attributes.model:a AND shadow.reported.temp >= 20", [2, 4]),
        ("shadow.reported.on:false", [4, 5]),
        ("shadow.desired.temp:*", [5]),
        ("shadow.hasDelta:true", [5]),
        ("shadow.name.plc.reported.mode:auto", [1]),
        ("auto", [1]),
        ("connectivity.connected:true", []),
        ("registry.version:1", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_things_are_found(fleet, query, numbers):
    assert found(fleet, query) == numbers


def test_a_thing_is_told_with_all_that_is_indexed(fleet):
    [thing] = fleet.search_index(queryString="thingName:press-1", queryVersion="2017-09-30")["things"]
    shadow = json.loads(thing["shadow"])
    assert shadow["reported"] == {"temp": 10, "on": True}
    assert shadow["name"]["plc"]["reported"] == {"mode": "auto"}
    assert list(shadow["name"]) == ["plc"]
    assert (thing["attributes"], thing["thingGroupNames"]) == ({"year": "2018", "model": "b"}, [])
    assert thing["connectivity"] == {"connected": False, "timestamp": 0}
    assert thing["thingId"] == fleet.describe_thing(thingName="press-1")["thingId"]
    first = fleet.search_index(queryString="*", maxResults=4)
    rest = fleet.search_index(queryString="*", maxResults=4, nextToken=first["nextToken"])
    assert (len(first["things"]), len(rest["things"]), "nextToken" in rest) == (4, 2, False)


def test_groups_are_found(fleet, refused):
    def groups(query: str) -> list[str]:
        told = fleet.search_index(indexName="AWS_ThingGroups", queryString=query)["thingGroups"]
        return [group["thingGroupName"] for group in told]

    assert groups("*") == ["hall", "line"]
    assert groups("parentGroupNames:hall") == ["line"]
    assert groups("description:no*") == ["hall"]
    [line] = fleet.search_index(indexName="AWS_ThingGroups", queryString="thingGroupName:line")["thingGroups"]
    assert line["parentGroupNames"] == ["hall"]
    code, _, message = refused(fleet.search_index, indexName="AWS_ThingGroups", queryString="thingName:a")
    assert (code, "there is no field thingName" in message) == ("InvalidQueryException", True)


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("colour:red", "at letter 1: there is no field colour"),
        ("shadow.name.other.reported.mode:auto", "the field shadow.name.other.reported.mode is not indexed"),
        ("(thingName:a", "at letter 13: ')' is expected"),
        ("thingName:*a", "begins with a wildcard"),
        ("attributes.a:[1 2]", "'TO' is expected, not '2'"),
    ],
)
def test_what_is_no_query_is_refused(fleet, refused, query, part):
    code, status, message = refused(fleet.search_index, queryString=query)
    assert (code, status) == ("InvalidQueryException", 400)
    assert part in message


def test_values_are_counted(fleet, refused):
    statistics = fleet.get_statistics(queryString="*", aggregationField="attributes.year")["statistics"]
    assert (statistics["count"], statistics["sum"], statistics["average"]) == (6, 12114, 2019)
    assert (statistics["minimum"], statistics["maximum"]) == (2018, 2020)
    assert statistics["variance"] == pytest.approx(2 / 3)
    assert statistics["stdDeviation"] == pytest.approx((2 / 3) ** 0.5)
    assert fleet.get_statistics(queryString="thingName:press-1")["statistics"]["sum"] == 1
    assert fleet.get_statistics(queryString="thingName:none")["statistics"] == {"count": 0}
    text = fleet.get_statistics(queryString="*", aggregationField="attributes.model")["statistics"]
    assert text == {"count": 6}
    assert fleet.get_cardinality(queryString="*", aggregationField="attributes.year")["cardinality"] == 3
    told = fleet.get_percentiles(queryString="*", aggregationField="attributes.year", percents=[50, 100])
    assert told["percentiles"] == [{"percent": 50, "value": 2019}, {"percent": 100, "value": 2020}]
    assert len(fleet.get_percentiles(queryString="*")["percentiles"]) == 7
    buckets = fleet.get_buckets_aggregation(
        queryString="NOT thingName:press-5", aggregationField="attributes.year", bucketsAggregationType=TERMS
    )
    assert buckets == buckets | {
        "totalCount": 5,
        "buckets": [{"keyValue": "2018", "count": 2}, {"keyValue": "2019", "count": 2}],
    }
    on = {"aggregationField": "shadow.reported.on", "bucketsAggregationType": TERMS}
    told = fleet.get_buckets_aggregation(queryString="*", **on)["buckets"]
    assert told == [{"keyValue": "true", "count": 4}, {"keyValue": "false", "count": 2}]
    for call, field in (
        (fleet.get_cardinality, "attributes.serial"),
        (fleet.get_statistics, "shadow.reported.temp"),
        (fleet.get_percentiles, "attributes.model"),
    ):
        code, status, message = refused(call, queryString="*", aggregationField=field)
        assert (code, status) == ("InvalidAggregationException", 400)
        assert field in message
    code, _, _ = refused(
        fleet.get_buckets_aggregation, queryString="*", aggregationField="thingName", bucketsAggregationType={}
    )
    assert code == "InvalidRequestException"


def test_there_is_no_index_until_somebody_wants_one(start, refused):
    iot = start("--settle", "60000").client("iot")
    things = iot.get_indexing_configuration()["thingIndexingConfiguration"]
    assert (things["thingIndexingMode"], things["thingConnectivityIndexingMode"]) == ("OFF", "OFF")
    assert iot.list_indices()["indexNames"] == []
    for call, more in (
        (iot.search_index, {"queryString": "*"}),
        (iot.get_statistics, {"queryString": "*"}),
        (iot.describe_index, {"indexName": "AWS_Things"}),
    ):
        code, status, message = refused(call, **more)
        assert (code, status) == ("ResourceNotFoundException", 404)
        assert message == (
            "Index AWS_Things does not exist. Please enable index by calling UpdateIndexingConfiguration"
        )
    iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "REGISTRY"})
    assert iot.describe_index(indexName="AWS_Things")["indexStatus"] == "BUILDING"
    code, status, _ = refused(iot.search_index, queryString="*")
    assert (code, status) == ("IndexNotReadyException", 400)


def test_indices_are_configured(start, refused):
    iot = start().client("iot")
    iot.create_thing(thingName="a")
    iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "REGISTRY"})
    index = iot.describe_index(indexName="AWS_Things")
    assert (index["indexStatus"], index["schema"]) == ("ACTIVE", "REGISTRY")
    assert len(iot.search_index(queryString="*")["things"]) == 1
    assert refused(iot.search_index, queryString="shadow.reported.a:1")[0] == "InvalidQueryException"
    assert refused(iot.search_index, queryString="*", queryVersion="1")[0] == "InvalidRequestException"
    assert refused(iot.search_index, queryString="*", maxResults=501)[0] == "InvalidRequestException"
    iot.update_indexing_configuration(thingIndexingConfiguration=ON)
    assert iot.describe_index(indexName="AWS_Things")["schema"] == "MULTI_INDEXING_MODE"
    told = iot.get_indexing_configuration()["thingIndexingConfiguration"]
    assert {name: told[name] for name in ON} == ON
    assert {"name": "connectivity.connected", "type": "Boolean"} in told["managedFields"]
    iot.update_indexing_configuration(thingGroupIndexingConfiguration={"thingGroupIndexingMode": "ON"})
    assert iot.list_indices(maxResults=1)["indexNames"] == ["AWS_Things"]
    assert iot.list_indices()["indexNames"] == ["AWS_Things", "AWS_ThingGroups"]
    for wrong in (
        {"thingIndexingMode": "OFF", "thingConnectivityIndexingMode": "STATUS"},
        {"thingIndexingMode": "REGISTRY", "customFields": [{"name": "shadow.reported.a", "type": "Number"}]},
        {"thingIndexingMode": "REGISTRY", "filter": {"namedShadowNames": [str(number) for number in range(11)]}},
    ):
        code, _, _ = refused(iot.update_indexing_configuration, thingIndexingConfiguration=wrong)
        assert code == "InvalidRequestException"
    iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "OFF"})
    assert refused(iot.search_index, queryString="*")[0] == "ResourceNotFoundException"


def test_who_is_connected_is_found(start):
    account = start("--mqtt-port", "0")
    iot = account.client("iot")
    iot.update_indexing_configuration(thingIndexingConfiguration=ON)
    for name in ("press", "robot"):
        iot.create_thing(thingName=name)
    with Client(account.emulator, "press"):
        [press] = iot.search_index(queryString="connectivity.connected:true AND connectivity.timestamp > 0")["things"]
        [robot] = iot.search_index(queryString="connectivity.connected:false")["things"]
        assert (press["thingName"], robot["thingName"]) == ("press", "robot")
        assert press["connectivity"]["connected"] is True
