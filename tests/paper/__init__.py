"""Tests of the sheet to take to the counter."""
