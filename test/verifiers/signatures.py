#!/usr/bin/env python3
"""`npm run jwcrypto < meeting.jipiaotai.txt`: every signature of a meeting file, by Debian's python3-jwcrypto.

Written from docs/file-format.md. It shares no code with the app, and no cryptography with the other verifiers.
"""
import hashlib
import json
import sys
from base64 import urlsafe_b64encode

from jwcrypto import jwk, jws


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def summary(text):
    sheet = json.loads(text)
    figures, papers = sheet["figures"], sheet["papers"]

    def votes(contest):
        said = {"office": contest["office"], "seats": contest["seats"]}
        result = contest["result"]
        if result is None:
            return said
        said["candidates"] = [
            {"name": one["name"], **one["grades"]}
            if "grades" in one
            else {key: one[key] for key in ("name", "for", "against", "abstain")}
            for one in result["candidates"]
        ]
        return {**said, "writeIns": result["writeIns"], "elected": result["elected"]}

    return canonical({
        "format": "jipiaotai-summary",
        "version": 1,
        "date": sheet["details"]["date"],
        "sheet": sheet["number"],
        "hash": hashlib.sha256(text.encode()).hexdigest(),
        "figures": {name: figures[name] for name in ("due", "present", "issued", "returned")},
        "papers": papers and {"valid": papers["valid"], "void": papers["void"]},
        "contests": [votes(contest) for contest in sheet["contests"]],
        **{name: sheet[name] for name in ("kind", "meeting", "practice", "form", "round")},
    })


def verify(key, payload, signature):
    encoded = urlsafe_b64encode(payload.encode()).rstrip(b"=").decode()
    token = jws.JWS()
    token.deserialize(json.dumps({"payload": encoded, **signature}))
    token.verify(key)  # raises where it does not hold


keys, sheets, count = {}, {}, 0
for line in sys.stdin.read().split("\n")[1:-2]:
    entry = json.loads(line)
    event = entry["event"]
    statement = canonical({name: entry[name] for name in ("at", "event", "meeting", "prev", "seq")})
    # A new key signs the entry that brings it.
    if event["type"] == "signingKeyCreated":
        keys[event["name"]] = jwk.JWK(**event["publicKey"])
        assert keys[event["name"]].thumbprint() == event["keyId"], "name of a key"
        assert event["name"] in [witness["name"] for witness in entry["witnesses"]], "a key that did not sign"
    for witness in entry["witnesses"]:
        verify(keys[witness["name"]], statement, witness["signature"])
        count += 1
    place = (event.get("form"), event.get("round"))
    if event["type"] == "sheetDrawn":
        sheets[place] = event["text"]
    elif event["type"] == "sheetSigned":
        verify(keys[event["name"]], summary(sheets[place]), event["signature"])
        count += 1
print(f"{count} signatures hold")
