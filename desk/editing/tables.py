"""The tables of `desk.editing`; `desk/records/migrations` makes them."""
