"""The runner of idnits: what it lets pass, what it reports, and what it says when it cannot run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.idnits import __main__ as idnits

DRAFT = '<rfc><front><date year="2026" month="11" day="23"/></front></rfc>'


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A draft; idnits itself counts as installed."""
    path = tmp_path / "draft.xml"
    path.write_text(DRAFT)
    monkeypatch.setattr(idnits, "install", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    return path


def says(monkeypatch: pytest.MonkeyPatch, *codes: str) -> list[dict[str, str]]:
    """Has idnits find these nits; the environments of its runs."""
    environments: list[dict[str, str]] = []

    def run(_command: list[str], environment: dict[str, str]) -> str:
        environments.append(environment)
        return json.dumps({"nits": [{"severity": "ValidationWarning", "code": code, "desc": "d"} for code in codes]})

    monkeypatch.setattr(idnits, "_run", run)
    return environments


def test_no_nit_is_good_and_the_clock_is_the_draft_s(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environments = says(monkeypatch)
    assert idnits.main([str(draft)]) == 0
    assert [environment["IDNITS_DATE"] for environment in environments] == ["2026-11-23"] * 2


def test_only_what_asks_the_network_passes_and_only_in_normal_mode(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, *idnits.IGNORED)
    assert idnits.check(draft, "normal") == ()
    assert len(idnits.check(draft, "submission")) == 2


def test_a_nit_fails(draft: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    says(monkeypatch, "FQDN")
    assert idnits.main([str(draft)]) == 3
    assert "submission mode: 0 errors, 1 warnings, 0 comments\n  warning: FQDN: d\n" in capsys.readouterr().out


def test_what_cannot_run_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(idnits, "_installed_version", str)
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert idnits.main([str(tmp_path / "none.xml")]) == 2
    assert capsys.readouterr().err == "idnits cannot run: idnits needs Node.js and its npm, which are not installed\n"
    monkeypatch.setattr(idnits, "install", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    assert idnits.main([str(tmp_path / "none.xml")]) == 2
    assert "No such file" in capsys.readouterr().err
