"""What tests of connectors share: a server that answers AWS Lambda's Invoke, and an entity that has its functions."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WORKSPACE = "connected"
NAMES = ("reader", "by-type", "attributes", "writer", "schema")
AT = "2026-03-01T10:00:00Z"


def arn(name: str) -> str:
    return f"arn:aws:lambda:us-east-1:123456789012:function:{name}"


class Lambda(ThreadingHTTPServer):
    """What AWS SAM and LocalStack are to the emulator. Tests say what it answers."""

    def __init__(self) -> None:
        self.invocations: list[tuple[str, dict, dict]] = []
        self.answers: dict[str, object] = {}
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def events(self, name: str) -> list[dict]:
        return [event for of, event, _ in self.invocations if of == name]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = self.path.split("/")[-2]
        assert self.path == f"/2015-03-31/functions/{name}/invocations"
        self.server.invocations.append((name, event, dict(self.headers)))
        answer = self.server.answers.get(name, {})
        status, headers, body = answer(event) if callable(answer) else (200, {}, answer)
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def by(name: str) -> dict:
    return {"implementedBy": {"lambda": {"arn": arn(name)}}}


def series(kind: str = "DOUBLE", **more: object) -> dict:
    return {"dataType": {"type": kind}, "isTimeSeries": True, **more}


def build(client, name: str = "reader", writer: str = "writer") -> None:
    client.create_workspace(workspaceId=WORKSPACE, role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b")
    text = {"type": "STRING"}
    client.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.drive",
        propertyDefinitions={
            "key": {"dataType": text, "isExternalId": True},
            "speed": series(configuration={"column": "v"}),
            "count": series("LONG"),
            "plate": {"dataType": text, "isStoredExternally": True},
            "rows": {"dataType": text, "isStoredExternally": True},
        },
        propertyGroups={"table": {"groupType": "TABULAR", "propertyNames": ["rows"]}},
        functions={
            "dataReaderByEntity": by(name),
            "dataReaderByComponentType": by("by-type"),
            "attributePropertyValueReaderByEntity": by("attributes"),
            "dataWriter": by(writer),
        },
    )
    component = {"componentTypeId": "com.example.drive", "properties": {"key": {"value": {"stringValue": "K-1"}}}}
    client.create_entity(workspaceId=WORKSPACE, entityId="press", entityName="Press", components={"drive": component})


def reference(name: str = "speed", **more: object) -> dict:
    return {"entityId": "press", "componentName": "drive", "propertyName": name, **more}


def history_of(*values: dict, name: str = "speed", **more: object) -> dict:
    return {"propertyValues": [{"entityPropertyReference": reference(name), "values": list(values)}], **more}


OF_PRESS = {
    "workspaceId": WORKSPACE,
    "entityId": "press",
    "componentName": "drive",
    "selectedProperties": ["speed"],
    "startTime": "2026-03-01T00:00:00Z",
    "endTime": "2026-03-02T00:00:00.500Z",
}


def exception(_: dict) -> tuple:
    report = {"errorType": "KeyError", "errorMessage": "'no such column'", "stackTrace": []}
    return 200, {"X-Amz-Function-Error": "Unhandled"}, report
