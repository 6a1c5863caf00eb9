"""The tables of `desk.accounts`; `desk/records/migrations` makes them."""
