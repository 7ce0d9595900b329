"""The pricing plan of AWS IoT TwinMaker."""

from datetime import datetime, timezone


def test_a_change_waits_for_the_next_month(start, refused):
    account = start()
    account.admin("POST", "clock", {"now": "2026-12-15T12:00:00Z"})
    twinmaker = account.twinmaker
    plan = twinmaker.get_pricing_plan()
    assert "pendingPricingPlan" not in plan
    current = plan["currentPricingPlan"]
    assert (current["pricingMode"], current["updateReason"]) == ("STANDARD", "DEFAULT")
    assert current["billableEntityCount"] == 0
    twinmaker.create_workspace(workspaceId="plant")
    twinmaker.create_entity(workspaceId="plant", entityName="Press")

    for more in ({"pricingMode": "TIERED_BUNDLE"}, {"pricingMode": "BASIC", "bundleNames": ["all"]}):
        code, status, message = refused(twinmaker.update_pricing_plan, **more)
        assert (code, status) == ("ValidationException", 400)
        assert "bundleNames" in message
    plan = twinmaker.update_pricing_plan(pricingMode="TIERED_BUNDLE", bundleNames=["all"])
    pending = plan["pendingPricingPlan"]
    assert plan["currentPricingPlan"]["pricingMode"] == "STANDARD"
    assert (pending["pricingMode"], pending["updateReason"]) == ("TIERED_BUNDLE", "PRICING_MODE_UPDATE")
    assert pending["bundleInformation"] == {"bundleNames": ["all"], "pricingTier": "TIER_1"}
    assert pending["billableEntityCount"] == 1
    assert pending["effectiveDateTime"].astimezone(timezone.utc) == datetime(2027, 1, 1, tzinfo=timezone.utc)

    account.admin("POST", "clock", {"now": "2027-01-01T00:00:01Z"})
    plan = twinmaker.get_pricing_plan()
    assert plan["currentPricingPlan"]["pricingMode"] == "TIERED_BUNDLE"
    assert "pendingPricingPlan" not in plan


def test_a_change_is_taken_back(start):
    twinmaker = start().twinmaker
    assert "pendingPricingPlan" in twinmaker.update_pricing_plan(pricingMode="BASIC")
    assert "pendingPricingPlan" not in twinmaker.update_pricing_plan(pricingMode="STANDARD")
