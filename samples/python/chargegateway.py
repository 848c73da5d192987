#!/usr/bin/env python3
"""ChargeGateway from Python, with the standard library only (Python 3.9 or newer).

    chargegateway.py list
    chargegateway.py limit garage 10 --connector 1 --expires-in 600
    chargegateway.py clear garage
    chargegateway.py events [--charger garage]

The gateway and the key: CHARGEGATEWAY_URL (http://localhost:8080) and CHARGEGATEWAY_KEY (demo).
"""

import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class ChargeGateway:
    """The gateway's own API, /v1. A refused request raises urllib.error.HTTPError; its body says why, in JSON."""

    def __init__(self, url, key, timeout=40):
        self.url = url.rstrip("/")
        self.key = key
        self.timeout = timeout

    def chargers(self):
        return self._ask("/v1/chargers")

    def command(self, charger, name, **fields):
        """Sends a command and returns the charger's answer, such as {"status": "Accepted"}; a refusal is an answer, not an error."""
        return self._ask(f"/v1/chargers/{urllib.parse.quote(charger, safe='')}/commands/{name}", fields)

    def events(self, charger=None):
        """Yields (type, data) for ever. After a broken line it goes on behind the last event that it saw."""
        query = "?" + urllib.parse.urlencode({"charger": charger}) if charger else ""
        last = None
        while True:
            headers = {"Accept": "text/event-stream", **({"Last-Event-ID": last} if last else {})}
            try:
                # The gateway sends a comment every few seconds, so that silence means a broken line.
                with urllib.request.urlopen(self._request("/v1/events" + query, headers=headers), timeout=60) as stream:
                    for last, kind, data in _parse(stream, last):
                        yield kind, json.loads(data)
            except urllib.error.HTTPError as refused:
                if refused.code < 500:
                    raise
            except OSError:
                pass
            time.sleep(2)

    def _ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(self._request(path, data), timeout=self.timeout) as answer:
            return json.load(answer)

    def _request(self, path, data=None, headers=()):
        headers = {"X-API-Key": self.key, "Content-Type": "application/json", **dict(headers)}
        return urllib.request.Request(self.url + path, data, headers)


def _parse(stream, last):
    """Server-sent events: lines of fields, an empty line ends an event."""
    kind, data = "message", []
    for line in stream:
        field, _, value = line.decode().rstrip("\r\n").partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "id":
            last = value
        elif field == "event":
            kind = value
        elif field == "data":
            data.append(value)
        elif not field and not value:
            if data:
                yield last, kind, "\n".join(data)
            kind, data = "message", []


def _show(charger):
    state = "online" if charger["online"] else "offline"
    print(f"{charger['id']}: {state}, {charger['vendor'] or '?'} {charger['model'] or '?'}")
    for connector in charger["connectors"]:
        if connector["number"] == 0:
            continue
        limit = connector["limit"]
        held = f", limit {limit['value']} {limit['unit']}" if limit and limit["value"] is not None else ""
        print(f"  {connector['number']}: {connector['status']}, {connector['power'] or 0:.0f} W{held}")


def main():
    parser = argparse.ArgumentParser(description="Chargers of a ChargeGateway")
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="all chargers and what their connectors do")
    limit = actions.add_parser("limit", help="set a limit in ampere")
    limit.add_argument("charger")
    limit.add_argument("ampere", type=float)
    limit.add_argument("--connector", type=int, default=1)
    limit.add_argument("--expires-in", type=int, default=600, help="seconds until the gateway clears it")
    clear = actions.add_parser("clear", help="clear the limit")
    clear.add_argument("charger")
    clear.add_argument("--connector", type=int, default=1)
    events = actions.add_parser("events", help="what happens, until Ctrl+C")
    events.add_argument("--charger")
    given = parser.parse_args()

    gateway = ChargeGateway(os.environ.get("CHARGEGATEWAY_URL", "http://localhost:8080"), os.environ.get("CHARGEGATEWAY_KEY", "demo"))
    try:
        if given.action == "list":
            for charger in gateway.chargers():
                _show(charger)
        elif given.action == "limit":
            fields = {"connector": given.connector, "value": given.ampere, "unit": "A", "expiresIn": given.expires_in}
            print(gateway.command(given.charger, "set-charging-limit", **fields)["status"])
        elif given.action == "clear":
            print(gateway.command(given.charger, "clear-charging-limit", connector=given.connector)["status"])
        else:
            for kind, data in gateway.events(given.charger):
                print(kind, json.dumps(data), flush=True)
    except urllib.error.HTTPError as refused:
        sys.exit(f"{refused.code}: {refused.read().decode()}")
    except OSError as broken:
        sys.exit(f"{gateway.url}: {broken}")
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
