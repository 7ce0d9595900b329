"""The assistant of AWS IoT SiteWise."""

from uuid import uuid4

ROLE = "arn:aws:iam::123456789012:role/monitor"


def ask(sitewise, message: str, **more) -> tuple[str, list[str], str]:
    """What is said, the traces, and the id of the conversation."""
    answer = sitewise.invoke_assistant(message=message, **more)
    events = list(answer["body"])
    said = "".join(event["output"]["message"] for event in events if "output" in event)
    return said, [event["trace"]["text"] for event in events if "trace" in event], answer["conversationId"]


def test_it_counts_and_names_what_it_is_asked_for(start):
    sitewise = start().sitewise
    assert ask(sitewise, "How many portals are there?")[0] == "There are no portals."
    for name in ("Werk Süd", "Werk Nord"):
        portal = sitewise.create_portal(portalName=name, portalContactEmail="a@example.com", roleArn=ROLE)
    sitewise.create_project(portalId=portal["portalId"], projectName="press line")
    said, traces, _ = ask(sitewise, "Portals and projects, please")
    assert said == "There are 2 portals: Werk Süd, Werk Nord. There is 1 project: press line."
    assert traces == []
    sitewise.delete_project(projectId=sitewise.list_projects(portalId=portal["portalId"])["projectSummaries"][0]["id"])
    assert ask(sitewise, "any project?")[0] == "There are no projects."


def test_it_tells_of_everything_when_it_is_asked_for_nothing(start):
    sitewise = start("--odd", "--portals", "7").sitewise
    said, traces, _ = ask(sitewise, "hello", enableTrace=True)
    assert "There are 7 portals: " in said
    assert ", ...." in said
    assert "There are no datasets." in said
    assert len(traces) == 1
    assert "asset models" in traces[0]


def test_a_conversation_goes_on_under_its_id(sitewise, refused):
    own = str(uuid4())
    assert ask(sitewise, "hello", conversationId=own)[2] == own
    first = ask(sitewise, "hello")[2]
    assert first != ask(sitewise, "hello")[2]
    assert ask(sitewise, "hello", conversationId=first)[2] == first
    code, status, message = refused(sitewise.invoke_assistant, message="hello", conversationId="mine")
    assert (code, status) == ("InvalidRequestException", 400)
    assert "conversationId" in message
