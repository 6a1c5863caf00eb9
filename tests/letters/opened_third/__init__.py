"""Letters once sealed, opened, and developed on since: the third lot."""
