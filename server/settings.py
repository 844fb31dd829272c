"""Settings, all in one place: from the environment (TZIMTZAMTI_...) and the command line."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


def default_data_dir() -> Path:
    """Where rooms are kept when nothing else is said: beside the user's other data."""
    return Path.home() / ".local" / "share" / "tzimtzamti"


class Settings(BaseSettings):
    """How one server runs. `REDIS_URL` (no prefix) is read too; without it the embedded store is used."""

    model_config = SettingsConfigDict(env_prefix="TZIMTZAMTI_", extra="ignore", populate_by_name=True)

    host: str = "0.0.0.0"
    port: int = Field(default=8080, ge=0, le=65535)
    data: Path = Field(default_factory=default_data_dir)
    redis_url: str | None = Field(default=None, validation_alias="REDIS_URL")
    origins: list[str] = []
    """Origins of pages that may connect beside the server's own."""
    trusted_proxies: int = Field(default=0, ge=0)
    """How many proxies stand in front: so many entries of X-Forwarded-For are believed, from the right."""
    public_url: str | None = None
    """The address people type, when the server cannot know it."""
    open_key: str | None = None
    """Where set, opening a room asks for it."""
    replicas: int = Field(default=0, ge=0)
    """So many replicas of an outside store must have an act before it is acknowledged."""
    keep_days: int = Field(default=90, ge=1)
    """Rooms are removed so many days after the last act."""
    metrics_port: int | None = None
    log_json: bool = False


def given(**said: object) -> Mapping[str, object]:
    """What the command line says, without what it leaves out."""
    return {name: value for name, value in said.items() if value is not None}


def settings_from(said: Mapping[str, object]) -> Settings:
    """The settings of the environment, with what the command line says instead. Raises pydantic's `ValidationError`."""
    return Settings.model_validate({**Settings().model_dump(), **said})


def wrong_setting(error: ValidationError) -> str:
    """Which setting is wrong and how, in one sentence; never its value, which may be a password."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    called = "REDIS_URL" if name.lower() == "redis_url" else f"TZIMTZAMTI_{name.upper()} (--{name.replace('_', '-')})"
    return f"The setting {called} is not right: {first['msg']}."
