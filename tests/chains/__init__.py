"""Tests of the chains: wording, card, contract, calendar and command."""
