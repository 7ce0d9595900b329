"""Whatever formulas use whatever values: what is computed is what the definitions of transforms and metrics say."""

import math
import random

import pytest
from points import now, point, seconds, values
from sitewise_assets import Asset
from sitewise_models import described, make_asset, make_model, measurement, metric, transform

MEASUREMENTS = ["m0", "m1", "m2"]

# What a transform's formula comes to, by what each variable has at a time and before.
TRANSFORMS = {
    "(x + y) / 2": lambda x, y: (x.value + y.value) / 2,
    "x - y": lambda x, y: x.value - y.value,
    "if(x > y, x, none)": lambda x, y: x.value if x.value > y.value else math.nan,
    "x * 2": lambda x, _: x.value * 2,
    "x + pretrigger(x)": lambda x, _: x.value + x.before,
    "y + timestamp(x) - timestamp(pretrigger(y))": lambda x, y: y.value + x.time - y.before_time,
}

# What a metric's formula comes to, by the values that each variable has in a window.
METRICS = {
    "sum(x)": lambda x, *_: math.fsum(x.values) if x.values else math.nan,
    "avg(x) + max(y)": lambda x, y: math.fsum(x.values) / len(x.values) + max(y.values),
    "first(x) - last(y)": lambda x, y: x.values[0] - y.values[-1],
    "count(x)": lambda x, *_: float(len(x.values)),
    "latest(x) + count(y)": lambda x, y: x.latest + len(y.values),
    "statetime(x)": lambda x, _: x.positive_seconds,
}
OF_EVERY_WINDOW = {"count(x)", "latest(x) + count(y)", "statetime(x)"}
INTERVALS = {"1m": 60, "5m": 300, "1h": 3600, "1d": 86400}

Series = list[tuple[float, float]]
"""Times and values, oldest first."""


class At:
    """A variable of a transform, at a time."""

    def __init__(self, series: Series, at: float) -> None:
        none = (math.nan, math.nan)
        self.time, self.value = max([each for each in series if each[0] <= at], default=none)
        self.before_time, self.before = max([each for each in series if each[0] < at], default=none)


class Window:
    """A variable of a metric, in a window."""

    def __init__(self, series: Series, end: int, length: int) -> None:
        within = [each for each in series if end - length < each[0] <= end]
        before = [each for each in series if each[0] <= end - length]
        self.values = [value for _, value in within]
        states = [(end - length, value) for _, value in before[-1:]] + within
        self.latest = states[-1][1] if states else math.nan
        ends = [time for time, _ in states[1:]] + [end]
        lasted = [until - since for (since, state), until in zip(states, ends, strict=False) if state > 0]
        self.positive_seconds = sum(lasted) if states else math.nan


def of_transform(formula: str, inputs: list[Series]) -> Series:
    times = sorted({time for series in inputs for time, _ in series})
    found = [(time, TRANSFORMS[formula](*(At(series, time) for series in inputs))) for time in times]
    return [(time, value) for time, value in found if math.isfinite(value)]


def of_metric(formula: str, length: int, inputs: list[Series], created: float, until: int) -> Series:
    times = {time for series in inputs for time, _ in series}
    ends = {-(-time // length) * length for time in times}
    if formula in OF_EVERY_WINDOW:
        first = -(-min([*times, created]) // length) * length
        ends = set(range(int(first), until + 1, length))
    found = []
    for end in sorted(end for end in ends if end <= until):
        try:
            value = METRICS[formula](*(Window(series, end, length) for series in inputs))
        except (IndexError, ValueError, ZeroDivisionError):
            continue  # A variable has no value in the window, and so the metric has none.
        if math.isfinite(value):
            found.append((end, value))
    return found


class Twin:
    """An asset, and all values that it should have, computed without any cleverness."""

    def __init__(self, sitewise, model: str, until: int) -> None:
        self.asset = Asset(sitewise, make_asset(sitewise, model))
        self.created = sitewise.describe_asset(assetId=self.asset.id)["assetCreationDate"].timestamp()
        self.until = until
        self.series: dict[str, Series] = {}

    def put_at_random(self, chance: random.Random, name: str) -> None:
        """Put values of an hour or a day, some at the ends of windows, some of them bad."""
        reach, step = chance.choice([(3600, 20), (86400, 20), (86400, 300)])
        ages = sorted(chance.sample(range(0, reach, step), chance.randrange(60)), reverse=True)
        points = [(self.until - age, chance.randrange(-50, 50) / 4, chance.random() < 0.9) for age in ages]
        self.asset.put(name, *(point(time, value, None if good else "BAD") for time, value, good in points))
        self.series[name] = [(time, value) for time, value, good in points if good]

    def check(self, chance: random.Random, name: str) -> None:
        """Read all of it, in either order and by pages of any size, and some of it."""
        expected = self.series[name]
        self.check_history(name, expected, maxResults=chance.choice([3, 17, 20_000]))
        self.check_history(name, expected[::-1], timeOrdering="DESCENDING")
        start = self.until - chance.randrange(90_000)
        end = chance.randrange(start, self.until)
        within = [(time, value) for time, value in expected if start < time <= end]
        self.check_history(name, within, startDate=start, endDate=end)
        self.check_history(name, within[::-1], startDate=start, endDate=end, timeOrdering="DESCENDING")

    def check_history(self, name: str, expected: Series, **asked) -> None:
        found = self.asset.history(name, **{"endDate": self.until, "maxResults": 1000} | asked)
        assert seconds(found) == [time for time, _ in expected], (name, asked)
        assert values(found) == pytest.approx([value for _, value in expected]), (name, asked)


class Plan:
    """Random formulas of a model: each uses what was before it."""

    def __init__(self, chance: random.Random) -> None:
        self.properties = [measurement(name) for name in MEASUREMENTS]
        self.formulas: dict[str, tuple] = {}
        for number in range(chance.randrange(3, 9)):
            names = [chance.choice([*MEASUREMENTS, *self.formulas]) for _ in "xy"]
            self.add(chance, f"p{number}", *names)

    def add(self, chance: random.Random, name: str, x: str, y: str) -> None:
        if chance.random() < 0.6:
            formula, interval = chance.choice(list(TRANSFORMS)), None
            self.properties.append(transform(name, formula, x=x, y=y))
        else:
            formula, interval = chance.choice(list(METRICS)), chance.choice(list(INTERVALS))
            self.properties.append(metric(name, formula, interval, x=x, y=y))
        self.formulas[name] = (formula, interval, [x, y])

    def fill(self, chance: random.Random, twin: Twin) -> None:
        for name in MEASUREMENTS:
            twin.put_at_random(chance, name)
        for name, (formula, interval, used) in self.formulas.items():
            inputs = [twin.series[each] for each in used]
            if interval:
                computed = of_metric(formula, INTERVALS[interval], inputs, twin.created, twin.until)
            else:
                computed = of_transform(formula, inputs)
            twin.series[name] = computed


@pytest.mark.parametrize("seed", range(15))
def test_what_is_computed_is_what_the_definitions_say(sitewise, seed):
    chance = random.Random(seed)
    plan = Plan(chance)
    twin = Twin(sitewise, make_model(sitewise, properties=plan.properties), now() // 60 * 60 - 60)
    plan.fill(chance, twin)
    for name in plan.formulas:
        twin.check(chance, name)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_computed_of_children_is_what_the_definitions_say(sitewise, seed):
    chance, until = random.Random(seed), now() // 60 * 60 - 60
    plan = Plan(chance)
    model = make_model(sitewise, properties=plan.properties)
    ids = {each["name"]: each["id"] for each in described(sitewise, model)["assetModelProperties"]}
    of = {f"{formula} of {name}": (formula, name) for name in plan.formulas for formula in ("sum(x)", "count(x)")}
    line = make_model(
        sitewise,
        hierarchies=[{"name": "Machines", "childAssetModelId": model}],
        properties=[
            metric(name, formula, "5m", x={"propertyId": ids[child], "hierarchyId": "Machines"})
            for name, (formula, child) in of.items()
        ],
    )
    [hierarchy] = described(sitewise, line)["assetModelHierarchies"]
    parent, *children = (Twin(sitewise, each, until) for each in (line, model, model, model))
    for child in children:
        plan.fill(chance, child)
        sitewise.associate_assets(assetId=parent.asset.id, hierarchyId=hierarchy["id"], childAssetId=child.asset.id)
    for name, (formula, child) in of.items():
        merged = sorted(each for twin in children for each in twin.series[child])
        parent.series[name] = of_metric(formula, 300, [merged], parent.created, until)
        parent.check(chance, name)
