"""The tables of `desk.audit`; `desk/records/migrations` makes them."""
