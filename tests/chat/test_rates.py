"""Too much in a short time is refused, by address and by visit, and uploads and messages are counted apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chat.rates import Deed, Rates
from chat.settings import load_chat_settings
from tests.chat.rooms import SETTINGS


def test_a_visit_has_its_own_rate() -> None:
    rates = Rates(replace(SETTINGS, messages_per_visit="2 per minute"))
    assert [rates.allow(Deed.MESSAGE, "1.2.3.4", "a") for _ in range(3)] == [True, True, False]
    assert rates.allow(Deed.MESSAGE, "1.2.3.4", "b")
    assert rates.allow(Deed.UPLOAD, "1.2.3.4", "a")


def test_an_address_has_its_own_rate_over_all_visits() -> None:
    rates = Rates(replace(SETTINGS, uploads_per_address="2 per minute"))
    assert [rates.allow(Deed.UPLOAD, "1.2.3.4", visit) for visit in "abc"] == [True, True, False]
    assert rates.allow(Deed.UPLOAD, "5.6.7.8", "c")


def test_presses_are_counted_apart() -> None:
    rates = Rates(replace(SETTINGS, presses_per_visit="2 per minute"))
    assert [rates.allow(Deed.PRESS, "1.2.3.4", "a") for _ in range(3)] == [True, True, False]
    assert rates.allow(Deed.MESSAGE, "1.2.3.4", "a")


def test_settings_come_from_the_environment() -> None:
    settings = load_chat_settings(
        60, {"IDLE_MINUTES": "5", "MAX_FILES": "3", "ALLOW_ORIGINS": "https://a.example https://b.example"}
    )
    assert (settings.idle_minutes, settings.max_files) == (5, 3)
    assert settings.origins == ("https://a.example", "https://b.example")
    assert load_chat_settings(60, {}).idle_minutes == 60
    assert load_chat_settings(60, {}).secret != load_chat_settings(60, {}).secret


def test_a_setting_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="many"):
        load_chat_settings(60, {"MAX_FILES": "many"})
