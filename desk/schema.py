"""Every room's tables in one schema: whoever migrates or compares imports this."""

from __future__ import annotations

from desk.accounts import tables as accounts
from desk.audit import tables as audit
from desk.editing import tables as editing
from desk.handover import tables as handover
from desk.records.tables import METADATA
from desk.staff import tables as staff

__all__ = ["METADATA", "accounts", "audit", "editing", "handover", "staff"]
