"""What is checked, how the service is, and the description of it all."""

from __future__ import annotations

import json

import jsonschema
from starlette.testclient import TestClient

from linter import Policy
from linter.registry import catalogue


def test_rules_lists_every_rule_of_the_table(client: TestClient) -> None:
    listed = {each["code"]: each for each in client.get("/v1/rules").json()}
    assert set(catalogue()) <= set(listed)
    assert listed["FIN001"]["built"]


def test_policy_is_the_pack_in_force(client: TestClient) -> None:
    pack = client.get("/v1/policy").json()
    policy = Policy.load()
    assert (pack["id"], pack["clauses"]) == (policy.id, policy.clauses)
    assert pack["rules"]["ADR001"]["severity"] == "error"


def test_alive_and_ready(client: TestClient) -> None:
    assert client.get("/livez").json() == {"status": "alive"}
    ready = client.get("/readyz").json()
    assert ready["status"] == "ready"
    assert ready["language_model"] in {"loaded", "not installed"}


def test_metrics_count_drafts_and_rules(client: TestClient) -> None:
    client.post("/v1/lint", json={"text": "4111 1111 1111 1111"})
    text = client.get("/metrics").text
    assert 'postlint_findings_total{rule="FIN001"}' in text
    assert 'postlint_requests_total{method="POST",route="/v1/lint",status="200"}' in text


def test_an_unknown_path_is_no_label(client: TestClient) -> None:
    client.get("/secret-word")
    assert "secret-word" not in client.get("/metrics").text


def test_the_description_is_whole(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert set(document["paths"]) == {
        "/v1/lint",
        "/v1/lint/batch",
        "/v1/clean",
        "/v1/rules",
        "/v1/policy",
        "/livez",
        "/readyz",
        "/metrics",
    }
    schemas = document["components"]["schemas"]
    text = json.dumps(document)
    for name in [part.split('"')[0] for part in text.split("#/components/schemas/")[1:]]:
        assert name in schemas
    assert "$defs" not in text
    assert "path" not in schemas["Attachment"]["properties"]


def test_the_examples_fit_their_schemas(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    operation = document["paths"]["/v1/lint"]["post"]
    body = operation["requestBody"]["content"]["application/json"]
    answer = operation["responses"]["200"]["content"]["application/json"]
    for example in body["examples"].values():
        _validate(example["value"], "DraftRequest", document)
        assert client.post("/v1/lint", json=example["value"]).status_code == 200
    _validate(answer["example"], "Report", document)
    _validate(document["components"]["schemas"]["Problem"]["example"], "Problem", document)


def _validate(value: object, name: str, document: dict[str, object]) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    jsonschema.validate(value, schema)
