"""Uploads in, explanations out: `explain` is the flow, `card` its pure part, `contract` and `calendar` its exits."""

from __future__ import annotations

from chains.card.compose import card
from chains.card.flow import explain
from chains.card.ics import calendar, has_entries
from chains.card.to_json import contract

__all__ = ["calendar", "card", "contract", "explain", "has_entries"]
