"""Certificates and policies of AWS IoT, where its data is, and tags."""

import hashlib
import json
import subprocess
from base64 import b64decode

import pytest

ARN = "arn:aws:iot:us-east-1:123456789012"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:*", "Resource": "*"}]})


@pytest.fixture
def empty(start):
    """A client of an account of its own."""
    return start().client("iot")


def der(pem: str) -> bytes:
    return b64decode("".join(line for line in pem.splitlines() if not line.startswith("-----")))


def openssl(*arguments: str, given: str = "") -> str:
    done = subprocess.run(["openssl", *arguments], input=given, capture_output=True, text=True, check=True)
    return done.stdout


def test_a_key_and_its_certificate_belong_together(iot):
    made = iot.create_keys_and_certificate(setAsActive=True)
    pem = made["certificatePem"]
    assert made["certificateId"] == hashlib.sha256(der(pem)).hexdigest()
    assert made["certificateArn"] == f"{ARN}:cert/{made['certificateId']}"
    public = openssl("x509", "-pubkey", "-noout", given=pem)
    assert public == made["keyPair"]["PublicKey"].replace("\r", "")
    assert public == openssl("pkey", "-pubout", given=made["keyPair"]["PrivateKey"])
    described = iot.describe_certificate(certificateId=made["certificateId"])["certificateDescription"]
    assert (described["status"], described["certificatePem"]) == ("ACTIVE", pem)
    assert described["ownedBy"] == "123456789012"
    assert described["certificateMode"] == "DEFAULT"
    assert (described["validity"]["notBefore"].year, described["validity"]["notAfter"].year) == (2020, 2049)
    assert "CN = AWS IoT Certificate" in openssl("x509", "-subject", "-noout", "-nameopt", "space_eq", given=pem)


def test_a_certificate_is_made_of_a_request(iot, refused, tmp_path):
    key = tmp_path / "device.key"
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", str(key))
    request = openssl("req", "-new", "-key", str(key), "-subj", "/CN=press 7/O=Plant")
    made, again = (iot.create_certificate_from_csr(certificateSigningRequest=request) for _ in range(2))
    assert made["certificateId"] != again["certificateId"]
    pem = made["certificatePem"]
    assert "CN=press 7" in openssl("x509", "-subject", "-noout", "-nameopt", "RFC2253", given=pem)
    assert openssl("x509", "-pubkey", "-noout", given=pem) == openssl("pkey", "-in", str(key), "-pubout")
    described = iot.describe_certificate(certificateId=made["certificateId"])["certificateDescription"]
    assert described["status"] == "INACTIVE"
    damaged = request.replace("M", "N", 1)
    for text in ("request", damaged, pem):
        code, _, message = refused(iot.create_certificate_from_csr, certificateSigningRequest=text)
        assert code == "InvalidRequestException"
        assert "certificate signing request is invalid" in message


def test_certificates_of_others_are_registered(start, refused, tmp_path):
    iot = start("--client-certificates", str(tmp_path)).client("iot")
    pem, authority, expired = ((tmp_path / name).read_text() for name in ("client.pem", "ca.pem", "expired.pem"))
    registered = iot.register_certificate(certificatePem=pem, caCertificatePem=authority, status="ACTIVE")
    assert registered["certificateId"] == hashlib.sha256(der(pem)).hexdigest()
    described = iot.describe_certificate(certificateId=registered["certificateId"])["certificateDescription"]
    assert described["caCertificateId"] == hashlib.sha256(der(authority)).hexdigest()
    for call in (iot.register_certificate, iot.register_certificate_without_ca):
        code, status, message = refused(call, certificatePem=pem)
        assert (code, status) == ("ResourceAlreadyExistsException", 409)
        assert message == "The certificate is already provisioned or registered"
    foreign = iot.create_keys_and_certificate()["certificatePem"]
    for given in ({"certificatePem": expired}, {"certificatePem": "pem"}, {"certificatePem": foreign}):
        assert refused(iot.register_certificate, **given)[0] == "CertificateValidationException"
    alone = iot.register_certificate_without_ca(certificatePem=expired)
    described = iot.describe_certificate(certificateId=alone["certificateId"])["certificateDescription"]
    assert (described["status"], described["certificateMode"]) == ("INACTIVE", "SNI_ONLY")
    assert described["validity"]["notAfter"].year == 2021
    code, _, message = refused(iot.register_certificate_without_ca, certificatePem=pem, status="PENDING_TRANSFER")
    assert (code, "PENDING_TRANSFER" in message) == ("InvalidRequestException", True)


def test_certificates_are_listed_newest_first(empty):
    made = [empty.create_keys_and_certificate(setAsActive=True)["certificateId"] for _ in range(5)]

    def found(**query) -> list[str]:
        pages = empty.get_paginator("list_certificates").paginate(**query, PaginationConfig={"PageSize": 2})
        return [certificate["certificateId"] for page in pages for certificate in page["certificates"]]

    assert found(ascendingOrder=True) == made
    assert found() == made[::-1]
    page = empty.list_certificates(pageSize=5)
    assert "nextMarker" not in page
    assert page["certificates"][0]["status"] == "ACTIVE"


def test_only_what_is_free_and_not_active_is_deleted(empty, refused):
    made = empty.create_keys_and_certificate(setAsActive=True)
    certificate = {"certificateId": made["certificateId"]}
    empty.create_policy(policyName="all", policyDocument=POLICY)
    empty.create_thing(thingName="press")
    empty.attach_policy(policyName="all", target=made["certificateArn"])
    empty.attach_thing_principal(thingName="press", principal=made["certificateArn"])
    code, status, _ = refused(empty.delete_certificate, **certificate)
    assert (code, status) == ("CertificateStateException", 406)
    assert (
        refused(empty.update_certificate, **certificate, newStatus="PENDING_TRANSFER")[0] == "InvalidRequestException"
    )
    empty.update_certificate(**certificate, newStatus="INACTIVE")

    def conflict() -> str:
        code, status, message = refused(empty.delete_certificate, **certificate)
        assert (code, status) == ("DeleteConflictException", 409)
        return message

    assert conflict() == f"Things must be detached before deletion (arn: {made['certificateArn']})"
    empty.detach_thing_principal(thingName="press", principal=made["certificateArn"])
    assert conflict() == f"Certificate policies must be detached before deletion (arn: {made['certificateArn']})"
    empty.delete_certificate(**certificate, forceDelete=True)
    assert refused(empty.describe_certificate, **certificate)[0] == "ResourceNotFoundException"
    assert empty.list_targets_for_policy(policyName="all")["targets"] == []


def test_the_authority_outlives_a_restart(start, tmp_path):
    first = start("--data", str(tmp_path))
    one = first.client("iot").create_keys_and_certificate()["certificatePem"]
    first.emulator.stop()
    other = start("--data", str(tmp_path)).client("iot").create_keys_and_certificate()["certificatePem"]
    identifiers = [openssl("x509", "-noout", "-ext", "authorityKeyIdentifier", given=pem) for pem in (one, other)]
    assert identifiers[0] == identifiers[1]


def test_a_policy_has_five_versions(empty, refused):
    created = empty.create_policy(policyName="p", policyDocument=POLICY, tags=[{"Key": "a", "Value": "b"}])
    assert (created["policyArn"], created["policyVersionId"]) == (f"{ARN}:policy/p", "1")
    for number in range(2, 6):
        document = POLICY.replace("iot:*", f"iot:{number}")
        made = empty.create_policy_version(policyName="p", policyDocument=document, setAsDefault=number == 4)
        assert (made["policyVersionId"], made["isDefaultVersion"]) == (str(number), number == 4)
    code, status, _ = refused(empty.create_policy_version, policyName="p", policyDocument=POLICY)
    assert (code, status) == ("VersionsLimitExceededException", 409)
    policy = empty.get_policy(policyName="p")
    assert (policy["defaultVersionId"], "iot:4" in policy["policyDocument"]) == ("4", True)
    versions = empty.list_policy_versions(policyName="p")["policyVersions"]
    assert [version["versionId"] for version in versions if version["isDefaultVersion"]] == ["4"]
    assert refused(empty.delete_policy_version, policyName="p", policyVersionId="4")[0] == "DeleteConflictException"
    assert refused(empty.delete_policy, policyName="p")[0] == "DeleteConflictException"
    empty.set_default_policy_version(policyName="p", policyVersionId="1")
    for number in range(2, 6):
        empty.delete_policy_version(policyName="p", policyVersionId=str(number))
    # The number of one that was deleted is not given again.
    assert empty.create_policy_version(policyName="p", policyDocument=POLICY)["policyVersionId"] == "6"
    version = empty.get_policy_version(policyName="p", policyVersionId="6")
    assert (version["isDefaultVersion"], version["policyDocument"]) == (False, POLICY)
    assert refused(empty.get_policy_version, policyName="p", policyVersionId="2")[0] == "ResourceNotFoundException"
    empty.delete_policy_version(policyName="p", policyVersionId="6")
    empty.delete_policy(policyName="p")
    assert refused(empty.get_policy, policyName="p")[0] == "ResourceNotFoundException"


def test_what_is_no_policy_is_malformed(iot, refused):
    iot.create_policy(policyName="good", policyDocument=POLICY)
    for document in ("{", "[]", POLICY.replace("Allow", "Permit"), POLICY.replace("2012", "2021")):
        code, status, message = refused(iot.create_policy, policyName="bad", policyDocument=document)
        assert (code, status) == ("MalformedPolicyException", 400)
        assert message.startswith("Policy document is Malformed: ")
        assert refused(iot.create_policy_version, policyName="good", policyDocument=document)[0] == code
    assert refused(iot.create_policy, policyName="good", policyDocument=POLICY)[0] == "ResourceAlreadyExistsException"


def test_policies_are_attached_to_certificates_and_groups(empty, refused):
    arn = empty.create_keys_and_certificate()["certificateArn"]
    for name in ("a", "b", "c"):
        empty.create_policy(policyName=name, policyDocument=POLICY)
    hall = empty.create_thing_group(thingGroupName="hall")["thingGroupArn"]
    line = empty.create_thing_group(thingGroupName="line", parentGroupName="hall")["thingGroupArn"]
    empty.create_thing(thingName="press")
    empty.add_thing_to_thing_group(thingName="press", thingGroupName="line")
    for name, target in (("a", arn), ("a", arn), ("b", hall), ("c", line), ("a", line)):
        empty.attach_policy(policyName=name, target=target)

    def attached(target: str, **more) -> list[str]:
        policies = empty.list_attached_policies(target=target, **more)["policies"]
        return [policy["policyName"] for policy in policies]

    assert attached(arn) == ["a"]
    assert attached(line) == ["c", "a"]
    assert attached(line, recursive=True) == ["a", "b", "c"]
    pages = empty.get_paginator("list_targets_for_policy").paginate(policyName="a", PaginationConfig={"PageSize": 1})
    assert [target for page in pages for target in page["targets"]] == [arn, line]

    def effective(**given) -> list[str]:
        policies = empty.get_effective_policies(**given)["effectivePolicies"]
        assert all(policy["policyDocument"] == POLICY for policy in policies)
        return [policy["policyName"] for policy in policies]

    assert effective(principal=arn) == ["a"]
    assert effective(thingName="press") == ["a", "b", "c"]
    assert effective(principal=arn, thingName="press") == ["a", "b", "c"]
    assert refused(empty.get_effective_policies)[0] == "InvalidRequestException"
    code, status, message = refused(empty.attach_policy, policyName="b", target=line)
    assert (code, status) == ("LimitExceededException", 410)
    assert "2 policies" in message
    assert refused(empty.delete_policy, policyName="a")[0] == "DeleteConflictException"
    for target in (arn, line, line):
        empty.detach_policy(policyName="a", target=target)
    empty.delete_policy(policyName="a")
    assert refused(empty.attach_policy, policyName="none", target=arn)[0] == "ResourceNotFoundException"
    assert refused(empty.attach_policy, policyName="b", target=f"{ARN}:thing/press")[0] == "InvalidRequestException"
    empty.list_policies(pageSize=1)
    assert [policy["policyName"] for policy in empty.list_policies(ascendingOrder=True)["policies"]] == ["b", "c"]


def test_the_data_is_where_the_emulator_is(account, iot, refused):
    host = account.emulator.endpoint.removeprefix("http://")
    for name in ("iot:Data-ATS", "iot:Data", "iot:Data-Beta", "iot:CredentialProvider", "iot:Jobs"):
        assert iot.describe_endpoint(endpointType=name)["endpointAddress"] == host
    assert iot.describe_endpoint()["endpointAddress"] == host
    code, _, message = refused(iot.describe_endpoint, endpointType="iot:Nothing")
    assert (code, "iot:Nothing" in message) == ("InvalidRequestException", True)


def test_types_groups_and_policies_have_tags(iot, refused):
    given = [{"Key": "line", "Value": "7"}]
    arns = [
        iot.create_thing_type(thingTypeName="Tagged", tags=given)["thingTypeArn"],
        iot.create_thing_group(thingGroupName="Tagged", tags=given)["thingGroupArn"],
        iot.create_policy(policyName="Tagged", policyDocument=POLICY, tags=given)["policyArn"],
    ]
    for arn in arns:
        iot.tag_resource(resourceArn=arn, tags=[{"Key": "hall", "Value": "Süd"}, {"Key": "line", "Value": "8"}])
        told = iot.list_tags_for_resource(resourceArn=arn)["tags"]
        assert told == [{"Key": "hall", "Value": "Süd"}, {"Key": "line", "Value": "8"}]
        iot.untag_resource(resourceArn=arn, tagKeys=["line", "none"])
        assert len(iot.list_tags_for_resource(resourceArn=arn)["tags"]) == 1
        many = [{"Key": str(number), "Value": ""} for number in range(50)]
        assert refused(iot.tag_resource, resourceArn=arn, tags=many)[0] == "LimitExceededException"
        reserved = [{"Key": "aws:a", "Value": ""}]
        assert refused(iot.tag_resource, resourceArn=arn, tags=reserved)[0] == "InvalidRequestException"
    nowhere = f"{ARN}:policy/none"
    assert refused(iot.list_tags_for_resource, resourceArn=nowhere)[0] == "ResourceNotFoundException"
    for arn in (f"{ARN}:thing/a", "policy/none"):
        assert refused(iot.list_tags_for_resource, resourceArn=arn)[0] == "InvalidRequestException"
