"""The wire contract written down: TypeScript types for the client, and an AsyncAPI document, from the records."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union

from pydantic import Field, TypeAdapter

from game_rules.catalog import ACTIVITIES
from game_rules.room import commands as room_commands
from game_rules.room import views as room_views
from game_rules.summary import Part
from server.codec import Envelope

ROOT = Path(__file__).parent.parent
TYPES = ROOT / "client" / "shared" / "wire.gen.ts"
ASYNCAPI = ROOT / "docs" / "asyncapi.json"
GENERATOR = ROOT / "client" / "node_modules" / "json-schema-to-typescript" / "dist" / "src" / "cli.js"
Mode = Literal["validation", "serialization"]
Schema = dict[str, Any]


def write_generated(check: bool) -> list[str]:
    """Write the generated files, or with *check* only compare. Returns the paths of those that were not up to date."""
    schema = wire_schema()
    stale = []
    for path, text in ((TYPES, _typescript(schema)), (ASYNCAPI, _asyncapi(schema))):
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(str(path.relative_to(ROOT)))
            if not check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
    return stale if check else []


def wire_schema() -> Schema:
    """One JSON Schema with a definition for everything that travels; the top level names the unions and layers."""
    inputs = [(name, mode, TypeAdapter(kind)) for name, mode, kind in _parts()]
    tops, whole = TypeAdapter.json_schemas(inputs, ref_template="#/$defs/{model}")
    definitions: Schema = whole["$defs"]
    dumped = (schema for (_, mode), schema in tops.items() if mode == "serialization")
    serialized = {ref.rsplit("/", 1)[1] for schema in dumped for ref in _refs(schema)}
    for name in _reach(definitions, serialized):
        _without_nulls(definitions[name])
    for definition in definitions.values():
        _tidy(definition)
    names = {old: _short_name(old) for old in definitions}
    properties = {name: schema for (name, _), schema in tops.items()}
    schema = {
        "title": "Wire",
        "type": "object",
        "additionalProperties": False,
        "required": sorted(properties),
        "properties": properties,
        "$defs": definitions,
    }
    renamed: Schema = _renamed(schema, names)
    return renamed


def _parts() -> Iterator[tuple[str, Mode, Any]]:
    """Everything a client sends (as it is checked) and receives (as it is dumped)."""
    yield "Envelope", "validation", Envelope
    clients = tuple(c for c in room_commands.COMMANDS if c.by & {"seat", "facilitator"})
    yield "RoomCommand", "validation", Annotated[Union[clients], Field(discriminator="type")]  # noqa: UP007
    for layer in (room_views.PublicLayer, room_views.PrivateLayer, room_views.ConsoleLayer, room_views.SummaryLayer):
        yield layer.__name__, "serialization", layer
    yield "Part", "serialization", Annotated[Part, Field(discriminator="type")]
    for activity in ACTIVITIES:
        name = activity.key.capitalize()
        yield f"{name}Command", "validation", Annotated[Union[activity.commands], Field(discriminator="type")]  # noqa: UP007
        yield f"{name}Setup", "validation", activity.setup
        for view in activity.views:
            yield view.__name__, "serialization", view


def _reach(definitions: Schema, names: set[str]) -> set[str]:
    """*names* and every definition they lead to."""
    seen: set[str] = set()
    ahead = list(names)
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead.extend(ref.rsplit("/", 1)[1] for ref in _refs(definitions[name]))
    return seen


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(ref := node.get("$ref"), str):
            yield ref
        for part in node.values():
            yield from _refs(part)
    elif isinstance(node, list):
        for part in node:
            yield from _refs(part)


def _without_nulls(definition: Schema) -> None:
    """What is None in a view is absent on the wire."""
    for name, shape in definition.get("properties", {}).items():
        choices = shape.get("anyOf", [])
        if {"type": "null"} not in choices:
            continue
        definition["required"] = [r for r in definition["required"] if r != name]
        rest = [choice for choice in choices if choice != {"type": "null"}]
        del shape["anyOf"]
        shape.update(rest[0] if len(rest) == 1 else {"anyOf": rest})


def _tidy(definition: Schema) -> None:
    """Fields without titles; the tag of a command is always sent."""
    properties = definition.get("properties", {})
    for shape in properties.values():
        shape.pop("title", None)
    if "const" in properties.get("type", {}):
        definition["required"] = sorted({*definition.get("required", []), "type"})
        properties["type"].pop("default", None)
    definition["additionalProperties"] = False


def _short_name(name: str) -> str:
    """`game_rules__rummy__commands__NextTurn` is `RummyNextTurn`; a name that is alone stays as it is."""
    parts = name.split("__")
    return name if len(parts) == 1 else parts[1].capitalize() + parts[-1].split("-")[0]


def _renamed(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, dict):
        renamed = {names.get(key, key): _renamed(part, names) for key, part in node.items()}
        if isinstance(ref := node.get("$ref"), str):
            renamed["$ref"] = "#/$defs/" + names[ref.rsplit("/", 1)[1]]
        if isinstance(mapping := node.get("mapping"), dict) and "propertyName" in node:
            renamed["mapping"] = {tag: "#/$defs/" + names[ref.rsplit("/", 1)[1]] for tag, ref in mapping.items()}
        return renamed
    return [_renamed(part, names) for part in node] if isinstance(node, list) else node


def _older(node: Any) -> Any:
    """Tuples as the generator of types knows them: a list of `items` in place of `prefixItems`."""
    if isinstance(node, dict):
        older = {key: _older(part) for key, part in node.items()}
        if isinstance(each := older.pop("prefixItems", None), list):
            older["items"] = each
        return older
    return [_older(part) for part in node] if isinstance(node, list) else node


def _typescript(schema: Schema) -> str:
    banner = "// Written by `python3 dev.py types` from the records in game_rules; not by hand."
    command = ["node", str(GENERATOR), "--bannerComment", banner, "--no-additionalProperties"]
    titled = {
        **schema,
        "$defs": {name: {**shape, "title": name} for name, shape in schema["$defs"].items()},
    }
    done = subprocess.run(command, input=json.dumps(_older(titled)), capture_output=True, text=True, check=True)
    unions = "".join(
        f"export type {name} = Wire['{name}'];\n" for name, shape in schema["properties"].items() if "$ref" not in shape
    )
    return f"{done.stdout}\n{unions}"


def _asyncapi(schema: Schema) -> str:
    """AsyncAPI 3: one channel, the namespace of the socket, with what goes either way."""

    def event(name: str, summary: str, payload: Schema) -> Schema:
        return {"name": name, "title": name, "summary": summary, "payload": payload}

    layer = {"enum": ["public", "private", "console", "summary"]}
    version = {"type": "integer", "minimum": 0}
    layers = {name: {"$ref": f"#/components/schemas/{name.capitalize()}Layer"} for name in layer["enum"]}
    view = {"version": version, "now": version, "layers": {"type": "object", "properties": layers}}
    patch = _array(version, layer, {"type": "object"})
    code = {"type": "object", "properties": {"code": {"type": "string"}}, "required": ["code"]}
    state = {"type": "object", "properties": {"state": {"enum": ["here", "away"]}}, "required": ["state"]}
    messages = {
        "command": event(
            "command", "An act; acknowledged after the commit.", {"$ref": "#/components/schemas/Envelope"}
        ),
        "presence": event(
            "presence", "The page came to the front or went behind; acknowledged at once, whoever asks.", state
        ),
        "view": event("view", "Everything, on connecting and after falling behind.", _object(view)),
        "patch": event("patch", "Version, layer, and a JSON Merge Patch (RFC 7396) on it: three arguments.", patch),
        "refused": event("refused", "A frame that is none of ours; the connection is closed.", code),
        "gone": event("gone", "The token opens nothing any more.", code),
    }
    here = "#/channels/room/messages/"
    document = {
        "asyncapi": "3.0.0",
        "info": {"title": "Tzimtzamti", "version": "1", "description": "Socket.IO 5 with MessagePack, WebSocket only."},
        "channels": {"room": {"address": "/socket.io/", "messages": messages}},
        "operations": {
            "take": {
                "action": "receive",
                "channel": {"$ref": "#/channels/room"},
                "messages": [{"$ref": here + name} for name in ("command", "presence")],
            },
            "show": {
                "action": "send",
                "channel": {"$ref": "#/channels/room"},
                "messages": [{"$ref": here + name} for name in ("view", "patch", "refused", "gone")],
            },
        },
        "components": {"schemas": schema["$defs"]},
    }
    text = json.dumps(document, indent=1, ensure_ascii=False).replace("#/$defs/", "#/components/schemas/")
    return text + "\n"


def _array(*places: Schema) -> Schema:
    return {"type": "array", "prefixItems": list(places), "minItems": len(places), "items": False}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": sorted(properties), "additionalProperties": False}
